//! Guards for files from outside: zips are looked over before anything is unpacked, and every reader has an end.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;
use std::rc::Rc;

use zip::ZipArchive;
use zip::read::ZipFile;

use crate::download::web_page_title;
use crate::trouble::Trouble;

/// Bounds of a zip.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub members: usize,
    /// Unpacked bytes of all members together.
    pub total_bytes: u64,
    /// Unpacked to packed bytes. CORDIS reaches 6, spreadsheets 20.
    pub ratio: u64,
}

/// One file in a zip that passed the guards.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// Last part of its name, lower case.
    pub name: String,
    pub index: usize,
    /// Unpacked bytes, as the zip's directory says; [`member`] holds it to that.
    pub size: u64,
}

pub(crate) type Archive = ZipArchive<BufReader<File>>;

/// A file below this size may have any ratio.
const SMALL: u64 = 1 << 20;

/// Look over a zip without unpacking it: form, names, sizes.
pub(crate) fn inspect(path: &Path, place: &str, limits: Limits) -> Result<Vec<Member>, Trouble> {
    check_start(path, place)?;
    let mut archive = archive(path, place)?;
    if archive.len() > limits.members {
        return Err(Trouble::TooLarge { place: place.to_owned(), limit: limits.members as u64 });
    }
    let mut members = Vec::new();
    let mut total = 0_u64;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|error| zip_trouble(&error, place))?;
        let raw = String::from_utf8_lossy(entry.name_raw()).into_owned();
        if entry.enclosed_name().is_none() || unsafe_name(&raw) {
            return Err(Trouble::UnsafePath { place: place.to_owned(), member: raw });
        }
        if entry.is_dir() {
            continue;
        }
        let (size, packed) = (entry.size(), entry.compressed_size());
        total = total.saturating_add(size);
        if total > limits.total_bytes || (size > SMALL && size / packed.max(1) > limits.ratio) {
            return Err(Trouble::ZipBomb { place: place.to_owned(), member: raw });
        }
        if entry.encrypted() {
            return Err(Trouble::WrongFormat { place: place.to_owned(), expected: "a zip without a password" });
        }
        let name = raw.rsplit('/').next().unwrap_or_default().to_lowercase();
        members.push(Member { name, index, size });
    }
    if members.is_empty() { Err(Trouble::Empty { place: place.to_owned() }) } else { Ok(members) }
}

fn unsafe_name(name: &str) -> bool {
    let drive = name.as_bytes().get(1) == Some(&b':');
    drive || name.starts_with(['/', '\\']) || name.split(['/', '\\']).any(|part| part == "..") || name.contains('\0')
}

fn check_start(path: &Path, place: &str) -> Result<(), Trouble> {
    let start = start_of(path, place)?;
    if start.is_empty() {
        return Err(Trouble::Empty { place: place.to_owned() });
    }
    if let Some(title) = web_page_title(&start) {
        return Err(Trouble::WebPage { place: place.to_owned(), title });
    }
    if !start.starts_with(b"PK") {
        return Err(Trouble::WrongFormat { place: place.to_owned(), expected: "a zip" });
    }
    Ok(())
}

/// The first few kilobytes.
pub(crate) fn start_of(path: &Path, place: &str) -> Result<Vec<u8>, Trouble> {
    let mut start = Vec::new();
    let mut file = open(path, place)?.take(4096);
    file.read_to_end(&mut start).map_err(|error| unreadable(&error, place))?;
    Ok(start)
}

pub(crate) fn open(path: &Path, place: &str) -> Result<File, Trouble> {
    File::open(path).map_err(|error| unreadable(&error, place))
}

pub(crate) fn unreadable(error: &io::Error, place: &str) -> Trouble {
    Trouble::Unreadable { place: place.to_owned(), why: error.to_string() }
}

pub(crate) fn archive(path: &Path, place: &str) -> Result<Archive, Trouble> {
    ZipArchive::new(BufReader::new(open(path, place)?)).map_err(|error| zip_trouble(&error, place))
}

/// Something that begins like a zip and has no sound directory at its end was cut off or broken.
fn zip_trouble(error: &zip::result::ZipError, place: &str) -> Trouble {
    use zip::result::ZipError;
    match error {
        ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
            Trouble::WrongFormat { place: place.to_owned(), expected: "a plain zip" }
        }
        _ => Trouble::CutOff { place: place.to_owned() },
    }
}

