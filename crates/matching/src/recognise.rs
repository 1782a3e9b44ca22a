//! Finds the vocabulary's concepts in words read from a text.
//!
//! Built once with the analyser. Terms are sequences of word terms; the longest sequence that fits at a place wins, and
//! reading goes on behind it. A Nordic compound that is no term itself is looked through by its parts. Terms of another
//! language are found too when they are long enough to be meant so.

use std::ops::Range;

use crate::analyse::{Place, Read, Word};
use crate::hash::QuickMap;
use crate::lang::Lang;

/// A single word of another language is taken for that language's term only from this length on.
const SHORTEST_LOAN: usize = 6;
/// Norwegian and Swedish share so many words with other meanings that theirs must be longer.
const SHORTEST_NEIGHBOUR: usize = 8;

/// Languages whose terms are kept together. The Swedish `lag` (law) is not the Norwegian `lag` (team).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    Norwegian,
    Swedish,
    English,
}

impl Family {
    pub fn of(lang: Lang) -> Family {
        match lang {
            Lang::Nb | Lang::Nn => Family::Norwegian,
            Lang::Sv => Family::Swedish,
            Lang::En | Lang::Other => Family::English,
        }
    }

    /// The family that shares its space of terms.
    fn neighbour(self) -> Option<Family> {
        match self {
            Family::Norwegian => Some(Family::Swedish),
            Family::Swedish => Some(Family::Norwegian),
            Family::English => None,
        }
    }
}

/// A concept met in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spotted {
    pub concept: usize,
    /// Place in the text.
    pub range: Range<usize>,
    /// Positions of the words in the list read.
    pub words: Range<usize>,
    /// Met only as a part of a compound.
    pub part: bool,
}

/// A term: what follows its first word, and the concept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Continuation {
    rest: Vec<String>,
    concept: usize,
}

/// Whether terms start with a word, as it is read in a text of a family: most words start none, and then nothing needs
/// to be looked up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Starts {
    own: bool,
    neighbour: bool,
    english: bool,
}

/// Terms by family and first word, the longest first.
#[derive(Debug, Default)]
pub struct Recogniser {
    terms: [QuickMap<String, Vec<Continuation>>; 3],
}

impl Recogniser {
    /// Makes a term of a concept known.
    pub fn learn(&mut self, term: &[Read], family: Family, concept: usize) {
        let words: Vec<&Read> = term.iter().filter(|read| read.place != Place::Joined).collect();
        if words.iter().all(|read| read.word.stop) {
            return;
        }
        let sequence: Vec<String> = words.iter().map(|read| read.word.term.clone()).collect();
        self.add(sequence, family, concept);
        // `e-health` is also written `ehealth`.
        if let [joined, ..] = term
            && joined.place == Place::Joined
            && term.iter().filter(|read| read.place != Place::Part).count() == 1
        {
            self.add(vec![joined.word.term.clone()], family, concept);
        }
        // A Nordic compound is sometimes written apart (`velferds teknologi`); its parts are then the words.
        if let [word] = words.as_slice()
            && word.word.parts.len() > 1
        {
            self.add(word.word.parts.clone(), family, concept);
        }
    }

    fn add(&mut self, mut sequence: Vec<String>, family: Family, concept: usize) {
        let rest = sequence.split_off(1);
        let Some(first) = sequence.pop() else { return };
        let known = self.terms[family as usize].entry(first).or_default();
        let continuation = Continuation { rest, concept };
        if !known.contains(&continuation) {
            known.push(continuation);
            known.sort_by(|a, b| b.rest.len().cmp(&a.rest.len()).then_with(|| a.cmp(b)));
        }
    }

    /// Whether terms start with a word of a family, given by its term and the one it would have in the other space.
    pub fn starts(&self, term: &str, abroad: &str, family: Family) -> Starts {
        let known = |family: Family, term: &str| self.terms[family as usize].contains_key(term);
        Starts {
            own: known(family, term),
            neighbour: family.neighbour().is_some_and(|neighbour| known(neighbour, term)),
            english: family != Family::English && known(Family::English, abroad),
        }
    }

    /// All concepts in order of place, in a text of a family.
    pub fn spot(&self, read: &[Read], family: Family) -> Vec<Spotted> {
        let sequence: Vec<usize> = (0..read.len()).filter(|at| read[*at].place != Place::Joined).collect();
        let mut spotted = Vec::new();
        let mut at = 0;
        while at < sequence.len() {
            let (length, concepts) = self.at(read, &sequence[at..], family);
            if length == 0 {
                self.spot_parts(read, sequence[at], family, &mut spotted);
                at += 1;
                continue;
            }
            let (first, last) = (sequence[at], sequence[at + length - 1]);
            for concept in concepts {
                spotted.push(Spotted {
                    concept,
                    range: read[first].range.start..read[last].range.end,
                    words: first..last + 1,
                    part: false,
                });
            }
            at += length;
        }
        self.spot_joined(read, family, &mut spotted);
        spotted
    }

    /// Length of the longest term at the start of the sequence and the concepts it stands for: a term of the text's own
    /// language, or else of another.
    fn at(&self, read: &[Read], sequence: &[usize], family: Family) -> (usize, Vec<usize>) {
        let none = (0, Vec::new());
        let Read { word, range, .. } = &read[sequence[0]];
        // «for», «lage»: as a word by itself it hardly means the thing that is also called so.
        let says_little = word.stop || word.weak;
        if word.starts.own {
            let own = self.longest(family, read, sequence, |word| &word.term);
            if own.0 > 0 {
                return if own.0 == 1 && says_little { none } else { own };
            }
        }
        let fits = |found: &(usize, Vec<usize>), shortest: usize| {
            found.0 > 1 || (found.0 == 1 && range.len() >= shortest && !says_little)
        };
        if word.starts.neighbour
            && let Some(neighbour) = family.neighbour()
        {
            let found = self.longest(neighbour, read, sequence, |word| &word.term);
            if fits(&found, SHORTEST_NEIGHBOUR) {
                return found;
            }
        }
        if word.starts.english {
            let found = self.longest(Family::English, read, sequence, |word| &word.abroad);
            if fits(&found, SHORTEST_LOAN) {
                return found;
            }
        }
        none
    }

