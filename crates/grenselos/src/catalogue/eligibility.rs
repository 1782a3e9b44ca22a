//! May this asker take part? Rules, each with a verdict and a reason (requirement X-5); never a bare score.
//!
//! Pure functions over what is known of a programme and of the asker. What nobody knows makes the answer *perhaps*, and says what is missing.

use super::fact::{About, Fact, OrganisationKind, Participation, Standing, Sureness};
use super::library::Known;

/// Who asks. What is left open narrows nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asker {
    /// ISO code.
    pub country: Option<String>,
    /// Key of a region.
    pub region: Option<String>,
    pub kind: Option<OrganisationKind>,
    /// Keys of municipal areas.
    pub areas: Vec<String>,
}

impl Asker {
    pub fn is_unknown(&self) -> bool {
        self.country.is_none() && self.region.is_none() && self.kind.is_none()
    }
}

/// The answer to one rule, or to all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    Yes,
    Perhaps,
    No,
}

impl Answer {
    pub fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::Perhaps => "perhaps",
            Self::No => "no",
        }
    }
}

/// One rule with its answer: a message key, its values, and where the rule comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub answer: Answer,
    pub key: &'static str,
    pub values: Vec<(&'static str, Value)>,
    pub source: Vec<String>,
    pub sure: Option<Sureness>,
}

/// A value in a reason; what must be named in the reader's language stays a key until then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Country(String),
    Regions(Vec<String>),
    Kinds(Vec<OrganisationKind>),
    Number(i64),
    Text(super::text::Text),
}

/// The verdict with its reasons, the weightiest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    pub answer: Answer,
    pub reasons: Vec<Reason>,
}

/// Judges what is known against who asks.
pub fn judge(known: &Known<'_>, asker: &Asker) -> Verdict {
    let mut reasons = Vec::new();
    reasons.extend(standing(known));
    reasons.push(country(known, asker));
    reasons.extend(region(known, asker));
    reasons.extend(kind(known, asker));
    reasons.extend(conditions(known, asker));
    reasons.extend(partners(known));
    reasons.sort_by_key(|reason| std::cmp::Reverse(reason.answer));
    let answer = reasons.first().map_or(Answer::Perhaps, |reason| reason.answer);
    Verdict { answer, reasons }
}

fn reason(answer: Answer, key: &'static str, fact: &Fact, values: Vec<(&'static str, Value)>) -> Reason {
    Reason { answer, key, values, source: fact.source.clone(), sure: Some(fact.sure) }
}

fn unknown(key: &'static str, values: Vec<(&'static str, Value)>) -> Reason {
    Reason { answer: Answer::Perhaps, key, values, source: Vec::new(), sure: None }
}

/// Money that is gone, a programme that has ended.
fn standing(known: &Known<'_>) -> Option<Reason> {
    let fact = known.first(About::Status)?;
    match fact.status? {
        Standing::Running => None,
        Standing::Planned => Some(reason(Answer::Perhaps, "verdict-planned", fact, Vec::new())),
        Standing::NoMoneyLeft => Some(reason(Answer::No, "verdict-no-money-left", fact, Vec::new())),
        Standing::Ended => Some(reason(Answer::No, "verdict-ended", fact, Vec::new())),
        Standing::Unknown => Some(reason(Answer::Perhaps, "verdict-standing-unknown", fact, Vec::new())),
    }
}

fn country(known: &Known<'_>, asker: &Asker) -> Reason {
    let Some(country) = &asker.country else {
        return unknown("verdict-country-ask", Vec::new());
    };
    let values = vec![("country", Value::Country(country.clone()))];
    let said = known.all(About::Participation).find_map(|fact| fact.role.get(country).map(|role| (fact, *role)));
    let Some((fact, role)) = said else {
        return unknown("verdict-country-unknown", values);
    };
    let (answer, key) = match role {
        Participation::Member => (Answer::Yes, "verdict-country-member"),
        Participation::Associated => (Answer::Yes, "verdict-country-associated"),
        Participation::Partner => (Answer::Yes, "verdict-country-partner"),
        Participation::Donor => (Answer::Perhaps, "verdict-country-donor"),
        Participation::Parts => (Answer::Perhaps, "verdict-country-parts"),
        Participation::No => (Answer::No, "verdict-country-no"),
        Participation::Unknown => (Answer::Perhaps, "verdict-country-unknown"),
    };
    reason(answer, key, fact, values)
}

