//! Precedents: projects that were funded before, and the organisations that took part.
//!
//! They are imported and never typed. An organisation known to several sources, or to one under several ids, is one organisation here; every id a source gave
//! is kept, so that what was joined can be parted again.

pub mod intake;
pub mod store;
pub mod view;
