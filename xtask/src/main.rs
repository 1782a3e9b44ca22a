//! All automation of this workspace, so that nobody has to remember a command: `cargo xtask run`, `test`, `web`, `ci`, `bench`.
//!
//! `shell` runs programs and installs what is missing; `web_assets`, `launch`, `testing`, `postgres` and `gate` are the commands; `bench` measures.
//! `tidy` and `readme` hold tests only: the rules of the workspace that no compiler knows.
#![expect(clippy::print_stdout, reason = "a command tells whoever started it what it does")]
#![expect(clippy::print_stderr, reason = "and why it could not")]

mod bench;
mod gate;
mod launch;
mod postgres;
#[cfg(test)]
mod readme;
mod shell;
mod testing;
#[cfg(test)]
mod tidy;
mod web_assets;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, runs, tests and measures Grenselos.")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build what is needed and start Grenselos; what follows `--` goes to `grenselos serve`
    Run {
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Build the styles and scripts, if they are older than what they are made of
    Web,
    /// Install what the tests need and run all of them
    Test {
        /// Leave a part out, and say so
        #[arg(long, value_enum, value_name = "PART")]
        without: Vec<testing::Part>,
    },
    /// Everything a change must pass: the tests, the format, the lints, the licences
    Ci,
    /// Measure the release build on the data in ../shared and print a table
    Bench(bench::BenchArguments),
}

fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Run { arguments } => launch::run(&arguments),
        Command::Web => web_assets::build(),
        Command::Test { without } => testing::test(&without),
        Command::Ci => gate::ci(),
        Command::Bench(arguments) => bench::bench(&arguments),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
