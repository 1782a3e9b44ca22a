//! Rules of the workspace that no compiler and no lint knows; each is a test.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::shell::root;

/// The crates that are tools: they must not know what they are used for.
const TOOLS: [&str; 6] = ["db", "web", "i18n", "jobs", "matching", "sources"];

/// The names of the slices, which are the words of the domain.
const SLICES: [&str; 10] =
    ["account", "catalogue", "precedent", "finder", "watch", "survey", "initiative", "network", "council", "strategy"];

const MOST_LINES: usize = 400;

/// Folders that hold what was built, fetched or imported.
const NOT_OURS: [&str; 5] = ["target", "node_modules", "dist", ".git", "data"];

/// Written by a program from another file of ours, and checked by it.
const GENERATED: [&str; 1] = ["web/src/css/theme.css"];

/// Every file of ours, as paths from the root.
fn files() -> Vec<PathBuf> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(folder).expect("a folder of ours can be read") {
            let path = entry.expect("a folder of ours can be read").path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if NOT_OURS.contains(&name) {
                continue;
            }
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path.strip_prefix(root()).expect("below the root").to_owned());
            }
        }
    }
    let mut found = Vec::new();
    walk(root(), &mut found);
    found.sort();
    assert!(found.len() > 100, "the workspace's files were not found");
    found
}

fn files_ending(endings: &[&str]) -> impl Iterator<Item = PathBuf> {
    files().into_iter().filter(move |path| {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        endings.contains(&ending) && !GENERATED.iter().any(|generated| path == Path::new(generated))
    })
}

