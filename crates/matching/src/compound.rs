//! Splits Nordic compounds (`skolebibliotek` → `skole` + `bibliotek`) by the words of the vocabulary.
//!
//! Built once from the vocabulary's terms. A part is known by its stem, with or without a linking letter (s, e) after
//! it; the last part may be inflected. When only the tail or only the head is known and long enough, that part alone
//! is given.

use std::collections::HashSet;

use crate::lang::Lang;
use crate::stem;

/// Shorter words are not split.
const SHORTEST_COMPOUND: usize = 7;
const SHORTEST_PART: usize = 3;
/// A known tail or head beside something unknown must be at least this long, or chance finds it everywhere.
const SHORTEST_ALONE: usize = 6;
const SHORTEST_UNKNOWN: usize = 3;
const LONGEST_COMPOUND: usize = 48;

/// The known words: terms (stems in the Nordic space) of the vocabulary, Norwegian and Swedish apart.
#[derive(Debug, Default)]
pub struct Splitter {
    norwegian: HashSet<String>,
    swedish: HashSet<String>,
}

impl Splitter {
    /// Makes known a word (in normal form) of a language.
    pub fn learn(&mut self, word: &str, lang: Lang) {
        if word.chars().count() >= SHORTEST_PART && !stem::has_digit(word) && !crate::stop::is_stop(word, lang) {
            let term = stem::term(word, lang);
            if lang == Lang::Sv {
                self.swedish.insert(term)
            } else {
                self.norwegian.insert(term)
            };
        }
    }

    /// Terms of the parts of a word (in normal form), in order; empty when it is no compound.
    pub fn split(&self, word: &str, lang: Lang) -> Vec<String> {
        let starts: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let letters = starts.len();
        if !(SHORTEST_COMPOUND..=LONGEST_COMPOUND).contains(&letters) || !word.chars().all(char::is_alphabetic) {
            return Vec::new();
        }
        let known = if lang == Lang::Sv { &self.swedish } else { &self.norwegian };
        let cut = Cut { known, word, lang, starts };
        cut.whole().or_else(|| cut.known_tail()).or_else(|| cut.known_head()).unwrap_or_default()
    }
}

/// One word being split; positions count letters.
struct Cut<'a> {
    known: &'a HashSet<String>,
    word: &'a str,
    lang: Lang,
    starts: Vec<usize>,
}

impl Cut<'_> {
    /// The split into known parts only: fewest parts, then the longest last part.
    fn whole(&self) -> Option<Vec<String>> {
        let letters = self.starts.len();
        // best[i]: the parts that make up the first i letters.
        let mut best: Vec<Option<Vec<String>>> = vec![None; letters + 1];
        best[0] = Some(Vec::new());
        for end in SHORTEST_PART..=letters {
            for start in 0..=(end - SHORTEST_PART) {
                let Some(before) = &best[start] else { continue };
                if start == 0 && end == letters {
                    continue;
                }
                if best[end].as_ref().is_some_and(|found| found.len() <= before.len() + 1) {
                    continue;
                }
                let part = if end == letters { self.known(start, end) } else { self.known_before_link(start, end) };
                if let Some(part) = part {
                    let mut parts = before.clone();
                    parts.push(part);
                    best[end] = Some(parts);
                }
            }
        }
        best.pop().flatten()
    }

    /// The longest known tail after an unknown head.
    fn known_tail(&self) -> Option<Vec<String>> {
        let letters = self.starts.len();
        let last = letters.checked_sub(SHORTEST_ALONE)?;
        (SHORTEST_UNKNOWN..=last).find_map(|start| self.known(start, letters)).map(|tail| vec![tail])
    }

    /// The longest known head before an unknown tail.
    fn known_head(&self) -> Option<Vec<String>> {
        let longest = self.starts.len().checked_sub(SHORTEST_UNKNOWN)?;
        (SHORTEST_ALONE..=longest).rev().find_map(|end| self.known_before_link(0, end)).map(|head| vec![head])
    }

    /// A part that another follows: as it stands, or without a linking s or e.
    fn known_before_link(&self, start: usize, end: usize) -> Option<String> {
        self.known(start, end).or_else(|| {
            let linked = self.piece(start, end).ends_with(['s', 'e']) && end - start > SHORTEST_PART;
            if linked { self.known(start, end - 1) } else { None }
        })
    }

    fn known(&self, start: usize, end: usize) -> Option<String> {
        let piece = self.piece(start, end);
        // «fôr» is known and folds to «for»; but foreldre (parents) are not for + eldre (older people).
        if crate::stop::is_stop(piece, self.lang) {
            return None;
        }
        let term = stem::term(piece, self.lang);
        self.known.contains(&term).then_some(term)
    }

    fn piece(&self, start: usize, end: usize) -> &str {
        let to = self.starts.get(end).copied().unwrap_or(self.word.len());
        &self.word[self.starts[start]..to]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn splitter() -> Splitter {
        let mut splitter = Splitter::default();
        for word in [
            "skole",
            "bibliotek",
            "vann",
            "forsyning",
            "eldre",
            "omsorg",
            "arbeid",
            "plass",
            "ungdom",
            "tur",
            "utvikling",
            "fôr",
        ] {
            splitter.learn(word, Lang::Nb);
        }
        for word in ["äldre", "omsorg", "barn", "skola", "bibliotek"] {
            splitter.learn(word, Lang::Sv);
        }
        splitter
    }

    #[test]
    fn compounds_are_split_at_known_words() {
        let splitter = splitter();
        let check = |word: &str, lang: Lang, parts: &[&str]| {
            let expected: Vec<String> = parts.iter().map(|part| stem::term(part, lang)).collect();
            assert_eq!(splitter.split(word, lang), expected, "{word}");
        };
        check("skolebibliotek", Lang::Nb, &["skole", "bibliotek"]);
        check("skolebibliotekene", Lang::Nb, &["skole", "bibliotek"]);
        check("skulebiblioteka", Lang::Nn, &["skole", "bibliotek"]);
        check("arbeidsplasser", Lang::Nb, &["arbeid", "plass"]);
        check("ungdomsarbeid", Lang::Nb, &["ungdom", "arbeid"]);
        check("vassforsyning", Lang::Nn, &["vann", "forsyning"]);
        check("äldreomsorgen", Lang::Sv, &["äldre", "omsorg"]);
        check("skolbibliotek", Lang::Sv, &["skola", "bibliotek"]);
        check("havneutvikling", Lang::Nb, &["utvikling"]);
        check("biblioteksjef", Lang::Nb, &["bibliotek"]);
        check("bibliotek", Lang::Nb, &[]);
        check("natur", Lang::Nb, &[]);
        check("kultur", Lang::Nb, &[]);
        check("samferdsel", Lang::Nb, &[]);
        check("foreldre", Lang::Nb, &[]);
    }
}
