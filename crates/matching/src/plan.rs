//! From a question to the terms that are asked for.
//!
//! Made anew for each question. Every content word is asked in its own language; names and loan words are asked in the
//! other language too. Concepts are asked as such; the words they have in the other languages are asked with less
//! weight, and only stand in where hardly any document has the concept. Where a document is of another language than the question, words can
//! seldom meet, so concepts and their words weigh more there (`abroad`).

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use crate::analyse::{Analyser, Memory, Read};
use crate::document::{is_single, read_text};
use crate::lang::{Detected, Lang, detect};
use crate::question::ConceptSeen;
use crate::rank::Weights;
use crate::recognise::Spotted;
use crate::stem;
use crate::vocabulary::Concept;

/// Which kind of evidence a term gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Evidence {
    /// A word of the question.
    Word,
    /// A concept of the question.
    Concept,
    /// A word of a concept in another language, or a neighbour of a concept.
    Near,
}

/// How many kinds of evidence there are.
pub const EVIDENCE: usize = 3;

/// A term asked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// A term of text, or the key of a concept.
    pub term: String,
    pub in_concepts: bool,
    pub evidence: Evidence,
    /// Weight in documents of the question's own language.
    pub home: f32,
    /// Weight in documents of other languages.
    pub abroad: f32,
    /// A word of the question tried in the other language as it stands.
    pub loan: bool,
    /// The word or words of the question, as written.
    pub asked: String,
    /// The concept the term is asked for, or that its word belongs to.
    pub concept: Option<usize>,
}

/// The terms of a question with their worth, kept with the answer for finding passages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sought {
    /// By term of text.
    pub words: HashMap<String, f32>,
    /// By key of concept.
    pub concepts: HashMap<String, f32>,
}

pub struct Plan {
    pub lang: Detected,
    /// The language the question was read in.
    pub reading: Lang,
    pub asks: Vec<Ask>,
    pub concepts: Vec<ConceptSeen>,
    /// Content words that mean no concept: as written, and their terms in both spaces.
    pub loose_words: Vec<(String, [String; 2])>,
}

/// Longer questions are read up to here; nobody means all of a book.
const LONGEST_QUESTION: usize = 60_000;

/// Plans a question.
pub fn plan(text: &str, lang: Option<Lang>, analyser: &Analyser, weights: &Weights, memory: &mut Memory) -> Plan {
    let text = cut(text, LONGEST_QUESTION);
    let detected = match lang {
        Some(lang) => Detected { lang, sure: true },
        None => understood(text, detect(text), analyser, memory),
    };
    // A text of another or unknown language is read as English, the language most documents are in.
    let reading = if detected.lang == Lang::Other { Lang::En } else { detected.lang };
    let (read, spotted) = read_text(text, reading, analyser, memory);
    let mut asks = Asks { text, nordic: reading.is_nordic(), weights, found: BTreeMap::new(), order: Vec::new() };
    let covered = covered(&read, &spotted);
    let mut loose_words = Vec::new();
    for (at, word) in read.iter().enumerate().filter(|(_, word)| !word.word.stop) {
        asks.word(word, covered[at]);
        if covered[at].is_none() && is_single(word) && !word.word.weak {
            let terms = [word.word.term.clone(), word.word.abroad.clone()];
            loose_words.push((text[word.range.clone()].to_owned(), terms));
        }
    }
    for spotted in &spotted {
        asks.concept(spotted, analyser);
    }
    for spotted in &spotted {
        asks.words_of_concept(spotted, analyser, memory);
    }
    let concepts = concepts_seen(text, &spotted, analyser);
    Plan { lang: detected, reading, asks: asks.finish(), concepts, loose_words }
}

impl Ask {
    /// Whether the term stands in for a concept, as one of its words in another language.
    pub fn is_word_of_concept(&self) -> bool {
        !self.in_concepts && self.evidence == Evidence::Near
    }

    /// The weight of the term in a document of a language, for a question read in another or the same one. Mixed
    /// documents are at home everywhere.
    pub fn weight(&self, question: Lang, document: Lang) -> f32 {
        let home = document == Lang::Other || question.is_nordic() == document.is_nordic();
        if home { self.home } else { self.abroad }
    }
}

/// Texts longer than this tell their language by themselves.
const LONGEST_UNSURE: usize = 300;

/// Where a short text's language is not sure, the language in which the vocabulary knows most of it.
fn understood(text: &str, detected: Detected, analyser: &Analyser, memory: &mut Memory) -> Detected {
    if detected.sure || text.len() > LONGEST_UNSURE {
        return detected;
    }
    let mut known = |lang: Lang| {
        let read = analyser.read(text, lang, memory);
        analyser.spot(&read, lang).iter().map(|spotted| spotted.range.len()).sum::<usize>()
    };
    let mut best = (if detected.lang == Lang::Other { 0 } else { known(detected.lang) }, detected.lang);
    for lang in [Lang::En, Lang::Nb, Lang::Sv] {
        let letters = known(lang);
        if letters > best.0 {
            best = (letters, lang);
        }
    }
    Detected { lang: best.1, sure: false }
}

