//! Why a document was found: what of the question it met, in the words of both.
//!
//! The text of a hit is read again, which costs little for a page of hits and needs no positions in the index. Shares
//! follow the same sums as retrieval.

use std::collections::HashMap;

use crate::analyse::{Analyser, Memory};
use crate::document::{Document, FIELDS, Field, TIMES_CONCEPT_COUNTS, length, read_text};
use crate::hash::QuickMap;
use crate::lang::Lang;
use crate::plan::{Evidence, cut};
use crate::question::Met;
use crate::rank::Weights;
use crate::retrieve::{Scored, field_norm, saturate};
use crate::snapshot::Snapshot;

/// More reasons than this nobody reads.
const MOST_REASONS: usize = 8;

/// What explaining the hits of one question needs.
pub struct Explaining<'a> {
    asks: &'a [Scored],
    /// Positions in `asks`: by term of text, and by concept.
    words: QuickMap<&'a str, usize>,
    concepts: QuickMap<&'a str, usize>,
    snapshot: &'a Snapshot,
    analyser: &'a Analyser,
    weights: &'a Weights,
    reading: Lang,
}

impl<'a> Explaining<'a> {
    pub fn new(
        asks: &'a [Scored],
        snapshot: &'a Snapshot,
        analyser: &'a Analyser,
        weights: &'a Weights,
        reading: Lang,
    ) -> Self {
        let of = |in_concepts: bool| {
            let wanted = asks.iter().enumerate().filter(move |(_, scored)| scored.ask.in_concepts == in_concepts);
            wanted.map(|(at, scored)| (scored.ask.term.as_str(), at)).collect()
        };
        Explaining { asks, words: of(false), concepts: of(true), snapshot, analyser, weights, reading }
    }
}

/// A term of the question as it stands in a document.
struct Meeting {
    /// By field.
    times: [f32; FIELDS.len()],
    /// As first written.
    found: String,
}

/// So much of a body is read first; a page of hits would else be read in full, line by line.
const BODY_READ_FIRST: usize = 1_800;
/// The rest is read too where the beginning tells less than this share of the score.
const ENOUGH_TOLD: f32 = 0.6;

/// What of the question a document met, the weightiest first. `score` is the document's, before its own weight.
pub fn explain(explaining: &Explaining<'_>, document: &Document, score: f32, memory: &mut Memory) -> Vec<Met> {
    let beginning = cut(&document.body, BODY_READ_FIRST);
    let mut told = reasons(explaining, document, beginning, memory);
    if told.1 < score * ENOUGH_TOLD && beginning.len() < document.body.len() {
        told = reasons(explaining, document, &document.body, memory);
    }
    let (mut reasons, total) = told;
    reasons.sort_by(|a, b| b.share.total_cmp(&a.share).then_with(|| a.asked.cmp(&b.asked)));
    reasons.truncate(MOST_REASONS);
    let concepts = explaining.analyser.vocabulary().concepts();
    let met = reasons.into_iter().map(|reason| Met {
        asked: reason.asked,
        found: reason.found,
        concept: reason.concept.map(|concept| concepts[concept].key.clone()),
        share: reason.share / total,
    });
    met.collect()
}

/// The reasons that a document with this much of its body gives, and their sum.
fn reasons(explaining: &Explaining<'_>, document: &Document, body: &str, memory: &mut Memory) -> (Vec<Reason>, f32) {
    let Ok(kind) = explaining.snapshot.kinds.binary_search(&document.kind) else { return (Vec::new(), 0.0) };
    let (meetings, lengths) = meetings(explaining, document, body, memory);
    let extent = &explaining.snapshot.extent[kind];
    let weights = explaining.weights;
    let mut reasons: Vec<Reason> = Vec::new();
    let mut total = 0.0;
    for (at, meeting) in &meetings {
        let Scored { ask, idf } = &explaining.asks[*at];
        let frequency: f32 = FIELDS
            .iter()
            .map(|field| {
                let mean = extent.mean_length(*field);
                meeting.times[*field as usize] * field_norm(*field, lengths[*field as usize], mean, weights)
            })
            .sum();
        let part = ask.weight(explaining.reading, document.lang) * idf[kind] * saturate(frequency, weights.k1_of(ask));
        if part <= 0.0 {
            continue;
        }
        total += part;
        let reason = Reason::of(*at, part, explaining.asks, meeting);
        match reasons.iter_mut().find(|known| known.same_matter(&reason)) {
            Some(known) => known.join(reason),
            None => reasons.push(reason),
        }
    }
    (reasons, total)
}

