//! Which entries a list shows. Pure functions of what is known and what was asked.

use jiff::civil::Date;

use crate::catalogue::eligibility::{Asker, judge};
use crate::catalogue::fact::{About, OrganisationKind, Participation, Relevance, Standing};
use crate::catalogue::library::{Known, Snapshot};
use crate::catalogue::shipped::{Group, Programme, Step};

/// What narrows the list of programmes; empty lists narrow nothing. One of each list is enough.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ProgrammeFilter {
    pub words: String,
    pub groups: Vec<Group>,
    pub areas: Vec<String>,
    pub kind: Option<OrganisationKind>,
    pub country: Option<String>,
    pub standings: Vec<Standing>,
    pub steps: Vec<Step>,
}

impl ProgrammeFilter {
    /// The codes of all that fit, in the order of the catalogue.
    pub fn apply<'s>(&self, snapshot: &'s Snapshot, today: Date) -> Vec<&'s str> {
        let words: Vec<String> = self.words.to_lowercase().split_whitespace().map(str::to_owned).collect();
        snapshot
            .entries
            .iter()
            .filter(|entry| self.groups.is_empty() || self.groups.contains(&entry.programme.group))
            .filter(|entry| {
                self.steps.is_empty() || entry.programme.step.is_some_and(|step| self.steps.contains(&step))
            })
            .filter(|entry| words.is_empty() || speaks_of(&entry.programme, &words))
            .filter(|entry| {
                self.standings.is_empty() || self.standings.contains(&snapshot.standing(&entry.programme.code, today))
            })
            .filter(|entry| self.knowledge_fits(&snapshot.known(&entry.programme.code)))
            .map(|entry| entry.programme.code.as_str())
            .collect()
    }

    fn knowledge_fits(&self, known: &Known<'_>) -> bool {
        let area_fits = self.areas.is_empty()
            || self.areas.iter().any(|area| relevance(known, area).is_some_and(|relevance| relevance > Relevance::Low));
        let country_fits = self.country.as_deref().is_none_or(|country| takes_part(known, country));
        area_fits && country_fits && self.kind.is_none_or(|kind| may_apply(known, kind, self.country.as_deref()))
    }
}

/// Whether every word stands in a name or among the words people search by.
fn speaks_of(programme: &Programme, words: &[String]) -> bool {
    let mut hay = String::new();
    let names = programme.name.all().into_iter().map(|(_, name)| name);
    let former = programme.former_names.iter().map(|former| former.name.as_str());
    let searched = programme.search_words.iter().map(String::as_str);
    for text in names.chain(former).chain(searched).chain([programme.code.as_str()]) {
        hay.push_str(&text.to_lowercase());
        hay.push('\n');
    }
    words.iter().all(|word| hay.contains(word.as_str()))
}

/// What a programme means for a municipal area: what is said of the area itself, else what is said of all.
pub fn relevance(known: &Known<'_>, area: &str) -> Option<Relevance> {
    let said = |wanted: &str| {
        known
            .all(About::Area)
            .filter(|fact| fact.area.as_deref() == Some(wanted))
            .filter_map(|fact| fact.relevance)
            .max()
    };
    said(area).or_else(|| said("all"))
}

/// Whether a country takes part, in whatever role.
pub fn takes_part(known: &Known<'_>, country: &str) -> bool {
    let role = known.all(About::Participation).find_map(|fact| fact.role.get(country));
    role.is_some_and(|role| !matches!(role, Participation::No | Participation::Unknown))
}

/// Whether a kind of organisation may apply, itself or through who owns it or what it owns.
fn may_apply(known: &Known<'_>, kind: OrganisationKind, country: Option<&str>) -> bool {
    let asker = Asker { country: country.map(str::to_owned), kind: Some(kind), ..Asker::default() };
    let verdict = judge(known, &asker);
    verdict.reasons.iter().any(|reason| {
        matches!(reason.key, "verdict-kind-yes" | "verdict-kind-through-owner" | "verdict-kind-through-owned")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::fact::Fact;

    fn facts(toml: &str) -> Vec<Fact> {
        #[derive(serde::Deserialize)]
        struct File {
            fact: Vec<Fact>,
        }
        toml::from_str::<File>(toml).expect("facts").fact
    }

    #[test]
    fn what_is_said_of_an_area_goes_before_what_is_said_of_all() {
        let text = "{ nb = \"x\", nn = \"x\", sv = \"x\", en = \"x\" }";
        let area = |area: &str, relevance: &str| {
            format!(
                "[[fact]]\nabout = \"area\"\nsure = \"C\"\ntext = {text}\narea = \"{area}\"\nrelevance = \"{relevance}\"\n"
            )
        };
        let facts = facts(&(area("all", "some") + &area("technical", "low") + &area("culture", "high")));
        let known = Known::of(&facts);
        assert_eq!(relevance(&known, "technical"), Some(Relevance::Low));
        assert_eq!(relevance(&known, "culture"), Some(Relevance::High));
        assert_eq!(relevance(&known, "education"), Some(Relevance::Some));
        assert_eq!(relevance(&Known::of(&[]), "education"), None);
    }

    #[test]
    fn a_country_that_stays_outside_or_is_not_spoken_of_does_not_take_part() {
        let facts = facts(
            "[[fact]]\nabout = \"participation\"\nsure = \"C\"\nrole = { NO = \"no\", SE = \"member\", IS = \"donor\", DK = \"unknown\" }",
        );
        let known = Known::of(&facts);
        for (country, expected) in [("SE", true), ("IS", true), ("NO", false), ("DK", false), ("FR", false)] {
            assert_eq!(takes_part(&known, country), expected, "{country}");
        }
    }

    #[test]
    fn a_school_may_come_along_through_its_municipality_and_a_company_not() {
        let facts = facts("[[fact]]\nabout = \"applicants\"\nsure = \"C\"\nkinds = [\"municipality\"]");
        let known = Known::of(&facts);
        assert!(may_apply(&known, OrganisationKind::Municipality, None));
        assert!(may_apply(&known, OrganisationKind::School, Some("NO")));
        assert!(!may_apply(&known, OrganisationKind::Company, None));
        assert!(!may_apply(&Known::of(&[]), OrganisationKind::Municipality, None));
    }
}
