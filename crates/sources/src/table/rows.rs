//! Rows of a CSV or XLSX file, one after the other, whatever its encoding, delimiter and types of cells.

use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::rc::Rc;

use calamine::{Data, DataRef, Reader, Xlsx, XlsxFormulaMetadata};
use csv::StringRecord;
use jiff::civil::Date;

use super::map::Map;
use crate::decode::{self, Decoding};
use crate::download::web_page_title;
use crate::guard::{self, Limits, LineBound};
use crate::trouble::Trouble;

/// Bytes of a CSV file, and of one row of it.
const FILE_BYTES: u64 = 1 << 30;
const ROW_BYTES: u64 = 1 << 20;
/// Spreadsheets are read through tables of their strings, which have to fit into memory.
const XLSX: Limits = Limits { members: 1000, total_bytes: 256 << 20, ratio: 200 };
const COLUMNS: u32 = 2000;
const ROWS: u64 = 2_000_000;

/// One cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    Text(String),
    Number(f64),
    Date(Date),
    /// An error value of a formula, as the sheet shows it.
    Error(String),
    Empty,
}

impl Cell {
    /// As a person would read it in the sheet.
    pub(super) fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Error(text) => text.trim().to_owned(),
            Self::Number(number) => number.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Empty => String::new(),
        }
    }
}

pub(super) struct Row {
    /// Name of the sheet, in a spreadsheet.
    pub sheet: Option<Rc<str>>,
    /// Line in a text file, row in a sheet, from 1.
    pub line: u64,
    pub cells: Vec<Cell>,
    /// The row is not in the file's encoding.
    pub garbled: bool,
    /// A row of a text file must have as many cells as the header; one of a sheet ends with its last filled cell.
    pub ragged: bool,
}

/// Where rows go. The header is the first.
pub(super) type Take<'a> = &'a mut dyn FnMut(Row) -> Result<(), Trouble>;

/// Read the rows from the header on.
pub(super) fn each(path: &Path, map: &Map, take: Take<'_>) -> Result<(), Trouble> {
    let place = path.display().to_string();
    let start = guard::start_of(path, &place)?;
    if start.is_empty() {
        return Err(Trouble::Empty { place });
    }
    if let Some(title) = web_page_title(&start) {
        return Err(Trouble::WebPage { place, title });
    }
    let named_xlsx = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
    if start.starts_with(b"PK\x03\x04") || named_xlsx {
        return sheet(path, &place, map, take);
    }
    // The old binary format, and anything else that is no text. UTF-16 begins with its mark.
    let marked = encoding_rs::Encoding::for_bom(&start).is_some() || map.encoding.is_some();
    if start.starts_with(b"\xd0\xcf\x11\xe0") || (!marked && start.contains(&0)) {
        return Err(Trouble::WrongFormat { place, expected: "a CSV or XLSX file" });
    }
    text(path, &place, map, take)
}

fn text(path: &Path, place: &str, map: &Map, take: Take<'_>) -> Result<(), Trouble> {
    let mut file = guard::open(path, place)?;
    let size = file.metadata().map_err(|error| guard::unreadable(&error, place))?.len();
    if size > FILE_BYTES {
        return Err(Trouble::TooLarge { place: place.to_owned(), limit: FILE_BYTES });
    }
    let encoding = match map.encoding {
        Some(encoding) => encoding,
        None => decode::detect(&mut file).map_err(|error| guard::unreadable(&error, place))?,
    };
    let delimiter = match map.delimiter {
        Some(delimiter) => delimiter,
        None => detect_delimiter(path, place, encoding, map.header_row)?,
    };
    let (bound, done) = LineBound::new(Decoding::new(BufReader::new(file), encoding), ROW_BYTES);
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).flexible(true).from_reader(bound);
    let mut record = StringRecord::new();
    let (mut count, mut width) = (0_u64, None);
    loop {
        let read = reader.read_record(&mut record);
        done.set(reader.position().byte());
        match read {
            Ok(true) => {}
            Ok(false) => return Ok(()),
            Err(error) => match error.into_kind() {
                csv::ErrorKind::Io(error) => {
                    let place = format!("{place}, line {}", reader.position().line());
                    return Err(guard::read_trouble(&error, &place, "", ROW_BYTES));
                }
                _ => return Err(Trouble::WrongFormat { place: place.to_owned(), expected: "a CSV file" }),
            },
        }
        let line = guard::first_line(reader.position(), record.iter());
        if line < map.header_row {
            continue;
        }
        count += 1;
        if count > ROWS || record.len() > COLUMNS as usize {
            return Err(Trouble::TooLarge { place: place.to_owned(), limit: ROWS });
        }
        let garbled = record.iter().any(|field| field.contains('\u{fffd}'));
        let cell =
            |field: &str| if field.trim().is_empty() { Cell::Empty } else { Cell::Text(field.replace('\0', "")) };
        let ragged = record.len() != *width.get_or_insert(record.len());
        take(Row { sheet: None, line, cells: record.iter().map(cell).collect(), garbled, ragged })?;
    }
}

