//! Imports from made sources, on both engines: what comes in, what changes, what goes, and what is refused.

mod made;
mod pages;
mod tables;
mod trouble;

use db::sql;

use self::made::{
    DRESDEN, HALDEN, Partner, Portal, UMEA, answer, call, cordis, cordis_of, differences, import_cordis, import_portal,
    refused, run,
};
use super::{Request, State, log};
use crate::change;
use crate::precedent::intake;
use crate::precedent::store;
use crate::testkit::TestApp;

async fn organisations(test: &TestApp) -> Vec<(String, String, i64, i64, i64)> {
    let mut tx = test.app.db.read().await.expect("read");
    let mut codes: Vec<String> =
        intake::sources(&mut tx).await.expect("read").into_iter().map(|row| row.organisation).collect();
    codes.sort();
    codes.dedup();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let cards = store::organisation_cards(&mut tx, &codes).await.expect("read");
    cards.into_iter().map(|card| (card.code, card.name, card.projects, card.coordinated, card.contribution)).collect()
}

async fn seq(test: &TestApp) -> i64 {
    change::current(&mut test.app.db.read().await.expect("read")).await.expect("a number")
}

#[tokio::test]
async fn projects_come_in_and_the_same_file_again_changes_nothing() {
    for test in TestApp::engines().await {
        let file = cordis(&[("1", "Care", &[HALDEN, UMEA]), ("2", "Water", &[HALDEN, DRESDEN])]);
        assert_eq!(differences(&import_cordis(&test, &file).await), (2, 0, 0, 0));
        let all = organisations(&test).await;
        let halden = ("cordis-900".to_owned(), "HALDEN KOMMUNE".to_owned(), 2, 2, 200_100);
        assert_eq!(all[0], halden);
        assert_eq!(all.len(), 3);
        let mut tx = test.app.db.read().await.expect("read");
        let cards = store::project_cards(&mut tx, &["cordis-1", "cordis-2"]).await.expect("read");
        drop(tx);
        assert_eq!(cards[0].title, "Care");
        assert_eq!(cards[0].countries.0, ["NO", "SE"]);
        assert_eq!((cards[0].nordic, cards[0].nordic_public, cards[0].partners), (true, true, 2));
        assert_eq!((cards[0].total_cost, cards[0].contribution), (Some(200_000), Some(150_050)));
        assert_eq!(cards[0].programme.as_deref(), Some("horizon-missions"));
        let before = seq(&test).await;
        test.app.clock.advance(1_000_000);
        assert_eq!(differences(&import_cordis(&test, &file).await), (0, 0, 2, 0));
        assert_eq!(seq(&test).await, before, "nothing is noted when nothing has changed");
        assert_eq!(organisations(&test).await, all);
    }
}

#[tokio::test]
async fn only_what_changed_is_written_and_what_went_gets_a_date() {
    for test in TestApp::engines().await {
        let first = cordis(&[("1", "Care", &[HALDEN, UMEA]), ("2", "Water", &[DRESDEN]), ("3", "Bread", &[HALDEN])]);
        import_cordis(&test, &first).await;
        test.settle().await;
        let second = cordis(&[("1", "Care for all", &[HALDEN, DRESDEN]), ("2", "Water", &[DRESDEN])]);
        assert_eq!(differences(&import_cordis(&test, &second).await), (0, 1, 1, 1));
        let counts: Vec<(String, i64)> =
            organisations(&test).await.into_iter().map(|(code, _, projects, ..)| (code, projects)).collect();
        assert_eq!(counts, [("cordis-900".into(), 1), ("cordis-901".into(), 0), ("cordis-902".into(), 2)]);
        test.settle().await;
        let found = |words: &'static str| test.app.engine.suggest(words, 5, i18n::Locale::En);
        assert_eq!(found("Care for all").first().map(|found| found.href.clone()), Some("/projects/cordis-1".into()));
        assert!(found("Bread").iter().all(|found| found.href != "/projects/cordis-3"), "what is gone is not found");
        // It comes back.
        assert_eq!(differences(&import_cordis(&test, &first).await), (0, 2, 1, 0));
    }
}

#[tokio::test]
async fn another_file_of_the_same_source_takes_nothing_away() {
    for test in TestApp::engines().await {
        import_cordis(&test, &cordis(&[("1", "Care", &[HALDEN]), ("2", "Water", &[HALDEN])])).await;
        let older = cordis_of("H2020", &[("3", "Bread", &[HALDEN])]);
        assert_eq!(differences(&import_cordis(&test, &older).await), (1, 0, 0, 0));
        assert_eq!(organisations(&test).await[0].2, 3);
    }
}

