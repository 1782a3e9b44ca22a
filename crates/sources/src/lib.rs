//! Bytes of the outside world to plain records: the one place that knows foreign formats.
//!
//! Three readers, each from a source that may be down, cut off, hostile or simply wrong:
//!
//! * [`portal`] asks the search API of the EU Funding & Tenders Portal and returns [`CallRecord`]s.
//! * [`cordis`] reads the official CORDIS zip of CSV files as a stream of [`ProjectRecord`]s.
//! * [`table`] reads a CSV or XLSX file by a mapping file and returns any of the records.
//!
//! A reader returns a whole, checked answer or a [`Trouble`]; it never writes anything but temporary files and never
//! decides what a change means. Everything here blocks: a caller in an async program runs it on a blocking thread.
//! [`organisation`] holds the pure rules for names, numbers and kinds of organisations that all three share.

pub mod cordis;
mod decode;
mod download;
mod fields;
mod guard;
mod moment;
pub mod organisation;
pub mod portal;
mod records;
pub mod table;
#[cfg(test)]
mod testserver;
mod text;
mod trouble;
#[cfg(test)]
mod zipfile;

pub use moment::{BRUSSELS, Moment};
pub use records::{
    Activity, Budget, CallKind, CallRecord, DeadlineModel, OrganisationRecord, ParticipationRecord, Programme,
    ProjectRecord, Role, Topic,
};
pub use text::{Heading, Section, Text};
pub use trouble::{Expected, Flaw, Place, Trouble};

/// Say on the test's output that real data is missing and a test was left out.
#[cfg(test)]
#[expect(clippy::print_stderr, reason = "the reader of the test's output shall know")]
fn left_out(what: &str) {
    eprintln!("left out: {what} are not in ../shared/data");
}
