//! `grenselos catalogue check`.

use std::path::Path;
use std::process::ExitCode;

use super::{FOUND_WRONG, say};
use crate::catalogue::shipped::Shipped;

pub fn check(folder: Option<&Path>) -> anyhow::Result<ExitCode> {
    let read = match folder {
        Some(folder) => Shipped::from_folder(folder)?,
        None => Shipped::embedded(),
    };
    match read {
        Ok(shipped) => {
            let facts: usize = shipped.programmes.iter().map(|programme| programme.facts.len()).sum();
            say(&format!(
                "In order: {} programmes with {facts} facts, {} bodies, {} sources, {} regions, {} vocabulary files.\n",
                shipped.programmes.len(),
                shipped.bodies.len(),
                shipped.sources.len(),
                shipped.regions.len(),
                shipped.vocabulary.len(),
            ));
            Ok(ExitCode::SUCCESS)
        }
        Err(mistakes) => {
            for mistake in &mistakes {
                say(&format!("{mistake}\n"));
            }
            say(&format!("{} mistakes.\n", mistakes.len()));
            Ok(ExitCode::from(FOUND_WRONG))
        }
    }
}