/// Geography inside a country. A fact speaks to a country when it names it or one of its regions.
fn region(known: &Known<'_>, asker: &Asker) -> Option<Reason> {
    let country =
        asker.country.as_deref().or_else(|| asker.region.as_deref().and_then(|region| region.split('-').next()))?;
    let of_country = |key: &String| key.split('-').next() == Some(country);
    let facts: Vec<&Fact> = known
        .all(About::Region)
        .filter(|fact| {
            fact.country.iter().any(|code| code == country) || fact.regions.iter().chain(&fact.partly).any(of_country)
        })
        .collect();
    let fact = *facts.first()?;
    let listed: Vec<String> = facts
        .iter()
        .flat_map(|fact| fact.regions.iter().chain(&fact.partly))
        .filter(|key| of_country(key))
        .cloned()
        .collect();
    let values = vec![("regions", Value::Regions(listed))];
    let Some(region) = &asker.region else {
        return Some(reason(Answer::Perhaps, "verdict-region-ask", fact, values));
    };
    let holds = |list: fn(&Fact) -> &Vec<String>| facts.iter().find(|fact| list(fact).contains(region));
    if let Some(fact) = holds(|fact| &fact.regions) {
        return Some(reason(
            Answer::Yes,
            "verdict-region-yes",
            fact,
            vec![("regions", Value::Regions(vec![region.clone()]))],
        ));
    }
    if let Some(fact) = holds(|fact| &fact.partly) {
        return Some(reason(
            Answer::Perhaps,
            "verdict-region-partly",
            fact,
            vec![("regions", Value::Regions(vec![region.clone()]))],
        ));
    }
    Some(reason(Answer::No, "verdict-region-no", fact, values))
}

fn kind(known: &Known<'_>, asker: &Asker) -> Option<Reason> {
    let facts: Vec<&Fact> = known
        .all(About::Applicants)
        .filter(|fact| asker.country.as_deref().is_none_or(|country| fact.speaks_to(country)))
        .collect();
    let Some(kind) = asker.kind else {
        let first = facts.first()?;
        return Some(reason(
            Answer::Perhaps,
            "verdict-kind-ask",
            first,
            vec![("kinds", Value::Kinds(first.kinds.clone()))],
        ));
    };
    let values = || vec![("kinds", Value::Kinds(vec![kind]))];
    let Some(first) = facts.first() else {
        return Some(unknown("verdict-kind-unknown", values()));
    };
    if let Some(fact) = facts.iter().find(|fact| fact.kinds.contains(&kind)) {
        return Some(reason(Answer::Yes, "verdict-kind-yes", fact, values()));
    }
    // What a municipality owns or runs can come along through it.
    if facts.iter().any(|fact| fact.kinds.contains(&OrganisationKind::Municipality)) && owned_by_municipality(kind) {
        return Some(reason(Answer::Perhaps, "verdict-kind-through-owner", first, values()));
    }
    // A municipality can come along through the schools, museums and companies it owns.
    if kind == OrganisationKind::Municipality
        && facts.iter().any(|fact| fact.kinds.iter().copied().any(owned_by_municipality))
    {
        return Some(reason(
            Answer::Perhaps,
            "verdict-kind-through-owned",
            first,
            vec![("kinds", Value::Kinds(first.kinds.clone()))],
        ));
    }
    Some(reason(Answer::No, "verdict-kind-no", first, vec![("kinds", Value::Kinds(first.kinds.clone()))]))
}

fn owned_by_municipality(kind: OrganisationKind) -> bool {
    use OrganisationKind as K;
    matches!(kind, K::School | K::Culture | K::MunicipalCompany | K::Health | K::Intermunicipal)
}

fn conditions(known: &Known<'_>, asker: &Asker) -> Vec<Reason> {
    known
        .all(About::Condition)
        .filter(|fact| asker.country.as_deref().is_none_or(|country| fact.speaks_to(country)))
        .filter_map(|fact| {
            let text = fact.text.clone()?;
            // Whether a rule of its own is met only people can say; a floor of inhabitants is asked, not guessed.
            let key =
                if fact.min_inhabitants.is_some() { "verdict-condition-inhabitants" } else { "verdict-condition" };
            let answer = if fact.min_inhabitants.is_some() { Answer::Perhaps } else { Answer::Yes };
            Some(reason(answer, key, fact, vec![("text", Value::Text(text))]))
        })
        .collect()
}

