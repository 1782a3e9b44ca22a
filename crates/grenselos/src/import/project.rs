//! From a project and an organisation as a source gives them to what is kept.

use std::collections::BTreeSet;

use sources::organisation::nordic;
use sources::{OrganisationRecord, ProjectRecord};

use super::compare::checksum;
use crate::catalogue::call::programme_of;
use crate::catalogue::intake::{safe_code, short_hash};
use crate::catalogue::shipped::Shipped;
use crate::precedent::intake::{Described, NewPart, NewProject, is_public};

/// Neither engine keeps a NUL in JSON.
pub fn clean(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}

pub fn clean_option(text: Option<String>) -> Option<String> {
    text.map(clean).filter(|text| !text.is_empty())
}

pub fn clean_all(texts: Vec<String>) -> Vec<String> {
    texts.into_iter().map(clean).filter(|text| !text.is_empty()).collect()
}

/// Whole euro of cents, rounded.
pub fn euro(cents: i64) -> i64 {
    cents.saturating_add(50).div_euclid(100)
}

/// What a source says of an organisation. One without an id of its own is known by its number, or by name and place.
pub fn described(record: &OrganisationRecord) -> Described {
    let country = record.country.clone().unwrap_or_default();
    let mut said = Described {
        source: clean(record.source.clone()),
        source_ref: String::new(),
        name: clean(record.name.clone()),
        short_name: clean(record.short_name.clone().unwrap_or_default()),
        kind: record.kind.code().to_owned(),
        city: clean(record.city.clone().unwrap_or_default()),
        nuts: clean(record.nuts.clone().unwrap_or_default()),
        number: clean_option(record.number.clone()),
        website: clean_option(record.url.clone()),
        country,
    };
    said.source_ref = match (&record.id, &said.number) {
        (Some(id), _) => clean(id.clone()),
        (None, Some(number)) => format!("{}{number}", said.country),
        (None, None) => {
            let words =
                [&said.country, &said.name.to_lowercase(), &said.city.to_lowercase()].map(String::as_str).join("\n");
            short_hash(&words, 8)
        }
    };
    said
}

/// The names of EU framework programmes as CORDIS writes them, and the programme of the catalogue each one is.
const FRAMEWORKS: [(&str, &str, Option<&str>); 3] =
    [("HORIZON", "Horizon Europe", Some("horizon-europe")), ("H2020", "Horizon 2020", None), ("FP7", "FP7", None)];

/// A project with its partners; `said` gets what it says of each.
pub fn project(record: ProjectRecord, shipped: &Shipped, said: &mut Vec<Described>) -> NewProject {
    let sum = record.checksum();
    let topic = record.topics.first();
    let framework =
        record.framework_programme.as_deref().and_then(|name| FRAMEWORKS.iter().find(|(known, ..)| *known == name));
    // A table may name a programme of the catalogue outright.
    let named =
        record.programme.as_deref().and_then(|code| shipped.programme(code)).map(|programme| programme.code.clone());
    let by_topic = || {
        programme_of(topic.map_or("", |topic| &topic.code), None)
            .filter(|_| framework.is_none_or(|(.., code)| code.is_some()))
    };
    let programme = named.or_else(|| by_topic().or_else(|| framework.and_then(|(.., code)| *code)).map(str::to_owned));
    let mut countries = BTreeSet::new();
    let mut parts = Vec::with_capacity(record.participations.len());
    let (mut any_nordic, mut any_nordic_public) = (false, false);
    for participation in &record.participations {
        let organisation = described(&participation.organisation);
        let here = nordic(&organisation.country);
        any_nordic |= here;
        any_nordic_public |= here && is_public(&organisation.kind);
        if !organisation.country.is_empty() {
            countries.insert(organisation.country.clone());
        }
        parts.push(NewPart {
            source_ref: organisation.source_ref.clone(),
            role: participation.role.code(),
            contribution: participation.ec_contribution_cents,
            total_cost: participation.total_cost_cents,
            ended: participation.ended,
        });
        said.push(organisation);
    }
    let mut fields: Vec<String> = Vec::new();
    for subject in record.subjects {
        let label = clean(if subject.title.is_empty() { subject.code } else { subject.title });
        if !label.is_empty() && !fields.contains(&label) {
            fields.push(label);
        }
    }
    NewProject {
        code: safe_code(&format!("{}-{}", record.source, record.id)),
        collection: if record.source == sources::cordis::SOURCE {
            clean(record.framework_programme.clone().unwrap_or_default())
        } else {
            String::new()
        },
        topic: clean_option(topic.map(|topic| topic.code.clone())),
        topic_title: clean_option(topic.map(|topic| topic.title.clone())),
        programme,
        programme_name: clean_option(record.programme)
            .or_else(|| framework.map(|(_, name, _)| (*name).to_owned()))
            .or_else(|| clean_option(record.framework_programme)),
        source: clean(record.source),
        source_ref: clean(record.id),
        acronym: clean(record.acronym.unwrap_or_default()),
        title: clean(record.title),
        objective: clean(record.objective.unwrap_or_default()),
        language: clean(record.language),
        status: clean(record.status.unwrap_or_default()).to_lowercase(),
        starts_on: record.start.map(|date| date.to_string()),
        ends_on: record.end.map(|date| date.to_string()),
        total_cost: record.total_cost_cents.filter(|cents| *cents > 0),
        contribution: record.eu_contribution_cents,
        call_identifier: clean_option(record.call.or(record.master_call)),
        funding_scheme: clean_option(record.funding_scheme),
        keywords: clean_all(record.keywords),
        fields,
        countries: countries.into_iter().collect(),
        nordic: any_nordic,
        nordic_public: any_nordic_public,
        url: clean_option(record.url),
        checksum: checksum(&sum),
        parts,
    }
}
