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
