//! BM25F: reads the postings of every term asked and adds up evidence for every document.
//!
//! One pass per question. For each term its frequencies in all fields are combined, each weighted and divided by the
//! length of its field, before saturation; so a word in title and body counts as one word seen twice, not as two.
//! How telling a term is (idf) is known per kind, leaning on all kinds where a kind is small.

use std::collections::HashSet;

use tantivy::postings::{BlockSegmentPostings, TermInfo};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, Term};

use crate::document::{FIELDS, Field};
use crate::index::{Error, Fields};
use crate::lang::Lang;
use crate::plan::{Ask, EVIDENCE, Evidence};
use crate::rank::Weights;
use crate::snapshot::{Extent, GONE, Segment, Snapshot};
use crate::stem;

/// Evidence for each document of a segment.
pub struct Found {
    /// By document: the sum of each kind of evidence.
    pub evidence: Vec<[f32; EVIDENCE]>,
    /// By document: position in `Snapshot::kinds`.
    pub kinds: Vec<u8>,
}

/// What retrieval found out.
pub struct Retrieved {
    /// By segment.
    pub found: Vec<Found>,
    /// The terms asked that some document has.
    pub asks: Vec<Scored>,
    /// Those that none has.
    pub absent: Vec<Ask>,
}

/// A term asked, and how telling it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    pub ask: Ask,
    /// By kind.
    pub idf: Vec<f32>,
}

/// A small kind's idf leans on all kinds as if it had this many documents more.
const LEANING: f32 = 200.0;

/// Reads the postings of all terms asked, or of the most telling ones when there are too many. `reading` is the
/// language the question was read in.
pub fn retrieve(
    asks: Vec<Ask>,
    reading: Lang,
    snapshot: &Snapshot,
    fields: &Fields,
    weights: &Weights,
) -> Result<Retrieved, Error> {
    let mut present = Vec::with_capacity(asks.len());
    let mut absent = Vec::new();
    for ask in asks {
        let postings = locate(&ask, snapshot, fields)?;
        let frequency: u32 = postings.iter().map(|(_, _, info)| info.doc_freq).sum();
        if frequency > 0 {
            present.push((ask, postings, frequency));
        } else {
            absent.push(ask);
        }
    }
    drop_needless(&mut present);
    keep_most_telling(&mut present, snapshot.documents() as f32, weights.most_terms);
    let norms = Norms::of(snapshot, weights);
    let mut work: Vec<Work> = snapshot.segments.iter().map(|segment| Work::of(snapshot, segment)).collect();
    let mut scored = Vec::with_capacity(present.len());
    let mut blocks = None;
    for (ask, postings, _) in present {
        for (segment, field, info) in &postings {
            let reader = &snapshot.segments[*segment];
            work[*segment].gather(reader, *field, info, &norms, &mut blocks)?;
        }
        let mut frequency = vec![0_u32; snapshot.kinds.len()];
        for work in &work {
            work.count(&mut frequency);
        }
        let idf = idf(&frequency, &snapshot.extent);
        for (work, segment) in work.iter_mut().zip(&snapshot.segments) {
            work.add(&ask, &idf, reading, segment, weights.k1_of(&ask));
        }
        if frequency.iter().any(|count| *count > 0) {
            scored.push(Scored { ask, idf });
        }
    }
    let found = work.into_iter().map(|work| Found { evidence: work.evidence, kinds: work.kinds }).collect();
    Ok(Retrieved { found, asks: scored, absent })
}

/// The part of a term's score that comes from its combined frequency: 0 to 1.
pub fn saturate(frequency: f32, k1: f32) -> f32 {
    frequency / (frequency + k1)
}

/// How telling a term is in each kind, from the number of documents of the kind that hold it.
fn idf(frequency: &[u32], extent: &[Extent]) -> Vec<f32> {
    let all_holding: u32 = frequency.iter().sum();
    let all: u64 = extent.iter().map(|extent| extent.documents).sum();
    let share = all_holding as f32 / (all.max(1)) as f32;
    let each = frequency.iter().zip(extent).map(|(holding, extent)| {
        // Where there is only one kind there is nothing to lean on but itself, and leaning changes nothing much.
        let documents = extent.documents as f32 + LEANING;
        let holding = *holding as f32 + LEANING * share;
        (1.0 + (documents - holding + 0.5).max(0.0) / (holding + 0.5)).ln()
    });
    each.collect()
}

type Postings = Vec<(usize, Field, TermInfo)>;

/// Where the postings of a term are, over all segments and fields that can hold it.
fn locate(ask: &Ask, snapshot: &Snapshot, fields: &Fields) -> Result<Postings, Error> {
    let mut postings = Vec::new();
    for field in fields_of(ask) {
        let term = Term::from_field_text(fields.of(*field), &ask.term);
        for (at, segment) in snapshot.segments.iter().enumerate() {
            if let Some(info) = segment.inverted[*field as usize].get_term_info(&term)? {
                postings.push((at, *field, info));
            }
        }
    }
    Ok(postings)
}

fn fields_of(ask: &Ask) -> &'static [Field] {
    if ask.in_concepts {
        &[Field::Concepts]
    } else if stem::is_nordic(&ask.term) {
        &[Field::Title, Field::Summary, Field::Body, Field::Keywords, Field::Parts]
    } else {
        &[Field::Title, Field::Summary, Field::Body, Field::Keywords]
    }
}

