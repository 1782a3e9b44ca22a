//! `grenselos catalogue check`.
#![expect(clippy::print_stdout, reason = "the answer of a command goes to standard output")]

use std::path::Path;
use std::process::ExitCode;

use super::FOUND_WRONG;
use crate::catalogue::shipped::Shipped;

pub fn check(folder: Option<&Path>) -> anyhow::Result<ExitCode> {
    let read = match folder {
        Some(folder) => Shipped::from_folder(folder)?,
        None => Shipped::embedded(),
    };
    match read {
        Ok(shipped) => {
            let facts: usize = shipped.programmes.iter().map(|programme| programme.facts.len()).sum();
            println!(
                "In order: {} programmes with {facts} facts, {} bodies, {} sources, {} regions, {} vocabulary files.",
                shipped.programmes.len(),
                shipped.bodies.len(),
                shipped.sources.len(),
                shipped.regions.len(),
                shipped.vocabulary.len(),
            );
            Ok(ExitCode::SUCCESS)
        }
        Err(mistakes) => {
            for mistake in &mistakes {
                println!("{mistake}");
            }
            println!("{} mistakes.", mistakes.len());
            Ok(ExitCode::from(FOUND_WRONG))
        }
    }
}
