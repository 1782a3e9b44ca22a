//! One programme with everything that is known of it: `/programmes/{code}`.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use i18n::Localizer;

use super::asked::Asked;
use super::calls::{CallRow, call_row};
use super::facts::{Group, Teller, period_text};
use crate::catalogue::call::{CallCard, CallStatus};
use crate::catalogue::eligibility::judge;
use crate::catalogue::fact::{About, Standing};
use crate::catalogue::library::{Entry, Snapshot};
use crate::clock;
use crate::layout::view::{self, VerdictView};
use crate::layout::{Ctx, Page, Section, html};

/// How many calls a programme's page names.
const CALLS: usize = 8;

/// Another programme.
pub struct Other {
    pub href: String,
    pub name: String,
    pub level: String,
    pub standing: Standing,
}

/// A link out.
pub struct LinkLine {
    pub kind: String,
    pub url: String,
    pub title: String,
}

/// Names from a closed list, under a heading.
pub struct Named {
    pub heading: String,
    /// Name, and what it means or where more stands.
    pub items: Vec<(String, Option<String>)>,
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/programme.html", whitespace = "minimize")]
struct ProgrammePage {
    page: Page,
    code: String,
    group: String,
    level: String,
    standing: Standing,
    lead: String,
    /// Heading and value of what stands at the top.
    head: Vec<(String, String)>,
    verdict: Option<VerdictView>,
    troubles: Vec<String>,
    conflicts: usize,
    groups: Vec<Group>,
    parts: Vec<Other>,
    related: Vec<Other>,
    former_names: Vec<String>,
    links: Vec<LinkLine>,
    calls: Vec<CallRow>,
    calls_total: usize,
    calls_href: String,
    named: Vec<Named>,
    finder_href: &'static str,
}

/// `GET /programmes/{code}`
pub async fn show(ctx: Ctx, Path(code): Path<String>, RawQuery(query): RawQuery) -> web::Result<Response> {
    let (l, snapshot, today) = (&ctx.l, ctx.app.library.snapshot(), clock::day_of(ctx.now));
    let entry = snapshot.entry(&code).ok_or(web::Error::NotFound)?;
    let (programme, shipped) = (&entry.programme, &snapshot.shipped);
    let mut asked = Asked::new(l, "/programmes", query.as_deref());
    let who = asked.asker(shipped);
    let verdict = (!who.is_unknown()).then(|| VerdictView::of(shipped, l, &judge(&snapshot.known(&code), &who)));
    let teller = Teller { snapshot: &snapshot, l, today };
    let other = |code: &str| snapshot.entry(code).map(|entry| other(&snapshot, l, entry, today));
    let mut page =
        ctx.page(programme.name.get(l.locale), Section::Programmes).under("/programmes", l.t("programmes-title"));
    for above in parents(&snapshot, entry) {
        page = page.under(format!("/programmes/{}", above.programme.code), above.programme.name.get(l.locale));
    }
    let within = snapshot.within(&code);
    let mut calls: Vec<&CallCard> = snapshot
        .calls
        .iter()
        .filter(|call| {
            call.gone_at.is_none() && call.programme.as_deref().is_some_and(|programme| within.contains(programme))
        })
        .collect();
    let calls_total = calls.len();
    calls.sort_by_key(|call| {
        (rank(call.status(ctx.now)), call.deadline(ctx.now).map_or(i64::MAX, |deadline| deadline.at), &call.code)
    });
    let lead = snapshot
        .known(&code)
        .first(About::Purpose)
        .and_then(|fact| fact.text.as_ref())
        .map(|text| super::programmes::first_sentence(text.get(l.locale)).to_owned());
    html(&ProgrammePage {
        page,
        group: l.t(&format!("group-{}", programme.group.key())),
        level: l.t(&format!("level-{}", programme.level.key())),
        standing: snapshot.standing(&code, today),
        lead: lead.unwrap_or_default(),
        head: head(&snapshot, l, entry),
        verdict,
        troubles: asked.troubles,
        conflicts: entry.facts.iter().filter(|shown| shown.local.as_ref().is_some_and(|mark| mark.conflict)).count(),
        groups: teller.groups(entry),
        parts: snapshot.parts(&code).filter_map(|part| other(&part.programme.code)).collect(),
        related: programme.related.iter().filter_map(|code| other(code)).collect(),
        former_names: programme
            .former_names
            .iter()
            .map(|former| match &former.until {
                Some(until) => {
                    l.t2("former-name-until", ("name", former.name.as_str()), ("date", l.partial_date(until.as_str())))
                }
                None => former.name.clone(),
            })
            .collect(),
        links: programme
            .links
            .iter()
            .map(|link| LinkLine {
                kind: l.t(&format!("link-{}", link.kind.key())),
                url: link.url.clone(),
                title: link.title.clone().unwrap_or_else(|| {
                    link.url
                        .trim_start_matches("https://")
                        .trim_start_matches("http://")
                        .trim_end_matches('/')
                        .to_owned()
                }),
            })
            .collect(),
        calls: calls.iter().take(CALLS).map(|call| call_row(&snapshot, l, call, ctx.now)).collect(),
        calls_total,
        calls_href: format!("/calls?programme={code}"),
        named: named(&snapshot, l, entry),
        finder_href: "/",
        code,
    })
}

/// What can be applied for stands first, what is over last.
fn rank(status: CallStatus) -> u8 {
    match status {
        CallStatus::ClosesSoon | CallStatus::Open => 0,
        CallStatus::Forthcoming => 1,
        CallStatus::Unknown => 2,
        CallStatus::Closed => 3,
    }
}

/// What a programme is a part of, the topmost first.
fn parents<'s>(snapshot: &'s Snapshot, entry: &Entry) -> Vec<&'s Entry> {
    let mut parents = Vec::new();
    let mut parent = entry.programme.parent.as_deref();
    while let Some(above) = parent.and_then(|code| snapshot.entry(code)) {
        parents.push(above);
        parent = above.programme.parent.as_deref();
    }
    parents.reverse();
    parents
}

