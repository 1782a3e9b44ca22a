//! Every statement of the product is prepared on every engine at hand: what a compiler would say of a misspelt column, these tests say.

use std::path::{Path, PathBuf};

use db::{Db, Engine};

use crate::testkit::TestApp;

#[tokio::test]
async fn every_statement_is_understood_by_its_engine() {
    let mut files = Vec::new();
    collect(Path::new(env!("CARGO_MANIFEST_DIR")).join("src").as_path(), &mut files);
    assert!(files.len() > 20, "only {} statements found", files.len());
    for test in TestApp::engines().await {
        let mut wrong = Vec::new();
        for file in &files {
            let name = file.to_string_lossy();
            let other = match test.engine() {
                Engine::Sqlite => ".postgres.sql",
                Engine::Postgres => ".sqlite.sql",
            };
            if name.ends_with(other) {
                continue;
            }
            let sql = std::fs::read_to_string(file).expect("a statement");
            if let Err(error) = prepare(&test.app.db, sql).await {
                wrong.push(format!("{name}: {error}"));
            }
        }
        assert!(wrong.is_empty(), "{:?}\n{}", test.engine(), wrong.join("\n"));
    }
}

async fn prepare(db: &Db, sql: String) -> Result<(), sqlx::Error> {
    use sqlx::{AssertSqlSafe, Executor, SqlSafeStr};
    let text = AssertSqlSafe(sql).into_sql_str();
    match db {
        Db::Sqlite { write, .. } => write.acquire().await?.prepare(text).await.map(|_| ()),
        Db::Postgres(pool) => pool.acquire().await?.prepare(text).await.map(|_| ()),
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "sql") {
            files.push(path);
        }
    }
}
