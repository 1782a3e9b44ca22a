//! Projects with their partners, from wherever they are read: they come in batches from a reading thread, organisations are placed, and what differs is
//! written while the rest is still being read. The transaction begins with the first difference, so that an import that finds none keeps nobody waiting.

use std::collections::{BTreeMap, HashSet};

use anyhow::Context;
use db::Tx;
use sources::{ProjectRecord, Trouble};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use super::compare::{Compare, Difference, shrunk};
use super::told::Refusal;
use super::{Ended, Phase, Run, project};
use crate::catalogue::shipped::Shipped;
use crate::change;
use crate::precedent::intake::{self, Described, NewProject, Register, Writer};

/// So many projects go from the reader to the writer at a time.
const BATCH: u64 = 200;

/// What the reading thread hands over.
#[derive(Default)]
pub(super) struct Batch {
    /// Each organisation as the first project that names it describes it.
    pub said: Vec<Described>,
    /// Projects that differ from what is kept.
    pub projects: Vec<NewProject>,
    /// How many have been read.
    pub done: u64,
}

/// Reads a source into batches; lives on the reading thread.
pub(super) struct Reader {
    sender: mpsc::Sender<Batch>,
    batch: Batch,
    named: HashSet<String>,
    read: Read,
}

/// What is known when a source has been read to its end.
pub(super) struct Read {
    compare: Compare,
    /// Participations by collection.
    parts: BTreeMap<String, u64>,
}

impl Reader {
    pub fn new(compare: Compare, sender: mpsc::Sender<Batch>) -> Self {
        Self { sender, batch: Batch::default(), named: HashSet::new(), read: Read { compare, parts: BTreeMap::new() } }
    }

    /// Takes up a project; false when nobody listens any more.
    pub fn add(&mut self, record: ProjectRecord, shipped: &Shipped) -> bool {
        let mut said = Vec::new();
        let new = project::project(record, shipped, &mut said);
        *self.read.parts.entry(new.collection.clone()).or_default() += new.parts.len() as u64;
        for one in said {
            self.describe(one);
        }
        if self.read.compare.take(&new.source_ref, &new.collection, &new.checksum) != Difference::Same {
            self.batch.projects.push(new);
        }
        self.batch.done += 1;
        !self.batch.done.is_multiple_of(BATCH) || self.send()
    }

    /// Takes up what is said of an organisation, once.
    pub fn describe(&mut self, said: Described) {
        if self.named.insert(said.source_ref.clone()) {
            self.batch.said.push(said);
        }
    }

    /// Hands over the last ones. With the reader goes the sender, and whoever listens knows that this was all.
    pub fn end(mut self) -> Read {
        self.send();
        self.read
    }

    /// Hands over what has been collected.
    fn send(&mut self) -> bool {
        let done = self.batch.done;
        let batch = std::mem::replace(&mut self.batch, Batch { done, ..Batch::default() });
        self.sender.blocking_send(batch).is_ok()
    }
}

/// Loads what is kept of every organisation.
pub(super) async fn register(run: &Run<'_>) -> anyhow::Result<(Register, i64)> {
    let mut tx = run.app.db.read().await?;
    let seq = change::current(&mut tx).await?;
    let rows = intake::sources(&mut tx).await?;
    Ok((Register::new(rows, &run.app.library.snapshot().shipped.regions), seq))
}

/// Begins the import's transaction. None when somebody has moved organisations since they were loaded.
pub(super) async fn begin(run: &Run<'_>, seq: i64) -> anyhow::Result<Option<Tx>> {
    let mut tx = run.app.db.write().await?;
    Ok((change::current(&mut tx).await? == seq).then_some(tx))
}

/// Somebody changed something while the source was read; the import can simply be tried again.
pub(super) fn meanwhile(source: &str) -> Ended {
    Ended::refused(source, Refusal { passing: true, ..Refusal::new("import-meanwhile", &[]) })
}

/// Places and writes what the reader hands over. `total` is the number of projects to come.
pub(super) async fn take(
    run: &Run<'_>,
    source: &str,
    mut batches: mpsc::Receiver<Batch>,
    reading: JoinHandle<Result<Read, Trouble>>,
    total: u64,
) -> anyhow::Result<Ended> {
    let now = run.app.clock.now();
    let (mut register, seq) = register(run).await?;
    let mut writer = Writer::default();
    let mut open: Option<Tx> = None;
    while let Some(batch) = batches.recv().await {
        for said in batch.said {
            register.place(said);
        }
        for project in batch.projects {
            writer.add(project);
        }
        run.tell(Phase::Comparing, batch.done, total);
        if writer.is_full() {
            if open.is_none() {
                open = begin(run, seq).await?;
            }
            let Some(tx) = &mut open else { return Ok(meanwhile(source)) };
            writer.flush(tx, &mut register, now).await?;
        }
    }
    let mut read = match reading.await.context("the reading thread broke off")? {
        Ok(read) => read,
        // What was written so far goes with the transaction.
        Err(trouble) => return Ok(Ended::trouble(source, &trouble)),
    };
    if open.is_none() {
        open = begin(run, seq).await?;
    }
    let Some(mut tx) = open else { return Ok(meanwhile(source)) };
    let mut why = super::portal::shrunk(run, &read.compare);
    if why.is_none() && !run.accept_shrinking {
        why = fewer_partners(run, source, &read).await?;
    }
    if let Some(why) = why {
        tx.rollback().await?;
        return Ok(Ended::Refused { source: source.to_owned(), counts: read.compare.counts, why });
    }
    writer.flush(&mut tx, &mut register, now).await?;
    let gone: Vec<&str> = read.compare.gone();
    let count = gone.len() as u64;
    writer.set_gone(&mut tx, &gone, now).await?;
    read.compare.counts.gone = count;
    writer.finish(&mut tx).await?;
    run.done(&mut tx, source, &read.compare.counts).await?;
    tx.commit().await?;
    Ok(Ended::Done { source: source.to_owned(), counts: read.compare.counts })
}

/// All projects may be there and most of their partners missing.
async fn fewer_partners(run: &Run<'_>, source: &str, reading: &Read) -> anyhow::Result<Option<Refusal>> {
    // Read beside the transaction: what was there before it.
    let before = intake::count_participations(&mut run.app.db.read().await?, source).await?;
    let now = |collection: &str| reading.parts.get(collection).copied().unwrap_or(0);
    let read = |collection: &str| reading.compare.collections().any(|known| known == collection);
    let mut fewer = before.iter().filter(|(collection, _)| read(collection));
    Ok(fewer.find_map(|(collection, count)| shrunk("import-shrunk-partners", count.unsigned_abs(), now(collection))))
}
