//! How far an import has come: told by whoever does it, shown as a bar on a terminal or on a page.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use uuid::Uuid;

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    Fetching,
    Waiting,
    Downloading,
    Checking,
    Comparing,
    Indexing,
}

impl Phase {
    pub const ALL: [Self; 6] =
        [Self::Fetching, Self::Waiting, Self::Downloading, Self::Checking, Self::Comparing, Self::Indexing];

    pub fn key(self) -> &'static str {
        match self {
            Self::Fetching => "import-phase-fetching",
            Self::Waiting => "import-phase-waiting",
            Self::Downloading => "import-phase-downloading",
            Self::Checking => "import-phase-checking",
            Self::Comparing => "import-phase-comparing",
            Self::Indexing => "import-phase-indexing",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|phase| phase.key() == key)
    }

    /// Counted in bytes, not in things.
    pub fn in_bytes(self) -> bool {
        matches!(self, Self::Downloading | Self::Checking)
    }
}

/// How far it has come; `total` is zero while unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    pub phase: Phase,
    pub done: u64,
    pub total: u64,
}

impl Step {
    pub fn new(phase: Phase, done: u64, total: u64) -> Self {
        Self { phase, done, total }
    }
}

/// Hears each step; called from any thread, never waits.
pub type Told = Arc<dyn Fn(Step) + Send + Sync>;

/// What jobs of this process are doing just now. While an import holds the one place for writers that SQLite has, its progress cannot be written down: then
/// pages ask here.
#[derive(Debug, Default)]
pub struct Live(Mutex<HashMap<Uuid, Step>>);

impl Live {
    pub fn set(&self, job: Uuid, step: Step) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(job, step);
    }

    pub fn get(&self, job: Uuid) -> Option<Step> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&job).copied()
    }

    pub fn end(&self, job: Uuid) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&job);
    }
}
