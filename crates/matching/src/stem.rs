//! Brings a word to the form it is indexed and asked by.
//!
//! Stateless. There are two spaces of terms that never meet by accident: Nordic terms (bokmål, nynorsk and Swedish
//! together) carry the mark `~`, all other terms are bare. So the Norwegian `barn` (child) is not the English `barn`.
//! Nynorsk is brought to bokmål's spelling before stemming, and letters are folded after, so that cognates meet.

use rust_stemmers::{Algorithm, Stemmer};

use crate::lang::Lang;
use crate::token::fold;

/// Marks a Nordic term.
pub const NORDIC: char = '~';

/// The term of a word (in normal form) in the space of its language.
pub fn term(word: &str, lang: Lang) -> String {
    if has_digit(word) {
        // Codes and numbers are not inflected and are the same in every language.
        return fold(word);
    }
    match lang {
        Lang::Nb | Lang::Nn => format!("{NORDIC}{}", stem_norwegian(word)),
        Lang::Sv => format!("{NORDIC}{}", stem_swedish(word)),
        Lang::En | Lang::Other => stem_english(word),
    }
}

/// Whether a term belongs to the Nordic space.
pub fn is_nordic(term: &str) -> bool {
    term.starts_with(NORDIC)
}

pub fn has_digit(word: &str) -> bool {
    word.bytes().any(|b| b.is_ascii_digit())
}

fn stem_english(word: &str) -> String {
    fold(&Stemmer::create(Algorithm::English).stem(word))
}

fn stem_norwegian(word: &str) -> String {
    let spelled = as_bokmal(word);
    let stem = Stemmer::create(Algorithm::Norwegian).stem(&spelled).into_owned();
    fold(trim_vowel(&stem))
}

fn stem_swedish(word: &str) -> String {
    let stem = Stemmer::create(Algorithm::Swedish).stem(word).into_owned();
    fold(trim_vowel(&stem))
}

/// The stemmers leave a final vowel on some forms of a word (`skole` → `skol`, but `miljøa` → `miljøa`).
fn trim_vowel(stem: &str) -> &str {
    let shorter = stem.strip_suffix(['a', 'e']).unwrap_or(stem);
    if shorter.chars().count() >= 4 { shorter } else { stem }
}

/// Nynorsk words and spellings brought to bokmål's. Applied to both forms alike, so a rule that also touches a bokmål
/// word does no harm: both sides change the same way.
fn as_bokmal(word: &str) -> String {
    if let Ok(at) = WHOLE.binary_search_by(|(nn, _)| (*nn).cmp(word)) {
        return WHOLE[at].1.to_owned();
    }
    let mut spelled = word.to_owned();
    for (nn, nb) in WITHIN {
        if spelled.contains(nn) {
            spelled = spelled.replace(nn, nb);
        }
    }
    for (nn, nb) in AT_START {
        if let Some(rest) = spelled.strip_prefix(nn)
            && rest.chars().count() >= 3
        {
            spelled = format!("{nb}{rest}");
        }
    }
    for (nn, nb) in AT_END {
        if let Some(rest) = spelled.strip_suffix(nn)
            && rest.chars().count() >= 3
        {
            return format!("{rest}{nb}");
        }
    }
    spelled
}

/// Whole words, sorted by the nynorsk form.
const WHOLE: &[(&str, &str)] = &[
    ("auka", "øke"),
    ("aukar", "øke"),
    ("auke", "øke"),
    ("betre", "bedre"),
    ("born", "barn"),
    ("borna", "barn"),
    ("bruer", "bro"),
    ("bøkene", "bok"),
    ("bøker", "bok"),
    ("dagleg", "daglig"),
    ("draum", "drøm"),
    ("eigar", "eier"),
    ("eigarar", "eier"),
    ("farleg", "farlig"),
    ("farty", "fartøy"),
    ("fleire", "flere"),
    ("framand", "fremmed"),
    ("framande", "fremmed"),
    ("frå", "fra"),
    ("fyrst", "først"),
    ("fyrste", "første"),
    ("heim", "hjem"),
    ("heime", "hjem"),
    ("heimen", "hjem"),
    ("høg", "høy"),
    ("høgare", "høyere"),
    ("høge", "høy"),
    ("ikkje", "ikke"),
    ("kvardag", "hverdag"),
    ("kvardagen", "hverdag"),
    ("løyve", "tillatelse"),
    ("mjølk", "melk"),
    ("mogleg", "mulig"),
    ("moglege", "mulig"),
    ("moglegheit", "mulighet"),
    ("moglegheiter", "mulighet"),
    ("nærleik", "nærhet"),
    ("open", "åpen"),
    ("opne", "åpne"),
    ("røynsle", "erfaring"),
    ("røynsler", "erfaring"),
    ("skulane", "skole"),
    ("skular", "skole"),
    ("skule", "skole"),
    ("skulen", "skole"),
    ("straum", "strøm"),
    ("straumen", "strøm"),
    ("tilskot", "tilskudd"),
    ("tryggleik", "trygghet"),
    ("tryggleiken", "trygghet"),
    ("vass", "vann"),
    ("vatn", "vann"),
    ("vatnet", "vann"),
    ("veg", "vei"),
    ("vegar", "vei"),
    ("vegen", "vei"),
    ("verksemd", "virksomhet"),
    ("verksemda", "virksomhet"),
    ("verksemder", "virksomhet"),
];

