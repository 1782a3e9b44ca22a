//! One CSV file of the zip, row by row, and the two kinds of rows that make records.

use std::cell::Cell;
use std::fs::File;
use std::io::BufReader;
use std::rc::Rc;

use csv::StringRecord;
use jiff::civil::Date;
use zip::read::ZipFile;

use super::SOURCE;
use crate::fields::{cents, some};
use crate::guard::{self, Archive, Bounded, LineBound, Member};
use crate::moment::sane;
use crate::organisation::{country, kind_of, organisation_number};
use crate::records::{Activity, OrganisationRecord, ParticipationRecord, ProjectRecord, Role};
use crate::text::one_line;
use crate::trouble::{Expected, Flaw, Place, Trouble};

/// Bytes of one row: the longest text of a project is a hundredth of it.
const ROW_BYTES: u64 = 1 << 20;

/// A file of the zip, read from its first row on.
pub(super) struct Sheet<'a> {
    reader: csv::Reader<LineBound<Bounded<ZipFile<'a, BufReader<File>>>>>,
    done: Rc<Cell<u64>>,
    place: String,
    name: String,
    header: Vec<String>,
    record: StringRecord,
    /// Line of the file the record begins on.
    begins: u64,
}

impl<'a> Sheet<'a> {
    pub(super) fn open(archive: &'a mut Archive, member: &Member, place: &str) -> Result<Self, Trouble> {
        let (bound, done) = LineBound::new(guard::member(archive, member, place)?, ROW_BYTES);
        let reader = csv::ReaderBuilder::new().delimiter(b';').has_headers(false).flexible(true).from_reader(bound);
        let mut sheet = Self {
            reader,
            done,
            place: place.to_owned(),
            name: member.name.clone(),
            header: Vec::new(),
            record: StringRecord::new(),
            begins: 0,
        };
        match sheet.advance()? {
            Some(Ok(())) => {
                sheet.header =
                    sheet.record.iter().map(|name| name.trim_matches(['\u{feff}', ' ']).to_owned()).collect();
                Ok(sheet)
            }
            Some(Err(_)) => Err(Trouble::WrongFormat { place: sheet.file(), expected: "a CSV file in UTF-8" }),
            None => Err(Trouble::Empty { place: sheet.file() }),
        }
    }

    fn file(&self) -> String {
        format!("{}, {}", self.place, self.name)
    }

    pub(super) fn require(&self, columns: &[&str]) -> Result<(), Trouble> {
        let missing = columns.iter().find(|column| !self.header.iter().any(|name| name == **column));
        missing.map_or(Ok(()), |column| {
            Err(Trouble::ColumnMissing {
                place: self.file(),
                column: (*column).to_owned(),
                found: self.header.join(", "),
            })
        })
    }

    /// Unpacked bytes read so far.
    pub(super) fn bytes(&self) -> u64 {
        self.reader.position().byte()
    }

    /// The next row; `Err` inside when it cannot be read as text or has another number of columns than the header.
    pub(super) fn next(&mut self) -> Result<Option<Result<Line<'_>, Flaw>>, Trouble> {
        let read = self.advance()?;
        let line = Line { record: &self.record, header: &self.header, file: &self.name, number: self.begins };
        Ok(read.map(|read| match read {
            Err(flaw) => Err(flaw),
            Ok(()) if self.record.len() != self.header.len() => {
                Err(line.flaw("", &format!("{} columns", self.record.len()), Expected::Columns(self.header.len())))
            }
            Ok(()) => Ok(line),
        }))
    }

    fn advance(&mut self) -> Result<Option<Result<(), Flaw>>, Trouble> {
        let read = self.reader.read_record(&mut self.record);
        self.done.set(self.reader.position().byte());
        match read {
            Ok(true) => {
                self.begins = guard::first_line(self.reader.position(), self.record.iter());
                Ok(Some(Ok(())))
            }
            Ok(false) => Ok(None),
            Err(error) => {
                let line = error.position().map(csv::Position::line);
                if let csv::ErrorKind::Io(error) = error.into_kind() {
                    return Err(guard::read_trouble(&error, &self.file(), &self.name, ROW_BYTES));
                }
                let place = Place { file: self.name.clone(), line, ..Place::default() };
                Ok(Some(Err(Flaw::new(place, "", Expected::Text))))
            }
        }
    }
}

/// One row with the names of its columns.
pub(super) struct Line<'a> {
    record: &'a StringRecord,
    header: &'a [String],
    file: &'a str,
    number: u64,
}

impl<'a> Line<'a> {
    pub(super) fn flaw(&self, column: &str, found: &str, expected: Expected) -> Flaw {
        let line = Some(self.number);
        let column = (!column.is_empty()).then(|| column.to_owned());
        Flaw::new(Place { file: self.file.to_owned(), line, column, ..Place::default() }, found, expected)
    }

