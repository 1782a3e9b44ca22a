//! The sheet of a call: `/calls/{code}`.

use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use i18n::Localizer;

use super::asked::Asked;
use super::calls::{self, Freshness, brussels, machine_time};
use super::facts::{Bar, Teller};
use crate::catalogue::call::{CallCard, CallStatus, days_until};
use crate::catalogue::eligibility::judge;
use crate::catalogue::fact::About;
use crate::catalogue::library::Snapshot;
use crate::catalogue::store::{self, CallSection, CallTexts, TopicProject};
use crate::catalogue::view as words;
use crate::clock;
use crate::layout::view::{self, VerdictView};
use crate::layout::{Ctx, Page, Section, html};

/// A deadline of the call.
pub struct DeadlineLine {
    /// `past`, `next`, `later`.
    pub when: &'static str,
    pub datetime: String,
    pub text: String,
    pub left: Option<String>,
}

/// What kind of support it is.
pub struct ActionLine {
    pub name: String,
    pub explained: Option<String>,
}

/// Money of one year as a bar, in percent of the largest.
pub struct YearBar {
    pub year: String,
    pub money: String,
    pub percent: f64,
}

/// A project that got money under the same topic.
pub struct ProjectLine {
    pub href: String,
    pub title: String,
    pub lang: String,
    pub about: String,
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/call.html", whitespace = "minimize")]
struct CallPage {
    page: Page,
    lang: String,
    identifier: String,
    status: CallStatus,
    cascade: bool,
    stand_in: bool,
    gone: Option<String>,
    programme: Option<(String, Option<String>)>,
    call_title: Option<String>,
    parent: Option<(String, String)>,
    opens: Option<(String, String)>,
    deadlines: Vec<DeadlineLine>,
    model: Option<String>,
    per_project: Option<String>,
    grants: Option<i64>,
    total: Option<String>,
    years: Vec<YearBar>,
    actions: Vec<ActionLine>,
    rates: Vec<Bar>,
    rate_words: Vec<String>,
    applicants: Vec<String>,
    partners: Vec<String>,
    verdict: Option<VerdictView>,
    troubles: Vec<String>,
    sections: Vec<(Option<String>, CallSection)>,
    conditions: String,
    keywords: Vec<String>,
    url: Option<String>,
    projects: Vec<ProjectLine>,
    source: String,
    /// When it was first seen, and when it last changed.
    seen: String,
    freshness: Freshness,
    finder_href: &'static str,
}

/// `GET /calls/{code}`
pub async fn show(ctx: Ctx, Path(code): Path<String>, RawQuery(query): RawQuery) -> web::Result<Response> {
    let (l, snapshot, now) = (&ctx.l, ctx.app.library.snapshot(), ctx.now);
    let shipped = &snapshot.shipped;
    let card = snapshot.call(&code).ok_or(web::Error::NotFound)?;
    let mut tx = ctx.app.db.read().await?;
    let texts = store::call_texts(&mut tx, &code).await?.ok_or(web::Error::NotFound)?;
    let projects = store::projects_of_topic(&mut tx, &card.identifier).await?;
    let fetched = store::portal_fetched_at(&mut tx).await?;
    drop(tx);

    let mut asked = Asked::new(l, "/calls", query.as_deref());
    let who = asked.asker(shipped);
    let known = card.programme.as_deref().map(|code| snapshot.known(code)).unwrap_or_default();
    let verdict = (!who.is_unknown()).then(|| VerdictView::of(shipped, l, &judge(&known, &who)));
    let teller = Teller { snapshot: &snapshot, l, today: clock::day_of(now) };
    let kinds: Vec<&str> = card.action_types.0.iter().filter_map(|name| action_kind(name)).collect();
    let rates: Vec<_> = known
        .all(About::Rate)
        .flat_map(|fact| &fact.rate)
        .filter(|rate| rate.action.as_deref().is_none_or(|action| kinds.contains(&action.to_lowercase().as_str())))
        .collect();
    let told = |about: About| {
        known
            .all(about)
            .filter_map(|fact| fact.text.as_ref())
            .map(|text| text.get(l.locale).to_owned())
            .collect::<Vec<_>>()
    };
    let mut applicants = told(About::Applicants);
    let kinds_named = known.all(About::Applicants).filter(|fact| fact.text.is_none()).flat_map(|fact| &fact.kinds);
    let kinds_named: Vec<String> =
        kinds_named.map(|kind| view::organisation_kind(shipped, l, *kind).to_lowercase()).collect();
    applicants.extend((!kinds_named.is_empty()).then(|| l.t1("fact-kinds", "kinds", view::list(l, &kinds_named))));
    let day = |at: i64| l.date(clock::day_of(at));
    let page = CallPage {
        page: ctx.page(&card.title, Section::Calls).under("/calls", l.t("calls-title")),
        lang: card.language.clone(),
        identifier: card.identifier.clone(),
        status: card.status(now),
        cascade: card.is_cascade(),
        stand_in: card.stand_in,
        gone: card.gone_at.map(day),
        programme: calls::programme(&snapshot, l, card),
        call_title: texts.call_title.clone(),
        parent: parent(&snapshot, card),
        opens: card
            .opens_at
            .map(|at| (machine_time(at), l.t1("deadline-brussels", "when", l.date_time(at, &brussels())))),
        deadlines: deadlines(l, card, now),
        model: card.deadline_model.as_deref().map(|model| model_text(l, model)),
        per_project: some(words::range(l, card.min_contribution, card.max_contribution, "EUR")),
        grants: card.expected_grants,
        total: card.budget.0.total.map(|total| l.money(total, "EUR")),
        years: years(l, card),
        actions: card
            .action_types
            .0
            .iter()
            .map(|name| ActionLine {
                name: name.split_whitespace().collect::<Vec<_>>().join(" "),
                explained: action_kind(name).map(|kind| l.t(&format!("action-{kind}"))),
            })
            .collect(),
        rate_words: rates
            .iter()
            .filter(|rate| teller.bar(rate).is_none())
            .map(|rate| words::rate(shipped, l, rate))
            .collect(),
        rates: rates.iter().filter_map(|rate| teller.bar(rate)).collect(),
        applicants,
        partners: told(About::Partners),
        verdict,
        troubles: asked.troubles,
        sections: sections(l, &texts),
        conditions: texts.conditions,
        keywords: texts.keywords.0,
        url: texts.url.filter(|url| url.starts_with("https://") || url.starts_with("http://")),
        projects: projects.iter().map(|project| project_line(l, project)).collect(),
        source: source_name(l, &texts.source),
        seen: l.t2("call-seen", ("first", day(texts.first_seen_at)), ("changed", day(texts.changed_at))),
        freshness: calls::told_freshness(l, fetched, now),
        finder_href: "/",
    };
    html(&page)
}

/// Nothing where there are no words.
fn some(text: String) -> Option<String> {
    (!text.is_empty()).then_some(text)
}

/// The topic whose funded project passes money on, when its own call is here.
fn parent(snapshot: &Snapshot, card: &CallCard) -> Option<(String, String)> {
    let topic = snapshot.calls.iter().find(|other| !other.is_cascade() && other.identifier == card.identifier);
    card.is_cascade().then_some(())?;
    topic.map(|topic| (calls::href(&topic.code), topic.title.clone()))
}

fn deadlines(l: &Localizer, card: &CallCard, now: i64) -> Vec<DeadlineLine> {
    let next = card.deadlines.0.iter().position(|deadline| deadline.at > now);
    let line = |(place, deadline): (usize, &crate::catalogue::call::CallDeadline)| {
        let when = match next {
            Some(next) if place == next => "next",
            Some(next) if place > next => "later",
            _ => "past",
        };
        let days = days_until(deadline.at, now);
        DeadlineLine {
            when,
            datetime: machine_time(deadline.at),
            text: words::call_deadline(l, deadline),
            left: (when != "past").then(|| l.t1("in-days", "n", days)),
        }
    };
    card.deadlines.0.iter().enumerate().map(line).collect()
}

/// One stage, two, or several dates: what that asks of an applicant. What is not known stays the source's word.
fn model_text(l: &Localizer, model: &str) -> String {
    let plain: String = model.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    match plain.as_str() {
        "singlestage" => l.t("deadline-model-single-stage"),
        "twostage" => l.t("deadline-model-two-stage"),
        "multiplecutoff" => l.t("deadline-model-multiple-cut-off"),
        _ => model.to_owned(),
    }
}

/// What a type of action is, by the words the portal names it with.
fn action_kind(name: &str) -> Option<&'static str> {
    // The longer names first: an innovation action is also part of «research and innovation action».
    const KINDS: [(&str, &str); 12] = [
        ("lump sum", "lump-sum"),
        ("research and innovation action", "ria"),
        ("innovation action", "ia"),
        ("coordination and support", "csa"),
        ("pre-commercial procurement", "pcp"),
        ("public procurement of innovative", "ppi"),
        ("cofund", "cofund"),
        ("prize", "prize"),
        ("operating grant", "operating"),
        ("financial support", "financial-support"),
        ("project grant", "project"),
        ("simple grant", "project"),
    ];
    let plain = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    KINDS.iter().find(|(words, _)| plain.contains(words)).map(|(_, kind)| *kind)
}

