//! The curated multilingual vocabulary: concepts, their terms in four languages, and their neighbours.
//!
//! Read once from text (see `parse` for the format) and never changed after. A vocabulary has a fingerprint, so that an
//! index built with another one is known to be stale.

use std::collections::HashMap;
use std::fmt;

use crate::lang::Lang;

/// One thing spoken of, however it is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Concept {
    pub key: String,
    /// Language and term, in the order of the file. Terms of `Nb` hold for nynorsk too.
    pub terms: Vec<(Lang, String)>,
    /// Positions of broader or near concepts.
    pub near: Vec<usize>,
    /// How much it says of what a text is about, 1 to 100: how people work together says less than what they work on.
    pub weight_percent: u8,
}

/// All concepts, sorted by key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Vocabulary {
    concepts: Vec<Concept>,
}

/// What is wrong in a vocabulary file, and where; lines count from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    pub file: String,
    pub line: usize,
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.file, self.line, self.what)
    }
}

impl Vocabulary {
    /// Reads files given as (name, text). Blocks are parted by empty lines; `#` starts a comment:
    /// ```text
    /// = key
    /// en: term; other term
    /// nb: …
    /// nn: only what differs from nb
    /// sv: …
    /// < broader; near
    /// weight: 30
    /// ```
    /// All mistakes of all files are told, sorted by place.
    pub fn parse(files: &[(&str, &str)]) -> Result<Vocabulary, Vec<Mistake>> {
        let mut reading = Reading::default();
        for (name, text) in files {
            reading.file(name, text);
        }
        reading.finish()
    }

    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concept of a key.
    pub fn find(&self, key: &str) -> Option<&Concept> {
        let at = self.concepts.binary_search_by(|concept| concept.key.as_str().cmp(key)).ok()?;
        Some(&self.concepts[at])
    }

    /// Changes whenever the content changes, whatever the files are called or how they are laid out.
    pub fn fingerprint(&self) -> u64 {
        let mut hash = Fnv::default();
        for concept in &self.concepts {
            hash.add(&concept.key);
            for (lang, term) in &concept.terms {
                hash.add(lang.code());
                hash.add(term);
            }
            hash.add(&concept.weight_percent.to_string());
            for near in &concept.near {
                hash.add(&self.concepts[*near].key);
            }
        }
        hash.0
    }
}

/// FNV-1a: the same on every machine and in every version, unlike the standard library's hasher.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Fnv {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}

/// A concept while it is read: neighbours are still names.
struct Draft {
    place: (String, usize),
    key: String,
    terms: Vec<(Lang, String)>,
    near: Vec<(String, usize)>,
    weight_percent: u8,
}

#[derive(Default)]
struct Reading {
    drafts: Vec<Draft>,
    mistakes: Vec<Mistake>,
}

impl Reading {
    fn file(&mut self, file: &str, text: &str) {
        let mut open = false;
        for (index, raw) in text.lines().enumerate() {
            let number = index + 1;
            let line = raw.split('#').next().unwrap_or_default().trim().trim_start_matches('\u{feff}');
            if raw.trim().is_empty() {
                open = false;
            } else if let Some(key) = line.strip_prefix('=') {
                self.open_concept(file, number, key.trim());
                open = true;
            } else if line.is_empty() {
                // A comment alone on its line does not end a block.
            } else if !open {
                self.mistake(file, number, "a block starts with «= key»".to_owned());
            } else {
                self.line_of_concept(file, number, line);
            }
        }
    }

