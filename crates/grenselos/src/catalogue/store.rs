//! How calls are kept and read.

use db::{Json, Result, Tx, sql};
use serde::{Deserialize, Serialize};

use super::call::CallCard;

/// A part of a call's text under one heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallSection {
    /// Key of a known heading (`scope`, `expected-outcome` …), or empty.
    pub heading: String,
    /// The heading in the source's words.
    pub title: String,
    pub paragraphs: Vec<String>,
}

/// The texts of a call.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct CallTexts {
    pub source: String,
    pub source_ref: String,
    pub call_title: Option<String>,
    pub sections: Json<Vec<CallSection>>,
    pub conditions: String,
    pub keywords: Json<Vec<String>>,
    pub url: Option<String>,
    pub first_seen_at: i64,
    pub changed_at: i64,
}

/// All cards; a few hundred bytes each.
pub async fn call_cards(tx: &mut Tx) -> Result<Vec<CallCard>> {
    tx.query(sql!("sql/call_cards.sql")).all().await
}

pub async fn call_texts(tx: &mut Tx, code: &str) -> Result<Option<CallTexts>> {
    tx.query(sql!("sql/call_texts.sql")).bind(code).optional().await
}

/// What the search index keeps of a call.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct CallDocument {
    pub code: String,
    pub identifier: String,
    pub title: String,
    pub language: String,
    pub call_title: Option<String>,
    pub programme: Option<String>,
    pub sections: Json<Vec<CallSection>>,
    pub keywords: Json<Vec<String>>,
    pub stand_in: bool,
}

pub async fn call_documents(tx: &mut Tx, codes: &[&str]) -> Result<Vec<CallDocument>> {
    tx.query(sql!(sqlite: "sql/call_documents.sqlite.sql", postgres: "sql/call_documents.postgres.sql"))
        .bind(Json(codes))
        .all()
        .await
}

/// When calls were last fetched from the portal, microseconds since 1970.
pub async fn portal_fetched_at(tx: &mut Tx) -> Result<Option<i64>> {
    tx.query(sql!("sql/portal_fetched_at.sql")).scalar().await
}

/// A past project that was funded under a call's topic.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct TopicProject {
    pub code: String,
    pub acronym: String,
    pub title: String,
    pub language: String,
    pub starts_on: Option<String>,
    pub partners: i64,
    /// Cents.
    pub contribution: Option<i64>,
    pub currency: String,
    pub nordic_public: bool,
}

/// The past projects of a topic, those with Nordic public bodies first; a handful.
pub async fn projects_of_topic(tx: &mut Tx, topic: &str) -> Result<Vec<TopicProject>> {
    tx.query(sql!("sql/projects_of_topic.sql")).bind(topic).all().await
}
