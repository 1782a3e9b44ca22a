//! Reads a text into words and concepts; documents and questions are read by the same code, so they always agree.
//!
//! An `Analyser` is built once from a vocabulary and never changes. Readers keep a `Memory` of words already brought to
//! their stem, because stemming and splitting cost far more than looking up.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use crate::compound::Splitter;
use crate::hash::QuickMap;
use crate::lang::Lang;
use crate::recognise::{Family, Recogniser, Spotted, Starts};
use crate::stem;
use crate::stop;
use crate::token;
use crate::vocabulary::Vocabulary;

/// Raised whenever the same text would give other terms than before: an index built earlier is then stale.
pub const VERSION: u32 = 3;

/// What one word is found by.
#[derive(Debug, PartialEq, Eq)]
pub struct Word {
    /// The term in the space of its language.
    pub term: String,
    /// The term the word would have in the other space: a name or loan word is found there too.
    pub abroad: String,
    /// Terms of the parts, when the word is a compound.
    pub parts: Vec<String>,
    pub stop: bool,
    pub weak: bool,
    /// Whether terms of the vocabulary start with it.
    pub starts: Starts,
}

/// How a word stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Alone,
    /// A part of a hyphenated chunk.
    Part,
    /// The whole chunk, written as one; its parts follow.
    Joined,
}

/// A word read in a text.
#[derive(Debug, Clone)]
pub struct Read {
    pub range: Range<usize>,
    pub word: Arc<Word>,
    pub place: Place,
    /// Whether more than a blank or a hyphen parts it from the word before: no term reaches over that.
    pub apart: bool,
}

/// Words already analysed, by language and normal form.
#[derive(Default)]
pub struct Memory {
    words: [QuickMap<Box<str>, Arc<Word>>; 4],
}

/// Enough for the words of a language that come back; beyond it the memory starts anew.
const MEMORY_WORDS: usize = 100_000;

pub struct Analyser {
    splitter: Splitter,
    recogniser: Recogniser,
    vocabulary: Vocabulary,
}

/// Terms stand most specific first. One that several concepts share belongs to those that name it at most this much later than the first to do so.
const LATER_THAN_OWN: usize = 3;

/// Each term with its place among the terms of its language.
fn places_by_language(terms: &[(Lang, String)]) -> impl Iterator<Item = (usize, &(Lang, String))> {
    terms.iter().enumerate().map(|(at, term)| (terms[..at].iter().filter(|(lang, _)| *lang == term.0).count(), term))
}

/// The earliest place at which any concept names a term.
fn first_places(vocabulary: &Vocabulary) -> HashMap<(Lang, String), usize> {
    let mut first = HashMap::new();
    for concept in vocabulary.concepts() {
        for (place, (lang, term)) in places_by_language(&concept.terms) {
            let known = first.entry((*lang, token::normal(term))).or_insert(place);
            *known = place.min(*known);
        }
    }
    first
}

impl Analyser {
    pub fn new(vocabulary: &Vocabulary) -> Analyser {
        let mut splitter = Splitter::default();
        for concept in vocabulary.concepts() {
            for (lang, term) in concept.terms.iter().filter(|(lang, _)| lang.is_nordic()) {
                for range in token::words(term) {
                    splitter.learn(&token::normal(&term[range]), *lang);
                }
            }
        }
        let mut analyser = Analyser { splitter, recogniser: Recogniser::default(), vocabulary: vocabulary.clone() };
        let mut memory = Memory::default();
        let mut recogniser = Recogniser::default();
        let first_places = first_places(vocabulary);
        for (at, concept) in vocabulary.concepts().iter().enumerate() {
            for (place, (lang, term)) in places_by_language(&concept.terms) {
                // Named early by another concept, late by this one: there it is meant, here it only came along.
                let first = first_places.get(&(*lang, token::normal(term))).copied().unwrap_or(place);
                if place > first + LATER_THAN_OWN {
                    continue;
                }
                let read = analyser.read(term, *lang, &mut memory);
                recogniser.learn(&read, Family::of(*lang), at);
            }
        }
        analyser.recogniser = recogniser;
        analyser
    }

