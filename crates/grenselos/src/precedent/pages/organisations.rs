//! The list of organisations: `/organisations`.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::Extension;
use axum::extract::RawQuery;
use axum::response::Response;
use web::address::Address;
use web::paging::Paging;

use super::parts::{self, Chip, Choice, ChoiceGroup, Pager};
use super::{PAGE, search_text};
use crate::catalogue::library::Snapshot;
use crate::layout::{self, Ctx, Page, Section, html};
use crate::precedent::directory::{Directory, Listing, OrganisationFilter, OrganisationOrder};
use crate::precedent::store::{self, OrganisationCard};
use crate::precedent::view;

/// How many names that are a slip of the keyboard away are tried when nothing is written so.
const NEAR_NAMES: usize = 25;

/// What the address asks for.
#[derive(Debug, Clone, Default)]
struct Asked {
    filter: OrganisationFilter,
    page: Option<String>,
}

impl Asked {
    /// Values nobody knows are given back with the message that names their filter.
    fn read(pairs: &[(String, String)], snapshot: &Snapshot, listing: &Listing) -> (Self, Vec<(&'static str, String)>) {
        let mut asked = Self::default();
        let mut unknown = Vec::new();
        let shipped = &snapshot.shipped;
        for (name, value) in pairs {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let filter = &mut asked.filter;
            let mut wrong = |label: &'static str| unknown.push((label, value.chars().take(100).collect::<String>()));
            match name.as_str() {
                "q" => filter.words = search_text(value),
                "country" => {
                    let code = value.to_uppercase();
                    if listing.countries().contains(&code) || shipped.country(&code).is_some() {
                        filter.country = Some(code);
                    } else {
                        wrong("precedent-country");
                    }
                }
                "kind" => {
                    if value == "unknown" || shipped.frame("organisation_kinds").iter().any(|kind| kind.key == value) {
                        filter.kind = Some(value.to_owned());
                    } else {
                        wrong("organisation-kind");
                    }
                }
                "region" => match shipped.region(&value.to_uppercase()) {
                    Some(region) => filter.region = Some(region.key.clone()),
                    None => wrong("organisations-region"),
                },
                "sort" => match value {
                    "projects" => filter.order = OrganisationOrder::Projects,
                    "name" => filter.order = OrganisationOrder::Name,
                    _ => wrong("organisations-sort"),
                },
                "nordic" => filter.nordic_public_first = value == "1" || value == "on",
                "coordinated" => filter.coordinated = value == "1" || value == "on",
                "page" => asked.page = Some(value.to_owned()),
                _ => {}
            }
        }
        (asked, unknown)
    }

    fn address(&self) -> Address {
        let filter = &self.filter;
        Address::new("/organisations")
            .with("q", &filter.words)
            .with("country", filter.country.as_deref().unwrap_or_default())
            .with("kind", filter.kind.as_deref().unwrap_or_default())
            .with("region", filter.region.as_deref().unwrap_or_default())
            .with("coordinated", if filter.coordinated { "1" } else { "" })
            .with("nordic", if filter.nordic_public_first { "1" } else { "" })
            .with("sort", if filter.order == OrganisationOrder::Name { "name" } else { "" })
    }
}

/// A row of the list.
struct Row {
    href: String,
    name: String,
    kind: String,
    place: String,
    projects: String,
    coordinated: i64,
    received: Option<String>,
    nordic_public: bool,
}

#[derive(Template)]
#[template(path = "precedent/html/organisations.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of the page that stands or does not")]
struct OrganisationsPage {
    page: Page,
    q: String,
    troubles: Vec<String>,
    kept: Vec<(String, String)>,
    countries: Vec<Choice>,
    kinds: Vec<Choice>,
    regions: Vec<ChoiceGroup>,
    coordinated: bool,
    nordic_first: bool,
    by_name: bool,
    chips: Vec<Chip>,
    count: String,
    /// Nothing is written as asked; these are near.
    near: bool,
    nothing_imported: bool,
    rows: Vec<Row>,
    pager: Pager,
}

impl OrganisationsPage {
    fn filters_label(&self) -> String {
        self.page.l.t1("precedent-filters", "n", self.chips.len())
    }
}

pub async fn list(
    ctx: Ctx,
    Extension(directory): Extension<Arc<Directory>>,
    RawQuery(query): RawQuery,
) -> web::Result<Response> {
    let snapshot = ctx.app.library.snapshot();
    let listing = directory.listing(&ctx.app.db, &snapshot).await?;
    let (asked, unknown) = Asked::read(&web::address::pairs(&query.unwrap_or_default()), &snapshot, &listing);
    let codes = listing.organisations(&asked.filter);
    // Only a name that is nowhere, and not a filter that lets nothing through, may be a slip.
    let near = codes.is_empty() && !asked.filter.words.is_empty();
    let near_codes = if near { near_names(&ctx, &asked.filter.words) } else { Vec::new() };
    let codes: Vec<&str> = if near { near_codes.iter().map(String::as_str).collect() } else { codes };
    let paging = Paging::new(asked.page.as_deref(), codes.len() as u64, PAGE);
    let shown = parts::on_page(&codes, &paging);
    let mut cards: HashMap<String, OrganisationCard> = store::organisation_cards(&mut ctx.app.db.read().await?, shown)
        .await?
        .into_iter()
        .map(|card| (card.code.clone(), card))
        .collect();
    let (l, shipped, filter) = (&ctx.l, &snapshot.shipped, &asked.filter);
    let address = asked.address();
    let on = |on: bool| on.then(|| "1".to_owned());
    html(&OrganisationsPage {
        troubles: unknown
            .into_iter()
            .map(|(label, value)| l.t2("precedent-unknown", ("filter", l.t(label)), ("value", value)))
            .collect(),
        kept: [("country", filter.country.clone()), ("kind", filter.kind.clone()), ("region", filter.region.clone())]
            .into_iter()
            .chain([("coordinated", on(filter.coordinated)), ("nordic", on(filter.nordic_public_first))])
            .chain([("sort", (filter.order == OrganisationOrder::Name).then(|| "name".to_owned()))])
            .filter_map(|(name, value)| Some((name.to_owned(), value?)))
            .collect(),
        countries: parts::countries(&snapshot, l, listing.countries(), filter.country.as_deref()),
        kinds: shipped
            .frame("organisation_kinds")
            .iter()
            .map(|kind| Choice {
                value: kind.key.clone(),
                text: kind.name.get(l.locale).to_owned(),
                chosen: filter.kind.as_ref() == Some(&kind.key),
            })
            .collect(),
        regions: regions(&snapshot, &ctx, &listing, filter.region.as_deref()),
        coordinated: filter.coordinated,
        nordic_first: filter.nordic_public_first,
        by_name: filter.order == OrganisationOrder::Name,
        chips: chips(&ctx, &snapshot, &asked),
        count: l.t2("organisations-count", ("n", codes.len()), ("count", l.number(codes.len() as i64))),
        near: near && !codes.is_empty(),
        nothing_imported: listing.is_empty(),
        rows: shown.iter().filter_map(|code| cards.remove(*code)).map(|card| row(&ctx, &snapshot, card)).collect(),
        pager: Pager::of(l, &address, &paging),
        page: ctx.page(l.t("organisations-title"), Section::Organisations),
        q: asked.filter.words,
    })
}

fn near_names(ctx: &Ctx, typed: &str) -> Vec<String> {
    let found = ctx.app.engine.index.suggest(typed, &["organisation"], NEAR_NAMES).unwrap_or_else(|error| {
        tracing::warn!(%error, "suggesting organisations failed");
        Vec::new()
    });
    found.into_iter().filter_map(|found| Some(found.id.strip_prefix("organisation:")?.to_owned())).collect()
}

fn row(ctx: &Ctx, snapshot: &Snapshot, card: OrganisationCard) -> Row {
    let (l, shipped) = (&ctx.l, &snapshot.shipped);
    Row {
        href: parts::organisation_href(&card.code),
        kind: view::kind(shipped, l, &card.kind),
        place: layout::view::list_plain(&[card.city, view::country(shipped, l, &card.country)]),
        projects: l.t2("organisation-projects", ("n", card.projects), ("count", l.number(card.projects))),
        coordinated: card.coordinated,
        received: (card.contribution > 0).then(|| l.money_short(card.contribution / 100, "EUR")),
        nordic_public: card.nordic && card.public,
        name: card.name,
    }
}

/// The regions that have organisations here, under their countries.
fn regions(snapshot: &Snapshot, ctx: &Ctx, listing: &Listing, chosen: Option<&str>) -> Vec<ChoiceGroup> {
    let mut groups: Vec<ChoiceGroup> = Vec::new();
    let shown = snapshot
        .shipped
        .regions
        .iter()
        .filter(|region| listing.regions().contains(&region.key) || chosen == Some(region.key.as_str()));
    for region in shown {
        let label = view::country(&snapshot.shipped, &ctx.l, &region.country);
        let choice = Choice {
            value: region.key.clone(),
            text: region.name.clone(),
            chosen: chosen == Some(region.key.as_str()),
        };
        match groups.last_mut().filter(|group| group.label == label) {
            Some(group) => group.choices.push(choice),
            None => groups.push(ChoiceGroup { label, choices: vec![choice] }),
        }
    }
    groups
}

fn chips(ctx: &Ctx, snapshot: &Snapshot, asked: &Asked) -> Vec<Chip> {
    let (l, address, filter) = (&ctx.l, asked.address(), &asked.filter);
    let chip = |name: &str, text: String| Chip { text, href: address.clone().set(name, "").to_string() };
    let mut chips = Vec::new();
    chips.extend(filter.country.as_deref().map(|code| chip("country", view::country(&snapshot.shipped, l, code))));
    chips.extend(filter.kind.as_deref().map(|kind| chip("kind", view::kind(&snapshot.shipped, l, kind))));
    chips
        .extend(filter.region.as_deref().map(|region| chip("region", layout::view::region(&snapshot.shipped, region))));
    if filter.coordinated {
        chips.push(chip("coordinated", l.t("organisations-coordinated")));
    }
    if filter.nordic_public_first {
        chips.push(chip("nordic", l.t("organisations-nordic-first")));
    }
    chips
}
