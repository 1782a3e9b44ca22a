//! How often the right answer is among the first ten: `grenselos evaluate` on the judged pairs, scored here from the run it writes, beside plain BM25.

use std::collections::HashMap;
use std::process::Command;
use std::time::Instant;

use anyhow::Context;

use super::data::{self, Judged};
use super::plain::{rank, scores};
use super::{Bench, Figure};
use crate::shell;

pub fn measure(bench: &Bench) -> anyhow::Result<Vec<Figure>> {
    let folder = bench.shared.join("data");
    let sets = [
        (data::projects_to_topics(&folder)?, "R@10 ≥ .90"),
        (data::headlines_to_projects(&folder)?, "R@10 ≥ .85"),
        (data::needs_to_calls(&folder)?, "R@10 ≥ .45"),
    ];
    let mut figures = Vec::new();
    for (at, (judged, wanted)) in sets.into_iter().enumerate() {
        let name = format!("{}, {} needs, {} texts", judged.name, judged.needs.len(), judged.corpus.len());
        let plain = scores(&judged, &rank(&judged));
        let started = Instant::now();
        let ours = scores(&judged, &run(bench, &judged, at)?);
        let measured = format!(
            "R@10 {:.3}, MRR@10 {:.3} in {:.0} s (plain BM25: {:.3}, {:.3})",
            ours.recall_10,
            ours.mrr_10,
            started.elapsed().as_secs_f64(),
            plain.recall_10,
            plain.mrr_10
        );
        figures.push(Figure::new(name, measured, wanted));
    }
    Ok(figures)
}

fn run(bench: &Bench, judged: &Judged, at: usize) -> anyhow::Result<HashMap<String, Vec<String>>> {
    let folder = bench.work.join(format!("evaluate-{at}"));
    judged.write(&folder)?;
    let out = folder.join("out.trec");
    shell::run(
        Command::new(&bench.program)
            .arg("--data")
            .arg(folder.join("data"))
            .arg("evaluate")
            .arg("--corpus")
            .arg(folder.join("corpus.jsonl"))
            .arg("--needs")
            .arg(folder.join("needs.jsonl"))
            .arg("--qrels")
            .arg(folder.join("qrels.txt"))
            .arg("--run")
            .arg(&out),
    )?;
    read_run(&std::fs::read_to_string(&out).context("reading the run")?)
}

/// Lines of `need Q0 code rank score name`.
fn read_run(text: &str) -> anyhow::Result<HashMap<String, Vec<String>>> {
    let mut ranked: HashMap<String, Vec<(u32, String)>> = HashMap::new();
    for line in text.lines() {
        let columns: Vec<&str> = line.split_whitespace().collect();
        let [need, _, code, rank, ..] = columns[..] else { anyhow::bail!("«{line}» is no line of a run") };
        ranked.entry(need.to_owned()).or_default().push((rank.parse()?, code.to_owned()));
    }
    Ok(ranked
        .into_iter()
        .map(|(need, mut list)| {
            list.sort();
            (need, list.into_iter().map(|(_, code)| code).collect())
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_is_read_in_the_order_of_its_ranks() {
        let run = read_run("q1 Q0 b 2 0.5 x\nq1 Q0 a 1 0.9 x\nq1 Q0 c 10 0.1 x\n").expect("a run");
        assert_eq!(run["q1"], ["a", "b", "c"]);
        assert!(read_run("q1 Q0").is_err());
    }
}
