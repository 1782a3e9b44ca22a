//! Which organisations are the same. Pure: it holds what sources say and decides; the [`Writer`](super::Writer) writes what it decided.
//!
//! The rules, in order. An id that a source used before stays where it is as long as it fits there. Otherwise the same country and the same valid organisation
//! number make one organisation; otherwise the same normalised name, country and normalised place, unless the kinds contradict each other. Two different valid
//! numbers are never joined, and what an administrator has placed (pinned) is never moved.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::described::describe;
use super::row::{Described, OrganisationRow, SourceRow};
use crate::catalogue::intake::safe_code;
use crate::catalogue::shipped::Region;

/// Where a description was placed: the place of its row in the register.
pub type Place = usize;

/// All organisations while an import runs.
#[derive(Debug, Default)]
pub struct Register {
    rows: Vec<SourceRow>,
    places: HashMap<(String, String), Place>,
    members: HashMap<String, BTreeSet<Place>>,
    by_number: HashMap<(String, String), BTreeSet<Place>>,
    by_key: HashMap<String, BTreeSet<Place>>,
    /// Code of a region by NUTS code, of all versions.
    regions: HashMap<String, String>,
    changed_rows: BTreeSet<Place>,
    changed_organisations: BTreeSet<String>,
    emptied: BTreeMap<String, Option<String>>,
    /// Rows that were moved from one organisation to another: the old one's code.
    left: BTreeSet<String>,
}

/// What the register has decided since it was last asked.
#[derive(Debug, Default)]
pub struct Decided {
    pub organisations: Vec<OrganisationRow>,
    pub rows: Vec<SourceRow>,
    /// Organisations that lost a row to another one: their participations follow.
    pub left: Vec<String>,
    /// Organisations that no source speaks of any more, and where the last that did has gone, if anywhere.
    pub emptied: Vec<(String, Option<String>)>,
}

impl Register {
    pub fn new(rows: Vec<SourceRow>, regions: &[Region]) -> Self {
        let regions =
            regions.iter().flat_map(|region| region.nuts.iter().map(|nuts| (nuts.clone(), region.key.clone())));
        let mut register = Self { regions: regions.collect(), ..Self::default() };
        for row in rows {
            register.rows.push(row);
            register.enter(register.rows.len() - 1);
        }
        register
    }

    /// Places what a source says of an organisation.
    pub fn place(&mut self, said: Described) -> Place {
        let Some(&place) = self.places.get(&(said.source.clone(), said.source_ref.clone())) else {
            return self.place_new(said);
        };
        if self.rows[place].says(&said) {
            return place;
        }
        self.leave(place);
        let old = &self.rows[place];
        let (organisation, pinned) = (old.organisation.clone(), old.pinned);
        self.rows[place] = SourceRow { pinned, ..SourceRow::new(said, organisation.clone()) };
        let stays = pinned || self.fits(place, &organisation);
        let target = if stays {
            organisation.clone()
        } else {
            self.find(place).unwrap_or_else(|| self.own_code(place, &organisation))
        };
        if target != organisation {
            self.changed_organisations.insert(organisation.clone());
            self.left.insert(organisation.clone());
            if self.members.get(&organisation).is_none_or(BTreeSet::is_empty) {
                self.emptied.insert(organisation, Some(target.clone()));
            }
        }
        self.put(place, target);
        place
    }

    /// The organisation a description stands in.
    pub fn organisation(&self, place: Place) -> &str {
        &self.rows[place].organisation
    }

    /// Whether a row says exactly this.
    pub fn says(&self, place: Place, said: &Described) -> bool {
        self.rows[place].says(said)
    }

    /// Takes up that a source no longer speaks of an organisation.
    pub fn forget(&mut self, place: Place) {
        self.leave(place);
        let row = &self.rows[place];
        self.places.remove(&(row.source.clone(), row.source_ref.clone()));
        let organisation = row.organisation.clone();
        if self.members.get(&organisation).is_none_or(BTreeSet::is_empty) {
            self.emptied.insert(organisation, None);
        } else {
            self.changed_organisations.insert(organisation);
        }
    }

    /// The ids of a source whose places no administrator has chosen.
    pub fn refs_of(&self, source: &str) -> Vec<(String, Place)> {
        let free = |place: &Place| !self.rows[*place].pinned;
        let own = self.places.iter().filter(|((known, _), place)| known == source && free(place));
        own.map(|((_, source_ref), place)| (source_ref.clone(), *place)).collect()
    }

    /// Where an id of a source stands.
    pub fn find_ref(&self, source: &str, source_ref: &str) -> Option<Place> {
        self.places.get(&(source.to_owned(), source_ref.to_owned())).copied()
    }

    /// What has been decided since the last time, to be written.
    pub fn take_decided(&mut self) -> Decided {
        let codes = std::mem::take(&mut self.changed_organisations);
        let organisations = codes.iter().filter_map(|code| self.best(code)).collect();
        let rows = std::mem::take(&mut self.changed_rows).into_iter().map(|place| self.rows[place].clone()).collect();
        let left = std::mem::take(&mut self.left).into_iter().collect();
        let emptied = std::mem::take(&mut self.emptied);
        // An organisation that was emptied may have been filled again by a later row.
        let emptied = emptied.into_iter().filter(|(code, _)| self.members.get(code).is_none_or(BTreeSet::is_empty));
        let emptied = emptied.collect();
        Decided { organisations, rows, left, emptied }
    }

    fn place_new(&mut self, said: Described) -> Place {
        let place = self.rows.len();
        self.rows.push(SourceRow::new(said, String::new()));
        let target = self.find(place).unwrap_or_else(|| self.own_code(place, ""));
        self.put(place, target);
        place
    }

