//! What has changed, in the order it was committed: each change takes a number in the transaction that makes it, and search indexes and caches on every node
//! catch up from the number they have seen last. One row a thing, so the table is never larger than what it speaks of.

use db::{Json, Result, Tx, sql};

/// A thing that has changed.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Change {
    pub kind: String,
    pub code: String,
    pub seq: i64,
}

/// The number of the last change.
pub async fn current(tx: &mut Tx) -> Result<i64> {
    tx.query(sql!("sql/current.sql")).scalar().await
}

/// Notes that things of a kind have changed or are gone. Taking the number holds its row until the commit, so numbers are seen in order.
pub async fn note(tx: &mut Tx, kind: &str, codes: &[&str]) -> Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    let seq: i64 = tx.query(sql!("sql/next.sql")).scalar().await?;
    // One statement for all of them: an import notes tens of thousands.
    let statement = sql!(sqlite: "sql/note.sqlite.sql", postgres: "sql/note.postgres.sql");
    tx.query(statement).bind(kind).bind(Json(codes)).bind(seq).run().await?;
    Ok(())
}

/// All changes after a number, in order: a few dozen bytes each.
pub async fn since(tx: &mut Tx, seq: i64) -> Result<Vec<Change>> {
    tx.query(sql!("sql/since.sql")).bind(seq).all().await
}
