//! A fact: what is said of a programme, by whom, when, and how sure. The life of a fact: it comes with the shipped catalogue or is typed by a coordinator,
//! it ages, and it is confirmed, corrected or overtaken; an overtaken fact stays, marked `former`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::deadline::Deadline;
use super::rate::Rate;
// A fact and the lists it is made of are used together.
pub use super::terms::{
    Amount, Guidance, Months, OrganisationKind, OwnSource, Participation, Per, Relevance, Size, Standing,
};
use super::text::{PartialDate, Percent, Period, Text};

/// How sure a fact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Sureness {
    /// Seen on the programme's or an authority's own page about this period, or in two agreeing pages.
    A,
    /// Seen on an older page of theirs, or in one secondary source.
    B,
    /// Not checked.
    C,
    /// Sources disagree.
    D,
}

impl Sureness {
    pub const ALL: [Self; 4] = [Self::A, Self::B, Self::C, Self::D];

    pub fn key(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::C => "c",
            Self::D => "d",
        }
    }

    /// The mark, as the stylesheet knows it.
    pub fn mark(self) -> &'static str {
        match self {
            Self::A => "A",
            Self::B => "B",
            Self::C => "C",
            Self::D => "D",
        }
    }

    /// The message that says it in words.
    pub fn message(self) -> &'static str {
        match self {
            Self::A => "sure-a",
            Self::B => "sure-b",
            Self::C => "sure-c",
            Self::D => "sure-d",
        }
    }
}

/// What a fact is about; the heading it stands under.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    Purpose,
    Funds,
    Target,
    Applicants,
    Partners,
    Rate,
    Amount,
    Duration,
    Deadline,
    Guidance,
    Runs,
    Support,
    Participation,
    Region,
    Area,
    Condition,
    Status,
    Outlook,
    Note,
}

impl About {
    /// In the order of the page.
    pub const ALL: [Self; 19] = [
        Self::Purpose,
        Self::Funds,
        Self::Target,
        Self::Applicants,
        Self::Partners,
        Self::Participation,
        Self::Region,
        Self::Condition,
        Self::Rate,
        Self::Amount,
        Self::Duration,
        Self::Deadline,
        Self::Status,
        Self::Guidance,
        Self::Support,
        Self::Runs,
        Self::Area,
        Self::Outlook,
        Self::Note,
    ];

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|about| about.key() == key)
    }

    pub fn key(self) -> &'static str {
        match self {
            Self::Purpose => "purpose",
            Self::Funds => "funds",
            Self::Target => "target",
            Self::Applicants => "applicants",
            Self::Partners => "partners",
            Self::Rate => "rate",
            Self::Amount => "amount",
            Self::Duration => "duration",
            Self::Deadline => "deadline",
            Self::Guidance => "guidance",
            Self::Runs => "runs",
            Self::Support => "support",
            Self::Participation => "participation",
            Self::Region => "region",
            Self::Area => "area",
            Self::Condition => "condition",
            Self::Status => "status",
            Self::Outlook => "outlook",
            Self::Note => "note",
        }
    }

    /// Whether the payload alone says enough.
    pub fn text_is_optional(self) -> bool {
        matches!(
            self,
            Self::Applicants
                | Self::Deadline
                | Self::Guidance
                | Self::Runs
                | Self::Amount
                | Self::Duration
                | Self::Rate
                | Self::Participation
                | Self::Region
                | Self::Status
                | Self::Partners
        )
    }
}

/// One fact, as it stands in a file. Which of the optional parts belong to it follows from `about`; [`Fact::mistake`] says what is wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact {
    pub about: About,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    pub sure: Sureness,
    #[serde(default)]
    pub source: Vec<String>,
    /// Only in facts that were typed here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_source: Option<OwnSource>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<Period>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub former: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub country: Vec<String>,
    /// When somebody here last looked; shipped facts carry their sources' reading date instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kinds: Vec<OrganisationKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_partners: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_partners: Option<u16>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_countries: Option<u16>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub among: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rate: Vec<Rate>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amount: Vec<Amount>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub months: Option<Months>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub deadline: Vec<Deadline>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub guidance: Vec<Guidance>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub body: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub programme: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub role: BTreeMap<String, Participation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partly: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub relevance: Option<Relevance>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_share_percent: Option<Percent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_inhabitants: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Standing>,
}

