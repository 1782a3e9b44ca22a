//! Imports: from records of the outside world to calls, projects and organisations, safely.

pub mod pages;
