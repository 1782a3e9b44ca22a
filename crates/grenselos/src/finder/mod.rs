//! The finder: an idea in; programmes, calls, past projects and possible partners out, with reasons.
//!
//! A [`Query`] is read from an address (or a command line) and holds the whole question. [`find`] understands the idea, asks the search index, judges each hit
//! for whoever asks, and gathers who did something similar before. Nothing of an idea is kept, and it never leaves the installation.

mod cards;
pub mod documents;
pub mod engine;
mod hits;
pub mod pages;
pub mod partners;
mod query;

pub use hits::{CallHit, Findings, PartnerHit, Passage, ProgrammeHit, ProjectHit, Similar, find};
pub use query::{IDEA_FEWEST_WORDS, IDEA_MOST_WORDS, Kind, Query, QueryTrouble};

#[cfg(test)]
mod tests;
