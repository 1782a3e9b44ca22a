//! A document as it is given, and the terms it is indexed by.
//!
//! A document lives in the index until one of the same id replaces it or it is deleted. Its text is kept beside its
//! terms, so that hits can be explained.

use serde::{Deserialize, Serialize};

use crate::analyse::{Analyser, Memory, Place, Read};
use crate::lang::{Lang, detect};
use crate::recognise::Spotted;
use crate::token;

/// Something that can be found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// Unique over all kinds.
    pub id: String,
    /// Questions are asked by kind; each kind has a list of its own.
    pub kind: String,
    /// `Other` when mixed or unknown: each line is then read in its own language.
    pub lang: Lang,
    pub title: String,
    pub summary: String,
    pub body: String,
    pub keywords: Vec<String>,
    /// Exact filters, such as `country:NO`.
    pub tags: Vec<String>,
    /// Multiplies the score; 1 is usual.
    pub weight: f32,
}

/// A field that is searched. The order is the order in tables of weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Title,
    Summary,
    Body,
    Keywords,
    /// Parts of compounds, of all text.
    Parts,
    /// Concepts, of all text.
    Concepts,
}

pub const FIELDS: [Field; 6] =
    [Field::Title, Field::Summary, Field::Body, Field::Keywords, Field::Parts, Field::Concepts];

/// Terms of a document, by field.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Terms {
    pub of: [Vec<String>; FIELDS.len()],
    /// Words of title and keywords as they are written, folded: what one types towards.
    pub names: Vec<String>,
}

/// Concepts of the title weigh more than those passing by in the body: they are counted this many times, by field.
/// One met as a word of its own counts double.
pub const TIMES_CONCEPT_COUNTS: [usize; FIELDS.len()] = [3, 2, 1, 2, 0, 0];

/// The terms a document is indexed by.
pub fn terms(document: &Document, analyser: &Analyser, memory: &mut Memory) -> Terms {
    let mut terms = Terms::default();
    let mut add = |field: Field, text: &str| {
        let times = TIMES_CONCEPT_COUNTS[field as usize];
        for_each_stretch(text, document.lang, |stretch, lang| {
            let read = analyser.read(stretch, lang, memory);
            for word in read.iter().filter(|read| !read.word.stop) {
                terms.of[field as usize].push(word.word.term.clone());
                terms.of[Field::Parts as usize].extend(word.word.parts.iter().cloned());
            }
            let concepts = &mut terms.of[Field::Concepts as usize];
            for spotted in analyser.spot(&read, lang) {
                let key = &analyser.vocabulary().concepts()[spotted.concept].key;
                // Part of a compound says the concept less plainly than a word of its own.
                let counted = if spotted.part { times } else { times * 2 };
                concepts.extend(std::iter::repeat_n(key, counted).cloned());
            }
        });
    };
    add(Field::Title, &document.title);
    add(Field::Summary, &document.summary);
    add(Field::Body, &document.body);
    for keyword in &document.keywords {
        add(Field::Keywords, keyword);
    }
    for text in std::iter::once(&document.title).chain(&document.keywords) {
        terms.names.extend(token::words(text).map(|range| token::fold(&token::normal(&text[range]))));
    }
    terms
}

/// The words and concepts of one of a document's texts, for explaining: ranges are those in the text.
pub fn read_text(text: &str, lang: Lang, analyser: &Analyser, memory: &mut Memory) -> (Vec<Read>, Vec<Spotted>) {
    let mut all = Vec::new();
    let mut spotted_all = Vec::new();
    for_each_stretch(text, lang, |stretch, lang| {
        // A stretch is a part of the text, so its offset is the distance between the two.
        let offset = stretch.as_ptr() as usize - text.as_ptr() as usize;
        let words_before = all.len();
        let mut read = analyser.read(stretch, lang, memory);
        let mut spotted = analyser.spot(&read, lang);
        for read in &mut read {
            read.range = read.range.start + offset..read.range.end + offset;
        }
        for spotted in &mut spotted {
            spotted.range = spotted.range.start + offset..spotted.range.end + offset;
            spotted.words = spotted.words.start + words_before..spotted.words.end + words_before;
        }
        all.extend(read);
        spotted_all.extend(spotted);
    });
    (all, spotted_all)
}

/// Gives a text in stretches of one language: the whole, or line by line when its language is not known.
fn for_each_stretch(text: &str, lang: Lang, mut take: impl FnMut(&str, Lang)) {
    if lang != Lang::Other {
        take(text, lang);
        return;
    }
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        take(line, detect(line).lang);
    }
}

/// How many terms of a field are counted as its length.
pub fn length(read: &[Read]) -> usize {
    read.iter().filter(|read| !read.word.stop).count()
}

/// Whether the read word stands for itself and not for a chunk that follows part by part.
pub fn is_single(read: &Read) -> bool {
    read.place != Place::Joined
}
