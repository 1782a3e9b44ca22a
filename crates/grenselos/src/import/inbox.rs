//! Files an administrator imports from the page: what stands in the data folder's `inbox`, put there by whoever runs the service, and tables sent with a form,
//! which are kept under `uploads` until their import has ended.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, bail};
use uuid::Uuid;

/// The names of the zip files in the inbox, in order.
pub fn zips(data: &Path) -> Vec<String> {
    // No folder yet means no files yet.
    let Ok(entries) = std::fs::read_dir(data.join("inbox")) else { return Vec::new() };
    let name = |entry: std::fs::DirEntry| entry.file_name().into_string().ok();
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter_map(name)
        .filter(|name| Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip")))
        .collect();
    names.sort();
    names
}

/// The path of a file in the inbox; nothing outside of it, whatever the name says.
pub fn path_of(data: &Path, name: &str) -> Option<PathBuf> {
    let mut parts = Path::new(name).components();
    if !matches!((parts.next(), parts.next()), (Some(Component::Normal(_)), None)) {
        return None;
    }
    let inbox = data.join("inbox").canonicalize().ok()?;
    let path = inbox.join(name).canonicalize().ok()?;
    (path.starts_with(&inbox) && path.is_file()).then_some(path)
}

/// A folder of its own for what one form sends.
pub fn new_upload(data: &Path) -> anyhow::Result<(Uuid, PathBuf)> {
    let id = Uuid::now_v7();
    let folder = folder_of(data, id);
    std::fs::create_dir_all(&folder).with_context(|| format!("making the folder {}", folder.display()))?;
    Ok((id, folder))
}

pub fn folder_of(data: &Path, upload: Uuid) -> PathBuf {
    data.join("uploads").join(upload.to_string())
}

/// The table and the mapping file of a form; the table keeps its name, as far as it is one.
pub fn files_of(data: &Path, upload: Uuid) -> anyhow::Result<(PathBuf, PathBuf)> {
    let folder = folder_of(data, upload);
    let entries = std::fs::read_dir(&folder).with_context(|| format!("reading {}", folder.display()))?;
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    let map = folder.join(MAP_NAME);
    let table = paths.into_iter().find(|path| *path != map);
    match table {
        Some(table) if map.is_file() => Ok((table, map)),
        _ => bail!("the files of this import are no longer there: send them again"),
    }
}

/// The name of the mapping file in its folder.
pub const MAP_NAME: &str = "map.toml";

/// The name a table is kept under: its own, without anything that could lead elsewhere.
pub fn table_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let sound = |c: char| if c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | ' ') { c } else { '-' };
    let kept: String = last.chars().map(sound).collect();
    let kept = kept.trim_matches(['.', ' ']);
    let start = kept.chars().count().saturating_sub(100);
    let kept: String = kept.chars().skip(start).collect();
    if kept.is_empty() || kept.eq_ignore_ascii_case(MAP_NAME) { format!("table-{kept}") } else { kept }
}

/// Takes the files of an import away when it has ended for good.
pub fn end_upload(data: &Path, upload: Uuid) {
    let folder = folder_of(data, upload);
    if let Err(error) = std::fs::remove_dir_all(&folder) {
        tracing::warn!(%error, folder = %folder.display(), "files of an import could not be taken away");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_of_the_inbox_are_found() {
        let dir = tempfile::tempdir().expect("a folder");
        assert_eq!(zips(dir.path()), Vec::<String>::new());
        std::fs::create_dir(dir.path().join("inbox")).expect("made");
        for file in ["inbox/b.zip", "inbox/a.ZIP", "inbox/c.csv", "secret.zip"] {
            std::fs::write(dir.path().join(file), "x").expect("written");
        }
        assert_eq!(zips(dir.path()), ["a.ZIP", "b.zip"]);
        assert!(path_of(dir.path(), "b.zip").is_some());
        for bad in ["../secret.zip", "/etc/passwd", "", ".", "..", "missing.zip", "inbox/b.zip", "a/../b.zip"] {
            assert_eq!(path_of(dir.path(), bad), None, "{bad}");
        }
        #[cfg(unix)]
        {
            std::os::unix::fs::symlink(dir.path().join("secret.zip"), dir.path().join("inbox/link.zip"))
                .expect("linked");
            assert_eq!(path_of(dir.path(), "link.zip"), None);
        }
    }

    #[test]
    fn a_table_keeps_its_name_and_leads_nowhere() {
        for (given, kept) in [
            ("Søkere 2026.xlsx", "Søkere 2026.xlsx"),
            ("../../etc/passwd", "passwd"),
            ("C:\\Users\\x\\calls.csv", "calls.csv"),
            ("map.toml", "table-map.toml"),
            ("", "table-"),
            ("..", "table-"),
            ("a:b\u{0}.csv", "a-b-.csv"),
        ] {
            assert_eq!(table_name(given), kept, "{given}");
        }
    }
}
