//! What is asked and what is answered. Plain values; nothing here changes after it is made.

use serde::{Deserialize, Serialize};

use crate::lang::{Detected, Lang};
use crate::plan::Sought;
use crate::retrieve::Scored;

/// A text to find fitting documents for, of one word or many pages.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Question {
    pub text: String,
    /// The language of the text, when it is known; found from the text otherwise.
    pub lang: Option<Lang>,
    /// One list is answered for each, in this order.
    pub kinds: Vec<KindQuestion>,
}

/// Which documents of a kind may be in a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KindQuestion {
    pub kind: String,
    pub limit: usize,
    /// At least one of these, when there are any.
    pub any_of_tags: Vec<String>,
    /// All of these.
    pub must_tags: Vec<String>,
    /// None of these.
    pub not_tags: Vec<String>,
    /// How many of the first hits are told why; the others can be asked for with `Index::explain`.
    pub explained: usize,
}

impl KindQuestion {
    /// All documents of a kind, the best `limit` of them, all told why.
    pub fn new(kind: &str, limit: usize) -> KindQuestion {
        KindQuestion { kind: kind.to_owned(), limit, explained: limit, ..KindQuestion::default() }
    }

    /// The same, with only the first `explained` told why: reading a document again is what costs.
    #[must_use]
    pub fn explained(mut self, explained: usize) -> KindQuestion {
        self.explained = explained;
        self
    }
}

/// What was understood of the question, and what was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Answer {
    pub lang: Detected,
    /// In the order they are met in the question.
    pub concepts: Vec<ConceptSeen>,
    /// Words that are in no document and mean no known concept, as they were written.
    pub unknown_words: Vec<String>,
    pub lists: Vec<List>,
    /// For `Index::passages` and `Index::explain`.
    #[serde(skip)]
    pub(crate) sought: Sought,
    #[serde(skip)]
    pub(crate) asks: Vec<Scored>,
    #[serde(skip)]
    pub(crate) reading: Lang,
}

/// A concept of the vocabulary met in the question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConceptSeen {
    pub key: String,
    /// As they were written.
    pub from_words: Vec<String>,
}

/// The answer for one kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct List {
    pub kind: String,
    /// Best first; equal scores are ordered by id.
    pub hits: Vec<Hit>,
    /// How many documents fit at least fairly, within the limit or not.
    pub total: usize,
    /// No document fits even fairly; the hits are then only the nearest there is.
    pub nothing_fits: bool,
}

/// How much of what matters in the question a document meets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Strength {
    Weak,
    Fair,
    Strong,
}

/// From this fit on a document fits fairly, or strongly. Chosen on judged sets: of questions that nothing answers fewer
/// than one in ten has a fair hit; of right answers in the question's language more than nineteen in twenty are fair.
const FAIR: f32 = 0.5;
const STRONG: f32 = 0.95;

impl Strength {
    pub(crate) fn of(fit: f32) -> Strength {
        if fit >= STRONG {
            Strength::Strong
        } else if fit >= FAIR {
            Strength::Fair
        } else {
            Strength::Weak
        }
    }
}

/// A document found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    pub id: String,
    /// Comparable within one list only.
    pub score: f32,
    /// How much of the question the document meets: 1 is what a text about the same things usually does. Comparable
    /// between lists and questions.
    pub fit: f32,
    pub strength: Strength,
    /// What met, the weightiest first; empty where it was not asked for.
    pub why: Vec<Met>,
}

/// Something of the question met in a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Met {
    /// As written in the question.
    pub asked: String,
    /// As written in the document.
    pub found: String,
    /// The concept that joins the two, when it is not the same word.
    pub concept: Option<String>,
    /// Its part of the score, 0 to 1.
    pub share: f32,
}
