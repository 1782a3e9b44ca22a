//! A hit of any kind as a card of the page: what it is, the facts one decides by, and why it was found.

use i18n::Localizer;
use matching::{Met, Strength};

use super::engine;
use super::{CallHit, Kind, PartnerHit, Passage, ProgrammeHit, ProjectHit, Query, Similar};
use crate::catalogue::call::{CallStatus, days_until};
use crate::catalogue::fact::About;
use crate::catalogue::shipped::Shipped;
use crate::clock;
use crate::layout::Ctx;
use crate::layout::view::{self, VerdictView};

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

pub fn programme(ctx: &Ctx, shipped: &Shipped, query: &Query, hit: &ProgrammeHit) -> HitView {
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
    let deadlines: Vec<String> = known
        .all(About::Deadline)
        .flat_map(|fact| &fact.deadline)
        .map(|deadline| crate::catalogue::view::deadline(l, deadline, today))
        .take(2)
        .collect();
    if !deadlines.is_empty() {
        facts.push((l.t("about-deadline"), deadlines.join("; ")));
    }
    let lead = known
        .first(About::Purpose)
        .and_then(|fact| fact.text.as_ref())
        .map(|text| text.get(l.locale).to_owned())
        .unwrap_or_default();
    HitView {
        href: format!("/programmes/{}", hit.code),
        title: engine::programme_name(&snapshot, &hit.code, l.locale).unwrap_or_default(),
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

pub fn call(ctx: &Ctx, shipped: &Shipped, query: &Query, hit: &CallHit) -> HitView {
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
    let programme =
        card.programme.as_deref().and_then(|code| engine::programme_name(&ctx.app.library.snapshot(), code, l.locale));
    if let Some(programme) = programme.or_else(|| card.programme_name.clone()) {
        facts.push((l.t("kind-programme"), programme));
    }
    HitView {
        href: engine::place_of("call", &card.code).map(|(href, _)| href).unwrap_or_default(),
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

pub fn project(ctx: &Ctx, shipped: &Shipped, hit: &ProjectHit) -> HitView {
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
        href: engine::place_of("project", &card.code).map(|(href, _)| href).unwrap_or_default(),
        title: if card.acronym.is_empty() {
            card.title.clone()
        } else {
            format!("{} – {}", card.acronym, card.title)
        },
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

pub fn partner(ctx: &Ctx, shipped: &Shipped, hit: &PartnerHit) -> HitView {
    let (l, card) = (&ctx.l, &hit.card);
    let mut facts = vec![
        (l.t("organisation-where"), view::list_plain(&[card.city.clone(), view::country(shipped, l, &card.country)])),
        (l.t("organisation-kind"), crate::precedent::view::kind(shipped, l, &card.kind)),
        (
            l.t("organisation-experience"),
            l.t2("organisation-projects-of", ("n", card.projects), ("led", card.coordinated)),
        ),
    ];
    if card.contribution > 0 {
        facts.push((l.t("organisation-received"), l.money_short(card.contribution / 100, "EUR")));
    }
    HitView {
        href: engine::place_of("organisation", &card.code).map(|(href, _)| href).unwrap_or_default(),
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
        links: hit
            .projects
            .iter()
            .take(3)
            .filter_map(|(code, title)| Some((engine::place_of("project", code)?.0, title.clone())))
            .collect(),
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
            let title = if card.acronym.is_empty() {
                card.title.clone()
            } else {
                format!("{} – {}", card.acronym, card.title)
            };
            Some(BeforeLine { href: engine::place_of("project", &card.code)?.0, title, who })
        })
        .collect()
}
