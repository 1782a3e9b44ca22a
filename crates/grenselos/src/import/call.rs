//! From a call as a source gives it to a call as it is kept.

use sources::{CallKind, CallRecord, DeadlineModel, Heading};

use super::compare::checksum;
use super::project::{clean, clean_all, clean_option, euro};
use crate::catalogue::call::{Budget, CallDeadline, micros, programme_of};
use crate::catalogue::intake::{NewCall, safe_code};
use crate::catalogue::shipped::Shipped;
use crate::catalogue::store::CallSection;

/// The address of a call. Topics of the portal are known by their identifier; what else there is never takes one of those.
fn code_of(record: &CallRecord) -> String {
    match &record.kind {
        CallKind::Cascade { parent } => safe_code(&format!("{parent}--{}", record.code)),
        CallKind::Topic if record.source == sources::portal::SOURCE => safe_code(&record.code),
        CallKind::Topic => safe_code(&format!("{}--{}", record.source, record.code)),
    }
}

pub fn call(record: CallRecord, shipped: &Shipped) -> NewCall {
    let programme_id = record.programme.as_ref().map(|programme| programme.code.clone());
    // A table may name a programme of the catalogue outright.
    let named =
        programme_id.as_deref().and_then(|code| shipped.programme(code)).map(|programme| programme.code.clone());
    let programme = named.or_else(|| programme_of(&record.identifier, programme_id.as_deref()).map(str::to_owned));
    let years = record.budget.per_year_cents.iter().map(|(year, cents)| (year.to_string(), euro(*cents))).collect();
    NewCall {
        code: code_of(&record),
        programme,
        programme_id: clean_option(programme_id),
        programme_name: clean_option(record.programme.and_then(|programme| programme.name)),
        source: clean(record.source),
        source_ref: clean(record.code),
        kind: if record.kind == CallKind::Topic { "topic" } else { "cascade" },
        identifier: clean(record.identifier),
        title: clean(record.title),
        language: clean(record.language),
        call_identifier: clean_option(record.call_identifier),
        call_title: clean_option(record.call_title),
        action_types: clean_all(record.types_of_action),
        deadline_model: record.deadline_model.map(|model| match model {
            DeadlineModel::SingleStage => "single-stage".to_owned(),
            DeadlineModel::TwoStage => "two-stage".to_owned(),
            DeadlineModel::MultipleCutOff => "multiple-cut-off".to_owned(),
            DeadlineModel::Other(word) => clean(word),
        }),
        opens_at: record.opens.map(|moment| micros(moment.instant)),
        deadlines: record
            .deadlines
            .iter()
            .map(|moment| CallDeadline { at: micros(moment.instant), hour_assumed: moment.hour_assumed })
            .collect(),
        budget: Budget { total: record.budget.total_cents.map(euro), years },
        min_contribution: record.budget.min_cents.map(euro),
        max_contribution: record.budget.max_cents.map(euro),
        expected_grants: record.budget.expected_grants.map(i64::from),
        sections: record.description.sections.into_iter().map(section).collect(),
        conditions: clean(record.conditions.html),
        keywords: clean_all(record.keywords),
        url: clean_option(record.url),
        stand_in: record.legacy,
        checksum: checksum(&record.checksum),
    }
}

fn section(section: sources::Section) -> CallSection {
    CallSection {
        heading: heading_key(section.heading).to_owned(),
        title: clean(section.title),
        paragraphs: clean_all(section.paragraphs),
    }
}

/// The keys of headings that are known; any other stands in the source's own words.
fn heading_key(heading: Heading) -> &'static str {
    match heading {
        Heading::ExpectedOutcome => "expected-outcome",
        Heading::ExpectedImpact => "expected-impact",
        Heading::Objective => "objective",
        Heading::Scope => "scope",
        Heading::Challenge => "challenge",
        Heading::Activities => "activities",
        Heading::Conditions => "conditions",
        Heading::Budget => "budget",
        Heading::Start | Heading::Other => "",
    }
}
