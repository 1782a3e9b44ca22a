//! What can be wrong with a source: one enum for all readers.
//!
//! A trouble ends the reading and nothing of it may be used. It carries a message key with arguments, which pages
//! translate, and reads as an English sentence on the command line: what was wrong, where, and what to do.
//! A [`Flaw`] is smaller: one row or record that could not be used, with its place.

use std::fmt;

/// Why a source could not be read. Nothing read before may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The address is no http or https address.
    BadAddress { url: String },
    /// No connection, a broken one, or no answer in time.
    Unreachable { url: String, why: String, tries: u32 },
    /// The server kept answering "too busy".
    Busy { url: String, tries: u32 },
    /// The server answered with a status that is no success.
    Status { url: String, status: u16, tries: u32 },
    /// A web page came where data was expected: a bot wall, a sign-in page or an error page.
    WebPage { place: String, title: String },
    /// The answer is not in the format expected.
    WrongFormat { place: String, expected: &'static str },
    /// The answer or file ends before its end.
    CutOff { place: String },
    /// Nothing in it.
    Empty { place: String },
    /// The pages together do not hold what the first one promised.
    CountsDiffer { place: String, promised: u64, received: u64 },
    /// More bytes or rows than the limit.
    TooLarge { place: String, limit: u64 },
    /// The reading as a whole took longer than allowed.
    TooSlow { place: String, seconds: u64 },
    /// The file cannot be opened or read, or the temporary copy cannot be written.
    Unreadable { place: String, why: String },
    /// A zip that would unpack to far more than a sound one.
    ZipBomb { place: String, member: String },
    /// A zip with a member whose name leads out of it.
    UnsafePath { place: String, member: String },
    /// The zip lacks a file.
    MemberMissing { place: String, member: String },
    /// The zip holds a file of that name twice.
    MemberTwice { place: String, member: String },
    /// A column is missing; the ones found are listed.
    ColumnMissing { place: String, column: String, found: String },
    /// A column that is needed stands there twice.
    ColumnTwice { place: String, column: String },
    /// The sheet does not exist; the ones found are listed.
    SheetMissing { place: String, sheet: String, found: String },
    /// The mapping file is wrong.
    Map { place: String, field: String, why: String },
    /// Too many rows or records could not be used. `flaws` holds the first of them.
    TooManyFlaws { place: String, broken: u64, of: u64, flaws: Vec<Flaw> },
}

impl Trouble {
    /// All message keys, for the test that every one is translated.
    pub const KEYS: [&'static str; 21] = [
        "sources-bad-address",
        "sources-unreachable",
        "sources-busy",
        "sources-status",
        "sources-web-page",
        "sources-wrong-format",
        "sources-cut-off",
        "sources-empty",
        "sources-counts-differ",
        "sources-too-large",
        "sources-too-slow",
        "sources-unreadable",
        "sources-zip-bomb",
        "sources-unsafe-path",
        "sources-member-missing",
        "sources-member-twice",
        "sources-column-missing",
        "sources-column-twice",
        "sources-sheet-missing",
        "sources-map",
        "sources-too-many-flaws",
    ];

