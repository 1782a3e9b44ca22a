//! What an administrator changes in the catalogue: confirms, corrects, adds, takes out; and the list of all that. What ships stays as it is, so every change can
//! be taken back, and one whose shipped fact has changed since is shown as a conflict.

use askama::Template;
use axum::Form;
use axum::extract::{Path, RawQuery};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use uuid::Uuid;

use super::asked::Choice;
use super::facts::{act_text, local_text};
use super::fields;
use super::form::{FormPage, form_page, read};
use super::inputs::Typed;
use crate::catalogue::fact::{About, Fact, Sureness};
use crate::catalogue::library::{Entry, LocalMark, ShownFact, Snapshot};
use crate::catalogue::local::{self, Act, NewChange};
use crate::clock;
use crate::layout::{Ctx, Page, Section, html};

/// A change in the list.
pub struct ChangeLine {
    pub id: String,
    pub code: String,
    pub programme: String,
    pub about: String,
    pub act: String,
    pub told: String,
    pub text: Option<String>,
    pub conflict: bool,
    /// It was about something that does not ship any more, and says nothing now.
    pub lapsed: bool,
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/changes.html", whitespace = "minimize")]
struct ChangesPage {
    page: Page,
    rows: Vec<ChangeLine>,
    conflicts: usize,
}

/// `GET /programmes/changes`
pub async fn list(ctx: Ctx) -> web::Result<Response> {
    ctx.administrator()?;
    let (l, snapshot) = (&ctx.l, ctx.app.library.snapshot());
    let changes = local::current(&mut ctx.app.db.read().await?).await?;
    let mut rows: Vec<ChangeLine> = changes
        .into_iter()
        .filter_map(|change| {
            let act = Act::parse(&change.act)?;
            let entry = snapshot.entry(&change.programme);
            let mark = entry.and_then(|entry| {
                entry.facts.iter().filter_map(|shown| shown.local.as_ref()).find(|mark| mark.id == change.id)
            });
            let told = LocalMark {
                id: change.id,
                replaces: change.replaces.clone(),
                act,
                person: change.person.clone(),
                made_at: change.made_at,
                conflict: false,
            };
            Some(ChangeLine {
                id: change.id.to_string(),
                programme: entry
                    .map_or_else(|| change.programme.clone(), |entry| entry.programme.name.get(l.locale).to_owned()),
                about: l.t(&format!("about-{}", change.fact.0.about.key())),
                act: act_text(l, act),
                told: local_text(l, &told),
                text: change.fact.0.text.as_ref().map(|text| text.get(l.locale).to_owned()),
                conflict: mark.is_some_and(|mark| mark.conflict),
                lapsed: mark.is_none(),
                code: change.programme,
            })
        })
        .collect();
    // The newest first.
    rows.reverse();
    let conflicts = rows.iter().filter(|row| row.conflict || row.lapsed).count();
    html(&ChangesPage {
        page: ctx.page(l.t("changes-title"), Section::Programmes).under("/programmes", l.t("programmes-title")),
        rows,
        conflicts,
    })
}

fn entry<'s>(snapshot: &'s Snapshot, code: &str) -> web::Result<&'s Entry> {
    snapshot.entry(code).ok_or(web::Error::NotFound)
}

/// The fact with this key as it is shown now; somebody may have changed it meanwhile.
fn shown<'s>(entry: &'s Entry, key: &str) -> web::Result<&'s ShownFact> {
    entry
        .facts
        .iter()
        .find(|shown| shown.key == key && !shown.fact.former)
        .ok_or(web::Error::Conflict("changes-fact-gone"))
}

/// `GET /programmes/{code}/facts/{key}/correction`
pub async fn edit(ctx: Ctx, Path((code, key)): Path<(String, String)>) -> web::Result<Response> {
    ctx.administrator()?;
    let snapshot = ctx.app.library.snapshot();
    let entry = entry(&snapshot, &code)?;
    let shown = shown(entry, &key)?;
    html(&form_page(&ctx, &snapshot, entry, &shown.fact, Some(shown), None, Vec::new()))
}

/// `GET /programmes/{code}/facts/new?about=`: first the heading, then the fact.
pub async fn new(ctx: Ctx, Path(code): Path<String>, RawQuery(query): RawQuery) -> web::Result<Response> {
    ctx.administrator()?;
    let snapshot = ctx.app.library.snapshot();
    let entry = entry(&snapshot, &code)?;
    let pairs = web::address::pairs(&query.unwrap_or_default());
    let about = pairs.iter().find(|(name, _)| name == "about").and_then(|(_, value)| About::parse(value));
    let mut page =
        form_page(&ctx, &snapshot, entry, &fields::blank(about.unwrap_or(About::Note)), None, None, Vec::new());
    if about.is_none() {
        page.action = String::new();
        page.headings = About::ALL
            .into_iter()
            .map(|about| Choice {
                value: about.key().into(),
                text: ctx.l.t(&format!("about-{}", about.key())),
                chosen: false,
            })
            .collect();
    }
    html(&page)
}

