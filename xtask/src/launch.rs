//! `cargo xtask run`: from a fresh clone to the first page.
//!
//! The program is built in the dev profile: its dependencies are optimised a little and the search engine fully, so that it starts in a fraction of a second
//! and answers an idea in some tens of milliseconds, while the first build takes a third of the time a release build does. The tests use the same profile,
//! so nothing is built twice. For a server that many use, build with `cargo build --release`.

use std::process::Command;

use crate::{shell, web_assets};

pub fn run(arguments: &[String]) -> anyhow::Result<()> {
    web_assets::build()?;
    println!("Building Grenselos. The first time takes some minutes.");
    shell::run(&mut shell::cargo(["build", "--package", "grenselos"]))?;
    let mut server = Command::new(shell::root().join("target/debug/grenselos"));
    server.arg("serve").args(arguments);
    become_the(server)
}

/// The server takes our place, so that Ctrl-C, signals and the exit code are its own.
#[cfg(unix)]
fn become_the(mut server: Command) -> anyhow::Result<()> {
    use std::os::unix::process::CommandExt;
    Err(anyhow::Error::from(server.exec()).context("starting grenselos"))
}

#[cfg(not(unix))]
fn become_the(mut server: Command) -> anyhow::Result<()> {
    shell::run(&mut server)
}
