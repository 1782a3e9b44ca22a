//! Joining what the portal holds more than once, as results arrive.
//!
//! Per code one record stays: a current one before one of the old store, English before a translation, the fuller
//! before the emptier, the newer before the older. What gives way is counted by why it did.

use std::collections::BTreeMap;

use super::Fetched;
use crate::fields::checksum;
use crate::records::CallRecord;
use crate::trouble::Flaw;

#[derive(Default)]
pub(super) struct Joiner {
    by_code: BTreeMap<String, CallRecord>,
    duplicates: u64,
    legacy_dropped: u64,
    translations_dropped: u64,
}

impl Joiner {
    pub(super) fn add(&mut self, record: CallRecord) {
        let Some(known) = self.by_code.remove(&record.code) else {
            self.by_code.insert(record.code.clone(), record);
            return;
        };
        let (kept, dropped) = if rank(&record) > rank(&known) { (record, known) } else { (known, record) };
        self.count(&kept, &dropped);
        self.by_code.insert(kept.code.clone(), with_english_title(kept, &dropped));
    }

    fn count(&mut self, kept: &CallRecord, dropped: &CallRecord) {
        if dropped.legacy && !kept.legacy {
            self.legacy_dropped += 1;
        } else if dropped.language != kept.language {
            self.translations_dropped += 1;
        } else {
            self.duplicates += 1;
        }
    }

    pub(super) fn finish(self, seen: u64, broken: u64, troubles: Vec<Flaw>) -> Fetched {
        Fetched {
            records: self.by_code.into_values().collect(),
            seen,
            duplicates: self.duplicates,
            legacy_dropped: self.legacy_dropped,
            translations_dropped: self.translations_dropped,
            broken,
            troubles,
        }
    }
}

/// The greater stays. The reference begins with the portal's running number, so a longer and then a greater one is newer.
fn rank(record: &CallRecord) -> (bool, bool, bool, u64) {
    let digits: String =
        record.reference.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    (!record.legacy, record.language == "en", !record.description.is_empty(), digits.parse().unwrap_or(0))
}

/// A translated title never replaces an English one, even where the record it stands on does.
fn with_english_title(mut kept: CallRecord, dropped: &CallRecord) -> CallRecord {
    if kept.language != "en" && dropped.language == "en" {
        kept.title.clone_from(&dropped.title);
        kept.language.clone_from(&dropped.language);
        kept.checksum.clear();
        kept.checksum = checksum(&kept);
    }
    kept
}
