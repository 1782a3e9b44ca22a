//! What people read, in four languages: messages (Fluent), and the way each language writes numbers, money and dates.
//!
//! [`Messages`] are loaded once at start from texts the program carries; a page asks its [`Localizer`]. English is the source: a key missing in another
//! language falls back to it, and a test in the product makes sure that none is missing.

mod format;
mod locale;
mod messages;

pub use fluent_bundle::FluentValue;
pub use format::Money;
pub use locale::Locale;
pub use messages::{Localizer, Messages, Mistake};
