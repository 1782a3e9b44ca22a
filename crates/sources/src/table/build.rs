//! Rows to records: one function a kind, and the grouping of rows into projects.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::Path;

use super::line::{Header, Line};
use super::map::{Map, TableKind};
use super::rows::{Cell, Row};
use super::{Table, keep};
use crate::fields::checksum;
use crate::moment::{CLOSING, Moment, OPENING};
use crate::organisation::{Kind, country, kind_of, organisation_number};
use crate::records::{
    Activity, Budget, CallKind, CallRecord, DeadlineModel, OrganisationRecord, ParticipationRecord, Programme,
    ProjectRecord, Role, Topic,
};
use crate::text::Text;
use crate::trouble::{Expected, Trouble};

pub(super) struct Builder<'a> {
    map: &'a Map,
    header: Header,
    width: usize,
    file: String,
    table: Table,
    /// Codes or ids that came, with their place in the table.
    known: HashMap<String, usize>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(map: &'a Map, path: &Path, header: &Row) -> Result<Self, Trouble> {
        let place = path.display().to_string();
        let found = Header::find(map, &place, header)?;
        let file = path.file_name().map_or(place, |name| name.to_string_lossy().into_owned());
        let table = Table { source: map.source.clone(), ..Table::default() };
        Ok(Self { map, header: found, width: header.cells.len(), file, table, known: HashMap::new() })
    }

    pub(super) fn rows(&self) -> u64 {
        self.table.rows
    }

    pub(super) fn finish(self) -> Table {
        self.table
    }

    pub(super) fn add(&mut self, row: &Row) {
        if row.cells.iter().all(|cell| *cell == Cell::Empty) {
            return;
        }
        self.table.rows += 1;
        let line = Line { map: self.map, header: &self.header, file: &self.file, row, flaws: RefCell::new(Vec::new()) };
        if row.ragged {
            line.note(None, &format!("{} columns", row.cells.len()), Expected::Columns(self.width));
        } else if row.garbled {
            line.note(None, "", Expected::Text);
        } else {
            add_record(&line, &mut self.table, &mut self.known);
        }
        let flaws = line.flaws.into_inner();
        if !flaws.is_empty() {
            self.table.broken += 1;
            keep(&mut self.table.flaws, flaws);
        }
    }
}

/// Read the row and, if nothing was wrong, put its record into the table.
fn add_record(line: &Line<'_>, table: &mut Table, known: &mut HashMap<String, usize>) {
    let sound = || line.flaws.borrow().is_empty();
    match line.map.kind {
        TableKind::Calls => {
            let call = call(line);
            if known.contains_key(&call.code) {
                line.note_field("code", &call.code, Expected::NewId);
            }
            if sound() {
                known.insert(call.code.clone(), table.calls.len());
                table.calls.push(call);
            }
        }
        TableKind::Projects => {
            let project = project(line);
            if let Some(at) = known.get(&project.id) {
                let first = &mut table.projects[*at];
                if first.title != project.title {
                    line.note_field("title", &project.title, Expected::SameInGroup(first.title.clone()));
                }
                if sound() {
                    extend(first, project);
                }
            } else if sound() {
                known.insert(project.id.clone(), table.projects.len());
                table.projects.push(project);
            }
        }
        TableKind::Organisations => {
            let organisation = organisation(line, "");
            if organisation.name.is_empty() {
                line.note_field("name", "", Expected::Value);
            }
            if sound() {
                table.organisations.push(organisation);
            }
        }
        TableKind::Participations => {
            let project = line.required("project");
            match participation(line, &project) {
                Some(participation) if sound() => table.participations.push(participation),
                Some(_) => {}
                None => line.note_field("partner.name", "", Expected::Value),
            }
        }
    }
}

/// Put a further row of the same project to the first: what was empty is filled, the partner added.
fn extend(first: &mut ProjectRecord, mut more: ProjectRecord) {
    fn fill<T>(first: &mut Option<T>, more: Option<T>) {
        if first.is_none() {
            *first = more;
        }
    }
    fn unite<T: PartialEq>(first: &mut Vec<T>, more: Vec<T>) {
        for value in more {
            if !first.contains(&value) {
                first.push(value);
            }
        }
    }
    fill(&mut first.acronym, more.acronym);
    fill(&mut first.objective, more.objective);
    fill(&mut first.status, more.status);
    first.start = first.start.into_iter().chain(more.start).min();
    first.end = first.end.into_iter().chain(more.end).max();
    fill(&mut first.signed, more.signed);
    fill(&mut first.total_cost_cents, more.total_cost_cents);
    fill(&mut first.eu_contribution_cents, more.eu_contribution_cents);
    fill(&mut first.url, more.url);
    unite(&mut first.topics, more.topics);
    unite(&mut first.legal_basis, more.legal_basis);
    unite(&mut first.subjects, more.subjects);
    unite(&mut first.keywords, more.keywords);
    first.participations.append(&mut more.participations);
}

