//! How past projects and organisations come in from outside. What is kept of a source is compared with what it says now, and only differences are written, in
//! the import's own transaction.
//!
//! Organisations are joined by the [`Register`], which holds what every source says of every organisation while an import runs: set against each other in
//! memory, never by a question a row. [`Writer`] puts projects with their partners into the database in batches, and counts again what organisations did.

mod described;
mod register;
mod row;
mod writer;

#[cfg(test)]
mod tests;

pub use described::{Said, describe};
pub use register::{Place, Register};
pub use row::{Added, Described, NewPart, NewProject, OrganisationRow, SourceRow, is_public};
pub use writer::Writer;

use db::{Json, Result, Tx, sql};

use crate::catalogue::intake::Kept;

/// What is kept of a source's projects.
pub async fn kept(tx: &mut Tx, source: &str) -> Result<Vec<Kept>> {
    tx.query(sql!("../sql/intake/kept.sql")).bind(source).all().await
}

/// How many times organisations take part in what is kept of a source, by collection.
pub async fn count_participations(tx: &mut Tx, source: &str) -> Result<Vec<(String, i64)>> {
    tx.query(sql!("../sql/intake/count_participations.sql")).bind(source).all().await
}

/// What every source says of organisations.
pub async fn sources(tx: &mut Tx) -> Result<Vec<SourceRow>> {
    tx.query(sql!("../sql/intake/sources.sql")).all().await
}

/// The source no longer has these projects.
pub async fn set_gone(tx: &mut Tx, codes: &[&str], at: i64) -> Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    let statement = sql!(sqlite: "../sql/intake/gone.sqlite.sql", postgres: "../sql/intake/gone.postgres.sql");
    tx.query(statement).bind(Json(codes)).bind(at).run().await?;
    Ok(())
}

/// Who takes part in these projects.
async fn took_part(tx: &mut Tx, projects: &[&str]) -> Result<Vec<String>> {
    let statement =
        sql!(sqlite: "../sql/intake/took_part.sqlite.sql", postgres: "../sql/intake/took_part.postgres.sql");
    let rows: Vec<(String,)> = tx.query(statement).bind(Json(projects)).all().await?;
    Ok(rows.into_iter().map(|(code,)| code).collect())
}

/// Source, reference and code of the projects that any source knows by these references.
pub async fn projects_by_ref(tx: &mut Tx, refs: &[&str]) -> Result<Vec<(String, String, String)>> {
    let statement = sql!(sqlite: "../sql/intake/projects_by_ref.sqlite.sql", postgres: "../sql/intake/projects_by_ref.postgres.sql");
    tx.query(statement).bind(Json(refs)).all().await
}

/// Project and organisation of everybody in these projects whom another source than this one names.
pub async fn own_partners(tx: &mut Tx, projects: &[&str], source: &str) -> Result<Vec<(String, String)>> {
    let statement =
        sql!(sqlite: "../sql/intake/own_partners.sqlite.sql", postgres: "../sql/intake/own_partners.postgres.sql");
    tx.query(statement).bind(Json(projects)).bind(source).all().await
}

/// Partners that a source has added to projects of others.
pub async fn kept_participations(tx: &mut Tx, source: &str) -> Result<Vec<Added>> {
    tx.query(sql!("../sql/intake/kept_participations.sql")).bind(source).all().await
}

/// The ids of a source's organisations that take part in something.
pub async fn refs_in_use(tx: &mut Tx, source: &str) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = tx.query(sql!("../sql/intake/refs_in_use.sql")).bind(source).all().await?;
    Ok(rows.into_iter().map(|(source_ref,)| source_ref).collect())
}
