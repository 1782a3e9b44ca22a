//! The finder's page, and suggestions while one types: `/`, `/suggestions`.

use std::sync::Arc;

use askama::Template;
use axum::extract::RawQuery;
use axum::response::Response;
use axum::routing::get;
use axum::{Form, Router};
use i18n::Localizer;
use matching::{Met, Strength};
use serde::Deserialize;

use super::engine::Found;
use super::{Findings, Kind, Passage, Query, Similar, find};
use crate::assembly::App;
use crate::catalogue::call::{CallStatus, days_until};
use crate::catalogue::fact::{About, OrganisationKind};
use crate::catalogue::shipped::Shipped;
use crate::clock;
use crate::layout::view::{self, VerdictView};
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

/// A word of the idea and the word it met.
pub struct Chip {
    pub asked: String,
    pub found: Option<String>,
}

/// A past project as an example.
pub struct BeforeLine {
    pub href: String,
    pub title: String,
    pub who: String,
}

/// A hit of any kind, ready to be shown.
pub struct HitView {
    pub href: String,
    pub title: String,
    /// The title's language, when it is not the reader's.
    pub lang: &'static str,
    pub kind: Kind,
    pub strength: Strength,
    pub verdict: Option<VerdictView>,
    pub status: Option<CallStatus>,
    pub facts: Vec<(String, String)>,
    pub lead: String,
    pub chips: Vec<Chip>,
    pub passages: Vec<Passage>,
    pub before: Vec<BeforeLine>,
    pub links: Vec<(String, String)>,
}

impl HitView {
    /// The mark of its kind, as the stylesheet knows it.
    pub fn kind_mark(&self) -> &'static str {
        if self.kind == Kind::Partner { "organisation" } else { self.kind.key() }
    }

    pub fn kind_key(&self) -> &'static str {
        match self.kind {
            Kind::Programme => "kind-programme",
            Kind::Call => "kind-call",
            Kind::Project => "kind-project",
            Kind::Partner => "kind-organisation",
        }
    }

    /// The sentence that decided, when who asks is known.
    pub fn because(&self) -> Option<&str> {
        self.verdict.as_ref().and_then(|verdict| verdict.because.as_deref())
    }

    /// How well it fits, where that is worth saying.
    pub fn strength_key(&self) -> Option<&'static str> {
        match (self.kind, self.strength) {
            (Kind::Partner, _) => None,
            (_, Strength::Strong) => Some("strength-strong"),
            (_, Strength::Fair) => Some("strength-fair"),
            (_, Strength::Weak) => Some("strength-weak"),
        }
    }
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
            .map(|kind| Choice { value: kind.key().into(), text: view::organisation_kind(shipped, l, kind), chosen: query.asker.kind == Some(kind) })
            .collect(),
        areas: shipped
            .frame("areas")
            .iter()
            .map(|area| Choice { value: area.key.clone(), text: area.name.get(l.locale).into(), chosen: query.asker.areas.contains(&area.key) })
            .collect(),
        languages: i18n::Locale::ALL
            .into_iter()
            .map(|locale| Choice { value: locale.tag().into(), text: locale.own_name().into(), chosen: query.language == Some(locale) })
            .collect(),
        nordic_first: query.nordic_first,
        troubles: told,
        understood: findings.as_ref().map(|findings| understood(&ctx, findings)).unwrap_or_default(),
        unknown_words: findings.as_ref().map(|findings| findings.unknown_words.join(", ")).unwrap_or_default(),
        idea_language: findings.as_ref().map(|findings| l.t(&format!("language-{}", findings.lang.code()))).unwrap_or_default(),
        nothing_at_all: !lists.is_empty() && lists.iter().all(|list| list.nothing_fits.is_some() || list.hits.is_empty()),
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
    let choice = |code: &str| Choice { value: code.into(), text: view::country(shipped, l, code), chosen: chosen == Some(code) };
    let mut rest: Vec<Choice> = shipped.countries.iter().filter(|country| !first.contains(&country.key.as_str())).map(|country| choice(&country.key)).collect();
    rest.sort_by(|one, other| one.text.cmp(&other.text));
    first.into_iter().map(choice).chain(rest).collect()
}

