//! What all pages share: who asks and in which language ([`Ctx`]), the frame around a page ([`Page`]), and the pages that say what went wrong.

mod ctx;
mod errors;
pub mod view;

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use i18n::{Locale, Localizer};
use web::address::Address;

pub use ctx::Ctx;
pub use errors::{public_path, render_errors};

use crate::account::Person;

/// A place in the main menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    Finder,
    Programmes,
    Matrix,
    Calls,
    Projects,
    Organisations,
    Imports,
    About,
    None,
}

/// An entry of the main menu.
pub struct MenuItem {
    pub href: &'static str,
    pub text: String,
    pub current: bool,
}

/// A step of the way to a page.
pub struct Crumb {
    pub href: String,
    pub text: String,
}

/// A language to switch to, keeping the page.
pub struct LanguageLink {
    pub tag: &'static str,
    pub name: &'static str,
    pub href: String,
    pub current: bool,
}

/// The frame of a page; every template has one as `page`.
pub struct Page {
    pub l: Localizer,
    pub title: String,
    pub section: Section,
    pub crumbs: Vec<Crumb>,
    pub person: Option<Person>,
    /// Path and query, for coming back to the same page.
    pub here: String,
    pub css: String,
    pub js: String,
    pub icon: String,
}

impl Page {
    /// Adds a step above this page.
    #[must_use]
    pub fn under(mut self, href: impl Into<String>, text: impl Into<String>) -> Self {
        self.crumbs.push(Crumb { href: href.into(), text: text.into() });
        self
    }

    pub fn lang(&self) -> &'static str {
        self.l.locale.tag()
    }

    pub fn menu(&self) -> Vec<MenuItem> {
        let mut entries = vec![
            (Section::Finder, "/", "menu-finder"),
            (Section::Programmes, "/programmes", "menu-programmes"),
            (Section::Matrix, "/matrix", "menu-matrix"),
            (Section::Calls, "/calls", "menu-calls"),
            (Section::Projects, "/projects", "menu-projects"),
            (Section::Organisations, "/organisations", "menu-organisations"),
        ];
        if self.administers() {
            entries.push((Section::Imports, "/imports", "menu-imports"));
        }
        entries.push((Section::About, "/about", "menu-about"));
        entries
            .into_iter()
            .map(|(section, href, key)| MenuItem { href, text: self.l.t(key), current: section == self.section })
            .collect()
    }

    pub fn languages(&self) -> Vec<LanguageLink> {
        Locale::ALL
            .into_iter()
            .map(|locale| LanguageLink {
                tag: locale.tag(),
                name: locale.own_name(),
                href: Address::parse(&self.here).set("lang", locale.tag()).to_string(),
                current: locale == self.l.locale,
            })
            .collect()
    }

    pub fn administers(&self) -> bool {
        self.person.as_ref().is_some_and(Person::may_administer)
    }

    pub fn sign_in_href(&self) -> String {
        Address::new("/sign-in").with("return", &self.here).to_string()
    }
}

/// Renders a template into an answer; a template that fails is our own mistake.
pub fn html(template: &impl Template) -> web::Result<Response> {
    let text = template.render().map_err(|error| anyhow::anyhow!("a page could not be made: {error}"))?;
    Ok(Html(text).into_response())
}
