//! How much of a question a document meets, whatever its length and language.
//!
//! A question is taken apart into matters: each concept, and each word that means none. A matter is worth what its
//! strongest term of each kind of evidence is worth. Matters no document has are counted too, or a single chance word
//! would pass for an answer.

use std::collections::HashMap;

use crate::lang::Lang;
use crate::plan::{Ask, EVIDENCE, Evidence};
use crate::rank::Weights;
use crate::retrieve::{Retrieved, Scored, saturate};

/// What a document would score that spoke of the weightiest matters of the question as a text about them does.
pub struct Reach {
    reading: Lang,
    home: f32,
    abroad: f32,
}

/// A long text is not expected to be met in full: meeting this many of its matters is all one can ask.
const MATTERS_EXPECTED: usize = 12;
/// How telling a term is taken to be that no document has: as if one in five hundred had it.
const IDF_OF_ABSENT: f32 = 6.2;

/// How often a text about something says the word, and the concept (which counts double where it is a word by itself).
const WORD_SAID: f32 = 2.0;
const CONCEPT_SAID: f32 = 4.0;

/// By concepts alone a fitting text meets about this much of what one of the question's own language does.
const MET_ABROAD: f32 = 0.6;

/// A concept, or a word as written.
#[derive(PartialEq, Eq, Hash)]
enum Matter {
    Concept(usize),
    Word(String),
}

impl Reach {
    /// `kind` is a position in the snapshot's kinds, `reading` the language the question was read in.
    pub fn of(retrieved: &Retrieved, kind: usize, reading: Lang, weights: &Weights) -> Reach {
        let mut worth: HashMap<Matter, [(f32, f32); EVIDENCE]> = HashMap::new();
        let mut raise = |ask: &Ask, home: f32, abroad: f32| {
            let said = if ask.in_concepts { CONCEPT_SAID } else { WORD_SAID };
            let saturated = saturate(said, weights.k1_of(ask));
            let (home, abroad) = (home * saturated, abroad * saturated);
            let most = &mut worth.entry(matter(ask)).or_default()[ask.evidence as usize];
            *most = (most.0.max(home), most.1.max(abroad));
        };
        for Scored { ask, idf } in &retrieved.asks {
            raise(ask, ask.home * idf[kind], ask.abroad * idf[kind]);
        }
        for ask in retrieved.absent.iter().filter(|ask| ask.evidence != Evidence::Near && !ask.loan) {
            // A word can hardly be met in another language; what it means should be, and would weigh as a concept.
            let abroad = if ask.in_concepts { ask.abroad } else { ask.abroad * weights.concept_abroad };
            raise(ask, ask.home * IDF_OF_ABSENT, abroad * IDF_OF_ABSENT);
        }
        let sum = |of: fn(&(f32, f32)) -> f32| {
            let mut worths: Vec<f32> = worth.values().map(|matter| matter.iter().map(of).sum()).collect();
            worths.sort_by(|a, b| b.total_cmp(a));
            worths.iter().take(MATTERS_EXPECTED).sum::<f32>()
        };
        Reach { reading, home: sum(|worth| worth.0), abroad: sum(|worth| worth.1) * MET_ABROAD }
    }

    /// The share of the reach that a score makes up in a document of a language.
    pub fn fit(&self, score: f32, lang: Lang) -> f32 {
        let home = lang == Lang::Other || lang.is_nordic() == self.reading.is_nordic();
        let reach = if home { self.home } else { self.abroad };
        if reach > 0.0 { score / reach } else { 0.0 }
    }
}

fn matter(ask: &Ask) -> Matter {
    match ask.concept {
        Some(concept) => Matter::Concept(concept),
        None => Matter::Word(ask.asked.to_lowercase()),
    }
}
