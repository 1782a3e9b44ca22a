//! The HTTP client's shared parts: addresses, agents, retries, and downloads to a temporary file.

use std::io::{Read, Write};
use std::time::Duration;

use ureq::http::HeaderMap;

use crate::trouble::Trouble;

/// Refuse anything but http and https.
pub(crate) fn check_address(url: &str) -> Result<(), Trouble> {
    let lower = url.to_ascii_lowercase();
    let host = lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://"));
    let sound = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !url.contains(|c: char| c.is_whitespace() || c.is_control());
    if sound { Ok(()) } else { Err(Trouble::BadAddress { url: url.to_owned() }) }
}

pub(crate) fn agent(connect: Duration, whole: Duration, redirects: u32) -> ureq::Agent {
    ureq::Agent::config_builder()
        .timeout_connect(Some(connect))
        .timeout_global(Some(whole))
        .max_redirects(redirects)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        .user_agent(concat!("grenselos/", env!("CARGO_PKG_VERSION")))
        .build()
        .new_agent()
}

/// The wait a server asks for: seconds, or a date measured against the answer's own date.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get("retry-after")?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u64>() {
        return Some(Duration::from_secs(seconds));
    }
    let instant = |text: &str| Some(jiff::fmt::rfc2822::parse(text).ok()?.timestamp());
    let wanted = instant(text)?;
    let now = instant(headers.get("date")?.to_str().ok()?)?;
    Some(Duration::from_secs(wanted.as_second().saturating_sub(now.as_second()).max(0).unsigned_abs()))
}

/// Why a request failed, in a few words.
pub(crate) fn reason(error: &ureq::Error) -> String {
    match error {
        ureq::Error::Timeout(_) => "no answer in time".to_owned(),
        ureq::Error::HostNotFound => "no such host".to_owned(),
        ureq::Error::Io(error) => error.to_string(),
        other => other.to_string(),
    }
}

/// The title of a web page, when the bytes are one.
pub(crate) fn web_page_title(bytes: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).into_owned();
    let lower = start.trim_start_matches(['\u{feff}', ' ', '\n', '\r', '\t']).to_ascii_lowercase();
    if !(lower.starts_with("<!doctype html") || lower.starts_with("<html") || lower.starts_with("<head")) {
        return None;
    }
    let title = lower.find("<title").and_then(|at| {
        let rest = &lower[at..];
        let inner = &rest[rest.find('>')? + 1..];
        Some(inner[..inner.find('<')?].trim().to_owned())
    });
    Some(title.unwrap_or_default())
}

/// Bounds of a download.
#[derive(Debug, Clone)]
pub struct DownloadOptions {
    pub connect_timeout: Duration,
    pub whole_timeout: Duration,
    pub tries: u32,
    pub first_pause: Duration,
    pub bytes: u64,
}

impl Default for DownloadOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(15),
            whole_timeout: Duration::from_mins(30),
            tries: 4,
            first_pause: Duration::from_secs(2),
            bytes: 1 << 30,
        }
    }
}

