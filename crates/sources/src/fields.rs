//! Small readings shared by all sources: amounts, numbers, checksums.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// Euros with an optional decimal part to cents, rounded. `decimal` is the sign before the decimals; the other one of
/// comma and point, blanks and apostrophes may part the thousands.
pub(crate) fn cents(text: &str, decimal: char) -> Option<i64> {
    let text = text.trim();
    let (negative, text) =
        text.strip_prefix('-').or_else(|| text.strip_prefix('−')).map_or((false, text), |rest| (true, rest));
    let (whole, decimals) = text.split_once(decimal).unwrap_or((text, ""));
    let group = if decimal == ',' { '.' } else { ',' };
    let whole = ungrouped(whole, group)?;
    if !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digit = |at: usize| decimals.as_bytes().get(at).map_or(0, |b| i64::from(b - b'0'));
    let fraction = digit(0) * 10 + digit(1) + i64::from(digit(2) >= 5);
    let cents = whole.checked_mul(100)?.checked_add(fraction)?;
    Some(if negative { -cents } else { cents })
}

/// A whole number that may have its thousands parted, in groups of three only: `1.5` is not fifteen.
fn ungrouped(text: &str, group: char) -> Option<i64> {
    let parts: Vec<&str> = text.split([group, ' ', '\u{a0}', '\u{202f}', '\'']).collect();
    let grouped = parts.iter().enumerate().all(|(i, part)| {
        if i == 0 { !part.is_empty() && (parts.len() == 1 || part.len() <= 3) } else { part.len() == 3 }
    });
    if !grouped || !parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    parts.concat().parse().ok()
}

/// SHA-256 over the record's JSON, hexadecimal.
pub(crate) fn checksum<T: Serialize>(record: &T) -> String {
    let json = serde_json::to_vec(record).expect("the records hold only strings as map keys and write no errors");
    hex(&Sha256::digest(&json))
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// The text, unless it is empty.
pub(crate) fn some(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_to_the_cent() {
        for (text, decimal, wanted) in [
            ("2493171,25", ',', Some(249_317_125)),
            ("0", ',', Some(0)),
            ("12,5", ',', Some(1250)),
            ("626199.99999984", '.', Some(62_620_000)),
            ("1 234 567,00", ',', Some(123_456_700)),
            ("1.234.567,5", ',', Some(123_456_750)),
            ("1,234,567.5", '.', Some(123_456_750)),
            ("-3", '.', Some(-300)),
            ("1.5", ',', None),
            ("", ',', None),
            ("12a", ',', None),
            ("99999999999999999999", ',', None),
            ("1,2,3", ',', None),
        ] {
            assert_eq!(cents(text, decimal), wanted, "{text}");
        }
    }
}
