//! A statement with its values, run on whichever engine the transaction is of.

use sqlx::postgres::{PgArguments, PgRow};
use sqlx::sqlite::{SqliteArguments, SqliteRow};
use sqlx::{Arguments, FromRow};

use crate::{Error, IntoValue, Result, Tx, Value};

/// The text of a statement for each engine; mostly the same.
#[derive(Debug, Clone, Copy)]
pub struct Statement {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

/// What can be read from a row of either engine; `#[derive(sqlx::FromRow)]` gives it.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T> Row for T where T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}

/// A statement on its way.
#[must_use = "a query does nothing until it is run"]
pub struct Query<'t> {
    tx: &'t mut Tx,
    statement: Statement,
    values: Vec<Value>,
}

impl<'t> Query<'t> {
    pub(crate) fn new(tx: &'t mut Tx, statement: Statement) -> Self {
        Self { tx, statement, values: Vec::new() }
    }

    /// Binds the next `$n`.
    pub fn bind(mut self, value: impl IntoValue) -> Self {
        self.values.push(value.into_value());
        self
    }

    /// Runs it; gives the number of rows written.
    pub async fn run(self) -> Result<u64> {
        match self.tx {
            Tx::Sqlite(tx) => {
                let query = sqlx::query_with(self.statement.sqlite, sqlite_arguments(self.values)?);
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
            Tx::Postgres(tx) => {
                let query = sqlx::query_with(self.statement.postgres, postgres_arguments(self.values)?);
                Ok(query.execute(&mut **tx).await?.rows_affected())
            }
        }
    }

    /// All rows.
    pub async fn all<T: Row>(self) -> Result<Vec<T>> {
        match self.tx {
            Tx::Sqlite(tx) => {
                let query = sqlx::query_as_with(self.statement.sqlite, sqlite_arguments(self.values)?);
                Ok(query.fetch_all(&mut **tx).await?)
            }
            Tx::Postgres(tx) => {
                let query = sqlx::query_as_with(self.statement.postgres, postgres_arguments(self.values)?);
                Ok(query.fetch_all(&mut **tx).await?)
            }
        }
    }

    /// The first row, if there is one.
    pub async fn optional<T: Row>(self) -> Result<Option<T>> {
        match self.tx {
            Tx::Sqlite(tx) => {
                let query = sqlx::query_as_with(self.statement.sqlite, sqlite_arguments(self.values)?);
                Ok(query.fetch_optional(&mut **tx).await?)
            }
            Tx::Postgres(tx) => {
                let query = sqlx::query_as_with(self.statement.postgres, postgres_arguments(self.values)?);
                Ok(query.fetch_optional(&mut **tx).await?)
            }
        }
    }

    /// The one row the statement always gives.
    pub async fn one<T: Row>(self) -> Result<T> {
        self.optional().await?.ok_or(Error::Other(sqlx::Error::RowNotFound))
    }

    /// The first column of the one row the statement always gives.
    pub async fn scalar<T>(self) -> Result<T>
    where
        T: Send + Unpin,
        (T,): Row,
    {
        let (value,): (T,) = self.one().await?;
        Ok(value)
    }
}

fn sqlite_arguments(values: Vec<Value>) -> Result<SqliteArguments> {
    let mut arguments = SqliteArguments::default();
    for value in values {
        let added = match value {
            Value::Int(v) => arguments.add(v),
            Value::Float(v) => arguments.add(v),
            Value::Bool(v) => arguments.add(v),
            Value::Text(v) => arguments.add(v),
            Value::Uuid(v) => arguments.add(v),
            Value::Bytes(v) => arguments.add(v),
            Value::Json(v) => arguments.add(v.map(sqlx::types::Json)),
        };
        added.map_err(|error| Error::Other(sqlx::Error::Encode(error)))?;
    }
    Ok(arguments)
}

fn postgres_arguments(values: Vec<Value>) -> Result<PgArguments> {
    let mut arguments = PgArguments::default();
    for value in values {
        let added = match value {
            Value::Int(v) => arguments.add(v),
            Value::Float(v) => arguments.add(v),
            Value::Bool(v) => arguments.add(v),
            // PostgreSQL keeps no NUL in a text; SQLite would, and then the engines differ.
            Value::Text(v) => {
                arguments.add(v.map(|text| if text.contains('\0') { text.replace('\0', "") } else { text }))
            }
            Value::Uuid(v) => arguments.add(v),
            Value::Bytes(v) => arguments.add(v),
            Value::Json(v) => arguments.add(v.map(sqlx::types::Json)),
        };
        added.map_err(|error| Error::Other(sqlx::Error::Encode(error)))?;
    }
    Ok(arguments)
}
