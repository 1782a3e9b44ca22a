//! Bodies that help: what they do, for which programmes, what they were called before and what came after: `/bodies`, `/bodies/{key}`.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use i18n::Localizer;
use jiff::civil::Date;

use super::asked::{self, Asked, Choice, FilterChip};
use super::facts::period_text;
use crate::catalogue::library::Snapshot;
use crate::catalogue::shipped::{Body, BodyLevel, Shipped};
use crate::clock;
use crate::layout::view::{self, SourceLine};
use crate::layout::{Ctx, Page, Section, html};

/// A body named in a fact.
pub struct BodyLine {
    pub href: String,
    pub name: String,
    pub contact: Option<String>,
    pub country: Option<String>,
    /// What it was called before, or that it has ended and what came after.
    pub history: Option<String>,
}

/// A body as a fact names it.
pub fn line(shipped: &Shipped, l: &Localizer, key: &str, country: Option<&str>, today: Date) -> Option<BodyLine> {
    let body = shipped.bodies.get(key)?;
    Some(BodyLine {
        href: href(key),
        name: name(body, l),
        contact: body.url.clone().filter(|_| !has_ended(body, today)),
        country: country.or(body.country.as_deref()).map(|code| view::country(shipped, l, code)),
        history: history(shipped, l, body, today),
    })
}

fn href(key: &str) -> String {
    format!("/bodies/{key}")
}

/// The name, with the short one people use.
fn name(body: &Body, l: &Localizer) -> String {
    let name = body.name.get(l.locale);
    match &body.short {
        Some(short) if short != name => format!("{name} ({short})"),
        _ => name.to_owned(),
    }
}

fn has_ended(body: &Body, today: Date) -> bool {
    body.existed.as_ref().and_then(|period| period.to.as_ref()).is_some_and(|to| to.last_day() < today)
}

fn history(shipped: &Shipped, l: &Localizer, body: &Body, today: Date) -> Option<String> {
    let names = |bodies: &[&Body]| {
        view::list(
            l,
            &bodies
                .iter()
                .map(|body| body.short.clone().unwrap_or_else(|| body.name.get(l.locale).to_owned()))
                .collect::<Vec<_>>(),
        )
    };
    let (before, after) = (before(shipped, body), after(shipped, body));
    if has_ended(body, today) {
        let date = body
            .existed
            .as_ref()
            .and_then(|period| period.to.as_ref())
            .map(|to| l.partial_date(to.as_str()))
            .unwrap_or_default();
        return Some(if after.is_empty() {
            l.t1("body-ended", "date", date)
        } else {
            l.t2("body-ended-now", ("date", date), ("now", names(&after)))
        });
    }
    (!before.is_empty()).then(|| l.t1("body-formerly", "names", names(&before)))
}

/// What came just before; told by either of the two.
fn before<'s>(shipped: &'s Shipped, body: &Body) -> Vec<&'s Body> {
    shipped
        .bodies
        .values()
        .filter(|other| body.predecessor.contains(&other.key) || other.successor.contains(&body.key))
        .collect()
}

/// What came just after; told by either of the two.
fn after<'s>(shipped: &'s Shipped, body: &Body) -> Vec<&'s Body> {
    shipped
        .bodies
        .values()
        .filter(|other| body.successor.contains(&other.key) || other.predecessor.contains(&body.key))
        .collect()
}

/// A step of the chain of names.
pub struct ChainStep {
    pub href: String,
    pub name: String,
    pub years: Option<String>,
    pub current: bool,
}

/// The whole chain, the oldest first.
fn chain(shipped: &Shipped, l: &Localizer, body: &Body) -> Vec<ChainStep> {
    let mut steps: Vec<&Body> = vec![body];
    let mut earlier = before(shipped, body);
    while let Some(one) = earlier.pop() {
        if !steps.iter().any(|known| known.key == one.key) {
            steps.insert(0, one);
            earlier.extend(before(shipped, one));
        }
    }
    let mut later = after(shipped, body);
    while let Some(one) = later.pop() {
        if !steps.iter().any(|known| known.key == one.key) {
            steps.push(one);
            later.extend(after(shipped, one));
        }
    }
    steps
        .into_iter()
        .map(|one| ChainStep {
            href: href(&one.key),
            name: name(one, l),
            years: one.existed.as_ref().and_then(|period| period_text(l, period)),
            current: one.key == body.key,
        })
        .collect()
}

