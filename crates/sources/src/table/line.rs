//! One row as fields: each looked up by the mapping file, translated, and read as what it should be.

use std::cell::RefCell;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::map::{Map, Origin};
use super::rows::{Cell, Row};
use crate::fields::{cents, some};
use crate::moment::sane;
use crate::organisation::fold;
use crate::text::one_line;
use crate::trouble::{Expected, Flaw, Place, Trouble};

/// The mapped columns of one table: name to position.
pub(super) struct Header {
    positions: BTreeMap<String, usize>,
}

impl Header {
    /// Find every column the mapping file names; headers in another spelling of case or accents count when they are alone.
    pub(super) fn find(map: &Map, place: &str, row: &Row) -> Result<Self, Trouble> {
        let names: Vec<String> = row.cells.iter().map(|cell| one_line(&cell.text())).collect();
        let mut positions = BTreeMap::new();
        for column in map.columns.values().flat_map(Origin::columns) {
            let hits = |test: &dyn Fn(&String) -> bool| {
                names.iter().enumerate().filter(|(_, name)| test(name)).map(|(at, _)| at).collect::<Vec<_>>()
            };
            let mut found = hits(&|name| name == column);
            if found.is_empty() {
                found = hits(&|name| fold(name) == fold(column));
            }
            match found[..] {
                [at] => positions.insert(column.to_owned(), at),
                [] => {
                    let found: Vec<&str> = names.iter().map(String::as_str).filter(|name| !name.is_empty()).collect();
                    let found = found.join(", ");
                    return Err(Trouble::ColumnMissing { place: place.to_owned(), column: column.to_owned(), found });
                }
                _ => return Err(Trouble::ColumnTwice { place: place.to_owned(), column: column.to_owned() }),
            };
        }
        Ok(Self { positions })
    }
}

/// One row. Mistakes are collected, so that all of a row are reported at once.
pub(super) struct Line<'a> {
    pub map: &'a Map,
    pub header: &'a Header,
    pub file: &'a str,
    pub row: &'a Row,
    pub flaws: RefCell<Vec<Flaw>>,
}

/// A value with the column it came from.
pub(super) struct Found {
    cell: Cell,
    column: Option<String>,
}

