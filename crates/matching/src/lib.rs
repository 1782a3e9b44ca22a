//! Finding what fits a text: an index of documents in several languages, and questions asked to it in any of them.
//!
//! The map, in reading order:
//! - `token`, `stop`, `stem`, `compound`: from letters to terms; `lang` tells languages apart.
//! - `vocabulary`, `recognise`: concepts that carry meaning across languages, curated by people.
//! - `analyse`: text in, words and concepts out; the same for documents and questions.
//! - `document`, `index`, `snapshot`: what is kept, how it is written, and the state searched in.
//! - `question`, `plan`, `retrieve`, `rank`, `reach`, `explain`: from a question to lists of hits with reasons.
//! - `suggest`: titles while one types; `passages`: the sentences of a text that a question met.
//! - `evaluate`: how good the lists are, against judged answers.
//!
//! The crate knows nothing of what the documents are about: they have a `kind`, exact `tags`, and text.

mod analyse;
mod compound;
mod document;
pub mod evaluate;
mod explain;
mod hash;
mod index;
mod lang;
mod lang_evidence;
mod passages;
mod plan;
mod question;
mod rank;
mod reach;
mod recognise;
mod retrieve;
mod snapshot;
mod stem;
mod stop;
mod suggest;
#[cfg(test)]
mod testkit;
#[cfg(test)]
mod tests;
mod token;
mod vocabulary;

pub use document::Document;
pub use index::{Batch, Error, Index};
pub use lang::{Detected, Lang, detect};
pub use passages::Passage;
pub use question::{Answer, ConceptSeen, Hit, KindQuestion, List, Met, Question, Strength};
pub use rank::Weights;
pub use suggest::Suggestion;
pub use vocabulary::{Concept, Mistake, Vocabulary};
