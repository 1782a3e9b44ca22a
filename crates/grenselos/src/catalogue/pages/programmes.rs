//! All programmes as a tree, narrowed by what stands in the address: `/programmes`.

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use i18n::Localizer;
use jiff::civil::Date;

use super::asked::{self, Asked, Choice, FilterChip};
use super::choose::{ProgrammeFilter, relevance};
use crate::catalogue::fact::{About, Relevance, Standing};
use crate::catalogue::library::{Entry, Snapshot};
use crate::catalogue::shipped::{Group, Step};
use crate::catalogue::view as words;
use crate::clock;
use crate::layout::{Ctx, Page, Section, html};

/// A programme in the list. Rows stand in the order of the tree; `parts` and `closes` say where its branches begin and end.
pub struct Row {
    pub href: String,
    pub name: String,
    pub level: String,
    pub step: Option<String>,
    pub purpose: String,
    pub standing: Standing,
    pub rate: String,
    pub deadline: String,
    /// The next day it falls on, where there is one.
    pub next: Option<(String, String)>,
    /// Names of the areas it means most for.
    pub areas: Vec<String>,
    /// Named when what it is a part of is not shown above it.
    pub part_of: Option<String>,
    /// How many rows below belong to it.
    pub parts: usize,
    /// How many branches end after it.
    pub closes: usize,
}