    /// The trimmed text; empty also where there is no such column.
    pub(super) fn text(&self, column: &str) -> &'a str {
        let at = self.header.iter().position(|name| name == column);
        at.and_then(|at| self.record.get(at)).unwrap_or_default().trim()
    }

    /// Columns with their texts.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.header.iter().map(String::as_str).zip(self.record.iter().map(str::trim))
    }

    pub(super) fn required(&self, column: &str) -> Result<&'a str, Flaw> {
        let text = self.text(column);
        if text.is_empty() { Err(self.flaw(column, "", Expected::Value)) } else { Ok(text) }
    }

    fn line(&self, column: &str) -> Option<String> {
        some(&one_line(self.text(column)))
    }

    /// `None` for an empty field, else what `read` makes of it.
    fn read<T>(&self, column: &str, expected: Expected, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Flaw> {
        let text = self.text(column);
        if text.is_empty() {
            return Ok(None);
        }
        read(text).map(Some).ok_or_else(|| self.flaw(column, text, expected))
    }

    fn amount(&self, column: &str) -> Result<Option<i64>, Flaw> {
        self.read(column, Expected::Amount, |text| cents(text, ','))
    }

    fn date(&self, column: &str) -> Result<Option<Date>, Flaw> {
        self.read(column, Expected::Date, |text| sane(text.get(..10)?.parse().ok()?))
    }

    fn yes(&self, column: &str) -> Result<Option<bool>, Flaw> {
        self.read(column, Expected::YesOrNo, |text| match text.to_ascii_lowercase().as_str() {
            "true" | "1" | "y" | "yes" => Some(true),
            "false" | "0" | "n" | "no" => Some(false),
            _ => None,
        })
    }
}

pub(super) const PROJECT_COLUMNS: [&str; 7] =
    ["id", "title", "startDate", "endDate", "totalCost", "ecMaxContribution", "objective"];

pub(super) fn project(line: &Line<'_>) -> Result<ProjectRecord, Flaw> {
    let id = line.required("id")?.to_owned();
    let list =
        |column: &str| line.text(column).split([',', ';']).filter_map(|word| some(&one_line(word))).collect::<Vec<_>>();
    Ok(ProjectRecord {
        source: SOURCE.to_owned(),
        acronym: line.line("acronym"),
        title: one_line(line.required("title")?),
        objective: some(line.text("objective")),
        language: "en".to_owned(),
        status: line.line("status"),
        start: line.date("startDate")?,
        end: line.date("endDate")?,
        signed: line.date("ecSignatureDate")?,
        total_cost_cents: line.amount("totalCost")?,
        eu_contribution_cents: line.amount("ecMaxContribution")?,
        topics: list("topics").into_iter().map(|code| crate::Topic { code, title: String::new() }).collect(),
        call: line.line("subCall").or_else(|| line.line("masterCall")),
        master_call: line.line("masterCall"),
        funding_scheme: line.line("fundingScheme"),
        framework_programme: line.line("frameworkProgramme"),
        legal_basis: list("legalBasis").into_iter().map(|code| crate::Topic { code, title: String::new() }).collect(),
        keywords: list("keywords"),
        doi: line.line("grantDoi"),
        url: id.bytes().all(|b| b.is_ascii_alphanumeric()).then(|| format!("https://cordis.europa.eu/project/id/{id}")),
        id,
        ..ProjectRecord::default()
    })
}

pub(super) const ORGANIZATION_COLUMNS: [&str; 7] =
    ["projectID", "organisationID", "name", "country", "role", "ecContribution", "activityType"];

pub(super) fn participation(line: &Line<'_>) -> Result<ParticipationRecord, Flaw> {
    let name = one_line(line.required("name")?);
    let country = line.read("country", Expected::Country, country)?;
    let codes = || Activity::ALL.map(|(code, _)| code).join(", ");
    let activity = line.read("activityType", Expected::OneOf(codes()), Activity::read)?;
    let vat = line.line("vatNumber");
    let number = vat.as_deref().and_then(|vat| organisation_number(country.as_deref()?, vat));
    let place = line.read("geolocation", Expected::Coordinates, coordinates)?;
    let organisation = OrganisationRecord {
        source: SOURCE.to_owned(),
        id: Some(line.required("organisationID")?.to_owned()),
        number,
        vat,
        short_name: line.line("shortName"),
        sme: line.yes("SME")?,
        activity,
        kind: kind_of(&name, activity, country.as_deref()),
        name,
        street: line.line("street"),
        post_code: line.line("postCode"),
        city: line.line("city"),
        region: None,
        country,
        nuts: line.line("nutsCode"),
        latitude: place.map(|(latitude, _)| latitude),
        longitude: place.map(|(_, longitude)| longitude),
        url: line.line("organizationURL"),
    };
    let roles = "coordinator, participant, associatedPartner, thirdParty".to_owned();
    Ok(ParticipationRecord {
        source: SOURCE.to_owned(),
        project: line.required("projectID")?.to_owned(),
        organisation,
        role: line.read("role", Expected::OneOf(roles), Role::read)?.unwrap_or_default(),
        order: line.read("order", Expected::WholeNumber, |text| text.parse().ok())?,
        ec_contribution_cents: line.amount("ecContribution")?,
        net_contribution_cents: line.amount("netEcContribution")?,
        total_cost_cents: line.amount("totalCost")?,
        ended: line.yes("endOfParticipation")?.unwrap_or(false),
    })
}

/// `59.12,11.38`, with or without brackets; within the globe.
fn coordinates(text: &str) -> Option<(f64, f64)> {
    let (latitude, longitude) = text.trim_matches(['(', ')', ' ']).split_once(',')?;
    let (latitude, longitude) = (latitude.trim().parse::<f64>().ok()?, longitude.trim().parse::<f64>().ok()?);
    (latitude.abs() <= 90.0 && longitude.abs() <= 180.0).then_some((latitude, longitude))
}
