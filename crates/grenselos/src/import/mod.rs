//! Imports: from records of the outside world to calls, projects and organisations, safely. The only way they come in.
//!
//! The life of an import: it takes the lock (one at a time), is written into the log as `running`, and reads the whole source on a thread of its own. What it
//! reads is compared with what is kept, by checksums. Only differences are written, all in one transaction together with the end of the log's entry: whatever
//! kills it, nothing is half. A source that is down, empty, cut off, something else than expected, or suddenly less than half of what it was changes nothing:
//! the import is `refused`, with the reason, and the last good copy stays. An entry that is `running` while nobody holds the lock was broken off ([`repair`]).

mod call;
mod compare;
mod cordis;
mod inbox;
pub mod jobs;
mod lock;
pub mod log;
pub mod pages;
mod participations;
mod portal;
mod precedents;
mod progress;
mod project;
mod table;
pub mod told;

use std::path::PathBuf;

use sources::table::Map;
use uuid::Uuid;

pub use progress::{Live, Phase, Step, Told};

use self::lock::Lock;
use self::told::{FlawLine, Refusal};
use crate::assembly::App;

/// A source that has less than this much of what it had at its last good import is taken for broken. Registers of calls shrink by a tenth in a bad week and
/// registers of projects never: half is far outside of both, and still lets a real change through without anybody asking twice.
const SHRUNK_BELOW_PERCENT: u64 = 50;

/// How many troubles the log keeps; beyond it they are counted.
const TROUBLES_KEPT: usize = 50;

/// What the application holds for imports.
#[derive(Debug)]
pub struct Imports {
    /// How far the jobs of this process have come.
    pub live: Live,
    /// The portal's search API.
    pub portal_url: String,
    /// Whether it is asked once a day.
    pub portal_daily: bool,
}

impl Imports {
    pub fn new(portal_url: String, portal_daily: bool) -> Self {
        Self { live: Live::default(), portal_url, portal_daily }
    }
}

impl Default for Imports {
    fn default() -> Self {
        Self::new(sources::portal::PORTAL_URL.to_owned(), false)
    }
}

/// What is to be imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Calls from the search API of the EU Funding & Tenders Portal.
    Portal { url: String },
    /// Projects from a CORDIS zip, at a path or an address.
    Cordis { place: String },
    /// A table with its mapping file.
    Table { file: PathBuf, map: PathBuf },
}

impl Request {
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Portal { .. } => "portal",
            Self::Cordis { .. } => "cordis",
            Self::Table { .. } => "table",
        }
    }

    /// Where it comes from, for people.
    pub fn address(&self) -> String {
        match self {
            Self::Portal { url } => url.clone(),
            Self::Cordis { place } => place.clone(),
            Self::Table { file, .. } => {
                file.file_name().map_or_else(|| file.display().to_string(), |name| name.to_string_lossy().into_owned())
            }
        }
    }
}

/// How an import stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Running,
    Done,
    /// The source was not good enough; nothing was changed.
    Refused,
    /// Something of ours did not work, the database for example; nothing was changed.
    Failed,
    /// The process that did it died; nothing was changed.
    Broken,
}

impl State {
    pub const ALL: [Self; 5] = [Self::Running, Self::Done, Self::Refused, Self::Failed, Self::Broken];

    pub fn key(self) -> &'static str {
        match self {
            Self::Running => "running",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::Broken => "broken",
        }
    }

    pub fn parse(key: &str) -> Self {
        Self::ALL.into_iter().find(|state| state.key() == key).unwrap_or(Self::Broken)
    }
}

/// What an import found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Results the source gave, with copies and what could not be used.
    pub received: u64,
    /// Records that could be used.
    pub seen: u64,
    pub added: u64,
    pub changed: u64,
    pub unchanged: u64,
    pub gone: u64,
    pub troubles: Vec<FlawLine>,
    pub trouble_count: u64,
}

impl Counts {
    fn troubles(&mut self, flaws: &[sources::Flaw], count: u64) {
        let room = TROUBLES_KEPT.saturating_sub(self.troubles.len());
        self.troubles.extend(flaws.iter().take(room).map(FlawLine::of));
        self.trouble_count += count.max(flaws.len() as u64);
    }

    /// A row speaks of a project that no source has.
    fn unknown_project(&mut self, reference: &str) {
        self.trouble_count += 1;
        if self.troubles.len() < TROUBLES_KEPT {
            self.troubles.push(FlawLine {
                record: Some(reference.to_owned()),
                expected: "import-expected-project".to_owned(),
                ..FlawLine::default()
            });
        }
    }

    /// Whether anything was written.
    pub fn any_difference(&self) -> bool {
        self.added + self.changed + self.gone > 0
    }
}

/// How an import ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// None when it could not even begin because another one runs.
    pub id: Option<Uuid>,
    pub state: State,
    pub source: String,
    pub counts: Counts,
    pub refused: Option<Refusal>,
}

/// What the reading and writing of one source gives: done (and written down as such in its own transaction), or refused with nothing written.
enum Ended {
    Done { source: String, counts: Counts },
    Refused { source: String, counts: Counts, why: Refusal },
}

