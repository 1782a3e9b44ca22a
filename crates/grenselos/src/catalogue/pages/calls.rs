//! Calls, narrowed and ordered by what stands in the address: `/calls`. Their status is worked out from their dates when the page is asked for.

use std::collections::{HashMap, HashSet};

use anyhow::Context;
use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use i18n::Localizer;
use jiff::tz::TimeZone;
use matching::{KindQuestion, Question};

use super::asked::{Asked, Choice, FilterChip, PageLinks};
use crate::assembly::App;
use crate::catalogue::call::{CallCard, CallStatus, days_until};
use crate::catalogue::library::Snapshot;
use crate::catalogue::text::PartialDate;
use crate::catalogue::{store, view as words};
use crate::clock;
use crate::layout::{Ctx, Page, Section, html};

const PAGE_SIZE: u64 = 25;
/// How many calls a search gives at the most; each costs a look into the index, and nobody reads further.
const MOST_FOUND: usize = 150;
/// Older than this, the calls may have changed at their source.
const STALE_MICROS: i64 = 7 * 24 * 3_600 * 1_000_000;

/// A call in a list.
pub struct CallRow {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub identifier: String,
    pub programme: Option<(String, Option<String>)>,
    pub status: CallStatus,
    pub cascade: bool,
    pub stand_in: bool,
    /// Machine-readable, in words, and how many days are left.
    pub deadline: Option<(String, String, Option<String>)>,
    pub opens: Option<String>,
    pub money: Option<String>,
}

/// A call as a list shows it.
pub fn call_row(snapshot: &Snapshot, l: &Localizer, card: &CallCard, now: i64) -> CallRow {
    let status = card.status(now);
    let deadline = card.deadline(now).map(|deadline| {
        let days = days_until(deadline.at, now);
        let left = (0..100).contains(&days).then(|| l.t1("in-days", "n", days));
        (machine_time(deadline.at), words::call_deadline(l, deadline), left)
    });
    CallRow {
        href: href(&card.code),
        title: card.title.clone(),
        lang: card.language.clone(),
        identifier: card.identifier.clone(),
        programme: programme(snapshot, l, card),
        cascade: card.is_cascade(),
        stand_in: card.stand_in,
        deadline,
        opens: card.opens_at.filter(|_| status == CallStatus::Forthcoming).map(|at| l.date(clock::day_of(at))),
        money: words::call_money(l, card),
        status,
    }
}

pub fn href(code: &str) -> String {
    format!("/calls/{}", web::address::encode(code))
}

/// The programme of a call by name, with its address when the catalogue has it.
pub fn programme(snapshot: &Snapshot, l: &Localizer, card: &CallCard) -> Option<(String, Option<String>)> {
    let listed = card.programme.as_deref().and_then(|code| snapshot.entry(code));
    match listed {
        Some(entry) => {
            Some((entry.programme.name.get(l.locale).to_owned(), Some(format!("/programmes/{}", entry.programme.code))))
        }
        None => card.programme_name.clone().map(|name| (name, None)),
    }
}

/// A moment for `<time datetime>`.
pub fn machine_time(at: i64) -> String {
    jiff::Timestamp::from_microsecond(at).map(|moment| moment.to_string()).unwrap_or_default()
}

/// How fresh the calls are.
pub struct Freshness {
    pub text: String,
    /// Old, or never fetched.
    pub warn: bool,
}

/// What is said of the calls' age; one statement.
pub async fn freshness(ctx: &Ctx) -> web::Result<Freshness> {
    let fetched = store::portal_fetched_at(&mut ctx.app.db.read().await?).await?;
    Ok(told_freshness(&ctx.l, fetched, ctx.now))
}