fn other(snapshot: &Snapshot, l: &Localizer, entry: &Entry, today: jiff::civil::Date) -> Other {
    let programme = &entry.programme;
    Other {
        href: format!("/programmes/{}", programme.code),
        name: programme.name.get(l.locale).to_owned(),
        level: l.t(&format!("level-{}", programme.level.key())),
        standing: snapshot.standing(&programme.code, today),
    }
}

fn head(snapshot: &Snapshot, l: &Localizer, entry: &Entry) -> Vec<(String, String)> {
    let programme = &entry.programme;
    let mut head = Vec::new();
    let above: Vec<String> =
        parents(snapshot, entry).iter().map(|above| above.programme.name.get(l.locale).to_owned()).collect();
    if !above.is_empty() {
        head.push((l.t("programme-part-of"), above.join(" – ")));
    }
    head.extend(
        programme
            .period
            .as_ref()
            .and_then(|period| period_text(l, period))
            .map(|period| (l.t("programme-period"), period)),
    );
    head.extend(programme.effort.map(|effort| (l.t("programme-effort"), l.t(&format!("effort-{}", effort.key())))));
    head.extend(programme.step.map(|step| (l.t("programme-step"), l.t(&format!("step-{}-text", step.key())))));
    head
}

fn named(snapshot: &Snapshot, l: &Localizer, entry: &Entry) -> Vec<Named> {
    let (programme, shipped) = (&entry.programme, &snapshot.shipped);
    [("activities", &programme.activities), ("missions", &programme.missions), ("goals", &programme.goals)]
        .into_iter()
        .filter(|(_, keys)| !keys.is_empty())
        .map(|(list, keys)| Named {
            heading: l.t(&format!("frame-{list}")),
            items: keys
                .iter()
                .map(|key| {
                    let name = view::item(shipped, list, l, key);
                    let text = shipped
                        .frame(list)
                        .iter()
                        .find(|item| item.key == *key)
                        .and_then(|item| item.text.as_ref())
                        .map(|text| text.get(l.locale).to_owned());
                    (if list == "goals" { format!("{key}. {name}") } else { name }, text)
                })
                .collect(),
        })
        .collect()
}
