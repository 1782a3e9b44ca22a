//! What can go wrong with a database, told apart as far as somebody can act on it.

/// A failed database operation.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A named constraint refused the row; the caller often turns it into a message at a field.
    #[error("the constraint {0} refused it")]
    Constraint(String),
    /// Somebody else holds the write lock for too long.
    #[error("the database is busy: another program is writing to it. Try again, or stop the other program")]
    Locked,
    #[error("the disk is full: free some space and try again. Nothing was changed")]
    DiskFull,
    /// The database has migrations that this program does not know.
    #[error(
        "the database was made by a newer version of the program (it knows the step {0:?}). Install that version or restore a backup"
    )]
    Newer(String),
    /// A migration that was run has another text now.
    #[error("the step {0:?} was run with another text than this program holds. Install the version that ran it")]
    ChangedMigration(String),
    #[error("the file is not a database of ours: {0}")]
    NotADatabase(String),
    #[error(transparent)]
    Other(sqlx::Error),
}

pub type Result<T> = std::result::Result<T, Error>;

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(inner) => {
                let message = inner.message();
                if let Some(name) = inner.constraint() {
                    return Self::Constraint(name.to_owned());
                }
                // SQLite names the columns: `UNIQUE constraint failed: person.email`.
                if let Some((_, columns)) = message.split_once("constraint failed: ") {
                    return Self::Constraint(columns.to_owned());
                }
                if message.contains("is locked") || message.contains("database is busy") {
                    return Self::Locked;
                }
                // SQLite's SQLITE_FULL and PostgreSQL's 53100.
                if message.contains("disk is full") || inner.code().as_deref() == Some("53100") {
                    return Self::DiskFull;
                }
                if message.contains("file is not a database") {
                    return Self::NotADatabase(message.to_owned());
                }
                Self::Other(error)
            }
            // Nobody gave the place up in time.
            sqlx::Error::PoolTimedOut => Self::Locked,
            _ => Self::Other(error),
        }
    }
}