impl Line<'_> {
    fn cell(&self, column: &str) -> Cell {
        let at = self.header.positions.get(column);
        at.and_then(|at| self.row.cells.get(*at)).cloned().unwrap_or(Cell::Empty)
    }

    pub(super) fn note(&self, column: Option<&str>, found: &str, expected: Expected) {
        let at = column.and_then(|column| self.header.positions.get(column));
        let place = Place {
            file: self.file.to_owned(),
            sheet: self.row.sheet.as_deref().map(str::to_owned),
            line: Some(self.row.line),
            column: column.map(str::to_owned),
            letter: at.map(|at| letters(*at)),
            record: None,
        };
        self.flaws.borrow_mut().push(Flaw::new(place, found, expected));
    }

    /// A mistake in a field, placed at its first column.
    pub(super) fn note_field(&self, field: &str, found: &str, expected: Expected) {
        let origin = self.map.columns.get(field);
        self.note(origin.and_then(|origin| origin.columns().first().copied()).or(Some(field)), found, expected);
    }

    /// All values of a field, translated; empty ones left out.
    fn values(&self, field: &str) -> Vec<Found> {
        let one = |column: &str| Found { cell: self.cell(column), column: Some(column.to_owned()) };
        let text =
            |text: String, column: Option<&str>| Found { cell: Cell::Text(text), column: column.map(str::to_owned) };
        let found = match self.map.columns.get(field) {
            None => Vec::new(),
            Some(Origin::Column(column)) => vec![one(column)],
            Some(Origin::Detailed(how)) => match (&how.constant, &how.column, &how.join, &how.list) {
                (Some(constant), ..) => vec![text(constant.clone(), None)],
                (_, Some(column), ..) => match &how.split {
                    None => vec![one(column)],
                    Some(sign) => self
                        .cell(column)
                        .text()
                        .split(sign.as_str())
                        .map(|part| text(part.to_owned(), Some(column)))
                        .collect(),
                },
                (_, _, Some(columns), _) => {
                    let parts: Vec<String> =
                        columns.iter().map(|column| self.cell(column).text()).filter(|part| !part.is_empty()).collect();
                    vec![text(parts.join(how.with.as_deref().unwrap_or(" ")), columns.first().map(String::as_str))]
                }
                (.., Some(columns)) => columns.iter().map(|column| one(column)).collect(),
                (None, None, None, None) => Vec::new(),
            },
        };
        found
            .into_iter()
            .map(|found| self.translated(field, found))
            .filter(|found| !found.cell.text().is_empty())
            .collect()
    }

    fn translated(&self, field: &str, found: Found) -> Found {
        let Some(values) = self.map.values.get(field) else { return found };
        let text = found.cell.text();
        // `"*"` stands for every other value.
        match values.get(&text).or_else(|| values.get("*")) {
            Some(value) => {
                Found { cell: if value.is_empty() { Cell::Empty } else { Cell::Text(value.clone()) }, ..found }
            }
            None => found,
        }
    }

    /// The first value read by `read`; a mistake when it cannot be.
    pub(super) fn read<T>(&self, field: &str, expected: Expected, read: impl Fn(&Cell) -> Option<T>) -> Option<T> {
        let found = self.values(field).into_iter().next()?;
        self.take(&found, expected, read)
    }

    /// All values read by `read`.
    pub(super) fn read_all<T>(&self, field: &str, expected: &Expected, read: impl Fn(&Cell) -> Option<T>) -> Vec<T> {
        self.values(field).iter().filter_map(|found| self.take(found, expected.clone(), &read)).collect()
    }

    fn take<T>(&self, found: &Found, expected: Expected, read: impl Fn(&Cell) -> Option<T>) -> Option<T> {
        let value = if matches!(found.cell, Cell::Error(_)) { None } else { read(&found.cell) };
        if value.is_none() {
            self.note(found.column.as_deref(), &found.cell.text(), expected);
        }
        value
    }

    pub(super) fn text(&self, field: &str) -> Option<String> {
        self.read(field, Expected::Value, |cell| some(&one_line(&cell.text())))
    }

    /// Like [`Self::text`] with its line breaks.
    pub(super) fn long_text(&self, field: &str) -> Option<String> {
        self.read(field, Expected::Value, |cell| some(&cell.text()))
    }

    pub(super) fn texts(&self, field: &str) -> Vec<String> {
        self.read_all(field, &Expected::Value, |cell| some(&one_line(&cell.text())))
    }

    /// A field that must not be empty.
    pub(super) fn required(&self, field: &str) -> String {
        self.text(field).unwrap_or_else(|| {
            self.note_field(field, "", Expected::Value);
            String::new()
        })
    }

    pub(super) fn amount(&self, field: &str) -> Option<i64> {
        self.read(field, Expected::Amount, |cell| match cell {
            Cell::Number(number) if number.abs() < 9e15 => Some((number * 100.0).round() as i64),
            Cell::Text(text) => cents(text.trim_matches(['€', ' ']), self.map.decimal),
            _ => None,
        })
    }

    pub(super) fn whole(&self, field: &str) -> Option<u32> {
        self.read(field, Expected::WholeNumber, |cell| match cell {
            Cell::Number(number) if number.fract() == 0.0 && (0.0..=4e9).contains(number) => Some(*number as u32),
            Cell::Text(text) => text.trim().parse().ok(),
            _ => None,
        })
    }

    pub(super) fn degrees(&self, field: &str, most: f64) -> Option<f64> {
        let degrees = |cell: &Cell| match cell {
            Cell::Number(number) => Some(*number),
            Cell::Text(text) => text.trim().replace(self.map.decimal, ".").parse().ok(),
            _ => None,
        };
        self.read(field, Expected::Coordinates, |cell| degrees(cell).filter(|number| number.abs() <= most))
    }

    pub(super) fn yes(&self, field: &str) -> Option<bool> {
        self.read(field, Expected::YesOrNo, |cell| match fold(&cell.text()).as_str() {
            "true" | "1" | "y" | "yes" | "ja" => Some(true),
            "false" | "0" | "n" | "no" | "nei" | "nej" => Some(false),
            _ => None,
        })
    }

    pub(super) fn date(&self, field: &str) -> Option<Date> {
        self.read(field, Expected::Date, |cell| self.read_date(cell))
    }

    pub(super) fn read_date(&self, cell: &Cell) -> Option<Date> {
        match cell {
            Cell::Date(date) => sane(*date),
            Cell::Text(text) => {
                self.map.dates.iter().find_map(|format| Date::strptime(format, text.trim()).ok()).and_then(sane)
            }
            _ => None,
        }
    }
}

/// The letters of a column in a sheet: `A` to `Z`, `AA` …
fn letters(at: usize) -> String {
    let letter = char::from(b'A' + (at % 26) as u8);
    if at < 26 { letter.to_string() } else { format!("{}{letter}", letters(at / 26 - 1)) }
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_are_lettered_like_in_a_sheet() {
        let names: Vec<String> = [0, 25, 26, 27, 701, 702].map(super::letters).into();
        assert_eq!(names, ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
