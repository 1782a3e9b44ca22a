//! Cutting blocks of text into sections and paragraphs, where headings and line ends may be lost.

use super::{Block, Heading, Section};

/// Headings that also count without markup when a colon follows; longer ones first where one begins another.
const SPOKEN: [(&str, Heading); 17] = [
    ("Expected Outcomes", Heading::ExpectedOutcome),
    ("Expected Outcome", Heading::ExpectedOutcome),
    ("ExpectedOutcome", Heading::ExpectedOutcome),
    ("Expected Impacts", Heading::ExpectedImpact),
    ("Expected Impact", Heading::ExpectedImpact),
    ("Expected results", Heading::ExpectedOutcome),
    ("Specific Challenge", Heading::Challenge),
    ("Specific Objectives", Heading::Objective),
    ("Objectives", Heading::Objective),
    ("Objective", Heading::Objective),
    ("Impact", Heading::ExpectedImpact),
    ("Scope", Heading::Scope),
    ("Targeted types of activities", Heading::Activities),
    ("Eligibility criteria", Heading::Conditions),
    ("General conditions", Heading::Conditions),
    ("Specific conditions", Heading::Conditions),
    ("Indicative budget", Heading::Budget),
];

fn heading_of(title: &str) -> Heading {
    let plain = title.trim_end_matches([':', ' ', '.']);
    let spoken = SPOKEN.iter().find(|(name, _)| name.eq_ignore_ascii_case(plain));
    if let Some((_, heading)) = spoken {
        return *heading;
    }
    let lower = plain.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    match () {
        () if has(&["outcome", "expected result"]) => Heading::ExpectedOutcome,
        () if has(&["impact"]) => Heading::ExpectedImpact,
        () if has(&["objective"]) => Heading::Objective,
        () if has(&["scope"]) => Heading::Scope,
        () if has(&["challenge"]) => Heading::Challenge,
        () if has(&["activities", "themes"]) => Heading::Activities,
        () if has(&["condition", "eligib", "admissib"]) => Heading::Conditions,
        () if has(&["budget"]) => Heading::Budget,
        () => Heading::Other,
    }
}

pub(super) fn sections(blocks: &[Block]) -> Vec<Section> {
    let mut out: Vec<Section> = Vec::new();
    for block in blocks {
        if block.heading && block.text.chars().count() <= 120 {
            out.push(titled(&block.text));
            continue;
        }
        for paragraph in paragraphs(&block.text) {
            match spoken_heading(&paragraph) {
                Some((title, rest)) => {
                    out.push(titled(title));
                    if !rest.is_empty() {
                        add(&mut out, rest.to_owned());
                    }
                }
                None => add(&mut out, paragraph),
            }
        }
    }
    out.retain(|section| !section.paragraphs.is_empty());
    out
}

fn titled(title: &str) -> Section {
    Section { heading: heading_of(title), title: title.trim_end_matches([':', ' ']).to_owned(), paragraphs: Vec::new() }
}

fn add(out: &mut Vec<Section>, paragraph: String) {
    if out.is_empty() {
        out.push(Section { heading: Heading::Start, title: String::new(), paragraphs: Vec::new() });
    }
    if let Some(last) = out.last_mut() {
        last.paragraphs.push(paragraph);
    }
}

/// `Scope: The project…` at the start of a paragraph. Without a colon a heading is only one if it stands alone.
fn spoken_heading(paragraph: &str) -> Option<(&str, &str)> {
    SPOKEN.iter().find_map(|(name, _)| {
        let start = paragraph.get(..name.len())?;
        if !start.eq_ignore_ascii_case(name) {
            return None;
        }
        let rest = paragraph[name.len()..].trim_start();
        // "General conditions1. Admissibility" lost the line between.
        let numbered = rest.starts_with(|c: char| c.is_ascii_digit()) && heading_of(name) == Heading::Conditions;
        if rest.is_empty() || numbered {
            Some((start, rest))
        } else {
            rest.strip_prefix(':').map(|rest| (start, rest.trim_start()))
        }
    })
}

/// Part what was run together: before a known heading in mid-line, and where a sentence ends without a space.
fn paragraphs(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut start = 0;
    for at in seams(text) {
        let part = text[start..at].trim();
        if !part.is_empty() {
            out.push(part.to_owned());
        }
        start = at;
    }
    let last = text[start..].trim();
    if !last.is_empty() {
        out.push(last.to_owned());
    }
    out
}

/// Words that begin a sentence when they are stuck to the end of the word before: `heritageThe`.
const STARTERS: [&str; 20] = [
    "A",
    "An",
    "Actions",
    "Activities",
    "Applicants",
    "As",
    "At",
    "For",
    "However",
    "If",
    "In",
    "It",
    "Projects",
    "Proposals",
    "The",
    "These",
    "This",
    "To",
    "When",
    "Within",
];

/// Byte positions at which a new paragraph begins.
fn seams(text: &str) -> Vec<usize> {
    let mut out = Vec::new();
    let (mut before, mut last) = (' ', ' ');
    for (at, c) in text.char_indices() {
        let sentence_end = matches!(last, '.' | ';' | ':' | '?' | '!' | ')');
        let word_before = before.is_lowercase() || before.is_ascii_digit() || matches!(before, ')' | ']' | '”' | '"');
        let rest = &text[at..];
        let starts = c.is_uppercase() || (c.is_ascii_digit() && before.is_lowercase() && numbered(rest));
        // A capital after a full stop without a space begins a paragraph, unless it is inside an address or an abbreviation.
        let after_stop = sentence_end && word_before && starts && ordinary_word(&text[..at], rest);
        let after_word = last.is_lowercase()
            && c.is_uppercase()
            && (SPOKEN.iter().any(|(name, _)| run_in(rest, name)) || stuck(&text[..at], rest));
        if after_stop || after_word {
            out.push(at);
        }
        (before, last) = (last, c);
    }
    out
}

/// `2. Eligible countries`
fn numbered(rest: &str) -> bool {
    let after =
        rest.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start_matches(|c: char| c.is_ascii_lowercase());
    rest.len() - after.len() <= 3 && after.strip_prefix(". ").is_some_and(|after| after.starts_with(char::is_uppercase))
}

fn stuck(before: &str, rest: &str) -> bool {
    let letters = before.chars().rev().take_while(|c| c.is_lowercase()).count();
    let word = rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    letters >= 3 && STARTERS.contains(&word) && rest[word.len()..].starts_with(' ')
}

/// A known heading with its colon that runs on from the word before it.
fn run_in(rest: &str, name: &str) -> bool {
    rest.strip_prefix(name).is_some_and(|after| after.starts_with(':'))
}

fn ordinary_word(before: &str, after: &str) -> bool {
    let head = before.rsplit(char::is_whitespace).next().unwrap_or_default();
    let tail = after.split(char::is_whitespace).next().unwrap_or_default();
    let address = |part: &str| part.contains(['@', '/', '_', '#']) || part.contains("www.");
    // "e.g." and the like have a dot within the word.
    let stem = head.trim_end_matches(['.', ';', ':', '?', '!', ')']);
    let abbreviation = stem.contains('.') || stem.chars().count() < 2;
    !address(head) && !address(tail) && !abbreviation
}
