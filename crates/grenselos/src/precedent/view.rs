//! Kinds of organisations as readers know them.

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