/// The start of a text, at most `longest` bytes, not cutting a letter.
pub fn cut(text: &str, longest: usize) -> &str {
    let mut end = longest.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// For each word the first concept it takes part in.
fn covered(read: &[Read], spotted: &[Spotted]) -> Vec<Option<usize>> {
    let mut covered = vec![None; read.len()];
    for spotted in spotted.iter().filter(|spotted| !spotted.part) {
        for place in &mut covered[spotted.words.clone()] {
            place.get_or_insert(spotted.concept);
        }
    }
    covered
}

fn concepts_seen(text: &str, spotted: &[Spotted], analyser: &Analyser) -> Vec<ConceptSeen> {
    let mut seen: Vec<ConceptSeen> = Vec::new();
    for spotted in spotted {
        let key = &analyser.vocabulary().concepts()[spotted.concept].key;
        let words = text[spotted.range.clone()].to_owned();
        match seen.iter_mut().find(|seen| seen.key == *key) {
            Some(known) if known.from_words.contains(&words) => {}
            Some(known) => known.from_words.push(words),
            None => seen.push(ConceptSeen { key: key.clone(), from_words: vec![words] }),
        }
    }
    seen
}

/// Terms being gathered: the same term asked twice counts a little more, not double.
struct Asks<'a> {
    text: &'a str,
    nordic: bool,
    weights: &'a Weights,
    found: BTreeMap<(bool, String), (Ask, u32)>,
    order: Vec<(bool, String)>,
}

impl Asks<'_> {
    fn word(&mut self, read: &Read, concept: Option<usize>) {
        let base = if read.word.weak { self.weights.weak } else { 1.0 };
        let asked = &self.text[read.range.clone()];
        let ask = |term: &String, weight: f32, loan: bool| Ask {
            term: term.clone(),
            in_concepts: false,
            evidence: Evidence::Word,
            home: weight,
            abroad: weight,
            loan,
            asked: asked.to_owned(),
            concept,
        };
        self.add(ask(&read.word.term, base, false));
        for part in &read.word.parts {
            self.add(ask(part, base * self.weights.part, false));
        }
        let loan = base * self.loan_weight(&read.range, concept);
        if read.word.abroad != read.word.term && loan > 0.0 {
            self.add(ask(&read.word.abroad, loan, true));
        }
    }

    /// How likely a word is the same word in the other language: names and codes are, short everyday words are not.
    fn loan_weight(&self, range: &Range<usize>, concept: Option<usize>) -> f32 {
        let word = &self.text[range.clone()];
        let letters = word.chars().count();
        let capitals = word.chars().filter(|c| c.is_uppercase()).count();
        let first_of_sentence = self.text[..range.start].trim_end().ends_with(['.', '!', '?', ':']) || range.start == 0;
        if capitals >= 2 || (capitals == 1 && !first_of_sentence) {
            self.weights.name
        } else if concept.is_some() || letters < 5 {
            0.0
        } else {
            self.weights.loan
        }
    }

    fn concept(&mut self, spotted: &Spotted, analyser: &Analyser) {
        let concepts = analyser.vocabulary().concepts();
        let share = self.share(spotted, &concepts[spotted.concept]);
        let asked = self.text[spotted.range.clone()].to_owned();
        let (home, abroad) = (self.weights.concept_home * share, self.weights.concept_abroad * share);
        let ask = |concept: usize, evidence, factor: f32| Ask {
            term: concepts[concept].key.clone(),
            in_concepts: true,
            evidence,
            home: home * factor,
            abroad: abroad * factor,
            loan: false,
            asked: asked.clone(),
            concept: Some(spotted.concept),
        };
        self.add(ask(spotted.concept, Evidence::Concept, 1.0));
        for near in &concepts[spotted.concept].near {
            self.add(ask(*near, Evidence::Near, self.weights.near));
        }
    }

    /// A concept met only in part of a compound counts less, and so does one that says little.
    fn share(&self, spotted: &Spotted, concept: &Concept) -> f32 {
        let part = if spotted.part { self.weights.part } else { 1.0 };
        part * f32::from(concept.weight_percent) / 100.0
    }

    /// The words a concept has in the other languages, each shared out over the words of its term.
    fn words_of_concept(&mut self, spotted: &Spotted, analyser: &Analyser, memory: &mut Memory) {
        let concept = &analyser.vocabulary().concepts()[spotted.concept];
        let share = self.share(spotted, concept);
        let weight = self.weights.expansion * share;
        let nordic = self.nordic;
        for (lang, term) in concept.terms.iter().filter(|(lang, _)| lang.is_nordic() != nordic) {
            let read = analyser.read(term, *lang, memory);
            let words: Vec<&Read> = read.iter().filter(|read| is_single(read) && !read.word.stop).collect();
            let each = weight / (words.len() as f32).sqrt();
            for read in words {
                let weight = if read.word.weak { each * self.weights.weak } else { each };
                let term = read.word.term.clone();
                let asked = self.text[spotted.range.clone()].to_owned();
                let concept = Some(spotted.concept);
                self.add(Ask {
                    term,
                    in_concepts: false,
                    evidence: Evidence::Near,
                    home: weight,
                    abroad: weight,
                    loan: false,
                    asked,
                    concept,
                });
            }
        }
    }

    fn add(&mut self, ask: Ask) {
        let key = (ask.in_concepts, ask.term.clone());
        let Some((known, times)) = self.found.get_mut(&key) else {
            self.order.push(key.clone());
            self.found.insert(key, (ask, 1));
            return;
        };
        // A word of an expansion that several concepts bring is asked once, as the strongest of them brings it.
        if ask.evidence == known.evidence && ask.evidence != Evidence::Near {
            *times += 1;
        }
        if ask.home + ask.abroad > known.home + known.abroad {
            *known = ask;
        }
    }

    fn finish(mut self) -> Vec<Ask> {
        let repeat = self.weights.repeat;
        let order = std::mem::take(&mut self.order);
        let each = order.into_iter().filter_map(|key| {
            let (mut ask, times) = self.found.remove(&key)?;
            // Saturates like the terms of documents do: said ten times is not meant ten times.
            let factor = times as f32 * (repeat + 1.0) / (times as f32 + repeat);
            ask.home *= factor;
            ask.abroad *= factor;
            (!stem::is_empty(&ask.term)).then_some(ask)
        });
        each.collect()
    }
}