    /// Length of the longest term of a family that starts the sequence of words, and the concepts it stands for.
    fn longest(
        &self,
        family: Family,
        read: &[Read],
        sequence: &[usize],
        term: impl Fn(&Word) -> &String,
    ) -> (usize, Vec<usize>) {
        let word = |position: &usize| &read[*position];
        let Some(candidates) = self.terms[family as usize].get(term(&word(&sequence[0]).word)) else {
            return (0, Vec::new());
        };
        longest(candidates, |rest| {
            rest.len() < sequence.len()
                && rest.iter().zip(&sequence[1..]).all(|(want, position)| {
                    let read = word(position);
                    !read.apart && want == term(&read.word)
                })
        })
    }

    /// Concepts of a compound's parts.
    fn spot_parts(&self, read: &[Read], position: usize, family: Family, spotted: &mut Vec<Spotted>) {
        let parts = &read[position].word.parts;
        for start in 0..parts.len() {
            let Some(candidates) = self.terms[family as usize].get(&parts[start]) else { continue };
            let (_, concepts) = longest(candidates, |rest| parts[start + 1..].starts_with(rest));
            for concept in concepts {
                let range = read[position].range.clone();
                spotted.push(Spotted { concept, range, words: position..position + 1, part: true });
            }
        }
    }

    /// Concepts of hyphenated chunks written as one word, where the parts gave none.
    fn spot_joined(&self, read: &[Read], family: Family, spotted: &mut Vec<Spotted>) {
        let mut added = false;
        for (position, chunk) in read.iter().enumerate().filter(|(_, read)| read.place == Place::Joined) {
            let (_, concepts) = self.longest(family, read, &[position], |word| &word.term);
            for concept in concepts {
                let known = spotted.iter().any(|seen| {
                    seen.concept == concept && seen.range.start < chunk.range.end && seen.range.end > chunk.range.start
                });
                if !known {
                    let range = chunk.range.clone();
                    spotted.push(Spotted { concept, range, words: position..position + 1, part: false });
                    added = true;
                }
            }
        }
        if added {
            spotted.sort_by_key(|seen| (seen.range.start, seen.range.end, seen.concept));
        }
    }
}

/// Length of the longest of the candidates whose words after the first fit, and the concepts of that length.
fn longest(candidates: &[Continuation], fits: impl Fn(&[String]) -> bool) -> (usize, Vec<usize>) {
    let mut length = 0;
    let mut concepts = Vec::new();
    for candidate in candidates {
        if candidate.rest.len() + 1 < length {
            break;
        }
        if fits(&candidate.rest) {
            length = candidate.rest.len() + 1;
            concepts.push(candidate.concept);
        }
    }
    (length, concepts)
}

#[cfg(test)]
mod tests {
    use crate::analyse::{Analyser, Memory};
    use crate::lang::Lang;
    use crate::testkit::vocabulary;

    #[test]
    fn concepts_are_seen_in_all_forms_of_their_terms() {
        let analyser = Analyser::new(&vocabulary());
        let check = |text: &str, lang: Lang, expected: &[(&str, &str)]| {
            let read = analyser.read(text, lang, &mut Memory::default());
            let seen: Vec<(&str, &str)> = analyser
                .spot(&read, lang)
                .iter()
                .map(|spotted| (vocabulary_key(&analyser, spotted.concept), &text[spotted.range.clone()]))
                .collect();
            assert_eq!(seen, expected, "«{text}»");
        };
        check("velferdsteknologien", Lang::Nb, &[("welfare-technology", "velferdsteknologien")]);
        check("tryggleiksteknologi heime", Lang::Nn, &[("welfare-technology", "tryggleiksteknologi")]);
        check("for eldre mennesker", Lang::Nb, &[("older-people", "eldre mennesker")]);
        check("for eldre menn", Lang::Nb, &[("older-people", "eldre")]);
        check("skolebiblioteket", Lang::Nb, &[("school", "skolebiblioteket"), ("library", "skolebiblioteket")]);
        check("skulane i bygda", Lang::Nn, &[("school", "skulane")]);
        check("äldres hälsa", Lang::Sv, &[("older-people", "äldres"), ("health", "hälsa")]);
        check("Assistive living technologies!", Lang::En, &[("welfare-technology", "Assistive living technologies")]);
        check("assistive technology", Lang::En, &[]);
        check("e-health and ehealth", Lang::En, &[("health", "e-health"), ("health", "ehealth")]);
        check("noe om food waste", Lang::Nb, &[("food-waste", "food waste")]);
        check("food and waste", Lang::En, &[]);
        check("food; waste", Lang::En, &[]);
        check("food waste\n\nfood\n\nwaste", Lang::En, &[("food-waste", "food waste")]);
        check("lag for alle", Lang::Nb, &[]);
        check("lag för alla", Lang::Sv, &[("law", "lag")]);
        check("fôr for fisk", Lang::Nb, &[("feed", "fôr")]);
    }

    fn vocabulary_key(analyser: &Analyser, concept: usize) -> &str {
        &analyser.vocabulary().concepts()[concept].key
    }
}
