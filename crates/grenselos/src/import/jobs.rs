//! Imports that run as jobs: asked for by an administrator on a page, or by the schedule. A source that is down or busy is tried again; one that gave
//! something wrong waits for a person.

use std::sync::Arc;

use ::jobs::{Job, NewJob, Outcome, Progress, Schedule, Worker};
use anyhow::anyhow;
use db::Tx;
use i18n::Locale;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::progress::Told;
use super::{Request, State, Step, inbox};
use crate::assembly::App;

pub const PORTAL: &str = "import-portal";
pub const CORDIS: &str = "import-cordis";
pub const TABLE: &str = "import-table";
/// All kinds of jobs that import something.
pub const KINDS: [&str; 3] = [PORTAL, CORDIS, TABLE];

const DAY_MICROS: i64 = 24 * 3_600 * 1_000_000;

/// What a job is to import. The schedule leaves everything empty.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Payload {
    /// An address; for the portal another than the usual one.
    pub url: Option<String>,
    /// A file in the inbox.
    pub file: Option<String>,
    /// The folder of a table that was sent.
    pub upload: Option<Uuid>,
    pub accept_shrinking: bool,
}

/// Lets a worker do imports, and the portal's every day when that is set.
pub fn register(worker: Worker, app: &Arc<App>) -> Worker {
    let worker = KINDS.into_iter().fold(worker, |worker, kind| {
        let app = Arc::clone(app);
        worker.handle(kind, move |job, progress| run(Arc::clone(&app), job, progress))
    });
    if app.imports.portal_daily { worker.schedule(Schedule { kind: PORTAL, every_micros: DAY_MICROS }) } else { worker }
}

/// Queues an import. One of the same thing does not wait twice.
pub async fn queue(tx: &mut Tx, kind: &'static str, payload: &Payload, now: i64) -> db::Result<Uuid> {
    let thing = match (&payload.url, &payload.file, payload.upload) {
        (_, _, Some(upload)) => format!("{kind}:{upload}"),
        (_, Some(file), _) => format!("{kind}:{file}"),
        (Some(url), ..) if kind != PORTAL => format!("{kind}:{url}"),
        _ => kind.to_owned(),
    };
    let value = serde_json::to_value(payload).unwrap_or_default();
    ::jobs::enqueue(tx, &NewJob { kind, payload: value, run_at: now, unique_key: Some(&thing) }, now).await
}

async fn run(app: Arc<App>, job: Job, progress: Progress) -> Outcome {
    let id = job.id;
    let payload: Payload = match serde_json::from_value(job.payload.0) {
        Ok(payload) => payload,
        Err(error) => return Outcome::GiveUp(anyhow!("what this import was asked to do cannot be read: {error}")),
    };
    let request = match request(&app, &job.kind, &payload) {
        Ok(request) => request,
        Err(error) => return Outcome::GiveUp(error),
    };
    let told: Told = {
        let app = Arc::clone(&app);
        Arc::new(move |step: Step| {
            app.imports.live.set(id, step);
            progress.say(step.done, step.total, step.phase.key());
        })
    };
    let outcome = import(&app, &request, payload.accept_shrinking, told).await;
    app.imports.live.end(id);
    if let (Some(upload), Outcome::Done(_) | Outcome::GiveUp(_)) = (payload.upload, &outcome) {
        inbox::end_upload(&app.data, upload);
    }
    outcome
}

/// What a job asks for; files are looked for when it runs, not when it was asked for.
fn request(app: &App, kind: &str, payload: &Payload) -> anyhow::Result<Request> {
    match (kind, payload) {
        (PORTAL, _) => {
            Ok(Request::Portal { url: payload.url.clone().unwrap_or_else(|| app.imports.portal_url.clone()) })
        }
        (CORDIS, Payload { file: Some(file), .. }) => {
            let path =
                inbox::path_of(&app.data, file).ok_or_else(|| anyhow!("there is no file {file} in the inbox"))?;
            Ok(Request::Cordis { place: path.display().to_string() })
        }
        (CORDIS, Payload { url: Some(url), .. }) => Ok(Request::Cordis { place: url.clone() }),
        (TABLE, Payload { upload: Some(upload), .. }) => {
            let (file, map) = inbox::files_of(&app.data, *upload)?;
            Ok(Request::Table { file, map })
        }
        _ => Err(anyhow!("this import says neither address nor file")),
    }
}

async fn import(app: &App, request: &Request, accept_shrinking: bool, told: Told) -> Outcome {
    let report = match super::run(app, request, accept_shrinking, told.clone()).await {
        Ok(report) => report,
        // A full disk or a locked database may be mended meanwhile.
        Err(error) => return Outcome::Retry(error),
    };
    match (report.state, report.refused) {
        (State::Done, _) => {
            super::catch_up(app, &told).await;
            Outcome::Done(report.id.map(|id| id.to_string()).unwrap_or_default())
        }
        (_, Some(why)) => {
            let words = anyhow!("{}", why.told(&app.localizer(Locale::En)));
            if why.passing { Outcome::Retry(words) } else { Outcome::GiveUp(words) }
        }
        (state, None) => Outcome::GiveUp(anyhow!("the import ended as {}", state.key())),
    }
}
