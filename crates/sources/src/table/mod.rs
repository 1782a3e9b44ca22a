//! Reader of tables people keep: CSV or XLSX files of calls, projects or organisations, read by a mapping file.
//!
//! [`Map`] says which column is which field; `rows` gives the rows; `line` reads single fields and `build` makes
//! records of them. A table is taken whole or not at all: if more rows are wrong than the mapping file tolerates (none,
//! unless it says so), all mistakes are reported together.

mod build;
mod line;
mod map;
mod rows;

use std::path::Path;

pub use map::{Map, TableKind};

use crate::records::{CallRecord, OrganisationRecord, ParticipationRecord, ProjectRecord};
use crate::trouble::{FLAWS_SHOWN, Flaw, Trouble};

/// The records of one table. Only the list that belongs to the table's kind is filled.
#[derive(Debug, Default)]
pub struct Table {
    pub source: String,
    pub calls: Vec<CallRecord>,
    pub projects: Vec<ProjectRecord>,
    pub organisations: Vec<OrganisationRecord>,
    pub participations: Vec<ParticipationRecord>,
    /// Rows that are not empty, without the header.
    pub rows: u64,
    /// Rows that could not be used.
    pub broken: u64,
    /// What was wrong with them, the first of it.
    pub flaws: Vec<Flaw>,
}

/// Read a table. `progress` gets the number of rows read so far, now and then.
pub fn read(path: &Path, map: &Map, progress: &mut dyn FnMut(u64)) -> Result<Table, Trouble> {
    let place = path.display().to_string();
    let mut builder: Option<build::Builder<'_>> = None;
    rows::each(path, map, &mut |row| {
        let Some(builder) = &mut builder else {
            builder = Some(build::Builder::new(map, path, &row)?);
            return Ok(());
        };
        builder.add(&row);
        if builder.rows().is_multiple_of(1000) {
            progress(builder.rows());
        }
        Ok(())
    })?;
    let table = builder.map(build::Builder::finish).unwrap_or_default();
    if table.rows == 0 {
        return Err(Trouble::Empty { place });
    }
    if table.broken * 100 > table.rows * u64::from(map.tolerate_percent) {
        return Err(Trouble::TooManyFlaws { place, broken: table.broken, of: table.rows, flaws: table.flaws });
    }
    Ok(table)
}

/// Keep the first flaws, the rest is only counted.
fn keep(flaws: &mut Vec<Flaw>, more: Vec<Flaw>) {
    let room = FLAWS_SHOWN.saturating_sub(flaws.len());
    flaws.extend(more.into_iter().take(room));
}

#[cfg(test)]
mod tests;
