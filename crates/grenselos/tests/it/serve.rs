//! Starting, answering, and every way of not starting.

use std::net::TcpListener;

use crate::program::{Server, run, stderr, stdout};

#[test]
fn a_fresh_start_answers_and_prints_a_link_for_the_first_administrator() {
    let dir = tempfile::tempdir().expect("a folder");
    let server = Server::start(dir.path());
    assert!(server.said.iter().any(|line| line.contains("/setup/")), "{:?}", server.said);
    let (status, page) = server.get("/");
    assert_eq!(status, 200);
    assert!(page.contains("<textarea"));
    assert_eq!(server.get("/health/ready"), (200, "ready".to_owned()));
    assert_eq!(server.get("/nothing-here").0, 404);
    // Killed without warning, it starts again on the same data.
    server.kill();
    let again = Server::start(dir.path());
    assert_eq!(again.get("/health/ready").0, 200);
}

#[test]
fn a_port_that_is_taken_is_told() {
    let dir = tempfile::tempdir().expect("a folder");
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = taken.local_addr().expect("an address").to_string();
    let output = run(dir.path(), &["serve", "--listen", &address]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains(&format!("listening on {address}")) && stderr(&output).contains("--listen"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn a_database_that_is_none_and_a_folder_that_cannot_be_are_told() {
    let dir = tempfile::tempdir().expect("a folder");
    std::fs::write(dir.path().join("grenselos.db"), "Dear database, I am a letter. ".repeat(100)).expect("a letter");
    let output = run(dir.path(), &["migrate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("not a database"), "{}", stderr(&output));
    let file = dir.path().join("file");
    std::fs::write(&file, "x").expect("a file");
    let output = run(&file, &["migrate"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).contains("making the folder"), "{}", stderr(&output));
}

#[test]
fn the_finder_answers_on_the_command_line() {
    let dir = tempfile::tempdir().expect("a folder");
    let idea = "Vi vil teste velferdsteknologi for eldre sammen med kommuner i Sverige og Danmark";
    let output = run(dir.path(), &["find", idea, "--as", "NO,NO-31,municipality", "--json"]);
    assert!(output.status.success(), "{}", stderr(&output));
    let answer: serde_json::Value = serde_json::from_str(&stdout(&output)).expect("JSON");
    assert_eq!(answer["idea"], idea);
    let hits = answer["hits"].as_array().expect("hits");
    let hit = hits.iter().find(|hit| hit["id"] == "interreg-oks").expect("the border programme");
    assert_eq!((hit["kind"].as_str(), hit["verdict"].as_str()), (Some("programme"), Some("yes")));
    assert!(hit["reasons"].as_array().is_some_and(|reasons| !reasons.is_empty()));

    let file = dir.path().join("idea.txt");
    std::fs::write(&file, idea).expect("a file");
    let from_file =
        run(dir.path(), &["find", "--file", &file.display().to_string(), "--json", "--as", "NO,NO-31,municipality"]);
    assert_eq!(stdout(&from_file), stdout(&output));

    assert_eq!(run(dir.path(), &["find", "   "]).status.code(), Some(1));
    assert_eq!(run(dir.path(), &["find"]).status.code(), Some(2));
    let missing = run(dir.path(), &["find", "--file", "/nowhere/idea.txt"]);
    assert!(missing.status.code() == Some(1) && stderr(&missing).contains("/nowhere/idea.txt"));
    let unknown = run(dir.path(), &["find", idea, "--as", "dragon", "--kind", "gold"]);
    assert!(
        unknown.status.success() && stderr(&unknown).contains("dragon") && stderr(&unknown).contains("gold"),
        "{}",
        stderr(&unknown)
    );
}

#[test]
fn the_quality_of_the_order_is_measured() {
    let dir = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = dir.path().join(name);
        std::fs::write(&path, text).expect("a file");
        path.display().to_string()
    };
    let corpus = write(
        "c.jsonl",
        "{\"code\":\"a\",\"title\":\"Ageing at home\",\"text\":\"Older people live independently with assistive technology.\"}\n{\"code\":\"b\",\"title\":\"Fish\",\"text\":\"Salmon lice in fjords.\"}\n",
    );
    let needs = write(
        "n.jsonl",
        "{\"id\":\"1\",\"lang\":\"nb\",\"text\":\"Eldre skal bo lenger hjemme med velferdsteknologi\"}\n{\"id\":\"2\",\"lang\":\"sv\",\"text\":\"Laxlus i fjorden\"}\n",
    );
    let qrels = write("q.txt", "1 0 a 1\n2 0 b 1\n");
    let run_file = dir.path().join("out.trec").display().to_string();
    let arguments = ["evaluate", "--corpus", &corpus, "--needs", &needs, "--qrels", &qrels, "--run", &run_file];
    let output = run(dir.path(), &arguments);
    assert!(output.status.success(), "{}", stderr(&output));
    let said = stdout(&output);
    for group in ["nb", "sv", "all"] {
        assert!(said.lines().any(|line| line.starts_with(group)), "{said}");
    }
    let trec = std::fs::read_to_string(&run_file).expect("a run");
    assert!(trec.lines().any(|line| line.starts_with("1 Q0 a 1 ")), "{trec}");
    let broken = write("broken.jsonl", "{\"code\":\"a\"}\nno json\n");
    let output =
        run(dir.path(), &["evaluate", "--corpus", &broken, "--needs", &needs, "--qrels", &qrels, "--run", &run_file]);
    assert!(output.status.code() == Some(1) && stderr(&output).contains("broken.jsonl line 2"), "{}", stderr(&output));
}

#[test]
fn a_mistake_in_the_catalogue_is_told_with_file_line_and_field() {
    let dir = tempfile::tempdir().expect("a folder");
    assert!(stdout(&run(dir.path(), &["catalogue", "check"])).starts_with("In order: "));
    for folder in ["programmes", "sources", "frames", "vocabulary"] {
        std::fs::create_dir(dir.path().join(folder)).expect("a folder");
    }
    std::fs::write(dir.path().join("programmes/wrong.toml"), "colour = \"blue\"\n").expect("a file");
    let output = run(dir.path(), &["catalogue", "check", "--files", &dir.path().display().to_string()]);
    assert_eq!(output.status.code(), Some(3));
    assert!(stdout(&output).contains("programmes/wrong.toml:1: `colour`"), "{}", stdout(&output));
}

#[test]
fn the_doctor_says_what_is_in_order() {
    let dir = tempfile::tempdir().expect("a folder");
    let output = run(dir.path(), &["doctor"]);
    assert!(stdout(&output).contains("good    database file: whole"), "{}", stdout(&output));
    assert!(stdout(&run(dir.path(), &["--version"])).starts_with("grenselos "));
}
