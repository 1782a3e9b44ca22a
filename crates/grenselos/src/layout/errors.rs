//! The pages that say what went wrong, where, and what to do; and the one that searches when nothing was found at an address.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use i18n::Locale;
use web::Error;
use web::address::{Address, decode};

use super::{Ctx, Page, Section, html};
use crate::assembly::App;
use crate::finder::engine::Found;

#[derive(Template)]
#[template(path = "layout/html/error.html")]
struct ErrorPage {
    page: Page,
    code: String,
    heading: String,
    text: String,
    number: Option<String>,
    /// Words of the address that led nowhere, and what they may have meant.
    searched: String,
    found: Vec<Found>,
}

/// Answers of handlers that carry an [`Error`] become pages in the visitor's language.
pub async fn render_errors(State(app): State<Arc<App>>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let path = request.uri().path_and_query().map_or("/", |path| path.as_str());
    // A form's address cannot be opened again; after signing in one begins at the front.
    let here = if request.method() == Method::GET { path.to_owned() } else { "/".to_owned() };
    let request_id = headers.get("x-request-id").and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    let mut response = next.run(request).await;
    let status = response.status();
    let error = match response.extensions_mut().remove::<Arc<Error>>() {
        Some(error) => error,
        // Nobody answers at this address, or not to this method; a page of ours says so instead of a bare line.
        None if status == StatusCode::NOT_FOUND && response.headers().get(header::CONTENT_TYPE).is_none() => {
            Arc::new(Error::NotFound)
        }
        None if status == StatusCode::METHOD_NOT_ALLOWED => Arc::new(Error::NotFound),
        None => return response,
    };
    if let Error::Broken(cause) = &*error {
        tracing::error!(
            request = request_id,
            path = public_path(&here),
            error = format!("{cause:#}"),
            "a request failed"
        );
    }
    match page(&app, &headers, &here, &error, &request_id).await {
        Ok(answer) => answer,
        Err(second) => {
            tracing::error!(request = request_id, error = %second, "the error page failed");
            error.status().into_response()
        }
    }
}

async fn page(
    app: &Arc<App>,
    headers: &axum::http::HeaderMap,
    here: &str,
    error: &Error,
    request_id: &str,
) -> web::Result<Response> {
    if matches!(error, Error::SignIn) {
        return Ok(Redirect::to(&Address::new("/sign-in").with("return", here).to_string()).into_response());
    }
    let ctx = Ctx::of(app, headers, here).await?;
    let l = &ctx.l;
    let (heading, text) = match error {
        Error::NotFound => ("error-not-found", l.t("error-not-found-text")),
        Error::SignIn => ("sign-in", String::new()),
        Error::Forbidden(key) => ("error-forbidden", l.t(key)),
        Error::Invalid(key, values) => ("error-invalid", l.t_all(key, values)),
        Error::Conflict(key) => ("error-conflict", l.t(key)),
        Error::Unavailable(key) => ("error-unavailable", l.t(key)),
        Error::Broken(_) => ("error-broken", l.t("error-broken-text")),
    };
    let searched = if matches!(error, Error::NotFound) { words_of(here) } else { String::new() };
    let found = meant(app, &searched, l.locale);
    let heading = l.t(heading);
    let page = ctx.page(heading.clone(), Section::None);
    let number = matches!(error, Error::Broken(_)).then(|| request_id.to_owned());
    let mut answer =
        html(&ErrorPage { page, code: error.status().as_u16().to_string(), heading, text, number, searched, found })?;
    *answer.status_mut() = error.status();
    Ok(answer)
}

/// What the words of an address may mean: all of them together, or else the longest that means something.
fn meant(app: &App, searched: &str, locale: Locale) -> Vec<Found> {
    let mut words: Vec<&str> = searched.split_whitespace().filter(|word| word.len() > 2).collect();
    words.sort_by_key(|word| std::cmp::Reverse(word.len()));
    words.truncate(5);
    std::iter::once(searched)
        .chain(words)
        .filter(|words| !words.is_empty())
        .map(|words| app.engine.suggest(words, 6, locale))
        .find(|found| !found.is_empty())
        .unwrap_or_default()
}

/// A path as it may stand in a log: without its query, which may hold an idea, and without the token of a one-time link.
pub fn public_path(here: &str) -> &str {
    let path = here.split('?').next().unwrap_or_default();
    if path.starts_with("/setup/") { "/setup/…" } else { path }
}

/// `/programmes/erasmuss-plus?x=1` → `erasmuss plus`.
fn words_of(here: &str) -> String {
    let path = here.split('?').next().unwrap_or_default();
    let last = path.rsplit('/').find(|part| !part.is_empty()).unwrap_or_default();
    decode(last).replace(['-', '_', '.'], " ").chars().take(100).collect::<String>().trim().to_owned()
}
