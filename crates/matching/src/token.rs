//! Words of a text, as byte ranges into it.
//!
//! Stateless. Letters and digits make words; a hyphen joins words into one chunk (`co-creation`, `HORIZON-CL5-2024`),
//! so that the chunk can be found whole and by its parts. Mark-up and character references are passed over.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// Longer runs are no words (encoded data, broken text); they are passed over.
const LONGEST_WORD: usize = 64;
/// A `<…>` longer than this is not taken for mark-up.
const LONGEST_TAG: usize = 400;

/// One or more words joined by hyphens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chunk {
    pub range: Range<usize>,
    /// The words; one when there is no hyphen.
    pub parts: Vec<Range<usize>>,
}

/// All chunks of a text, in order.
pub fn chunks(text: &str) -> Vec<Chunk> {
    let mut found: Vec<Chunk> = Vec::with_capacity(text.len() / 7);
    for range in words(text) {
        if let Some(last) = found.last_mut() {
            let between = &text[last.range.end..range.start];
            // Sentences run together by a missing blank after a hyphen are rare; eight parts is longer than any code.
            if is_one_hyphen(between) && last.parts.len() < 8 {
                last.range.end = range.end;
                last.parts.push(range);
                continue;
            }
        }
        found.push(Chunk { range: range.clone(), parts: vec![range] });
    }
    found
}

/// All words of a text, in order; parts of a hyphenated chunk are words of their own.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < text.len() {
            let rest = &text[at..];
            let first = rest.chars().next()?;
            if is_word_char(first) {
                let length = rest.find(|c: char| !is_word_char(c) && !is_mark(c)).unwrap_or(rest.len());
                let start = at;
                at += length;
                if rest[..length].chars().count() <= LONGEST_WORD {
                    return Some(start..at);
                }
            } else if let Some(skipped) = markup_length(rest) {
                at += skipped;
            } else {
                at += first.len_utf8();
            }
        }
        None
    })
}

/// The form words are compared in: compatibility-composed, lower case, invisible characters removed.
pub fn normal(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    word.nfkc().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase).nfkc().collect()
}

/// Replaces accented and Nordic letters by the plain letter nearest to them, so that Norwegian and Swedish spellings
/// (`miljø`, `miljö`) and names typed without them (`OSTFOLD`) meet.
pub fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_owned();
    }
    word.nfd()
        .filter(|c| !is_mark(*c))
        .map(|c| match c {
            'ø' => 'o',
            'æ' => 'a',
            'ð' | 'đ' => 'd',
            'ł' => 'l',
            'ı' => 'i',
            other => other,
        })
        .collect()
}

fn is_word_char(c: char) -> bool {
    c.is_alphanumeric() || is_invisible(c)
}

/// Combining marks continue a word: texts may come decomposed.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Soft hyphen and joiners stand inside words without being seen.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn is_one_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

/// Length of a tag or character reference at the start of `rest`.
fn markup_length(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    match bytes.first()? {
        b'<' if matches!(bytes.get(1), Some(b'/' | b'!' | b'a'..=b'z' | b'A'..=b'Z')) => {
            let end = bytes.iter().take(LONGEST_TAG).skip(1).position(|b| matches!(b, b'<' | b'>'))? + 1;
            (bytes[end] == b'>').then_some(end + 1)
        }
        b'&' => {
            let end = bytes.iter().take(10).position(|b| *b == b';')?;
            let name = &bytes[1..end];
            (!name.is_empty() && name.iter().all(|b| b.is_ascii_alphanumeric() || *b == b'#')).then_some(end + 1)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<&str> {
        words(text).map(|range| &text[range]).collect()
    }

    #[test]
    fn words_are_letters_and_digits() {
        let check = |text: &str, expected: &[&str]| assert_eq!(read(text), expected, "«{text}»");
        check("Sauer, sykler & sjø!", &["Sauer", "sykler", "sjø"]);
        check("HORIZON-CL5-2024-D2-01", &["HORIZON", "CL5", "2024", "D2", "01"]);
        check("<p class=\"x\">Rent&nbsp;vann</p>", &["Rent", "vann"]);
        check("3 < 5 and 7 > 2", &["3", "5", "and", "7", "2"]);
        check("barne- og ungdomsarbeid", &["barne", "og", "ungdomsarbeid"]);
        check("kli\u{ad}ma", &["kli\u{ad}ma"]);
        check("e\u{301}te\u{301}", &["e\u{301}te\u{301}"]);
        check("👩‍🚒🔥 brann", &["\u{200d}", "brann"]);
        check("מים נקיים", &["מים", "נקיים"]);
        check("\0\0", &[]);
        check("", &[]);
    }

    #[test]
    fn a_hyphen_joins_words_into_one_chunk() {
        let found: Vec<(usize, usize)> =
            chunks("co-creation - and X-ray-2 a--b").iter().map(|c| (c.range.len(), c.parts.len())).collect();
        assert_eq!(found, [(11, 2), (3, 1), (7, 3), (1, 1), (1, 1)]);
    }

    #[test]
    fn compared_forms_are_plain() {
        assert_eq!(normal("CO₂-ﬁsk"), "co2-fisk");
        assert_eq!(normal("KLI\u{ad}MA"), "klima");
        assert_eq!(normal("A\u{30a}L"), "ål");
        assert_eq!(fold("miljø"), fold("miljö"));
        assert_eq!(fold("ærlig"), fold("ärlig"));
        assert_eq!(fold("østfold"), "ostfold");
    }

    proptest! {
        #[test]
        fn ranges_are_in_order_on_letters_and_inside(text in "\\PC{0,200}|[a-zæøå<>&;\\-\\u{ad}\\u{301} .\\n👩‍א]{0,120}") {
            let mut end = 0;
            for chunk in chunks(&text) {
                prop_assert!(chunk.range.start >= end && chunk.range.end <= text.len());
                prop_assert!(!chunk.range.is_empty());
                prop_assert!(text.is_char_boundary(chunk.range.start) && text.is_char_boundary(chunk.range.end));
                let mut inside = chunk.range.start;
                for part in &chunk.parts {
                    prop_assert!(part.start >= inside && part.end <= chunk.range.end);
                    inside = part.end;
                }
                end = chunk.range.end;
            }
        }
    }
}
