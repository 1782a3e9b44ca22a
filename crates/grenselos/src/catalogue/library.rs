//! The catalogue as it stands now, in memory: what ships, what was changed here, and the calls' cards. Pages and the finder read one unchanging [`Snapshot`];
//! it is made anew when the database says that something has changed (looked at once a second at the most).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use db::Db;
use jiff::civil::Date;

use super::call::CallCard;
use super::fact::{About, Fact, Standing};
use super::local::{self, LocalFact};
use super::shipped::{Programme, Shipped};
use super::store;

/// How often the database is asked whether something has changed.
const LOOK_MICROS: i64 = 1_000_000;

/// A fact as it is shown: with its mark of where it comes from.
#[derive(Debug, Clone, PartialEq)]
pub struct ShownFact {
    pub fact: Fact,
    /// Short hash of the shipped fact, or the id of the local one.
    pub key: String,
    pub local: Option<LocalMark>,
}

/// What was done here to a fact.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalMark {
    pub id: uuid::Uuid,
    /// The shipped fact it is about.
    pub replaces: Option<String>,
    pub act: local::Act,
    pub person: Option<String>,
    pub made_at: i64,
    /// The shipped fact has changed since: somebody must look.
    pub conflict: bool,
}

/// A programme with its facts as they are shown here.
#[derive(Debug, Clone)]
pub struct Entry {
    pub programme: Programme,
    pub facts: Vec<ShownFact>,
    /// How far down the tree, 0 at the top.
    pub depth: usize,
}

/// Everything, at one time.
pub struct Snapshot {
    pub shipped: Arc<Shipped>,
    pub entries: Vec<Entry>,
    pub calls: Vec<CallCard>,
    entry_places: HashMap<String, usize>,
    call_places: HashMap<String, usize>,
    seq: i64,
}

impl Snapshot {
    fn new(shipped: Arc<Shipped>, local: &[LocalFact], calls: Vec<CallCard>, seq: i64) -> Self {
        let mut by_programme: BTreeMap<&str, Vec<&LocalFact>> = BTreeMap::new();
        for fact in local {
            by_programme.entry(&fact.programme).or_default().push(fact);
        }
        let mut depths: HashMap<&str, usize> = HashMap::new();
        let entries: Vec<Entry> = shipped
            .programmes
            .iter()
            .map(|programme| {
                let depth =
                    programme.parent.as_deref().and_then(|parent| depths.get(parent)).map_or(0, |depth| depth + 1);
                depths.insert(&programme.code, depth);
                let changes = by_programme.get(programme.code.as_str()).map_or(&[][..], Vec::as_slice);
                Entry { facts: local::merge(&programme.facts, changes), programme: programme.clone(), depth }
            })
            .collect();
        let entry_places =
            entries.iter().enumerate().map(|(place, entry)| (entry.programme.code.clone(), place)).collect();
        let call_places = calls.iter().enumerate().map(|(place, call)| (call.code.clone(), place)).collect();
        Self { shipped, entries, calls, entry_places, call_places, seq }
    }

    pub fn entry(&self, code: &str) -> Option<&Entry> {
        self.entry_places.get(code).map(|place| &self.entries[*place])
    }

    pub fn call(&self, code: &str) -> Option<&CallCard> {
        self.call_places.get(code).map(|place| &self.calls[*place])
    }

    /// The parts of a programme, in order.
    pub fn parts<'s>(&'s self, code: &'s str) -> impl Iterator<Item = &'s Entry> {
        self.entries.iter().filter(move |entry| entry.programme.parent.as_deref() == Some(code))
    }

    /// Codes of a programme and all its parts.
    pub fn within<'s>(&'s self, code: &'s str) -> HashSet<&'s str> {
        let mut within = HashSet::from([code]);
        // Parts stand after what they are a part of.
        for entry in &self.entries {
            if entry.programme.parent.as_deref().is_some_and(|parent| within.contains(parent)) {
                within.insert(&entry.programme.code);
            }
        }
        within
    }

    /// Whether there is anything to apply for on a day: a period that is over has ended, whatever was said while it ran.
    pub fn standing(&self, code: &str, today: Date) -> Standing {
        let said = self.known(code).first(About::Status).and_then(|fact| fact.status).unwrap_or(Standing::Unknown);
        let mut above = self.entry(code);
        let mut period = None;
        while let (None, Some(entry)) = (period, above) {
            period = entry.programme.period.as_ref();
            above = entry.programme.parent.as_deref().and_then(|parent| self.entry(parent));
        }
        let over = period.and_then(|period| period.to.as_ref()).is_some_and(|to| to.last_day() < today);
        if over { Standing::Ended } else { said }
    }

    /// What is known of a programme: its own facts, and where it says nothing about something, those of what it is a part of.
    pub fn known(&self, code: &str) -> Known<'_> {
        let mut known = Known::default();
        let mut above = self.entry(code);
        while let Some(entry) = above {
            let said: Vec<About> = known.facts.iter().map(|fact| fact.about).collect();
            known.facts.extend(
                entry.facts.iter().map(|shown| &shown.fact).filter(|fact| !fact.former && !said.contains(&fact.about)),
            );
            above = entry.programme.parent.as_deref().and_then(|parent| self.entry(parent));
        }
        known
    }
}

/// The current facts that bear on something, nearest first.
#[derive(Debug, Clone, Default)]
pub struct Known<'f> {
    facts: Vec<&'f Fact>,
}

impl<'f> Known<'f> {
    pub fn of(facts: &'f [Fact]) -> Self {
        Self { facts: facts.iter().filter(|fact| !fact.former).collect() }
    }

    pub fn all(&self, about: About) -> impl Iterator<Item = &'f Fact> {
        self.facts.iter().copied().filter(move |fact| fact.about == about)
    }

    pub fn first(&self, about: About) -> Option<&'f Fact> {
        self.all(about).next()
    }
}

/// Holds the newest snapshot.
pub struct Library {
    shipped: Arc<Shipped>,
    newest: RwLock<Arc<Snapshot>>,
    looked_at: AtomicI64,
}

impl Library {
    pub fn new(shipped: Arc<Shipped>) -> Self {
        let newest = RwLock::new(Arc::new(Snapshot::new(Arc::clone(&shipped), &[], Vec::new(), -1)));
        Self { shipped, newest, looked_at: AtomicI64::new(0) }
    }

    pub fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.newest.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Makes a new snapshot if a second has passed and something has changed.
    pub async fn refresh_if_old(&self, db: &Db, now: i64) -> db::Result<()> {
        let looked = self.looked_at.load(Ordering::Relaxed);
        let old = now - looked >= LOOK_MICROS || now < looked;
        // One request looks, the others go on with what there is.
        if old && self.looked_at.compare_exchange(looked, now, Ordering::Relaxed, Ordering::Relaxed).is_ok() {
            self.refresh(db).await?;
        }
        Ok(())
    }

    /// Makes a new snapshot if something has changed.
    pub async fn refresh(&self, db: &Db) -> db::Result<()> {
        let mut tx = db.read().await?;
        let seq = crate::change::current(&mut tx).await?;
        if seq == self.snapshot().seq {
            return Ok(());
        }
        let local = local::current(&mut tx).await?;
        let calls = store::call_cards(&mut tx).await?;
        let snapshot = Arc::new(Snapshot::new(Arc::clone(&self.shipped), &local, calls, seq));
        *self.newest.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        Ok(())
    }
}