#[tokio::test]
async fn a_source_that_has_shrunk_is_refused_unless_somebody_says_it_is_right() {
    for test in TestApp::engines().await {
        let projects: Vec<(String, String)> = (1..=10).map(|n| (n.to_string(), format!("Title {n}"))).collect();
        let all: Vec<made::Project<'_>> =
            projects.iter().map(|(id, title)| (id.as_str(), title.as_str(), &[HALDEN, UMEA][..])).collect();
        import_cordis(&test, &cordis(&all)).await;
        let report = import_cordis(&test, &cordis(&all[..4])).await;
        assert_eq!(refused(&report), "import-shrunk");
        let why = report.refused.expect("a reason");
        assert_eq!(why.values, [("before".to_owned(), "10".to_owned()), ("now".to_owned(), "4".to_owned())]);
        assert_eq!(organisations(&test).await[0].2, 10, "the last good copy stays");
        // All projects, but most of their partners are missing.
        let bare: Vec<made::Project<'_>> = all.iter().map(|(id, title, _)| (*id, *title, &[][..])).collect();
        let mut bare = bare;
        bare[0].2 = &[HALDEN];
        assert_eq!(refused(&import_cordis(&test, &cordis(&bare)).await), "import-shrunk-partners");
        assert_eq!(organisations(&test).await[0].2, 10);
        assert_eq!(differences(&import_cordis(&test, &cordis(&all[..5])).await), (0, 0, 5, 5), "half is believed");
        let place = test.app.data.join("source.zip");
        std::fs::write(&place, cordis(&all[..1])).expect("written");
        let request = Request::Cordis { place: place.display().to_string() };
        assert_eq!(differences(&run(&test, &request, true).await), (0, 0, 1, 4));
    }
}

#[tokio::test]
async fn organisations_that_are_the_same_are_joined_and_others_are_not() {
    const UIO: Partner =
        Partner("1", "UNIVERSITETET I OSLO", "NO971035854MVA", "HES", "Oslo", "NO", "participant", "1");
    // Another id with the same number, though its place is written in another way.
    const UIO_AGAIN: Partner =
        Partner("2", "Universitetet i Oslo", "NO971035854MVA", "HES", "OSLO 3", "NO", "participant", "2");
    // The same name and place without a number.
    const UIO_BARE: Partner = Partner("3", "Universitetet i Oslo", "", "HES", "Oslo", "NO", "participant", "4");
    // The same name and place with another valid number.
    const NOT_UIO: Partner =
        Partner("4", "Universitetet i Oslo", "NO959159092MVA", "HES", "Oslo", "NO", "participant", "8");
    // The same name elsewhere.
    const ELSEWHERE: Partner = Partner("5", "Universitetet i Oslo", "", "HES", "Bergen", "NO", "participant", "16");
    // A company of a name like it.
    const COMPANY: Partner = Partner("6", "Universitetet i Oslo", "", "PRC", "Oslo", "NO", "participant", "32");
    for test in TestApp::engines().await {
        import_cordis(
            &test,
            &cordis(&[("1", "A", &[UIO, UIO_AGAIN, UIO_BARE]), ("2", "B", &[NOT_UIO, ELSEWHERE, COMPANY])]),
        )
        .await;
        let all: Vec<(String, String, i64)> =
            organisations(&test).await.into_iter().map(|(code, name, _, _, money)| (code, name, money)).collect();
        let expected = |code: &str, money| (code.to_owned(), "Universitetet i Oslo".to_owned(), money);
        assert_eq!(all[0], expected("cordis-1", 700), "the name in ordinary letters is the better one");
        assert!(all.contains(&expected("cordis-4", 800)), "{all:?}");
        assert!(all.contains(&expected("cordis-5", 1600)), "{all:?}");
        let sources = intake::sources(&mut test.app.db.read().await.expect("read")).await.expect("read");
        assert_eq!(sources.len(), 6, "every id a source gave is kept");
        // What an administrator has placed is not moved, whatever the source says of it later.
        let mut tx = test.app.db.write().await.expect("write");
        tx.query(sql!("../../precedent/sql/pin_records.sql")).bind("cordis-1").run().await.expect("pinned");
        tx.commit().await.expect("commit");
        const MOVED: Partner = Partner("3", "Høgskolen", "NO959159092MVA", "HES", "Bergen", "NO", "participant", "4");
        import_cordis(
            &test,
            &cordis(&[("1", "A", &[UIO, UIO_AGAIN, MOVED]), ("2", "B", &[NOT_UIO, ELSEWHERE, COMPANY])]),
        )
        .await;
        let sources = intake::sources(&mut test.app.db.read().await.expect("read")).await.expect("read");
        let third = sources.iter().find(|row| row.source_ref == "3").expect("there");
        assert_eq!((third.organisation.as_str(), third.name.as_str()), ("cordis-1", "Høgskolen"));
    }
}

