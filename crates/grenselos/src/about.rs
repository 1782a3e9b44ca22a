//! What Grenselos is, how old its knowledge is, and how sure: one page.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use crate::assembly::App;
use crate::layout::{Ctx, Page, Section, html};

pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/about", get(show))
}

#[derive(Template)]
#[template(path = "layout/html/about.html")]
struct AboutPage {
    page: Page,
    counts: String,
    /// How sure a fact can be: the mark's name and what it means.
    marks: Vec<(String, String)>,
    version: String,
}

async fn show(ctx: Ctx) -> web::Result<Response> {
    let snapshot = ctx.app.library.snapshot();
    let l = &ctx.l;
    let number = |count: usize| l.number(i64::try_from(count).unwrap_or(i64::MAX));
    let facts = snapshot.entries.iter().map(|entry| entry.facts.len()).sum();
    let counts = [
        ("programmes", number(snapshot.entries.len())),
        ("facts", number(facts)),
        ("calls", number(snapshot.calls.len())),
    ];
    html(&AboutPage {
        counts: l.t_all("about-counts", &counts),
        marks: ["a", "b", "c", "d"]
            .map(|mark| (l.t(&format!("sure-{mark}")), l.t(&format!("sure-{mark}-text"))))
            .into(),
        version: l.t1("about-version", "version", env!("CARGO_PKG_VERSION")),
        page: ctx.page(l.t("about-title"), Section::About),
    })
}