    fn open_concept(&mut self, file: &str, line: usize, key: &str) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if key.is_empty() || !key.chars().all(plain) {
            self.mistake(file, line, format!("the key «{key}» may hold only a–z, 0–9 and hyphens"));
        }
        self.drafts.push(Draft {
            place: (file.to_owned(), line),
            key: key.to_owned(),
            terms: Vec::new(),
            near: Vec::new(),
            weight_percent: 100,
        });
    }

    fn line_of_concept(&mut self, file: &str, number: usize, line: &str) {
        if let Some(near) = line.strip_prefix('<') {
            let keys: Vec<_> = split(near).map(|key| (key.to_owned(), number)).collect();
            self.open_draft().near.extend(keys);
            return;
        }
        let Some((code, terms)) = line.split_once(':') else {
            self.mistake(file, number, "expected «en:», «nb:», «nn:», «sv:» or «<»".to_owned());
            return;
        };
        if code.trim() == "weight" {
            match terms.trim().parse() {
                Ok(percent @ 1..=100) => self.open_draft().weight_percent = percent,
                _ => self.mistake(file, number, format!("the weight «{}» is no number from 1 to 100", terms.trim())),
            }
            return;
        }
        let lang = Lang::from_code(code.trim());
        if lang == Lang::Other {
            self.mistake(file, number, format!("«{}» is not one of the languages en, nb, nn, sv", code.trim()));
            return;
        }
        let terms: Vec<String> = split(terms).map(str::to_owned).collect();
        for term in terms {
            if !term.chars().any(char::is_alphanumeric) {
                self.mistake(file, number, format!("the term «{term}» has no letters"));
            } else if self.open_draft().terms.iter().any(|(other, known)| *other == lang && *known == term) {
                self.mistake(file, number, format!("the term «{term}» stands twice"));
            } else {
                self.open_draft().terms.push((lang, term));
            }
        }
    }

    fn open_draft(&mut self) -> &mut Draft {
        self.drafts.last_mut().expect("a line is only read inside an opened block")
    }

    fn mistake(&mut self, file: &str, line: usize, what: String) {
        self.mistakes.push(Mistake { file: file.to_owned(), line, what });
    }

    fn finish(mut self) -> Result<Vocabulary, Vec<Mistake>> {
        let mut drafts = std::mem::take(&mut self.drafts);
        drafts.sort_by(|a, b| a.key.cmp(&b.key));
        for pair in drafts.windows(2) {
            if pair[0].key == pair[1].key {
                let (file, line) = &pair[1].place;
                let what = format!("«{}» is already defined in {}:{}", pair[1].key, pair[0].place.0, pair[0].place.1);
                self.mistake(file, *line, what);
            }
        }
        let places: HashMap<String, usize> = drafts.iter().enumerate().map(|(at, d)| (d.key.clone(), at)).collect();
        let mut concepts = Vec::with_capacity(drafts.len());
        for draft in drafts {
            let (file, line) = &draft.place;
            if draft.terms.is_empty() {
                self.mistake(file, *line, format!("«{}» has no terms", draft.key));
            }
            let mut near = Vec::new();
            for (key, number) in &draft.near {
                match places.get(key) {
                    Some(_) if *key == draft.key => {
                        self.mistake(file, *number, format!("«{key}» names itself as its neighbour"));
                    }
                    Some(at) => near.push(*at),
                    None => self.mistake(file, *number, format!("the neighbour «{key}» is not defined")),
                }
            }
            near.sort_unstable();
            near.dedup();
            let weight_percent = draft.weight_percent;
            concepts.push(Concept { key: draft.key, terms: draft.terms, near, weight_percent });
        }
        if self.mistakes.is_empty() {
            return Ok(Vocabulary { concepts });
        }
        self.mistakes.sort_by(|a, b| (&a.file, a.line, &a.what).cmp(&(&b.file, b.line, &b.what)));
        Err(self.mistakes)
    }
}

fn split(list: &str) -> impl Iterator<Item = &str> {
    list.split(';').map(str::trim).filter(|entry| !entry.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_become_concepts() {
        let text =
            "# comment\n= b-two\nen: two; pair # more\nnb: to\n# between\nnn: tvo\n< a-one\n\n\n= a-one\nsv: ett\n";
        let vocabulary = Vocabulary::parse(&[("f", text)]).unwrap();
        let two = vocabulary.find("b-two").unwrap();
        let terms: Vec<_> = two.terms.iter().map(|(lang, term)| (*lang, term.as_str())).collect();
        assert_eq!(terms, [(Lang::En, "two"), (Lang::En, "pair"), (Lang::Nb, "to"), (Lang::Nn, "tvo")]);
        assert_eq!(vocabulary.concepts()[two.near[0]].key, "a-one");
        assert_eq!(vocabulary.find("c"), None);
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let one = "en: lost\n\n= A b\nen: x\n\n= ok\nde: wort\nwhat\nen: y; y; –\n< ok; nowhere\n\n= bare\n";
        let two = "= ok\nen: z\n";
        let mistakes = Vocabulary::parse(&[("one", one), ("two", two)]).unwrap_err();
        let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        let expected = [
            "one:1: a block starts",
            "one:3: the key «A b»",
            "one:7: «de» is not one",
            "one:8: expected",
            "one:9: the term «y» stands twice",
            "one:9: the term «–» has no letters",
            "one:10: the neighbour «nowhere»",
            "one:10: «ok» names itself",
            "one:12: «bare» has no terms",
            "two:1: «ok» is already defined in one:6",
        ];
        assert_eq!(told.len(), expected.len(), "{told:#?}");
        for beginning in expected {
            assert!(told.iter().any(|told| told.starts_with(beginning)), "{beginning} in {told:#?}");
        }
        assert!(mistakes.is_sorted_by_key(|mistake| (mistake.file.clone(), mistake.line)));
    }

    #[test]
    fn the_fingerprint_follows_the_content_only() {
        let print = |text: &str| Vocabulary::parse(&[("f", text)]).unwrap().fingerprint();
        let text = "= a\nen: one\n\n= b\nen: two\n";
        assert_eq!(print(text), print("# c\n= b\nen: two\n\n= a\nen:  one\n"));
        assert_ne!(print(text), print("= a\nen: one\n\n= b\nen: too\n"));
        assert_ne!(print(text), print("= a\nen: one\n< b\n\n= b\nen: two\n"));
        assert_ne!(print(text), print("= a\nen: one\nweight: 30\n\n= b\nen: two\n"));
        assert!(Vocabulary::parse(&[("f", "= a\nen: one\nweight: 101\n")]).is_err());
    }
}
