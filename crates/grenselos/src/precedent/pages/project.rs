//! The page of a past project: `/projects/{code}`.

use std::collections::HashMap;

use anyhow::Context;
use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use jiff::civil::Date;
use matching::{KindQuestion, Question};

use super::parts::{self, Bar, Figure};
use crate::catalogue::library::Snapshot;
use crate::clock;
use crate::layout::{Ctx, Page, Section, html};
use crate::precedent::directory::ProjectState;
use crate::precedent::store::{self, Partner, Project, ProjectCard};
use crate::precedent::{summary, view};

/// How many similar projects are shown.
const SIMILAR: usize = 5;
/// How much of the objective is enough to know what is similar.
const OBJECTIVE_READ: usize = 1_200;
/// How many countries are drawn; the table has all.
const COUNTRIES_DRAWN: usize = 8;

/// How much of a project's time has passed.
struct Passed {
    text: String,
    width: String,
}

/// A line of the table of those who took part.
struct PartnerLine {
    href: String,
    name: String,
    country: String,
    kind: String,
    role: String,
    money: String,
    nordic_public: bool,
    ended: bool,
}

/// A project much like this one.
struct SimilarLine {
    href: String,
    title: String,
    lang: String,
    about: String,
}

#[derive(Template)]
#[template(path = "precedent/html/project.html")]
struct ProjectPage {
    page: Page,
    /// The address of the page itself, without its question.
    here: String,
    project: Project,
    heading: String,
    state: Option<ProjectState>,
    paragraphs: Vec<String>,
    period: String,
    passed: Option<Passed>,
    total_cost: Option<String>,
    grant: Option<String>,
    money: Option<Figure>,
    programme: String,
    programme_href: Option<String>,
    call_href: Option<String>,
    scheme: Option<String>,
    fields: String,
    partners: Vec<PartnerLine>,
    partners_caption: String,
    nordic_first: bool,
    countries: Figure,
    similar: Vec<SimilarLine>,
    source_name: String,
    source_href: Option<String>,
    /// A page of the project's own or its DOI, beside the source.
    url: Option<String>,
    fetched: String,
    gone: Option<String>,
}

