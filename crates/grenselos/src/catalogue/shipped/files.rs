//! Where the files come from: the program itself, or a folder.

use std::path::Path;

use anyhow::Context;
use include_dir::{Dir, include_dir};

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../catalogue");

/// A file with its path inside the catalogue, `/` on every platform.
pub struct File {
    pub path: String,
    pub text: String,
}

pub fn embedded() -> Vec<File> {
    let mut files = Vec::new();
    walk(&EMBEDDED, &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn walk(dir: &Dir<'_>, files: &mut Vec<File>) {
    for file in dir.files() {
        if let Some(text) = file.contents_utf8() {
            files.push(File { path: file.path().to_string_lossy().replace('\\', "/"), text: text.to_owned() });
        }
    }
    for inner in dir.dirs() {
        walk(inner, files);
    }
}

pub fn from_folder(folder: &Path) -> anyhow::Result<Vec<File>> {
    let mut files = Vec::new();
    for inner in ["", "programmes", "sources", "frames", "vocabulary"] {
        let path = folder.join(inner);
        let entries = std::fs::read_dir(&path).with_context(|| format!("reading the folder {}", path.display()))?;
        for entry in entries {
            let entry = entry?;
            if entry.file_type()?.is_file() {
                let text = std::fs::read_to_string(entry.path())
                    .with_context(|| format!("reading {}", entry.path().display()))?;
                let name = entry.file_name().to_string_lossy().into_owned();
                files.push(File { path: if inner.is_empty() { name } else { format!("{inner}/{name}") }, text });
            }
        }
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}