pub fn told_freshness(l: &Localizer, fetched: Option<i64>, now: i64) -> Freshness {
    match fetched {
        None => Freshness { text: l.t("calls-never-fetched"), warn: true },
        Some(at) => {
            let date = l.date_time(at, &clock::nordic_zone());
            let warn = now - at > STALE_MICROS;
            Freshness {
                text: if warn {
                    l.t2("calls-fetched-long-ago", ("date", date), ("days", days_until(now, at)))
                } else {
                    l.t1("calls-fetched", "date", date)
                },
                warn,
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sort {
    Fit,
    Deadline,
    Opening,
    Newest,
}

impl Sort {
    const ALL: [Self; 4] = [Self::Fit, Self::Deadline, Self::Opening, Self::Newest];

    fn key(self) -> &'static str {
        match self {
            Self::Fit => "fit",
            Self::Deadline => "deadline",
            Self::Opening => "opening",
            Self::Newest => "newest",
        }
    }
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/calls.html", whitespace = "minimize")]
struct CallsPage {
    page: Page,
    q: String,
    statuses: Vec<Choice>,
    programmes: Vec<Choice>,
    kinds: Vec<Choice>,
    sorts: Vec<Choice>,
    opens_before: String,
    closes_before: String,
    chips: Vec<FilterChip>,
    clear: &'static str,
    troubles: Vec<String>,
    freshness: Freshness,
    nothing_fits: bool,
    total: usize,
    rows: Vec<CallRow>,
    links: PageLinks,
    closed_too: Option<String>,
}

/// `GET /calls`
pub async fn list(ctx: Ctx, RawQuery(query): RawQuery) -> web::Result<Response> {
    let (l, snapshot, now) = (&ctx.l, ctx.app.library.snapshot(), ctx.now);
    let mut asked = Asked::new(l, "/calls", query.as_deref());
    let q = asked.words("q");
    let statuses = asked.many("status", |value| {
        CallStatus::ALL.into_iter().find(|status| status.key() == value).map(|status| (status, l.t(status.message())))
    });
    let programme = asked.one("programme", |value| {
        snapshot.entry(value).map(|entry| (value.to_owned(), entry.programme.name.get(l.locale).to_owned()))
    });
    let kind = asked.one("kind", |value| {
        ["topic", "cascade"].contains(&value).then(|| (value.to_owned(), l.t(&format!("call-kind-{value}"))))
    });
    let opens_before = asked.one("opens-before", |value| {
        day(value).map(|(date, at)| (at, l.t1("catalogue-filter-opens-before-chip", "date", l.partial_date(&date))))
    });
    let closes_before = asked.one("closes-before", |value| {
        day(value).map(|(date, at)| (at, l.t1("catalogue-filter-closes-before-chip", "date", l.partial_date(&date))))
    });
    let sort = asked
        .one("sort", |value| Sort::ALL.into_iter().find(|sort| sort.key() == value).map(|sort| (sort, String::new())));
    let sort = sort.filter(|sort| !q.is_empty() || *sort != Sort::Fit).unwrap_or(if q.is_empty() {
        Sort::Deadline
    } else {
        Sort::Fit
    });

    let within = programme.as_deref().map(|code| snapshot.within(code));
    let found = if q.is_empty() { None } else { Some(search(&ctx.app, &snapshot, &q, within.as_ref())?) };
    let fits = |card: &&CallCard, statuses: &[CallStatus]| {
        let status = card.status(now);
        let status_fits = if statuses.is_empty() {
            matches!(status, CallStatus::Open | CallStatus::ClosesSoon | CallStatus::Forthcoming)
        } else {
            statuses.contains(&status)
        };
        card.gone_at.is_none()
            && status_fits
            && within
                .as_ref()
                .is_none_or(|within| card.programme.as_deref().is_some_and(|programme| within.contains(programme)))
            && kind.as_ref().is_none_or(|kind| card.kind == *kind)
            && opens_before.is_none_or(|at| card.opens_at.is_some_and(|opens| opens < at))
            && closes_before.is_none_or(|at| card.deadline(now).is_some_and(|deadline| deadline.at < at))
            && found.as_ref().is_none_or(|found| found.scores.contains_key(card.code.as_str()))
    };
    let mut cards: Vec<&CallCard> = snapshot.calls.iter().filter(|card| fits(card, &statuses)).collect();
    cards.sort_by(|one, other| {
        let order = match sort {
            Sort::Fit => {
                let score = |card: &CallCard| {
                    found.as_ref().and_then(|found| found.scores.get(card.code.as_str())).copied().unwrap_or_default()
                };
                score(other).total_cmp(&score(one))
            }
            Sort::Deadline => deadline_order(one, now).cmp(&deadline_order(other, now)),
            Sort::Opening => one.opens_at.unwrap_or(i64::MAX).cmp(&other.opens_at.unwrap_or(i64::MAX)),
            Sort::Newest => other.first_seen_at.cmp(&one.first_seen_at),
        };
        order.then_with(|| one.code.cmp(&other.code))
    });
    let closed = [CallStatus::Closed];
    let closed_too =
        (cards.is_empty() && statuses.is_empty() && snapshot.calls.iter().any(|card| fits(&card, &closed)))
            .then(|| asked.address().with("status", CallStatus::Closed.key()).to_string());
    let paging = asked.paging(cards.len(), PAGE_SIZE);
    let shown = cards.iter().skip(usize::try_from(paging.offset()).unwrap_or(usize::MAX)).take(PAGE_SIZE as usize);
    html(&CallsPage {
        statuses: CallStatus::ALL
            .into_iter()
            .map(|status| Choice {
                value: status.key().into(),
                text: l.t(status.message()),
                chosen: statuses.contains(&status),
            })
            .collect(),
        programmes: programmes(&snapshot, l, programme.as_deref()),
        kinds: ["topic", "cascade"]
            .into_iter()
            .map(|key| Choice {
                value: key.into(),
                text: l.t(&format!("call-kind-{key}")),
                chosen: kind.as_deref() == Some(key),
            })
            .collect(),
        sorts: Sort::ALL
            .into_iter()
            .filter(|sort| *sort != Sort::Fit || !q.is_empty())
            .map(|one| Choice {
                value: one.key().into(),
                text: l.t(&format!("catalogue-sort-{}", one.key())),
                chosen: one == sort,
            })
            .collect(),
        opens_before: opens_before.map(date_value).unwrap_or_default(),
        closes_before: closes_before.map(date_value).unwrap_or_default(),
        chips: asked.chips(),
        clear: "/calls",
        freshness: freshness(&ctx).await?,
        nothing_fits: found.as_ref().is_some_and(|found| found.nothing_fits),
        total: cards.len(),
        rows: shown.map(|card| call_row(&snapshot, l, card, now)).collect(),
        links: asked.page_links(&paging),
        closed_too,
        troubles: asked.troubles,
        q,
        page: ctx.page(l.t("calls-title"), Section::Calls),
    })
}

/// What comes next stands first; among what is over, the latest.
fn deadline_order(card: &CallCard, now: i64) -> (bool, i64) {
    match card.deadline(now) {
        Some(deadline) if deadline.at > now => (false, deadline.at),
        Some(deadline) => (true, -deadline.at),
        None => (true, i64::MAX),
    }
}

/// Calls found, with how well.
struct Found<'s> {
    scores: HashMap<&'s str, f32>,
    nothing_fits: bool,
}

fn search<'s>(app: &App, snapshot: &'s Snapshot, q: &str, within: Option<&HashSet<&str>>) -> web::Result<Found<'s>> {
    let mut kind = KindQuestion::new("call", MOST_FOUND).explained(0);
    kind.any_of_tags = within.into_iter().flatten().map(|code| format!("programme:{code}")).collect();
    let question = Question { text: q.to_owned(), lang: None, kinds: vec![kind] };
    let answer = app.engine.index.search(&question).context("searching calls")?;
    let mut scores = HashMap::new();
    let mut nothing_fits = false;
    for list in &answer.lists {
        nothing_fits |= list.nothing_fits;
        scores.extend(
            list.hits
                .iter()
                .filter_map(|hit| Some((snapshot.call(hit.id.strip_prefix("call:")?)?.code.as_str(), hit.score))),
        );
    }
    // Somebody who types an identifier means it.
    let typed = q.to_lowercase();
    let named = snapshot.calls.iter().filter(|card| typed.len() > 3 && card.identifier.to_lowercase().contains(&typed));
    for card in named {
        scores.insert(&card.code, f32::MAX);
        nothing_fits = false;
    }
    Ok(Found { scores, nothing_fits })
}

/// A whole day, and its first moment in Brussels, where the portal's deadlines are set.
fn day(value: &str) -> Option<(String, i64)> {
    let date = PartialDate::parse(value).ok().filter(|_| value.len() == 10)?;
    let at = date.first_day().to_zoned(brussels()).ok()?.timestamp().as_microsecond();
    Some((value.to_owned(), at))
}

fn date_value(at: i64) -> String {
    jiff::Timestamp::from_microsecond(at)
        .map(|moment| moment.to_zoned(brussels()).date().to_string())
        .unwrap_or_default()
}

pub fn brussels() -> TimeZone {
    TimeZone::get(sources::BRUSSELS).unwrap_or(TimeZone::UTC)
}

/// Programmes that have calls, with those they are a part of.
fn programmes(snapshot: &Snapshot, l: &Localizer, chosen: Option<&str>) -> Vec<Choice> {
    let mut with_calls: HashSet<&str> =
        snapshot.calls.iter().filter_map(|card| card.programme.as_deref()).chain(chosen).collect();
    for entry in snapshot.entries.iter().rev() {
        if let (true, Some(parent)) =
            (with_calls.contains(entry.programme.code.as_str()), entry.programme.parent.as_deref())
        {
            with_calls.insert(parent);
        }
    }
    let listed = snapshot.entries.iter().filter(|entry| with_calls.contains(entry.programme.code.as_str()));
    listed
        .map(|entry| Choice {
            value: entry.programme.code.clone(),
            text: format!("{}{}", "– ".repeat(entry.depth), entry.programme.name.get(l.locale)),
            chosen: chosen == Some(entry.programme.code.as_str()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_brussels() {
        let (_, at) = day("2026-12-01").expect("a day");
        assert_eq!(machine_time(at), "2026-11-30T23:00:00Z");
        assert_eq!(date_value(at), "2026-12-01");
        for wrong in ["2026-13-45", "2026-12", "soon", "", "2026-12-01x"] {
            assert!(day(wrong).is_none(), "{wrong}");
        }
    }
}
