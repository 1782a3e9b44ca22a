//! When our own side fails: a database that somebody else holds, a disk that is full. On SQLite, where both can be brought about.

use std::sync::Arc;

use db::Db;
use sqlx::{AssertSqlSafe, Connection, SqliteConnection};

use super::made::{HALDEN, UMEA, cordis, differences, import_cordis};
use super::organisations;
use crate::import::{self, Request, State, log};
use crate::testkit::TestApp;

/// Sets something on the one connection that writes.
async fn pragma(test: &TestApp, sql: &str) {
    let Db::Sqlite { write, .. } = &test.app.db else { panic!("this test is about SQLite") };
    sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(write).await.expect("set");
}

async fn fails(test: &TestApp, bytes: &[u8]) -> String {
    let path = test.app.data.join("source.zip");
    std::fs::write(&path, bytes).expect("written");
    let request = Request::Cordis { place: path.display().to_string() };
    let error = import::run(&test.app, &request, false, Arc::new(|_| ())).await.expect_err("it cannot work");
    format!("{error:#}")
}

#[tokio::test]
async fn a_full_disk_is_told_and_nothing_is_half() {
    let test = TestApp::sqlite().await;
    assert_eq!(differences(&import_cordis(&test, &cordis(&[("1", "Care", &[HALDEN])])).await), (1, 0, 0, 0));
    let before = organisations(&test).await;
    let titles: Vec<String> = (2..600).map(|n| format!("Title {n} {}", "x".repeat(900))).collect();
    let ids: Vec<String> = (2..600).map(|n| n.to_string()).collect();
    let mut all: Vec<super::made::Project<'_>> = vec![("1", "Care", &[HALDEN])];
    all.extend(ids.iter().zip(&titles).map(|(id, title)| (id.as_str(), title.as_str(), &[HALDEN, UMEA][..])));
    let large = cordis(&all);
    // Room for a few more pages than there are.
    pragma(&test, "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA max_page_count = 150").await;
    let told = fails(&test, &large).await;
    assert!(told.contains("the disk is full"), "{told}");
    assert_eq!(organisations(&test).await, before);
    pragma(&test, "PRAGMA max_page_count = 1000000").await;
    assert_eq!(differences(&import_cordis(&test, &large).await), (598, 0, 1, 0));
    let entries = log::recent(&mut test.app.db.read().await.expect("read"), 9, 0).await.expect("the log");
    let states: Vec<State> = entries.iter().map(log::Entry::state).collect();
    assert_eq!(states.len(), 3);
    assert!(matches!(states[1], State::Failed | State::Broken), "{states:?}");
}

#[tokio::test]
async fn a_database_that_another_program_holds_is_told() {
    let test = TestApp::sqlite().await;
    let file = cordis(&[("1", "Care", &[HALDEN])]);
    pragma(&test, "PRAGMA busy_timeout = 50").await;
    let path = test.app.data.join("grenselos.db");
    let mut other = SqliteConnection::connect(&format!("sqlite:{}", path.display())).await.expect("opens");
    sqlx::raw_sql("BEGIN IMMEDIATE").execute(&mut other).await.expect("held");
    let told = fails(&test, &file).await;
    assert!(told.contains("the database is busy"), "{told}");
    sqlx::raw_sql("ROLLBACK").execute(&mut other).await.expect("given back");
    assert_eq!(differences(&import_cordis(&test, &file).await), (1, 0, 0, 0));
}
