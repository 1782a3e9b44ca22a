//! A worker: takes the next due job, holds it, runs its handler, remembers how it went.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::anyhow;
use db::Db;
use tokio::sync::watch;
use uuid::Uuid;

use crate::store::{self, Finish};
use crate::{HOLD_MICROS, Job, NewJob, Outcome};

/// What does a kind of job.
pub type Handler = Arc<dyn Fn(Job, Progress) -> Pin<Box<dyn Future<Output = Outcome> + Send>> + Send + Sync>;
/// Gives the time in microseconds since 1970.
type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// A failure that may pass is tried again after 1, 4, 9 … minutes, this many times in all.
const MOST_ATTEMPTS: i64 = 6;
const LOOK_EVERY: Duration = Duration::from_secs(1);
const PROGRESS_EVERY: Duration = Duration::from_millis(250);

/// A job that comes again and again.
#[derive(Debug, Clone)]
pub struct Schedule {
    pub kind: &'static str,
    pub every_micros: i64,
}

/// Where a handler says how far it has come. Cheap to clone, never waits, may be used from any thread: what is said last is written a few times a second,
/// and later when the database is busy with the handler's own transaction.
#[derive(Clone)]
pub struct Progress(watch::Sender<Told>);

#[derive(Clone, Default)]
struct Told {
    done: u64,
    total: u64,
    text: String,
}

impl Progress {
    /// `done` of `total` (zero while unknown).
    pub fn say(&self, done: u64, total: u64, text: &str) {
        self.0.send_replace(Told { done, total, text: text.to_owned() });
    }
}

/// Writes down what a handler says until the handler is gone. A progress that cannot be written is no reason to stop the work.
async fn write_progress(db: Db, id: Uuid, mut told: watch::Receiver<Told>) {
    while told.changed().await.is_ok() {
        let now = told.borrow_and_update().clone();
        let written = async {
            let mut tx = db.write().await?;
            store::progress(&mut tx, id, now.done, now.total, &now.text).await?;
            tx.commit().await
        };
        if let Err(error) = written.await {
            tracing::warn!(job = %id, %error, "the progress of a job could not be written");
        }
        tokio::time::sleep(PROGRESS_EVERY).await;
    }
}

/// Runs jobs of the kinds it has handlers for.
#[derive(Clone)]
pub struct Worker {
    db: Db,
    clock: Clock,
    handlers: BTreeMap<&'static str, Handler>,
    schedules: Vec<Schedule>,
}

impl Worker {
    pub fn new(db: Db, clock: impl Fn() -> i64 + Send + Sync + 'static) -> Self {
        Self { db, clock: Arc::new(clock), handlers: BTreeMap::new(), schedules: Vec::new() }
    }

