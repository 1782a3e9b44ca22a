//! The finder's page, and suggestions while one types: `/`, `/suggestions`.

use std::sync::Arc;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use axum::routing::get;
use axum::{Form, Router};
use i18n::Localizer;
use serde::Deserialize;

use super::cards::{self, HitView};
use super::engine::Found;
use super::{Findings, Kind, Query, find};
use crate::assembly::App;
use crate::catalogue::fact::OrganisationKind;
use crate::catalogue::shipped::Shipped;
use crate::layout::view;
use crate::layout::{Ctx, Page, Section, html};

pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/", get(show).post(ask)).route("/suggestions", get(suggestions))
}

/// A choice in the form.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub chosen: bool,
}

/// Choices under a heading.
pub struct ChoiceGroup {
    pub label: String,
    pub choices: Vec<Choice>,
}

/// One of the four lists.
pub struct ListView {
    pub kind: Kind,
    pub heading: String,
    pub lead: String,
    pub nothing_fits: Option<String>,
    pub hits: Vec<HitView>,
}

#[derive(Template)]
#[template(path = "finder/html/finder.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing the page says or does not say")]
struct FinderPage {
    page: Page,
    idea: String,
    short_idea: String,
    countries: Vec<Choice>,
    regions: Vec<ChoiceGroup>,
    kinds: Vec<Choice>,
    areas: Vec<Choice>,
    languages: Vec<Choice>,
    nordic_first: bool,
    troubles: Vec<String>,
    understood: Vec<String>,
    unknown_words: String,
    idea_language: String,
    lists: Vec<ListView>,
    asked: bool,
    nothing_at_all: bool,
    index_filling: bool,
}

/// `POST /`: an idea too long for an address is asked by form; the answer is the same page.
async fn ask(ctx: Ctx, Form(pairs): Form<Vec<(String, String)>>) -> web::Result<Response> {
    answer(ctx, pairs).await
}

async fn show(ctx: Ctx, RawQuery(query): RawQuery) -> web::Result<Response> {
    answer(ctx, web::address::pairs(&query.unwrap_or_default())).await
}

async fn answer(ctx: Ctx, pairs: Vec<(String, String)>) -> web::Result<Response> {
    let snapshot = ctx.app.library.snapshot();
    let shipped = &snapshot.shipped;
    let (query, troubles) = Query::read(&pairs, shipped);
    let l = &ctx.l;
    let asked = !query.idea.is_empty();
    let findings = if asked { Some(find(&ctx.app, &query, ctx.now).await?) } else { None };
    let looked_for = pairs.iter().any(|(name, _)| name == "q");
    let mut told: Vec<String> = troubles
        .iter()
        .map(|trouble| {
            let (key, values) = trouble.told();
            l.t_all(key, &values)
        })
        .collect();
    if looked_for && !asked {
        told.push(l.t("finder-empty"));
    }
    let title = if asked { l.t("finder-results-title") } else { l.t("finder-title") };
    let lists = findings.as_ref().map(|findings| lists(&ctx, shipped, &query, findings)).unwrap_or_default();
    let page = FinderPage {
        page: ctx.page(title, Section::Finder),
        countries: countries(shipped, l, query.asker.country.as_deref()),
        regions: regions(shipped, l, query.asker.region.as_deref()),
        kinds: OrganisationKind::ALL
            .into_iter()
            .map(|kind| Choice {
                value: kind.key().into(),
                text: view::organisation_kind(shipped, l, kind),
                chosen: query.asker.kind == Some(kind),
            })
            .collect(),
        areas: shipped
            .frame("areas")
            .iter()
            .map(|area| Choice {
                value: area.key.clone(),
                text: area.name.get(l.locale).into(),
                chosen: query.asker.areas.contains(&area.key),
            })
            .collect(),
        languages: i18n::Locale::ALL
            .into_iter()
            .map(|locale| Choice {
                value: locale.tag().into(),
                text: locale.own_name().into(),
                chosen: query.language == Some(locale),
            })
            .collect(),
        nordic_first: query.nordic_first,
        troubles: told,
        understood: findings.as_ref().map(|findings| understood(&ctx, findings)).unwrap_or_default(),
        unknown_words: findings.as_ref().map(|findings| findings.unknown_words.join(", ")).unwrap_or_default(),
        idea_language: findings
            .as_ref()
            .map(|findings| l.t(&format!("language-{}", findings.lang.code())))
            .unwrap_or_default(),
        nothing_at_all: !lists.is_empty()
            && lists.iter().all(|list| list.nothing_fits.is_some() || list.hits.is_empty()),
        index_filling: asked && !ctx.app.engine.is_current(&ctx.app.db).await?,
        lists,
        asked,
        short_idea: shortened(&query.idea),
        idea: query.idea,
    };
    html(&page)
}

