//! Why an import was refused and what was wrong with single records, kept as message keys with values: whoever reads it later reads it in their own language.

use i18n::Localizer;
use serde::{Deserialize, Serialize};
use sources::{Flaw, Trouble};

/// Why nothing was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    pub key: String,
    pub values: Vec<(String, String)>,
    /// It may work later without anybody doing anything.
    pub passing: bool,
}

impl Refusal {
    pub fn new(key: &str, values: &[(&str, String)]) -> Self {
        let values = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Self { key: key.to_owned(), values, passing: false }
    }

    pub fn of(trouble: &Trouble) -> Self {
        let passing = match trouble {
            Trouble::Unreachable { .. }
            | Trouble::Busy { .. }
            | Trouble::CutOff { .. }
            | Trouble::CountsDiffer { .. }
            | Trouble::TooSlow { .. } => true,
            Trouble::Status { status, .. } => *status >= 500,
            _ => false,
        };
        Self { passing, ..Self::new(trouble.key(), &trouble.arguments()) }
    }

    pub fn told(&self, l: &Localizer) -> String {
        let values: Vec<(&str, String)> =
            self.values.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        l.t_all(&self.key, &values)
    }
}

/// One record or field that could not be used, with its place.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlawLine {
    pub file: String,
    pub sheet: Option<String>,
    pub line: Option<u64>,
    pub column: Option<String>,
    pub letter: Option<String>,
    pub record: Option<String>,
    pub found: String,
    /// Message key of what should have stood there, and its one value.
    pub expected: String,
    pub what: Option<String>,
}

impl FlawLine {
    pub fn of(flaw: &Flaw) -> Self {
        let place = &flaw.place;
        Self {
            file: place.file.clone(),
            sheet: place.sheet.clone(),
            line: place.line,
            column: place.column.clone(),
            letter: place.letter.clone(),
            record: place.record.clone(),
            found: flaw.found.clone(),
            expected: flaw.expected.key().to_owned(),
            what: flaw.expected.argument(),
        }
    }

    /// `sheet «Partners», row 7, column «Budget» (D): found «abc», expected an amount of money`
    pub fn told(&self, l: &Localizer) -> String {
        let mut place: Vec<String> = [&self.file].into_iter().filter(|file| !file.is_empty()).cloned().collect();
        let mut add = |key: &str, name: &'static str, value: &Option<String>| {
            if let Some(value) = value {
                place.push(l.t1(key, name, value.as_str()));
            }
        };
        add("import-place-sheet", "sheet", &self.sheet);
        add("import-place-record", "record", &self.record);
        add("import-place-line", "line", &self.line.map(|line| line.to_string()));
        let column = self.column.as_ref().map(|column| match &self.letter {
            Some(letter) => format!("{column} ({letter})"),
            None => column.clone(),
        });
        add("import-place-column", "column", &column);
        let expected = l.t1(&self.expected, "what", self.what.as_deref().unwrap_or_default());
        let key = if self.found.is_empty() { "import-flaw-empty" } else { "import-flaw" };
        l.t_all(key, &[("place", place.join(", ")), ("found", self.found.clone()), ("expected", expected)])
    }
}
