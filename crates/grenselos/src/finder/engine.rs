//! The search index of this installation: filled from the catalogue that ships and from the change log of the database, so that it can always be made again.
//!
//! Each commit of the index remembers the number of the last change it has seen. After an import, at start, and every few seconds in a server the index catches
//! up from there; a crash loses nothing but the work since the last commit. An index written with another vocabulary or another shape of document is emptied
//! and filled anew.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, anyhow};
use db::Db;
use i18n::Locale;
use matching::{Index, Vocabulary};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::documents;
use crate::catalogue::library::{Library, Snapshot};
use crate::catalogue::local::hex;
use crate::catalogue::shipped::Shipped;
use crate::change;

/// Counted up when documents are made in another way than before.
const DOCUMENT_SHAPE: u32 = 1;
/// How many changed things are read and indexed at a time.
const BATCH: usize = 2_000;

/// What the index has seen, kept in each of its commits.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seen {
    seq: i64,
    shape: u32,
    shipped: String,
}

/// Something found by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub href: String,
    pub title: String,
    pub kind_key: &'static str,
}

/// The index and how it is kept.
pub struct Engine {
    pub index: Index,
    pub vocabulary: Vocabulary,
    shipped_fingerprint: String,
    names: Vec<(String, crate::catalogue::text::Text)>,
    /// One at a time fills it.
    filling: Mutex<()>,
}

impl Engine {
    /// Opens the index under `data`; what is there and cannot be read is set aside and made again.
    pub fn open(data: &Path, shipped: &Shipped) -> anyhow::Result<Self> {
        let vocabulary = vocabulary(shipped)?;
        let dir = data.join("index");
        std::fs::create_dir_all(&dir).with_context(|| format!("making the folder {}", dir.display()))?;
        let index = match Index::open_or_create(&dir, &vocabulary) {
            Ok(index) => index,
            Err(error) => {
                tracing::warn!(%error, "the search index cannot be read and is made again");
                std::fs::remove_dir_all(&dir).with_context(|| format!("emptying the folder {}", dir.display()))?;
                std::fs::create_dir_all(&dir)?;
                Index::open_or_create(&dir, &vocabulary)?
            }
        };
        let names =
            shipped.programmes.iter().map(|programme| (programme.code.clone(), programme.name.clone())).collect();
        Ok(Self { index, vocabulary, shipped_fingerprint: fingerprint(shipped), names, filling: Mutex::new(()) })
    }

    fn seen(&self) -> Seen {
        if self.index.stale() {
            return Seen::default();
        }
        let seen: Seen =
            self.index.payload().and_then(|payload| serde_json::from_str(&payload).ok()).unwrap_or_default();
        if seen.shape == DOCUMENT_SHAPE { seen } else { Seen::default() }
    }

    /// Whether everything that was committed by now can be found.
    pub async fn is_current(&self, db: &Db) -> db::Result<bool> {
        let seq = change::current(&mut db.read().await?).await?;
        let seen = self.seen();
        Ok(seen.seq >= seq && seen.shipped == self.shipped_fingerprint)
    }

    /// Takes up everything that has changed. `told` hears how many of how many things are done. Gives how many were taken up.
    pub async fn catch_up(
        &self,
        db: &Db,
        library: &Library,
        mut told: impl FnMut(usize, usize),
    ) -> anyhow::Result<usize> {
        library.refresh(db).await?;
        let snapshot = library.snapshot();
        let mut seen = self.seen();
        let mut done = 0;
        if seen.shape != DOCUMENT_SHAPE || seen.shipped != self.shipped_fingerprint {
            // The programmes come from the files that ship; everything else from the change log, which is read from its beginning after a reset.
            let start_over = seen.shape != DOCUMENT_SHAPE;
            seen.shape = DOCUMENT_SHAPE;
            seen.shipped.clone_from(&self.shipped_fingerprint);
            let entries: Vec<_> = snapshot.entries.iter().map(documents::programme).collect();
            done += entries.len();
            self.write(&seen, start_over, &entries, &[])?;
        }
        let mut tx = db.read().await?;
        let (upto, changes) = (change::current(&mut tx).await?, change::since(&mut tx, seen.seq).await?);
        drop(tx);
        let total = changes.len();
        let mut batches = changes.chunks(BATCH).peekable();
        while let Some(batch) = batches.next() {
            let mut tx = db.read().await?;
            let (documents, gone) = documents::load(&mut tx, &snapshot, batch).await?;
            drop(tx);
            // The number is moved on only with the last batch: one number is shared by all changes of a transaction.
            if batches.peek().is_none() {
                seen.seq = upto;
            }
            self.write(&seen, false, &documents, &gone)?;
            done += batch.len();
            told(done.min(total), total);
        }
        Ok(done)
    }

    fn write(
        &self,
        seen: &Seen,
        start_over: bool,
        documents: &[matching::Document],
        gone: &[String],
    ) -> anyhow::Result<()> {
        let _one_at_a_time = self.filling.lock().unwrap_or_else(PoisonError::into_inner);
        let payload = serde_json::to_string(seen)?;
        self.index.write::<matching::Error>(&payload, |batch| {
            if start_over {
                batch.clear()?;
            }
            gone.iter().for_each(|id| batch.delete(id));
            documents.iter().try_for_each(|document| batch.put(document))
        })?;
        Ok(())
    }

    /// What a word or two may mean, by title: for a box one types in and for the page of an address that led nowhere.
    pub fn suggest(&self, typed: &str, limit: usize, locale: Locale) -> Vec<Found> {
        let suggestions = self.index.suggest(typed, &[], limit).unwrap_or_else(|error| {
            tracing::warn!(%error, "suggesting failed");
            Vec::new()
        });
        suggestions
            .into_iter()
            .filter_map(|suggestion| {
                let (kind, code) = suggestion.id.split_once(':')?;
                let title = match kind {
                    "programme" => self.names.iter().find(|(known, _)| known == code)?.1.get(locale).to_owned(),
                    _ => suggestion.title.lines().next().unwrap_or_default().to_owned(),
                };
                let (href, kind_key) = place_of(kind, code)?;
                Some(Found { href, title, kind_key })
            })
            .collect()
    }
}

/// Where a found thing lives, and the message that names its kind.
pub fn place_of(kind: &str, code: &str) -> Option<(String, &'static str)> {
    let code = web::address::encode(code);
    match kind {
        "programme" => Some((format!("/programmes/{code}"), "kind-programme")),
        "call" => Some((format!("/calls/{code}"), "kind-call")),
        "project" => Some((format!("/projects/{code}"), "kind-project")),
        "organisation" => Some((format!("/organisations/{code}"), "kind-organisation")),
        _ => None,
    }
}

/// The vocabulary that ships.
pub fn vocabulary(shipped: &Shipped) -> anyhow::Result<Vocabulary> {
    let files: Vec<(&str, &str)> =
        shipped.vocabulary.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    Vocabulary::parse(&files).map_err(|mistakes| {
        let told: Vec<String> = mistakes.iter().map(|mistake| format!("vocabulary/{mistake}")).collect();
        anyhow!("the vocabulary has mistakes:\n{}", told.join("\n"))
    })
}

fn fingerprint(shipped: &Shipped) -> String {
    let mut hash = Sha256::new();
    for programme in &shipped.programmes {
        hash.update(format!("{programme:?}").as_bytes());
    }
    hex(&hash.finalize()[..12])
}

/// The snapshot's name for a programme, in a language.
pub fn programme_name(snapshot: &Snapshot, code: &str, locale: Locale) -> Option<String> {
    snapshot.entry(code).map(|entry| entry.programme.name.get(locale).to_owned())
}
