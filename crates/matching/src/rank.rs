//! From evidence to ordered lists.
//!
//! `answer` runs the whole way of a question: plan, retrieve, fuse, choose, explain. `fuse` is the one place where kinds
//! of evidence become a score.

use std::collections::HashMap;

use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, Term};

use crate::analyse::{Analyser, Memory};
use crate::document::FIELDS;
use crate::explain::{self, Explaining};
use crate::index::{Error, Fields};
use crate::lang::Lang;
use crate::plan::{self, Ask, EVIDENCE, Evidence, Plan, Sought};
use crate::question::{Answer, Hit, KindQuestion, List, Question, Strength};
use crate::reach::Reach;
use crate::retrieve::{self, Found, Retrieved, Scored};
use crate::snapshot::{Segment, Snapshot};

/// All numbers that decide the order. The usual ones were chosen on judged sets (see `examples/tune.rs`).
#[derive(Debug, Clone, PartialEq)]
pub struct Weights {
    /// How soon a word seen again counts no more.
    pub k1: f32,
    /// The same for concepts.
    pub k1_concept: f32,
    /// Weight of title, summary, body, keywords, compound parts, concepts.
    pub field: [f32; FIELDS.len()],
    /// How much the length of each field matters, 0 to 1.
    pub b: [f32; FIELDS.len()],
    /// How much a term repeated in the question gains at most.
    pub repeat: f32,
    /// Of words that say little.
    pub weak: f32,
    /// Of a compound's parts against the whole.
    pub part: f32,
    /// Of a name or code in the other language.
    pub name: f32,
    /// Of any other word in the other language.
    pub loan: f32,
    /// Of a concept in documents of the question's language.
    pub concept_home: f32,
    /// Of a concept in documents of another language.
    pub concept_abroad: f32,
    /// Of a concept's words in the other languages, where the concept itself is hardly met.
    pub expansion: f32,
    /// Of a concept's neighbours against the concept.
    pub near: f32,
    /// Terms asked at most: the most telling ones.
    pub most_terms: usize,
}

impl Default for Weights {
    fn default() -> Self {
        Weights {
            k1: 1.8,
            k1_concept: 3.0,
            field: [2.5, 1.5, 1.0, 1.5, 0.5, 1.0],
            b: [0.4, 0.6, 0.85, 0.5, 0.5, 0.75],
            repeat: 8.0,
            weak: 0.3,
            part: 0.6,
            name: 1.5,
            loan: 0.8,
            concept_home: 0.3,
            concept_abroad: 0.5,
            expansion: 0.2,
            near: 0.15,
            most_terms: 120,
        }
    }
}

impl Weights {
    pub(crate) fn k1_of(&self, ask: &Ask) -> f32 {
        if ask.in_concepts { self.k1_concept } else { self.k1 }
    }
}

/// The score of a document from its evidence.
pub fn fuse(evidence: &[f32; EVIDENCE], weight: f32) -> f32 {
    weight
        * (evidence[Evidence::Word as usize] + evidence[Evidence::Concept as usize] + evidence[Evidence::Near as usize])
}

/// Answers a question on a committed state.
pub fn answer(
    question: &Question,
    snapshot: &Snapshot,
    fields: &Fields,
    analyser: &Analyser,
    weights: &Weights,
    memory: &mut Memory,
) -> Result<Answer, Error> {
    let Plan { lang, reading, asks, concepts, loose_words } =
        plan::plan(&question.text, question.lang, analyser, weights, memory);
    let retrieved = retrieve::retrieve(asks, reading, snapshot, fields, weights)?;
    let explaining = Explaining::new(&retrieved.asks, snapshot, analyser, weights, reading);
    let mut lists = Vec::with_capacity(question.kinds.len());
    for wanted in &question.kinds {
        let chosen = choose(wanted, &retrieved, reading, snapshot, fields, weights)?;
        let mut hits = Vec::with_capacity(chosen.best.len());
        for (place, chosen) in chosen.best.into_iter().enumerate() {
            let why = if place < wanted.explained {
                let document = snapshot.source(fields, chosen.segment, chosen.doc)?;
                let plain = fuse(&retrieved.found[chosen.segment].evidence[chosen.doc as usize], 1.0);
                explain::explain(&explaining, &document, plain, memory)
            } else {
                Vec::new()
            };
            let Chosen { id, score, fit, .. } = chosen;
            hits.push(Hit { id, score, fit, strength: Strength::of(fit), why });
        }
        let nothing_fits = hits.first().is_none_or(|best| best.strength == Strength::Weak);
        lists.push(List { kind: wanted.kind.clone(), hits, total: chosen.fitting, nothing_fits });
    }
    let known: Vec<&str> = retrieved.asks.iter().map(|scored| scored.ask.term.as_str()).collect();
    let mut unknown_words: Vec<String> = Vec::new();
    for (word, terms) in loose_words {
        let somewhere = terms.iter().any(|term| known.contains(&term.as_str()));
        if !somewhere && !unknown_words.contains(&word) && !in_any(&terms, snapshot, fields)? {
            unknown_words.push(word);
        }
    }
    let sought = sought(&retrieved.asks);
    Ok(Answer { lang, concepts, unknown_words, lists, sought, asks: retrieved.asks, reading })
}

