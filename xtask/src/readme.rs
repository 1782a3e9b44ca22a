//! What README.md tells people to type is typed by a test somewhere; this one knows where.

use std::path::Path;

use crate::shell::root;

/// A line of README.md, the file whose run does the same, and the words by which one sees it there.
const TRIED: &[(&str, &str, &[&str])] = &[
    // The journeys start what `run` starts, with nothing but a folder.
    ("cargo xtask run", "e2e/lib/grenselos.mjs", &["\"serve\""]),
    ("cargo xtask test", "xtask/src/gate.rs", &["testing::test(&[])"]),
    ("cargo xtask run -- --listen 127.0.0.1:9000", "e2e/lib/grenselos.mjs", &["\"--listen\""]),
    ("target/debug/grenselos import portal", "e2e/lib/grenselos.mjs", &["\"import\", \"portal\""]),
    (
        "target/debug/grenselos import cordis cordis-HORIZONprojects-csv.zip",
        "e2e/lib/grenselos.mjs",
        &["\"import\", \"cordis\""],
    ),
    (
        "target/debug/grenselos find \"Vi vil teste velferdsteknologi for eldre sammen med kommuner i Sverige og Danmark\" --as NO,NO-31,municipality",
        "e2e/journeys/command.test.mjs",
        &["\"find\"", "\"--as\", \"NO,NO-31,municipality\""],
    ),
    (
        "target/debug/grenselos import table partners.csv --map docs/maps/organisations.toml",
        "e2e/journeys/command.test.mjs",
        &["\"import\", \"table\"", "docs/maps/organisations.toml"],
    ),
    ("target/debug/grenselos link", "e2e/journeys/command.test.mjs", &["\"link\""]),
    ("target/debug/grenselos doctor", "e2e/journeys/command.test.mjs", &["\"doctor\""]),
];

/// The lines of the blocks that are marked as a shell's.
fn commands(readme: &str) -> Vec<&str> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in readme.lines() {
        match line.trim() {
            "```sh" => inside = true,
            "```" => inside = false,
            command if inside && !command.is_empty() && !command.starts_with('#') => found.push(command),
            _ => {}
        }
    }
    found
}

#[test]
fn every_command_of_the_readme_is_run_by_a_test() {
    let readme = std::fs::read_to_string(root().join("README.md")).expect("there is a README.md");
    let told = commands(&readme);
    assert!(told.contains(&"cargo xtask run") && told.contains(&"cargo xtask test"), "the two commands are missing");
    for line in told {
        let (_, file, needles) = TRIED
            .iter()
            .find(|(known, ..)| *known == line)
            .unwrap_or_else(|| panic!("README.md tells to type «{line}», and no test does"));
        let text =
            std::fs::read_to_string(root().join(Path::new(file))).unwrap_or_else(|error| panic!("{file}: {error}"));
        for needle in *needles {
            assert!(text.contains(needle), "«{line}» should be tried in {file}, but {needle} is not there");
        }
    }
}

#[test]
fn blocks_of_other_kinds_are_not_commands() {
    assert_eq!(commands("```sh\n# why\na b\n\n```\n```toml\nc\n```\nd"), ["a b"]);
}