/// `POST /programmes/{code}/facts/{key}/correction`
pub async fn correct(
    ctx: Ctx,
    Path((code, key)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> web::Result<Response> {
    ctx.administrator()?;
    let snapshot = ctx.app.library.snapshot();
    let entry = entry(&snapshot, &code)?;
    let before = shown(entry, &key)?;
    let typed = Typed(pairs);
    match read(&ctx, &snapshot, before.fact.clone(), &typed, true) {
        Ok(fact) => keep_change(&ctx, &code, before, Act::Correct, fact).await,
        Err(wrong) => refused(&form_page(&ctx, &snapshot, entry, &before.fact, Some(before), Some(&typed), wrong)),
    }
}

/// `POST /programmes/{code}/facts`
pub async fn add(
    ctx: Ctx,
    Path(code): Path<String>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> web::Result<Response> {
    let person = ctx.administrator()?.id;
    let snapshot = ctx.app.library.snapshot();
    let entry = entry(&snapshot, &code)?;
    let typed = Typed(pairs);
    let about = typed.get("about").and_then(|key| About::parse(&key)).ok_or(web::Error::NotFound)?;
    let blank = fields::blank(about);
    match read(&ctx, &snapshot, blank.clone(), &typed, false) {
        Ok(fact) => {
            let mut tx = ctx.app.db.write().await?;
            local::record(
                &mut tx,
                &NewChange { programme: &code, act: Act::Add, replaces: None, fact: &fact, person },
                ctx.now,
            )
            .await?;
            tx.commit().await?;
            done(&ctx, &code, about).await
        }
        Err(wrong) => refused(&form_page(&ctx, &snapshot, entry, &blank, None, Some(&typed), wrong)),
    }
}

fn refused(page: &FormPage) -> web::Result<Response> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(page)?).into_response())
}

/// `POST /programmes/{code}/facts/{key}/confirmation`: looked at today and found right.
pub async fn confirm(ctx: Ctx, Path((code, key)): Path<(String, String)>) -> web::Result<Response> {
    ctx.administrator()?;
    let snapshot = ctx.app.library.snapshot();
    let before = shown(entry(&snapshot, &code)?, &key)?;
    let mut fact = before.fact.clone();
    fact.checked_on = local::checked_on(clock::day_of(ctx.now));
    if fact.sure == Sureness::C {
        // Somebody who should know has looked; that is one secondary source.
        fact.sure = Sureness::B;
    }
    keep_change(&ctx, &code, before, Act::Confirm, fact).await
}

/// `POST /programmes/{code}/facts/{key}/withdrawal`: it does not hold any more.
pub async fn withdraw(ctx: Ctx, Path((code, key)): Path<(String, String)>) -> web::Result<Response> {
    ctx.administrator()?;
    let snapshot = ctx.app.library.snapshot();
    let before = shown(entry(&snapshot, &code)?, &key)?;
    let fact = Fact { former: true, ..before.fact.clone() };
    keep_change(&ctx, &code, before, Act::Withdraw, fact).await
}

/// Keeps a change of a fact. What was corrected or added here before is a change already: it takes the new one's place.
async fn keep_change(ctx: &Ctx, code: &str, before: &ShownFact, act: Act, fact: Fact) -> web::Result<Response> {
    let person = ctx.administrator()?.id;
    let ours = before.local.as_ref().filter(|mark| matches!(mark.act, Act::Correct | Act::Add));
    let (act, replaces) = match ours {
        Some(mark) => (mark.act, mark.replaces.as_deref()),
        None => (act, Some(before.key.as_str())),
    };
    let mut tx = ctx.app.db.write().await?;
    if let Some(mark) = ours
        && !local::take_back(&mut tx, code, mark.id, ctx.now).await?
    {
        return Err(web::Error::Conflict("changes-fact-gone"));
    }
    local::record(&mut tx, &NewChange { programme: code, act, replaces, fact: &fact, person }, ctx.now).await?;
    tx.commit().await?;
    done(ctx, code, fact.about).await
}

/// `POST /programmes/{code}/changes/{id}/end`: what ships shows again.
pub async fn take_back(
    ctx: Ctx,
    Path((code, id)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> web::Result<Response> {
    ctx.administrator()?;
    let id: Uuid = id.parse().map_err(|_| web::Error::NotFound)?;
    let mut tx = ctx.app.db.write().await?;
    if !local::take_back(&mut tx, &code, id, ctx.now).await? {
        return Err(web::Error::Conflict("changes-fact-gone"));
    }
    tx.commit().await?;
    ctx.app.library.refresh(&ctx.app.db).await?;
    let back = Typed(pairs).get("return").unwrap_or_default();
    let back =
        if back == "/programmes/changes" { back } else { format!("/programmes/{}", web::address::encode(&code)) };
    Ok(Redirect::to(&back).into_response())
}

/// `POST /programmes/{code}/changes/{id}/keep`: after what ships has changed, ours stands on beside it.
pub async fn keep(ctx: Ctx, Path((code, id)): Path<(String, String)>) -> web::Result<Response> {
    let person = ctx.administrator()?.id;
    let snapshot = ctx.app.library.snapshot();
    let ours = entry(&snapshot, &code)?
        .facts
        .iter()
        .find(|shown| shown.local.as_ref().is_some_and(|mark| mark.conflict && mark.id.to_string() == id));
    let (shown, mark) =
        ours.and_then(|shown| Some((shown, shown.local.as_ref()?))).ok_or(web::Error::Conflict("changes-fact-gone"))?;
    let mut tx = ctx.app.db.write().await?;
    if !local::take_back(&mut tx, &code, mark.id, ctx.now).await? {
        return Err(web::Error::Conflict("changes-fact-gone"));
    }
    local::record(
        &mut tx,
        &NewChange { programme: &code, act: Act::Add, replaces: None, fact: &shown.fact, person },
        ctx.now,
    )
    .await?;
    tx.commit().await?;
    done(&ctx, &code, shown.fact.about).await
}

/// Back to where the fact stands.
async fn done(ctx: &Ctx, code: &str, about: About) -> web::Result<Response> {
    ctx.app.library.refresh(&ctx.app.db).await?;
    Ok(Redirect::to(&format!("/programmes/{}#{}", web::address::encode(code), about.key())).into_response())
}
