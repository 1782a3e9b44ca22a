//! Keeps the newest listing, and makes it anew when the change log speaks of projects or organisations.

use std::sync::{Arc, PoisonError, RwLock, Weak};

use anyhow::Context;
use db::Db;
use tokio::sync::Mutex;

use super::Listing;
use crate::catalogue::library::Snapshot;
use crate::change;
use crate::precedent::store;

/// Holds the newest listing.
#[derive(Default)]
pub struct Directory {
    newest: RwLock<Held>,
    loading: Mutex<()>,
}

#[derive(Clone, Default)]
struct Held {
    listing: Arc<Listing>,
    /// The library's snapshot beside which it was last known to be right: as long as that one stands, nothing at all has changed.
    beside: Weak<Snapshot>,
    /// The last change it has seen; none before the first loading.
    seq: Option<i64>,
}

impl Directory {
    /// The listing, made anew if projects or organisations have changed since.
    pub async fn listing(&self, db: &Db, snapshot: &Arc<Snapshot>) -> anyhow::Result<Arc<Listing>> {
        let held = self.held();
        if held.is_right(snapshot) {
            return Ok(held.listing);
        }
        // One request loads; others go on with what there is, except when there is nothing yet.
        let _turn = match (held.seq, self.loading.try_lock()) {
            (_, Ok(turn)) => turn,
            (Some(_), Err(_)) => return Ok(held.listing),
            (None, Err(_)) => self.loading.lock().await,
        };
        let held = self.held();
        if held.is_right(snapshot) {
            return Ok(held.listing);
        }
        let newest = held.follow(db, snapshot).await.context("listing projects and organisations")?;
        let listing = Arc::clone(&newest.listing);
        *self.newest.write().unwrap_or_else(PoisonError::into_inner) = newest;
        Ok(listing)
    }

    fn held(&self) -> Held {
        self.newest.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Held {
    fn is_right(&self, snapshot: &Arc<Snapshot>) -> bool {
        self.seq.is_some() && std::ptr::eq(self.beside.as_ptr(), Arc::as_ptr(snapshot))
    }

    async fn follow(self, db: &Db, snapshot: &Arc<Snapshot>) -> anyhow::Result<Self> {
        let mut tx = db.read().await?;
        let seq = change::current(&mut tx).await?;
        let stale = match self.seq {
            Some(seen) => store::changed_since(&mut tx, seen).await?,
            None => true,
        };
        let listing = if stale {
            let (projects, organisations) =
                (store::project_lines(&mut tx).await?, store::organisation_lines(&mut tx).await?);
            drop(tx);
            tokio::task::spawn_blocking(move || Arc::new(Listing::of(projects, organisations))).await?
        } else {
            self.listing
        };
        Ok(Self { listing, beside: Arc::downgrade(snapshot), seq: Some(seq) })
    }
}
