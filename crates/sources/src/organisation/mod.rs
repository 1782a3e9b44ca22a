//! Rules for organisations that need no outside knowledge: names made comparable, numbers checked, kinds guessed.
//!
//! All pure functions of text. None of them says that two organisations are the same: that takes more than a name.

mod kind;
mod number;

pub use kind::{Kind, kind_of};
pub use number::organisation_number;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Names that differ only in case, accents, spelling of æ ø å ä ö, punctuation or legal form become equal.
///
/// The result is for comparing, not for showing: `Østfold fylkeskommune` and `OSTFOLD FYLKESKOMMUNE` both give
/// `ostfold fylkeskommune`.
pub fn normalised_name(name: &str) -> String {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(' ').collect();
    let mut kept = &words[..];
    while kept.len() > 1 && kept.last().is_some_and(|word| LEGAL_FORMS.contains(word)) {
        kept = &kept[..kept.len() - 1];
    }
    // Finnish and Baltic companies may put the form first.
    while kept.len() > 1 && kept.first().is_some_and(|word| LEADING_FORMS.contains(word)) {
        kept = &kept[1..];
    }
    kept.join(" ")
}

const LEGAL_FORMS: [&str; 52] = [
    "ab", "ag", "ans", "aps", "as", "asa", "asbl", "ba", "bhd", "bv", "corp", "cv", "da", "dd", "doo", "ehf", "ev",
    "gmbh", "hf", "iks", "inc", "ivs", "kb", "kft", "kg", "ks", "llc", "llp", "ltd", "limited", "ltda", "mbh", "nv",
    "nuf", "oy", "oyj", "plc", "publ", "ry", "sa", "sarl", "sas", "sf", "sia", "sl", "slu", "spa", "spzoo", "srl",
    "sro", "uab", "vzw",
];

const LEADING_FORMS: [&str; 5] = ["ab", "as", "oy", "sia", "uab"];

/// Lower case, plain letters, single blanks. Written-out letters are folded too: `AALBORG`, `Ålborg` and `ALBORG` meet.
pub(crate) fn fold(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'æ' => plain.push('a'),
            'ø' | 'œ' => plain.push('o'),
            'ð' | 'đ' => plain.push('d'),
            'þ' => plain.push_str("th"),
            'ß' => plain.push_str("ss"),
            'ł' => plain.push('l'),
            'ŧ' => plain.push('t'),
            'ŋ' => plain.push('n'),
            'ı' => plain.push('i'),
            c => plain.push(c),
        }
    }
    let words = plain.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '/' | '\'' | '’')));
    let mut out = String::with_capacity(plain.len());
    for word in words.flat_map(parts) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&word.replace("aa", "a").replace("ae", "a").replace("oe", "o"));
    }
    out
}

/// `a/s`, `s.p.a.` and `e.v.` are one word; any other dot or stroke parts words.
fn parts(word: &str) -> Vec<String> {
    let word = word.replace(['\'', '’'], "");
    let pieces: Vec<&str> = word.split(['.', '/']).filter(|piece| !piece.is_empty()).collect();
    if pieces.len() > 1 && pieces.iter().all(|piece| piece.chars().count() == 1) {
        return vec![pieces.concat()];
    }
    pieces.into_iter().map(str::to_owned).collect()
}

/// ISO 3166 code of two letters from a code or a name in English or a Nordic language; `EL` and `UK` become `GR` and `GB`.
pub fn country(text: &str) -> Option<String> {
    let text = text.trim();
    let code = text.to_ascii_uppercase();
    if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) {
        return Some(match code.as_str() {
            "EL" => "GR".to_owned(),
            "UK" => "GB".to_owned(),
            _ => code,
        });
    }
    let name = fold(text);
    COUNTRY_NAMES
        .iter()
        .find(|(_, names)| names.iter().any(|known| fold(known) == name))
        .map(|(code, _)| (*code).to_owned())
}

