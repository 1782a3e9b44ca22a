//! Guessing what kind an organisation is from its name, its sort of activity and its country.
//!
//! The words stand in `kinds.tsv`, in order of precedence: the first line that fits decides. Names are compared folded,
//! so that `Umeå kommun`, `UMEA KOMMUN` and `Umea Kommun` are one.

use std::sync::LazyLock;

use serde::Serialize;

use super::fold;
use crate::records::Activity;

/// What kind of organisation. A guess: `Unknown` where the name gives no hint.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Municipality,
    County,
    Intermunicipal,
    State,
    School,
    HigherEducation,
    Research,
    Company,
    Association,
    Culture,
    Health,
    #[default]
    Unknown,
}

impl Kind {
    pub const ALL: [Self; 12] = [
        Self::Municipality,
        Self::County,
        Self::Intermunicipal,
        Self::State,
        Self::School,
        Self::HigherEducation,
        Self::Research,
        Self::Company,
        Self::Association,
        Self::Culture,
        Self::Health,
        Self::Unknown,
    ];

    pub fn code(self) -> &'static str {
        match self {
            Self::Municipality => "municipality",
            Self::County => "county",
            Self::Intermunicipal => "intermunicipal",
            Self::State => "state",
            Self::School => "school",
            Self::HigherEducation => "higher-education",
            Self::Research => "research",
            Self::Company => "company",
            Self::Association => "association",
            Self::Culture => "culture",
            Self::Health => "health",
            Self::Unknown => "unknown",
        }
    }

    pub fn read(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

struct Rule {
    kind: Kind,
    /// Empty: all countries.
    countries: Vec<&'static str>,
    /// The sorts of activity it holds for, as codes; empty: all.
    activities: Vec<&'static str>,
    /// Folded words; `*` at either end stands for any letters.
    words: Vec<String>,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let lines = include_str!("kinds.tsv").lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
    lines.filter_map(rule).collect()
});

fn rule(line: &'static str) -> Option<Rule> {
    let mut columns = line.split('\t');
    let kind = Kind::read(columns.next()?)?;
    let list = |column: &'static str| if column == "-" { Vec::new() } else { column.split(',').collect() };
    let (countries, activities) = (list(columns.next()?), list(columns.next()?));
    let words = columns.next()?.split(' ').map(|word| {
        let (start, end) = (word.starts_with('*'), word.ends_with('*'));
        format!("{}{}{}", if start { "*" } else { "" }, fold(word.trim_matches('*')), if end { "*" } else { "" })
    });
    Some(Rule { kind, countries, activities, words: words.collect() })
}

/// Guess the kind. `country` is a code of two letters.
pub fn kind_of(name: &str, activity: Option<Activity>, country: Option<&str>) -> Kind {
    let folded = fold(name);
    let words: Vec<&str> = folded.split(' ').collect();
    let fits = |rule: &&Rule| {
        (rule.countries.is_empty() || country.is_some_and(|code| rule.countries.contains(&code)))
            && (rule.activities.is_empty() || rule.activities.contains(&activity.map_or("?", Activity::code)))
            && words
                .windows(rule.words.len())
                .any(|window| window.iter().zip(&rule.words).all(|(word, pattern)| matches(word, pattern)))
    };
    let by_activity = || match activity {
        Some(Activity::Hes) => Kind::HigherEducation,
        Some(Activity::Rec) => Kind::Research,
        Some(Activity::Prc) => Kind::Company,
        Some(Activity::Pub | Activity::Oth) | None => Kind::Unknown,
    };
    RULES.iter().find(fits).map_or_else(by_activity, |rule| rule.kind)
}