/// A body in the list.
pub struct BodyRow {
    pub href: String,
    pub name: String,
    pub level: String,
    pub country: Option<String>,
    pub role: String,
    pub contact: Option<String>,
    pub history: Option<String>,
    pub ended: bool,
    pub programmes: usize,
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/bodies.html", whitespace = "minimize")]
struct BodiesPage {
    page: Page,
    q: String,
    countries: Vec<Choice>,
    levels: Vec<Choice>,
    chips: Vec<FilterChip>,
    clear: &'static str,
    troubles: Vec<String>,
    rows: Vec<BodyRow>,
}

const LEVELS: [BodyLevel; 6] = [
    BodyLevel::Municipal,
    BodyLevel::Regional,
    BodyLevel::National,
    BodyLevel::Nordic,
    BodyLevel::European,
    BodyLevel::International,
];

/// `GET /bodies`
pub async fn list(ctx: Ctx, RawQuery(query): RawQuery) -> web::Result<Response> {
    let (l, snapshot, today) = (&ctx.l, ctx.app.library.snapshot(), clock::day_of(ctx.now));
    let shipped = &snapshot.shipped;
    let mut asked = Asked::new(l, "/bodies", query.as_deref());
    let q = asked.words("q");
    let country = asked.one("country", |value| asked::country(shipped, l, value));
    let level_of = |value: &str| {
        LEVELS.into_iter().find(|level| level.key() == value).map(|level| (level, l.t(&format!("body-level-{value}"))))
    };
    let levels = asked.many("level", level_of);
    let tasks = Tasks::of(&snapshot);
    let wanted = q.to_lowercase();
    let mut rows: Vec<BodyRow> = shipped
        .bodies
        .values()
        .filter(|body| country.is_none() || body.country == country)
        .filter(|body| levels.is_empty() || levels.contains(&body.level))
        .filter(|body| {
            wanted.is_empty()
                || body
                    .name
                    .all()
                    .into_iter()
                    .map(|(_, name)| name)
                    .chain(body.short.as_deref())
                    .any(|name| name.to_lowercase().contains(&wanted))
        })
        .map(|body| BodyRow {
            href: href(&body.key),
            name: name(body, l),
            level: l.t(&format!("body-level-{}", body.level.key())),
            country: body.country.as_deref().map(|code| view::country(shipped, l, code)),
            role: body.role.get(l.locale).to_owned(),
            contact: body.url.clone().filter(|_| !has_ended(body, today)),
            history: history(shipped, l, body, today),
            ended: has_ended(body, today),
            programmes: tasks.of_body(&body.key).len(),
        })
        .collect();
    rows.sort_by(|one, other| {
        one.ended.cmp(&other.ended).then_with(|| one.name.to_lowercase().cmp(&other.name.to_lowercase()))
    });
    html(&BodiesPage {
        countries: asked::countries(shipped, l, country.as_deref()),
        levels: LEVELS
            .into_iter()
            .filter(|level| shipped.bodies.values().any(|body| body.level == *level))
            .map(|level| Choice {
                value: level.key().into(),
                text: l.t(&format!("body-level-{}", level.key())),
                chosen: levels.contains(&level),
            })
            .collect(),
        chips: asked.chips(),
        clear: "/bodies",
        troubles: asked.troubles,
        rows,
        q,
        page: ctx.page(l.t("bodies-title"), Section::None),
    })
}

/// What a body does for a programme.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Task {
    programme: String,
    /// `body-runs`, `body-guides` or `body-guided` (before).
    key: &'static str,
    country: Option<String>,
}

/// Who does what, by body.
struct Tasks(BTreeMap<String, Vec<Task>>);

impl Tasks {
    fn of(snapshot: &Snapshot) -> Self {
        let mut tasks: BTreeMap<String, Vec<Task>> = BTreeMap::new();
        for entry in &snapshot.entries {
            for fact in entry.facts.iter().map(|shown| &shown.fact) {
                let guided = fact.guidance.iter().map(|guidance| {
                    (&guidance.body, if fact.former { "body-guided" } else { "body-guides" }, guidance.country.clone())
                });
                let run = fact.body.iter().map(|body| (body, if fact.former { "body-ran" } else { "body-runs" }, None));
                for (body, key, country) in run.chain(guided) {
                    let task = Task { programme: entry.programme.code.clone(), key, country };
                    let known = tasks.entry(body.clone()).or_default();
                    if !known.contains(&task) {
                        known.push(task);
                    }
                }
            }
        }
        Self(tasks)
    }

    fn of_body(&self, key: &str) -> &[Task] {
        self.0.get(key).map_or(&[], Vec::as_slice)
    }
}

/// A programme a body runs or guides.
pub struct TaskLine {
    pub href: String,
    pub programme: String,
    pub what: String,
    pub country: Option<String>,
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/body.html", whitespace = "minimize")]
struct BodyPage {
    page: Page,
    level: String,
    country: Option<String>,
    role: String,
    contact: Option<String>,
    history: Option<String>,
    years: Option<String>,
    ended: bool,
    chain: Vec<ChainStep>,
    tasks: Vec<TaskLine>,
    sure: crate::catalogue::fact::Sureness,
    sources: Vec<SourceLine>,
}

/// `GET /bodies/{key}`
pub async fn show(ctx: Ctx, Path(key): Path<String>) -> web::Result<Response> {
    let (l, snapshot, today) = (&ctx.l, ctx.app.library.snapshot(), clock::day_of(ctx.now));
    let shipped = &snapshot.shipped;
    let body = shipped.bodies.get(&key).ok_or(web::Error::NotFound)?;
    let chain = chain(shipped, l, body);
    let tasks = Tasks::of(&snapshot);
    let tasks = tasks.of_body(&key).iter().filter_map(|task| {
        let entry = snapshot.entry(&task.programme)?;
        Some(TaskLine {
            href: format!("/programmes/{}", task.programme),
            programme: entry.programme.name.get(l.locale).to_owned(),
            what: l.t(task.key),
            country: task.country.as_deref().map(|code| view::country(shipped, l, code)),
        })
    });
    html(&BodyPage {
        level: l.t(&format!("body-level-{}", body.level.key())),
        country: body.country.as_deref().map(|code| view::country(shipped, l, code)),
        role: body.role.get(l.locale).to_owned(),
        contact: body.url.clone(),
        history: history(shipped, l, body, today),
        years: body.existed.as_ref().and_then(|period| period_text(l, period)),
        ended: has_ended(body, today),
        chain: if chain.len() > 1 { chain } else { Vec::new() },
        tasks: tasks.collect(),
        sure: body.sure,
        sources: view::source_lines(shipped, l, &body.source),
        page: ctx.page(name(body, l), Section::None).under("/bodies", l.t("bodies-title")),
    })
}
