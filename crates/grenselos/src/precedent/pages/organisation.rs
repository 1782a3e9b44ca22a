//! The page of an organisation: `/organisations/{code}`.

use std::collections::HashMap;

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use web::address::Address;
use web::paging::Paging;

use super::PAGE;
use super::parts::{self, Bar, Figure, Pager};
use crate::catalogue::library::Snapshot;
use crate::clock;
use crate::layout::{self, Ctx, Page, Section, html};
use crate::precedent::directory::ProjectState;
use crate::precedent::joining::{self, Done, Record};
use crate::precedent::store::{self, Activity, Companion, Organisation, ProjectCard};
use crate::precedent::{summary, view};

/// How many of the organisations it works with are shown.
const COMPANIONS: i64 = 20;
/// How many bars are drawn; the tables have all.
const DRAWN: usize = 10;
/// How many fields are named.
const FIELDS: usize = 16;

/// A project it took part in.
struct ProjectLine {
    href: String,
    title: String,
    lang: String,
    state: Option<ProjectState>,
    years: String,
    role: String,
    coordinates: bool,
    money: Option<String>,
}

/// An organisation it works with.
struct CompanionLine {
    href: String,
    name: String,
    kind: String,
    country: String,
    projects: String,
    nordic_public: bool,
}

/// A record of a source.
pub struct RecordLine {
    pub key: String,
    pub id: String,
    pub name: String,
    pub place: String,
    pub projects: String,
    pub money: String,
    pub pinned: bool,
}

impl RecordLine {
    pub fn of(ctx: &Ctx, snapshot: &Snapshot, record: &Record) -> Self {
        let l = &ctx.l;
        let number = record.number.as_ref().map(|number| l.t1("organisation-number", "number", number.as_str()));
        let id = match record.source.as_str() {
            "cordis" => l.t1("organisation-id-cordis", "id", record.source_ref.as_str()),
            source => l.t2("organisation-id-other", ("source", source), ("id", record.source_ref.as_str())),
        };
        Self {
            key: record.key(),
            id: [Some(id), number].into_iter().flatten().collect::<Vec<_>>().join(", "),
            name: record.name.clone(),
            place: layout::view::list_plain(&[
                record.city.clone(),
                view::country(&snapshot.shipped, l, &record.country),
            ]),
            projects: l.t2("organisation-projects", ("n", record.projects), ("count", l.number(record.projects))),
            money: l.money(record.contribution / 100, "EUR"),
            pinned: record.pinned,
        }
    }
}

#[derive(Template)]
#[template(path = "precedent/html/organisation.html")]
struct OrganisationPage {
    page: Page,
    here: String,
    organisation: Organisation,
    kind: String,
    place: String,
    region: Option<String>,
    website: Option<String>,
    experience: String,
    received: Option<String>,
    nordic_public: bool,
    projects: Vec<ProjectLine>,
    projects_caption: String,
    pager: Pager,
    years: Option<Figure>,
    countries: Option<Figure>,
    fields: Vec<(String, String)>,
    companions: Vec<CompanionLine>,
    records: Vec<RecordLine>,
    history: Vec<String>,
    done: Option<String>,
}

