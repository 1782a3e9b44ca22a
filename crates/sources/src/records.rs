//! The plain records every reader returns. They are made by a reader, handed to the caller and never changed here.
//!
//! Amounts are `i64` euro cents; `None` means the source said nothing, `Some(0)` that it said nought.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::fields::checksum;
use crate::moment::Moment;
use crate::organisation::Kind;
use crate::text::Text;

/// One call for proposals, or one open call a funded project makes for third parties.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CallRecord {
    /// Name of the source: `portal`, or what a mapping file says.
    pub source: String,
    /// Key of the record within its source, stable over time: the topic's identifier, or the reference of a cascade call.
    pub code: String,
    /// The source's own reference of this very record.
    pub reference: String,
    /// The topic's identifier; for a cascade call that of the parent topic.
    pub identifier: String,
    pub kind: CallKind,
    /// Stands in from the portal's old store, because no current record exists: texts and budget are missing, dates may be stale.
    pub legacy: bool,
    pub title: String,
    /// Two letters; anything but `en` from the portal means that the title is a translation.
    pub language: String,
    pub call_identifier: Option<String>,
    pub call_title: Option<String>,
    pub programme: Option<Programme>,
    pub programme_period: Option<String>,
    /// Codes of the programme's parts, as the portal numbers them.
    pub programme_divisions: Vec<String>,
    pub types_of_action: Vec<String>,
    pub deadline_model: Option<DeadlineModel>,
    /// For information only: the portal's statuses are stale, derive the status from the dates.
    pub status_code: Option<String>,
    pub opens: Option<Moment>,
    /// All deadlines in order of time: stages or cut-off dates.
    pub deadlines: Vec<Moment>,
    pub budget: Budget,
    pub description: Text,
    pub conditions: Text,
    pub support: Text,
    pub destination_title: Option<String>,
    pub destination: Text,
    /// Subject words; the topic's own codes are left out.
    pub keywords: Vec<String>,
    /// Cross-cutting priorities in the source's codes, for example `SSH`.
    pub priorities: Vec<String>,
    /// The public page about the call.
    pub url: Option<String>,
    /// SHA-256 over all other fields, hexadecimal: equal exactly when nothing a reader can see has changed.
    pub checksum: String,
}

/// What kind of call a record is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum CallKind {
    Topic,
    /// Money passed on by a funded project, under the topic `parent`.
    Cascade {
        parent: String,
    },
}

/// The funding programme as the source names it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Programme {
    pub code: String,
    pub name: Option<String>,
}

/// How many deadlines there are and what they mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineModel {
    SingleStage,
    TwoStage,
    MultipleCutOff,
    Other(String),
}

impl DeadlineModel {
    /// Read the source's word; an unknown one is kept as it is.
    pub fn read(word: &str) -> Self {
        let plain: String = word.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        match plain.as_str() {
            "singlestage" => Self::SingleStage,
            "twostage" => Self::TwoStage,
            "multiplecutoff" => Self::MultipleCutOff,
            _ => Self::Other(word.to_owned()),
        }
    }
}

/// The money of one call. Nought in the source means unknown and becomes `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Budget {
    pub per_year_cents: BTreeMap<i16, i64>,
    pub total_cents: Option<i64>,
    /// The least and the most the programme gives to one project.
    pub min_cents: Option<i64>,
    pub max_cents: Option<i64>,
    pub expected_grants: Option<u32>,
}

/// One funded project with those who take part.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ProjectRecord {
    /// Name of the source: `cordis`, or what a mapping file says.
    pub source: String,
    pub id: String,
    pub acronym: Option<String>,
    pub title: String,
    pub objective: Option<String>,
    /// The language title and objective are written in, two letters.
    pub language: String,
    pub status: Option<String>,
    #[serde(serialize_with = "crate::moment::date_text")]
    pub start: Option<jiff::civil::Date>,
    #[serde(serialize_with = "crate::moment::date_text")]
    pub end: Option<jiff::civil::Date>,
    #[serde(serialize_with = "crate::moment::date_text")]
    pub signed: Option<jiff::civil::Date>,
    pub total_cost_cents: Option<i64>,
    pub eu_contribution_cents: Option<i64>,
    pub topics: Vec<Topic>,
    /// The call the project answered, and the call that one stood under.
    pub call: Option<String>,
    pub master_call: Option<String>,
    pub funding_scheme: Option<String>,
    pub framework_programme: Option<String>,
    /// Name of the programme, where the source says one in words.
    pub programme: Option<String>,
    /// Legal basis, the main one first, with its title.
    pub legal_basis: Vec<Topic>,
    pub keywords: Vec<String>,
    /// Labels of the European Science Vocabulary, with the path above them as the source writes it.
    pub subjects: Vec<Topic>,
    /// Policy priorities and how far the project serves each, in percent (40 or 100); those at nought are left out.
    pub priorities: BTreeMap<String, u8>,
    pub doi: Option<String>,
    pub url: Option<String>,
    pub participations: Vec<ParticipationRecord>,
}

