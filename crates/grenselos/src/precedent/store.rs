//! How past projects and organisations are read.

use db::{Json, Result, Tx, sql};
use serde::Deserialize;

/// What lists and the finder show of a project. Amounts in euro cents.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct ProjectCard {
    pub code: String,
    pub acronym: String,
    pub title: String,
    pub language: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub total_cost: Option<i64>,
    pub contribution: Option<i64>,
    pub currency: String,
    pub topic: Option<String>,
    pub programme: Option<String>,
    pub programme_name: Option<String>,
    pub partners: i64,
    pub countries: Json<Vec<String>>,
    pub nordic: bool,
    pub nordic_public: bool,
}

/// What lists and the finder show of an organisation. `contribution` in euro cents, over all its projects.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct OrganisationCard {
    pub code: String,
    pub name: String,
    pub short_name: String,
    pub kind: String,
    pub country: String,
    pub city: String,
    pub region: Option<String>,
    pub nordic: bool,
    pub public: bool,
    pub projects: i64,
    pub coordinated: i64,
    pub contribution: i64,
}

/// Who took part in what.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Part {
    pub project: String,
    pub organisation: String,
    pub role: String,
    pub contribution: Option<i64>,
}

/// What the search index keeps of a project.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct ProjectDocument {
    pub code: String,
    pub acronym: String,
    pub title: String,
    pub objective: String,
    pub language: String,
    pub topic_title: Option<String>,
    pub programme: Option<String>,
    pub keywords: Json<Vec<String>>,
    pub countries: Json<Vec<String>>,
    pub nordic: bool,
    pub nordic_public: bool,
}

/// What the search index keeps of an organisation.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct OrganisationDocument {
    pub code: String,
    pub name: String,
    pub short_name: String,
    pub kind: String,
    pub country: String,
    pub city: String,
    pub nordic: bool,
    pub public: bool,
}

pub async fn project_documents(tx: &mut Tx, codes: &[&str]) -> Result<Vec<ProjectDocument>> {
    tx.query(sql!(sqlite: "sql/project_documents.sqlite.sql", postgres: "sql/project_documents.postgres.sql"))
        .bind(Json(codes))
        .all()
        .await
}

pub async fn organisation_documents(tx: &mut Tx, codes: &[&str]) -> Result<Vec<OrganisationDocument>> {
    tx.query(sql!(sqlite: "sql/organisation_documents.sqlite.sql", postgres: "sql/organisation_documents.postgres.sql"))
        .bind(Json(codes))
        .all()
        .await
}

pub async fn project_cards(tx: &mut Tx, codes: &[&str]) -> Result<Vec<ProjectCard>> {
    tx.query(sql!(sqlite: "sql/project_cards.sqlite.sql", postgres: "sql/project_cards.postgres.sql"))
        .bind(Json(codes))
        .all()
        .await
}

pub async fn organisation_cards(tx: &mut Tx, codes: &[&str]) -> Result<Vec<OrganisationCard>> {
    tx.query(sql!(sqlite: "sql/organisation_cards.sqlite.sql", postgres: "sql/organisation_cards.postgres.sql"))
        .bind(Json(codes))
        .all()
        .await
}

/// Everybody who took part in these projects.
pub async fn participations(tx: &mut Tx, projects: &[&str]) -> Result<Vec<Part>> {
    tx.query(sql!(sqlite: "sql/participations.sqlite.sql", postgres: "sql/participations.postgres.sql"))
        .bind(Json(projects))
        .all()
        .await
}

/// What lists of projects are filtered by.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct ProjectLine {
    pub code: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub countries: Json<Vec<String>>,
    pub programme: Option<String>,
    pub nordic_public: bool,
}

/// What lists of organisations are filtered by.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct OrganisationLine {
    pub code: String,
    pub name: String,
    pub short_name: String,
    pub city: String,
    pub country: String,
    pub kind: String,
    pub region: Option<String>,
    pub nordic: bool,
    pub public: bool,
    pub coordinated: i64,
}

/// A field of knowledge, as its source names it: the words alone, or with a code.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum Field {
    Words(String),
    Titled { title: String },
}

impl Field {
    pub fn words(&self) -> &str {
        match self {
            Self::Words(words) | Self::Titled { title: words } => words,
        }
    }
}

