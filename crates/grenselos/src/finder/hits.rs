//! From a question to judged, explained lists.

use std::collections::{BTreeSet, HashMap};

use anyhow::Context;
use matching::{Answer as Matched, ConceptSeen, Hit, KindQuestion, Lang, Met, Question, Strength};

use super::partners::{self, Experience};
use super::query::{Kind, Query};
use crate::assembly::App;
use crate::catalogue::call::{CallCard, CallStatus};
use crate::catalogue::eligibility::{Answer, Verdict, judge};
use crate::catalogue::fact::{About, Relevance};
use crate::catalogue::library::{Known, Snapshot};
use crate::precedent::store::{self, OrganisationCard, ProjectCard};

/// How many hits a list shows.
const SHOWN: usize = 10;
/// How many are looked at before what does not fit is put behind.
const LOOKED_AT: usize = 40;
/// How many of the most similar projects say who might be a partner.
const PROJECTS_FOR_PARTNERS: usize = 80;
/// So much of a text is looked through for passages, in bytes.
const PASSAGES_FROM: usize = 4_000;
/// How many passages explain a hit.
const PASSAGES: usize = 2;

/// A passage of what was found, in pieces; every second piece (the odd ones) was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub pieces: Vec<String>,
}

/// A past project named as an example.
#[derive(Debug, Clone, PartialEq)]
pub struct Similar {
    pub card: ProjectCard,
    /// Nordic public bodies that took part.
    pub nordic_public: Vec<String>,
}

pub struct ProgrammeHit {
    pub code: String,
    pub strength: Strength,
    pub score: f32,
    pub why: Vec<Met>,
    pub verdict: Verdict,
    pub relevance: Option<Relevance>,
    pub passages: Vec<Passage>,
    /// Similar projects that got money from it.
    pub before: Vec<Similar>,
}

pub struct CallHit {
    pub card: CallCard,
    pub status: CallStatus,
    pub strength: Strength,
    pub score: f32,
    pub why: Vec<Met>,
    pub verdict: Verdict,
    pub passages: Vec<Passage>,
    pub before: Vec<Similar>,
}

pub struct ProjectHit {
    pub card: ProjectCard,
    pub strength: Strength,
    pub score: f32,
    pub why: Vec<Met>,
    pub passages: Vec<Passage>,
    pub nordic_public: Vec<String>,
}

pub struct PartnerHit {
    pub card: OrganisationCard,
    pub score: f32,
    pub coordinated: usize,
    /// The similar projects it took part in: code and title, the most similar first.
    pub projects: Vec<(String, String)>,
    pub verdict_country: Option<Answer>,
}

/// Everything found for a question.
pub struct Findings {
    pub lang: Lang,
    pub concepts: Vec<ConceptSeen>,
    pub unknown_words: Vec<String>,
    pub programmes: Vec<ProgrammeHit>,
    pub calls: Vec<CallHit>,
    pub projects: Vec<ProjectHit>,
    pub partners: Vec<PartnerHit>,
    /// Kinds in which nothing fits well; what is listed there is only the nearest.
    pub nothing_fits: Vec<Kind>,
}

/// Answers a question at a time.
pub async fn find(app: &App, query: &Query, now: i64) -> anyhow::Result<Findings> {
    let snapshot = app.library.snapshot();
    // Only what is shown in the end is told why.
    let mut kinds =
        vec![KindQuestion::new("programme", LOOKED_AT).explained(0), KindQuestion::new("call", LOOKED_AT).explained(0)];
    let mut projects = KindQuestion::new("project", PROJECTS_FOR_PARTNERS).explained(SHOWN);
    if query.nordic_first {
        projects.must_tags.push("nordic-public".into());
    }
    kinds.push(projects);
    let question = Question {
        text: query.idea.clone(),
        lang: query.language.map(|locale| super::documents::lang_of(locale.tag())),
        kinds,
    };
    let matched = app.engine.index.search(&question).context("searching")?;

    let similar: Vec<(String, f32)> = hits(&matched, "project")
        .iter()
        .filter_map(|hit| Some((hit.id.split_once(':')?.1.to_owned(), hit.score)))
        .collect();
    let codes: Vec<&str> = similar.iter().map(|(code, _)| code.as_str()).collect();
    let mut tx = app.db.read().await?;
    let cards: HashMap<String, ProjectCard> =
        store::project_cards(&mut tx, &codes).await?.into_iter().map(|card| (card.code.clone(), card)).collect();
    let parts = store::participations(&mut tx, &codes).await?;
    let wanted: BTreeSet<&str> = parts.iter().map(|part| part.organisation.as_str()).collect();
    let wanted: Vec<&str> = wanted.into_iter().collect();
    let organisations: HashMap<String, OrganisationCard> =
        store::organisation_cards(&mut tx, &wanted).await?.into_iter().map(|card| (card.code.clone(), card)).collect();
    drop(tx);

    let before = Before::new(&similar, &cards, &parts, &organisations);
    let finder = Finder { app, query, now, snapshot: &snapshot, matched: &matched, before: &before };
    let mut nothing_fits: Vec<Kind> = Vec::new();
    for kind in [Kind::Programme, Kind::Call, Kind::Project] {
        if matched.lists.iter().any(|list| list.kind == kind.key() && list.nothing_fits) {
            nothing_fits.push(kind);
        }
    }
    // Partners are as good as the projects they are taken from.
    if nothing_fits.contains(&Kind::Project) {
        nothing_fits.push(Kind::Partner);
    }
    nothing_fits.retain(|kind| query.wants(*kind));
    Ok(Findings {
        programmes: if query.wants(Kind::Programme) { finder.programmes() } else { Vec::new() },
        calls: if query.wants(Kind::Call) { finder.calls() } else { Vec::new() },
        projects: if query.wants(Kind::Project) { finder.projects(&cards) } else { Vec::new() },
        partners: if query.wants(Kind::Partner) {
            finder.partners(partners::gather(&similar, &parts), &organisations, &cards)
        } else {
            Vec::new()
        },
        nothing_fits,
        lang: matched.lang.lang,
        concepts: matched.concepts.clone(),
        unknown_words: matched.unknown_words.clone(),
    })
}