/// From this many documents on a concept needs no help from its words.
const ENOUGH_WITH_CONCEPT: u32 = 10;

/// Words of a concept's terms are only asked where hardly any document has the concept itself: apart from each other
/// they mean too many other things (`active` and `ageing`).
fn drop_needless(present: &mut Vec<(Ask, Postings, u32)>) {
    let met: HashSet<usize> = present
        .iter()
        .filter(|(ask, _, frequency)| ask.evidence == Evidence::Concept && *frequency >= ENOUGH_WITH_CONCEPT)
        .filter_map(|(ask, _, _)| ask.concept)
        .collect();
    present
        .retain(|(ask, _, _)| !ask.is_word_of_concept() || ask.concept.is_none_or(|concept| !met.contains(&concept)));
}

fn keep_most_telling(present: &mut Vec<(Ask, Postings, u32)>, documents: f32, most: usize) {
    if present.len() <= most {
        return;
    }
    let worth = |ask: &Ask, frequency: u32| ask.home.max(ask.abroad) * (1.0 + documents / frequency as f32).ln();
    let mut by_worth: Vec<f32> = present.iter().map(|(ask, _, frequency)| worth(ask, *frequency)).collect();
    by_worth.sort_by(|a, b| b.total_cmp(a));
    let least = by_worth[most - 1];
    // Kept in the order asked, so that sums come out the same whatever was dropped.
    present.retain(|(ask, _, frequency)| worth(ask, *frequency) >= least);
    present.truncate(most);
}

/// Weight and length normalisation of a field, ready to multiply with: by field, then kind and length code.
struct Norms([Vec<f32>; FIELDS.len()]);

impl Norms {
    fn of(snapshot: &Snapshot, weights: &Weights) -> Norms {
        Norms(FIELDS.map(|field| {
            let table = snapshot.extent.iter().flat_map(|extent| {
                let mean = extent.mean_length(field);
                (0..=u8::MAX).map(move |code| {
                    let length = tantivy::fieldnorm::FieldNormReader::id_to_fieldnorm(code) as f32;
                    field_norm(field, length, mean, weights)
                })
            });
            table.collect()
        }))
    }
}

/// What a frequency of one in a field of this length counts.
pub fn field_norm(field: Field, length: f32, mean: f32, weights: &Weights) -> f32 {
    let (weight, b) = (weights.field[field as usize], weights.b[field as usize]);
    if mean <= 0.0 { weight } else { weight / (1.0 - b + b * length / mean) }
}

/// A segment while terms are added up.
struct Work {
    evidence: Vec<[f32; EVIDENCE]>,
    kinds: Vec<u8>,
    /// Combined frequency of the present term; zero but for `touched`.
    frequency: Vec<f32>,
    touched: Vec<DocId>,
}

impl Work {
    fn of(snapshot: &Snapshot, segment: &Segment) -> Work {
        Work {
            evidence: vec![[0.0; EVIDENCE]; segment.len()],
            kinds: segment.kinds_by(&snapshot.kind_map(segment)),
            frequency: vec![0.0; segment.len()],
            touched: Vec::new(),
        }
    }

    /// Adds a field's postings of the present term.
    fn gather(
        &mut self,
        segment: &Segment,
        field: Field,
        info: &TermInfo,
        norms: &Norms,
        blocks: &mut Option<BlockSegmentPostings>,
    ) -> Result<(), Error> {
        let inverted = &segment.inverted[field as usize];
        // The decoder's buffers are used again from term to term.
        if let Some(blocks) = blocks.as_mut() {
            inverted.reset_block_postings_from_terminfo(info, blocks)?;
        } else {
            *blocks = Some(inverted.read_block_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?);
        }
        let Some(blocks) = blocks.as_mut() else { return Ok(()) };
        let lengths = &segment.norms[field as usize];
        let table = &norms.0[field as usize];
        while blocks.block_len() > 0 {
            for (doc, times) in blocks.docs().iter().zip(blocks.freqs()) {
                let at = *doc as usize;
                let kind = self.kinds[at];
                if kind == GONE {
                    continue;
                }
                let norm = table[usize::from(kind) * 256 + usize::from(lengths.fieldnorm_id(*doc))];
                if self.frequency[at] == 0.0 {
                    self.touched.push(*doc);
                }
                self.frequency[at] += *times as f32 * norm;
            }
            blocks.advance();
        }
        Ok(())
    }

    /// Counts the documents of each kind that hold the present term.
    fn count(&self, frequency: &mut [u32]) {
        for doc in &self.touched {
            frequency[usize::from(self.kinds[*doc as usize])] += 1;
        }
    }

    /// Adds the present term to the evidence and makes ready for the next.
    fn add(&mut self, ask: &Ask, idf: &[f32], reading: Lang, segment: &Segment, k1: f32) {
        let evidence = ask.evidence as usize;
        for doc in self.touched.drain(..) {
            let at = doc as usize;
            let weight = ask.weight(reading, segment.langs[at]);
            let part = weight * idf[usize::from(self.kinds[at])] * saturate(self.frequency[at], k1);
            self.evidence[at][evidence] += part;
            self.frequency[at] = 0.0;
        }
    }
}