/// Open one member for reading, held to the size its directory entry states.
pub(crate) fn member<'a>(
    archive: &'a mut Archive,
    member: &Member,
    place: &str,
) -> Result<Bounded<ZipFile<'a, BufReader<File>>>, Trouble> {
    let file = archive.by_index(member.index).map_err(|error| zip_trouble(&error, place))?;
    Ok(Bounded { inner: file, left: member.size })
}

/// Unpack a whole member into nothing, to be sure that it is sound.
pub(crate) fn drain(archive: &mut Archive, wanted: &Member, place: &str) -> Result<(), Trouble> {
    let mut reader = member(archive, wanted, place)?;
    io::copy(&mut reader, &mut io::sink()).map(|_| ()).map_err(|error| read_trouble(&error, place, &wanted.name, 0))
}

/// What an error while reading means. `limit` is the one of [`LineBound`].
pub(crate) fn read_trouble(error: &io::Error, place: &str, member: &str, limit: u64) -> Trouble {
    match error.kind() {
        io::ErrorKind::QuotaExceeded => Trouble::ZipBomb { place: place.to_owned(), member: member.to_owned() },
        io::ErrorKind::FileTooLarge => Trouble::TooLarge { place: place.to_owned(), limit },
        io::ErrorKind::InvalidData
        | io::ErrorKind::UnexpectedEof
        | io::ErrorKind::InvalidInput
        | io::ErrorKind::Other => Trouble::CutOff { place: place.to_owned() },
        _ => unreadable(error, place),
    }
}

/// A reader that must not give more than promised.
pub(crate) struct Bounded<R> {
    inner: R,
    left: u64,
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        self.left = self.left.checked_sub(count as u64).ok_or(io::ErrorKind::QuotaExceeded)?;
        Ok(count)
    }
}

/// A reader of lines that refuses to go on when one record takes too long to end, so that memory stays bounded.
///
/// Line ends of every sort become `\n`, and the last line gets one: only then do the CSV reader's line numbers hold.
/// The user of the records moves `done` on to the bytes used up; [`Self::new`] hands out the shared counter.
pub(crate) struct LineBound<R> {
    inner: R,
    given: u64,
    done: Rc<Cell<u64>>,
    limit: u64,
    last: u8,
}

impl<R> LineBound<R> {
    pub(crate) fn new(inner: R, limit: u64) -> (Self, Rc<Cell<u64>>) {
        let done = Rc::new(Cell::new(0));
        (Self { inner, given: 0, done: Rc::clone(&done), limit, last: b'\n' }, done)
    }

    /// Turn `\r` into `\n` and leave out the `\n` after it. Returns what is left of the bytes.
    fn even_out(&mut self, bytes: &mut [u8]) -> usize {
        if self.last != b'\r' && !bytes.contains(&b'\r') {
            self.last = bytes.last().copied().unwrap_or(self.last);
            return bytes.len();
        }
        let mut kept = 0;
        for at in 0..bytes.len() {
            let byte = bytes[at];
            if !(byte == b'\n' && self.last == b'\r') {
                bytes[kept] = if byte == b'\r' { b'\n' } else { byte };
                kept += 1;
            }
            self.last = byte;
        }
        kept
    }
}

impl<R: Read> Read for LineBound<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.given.saturating_sub(self.done.get()) > self.limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        loop {
            let mut count = self.inner.read(buffer)?;
            if count == 0 {
                let whole = matches!(self.last, b'\n' | b'\r');
                if whole || buffer.is_empty() {
                    return Ok(0);
                }
                self.last = b'\n';
                buffer[0] = b'\n';
                count = 1;
            } else {
                count = self.even_out(&mut buffer[..count]);
            }
            self.given += count as u64;
            if count > 0 {
                return Ok(count);
            }
        }
    }
}

/// The line a record begins on, told from the reader's position behind it: the one of the CSV reader counts the blank
/// lines before it as well.
pub(crate) fn first_line<'a>(position: &csv::Position, fields: impl Iterator<Item = &'a str>) -> u64 {
    let inside: usize = fields.map(|field| field.matches('\n').count()).sum();
    position.line().saturating_sub(1 + inside as u64).max(1)
}
