//! The program `grenselos`. What it can do is listed in [`grenselos::cli`].

use std::process::ExitCode;

fn main() -> ExitCode {
    grenselos::cli::run()
}