fn regions(shipped: &Shipped, l: &Localizer, chosen: Option<&str>) -> Vec<ChoiceGroup> {
    let mut groups: Vec<ChoiceGroup> = Vec::new();
    for region in &shipped.regions {
        let label = view::country(shipped, l, &region.country);
        let choice = Choice { value: region.key.clone(), text: region.name.clone(), chosen: chosen == Some(region.key.as_str()) };
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
            let near = concept.terms.iter().find(|(known, _)| *known == matching::Lang::Nb && lang == matching::Lang::Nn);
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
                Kind::Programme => findings.programmes.iter().map(|hit| programme(ctx, shipped, query, hit)).collect(),
                Kind::Call => findings.calls.iter().map(|hit| call(ctx, shipped, query, hit)).collect(),
                Kind::Project => findings.projects.iter().map(|hit| project(ctx, shipped, hit)).collect(),
                Kind::Partner => findings.partners.iter().map(|hit| partner(ctx, shipped, hit)).collect(),
            },
        })
        .collect()
}

fn programme(ctx: &Ctx, shipped: &Shipped, query: &Query, hit: &super::ProgrammeHit) -> HitView {
    let (l, snapshot) = (&ctx.l, ctx.app.library.snapshot());
    let known = snapshot.known(&hit.code);
    let asker = &query.asker;
    let mut facts = Vec::new();
    let rates: Vec<String> = known
        .all(About::Rate)
        .filter(|fact| asker.country.as_deref().is_none_or(|country| fact.speaks_to(country)))
        .flat_map(|fact| &fact.rate)
        .filter(|rate| rate.is_for(asker.country.as_deref(), asker.kind))
        .map(|rate| crate::catalogue::view::rate(shipped, l, rate))
        .take(3)
        .collect();
    if !rates.is_empty() {
        facts.push((l.t("about-rate"), rates.join("; ")));
    }
    let today = clock::day_of(ctx.now);
    let deadlines: Vec<String> = known.all(About::Deadline).flat_map(|fact| &fact.deadline).map(|deadline| crate::catalogue::view::deadline(l, deadline, today)).take(2).collect();
    if !deadlines.is_empty() {
        facts.push((l.t("about-deadline"), deadlines.join("; ")));
    }
    let lead = known.first(About::Purpose).and_then(|fact| fact.text.as_ref()).map(|text| text.get(l.locale).to_owned()).unwrap_or_default();
    HitView {
        href: format!("/programmes/{}", hit.code),
        title: super::engine::programme_name(&snapshot, &hit.code, l.locale).unwrap_or_default(),
        lang: l.locale.tag(),
        kind: Kind::Programme,
        strength: hit.strength,
        verdict: (!asker.is_unknown()).then(|| VerdictView::of(shipped, l, &hit.verdict)),
        status: None,
        facts,
        lead,
        chips: chips(&hit.why),
        passages: Vec::new(),
        before: before(l, &hit.before),
        links: Vec::new(),
    }
}

fn call(ctx: &Ctx, shipped: &Shipped, query: &Query, hit: &super::CallHit) -> HitView {
    let (l, card) = (&ctx.l, &hit.card);
    let mut facts = Vec::new();
    if let Some(deadline) = card.deadline(ctx.now) {
        let text = crate::catalogue::view::call_deadline(l, deadline);
        let days = days_until(deadline.at, ctx.now);
        let text = if (0..60).contains(&days) { format!("{text} ({})", l.t1("in-days", "n", days)) } else { text };
        facts.push((l.t("call-deadline"), text));
    }
    if let Some(money) = crate::catalogue::view::call_money(l, card) {
        facts.push((l.t("call-money"), money));
    }
    let programme = card.programme.as_deref().and_then(|code| super::engine::programme_name(&ctx.app.library.snapshot(), code, l.locale));
    if let Some(programme) = programme.or_else(|| card.programme_name.clone()) {
        facts.push((l.t("kind-programme"), programme));
    }
    HitView {
        href: super::engine::place_of("call", &card.code).map(|(href, _)| href).unwrap_or_default(),
        title: card.title.clone(),
        lang: if card.language == "en" { "en" } else { "" },
        kind: Kind::Call,
        strength: hit.strength,
        verdict: (!query.asker.is_unknown()).then(|| VerdictView::of(shipped, l, &hit.verdict)),
        status: Some(hit.status),
        facts,
        lead: String::new(),
        chips: chips(&hit.why),
        passages: hit.passages.clone(),
        before: before(l, &hit.before),
        links: Vec::new(),
    }
}

