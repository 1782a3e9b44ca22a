//! The sentences of a text that meet a question best, with the words met marked.
//!
//! Stateless: a function of the text and of what was sought. Long sentences are cut around the words met.

use std::collections::HashSet;
use std::ops::Range;

use crate::analyse::{Analyser, Memory};
use crate::document::read_text;
use crate::lang::Lang;
use crate::plan::Sought;

/// A part of a text worth showing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// The words met, as bytes of the text: inside the passage, in order, not overlapping.
    pub marks: Vec<Range<usize>>,
}

/// Longer sentences are cut.
const LONGEST_PASSAGE: usize = 320;

/// The best `most` passages, in the order of the text.
pub fn passages(
    text: &str,
    lang: Lang,
    sought: &Sought,
    most: usize,
    analyser: &Analyser,
    memory: &mut Memory,
) -> Vec<Passage> {
    let places = places(text, lang, sought, analyser, memory);
    let mut sentences: Vec<Sentence> = sentences(text)
        .into_iter()
        .filter_map(|range| {
            let inside: Vec<&Place> = places
                .iter()
                .filter(|place| place.range.start >= range.start && place.range.end <= range.end)
                .collect();
            (!inside.is_empty()).then_some(Sentence { range, places: inside })
        })
        .collect();
    let mut chosen = Vec::new();
    let mut told: HashSet<&str> = HashSet::new();
    // Each next passage is the one that adds most to what the chosen ones already tell.
    while chosen.len() < most {
        let best = sentences
            .iter()
            .enumerate()
            .map(|(at, sentence)| (sentence.worth(&told), at))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        let Some((worth, at)) = best else { break };
        if worth <= 0.0 {
            break;
        }
        let sentence = sentences.remove(at);
        told.extend(sentence.places.iter().map(|place| place.what));
        chosen.push(sentence.show(text));
    }
    chosen.sort_by_key(|passage| passage.range.start);
    chosen
}

/// Something sought, at a place in the text.
struct Place<'s> {
    range: Range<usize>,
    what: &'s str,
    worth: f32,
}

struct Sentence<'p, 's> {
    range: Range<usize>,
    places: Vec<&'p Place<'s>>,
}

impl<'s> Sentence<'_, 's> {
    fn worth(&self, told: &HashSet<&'s str>) -> f32 {
        let mut counted = HashSet::new();
        let mut sum = 0.0;
        for place in &self.places {
            if counted.insert(place.what) {
                sum += if told.contains(place.what) { place.worth * 0.2 } else { place.worth };
            }
        }
        // Of two sentences that meet the same, the shorter is quicker to read.
        sum / (1.0 + self.range.len() as f32 / 800.0)
    }

    fn show(&self, text: &str) -> Passage {
        let range = if self.range.len() <= LONGEST_PASSAGE { self.range.clone() } else { self.window(text) };
        let mut marks: Vec<Range<usize>> = Vec::new();
        let mut places: Vec<&Range<usize>> = self.places.iter().map(|place| &place.range).collect();
        places.sort_by_key(|place| (place.start, place.end));
        for place in places.into_iter().filter(|place| place.start >= range.start && place.end <= range.end) {
            match marks.last_mut() {
                Some(last) if place.start < last.end => last.end = last.end.max(place.end),
                _ => marks.push(place.clone()),
            }
        }
        Passage { range, marks }
    }

    /// The stretch of a long sentence with the most worth, cut between words.
    fn window(&self, text: &str) -> Range<usize> {
        let mut best = (0.0, self.range.start);
        for first in &self.places {
            let end = first.range.start + LONGEST_PASSAGE * 3 / 4;
            let within =
                self.places.iter().filter(|place| place.range.start >= first.range.start && place.range.end <= end);
            let worth: f32 = within.map(|place| place.worth).sum();
            if worth > best.0 {
                best = (worth, first.range.start);
            }
        }
        let lead = LONGEST_PASSAGE / 8;
        let start = word_start(text, best.1.saturating_sub(lead).max(self.range.start), best.1);
        let end = word_end(text, (start + LONGEST_PASSAGE).min(self.range.end), start, self.range.end);
        start..end
    }
}

/// The start of a word at or after `from`, at the latest `latest`.
fn word_start(text: &str, from: usize, latest: usize) -> usize {
    let from = boundary_at_or_after(text, from);
    if from == 0 || text[..from].ends_with(char::is_whitespace) || from >= latest {
        return from.min(latest);
    }
    let rest = &text[from..latest];
    rest.find(char::is_whitespace).map_or(latest, |at| {
        let after = &rest[at..];
        from + at + (after.len() - after.trim_start().len())
    })
}

/// The end of a word at or before `to`; `to` itself when there is no better place.
fn word_end(text: &str, to: usize, start: usize, last: usize) -> usize {
    if to >= last {
        return last;
    }
    let to = boundary_at_or_after(text, to).min(last);
    match text[start..to].rfind(char::is_whitespace) {
        Some(at) if at > (to - start) / 2 => start + text[start..start + at].trim_end().len(),
        _ => to,
    }
}

fn boundary_at_or_after(text: &str, mut at: usize) -> usize {
    while at < text.len() && !text.is_char_boundary(at) {
        at += 1;
    }
    at.min(text.len())
}

