//! Reading the official CORDIS file, and the portal's records from the stand-in: each into a fresh database, and once more when nothing has changed.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::Context;

use super::process::{Used, run};
use super::{Bench, Figure};
use crate::postgres::free_port;

pub fn measure(bench: &Bench) -> anyhow::Result<Vec<Figure>> {
    if bench.data.exists() {
        std::fs::remove_dir_all(&bench.data).context("removing the data of the last measurement")?;
    }
    let zip = bench.shared.join("data/cordis/cordis-HORIZONprojects-csv.zip");
    let zip = zip.to_str().context("the data lies at a path that is no text")?;
    let cordis = run(bench, &["import", "cordis", zip])?;
    let again = run(bench, &["import", "cordis", zip])?;
    let portal = Portal::start(bench)?;
    let calls = run(bench, &["import", "portal", "--url", &portal.url])?;
    let calls_again = run(bench, &["import", "portal", "--url", &portal.url])?;
    Ok(vec![
        figure("`import cordis`, 17,740 projects, 96,328 participations", &cordis, "≤ 60 s, ≤ 500 MB"),
        figure("`import cordis` again, nothing changed", &again, "≤ 15 s"),
        figure("`import portal`, 686 records", &calls, "≤ 10 s"),
        figure("`import portal` again, nothing changed", &calls_again, ""),
    ])
}

fn figure(what: &str, used: &Used, wanted: &'static str) -> Figure {
    Figure::new(what, format!("{:.1} s, {:.1} s of CPU, {:.0} MB peak", used.wall_s, used.cpu_s, used.peak_mb), wanted)
}

/// The stand-in for the portal, on this machine; dropping it ends it.
struct Portal {
    child: Child,
    url: String,
}

impl Portal {
    fn start(bench: &Bench) -> anyhow::Result<Self> {
        let port = free_port()?.to_string();
        let mut child = Command::new("python3")
            .arg(bench.shared.join("tools/portal-stand-in.py"))
            .args(["--port", &port])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("starting the stand-in for the portal (it needs python3)")?;
        let told = child.stdout.take().context("the stand-in has an output")?;
        let mut portal = Self { child, url: String::new() };
        let mut line = String::new();
        BufReader::new(told).read_line(&mut line)?;
        line.split_whitespace().last().context("the stand-in did not tell its address")?.clone_into(&mut portal.url);
        Ok(portal)
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        // It holds nothing that could be lost.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