impl ProjectRecord {
    /// SHA-256 over all fields and partners, hexadecimal: equal exactly when the source says the same.
    pub fn checksum(&self) -> String {
        checksum(self)
    }
}

impl OrganisationRecord {
    /// SHA-256 over all fields, hexadecimal.
    pub fn checksum(&self) -> String {
        checksum(self)
    }
}

/// A code with the words that explain it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Topic {
    pub code: String,
    pub title: String,
}

/// One organisation's part in one project. The same organisation comes again with every project it is in.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ParticipationRecord {
    pub source: String,
    /// The project's id in its source.
    pub project: String,
    pub organisation: OrganisationRecord,
    pub role: Role,
    /// Place in the source's own list of partners.
    pub order: Option<u32>,
    pub ec_contribution_cents: Option<i64>,
    /// What stays with the organisation after passing money on to those linked to it.
    pub net_contribution_cents: Option<i64>,
    pub total_cost_cents: Option<i64>,
    /// The organisation left before the project's end.
    pub ended: bool,
}

/// An organisation as one source describes it at one place. Contact persons and forms are never read.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct OrganisationRecord {
    pub source: String,
    /// Id in the source; for CORDIS the participant identification code (PIC).
    pub id: Option<String>,
    /// National organisation number, digits only, set where it is valid for the country.
    pub number: Option<String>,
    pub vat: Option<String>,
    pub name: String,
    pub short_name: Option<String>,
    pub sme: Option<bool>,
    pub activity: Option<Activity>,
    pub kind: Kind,
    pub street: Option<String>,
    pub post_code: Option<String>,
    pub city: Option<String>,
    /// County or the like, in words, where the source says it.
    pub region: Option<String>,
    /// ISO 3166 code of two letters: `GR` and `GB`, not `EL` and `UK`.
    pub country: Option<String>,
    pub nuts: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub url: Option<String>,
}

/// CORDIS's sort of activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum Activity {
    /// Higher or secondary education.
    Hes,
    /// Private for profit.
    Prc,
    /// Public body.
    Pub,
    /// Research organisation.
    Rec,
    /// Something else.
    Oth,
}

impl Activity {
    pub const ALL: [(&'static str, Self); 5] =
        [("HES", Self::Hes), ("PRC", Self::Prc), ("PUB", Self::Pub), ("REC", Self::Rec), ("OTH", Self::Oth)];

    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(code)).map(|(_, activity)| activity)
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Hes => "HES",
            Self::Prc => "PRC",
            Self::Pub => "PUB",
            Self::Rec => "REC",
            Self::Oth => "OTH",
        }
    }
}

/// What an organisation does in a project.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Coordinator,
    #[default]
    Participant,
    /// Takes part without money from the programme.
    Associated,
    ThirdParty,
}

impl Role {
    pub const ALL: [(&'static str, Self); 4] = [
        ("coordinator", Self::Coordinator),
        ("participant", Self::Participant),
        ("associated", Self::Associated),
        ("third-party", Self::ThirdParty),
    ];

    /// Read CORDIS's words (`associatedPartner`, `thirdParty`) as well as our own.
    pub fn read(word: &str) -> Option<Self> {
        match word.trim().to_lowercase().replace(['-', '_', ' '], "").as_str() {
            "coordinator" => Some(Self::Coordinator),
            "participant" | "partner" | "beneficiary" => Some(Self::Participant),
            "associatedpartner" | "associated" => Some(Self::Associated),
            "thirdparty" | "affiliatedentity" => Some(Self::ThirdParty),
            _ => None,
        }
    }

    pub fn code(self) -> &'static str {
        match self {
            Self::Coordinator => "coordinator",
            Self::Participant => "participant",
            Self::Associated => "associated",
            Self::ThirdParty => "third-party",
        }
    }
}
