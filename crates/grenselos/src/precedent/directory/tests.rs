//! Filters of lists, on a handful of rows.

use db::Json;
use jiff::civil::date;

use super::*;

fn project(code: &str, starts_on: &str, ends_on: &str, countries: &[&str]) -> store::ProjectLine {
    let dated = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    store::ProjectLine {
        code: code.into(),
        starts_on: dated(starts_on),
        ends_on: dated(ends_on),
        countries: Json(countries.iter().map(ToString::to_string).collect()),
        programme: (code != "b").then(|| "horizon-europe".into()),
        nordic_public: code == "c",
    }
}

fn organisation(code: &str, name: &str, kind: &str, city: &str, coordinated: i64) -> store::OrganisationLine {
    let nordic = kind == "municipality";
    store::OrganisationLine {
        code: code.into(),
        name: name.into(),
        short_name: String::new(),
        city: city.into(),
        country: if nordic { "NO" } else { "DE" }.into(),
        kind: kind.into(),
        region: nordic.then(|| "NO-31".into()),
        nordic,
        public: nordic,
        coordinated,
    }
}

#[test]
fn projects_are_filtered_by_country_programme_state_and_year() {
    let rows = vec![
        project("d", "2027-01-01", "2029-12-31", &["NO"]),
        project("c", "2024-05-01", "2026-11-22", &["NO", "SE"]),
        project("b", "2023", "", &["SE"]),
        project("a", "2021-03-01", "2026-11-21", &["DE", "NO"]),
        project("x", "", "", &["DE"]),
    ];
    let listing = Listing::of(rows, Vec::new());
    let check = |change: &dyn Fn(&mut ProjectFilter), expected: &[&str]| {
        let mut filter = ProjectFilter::default();
        change(&mut filter);
        assert_eq!(listing.projects(&filter, date(2026, 11, 22)), expected, "{filter:?}");
    };
    check(&|_| {}, &["d", "c", "b", "a", "x"]);
    check(&|filter| filter.country = Some("NO".into()), &["d", "c", "a"]);
    check(&|filter| filter.country = Some("KE".into()), &[]);
    check(
        &|filter| filter.programmes = vec!["horizon-missions".into(), "horizon-europe".into()],
        &["d", "c", "a", "x"],
    );
    check(&|filter| filter.programmes = vec!["nordplus".into()], &[]);
    check(&|filter| filter.nordic_public = true, &["c"]);
    // The last day is a day of the project; a project without an end runs on.
    check(&|filter| filter.state = Some(ProjectState::Running), &["c", "b"]);
    check(&|filter| filter.state = Some(ProjectState::Ended), &["a"]);
    check(&|filter| filter.state = Some(ProjectState::Coming), &["d"]);
    check(&|filter| filter.year = Some(2023), &["b"]);
    assert_eq!(listing.years(), [2027, 2024, 2023, 2021]);
    let running = ProjectFilter { state: Some(ProjectState::Running), ..ProjectFilter::default() };
    assert_eq!(listing.among(&["b", "nobody", "a", "c"], &running, date(2026, 11, 22)), ["b", "c"]);
}

#[test]
fn organisations_are_found_by_the_beginnings_of_words_in_any_spelling() {
    let rows = vec![
        organisation("u", "Technische Universität Ås", "higher-education", "Köln", 9),
        organisation("h", "HALDEN KOMMUNE", "municipality", "Halden", 0),
        organisation("a", "Ålesund kommune", "municipality", "Ålesund", 1),
    ];
    let listing = Listing::of(Vec::new(), rows);
    let check = |change: &dyn Fn(&mut OrganisationFilter), expected: &[&str]| {
        let mut filter = OrganisationFilter::default();
        change(&mut filter);
        assert_eq!(listing.organisations(&filter), expected, "{filter:?}");
    };
    check(&|_| {}, &["u", "h", "a"]);
    check(&|filter| filter.words = "komm hald".into(), &["h"]);
    check(&|filter| filter.words = "alesund".into(), &["a"]);
    check(&|filter| filter.words = "AALESUND".into(), &["a"]);
    check(&|filter| filter.words = "koln".into(), &["u"]);
    check(&|filter| filter.words = "ommune".into(), &[]);
    check(&|filter| filter.words = "«»".into(), &[]);
    check(&|filter| filter.region = Some("NO-31".into()), &["h", "a"]);
    check(&|filter| filter.kind = Some("school".into()), &[]);
    check(&|filter| filter.coordinated = true, &["u", "a"]);
    check(&|filter| filter.nordic_public_first = true, &["h", "a", "u"]);
    check(&|filter| filter.order = OrganisationOrder::Name, &["a", "h", "u"]);
}