fn matches(word: &str, pattern: &str) -> bool {
    match (pattern.strip_prefix('*'), pattern.strip_suffix('*')) {
        (Some(_), Some(_)) => word.contains(pattern.trim_matches('*')),
        (Some(end), None) => word.ends_with(end),
        (None, Some(start)) => word.starts_with(start),
        (None, None) => word == pattern,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_list_is_a_rule() {
        let lines = include_str!("kinds.tsv").lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty());
        for line in lines {
            let columns: Vec<&str> = line.split('\t').collect();
            assert_eq!(columns.len(), 4, "{line}");
            assert!(
                rule(line).is_some_and(|rule| rule.words.iter().all(|word| word.trim_matches('*').len() > 1)),
                "{line}"
            );
            let activities = columns[2].split(',').filter(|code| !matches!(*code, "-" | "?"));
            assert!(activities.into_iter().all(|code| Activity::read(code).is_some()), "{line}");
        }
    }

    #[test]
    fn nordic_bodies_are_known_in_all_spellings() {
        use Kind::*;
        for (kind, country, names) in [
            (
                Municipality,
                "NO",
                &["Halden kommune", "OSLO KOMMUNE", "Kåfjord kommune / Gáivuona suohkan", "Guovdageainnu suohkan"][..],
            ),
            (
                Municipality,
                "SE",
                &[
                    "Umeå kommun",
                    "UMEA KOMMUN",
                    "Malmö stad",
                    "STOCKHOLMS STAD",
                    "Göteborgs Stad",
                    "Kalix kommunstyrelse",
                ],
            ),
            (Municipality, "DK", &["AALBORG KOMMUNE", "Københavns Kommune"]),
            (Municipality, "FI", &["Helsingin kaupunki", "TAMPEREEN KAUPUNKI", "Utsjoen kunta", "City of Vaasa"]),
            (
                Municipality,
                "IS",
                &["Reykjavíkurborg", "Akureyrarbær", "Sveitarfélagið Hornafjörður", "SVEITARFELAGID ARBORG"],
            ),
            (County, "NO", &["Østfold fylkeskommune", "OSTFOLD FYLKESKOMMUNE", "Viken County Municipality"]),
            (
                County,
                "SE",
                &["Region Västerbotten", "REGION SKANE", "Västra Götalandsregionen", "Norrbottens läns landsting"],
            ),
            (County, "DK", &["Region Hovedstaden", "Region Midtjylland"]),
            (Intermunicipal, "NO", &["VESTERALEN REGIONRAD", "Indre Agder Avfall IKS", "Interkommunalt vann"]),
            (Intermunicipal, "SE", &["Räddningstjänsten Storgöteborg kommunalförbund"]),
            (
                State,
                "NO",
                &["Kunnskapsdepartementet", "Statsforvalteren i Innlandet", "Kystverket", "UTDANNINGSDIREKTORATET"],
            ),
            (State, "SE", &["Länsstyrelsen i Skåne län", "Skogsstyrelsen", "Naturvårdsverket"]),
            (School, "NO", &["Halden videregående skole", "Greåker barneskole", "Solbakken barnehage"]),
            (School, "SE", &["Midgårdsskolan", "Sunderby folkhögskola"]),
            (
                HigherEducation,
                "NO",
                &[
                    "UNIVERSITETET I OSLO",
                    "Høgskulen på Vestlandet",
                    "NORGES TEKNISK-NATURVITENSKAPELIGE UNIVERSITET NTNU",
                ],
            ),
            (
                HigherEducation,
                "SE",
                &["Luleå Tekniska Universitet", "Kungliga Tekniska högskolan", "Mittuniversitetet"],
            ),
            (Health, "NO", &["OSLO UNIVERSITETSSYKEHUS HF", "Sykehuset Østfold HF", "ST OLAVS HOSPITAL HF"]),
            (Culture, "SE", &["Västerbottens museum", "Malmö stadsbibliotek"]),
            (
                Association,
                "NO",
                &["KS - Kommunenes Sentralforbund", "Stiftelsen Norsk Folkemuseums Venner", "Halden idrettslag"],
            ),
            (Company, "SE", &["Umeå Energi AB", "BioFuel Region BFR AB", "Creative Crowd AB"]),
            (Company, "NO", &["Kommuneforlaget AS"]),
            (Unknown, "NO", &["Ukjent", "", "Kommunikasjon"]),
        ] {
            for name in names {
                assert_eq!(kind_of(name, None, Some(country)), kind, "{name}");
            }
        }
    }

    #[test]
    fn the_sort_of_activity_helps_where_the_name_does_not() {
        let kind = |name, code| kind_of(name, Activity::read(code), Some("NO"));
        assert_eq!(kind("SINTEF AS", "REC"), Kind::Research);
        assert_eq!(kind("Energy Research AS", "PRC"), Kind::Company);
        assert_eq!(kind("Noe", "PRC"), Kind::Company);
        assert_eq!(kind("Noe", "HES"), Kind::HigherEducation);
        assert_eq!(kind("Noe", "PUB"), Kind::Unknown);
    }
}
