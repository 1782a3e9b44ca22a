//! Precedents: projects that were funded before, and the organisations that took part.
//!
//! They are imported and never typed. An organisation known to several sources, or to one under several ids, is one organisation here; every id a source gave
//! is kept, so that what was joined can be parted again (`joining`). Lists are filtered in memory (`directory`); what an organisation has done over the years is summed
//! up in `summary`.

pub mod directory;
pub mod intake;
pub mod joining;
pub mod pages;
pub mod store;
pub mod summary;
pub mod view;

#[cfg(test)]
mod tests;