/// Names of the countries that Nordic files write out; compared folded.
const COUNTRY_NAMES: [(&str, &[&str]); 21] = [
    ("NO", &["norway", "norge", "noreg", "norja", "noregur"]),
    ("SE", &["sweden", "sverige", "ruotsi", "svíþjóð"]),
    ("DK", &["denmark", "danmark", "tanska"]),
    ("FI", &["finland", "suomi"]),
    ("IS", &["iceland", "island"]),
    ("FO", &["faroe islands", "færøerne", "færøyene", "færøyane", "färöarna", "føroyar"]),
    ("GL", &["greenland", "grønland"]),
    ("AX", &["åland", "åland islands"]),
    ("EE", &["estonia", "estland", "eesti"]),
    ("LV", &["latvia", "lettland", "latvija"]),
    ("LT", &["lithuania", "litauen", "lietuva"]),
    ("DE", &["germany", "tyskland", "deutschland"]),
    ("PL", &["poland", "polen", "polska"]),
    ("NL", &["netherlands", "the netherlands", "nederland", "nederländerna", "nederlandene"]),
    ("BE", &["belgium", "belgia", "belgien"]),
    ("FR", &["france", "frankrike", "frankrig"]),
    ("ES", &["spain", "spania", "spanien"]),
    ("IT", &["italy", "italia", "italien"]),
    ("IE", &["ireland", "irland"]),
    ("GB", &["united kingdom", "storbritannia", "storbritannien"]),
    ("GR", &["greece", "hellas", "grekland"]),
];

/// Is the country (code of two letters) one of the Nordic ones, with Åland, the Faroes and Greenland?
pub fn nordic(country: &str) -> bool {
    matches!(country.to_ascii_uppercase().as_str(), "NO" | "SE" | "DK" | "FI" | "IS" | "FO" | "GL" | "AX")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_one_name_meet() {
        for names in [
            &["OSTFOLD FYLKESKOMMUNE", "Østfold fylkeskommune", "Østfold  Fylkeskommune "][..],
            &["Ålborg Kommune", "AALBORG KOMMUNE", "Alborg kommune"],
            &["Malmö stad", "MALMO STAD", "Malmo\u{308} Stad"],
            &["BioFuel Region BFR AB", "Biofuel region BFR", "BIOFUEL REGION BFR AB (publ)"],
            &["Enel S.p.A.", "ENEL SPA", "Enel"],
            &["Rambøll A/S", "RAMBOLL AS"],
            &["Sætre-Lier kommune", "SAETRE LIER KOMMUNE"],
            &["St. Olavs hospital HF", "ST OLAVS HOSPITAL"],
            &["Oy Testi Ab", "TESTI OY"],
        ] {
            for name in names {
                assert_eq!(normalised_name(name), normalised_name(names[0]), "{name}");
            }
        }
    }

    #[test]
    fn different_names_stay_apart() {
        for (one, other) in [
            ("SINTEF AS", "Stiftelsen SINTEF"),
            ("Hole kommune", "Hol kommune"),
            ("Østfold fylkeskommune", "Vestfold fylkeskommune"),
            ("Våler kommune", "Våle kommune"),
        ] {
            assert_ne!(normalised_name(one), normalised_name(other));
        }
        assert_eq!(normalised_name("AS"), "as", "a name is never stripped to nothing");
        assert_eq!(normalised_name(""), "");
    }

    #[test]
    fn countries_come_as_codes_or_names() {
        for (text, code) in [
            ("EL", "GR"),
            ("uk", "GB"),
            ("NO", "NO"),
            ("Sverige", "SE"),
            ("Færøerne", "FO"),
            ("Åland", "AX"),
            (" Noreg ", "NO"),
        ] {
            assert_eq!(country(text).as_deref(), Some(code), "{text}");
        }
        for text in ["", "N", "Atlantis", "12"] {
            assert_eq!(country(text), None, "{text}");
        }
    }
}
