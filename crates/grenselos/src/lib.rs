//! Grenselos: the shared support function for international cooperation that small municipalities cannot each afford, as software.
//!
//! One binary, made of slices; a slice may use only slices above it in this list (`layout` and `testkit` are the floor and the scaffold of all).

pub mod clock;
pub mod config;

pub mod account;
pub mod catalogue;
pub mod change;
pub mod finder;
pub mod import;
pub mod precedent;

pub mod about;
pub mod assembly;
pub mod cli;
pub mod jobs;
pub mod layout;
pub mod routes;

#[cfg(test)]
mod testkit;
#[cfg(test)]
mod tests_messages;
#[cfg(test)]
mod tests_sql;
