//! Bringing a database up to date: each step runs once, in order, in a transaction of its own, and is remembered with a checksum.

use std::time::{SystemTime, UNIX_EPOCH};

use sqlx::AssertSqlSafe;

use crate::{Db, Error, Result, Statement, Tx};

/// One step: a file of statements in the portable subset.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Sorts by its number: `0001_first`.
    pub name: &'static str,
    pub sql: &'static str,
}

impl Db {
    /// Runs the steps that have not been run. Gives their names.
    pub async fn migrate(&self, steps: &[Migration]) -> Result<Vec<&'static str>> {
        let mut tx = self.write().await?;
        if let Tx::Postgres(_) = tx {
            // Two programs that start at once take turns.
            let lock = Statement { sqlite: "SELECT 1", postgres: "SELECT CAST(pg_advisory_xact_lock(4711) AS TEXT)" };
            tx.query(lock).run().await?;
        }
        run(&mut tx, "CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, checksum BIGINT NOT NULL, applied_at BIGINT NOT NULL)").await?;
        const DONE: &str = "SELECT name, checksum FROM migration ORDER BY name";
        let done: Vec<(String, i64)> = tx.query(Statement { sqlite: DONE, postgres: DONE }).all().await?;
        for (name, checksum) in &done {
            let Some(step) = steps.iter().find(|step| step.name == name) else {
                return Err(Error::Newer(name.clone()));
            };
            if checksum_of(step.sql) != *checksum {
                return Err(Error::ChangedMigration(name.clone()));
            }
        }
        let mut ran = Vec::new();
        for step in steps.iter().filter(|step| !done.iter().any(|(name, _)| name == step.name)) {
            run(&mut tx, step.sql).await?;
            const REMEMBER: &str = "INSERT INTO migration (name, checksum, applied_at) VALUES ($1, $2, $3)";
            tx.query(Statement { sqlite: REMEMBER, postgres: REMEMBER })
                .bind(step.name)
                .bind(checksum_of(step.sql))
                .bind(now_micros())
                .run()
                .await?;
            ran.push(step.name);
        }
        tx.commit().await?;
        Ok(ran)
    }
}

async fn run(tx: &mut Tx, sql: &'static str) -> Result<()> {
    match tx {
        Tx::Sqlite(tx) => sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **tx).await.map(|_| ())?,
        Tx::Postgres(tx) => sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut **tx).await.map(|_| ())?,
    }
    Ok(())
}

/// FNV-1a over the text without carriage returns: enough to notice an edited file, on every platform the same.
fn checksum_of(sql: &str) -> i64 {
    let hash = sql
        .bytes()
        .filter(|byte| *byte != b'\r')
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    hash as i64
}

#[expect(clippy::disallowed_methods, reason = "when a step ran is for people who look later; no rule depends on it")]
fn now_micros() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_micros()).unwrap_or(i64::MAX))
}