/// Something to arrange, not something to be: it never turns a yes into a no.
fn partners(known: &Known<'_>) -> Option<Reason> {
    let fact = known.first(About::Partners)?;
    let number = |count: Option<u16>| Value::Number(i64::from(count.unwrap_or(1)));
    match (fact.min_partners, fact.min_countries) {
        (None, None) => None,
        (partners, countries) => Some(reason(
            Answer::Yes,
            "verdict-partners",
            fact,
            vec![("partners", number(partners)), ("countries", number(countries))],
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(toml: &str) -> Vec<Fact> {
        #[derive(serde::Deserialize)]
        struct File {
            fact: Vec<Fact>,
        }
        toml::from_str::<File>(toml).expect("facts").fact
    }

    fn check(toml: &str, asker: &Asker, answer: Answer, key: &str) {
        let facts = facts(toml);
        let verdict = judge(&Known::of(&facts), asker);
        assert_eq!(
            (verdict.answer, verdict.reasons.first().map(|reason| reason.key)),
            (answer, Some(key)),
            "{verdict:?}"
        );
    }

    fn asker(country: &str, region: Option<&str>, kind: Option<OrganisationKind>) -> Asker {
        Asker { country: Some(country.into()), region: region.map(Into::into), kind, areas: Vec::new() }
    }

    const OKS: &str = r#"
        [[fact]]
        about = "participation"
        sure = "A"
        source = ["x"]
        role = { NO = "partner", SE = "member", DK = "member" }
        [[fact]]
        about = "region"
        sure = "A"
        source = ["x"]
        regions = ["NO-31", "SE-14"]
        partly = ["NO-32"]
        [[fact]]
        about = "applicants"
        sure = "A"
        source = ["x"]
        kinds = ["municipality", "county"]
    "#;

    #[test]
    fn geography_decides_in_a_border_programme() {
        let kind = Some(OrganisationKind::Municipality);
        check(OKS, &asker("NO", Some("NO-31"), kind), Answer::Yes, "verdict-country-partner");
        check(OKS, &asker("NO", Some("NO-32"), kind), Answer::Perhaps, "verdict-region-partly");
        check(OKS, &asker("NO", Some("NO-18"), kind), Answer::No, "verdict-region-no");
        check(OKS, &asker("NO", None, kind), Answer::Perhaps, "verdict-region-ask");
        // Denmark takes part and no Danish region is listed: nothing narrows it.
        check(OKS, &asker("DK", Some("DK-84"), kind), Answer::Yes, "verdict-country-member");
        check(OKS, &asker("FR", None, kind), Answer::Perhaps, "verdict-country-unknown");
    }

    #[test]
    fn the_kind_of_organisation_decides_with_a_way_round_through_the_owner() {
        check(OKS, &asker("SE", Some("SE-14"), Some(OrganisationKind::Company)), Answer::No, "verdict-kind-no");
        check(
            OKS,
            &asker("SE", Some("SE-14"), Some(OrganisationKind::School)),
            Answer::Perhaps,
            "verdict-kind-through-owner",
        );
    }

    #[test]
    fn a_country_outside_is_told_no_and_a_donor_that_it_comes_as_partner() {
        let life = "[[fact]]\nabout = \"participation\"\nsure = \"B\"\nsource = [\"x\"]\nrole = { NO = \"no\", SE = \"member\" }";
        check(life, &asker("NO", None, None), Answer::No, "verdict-country-no");
        check(life, &asker("SE", None, None), Answer::Yes, "verdict-country-member");
        check(OKS, &asker("SE", Some("SE-14"), None), Answer::Perhaps, "verdict-kind-ask");
        let eea = "[[fact]]\nabout = \"participation\"\nsure = \"A\"\nsource = [\"x\"]\nrole = { NO = \"donor\" }";
        check(eea, &asker("NO", None, None), Answer::Perhaps, "verdict-country-donor");
    }

    #[test]
    fn no_money_left_is_no_for_everybody() {
        let north_sea = "[[fact]]\nabout = \"status\"\nsure = \"A\"\nsource = [\"x\"]\nstatus = \"no-money-left\"";
        check(north_sea, &Asker::default(), Answer::No, "verdict-no-money-left");
    }

    #[test]
    fn nothing_known_is_perhaps() {
        check("fact = []", &Asker::default(), Answer::Perhaps, "verdict-country-ask");
        check(
            "fact = []",
            &asker("NO", None, Some(OrganisationKind::School)),
            Answer::Perhaps,
            "verdict-country-unknown",
        );
    }
}
