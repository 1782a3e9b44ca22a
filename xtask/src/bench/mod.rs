//! `cargo xtask bench`: the release build measured as people meet it, through its command line and over HTTP, on the real data in `../shared`.
//! The figures of docs/performance.md come from here; every request loop is bounded, and everything stays on this machine.

mod data;
mod evaluate;
mod finder;
mod import;
mod load;
mod pages;
mod plain;
mod process;

use std::path::PathBuf;

use anyhow::{Context, ensure};
use clap::{Args, ValueEnum};

use crate::{shell, web_assets};

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Topic {
    /// Reading CORDIS and the portal: time, processor, memory
    Import,
    /// Start, memory, ideas and suggestions over HTTP
    Finder,
    /// List pages: how many a second, and how slow the slowest
    Pages,
    /// How often the right answer is among the first ten
    Evaluate,
}

#[derive(Args)]
pub struct BenchArguments {
    /// What to measure; everything, if nothing is said
    #[arg(value_enum)]
    topics: Vec<Topic>,
    /// The folder of real data
    #[arg(long, value_name = "FOLDER", default_value = "../shared")]
    shared: PathBuf,
    /// Measure this program instead of building one
    #[arg(long, value_name = "FILE")]
    program: Option<PathBuf>,
}

/// Where things are.
pub struct Bench {
    pub program: PathBuf,
    pub shared: PathBuf,
    /// Holds a database with everything imported; kept between runs.
    pub data: PathBuf,
    pub work: PathBuf,
}

/// A line of the table: what, how much, and what was wanted.
pub struct Figure {
    pub what: String,
    pub measured: String,
    pub wanted: &'static str,
}

impl Figure {
    pub fn new(what: impl Into<String>, measured: impl Into<String>, wanted: &'static str) -> Self {
        let figure = Self { what: what.into(), measured: measured.into(), wanted };
        println!("  {}: {}", figure.what, figure.measured);
        figure
    }
}

pub fn bench(arguments: &BenchArguments) -> anyhow::Result<()> {
    let shared = shell::root().join(&arguments.shared);
    ensure!(shared.join("data").is_dir(), "the real data is not at {}: say where with --shared", shared.display());
    let program = match &arguments.program {
        Some(program) => program.canonicalize().with_context(|| format!("looking for {}", program.display()))?,
        None => build()?,
    };
    let work = shell::root().join("target/bench");
    std::fs::create_dir_all(&work).context("making target/bench")?;
    let bench = Bench { program, shared, data: work.join("data"), work };
    let wanted = |topic| arguments.topics.is_empty() || arguments.topics.contains(&topic);
    let mut figures = Vec::new();
    if wanted(Topic::Import)
        || (!bench.data.join("grenselos.db").is_file() && (wanted(Topic::Finder) || wanted(Topic::Pages)))
    {
        shell::step("Import");
        figures.extend(import::measure(&bench)?);
    }
    if wanted(Topic::Finder) {
        shell::step("Finder");
        figures.extend(finder::measure(&bench)?);
    }
    if wanted(Topic::Pages) {
        shell::step("Pages");
        figures.extend(pages::measure(&bench)?);
    }
    if wanted(Topic::Evaluate) {
        shell::step("Right answers");
        figures.extend(evaluate::measure(&bench)?);
    }
    print_table(&figures)
}

fn build() -> anyhow::Result<PathBuf> {
    web_assets::build()?;
    shell::step("Release build");
    shell::run(&mut shell::cargo(["build", "--release", "--package", "grenselos"]))?;
    Ok(shell::root().join("target/release/grenselos"))
}

fn print_table(figures: &[Figure]) -> anyhow::Result<()> {
    let cores = std::thread::available_parallelism()?;
    println!(
        "\n{cores} cores, {}\n\n| what | measured | wanted |\n|---|---|---|",
        shell::output(std::process::Command::new("date").arg("+%Y-%m-%d"))?.trim()
    );
    for figure in figures {
        println!("| {} | {} | {} |", figure.what, figure.measured, figure.wanted);
    }
    Ok(())
}

/// The value below which `percent` of the sorted values lie.
pub fn percentile(sorted: &[f64], percent: usize) -> f64 {
    let last = sorted.len().saturating_sub(1);
    sorted.get((sorted.len() * percent / 100).min(last)).copied().unwrap_or(f64::NAN)
}