    pub fn key(&self) -> &'static str {
        Self::KEYS[match self {
            Self::BadAddress { .. } => 0,
            Self::Unreachable { .. } => 1,
            Self::Busy { .. } => 2,
            Self::Status { .. } => 3,
            Self::WebPage { .. } => 4,
            Self::WrongFormat { .. } => 5,
            Self::CutOff { .. } => 6,
            Self::Empty { .. } => 7,
            Self::CountsDiffer { .. } => 8,
            Self::TooLarge { .. } => 9,
            Self::TooSlow { .. } => 10,
            Self::Unreadable { .. } => 11,
            Self::ZipBomb { .. } => 12,
            Self::UnsafePath { .. } => 13,
            Self::MemberMissing { .. } => 14,
            Self::MemberTwice { .. } => 15,
            Self::ColumnMissing { .. } => 16,
            Self::ColumnTwice { .. } => 17,
            Self::SheetMissing { .. } => 18,
            Self::Map { .. } => 19,
            Self::TooManyFlaws { .. } => 20,
        }]
    }

    /// The arguments of the message: name and value.
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        let text = |name, value: &str| (name, value.to_owned());
        match self {
            Self::BadAddress { url } => vec![text("url", url)],
            Self::Unreachable { url, why, tries } => {
                vec![text("url", url), text("why", why), ("tries", tries.to_string())]
            }
            Self::Busy { url, tries } => vec![text("url", url), ("tries", tries.to_string())],
            Self::Status { url, status, tries } => {
                vec![text("url", url), ("status", status.to_string()), ("tries", tries.to_string())]
            }
            Self::WebPage { place, title } => vec![text("place", place), text("title", title)],
            Self::WrongFormat { place, expected } => vec![text("place", place), text("expected", expected)],
            Self::CutOff { place } | Self::Empty { place } => vec![text("place", place)],
            Self::CountsDiffer { place, promised, received } => {
                vec![text("place", place), ("promised", promised.to_string()), ("received", received.to_string())]
            }
            Self::TooLarge { place, limit } => vec![text("place", place), ("limit", limit.to_string())],
            Self::TooSlow { place, seconds } => vec![text("place", place), ("seconds", seconds.to_string())],
            Self::Unreadable { place, why } => vec![text("place", place), text("why", why)],
            Self::ZipBomb { place, member }
            | Self::UnsafePath { place, member }
            | Self::MemberMissing { place, member }
            | Self::MemberTwice { place, member } => vec![text("place", place), text("member", member)],
            Self::ColumnMissing { place, column, found } => {
                vec![text("place", place), text("column", column), text("found", found)]
            }
            Self::ColumnTwice { place, column } => vec![text("place", place), text("column", column)],
            Self::SheetMissing { place, sheet, found } => {
                vec![text("place", place), text("sheet", sheet), text("found", found)]
            }
            Self::Map { place, field, why } => vec![text("place", place), text("field", field), text("why", why)],
            Self::TooManyFlaws { place, broken, of, .. } => {
                vec![text("place", place), ("broken", broken.to_string()), ("of", of.to_string())]
            }
        }
    }

    /// The rows or records behind the trouble, where there are any.
    pub fn flaws(&self) -> &[Flaw] {
        if let Self::TooManyFlaws { flaws, .. } = self { flaws } else { &[] }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadAddress { url } => write!(f, "{url} is no http or https address; check the address"),
            Self::Unreachable { url, why, tries } => {
                write!(f, "{url} could not be reached ({why}; {tries} tries); try again later")
            }
            Self::Busy { url, tries } => write!(f, "{url} was too busy {tries} times; try again later"),
            Self::Status { url, status, tries } => {
                write!(f, "{url} answered with status {status} ({tries} tries); try again later, or check the address")
            }
            Self::WebPage { place, title } => {
                write!(f, "{place} gave a web page («{title}») instead of data; open it in a browser to see why")
            }
            Self::WrongFormat { place, expected } => {
                write!(f, "{place} is not {expected}; check that it is the right file or address")
            }
            Self::CutOff { place } => write!(f, "{place} breaks off before its end; fetch it again"),
            Self::Empty { place } => {
                write!(f, "{place} holds nothing; check that it is the right one, or try again later")
            }
            Self::CountsDiffer { place, promised, received } => {
                write!(f, "{place} promised {promised} records and gave {received}; try again later")
            }
            Self::TooLarge { place, limit } => {
                write!(f, "{place} is larger than the limit of {limit}; check that it is the right one")
            }
            Self::TooSlow { place, seconds } => {
                write!(f, "{place} was not done after {seconds} seconds; try again later")
            }
            Self::Unreadable { place, why } => write!(f, "{place} cannot be read: {why}"),
            Self::ZipBomb { place, member } => {
                write!(
                    f,
                    "{place} is refused: {member} would unpack to an unreasonable size; fetch the file again from its owner"
                )
            }
            Self::UnsafePath { place, member } => {
                write!(f, "{place} is refused: the name {member} leads out of the file; fetch it again from its owner")
            }
            Self::MemberMissing { place, member } => {
                write!(f, "{place} holds no {member}; take the zip of CSV files, not another format")
            }
            Self::MemberTwice { place, member } => {
                write!(f, "{place} holds {member} twice; fetch it again from its owner")
            }
            Self::ColumnMissing { place, column, found } => {
                write!(f, "{place} has no column «{column}»; it has: {found}")
            }
            Self::ColumnTwice { place, column } => {
                write!(f, "{place} has the column «{column}» twice; rename one of them")
            }
            Self::SheetMissing { place, sheet, found } => write!(f, "{place} has no sheet «{sheet}»; it has: {found}"),
            Self::Map { place, field, why } => write!(f, "{place}, {field}: {why}"),
            Self::TooManyFlaws { place, broken, of, flaws } => {
                write!(f, "{place}: {broken} of {of} could not be used, so nothing was taken")?;
                for flaw in flaws {
                    write!(f, "\n  {flaw}")?;
                }
                let more = broken.saturating_sub(flaws.len() as u64);
                if more > 0 { write!(f, "\n  and {more} more") } else { Ok(()) }
            }
        }
    }
}

impl std::error::Error for Trouble {}

/// How many flaws a report lists; beyond it they are only counted.
pub(crate) const FLAWS_SHOWN: usize = 50;

