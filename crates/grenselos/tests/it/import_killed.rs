//! Kill -9 in the middle of imports: whenever it comes, nothing is half, and the next import does what is left to do.

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use sqlx::{AssertSqlSafe, Connection, SqliteConnection};
use zip::write::SimpleFileOptions;

use crate::program::grenselos;

const PROJECTS: usize = 1_500;
const PARTNERS: usize = 4;
const CALLS: usize = 90;
/// Each process lives this much longer than the one before it.
const LONGER: Duration = Duration::from_millis(110);

fn program(data: &Path, arguments: &[&str]) -> Command {
    let mut command = grenselos(data);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Waits for its end, so long at most.
fn ends_within(child: &mut Child, time: Duration) -> bool {
    let started = Instant::now();
    while started.elapsed() < time {
        if child.try_wait().expect("a child of ours").is_some() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    false
}

/// Starts the import again and again and kills it a little later each time, until one ends by itself. `check` looks at the database after each.
fn killed_at_every_moment(data: &Path, arguments: &[&str], check: &dyn Fn(&Path)) -> usize {
    let mut kills = 0;
    let mut time = Duration::from_millis(60);
    loop {
        let mut child = program(data, arguments).spawn().expect("the program starts");
        if ends_within(&mut child, time) {
            assert!(child.wait().expect("ended").success());
            check(data);
            return kills;
        }
        child.kill().expect("killed");
        child.wait().expect("gone");
        kills += 1;
        check(data);
        time += LONGER;
        assert!(time < Duration::from_secs(120), "it never ends by itself");
    }
}

/// The first column of each row; none when the database is not there yet or has no such table.
fn ask(data: &Path, sql: &str) -> Option<Vec<i64>> {
    let path = data.join("grenselos.db");
    if !path.exists() {
        return None;
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let mut connection = SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.expect("opens");
        let rows = sqlx::query_as::<_, (i64,)>(AssertSqlSafe(sql.to_owned())).fetch_all(&mut connection).await;
        connection.close().await.expect("closes");
        rows.ok().map(|rows| rows.into_iter().map(|(first,)| first).collect())
    })
}

fn number(data: &Path, sql: &str) -> i64 {
    ask(data, sql).and_then(|rows| rows.first().copied()).unwrap_or(0)
}

/// A CORDIS zip; `round` stands in every title.
fn cordis(round: usize) -> Vec<u8> {
    let mut project =
        String::from("id;acronym;title;startDate;endDate;totalCost;ecMaxContribution;objective;frameworkProgramme\n");
    let mut organization =
        String::from("projectID;organisationID;name;city;country;role;ecContribution;activityType;order\n");
    for id in 1..=PROJECTS {
        let objective = "Older people stay at home for longer. ".repeat(20);
        writeln!(project, "{id};P{id};Round {round} of {id};2023-01-01;2025-12-31;2000;1000;{objective};HORIZON")
            .expect("text");
        for place in 1..=PARTNERS {
            let pic = 1_000 + (id * 7 + place * 13) % 900;
            writeln!(organization, "{id};{pic};Organisation {pic};Town {pic};NO;participant;100;PUB;{place}")
                .expect("text");
        }
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // Made texts are all alike: packed, they would look like a zip bomb.
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in [("project.csv", project), ("organization.csv", organization)] {
        zip.start_file(name, stored).expect("a member");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

/// Nothing, everything of one round, or everything of the next: and a log that agrees.
fn whole_projects(data: &Path) {
    let all = PROJECTS as i64;
    let any_done = number(data, "SELECT count(*) FROM import WHERE state = 'done'") > 0;
    let projects = number(data, "SELECT count(*) FROM project");
    assert_eq!(projects, if any_done { all } else { 0 });
    assert_eq!(number(data, "SELECT count(*) FROM participation"), projects * PARTNERS as i64);
    let newer = number(data, "SELECT count(*) FROM project WHERE title LIKE 'Round 2 %'");
    assert!(newer == 0 || newer == all, "{newer} of {all} are new");
    // What is counted agrees with what is there.
    let wrong = "SELECT count(*) FROM organisation WHERE projects <> (SELECT count(DISTINCT project) FROM participation WHERE participation.organisation = organisation.code)";
    assert_eq!(number(data, wrong), 0);
    assert!(number(data, "SELECT count(*) FROM import WHERE state = 'running'") <= 1);
}

#[test]
fn projects_are_never_half_imported() {
    let dir = tempfile::tempdir().expect("a folder");
    let data = dir.path().join("data");
    let file = dir.path().join("cordis.zip");
    let place = file.display().to_string();
    let arguments = ["import", "cordis", place.as_str()];
    std::fs::write(&file, cordis(1)).expect("written");
    let kills = killed_at_every_moment(&data, &arguments, &whole_projects);
    assert!(kills > 2, "only {kills} kills: the source is too small to be hit in the middle");
    std::fs::write(&file, cordis(2)).expect("written");
    let kills = killed_at_every_moment(&data, &arguments, &whole_projects);
    assert!(kills > 2);
    assert_eq!(number(&data, "SELECT count(*) FROM project WHERE title LIKE 'Round 2 %'"), PROJECTS as i64);
    assert!(number(&data, "SELECT count(*) FROM import WHERE state = 'broken'") > 0, "what died is told");
    assert_eq!(number(&data, "SELECT count(*) FROM import WHERE state = 'running'"), 0);
    // And it is found.
    let found = program(&data, &["find", "older people stay at home for longer", "--kind", "project", "--json"])
        .stdout(Stdio::piped())
        .output()
        .expect("it runs");
    let told = String::from_utf8_lossy(&found.stdout).into_owned();
    assert!(found.status.success() && told.contains("Round 2 of"), "{told}");
}

#[test]
fn calls_are_never_half_imported() {
    let dir = tempfile::tempdir().expect("a folder");
    let data = dir.path().join("data");
    let url = portal();
    let arguments = ["import", "portal", "--url", url.as_str()];
    let kills = killed_at_every_moment(&data, &arguments, &|data| {
        let calls = number(data, "SELECT count(*) FROM call");
        let done = number(data, "SELECT count(*) FROM import WHERE state = 'done'");
        assert_eq!(calls, if done > 0 { CALLS as i64 } else { 0 });
    });
    assert!(kills > 2);
}

#[test]
fn tables_are_never_half_imported() {
    let dir = tempfile::tempdir().expect("a folder");
    let data = dir.path().join("data");
    let (file, map) = (dir.path().join("table.csv"), dir.path().join("map.toml"));
    let mut table = String::from("id;title;name;city\n");
    for id in 1..=3_000 {
        writeln!(table, "{id};Title {id};Organisation {};Town", id % 700).expect("text");
    }
    std::fs::write(&file, table).expect("written");
    let text = "kind = \"projects\"\nsource = \"own\"\ndelimiter = \";\"\n[columns]\nid = \"id\"\ntitle = \"title\"\n\"partner.name\" = \"name\"\n\"partner.city\" = \"city\"\n";
    std::fs::write(&map, text).expect("written");
    let (file, map) = (file.display().to_string(), map.display().to_string());
    killed_at_every_moment(&data, &["import", "table", &file, "--map", &map], &|data| {
        let projects = number(data, "SELECT count(*) FROM project");
        let done = number(data, "SELECT count(*) FROM import WHERE state = 'done'");
        assert_eq!(projects, if done > 0 { 3_000 } else { 0 });
        assert_eq!(number(data, "SELECT count(*) FROM participation"), projects);
    });
}

/// A portal that takes its time; gives its address.
fn portal() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}/search", listener.local_addr().expect("an address"));
    let calls: Vec<serde_json::Value> = (0..CALLS)
        .map(|n| {
            let identifier = format!("HORIZON-A-{n}");
            serde_json::json!({"reference": format!("{n}TOPICSen"), "language": "en", "url": "https://ec.europa.eu/x", "metadata": {
                "identifier": [identifier], "title": [format!("Call {n}")], "type": ["1"], "DATASOURCE": ["SEDIA"],
                "descriptionByte": ["<p>Older people</p>".repeat(100)]}})
        })
        .collect();
    let body = serde_json::json!({"totalResults": CALLS, "results": calls}).to_string().into_bytes();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let body = body.clone();
            std::thread::spawn(move || respond(stream, &body));
        }
    });
    url
}

fn respond(mut stream: TcpStream, body: &[u8]) {
    let mut buffer = [0; 16_384];
    // The question does not matter; a client that was killed is what this is about.
    let _ = stream.read(&mut buffer);
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    let _ = stream.write_all(head.as_bytes());
    for part in body.chunks(body.len() / 6 + 1) {
        std::thread::sleep(Duration::from_millis(60));
        if stream.write_all(part).is_err() {
            return;
        }
    }
    // Read what may still come, so that closing does not cut the answer off.
    let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
    while matches!(stream.read(&mut buffer), Ok(count) if count > 0) {}
}
