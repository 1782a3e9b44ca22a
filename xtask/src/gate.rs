//! `cargo xtask ci`: what a change must pass before it lands. `.ci/run` calls nothing else.

use std::process::Command;
use std::time::Instant;

use anyhow::Context;

use crate::{shell, testing};

/// The checker of licences and sources, pinned so that a new release cannot turn an old commit red.
const DENY: &str = "0.20.2";

pub fn ci() -> anyhow::Result<()> {
    let started = Instant::now();
    shell::step("Format");
    shell::run(&mut shell::cargo(["fmt", "--all", "--check"]))?;
    testing::test(&[])?;
    shell::step("Lints");
    shell::run(&mut shell::cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]))?;
    shell::step("Licences and sources of dependencies");
    install_deny()?;
    // The database of known weaknesses lies where this machine may not reach; `cargo deny check advisories` asks it where one can.
    shell::run(&mut shell::cargo(["deny", "check", "bans", "licenses", "sources"]))?;
    println!("\nEverything passed in {} minutes.", started.elapsed().as_secs() / 60);
    Ok(())
}

fn install_deny() -> anyhow::Result<()> {
    let installed = shell::output(shell::cargo(["deny", "--version"]).current_dir("/")).unwrap_or_default();
    if installed.trim().ends_with(DENY) {
        return Ok(());
    }
    // Unoptimised it builds in a third of the time and still checks in seconds. Outside the workspace, so that our settings do not bind it.
    let package = format!("cargo-deny@{DENY}");
    let mut install: Command = shell::cargo(["install", "--locked", "--debug", "--force", &package]);
    shell::run(install.current_dir("/")).context("installing cargo-deny")
}