/// A shelf with what stands on it.
pub struct Shelf {
    pub key: &'static str,
    pub heading: String,
    pub rows: Vec<Row>,
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/programmes.html", whitespace = "minimize")]
struct ProgrammesPage {
    page: Page,
    q: String,
    groups: Vec<Choice>,
    areas: Vec<Choice>,
    kinds: Vec<Choice>,
    countries: Vec<Choice>,
    standings: Vec<Choice>,
    steps: Vec<Choice>,
    chips: Vec<FilterChip>,
    clear: &'static str,
    troubles: Vec<String>,
    count: usize,
    shelves: Vec<Shelf>,
    narrowed: bool,
}

/// `GET /programmes`
pub async fn list(ctx: Ctx, RawQuery(query): RawQuery) -> web::Result<Response> {
    let (l, snapshot, today) = (&ctx.l, ctx.app.library.snapshot(), clock::day_of(ctx.now));
    let shipped = &snapshot.shipped;
    let mut asked = Asked::new(l, "/programmes", query.as_deref());
    let filter = ProgrammeFilter {
        words: asked.words("q"),
        groups: asked.many("group", |value| group(l, value)),
        areas: asked.many("area", |value| area(&snapshot, l, value)),
        kind: asked.one("kind", |value| asked::kind(shipped, l, value)),
        country: asked.one("country", |value| asked::country(shipped, l, value)),
        standings: asked.many("status", |value| {
            Standing::ALL
                .into_iter()
                .find(|standing| standing.key() == value)
                .map(|standing| (standing, l.t(&format!("standing-{value}"))))
        }),
        steps: asked.many("step", |value| step(l, value)),
    };
    let shown = filter.apply(&snapshot, today);
    let chips = asked.chips();
    html(&ProgrammesPage {
        groups: Group::ALL
            .into_iter()
            .map(|group| Choice {
                value: group.key().into(),
                text: l.t(&format!("group-{}", group.key())),
                chosen: filter.groups.contains(&group),
            })
            .collect(),
        areas: asked::areas(shipped, l, &filter.areas),
        kinds: asked::kinds(shipped, l, filter.kind.as_slice()),
        countries: asked::countries(shipped, l, filter.country.as_deref()),
        standings: Standing::ALL
            .into_iter()
            .map(|standing| Choice {
                value: standing.key().into(),
                text: l.t(standing.message()),
                chosen: filter.standings.contains(&standing),
            })
            .collect(),
        steps: STEPS
            .into_iter()
            .map(|step| Choice {
                value: step.key().into(),
                text: l.t(&format!("step-{}", step.key())),
                chosen: filter.steps.contains(&step),
            })
            .collect(),
        narrowed: !chips.is_empty(),
        chips,
        clear: "/programmes",
        troubles: asked.troubles,
        count: shown.len(),
        shelves: shelves(&snapshot, l, &shown, today),
        q: filter.words,
        page: ctx.page(l.t("programmes-title"), Section::Programmes),
    })
}

const STEPS: [Step; 3] = [Step::Visit, Step::Small, Step::Strategic];

fn step(l: &Localizer, value: &str) -> Option<(Step, String)> {
    STEPS.into_iter().find(|step| step.key() == value).map(|step| (step, l.t(&format!("step-{value}"))))
}

pub fn group(l: &Localizer, value: &str) -> Option<(Group, String)> {
    Group::ALL.into_iter().find(|group| group.key() == value).map(|group| (group, l.t(&format!("group-{value}"))))
}

fn area(snapshot: &Snapshot, l: &Localizer, value: &str) -> Option<(String, String)> {
    snapshot
        .shipped
        .frame("areas")
        .iter()
        .find(|area| area.key == value)
        .map(|area| (area.key.clone(), area.name.get(l.locale).to_owned()))
}

fn shelves(snapshot: &Snapshot, l: &Localizer, shown: &[&str], today: Date) -> Vec<Shelf> {
    let entries: Vec<&Entry> = shown.iter().filter_map(|code| snapshot.entry(code)).collect();
    Group::ALL
        .into_iter()
        .map(|group| {
            let entries: Vec<&Entry> = entries.iter().copied().filter(|entry| entry.programme.group == group).collect();
            Shelf {
                key: group.key(),
                heading: l.t(&format!("group-{}", group.key())),
                rows: tree(snapshot, l, &entries, today),
            }
        })
        .filter(|shelf| !shelf.rows.is_empty())
        .collect()
}

/// Rows with their branches. An entry hangs under the nearest entry above it that is shown.
fn tree(snapshot: &Snapshot, l: &Localizer, entries: &[&Entry], today: Date) -> Vec<Row> {
    let mut above: Vec<&str> = Vec::new();
    let mut depths = Vec::new();
    for entry in entries {
        let mut parents = Vec::new();
        let mut parent = entry.programme.parent.as_deref();
        while let Some(code) = parent {
            parents.push(code);
            parent = snapshot.entry(code).and_then(|entry| entry.programme.parent.as_deref());
        }
        while above.last().is_some_and(|code| !parents.contains(code)) {
            above.pop();
        }
        let hangs = above.last() == entry.programme.parent.as_deref().as_ref();
        depths.push((above.len(), hangs));
        above.push(&entry.programme.code);
    }
    let depth = |place: usize| depths.get(place).map_or(0, |(depth, _)| *depth);
    entries
        .iter()
        .enumerate()
        .map(|(place, entry)| {
            let below = depths.iter().skip(place + 1).take_while(|(other, _)| *other > depth(place)).count();
            let mut row = row(snapshot, l, entry, today);
            row.parts = below;
            row.closes = if below == 0 { depth(place).saturating_sub(depth(place + 1)) } else { 0 };
            if !depths[place].1 {
                row.part_of = entry
                    .programme
                    .parent
                    .as_deref()
                    .and_then(|code| snapshot.entry(code))
                    .map(|parent| parent.programme.name.get(l.locale).to_owned());
            }
            row
        })
        .collect()
}

fn row(snapshot: &Snapshot, l: &Localizer, entry: &Entry, today: Date) -> Row {
    let (programme, shipped) = (&entry.programme, &snapshot.shipped);
    let known = snapshot.known(&programme.code);
    let rates: Vec<String> =
        known.all(About::Rate).flat_map(|fact| &fact.rate).map(|rate| words::rate(shipped, l, rate)).collect();
    let own = |about: About| {
        entry.facts.iter().map(|shown| &shown.fact).filter(move |fact| fact.about == about && !fact.former)
    };
    let deadlines = || own(About::Deadline).flat_map(|fact| &fact.deadline);
    let next = deadlines().filter_map(|deadline| deadline.next(today)).min();
    Row {
        href: format!("/programmes/{}", programme.code),
        name: programme.name.get(l.locale).to_owned(),
        level: l.t(&format!("level-{}", programme.level.key())),
        step: programme.step.map(|step| l.t(&format!("step-{}", step.key()))),
        purpose: known
            .first(About::Purpose)
            .and_then(|fact| fact.text.as_ref())
            .map(|text| first_sentence(text.get(l.locale)).to_owned())
            .unwrap_or_default(),
        standing: snapshot.standing(&programme.code, today),
        rate: if rates.len() > 2 { format!("{} …", rates[..2].join("; ")) } else { rates.join("; ") },
        deadline: deadlines().next().map(|deadline| words::deadline(l, deadline, today)).unwrap_or_default(),
        next: next.map(|date| (date.to_string(), l.date(date))),
        areas: shipped
            .frame("areas")
            .iter()
            .filter(|area| relevance(&known, &area.key) == Some(Relevance::High))
            .map(|area| area.name.get(l.locale).to_owned())
            .collect(),
        part_of: None,
        parts: 0,
        closes: 0,
    }
}

/// Up to the first full stop that ends a sentence: one after which a capital follows.
pub fn first_sentence(text: &str) -> &str {
    for (at, _) in text.match_indices(". ") {
        let (before, after) = (&text[..at], &text[at + 2..]);
        let ends = before.chars().rev().take_while(|sign| sign.is_alphabetic()).count() > 2;
        if ends && after.chars().next().is_some_and(char::is_uppercase) {
            return &text[..=at];
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn the_first_sentence_ends_where_a_new_one_begins() {
        assert_eq!(first_sentence("One thing. And more."), "One thing.");
        assert_eq!(first_sentence("Until 15. September it runs. Then not."), "Until 15. September it runs.");
        assert_eq!(first_sentence("Many, e.g. Norway, join"), "Many, e.g. Norway, join");
        assert_eq!(first_sentence(""), "");
    }
}
