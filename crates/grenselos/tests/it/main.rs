//! The real program, started and stopped as those who run it do.

mod program;
mod serve;
