//! Work that can wait, kept in the same database as what causes it, so that a job is queued in the transaction that makes it needed.
//!
//! The life of a job: `waiting` until its time, `running` while a worker holds it (and renews its hold), then `done`, `waiting` again after a failure that
//! may pass, or `failed`. A worker that dies loses its hold after a minute and another takes the job: handlers must be idempotent.

mod store;
mod worker;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

pub use store::{cancel, enqueue, find, recent};
pub use worker::{Handler, Progress, Schedule, Worker};

/// The table this crate needs; the product runs it with its own steps.
pub const MIGRATION: db::Migration = db::Migration { name: "0000_job", sql: include_str!("sql/migration.sql") };

/// How long a worker holds a job without a sign of life.
pub const HOLD_MICROS: i64 = 60_000_000;

/// A job to be done.
#[derive(Debug, Clone)]
pub struct NewJob<'a> {
    pub kind: &'a str,
    pub payload: Value,
    /// Not before this time (microseconds since 1970).
    pub run_at: i64,
    /// While a job with this key waits or runs, no second one is queued.
    pub unique_key: Option<&'a str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Waiting,
    Running,
    Done,
    Failed,
}

/// A job as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Job {
    pub id: Uuid,
    pub kind: String,
    pub payload: db::Json<Value>,
    pub state: String,
    pub attempts: i64,
    pub created_at: i64,
    pub run_at: i64,
    pub finished_at: Option<i64>,
    /// How far it has come, of how much; both zero while nothing is known.
    pub progress_done: i64,
    pub progress_total: i64,
    pub progress_text: String,
    pub last_error: Option<String>,
}

impl Job {
    pub fn state(&self) -> State {
        match self.state.as_str() {
            "running" => State::Running,
            "done" => State::Done,
            "failed" => State::Failed,
            _ => State::Waiting,
        }
    }
}

/// How a job ended.
#[derive(Debug)]
pub enum Outcome {
    /// Done; the text is kept for whoever looks (may be empty).
    Done(String),
    /// It may work later: tried again after a while, a bounded number of times.
    Retry(anyhow::Error),
    /// It will never work.
    GiveUp(anyhow::Error),
}

#[cfg(test)]
mod tests;
