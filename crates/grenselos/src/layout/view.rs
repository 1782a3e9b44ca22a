//! From values to what a reader sees: names of countries, regions, kinds; verdicts with their reasons; sources. Shared by the slices' pages.

use i18n::Localizer;

use crate::catalogue::eligibility::{Answer, Reason, Value, Verdict};
use crate::catalogue::fact::{OrganisationKind, Sureness};
use crate::catalogue::shipped::{How, Shipped, Source};

/// A country's name, or its code when it is not listed.
pub fn country(shipped: &Shipped, l: &Localizer, code: &str) -> String {
    shipped.country(code).map_or_else(|| code.to_owned(), |country| country.name.get(l.locale).to_owned())
}

/// A region's name.
pub fn region(shipped: &Shipped, key: &str) -> String {
    shipped.region(key).map_or_else(|| key.to_owned(), |region| region.name.clone())
}

/// The name of an entry of a closed list.
pub fn item(shipped: &Shipped, list: &str, l: &Localizer, key: &str) -> String {
    shipped
        .frame(list)
        .iter()
        .find(|item| item.key == key)
        .map_or_else(|| key.to_owned(), |item| item.name.get(l.locale).to_owned())
}

pub fn organisation_kind(shipped: &Shipped, l: &Localizer, kind: OrganisationKind) -> String {
    item(shipped, "organisation_kinds", l, kind.key())
}

/// `a, b and c` in the reader's language.
pub fn list(l: &Localizer, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => l.t2("list-and", ("first", first.join(", ")), ("last", last.as_str())),
    }
}

/// A source as a line under a fact.
pub struct SourceLine {
    pub title: String,
    pub url: Option<String>,
    /// The page's own date, in words; absent when unknown.
    pub date: Option<String>,
    /// When and how we read it.
    pub read: String,
}

pub fn source_lines(shipped: &Shipped, l: &Localizer, keys: &[String]) -> Vec<SourceLine> {
    keys.iter().filter_map(|key| shipped.sources.get(key)).map(|source| source_line(l, source)).collect()
}

pub fn source_line(l: &Localizer, source: &Source) -> SourceLine {
    let read_on = l.partial_date(source.read_on.as_str());
    SourceLine {
        // What nobody else said has no title of its own to quote.
        title: if source.how == How::OwnKnowledge { l.t("source-own-judgement") } else { source.title.clone() },
        url: source.url.clone(),
        date: source.date.as_ref().map(|date| l.partial_date(date.as_str())),
        read: l.t1(&format!("source-read-{}", source.how.key()), "date", read_on),
    }
}

/// One rule of a verdict, in words.
pub struct ReasonLine {
    pub answer: Answer,
    pub text: String,
    pub sources: Vec<SourceLine>,
    pub sure: Option<Sureness>,
}

impl ReasonLine {
    /// The word a rule begins with: met, uncertain, not met.
    pub fn word_key(&self) -> &'static str {
        match self.answer {
            Answer::Yes => "rule-yes",
            Answer::Perhaps => "rule-perhaps",
            Answer::No => "rule-no",
        }
    }
}

/// A verdict, in words.
pub struct VerdictView {
    pub answer: Answer,
    /// `verdict-yes`, `verdict-perhaps`, `verdict-no`.
    pub key: String,
    /// The sentence that decided.
    pub because: Option<String>,
    pub reasons: Vec<ReasonLine>,
}

impl VerdictView {
    pub fn of(shipped: &Shipped, l: &Localizer, verdict: &Verdict) -> Self {
        let reasons: Vec<ReasonLine> = verdict.reasons.iter().map(|reason| reason_line(shipped, l, reason)).collect();
        Self {
            answer: verdict.answer,
            key: format!("verdict-{}", verdict.answer.key()),
            because: reasons.first().map(|reason| reason.text.clone()),
            reasons,
        }
    }
}

fn reason_line(shipped: &Shipped, l: &Localizer, reason: &Reason) -> ReasonLine {
    let values: Vec<(&str, String)> =
        reason.values.iter().map(|(name, value)| (*name, value_text(shipped, l, value))).collect();
    ReasonLine {
        answer: reason.answer,
        text: l.t_all(reason.key, &values),
        sources: source_lines(shipped, l, &reason.source),
        sure: reason.sure,
    }
}

fn value_text(shipped: &Shipped, l: &Localizer, value: &Value) -> String {
    match value {
        Value::Country(code) => country(shipped, l, code),
        Value::Regions(keys) => list(l, &keys.iter().map(|key| region(shipped, key)).collect::<Vec<_>>()),
        Value::Kinds(kinds) => {
            list(l, &kinds.iter().map(|kind| organisation_kind(shipped, l, *kind).to_lowercase()).collect::<Vec<_>>())
        }
        Value::Number(number) => l.number(*number),
        Value::Text(text) => text.get(l.locale).to_owned(),
    }
}

/// What there is of some words, with commas between.
pub fn list_plain(words: &[String]) -> String {
    words.iter().filter(|word| !word.is_empty()).cloned().collect::<Vec<_>>().join(", ")
}

/// `a, b or c` in the reader's language.
pub fn list_or(l: &Localizer, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => l.t2("list-or", ("first", first.join(", ")), ("last", last.as_str())),
    }
}
