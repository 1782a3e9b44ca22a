//! The languages told apart, and how a text's language is found.
//!
//! Stateless. Three kinds of evidence are added up for each language: function words, letters that only some
//! languages use, and endings. Bokmål and nynorsk share most words, so only the words that differ decide between them.

use serde::{Deserialize, Serialize};

use crate::lang_evidence::{EN_ONLY, ENDINGS, FOREIGN, For, NB_ONLY, NN_ONLY, SV_ONLY, WITHIN};
use crate::stop;
use crate::token;

/// A language of a text. `Other` is everything else, and texts whose language is unknown or mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    Nb,
    Nn,
    Sv,
    En,
    Other,
}

impl Lang {
    /// Whether words of this language are kept among the Nordic terms.
    pub fn is_nordic(self) -> bool {
        matches!(self, Lang::Nb | Lang::Nn | Lang::Sv)
    }

    /// The two-letter code; `Other` is `xx`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Nb => "nb",
            Lang::Nn => "nn",
            Lang::Sv => "sv",
            Lang::En => "en",
            Lang::Other => "xx",
        }
    }

    /// The language of a two-letter code; unknown codes are `Other`.
    pub fn from_code(code: &str) -> Lang {
        match code {
            "nb" | "no" => Lang::Nb,
            "nn" => Lang::Nn,
            "sv" => Lang::Sv,
            "en" => Lang::En,
            _ => Lang::Other,
        }
    }
}

/// What `detect` found. `sure` is false when the evidence was thin or two languages came close.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Detected {
    pub lang: Lang,
    pub sure: bool,
}

/// Enough words to know a language; reading more only costs time.
const WORDS_READ: usize = 400;

/// Finds the language of a text, short or long.
pub fn detect(text: &str) -> Detected {
    let mut tally = Tally::default();
    for range in token::words(text).take(WORDS_READ) {
        tally.count(&token::normal(&text[range]));
    }
    tally.verdict()
}

/// Evidence gathered so far: Norwegian of either form, what leans to each form, Swedish, English, and foreign.
#[derive(Default)]
struct Tally {
    words: f32,
    norwegian: f32,
    nb: f32,
    nn: f32,
    sv: f32,
    en: f32,
    foreign: f32,
}

impl Tally {
    fn count(&mut self, word: &str) {
        if !word.chars().any(char::is_alphabetic) {
            return;
        }
        self.words += 1.0;
        let latin = word.chars().all(|c| (c as u32) < 0x250 || !c.is_alphabetic());
        if !latin {
            self.foreign += 2.0;
            return;
        }
        self.count_function_word(word);
        self.count_letters(word);
        self.count_ending(word);
    }

    fn count_function_word(&mut self, word: &str) {
        if NB_ONLY.contains(word) {
            self.nb += 2.0;
            self.norwegian += 1.0;
        } else if NN_ONLY.contains(word) {
            self.nn += 2.0;
            self.norwegian += 1.0;
        } else if SV_ONLY.contains(word) {
            self.sv += 1.0;
        } else if EN_ONLY.contains(word) {
            self.en += 1.0;
        }
        let nordic = stop::is_stop(word, Lang::Nb) || stop::is_stop(word, Lang::Nn);
        let (sv, en) = (stop::is_stop(word, Lang::Sv), stop::is_stop(word, Lang::En));
        // A word shared by two languages speaks for both, but less than one of its own.
        let share = 1.0 / f32::from(u8::from(nordic) + u8::from(sv) + u8::from(en)).max(1.0);
        if nordic {
            self.norwegian += share;
        }
        if sv {
            self.sv += share;
        }
        if en {
            self.en += share;
        }
        if FOREIGN.contains(word) {
            self.foreign += 1.0;
        }
    }

    fn count_letters(&mut self, word: &str) {
        let has = |letters: &[char]| word.contains(letters);
        if has(&['ä', 'ö']) {
            self.sv += 0.8;
            if has(&['ü', 'ß']) || word.contains("ää") || word.contains("öö") || word.contains("yy") {
                self.foreign += 1.5;
            }
        }
        if has(&['æ', 'ø']) {
            self.norwegian += 0.9;
        }
        if has(&['å']) {
            self.norwegian += 0.3;
            self.sv += 0.3;
        }
        if has(&['ü', 'ß', 'ç', 'ñ', 'ł', 'ą', 'ę', 'ő', 'ð', 'þ', 'ã', 'õ', 'č', 'š', 'ž', 'ř', 'ș', 'ț'])
        {
            self.foreign += 0.8;
        }
    }

