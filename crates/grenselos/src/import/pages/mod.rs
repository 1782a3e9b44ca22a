//! What was imported when, and starting an import: `/imports`. For administrators only.

mod ask;
mod view;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Query};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use uuid::Uuid;
use web::address::Address;
use web::paging::Paging;

use self::view::{EntryView, JobView, SourceLine};
use super::{inbox, jobs, log};
use crate::assembly::App;
use crate::layout::{Ctx, Page, Section, html};

/// Imports on a page of the log.
const PAGE: u64 = 20;
/// How many of the latest jobs are looked through for those that wait or run.
const JOBS_LOOKED_AT: usize = 30;
/// A table of calls or partners is a few megabytes; larger ones are imported on the command line.
const LARGEST_UPLOAD: usize = 32 << 20;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/imports", get(list))
        .route("/imports/portal", post(ask::portal))
        .route("/imports/cordis", post(ask::cordis))
        .route("/imports/table", post(ask::table).layer(DefaultBodyLimit::max(LARGEST_UPLOAD)))
        .route("/imports/jobs/{id}/progress", get(progress))
        .route("/imports/{id}", get(show))
}

/// A mistake in a form: the field and the message.
pub struct Mistake {
    pub field: &'static str,
    pub text: String,
}

#[derive(Template)]
#[template(path = "import/html/list.html")]
struct ListPage {
    page: Page,
    mistakes: Vec<Mistake>,
    jobs: Vec<JobView>,
    sources: Vec<SourceLine>,
    zips: Vec<String>,
    largest: String,
    daily: bool,
    portal_url: String,
    entries: Vec<EntryView>,
    total: String,
    previous: Option<String>,
    next: Option<String>,
    page_of: String,
}

#[derive(Deserialize, Default)]
struct ListQuery {
    page: Option<String>,
}

async fn list(ctx: Ctx, Query(query): Query<ListQuery>) -> web::Result<Response> {
    ctx.administrator()?;
    html(&list_page(&ctx, query.page.as_deref(), Vec::new()).await?)
}

/// The page in four statements: the jobs, how many imports, those of this page, and the last good one of each source.
async fn list_page(ctx: &Ctx, wanted: Option<&str>, mistakes: Vec<Mistake>) -> web::Result<ListPage> {
    // Whoever looks here wants to know whether an import still lives.
    super::repair(&ctx.app).await?;
    let mut tx = ctx.app.db.read().await?;
    let all = ::jobs::recent(&mut tx, None, JOBS_LOOKED_AT).await?;
    let total = u64::try_from(log::count(&mut tx).await?).unwrap_or(0);
    let paging = Paging::new(wanted, total, PAGE);
    let entries = log::recent(&mut tx, PAGE as i64, paging.offset() as i64).await?;
    let good = log::last_good(&mut tx).await?;
    drop(tx);
    let l = &ctx.l;
    let to = |page: u64| Address::new("/imports").with("page", page.to_string()).to_string();
    let number = |count: u64| l.number(i64::try_from(count).unwrap_or(i64::MAX));
    Ok(ListPage {
        mistakes,
        jobs: all
            .iter()
            .filter(|job| jobs::KINDS.contains(&job.kind.as_str()))
            .filter_map(|job| JobView::of_active(ctx, job, &entries))
            .collect(),
        sources: good.iter().map(|good| SourceLine::of(ctx, good)).collect(),
        zips: inbox::zips(&ctx.app.data),
        largest: number(LARGEST_UPLOAD as u64 >> 20),
        daily: ctx.app.imports.portal_daily,
        portal_url: ctx.app.imports.portal_url.clone(),
        entries: entries.iter().map(|entry| EntryView::of(ctx, entry)).collect(),
        total: number(total),
        previous: (paging.page > 1).then(|| to(paging.page - 1)),
        next: (paging.page < paging.pages).then(|| to(paging.page + 1)),
        page_of: l.t2("import-page-of", ("page", number(paging.page)), ("pages", number(paging.pages))),
        page: ctx.page(l.t("menu-imports"), Section::Imports),
    })
}

#[derive(Template)]
#[template(path = "import/html/show.html")]
struct ShowPage {
    page: Page,
    entry: EntryView,
    troubles: Vec<String>,
    more_troubles: Option<String>,
}

async fn show(ctx: Ctx, Path(id): Path<String>) -> web::Result<Response> {
    ctx.administrator()?;
    let id: Uuid = id.parse().map_err(|_| web::Error::NotFound)?;
    super::repair(&ctx.app).await?;
    let entry = log::find(&mut ctx.app.db.read().await?, id).await?.ok_or(web::Error::NotFound)?;
    let view = EntryView::of(&ctx, &entry);
    let kept = entry.troubles.0.len() as i64;
    let more = entry.trouble_count - kept;
    html(&ShowPage {
        page: ctx.page(view.title.clone(), Section::Imports).under("/imports", ctx.l.t("menu-imports")),
        troubles: entry.troubles.0.iter().map(|trouble| trouble.told(&ctx.l)).collect(),
        more_troubles: (more > 0).then(|| ctx.l.t1("import-more-troubles", "n", more)),
        entry: view,
    })
}

#[derive(Template)]
#[template(path = "import/html/progress.html")]
struct ProgressPart {
    page: Page,
    job: JobView,
}

/// A part of a page, asked for every second by a script until the job has ended; without a script it leads to the whole page.
async fn progress(ctx: Ctx, Path(id): Path<String>) -> web::Result<Response> {
    ctx.administrator()?;
    let id: Uuid = id.parse().map_err(|_| web::Error::NotFound)?;
    let mut tx = ctx.app.db.read().await?;
    let job = ::jobs::find(&mut tx, id).await?;
    let log = log::recent(&mut tx, 5, 0).await?;
    drop(tx);
    let job = job.filter(|job| jobs::KINDS.contains(&job.kind.as_str())).ok_or(web::Error::NotFound)?;
    if !ctx.partial {
        return Ok(Redirect::to("/imports").into_response());
    }
    html(&ProgressPart { job: JobView::of(&ctx, &job, &log), page: ctx.page(String::new(), Section::None) })
}
