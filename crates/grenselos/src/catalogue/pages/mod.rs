//! The catalogue's pages: programmes, the matrix, bodies, calls, and what an administrator changes in them.
//!
//! They read the snapshot in memory; only the sheet of a call, the age of the calls and the list of local changes ask the database. The whole question of a
//! list stands in its address ([`asked`]); what a value in it means is decided by pure functions ([`choose`]).

mod asked;
mod bodies;
mod call;
mod calls;
mod changes;
mod choose;
mod facts;
mod fields;
mod form;
mod inputs;
mod matrix;
mod programme;
mod programmes;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use crate::assembly::App;

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/programmes", get(programmes::list))
        .route("/programmes/changes", get(changes::list))
        .route("/programmes/{code}", get(programme::show))
        .route("/programmes/{code}/facts", post(changes::add))
        .route("/programmes/{code}/facts/new", get(changes::new))
        .route("/programmes/{code}/facts/{key}/correction", get(changes::edit).post(changes::correct))
        .route("/programmes/{code}/facts/{key}/confirmation", post(changes::confirm))
        .route("/programmes/{code}/facts/{key}/withdrawal", post(changes::withdraw))
        .route("/programmes/{code}/changes/{id}/end", post(changes::take_back))
        .route("/programmes/{code}/changes/{id}/keep", post(changes::keep))
        .route("/matrix", get(matrix::show))
        .route("/matrix.csv", get(matrix::download))
        .route("/bodies", get(bodies::list))
        .route("/bodies/{key}", get(bodies::show))
        .route("/calls", get(calls::list))
        .route("/calls/{code}", get(call::show))
}

#[cfg(test)]
mod tests;
