//! The closed lists a fact is made of: who applies, how a country takes part, what sums and times look like.

use serde::{Deserialize, Serialize};

use super::text::PartialDate;

/// Who may apply or take part with money.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganisationKind {
    Municipality,
    County,
    Intermunicipal,
    MunicipalCompany,
    State,
    School,
    HigherEducation,
    Research,
    Company,
    Association,
    Culture,
    Health,
    SocialPartner,
    YouthGroup,
}

impl OrganisationKind {
    pub const ALL: [Self; 14] = [
        Self::Municipality,
        Self::County,
        Self::Intermunicipal,
        Self::MunicipalCompany,
        Self::State,
        Self::School,
        Self::HigherEducation,
        Self::Research,
        Self::Company,
        Self::Association,
        Self::Culture,
        Self::Health,
        Self::SocialPartner,
        Self::YouthGroup,
    ];

    pub fn key(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Intermunicipal => "intermunicipal",
            Self::MunicipalCompany => "municipal-company",
            Self::State => "state",
            Self::School => "school",
            Self::HigherEducation => "higher-education",
            Self::Research => "research",
            Self::Company => "company",
            Self::Association => "association",
            Self::Culture => "culture",
            Self::Health => "health",
            Self::SocialPartner => "social-partner",
            Self::YouthGroup => "youth-group",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// A country's part in a programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Participation {
    Member,
    Associated,
    Partner,
    /// Comes along as partner, does not lead.
    Donor,
    Parts,
    No,
    Unknown,
}

impl Participation {
    pub const ALL: [Self; 7] =
        [Self::Member, Self::Associated, Self::Partner, Self::Donor, Self::Parts, Self::No, Self::Unknown];

    pub fn key(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Associated => "associated",
            Self::Partner => "partner",
            Self::Donor => "donor",
            Self::Parts => "parts",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// Whether there is anything to apply for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Running,
    Planned,
    NoMoneyLeft,
    Ended,
    Unknown,
}

impl Standing {
    pub const ALL: [Self; 5] = [Self::Running, Self::Planned, Self::NoMoneyLeft, Self::Ended, Self::Unknown];

    pub fn key(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Planned => "planned",
            Self::NoMoneyLeft => "no-money-left",
            Self::Ended => "ended",
            Self::Unknown => "unknown",
        }
    }

    pub fn message(self) -> &'static str {
        match self {
            Self::Running => "standing-running",
            Self::Planned => "standing-planned",
            Self::NoMoneyLeft => "standing-no-money-left",
            Self::Ended => "standing-ended",
            Self::Unknown => "standing-unknown",
        }
    }

    /// The mark, as the stylesheet knows it.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Running => "open",
            Self::Planned => "forthcoming",
            Self::NoMoneyLeft | Self::Ended => "closed",
            Self::Unknown => "recurring",
        }
    }
}

/// How much a programme means for a municipal area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relevance {
    Low,
    Some,
    High,
}

impl Relevance {
    pub const ALL: [Self; 3] = [Self::High, Self::Some, Self::Low];

    pub fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Some => "some",
            Self::High => "high",
        }
    }

    pub fn message(self) -> &'static str {
        match self {
            Self::Low => "relevance-low",
            Self::Some => "relevance-some",
            Self::High => "relevance-high",
        }
    }

    /// The mark, as the stylesheet knows it.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Some => "medium",
            Self::High => "high",
        }
    }
}

/// A body that helps, in one country or (without) in all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    pub body: String,
}

/// A sum of money, for what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Amount {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    pub currency: String,
    #[serde(default = "per_project")]
    pub per: Per,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
}

fn per_project() -> Per {
    Per::Project
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    Project,
    Year,
    Partner,
    Trip,
    Person,
}

impl Per {
    pub fn key(self) -> &'static str {
        match self {
            Self::Project => "project",
            Self::Year => "year",
            Self::Partner => "partner",
            Self::Trip => "trip",
            Self::Person => "person",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    Small,
    Medium,
    Large,
}

impl Size {
    pub fn key(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::Large => "large",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Months {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<u16>,
}

/// Where somebody here has a fact from; shipped facts name the sources that ship.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnSource {
    pub title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The page's own date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
}
