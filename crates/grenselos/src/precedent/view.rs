//! Kinds of organisations, countries and roles as readers know them.

use i18n::Localizer;

use crate::catalogue::shipped::Shipped;
use crate::layout::view;

/// The name of a kind; `unknown` and what is not listed have a message of their own.
pub fn kind(shipped: &Shipped, l: &Localizer, key: &str) -> String {
    if shipped.frame("organisation_kinds").iter().any(|item| item.key == key) {
        view::item(shipped, "organisation_kinds", l, key)
    } else {
        l.t("organisation-kind-unknown")
    }
}

/// A country's name. Past projects reach further than the catalogue, so countries it does not list have messages of their own.
pub fn country(shipped: &Shipped, l: &Localizer, code: &str) -> String {
    let key = format!("country-{}", code.to_lowercase());
    match shipped.country(code) {
        Some(known) => known.name.get(l.locale).to_owned(),
        None if code.is_empty() => l.t("country-unknown"),
        None if l.has(&key) => l.t(&key),
        None => code.to_owned(),
    }
}

/// What an organisation did in a project.
pub fn role(l: &Localizer, role: &str) -> String {
    l.t(match role {
        "coordinator" => "role-coordinator",
        "associated" => "role-associated",
        "third-party" => "role-third-party",
        _ => "role-participant",
    })
}

/// A sort of grant in words: `HORIZON-CSA` and the like; one nobody has put into words stays as it is.
pub fn funding_scheme(l: &Localizer, code: &str) -> String {
    let plain: String =
        code.to_lowercase().chars().map(|sign| if sign.is_ascii_alphanumeric() { sign } else { '-' }).collect();
    let key = format!("scheme-{plain}");
    if l.has(&key) { l.t(&key) } else { code.to_owned() }
}

/// A source of past projects, as it calls itself; one of our own imports has the name its mapping gave it.
pub fn source(source: &str) -> &str {
    if source == "cordis" { "CORDIS" } else { source }
}