/// A project, whole. Amounts in cents.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Project {
    pub code: String,
    pub source: String,
    pub source_ref: String,
    pub acronym: String,
    pub title: String,
    pub objective: String,
    pub language: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub total_cost: Option<i64>,
    pub contribution: Option<i64>,
    pub currency: String,
    pub call_identifier: Option<String>,
    pub topic: Option<String>,
    pub topic_title: Option<String>,
    pub funding_scheme: Option<String>,
    pub programme: Option<String>,
    pub programme_name: Option<String>,
    pub keywords: Json<Vec<String>>,
    pub fields: Json<Vec<Field>>,
    pub nordic_public: bool,
    pub url: Option<String>,
    pub changed_at: i64,
    pub gone_at: Option<i64>,
}

/// Somebody who took part in a project.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Partner {
    pub organisation: String,
    pub role: String,
    pub contribution: Option<i64>,
    /// Left before the project ended.
    pub ended: bool,
    pub name: String,
    pub kind: String,
    pub country: String,
    pub city: String,
    pub nordic: bool,
    pub public: bool,
}

/// An organisation, whole.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Organisation {
    pub code: String,
    pub name: String,
    pub short_name: String,
    pub kind: String,
    pub country: String,
    pub city: String,
    pub region: Option<String>,
    pub nuts: String,
    pub website: Option<String>,
    pub nordic: bool,
    pub public: bool,
    pub projects: i64,
    pub coordinated: i64,
    pub contribution: i64,
}

/// What an organisation did in one project.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Activity {
    pub code: String,
    pub starts_on: Option<String>,
    pub countries: Json<Vec<String>>,
    pub fields: Json<Vec<Field>>,
    /// The weightiest of its roles, 0 for the coordinator; see [`Activity::role`].
    pub role_rank: i64,
    pub contribution: Option<i64>,
    pub currency: String,
}

impl Activity {
    pub fn role(&self) -> &'static str {
        match self.role_rank {
            0 => "coordinator",
            1 => "participant",
            2 => "associated",
            _ => "third-party",
        }
    }
}

/// An organisation that was met in the same projects.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Companion {
    pub code: String,
    pub name: String,
    pub kind: String,
    pub country: String,
    pub nordic: bool,
    pub public: bool,
    pub projects: i64,
}

/// Whether projects or organisations have changed after a number.
pub async fn changed_since(tx: &mut Tx, seq: i64) -> Result<bool> {
    let count: i64 = tx.query(sql!("sql/changed_since.sql")).bind(seq).scalar().await?;
    Ok(count > 0)
}

/// All projects there are, the newest first.
pub async fn project_lines(tx: &mut Tx) -> Result<Vec<ProjectLine>> {
    tx.query(sql!("sql/project_lines.sql")).all().await
}

/// All organisations that took part in anything, those with the most projects first.
pub async fn organisation_lines(tx: &mut Tx) -> Result<Vec<OrganisationLine>> {
    tx.query(sql!("sql/organisation_lines.sql")).all().await
}

pub async fn project(tx: &mut Tx, code: &str) -> Result<Option<Project>> {
    tx.query(sql!("sql/project.sql")).bind(code).optional().await
}

/// Those who took part, the coordinator first, the others in the order of the source.
pub async fn project_partners(tx: &mut Tx, code: &str) -> Result<Vec<Partner>> {
    tx.query(sql!("sql/project_partners.sql")).bind(code).all().await
}

pub async fn organisation(tx: &mut Tx, code: &str) -> Result<Option<Organisation>> {
    tx.query(sql!("sql/organisation.sql")).bind(code).optional().await
}

/// Everything an organisation took part in, the newest first.
pub async fn activities(tx: &mut Tx, organisation: &str) -> Result<Vec<Activity>> {
    tx.query(sql!("sql/organisation_activity.sql")).bind(organisation).all().await
}

/// The organisations it has the most projects together with; of equals the Nordic public ones first, then other public ones.
pub async fn companions(tx: &mut Tx, organisation: &str, most: i64) -> Result<Vec<Companion>> {
    tx.query(sql!("sql/organisation_partners.sql")).bind(organisation).bind(most).all().await
}

/// The organisation that one of this code went into.
pub async fn former(tx: &mut Tx, code: &str) -> Result<Option<String>> {
    let found: Option<(String,)> = tx.query(sql!("sql/former_organisation.sql")).bind(code).optional().await?;
    Ok(found.map(|(organisation,)| organisation))
}