fn hits<'m>(matched: &'m Matched, kind: &str) -> &'m [Hit] {
    matched.lists.iter().find(|list| list.kind == kind).map_or(&[], |list| &list.hits)
}

/// Similar projects by the programme that paid for them and the call they answered.
struct Before {
    similar: Vec<Similar>,
    by_project: HashMap<String, Vec<String>>,
}

impl Before {
    fn new(
        similar: &[(String, f32)],
        cards: &HashMap<String, ProjectCard>,
        parts: &[store::Part],
        organisations: &HashMap<String, OrganisationCard>,
    ) -> Self {
        let mut by_project: HashMap<String, Vec<String>> = HashMap::new();
        for part in parts {
            if let Some(card) = organisations.get(&part.organisation).filter(|card| card.nordic && card.public) {
                by_project.entry(part.project.clone()).or_default().push(card.name.clone());
            }
        }
        let named = similar.iter().filter_map(|(code, _)| cards.get(code)).map(|card| Similar {
            card: card.clone(),
            nordic_public: by_project.get(&card.code).cloned().unwrap_or_default(),
        });
        Self { similar: named.collect(), by_project }
    }

    /// The most similar projects that fit, those with Nordic public bodies first.
    fn of(&self, fits: impl Fn(&ProjectCard) -> bool, most: usize) -> Vec<Similar> {
        let mut found: Vec<&Similar> = self.similar.iter().filter(|similar| fits(&similar.card)).collect();
        found.sort_by_key(|similar| similar.nordic_public.is_empty());
        found.into_iter().take(most).cloned().collect()
    }
}

struct Finder<'f> {
    app: &'f App,
    query: &'f Query,
    now: i64,
    snapshot: &'f Snapshot,
    matched: &'f Matched,
    before: &'f Before,
}

/// What does not fit the asker stands further down, and says so; it is not hidden.
fn fitting(answer: Answer) -> f32 {
    match answer {
        Answer::Yes => 1.0,
        Answer::Perhaps => 0.95,
        Answer::No => 0.6,
    }
}

