//! `grenselos import portal`, `import cordis` and `import table`.
#![expect(clippy::print_stdout, reason = "the answer of a command goes to standard output")]

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, bail};
use clap::{Args, Subcommand};
use i18n::{Locale, Localizer};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::assembly::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::import::{self, Phase, Report, Request, State, Step, Told};

/// How many troubles are named; the log on the page /imports has more.
const TROUBLES_NAMED: usize = 10;

#[derive(Subcommand)]
pub enum ImportCommand {
    /// Calls from the EU Funding & Tenders Portal
    Portal {
        /// Another address of the search API
        #[arg(long, value_name = "URL")]
        url: Option<String>,
        #[command(flatten)]
        how: How,
    },
    /// Past projects and organisations from a CORDIS zip of CSV files (cordis-HORIZONprojects-csv.zip and the like)
    Cordis {
        /// The zip: a path or an http(s) address
        #[arg(value_name = "PATH-OR-URL")]
        place: String,
        #[command(flatten)]
        how: How,
    },
    /// Calls, projects, organisations or partners from a CSV or XLSX file; examples of mapping files stand in docs/maps
    Table {
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The mapping file: which column is what
        #[arg(long, value_name = "MAP.toml")]
        map: PathBuf,
        #[command(flatten)]
        how: How,
    },
}

#[derive(Args)]
pub struct How {
    /// Take the result over even when the source has less than half of what it had
    #[arg(long)]
    accept_shrinking: bool,
    /// The language of the answer: nb, nn, sv or en
    #[arg(long, value_name = "LANGUAGE", default_value = "nb", env = "GRENSELOS_LANGUAGE")]
    language: String,
}

pub async fn import(config: &Config, command: ImportCommand) -> anyhow::Result<ExitCode> {
    let (request, how) = match command {
        ImportCommand::Portal { url, how } => {
            (Request::Portal { url: url.unwrap_or_else(|| config.portal_url.clone()) }, how)
        }
        ImportCommand::Cordis { place, how } => (Request::Cordis { place }, how),
        ImportCommand::Table { file, map, how } => (Request::Table { file, map }, how),
    };
    let locale = Locale::parse(&how.language)
        .with_context(|| format!("«{}» is no language here: use nb, nn, sv or en", how.language))?;
    let app = App::open(config, Clock::system()).await?;
    let l = app.localizer(locale);
    let bar = Arc::new(Bar::new(l.clone()));
    let told: Told = {
        let bar = Arc::clone(&bar);
        Arc::new(move |step| bar.show(step))
    };
    let started = app.clock.now();
    let report = import::run(&app, &request, how.accept_shrinking, Arc::clone(&told)).await?;
    if report.state == State::Done {
        import::catch_up(&app, &told).await;
    }
    bar.end();
    let seconds = (app.clock.now() - started) / 1_000_000;
    print(&l, &report, seconds);
    app.db.close().await;
    if let Some(why) = &report.refused {
        bail!("{}", why.told(&l));
    }
    Ok(ExitCode::SUCCESS)
}

fn print(l: &Localizer, report: &Report, seconds: i64) {
    let counts = &report.counts;
    let number = |count: u64| l.number(i64::try_from(count).unwrap_or(i64::MAX));
    if report.state == State::Done {
        let values = [
            ("seen", number(counts.seen)),
            ("received", number(counts.received)),
            ("added", number(counts.added)),
            ("changed", number(counts.changed)),
            ("unchanged", number(counts.unchanged)),
            ("gone", number(counts.gone)),
            ("seconds", l.number(seconds)),
        ];
        println!("{}", l.t_all("import-summary", &values));
        if !counts.any_difference() {
            println!("{}", l.t("import-nothing-changed"));
        }
    }
    if counts.trouble_count > 0 {
        println!("{}", l.t1("import-troubles", "n", counts.trouble_count));
        for trouble in counts.troubles.iter().take(TROUBLES_NAMED) {
            println!("  {}", trouble.told(l));
        }
    }
}

/// A bar on a terminal; a line for each tenth otherwise.
struct Bar {
    l: Localizer,
    shown: ProgressBar,
    last: Mutex<Option<(Phase, u64)>>,
}

impl Bar {
    fn new(l: Localizer) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(8));
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { l, shown: bar, last: Mutex::new(None) }
    }

    fn show(&self, step: Step) {
        let mut last = self.last.lock().unwrap_or_else(PoisonError::into_inner);
        let new_phase = last.is_none_or(|(phase, _)| phase != step.phase);
        if self.shown.is_hidden() {
            let tenth = (step.done * 10).checked_div(step.total).unwrap_or(0);
            if new_phase || last.is_none_or(|(_, told)| told != tenth) {
                println!("{}{}", self.l.t(step.phase.key()), percent(step));
                *last = Some((step.phase, tenth));
            }
            return;
        }
        if new_phase {
            self.shown.set_style(style(step));
            self.shown.set_message(self.l.t(step.phase.key()));
            *last = Some((step.phase, 0));
        }
        self.shown.set_length(step.total);
        self.shown.set_position(step.done);
    }

    fn end(&self) {
        self.shown.finish_and_clear();
    }
}

fn percent(step: Step) -> String {
    (step.done * 100).checked_div(step.total).map(|percent| format!(": {percent} %")).unwrap_or_default()
}

fn style(step: Step) -> ProgressStyle {
    let template = match (step.total, step.phase.in_bytes()) {
        (0, _) => "{spinner} {msg} {pos}",
        (_, true) => "{msg} {wide_bar} {bytes} / {total_bytes}",
        (_, false) => "{msg} {wide_bar} {pos} / {len}",
    };
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
