//! Calls from the EU Funding & Tenders Portal, and calls from tables: read whole, then compared and written.

use sources::{CallRecord, portal};

use super::compare::{Compare, Difference};
use super::told::Refusal;
use super::{Counts, Ended, Phase, Run, Step, call};
use crate::catalogue::intake;
use crate::change;

/// Reads the portal and takes over what differs.
pub(super) async fn import(run: &Run<'_>, url: &str) -> anyhow::Result<Ended> {
    let (url, told) = (url.to_owned(), run.told.clone());
    let fetched = tokio::task::spawn_blocking(move || {
        portal::fetch(&url, &mut |progress| {
            told(match progress {
                portal::Progress::Received { records, of } => Step::new(Phase::Fetching, records, of),
                portal::Progress::Waiting { pause, .. } => Step::new(Phase::Waiting, pause.as_secs(), 0),
            });
        })
    })
    .await?;
    let fetched = match fetched {
        Ok(fetched) => fetched,
        Err(trouble) => return Ok(Ended::trouble(portal::SOURCE, &trouble)),
    };
    let mut counts = Counts { received: fetched.seen, ..Counts::default() };
    counts.troubles(&fetched.troubles, fetched.broken);
    take(run, portal::SOURCE, fetched.records, counts).await
}

/// Compares calls with what is kept of their source, and writes the differences.
pub(super) async fn take(
    run: &Run<'_>,
    source: &str,
    records: Vec<CallRecord>,
    counts: Counts,
) -> anyhow::Result<Ended> {
    let now = run.app.clock.now();
    let snapshot = run.app.library.snapshot();
    let total = records.len() as u64;
    let mut tx = run.app.db.write().await?;
    let mut compare = Compare::new(intake::kept(&mut tx, source).await?);
    compare.counts = counts;
    let mut saved = Vec::new();
    for (done, record) in records.into_iter().enumerate() {
        let new = call::call(record, &snapshot.shipped);
        if compare.take(&new.source_ref, "", &new.checksum) != Difference::Same {
            saved.push(new);
        }
        if done % 100 == 0 {
            run.tell(Phase::Comparing, done as u64, total);
        }
    }
    if let Some(why) = shrunk(run, &compare) {
        tx.rollback().await?;
        return Ok(Ended::Refused { source: source.to_owned(), counts: compare.counts, why });
    }
    let gone: Vec<String> = compare.gone().into_iter().map(str::to_owned).collect();
    compare.counts.gone = gone.len() as u64;
    let changed: Vec<String> = saved.iter().map(|call| call.code.clone()).chain(gone.iter().cloned()).collect();
    for new in saved {
        intake::save(&mut tx, new, now).await?;
    }
    intake::set_gone(&mut tx, &gone.iter().map(String::as_str).collect::<Vec<_>>(), now).await?;
    change::note(&mut tx, "call", &changed.iter().map(String::as_str).collect::<Vec<_>>()).await?;
    run.done(&mut tx, source, &compare.counts).await?;
    tx.commit().await?;
    Ok(Ended::Done { source: source.to_owned(), counts: compare.counts })
}

pub(super) fn shrunk(run: &Run<'_>, compare: &Compare) -> Option<Refusal> {
    if run.accept_shrinking { None } else { compare.shrunk() }
}
