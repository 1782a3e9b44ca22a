use std::collections::BTreeSet;

use super::*;

fn every_trouble() -> Vec<Trouble> {
    let text = |text: &str| text.to_owned();
    let (place, member) = (text("PLACE"), text("MEMBER"));
    vec![
        Trouble::BadAddress { url: text("URL") },
        Trouble::Unreachable { url: text("URL"), why: text("WHY"), tries: 41 },
        Trouble::Busy { url: text("URL"), tries: 42 },
        Trouble::Status { url: text("URL"), status: 543, tries: 44 },
        Trouble::WebPage { place: place.clone(), title: text("TITLE") },
        Trouble::WrongFormat { place: place.clone(), expected: "a FORMAT" },
        Trouble::CutOff { place: place.clone() },
        Trouble::Empty { place: place.clone() },
        Trouble::CountsDiffer { place: place.clone(), promised: 45, received: 46 },
        Trouble::TooLarge { place: place.clone(), limit: 47 },
        Trouble::TooSlow { place: place.clone(), seconds: 48 },
        Trouble::Unreadable { place: place.clone(), why: text("WHY") },
        Trouble::ZipBomb { place: place.clone(), member: member.clone() },
        Trouble::UnsafePath { place: place.clone(), member: member.clone() },
        Trouble::MemberMissing { place: place.clone(), member: member.clone() },
        Trouble::MemberTwice { place: place.clone(), member },
        Trouble::ColumnMissing { place: place.clone(), column: text("COLUMN"), found: text("FOUND") },
        Trouble::ColumnTwice { place: place.clone(), column: text("COLUMN") },
        Trouble::SheetMissing { place: place.clone(), sheet: text("SHEET"), found: text("FOUND") },
        Trouble::Map { place: place.clone(), field: text("FIELD"), why: text("WHY") },
        Trouble::TooManyFlaws { place, broken: 49, of: 50, flaws: Vec::new() },
    ]
}

#[test]
fn every_trouble_has_its_own_key_and_tells_all_its_arguments() {
    let troubles = every_trouble();
    let keys: BTreeSet<_> = troubles.iter().map(Trouble::key).collect();
    assert_eq!(keys, BTreeSet::from(Trouble::KEYS));
    for trouble in troubles {
        let sentence = trouble.to_string();
        for (name, value) in trouble.arguments() {
            assert!(sentence.contains(&value), "{name} is not told in: {sentence}");
        }
    }
}

#[test]
fn every_expectation_has_its_own_key() {
    let text = || "WHAT".to_owned();
    let all = [
        Expected::Value,
        Expected::WholeNumber,
        Expected::Amount,
        Expected::Date,
        Expected::Country,
        Expected::Coordinates,
        Expected::YesOrNo,
        Expected::OrganisationNumber,
        Expected::Address,
        Expected::Json,
        Expected::Record,
        Expected::Text,
        Expected::NewId,
        Expected::KnownId,
        Expected::Columns(3),
        Expected::SameInGroup(text()),
        Expected::OneOf(text()),
    ];
    let keys: BTreeSet<_> = all.iter().map(Expected::key).collect();
    assert_eq!(keys, BTreeSet::from(Expected::KEYS));
    for expected in all {
        assert!(expected.to_string().contains(&expected.argument().unwrap_or_default()));
    }
}

#[test]
fn long_findings_are_shortened() {
    let flaw = Flaw::new(Place::default(), &"ø".repeat(500), Expected::Value);
    assert_eq!((flaw.found.chars().count(), flaw.found.ends_with('…')), (80, true));
}