    /// Says who does a kind of job.
    #[must_use]
    pub fn handle<F, O>(mut self, kind: &'static str, handler: F) -> Self
    where
        F: Fn(Job, Progress) -> O + Send + Sync + 'static,
        O: Future<Output = Outcome> + Send + 'static,
    {
        self.handlers.insert(kind, Arc::new(move |job, progress| Box::pin(handler(job, progress))));
        self
    }

    /// Lets a kind of job come again and again, first after one round.
    #[must_use]
    pub fn schedule(mut self, schedule: Schedule) -> Self {
        self.schedules.push(schedule);
        self
    }

    /// Works until told to stop; a job under way is finished first.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        if let Err(error) = self.prepare().await {
            tracing::error!(%error, "the schedules could not be prepared");
        }
        while !*stop.borrow() {
            let worked = async {
                self.queue_scheduled().await?;
                self.run_next().await
            };
            match worked.await {
                Ok(true) => {}
                Ok(false) => {
                    // Either a second passes or somebody says stop; both are looked at above.
                    let _ = tokio::time::timeout(LOOK_EVERY, stop.changed()).await;
                }
                Err(error) => {
                    tracing::error!(%error, "the job queue could not be read");
                    let _ = tokio::time::timeout(LOOK_EVERY * 5, stop.changed()).await;
                }
            }
        }
    }

    /// Runs everything that is due now and gives how many jobs ran.
    pub async fn run_due(&self) -> db::Result<usize> {
        self.prepare().await?;
        self.queue_scheduled().await?;
        let mut ran = 0;
        while self.run_next().await? {
            ran += 1;
        }
        Ok(ran)
    }

    async fn prepare(&self) -> db::Result<()> {
        let mut tx = self.db.write().await?;
        for schedule in &self.schedules {
            store::ensure_schedule(&mut tx, schedule.kind, (self.clock)() + schedule.every_micros).await?;
        }
        tx.commit().await
    }

    async fn queue_scheduled(&self) -> db::Result<()> {
        if self.schedules.is_empty() {
            return Ok(());
        }
        let now = (self.clock)();
        let mut tx = self.db.write().await?;
        for schedule in &self.schedules {
            if store::take_schedule(&mut tx, schedule.kind, now, now + schedule.every_micros).await? {
                let payload = serde_json::Value::Object(serde_json::Map::new());
                let job = NewJob { kind: schedule.kind, payload, run_at: now, unique_key: Some(schedule.kind) };
                store::enqueue(&mut tx, &job, now).await?;
            }
        }
        tx.commit().await
    }

    async fn run_next(&self) -> db::Result<bool> {
        let now = (self.clock)();
        let mut tx = self.db.write().await?;
        let job = store::claim(&mut tx, now, now + HOLD_MICROS).await?;
        tx.commit().await?;
        let Some(job) = job else { return Ok(false) };
        let (id, run_at, attempts) = (job.id, job.run_at, job.attempts);
        if attempts > MOST_ATTEMPTS {
            // It was claimed again and again and never came back: whoever ran it died of it.
            let error = Some(format!("broke off {MOST_ATTEMPTS} times"));
            let finish = Finish { state: "failed", at: Some(now), run_at, error, text: String::new() };
            let mut tx = self.db.write().await?;
            store::finish(&mut tx, id, finish).await?;
            tx.commit().await?;
            return Ok(true);
        }
        tracing::info!(job = %id, kind = %job.kind, attempts, "a job begins");
        let outcome = self.run_held(job).await;
        let now = (self.clock)();
        let finish = match outcome {
            Outcome::Done(text) => Finish { state: "done", at: Some(now), run_at, error: None, text },
            Outcome::Retry(error) if attempts < MOST_ATTEMPTS => {
                tracing::warn!(job = %id, error = format!("{error:#}"), "a job failed and will be tried again");
                let wait = attempts * attempts * 60_000_000;
                Finish {
                    state: "waiting",
                    at: None,
                    run_at: now + wait,
                    error: Some(format!("{error:#}")),
                    text: String::new(),
                }
            }
            Outcome::Retry(error) | Outcome::GiveUp(error) => {
                tracing::error!(job = %id, error = format!("{error:#}"), "a job failed");
                Finish {
                    state: "failed",
                    at: Some(now),
                    run_at,
                    error: Some(format!("{error:#}")),
                    text: String::new(),
                }
            }
        };
        let mut tx = self.db.write().await?;
        store::finish(&mut tx, id, finish).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Runs the handler in a task of its own (a panic ends the job, not the worker) and renews the hold meanwhile.
    async fn run_held(&self, job: Job) -> Outcome {
        let Some(handler) = self.handlers.get(job.kind.as_str()) else {
            return Outcome::GiveUp(anyhow!("nobody does jobs of the kind {:?}", job.kind));
        };
        let id = job.id;
        let (sender, receiver) = watch::channel(Told::default());
        let writer = tokio::spawn(write_progress(self.db.clone(), id, receiver));
        let mut task = tokio::spawn(handler(job, Progress(sender)));
        let beat = Duration::from_micros(HOLD_MICROS.unsigned_abs() / 3);
        loop {
            match tokio::time::timeout(beat, &mut task).await {
                Ok(ended) => {
                    // The handler is gone and with it the sender; what it said last is written before the job is closed.
                    let _ = tokio::time::timeout(beat, writer).await;
                    return ended.unwrap_or_else(|error| Outcome::GiveUp(anyhow!("the job broke off: {error}")));
                }
                Err(_) => {
                    if let Err(error) = self.renew(id).await {
                        tracing::warn!(job = %id, %error, "the hold on a job could not be renewed");
                    }
                }
            }
        }
    }

    async fn renew(&self, id: Uuid) -> db::Result<()> {
        let mut tx = self.db.write().await?;
        store::hold(&mut tx, id, (self.clock)() + HOLD_MICROS).await?;
        tx.commit().await
    }
}
