//! Read a source once and print what came of it, for trying and measuring:
//! `read portal URL` · `read cordis PATH-OR-URL` · `read table FILE MAP.toml`.
#![expect(clippy::print_stdout, reason = "a command-line example")]

use std::ops::ControlFlow;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use sources::{Flaw, Trouble, cordis, portal, table};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let started = Instant::now();
    let done = match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["portal", url] => read_portal(url),
        ["cordis", place] => read_cordis(place),
        ["table", file, map] => read_table(file, map),
        _ => {
            println!("read portal URL | read cordis PATH-OR-URL | read table FILE MAP.toml");
            return ExitCode::from(2);
        }
    };
    let code = match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            println!("{}: {trouble}", trouble.key());
            ExitCode::FAILURE
        }
    };
    println!("{:.2} s, peak {}", started.elapsed().as_secs_f64(), peak());
    code
}

fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("unknown").trim().to_owned()
}

fn show(flaws: &[Flaw]) {
    for flaw in flaws.iter().take(10) {
        println!("  {flaw}");
    }
}

fn read_portal(url: &str) -> Result<(), Trouble> {
    let fetched = portal::fetch(url, &mut |progress| println!("{progress:?}"))?;
    println!(
        "{} calls of {} seen; {} duplicates, {} legacy copies, {} translations, {} broken",
        fetched.records.len(),
        fetched.seen,
        fetched.duplicates,
        fetched.legacy_dropped,
        fetched.translations_dropped,
        fetched.broken
    );
    let count = |test: &dyn Fn(&sources::CallRecord) -> bool| fetched.records.iter().filter(|call| test(call)).count();
    println!(
        "cascade {}, legacy {}, with budget {}, with scope {}, with description {}",
        count(&|call| call.kind != sources::CallKind::Topic),
        count(&|call| call.legacy),
        count(&|call| call.budget.total_cents.is_some()),
        count(&|call| !call.description.section(sources::Heading::Scope).is_empty()),
        count(&|call| !call.description.is_empty()),
    );
    show(&fetched.troubles);
    Ok(())
}

fn read_cordis(place: &str) -> Result<(), Trouble> {
    let started = Instant::now();
    let file = cordis::Cordis::open(place, &mut |_| {})?;
    println!(
        "checked in {:.2} s: {} rows, {} broken",
        started.elapsed().as_secs_f64(),
        file.summary.rows,
        file.summary.broken
    );
    show(&file.summary.flaws);
    let (mut projects, mut participations, mut money) = (0, 0, 0);
    let mut kinds = std::collections::BTreeMap::<_, usize>::new();
    file.each(&mut |project| {
        projects += 1;
        participations += project.participations.len();
        money += project.eu_contribution_cents.unwrap_or(0);
        for participation in &project.participations {
            if participation.organisation.country.as_deref().is_some_and(sources::organisation::nordic) {
                *kinds.entry(participation.organisation.kind).or_default() += 1;
            }
        }
        ControlFlow::Continue(())
    })?;
    println!("{projects} projects, {participations} participations, {} euros; Nordic kinds {kinds:?}", money / 100);
    Ok(())
}

fn read_table(file: &str, map: &str) -> Result<(), Trouble> {
    let table = table::read(Path::new(file), &table::Map::open(Path::new(map))?, &mut |_| {})?;
    println!("{} rows, {} broken", table.rows, table.broken);
    println!(
        "{} calls, {} projects with {} participations, {} participations, {} organisations",
        table.calls.len(),
        table.projects.len(),
        table.projects.iter().map(|project| project.participations.len()).sum::<usize>(),
        table.participations.len(),
        table.organisations.len()
    );
    show(&table.flaws);
    if let Some(project) = table.projects.first() {
        println!("{project:#?}");
    }
    if let Some(call) = table.calls.first() {
        println!("{call:#?}");
    }
    Ok(())
}