    pub fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Identifies analyser and vocabulary together: terms of two indexes agree only if this does.
    pub fn fingerprint(&self) -> String {
        format!("{VERSION}-{:016x}", self.vocabulary.fingerprint())
    }

    /// The words of a text in one language, in order.
    pub fn read(&self, text: &str, lang: Lang, memory: &mut Memory) -> Vec<Read> {
        let mut read = Vec::with_capacity(text.len() / 6);
        let mut end = 0;
        for chunk in token::chunks(text) {
            let apart = parts_terms(&text[end..chunk.range.start]);
            end = chunk.range.end;
            if chunk.parts.len() == 1 {
                let word = self.word(&text[chunk.range.clone()], lang, memory);
                read.push(Read { range: chunk.range, word, place: Place::Alone, apart });
                continue;
            }
            let joined = joined(&text[chunk.range.clone()]);
            let word = self.word(&joined, lang, memory);
            read.push(Read { range: chunk.range.clone(), word, place: Place::Joined, apart });
            for (at, part) in chunk.parts.into_iter().enumerate() {
                let word = self.word(&text[part.clone()], lang, memory);
                read.push(Read { range: part, word, place: Place::Part, apart: apart && at == 0 });
            }
        }
        read
    }

    /// The concepts in words read from a text of the language, in order.
    pub fn spot(&self, read: &[Read], lang: Lang) -> Vec<Spotted> {
        self.recogniser.spot(read, Family::of(lang))
    }

    fn word(&self, surface: &str, lang: Lang, memory: &mut Memory) -> Arc<Word> {
        let known = &mut memory.words[memory_of(lang)];
        // Most words are lower case ASCII already and need no copy to be looked up.
        let normal;
        let plain = surface.bytes().all(|b| b.is_ascii_lowercase());
        let key = if plain {
            surface
        } else {
            normal = token::normal(surface);
            &normal
        };
        if let Some(word) = known.get(key) {
            return Arc::clone(word);
        }
        let word = Arc::new(self.analyse(key, lang));
        if known.len() >= MEMORY_WORDS {
            known.clear();
        }
        known.insert(key.into(), Arc::clone(&word));
        word
    }

    fn analyse(&self, word: &str, lang: Lang) -> Word {
        let term = stem::term(word, lang);
        let abroad = stem::term(word, if lang.is_nordic() { Lang::En } else { Lang::Nb });
        let stop = stop::is_stop(word, lang) || (word.chars().count() == 1 && !stem::has_digit(word));
        let mut parts = if lang.is_nordic() && !stop { self.splitter.split(word, lang) } else { Vec::new() };
        parts.retain(|part| *part != term);
        let starts = self.recogniser.starts(&term, &abroad, Family::of(lang));
        Word { term, abroad, parts, stop, weak: stop::is_weak(word, lang), starts }
    }
}

/// Whether what stands between two words ends a term: anything but blanks, quotation marks and a single line end.
fn parts_terms(between: &str) -> bool {
    let quiet = |c: char| c.is_whitespace() || matches!(c, '-' | '\'' | '’' | '"' | '«' | '»' | '“' | '”');
    !between.chars().all(quiet) || between.matches('\n').count() > 1
}

/// A chunk as one word: hyphens kept between parts with digits (codes), dropped otherwise (`co-creation`).
fn joined(chunk: &str) -> String {
    let hyphen = |c: char| matches!(c, '-' | '\u{2010}' | '\u{2011}');
    if stem::has_digit(chunk) { chunk.replace(hyphen, "-") } else { chunk.replace(hyphen, "") }
}

fn memory_of(lang: Lang) -> usize {
    match lang {
        Lang::Nb => 0,
        Lang::Nn => 1,
        Lang::Sv => 2,
        Lang::En | Lang::Other => 3,
    }
}
