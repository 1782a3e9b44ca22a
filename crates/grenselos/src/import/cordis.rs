//! Projects from the official CORDIS zip: checked whole first, then streamed.

use std::ops::ControlFlow;
use std::sync::Arc;

use sources::cordis::{Cordis, Progress, SOURCE};
use tokio::sync::mpsc;

use super::compare::Compare;
use super::precedents::{self, Reader};
use super::{Ended, Phase, Run, Step};
use crate::precedent::intake;

pub(super) async fn import(run: &Run<'_>, place: &str) -> anyhow::Result<Ended> {
    let (place, told) = (place.to_owned(), run.told.clone());
    let opened = tokio::task::spawn_blocking(move || {
        Cordis::open(&place, &mut |progress| {
            told(match progress {
                Progress::Downloaded { bytes, of } => Step::new(Phase::Downloading, bytes, of.unwrap_or(0)),
                Progress::Checked { bytes, of } => Step::new(Phase::Checking, bytes, of),
            });
        })
    })
    .await?;
    let cordis = match opened {
        Ok(cordis) => cordis,
        Err(trouble) => return Ok(Ended::trouble(SOURCE, &trouble)),
    };
    let kept = intake::kept(&mut run.app.db.read().await?, SOURCE).await?;
    let mut compare = Compare::new(kept);
    compare.counts.received = cordis.summary.projects;
    compare.counts.troubles(&cordis.summary.flaws, cordis.summary.broken);
    let total = cordis.summary.projects;
    let shipped = Arc::clone(&run.app.library.snapshot().shipped);
    let (sender, receiver) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || {
        let mut reader = Reader::new(compare, sender);
        cordis.each(&mut |record| {
            if reader.add(record, &shipped) { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        Ok(reader.end())
    });
    precedents::take(run, SOURCE, receiver, reading, total).await
}