fn is_tests(path: &Path) -> bool {
    path.file_stem().and_then(|name| name.to_str()).is_some_and(|name| name == "tests" || name.ends_with("_tests"))
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

/// Paths in backticks: those with a slash or a file's ending, without a placeholder or a space.
fn named_paths(document: &str) -> Vec<String> {
    const ENDINGS: [&str; 9] = ["rs", "toml", "md", "sql", "mjs", "ftl", "html", "yml", "txt"];
    let mut found = Vec::new();
    for (at, piece) in document.split('`').enumerate() {
        let plain = piece.chars().all(|letter| letter.is_ascii_alphanumeric() || "./_-".contains(letter));
        // A leading slash is an address on the site, two dots lie outside.
        if at % 2 == 0 || !plain || piece.starts_with('/') || piece.starts_with("..") || piece.starts_with("./") {
            continue;
        }
        let is_file = Path::new(piece)
            .extension()
            .and_then(|ending| ending.to_str())
            .is_some_and(|ending| ENDINGS.contains(&ending));
        if piece.contains('/') || is_file {
            found.push(piece.to_owned());
        }
    }
    found
}

#[test]
fn every_path_that_the_documents_name_exists() {
    let (mut faults, all) = (Vec::new(), files());
    for document in [
        "README.md",
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "STYLE.md",
        "SECURITY.md",
        "docs/operating.md",
        "docs/performance.md",
    ] {
        let written = text(Path::new(document));
        let linked = written
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
            .filter(|link| !link.contains("://") && !link.starts_with('#'));
        let from = Path::new(document).parent().unwrap_or(Path::new(""));
        let paths = named_paths(&written).into_iter().map(PathBuf::from).chain(linked.map(|link| from.join(link)));
        let gone = paths.filter(|path| {
            let built = path.components().any(|part| NOT_OURS.iter().any(|folder| part.as_os_str() == *folder));
            // A name alone stands for every file of that name, as `mod.rs` does.
            let known = root().join(path).exists()
                || (path.components().count() == 1 && all.iter().any(|file| file.ends_with(path)));
            !built && !known
        });
        faults.extend(gone.map(|path| format!("{document} names {}, which does not exist", path.display())));
    }
    none(&faults);
}

#[test]
fn tool_crates_know_no_word_of_the_domain() {
    let mut faults = Vec::new();
    for path in files_ending(&["rs", "sql", "toml"]) {
        // Tests hold samples of the outside world, which speaks as it likes.
        if is_tests(&path) || !TOOLS.iter().any(|tool| path.starts_with(Path::new("crates").join(tool))) {
            continue;
        }
        for (at, line) in text(&path).lines().enumerate() {
            // A channel of tokio's is named like a slice.
            let line = line.replace("sync::watch", "").replace("watch::", "").to_lowercase();
            let words = line.split(|letter: char| !letter.is_alphanumeric());
            let known: BTreeSet<&str> = words.filter(|word| SLICES.contains(word)).collect();
            faults.extend(
                known.iter().map(|word| format!("{}:{}: «{word}» is a word of the domain", path.display(), at + 1)),
            );
        }
    }
    none(&faults);
}

#[test]
fn no_source_file_is_longer_than_one_can_read() {
    let mut faults = Vec::new();
    for path in files_ending(&["rs", "js", "mjs", "css", "html", "sql"]) {
        let lines = text(&path).lines().count();
        if lines > MOST_LINES {
            faults.push(format!("{}: {lines} lines, at most {MOST_LINES}; split it", path.display()));
        }
    }
    none(&faults);
}

#[test]
fn every_module_says_what_it_is() {
    let mut faults = Vec::new();
    for path in files_ending(&["rs"]) {
        // Tests beside a module are about that module, which says so itself.
        if !is_tests(&path) && !text(&path).starts_with("//!") {
            faults.push(format!("{}: does not open with //!", path.display()));
        }
    }
    none(&faults);
}

#[test]
fn migrations_are_numbered_without_a_gap_and_all_are_run() {
    let folder = Path::new("crates/grenselos/migrations");
    let names: Vec<String> = files_ending(&["sql"])
        .filter(|path| path.parent() == Some(folder))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    let assembly = text(Path::new("crates/grenselos/src/assembly.rs"));
    let mut last_place = 0;
    for (at, name) in names.iter().enumerate() {
        let number: usize = name.split('_').next().and_then(|digits| digits.parse().ok()).unwrap_or_default();
        assert_eq!(number, at + 1, "{name} is out of order");
        let place =
            assembly.find(&format!("\"{name}\"")).unwrap_or_else(|| panic!("{name} is not in the list of migrations"));
        assert!(place > last_place, "{name} stands in the wrong place in the list of migrations");
        last_place = place;
    }
    assert!(!names.is_empty(), "no migrations were found");
}

#[test]
fn every_language_has_the_same_files() {
    let names = |language: &str| -> BTreeSet<String> {
        let folder = root().join("locales").join(language);
        std::fs::read_dir(&folder)
            .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
            .map(|entry| entry.expect("a file of ours").file_name().to_string_lossy().into_owned())
            .collect()
    };
    let source = names("en");
    assert!(!source.is_empty());
    for language in ["nb", "nn", "sv"] {
        assert_eq!(names(language), source, "locales/{language} and locales/en differ");
    }
}

#[test]
fn nothing_is_left_for_later() {
    // Put together here, so that this file does not find itself.
    let marks = [["TO", "DO"], ["FIX", "ME"], ["dbg", "!("], ["todo", "!("], ["unimplemented", "!("]]
        .map(|parts| parts.concat());
    let mut faults = Vec::new();
    for path in files_ending(&["rs", "js", "mjs", "css", "html", "sql", "toml", "ftl", "md"]) {
        for (at, line) in text(&path).lines().enumerate() {
            let left = marks.iter().filter(|mark| line.contains(mark.as_str()));
            faults.extend(left.map(|mark| format!("{}:{}: {mark}", path.display(), at + 1)));
        }
    }
    none(&faults);
}

#[test]
fn the_rules_see_what_they_should() {
    assert_eq!(
        named_paths("see `crates/db/src/lib.rs`, `Cargo.toml`, `/programmes`, `Db`, `a b.rs` and `x/{id}`"),
        ["crates/db/src/lib.rs", "Cargo.toml"]
    );
    assert!(files_ending(&["rs"]).any(|path| path == Path::new("xtask/src/tidy.rs")));
    assert!(!files_ending(&["css"]).any(|path| path == Path::new(GENERATED[0])));
}