/// One row or record that could not be used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    pub place: Box<Place>,
    /// What stood there, shortened.
    pub found: String,
    pub expected: Expected,
}

impl Flaw {
    pub(crate) fn new(place: Place, found: &str, expected: Expected) -> Self {
        let mut found: String = found.trim().chars().take(81).collect();
        if found.chars().count() > 80 {
            found = found.chars().take(79).chain(['…']).collect();
        }
        Self { place: Box::new(place), found, expected }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: found «{}», expected {}", self.place, self.found, self.expected)
    }
}

/// Where a flaw is. What does not apply is `None`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    /// File, member of a zip, or address.
    pub file: String,
    pub sheet: Option<String>,
    /// Line in a text file, row in a sheet, counted from 1.
    pub line: Option<u64>,
    /// Name of the column or field.
    pub column: Option<String>,
    /// The column's letters in a sheet, for example `AB`.
    pub letter: Option<String>,
    /// Reference of a record, where there are no lines.
    pub record: Option<String>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(sheet) = &self.sheet {
            write!(f, ", sheet «{sheet}»")?;
        }
        if let Some(record) = &self.record {
            write!(f, ", record {record}")?;
        }
        if let Some(line) = self.line {
            write!(f, ", {} {line}", if self.sheet.is_some() { "row" } else { "line" })?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column «{column}»")?;
        }
        if let Some(letter) = &self.letter {
            write!(f, " ({letter})")?;
        }
        Ok(())
    }
}

/// What should have stood there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    Value,
    WholeNumber,
    Amount,
    Date,
    Country,
    Coordinates,
    YesOrNo,
    OrganisationNumber,
    Address,
    Json,
    Record,
    Text,
    /// An id that no other row has.
    NewId,
    /// An id that the file of projects has.
    KnownId,
    /// As many columns as the header.
    Columns(usize),
    /// The same value as the other rows of the project.
    SameInGroup(String),
    OneOf(String),
}

impl Expected {
    /// All message keys, for the test that every one is translated.
    pub const KEYS: [&'static str; 17] = [
        "sources-expected-value",
        "sources-expected-whole-number",
        "sources-expected-amount",
        "sources-expected-date",
        "sources-expected-country",
        "sources-expected-coordinates",
        "sources-expected-yes-or-no",
        "sources-expected-organisation-number",
        "sources-expected-address",
        "sources-expected-json",
        "sources-expected-record",
        "sources-expected-text",
        "sources-expected-new-id",
        "sources-expected-known-id",
        "sources-expected-columns",
        "sources-expected-same",
        "sources-expected-one-of",
    ];

    pub fn key(&self) -> &'static str {
        Self::KEYS[match self {
            Self::Value => 0,
            Self::WholeNumber => 1,
            Self::Amount => 2,
            Self::Date => 3,
            Self::Country => 4,
            Self::Coordinates => 5,
            Self::YesOrNo => 6,
            Self::OrganisationNumber => 7,
            Self::Address => 8,
            Self::Json => 9,
            Self::Record => 10,
            Self::Text => 11,
            Self::NewId => 12,
            Self::KnownId => 13,
            Self::Columns(_) => 14,
            Self::SameInGroup(_) => 15,
            Self::OneOf(_) => 16,
        }]
    }

    /// The one argument `what` some of the messages have.
    pub fn argument(&self) -> Option<String> {
        match self {
            Self::Columns(count) => Some(count.to_string()),
            Self::SameInGroup(text) | Self::OneOf(text) => Some(text.clone()),
            _ => None,
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value => f.write_str("a value"),
            Self::WholeNumber => f.write_str("a whole number"),
            Self::Amount => f.write_str("an amount of money"),
            Self::Date => f.write_str("a date"),
            Self::Country => f.write_str("a country code of two letters"),
            Self::Coordinates => f.write_str("latitude and longitude"),
            Self::YesOrNo => f.write_str("true or false"),
            Self::OrganisationNumber => f.write_str("a valid organisation number of the country"),
            Self::Address => f.write_str("a web address"),
            Self::Json => f.write_str("JSON"),
            Self::Record => f.write_str("a record with its metadata"),
            Self::Text => f.write_str("text in the file's encoding"),
            Self::NewId => f.write_str("an id no earlier row has"),
            Self::KnownId => f.write_str("the id of a project in the same file"),
            Self::Columns(count) => write!(f, "{count} columns as in the header"),
            Self::SameInGroup(other) => write!(f, "«{other}» as in the project's other rows"),
            Self::OneOf(words) => write!(f, "one of {words}"),
        }
    }
}

#[cfg(test)]
#[path = "trouble_tests.rs"]
mod tests;
