//! One SQL text for two engines: SQLite beside the program, PostgreSQL when one machine is not enough.
//!
//! A [`Db`] is opened once from an address, brought up to date by [`Db::migrate`], and handed around. Work happens in a [`Tx`]: `db.read()` sees one
//! unchanging state, `db.write()` takes SQLite's only write place at once (`BEGIN IMMEDIATE`), so that a transaction never fails half way because another
//! one wrote first. Statements are files, named by `sql!`, with `$1` placeholders in the subset both engines understand; a test prepares each on both.
//! Times are integer microseconds since 1970 (UTC): texts of varying length do not sort.

mod error;
mod migrate;
mod query;
mod value;

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions, Postgres};
use sqlx::sqlite::{Sqlite, SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool, Transaction};

pub use error::{Error, Result};
pub use migrate::Migration;
pub use query::{Query, Row, Statement};
pub use value::{IntoValue, Json, Value};

/// Which engine keeps the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

/// An open database; cheap to clone.
#[derive(Debug, Clone)]
pub enum Db {
    /// Readers beside one writer: SQLite lets one write at a time, and a queue of our own beats its busy waiting.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
    },
    Postgres(PgPool),
}

/// A transaction on either engine. Dropped without [`Tx::commit`], nothing of it stays.
pub enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens `postgres://…` or `sqlite:PATH` (made when missing).
    pub async fn open(address: &str) -> Result<Self> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            let options = PgConnectOptions::from_str(address)?;
            let pool = PgPoolOptions::new()
                .max_connections(16)
                .acquire_timeout(Duration::from_secs(20))
                .connect_with(options)
                .await?;
            return Ok(Self::Postgres(pool));
        }
        let path = address.strip_prefix("sqlite:").unwrap_or(address);
        Self::open_file(Path::new(path.strip_prefix("//").unwrap_or(path))).await
    }

    /// Opens the SQLite file at `path`, making it when missing. The folder must exist.
    pub async fn open_file(path: &Path) -> Result<Self> {
        let options = SqliteConnectOptions::new()
            .filename(path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            // What was acknowledged is kept, also when the power goes.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(20))
            .statement_cache_capacity(300)
            .pragma("temp_store", "memory")
            .pragma("cache_size", "-8000")
            .optimize_on_close(true, None);
        let write = SqlitePoolOptions::new()
            .max_connections(1)
            // Less than a request may take, so that whoever waits behind an import hears why.
            .acquire_timeout(Duration::from_secs(20))
            .connect_with(options.clone())
            .await?;
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(20))
            .connect_with(options.read_only(true).create_if_missing(false))
            .await?;
        Ok(Self::Sqlite { read, write })
    }

    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite { .. } => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    /// A transaction that only reads, on one unchanging state.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Self::Postgres(pool) => {
                Tx::Postgres(pool.begin_with("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?)
            }
        })
    }

    /// A transaction that writes. On SQLite it waits here for its turn.
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(begin_immediate(write).await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Closes every connection; SQLite then folds its log into the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

async fn begin_immediate(write: &SqlitePool) -> Result<Transaction<'static, Sqlite>> {
    const BEGIN: &str = "BEGIN IMMEDIATE";
    match write.begin_with(BEGIN).await {
        // After a full disk SQLite has ended the transaction by itself and the driver believes it is still in it: that connection is of no more use.
        Err(sqlx::Error::InvalidSavePointStatement) => {
            write.acquire().await?.close().await?;
            Ok(write.begin_with(BEGIN).await?)
        }
        begun => Ok(begun?),
    }
}

impl Tx {
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }

    /// Gives everything back; the same as dropping, but waits until it is done.
    pub async fn rollback(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.rollback().await?,
            Self::Postgres(tx) => tx.rollback().await?,
        }
        Ok(())
    }

    pub fn engine(&self) -> Engine {
        match self {
            Self::Sqlite(_) => Engine::Sqlite,
            Self::Postgres(_) => Engine::Postgres,
        }
    }

    /// Starts a statement; bind its values in order, then ask for what it gives.
    pub fn query(&mut self, statement: Statement) -> Query<'_> {
        Query::new(self, statement)
    }
}

/// Names a statement file beside the calling source file: `sql!("sql/find.sql")`, or one text per engine where they differ.
#[macro_export]
macro_rules! sql {
    (sqlite: $sqlite:literal, postgres: $postgres:literal) => {
        $crate::Statement { sqlite: include_str!($sqlite), postgres: include_str!($postgres) }
    };
    ($file:literal) => {
        $crate::Statement { sqlite: include_str!($file), postgres: include_str!($file) }
    };
}

#[cfg(test)]
mod tests;
