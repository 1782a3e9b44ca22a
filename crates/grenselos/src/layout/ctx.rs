//! Who asks, in which language, at what time: what every handler takes first.

use std::sync::Arc;

use axum::extract::{FromRequestParts, OriginalUri};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use i18n::{Locale, Localizer};

use super::{Page, Section};
use crate::account::{self, Person};
use crate::assembly::App;

/// The circumstances of a request.
pub struct Ctx {
    pub app: Arc<App>,
    pub l: Localizer,
    pub person: Option<Person>,
    pub now: i64,
    here: String,
    /// Asked by a script for a part of a page.
    pub partial: bool,
}

impl Ctx {
    pub async fn of(app: &Arc<App>, headers: &HeaderMap, here: &str) -> web::Result<Self> {
        let now = app.clock.now();
        let locale = web::language::of(headers, app.fallback);
        let person = match web::language::cookie(headers, account::SESSION_COOKIE) {
            Some(token) => {
                let mut tx = app.db.read().await?;
                account::store::session_person(&mut tx, &account::token_hash(token), now).await?
            }
            None => None,
        };
        app.library.refresh_if_old(&app.db, now).await?;
        Ok(Self {
            l: app.localizer(locale),
            app: Arc::clone(app),
            person,
            now,
            here: here.to_owned(),
            partial: headers.contains_key("hx-request"),
        })
    }

    pub fn locale(&self) -> Locale {
        self.l.locale
    }

    /// The frame of a page with this title.
    pub fn page(&self, title: impl Into<String>, section: Section) -> Page {
        Page {
            l: self.l.clone(),
            title: title.into(),
            section,
            crumbs: Vec::new(),
            person: self.person.clone(),
            here: self.here.clone(),
            css: self.app.assets.address("app.css"),
            js: self.app.assets.address("app.js"),
            icon: self.app.assets.address("icon.svg"),
        }
    }

    /// Whoever may import, correct and join; others are asked to sign in.
    pub fn administrator(&self) -> web::Result<&Person> {
        match &self.person {
            Some(person) if person.may_administer() => Ok(person),
            Some(_) => Err(web::Error::Forbidden("error-forbidden-administrator")),
            None => Err(web::Error::SignIn),
        }
    }
}

impl FromRequestParts<Arc<App>> for Ctx {
    type Rejection = web::Error;

    async fn from_request_parts(parts: &mut Parts, app: &Arc<App>) -> Result<Self, Self::Rejection> {
        let uri =
            parts.extensions.get::<OriginalUri>().map_or_else(|| parts.uri.clone(), |original| original.0.clone());
        let here = uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
        Self::of(app, &parts.headers, &here).await
    }
}