/// The delimiter that parts the header most often.
fn detect_delimiter(
    path: &Path,
    place: &str,
    encoding: &'static encoding_rs::Encoding,
    header_row: u64,
) -> Result<u8, Trouble> {
    use std::io::Read;
    let mut start = Vec::new();
    let decoding = Decoding::new(BufReader::new(guard::open(path, place)?), encoding);
    decoding.take(256 << 10).read_to_end(&mut start).map_err(|error| guard::unreadable(&error, place))?;
    let skipped = usize::try_from(header_row - 1).unwrap_or(usize::MAX);
    let header = start.split(|b| *b == b'\n').nth(skipped).unwrap_or_default();
    let mut quoted = false;
    let mut counts = [(b';', 0), (b',', 0), (b'\t', 0), (b'|', 0)];
    for byte in header {
        quoted ^= *byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(delimiter, _)| delimiter == byte && !quoted) {
            *count += 1;
        }
    }
    // Of equals the first one stays.
    Ok(counts.iter().rev().max_by_key(|(_, count)| *count).map_or(b',', |(delimiter, _)| *delimiter))
}

fn sheet(path: &Path, place: &str, map: &Map, take: Take<'_>) -> Result<(), Trouble> {
    // Unpack every part once, so that no size in the directory is believed unseen.
    let members = guard::inspect(path, place, XLSX)?;
    let mut archive = guard::archive(path, place)?;
    for member in &members {
        guard::drain(&mut archive, member, place)?;
    }
    let wrong = || Trouble::WrongFormat { place: place.to_owned(), expected: "an XLSX spreadsheet" };
    let mut book: Xlsx<BufReader<File>> = calamine::open_workbook(path).map_err(|_| wrong())?;
    let names = book.sheet_names();
    let name = match &map.sheet {
        Some(name) if names.contains(name) => name.clone(),
        Some(name) => {
            return Err(Trouble::SheetMissing {
                place: place.to_owned(),
                sheet: name.clone(),
                found: names.join(", "),
            });
        }
        None => names.first().cloned().ok_or_else(|| Trouble::Empty { place: place.to_owned() })?,
    };
    // Cells come one by one: a sheet whose last cell stands at the far end costs no more than one row.
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| wrong())?;
    let sheet: Rc<str> = name.as_str().into();
    let fresh = |line| Row { sheet: Some(Rc::clone(&sheet)), line, cells: Vec::new(), garbled: false, ragged: false };
    let mut row = fresh(0);
    let mut count = 0;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|_| wrong())? {
        let (line, column) = cell.pos;
        let line = u64::from(line) + 1;
        if column >= COLUMNS || count > ROWS {
            return Err(Trouble::TooLarge {
                place: format!("{place}, sheet «{name}», row {line}"),
                limit: u64::from(COLUMNS),
            });
        }
        if line != row.line {
            if row.line > 0 {
                take(std::mem::replace(&mut row, fresh(line)))?;
            }
            row.line = line;
            count += 1;
        }
        let label = cell.formula.as_ref().and_then(hyperlink_label);
        let value = label.map_or_else(|| read_cell(&cell.value), Cell::Text);
        if line >= map.header_row && value != Cell::Empty {
            let column = column as usize;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, Cell::Empty);
            }
            row.cells[column] = value;
        }
        if line < map.header_row {
            row.line = 0;
        }
    }
    if row.line > 0 { take(row) } else { Ok(()) }
}

/// The text a `HYPERLINK("address", "label")` shows. Programs that write such cells often leave their computed value at nought.
fn hyperlink_label(formula: &XlsxFormulaMetadata) -> Option<String> {
    let XlsxFormulaMetadata::Normal { formula } = formula else { return None };
    let inner = formula.trim().trim_start_matches('=').strip_prefix("HYPERLINK(")?.trim_end().strip_suffix(')')?;
    let texts: Vec<&str> = inner.split('"').collect();
    match texts[..] {
        ["", _, between, label, ""] if between.trim() == "," => Some(label.to_owned()),
        ["", address, ""] => Some(address.to_owned()),
        _ => None,
    }
}

fn read_cell(value: &DataRef<'_>) -> Cell {
    let text = |text: &str| if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
    match value {
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(string) => text(string),
        DataRef::SharedString(string) => text(string),
        DataRef::Bool(yes) => Cell::Text(yes.to_string()),
        DataRef::DateTime(moment) if moment.is_datetime() => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            let date = i16::try_from(year).ok().and_then(|year| Date::new(year, month as i8, day as i8).ok());
            date.map_or_else(|| Cell::Number(moment.as_f64()), Cell::Date)
        }
        DataRef::DateTime(span) => Cell::Number(span.as_f64()),
        DataRef::DateTimeIso(iso) => {
            iso.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| text(iso), Cell::Date)
        }
        DataRef::DurationIso(iso) => text(iso),
        DataRef::Error(error) => Cell::Error(Data::Error(error.clone()).to_string()),
        DataRef::Empty => Cell::Empty,
    }
}
