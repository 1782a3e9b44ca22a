//! What was imported when, and starting an import: `/imports`.

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::response::Response;
use axum::routing::get;

use crate::assembly::App;
use crate::layout::{Ctx, Page, Section, html};

pub fn routes() -> Router<Arc<App>> {
    Router::new().route("/imports", get(list))
}

#[derive(Template)]
#[template(path = "import/html/list.html")]
struct ListPage {
    page: Page,
}

async fn list(ctx: Ctx) -> web::Result<Response> {
    ctx.administrator()?;
    html(&ListPage { page: ctx.page(ctx.l.t("menu-imports"), Section::Imports) })
}
