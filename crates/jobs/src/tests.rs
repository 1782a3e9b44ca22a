//! The life of a job, on SQLite and, through the product's tests, on PostgreSQL.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicUsize, Ordering};

use anyhow::anyhow;
use db::Db;
use serde_json::json;

use crate::{HOLD_MICROS, MIGRATION, NewJob, Outcome, Schedule, State, Worker, enqueue, find};

struct Bench {
    db: Db,
    now: Arc<AtomicI64>,
    _dir: tempfile::TempDir,
}

async fn bench() -> Bench {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let db = Db::open_file(&dir.path().join("jobs.db")).await.expect("opens");
    db.migrate(&[MIGRATION]).await.expect("migrates");
    Bench { db, now: Arc::new(AtomicI64::new(1_000_000)), _dir: dir }
}

impl Bench {
    fn worker(&self) -> Worker {
        let now = Arc::clone(&self.now);
        Worker::new(self.db.clone(), move || now.load(Ordering::SeqCst))
    }

    async fn queue(&self, kind: &str, key: Option<&str>) -> uuid::Uuid {
        let mut tx = self.db.write().await.expect("write");
        let now = self.now.load(Ordering::SeqCst);
        let id = enqueue(&mut tx, &NewJob { kind, payload: json!({"n": 1}), run_at: now, unique_key: key }, now)
            .await
            .expect("queued");
        tx.commit().await.expect("commit");
        id
    }

    async fn job(&self, id: uuid::Uuid) -> crate::Job {
        let mut tx = self.db.read().await.expect("read");
        find(&mut tx, id).await.expect("found").expect("there")
    }
}

#[tokio::test]
async fn a_job_runs_once_and_tells_how_far_it_came() {
    let bench = bench().await;
    let id = bench.queue("count", None).await;
    let worker = bench.worker().handle("count", |job, progress| async move {
        progress.say(3, 7, "counting");
        Outcome::Done(format!("counted {}", job.payload.0["n"]))
    });
    assert_eq!(worker.run_due().await.expect("runs"), 1);
    assert_eq!(worker.run_due().await.expect("runs"), 0);
    let job = bench.job(id).await;
    assert_eq!(
        (job.state(), job.progress_done, job.progress_total, job.progress_text.as_str()),
        (State::Done, 3, 7, "counted 1")
    );
}

#[tokio::test]
async fn what_may_pass_is_tried_again_later_and_not_for_ever() {
    let bench = bench().await;
    let id = bench.queue("flaky", None).await;
    let worker = bench.worker().handle("flaky", |_, _| async { Outcome::Retry(anyhow!("the source is down")) });
    for round in 1..=6 {
        assert_eq!(worker.run_due().await.expect("runs"), 1, "round {round}");
        assert_eq!(worker.run_due().await.expect("waits"), 0, "round {round}");
        bench.now.fetch_add(60_000_000 * 40, Ordering::SeqCst);
    }
    let job = bench.job(id).await;
    assert_eq!((job.state(), job.attempts), (State::Failed, 6));
    assert_eq!(job.last_error.as_deref(), Some("the source is down"));
}

#[tokio::test]
async fn a_panic_ends_the_job_and_not_the_worker() {
    let bench = bench().await;
    let broken = bench.queue("broken", None).await;
    let unknown = bench.queue("unknown", None).await;
    let worker = bench.worker().handle("broken", |_, _| async { panic!("on purpose") });
    assert_eq!(worker.run_due().await.expect("runs"), 2);
    assert_eq!(bench.job(broken).await.state(), State::Failed);
    assert_eq!(bench.job(unknown).await.state(), State::Failed);
}

#[tokio::test]
async fn one_of_a_kind_is_queued_once_while_it_waits() {
    let bench = bench().await;
    let first = bench.queue("sweep", Some("sweep")).await;
    assert_eq!(bench.queue("sweep", Some("sweep")).await, first);
    let worker = bench.worker().handle("sweep", |_, _| async { Outcome::Done(String::new()) });
    worker.run_due().await.expect("runs");
    assert_ne!(bench.queue("sweep", Some("sweep")).await, first);
}

#[tokio::test]
async fn a_job_whose_worker_died_is_taken_over() {
    let bench = bench().await;
    let id = bench.queue("long", None).await;
    let mut tx = bench.db.write().await.expect("write");
    let taken = crate::store::claim(&mut tx, 1_000_000, 1_000_000 + HOLD_MICROS).await.expect("claim").expect("one");
    tx.commit().await.expect("commit");
    assert_eq!(taken.id, id);
    let worker = bench.worker().handle("long", |_, _| async { Outcome::Done(String::new()) });
    assert_eq!(worker.run_due().await.expect("held"), 0);
    bench.now.fetch_add(HOLD_MICROS + 1, Ordering::SeqCst);
    assert_eq!(worker.run_due().await.expect("taken over"), 1);
}

#[tokio::test]
async fn a_job_that_kills_its_workers_is_given_up() {
    let bench = bench().await;
    let id = bench.queue("deadly", None).await;
    for _ in 0..6 {
        let mut tx = bench.db.write().await.expect("write");
        let now = bench.now.load(Ordering::SeqCst);
        crate::store::claim(&mut tx, now, now + HOLD_MICROS).await.expect("claim").expect("one");
        tx.commit().await.expect("commit");
        bench.now.fetch_add(HOLD_MICROS + 1, Ordering::SeqCst);
    }
    let worker = bench.worker().handle("deadly", |_, _| async { panic!("it must not run again") });
    assert_eq!(worker.run_due().await.expect("runs"), 1);
    let job = bench.job(id).await;
    assert_eq!((job.state(), job.last_error.as_deref()), (State::Failed, Some("broke off 6 times")));
}

#[tokio::test]
async fn a_schedule_queues_its_job_each_round() {
    let bench = bench().await;
    let ran = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&ran);
    let worker = bench.worker().schedule(Schedule { kind: "daily", every_micros: 100 }).handle("daily", move |_, _| {
        counter.fetch_add(1, Ordering::SeqCst);
        async { Outcome::Done(String::new()) }
    });
    worker.run_due().await.expect("not yet");
    for _ in 0..3 {
        bench.now.fetch_add(101, Ordering::SeqCst);
        worker.run_due().await.expect("runs");
    }
    assert_eq!(ran.load(Ordering::SeqCst), 3);
}
