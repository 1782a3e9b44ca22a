//! The catalogue that ships: files under `catalogue/`, read once at start (a few milliseconds) and held in memory. They are never copied into the database,
//! so an upgrade cannot overwrite what a coordinator has changed; see `local` for the other half and `docs/decisions/0002-shipped-and-local-knowledge.md`.

mod check;
mod files;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

pub use check::Mistake;

use super::fact::{About, Fact};
use super::text::{PartialDate, Period, Text};

/// Which shelf a programme stands on (R-051…R-053).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Nordic,
    Eu,
    Other,
}

impl Group {
    pub const ALL: [Self; 3] = [Self::Nordic, Self::Eu, Self::Other];

    pub fn key(self) -> &'static str {
        match self {
            Self::Nordic => "nordic",
            Self::Eu => "eu",
            Self::Other => "other",
        }
    }
}

/// What kind of thing an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    Programme,
    Strand,
    Scheme,
    Partnership,
    Support,
}

impl Level {
    pub fn key(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Strand => "strand",
            Self::Scheme => "scheme",
            Self::Partnership => "partnership",
            Self::Support => "support",
        }
    }
}

/// How much work it is for somebody who does it for the first time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effort {
    Low,
    Medium,
    High,
}

impl Effort {
    pub fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Medium => "medium",
            Self::High => "high",
        }
    }
}

/// Where it stands on the usual path: first a visit, then something small, then the large thing (V-35).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    Visit,
    Small,
    Strategic,
}

impl Step {
    pub fn key(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Small => "small",
            Self::Strategic => "strategic",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormerName {
    pub name: String,
    pub until: Option<PartialDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    Main,
    Apply,
    Calls,
    Guide,
    Projects,
    Partners,
}

impl LinkKind {
    pub fn key(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Apply => "apply",
            Self::Calls => "calls",
            Self::Guide => "guide",
            Self::Projects => "projects",
            Self::Partners => "partners",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    pub kind: LinkKind,
    pub url: String,
    pub title: Option<String>,
    pub source: Option<String>,
}

/// A programme, or a part of one.
#[derive(Debug, Clone, PartialEq)]
pub struct Programme {
    pub code: String,
    pub name: Text,
    pub parent: Option<String>,
    pub group: Group,
    pub level: Level,
    pub period: Option<Period>,
    pub effort: Option<Effort>,
    pub step: Option<Step>,
    pub related: Vec<String>,
    pub activities: Vec<String>,
    pub missions: Vec<String>,
    pub goals: Vec<String>,
    pub search_words: Vec<String>,
    pub former_names: Vec<FormerName>,
    pub links: Vec<Link>,
    pub facts: Vec<Fact>,
}

impl Programme {
    /// What holds now about something, in the order of the file.
    pub fn current(&self, about: About) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(move |fact| fact.about == about && !fact.former)
    }
}

/// Who runs, guides or stands behind: names and tasks change, so bodies have predecessors and successors.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Body {
    pub key: String,
    pub name: Text,
    pub short: Option<String>,
    pub country: Option<String>,
    pub level: BodyLevel,
    pub role: Text,
    pub url: Option<String>,
    #[serde(default)]
    pub predecessor: Vec<String>,
    #[serde(default)]
    pub successor: Vec<String>,
    pub existed: Option<Period>,
    pub sure: super::fact::Sureness,
    #[serde(default)]
    pub source: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BodyLevel {
    Municipal,
    Regional,
    National,
    Nordic,
    European,
    International,
}

impl BodyLevel {
    pub fn key(self) -> &'static str {
        match self {
            Self::Municipal => "municipal",
            Self::Regional => "regional",
            Self::National => "national",
            Self::Nordic => "nordic",
            Self::European => "european",
            Self::International => "international",
        }
    }
}

/// Where a fact was read.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub key: String,
    pub url: Option<String>,
    pub title: String,
    pub publisher: Option<String>,
    pub date: Option<PartialDate>,
    pub read_on: PartialDate,
    pub how: How,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub enum How {
    #[serde(rename = "stored copy")]
    StoredCopy,
    #[serde(rename = "document")]
    Document,
    #[serde(rename = "live")]
    Live,
    #[serde(rename = "own knowledge")]
    OwnKnowledge,
}

impl How {
    pub fn key(self) -> &'static str {
        match self {
            Self::StoredCopy => "stored-copy",
            Self::Document => "document",
            Self::Live => "live",
            Self::OwnKnowledge => "own-knowledge",
        }
    }
}

/// A county or region that eligibility speaks of.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    pub key: String,
    pub country: String,
    pub name: String,
    pub name_se: Option<String>,
    #[serde(default)]
    pub nuts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    pub key: String,
    pub name: Text,
    #[serde(default)]
    pub group: Vec<String>,
}

/// An entry of a closed list: an area, a benefit, a goal …
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub key: String,
    pub name: Text,
    pub text: Option<Text>,
    pub url: Option<String>,
    #[serde(default)]
    pub areas: Vec<String>,
    pub seed: Option<String>,
}

/// Everything that ships.
#[derive(Debug, Clone, Default)]
pub struct Shipped {
    /// Parents before their parts, by group, then by name of the file.
    pub programmes: Vec<Programme>,
    pub bodies: BTreeMap<String, Body>,
    pub sources: BTreeMap<String, Source>,
    pub regions: Vec<Region>,
    pub countries: Vec<Country>,
    /// By the name of the list: `areas`, `topics`, `benefits`, `goals` …
    pub frames: BTreeMap<String, Vec<Item>>,
    /// File name and text, for the finder's vocabulary.
    pub vocabulary: Vec<(String, String)>,
}

impl Shipped {
    /// Reads what the program carries. The build's own test keeps it free of mistakes.
    pub fn embedded() -> Result<Self, Vec<Mistake>> {
        check::read(&files::embedded())
    }

    /// Reads a folder, for those who write the files.
    pub fn from_folder(folder: &Path) -> anyhow::Result<Result<Self, Vec<Mistake>>> {
        Ok(check::read(&files::from_folder(folder)?))
    }

    pub fn programme(&self, code: &str) -> Option<&Programme> {
        self.programmes.iter().find(|programme| programme.code == code)
    }

    pub fn frame(&self, list: &str) -> &[Item] {
        self.frames.get(list).map_or(&[], Vec::as_slice)
    }

    pub fn region(&self, key: &str) -> Option<&Region> {
        self.regions.iter().find(|region| region.key == key)
    }

    pub fn country(&self, key: &str) -> Option<&Country> {
        self.countries.iter().find(|country| country.key == key)
    }
}
