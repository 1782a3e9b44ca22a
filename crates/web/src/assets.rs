//! Styles, scripts and fonts that the program carries: named by their hash, compressed when they were built, kept by browsers for a year.

use std::collections::BTreeMap;

use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use include_dir::Dir;

/// The assets of a folder made by the web build: files, each beside a `.br` copy, and `manifest.json` from plain to hashed names.
pub struct Assets {
    files: BTreeMap<&'static str, &'static [u8]>,
    names: BTreeMap<String, String>,
}

impl Assets {
    pub fn new(dir: &'static Dir<'static>) -> Self {
        let files: BTreeMap<_, _> =
            dir.files().filter_map(|file| Some((file.path().to_str()?, file.contents()))).collect();
        let names = files.get("manifest.json").and_then(|bytes| serde_json::from_slice(bytes).ok()).unwrap_or_default();
        Self { files, names }
    }

    /// The address of `app.css`; of an asset that was not built, an address that gives 404 and shows in the log.
    pub fn address(&self, name: &str) -> String {
        format!("/assets/{}", self.names.get(name).map_or(name, String::as_str))
    }

    /// Whether the web build has run.
    pub fn built(&self) -> bool {
        !self.names.is_empty()
    }

    /// Answers `GET /assets/{name}`.
    pub fn serve(&self, name: &str, headers: &HeaderMap) -> Response {
        let accepts_brotli = headers
            .get(header::ACCEPT_ENCODING)
            .and_then(|value| value.to_str().ok())
            .is_some_and(|value| value.split(',').any(|part| part.trim().split(';').next() == Some("br")));
        let compressed = accepts_brotli.then(|| self.files.get(format!("{name}.br").as_str())).flatten();
        let Some(bytes) = compressed.or_else(|| self.files.get(name)) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let kind = match name.rsplit('.').next() {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("woff2") => "font/woff2",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("webmanifest" | "json") => "application/json",
            Some("txt") => "text/plain; charset=utf-8",
            _ => "application/octet-stream",
        };
        let mut response = (
            [
                (header::CONTENT_TYPE, kind),
                (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
                (header::VARY, "Accept-Encoding"),
            ],
            *bytes,
        )
            .into_response();
        if compressed.is_some() {
            response.headers_mut().insert(header::CONTENT_ENCODING, header::HeaderValue::from_static("br"));
        }
        response
    }
}
