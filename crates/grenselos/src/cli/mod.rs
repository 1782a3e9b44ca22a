//! The command line: one subcommand a task, each with its help. Exit codes: 0 done · 1 the work could not be done (the reason is printed) · 2 the command was
//! mistyped · 3 something was found wrong (`catalogue check`, `doctor`).

mod catalogue;
mod doctor;
mod evaluate;
mod find;
mod import;
mod serve;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use tracing_subscriber::EnvFilter;

use crate::config::{Config, ServeConfig};

/// Done, but what was looked at is not in order.
pub const FOUND_WRONG: u8 = 3;

#[derive(Parser)]
#[command(
    name = "grenselos",
    version,
    about = "Finds European and Nordic cooperation, money and partners for municipalities.",
    after_help = "Exit codes: 0 done, 1 could not be done (the reason is printed), 2 mistyped, 3 something is not in order."
)]
struct Cli {
    #[command(flatten)]
    config: Config,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the web site (and, unless told otherwise, the waiting jobs)
    Serve(ServeConfig),
    /// Run waiting jobs only; any number of these can run against one PostgreSQL database
    Work,
    /// Bring the database up to date and stop
    Migrate,
    /// Print a one-time link that makes an administrator, or lets one back in
    Link {
        /// The address people use
        #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080", env = "GRENSELOS_PUBLIC_URL")]
        public_url: String,
    },
    /// Bring in calls, past projects and organisations; what is already here and has not changed stays untouched
    #[command(subcommand)]
    Import(import::ImportCommand),
    /// Find programmes, calls, past projects and partners for an idea
    Find(find::FindArguments),
    /// Measure how good the finder's order is, on judged questions
    Evaluate(evaluate::EvaluateArguments),
    /// Look whether everything is in order
    Doctor,
    /// Look after the catalogue that ships
    #[command(subcommand)]
    Catalogue(CatalogueCommand),
}

#[derive(Subcommand)]
enum CatalogueCommand {
    /// Check the catalogue's files; every mistake is told with file, line and field
    Check {
        /// The folder of files to check, instead of the ones this program carries
        #[arg(long, value_name = "FOLDER")]
        files: Option<PathBuf>,
    },
}

/// Writes an answer to standard output. Whoever reads may stop early (`| head`): that is no failure.
pub fn say(text: &str) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_err() {
        std::process::exit(0);
    }
}

/// Reads the command line, does the work, and says how it went.
#[expect(clippy::print_stderr, reason = "this is where the command line tells what went wrong")]
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    let default = if matches!(cli.command, Command::Serve(_) | Command::Work) {
        "info,tower_http=warn,sqlx=warn,tantivy=warn"
    } else {
        "error"
    };
    let filter = EnvFilter::try_from_env("GRENSELOS_LOG").unwrap_or_else(|_| EnvFilter::new(default));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            eprintln!("grenselos: the system gives no threads: {error}");
            return ExitCode::FAILURE;
        }
    };
    let config = cli.config;
    let done = runtime.block_on(async {
        match cli.command {
            Command::Serve(serve) => serve::serve(&config, &serve).await,
            Command::Work => serve::work(&config).await,
            Command::Migrate => serve::migrate(&config).await,
            Command::Link { public_url } => serve::link(&config, &public_url).await,
            Command::Import(command) => import::import(&config, command).await,
            Command::Find(arguments) => find::find(&config, &arguments).await,
            Command::Evaluate(arguments) => evaluate::evaluate(&arguments),
            Command::Doctor => doctor::doctor(&config).await,
            Command::Catalogue(CatalogueCommand::Check { files }) => catalogue::check(files.as_deref()),
        }
    });
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("grenselos: {error:#}");
            ExitCode::FAILURE
        }
    }
}
