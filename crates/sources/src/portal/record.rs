//! One result of the search API to one call.
//!
//! Every metadata value is an array, some hold JSON in a string, and no key is sure to be there. A result without
//! identifier or title, or with a date nobody can read, is broken; anything smaller is noted and left empty.

use std::collections::BTreeMap;

use jiff::civil::Time;
use serde_json::Value;

use super::programmes::PROGRAMMES;
use super::{SOURCE, flaw};
use crate::fields::{cents, checksum};
use crate::moment::{BRUSSELS, CLOSING, Moment, OPENING};
use crate::records::{Budget, CallKind, CallRecord, DeadlineModel, Programme};
use crate::text::{Text, one_line, unescape};
use crate::trouble::{Expected, Flaw};

/// Where the public pages of topics lie.
const TOPIC_PAGE: &str =
    "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/";

/// The metadata of one result.
struct Metadata<'a> {
    values: &'a Value,
    url: &'a str,
    reference: &'a str,
}

impl Metadata<'_> {
    /// All values of a key as text; scalars count as arrays of one.
    fn all(&self, key: &str) -> Vec<String> {
        fn text(value: &Value) -> Option<String> {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(yes) => yes.to_string(),
                _ => return None,
            };
            (!text.trim().is_empty()).then_some(text)
        }
        match self.values.get(key) {
            Some(Value::Array(values)) => values.iter().filter_map(text).collect(),
            Some(value) => text(value).into_iter().collect(),
            None => Vec::new(),
        }
    }

    fn raw(&self, key: &str) -> Option<String> {
        self.all(key).into_iter().next()
    }

    /// The first value, on one line.
    fn one(&self, key: &str) -> Option<String> {
        self.raw(key).map(|text| one_line(&unescape(&text))).filter(|text| !text.is_empty())
    }

    fn lines(&self, key: &str) -> Vec<String> {
        unique(self.all(key).iter().map(|text| one_line(&unescape(text))))
    }

    fn text(&self, key: &str) -> Text {
        self.raw(key).map(|raw| Text::from_html(&raw)).unwrap_or_default()
    }

    fn flaw(&self, field: &str, found: &str, expected: Expected) -> Flaw {
        flaw(self.url, self.reference, field, found, expected)
    }

    /// All moments of a key in order; the flaw if one of them cannot be read.
    fn moments(&self, key: &str, hour: Time) -> Result<Vec<Moment>, Flaw> {
        let read =
            |stamp: &String| Moment::read(stamp, hour, BRUSSELS).ok_or_else(|| self.flaw(key, stamp, Expected::Date));
        let mut moments = self.all(key).iter().map(read).collect::<Result<Vec<_>, _>>()?;
        moments.sort_by_key(|moment| moment.instant);
        moments.dedup();
        Ok(moments)
    }
}

/// Read one result; what is wrong with it goes to `flaws`. `None`: it cannot be used.
pub(super) fn read(result: &Value, url: &str, flaws: &mut Vec<Flaw>) -> Option<CallRecord> {
    match read_or_flaw(result, url, flaws) {
        Ok(record) => Some(record),
        Err(flaw) => {
            flaws.push(flaw);
            None
        }
    }
}

fn read_or_flaw(result: &Value, url: &str, flaws: &mut Vec<Flaw>) -> Result<CallRecord, Flaw> {
    let text_of = |key: &str| result.get(key).and_then(Value::as_str).map(str::trim).filter(|text| !text.is_empty());
    let reference = text_of("reference").unwrap_or_default();
    let values = result.get("metadata").filter(|values| values.is_object());
    let values = values.ok_or_else(|| flaw(url, reference, "metadata", &shown(result), Expected::Record))?;
    let metadata = Metadata { values, url, reference };
    let required = |key: &str| metadata.one(key).ok_or_else(|| metadata.flaw(key, "", Expected::Value));
    if reference.is_empty() {
        return Err(metadata.flaw("reference", "", Expected::Value));
    }
    let identifier = required("identifier")?;
    let title = required("title")?;
    let legacy = metadata.raw("DATASOURCE").is_some_and(|name| name.trim() == "SEDIA_PRD_CENTRICITY")
        || is_legacy(result, &metadata);
    let cascade = metadata.raw("type").is_some_and(|code| code.trim() == "8");
    let call_identifier = metadata.one("callIdentifier");
    let language = text_of("language").map(str::to_owned).or_else(|| metadata.one("language"));
    let mut record = CallRecord {
        source: SOURCE.to_owned(),
        code: if cascade { reference.to_owned() } else { identifier.clone() },
        reference: reference.to_owned(),
        kind: if cascade { CallKind::Cascade { parent: identifier.clone() } } else { CallKind::Topic },
        legacy,
        language: language.unwrap_or_else(|| "en".to_owned()).to_lowercase(),
        call_title: metadata.one("callTitle"),
        programme: metadata.one("frameworkProgramme").map(programme),
        programme_period: metadata.one("programmePeriod"),
        programme_divisions: metadata.lines("programmeDivision"),
        types_of_action: metadata.lines("typesOfAction"),
        deadline_model: metadata.one("deadlineModel").map(|word| DeadlineModel::read(&word)),
        status_code: metadata.one("status"),
        opens: metadata.moments("startDate", OPENING)?.into_iter().next(),
        deadlines: metadata.moments("deadlineDate", CLOSING)?,
        // The overview of a cascade call is its parent's: the money there is not what it hands out.
        budget: if cascade { Budget::default() } else { budget(&metadata, &identifier, flaws) },
        description: metadata.text("descriptionByte"),
        conditions: metadata.text("topicConditions"),
        support: metadata.text("supportInfo"),
        destination_title: metadata.one("destinationDescription"),
        destination: metadata.text("destinationDetails"),
        keywords: keywords(&metadata, &identifier, call_identifier.as_deref(), flaws),
        priorities: metadata.lines("crossCuttingPriorities"),
        url: public_url(text_of("url").map(str::to_owned).or_else(|| metadata.one("url")), &identifier),
        call_identifier,
        identifier,
        title,
        checksum: String::new(),
    };
    record.checksum = checksum(&record);
    Ok(record)
}

