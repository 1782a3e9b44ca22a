//! National organisation numbers of Norway, Sweden and Denmark, by their check digits.

/// The number's digits when it is valid in the country; blanks, hyphens, dots and the country's VAT clothes are taken off.
///
/// A Swedish number that may be a person's identity number (third digit below 2, as sole traders have) is refused.
pub fn organisation_number(country: &str, text: &str) -> Option<String> {
    let country = country.to_ascii_uppercase();
    let mut bare: String =
        text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '\u{a0}')).collect::<String>().to_uppercase();
    let strip =
        |bare: &str, start: &str, end: &str| bare.strip_prefix(start).unwrap_or(bare).trim_end_matches(end).to_owned();
    bare = match country.as_str() {
        "NO" => strip(&bare, "NO", "MVA"),
        "SE" => {
            let bare = strip(&bare, "SE", "");
            if bare.len() == 12 {
                bare.strip_suffix("01").or_else(|| bare.strip_prefix("16")).unwrap_or(&bare).to_owned()
            } else {
                bare
            }
        }
        "DK" => strip(&bare, "DK", ""),
        _ => return None,
    };
    if !bare.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits: Vec<u32> = bare.bytes().map(|b| u32::from(b - b'0')).collect();
    let valid = match country.as_str() {
        "NO" => digits.len() == 9 && matches!(digits[0], 8 | 9) && weighted(&digits, &[3, 2, 7, 6, 5, 4, 3, 2, 1]),
        "SE" => digits.len() == 10 && digits[2] >= 2 && luhn(&digits),
        _ => digits.len() == 8 && digits[0] > 0 && weighted(&digits, &[2, 7, 6, 5, 4, 3, 2, 1]),
    };
    valid.then_some(bare)
}

/// The weighted sum, check digit included, is a multiple of eleven.
fn weighted(digits: &[u32], weights: &[u32]) -> bool {
    digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>().is_multiple_of(11)
}

fn luhn(digits: &[u32]) -> bool {
    let sum: u32 = digits
        .iter()
        .enumerate()
        .map(|(i, digit)| if i % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
        .sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_decide() {
        for (country, text, wanted) in [
            ("NO", "971 035 854", Some("971035854")),
            ("no", "NO 971035854 MVA", Some("971035854")),
            ("NO", "971035855", None),
            ("NO", "97103585", None),
            ("SE", "202100-2932", Some("2021002932")),
            ("SE", "SE202100293201", Some("2021002932")),
            ("SE", "16202100-2932", Some("2021002932")),
            ("SE", "202100-2933", None),
            // Digits of this form could be a person's.
            ("SE", "811228-9874", None),
            ("DK", "DK 29189714", Some("29189714")),
            ("DK", "29189715", None),
            ("FI", "0245437-2", None),
            ("NO", "", None),
            ("NO", "abcdefghi", None),
        ] {
            assert_eq!(organisation_number(country, text).as_deref(), wanted, "{country} {text}");
        }
    }
}
