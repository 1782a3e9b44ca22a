//! Every address of the site, one line a slice; and the layers around them.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use i18n::Locale;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::CompressionLevel;
use tower_http::request_id::{MakeRequestUuid, PropagateRequestIdLayer, SetRequestIdLayer};
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;
use web::address::Address;

use crate::assembly::App;
use crate::layout::{public_path, render_errors};
use crate::{about, account, catalogue, finder, import, precedent};

/// A form holds an idea of a few hundred words; files have a limit of their own.
const LARGEST_FORM: usize = 1 << 20;
const LONGEST_REQUEST: Duration = Duration::from_secs(30);

/// The whole application.
pub fn router(app: Arc<App>) -> Router {
    Router::new()
        .merge(finder::pages::routes())
        .merge(catalogue::pages::routes())
        .merge(account::pages::routes())
        .merge(precedent::pages::routes())
        .merge(import::pages::routes())
        .merge(about::routes())
        .route("/assets/{name}", get(asset))
        .route("/health/live", get(|| async { "alive" }))
        .route("/health/ready", get(ready))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(middleware::from_fn(switch_language))
        .layer(middleware::from_fn(refuse_cross_site))
        .layer(CatchPanicLayer::custom(|_| web::Error::Broken(anyhow::anyhow!("a handler panicked")).into_response()))
        .layer(middleware::from_fn_with_state(Arc::clone(&app), render_errors))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, LONGEST_REQUEST))
        .layer(CompressionLayer::new().quality(CompressionLevel::Fastest))
        .layer(middleware::from_fn(web::guard::headers))
        .layer(TraceLayer::new_for_http().make_span_with(span))
        .layer(PropagateRequestIdLayer::x_request_id())
        .layer(SetRequestIdLayer::x_request_id(MakeRequestUuid))
        .with_state(app)
}

/// The log tells method, path and number of a request; never its query, which may hold somebody's idea.
fn span(request: &Request) -> tracing::Span {
    let id = request.headers().get("x-request-id").and_then(|value| value.to_str().ok()).unwrap_or_default();
    tracing::info_span!("request", method = %request.method(), path = public_path(request.uri().path()), id)
}

async fn asset(State(app): State<Arc<App>>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    app.assets.serve(&name, &headers)
}

/// Ready when the database answers.
async fn ready(State(app): State<Arc<App>>) -> web::Result<&'static str> {
    crate::change::current(&mut app.db.read().await?).await?;
    Ok("ready")
}

/// `?lang=nn` on any page: remembered, and back to the same page without it.
async fn switch_language(request: Request, next: Next) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let asked = web::address::pairs(query)
        .into_iter()
        .find(|(name, _)| name == "lang")
        .and_then(|(_, value)| Locale::parse(&value));
    let Some(locale) = asked else { return next.run(request).await };
    let here = request.uri().path_and_query().map_or("/", |path| path.as_str());
    let target = Address::parse(here).set("lang", "").to_string();
    ([(header::SET_COOKIE, web::language::set_cookie(locale))], Redirect::to(web::address::safe_return(&target)))
        .into_response()
}

async fn refuse_cross_site(request: Request, next: Next) -> Response {
    if web::guard::is_cross_site(request.method(), request.headers()) {
        return web::Error::Forbidden("error-forbidden-cross-site").into_response();
    }
    next.run(request).await
}
