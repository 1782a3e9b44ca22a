//! What every page of a web application needs and no page should think about: safe headers, refusing forms sent from elsewhere, the visitor's language,
//! addresses with their query, pages of long lists, and the embedded assets. Knows no word of what the application is about.

pub mod address;
pub mod assets;
pub mod guard;
pub mod language;
pub mod paging;

mod error;

pub use error::{Error, Result};
