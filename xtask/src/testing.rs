//! `cargo xtask test`: everything that can fail, from the smallest rule to a browser's journey, on both databases.

use std::process::Command;

use clap::ValueEnum;

use crate::postgres::{self, Cluster};
use crate::{shell, web_assets};

/// A part of the tests that needs something installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Part {
    #[value(help = "The slices on PostgreSQL too")]
    Postgres,
    #[value(help = "The looks of the pages, and the journeys through them")]
    Browser,
}

pub fn test(without: &[Part]) -> anyhow::Result<()> {
    let wanted = |part| !without.contains(&part);
    install(without)?;
    shell::step("Styles and scripts");
    web_assets::build()?;

    // Everything is built here in one set of features, so that none of the following builds anything a second time.
    shell::step("Building");
    shell::run(&mut shell::cargo(["build", "--workspace", "--all-targets"]))?;

    shell::step("Units and slices");
    let cluster = if wanted(Part::Postgres) { Some(Cluster::start()?) } else { None };
    run_all(cluster.as_ref(), &mut unit_tests())?;
    run_all(cluster.as_ref(), &mut shell::cargo(["test", "--workspace", "--doc", "--quiet"]))?;
    drop(cluster);

    if wanted(Part::Browser) {
        shell::step("The look, in a browser");
        shell::run(Command::new("node").arg("check.mjs").current_dir(shell::root().join("web")))?;
        shell::step("Journeys, in a browser");
        shell::run(
            Command::new("npm")
                .args(["test", "--silent"])
                .current_dir(shell::root().join("e2e"))
                .env("GRENSELOS_BIN", shell::root().join("target/debug/grenselos")),
        )?;
    }
    for part in without {
        println!("Left out as asked: {part:?}.");
    }
    let parts = 4 - without.len();
    println!("parts: {parts} passed, 0 failed, {} skipped", without.len());
    Ok(())
}

/// nextest runs each test in a process of its own, several at once; without it cargo's own runner does.
fn unit_tests() -> Command {
    if shell::find_program("cargo-nextest").is_some() {
        return shell::cargo(["nextest", "run", "--workspace", "--all-targets", "--no-fail-fast"]);
    }
    shell::cargo(["test", "--workspace", "--all-targets", "--no-fail-fast"])
}

/// With a cluster the tests are as strict as in CI, where a missing engine is a failure; without one they must not be.
fn run_all(cluster: Option<&Cluster>, command: &mut Command) -> anyhow::Result<()> {
    match cluster {
        Some(cluster) => command.env("TEST_DATABASE_URL", cluster.address()).env("CI", "true"),
        None => command.env_remove("TEST_DATABASE_URL").env_remove("CI"),
    };
    shell::run(command)
}

/// Installs what the wanted parts need, or tells how.
fn install(without: &[Part]) -> anyhow::Result<()> {
    shell::step("What the tests need");
    shell::need_node()?;
    let mut missing = Vec::new();
    if !without.contains(&Part::Postgres) && postgres::programs().is_none() {
        missing.push("postgresql");
    }
    let chromium = std::env::var_os("CHROMIUM").unwrap_or_else(|| "/usr/bin/chromium".into());
    if !without.contains(&Part::Browser) && !std::path::Path::new(&chromium).is_file() {
        missing.push("chromium");
    }
    shell::debian_packages(&missing)?;
    shell::npm_packages("web")?;
    if !without.contains(&Part::Browser) {
        shell::npm_packages("e2e")?;
    }
    println!("All there.");
    Ok(())
}