fn years(l: &Localizer, card: &CallCard) -> Vec<YearBar> {
    let years = &card.budget.0.years;
    let most = years.values().copied().max().unwrap_or_default().max(1);
    let bar = |(year, amount): (&String, &i64)| YearBar {
        year: year.clone(),
        money: l.money(*amount, "EUR"),
        percent: (*amount as f64 * 100.0 / most as f64).clamp(0.0, 100.0),
    };
    years.iter().map(bar).collect()
}

/// The parts of the text; known headings in the reader's language, others as the source has them.
fn sections(l: &Localizer, texts: &CallTexts) -> Vec<(Option<String>, CallSection)> {
    let heading = |section: &CallSection| {
        let key = format!("call-section-{}", section.heading);
        if !section.heading.is_empty() && l.has(&key) { Some(l.t(&key)) } else { None }
    };
    texts
        .sections
        .0
        .iter()
        .filter(|section| !section.paragraphs.is_empty())
        .map(|section| (heading(section), section.clone()))
        .collect()
}

fn project_line(l: &Localizer, project: &TopicProject) -> ProjectLine {
    let title = if project.acronym.is_empty() {
        project.title.clone()
    } else {
        format!("{} – {}", project.acronym, project.title)
    };
    let year = project.starts_on.as_deref().and_then(|date| date.get(..4)).unwrap_or_default().to_owned();
    let money = project
        .contribution
        .filter(|cents| *cents > 0)
        .map(|cents| l.money_short(cents / 100, &project.currency))
        .unwrap_or_default();
    ProjectLine {
        href: format!("/projects/{}", web::address::encode(&project.code)),
        title,
        lang: project.language.clone(),
        about: view::list_plain(&[year, money, l.t1("call-project-partners", "n", project.partners)]),
    }
}

fn source_name(l: &Localizer, source: &str) -> String {
    let key = format!("call-source-{source}");
    if l.has(&key) { l.t(&key) } else { source.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::action_kind;

    #[test]
    fn types_of_action_are_known_by_the_words_of_the_portal() {
        for (name, expected) in [
            ("HORIZON  Research and Innovation Actions", Some("ria")),
            ("HORIZON JU Innovation Actions", Some("ia")),
            ("DIGITAL Coordination and Support Actions", Some("csa")),
            ("CERV Lump Sum Grants", Some("lump-sum")),
            ("LIFE Project Grants", Some("project")),
            ("HORIZON Programme Cofund Actions", Some("cofund")),
            ("EUBA Type of Action", None),
        ] {
            assert_eq!(action_kind(name), expected, "{name}");
        }
    }
}