fn project(ctx: &Ctx, shipped: &Shipped, hit: &super::ProjectHit) -> HitView {
    let (l, card) = (&ctx.l, &hit.card);
    let mut facts = Vec::new();
    if let (Some(from), Some(to)) = (&card.starts_on, &card.ends_on) {
        facts.push((l.t("project-period"), format!("{} – {}", l.partial_date(from), l.partial_date(to))));
    }
    if let Some(cents) = card.contribution.filter(|cents| *cents > 0) {
        facts.push((l.t("project-grant"), l.money_short(cents / 100, &card.currency)));
    }
    let countries: Vec<String> = card.countries.0.iter().map(|code| view::country(shipped, l, code)).collect();
    facts.push((l.t1("finder-countries", "n", countries.len()), view::list(l, &countries)));
    if !hit.nordic_public.is_empty() {
        facts.push((l.t("project-nordic-public"), hit.nordic_public.join(", ")));
    }
    HitView {
        href: super::engine::place_of("project", &card.code).map(|(href, _)| href).unwrap_or_default(),
        title: if card.acronym.is_empty() { card.title.clone() } else { format!("{} – {}", card.acronym, card.title) },
        lang: "en",
        kind: Kind::Project,
        strength: hit.strength,
        verdict: None,
        status: None,
        facts,
        lead: String::new(),
        chips: chips(&hit.why),
        passages: hit.passages.clone(),
        before: Vec::new(),
        links: Vec::new(),
    }
}

fn partner(ctx: &Ctx, shipped: &Shipped, hit: &super::PartnerHit) -> HitView {
    let (l, card) = (&ctx.l, &hit.card);
    let mut facts = vec![
        (l.t("organisation-where"), view::list_plain(&[card.city.clone(), view::country(shipped, l, &card.country)])),
        (l.t("organisation-kind"), crate::precedent::view::kind(shipped, l, &card.kind)),
        (l.t("organisation-experience"), l.t2("organisation-projects-of", ("n", card.projects), ("led", card.coordinated))),
    ];
    if card.contribution > 0 {
        facts.push((l.t("organisation-received"), l.money_short(card.contribution / 100, "EUR")));
    }
    HitView {
        href: super::engine::place_of("organisation", &card.code).map(|(href, _)| href).unwrap_or_default(),
        title: card.name.clone(),
        lang: "",
        kind: Kind::Partner,
        strength: Strength::Fair,
        verdict: None,
        status: None,
        facts,
        lead: l.t1("finder-partner-projects", "n", hit.projects.len()),
        chips: Vec::new(),
        passages: Vec::new(),
        before: Vec::new(),
        links: hit.projects.iter().take(3).filter_map(|(code, title)| Some((super::engine::place_of("project", code)?.0, title.clone()))).collect(),
    }
}

/// The weightiest words that met, each once.
fn chips(why: &[Met]) -> Vec<Chip> {
    let mut chips: Vec<Chip> = Vec::new();
    for met in why {
        let asked = met.asked.to_lowercase();
        if chips.iter().any(|chip| chip.asked == asked) {
            continue;
        }
        let found = met.found.to_lowercase();
        chips.push(Chip { found: (found != asked).then_some(found), asked });
        if chips.len() == 8 {
            break;
        }
    }
    chips
}

fn before(l: &Localizer, similar: &[Similar]) -> Vec<BeforeLine> {
    similar
        .iter()
        .filter_map(|similar| {
            let card = &similar.card;
            let who = if similar.nordic_public.is_empty() {
                l.t1("finder-countries", "n", card.countries.0.len())
            } else {
                similar.nordic_public.iter().take(4).cloned().collect::<Vec<_>>().join(", ")
            };
            let title = if card.acronym.is_empty() { card.title.clone() } else { format!("{} – {}", card.acronym, card.title) };
            Some(BeforeLine { href: super::engine::place_of("project", &card.code)?.0, title, who })
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
