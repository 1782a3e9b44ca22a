//! The page /imports, through the router: who may, asking, watching, the log.

use std::fmt::Write as _;

use axum::body::Body;
use axum::http::{Request, header};

use super::made::{HALDEN, Portal, answer, call, cordis};
use crate::assembly::App;
use crate::clock::Clock;
use crate::config::Config;
use crate::testkit::{Answer, TestApp, Visitor};

/// The address of the first job on the page.
fn job_of(page: &Answer) -> String {
    let start = page.text.find("/imports/jobs/").expect("a job is under way");
    page.text[start..].split('"').next().expect("an end").to_owned()
}

#[tokio::test]
async fn only_an_administrator_sees_and_asks() {
    for test in TestApp::engines().await {
        let mut visitor = test.visitor();
        visitor.get("/imports").await.redirects_to("/sign-in?return=%2Fimports");
        for path in ["/imports/portal", "/imports/cordis"] {
            let answer = visitor.post(path, &[("url", "http://127.0.0.1:1/x")]).await;
            assert!(answer.status.is_redirection() || answer.status == 401, "{path}: {}", answer.status);
        }
        assert_eq!(test.run_jobs().await, 0, "nothing was queued");
    }
}

#[tokio::test]
async fn calls_are_fetched_and_the_log_tells_of_it() {
    for test in TestApp::engines().await {
        let portal = Portal::start(answer(&[call("HORIZON-A-1", "Ageing")]));
        let mut ines = test.administrator().await;
        ines.get("/imports").await.is(200).contains("Nothing has been imported yet").contains("Fetch calls");
        ines.post("/imports/portal", &[("url", &portal.url)]).await.redirects_to("/imports");
        // Asking twice queues it once.
        ines.post("/imports/portal", &[("url", &portal.url)]).await.redirects_to("/imports");
        let page = ines.get("/imports").await.is(200).contains("Waits for its turn").contains("Load the page again");
        let progress = job_of(&page);
        let part = |path: &str| {
            Request::get(path.to_owned()).header("hx-request", "true").body(Body::empty()).expect("a request")
        };
        ines.send(part(&progress)).await.is(200).contains("hx-trigger").lacks("<html");
        // Without a script the address leads to the whole page.
        ines.get(&progress).await.redirects_to("/imports");
        assert_eq!(test.run_jobs().await, 1);
        let done = ines.send(part(&progress)).await.is(200).contains("Done").lacks("hx-get");
        let shown =
            done.text.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link").to_owned();
        ines.get(&shown).await.is(200).contains("EU Funding &#38; Tenders Portal").contains("<dt>New</dt>");
        ines.get("/imports").await.is(200).contains("1 new").contains("today").lacks("Under way");
        // The search index has it without anybody waiting for a server to notice.
        assert_eq!(
            test.app.engine.suggest("Ageing", 3, i18n::Locale::En).first().map(|found| found.href.clone()),
            Some("/calls/HORIZON-A-1".into())
        );
        // A source that gives something else is refused, and said so in the reader's language.
        portal.answers(b"<!doctype html><title>Bot wall</title>".to_vec());
        ines.post("/imports/portal", &[("url", &portal.url)]).await.redirects_to("/imports");
        test.run_jobs().await;
        ines.get("/imports").await.is(200).contains("Refused").contains("Bot wall".to_lowercase().as_str());
        let mut svea = test.administrator().await.speaking("sv");
        svea.get("/imports").await.is(200).contains("Avvisad").contains("i stället för data");
    }
}

#[tokio::test]
async fn cordis_comes_from_the_inbox_and_from_nowhere_else() {
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        std::fs::create_dir(test.app.data.join("inbox")).expect("made");
        std::fs::write(test.app.data.join("inbox/projects.zip"), cordis(&[("1", "Care", &[HALDEN])])).expect("written");
        ines.get("/imports").await.is(200).contains("<option value=\"projects.zip\">");
        ines.post("/imports/cordis", &[]).await.is(422).contains("Choose a file or write an address");
        for bad in ["../grenselos.db", "/etc/passwd", "missing.zip", "<b>.zip"] {
            ines.post("/imports/cordis", &[("file", bad)]).await.is(422).contains("There is no file").lacks("<b>");
        }
        for bad in ["file:///etc/passwd", "ftp://x/y", "projects.zip"] {
            ines.post("/imports/cordis", &[("url", bad)]).await.is(422).contains("is no address");
        }
        ines.post("/imports/cordis", &[("file", "projects.zip"), ("accept", "1")]).await.redirects_to("/imports");
        assert_eq!(test.run_jobs().await, 1);
        ines.get("/imports").await.is(200).contains("CORDIS").contains("1 new");
    }
}

