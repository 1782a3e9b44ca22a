//! The real program, started and stopped as those who run it do.

mod import_killed;
mod program;
mod serve;