fn call(line: &Line<'_>) -> CallRecord {
    let code = line.required("code");
    let html = |field| line.long_text(field).map(|text| Text::from_html(&text)).unwrap_or_default();
    let moment = |hour| move |cell: &Cell| Moment::assumed(line.read_date(cell)?, hour, &line.map.zone);
    let mut deadlines = line.read_all("deadlines", &Expected::Date, moment(CLOSING));
    deadlines.sort_by_key(|deadline| deadline.instant);
    deadlines.dedup();
    let programme_code = line.text("programme");
    let programme_name = line.text("programme-name");
    let programme =
        programme_code.or_else(|| programme_name.clone()).map(|code| Programme { code, name: programme_name });
    let known = |amount: Option<i64>| amount.filter(|amount| *amount > 0);
    let mut call = CallRecord {
        source: line.map.source.clone(),
        reference: line.text("reference").unwrap_or_else(|| code.clone()),
        identifier: code.clone(),
        code,
        kind: CallKind::Topic,
        legacy: false,
        title: line.required("title"),
        language: line.text("language").unwrap_or_else(|| line.map.language.clone()),
        call_identifier: line.text("call-identifier"),
        call_title: line.text("call-title"),
        programme,
        programme_period: line.text("programme-period"),
        programme_divisions: Vec::new(),
        types_of_action: line.texts("types-of-action"),
        deadline_model: line.text("deadline-model").map(|word| DeadlineModel::read(&word)),
        status_code: line.text("status"),
        opens: line.read("opens", Expected::Date, moment(OPENING)),
        deadlines,
        budget: Budget {
            per_year_cents: std::collections::BTreeMap::new(),
            total_cents: known(line.amount("budget")),
            min_cents: known(line.amount("budget-min")),
            max_cents: known(line.amount("budget-max")),
            expected_grants: line.whole("expected-grants").filter(|grants| *grants > 0),
        },
        description: html("description"),
        conditions: html("conditions"),
        support: html("support"),
        destination_title: line.text("destination"),
        destination: Text::default(),
        keywords: line.texts("keywords"),
        priorities: line.texts("priorities"),
        url: url(line, "url"),
        checksum: String::new(),
    };
    call.checksum = checksum(&call);
    call
}

fn url(line: &Line<'_>, field: &str) -> Option<String> {
    line.read(field, Expected::Address, |cell| {
        let text = cell.text();
        let sound =
            (text.starts_with("http://") || text.starts_with("https://")) && !text.contains(char::is_whitespace);
        sound.then_some(text)
    })
}

fn project(line: &Line<'_>) -> ProjectRecord {
    let id = line.required("id");
    let topics = |field| line.texts(field).into_iter().map(|code| Topic { code, title: String::new() }).collect();
    ProjectRecord {
        source: line.map.source.clone(),
        acronym: line.text("acronym"),
        title: line.required("title"),
        objective: line.long_text("objective"),
        language: line.text("language").unwrap_or_else(|| line.map.language.clone()),
        status: line.text("status"),
        start: line.date("start"),
        end: line.date("end"),
        signed: line.date("signed"),
        total_cost_cents: line.amount("total-cost"),
        eu_contribution_cents: line.amount("eu-contribution"),
        topics: topics("topics"),
        call: line.text("call"),
        master_call: line.text("master-call"),
        funding_scheme: line.text("funding-scheme"),
        framework_programme: line.text("framework-programme"),
        programme: line.text("programme"),
        legal_basis: topics("legal-basis"),
        keywords: line.texts("keywords"),
        subjects: topics("subjects"),
        url: url(line, "url"),
        participations: participation(line, &id).into_iter().collect(),
        id,
        ..ProjectRecord::default()
    }
}

/// The partner of a row; `None` when the row names none.
fn participation(line: &Line<'_>, project: &str) -> Option<ParticipationRecord> {
    let organisation = organisation(line, "partner.");
    if organisation.name.is_empty() {
        return None;
    }
    let roles = Role::ALL.map(|(code, _)| code).join(", ");
    Some(ParticipationRecord {
        source: line.map.source.clone(),
        project: project.to_owned(),
        organisation,
        role: line.read("partner.role", Expected::OneOf(roles), |cell| Role::read(&cell.text())).unwrap_or_default(),
        order: line.whole("partner.order"),
        ec_contribution_cents: line.amount("partner.ec-contribution"),
        net_contribution_cents: line.amount("partner.net-contribution"),
        total_cost_cents: line.amount("partner.total-cost"),
        ended: line.yes("partner.ended").unwrap_or(false),
    })
}

fn organisation(line: &Line<'_>, start: &str) -> OrganisationRecord {
    let field = |name: &str| format!("{start}{name}");
    let text = |name: &str| line.text(&field(name));
    let name = text("name").unwrap_or_default();
    let country = line.read(&field("country"), Expected::Country, |cell| country(&cell.text()));
    let activities = Activity::ALL.map(|(code, _)| code).join(", ");
    let activity = line.read(&field("activity"), Expected::OneOf(activities), |cell| Activity::read(&cell.text()));
    let kinds = Kind::ALL.map(Kind::code).join(", ");
    let kind = line.read(&field("kind"), Expected::OneOf(kinds), |cell| Kind::read(&cell.text()));
    let number = line.read(&field("number"), Expected::OrganisationNumber, |cell| {
        country.as_deref().map_or_else(|| Some(cell.text()), |country| organisation_number(country, &cell.text()))
    });
    OrganisationRecord {
        source: line.map.source.clone(),
        id: text("id"),
        number,
        vat: text("vat"),
        short_name: text("short-name"),
        sme: line.yes(&field("sme")),
        activity,
        kind: kind.unwrap_or_else(|| kind_of(&name, activity, country.as_deref())),
        name,
        street: text("street"),
        post_code: text("post-code"),
        city: text("city"),
        region: text("region"),
        country,
        nuts: text("nuts"),
        latitude: line.degrees(&field("latitude"), 90.0),
        longitude: line.degrees(&field("longitude"), 180.0),
        url: url(line, &field("url")),
    }
}
