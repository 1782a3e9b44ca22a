//! The log of imports: each one that was tried, with what it found and what it changed.

use db::{Json, Result, Tx, sql};
use uuid::Uuid;

use super::told::{FlawLine, Refusal};
use super::{Counts, State};

/// An import as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct Entry {
    pub id: Uuid,
    pub kind: String,
    pub source: String,
    pub address: String,
    pub state: String,
    pub started_at: i64,
    pub finished_at: Option<i64>,
    pub received: i64,
    pub seen: i64,
    pub added: i64,
    pub changed: i64,
    pub unchanged: i64,
    pub gone: i64,
    pub refused: Json<Vec<Refusal>>,
    pub troubles: Json<Vec<FlawLine>>,
    pub trouble_count: i64,
}

impl Entry {
    pub fn state(&self) -> State {
        State::parse(&self.state)
    }
}

/// When a source was last read well.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct LastGood {
    pub kind: String,
    pub source: String,
    pub finished_at: Option<i64>,
}

/// An import begins.
pub async fn start(tx: &mut Tx, id: Uuid, kind: &str, source: &str, address: &str, now: i64) -> Result<()> {
    let none: Vec<Refusal> = Vec::new();
    tx.query(sql!("sql/start.sql"))
        .bind(id)
        .bind(kind)
        .bind(source)
        .bind(address)
        .bind(now)
        .bind(Json(none))
        .run()
        .await?;
    Ok(())
}

/// An import ends.
pub async fn finish(
    tx: &mut Tx,
    id: Uuid,
    state: State,
    source: &str,
    counts: &Counts,
    refused: Option<&Refusal>,
    now: i64,
) -> Result<()> {
    tx.query(sql!("sql/finish.sql"))
        .bind(id)
        .bind(state.key())
        .bind(now)
        .bind(source)
        .bind(number(counts.received))
        .bind(number(counts.seen))
        .bind(number(counts.added))
        .bind(number(counts.changed))
        .bind(number(counts.unchanged))
        .bind(number(counts.gone))
        .bind(Json(refused.into_iter().collect::<Vec<_>>()))
        .bind(Json(&counts.troubles))
        .bind(number(counts.trouble_count))
        .run()
        .await?;
    Ok(())
}

/// Marks what is still called running as broken off; only whoever holds the lock may say so. Gives how many there were.
pub async fn repair(tx: &mut Tx, now: i64) -> Result<u64> {
    tx.query(sql!("sql/repair.sql")).bind(now).run().await
}

pub async fn count_running(tx: &mut Tx) -> Result<i64> {
    tx.query(sql!("sql/count_running.sql")).scalar().await
}

pub async fn count(tx: &mut Tx) -> Result<i64> {
    tx.query(sql!("sql/count.sql")).scalar().await
}

/// The newest first.
pub async fn recent(tx: &mut Tx, limit: i64, offset: i64) -> Result<Vec<Entry>> {
    tx.query(sql!("sql/recent.sql")).bind(limit).bind(offset).all().await
}

pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Entry>> {
    tx.query(sql!("sql/find.sql")).bind(id).optional().await
}

/// How old the last good copy of each source is.
pub async fn last_good(tx: &mut Tx) -> Result<Vec<LastGood>> {
    tx.query(sql!("sql/last_good.sql")).all().await
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
