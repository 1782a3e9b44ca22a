//! Catalogue and list pages: how many a second one core gives, and how long the slowest of a steady stream takes.

use std::process::Command;
use std::time::Duration;

use super::load::{closed_loop, open_loop};
use super::process::Server;
use super::{Bench, Figure, percentile};
use crate::shell;

const PAGES: [&str; 6] = ["/programmes", "/programmes/erasmus", "/matrix", "/calls", "/projects", "/organisations"];
const LASTING: Duration = Duration::from_secs(8);
const PER_SECOND: f64 = 300.0;
const STEADY_REQUESTS: usize = 3_000;

pub fn measure(bench: &Bench) -> anyhow::Result<Vec<Figure>> {
    let server = Server::start(bench)?;
    server.wait_until_idle()?;
    // The server on one core and the load on the other, so that neither eats the other's time.
    let ours = std::process::id();
    pin(server.process(), "0")?;
    pin(ours, "1")?;
    let mut figures = Vec::new();
    for page in PAGES {
        closed_loop(&server.address, page, 4, Duration::from_secs(1))?;
        let rate = closed_loop(&server.address, page, 4, LASTING)?;
        figures.push(Figure::new(format!("`{page}` on one core"), format!("{rate:.0} a second"), "≥ 1,000"));
    }
    pin(server.process(), "0,1")?;
    pin(ours, "0,1")?;
    for page in PAGES {
        let paths = vec![page.to_owned(); STEADY_REQUESTS];
        let times = open_loop(&server.address, &paths, PER_SECOND, 16)?;
        figures.push(Figure::new(
            format!("`{page}` at {PER_SECOND} a second"),
            format!("p50 {:.1} ms, p99 {:.1} ms", percentile(&times, 50), percentile(&times, 99)),
            "p99 ≤ 20 ms",
        ));
    }
    Ok(figures)
}

/// Binds all threads of a process to cores.
fn pin(process: u32, cores: &str) -> anyhow::Result<()> {
    shell::output(Command::new("taskset").args(["--all-tasks", "--cpu-list", "--pid", cores, &process.to_string()]))
        .map(|_| ())
}