    fn put(&mut self, place: Place, organisation: String) {
        self.changed_organisations.insert(organisation.clone());
        self.changed_rows.insert(place);
        self.rows[place].organisation = organisation;
        self.enter(place);
    }

    fn enter(&mut self, place: Place) {
        let row = &self.rows[place];
        self.places.insert((row.source.clone(), row.source_ref.clone()), place);
        self.members.entry(row.organisation.clone()).or_default().insert(place);
        if let Some(number) = &row.number {
            self.by_number.entry((row.country.clone(), number.clone())).or_default().insert(place);
        }
        if !row.match_key.is_empty() {
            self.by_key.entry(row.match_key.clone()).or_default().insert(place);
        }
    }

    fn leave(&mut self, place: Place) {
        fn remove<K: std::hash::Hash + Eq>(map: &mut HashMap<K, BTreeSet<Place>>, key: &K, place: Place) {
            if let Some(places) = map.get_mut(key) {
                places.remove(&place);
            }
        }
        let row = &self.rows[place];
        remove(&mut self.members, &row.organisation, place);
        remove(&mut self.by_key, &row.match_key, place);
        if let Some(number) = &row.number {
            remove(&mut self.by_number, &(row.country.clone(), number.clone()), place);
        }
    }

    /// Whether a row may stay in an organisation: nothing speaks against it, and, where there are others, something for it.
    fn fits(&self, place: Place, organisation: &str) -> bool {
        let others = self.members.get(organisation).filter(|others| !others.is_empty());
        match others {
            // Alone it stays, unless it now turns out to be one that stands elsewhere.
            None => self.find(place).is_none(),
            Some(others) => {
                let row = &self.rows[place];
                let alike = |other: &Place| {
                    let other = &self.rows[*other];
                    (row.number.is_some() && row.number == other.number && row.country == other.country)
                        || (!row.match_key.is_empty()
                            && row.match_key == other.match_key
                            && agree(&row.kind, &other.kind))
                };
                self.numbers_agree(place, organisation) && others.iter().any(alike)
            }
        }
    }

    /// The organisation a row belongs to among the others, if it is sure.
    fn find(&self, place: Place) -> Option<String> {
        let row = &self.rows[place];
        if let Some(number) = &row.number {
            let found = self.organisations_of(self.by_number.get(&(row.country.clone(), number.clone())), |_| true);
            match found.as_slice() {
                [] => {}
                [one] if self.numbers_agree(place, one) => return Some(one.clone()),
                // Somebody has parted them on purpose: only the one of the same name and place is sure.
                _ => {
                    return only(self.by_key_agreeing(place).into_iter().filter(|code| found.contains(code)).collect());
                }
            }
        }
        only(self.by_key_agreeing(place))
    }

    fn by_key_agreeing(&self, place: Place) -> Vec<String> {
        let row = &self.rows[place];
        let found = self.organisations_of(self.by_key.get(&row.match_key), |other| agree(&row.kind, &other.kind));
        found.into_iter().filter(|code| self.numbers_agree(place, code)).collect()
    }

    fn organisations_of(&self, places: Option<&BTreeSet<Place>>, like: impl Fn(&SourceRow) -> bool) -> Vec<String> {
        let rows = places.into_iter().flatten().map(|place| &self.rows[*place]).filter(|row| like(row));
        rows.map(|row| row.organisation.clone()).collect::<BTreeSet<_>>().into_iter().collect()
    }

    /// No row of the organisation has another valid number of the same country, or is of another country.
    fn numbers_agree(&self, place: Place, organisation: &str) -> bool {
        let row = &self.rows[place];
        let others = self.members.get(organisation).into_iter().flatten().filter(|other| **other != place);
        others.map(|other| &self.rows[*other]).all(|other| {
            other.country == row.country
                && (other.number.is_none() || row.number.is_none() || other.number == row.number)
        })
    }

    /// A code for an organisation of its own, from the row's id; never one that is in use.
    fn own_code(&self, place: Place, old: &str) -> String {
        let row = &self.rows[place];
        // The last one keeps the address it has.
        if !old.is_empty() && self.members.get(old).is_none_or(BTreeSet::is_empty) {
            return old.to_owned();
        }
        let base = safe_code(&format!("{}-{}", row.source, row.source_ref));
        let numbered = (2..).map(|nth| format!("{base}-{nth}"));
        let free = |code: &String| !self.members.contains_key(code);
        std::iter::once(base.clone()).chain(numbered).find(free).unwrap_or(base)
    }

    /// The organisation put together from what its sources say.
    fn best(&self, code: &str) -> Option<OrganisationRow> {
        let rows = self.members.get(code)?.iter().map(|place| &self.rows[*place]);
        describe(code, rows.map(SourceRow::said).collect(), |start| self.regions.get(start).map(String::as_str))
    }

    /// How many organisations there are.
    pub fn len(&self) -> usize {
        self.members.values().filter(|members| !members.is_empty()).count()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The codes of all organisations.
    pub fn codes(&self) -> HashSet<&str> {
        self.members.iter().filter(|(_, members)| !members.is_empty()).map(|(code, _)| code.as_str()).collect()
    }
}

/// The one there is; of several nobody knows which.
fn only(mut codes: Vec<String>) -> Option<String> {
    if codes.len() == 1 { codes.pop() } else { None }
}

/// Kinds are guesses: only two different known ones contradict each other.
fn agree(one: &str, other: &str) -> bool {
    one == other || one == "unknown" || other == "unknown"
}