/// Spellings inside words, compounds included.
const WITHIN: &[(&str, &str)] = &[
    ("skule", "skole"),
    ("skular", "skoler"),
    ("mjølk", "melk"),
    ("berekraft", "bærekraft"),
    ("tenest", "tjenest"),
    ("verksemd", "virksomhet"),
    ("eining", "enhet"),
    ("kyrkj", "kirk"),
    ("tryggleik", "trygghet"),
    ("heimel", "hjemmel"),
    ("lækjar", "lege"),
    ("sjukd", "sykd"),
    ("sjukeh", "sykeh"),
    ("sjukehus", "sykehus"),
    ("straum", "strøm"),
    ("høyr", "hør"),
    ("køyr", "kjør"),
    ("kvardag", "hverdag"),
    ("utdaning", "utdanning"),
    ("kkj", "kk"),
    ("ggj", "gg"),
    ("nkj", "nk"),
    ("ngj", "ng"),
    ("rkj", "rk"),
    ("økj", "øk"),
    ("ykj", "yk"),
];

/// Spellings at the start, of compounds mostly; at least three letters follow.
const AT_START: &[(&str, &str)] = &[
    ("heime", "hjemme"),
    ("heim", "hjem"),
    ("høg", "høy"),
    ("vass", "vann"),
    ("vatn", "vann"),
    ("jamn", "jevn"),
    ("sjuk", "syk"),
    ("fram", "frem"),
    ("auk", "øk"),
    ("gjer", "gjør"),
    ("rein", "ren"),
    ("grøn", "grønn"),
    ("eigen", "egen"),
    ("veg", "vei"),
    ("medvit", "bevisst"),
    ("samanlik", "sammenlign"),
    ("saman", "sammen"),
];

/// Endings, tried in order; at least three letters stand before.
const AT_END: &[(&str, &str)] = &[
    ("leikane", "hetene"),
    ("leiken", "heten"),
    ("leik", "het"),
    ("heitene", "hetene"),
    ("heiter", "heter"),
    ("heita", "heten"),
    ("heit", "het"),
    ("legheit", "lighet"),
    ("lege", "lige"),
    ("leg", "lig"),
    ("skulane", "skolene"),
    ("sjonane", "sjonene"),
    ("sjonar", "sjoner"),
    ("arane", "erne"),
    ("arar", "ere"),
    ("aren", "eren"),
    ("ar", "er"),
    ("ane", "ene"),
    ("vatn", "vann"),
    ("heim", "hjem"),
    ("vegar", "veier"),
    ("veg", "vei"),
    ("born", "barn"),
];

/// Whether stemming and folding have left nothing to ask for.
pub fn is_empty(term: &str) -> bool {
    term.trim_start_matches(NORDIC).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_meet() {
        let check = |one: (&str, Lang), other: (&str, Lang)| {
            assert_eq!(term(one.0, one.1), term(other.0, other.1), "{one:?} {other:?}");
        };
        let (nb, nn, sv, en) = (Lang::Nb, Lang::Nn, Lang::Sv, Lang::En);
        check(("kommune", nb), ("kommunene", nb));
        check(("kommuner", nb), ("kommunar", nn));
        check(("kommunene", nb), ("kommunane", nn));
        check(("skole", nb), ("skule", nn));
        check(("skoler", nb), ("skulane", nn));
        check(("skole", nb), ("skola", sv));
        check(("drikkevann", nb), ("drikkevatn", nn));
        check(("vannforsyning", nb), ("vassforsyning", nn));
        check(("hjemmetjeneste", nb), ("heimeteneste", nn));
        check(("trygghet", nb), ("tryggleik", nn));
        check(("muligheter", nb), ("moglegheiter", nn));
        check(("virksomheter", nb), ("verksemder", nn));
        check(("bærekraft", nb), ("berekraft", nn));
        check(("bygge", nb), ("byggje", nn));
        check(("miljø", nb), ("miljö", sv));
        check(("bibliotekene", nb), ("biblioteken", sv));
        check(("schools", en), ("school", en));
        check(("communities", en), ("community", en));
        check(("2024", nb), ("2024", en));
    }

    #[test]
    fn the_same_letters_in_two_languages_stay_apart() {
        assert_ne!(term("barn", Lang::Nb), term("barn", Lang::En));
        assert_ne!(term("gift", Lang::Sv), term("gift", Lang::En));
    }

    #[test]
    fn whole_words_are_sorted_for_looking_up() {
        assert!(WHOLE.is_sorted_by(|a, b| a.0 < b.0));
    }
}
