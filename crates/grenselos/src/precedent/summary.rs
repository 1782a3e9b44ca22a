//! What an organisation has done, summed up: over the years, by country, by field. Pure functions of values.

use std::collections::BTreeMap;

use super::store::{Activity, Partner};

/// A sum of something: how many projects, and cents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sum {
    pub key: String,
    pub projects: usize,
    pub cents: i64,
}

/// Projects and euro cents by the year they began, the first year first; years between without any stand there too.
pub fn by_year(activities: &[Activity]) -> Vec<Sum> {
    let mut years: BTreeMap<i32, (usize, i64)> = BTreeMap::new();
    for activity in activities {
        let Some(year) = activity.starts_on.as_deref().and_then(|day| day.get(..4)?.parse::<i32>().ok()) else {
            continue;
        };
        let sum = years.entry(year).or_default();
        sum.0 += 1;
        sum.1 += activity.contribution.filter(|_| activity.currency == "EUR").unwrap_or(0);
    }
    let (Some(first), Some(last)) = (years.keys().next().copied(), years.keys().next_back().copied()) else {
        return Vec::new();
    };
    // A wrong date far away must not make a list of a thousand empty years.
    let shown: Vec<i32> = if last - first > 30 { years.keys().copied().collect() } else { (first..=last).collect() };
    shown
        .into_iter()
        .map(|year| {
            let (projects, cents) = years.get(&year).copied().unwrap_or_default();
            Sum { key: year.to_string(), projects, cents }
        })
        .collect()
}

/// In how many projects each country but its own took part, the most frequent first.
pub fn by_country(activities: &[Activity], own: &str) -> Vec<Sum> {
    counted(
        activities
            .iter()
            .flat_map(|activity| activity.countries.0.iter().map(String::as_str))
            .filter(|country| *country != own),
    )
}

/// In how many projects each field is, the most frequent first.
pub fn by_field(activities: &[Activity]) -> Vec<Sum> {
    counted(
        activities
            .iter()
            .flat_map(|activity| activity.fields.0.iter().map(super::store::Field::words))
            .filter(|words| !words.is_empty()),
    )
}

/// Money and number of partners of a project by country, the largest sum first.
pub fn partners_by_country(partners: &[Partner]) -> Vec<Sum> {
    let mut sums: BTreeMap<&str, (usize, i64)> = BTreeMap::new();
    for partner in partners {
        let sum = sums.entry(&partner.country).or_default();
        sum.0 += 1;
        sum.1 += partner.contribution.unwrap_or(0);
    }
    let mut sums: Vec<Sum> =
        sums.into_iter().map(|(key, (projects, cents))| Sum { key: key.to_owned(), projects, cents }).collect();
    sums.sort_by(|one, other| {
        other.cents.cmp(&one.cents).then(other.projects.cmp(&one.projects)).then_with(|| one.key.cmp(&other.key))
    });
    sums
}

fn counted<'a>(keys: impl Iterator<Item = &'a str>) -> Vec<Sum> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for key in keys {
        *counts.entry(key).or_default() += 1;
    }
    let mut sums: Vec<Sum> =
        counts.into_iter().map(|(key, projects)| Sum { key: key.to_owned(), projects, cents: 0 }).collect();
    sums.sort_by(|one, other| other.projects.cmp(&one.projects).then_with(|| one.key.cmp(&other.key)));
    sums
}

#[cfg(test)]
mod tests {
    use db::Json;

    use super::*;
    use crate::precedent::store::Field;

    fn activity(starts_on: &str, countries: &[&str], fields: &[&str], contribution: Option<i64>) -> Activity {
        Activity {
            code: "p".into(),
            starts_on: (!starts_on.is_empty()).then(|| starts_on.into()),
            countries: Json(countries.iter().map(ToString::to_string).collect()),
            fields: Json(fields.iter().map(|words| Field::Words((*words).into())).collect()),
            role_rank: 1,
            contribution,
            currency: "EUR".into(),
        }
    }

    #[test]
    fn money_is_summed_by_year_and_empty_years_stand_between() {
        let activities = [
            activity("2024-01-01", &[], &[], Some(500)),
            activity("2022-05-01", &[], &[], None),
            activity("2024-09-01", &[], &[], Some(70)),
            activity("", &[], &[], Some(9)),
        ];
        let years: Vec<(String, usize, i64)> =
            by_year(&activities).into_iter().map(|sum| (sum.key, sum.projects, sum.cents)).collect();
        assert_eq!(years, [("2022".into(), 1, 0), ("2023".into(), 0, 0), ("2024".into(), 2, 570)]);
        let crowns = Activity { currency: "NOK".into(), ..activity("2024-01-01", &[], &[], Some(500)) };
        assert_eq!(by_year(&[crowns])[0].cents, 0);
        assert_eq!(by_year(&[activity("0001-01-01", &[], &[], None), activity("2024-01-01", &[], &[], None)]).len(), 2);
        assert_eq!(by_year(&[]), []);
    }

    #[test]
    fn countries_and_fields_are_counted_the_most_frequent_first() {
        let activities = [
            activity("", &["NO", "SE", "DE"], &["governance"], None),
            activity("", &["NO", "SE"], &["energy", "governance"], None),
        ];
        let keys = |sums: Vec<Sum>| sums.into_iter().map(|sum| (sum.key, sum.projects)).collect::<Vec<_>>();
        assert_eq!(keys(by_country(&activities, "NO")), [("SE".into(), 2), ("DE".into(), 1)]);
        assert_eq!(keys(by_field(&activities)), [("governance".into(), 2), ("energy".into(), 1)]);
    }
}