/// The first dozen words, for the folded question.
fn shortened(idea: &str) -> String {
    let words: Vec<&str> = idea.split_whitespace().collect();
    if words.len() <= 14 { words.join(" ") } else { format!("{} …", words[..14].join(" ")) }
}

fn countries(shipped: &Shipped, l: &Localizer, chosen: Option<&str>) -> Vec<Choice> {
    // Those who are asked for most stand first, the rest by name.
    let first = ["NO", "SE", "DK", "FI", "IS"];
    let choice =
        |code: &str| Choice { value: code.into(), text: view::country(shipped, l, code), chosen: chosen == Some(code) };
    let mut rest: Vec<Choice> = shipped
        .countries
        .iter()
        .filter(|country| !first.contains(&country.key.as_str()))
        .map(|country| choice(&country.key))
        .collect();
    rest.sort_by(|one, other| one.text.cmp(&other.text));
    first.into_iter().map(choice).chain(rest).collect()
}

fn regions(shipped: &Shipped, l: &Localizer, chosen: Option<&str>) -> Vec<ChoiceGroup> {
    let mut groups: Vec<ChoiceGroup> = Vec::new();
    for region in &shipped.regions {
        let label = view::country(shipped, l, &region.country);
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

/// What the idea was understood to be about, in the reader's language.
fn understood(ctx: &Ctx, findings: &Findings) -> Vec<String> {
    let lang = super::documents::lang_of(ctx.locale().tag());
    findings
        .concepts
        .iter()
        .filter_map(|seen| {
            let concept = ctx.app.engine.vocabulary.find(&seen.key)?;
            // nynorsk shares what does not differ with bokmål.
            let own = concept.terms.iter().find(|(known, _)| *known == lang);
            let near =
                concept.terms.iter().find(|(known, _)| *known == matching::Lang::Nb && lang == matching::Lang::Nn);
            own.or(near).map(|(_, term)| term.clone())
        })
        .take(14)
        .collect()
}

fn lists(ctx: &Ctx, shipped: &Shipped, query: &Query, findings: &Findings) -> Vec<ListView> {
    let l = &ctx.l;
    Kind::ALL
        .into_iter()
        .filter(|kind| query.wants(*kind))
        .map(|kind| ListView {
            kind,
            heading: l.t(&format!("finder-{}s", kind.key())),
            lead: l.t(&format!("finder-{}s-lead", kind.key())),
            nothing_fits: findings.nothing_fits.contains(&kind).then(|| l.t(&format!("finder-nothing-{}", kind.key()))),
            hits: match kind {
                Kind::Programme => {
                    findings.programmes.iter().map(|hit| cards::programme(ctx, shipped, query, hit)).collect()
                }
                Kind::Call => findings.calls.iter().map(|hit| cards::call(ctx, shipped, query, hit)).collect(),
                Kind::Project => findings.projects.iter().map(|hit| cards::project(ctx, shipped, hit)).collect(),
                Kind::Partner => findings.partners.iter().map(|hit| cards::partner(ctx, shipped, hit)).collect(),
            },
        })
        .collect()
}

#[derive(Template)]
#[template(path = "finder/html/suggestions.html")]
struct SuggestionsPart {
    l: Localizer,
    found: Vec<Found>,
}

#[derive(Deserialize)]
struct Typed {
    #[serde(default)]
    q: String,
}

/// `GET /suggestions?q=`: a part of a page for the search box; without a script nobody asks for it.
async fn suggestions(ctx: Ctx, axum::extract::Query(typed): axum::extract::Query<Typed>) -> web::Result<Response> {
    let found = ctx.app.engine.suggest(&typed.q, 8, ctx.locale());
    html(&SuggestionsPart { l: ctx.l.clone(), found })
}
