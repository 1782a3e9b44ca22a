//! `grenselos doctor`: is everything in order, and what to do when it is not.

use std::process::ExitCode;

use anyhow::Context;
use db::{Db, Engine, Statement};

use super::{FOUND_WRONG, say};
use crate::assembly::{App, MIGRATIONS};
use crate::clock::Clock;
use crate::config::Config;

/// What was looked at, and how it is.
enum Finding {
    Good(String),
    /// Works, but somebody should know.
    Notice(String),
    Wrong(String),
}

pub async fn doctor(config: &Config) -> anyhow::Result<ExitCode> {
    let mut findings = vec![folder(config)];
    match App::open(config, Clock::system()).await {
        Ok(app) => {
            findings.push(Finding::Good(format!(
                "database: {:?}, {} steps, up to date",
                app.db.engine(),
                MIGRATIONS.len()
            )));
            findings.push(whole(&app.db).await?);
            let snapshot = app.library.snapshot();
            findings.push(Finding::Good(format!(
                "catalogue: {} programmes, {} calls",
                snapshot.entries.len(),
                snapshot.calls.len()
            )));
            findings.push(if app.engine.is_current(&app.db).await? {
                Finding::Good(format!("search index: {} documents, up to date", app.engine.index.len()))
            } else {
                Finding::Notice(format!(
                    "search index: {} documents, not up to date; `grenselos serve` fills it",
                    app.engine.index.len()
                ))
            });
            findings.push(if app.assets.built() {
                Finding::Good("styles and scripts: built in".into())
            } else {
                Finding::Wrong(
                    "styles and scripts: not built into this program; run `cargo xtask web` and build again".into(),
                )
            });
            app.db.close().await;
        }
        Err(error) => findings.push(Finding::Wrong(format!("{error:#}"))),
    }
    let mut wrong = false;
    for finding in &findings {
        match finding {
            Finding::Good(text) => say(&format!("good    {text}\n")),
            Finding::Notice(text) => say(&format!("notice  {text}\n")),
            Finding::Wrong(text) => {
                wrong = true;
                say(&format!("WRONG   {text}\n"));
            }
        }
    }
    Ok(if wrong { ExitCode::from(FOUND_WRONG) } else { ExitCode::SUCCESS })
}

/// Whether something can be written where everything is kept.
fn folder(config: &Config) -> Finding {
    let shown = config.data.display();
    let tried = std::fs::create_dir_all(&config.data).and_then(|()| {
        let probe = config.data.join(".doctor");
        std::fs::write(&probe, b"x")?;
        std::fs::remove_file(probe)
    });
    match tried {
        Ok(()) => Finding::Good(format!("data folder: {shown} can be written to")),
        Err(error) => Finding::Wrong(format!("data folder: {shown} cannot be written to: {error}")),
    }
}

/// SQLite checks its own file; PostgreSQL's owner has other means.
async fn whole(db: &Db) -> anyhow::Result<Finding> {
    if db.engine() == Engine::Postgres {
        return Ok(Finding::Good("database: answers".into()));
    }
    const CHECK: &str = "SELECT quick_check FROM pragma_quick_check LIMIT 1";
    let mut tx = db.read().await?;
    let said: String =
        tx.query(Statement { sqlite: CHECK, postgres: CHECK }).scalar().await.context("checking the database file")?;
    Ok(if said == "ok" {
        Finding::Good("database file: whole".into())
    } else {
        Finding::Wrong(format!("database file: {said}; restore a backup"))
    })
}
