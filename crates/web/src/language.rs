//! The visitor's language: asked for with `?lang=`, remembered in a cookie, else what the browser says.

use axum::http::HeaderMap;
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use i18n::Locale;

pub const COOKIE_NAME: &str = "lang";

/// The language of a request; `fallback` when nothing says.
pub fn of(headers: &HeaderMap, fallback: Locale) -> Locale {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    cookie(headers, COOKIE_NAME)
        .and_then(Locale::parse)
        .or_else(|| text(ACCEPT_LANGUAGE).and_then(Locale::from_accept_language))
        .unwrap_or(fallback)
}

/// The cookie that remembers a language for a year.
pub fn set_cookie(locale: Locale) -> String {
    format!("{COOKIE_NAME}={}; Path=/; Max-Age=31536000; SameSite=Lax", locale.tag())
}

/// The value of a cookie.
pub fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|line| line.split(';')).find_map(
        |pair| {
            let (known, value) = pair.trim().split_once('=')?;
            (known == name).then_some(value)
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn the_cookie_goes_before_the_browser() {
        let mut headers = HeaderMap::new();
        assert_eq!(of(&headers, Locale::Nb), Locale::Nb);
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static("sv-SE,en;q=0.5"));
        assert_eq!(of(&headers, Locale::Nb), Locale::Sv);
        headers.insert(COOKIE, HeaderValue::from_static("a=b; lang=nn; c=d"));
        assert_eq!(of(&headers, Locale::Nb), Locale::Nn);
        headers.insert(COOKIE, HeaderValue::from_static("lang=tlh"));
        assert_eq!(of(&headers, Locale::Nb), Locale::Sv);
    }
}