fn places<'s>(text: &str, lang: Lang, sought: &'s Sought, analyser: &Analyser, memory: &mut Memory) -> Vec<Place<'s>> {
    let (read, spotted) = read_text(text, lang, analyser, memory);
    let mut places = Vec::new();
    for read in read.iter().filter(|read| !read.word.stop) {
        let terms = std::iter::once(&read.word.term).chain(&read.word.parts);
        let best = terms.filter_map(|term| sought.words.get_key_value(term)).max_by(|a, b| a.1.total_cmp(b.1));
        if let Some((what, worth)) = best {
            places.push(Place { range: read.range.clone(), what, worth: *worth });
        }
    }
    for spotted in spotted {
        let key = &analyser.vocabulary().concepts()[spotted.concept].key;
        if let Some((what, worth)) = sought.concepts.get_key_value(key) {
            places.push(Place { range: spotted.range, what, worth: *worth });
        }
    }
    places
}

/// Sentences and lines, without the white space around them.
fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, c)) = letters.next() {
        let next = letters.peek().copied();
        let ends = match c {
            '\n' | '\r' => true,
            '.' | '!' | '?' => match next {
                None => true,
                // `f.eks.`, `3.5` and `e.g. so` go on; run-together sentences (`market.Projects`) end.
                Some((_, after)) if after.is_whitespace() => {
                    text[at + 1..].trim_start().chars().next().is_none_or(|first| !first.is_lowercase())
                }
                Some((_, after)) => after.is_uppercase() && at >= start + 20,
            },
            _ => false,
        };
        if ends {
            push_trimmed(text, start..at + c.len_utf8(), &mut sentences);
            start = at + c.len_utf8();
        }
    }
    push_trimmed(text, start..text.len(), &mut sentences);
    sentences
}

fn push_trimmed(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let piece = &text[range.clone()];
    let start = range.start + (piece.len() - piece.trim_start().len());
    let end = range.start + piece.trim_end().len();
    if start < end {
        sentences.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testkit::vocabulary;

    fn sought(words: &[(&str, f32)]) -> Sought {
        let words = words.iter().map(|(word, worth)| ((*word).to_owned(), *worth)).collect();
        Sought { words, concepts: [("older-people".to_owned(), 2.0)].into() }
    }

    fn find(text: &str, sought: &Sought, most: usize) -> Vec<Passage> {
        passages(text, Lang::En, sought, most, &Analyser::new(&vocabulary()), &mut Memory::default())
    }

    #[test]
    fn the_best_sentences_come_in_the_order_of_the_text() {
        let text = "Nothing here. Bridges for senior citizens, e.g. over rivers. More nothing.\nA bridge. Rivers flow.";
        let found = find(text, &sought(&[("bridg", 3.0), ("river", 1.0)]), 2);
        let shown: Vec<&str> = found.iter().map(|passage| &text[passage.range.clone()]).collect();
        assert_eq!(shown, ["Bridges for senior citizens, e.g. over rivers.", "A bridge."]);
        let marked: Vec<&str> = found[0].marks.iter().map(|mark| &text[mark.clone()]).collect();
        assert_eq!(marked, ["Bridges", "senior citizens", "rivers"]);
    }

    #[test]
    fn a_long_sentence_is_cut_between_words_around_what_was_met() {
        let text = format!("{} bridge over a river {}", "word ".repeat(300), "word ".repeat(300));
        let found = find(&text, &sought(&[("bridg", 3.0), ("river", 1.0)]), 3);
        assert_eq!(found.len(), 1);
        assert!(found[0].range.len() <= LONGEST_PASSAGE);
        assert_eq!(found[0].marks.len(), 2);
        assert!(
            text[found[0].range.clone()]
                .split_whitespace()
                .all(|w| ["word", "bridge", "over", "a", "river"].contains(&w))
        );
    }

    #[test]
    fn nothing_sought_or_met_gives_nothing() {
        assert_eq!(find("A bridge.", &Sought::default(), 3), []);
        assert_eq!(find("", &sought(&[("bridg", 3.0)]), 3), []);
        assert_eq!(find("A bridge.", &sought(&[("bridg", 3.0)]), 0), []);
    }

    proptest! {
        #[test]
        fn passages_and_marks_are_in_order_and_apart(
            text in "(\\PC{0,30}|bridge|rivers?|senior citizens|[.!?\\n ]|[åøä👩‍א\\u{301}]{1,60}|x{300}){0,40}",
            most in 0_usize..5,
        ) {
            let found = find(&text, &sought(&[("bridg", 3.0), ("river", 1.0)]), most);
            prop_assert!(found.len() <= most);
            let mut end = 0;
            for passage in &found {
                prop_assert!(passage.range.start >= end && passage.range.end <= text.len());
                prop_assert!(text.get(passage.range.clone()).is_some());
                let mut inside = passage.range.start;
                for mark in &passage.marks {
                    prop_assert!(mark.start >= inside && mark.end <= passage.range.end && !mark.is_empty());
                    prop_assert!(text.get(mark.clone()).is_some());
                    inside = mark.end;
                }
                end = passage.range.end;
            }
        }
    }
}
