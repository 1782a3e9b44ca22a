//! Addresses with a query: the whole question of a page stands in its address, so that it can be kept and sent.

use std::fmt::Write;

/// Builds `path?a=1&b=2`, leaving out what is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Address {
    path: String,
    pairs: Vec<(String, String)>,
}

impl Address {
    pub fn new(path: &str) -> Self {
        Self { path: path.to_owned(), pairs: Vec::new() }
    }

    /// Adds a pair, unless the value is empty.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl AsRef<str>) -> Self {
        if !value.as_ref().is_empty() {
            self.pairs.push((name.to_owned(), value.as_ref().to_owned()));
        }
        self
    }

    /// Replaces every pair of that name.
    #[must_use]
    pub fn set(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.pairs.retain(|(known, _)| known != name);
        self.with(name, value)
    }

    /// Reads one from `path?query`.
    pub fn parse(text: &str) -> Self {
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        Self { path: path.to_owned(), pairs: pairs(query) }
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.path)?;
        for (place, (name, value)) in self.pairs.iter().enumerate() {
            formatter.write_char(if place == 0 { '?' } else { '&' })?;
            write!(formatter, "{}={}", encode(name), encode(value))?;
        }
        Ok(())
    }
}

/// The pairs of a query or of a form sent as one, in order; what is no UTF-8 is replaced, never refused.
pub fn pairs(query: &str) -> Vec<(String, String)> {
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

/// Percent-encoding as forms do it (WHATWG URL, `application/x-www-form-urlencoded`).
pub fn encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'*' => out.push(char::from(byte)),
            b' ' => out.push('+'),
            _ => {
                // Writing into a String cannot fail.
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
    out
}

/// The opposite of [`encode`]; a stray `%` stays what it is.
pub fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |place: usize| bytes.get(place).and_then(|byte| char::from(*byte).to_digit(16));
        match (bytes[at], hex(at + 1), hex(at + 2)) {
            (b'%', Some(high), Some(low)) => {
                out.push((high * 16 + low) as u8);
                at += 2;
            }
            (b'+', ..) => out.push(b' '),
            (byte, ..) => out.push(byte),
        }
        at += 1;
    }
    String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// A place inside this site to go back to: starts with one `/`, and is nothing a browser could take for another host.
pub fn safe_return(target: &str) -> &str {
    let inside = target.starts_with('/')
        && !target.starts_with("//")
        && !target.contains(['\\', '\r', '\n', '\t'])
        && target.len() < 8_000;
    if inside { target } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_comes_back() {
        for text in ["", "a b&c=d", "Øyvær – 💡", "100 % + 1", "\u{0}<>\"'"] {
            assert_eq!(decode(&encode(text)), text);
        }
        assert_eq!(decode("%zz%4"), "%zz%4");
        assert_eq!(decode("%ff"), "\u{fffd}");
    }

    #[test]
    fn an_address_keeps_its_question() {
        let address = Address::parse("/calls?q=eldre+omsorg&page=2").set("page", "3").with("empty", "");
        assert_eq!(address.to_string(), "/calls?q=eldre+omsorg&page=3");
    }

    #[test]
    fn one_goes_back_only_inside_the_site() {
        for bad in ["https://evil.example", "//evil.example", "/\\evil.example", "evil", "", "/a\nb"] {
            assert_eq!(safe_return(bad), "/", "{bad}");
        }
        assert_eq!(safe_return("/calls?q=a"), "/calls?q=a");
    }
}
