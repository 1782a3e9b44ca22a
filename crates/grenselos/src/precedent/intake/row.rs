//! The rows an import writes: a project with its partners, what a source says of an organisation, and the organisation put together from all of them.
//! Amounts in euro cents.

use db::{Json, Result, Tx, sql};
use serde::Serialize;

use super::described::Said;

/// What one source says of an organisation, under the id it uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Described {
    pub source: String,
    pub source_ref: String,
    pub name: String,
    pub short_name: String,
    pub kind: String,
    /// ISO code of two letters, or empty.
    pub country: String,
    pub city: String,
    pub nuts: String,
    /// A valid national organisation number.
    pub number: Option<String>,
    pub website: Option<String>,
}

impl Described {
    /// Organisations of different sources (or ids) with the same key are taken for the same: country, name and place, all made comparable. Empty when one of
    /// them is missing: a name alone says nothing.
    pub fn match_key(&self) -> String {
        let name = sources::organisation::normalised_name(&self.name);
        let city = sources::organisation::normalised_name(&self.city);
        if name.is_empty() || city.is_empty() || self.country.is_empty() {
            return String::new();
        }
        format!("{}|{name}|{city}", self.country)
    }
}

/// The same with where it was placed, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, sqlx::FromRow)]
pub struct SourceRow {
    pub source: String,
    pub source_ref: String,
    pub organisation: String,
    pub name: String,
    pub short_name: String,
    pub kind: String,
    pub country: String,
    pub city: String,
    pub nuts: String,
    pub number: Option<String>,
    pub website: Option<String>,
    pub match_key: String,
    pub pinned: bool,
}

impl SourceRow {
    pub fn new(said: Described, organisation: String) -> Self {
        Self {
            match_key: said.match_key(),
            source: said.source,
            source_ref: said.source_ref,
            organisation,
            name: said.name,
            short_name: said.short_name,
            kind: said.kind,
            country: said.country,
            city: said.city,
            nuts: said.nuts,
            number: said.number,
            website: said.website,
            pinned: false,
        }
    }

    pub fn says(&self, said: &Described) -> bool {
        self.name == said.name
            && self.short_name == said.short_name
            && self.kind == said.kind
            && self.country == said.country
            && self.city == said.city
            && self.nuts == said.nuts
            && self.number == said.number
            && self.website == said.website
    }
}

impl SourceRow {
    /// What it says, for putting an organisation together.
    pub fn said(&self) -> Said<'_> {
        Said {
            source: &self.source,
            source_ref: &self.source_ref,
            name: &self.name,
            short_name: &self.short_name,
            kind: &self.kind,
            country: &self.country,
            city: &self.city,
            nuts: &self.nuts,
            website: self.website.as_deref(),
        }
    }
}

/// An organisation as it is kept; what it did is counted by the database.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct OrganisationRow {
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
}

/// Kinds that belong to the public sector: what a municipality looks for first in a partner. Universities and research institutes are not among them, though
/// many are owned by a state: nearly all projects have some, and the mark would say nothing.
pub fn is_public(kind: &str) -> bool {
    const PUBLIC: [&str; 8] =
        ["municipality", "county", "intermunicipal", "municipal-company", "state", "school", "health", "culture"];
    PUBLIC.contains(&kind)
}

/// An organisation's part in a project, by the id its source gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPart {
    pub source_ref: String,
    pub role: &'static str,
    pub contribution: Option<i64>,
    pub total_cost: Option<i64>,
    pub ended: bool,
}

/// A project as it is to be kept.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NewProject {
    pub code: String,
    pub source: String,
    pub source_ref: String,
    pub collection: String,
    pub acronym: String,
    pub title: String,
    pub objective: String,
    pub language: String,
    pub status: String,
    pub starts_on: Option<String>,
    pub ends_on: Option<String>,
    pub total_cost: Option<i64>,
    pub contribution: Option<i64>,
    pub call_identifier: Option<String>,
    pub topic: Option<String>,
    pub topic_title: Option<String>,
    pub funding_scheme: Option<String>,
    pub programme: Option<String>,
    pub programme_name: Option<String>,
    pub keywords: Vec<String>,
    pub fields: Vec<String>,
    pub countries: Vec<String>,
    pub nordic: bool,
    pub nordic_public: bool,
    pub url: Option<String>,
    pub checksum: String,
    pub parts: Vec<NewPart>,
}

impl NewProject {
    pub(super) async fn save(self, tx: &mut Tx, now: i64) -> Result<()> {
        let partners = self.parts.len();
        tx.query(sql!("../sql/intake/save_project.sql"))
            .bind(self.code)
            .bind(self.source)
            .bind(self.source_ref)
            .bind(self.collection)
            .bind(self.acronym)
            .bind(self.title)
            .bind(self.objective)
            .bind(self.language)
            .bind(self.status)
            .bind(self.starts_on)
            .bind(self.ends_on)
            .bind(self.total_cost)
            .bind(self.contribution)
            .bind("EUR")
            .bind(self.call_identifier)
            .bind(self.topic)
            .bind(self.topic_title)
            .bind(self.funding_scheme)
            .bind(self.programme)
            .bind(self.programme_name)
            .bind(Json(self.keywords))
            .bind(Json(self.fields))
            .bind(Json(self.countries))
            .bind(partners)
            .bind(self.nordic)
            .bind(self.nordic_public)
            .bind(self.url)
            .bind(self.checksum)
            .bind(now)
            .run()
            .await?;
        Ok(())
    }
}

/// A partner that a source adds to a project of another source.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Added {
    pub project: String,
    pub place: i64,
    pub source_ref: String,
    pub organisation: String,
    pub role: String,
    pub contribution: Option<i64>,
    pub total_cost: Option<i64>,
    pub ended: bool,
}

/// A participation as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct PartRow {
    pub project: String,
    pub place: i64,
    pub source: String,
    pub source_ref: String,
    pub organisation: String,
    pub role: String,
    pub contribution: Option<i64>,
    pub total_cost: Option<i64>,
    pub ended: bool,
}