impl Ended {
    fn refused(source: &str, why: Refusal) -> Self {
        Self::Refused { source: source.to_owned(), counts: Counts::default(), why }
    }

    fn trouble(source: &str, trouble: &sources::Trouble) -> Self {
        let mut counts = Counts::default();
        counts.troubles(trouble.flaws(), 0);
        Self::Refused { source: source.to_owned(), counts, why: Refusal::of(trouble) }
    }
}

impl Ended {
    /// The same with a folder's name taken out of every place.
    fn without(mut self, folder: &str) -> Self {
        let (counts, why) = match &mut self {
            Self::Done { counts, .. } => (counts, None),
            Self::Refused { counts, why, .. } => (counts, Some(why)),
        };
        for trouble in &mut counts.troubles {
            trouble.file = trouble.file.replace(folder, "");
        }
        for (_, value) in why.into_iter().flat_map(|why| &mut why.values) {
            *value = value.replace(folder, "");
        }
        self
    }
}

/// What an import under way knows of itself.
struct Run<'a> {
    app: &'a App,
    id: Uuid,
    /// Let a source through that has shrunk.
    accept_shrinking: bool,
    told: Told,
}

impl Run<'_> {
    /// Ends the log's entry in the import's own transaction.
    async fn done(&self, tx: &mut db::Tx, source: &str, counts: &Counts) -> db::Result<()> {
        log::finish(tx, self.id, State::Done, source, counts, None, self.app.clock.now()).await
    }

    fn tell(&self, phase: Phase, done: u64, total: u64) {
        (self.told)(Step::new(phase, done, total));
    }
}

/// Does an import from beginning to end and gives how it ended. An error means that something of ours did not work; it stands in the log too, if that works.
/// The search index is not touched here: it catches up from the change log.
pub async fn run(app: &App, request: &Request, accept_shrinking: bool, told: Told) -> anyhow::Result<Report> {
    let Some(lock) = Lock::take(app).await? else {
        let refused = Some(Refusal { passing: true, ..Refusal::new("import-busy", &[]) });
        return Ok(Report {
            id: None,
            state: State::Refused,
            source: String::new(),
            counts: Counts::default(),
            refused,
        });
    };
    let id = Uuid::now_v7();
    let mut tx = app.db.write().await?;
    log::repair(&mut tx, app.clock.now()).await?;
    let source = if matches!(request, Request::Table { .. }) { "" } else { request.kind() };
    log::start(&mut tx, id, request.kind(), source, &request.address(), app.clock.now()).await?;
    tx.commit().await?;
    let run = Run { app, id, accept_shrinking, told };
    let ended = match request {
        Request::Portal { url } => portal::import(&run, url).await,
        Request::Cordis { place } => cordis::import(&run, place).await,
        Request::Table { file, map } => table::import(&run, file, map).await,
    };
    let report = match ended {
        Ok(Ended::Done { source, counts }) => {
            Report { id: Some(id), state: State::Done, source, counts, refused: None }
        }
        Ok(Ended::Refused { source, counts, why }) => {
            Report { id: Some(id), state: State::Refused, source, counts, refused: Some(why) }
        }
        Err(error) => {
            let why = Refusal::new("import-failed", &[("why", format!("{error:#}"))]);
            let report = Report {
                id: Some(id),
                state: State::Failed,
                source: source.to_owned(),
                counts: Counts::default(),
                refused: Some(why),
            };
            if let Err(second) = remember(app, id, &report).await {
                tracing::warn!(error = %second, "the log of imports could not be written");
            }
            return Err(error);
        }
    };
    if report.state == State::Refused {
        remember(app, id, &report).await?;
    }
    lock.release().await?;
    Ok(report)
}

async fn remember(app: &App, id: Uuid, report: &Report) -> db::Result<()> {
    let mut tx = app.db.write().await?;
    log::finish(&mut tx, id, report.state, &report.source, &report.counts, report.refused.as_ref(), app.clock.now())
        .await?;
    tx.commit().await
}

/// Makes what was imported findable. Where another process has the search index open, that one does it within seconds: no reason to fail.
pub async fn catch_up(app: &App, told: &Told) {
    let tell = |done: usize, total: usize| told(Step::new(Phase::Indexing, done as u64, total as u64));
    if let Err(error) = app.engine.catch_up(&app.db, &app.library, tell).await {
        tracing::warn!(error = format!("{error:#}"), "the search index was not brought up to date here");
    }
}

/// Marks imports as broken off whose process has died. Gives how many.
pub async fn repair(app: &App) -> anyhow::Result<u64> {
    if log::count_running(&mut app.db.read().await?).await? == 0 {
        return Ok(0);
    }
    let Some(lock) = Lock::take(app).await? else { return Ok(0) };
    let mut tx = app.db.write().await?;
    let broken = log::repair(&mut tx, app.clock.now()).await?;
    tx.commit().await?;
    lock.release().await?;
    Ok(broken)
}

/// The mapping file of a table, checked; for a form that wants to tell mistakes at once.
pub fn check_map(text: &str, name: &str) -> Result<Map, Refusal> {
    Map::parse(text, name).map_err(|trouble| Refusal::of(&trouble))
}

#[cfg(test)]
mod tests;
