//! The mapping file: which column of a table is which field of a record.
//!
//! It is TOML, read and checked whole before the table is opened; a mistake names the entry. All keys are explained in
//! `docs/maps/organisations.toml`, beside further working examples.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::civil::Date;
use serde::Deserialize;

use crate::trouble::Trouble;

/// A mapping file, checked.
#[derive(Debug, Clone)]
pub struct Map {
    pub kind: TableKind,
    /// Name of the source in the records.
    pub source: String,
    pub(super) language: String,
    pub(super) sheet: Option<String>,
    /// Counted from 1.
    pub(super) header_row: u64,
    pub(super) delimiter: Option<u8>,
    pub(super) encoding: Option<&'static encoding_rs::Encoding>,
    pub(super) decimal: char,
    pub(super) dates: Vec<String>,
    pub(super) zone: String,
    pub(super) tolerate_percent: u8,
    pub(super) columns: BTreeMap<String, Origin>,
    pub(super) values: BTreeMap<String, BTreeMap<String, String>>,
}

/// What the rows of a table are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    Calls,
    /// Rows with the same id are one project with several partners.
    Projects,
    Organisations,
    /// Partners of projects that are known from elsewhere.
    Participations,
}

/// Where the value of a field comes from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub(super) enum Origin {
    Column(String),
    #[serde(rename_all = "kebab-case")]
    Detailed(Detailed),
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Detailed {
    /// The same value in every row.
    pub constant: Option<String>,
    /// One column.
    pub column: Option<String>,
    /// Several columns, joined to one value by `with`.
    pub join: Option<Vec<String>>,
    pub with: Option<String>,
    /// Several columns, each a value of its own.
    pub list: Option<Vec<String>>,
    /// The sign between the values within one column.
    pub split: Option<String>,
}

impl Origin {
    pub(super) fn columns(&self) -> Vec<&str> {
        match self {
            Self::Column(name) => vec![name],
            Self::Detailed(detailed) => {
                let several = [&detailed.join, &detailed.list].into_iter().flatten().flatten();
                detailed.column.iter().chain(several).map(String::as_str).collect()
            }
        }
    }

    fn check(&self) -> Result<(), &'static str> {
        let Self::Detailed(detailed) = self else { return Ok(()) };
        let given =
            [detailed.constant.is_some(), detailed.column.is_some(), detailed.join.is_some(), detailed.list.is_some()];
        if given.into_iter().filter(|given| *given).count() != 1 {
            return Err("give exactly one of constant, column, join and list");
        }
        if detailed.with.is_some() && detailed.join.is_none() {
            return Err("«with» belongs to join");
        }
        if detailed.split.is_some() && detailed.column.is_none() {
            return Err("«split» belongs to column");
        }
        let empty = |list: &Option<Vec<String>>| list.as_ref().is_some_and(Vec::is_empty);
        if empty(&detailed.join) || empty(&detailed.list) || detailed.split.as_deref() == Some("") {
            return Err("must not be empty");
        }
        Ok(())
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Raw {
    kind: TableKind,
    source: String,
    language: Option<String>,
    sheet: Option<String>,
    header_row: Option<u64>,
    delimiter: Option<String>,
    encoding: Option<String>,
    decimal: Option<String>,
    dates: Option<Vec<String>>,
    zone: Option<String>,
    tolerate_percent: Option<u8>,
    columns: BTreeMap<String, Origin>,
    #[serde(default)]
    values: BTreeMap<String, BTreeMap<String, String>>,
}

const CALL_FIELDS: [&str; 25] = [
    "code",
    "reference",
    "title",
    "language",
    "call-identifier",
    "call-title",
    "programme",
    "programme-name",
    "programme-period",
    "types-of-action",
    "deadline-model",
    "status",
    "opens",
    "deadlines",
    "budget",
    "budget-min",
    "budget-max",
    "expected-grants",
    "description",
    "conditions",
    "support",
    "destination",
    "keywords",
    "priorities",
    "url",
];

const PROJECT_FIELDS: [&str; 21] = [
    "id",
    "title",
    "acronym",
    "objective",
    "language",
    "status",
    "start",
    "end",
    "signed",
    "total-cost",
    "eu-contribution",
    "topics",
    "call",
    "master-call",
    "funding-scheme",
    "framework-programme",
    "programme",
    "legal-basis",
    "keywords",
    "subjects",
    "url",
];

const ORGANISATION_FIELDS: [&str; 17] = [
    "id",
    "number",
    "vat",
    "name",
    "short-name",
    "sme",
    "activity",
    "kind",
    "street",
    "post-code",
    "city",
    "region",
    "country",
    "nuts",
    "url",
    "latitude",
    "longitude",
];

/// Fields of a partner beside those of its organisation.
const PART_FIELDS: [&str; 6] = ["role", "order", "ec-contribution", "net-contribution", "total-cost", "ended"];

impl TableKind {
    pub(super) fn knows(self, field: &str) -> bool {
        let partner = field
            .strip_prefix("partner.")
            .is_some_and(|field| ORGANISATION_FIELDS.contains(&field) || PART_FIELDS.contains(&field));
        match self {
            Self::Calls => CALL_FIELDS.contains(&field),
            Self::Projects => PROJECT_FIELDS.contains(&field) || partner,
            Self::Organisations => ORGANISATION_FIELDS.contains(&field),
            Self::Participations => field == "project" || partner,
        }
    }

