//! `grenselos evaluate`: how good the finder's order is, on judged questions. The corpus is ranked through the same pipeline as the finder: the same index,
//! analysis, vocabulary and weights.

use std::collections::{HashMap, HashSet};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use anyhow::{Context, bail};
use clap::Args;
use matching::evaluate::{Metrics, Qrels, Run, metrics};
use matching::{Document, Index, KindQuestion, Lang, Question};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::say;
use crate::catalogue::shipped::Shipped;
use crate::finder::{documents, engine};

const KIND: &str = "document";
/// How deep each list of the run goes.
const DEPTH: usize = 100;

#[derive(Args)]
pub struct EvaluateArguments {
    /// The texts to be found: a line of JSON each, {"code", "title", "text"}
    #[arg(long, value_name = "FILE")]
    corpus: PathBuf,
    /// The questions: a line of JSON each, {"id", "lang", "text"}; lang may be nb, nn, sv, en or missing
    #[arg(long, value_name = "FILE")]
    needs: PathBuf,
    /// The judged answers in TREC form: need 0 code relevance
    #[arg(long, value_name = "FILE")]
    qrels: PathBuf,
    /// Where to write the lists, as a TREC run
    #[arg(long, value_name = "FILE")]
    run: PathBuf,
}

#[derive(Deserialize)]
struct CorpusLine {
    code: String,
    #[serde(default)]
    title: String,
    #[serde(default)]
    text: String,
    /// The language of the text, when the corpus says; found out otherwise.
    lang: Option<String>,
}

#[derive(Deserialize)]
struct NeedLine {
    id: String,
    lang: Option<String>,
    text: String,
}

pub fn evaluate(arguments: &EvaluateArguments) -> anyhow::Result<ExitCode> {
    let corpus: Vec<CorpusLine> = lines(&arguments.corpus)?;
    let needs: Vec<NeedLine> = lines(&arguments.needs)?;
    let text =
        std::fs::read_to_string(&arguments.qrels).with_context(|| format!("reading {}", arguments.qrels.display()))?;
    let qrels = Qrels::parse(&text).map_err(|what| anyhow::anyhow!("{}: {what}", arguments.qrels.display()))?;
    check_ids("code", &arguments.corpus, corpus.iter().map(|line| line.code.as_str()))?;
    check_ids("id", &arguments.needs, needs.iter().map(|line| line.id.as_str()))?;

    let shipped = Shipped::embedded()
        .map_err(|mistakes| anyhow::anyhow!("the catalogue that ships has {} mistakes", mistakes.len()))?;
    let index = Index::in_memory(&engine::vocabulary(&shipped)?)?;
    let began = Instant::now();
    index.write::<matching::Error>("", |batch| corpus.iter().try_for_each(|line| batch.put(&document(line))))?;
    let indexed = began.elapsed();
    let began = Instant::now();
    let run = rank(&index, &needs)?;
    let ranked = began.elapsed();

    let mut file = File::create(&arguments.run).with_context(|| format!("writing {}", arguments.run.display()))?;
    file.write_all(run.to_trec("grenselos").as_bytes())
        .with_context(|| format!("writing {}", arguments.run.display()))?;
    let languages: HashMap<&str, &str> =
        needs.iter().filter_map(|need| Some((need.id.as_str(), need.lang.as_deref()?))).collect();
    let measured = metrics(&qrels, &run, |need| languages.get(need).map(|lang| (*lang).to_owned()));
    let each = ranked.as_secs_f64() * 1_000.0 / needs.len().max(1) as f64;
    say(&format!(
        "{} texts indexed in {:.1} s; {} needs ranked in {:.1} s ({each:.1} ms each)\n",
        corpus.len(),
        indexed.as_secs_f64(),
        needs.len(),
        ranked.as_secs_f64()
    ));
    say(&format!(
        "{:<8} {:>6} {:>8} {:>10} {:>8} {:>10} {:>11}\n",
        "language", "needs", "nDCG@10", "recall@10", "MRR@10", "success@1", "success@10"
    ));
    let (all, each): (Vec<_>, Vec<_>) = measured.iter().partition(|(name, _)| name.as_str() == "all");
    for (name, metrics) in each.into_iter().chain(all) {
        print_line(name, metrics);
    }
    Ok(ExitCode::SUCCESS)
}

