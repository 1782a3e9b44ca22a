//! How jobs are kept.

use db::{Result, Tx, sql};
use uuid::Uuid;

use crate::{Job, NewJob};

/// Queues a job in the caller's transaction. Gives its id, or that of the one with the same unique key that is already there.
pub async fn enqueue(tx: &mut Tx, new: &NewJob<'_>, now: i64) -> Result<Uuid> {
    let id = Uuid::now_v7();
    let queued = tx
        .query(sql!("sql/insert.sql"))
        .bind(id)
        .bind(new.kind)
        .bind(new.payload.clone())
        .bind(new.unique_key)
        .bind(now)
        .bind(new.run_at)
        .run()
        .await?;
    if queued == 0 {
        let there: Job = tx.query(sql!("sql/find_by_key.sql")).bind(new.unique_key).one().await?;
        return Ok(there.id);
    }
    Ok(id)
}

pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Job>> {
    tx.query(sql!("sql/find.sql")).bind(id).optional().await
}

/// The newest jobs, of one kind or of all.
pub async fn recent(tx: &mut Tx, kind: Option<&str>, limit: usize) -> Result<Vec<Job>> {
    tx.query(sql!("sql/recent.sql")).bind(kind).bind(limit).all().await
}

/// Takes back a job that has not begun; false when it has.
pub async fn cancel(tx: &mut Tx, id: Uuid) -> Result<bool> {
    Ok(tx.query(sql!("sql/cancel.sql")).bind(id).run().await? > 0)
}

pub(crate) async fn claim(tx: &mut Tx, now: i64, held_until: i64) -> Result<Option<Job>> {
    tx.query(sql!(sqlite: "sql/claim.sqlite.sql", postgres: "sql/claim.postgres.sql"))
        .bind(now)
        .bind(held_until)
        .optional()
        .await
}

pub(crate) async fn hold(tx: &mut Tx, id: Uuid, until: i64) -> Result<bool> {
    Ok(tx.query(sql!("sql/hold.sql")).bind(id).bind(until).run().await? > 0)
}

pub(crate) async fn progress(tx: &mut Tx, id: Uuid, done: u64, total: u64, text: &str) -> Result<()> {
    let number = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    tx.query(sql!("sql/progress.sql")).bind(id).bind(number(done)).bind(number(total)).bind(text).run().await?;
    Ok(())
}

/// The end of a run: `state`, when, the next try (or the old time), and what is to be remembered.
pub(crate) struct Finish<'a> {
    pub state: &'a str,
    pub at: Option<i64>,
    pub run_at: i64,
    pub error: Option<String>,
    pub text: String,
}

pub(crate) async fn finish(tx: &mut Tx, id: Uuid, finish: Finish<'_>) -> Result<()> {
    tx.query(sql!("sql/finish.sql"))
        .bind(id)
        .bind(finish.state)
        .bind(finish.at)
        .bind(finish.run_at)
        .bind(finish.error)
        .bind(finish.text)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn ensure_schedule(tx: &mut Tx, name: &str, next_at: i64) -> Result<()> {
    tx.query(sql!("sql/ensure_schedule.sql")).bind(name).bind(next_at).run().await?;
    Ok(())
}

/// Whether it was due and this caller is the one that takes it.
pub(crate) async fn take_schedule(tx: &mut Tx, name: &str, now: i64, next_at: i64) -> Result<bool> {
    Ok(tx.query(sql!("sql/take_schedule.sql")).bind(name).bind(now).bind(next_at).run().await? > 0)
}
