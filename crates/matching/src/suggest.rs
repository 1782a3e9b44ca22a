//! Titles while one types.
//!
//! The last word typed is a beginning, all words before it must be in the title or the keywords. When nothing begins
//! so, one slip of the keyboard is forgiven.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use tantivy::schema::IndexRecordOption;
use tantivy::{DocId, DocSet, TERMINATED, Term};

use crate::index::{Error, Fields};
use crate::plan::cut;
use crate::snapshot::{GONE, Segment, Snapshot};
use crate::token;

/// A document whose title may be meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suggestion {
    pub id: String,
    pub kind: String,
    pub title: String,
}

/// Nobody types more into a field that suggests.
const LONGEST_TYPED: usize = 200;
/// Words that begin as typed; more are cut, the shortest beginning has then too many to be told apart.
const MOST_COMPLETIONS: usize = 400;
/// Shorter words are not corrected: everything is one slip away from them.
const SHORTEST_CORRECTED: usize = 4;

/// The best suggestions for what has been typed.
pub fn suggest(
    typed: &str,
    kinds: &[&str],
    limit: usize,
    snapshot: &Snapshot,
    fields: &Fields,
) -> Result<Vec<Suggestion>, Error> {
    let typed = cut(typed, LONGEST_TYPED);
    let mut words: Vec<String> = token::words(typed).map(|range| token::fold(&token::normal(&typed[range]))).collect();
    let Some(last) = words.pop() else { return Ok(Vec::new()) };
    for slips in [Slips::None, Slips::One] {
        let found = find(&words, &last, slips, kinds, limit, snapshot, fields)?;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Slips {
    None,
    One,
}

/// A title found and how well it fits.
struct Candidate {
    score: f32,
    segment: usize,
    doc: DocId,
    kind: u8,
}

fn find(
    before: &[String],
    last: &str,
    slips: Slips,
    kinds: &[&str],
    limit: usize,
    snapshot: &Snapshot,
    fields: &Fields,
) -> Result<Vec<Suggestion>, Error> {
    let mut candidates = Vec::new();
    for (at, segment) in snapshot.segments.iter().enumerate() {
        let of_kind = segment.kinds_by(&snapshot.kind_map(segment));
        let wanted = |doc: DocId| {
            let kind = of_kind[doc as usize];
            kind != GONE && (kinds.is_empty() || kinds.contains(&snapshot.kinds[usize::from(kind)].as_str()))
        };
        for (doc, closeness) in matching(before, last, slips, segment, fields)? {
            if wanted(doc) {
                let words = segment.name_lengths.fieldnorm(doc).max(1) as f32;
                let score = closeness * segment.weights[doc as usize] / words.powf(0.25);
                candidates.push(Candidate { score, segment: at, doc, kind: of_kind[doc as usize] });
            }
        }
    }
    if limit == 0 {
        return Ok(Vec::new());
    }
    if candidates.len() > limit {
        candidates.select_nth_unstable_by(limit - 1, |a, b| b.score.total_cmp(&a.score));
        let lowest = candidates[limit - 1].score;
        candidates.retain(|candidate| candidate.score >= lowest);
    }
    let mut with_id = Vec::with_capacity(candidates.len());
    for candidate in candidates {
        with_id.push((snapshot.segments[candidate.segment].id(candidate.doc)?, candidate));
    }
    with_id.sort_by(|a, b| b.1.score.total_cmp(&a.1.score).then_with(|| a.0.cmp(&b.0)));
    with_id.truncate(limit);
    let mut suggestions = Vec::with_capacity(with_id.len());
    for (id, candidate) in with_id {
        let title = snapshot.source(fields, candidate.segment, candidate.doc)?.title;
        let kind = snapshot.kinds[usize::from(candidate.kind)].clone();
        suggestions.push(Suggestion { id, kind, title });
    }
    Ok(suggestions)
}

/// Documents with all words, and how close the last one comes.
fn matching(
    before: &[String],
    last: &str,
    slips: Slips,
    segment: &Segment,
    fields: &Fields,
) -> Result<BTreeMap<DocId, f32>, Error> {
    let mut found = completions(last, slips, segment, fields)?;
    for word in before {
        if found.is_empty() {
            break;
        }
        let with_word = with_word(word, slips, segment, fields)?;
        found.retain(|doc, _| with_word.contains_key(doc));
    }
    Ok(found)
}

/// Documents with the word itself, or with one a slip away.
fn with_word(word: &str, slips: Slips, segment: &Segment, fields: &Fields) -> Result<BTreeMap<DocId, f32>, Error> {
    let mut found = BTreeMap::new();
    add_documents(word, 1.0, segment, fields, &mut found)?;
    if found.is_empty() && slips == Slips::One {
        for (other, closeness) in similar(word, segment, |other| is_one_slip_from(word, other))? {
            add_documents(&other, closeness, segment, fields, &mut found)?;
        }
    }
    Ok(found)
}

/// Documents with a word that begins as typed, or with one slip where none does.
fn completions(last: &str, slips: Slips, segment: &Segment, fields: &Fields) -> Result<BTreeMap<DocId, f32>, Error> {
    let mut words = Vec::new();
    let mut stream = segment.names.terms().range().ge(last.as_bytes()).into_stream()?;
    while stream.advance() && words.len() < MOST_COMPLETIONS {
        let Ok(word) = std::str::from_utf8(stream.key()) else { break };
        if !word.starts_with(last) {
            break;
        }
        words.push((word.to_owned(), if word == last { 1.3 } else { 1.0 }));
    }
    if words.is_empty() && slips == Slips::One {
        words = similar(last, segment, |other| begins_one_slip_from(last, other))?;
    }
    let mut found = BTreeMap::new();
    for (word, closeness) in words {
        add_documents(&word, closeness, segment, fields, &mut found)?;
    }
    Ok(found)
}

/// Words with the same first letter that `fits` accepts.
fn similar(word: &str, segment: &Segment, fits: impl Fn(&str) -> bool) -> Result<Vec<(String, f32)>, Error> {
    let Some(first) = word.chars().next().filter(|_| word.chars().count() >= SHORTEST_CORRECTED) else {
        return Ok(Vec::new());
    };
    let start = first.to_string();
    let mut words = Vec::new();
    let mut stream = segment.names.terms().range().ge(start.as_bytes()).into_stream()?;
    while stream.advance() && words.len() < MOST_COMPLETIONS {
        let Ok(other) = std::str::from_utf8(stream.key()) else { break };
        if !other.starts_with(first) {
            break;
        }
        if fits(other) {
            words.push((other.to_owned(), 0.7));
        }
    }
    Ok(words)
}

fn add_documents(
    word: &str,
    closeness: f32,
    segment: &Segment,
    fields: &Fields,
    found: &mut BTreeMap<DocId, f32>,
) -> Result<(), Error> {
    let term = Term::from_field_text(fields.names, word);
    if let Some(mut postings) = segment.names.read_postings(&term, IndexRecordOption::Basic)? {
        let mut doc = postings.doc();
        while doc != TERMINATED {
            let best = found.entry(doc).or_insert(0.0);
            *best = best.max(closeness);
            doc = postings.advance();
        }
    }
    Ok(())
}

/// Whether some beginning of `word` is `typed` with one letter added, left out, changed, or two swapped.
fn begins_one_slip_from(typed: &str, word: &str) -> bool {
    let letters = typed.chars().count();
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    (letters - 1..=letters + 1).any(|length| ends.get(length).is_some_and(|end| is_one_slip_from(typed, &word[..*end])))
}

/// Whether two words differ by one letter added, left out or changed, or by two neighbours swapped.
fn is_one_slip_from(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (&one, &other) } else { (&other, &one) };
    let same = short.iter().zip(long.iter()).take_while(|(a, b)| a == b).count();
    match long.len() - short.len() {
        0 if same == short.len() => true,
        0 => {
            let swapped = same + 1 < short.len()
                && short[same] == long[same + 1]
                && short[same + 1] == long[same]
                && short[same + 2..] == long[same + 2..];
            swapped || short[same + 1..] == long[same + 1..]
        }
        1 => short[same..] == long[same + 1..],
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testkit::{document, index_of};
    use crate::{Document, Lang};

    #[test]
    fn what_is_typed_finds_titles() {
        let mut other = document("4", Lang::En, "Climate and energy", "");
        other.kind = "other".to_owned();
        let index = index_of(&[
            document("1", Lang::Nb, "Klima i kommunene", ""),
            document("2", Lang::Nb, "Klimatilpasning på Østlandet", ""),
            Document {
                keywords: vec!["klasseromsklima".to_owned()],
                ..document("3", Lang::Nb, "Trygg skole", "klima")
            },
            other,
        ]);
        let check = |typed: &str, kinds: &[&str], expected: &[&str]| {
            let found = index.suggest(typed, kinds, 10).unwrap();
            let ids: Vec<&str> = found.iter().map(|suggestion| suggestion.id.as_str()).collect();
            assert_eq!(ids, expected, "«{typed}»");
        };
        check("kli", &[], &["1", "2"]);
        check("KLIMAT", &[], &["2"]);
        check("ostl", &[], &["2"]);
        check("kommunene kli", &[], &["1"]);
        check("klasser", &[], &["3"]);
        check("cl", &["thing"], &[]);
        check("cl", &["other"], &["4"]);
        check("klmia", &[], &["1", "2"]);
        check("trgg sko", &[], &["3"]);
        check("xyz", &[], &[]);
        check("", &[], &[]);
        check("🔥 -", &[], &[]);
        assert_eq!(index.suggest("kli", &[], 0).unwrap(), []);
        assert_eq!(index.suggest("kli", &[], 1).unwrap()[0].title, "Klima i kommunene");
    }

    #[test]
    fn one_slip_is_one_letter_or_one_swap() {
        let check = |one: &str, other: &str, expected: bool| {
            assert_eq!(is_one_slip_from(one, other), expected, "{one} {other}");
            assert_eq!(is_one_slip_from(other, one), expected, "{other} {one}");
        };
        check("klima", "klima", true);
        check("klima", "kilma", true);
        check("klima", "klma", true);
        check("klima", "klimma", true);
        check("klima", "klina", true);
        check("klima", "kalmi", false);
        check("klima", "kima t", false);
        check("å", "", true);
    }
}