/// Results of 2023 have no `DATASOURCE`; the old store shows in the address of its data files.
fn is_legacy(result: &Value, metadata: &Metadata<'_>) -> bool {
    metadata.raw("DATASOURCE").is_none()
        && result.get("url").and_then(Value::as_str).is_some_and(|url| url.contains("/data/topicDetails/"))
}

fn shown(value: &Value) -> String {
    value.to_string().chars().take(100).collect()
}

fn programme(code: String) -> Programme {
    let name = PROGRAMMES.iter().find(|(number, _)| *number == code).map(|(_, name)| (*name).to_owned());
    Programme { code, name }
}

fn unique(values: impl Iterator<Item = String>) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for value in values {
        if !value.is_empty() && !out.contains(&value) {
            out.push(value);
        }
    }
    out
}

/// Subject words: an array, or a JSON array in one string; mixed with the topic's own codes.
fn keywords(metadata: &Metadata<'_>, identifier: &str, call: Option<&str>, flaws: &mut Vec<Flaw>) -> Vec<String> {
    let mut words = Vec::new();
    for value in metadata.all("keywords") {
        if value.trim_start().starts_with('[') {
            match serde_json::from_str::<Vec<String>>(&value) {
                Ok(inner) => words.extend(inner),
                Err(_) => flaws.push(metadata.flaw("keywords", &value, Expected::Json)),
            }
        } else {
            words.push(value);
        }
    }
    let own = |word: &String| {
        word.eq_ignore_ascii_case(identifier) || call.is_some_and(|call| word.eq_ignore_ascii_case(call))
    };
    unique(words.iter().map(|word| one_line(&unescape(word))).filter(|word| !own(word)))
}

/// The topic's own lines of `budgetOverview`, which lists every topic of the call; only the text before ` - ` tells them apart.
fn budget(metadata: &Metadata<'_>, identifier: &str, flaws: &mut Vec<Flaw>) -> Budget {
    let mut budget = Budget::default();
    let Some(raw) = metadata.raw("budgetOverview") else { return budget };
    let Ok(overview) = serde_json::from_str::<Value>(&raw) else {
        flaws.push(metadata.flaw("budgetOverview", &raw, Expected::Json));
        return budget;
    };
    let lines =
        overview.get("budgetTopicActionMap").and_then(Value::as_object).into_iter().flat_map(|map| map.values());
    let own = lines.flat_map(|lines| lines.as_array().into_iter().flatten()).filter(|line| {
        let action = line.get("action").and_then(Value::as_str).unwrap_or_default();
        action.split_once(" - ").is_some_and(|(code, _)| code.trim().eq_ignore_ascii_case(identifier))
    });
    let mut grants = 0_i64;
    for line in own {
        for (year, amount) in line.get("budgetYearMap").and_then(Value::as_object).into_iter().flatten() {
            if let (Ok(year), Some(amount)) = (year.trim().parse::<i16>(), euros(amount)) {
                let sum: &mut i64 = budget.per_year_cents.entry(year).or_default();
                *sum = sum.saturating_add(amount);
            }
        }
        let amount = |key| line.get(key).and_then(euros);
        budget.min_cents = budget.min_cents.into_iter().chain(amount("minContribution")).min();
        budget.max_cents = budget.max_cents.into_iter().chain(amount("maxContribution")).max();
        grants = grants.saturating_add(line.get("expectedGrants").and_then(number).unwrap_or(0));
    }
    budget.total_cents = total(&budget.per_year_cents);
    budget.expected_grants = u32::try_from(grants).ok().filter(|&grants| grants > 0);
    budget
}

fn total(per_year: &BTreeMap<i16, i64>) -> Option<i64> {
    (!per_year.is_empty()).then(|| per_year.values().fold(0_i64, |sum, amount| sum.saturating_add(*amount)))
}

/// A number or a number in a string, in euros, to cents; nought means unknown.
fn euros(value: &Value) -> Option<i64> {
    let amount = match value {
        Value::String(text) => cents(text, '.')?,
        Value::Number(number) => match number.as_i64() {
            Some(whole) => whole.checked_mul(100)?,
            None => (number.as_f64()? * 100.0).round() as i64,
        },
        _ => return None,
    };
    (amount > 0).then_some(amount)
}

fn number(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok()).filter(|&number| number > 0)
}

/// The address people can open: the old store names a data file.
fn public_url(url: Option<String>, identifier: &str) -> Option<String> {
    let url = url.filter(|url| url.starts_with("https://") || url.starts_with("http://"))?;
    if !url.contains("/data/topicDetails/") {
        return Some(url);
    }
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    identifier.chars().all(sound).then(|| format!("{TOPIC_PAGE}{identifier}"))
}

#[cfg(test)]
#[path = "record_tests.rs"]
mod tests;