async fn send_table(visitor: &mut Visitor<'_>, parts: &[(&str, &str, &str)]) -> Answer {
    let mut body = String::new();
    for (name, file, text) in parts {
        write!(
            body,
            "--XX\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: application/octet-stream\r\n\r\n{text}\r\n"
        )
        .expect("text");
    }
    body += "--XX--\r\n";
    let request = Request::post("/imports/table")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=XX")
        .header("sec-fetch-site", "same-origin");
    visitor.send(request.body(Body::from(body)).expect("a request")).await
}

#[tokio::test]
async fn a_table_is_sent_with_its_mapping_file() {
    const MAP: &str = "kind = \"organisations\"\nsource = \"own-list\"\ndelimiter = \";\"\n[columns]\nname = \"Navn\"\ncity = \"Sted\"\n";
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        send_table(&mut ines, &[]).await.is(422).contains("Choose a table");
        send_table(&mut ines, &[("file", "a.csv", "Navn;Sted\nA;B\n")]).await.is(422).contains("Choose a mapping file");
        let wrong = [("file", "a.csv", "Navn\nA\n"), ("map", "m.toml", "kind = \"cats\"")];
        send_table(&mut ines, &wrong).await.is(422).contains("m.toml");
        let large = "x".repeat(33 << 20);
        send_table(&mut ines, &[("map", "m.toml", MAP), ("file", "a.csv", &large)]).await.is(422).contains("too large");
        let sound = [("file", "../../a list.csv", "Navn;Sted\nHalden kommune;Halden\n"), ("map", "m.toml", MAP)];
        send_table(&mut ines, &sound).await.redirects_to("/imports");
        let broken = [("file", "b.csv", "Name;Sted\nHalden kommune;Halden\n"), ("map", "m.toml", MAP)];
        send_table(&mut ines, &broken).await.redirects_to("/imports");
        assert_eq!(test.run_jobs().await, 2);
        let folder = test.app.data.display().to_string();
        ines.get("/imports")
            .await
            .is(200)
            .contains("Table «own-list»")
            .contains("1 new")
            .contains("b.csv has no column «Navn»")
            .lacks(&folder);
        let left = std::fs::read_dir(test.app.data.join("uploads")).expect("a folder").count();
        assert_eq!(left, 0, "files that were sent are gone after their import");
    }
}

#[tokio::test]
async fn an_import_that_does_not_exist_is_not_found() {
    let test = TestApp::sqlite().await;
    let mut ines = test.administrator().await;
    ines.get("/imports/7").await.is(404);
    ines.get("/imports/01998f8e-0000-7000-8000-000000000000").await.is(404);
    ines.get("/imports/jobs/01998f8e-0000-7000-8000-000000000000/progress").await.is(404);
    ines.get("/imports?page=10000").await.is(200);
}

#[tokio::test]
async fn the_portal_is_asked_once_a_day_when_that_is_set() {
    let dir = tempfile::tempdir().expect("a folder");
    let portal = Portal::start(answer(&[call("HORIZON-A-1", "Ageing")]));
    let mut config =
        Config { data: dir.path().to_owned(), database: None, portal_url: portal.url.clone(), portal_daily: false };
    let now: jiff::Timestamp = crate::testkit::NOW.parse().expect("a time");
    for daily in [false, true] {
        config.portal_daily = daily;
        let clock = Clock::fixed(now);
        let app = App::open(&config, clock.clone()).await.expect("it opens");
        let worker = crate::jobs::worker(&app);
        assert_eq!(worker.run_due().await.expect("runs"), 0, "not at once");
        clock.advance(24 * 3_600 * 1_000_000 + 1_000);
        assert_eq!(worker.run_due().await.expect("runs"), usize::from(daily));
        assert_eq!(app.library.snapshot().call("HORIZON-A-1").is_some(), daily);
        app.db.close().await;
    }
}