    fn count_ending(&mut self, word: &str) {
        let letters = word.chars().count();
        for &(ending, lang, weight) in ENDINGS.iter() {
            if word.ends_with(ending) && letters > ending.chars().count() + 2 {
                self.add(lang, weight);
            }
        }
        for &(within, lang, weight) in WITHIN.iter() {
            if word.contains(within) {
                self.add(lang, weight);
            }
        }
    }

    fn add(&mut self, lang: For, weight: f32) {
        match lang {
            For::Norwegian => self.norwegian += weight,
            For::Nb => self.nb += weight,
            For::Nn => self.nn += weight,
            For::Sv => self.sv += weight,
            For::En => self.en += weight,
            For::Foreign => self.foreign += weight,
        }
    }

    fn verdict(&self) -> Detected {
        let mut ranked =
            [(Lang::Nb, self.norwegian), (Lang::Sv, self.sv), (Lang::En, self.en), (Lang::Other, self.foreign)];
        ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
        let (first, second) = (ranked[0], ranked[1]);
        // Running text in one of our languages has a function word at least every tenth word.
        if first.1 < 0.25 || (self.words > 12.0 && first.1 < self.words / 12.0) {
            return Detected { lang: Lang::Other, sure: false };
        }
        let sure = first.1 >= second.1 + 0.5 && first.1 >= second.1 * 1.4;
        if first.0 == Lang::Nb {
            let lang = if self.nn > self.nb { Lang::Nn } else { Lang::Nb };
            return Detected { lang, sure: sure && (self.nn - self.nb).abs() >= 0.5 };
        }
        Detected { lang: first.0, sure }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart_also_in_short_texts() {
        let check = |text: &str, lang: Lang| assert_eq!(detect(text).lang, lang, "«{text}»");
        check("Vi ønsker å gjøre skolegården grønnere sammen med elevene.", Lang::Nb);
        check("Hvordan kan biblioteket nå flere unge?", Lang::Nb);
        check("Kommunen vil ha bedre tjenester for eldre hjemme", Lang::Nb);
        check("jeg vet ikke hva vi skal gjøre", Lang::Nb);
        check("opplæring av frivillige", Lang::Nb);
        check("universell utforming av uteområder", Lang::Nb);
        check("velferdsteknologi for eldre", Lang::Nb);
        check("Vi ønskjer å gjere skulegarden grønare saman med elevane.", Lang::Nn);
        check("Korleis kan biblioteket nå fleire unge?", Lang::Nn);
        check("Kommunen vil ha betre tenester for eldre heime", Lang::Nn);
        check("eg veit ikkje kva me skal gjere", Lang::Nn);
        check("reint drikkevatn frå små vassverk", Lang::Nn);
        check("tryggleik for barn på veg til skulen", Lang::Nn);
        check("moglegheiter for dei unge i bygda", Lang::Nn);
        check("Vi vill göra skolgården grönare tillsammans med eleverna.", Lang::Sv);
        check("Hur kan biblioteket nå fler unga?", Lang::Sv);
        check("bättre tjänster för äldre som bor hemma", Lang::Sv);
        check("jag vet inte vad vi ska göra", Lang::Sv);
        check("minska matsvinnet i skolorna", Lang::Sv);
        check("We want to make the school yard greener together with the pupils.", Lang::En);
        check("better home care for older people", Lang::En);
        check("climate adaptation in small towns", Lang::En);
        check("water supply", Lang::En);
        check("Wir möchten den Schulhof mit den Kindern grüner machen und das ist nicht einfach für uns", Lang::Other);
        check("Haluamme tehdä koulupihasta vihreämmän yhdessä oppilaiden kanssa ja sekä että", Lang::Other);
        check("нам нужна чистая вода", Lang::Other);
        check("مياه نظيفة", Lang::Other);
        check("2024 12 35", Lang::Other);
        check("", Lang::Other);
    }

    #[test]
    fn a_long_clear_text_is_sure_and_a_bare_name_is_not() {
        assert!(detect("Vi ønsker ikke å bygge noe nytt, men å bruke det som er der fra før.").sure);
        assert!(detect("Me ynskjer ikkje å byggje noko nytt, men å bruke det som er der frå før.").sure);
        assert!(!detect("Nordplus").sure);
    }
}
