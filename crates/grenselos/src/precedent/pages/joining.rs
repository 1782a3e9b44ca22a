//! Joining and parting organisations, for the administrator: what will happen is shown before it does. `/organisations/{code}/joining`, `/organisations/{code}/parting`.

use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use axum::{Extension, Form};
use web::address::Address;

use super::organisation::RecordLine;
use super::{parts, search_text};
use crate::layout::{self, Ctx, Page, Section, html};
use crate::precedent::directory::{Directory, OrganisationFilter};
use crate::precedent::joining::{self, By, Refused};
use crate::precedent::store::{self, Organisation, OrganisationCard};
use crate::precedent::view;

/// How many organisations are offered for joining.
const OFFERED: usize = 20;

impl From<Refused> for web::Error {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::RecordElsewhere | Refused::OtherGone => Self::Conflict(refused.key()),
            _ => Self::Invalid(refused.key(), Vec::new()),
        }
    }
}

#[derive(Template)]
#[template(path = "precedent/html/parting.html")]
struct PartingPage {
    page: Page,
    here: String,
    lead: String,
    /// What the organisation is called afterwards.
    stays: String,
    go: Vec<RecordLine>,
    stay: Vec<RecordLine>,
}

/// An organisation that may be the same.
struct Candidate {
    href: String,
    name: String,
    about: String,
}

#[derive(Template)]
#[template(path = "precedent/html/joining.html")]
struct JoiningPage {
    page: Page,
    here: String,
    lead: String,
    organisation: Organisation,
    q: String,
    candidates: Vec<Candidate>,
    /// The one chosen, with what the sources say of it.
    other: Option<Organisation>,
    /// What the organisation is called afterwards.
    called: String,
    own_records: Vec<RecordLine>,
    other_records: Vec<RecordLine>,
}

/// The records an address or a form names.
fn chosen(pairs: &[(String, String)]) -> Vec<String> {
    pairs.iter().filter(|(name, _)| name == "record").map(|(_, value)| value.clone()).collect()
}

