//! Which organisations are the same: the rules, without a database.

use super::{Described, Register, SourceRow};
use crate::catalogue::shipped::Region;

fn said(source_ref: &str, name: &str, city: &str, number: Option<&str>) -> Described {
    Described {
        source: "cordis".into(),
        source_ref: source_ref.into(),
        name: name.into(),
        kind: "municipality".into(),
        country: "NO".into(),
        city: city.into(),
        number: number.map(str::to_owned),
        ..Described::default()
    }
}

/// The organisation of each, placed one after the other.
fn placed(all: &[Described]) -> Vec<String> {
    let mut register = Register::default();
    let places: Vec<_> = all.iter().map(|said| register.place(said.clone())).collect();
    places.into_iter().map(|place| register.organisation(place).to_owned()).collect()
}

#[test]
fn a_name_alone_joins_nobody() {
    let bare = [said("1", "Halden kommune", "", None), said("2", "HALDEN KOMMUNE", "", None)];
    assert_eq!(placed(&bare), ["cordis-1", "cordis-2"]);
    let mut stateless = [said("1", "Halden kommune", "Halden", None), said("2", "Halden kommune", "Halden", None)];
    assert_eq!(placed(&stateless), ["cordis-1", "cordis-1"]);
    stateless[1].country = "SE".into();
    assert_eq!(placed(&stateless), ["cordis-1", "cordis-2"]);
    stateless[1].country = String::new();
    assert_eq!(placed(&stateless), ["cordis-1", "cordis-2"]);
}

#[test]
fn kinds_that_contradict_each_other_keep_two_apart() {
    let mut two = [said("1", "Halden kommune", "Halden", None), said("2", "Halden kommune", "Halden", None)];
    two[1].kind = "school".into();
    assert_eq!(placed(&two), ["cordis-1", "cordis-2"]);
    two[1].kind = "unknown".into();
    assert_eq!(placed(&two), ["cordis-1", "cordis-1"]);
}

#[test]
fn two_valid_numbers_are_never_joined_not_even_through_a_third() {
    let through = [
        said("1", "Halden kommune", "Halden", None),
        said("2", "Halden kommune", "Halden", Some("959159092")),
        said("3", "Halden kommune", "Halden", Some("971035854")),
        // Either of two: nobody knows which, so it stays alone.
        said("4", "Halden kommune", "Halden", None),
    ];
    assert_eq!(placed(&through), ["cordis-1", "cordis-1", "cordis-3", "cordis-4"]);
}

#[test]
fn what_was_parted_on_purpose_draws_nobody_new_by_its_number() {
    let row = |source_ref: &str, name: &str, organisation: &str| SourceRow {
        pinned: true,
        ..SourceRow::new(said(source_ref, name, "Halden", Some("959159092")), organisation.into())
    };
    let rows = vec![row("1", "Halden kommune", "cordis-1"), row("2", "Halden bibliotek", "cordis-2")];
    let mut register = Register::new(rows, &[]);
    let place = register.place(said("3", "HALDEN BIBLIOTEK", "Halden", Some("959159092")));
    assert_eq!(register.organisation(place), "cordis-2", "the name says which");
    let place = register.place(said("4", "Halden havn", "Halden", Some("959159092")));
    assert_eq!(register.organisation(place), "cordis-4");
}

#[test]
fn only_what_is_new_or_changed_is_to_be_written() {
    let regions = [Region {
        key: "NO-31".into(),
        country: "NO".into(),
        name: "Østfold".into(),
        name_se: None,
        nuts: vec!["NO083".into()],
    }];
    let mut register = Register::new(Vec::new(), &regions);
    let first = Described { nuts: "NO0831".into(), ..said("1", "HALDEN KOMMUNE", "Halden", None) };
    register.place(first.clone());
    let decided = register.take_decided();
    assert_eq!((decided.organisations.len(), decided.rows.len()), (1, 1));
    let row = &decided.organisations[0];
    assert_eq!((row.region.as_deref(), row.nordic, row.public), (Some("NO-31"), true, true));
    register.place(first);
    assert_eq!((register.take_decided().organisations.len(), register.codes().len()), (0, 1));
    register.place(said("2", "Halden kommune", "HALDEN", None));
    let decided = register.take_decided();
    assert_eq!(decided.organisations[0].name, "Halden kommune");
    assert_eq!(decided.rows.len(), 1);
    assert_eq!((decided.left.len(), decided.emptied.len()), (0, 0));
}
