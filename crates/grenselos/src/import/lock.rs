//! One import at a time. Whoever holds the lock lives: the system takes it from a process that dies, so an import that is still marked as running while nobody
//! holds the lock was broken off.

use std::fs::{File, TryLockError};

use anyhow::Context;
use db::{Db, Tx, sql};

use crate::assembly::App;

/// Held while an import runs; free again when it is dropped.
pub enum Lock {
    /// A locked file in the data folder, for a database that lies there.
    File(File),
    /// A lock in the database, for all who share it; ends with its transaction.
    Database(Box<Tx>),
}

impl Lock {
    /// Takes it; none when another import runs.
    pub async fn take(app: &App) -> anyhow::Result<Option<Self>> {
        if let Db::Postgres(_) = app.db {
            let mut tx = app.db.write().await?;
            let got: bool =
                tx.query(sql!(sqlite: "sql/lock.sqlite.sql", postgres: "sql/lock.postgres.sql")).scalar().await?;
            return Ok(got.then(|| Self::Database(Box::new(tx))));
        }
        let path = app.data.join("import.lock");
        let file = File::create(&path).with_context(|| format!("making {}", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self::File(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error).with_context(|| format!("locking {}", path.display())),
        }
    }

    /// Gives it back, and waits until it is; dropping does the same a moment later.
    pub async fn release(self) -> anyhow::Result<()> {
        match self {
            Self::File(file) => file.unlock().context("giving back the lock of imports"),
            Self::Database(tx) => Ok(tx.rollback().await?),
        }
    }
}