#[tokio::test]
async fn an_id_that_turns_out_to_be_somebody_else_moves_with_what_it_did() {
    const FIRST: Partner = Partner("1", "Universitetet i Oslo", "", "HES", "Oslo", "NO", "participant", "1");
    const SECOND: Partner = Partner("2", "Universitetet i Oslo", "", "HES", "Oslo", "NO", "participant", "2");
    const SECOND_NUMBERED: Partner =
        Partner("2", "Universitetet i Oslo", "NO959159092MVA", "HES", "Oslo", "NO", "participant", "2");
    const FIRST_NUMBERED: Partner =
        Partner("1", "Universitetet i Oslo", "NO971035854MVA", "HES", "Oslo", "NO", "participant", "1");
    for test in TestApp::engines().await {
        import_cordis(&test, &cordis(&[("1", "A", &[FIRST]), ("2", "B", &[SECOND])])).await;
        assert_eq!(organisations(&test).await.len(), 1);
        let report =
            import_cordis(&test, &cordis(&[("1", "A", &[FIRST_NUMBERED]), ("2", "B", &[SECOND_NUMBERED])])).await;
        assert_eq!(differences(&report), (0, 2, 0, 0));
        let counts: Vec<(String, i64, i64)> = organisations(&test)
            .await
            .into_iter()
            .map(|(code, _, projects, _, money)| (code, projects, money))
            .collect();
        assert_eq!(counts, [("cordis-1".into(), 1, 100), ("cordis-2".into(), 1, 200)]);
        // And back: the address of the one that went leads on.
        import_cordis(&test, &cordis(&[("1", "A", &[FIRST_NUMBERED]), ("2", "B", &[FIRST_NUMBERED_2])])).await;
        assert_eq!(organisations(&test).await.len(), 1);
        test.settle().await;
        let moved = test.visitor().get("/organisations/cordis-2").await;
        assert!(moved.status.is_redirection(), "{}", moved.status);
    }
}

const FIRST_NUMBERED_2: Partner =
    Partner("2", "Universitetet i Oslo", "NO971035854MVA", "HES", "Oslo", "NO", "participant", "2");

#[tokio::test]
async fn calls_come_in_change_go_and_come_back() {
    for test in TestApp::engines().await {
        let all = [call("HORIZON-A-1", "Ageing"), call("HORIZON-B-2", "Bread"), call("HORIZON-C-3", "Care")];
        let portal = Portal::start(answer(&all));
        assert_eq!(differences(&import_portal(&test, &portal).await), (3, 0, 0, 0));
        test.settle().await;
        let snapshot = test.app.library.snapshot();
        let card = snapshot.call("HORIZON-A-1").expect("the call is there");
        assert_eq!(card.programme.as_deref(), Some("horizon-europe"));
        assert_eq!(card.deadlines.0.len(), 1);
        assert!(card.deadlines.0[0].hour_assumed);
        let texts =
            crate::catalogue::store::call_texts(&mut test.app.db.read().await.expect("read"), "HORIZON-A-1").await;
        let texts = texts.expect("read").expect("there");
        let headings: Vec<&str> = texts.sections.0.iter().map(|section| section.heading.as_str()).collect();
        assert_eq!(headings, ["expected-outcome", "scope"]);
        assert_eq!(differences(&import_portal(&test, &portal).await), (0, 0, 3, 0));
        portal.answers(answer(&[call("HORIZON-A-1", "Ageing well"), all[1].clone()]));
        assert_eq!(differences(&import_portal(&test, &portal).await), (0, 1, 1, 1));
        test.settle().await;
        let gone = test.app.library.snapshot().call("HORIZON-C-3").expect("it is kept").gone_at;
        assert!(gone.is_some());
        portal.answers(answer(&all));
        assert_eq!(differences(&import_portal(&test, &portal).await), (0, 2, 1, 0));
        test.settle().await;
        assert_eq!(test.app.library.snapshot().call("HORIZON-C-3").expect("there").gone_at, None);
    }
}

