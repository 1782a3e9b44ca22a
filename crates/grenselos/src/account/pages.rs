//! Signing in and out, and the first start: `/setup/{token}`, `/sign-in`, `/session`.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Form, Path, Query, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Router, http::HeaderMap};
use serde::Deserialize;
use uuid::Uuid;
use web::address::safe_return;

use super::{
    LINK_MICROS, Refused, SESSION_COOKIE, SESSION_MICROS, check_new, hash_password, new_token, normalised_email, store,
    token_hash, verify_password,
};
use crate::assembly::App;
use crate::layout::{Ctx, Page, Section, html};

pub fn routes() -> Router<Arc<App>> {
    Router::new()
        .route("/setup/{token}", get(setup).post(create))
        .route("/sign-in", get(sign_in))
        .route("/session", post(open))
        .route("/session/end", post(end))
}

/// Makes a one-time link for an administrator; printed on the console, never logged.
pub async fn one_time_link(app: &App, base: &str) -> anyhow::Result<String> {
    let token = new_token()?;
    let now = app.clock.now();
    let mut tx = app.db.write().await?;
    store::make_link(&mut tx, &token_hash(&token), now, now + LINK_MICROS).await?;
    tx.commit().await?;
    Ok(format!("{base}/setup/{token}"))
}

#[derive(Template)]
#[template(path = "account/html/setup.html")]
struct SetupPage {
    page: Page,
    token: String,
    name: String,
    email: String,
    refused: Vec<Refused>,
}

#[derive(Deserialize)]
struct SetupForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

async fn setup(ctx: Ctx, Path(token): Path<String>) -> web::Result<Response> {
    if !store::link_is_good(&mut ctx.app.db.read().await?, &token_hash(&token), ctx.now).await? {
        return Err(web::Error::Invalid("account-link-used", Vec::new()));
    }
    html(&setup_page(&ctx, token, String::new(), String::new(), Vec::new()))
}

fn setup_page(ctx: &Ctx, token: String, name: String, email: String, refused: Vec<Refused>) -> SetupPage {
    SetupPage { page: ctx.page(ctx.l.t("account-setup"), Section::None), token, name, email, refused }
}

async fn create(ctx: Ctx, Path(token): Path<String>, Form(form): Form<SetupForm>) -> web::Result<Response> {
    let refused = check_new(&form.name, &form.email, &form.password, &form.again);
    if !refused.is_empty() {
        let answer = html(&setup_page(&ctx, token, form.name, form.email, refused))?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response());
    }
    let hash = on_a_thread(&ctx.app, move || hash_password(&form.password)).await??;
    let mut tx = ctx.app.db.write().await?;
    if !store::use_link(&mut tx, &token_hash(&token), ctx.now).await? {
        return Err(web::Error::Invalid("account-link-used", Vec::new()));
    }
    let person =
        store::save_administrator(&mut tx, form.name.trim(), &normalised_email(&form.email), &hash, ctx.now).await?;
    // Whoever knew the old password is out.
    store::end_sessions_of(&mut tx, person).await?;
    let cookie = session(&ctx, &mut tx, person).await?;
    tx.commit().await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to("/imports")).into_response())
}

#[derive(Template)]
#[template(path = "account/html/sign_in.html")]
struct SignInPage {
    page: Page,
    email: String,
    back: String,
    failed: bool,
}

#[derive(Deserialize)]
struct Back {
    #[serde(default, rename = "return")]
    back: String,
}

async fn sign_in(ctx: Ctx, Query(back): Query<Back>) -> web::Result<Response> {
    let page = ctx.page(ctx.l.t("sign-in"), Section::None);
    html(&SignInPage { page, email: String::new(), back: safe_return(&back.back).to_owned(), failed: false })
}

#[derive(Deserialize)]
struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default, rename = "return")]
    back: String,
}

async fn open(ctx: Ctx, Form(form): Form<SignInForm>) -> web::Result<Response> {
    let back = safe_return(&form.back).to_owned();
    let found = store::credentials(&mut ctx.app.db.read().await?, &normalised_email(&form.email)).await?;
    let (id, hash) = found.map_or((None, None), |found| (Some(found.id), Some(found.password_hash)));
    let right = on_a_thread(&ctx.app, move || verify_password(&form.password, hash.as_deref())).await?;
    let (true, Some(person)) = (right, id) else {
        let page = ctx.page(ctx.l.t("sign-in"), Section::None);
        let answer = html(&SignInPage { page, email: form.email, back, failed: true })?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, answer).into_response());
    };
    let mut tx = ctx.app.db.write().await?;
    let cookie = session(&ctx, &mut tx, person).await?;
    tx.commit().await?;
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(&back)).into_response())
}

async fn end(State(app): State<Arc<App>>, headers: HeaderMap) -> web::Result<Response> {
    if let Some(token) = web::language::cookie(&headers, SESSION_COOKIE) {
        let mut tx = app.db.write().await?;
        store::end_session(&mut tx, &token_hash(token)).await?;
        tx.commit().await?;
    }
    let gone = format!("{SESSION_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
    Ok(([(header::SET_COOKIE, gone)], Redirect::to("/")).into_response())
}

/// Opens a session and gives its cookie.
async fn session(ctx: &Ctx, tx: &mut db::Tx, person: Uuid) -> web::Result<String> {
    let token = new_token()?;
    store::open_session(tx, &token_hash(&token), person, ctx.now, ctx.now + SESSION_MICROS).await?;
    let secure = if ctx.app.secure { "; Secure" } else { "" };
    Ok(format!(
        "{SESSION_COOKIE}={token}; Path=/; Max-Age={}; HttpOnly; SameSite=Lax{secure}",
        SESSION_MICROS / 1_000_000
    ))
}

/// Hashing keeps a core busy on purpose: on a thread of its own, a few at a time.
async fn on_a_thread<T: Send + 'static>(app: &App, work: impl FnOnce() -> T + Send + 'static) -> web::Result<T> {
    let _turn = app.password_checks.acquire().await.map_err(anyhow::Error::from)?;
    Ok(tokio::task::spawn_blocking(work).await.map_err(anyhow::Error::from)?)
}
