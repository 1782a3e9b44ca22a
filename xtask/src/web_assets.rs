//! `cargo xtask web`: the styles and scripts that the program carries. They are built again only when something they are made of is newer.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::Context;

use crate::shell;

/// What `web/dist` is made of.
const INPUTS: [&str; 4] = ["src", "build.mjs", "package.json", "package-lock.json"];

pub fn build() -> anyhow::Result<()> {
    let web = shell::root().join("web");
    if is_current(&web)? {
        println!("The styles and scripts are current.");
        return Ok(());
    }
    shell::need_node()?;
    shell::npm_packages("web")?;
    shell::run(Command::new("node").arg("build.mjs").current_dir(&web))
}

fn is_current(web: &Path) -> anyhow::Result<bool> {
    let Ok(built) = std::fs::metadata(web.join("dist/manifest.json")).and_then(|file| file.modified()) else {
        return Ok(false);
    };
    for input in INPUTS {
        if newest(&web.join(input))? > built {
            return Ok(false);
        }
    }
    Ok(true)
}

/// When a file, or anything in a folder, was changed last.
fn newest(path: &Path) -> anyhow::Result<SystemTime> {
    let about = std::fs::metadata(path).with_context(|| format!("looking at {}", path.display()))?;
    let mut latest = about.modified()?;
    if about.is_dir() {
        for entry in std::fs::read_dir(path)? {
            latest = latest.max(newest(&entry?.path())?);
        }
    }
    Ok(latest)
}
