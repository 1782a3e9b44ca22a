//! The list of calls and their sheets.

use db::{Json, sql};
use serde_json::json;
use uuid::Uuid;

use super::{DAY, NewCall, keep_calls};
use crate::catalogue::store::CallSection;
use crate::testkit::TestApp;

fn some_calls() -> Vec<NewCall> {
    let mut two_stage = NewCall::open("HORIZON-MISS-2027-05", "Healthy soils for towns", "horizon-missions", 200);
    two_stage.deadlines = vec![(120, false), (200, true)];
    two_stage.model = "two-stage";
    let mut coming = NewCall::open("CERV-2027-TOWN", "Town twinning meetings", "cerv-town-twinning", 300);
    coming.opens = Some(60);
    let mut closed = NewCall::open("LIFE-2025-01", "Clean water in small rivers", "life", -100);
    closed.stand_in = true;
    let mut cascade = NewCall::open("123COMPETITIVE", "Vouchers for villages", "horizon-missions", 90);
    cascade.kind = "cascade";
    cascade.identifier = "HORIZON-MISS-2027-05".into();
    let mut gone = NewCall::open("HORIZON-GONE", "Something taken away", "horizon-europe", 90);
    gone.gone = Some(-3);
    let mut dateless = NewCall::open("DIGITAL-SOME", "A call without a date", "digital-europe", 0);
    dateless.deadlines = Vec::new();
    vec![
        NewCall::open("HORIZON-SOON", "Care technology for older people", "horizon-europe", 5),
        two_stage,
        coming,
        closed,
        cascade,
        gone,
        dateless,
    ]
}

#[tokio::test]
async fn what_can_be_applied_for_stands_first_and_closed_calls_only_when_asked_for() {
    for test in TestApp::engines().await {
        keep_calls(&test, &some_calls()).await;
        let mut visitor = test.visitor();
        let list = visitor
            .get("/calls")
            .await
            .is(200)
            .lacks("Clean water")
            .lacks("Something taken away")
            .lacks("without a date")
            .contains("4 calls");
        let place = |title: &str| list.text.find(title).expect("is in the list");
        assert!(
            place("Care technology") < place("Vouchers for villages")
                && place("Vouchers for villages") < place("Healthy soils")
                && place("Healthy soils") < place("Town twinning")
        );
        list.contains("in 5 days")
            .contains("Closes soon")
            .contains("Brussels time")
            .contains("€2\u{a0}million – €4\u{a0}million per project")
            .contains("Coming");
        visitor
            .get("/calls?status=closed")
            .await
            .is(200)
            .contains("Clean water")
            .contains("Copy without text")
            .contains("1 call");
        visitor.get("/calls?status=unknown").await.is(200).contains("without a date");
        // A programme's calls are also those of its parts.
        visitor
            .get("/calls?programme=horizon-europe")
            .await
            .is(200)
            .contains("Healthy soils")
            .contains("Care technology")
            .lacks("Town twinning");
        visitor.get("/calls?kind=cascade").await.is(200).contains("Vouchers").contains("1 call");
        visitor
            .get("/calls?closes-before=2026-12-24")
            .await
            .is(200)
            .contains("Care technology")
            .contains("1 call")
            .contains("Closes before 24 December 2026");
        visitor.get("/calls?opens-before=2027-01-01").await.is(200).lacks("Town twinning").contains("3 calls");
        visitor
            .get("/calls?programme=life")
            .await
            .is(200)
            .contains("No such calls")
            .contains("href=\"/calls?programme=life&#38;status=closed\"");
    }
}

#[tokio::test]
async fn calls_are_searched_by_words_and_by_identifier() {
    for test in TestApp::engines().await {
        keep_calls(&test, &some_calls()).await;
        let mut visitor = test.visitor();
        let found = visitor
            .get("/calls?q=older+people+care+technology")
            .await
            .is(200)
            .contains("Care technology for older people");
        assert!(found.text.contains("best fit first"));
        visitor
            .get("/calls?q=older+people+care+technology&programme=life&status=closed")
            .await
            .is(200)
            .lacks("Care technology for older people");
        visitor.get("/calls?q=cerv-2027").await.is(200).contains("Town twinning");
        visitor.get("/calls?q=%F0%9F%98%80%00%3Cscript%3E").await.is(200).lacks("<script>").lacks("⟦");
    }
}

#[tokio::test]
async fn filters_and_pages_that_do_not_exist_are_told_or_mended() {
    let test = TestApp::sqlite().await;
    let many: Vec<NewCall> = (0..60)
        .map(|place| {
            NewCall::open(
                &format!("HORIZON-{place:03}"),
                &format!("Call number {place:03}"),
                "horizon-europe",
                40 + place,
            )
        })
        .collect();
    keep_calls(&test, &many).await;
    let mut visitor = test.visitor();
    visitor
        .get("/calls?page=10000")
        .await
        .is(200)
        .contains("Call number 059")
        .lacks("Call number 049")
        .contains("aria-label=\"Page 3\"");
    visitor.get("/calls?page=two").await.is(200).contains("Call number 000").contains("href=\"/calls?page=2\"");
    visitor.get("/calls?sort=newest&page=2").await.is(200).contains("href=\"/calls?sort=newest&#38;page=3\"");
    let wrong = "status=asleep&programme=moon&kind=ghost&opens-before=2026-13-45&closes-before=soon&sort=upward";
    let list = visitor.get(&format!("/calls?{wrong}")).await.is(200).contains("60 calls");
    for word in ["asleep", "moon", "ghost", "2026-13-45", "soon", "upward"] {
        assert!(list.text.contains(&format!("«{word}» is not known")), "{word}");
    }
}

