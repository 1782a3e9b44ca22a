//! What a source says now against what is kept of it. Pure.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::told::Refusal;
use super::{Counts, SHRUNK_BELOW_PERCENT};
use crate::catalogue::intake::Kept;

/// Counted up when records are turned into rows in another way than before: then every row is written anew at the next import.
const SHAPE: &str = "1";

/// Whether a record is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    Added,
    Changed,
    Same,
}

/// One reading of a source.
#[derive(Debug, Default)]
pub struct Compare {
    kept: HashMap<String, Kept>,
    seen: HashSet<String>,
    /// How many records each collection has now.
    now: BTreeMap<String, u64>,
    pub counts: Counts,
}

/// The checksum that is kept: of the record and of the way it is turned into a row.
pub fn checksum(record: &str) -> String {
    format!("{SHAPE}:{record}")
}

impl Compare {
    pub fn new(kept: Vec<Kept>) -> Self {
        let kept = kept.into_iter().map(|kept| (kept.source_ref.clone(), kept)).collect();
        Self { kept, ..Self::default() }
    }

    /// Takes up a record. Of two with the same key the first counts.
    pub fn take(&mut self, source_ref: &str, collection: &str, checksum: &str) -> Difference {
        if !self.seen.insert(source_ref.to_owned()) {
            return Difference::Same;
        }
        *self.now.entry(collection.to_owned()).or_default() += 1;
        self.counts.seen += 1;
        match self.kept.get(source_ref) {
            None => {
                self.counts.added += 1;
                Difference::Added
            }
            Some(kept) if kept.checksum == checksum && !kept.gone => {
                self.counts.unchanged += 1;
                Difference::Same
            }
            Some(_) => {
                self.counts.changed += 1;
                Difference::Changed
            }
        }
    }

    /// What is kept of the collections that were read, and is not there now.
    pub fn gone(&self) -> Vec<&str> {
        let here = |kept: &&Kept| {
            !kept.gone && self.now.contains_key(&kept.collection) && !self.seen.contains(&kept.source_ref)
        };
        let mut gone: Vec<&str> = self.kept.values().filter(here).map(|kept| kept.code.as_str()).collect();
        gone.sort_unstable();
        gone
    }

    /// The collections that were read.
    pub fn collections(&self) -> impl Iterator<Item = &str> {
        self.now.keys().map(String::as_str)
    }

    /// Whether a source has become so small that it is more likely broken than true.
    pub fn shrunk(&self) -> Option<Refusal> {
        self.now.iter().find_map(|(collection, now)| {
            let before = self.kept.values().filter(|kept| !kept.gone && kept.collection == *collection).count() as u64;
            shrunk("import-shrunk", before, *now)
        })
    }
}

/// The refusal when there is less than half of what there was.
pub fn shrunk(key: &str, before: u64, now: u64) -> Option<Refusal> {
    (now * 100 < before * SHRUNK_BELOW_PERCENT)
        .then(|| Refusal::new(key, &[("before", before.to_string()), ("now", now.to_string())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(source_ref: &str, checksum: &str, gone: bool, collection: &str) -> Kept {
        Kept {
            code: format!("c-{source_ref}"),
            source_ref: source_ref.into(),
            checksum: checksum.into(),
            gone,
            collection: collection.into(),
        }
    }

    #[test]
    fn only_what_differs_is_written() {
        let mut compare = Compare::new(vec![
            kept("1", "a", false, ""),
            kept("2", "b", false, ""),
            kept("3", "c", true, ""),
            kept("4", "d", false, ""),
        ]);
        assert_eq!(compare.take("1", "", "a"), Difference::Same);
        assert_eq!(compare.take("2", "", "x"), Difference::Changed);
        assert_eq!(compare.take("3", "", "c"), Difference::Changed, "it has come back");
        assert_eq!(compare.take("5", "", "e"), Difference::Added);
        assert_eq!(compare.take("5", "", "f"), Difference::Same, "the first one counts");
        assert_eq!(compare.gone(), ["c-4"]);
        assert_eq!(
            (compare.counts.seen, compare.counts.added, compare.counts.changed, compare.counts.unchanged),
            (4, 1, 2, 1)
        );
    }

    #[test]
    fn what_stands_in_another_collection_is_not_gone() {
        let mut compare = Compare::new(vec![kept("1", "a", false, "HORIZON"), kept("2", "b", false, "H2020")]);
        compare.take("3", "H2020", "c");
        assert_eq!(compare.gone(), ["c-2"]);
        assert_eq!(compare.shrunk(), None);
    }

    #[test]
    fn less_than_half_is_refused() {
        assert_eq!(shrunk("k", 10, 5), None);
        assert_eq!(shrunk("k", 0, 0), None);
        assert!(shrunk("k", 10, 4).is_some());
        assert!(shrunk("k", 1, 0).is_some());
    }
}