pub async fn confirm_parting(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> web::Result<Response> {
    ctx.administrator()?;
    let code = super::code(path)?;
    let chosen = chosen(&web::address::pairs(&query.unwrap_or_default()));
    let snapshot = ctx.app.library.snapshot();
    let mut tx = ctx.app.db.read().await?;
    let organisation = store::organisation(&mut tx, &code).await?.ok_or(web::Error::NotFound)?;
    let records = joining::records(&mut tx, &code).await?;
    drop(tx);
    let (go, stay) = joining::parted(&records, &chosen)?;
    let name = |records: &[&joining::Record]| {
        joining::described(&snapshot.shipped, &code, records).map(|found| found.name).unwrap_or_default()
    };
    let lines =
        |records: &[&joining::Record]| records.iter().map(|record| RecordLine::of(&ctx, &snapshot, record)).collect();
    html(&PartingPage {
        page: page(&ctx, "joining-part-title", &organisation),
        here: parts::organisation_href(&organisation.code),
        lead: ctx.l.t2("joining-part-lead", ("name", organisation.name.as_str()), ("new", name(&go))),
        stays: ctx.l.t1("joining-stays-name", "name", name(&stay)),
        go: lines(&go),
        stay: lines(&stay),
    })
}

pub async fn part(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> web::Result<Response> {
    let by = By { person: ctx.administrator()?, now: ctx.now };
    let code = super::code(path)?;
    let shipped = Arc::clone(&ctx.app.library.snapshot().shipped);
    let mut tx = ctx.app.db.write().await?;
    store::organisation(&mut tx, &code).await?.ok_or(web::Error::NotFound)?;
    let new = joining::part(&mut tx, by, &shipped, &code, &chosen(&pairs)).await??;
    tx.commit().await?;
    tracing::info!(organisation = code, new, "an organisation was parted");
    Ok(done(&new, "part"))
}

/// Looks for the other one, and then shows what joining will do.
pub async fn choose(
    ctx: Ctx,
    Extension(directory): Extension<Arc<Directory>>,
    path: Result<Path<String>, PathRejection>,
    RawQuery(query): RawQuery,
) -> web::Result<Response> {
    ctx.administrator()?;
    let code = super::code(path)?;
    let pairs = web::address::pairs(&query.unwrap_or_default());
    let value =
        |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.trim()).unwrap_or_default();
    let snapshot = ctx.app.library.snapshot();
    let listing = directory.listing(&ctx.app.db, &snapshot).await?;
    let mut tx = ctx.app.db.read().await?;
    let organisation = store::organisation(&mut tx, &code).await?.ok_or(web::Error::NotFound)?;
    let (q, with) = (search_text(value("q")), value("with"));
    let other = match with {
        "" => None,
        with if with == code => return Err(Refused::Itself.into()),
        with => Some(store::organisation(&mut tx, with).await?.ok_or(Refused::OtherGone)?),
    };
    let filter = OrganisationFilter { words: q.clone(), ..OrganisationFilter::default() };
    let found = if q.is_empty() || other.is_some() { Vec::new() } else { listing.organisations(&filter) };
    let offered: Vec<&str> = found.into_iter().filter(|found| *found != code).take(OFFERED).collect();
    let mut cards: HashMap<String, OrganisationCard> =
        store::organisation_cards(&mut tx, &offered).await?.into_iter().map(|card| (card.code.clone(), card)).collect();
    let (own, others) = match &other {
        Some(other) => (joining::records(&mut tx, &code).await?, joining::records(&mut tx, &other.code).await?),
        None => (Vec::new(), Vec::new()),
    };
    drop(tx);
    let (l, shipped) = (&ctx.l, &snapshot.shipped);
    let here = parts::organisation_href(&organisation.code);
    let candidate = |card: OrganisationCard| Candidate {
        href: Address::new(&format!("{here}/joining")).with("with", &card.code).to_string(),
        about: layout::view::list_plain(&[
            view::kind(shipped, l, &card.kind),
            card.city,
            view::country(shipped, l, &card.country),
            l.t2("organisation-projects", ("n", card.projects), ("count", l.number(card.projects))),
        ]),
        name: card.name,
    };
    let lines =
        |records: &[joining::Record]| records.iter().map(|record| RecordLine::of(&ctx, &snapshot, record)).collect();
    html(&JoiningPage {
        page: page(&ctx, "joining-join-title", &organisation),
        candidates: offered.iter().filter_map(|code| cards.remove(*code)).map(candidate).collect(),
        lead: match &other {
            Some(other) => {
                l.t2("joining-join-lead", ("name", organisation.name.as_str()), ("other", other.name.as_str()))
            }
            None => l.t1("joining-choose-lead", "name", organisation.name.as_str()),
        },
        called: joining::described(shipped, &code, &own.iter().chain(&others).collect::<Vec<_>>())
            .map(|joined| l.t1("joining-called", "name", joined.name))
            .unwrap_or_default(),
        own_records: lines(&own),
        other_records: lines(&others),
        here,
        organisation,
        q,
        other,
    })
}

pub async fn join(
    ctx: Ctx,
    path: Result<Path<String>, PathRejection>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> web::Result<Response> {
    let by = By { person: ctx.administrator()?, now: ctx.now };
    let code = super::code(path)?;
    let other = pairs.iter().find(|(name, _)| name == "with").map(|(_, value)| value.as_str()).unwrap_or_default();
    let shipped = Arc::clone(&ctx.app.library.snapshot().shipped);
    let mut tx = ctx.app.db.write().await?;
    store::organisation(&mut tx, &code).await?.ok_or(web::Error::NotFound)?;
    joining::join(&mut tx, by, &shipped, &code, other).await??;
    tx.commit().await?;
    tracing::info!(organisation = code, other, "organisations were joined");
    Ok(done(&code, "join"))
}

fn page(ctx: &Ctx, title: &str, organisation: &Organisation) -> Page {
    let page = ctx.page(ctx.l.t(title), Section::Organisations);
    page.under("/organisations", ctx.l.t("organisations-title"))
        .under(parts::organisation_href(&organisation.code), organisation.name.clone())
}

/// Back to the organisation, where a line says what was done.
fn done(code: &str, act: &str) -> Response {
    Redirect::to(&Address::new(&parts::organisation_href(code)).with("done", act).to_string()).into_response()
}