/// Whether one of the terms is in some document: terms beyond the most telling ones were not read.
fn in_any(terms: &[String], snapshot: &Snapshot, fields: &Fields) -> Result<bool, Error> {
    for segment in &snapshot.segments {
        for (at, field) in fields.searched.iter().enumerate() {
            for term in terms {
                if segment.inverted[at].get_term_info(&Term::from_field_text(*field, term))?.is_some() {
                    return Ok(true);
                }
            }
        }
    }
    Ok(false)
}

fn sought(asks: &[Scored]) -> Sought {
    let mut sought = Sought::default();
    for Scored { ask, idf } in asks {
        let telling = idf.iter().copied().fold(0.0, f32::max);
        let worth = ask.home.max(ask.abroad) * telling;
        let into = if ask.in_concepts { &mut sought.concepts } else { &mut sought.words };
        into.insert(ask.term.clone(), worth);
    }
    sought
}

/// A document chosen for a list.
struct Chosen {
    segment: usize,
    doc: DocId,
    id: String,
    score: f32,
    fit: f32,
}

struct Choice {
    best: Vec<Chosen>,
    /// How many documents fit at least fairly.
    fitting: usize,
}

/// The best documents of a kind that pass the filters. Equal scores are ordered by id.
fn choose(
    wanted: &KindQuestion,
    retrieved: &Retrieved,
    reading: Lang,
    snapshot: &Snapshot,
    fields: &Fields,
    weights: &Weights,
) -> Result<Choice, Error> {
    let Ok(kind) = snapshot.kinds.binary_search(&wanted.kind) else {
        return Ok(Choice { best: Vec::new(), fitting: 0 });
    };
    let reach = Reach::of(retrieved, kind, reading, weights);
    let mut scores: Vec<(f32, usize, DocId)> = Vec::new();
    let mut fitting = 0;
    for (at, (segment, found)) in snapshot.segments.iter().zip(&retrieved.found).enumerate() {
        let allowed = Allowed::of(wanted, segment, fields)?;
        let Found { evidence, kinds } = found;
        for (doc, (evidence, of_kind)) in evidence.iter().zip(kinds).enumerate() {
            if usize::from(*of_kind) != kind {
                continue;
            }
            let plain = fuse(evidence, 1.0);
            if plain > 0.0 && allowed.passes(doc) {
                scores.push((plain * segment.weights[doc], at, doc as DocId));
                fitting += usize::from(Strength::of(reach.fit(plain, segment.langs[doc])) > Strength::Weak);
            }
        }
    }
    // Everything that ties with the last place is looked at, so that ids decide and not where documents lie.
    if wanted.limit == 0 {
        return Ok(Choice { best: Vec::new(), fitting });
    }
    if scores.len() > wanted.limit {
        scores.select_nth_unstable_by(wanted.limit - 1, |a, b| b.0.total_cmp(&a.0));
        let last = scores[wanted.limit - 1].0;
        scores.retain(|(score, _, _)| *score >= last);
    }
    let mut best = Vec::with_capacity(scores.len());
    for (score, at, doc) in scores {
        let segment = &snapshot.segments[at];
        let plain = fuse(&retrieved.found[at].evidence[doc as usize], 1.0);
        let fit = reach.fit(plain, segment.langs[doc as usize]);
        best.push(Chosen { segment: at, doc, id: segment.id(doc)?, score, fit });
    }
    best.sort_by(|a, b| b.score.total_cmp(&a.score).then_with(|| a.id.cmp(&b.id)));
    best.truncate(wanted.limit);
    Ok(Choice { best, fitting })
}

/// Which documents of a segment pass the tag filters; `None` where there are none.
struct Allowed(Option<Vec<bool>>);

impl Allowed {
    fn of(wanted: &KindQuestion, segment: &Segment, fields: &Fields) -> Result<Allowed, Error> {
        if wanted.any_of_tags.is_empty() && wanted.must_tags.is_empty() && wanted.not_tags.is_empty() {
            return Ok(Allowed(None));
        }
        let mut tagged = HashMap::new();
        for tag in wanted.any_of_tags.iter().chain(&wanted.must_tags).chain(&wanted.not_tags) {
            tagged.insert(tag.as_str(), with_tag(tag, segment, fields)?);
        }
        let has = |tag: &String, doc: usize| tagged[tag.as_str()][doc];
        let passes = |doc| {
            (wanted.any_of_tags.is_empty() || wanted.any_of_tags.iter().any(|tag| has(tag, doc)))
                && wanted.must_tags.iter().all(|tag| has(tag, doc))
                && !wanted.not_tags.iter().any(|tag| has(tag, doc))
        };
        Ok(Allowed(Some((0..segment.len()).map(passes).collect())))
    }

    fn passes(&self, doc: usize) -> bool {
        self.0.as_ref().is_none_or(|allowed| allowed[doc])
    }
}

fn with_tag(tag: &str, segment: &Segment, fields: &Fields) -> Result<Vec<bool>, Error> {
    let mut with = vec![false; segment.len()];
    let inverted = segment.reader.inverted_index(fields.tag)?;
    let term = Term::from_field_text(fields.tag, tag);
    if let Some(mut blocks) = inverted.read_block_postings(&term, IndexRecordOption::Basic)? {
        while blocks.block_len() > 0 {
            for doc in blocks.docs() {
                with[*doc as usize] = true;
            }
            blocks.advance();
        }
    }
    Ok(with)
}
