//! Past projects and organisations: lists to search and filter, a page each, and the administrator's joining and parting. `/projects`, `/organisations`.

mod joining;
mod organisation;
mod organisations;
mod parts;
mod project;
mod projects;

use std::sync::Arc;

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::routing::get;
use axum::{Extension, Router};

use super::directory::Directory;
use crate::assembly::App;

/// How many rows a page of a list shows.
const PAGE: u64 = 25;
/// The longest search text that is read.
const LONGEST_SEARCH: usize = 1_000;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/projects", get(projects::list))
        .route("/projects/{code}", get(project::show))
        .route("/organisations", get(organisations::list))
        .route("/organisations/{code}", get(organisation::show))
        .route("/organisations/{code}/parting", get(joining::confirm_parting).post(joining::part))
        .route("/organisations/{code}/joining", get(joining::choose).post(joining::join))
        .layer(Extension(Arc::new(Directory::default())))
}

/// What stands in an address in the place of a code; what cannot be one is not found.
fn code(path: Result<Path<String>, PathRejection>) -> web::Result<String> {
    path.map(|Path(code)| code).map_err(|_| web::Error::NotFound)
}

/// What was typed into a search box, without control signs and cut to what is read.
fn search_text(typed: &str) -> String {
    let clean: String =
        typed.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).take(LONGEST_SEARCH).collect();
    clean.trim().to_owned()
}
