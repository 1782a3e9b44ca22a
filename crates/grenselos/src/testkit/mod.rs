//! The scaffold of the slices' tests: the whole application on a fresh database of each engine, with a fixed clock, asked through its router as a browser would.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use db::{Db, Engine};
use jiff::Timestamp;
use tower::ServiceExt;
use uuid::Uuid;

use crate::account;
use crate::assembly::{App, MIGRATIONS};
use crate::clock::Clock;

/// The time in every test: 22 November 2026, 12:00 UTC.
pub const NOW: &str = "2026-11-22T12:00:00Z";

/// An application under test.
pub struct TestApp {
    pub app: Arc<App>,
    router: Router,
    _dir: tempfile::TempDir,
}

impl TestApp {
    /// One application on SQLite and one on PostgreSQL. Without `TEST_DATABASE_URL` there is only the first, except in CI, where it is a failure.
    pub async fn engines() -> Vec<Self> {
        let mut all = vec![Self::sqlite().await];
        match std::env::var("TEST_DATABASE_URL") {
            Ok(address) => all.push(Self::postgres(&address).await),
            Err(_) => assert!(std::env::var("CI").is_err(), "CI needs TEST_DATABASE_URL; `cargo xtask test` sets it"),
        }
        all
    }

    pub async fn sqlite() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let db = Db::open_file(&dir.path().join("grenselos.db")).await.expect("SQLite opens");
        Self::on(db, dir).await
    }

    async fn postgres(address: &str) -> Self {
        let name = format!("grenselos_{}", Uuid::now_v7().simple());
        let Db::Postgres(pool) = Db::open(address).await.expect("PostgreSQL answers") else {
            panic!("TEST_DATABASE_URL names PostgreSQL");
        };
        sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}")))
            .execute(&pool)
            .await
            .expect("a new database");
        pool.close().await;
        let base = address.rsplit_once('/').expect("an address with a database").0;
        let db = Db::open(&format!("{base}/{name}")).await.expect("the new database opens");
        Self::on(db, tempfile::tempdir().expect("a temporary folder")).await
    }

    async fn on(db: Db, dir: tempfile::TempDir) -> Self {
        db.migrate(MIGRATIONS).await.expect("the database is brought up to date");
        let clock = Clock::fixed(NOW.parse::<Timestamp>().expect("a time"));
        let app = App::assemble(db, dir.path().to_owned(), clock).await.expect("the application starts");
        let router = crate::routes::router(Arc::clone(&app));
        Self { app, router, _dir: dir }
    }

    pub fn engine(&self) -> Engine {
        self.app.db.engine()
    }

    /// Makes everything committed so far findable, and lets pages see it.
    pub async fn settle(&self) {
        self.app.engine.catch_up(&self.app.db, &self.app.library, |_, _| {}).await.expect("the index catches up");
    }

    /// Runs every job that is due; gives how many.
    pub async fn run_jobs(&self) -> usize {
        crate::jobs::worker(&self.app).run_due().await.expect("the jobs run")
    }

    /// Somebody who is not signed in and reads English.
    pub fn visitor(&self) -> Visitor<'_> {
        Visitor { app: self, cookies: BTreeMap::from([("lang".to_owned(), "en".to_owned())]) }
    }

    /// An administrator who is signed in.
    pub async fn administrator(&self) -> Visitor<'_> {
        let mut visitor = self.visitor();
        let link = account::pages::one_time_link(&self.app, "").await.expect("a link");
        let form = [
            ("name", "Ines Berg"),
            ("email", "ines@example.no"),
            ("password", "a long enough phrase"),
            ("again", "a long enough phrase"),
        ];
        visitor.post(&link, &form).await.redirects_to("/imports");
        visitor
    }
}

/// A browser without scripts: keeps cookies, sends forms.
pub struct Visitor<'a> {
    app: &'a TestApp,
    cookies: BTreeMap<String, String>,
}

impl Visitor<'_> {
    pub fn speaking(mut self, language: &str) -> Self {
        self.cookies.insert("lang".into(), language.into());
        self
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&mut self, path: &str, form: &[(&str, &str)]) -> Answer {
        let body: Vec<String> = form
            .iter()
            .map(|(name, value)| format!("{}={}", web::address::encode(name), web::address::encode(value)))
            .collect();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.join("&")))
            .expect("a request");
        self.send(request).await
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        request.headers_mut().insert(header::COOKIE, cookies.join("; ").parse().expect("a header"));
        let response = self.app.router.clone().oneshot(request).await.expect("an answer");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok()) {
            if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = to_bytes(body, 32 << 20).await.expect("a whole body");
        Answer { status: parts.status, headers: parts.headers, text: String::from_utf8_lossy(&bytes).into_owned() }
    }
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status.as_u16(), status, "{}", self.text);
        self
    }

    #[track_caller]
    pub fn redirects_to(self, target: &str) -> Self {
        assert!(self.status.is_redirection(), "{}: {}", self.status, self.text);
        assert_eq!(self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()), Some(target));
        self
    }

    #[track_caller]
    pub fn contains(self, words: &str) -> Self {
        assert!(self.text.contains(words), "«{words}» is not in:\n{}", self.text);
        self
    }

    #[track_caller]
    pub fn lacks(self, words: &str) -> Self {
        assert!(!self.text.contains(words), "«{words}» is in:\n{}", self.text);
        self
    }
}