fn print_line(name: &str, metrics: &Metrics) {
    say(&format!(
        "{name:<8} {:>6} {:>8.3} {:>10.3} {:>8.3} {:>10.3} {:>11.3}\n",
        metrics.questions, metrics.ndcg_10, metrics.recall_10, metrics.mrr_10, metrics.success_1, metrics.success_10
    ));
}

/// The place of a need, and its list with scores.
type Ranked = (usize, Vec<(String, f32)>);

/// Asks every need, on every core.
fn rank(index: &Index, needs: &[NeedLine]) -> anyhow::Result<Run> {
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let parts = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                scope.spawn(|| -> Result<Vec<Ranked>, matching::Error> {
                    let mut lists = Vec::new();
                    loop {
                        let place = next.fetch_add(1, Ordering::Relaxed);
                        let Some(need) = needs.get(place) else { return Ok(lists) };
                        let answer = index.search(&Question {
                            text: need.text.clone(),
                            lang: need.lang.as_deref().map(documents::lang_of).filter(|lang| *lang != Lang::Other),
                            kinds: vec![KindQuestion::new(KIND, DEPTH).explained(0)],
                        })?;
                        let hits = answer.lists.into_iter().flat_map(|list| list.hits);
                        lists.push((place, hits.map(|hit| (hit.id, hit.score)).collect()));
                    }
                })
            })
            .collect();
        workers
            .into_iter()
            .map(|worker| worker.join().unwrap_or_else(|_| Ok(Vec::new())))
            .collect::<Result<Vec<_>, _>>()
    })?;
    let mut run = Run::default();
    for (place, list) in parts.into_iter().flatten() {
        run.add(&needs[place].id, list);
    }
    Ok(run)
}

fn document(line: &CorpusLine) -> Document {
    let lang = line
        .lang
        .as_deref()
        .map_or_else(|| matching::detect(&format!("{} {}", line.title, line.text)).lang, documents::lang_of);
    Document {
        id: line.code.clone(),
        kind: KIND.into(),
        lang,
        title: line.title.clone(),
        summary: String::new(),
        body: line.text.clone(),
        keywords: Vec::new(),
        tags: Vec::new(),
        weight: 1.0,
    }
}

/// Reads lines of JSON; a line that is none is named.
fn lines<T: DeserializeOwned>(path: &Path) -> anyhow::Result<Vec<T>> {
    let file = File::open(path).with_context(|| format!("reading {}", path.display()))?;
    let mut found = Vec::new();
    for (number, line) in BufReader::new(file).lines().enumerate() {
        let line = line.with_context(|| format!("reading {} line {}", path.display(), number + 1))?;
        if !line.trim().is_empty() {
            found.push(serde_json::from_str(&line).with_context(|| format!("{} line {}", path.display(), number + 1))?);
        }
    }
    if found.is_empty() {
        bail!("{} is empty", path.display());
    }
    Ok(found)
}

/// Ids stand between spaces in TREC files and mean one thing.
fn check_ids<'i>(field: &str, path: &Path, ids: impl Iterator<Item = &'i str>) -> anyhow::Result<()> {
    let mut seen = HashSet::new();
    for id in ids {
        if id.is_empty() || id.contains(char::is_whitespace) {
            bail!("{}: the {field} «{id}» is empty or holds a space", path.display());
        }
        if !seen.insert(id) {
            bail!("{}: the {field} «{id}» stands twice", path.display());
        }
    }
    Ok(())
}
