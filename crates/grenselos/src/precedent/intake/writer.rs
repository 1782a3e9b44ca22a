//! Writing what an import found: in batches, organisations before those who take part, and at the end the counts of whoever was touched.

use std::collections::BTreeSet;

use db::{Json, Result, Tx, sql};

use super::row::{Added, NewProject, PartRow, SourceRow};
use super::{Place, Register, took_part};
use crate::change;

/// So many projects are written at a time.
const BATCH: usize = 400;

/// Collects what is to be written.
#[derive(Debug, Default)]
pub struct Writer {
    projects: Vec<NewProject>,
    saved: Vec<String>,
    touched: BTreeSet<String>,
}

impl Writer {
    pub fn add(&mut self, project: NewProject) {
        self.projects.push(project);
    }

    pub fn is_full(&self) -> bool {
        self.projects.len() >= BATCH
    }

    /// Writes what has been collected. Every id a partner goes by must have been placed in the register.
    pub async fn flush(&mut self, tx: &mut Tx, register: &mut Register, now: i64) -> Result<()> {
        self.write_organisations(tx, register, now).await?;
        let projects = std::mem::take(&mut self.projects);
        if projects.is_empty() {
            return Ok(());
        }
        let codes: Vec<&str> = projects.iter().map(|project| project.code.as_str()).collect();
        self.touched.extend(took_part(tx, &codes).await?);
        end_participations(tx, &projects[0].source, &codes).await?;
        let mut parts = Vec::new();
        for mut project in projects {
            for (place, part) in project.parts.iter_mut().enumerate() {
                let Some(row) = register.find_ref(&project.source, &part.source_ref) else { continue };
                let organisation = register.organisation(row).to_owned();
                self.touched.insert(organisation.clone());
                parts.push(PartRow {
                    project: project.code.clone(),
                    place: place as i64,
                    source: project.source.clone(),
                    source_ref: std::mem::take(&mut part.source_ref),
                    organisation,
                    role: part.role.to_owned(),
                    contribution: part.contribution,
                    total_cost: part.total_cost,
                    ended: part.ended,
                });
            }
            self.saved.push(project.code.clone());
            project.save(tx, now).await?;
        }
        save_participations(tx, parts).await
    }

    async fn write_organisations(&mut self, tx: &mut Tx, register: &mut Register, now: i64) -> Result<()> {
        let decided = register.take_decided();
        self.touched.extend(decided.organisations.iter().map(|row| row.code.clone()));
        self.touched.extend(decided.left.iter().cloned());
        if !decided.organisations.is_empty() {
            let codes: Vec<&str> = decided.organisations.iter().map(|row| row.code.as_str()).collect();
            // An address that led elsewhere may be its own again.
            let statement = sql!(
                sqlite: "../sql/intake/end_former.sqlite.sql",
                postgres: "../sql/intake/end_former.postgres.sql"
            );
            tx.query(statement).bind(Json(codes)).run().await?;
            let statement = sql!(sqlite: "../sql/intake/save_organisations.sqlite.sql", postgres: "../sql/intake/save_organisations.postgres.sql");
            tx.query(statement).bind(Json(&decided.organisations)).bind(now).run().await?;
        }
        if !decided.rows.is_empty() {
            save_sources(tx, &decided.rows).await?;
        }
        if !decided.left.is_empty() {
            let statement = sql!(sqlite: "../sql/intake/move_participations.sqlite.sql", postgres: "../sql/intake/move_participations.postgres.sql");
            tx.query(statement).bind(Json(&decided.left)).run().await?;
        }
        for (code, target) in &decided.emptied {
            lead_on(tx, code, target.as_deref(), now).await?;
        }
        Ok(())
    }

    /// What a source no longer says of these organisations goes; what they took part in stays.
    pub async fn forget(
        &mut self,
        tx: &mut Tx,
        register: &mut Register,
        source: &str,
        gone: &[(String, Place)],
    ) -> Result<()> {
        if gone.is_empty() {
            return Ok(());
        }
        for (_, place) in gone {
            self.touched.insert(register.organisation(*place).to_owned());
            register.forget(*place);
        }
        let refs: Vec<&str> = gone.iter().map(|(source_ref, _)| source_ref.as_str()).collect();
        let statement = sql!(
            sqlite: "../sql/intake/forget_sources.sqlite.sql",
            postgres: "../sql/intake/forget_sources.postgres.sql"
        );
        tx.query(statement).bind(Json(refs)).bind(source).run().await?;
        Ok(())
    }