    fn needs(self) -> &'static [&'static str] {
        match self {
            Self::Calls => &["code", "title"],
            Self::Projects => &["id", "title"],
            Self::Organisations => &["name"],
            Self::Participations => &["project", "partner.name"],
        }
    }
}

/// Dates as most programs write them; a mapping file replaces them.
const DATES: [&str; 4] = ["%Y-%m-%d", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"];

impl Map {
    /// Read and check a mapping file.
    pub fn open(path: &Path) -> Result<Self, Trouble> {
        let place = path.display().to_string();
        let unreadable = |error: std::io::Error| Trouble::Unreadable { place: place.clone(), why: error.to_string() };
        let size = std::fs::metadata(path).map_err(unreadable)?.len();
        if size > 1 << 20 {
            return Err(Trouble::TooLarge { place, limit: 1 << 20 });
        }
        let text = std::fs::read_to_string(path).map_err(unreadable)?;
        Self::parse(&text, &place)
    }

    /// Check the text of a mapping file; `place` names it in troubles.
    pub fn parse(text: &str, place: &str) -> Result<Self, Trouble> {
        let wrong = |field: &str, why: &str| Trouble::Map {
            place: place.to_owned(),
            field: field.to_owned(),
            why: why.to_owned(),
        };
        let raw: Raw = toml::from_str(text).map_err(|error| {
            let line =
                error.span().map_or(1, |span| text.get(..span.start).unwrap_or_default().matches('\n').count() + 1);
            wrong(&format!("line {line}"), error.message())
        })?;
        for (field, origin) in &raw.columns {
            if !raw.kind.knows(field) {
                return Err(wrong(&format!("columns.{field}"), "no such field for this kind of table"));
            }
            origin.check().map_err(|why| wrong(&format!("columns.{field}"), why))?;
        }
        if let Some(field) = raw.kind.needs().iter().find(|field| !raw.columns.contains_key(**field)) {
            return Err(wrong(&format!("columns.{field}"), "this field is needed"));
        }
        if let Some(field) = raw.values.keys().find(|field| !raw.columns.contains_key(*field)) {
            return Err(wrong(&format!("values.{field}"), "there are values for a field that no column fills"));
        }
        let source_sound = !raw.source.is_empty()
            && raw.source.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        if !source_sound {
            return Err(wrong("source", "must be a word of small letters, digits and hyphens"));
        }
        let one_byte = |text: &str| match text.as_bytes() {
            [byte] if byte.is_ascii() => Ok(*byte),
            _ => Err(wrong("delimiter", "must be one character")),
        };
        let decimal = match raw.decimal.as_deref() {
            None | Some(".") => '.',
            Some(",") => ',',
            Some(_) => return Err(wrong("decimal", "must be a comma or a point")),
        };
        let encoding = raw.encoding.as_deref().map(|name| {
            encoding_rs::Encoding::for_label(name.as_bytes()).ok_or_else(|| wrong("encoding", "no such encoding"))
        });
        let dates = raw.dates.unwrap_or_else(|| DATES.map(str::to_owned).into());
        if let Some(format) = dates.iter().find(|format| !date_format(format)) {
            return Err(wrong(
                "dates",
                &format!("«{format}» does not hold a year, month and day (for example %d.%m.%Y)"),
            ));
        }
        let zone = raw.zone.unwrap_or_else(|| crate::BRUSSELS.to_owned());
        jiff::tz::TimeZone::get(&zone).map_err(|_| wrong("zone", "no such time zone"))?;
        if raw.header_row == Some(0) {
            return Err(wrong("header-row", "rows are counted from 1"));
        }
        if raw.tolerate_percent.is_some_and(|percent| percent > 50) {
            return Err(wrong("tolerate-percent", "must be at most 50"));
        }
        Ok(Self {
            kind: raw.kind,
            source: raw.source,
            language: raw.language.unwrap_or_else(|| "en".to_owned()),
            sheet: raw.sheet,
            header_row: raw.header_row.unwrap_or(1),
            delimiter: raw.delimiter.as_deref().map(one_byte).transpose()?,
            encoding: encoding.transpose()?,
            decimal,
            dates,
            zone,
            tolerate_percent: raw.tolerate_percent.unwrap_or(0),
            columns: raw.columns,
            values: raw.values,
        })
    }
}

/// Does a day written in the format come back from it?
fn date_format(format: &str) -> bool {
    let day = Date::constant(2026, 8, 31);
    let written = jiff::fmt::strtime::format(format, day.at(0, 0, 0, 0));
    written.is_ok_and(|written| Date::strptime(format, written).is_ok_and(|read| read == day))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong_field(text: &str) -> String {
        match Map::parse(text, "map.toml") {
            Err(Trouble::Map { field, .. }) => field,
            other => panic!("expected a mistake, got {other:?}"),
        }
    }

    #[test]
    fn a_mistake_names_its_entry() {
        let start = "kind = \"organisations\"\nsource = \"s\"\n";
        let columns = "[columns]\nname = \"Navn\"\n";
        for (text, field) in [
            ("kind = 3".to_owned(), "line 1"),
            (format!("{start}colour = 1\n{columns}"), "line 3"),
            (format!("{start}[columns]\ntown = \"x\""), "columns.town"),
            (format!("{start}[columns]\ncity = \"x\""), "columns.name"),
            (format!("{start}[columns]\nname = {{ constant = \"a\", column = \"b\" }}"), "columns.name"),
            (format!("{start}[columns]\nname = {{ join = [] }}"), "columns.name"),
            (format!("{start}{columns}[values.city]\na = \"b\""), "values.city"),
            (format!("{start}delimiter = \";;\"\n{columns}"), "delimiter"),
            (format!("{start}decimal = \"x\"\n{columns}"), "decimal"),
            (format!("{start}encoding = \"klingon\"\n{columns}"), "encoding"),
            (format!("{start}dates = [\"%H:%M\"]\n{columns}"), "dates"),
            (format!("{start}zone = \"Mars/Base\"\n{columns}"), "zone"),
            (format!("{start}header-row = 0\n{columns}"), "header-row"),
            (format!("{start}tolerate-percent = 90\n{columns}"), "tolerate-percent"),
            (format!("kind = \"organisations\"\nsource = \"My Source\"\n{columns}"), "source"),
        ] {
            assert_eq!(wrong_field(&text), field, "{text}");
        }
        assert!(Map::parse(&format!("{start}dates = [\"%d.%m.%Y %H:%M\"]\n{columns}"), "m").is_ok());
    }
}
