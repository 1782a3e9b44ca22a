//! A table somebody keeps: calls, projects, organisations or partners of known projects, by its mapping file.

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use sources::table::{self, Map, Table, TableKind};
use sources::{Trouble, cordis, portal as portal_source};
use tokio::sync::mpsc;

use super::compare::{Compare, shrunk};
use super::precedents::{self, Reader};
use super::told::Refusal;
use super::{Counts, Ended, Phase, Run, Step, participations, portal, project};
use crate::precedent::intake::{self, Place};

/// Reads a table and takes over what differs. Places are told without the folder when the table was sent with a form: where that lies is nobody's concern.
pub(super) async fn import(run: &Run<'_>, file: &Path, map: &Path) -> anyhow::Result<Ended> {
    let ended = read(run, file, map).await?;
    match file.parent() {
        Some(folder) if folder.starts_with(run.app.data.join("uploads")) => {
            Ok(ended.without(&format!("{}/", folder.display())))
        }
        _ => Ok(ended),
    }
}

async fn read(run: &Run<'_>, file: &Path, map: &Path) -> anyhow::Result<Ended> {
    let (file, map, told) = (file.to_owned(), map.to_owned(), run.told.clone());
    let read = tokio::task::spawn_blocking(move || -> Result<(Map, Table), (String, Trouble)> {
        let map = Map::open(&map).map_err(|trouble| (String::new(), trouble))?;
        let table = table::read(&file, &map, &mut |rows| told(Step::new(Phase::Fetching, rows, 0)));
        table.map_err(|trouble| (map.source.clone(), trouble)).map(|table| (map, table))
    })
    .await?;
    let (map, table) = match read {
        Ok(read) => read,
        Err((source, trouble)) => return Ok(Ended::trouble(&source, &trouble)),
    };
    // A table that calls itself one of our own sources would make everything else of that source vanish.
    if [portal_source::SOURCE, cordis::SOURCE].contains(&map.source.as_str()) {
        let why = Refusal::new("import-source-reserved", &[("source", map.source.clone())]);
        return Ok(Ended::refused(&map.source, why));
    }
    let mut counts = Counts { received: table.rows, ..Counts::default() };
    counts.troubles(&table.flaws, table.broken);
    match map.kind {
        TableKind::Calls => portal::take(run, &map.source, table.calls, counts).await,
        TableKind::Projects => projects(run, &map.source, table, counts).await,
        TableKind::Organisations => organisations(run, &map.source, table, counts).await,
        TableKind::Participations => participations::import(run, &map.source, table.participations, counts).await,
    }
}

async fn projects(run: &Run<'_>, source: &str, table: Table, counts: Counts) -> anyhow::Result<Ended> {
    let mut compare = Compare::new(intake::kept(&mut run.app.db.read().await?, source).await?);
    compare.counts = counts;
    let total = table.projects.len() as u64;
    let shipped = Arc::clone(&run.app.library.snapshot().shipped);
    let (sender, receiver) = mpsc::channel(4);
    let reading = tokio::task::spawn_blocking(move || {
        let mut reader = Reader::new(compare, sender);
        for record in table.projects {
            if !reader.add(record, &shipped) {
                break;
            }
        }
        Ok(reader.end())
    });
    precedents::take(run, source, receiver, reading, total).await
}

/// Organisations alone. One that the table no longer has goes, unless it takes part in something or an administrator has placed it.
async fn organisations(run: &Run<'_>, source: &str, table: Table, mut counts: Counts) -> anyhow::Result<Ended> {
    let (mut register, seq) = precedents::register(run).await?;
    let Some(mut tx) = precedents::begin(run, seq).await? else { return Ok(precedents::meanwhile(source)) };
    let mut named = HashSet::new();
    for record in &table.organisations {
        let said = project::described(record);
        if !named.insert(said.source_ref.clone()) {
            continue;
        }
        counts.seen += 1;
        match register.find_ref(source, &said.source_ref).map(|place| register.says(place, &said)) {
            None => counts.added += 1,
            Some(true) => counts.unchanged += 1,
            Some(false) => counts.changed += 1,
        }
        register.place(said);
    }
    let in_use: HashSet<String> = intake::refs_in_use(&mut tx, source).await?.into_iter().collect();
    let gone: Vec<(String, Place)> = register
        .refs_of(source)
        .into_iter()
        .filter(|(source_ref, _)| !named.contains(source_ref) && !in_use.contains(source_ref))
        .collect();
    let before = counts.unchanged + counts.changed + gone.len() as u64;
    if let (false, Some(why)) = (run.accept_shrinking, shrunk("import-shrunk", before, counts.seen)) {
        tx.rollback().await?;
        return Ok(Ended::Refused { source: source.to_owned(), counts, why });
    }
    counts.gone = gone.len() as u64;
    let mut writer = intake::Writer::default();
    writer.forget(&mut tx, &mut register, source, &gone).await?;
    writer.flush(&mut tx, &mut register, run.app.clock.now()).await?;
    writer.finish(&mut tx).await?;
    run.done(&mut tx, source, &counts).await?;
    tx.commit().await?;
    Ok(Ended::Done { source: source.to_owned(), counts })
}