#[tokio::test]
async fn the_age_of_the_calls_is_shown_with_a_warning_when_they_are_old() {
    for test in TestApp::engines().await {
        let mut visitor = test.visitor();
        visitor.get("/calls").await.is(200).contains("No calls have been fetched").contains("grenselos import portal");
        let now = test.app.clock.now();
        for (state, days) in [("done", 2), ("refused", 1), ("done", 9)] {
            let mut tx = test.app.db.write().await.expect("a transaction");
            tx.query(sql!("sql/insert_import.sql"))
                .bind(Uuid::now_v7())
                .bind(state)
                .bind(now - days * DAY)
                .bind(Json(json!([])))
                .run()
                .await
                .expect("an import");
            tx.commit().await.expect("commits");
        }
        visitor
            .get("/calls")
            .await
            .is(200)
            .contains("Fetched from the EU portal 20 November 2026")
            .lacks("data-color=\"warning\"");
        test.app.clock.advance(6 * DAY);
        visitor.get("/calls").await.is(200).contains("8 days ago").contains("data-color=\"warning\"");
    }
}

#[tokio::test]
async fn a_sheet_tells_when_how_much_who_and_what() {
    for test in TestApp::engines().await {
        let mut calls = some_calls();
        // The first stage is past.
        calls[1].deadlines = vec![(-10, false), (200, true)];
        calls[1].sections = vec![
            CallSection {
                heading: "expected-outcome".into(),
                title: "Expected Outcome".into(),
                paragraphs: vec!["Towns know their <soil>.".into()],
            },
            CallSection {
                heading: "other".into(),
                title: "Destination words".into(),
                paragraphs: vec!["More.".into()],
            },
        ];
        calls[1].conditions = "<p>Admissible <a href=\"https://ec.europa.eu\">pages</a></p>";
        keep_calls(&test, &calls).await;
        let mut tx = test.app.db.write().await.expect("a transaction");
        tx.query(sql!("sql/insert_project.sql"))
            .bind("cordis-1")
            .bind("HORIZON-MISS-2027-05")
            .bind(Json(json!(["NO"])))
            .bind(true)
            .run()
            .await
            .expect("a project");
        tx.commit().await.expect("commits");
        let mut visitor = test.visitor();
        visitor
            .get("/calls/HORIZON-MISS-2027-05?country=NO&kind=municipality")
            .await
            .is(200)
            .contains("Two stages")
            .contains("the hour is assumed")
            .contains("data-when=\"past\"")
            .contains("data-when=\"next\"")
            .contains("€2,000,000")
            .contains("€12,000,000")
            .contains("HORIZON Innovation Actions")
            .contains("trying something out in real life")
            .contains("Expected outcome")
            .contains("Towns know their &#60;soil&#62;.")
            .contains("lang=\"en\">Destination words")
            .contains("<p>Admissible <a href=\"https://ec.europa.eu\">pages</a></p>")
            .contains("WARMHOMES – Homes for older people")
            .contains("Can you take part?")
            .contains("https://ec.europa.eu/topic");
        visitor
            .get("/calls/123COMPETITIVE")
            .await
            .is(200)
            .contains("passed on by a project that was funded under HORIZON-MISS-2027-05")
            .contains("/calls/HORIZON-MISS-2027-05");
        visitor.get("/calls/HORIZON-GONE").await.is(200).contains("no longer in the source");
        visitor.get("/calls/LIFE-2025-01").await.is(200).contains("only an older copy").contains("Closed");
        visitor.get("/calls/no-such-call").await.is(404);
        for language in ["nb", "nn", "sv"] {
            let mut reader = test.visitor().speaking(language);
            for call in &calls {
                reader.get(&format!("/calls/{}", call.code)).await.is(200).lacks("⟦");
            }
            reader.get("/calls?q=jord").await.is(200).lacks("⟦");
        }
    }
}

#[tokio::test]
async fn a_programme_names_its_calls_and_those_of_its_parts() {
    let test = TestApp::sqlite().await;
    let mut calls = some_calls();
    // The first stage is past.
    calls[1].deadlines = vec![(-10, false), (200, true)];
    keep_calls(&test, &calls).await;
    let page = test
        .visitor()
        .get("/programmes/horizon-europe")
        .await
        .is(200)
        .contains("Care technology")
        .contains("Healthy soils")
        .lacks("Something taken away")
        .contains("/calls?programme=horizon-europe");
    assert!(page.text.find("Care technology").expect("is there") < page.text.find("Healthy soils").expect("is there"));
    test.visitor().get("/programmes/nordplus").await.is(200).contains("We know of no calls just now");
}
