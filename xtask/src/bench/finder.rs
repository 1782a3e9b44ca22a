//! The server from its start to an answer: time to ready, memory at rest, ideas of 60 words, and suggestions while one types.

use super::load::{Connection, encode, open_loop};
use super::process::Server;
use super::{Bench, Figure, data, percentile};

const IDEAS: usize = 200;
const WORDS: usize = 60;
const PER_SECOND: f64 = 20.0;
const TYPED: [&str; 8] = ["wat", "climate a", "school", "renewabel", "Gøteborg", "digital twi", "erasm", "health"];

pub fn measure(bench: &Bench) -> anyhow::Result<Vec<Figure>> {
    // The first start may have to fill the index; the second is what every later one is like.
    Server::start(bench)?.wait_until_idle()?;
    let server = Server::start(bench)?;
    let mut figures =
        vec![Figure::new("start to ready, with everything imported", format!("{:.2} s", server.ready_s), "≤ 1 s")];
    server.wait_until_idle()?;
    figures.push(Figure::new("memory at rest", format!("{:.0} MB", server.memory_mb()), "≤ 150 MB"));

    let ideas = data::ideas(&bench.shared.join("data"), IDEAS, WORDS)?;
    let paths: Vec<String> =
        ideas.iter().map(|idea| format!("/?country=NO&region=NO-31&kind=municipality&q={}", encode(idea))).collect();
    // One after the other first, so that the processor time belongs to one request; a few more than are counted, for the caches.
    let cpu = cpu_ms(&server, &paths)?;
    figures.push(Figure::new(
        format!("idea of {WORDS} words, four lists: CPU"),
        format!("p50 {:.1} ms, p99 {:.1} ms", percentile(&cpu, 50), percentile(&cpu, 99)),
        "p50 ≤ 30 ms",
    ));
    let times = open_loop(&server.address, &paths, PER_SECOND, 16)?;
    figures.push(Figure::new(
        format!("the same over HTTP at {PER_SECOND} a second"),
        format!("p50 {:.1} ms, p99 {:.1} ms", percentile(&times, 50), percentile(&times, 99)),
        "p99 ≤ 100 ms",
    ));
    let typed: Vec<String> =
        (0..IDEAS).map(|at| format!("/suggestions?q={}", encode(TYPED[at % TYPED.len()]))).collect();
    let cpu = cpu_ms(&server, &typed)?;
    let times = open_loop(&server.address, &typed, PER_SECOND, 4)?;
    figures.push(Figure::new(
        "suggestions while one types",
        format!(
            "CPU p50 {:.2} ms, over HTTP p50 {:.1} ms, p99 {:.1} ms",
            percentile(&cpu, 50),
            percentile(&times, 50),
            percentile(&times, 99)
        ),
        "≤ 5 ms",
    ));
    figures.push(Figure::new("memory after it", format!("{:.0} MB", server.memory_mb()), ""));
    Ok(figures)
}

/// The server's processor time for each request, sorted.
fn cpu_ms(server: &Server, paths: &[String]) -> anyhow::Result<Vec<f64>> {
    let mut connection = Connection::open(&server.address)?;
    for path in paths.iter().take(10) {
        connection.get(path)?;
    }
    let mut times = Vec::new();
    for path in paths {
        let before = server.cpu_ns()?;
        let answer = connection.get(path)?;
        anyhow::ensure!(answer.status == 200, "the server answered {}", answer.status);
        times.push((server.cpu_ns()? - before) as f64 / 1e6);
    }
    times.sort_by(f64::total_cmp);
    Ok(times)
}