impl Fact {
    /// A fact that says nothing yet: where one that is typed begins.
    pub fn blank(about: About) -> Self {
        Self {
            about,
            text: None,
            sure: Sureness::C,
            source: Vec::new(),
            own_source: None,
            holds: None,
            former: false,
            country: Vec::new(),
            checked_on: None,
            kinds: Vec::new(),
            min_partners: None,
            max_partners: None,
            min_countries: None,
            among: Vec::new(),
            rate: Vec::new(),
            amount: Vec::new(),
            months: None,
            deadline: Vec::new(),
            guidance: Vec::new(),
            body: Vec::new(),
            programme: None,
            role: BTreeMap::new(),
            regions: Vec::new(),
            partly: Vec::new(),
            area: None,
            relevance: None,
            own_share_percent: None,
            min_inhabitants: None,
            status: None,
        }
    }

    /// What is wrong with this fact taken alone: a part missing, or one that belongs to another kind of fact.
    pub fn mistake(&self) -> Option<String> {
        let about = self.about;
        // (part, is it there, whom it belongs to, must it be there)
        let parts: [(&str, bool, &[About], bool); 12] = [
            ("kinds", !self.kinds.is_empty(), &[About::Applicants], true),
            (
                "min_partners, max_partners, min_countries or among",
                self.min_partners.is_some()
                    || self.max_partners.is_some()
                    || self.min_countries.is_some()
                    || !self.among.is_empty(),
                &[About::Partners],
                false,
            ),
            ("rate", !self.rate.is_empty(), &[About::Rate], true),
            ("amount", !self.amount.is_empty(), &[About::Amount, About::Support], about == About::Amount),
            ("months", self.months.is_some(), &[About::Duration], true),
            ("deadline", !self.deadline.is_empty(), &[About::Deadline], true),
            ("guidance", !self.guidance.is_empty(), &[About::Guidance], true),
            ("body", !self.body.is_empty(), &[About::Runs], true),
            ("role", !self.role.is_empty(), &[About::Participation], true),
            ("regions or partly", !self.regions.is_empty() || !self.partly.is_empty(), &[About::Region], true),
            ("area and relevance", self.area.is_some() && self.relevance.is_some(), &[About::Area], true),
            ("status", self.status.is_some(), &[About::Status], true),
        ];
        for (part, there, belongs, needed) in parts {
            if there && !belongs.contains(&about) {
                return Some(format!("`{part}` does not belong to a fact about `{}`", about.key()));
            }
            if !there && needed && belongs.contains(&about) {
                return Some(format!("a fact about `{}` needs `{part}`", about.key()));
            }
        }
        if self.text.is_none() && !about.text_is_optional() {
            return Some(format!("a fact about `{}` needs a `text`", about.key()));
        }
        if (self.own_share_percent.is_some() || self.min_inhabitants.is_some()) && about != About::Condition {
            return Some("`own_share_percent` and `min_inhabitants` belong to a fact about `condition`".into());
        }
        if self.programme.is_some() && about != About::Support {
            return Some("`programme` belongs to a fact about `support`".into());
        }
        if self.source.is_empty() && self.own_source.is_none() && self.sure != Sureness::C {
            return Some(format!(
                "a fact marked {:?} needs a `source`; only what is not checked (C) may go without",
                self.sure
            ));
        }
        self.rate.iter().find_map(Rate::mistake).or_else(|| self.deadline.iter().find_map(Deadline::mistake))
    }

    /// Whether it speaks to this country.
    pub fn speaks_to(&self, country: &str) -> bool {
        self.country.is_empty() || self.country.iter().any(|code| code == country)
    }
}