/// A matter of the question with all that was found of it: its words, its concept, the words of the concept.
struct Reason {
    asked: String,
    found: String,
    concept: Option<usize>,
    share: f32,
    /// The largest part so far: its wording is shown.
    largest: f32,
}

impl Reason {
    fn of(at: usize, part: f32, asks: &[Scored], meeting: &Meeting) -> Reason {
        let ask = &asks[at].ask;
        // A concept found as such is the best wording to show, even where its words weigh more together.
        let largest = if ask.evidence == Evidence::Concept { f32::INFINITY } else { part };
        Reason { asked: ask.asked.clone(), found: meeting.found.clone(), concept: ask.concept, share: part, largest }
    }

    fn same_matter(&self, other: &Reason) -> bool {
        let same_concept = self.concept.is_some() && self.concept == other.concept;
        same_concept || self.asked.to_lowercase() == other.asked.to_lowercase()
    }

    fn join(&mut self, other: Reason) {
        self.share += other.share;
        self.concept = self.concept.or(other.concept);
        if other.largest > self.largest {
            self.asked = other.asked;
            self.found = other.found;
            self.largest = other.largest;
        }
    }
}

/// Every term of the question found in the document, in the order asked, and the lengths of the fields.
fn meetings(
    explaining: &Explaining<'_>,
    document: &Document,
    body: &str,
    memory: &mut Memory,
) -> (Vec<(usize, Meeting)>, [f32; FIELDS.len()]) {
    let mut found: HashMap<usize, Meeting> = HashMap::new();
    let mut lengths = [0.0; FIELDS.len()];
    let texts = [(Field::Title, document.title.as_str()), (Field::Summary, &document.summary), (Field::Body, body)];
    let keywords = document.keywords.iter().map(|keyword| (Field::Keywords, keyword.as_str()));
    for (field, text) in texts.into_iter().chain(keywords) {
        let (read, spotted) = read_text(text, document.lang, explaining.analyser, memory);
        lengths[field as usize] += length(&read) as f32;
        let mut meet = |at: usize, field: Field, times: f32, range: std::ops::Range<usize>| {
            let new = || Meeting { times: [0.0; FIELDS.len()], found: text[range].to_owned() };
            found.entry(at).or_insert_with(new).times[field as usize] += times;
        };
        for read in read.iter().filter(|read| !read.word.stop) {
            if let Some(at) = explaining.words.get(read.word.term.as_str()) {
                meet(*at, field, 1.0, read.range.clone());
            }
            for part in &read.word.parts {
                lengths[Field::Parts as usize] += 1.0;
                if let Some(at) = explaining.words.get(part.as_str()) {
                    meet(*at, Field::Parts, 1.0, read.range.clone());
                }
            }
        }
        let times = TIMES_CONCEPT_COUNTS[field as usize] as f32;
        let concepts = explaining.analyser.vocabulary().concepts();
        for spotted in spotted {
            let times = if spotted.part { times } else { times * 2.0 };
            lengths[Field::Concepts as usize] += times;
            if let Some(at) = explaining.concepts.get(concepts[spotted.concept].key.as_str()) {
                meet(*at, Field::Concepts, times, spotted.range.clone());
            }
        }
    }
    let mut found: Vec<(usize, Meeting)> = found.into_iter().collect();
    found.sort_by_key(|(at, _)| *at);
    (found, lengths)
}
