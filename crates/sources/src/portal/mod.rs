//! Reader of the EU Funding & Tenders Portal: pages of its search API to one clean set of calls.
//!
//! [`fetch`] asks page after page until everything promised has come (`page`), turns each result into a
//! [`CallRecord`] (`record`) and joins what the portal holds more than once (`join`). It returns all or nothing:
//! a page that fails for good ends the reading with a [`Trouble`], and the caller keeps its last good copy.

mod join;
mod page;
mod programmes;
mod query;
mod record;

use std::time::Duration;

use crate::records::CallRecord;
use crate::trouble::{Expected, FLAWS_SHOWN, Flaw, Place, Trouble};

/// The search API's public address.
pub const PORTAL_URL: &str = "https://api.tech.ec.europa.eu/search-api/prod/rest/search";

/// Name of this source in the records.
pub const SOURCE: &str = "portal";

/// Bounds of one reading. The defaults are meant for the real portal.
#[derive(Debug, Clone)]
pub struct Options {
    pub page_size: u32,
    pub connect_timeout: Duration,
    /// For one page, from asking to the last byte.
    pub page_timeout: Duration,
    /// How often one page is asked for before giving up.
    pub tries: u32,
    /// The wait before the second try; doubled for each further one.
    pub first_pause: Duration,
    /// The longest wait, also when the server asks for a longer one.
    pub longest_pause: Duration,
    /// For the whole reading.
    pub whole_timeout: Duration,
    /// Bytes of one page.
    pub page_bytes: u64,
    /// Records in all.
    pub results: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            page_size: 100,
            connect_timeout: Duration::from_secs(15),
            page_timeout: Duration::from_mins(1),
            tries: 4,
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_mins(1),
            whole_timeout: Duration::from_mins(30),
            page_bytes: 64 << 20,
            results: 100_000,
        }
    }
}

/// What is happening, for a progress bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// So many records of the total have come.
    Received { records: u64, of: u64 },
    /// A page failed and is asked for again after a pause; `try_number` is the coming one.
    Waiting { page: u32, try_number: u32, pause: Duration, why: Trouble },
}

/// All calls of the portal, cleaned and joined.
#[derive(Debug, Default)]
pub struct Fetched {
    /// In the order of their codes.
    pub records: Vec<CallRecord>,
    /// Results received. Always `records + duplicates + legacy_dropped + translations_dropped + broken`.
    pub seen: u64,
    /// The same record once more.
    pub duplicates: u64,
    /// Copies from the portal's old store for which a current record exists.
    pub legacy_dropped: u64,
    /// Copies in another language than the one kept.
    pub translations_dropped: u64,
    /// Results that could not be used at all.
    pub broken: u64,
    /// What was wrong with single results, the first of them; one with a small flaw is still among `records`.
    pub troubles: Vec<Flaw>,
}

/// Read all grants and cascade calls, with the default bounds.
pub fn fetch(url: &str, progress: &mut dyn FnMut(Progress)) -> Result<Fetched, Trouble> {
    fetch_with(url, &Options::default(), progress)
}

/// Read all grants and cascade calls.
pub fn fetch_with(url: &str, options: &Options, progress: &mut dyn FnMut(Progress)) -> Result<Fetched, Trouble> {
    let mut client = page::Client::new(url, options)?;
    let mut joiner = join::Joiner::default();
    let (mut seen, mut broken, mut troubles) = (0_u64, 0_u64, Vec::new());
    let mut total = None;
    for number in 1.. {
        let page = client.page(number, progress)?;
        let promised = *total.get_or_insert(page.total);
        if promised == 0 {
            return Err(Trouble::Empty { place: url.to_owned() });
        }
        if promised > options.results {
            return Err(Trouble::TooLarge { place: url.to_owned(), limit: options.results });
        }
        let received = seen + page.results.len() as u64;
        let is_last = received >= promised;
        let short = (page.results.len() as u64) < u64::from(options.page_size);
        // A total that changes between pages means that pages have shifted: records may be missing.
        if page.total != promised || received > promised || (short && !is_last) {
            return Err(Trouble::CountsDiffer { place: url.to_owned(), promised, received });
        }
        for result in &page.results {
            seen += 1;
            match record::read(result, url, &mut troubles) {
                Some(record) => joiner.add(record),
                None => broken += 1,
            }
            troubles.truncate(FLAWS_SHOWN);
        }
        progress(Progress::Received { records: seen, of: promised });
        if is_last {
            break;
        }
    }
    if broken * 5 > seen {
        return Err(Trouble::TooManyFlaws { place: url.to_owned(), broken, of: seen, flaws: troubles });
    }
    Ok(joiner.finish(seen, broken, troubles))
}

/// A flaw of one result.
fn flaw(url: &str, reference: &str, field: &str, found: &str, expected: Expected) -> Flaw {
    let place = Place {
        file: url.to_owned(),
        record: Some(reference.to_owned()),
        column: Some(field.to_owned()),
        ..Place::default()
    };
    Flaw::new(place, found, expected)
}

#[cfg(test)]
mod tests;
