//! The same round trip, step for step, on every engine at hand.

use uuid::Uuid;

use crate::{Db, Error, Json, Migration, Statement};

const STEPS: &[Migration] = &[Migration {
    name: "0001_thing",
    sql: "CREATE TABLE thing (id UUID PRIMARY KEY, name TEXT NOT NULL CONSTRAINT thing_name UNIQUE, size BIGINT, share DOUBLE PRECISION, \
          open BOOLEAN NOT NULL, words JSONB NOT NULL);",
}];

#[derive(Debug, PartialEq, sqlx::FromRow)]
struct Thing {
    id: Uuid,
    name: String,
    size: Option<i64>,
    share: Option<f64>,
    open: bool,
    words: Json<Vec<String>>,
}

const fn both(sql: &'static str) -> Statement {
    Statement { sqlite: sql, postgres: sql }
}

async fn databases() -> (Vec<Db>, tempfile::TempDir) {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let mut all = vec![Db::open_file(&dir.path().join("test.db")).await.expect("SQLite opens")];
    if let Ok(address) = std::env::var("TEST_DATABASE_URL") {
        let admin = Db::open(&address).await.expect("PostgreSQL answers");
        let name = format!("db_{}", Uuid::now_v7().simple());
        let Db::Postgres(pool) = &admin else { panic!("TEST_DATABASE_URL names PostgreSQL") };
        sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .execute(pool)
            .await
            .expect("a new database");
        let base = address.rsplit_once('/').expect("an address with a database").0;
        all.push(Db::open(&format!("{base}/{name}")).await.expect("the new database opens"));
    } else {
        assert!(std::env::var("CI").is_err(), "CI needs TEST_DATABASE_URL; `cargo xtask test` sets it");
    }
    (all, dir)
}

#[tokio::test]
async fn a_row_comes_back_as_it_went_in_on_both_engines() {
    let (databases, _dir) = databases().await;
    for db in databases {
        assert_eq!(db.migrate(STEPS).await.expect("steps run"), ["0001_thing"]);
        assert!(db.migrate(STEPS).await.expect("nothing to do").is_empty());
        let thing = Thing {
            id: Uuid::now_v7(),
            name: "Øyvær – ß 💡".into(),
            size: Some(i64::MAX),
            share: Some(0.25),
            open: true,
            words: Json(vec!["å".into(), String::new()]),
        };
        let mut tx = db.write().await.expect("write");
        tx.query(both("INSERT INTO thing (id, name, size, share, open, words) VALUES ($1, $2, $3, $4, $5, $6)"))
            .bind(thing.id)
            .bind(&thing.name)
            .bind(thing.size)
            .bind(thing.share)
            .bind(thing.open)
            .bind(thing.words.clone())
            .run()
            .await
            .expect("insert");
        tx.commit().await.expect("commit");
        let mut tx = db.read().await.expect("read");
        let found: Option<Thing> = tx
            .query(both("SELECT id, name, size, share, open, words FROM thing WHERE name = $1"))
            .bind(&thing.name)
            .optional()
            .await
            .expect("select");
        assert_eq!(found.as_ref(), Some(&thing));
    }
}

#[tokio::test]
async fn what_is_not_committed_is_gone_and_a_constraint_has_its_name() {
    let (databases, _dir) = databases().await;
    for db in databases {
        db.migrate(STEPS).await.expect("steps run");
        let insert = both("INSERT INTO thing (id, name, open, words) VALUES ($1, $2, TRUE, '[]')");
        let mut tx = db.write().await.expect("write");
        tx.query(insert).bind(Uuid::now_v7()).bind("one").run().await.expect("insert");
        drop(tx);
        let mut tx = db.write().await.expect("write");
        tx.query(insert).bind(Uuid::now_v7()).bind("one").run().await.expect("the first was rolled back");
        let refused = tx.query(insert).bind(Uuid::now_v7()).bind("one").run().await;
        assert!(
            matches!(&refused, Err(Error::Constraint(name)) if name == "thing_name" || name == "thing.name"),
            "{refused:?}"
        );
    }
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused() {
    let (databases, _dir) = databases().await;
    for db in databases {
        db.migrate(STEPS).await.expect("steps run");
        assert!(matches!(db.migrate(&[]).await, Err(Error::Newer(name)) if name == "0001_thing"));
        let edited = [Migration { name: "0001_thing", sql: "SELECT 1" }];
        assert!(matches!(db.migrate(&edited).await, Err(Error::ChangedMigration(_))));
    }
}

#[tokio::test]
async fn eight_writers_that_read_first_never_trip_over_each_other() {
    let (databases, _dir) = databases().await;
    for db in databases {
        db.migrate(STEPS).await.expect("steps run");
        let mut writers = Vec::new();
        for writer in 0..8 {
            let db = db.clone();
            writers.push(tokio::spawn(async move {
                for turn in 0..10 {
                    let mut tx = db.write().await.expect("write");
                    let _: i64 = tx.query(both("SELECT count(*) FROM thing")).scalar().await.expect("count");
                    tx.query(both("INSERT INTO thing (id, name, open, words) VALUES ($1, $2, TRUE, '[]')"))
                        .bind(Uuid::now_v7())
                        .bind(format!("{writer}-{turn}"))
                        .run()
                        .await
                        .expect("insert");
                    tx.commit().await.expect("commit");
                }
            }));
        }
        for writer in writers {
            writer.await.expect("no writer fails");
        }
        let mut tx = db.read().await.expect("read");
        let count: i64 = tx.query(both("SELECT count(*) FROM thing")).scalar().await.expect("count");
        assert_eq!(count, 80);
    }
}

#[tokio::test]
async fn a_file_that_is_no_database_is_named() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("letter.db");
    std::fs::write(&path, "Dear database, I am a letter. ".repeat(100)).expect("write");
    assert!(matches!(Db::open_file(&path).await, Err(Error::NotADatabase(_))));
}

#[tokio::test]
async fn a_full_disk_and_a_lock_held_elsewhere_are_told_apart() {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let path = dir.path().join("full.db");
    let db = Db::open_file(&path).await.expect("opens");
    db.migrate(STEPS).await.expect("steps run");
    let Db::Sqlite { write, .. } = &db else { panic!("SQLite") };
    // SQLite answers a page count that is reached as it answers a disk that is full.
    sqlx::raw_sql("PRAGMA max_page_count = 10").execute(write).await.expect("a small disk");
    let insert = both("INSERT INTO thing (id, name, open, words) VALUES ($1, $2, TRUE, '[]')");
    let mut tx = db.write().await.expect("write");
    let refused = tx.query(insert).bind(Uuid::now_v7()).bind("x".repeat(1 << 20)).run().await;
    assert!(matches!(refused, Err(Error::DiskFull)), "{refused:?}");
    drop(tx);
    let mut tx = db.write().await.expect("write");
    tx.query(insert).bind(Uuid::now_v7()).bind("small").run().await.expect("what was there still works");
    tx.commit().await.expect("commit");

    let other = Db::open_file(&path).await.expect("opens a second time");
    let Db::Sqlite { write: second, .. } = &other else { panic!("SQLite") };
    sqlx::raw_sql("PRAGMA busy_timeout = 30").execute(second).await.expect("little patience");
    let held = db.write().await.expect("the lock");
    assert!(matches!(other.write().await, Err(Error::Locked)));
    drop(held);
}