pub async fn show(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> web::Result<Response> {
    let code = super::code(path)?;
    let pairs = web::address::pairs(&query.unwrap_or_default());
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let snapshot = ctx.app.library.snapshot();
    let mut tx = ctx.app.db.read().await?;
    let Some(organisation) = store::organisation(&mut tx, &code).await? else {
        let now = store::former(&mut tx, &code).await?.ok_or(web::Error::NotFound)?;
        return Ok(Redirect::temporary(&parts::organisation_href(&now)).into_response());
    };
    let activities = store::activities(&mut tx, &code).await?;
    let companions = store::companions(&mut tx, &code, COMPANIONS).await?;
    let records = joining::records(&mut tx, &code).await?;
    let administers = ctx.person.as_ref().is_some_and(crate::account::Person::may_administer);
    let history = if administers { joining::history(&mut tx, &code).await? } else { Vec::new() };
    let paging = Paging::new(value("page"), activities.len() as u64, PAGE);
    let shown = parts::on_page(&activities, &paging);
    let shown_codes: Vec<&str> = shown.iter().map(|activity| activity.code.as_str()).collect();
    let mut cards: HashMap<String, ProjectCard> =
        store::project_cards(&mut tx, &shown_codes).await?.into_iter().map(|card| (card.code.clone(), card)).collect();
    drop(tx);

    let (l, shipped) = (&ctx.l, &snapshot.shipped);
    let here = parts::organisation_href(&organisation.code);
    html(&OrganisationPage {
        page: ctx
            .page(organisation.name.clone(), Section::Organisations)
            .under("/organisations", l.t("organisations-title")),
        kind: view::kind(shipped, l, &organisation.kind),
        place: layout::view::list_plain(&[organisation.city.clone(), view::country(shipped, l, &organisation.country)]),
        region: organisation.region.as_deref().map(|region| layout::view::region(shipped, region)),
        website: organisation.website.as_deref().and_then(parts::web_address),
        experience: l.t2("organisation-projects-of", ("n", organisation.projects), ("led", organisation.coordinated)),
        received: (organisation.contribution > 0).then(|| l.money_short(organisation.contribution / 100, "EUR")),
        nordic_public: organisation.nordic && organisation.public,
        projects_caption: l.t2(
            "organisation-projects",
            ("n", activities.len()),
            ("count", l.number(activities.len() as i64)),
        ),
        projects: shown
            .iter()
            .filter_map(|activity| Some(project_line(&ctx, activity, cards.remove(&activity.code)?)))
            .collect(),
        pager: Pager::of(l, &Address::new(&here), &paging),
        years: years(&ctx, &activities),
        countries: countries(&ctx, &snapshot, &organisation, &activities),
        fields: fields(&ctx, &activities),
        companions: companions.iter().map(|companion| companion_line(&ctx, &snapshot, companion)).collect(),
        records: records.iter().map(|record| RecordLine::of(&ctx, &snapshot, record)).collect(),
        history: history.iter().map(|done| told(&ctx, done, &organisation.code)).collect(),
        done: match value("done").filter(|_| administers) {
            Some("join") => Some(l.t("joining-done-join")),
            Some("part") => Some(l.t("joining-done-part")),
            _ => None,
        },
        here,
        organisation,
    })
}

fn project_line(ctx: &Ctx, activity: &Activity, card: ProjectCard) -> ProjectLine {
    let l = &ctx.l;
    ProjectLine {
        href: parts::project_href(&card.code),
        title: parts::full_title(&card.acronym, &card.title),
        lang: card.language,
        state: ProjectState::of(card.starts_on.as_deref(), card.ends_on.as_deref(), clock::day_of(ctx.now)),
        years: parts::years(card.starts_on.as_deref(), card.ends_on.as_deref()),
        role: view::role(l, activity.role()),
        coordinates: activity.role() == "coordinator",
        money: activity.contribution.filter(|cents| *cents > 0).map(|cents| l.money(cents / 100, &card.currency)),
    }
}

fn companion_line(ctx: &Ctx, snapshot: &Snapshot, companion: &Companion) -> CompanionLine {
    let l = &ctx.l;
    CompanionLine {
        href: parts::organisation_href(&companion.code),
        name: companion.name.clone(),
        kind: view::kind(&snapshot.shipped, l, &companion.kind),
        country: view::country(&snapshot.shipped, l, &companion.country),
        projects: l.number(companion.projects),
        nordic_public: companion.nordic && companion.public,
    }
}

fn years(ctx: &Ctx, activities: &[Activity]) -> Option<Figure> {
    let l = &ctx.l;
    let sums = summary::by_year(activities);
    let most = sums.iter().map(|sum| sum.cents).max().filter(|most| *most > 0)?;
    let bars: Vec<Bar> = sums
        .into_iter()
        .map(|sum| Bar {
            figure: format!(
                "{} · {}",
                l.money(sum.cents / 100, "EUR"),
                l.t2("organisation-projects", ("n", sum.projects), ("count", l.number(sum.projects as i64)))
            ),
            width: parts::width(sum.cents, most),
            name: sum.key,
        })
        .collect();
    Some(Figure {
        id: "years",
        caption: l.t("organisation-by-year"),
        name_heading: l.t("projects-year"),
        value_heading: l.t("project-amount"),
        drawn: bars.len(),
        bars,
    })
}

fn countries(ctx: &Ctx, snapshot: &Snapshot, organisation: &Organisation, activities: &[Activity]) -> Option<Figure> {
    let l = &ctx.l;
    let sums = summary::by_country(activities, &organisation.country);
    let most = sums.first()?.projects;
    let bars: Vec<Bar> = sums
        .into_iter()
        .map(|sum| Bar {
            name: view::country(&snapshot.shipped, l, &sum.key),
            figure: l.t2("organisation-projects", ("n", sum.projects), ("count", l.number(sum.projects as i64))),
            width: parts::width(sum.projects as i64, most as i64),
        })
        .collect();
    Some(Figure {
        id: "countries",
        caption: l.t("organisation-countries"),
        name_heading: l.t("precedent-country"),
        value_heading: l.t("menu-projects"),
        bars,
        drawn: DRAWN,
    })
}

/// The fields it works in, and in how many projects.
fn fields(ctx: &Ctx, activities: &[Activity]) -> Vec<(String, String)> {
    summary::by_field(activities)
        .into_iter()
        .take(FIELDS)
        .map(|sum| (sum.key, ctx.l.number(sum.projects as i64)))
        .collect()
}

/// A line about what was joined or parted, by whom, when.
fn told(ctx: &Ctx, done: &Done, here: &str) -> String {
    let l = &ctx.l;
    let key = match (done.act.as_str(), done.organisation == here) {
        ("join", _) => "joining-history-join",
        (_, true) => "joining-history-part",
        (_, false) => "joining-history-made",
    };
    let values = [
        ("name", done.other_name.clone()),
        ("records", done.records.0.join(", ")),
        ("date", l.date(clock::day_of(done.made_at))),
        ("person", done.person.clone().unwrap_or_else(|| l.t("joining-somebody"))),
    ];
    l.t_all(key, &values)
}