impl Finder<'_> {
    fn programmes(&self) -> Vec<ProgrammeHit> {
        let mut found: Vec<ProgrammeHit> = hits(self.matched, "programme")
            .iter()
            .filter_map(|hit| {
                let code = hit.id.strip_prefix("programme:")?;
                let known = self.snapshot.known(code);
                self.snapshot.entry(code)?;
                let verdict = judge(&known, &self.query.asker);
                let relevance = self.relevance(&known);
                let for_area = match relevance {
                    Some(Relevance::High) => 1.15,
                    Some(Relevance::Some) => 1.05,
                    _ => 1.0,
                };
                Some(ProgrammeHit {
                    score: hit.score * fitting(verdict.answer) * for_area,
                    code: code.to_owned(),
                    strength: hit.strength,
                    why: hit.why.clone(),
                    verdict,
                    relevance,
                    passages: Vec::new(),
                    before: Vec::new(),
                })
            })
            .collect();
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| one.code.cmp(&other.code)));
        found.truncate(SHOWN);
        for hit in &mut found {
            hit.why = self.why(&format!("programme:{}", hit.code), "programme");
            hit.before = self.before.of(|card| self.is_within(card.programme.as_deref(), &hit.code), 2);
        }
        found
    }

    /// The programme's relevance for the areas the asker named: the highest of them.
    fn relevance(&self, known: &Known<'_>) -> Option<Relevance> {
        let areas = &self.query.asker.areas;
        known
            .all(About::Area)
            .filter(|fact| {
                fact.area.as_deref().is_some_and(|area| area == "all" || areas.iter().any(|wanted| wanted == area))
            })
            .filter_map(|fact| fact.relevance)
            .max()
            .filter(|_| !areas.is_empty())
    }

    /// Whether a programme is `code` or a part of it.
    fn is_within(&self, programme: Option<&str>, code: &str) -> bool {
        let mut above = programme;
        while let Some(here) = above {
            if here == code {
                return true;
            }
            above = self.snapshot.entry(here).and_then(|entry| entry.programme.parent.as_deref());
        }
        false
    }

    fn calls(&self) -> Vec<CallHit> {
        let mut found: Vec<CallHit> = hits(self.matched, "call")
            .iter()
            .filter_map(|hit| {
                let card = self.snapshot.call(hit.id.strip_prefix("call:")?)?.clone();
                let known = card.programme.as_deref().map(|code| self.snapshot.known(code)).unwrap_or_default();
                let verdict = judge(&known, &self.query.asker);
                let status = card.status(self.now);
                let in_time = match status {
                    CallStatus::Closed => 0.6,
                    CallStatus::Unknown => 0.9,
                    _ => 1.0,
                };
                Some(CallHit {
                    score: hit.score * fitting(verdict.answer) * in_time,
                    card,
                    status,
                    strength: hit.strength,
                    why: hit.why.clone(),
                    verdict,
                    passages: Vec::new(),
                    before: Vec::new(),
                })
            })
            .collect();
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| one.card.code.cmp(&other.card.code)));
        found.truncate(SHOWN);
        for hit in &mut found {
            hit.why = self.why(&format!("call:{}", hit.card.code), "call");
            hit.passages = self.passages(&format!("call:{}", hit.card.code));
            let topic = hit.card.identifier.as_str();
            hit.before = self.before.of(|card| card.topic.as_deref() == Some(topic), 3);
            if hit.before.is_empty() {
                let programme = hit.card.programme.as_deref();
                hit.before =
                    self.before.of(|card| card.programme.is_some() && card.programme.as_deref() == programme, 2);
            }
        }
        found
    }

    fn projects(&self, cards: &HashMap<String, ProjectCard>) -> Vec<ProjectHit> {
        let list =
            hits(self.matched, "project").iter().filter_map(|hit| Some((hit, cards.get(hit.id.split_once(':')?.1)?)));
        list.take(SHOWN)
            .map(|(hit, card)| ProjectHit {
                card: card.clone(),
                strength: hit.strength,
                score: hit.score,
                why: hit.why.clone(),
                passages: self.passages(&hit.id),
                nordic_public: self.before.by_project.get(&card.code).cloned().unwrap_or_default(),
            })
            .collect()
    }

    fn partners(
        &self,
        ranked: Vec<Experience>,
        organisations: &HashMap<String, OrganisationCard>,
        cards: &HashMap<String, ProjectCard>,
    ) -> Vec<PartnerHit> {
        let country = self.query.asker.country.as_deref();
        let mut found: Vec<PartnerHit> = ranked
            .into_iter()
            .filter_map(|experience| {
                let card = organisations.get(&experience.organisation)?;
                let title = |code: &String| Some((code.clone(), cards.get(code)?.title.clone()));
                Some(PartnerHit {
                    score: experience.score * partners::preference(card, country),
                    coordinated: experience.coordinated,
                    projects: experience.projects.iter().filter_map(title).collect(),
                    verdict_country: country
                        .map(|country| if country == card.country { Answer::Perhaps } else { Answer::Yes }),
                    card: card.clone(),
                })
            })
            .filter(|hit| !self.query.nordic_first || hit.card.nordic)
            .collect();
        found.sort_by(|one, other| other.score.total_cmp(&one.score).then_with(|| one.card.code.cmp(&other.card.code)));
        found.truncate(SHOWN);
        found
    }

    /// What of the idea a hit met. As with passages, one that cannot be read is shown without.
    fn why(&self, id: &str, kind: &str) -> Vec<Met> {
        let hit = hits(self.matched, kind).iter().find(|hit| hit.id == id);
        hit.and_then(|hit| self.app.engine.index.explain(self.matched, hit).ok()).unwrap_or_default()
    }

    /// The best sentences of a hit. A hit whose text cannot be read is shown without; it is no reason to show nothing.
    fn passages(&self, id: &str) -> Vec<Passage> {
        let Ok(Some(document)) = self.app.engine.index.find(id) else { return Vec::new() };
        let mut text = format!("{}\n{}", document.summary, document.body);
        // What a call is about stands first; the rest is long and costs as much to read.
        let mut end = PASSAGES_FROM.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        text.truncate(end);
        let found = self.app.engine.index.passages(self.matched, &text, document.lang, PASSAGES);
        found.into_iter().map(|passage| Passage { pieces: pieces(&text, passage.range, &passage.marks) }).collect()
    }
}

/// Cuts a passage at its marks: unmarked, marked, unmarked …
fn pieces(text: &str, range: std::ops::Range<usize>, marks: &[std::ops::Range<usize>]) -> Vec<String> {
    let mut pieces = Vec::with_capacity(marks.len() * 2 + 1);
    let mut at = range.start;
    for mark in marks {
        pieces.push(text.get(at..mark.start).unwrap_or_default().to_owned());
        pieces.push(text.get(mark.clone()).unwrap_or_default().to_owned());
        at = mark.end;
    }
    pieces.push(text.get(at..range.end).unwrap_or_default().to_owned());
    pieces
}
