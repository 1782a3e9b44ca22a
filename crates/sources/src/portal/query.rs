//! What is asked of the search API: the address with its paging, and the body of multipart parts.

/// Boundary between the parts; it occurs in none of them.
const BOUNDARY: &str = "----sources-portal-5f1c7d0e9b";

pub(super) const CONTENT_TYPE: &str = "multipart/form-data; boundary=----sources-portal-5f1c7d0e9b";

/// Grants, groups of calls and cascade calls (types 1, 2, 8), forthcoming, open and closed.
const QUERY: &str =
    r#"{"bool":{"must":[{"terms":{"type":["1","2","8"]}},{"terms":{"status":["31094501","31094502","31094503"]}}]}}"#;

/// Without it titles come translated.
const LANGUAGES: &str = r#"["en"]"#;

/// A fixed order, so that pages do not overlap.
const SORT: &str = r#"{"order":"ASC","field":"sortStatus"}"#;

pub(super) fn body() -> Vec<u8> {
    let mut out = String::new();
    for (name, json) in [("query", QUERY), ("languages", LANGUAGES), ("sort", SORT)] {
        out.push_str("--");
        out.push_str(BOUNDARY);
        out.push_str("\r\nContent-Disposition: form-data; name=\"");
        out.push_str(name);
        out.push_str("\"; filename=\"blob\"\r\nContent-Type: application/json\r\n\r\n");
        out.push_str(json);
        out.push_str("\r\n");
    }
    out.push_str("--");
    out.push_str(BOUNDARY);
    out.push_str("--\r\n");
    out.into_bytes()
}

/// The address of one page. Parameters the given address already has are kept.
pub(super) fn address(url: &str, size: u32, number: u32) -> String {
    let mut out = url.to_owned();
    let has = |name: &str| {
        url.split_once('?').is_some_and(|(_, query)| query.split('&').any(|p| p.split('=').next() == Some(name)))
    };
    let parameters = [
        ("apiKey", "SEDIA".to_owned()),
        ("text", "***".to_owned()),
        ("pageSize", size.to_string()),
        ("pageNumber", number.to_string()),
    ];
    for (name, value) in parameters {
        if !has(name) {
            out.push(if out.contains('?') { '&' } else { '?' });
            out.push_str(name);
            out.push('=');
            out.push_str(&value);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_of_the_given_address_are_kept() {
        assert_eq!(address("http://h/s", 100, 2), "http://h/s?apiKey=SEDIA&text=***&pageSize=100&pageNumber=2");
        assert_eq!(address("http://h/s?apiKey=X", 9, 1), "http://h/s?apiKey=X&text=***&pageSize=9&pageNumber=1");
    }

    #[test]
    fn the_parts_are_json() {
        for part in [QUERY, LANGUAGES, SORT] {
            assert!(serde_json::from_str::<serde_json::Value>(part).is_ok(), "{part}");
        }
        assert!(CONTENT_TYPE.ends_with(BOUNDARY));
    }
}