/// Fetch a file into a temporary one, which goes when it is dropped. `progress` gets bytes so far and in all.
pub(crate) fn to_file(
    url: &str,
    options: &DownloadOptions,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<tempfile::NamedTempFile, Trouble> {
    check_address(url)?;
    let agent = agent(options.connect_timeout, options.whole_timeout, 5);
    let mut pause = options.first_pause;
    for number in 1.. {
        let (trouble, wanted) = match one_download(&agent, url, options, number, progress) {
            Ok(file) => return Ok(file),
            Err(failed) => failed,
        };
        let passing = match &trouble {
            Trouble::Unreachable { .. } | Trouble::Busy { .. } | Trouble::CutOff { .. } => true,
            Trouble::Status { status, .. } => *status >= 500,
            _ => false,
        };
        if !passing || number >= options.tries {
            return Err(trouble);
        }
        std::thread::sleep(wanted.unwrap_or(pause).min(Duration::from_mins(1)));
        pause *= 2;
    }
    Err(Trouble::Unreachable { url: url.to_owned(), why: "no try allowed".to_owned(), tries: 0 })
}

/// What went wrong, and the wait the server asked for.
type Failed = (Trouble, Option<Duration>);

fn one_download(
    agent: &ureq::Agent,
    url: &str,
    options: &DownloadOptions,
    tries: u32,
    progress: &mut dyn FnMut(u64, Option<u64>),
) -> Result<tempfile::NamedTempFile, Failed> {
    let unreachable = |why: String| (Trouble::Unreachable { url: url.to_owned(), why, tries }, None);
    let mut response = agent.get(url).call().map_err(|error| unreachable(reason(&error)))?;
    let status = response.status().as_u16();
    if status == 429 {
        return Err((Trouble::Busy { url: url.to_owned(), tries }, retry_after(response.headers())));
    }
    if status != 200 {
        return Err((Trouble::Status { url: url.to_owned(), status, tries }, retry_after(response.headers())));
    }
    let total = response.body().content_length();
    let too_large = || (Trouble::TooLarge { place: url.to_owned(), limit: options.bytes }, None);
    if total.is_some_and(|total| total > options.bytes) {
        return Err(too_large());
    }
    let unwritable = |error: std::io::Error| {
        (Trouble::Unreadable { place: "the temporary copy".to_owned(), why: error.to_string() }, None)
    };
    let mut file = tempfile::NamedTempFile::new().map_err(unwritable)?;
    let mut reader = response.body_mut().with_config().limit(u64::MAX).reader();
    let mut buffer = vec![0; 64 << 10];
    let mut received = 0_u64;
    loop {
        // A body shorter than announced shows up as an error here.
        let count = reader.read(&mut buffer).map_err(|_| (Trouble::CutOff { place: url.to_owned() }, None))?;
        if count == 0 {
            break;
        }
        received += count as u64;
        if received > options.bytes {
            return Err(too_large());
        }
        file.write_all(&buffer[..count]).map_err(unwritable)?;
        progress(received, total);
    }
    if total.is_some_and(|total| received < total) {
        return Err((Trouble::CutOff { place: url.to_owned() }, None));
    }
    file.flush().map_err(unwritable)?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wait(headers: &[(&'static str, &str)]) -> Option<u64> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().expect("a header value"));
        }
        retry_after(&map).map(|wait| wait.as_secs())
    }

    #[test]
    fn the_wait_comes_in_seconds_or_as_a_date() {
        assert_eq!(wait(&[("retry-after", "7")]), Some(7));
        let now = ("date", "Mon, 03 Aug 2026 10:00:00 GMT");
        assert_eq!(wait(&[("retry-after", "Mon, 03 Aug 2026 10:01:30 GMT"), now]), Some(90));
        assert_eq!(wait(&[("retry-after", "Mon, 03 Aug 2026 09:00:00 GMT"), now]), Some(0));
        assert_eq!(wait(&[("retry-after", "soon"), now]), None);
        assert_eq!(wait(&[]), None);
    }

    #[test]
    fn only_web_addresses_are_taken() {
        for url in ["", "file:///etc/passwd", "ftp://h/x", "http://", "https:///x", "http://a b/", "/tmp/x.zip"] {
            assert!(check_address(url).is_err(), "{url}");
        }
        assert!(check_address("http://127.0.0.1:8931/x?a=b").is_ok());
    }

    #[test]
    fn web_pages_are_known_by_their_start() {
        assert_eq!(
            web_page_title(b"\n<!DOCTYPE html><title>Request Rejected</title>").as_deref(),
            Some("request rejected")
        );
        assert_eq!(web_page_title(b"<html></html>").as_deref(), Some(""));
        assert_eq!(web_page_title(b"{\"a\":1}"), None);
        assert_eq!(web_page_title(b"\xff\xfe<title"), None);
    }
}