pub async fn show(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> web::Result<Response> {
    let code = super::code(path)?;
    let snapshot = ctx.app.library.snapshot();
    let mut tx = ctx.app.db.read().await?;
    let project = store::project(&mut tx, &code).await?.ok_or(web::Error::NotFound)?;
    let mut partners = store::project_partners(&mut tx, &code).await?;
    let alike = similar(&ctx, &project)?;
    let alike: Vec<&str> = alike.iter().map(String::as_str).collect();
    let mut cards: HashMap<String, ProjectCard> =
        store::project_cards(&mut tx, &alike).await?.into_iter().map(|card| (card.code.clone(), card)).collect();
    drop(tx);
    let nordic_first =
        web::address::pairs(&query.unwrap_or_default()).iter().any(|(name, value)| name == "nordic" && value == "1");
    if nordic_first {
        partners.sort_by_key(|partner| match (partner.nordic, partner.public) {
            (true, true) => 0,
            (true, false) => 1,
            _ => 2,
        });
    }
    let (l, shipped, today) = (&ctx.l, &snapshot.shipped, clock::day_of(ctx.now));
    let heading = parts::full_title(&project.acronym, &project.title);
    let short_name = if project.acronym.is_empty() { shortened(&project.title) } else { project.acronym.clone() };
    let (programme, programme_href) =
        parts::programme(&snapshot, l, project.programme.as_deref(), project.programme_name.as_deref());
    let (source_href, url) = addresses(&project);
    let by_country = countries(&ctx, &snapshot, &project, &partners);
    html(&ProjectPage {
        page: ctx.page(short_name, Section::Projects).under("/projects", l.t("projects-title")),
        here: parts::project_href(&project.code),
        state: ProjectState::of(project.starts_on.as_deref(), project.ends_on.as_deref(), today),
        paragraphs: project
            .objective
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(str::to_owned)
            .collect(),
        period: period(&ctx, &project),
        passed: passed(&ctx, &project, today),
        total_cost: amount(&ctx, project.total_cost, &project.currency),
        grant: amount(&ctx, project.contribution, &project.currency),
        money: money(&ctx, &project),
        programme,
        programme_href,
        call_href: project.topic.as_deref().and_then(|topic| call_href(&snapshot, topic)),
        scheme: project.funding_scheme.as_deref().map(|scheme| view::funding_scheme(l, scheme)),
        fields: project.fields.0.iter().map(store::Field::words).collect::<Vec<_>>().join(", "),
        partners_caption: l.t2("project-partners-caption", ("n", partners.len()), ("countries", by_country.bars.len())),
        partners: partners
            .iter()
            .map(|partner| PartnerLine {
                href: parts::organisation_href(&partner.organisation),
                name: partner.name.clone(),
                country: view::country(shipped, l, &partner.country),
                kind: view::kind(shipped, l, &partner.kind),
                role: view::role(l, &partner.role),
                money: parts::money(l, partner.contribution, &project.currency),
                nordic_public: partner.nordic && partner.public,
                ended: partner.ended,
            })
            .collect(),
        nordic_first,
        countries: by_country,
        similar: alike.iter().filter_map(|code| cards.remove(*code)).map(|card| similar_line(&ctx, card)).collect(),
        source_name: view::source(&project.source).to_owned(),
        source_href,
        url,
        fetched: l.t1("project-fetched", "date", l.date(clock::day_of(project.changed_at))),
        gone: project.gone_at.map(|at| l.t1("project-gone", "date", l.date(clock::day_of(at)))),
        heading,
        project,
    })
}

/// The first words of a long title, for the way to the page.
fn shortened(title: &str) -> String {
    let words: Vec<&str> = title.split_whitespace().collect();
    if words.len() <= 8 { words.join(" ") } else { format!("{} …", words[..8].join(" ")) }
}

/// The page at the source, and another address of the project where that is a different one.
fn addresses(project: &Project) -> (Option<String>, Option<String>) {
    let own = project.url.as_deref().and_then(parts::web_address);
    if project.source == "cordis" {
        let source = format!("https://cordis.europa.eu/project/id/{}", web::address::encode(&project.source_ref));
        let own = own.filter(|own| !own.contains("cordis.europa.eu"));
        return (Some(source), own);
    }
    (own, None)
}

fn call_href(snapshot: &Snapshot, topic: &str) -> Option<String> {
    let call = snapshot.calls.iter().find(|call| call.identifier == topic && !call.is_cascade())?;
    Some(format!("/calls/{}", web::address::encode(&call.code)))
}

/// Projects found with this one's title and the beginning of its objective, the most similar first.
fn similar(ctx: &Ctx, project: &Project) -> web::Result<Vec<String>> {
    let beginning: String = project.objective.chars().take(OBJECTIVE_READ).collect();
    let question = Question {
        text: format!("{}\n{beginning}", project.title),
        lang: None,
        kinds: vec![KindQuestion::new("project", SIMILAR + 1).explained(0)],
    };
    let answer = ctx.app.engine.index.search(&question).context("searching similar projects")?;
    let hits = answer.lists.into_iter().filter(|list| !list.nothing_fits).flat_map(|list| list.hits);
    let codes = hits.filter_map(|hit| Some(hit.id.strip_prefix("project:")?.to_owned()));
    Ok(codes.filter(|code| *code != project.code).take(SIMILAR).collect())
}

fn similar_line(ctx: &Ctx, card: ProjectCard) -> SimilarLine {
    let mut about = vec![parts::years(card.starts_on.as_deref(), card.ends_on.as_deref())];
    about.push(ctx.l.t2("project-partners-of", ("n", card.partners), ("countries", card.countries.0.len())));
    if card.nordic_public {
        about.push(ctx.l.t("project-nordic-public"));
    }
    about.retain(|words| !words.is_empty());
    SimilarLine {
        href: parts::project_href(&card.code),
        title: parts::full_title(&card.acronym, &card.title),
        lang: card.language,
        about: about.join(" · "),
    }
}

fn period(ctx: &Ctx, project: &Project) -> String {
    let l = &ctx.l;
    match (project.starts_on.as_deref(), project.ends_on.as_deref()) {
        (Some(from), Some(to)) => format!("{} – {}", l.partial_date(from), l.partial_date(to)),
        (Some(from), None) => l.t1("project-from", "date", l.partial_date(from)),
        (None, Some(to)) => l.t1("project-until", "date", l.partial_date(to)),
        (None, None) => String::new(),
    }
}

/// Only a project under way has a share of its time behind it that is worth drawing.
fn passed(ctx: &Ctx, project: &Project, today: Date) -> Option<Passed> {
    let day = |text: &Option<String>| text.as_deref()?.parse::<Date>().ok();
    let (from, to) = (day(&project.starts_on)?, day(&project.ends_on)?);
    let whole = from.until(to).ok()?.get_days();
    let gone = from.until(today).ok()?.get_days();
    if whole <= 0 || !(0..=whole).contains(&gone) {
        return None;
    }
    let share = f64::from(gone) / f64::from(whole) * 100.0;
    Some(Passed {
        text: ctx.l.t1("project-time-passed", "share", ctx.l.percent(share.round())),
        width: format!("{share:.1}"),
    })
}

fn amount(ctx: &Ctx, cents: Option<i64>, currency: &str) -> Option<String> {
    cents.filter(|cents| *cents > 0).map(|cents| ctx.l.money(cents / 100, currency))
}

/// Who pays: the grant, and what those who take part pay themselves.
fn money(ctx: &Ctx, project: &Project) -> Option<Figure> {
    let l = &ctx.l;
    let (cost, grant) =
        (project.total_cost.filter(|cost| *cost > 0)?, project.contribution.filter(|grant| *grant > 0)?);
    // A cost below the grant is a mistake of the source; a share over the whole says nothing.
    let own = cost.checked_sub(grant).filter(|own| *own >= 0)?;
    let bar = |key: &str, cents: i64| Bar {
        name: l.t(key),
        figure: format!(
            "{} ({})",
            l.money(cents / 100, &project.currency),
            l.percent((cents as f64 / cost as f64 * 100.0).round())
        ),
        width: parts::width(cents, cost),
    };
    Some(Figure {
        id: "money",
        caption: l.t("project-who-pays"),
        name_heading: l.t("project-part"),
        value_heading: l.t("project-amount"),
        bars: vec![bar("project-grant", grant), bar("project-own-money", own)],
        drawn: 2,
    })
}

fn countries(ctx: &Ctx, snapshot: &Snapshot, project: &Project, partners: &[Partner]) -> Figure {
    let l = &ctx.l;
    let sums = summary::partners_by_country(partners);
    let longest = sums.first().map_or(0, |sum| sum.cents);
    let most = sums.iter().map(|sum| sum.projects).max().unwrap_or(0);
    let bars: Vec<Bar> = sums
        .into_iter()
        .map(|sum| {
            let partners = l.t1("project-partners-n", "n", sum.projects);
            // Where the source tells no money, the number of partners is drawn.
            let (figure, width) = if longest > 0 {
                (
                    format!("{} · {partners}", l.money(sum.cents / 100, &project.currency)),
                    parts::width(sum.cents, longest),
                )
            } else {
                (partners, parts::width(sum.projects as i64, most as i64))
            };
            Bar { name: view::country(&snapshot.shipped, l, &sum.key), figure, width }
        })
        .collect();
    Figure {
        id: "countries",
        caption: l.t("project-by-country"),
        name_heading: l.t("precedent-country"),
        value_heading: l.t("project-amount"),
        bars,
        drawn: COUNTRIES_DRAWN,
    }
}