#[tokio::test]
async fn a_source_that_is_wrong_changes_nothing() {
    for test in TestApp::engines().await {
        let all: Vec<serde_json::Value> = (0..10).map(|n| call(&format!("HORIZON-A-{n}"), "Care")).collect();
        let portal = Portal::start(answer(&all));
        import_portal(&test, &portal).await;
        import_cordis(&test, &cordis(&[("1", "Care", &[HALDEN])])).await;
        let before = seq(&test).await;
        for (body, key) in [
            (answer(&[]), "sources-empty"),
            (b"<!doctype html><title>Request Rejected</title>".to_vec(), "sources-web-page"),
            (b"[1, 2]".to_vec(), "sources-wrong-format"),
            (answer(&all[..4]), "import-shrunk"),
        ] {
            portal.answers(body);
            assert_eq!(refused(&import_portal(&test, &portal).await), key);
        }
        let whole = cordis(&[("1", "Care", &[HALDEN]), ("2", "Water", &[UMEA])]);
        for (bytes, key) in [
            (&b"no zip at all"[..], "sources-wrong-format"),
            (b"<html><title>x</title></html>", "sources-web-page"),
            (b"", "sources-empty"),
            (&whole[..whole.len() / 2], "sources-cut-off"),
        ] {
            let report = import_cordis(&test, bytes).await;
            assert_eq!(report.state, State::Refused);
            // Which of the reader's words it is, is the reader's to decide; that there is one is ours.
            assert!(refused(&report).starts_with("sources-"), "{key}: {:?}", report.refused);
        }
        assert_eq!(seq(&test).await, before);
        let log = log::recent(&mut test.app.db.read().await.expect("read"), 20, 0).await.expect("the log");
        assert_eq!(log.iter().filter(|entry| entry.state() == State::Refused).count(), 8);
        let l = test.app.localizer(i18n::Locale::En);
        for entry in &log {
            for why in &entry.refused.0 {
                let told = why.told(&l);
                assert!(!told.contains('⟦') && !told.contains("{ $"), "{told}");
            }
        }
    }
}

#[tokio::test]
async fn an_import_that_died_is_told_and_two_at_once_are_refused() {
    for test in TestApp::engines().await {
        let mut tx = test.app.db.write().await.expect("write");
        let id = uuid::Uuid::now_v7();
        log::start(&mut tx, id, "cordis", "cordis", "x.zip", test.app.clock.now()).await.expect("written");
        tx.commit().await.expect("commit");
        let lock = super::Lock::take(&test.app).await.expect("a lock").expect("it is free");
        // While somebody holds the lock, the import lives.
        assert_eq!(super::repair(&test.app).await.expect("looked"), 0);
        let report = import_cordis(&test, &cordis(&[("1", "Care", &[HALDEN])])).await;
        assert_eq!(refused(&report), "import-busy");
        assert_eq!(report.id, None);
        lock.release().await.expect("given back");
        assert_eq!(super::repair(&test.app).await.expect("looked"), 1);
        let entry = log::find(&mut test.app.db.read().await.expect("read"), id).await.expect("read").expect("there");
        assert_eq!(entry.state(), State::Broken);
        assert_eq!(differences(&import_cordis(&test, &cordis(&[("1", "Care", &[HALDEN])])).await), (1, 0, 0, 0));
    }
}

#[test]
fn every_trouble_and_every_phase_has_a_message() {
    let messages = crate::assembly::messages().expect("the messages");
    let keys = messages.keys(i18n::Locale::En);
    let mut wanted: Vec<String> =
        sources::Trouble::KEYS.into_iter().chain(sources::Expected::KEYS).map(str::to_owned).collect();
    wanted.extend(super::Phase::ALL.into_iter().map(|phase| phase.key().to_owned()));
    wanted.extend(State::ALL.into_iter().map(|state| format!("import-state-{}", state.key())));
    let missing: Vec<String> = wanted.into_iter().filter(|key| !keys.contains_key(key)).collect();
    assert_eq!(missing, Vec::<String>::new());
}
