//! Partners of projects that another source has: each is set beside what is kept of this table, and the differences are written. One whom the project's own
//! source names already is not counted twice.

use std::collections::{BTreeSet, HashMap, HashSet};

use sources::ParticipationRecord;

use super::compare::shrunk;
use super::{Counts, Ended, Run, precedents, project};
use crate::precedent::intake::{self, Added, Writer};

pub(super) async fn import(
    run: &Run<'_>,
    source: &str,
    records: Vec<ParticipationRecord>,
    mut counts: Counts,
) -> anyhow::Result<Ended> {
    let (mut register, seq) = precedents::register(run).await?;
    let Some(mut tx) = precedents::begin(run, seq).await? else { return Ok(precedents::meanwhile(source)) };
    let now = run.app.clock.now();
    let refs: BTreeSet<&str> = records.iter().map(|record| record.project.as_str()).collect();
    let projects =
        project_codes(intake::projects_by_ref(&mut tx, &refs.into_iter().collect::<Vec<_>>()).await?, source);
    let mut wanted: Vec<Added> = Vec::new();
    for record in records {
        counts.seen += 1;
        let Some(code) = projects.get(&record.project) else {
            counts.unknown_project(&record.project);
            continue;
        };
        let said = project::described(&record.organisation);
        let source_ref = said.source_ref.clone();
        let place = register.place(said);
        wanted.push(Added {
            project: code.clone(),
            place: 0,
            source_ref,
            organisation: register.organisation(place).to_owned(),
            role: record.role.code().to_owned(),
            contribution: record.ec_contribution_cents,
            total_cost: record.total_cost_cents,
            ended: record.ended,
        });
    }
    let mut writer = Writer::default();
    // Organisations first, and with them the moves of those that turned out to be others.
    writer.flush(&mut tx, &mut register, now).await?;
    for added in &mut wanted {
        if let Some(row) = register.find_ref(source, &added.source_ref) {
            register.organisation(row).clone_into(&mut added.organisation);
        }
    }
    let codes: Vec<&str> = projects.values().map(String::as_str).collect();
    let own: HashSet<(String, String)> = intake::own_partners(&mut tx, &codes, source).await?.into_iter().collect();
    wanted.retain(|added| !own.contains(&(added.project.clone(), added.organisation.clone())));
    number(source, &mut wanted);
    let kept = intake::kept_participations(&mut tx, source).await?;
    let fewer = || shrunk("import-shrunk", kept.len() as u64, wanted.len() as u64);
    if let (false, Some(why)) = (run.accept_shrinking, fewer()) {
        tx.rollback().await?;
        return Ok(Ended::Refused { source: source.to_owned(), counts, why });
    }
    let key = |added: &Added| (added.project.clone(), added.place);
    let before: HashMap<(String, i64), &Added> = kept.iter().map(|added| (key(added), added)).collect();
    let after: HashSet<(String, i64)> = wanted.iter().map(key).collect();
    let mut differing = BTreeSet::new();
    for added in &wanted {
        match before.get(&key(added)) {
            None => counts.added += 1,
            Some(old) if *old == added => {
                counts.unchanged += 1;
                continue;
            }
            Some(_) => counts.changed += 1,
        }
        differing.insert(added.project.clone());
    }
    for old in kept.iter().filter(|old| !after.contains(&key(old))) {
        counts.gone += 1;
        differing.insert(old.project.clone());
    }
    wanted.retain(|added| differing.contains(&added.project));
    writer.replace_added(&mut tx, source, &differing.iter().map(String::as_str).collect::<Vec<_>>(), wanted).await?;
    writer.finish(&mut tx).await?;
    run.done(&mut tx, source, &counts).await?;
    tx.commit().await?;
    Ok(Ended::Done { source: source.to_owned(), counts })
}

/// The project each reference means: the table's own source first, then CORDIS, then whichever comes first.
fn project_codes(found: Vec<(String, String, String)>, own: &str) -> HashMap<String, String> {
    let rank = |source: &str| match source {
        _ if source == own => 0,
        sources::cordis::SOURCE => 1,
        _ => 2,
    };
    let mut best: HashMap<String, (u8, String)> = HashMap::new();
    for (source, source_ref, code) in found {
        let new = (rank(&source), code);
        match best.get(&source_ref) {
            Some(old) if old.0 <= new.0 => {}
            _ => {
                best.insert(source_ref, new);
            }
        }
    }
    best.into_iter().map(|(source_ref, (_, code))| (source_ref, code)).collect()
}

/// Places behind those of the project's own source, in an order that does not depend on the table's. Each source has a stretch of its own, so that two of them
/// can name partners of one project.
fn number(source: &str, wanted: &mut [Added]) {
    let stretch = source.bytes().fold(17_i64, |hash, byte| (hash * 31 + i64::from(byte)) % 1_000_003);
    let behind = 100_000 + stretch * 100_000;
    wanted.sort_by(|one, other| {
        (&one.project, &one.source_ref, &one.role).cmp(&(&other.project, &other.source_ref, &other.role))
    });
    let mut last = (String::new(), 0);
    for added in wanted {
        if added.project != last.0 {
            last = (added.project.clone(), 0);
        }
        added.place = behind + last.1;
        last.1 += 1;
    }
}
