//! Running other programs: told before they start, with an error that names them, and installed from Debian's packages where that is possible.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail};

/// The folder of the workspace.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies inside the workspace")
}

/// Beginnings of the variables by which cargo tells a program which package it is.
const OURS: [&str; 5] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];

/// A cargo command in the workspace, by the same cargo that started us.
pub fn cargo<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    // What cargo tells us about ourselves is not for the next one: some build scripts look at it, and would build again what is already there.
    for (name, _) in std::env::vars_os() {
        let ours = name.to_str().is_some_and(|name| OURS.iter().any(|start| name.starts_with(start)));
        if ours {
            command.env_remove(name);
        }
    }
    command
}

/// A heading for what follows.
pub fn step(text: &str) {
    println!("\n=== {text}");
}

/// Runs a command to its end; its output goes where ours goes.
pub fn run(command: &mut Command) -> anyhow::Result<()> {
    let line = line_of(command);
    println!("$ {line}");
    let status = command.status().with_context(|| format!("starting «{line}»"))?;
    if !status.success() {
        bail!("«{line}» ended with {status}");
    }
    Ok(())
}

/// Runs a command quietly and gives what it printed; everything it said is told when it fails.
pub fn output(command: &mut Command) -> anyhow::Result<String> {
    let line = line_of(command);
    let done = command.stdin(Stdio::null()).output().with_context(|| format!("starting «{line}»"))?;
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    if !done.status.success() {
        bail!("«{line}» ended with {}\n{said}{}", done.status, String::from_utf8_lossy(&done.stderr));
    }
    Ok(said)
}

fn line_of(command: &Command) -> String {
    let mut line = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    for argument in command.get_args() {
        // Writing to a string cannot fail.
        let _ = write!(line, " {}", argument.to_string_lossy());
    }
    line
}

/// The full path of a program on the `PATH`.
pub fn find_program(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

pub fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Node and npm cannot be fetched for people: which ones they want is theirs to say.
pub fn need_node() -> anyhow::Result<()> {
    let missing: Vec<&str> = ["node", "npm"].into_iter().filter(|name| find_program(name).is_none()).collect();
    if !missing.is_empty() {
        bail!(
            "{} is missing. The styles and scripts of the pages are built with Node 20 or newer. Install it (Debian and Ubuntu: sudo apt-get install nodejs npm) and try again.",
            missing.join(" and ")
        );
    }
    let version = output(Command::new("node").arg("--version"))?;
    let major: u32 =
        version.trim().trim_start_matches('v').split('.').next().and_then(|text| text.parse().ok()).unwrap_or_default();
    if major < 20 {
        bail!(
            "Node {} is too old: Node 20 or newer is needed to build the styles and scripts of the pages.",
            version.trim()
        );
    }
    Ok(())
}

/// Fetches the npm packages of a folder when there are none or the lock file is newer.
pub fn npm_packages(folder: &str) -> anyhow::Result<()> {
    let folder = root().join(folder);
    let changed = |name: &str| std::fs::metadata(folder.join(name)).and_then(|file| file.modified()).ok();
    let locked =
        changed("package-lock.json").with_context(|| format!("{} has no package-lock.json", folder.display()))?;
    if changed("node_modules/.package-lock.json").is_some_and(|installed| installed >= locked) {
        return Ok(());
    }
    run(Command::new("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// Sees to it that Debian's packages are there: installs those missing as root, else tells the command.
pub fn debian_packages(missing: &[&str]) -> anyhow::Result<()> {
    if missing.is_empty() {
        return Ok(());
    }
    let wanted = missing.join(" ");
    if find_program("apt-get").is_none() {
        bail!("missing: {wanted}. Install them the way of your system and try again.");
    }
    if !is_root() {
        bail!("missing: {wanted}. Install with: sudo apt-get install --no-install-recommends {wanted}");
    }
    run(Command::new("apt-get").args(["update", "--quiet=2"]))?;
    run(Command::new("apt-get")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
        .args(missing))
}
