//! How past projects and organisations are read.

use db::{Json, Result, Tx, sql};

/// What lists and the finder show of a project. Amounts in euro cents.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct ProjectCard {
    pub code: String,
    pub acronym: String,
    pub title: String,
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