    /// Puts the partners that a source adds to these projects in place of those it added before.
    pub async fn replace_added(
        &mut self,
        tx: &mut Tx,
        source: &str,
        projects: &[&str],
        added: Vec<Added>,
    ) -> Result<()> {
        if projects.is_empty() {
            return Ok(());
        }
        self.touched.extend(took_part(tx, projects).await?);
        end_participations(tx, source, projects).await?;
        let row = |added: Added| PartRow {
            project: added.project,
            place: added.place,
            source: source.to_owned(),
            source_ref: added.source_ref,
            organisation: added.organisation,
            role: added.role,
            contribution: added.contribution,
            total_cost: added.total_cost,
            ended: added.ended,
        };
        let rows: Vec<PartRow> = added.into_iter().map(row).collect();
        self.touched.extend(rows.iter().map(|row| row.organisation.clone()));
        self.saved.extend(projects.iter().map(|code| (*code).to_owned()));
        save_participations(tx, rows).await
    }

    /// These projects are no longer in the source; whoever took part is counted again.
    pub async fn set_gone(&mut self, tx: &mut Tx, codes: &[&str], at: i64) -> Result<()> {
        super::set_gone(tx, codes, at).await?;
        self.touched.extend(took_part(tx, codes).await?);
        self.saved.extend(codes.iter().map(|code| (*code).to_owned()));
        Ok(())
    }

    /// Counts what the touched organisations did, and notes every change.
    pub async fn finish(self, tx: &mut Tx) -> Result<()> {
        let touched: Vec<&str> = self.touched.iter().map(String::as_str).collect();
        if !touched.is_empty() {
            let statement = sql!(sqlite: "../sql/intake/count_again.sqlite.sql", postgres: "../sql/intake/count_again.postgres.sql");
            tx.query(statement).bind(Json(&touched)).run().await?;
        }
        let saved: Vec<&str> = self.saved.iter().map(String::as_str).collect();
        change::note(tx, "project", &saved).await?;
        change::note(tx, "organisation", &touched).await
    }
}

async fn save_sources(tx: &mut Tx, rows: &[SourceRow]) -> Result<()> {
    let statement =
        sql!(sqlite: "../sql/intake/save_sources.sqlite.sql", postgres: "../sql/intake/save_sources.postgres.sql");
    tx.query(statement).bind(Json(rows)).run().await?;
    Ok(())
}

async fn end_participations(tx: &mut Tx, source: &str, projects: &[&str]) -> Result<()> {
    let statement = sql!(sqlite: "../sql/intake/end_participations.sqlite.sql", postgres: "../sql/intake/end_participations.postgres.sql");
    tx.query(statement).bind(Json(projects)).bind(source).run().await?;
    Ok(())
}

async fn save_participations(tx: &mut Tx, rows: Vec<PartRow>) -> Result<()> {
    let statement = sql!(sqlite: "../sql/intake/save_participations.sqlite.sql", postgres: "../sql/intake/save_participations.postgres.sql");
    tx.query(statement).bind(Json(rows)).run().await?;
    Ok(())
}

/// Takes an organisation away that has gone, or gone into another: then its address leads on to that one.
async fn lead_on(tx: &mut Tx, code: &str, target: Option<&str>, now: i64) -> Result<()> {
    if let Some(target) = target {
        tx.query(sql!("../sql/move_former.sql")).bind(code).bind(target).run().await?;
    }
    let statement = sql!(
        sqlite: "../sql/intake/drop_organisations.sqlite.sql",
        postgres: "../sql/intake/drop_organisations.postgres.sql"
    );
    let dropped = tx.query(statement).bind(Json([code])).run().await? > 0;
    if let (true, Some(target)) = (dropped, target) {
        tx.query(sql!("../sql/insert_former.sql")).bind(code).bind(target).bind(now).run().await?;
    }
    Ok(())
}
