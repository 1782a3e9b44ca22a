//! The whole question, as it stands in an address or on a command line. What cannot be used is told; what was typed is never lost.

use i18n::Locale;
use web::address::Address;

use crate::catalogue::eligibility::Asker;
use crate::catalogue::fact::OrganisationKind;
use crate::catalogue::shipped::Shipped;

/// Shorter than this, a text is searched but says too little to judge by.
pub const IDEA_FEWEST_WORDS: usize = 3;
/// Longer than this, only the beginning is read.
pub const IDEA_MOST_WORDS: usize = 2_000;
/// The longest text taken at all, in bytes; a page of a browser's address cannot hold more anyway.
pub const IDEA_MOST_BYTES: usize = 400_000;

/// What is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Programme,
    Call,
    Project,
    Partner,
}

impl Kind {
    pub const ALL: [Self; 4] = [Self::Programme, Self::Call, Self::Project, Self::Partner];

    pub fn key(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Call => "call",
            Self::Project => "project",
            Self::Partner => "partner",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// Why a part of the question cannot be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QueryTrouble {
    UnknownCountry(String),
    UnknownRegion(String),
    RegionElsewhere { region: String, country: String },
    UnknownOrganisationKind(String),
    UnknownArea(String),
    UnknownLanguage(String),
    UnknownKind(String),
    TooLong { words: usize },
    TooShort { words: usize },
}

impl QueryTrouble {
    /// The message, and its values.
    pub fn told(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Self::UnknownCountry(value) => ("finder-unknown-country", vec![("value", value.clone())]),
            Self::UnknownRegion(value) => ("finder-unknown-region", vec![("value", value.clone())]),
            Self::RegionElsewhere { region, country } => {
                ("finder-region-elsewhere", vec![("region", region.clone()), ("country", country.clone())])
            }
            Self::UnknownOrganisationKind(value) => {
                ("finder-unknown-organisation-kind", vec![("value", value.clone())])
            }
            Self::UnknownArea(value) => ("finder-unknown-area", vec![("value", value.clone())]),
            Self::UnknownLanguage(value) => ("finder-unknown-language", vec![("value", value.clone())]),
            Self::UnknownKind(value) => ("finder-unknown-kind", vec![("value", value.clone())]),
            Self::TooLong { words } => {
                ("finder-too-long", vec![("words", words.to_string()), ("most", IDEA_MOST_WORDS.to_string())])
            }
            Self::TooShort { words } => ("finder-too-short", vec![("words", words.to_string())]),
        }
    }
}

/// An idea, who asks, and what is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pub idea: String,
    /// The language of the idea, when the asker says; else it is found out.
    pub language: Option<Locale>,
    pub asker: Asker,
    /// Empty means all four.
    pub kinds: Vec<Kind>,
    /// Only partners and projects from the Nordic public sector first.
    pub nordic_first: bool,
}

impl Query {
    /// Reads the pairs of an address. Unknown values are told and left out; the rest of the question stands.
    pub fn read(pairs: &[(String, String)], shipped: &Shipped) -> (Self, Vec<QueryTrouble>) {
        let mut query = Self::default();
        let mut troubles = Vec::new();
        for (name, value) in pairs {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            match name.as_str() {
                "q" => query.set_idea(value, &mut troubles),
                "country" => {
                    let code = value.to_uppercase();
                    match shipped.country(&code) {
                        Some(_) => query.asker.country = Some(code),
                        None => troubles.push(QueryTrouble::UnknownCountry(value.to_owned())),
                    }
                }
                "region" => match shipped.region(&value.to_uppercase()) {
                    Some(region) => query.asker.region = Some(region.key.clone()),
                    None => troubles.push(QueryTrouble::UnknownRegion(value.to_owned())),
                },
                "kind" => match OrganisationKind::parse(value) {
                    Some(kind) => query.asker.kind = Some(kind),
                    None => troubles.push(QueryTrouble::UnknownOrganisationKind(value.to_owned())),
                },
                "area" => {
                    if shipped.frame("areas").iter().any(|area| area.key == value) {
                        if !query.asker.areas.iter().any(|known| known == value) {
                            query.asker.areas.push(value.to_owned());
                        }
                    } else {
                        troubles.push(QueryTrouble::UnknownArea(value.to_owned()));
                    }
                }
                "idea-language" => match Locale::parse(value) {
                    Some(locale) => query.language = Some(locale),
                    None => troubles.push(QueryTrouble::UnknownLanguage(value.to_owned())),
                },
                "find" => match Kind::parse(value) {
                    Some(kind) if !query.kinds.contains(&kind) => query.kinds.push(kind),
                    Some(_) => {}
                    None => troubles.push(QueryTrouble::UnknownKind(value.to_owned())),
                },
                "nordic" => query.nordic_first = value == "1" || value == "on",
                _ => {}
            }
        }
        query.settle_region(shipped, &mut troubles);
        (query, troubles)
    }

    /// A region says its country; one that lies in another country than the one named is left out.
    fn settle_region(&mut self, shipped: &Shipped, troubles: &mut Vec<QueryTrouble>) {
        let Some(region) = self.asker.region.as_deref().and_then(|key| shipped.region(key)) else { return };
        match &self.asker.country {
            None => self.asker.country = Some(region.country.clone()),
            Some(country) if *country != region.country => {
                troubles.push(QueryTrouble::RegionElsewhere { region: region.name.clone(), country: country.clone() });
                self.asker.region = None;
            }
            Some(_) => {}
        }
    }

    /// Takes an idea, cut to what is read; NUL and other control signs are no words.
    pub fn set_idea(&mut self, idea: &str, troubles: &mut Vec<QueryTrouble>) {
        let mut end = idea.len().min(IDEA_MOST_BYTES);
        while !idea.is_char_boundary(end) {
            end -= 1;
        }
        let clean: String =
            idea[..end].chars().map(|sign| if sign.is_control() && sign != '\n' { ' ' } else { sign }).collect();
        let words = clean.split_whitespace().count();
        self.idea = if words > IDEA_MOST_WORDS {
            troubles.push(QueryTrouble::TooLong { words });
            clean.split_whitespace().take(IDEA_MOST_WORDS).collect::<Vec<_>>().join(" ")
        } else {
            clean.trim().to_owned()
        };
        if (1..IDEA_FEWEST_WORDS).contains(&words) {
            troubles.push(QueryTrouble::TooShort { words });
        }
    }

    pub fn wants(&self, kind: Kind) -> bool {
        self.kinds.is_empty() || self.kinds.contains(&kind)
    }

    /// The address that holds this question.
    pub fn address(&self, path: &str) -> Address {
        let asker = &self.asker;
        let mut address = Address::new(path)
            .with("q", &self.idea)
            .with("country", asker.country.as_deref().unwrap_or_default())
            .with("region", asker.region.as_deref().unwrap_or_default())
            .with("kind", asker.kind.map(OrganisationKind::key).unwrap_or_default());
        for area in &asker.areas {
            address = address.with("area", area);
        }
        address = address.with("idea-language", self.language.map(Locale::tag).unwrap_or_default());
        for kind in &self.kinds {
            address = address.with("find", kind.key());
        }
        address.with("nordic", if self.nordic_first { "1" } else { "" })
    }
}
