//! The finder through its page, on both engines: an idea gives judged lists, and nothing that can be typed breaks it.

use db::{Json, Statement};
use serde_json::json;

use crate::testkit::TestApp;

const fn both(sql: &'static str) -> Statement {
    Statement { sqlite: sql, postgres: sql }
}

/// A call, two past projects and those who took part, as an import leaves them.
async fn with_precedents(test: &TestApp) {
    let mut tx = test.app.db.write().await.expect("write");
    // 14 September 2027, 15:00 UTC.
    let deadlines = json!([{"at": 1_820_934_000_000_000_i64, "hour_assumed": true}]);
    let sections = json!([{"heading": "scope", "title": "Scope", "paragraphs": ["Welfare technology and digital solutions that let older people live independently at home. Municipalities test them together with home care staff."]}]);
    tx.query(both(
        "INSERT INTO call (code, source, source_ref, kind, identifier, title, language, programme, action_types, opens_at, deadlines, budget, max_contribution, expected_grants, \
         sections, conditions, keywords, stand_in, checksum, first_seen_at, changed_at) \
         VALUES ('HORIZON-HLTH-2027-01', 'portal', '1TOPICSen', 'topic', 'HORIZON-HLTH-2027-01', 'Assistive technology for active and healthy ageing at home', 'en', 'horizon-europe', $1, 1, $2, $3, \
         4000000, 3, $4, '', $5, FALSE, 'x', 1, 1)",
    ))
    .bind(Json(vec!["HORIZON Innovation Actions"]))
    .bind(deadlines)
    .bind(json!({"total": 12_000_000, "years": {"2027": 12_000_000}}))
    .bind(sections)
    .bind(Json(vec!["ageing"]))
    .run()
    .await
    .expect("a call");
    for (code, title, objective) in [
        (
            "cordis-1",
            "Safe ageing at home with assistive technology",
            "Older people in small towns test sensors and alarms at home together with home care services.",
        ),
        ("cordis-2", "Robots picking strawberries", "Soft grippers for berries in greenhouses."),
    ] {
        tx.query(both(
            "INSERT INTO project (code, source, source_ref, acronym, title, objective, language, status, starts_on, ends_on, contribution, currency, topic, programme, keywords, fields, countries, \
             partners, nordic, nordic_public, checksum, first_seen_at, changed_at) \
             VALUES ($1, 'cordis', $1, 'SAFE', $2, $3, 'en', 'SIGNED', '2023-01-01', '2026-12-31', 250000000, 'EUR', 'HORIZON-HLTH-2022-01', 'horizon-europe', '[]', '[]', $4, 2, TRUE, TRUE, 'x', 1, 1)",
        ))
        .bind(code)
        .bind(title)
        .bind(objective)
        .bind(Json(vec!["DK", "SE"]))
        .run()
        .await
        .expect("a project");
    }
    for (code, name, kind, country) in [
        ("cordis-10", "Aarhus Kommune", "municipality", "DK"),
        ("cordis-11", "Lunds universitet", "higher-education", "SE"),
    ] {
        tx.query(both(
            "INSERT INTO organisation (code, name, short_name, kind, country, city, nuts, nordic, public, projects, coordinated, contribution, changed_at) \
             VALUES ($1, $2, '', $3, $4, '', '', TRUE, TRUE, 1, 0, 100, 1)",
        ))
        .bind(code)
        .bind(name)
        .bind(kind)
        .bind(country)
        .run()
        .await
        .expect("an organisation");
    }
    for (project, place, organisation) in
        [("cordis-1", 0_i64, "cordis-11"), ("cordis-1", 1, "cordis-10"), ("cordis-2", 0, "cordis-11")]
    {
        tx.query(both("INSERT INTO participation (project, place, source, source_ref, organisation, role, ended) VALUES ($1, $2, 'cordis', $3, $3, 'participant', FALSE)"))
            .bind(project)
            .bind(place)
            .bind(organisation)
            .run()
            .await
            .expect("a participation");
    }
    crate::change::note(&mut tx, "call", &["HORIZON-HLTH-2027-01"]).await.expect("noted");
    crate::change::note(&mut tx, "project", &["cordis-1", "cordis-2"]).await.expect("noted");
    tx.commit().await.expect("commit");
    test.settle().await;
}

const IDEA: &str = "/?q=Vi+vil+teste+velferdsteknologi+for+eldre+hjemme+sammen+med+kommuner+i+Sverige+og+Danmark";

#[tokio::test]
async fn a_norwegian_idea_reaches_an_english_call_a_project_and_a_partner() {
    for test in TestApp::engines().await {
        with_precedents(&test).await;
        let answer = test.visitor().get(&format!("{IDEA}&country=NO&region=NO-31&kind=municipality")).await.is(200);
        let answer = answer
            .contains("Assistive technology for active and healthy ageing at home")
            .contains("/calls/HORIZON-HLTH-2027-01")
            .contains("14 September 2027, 17:00")
            .contains("Safe ageing at home")
            .contains("/organisations/cordis-10")
            .contains("data-verdict=\"yes\"")
            .contains("Norway takes part like an EU country.")
            .contains("<mark>");
        // The municipality stands before the university that took part in as much.
        let place = |words: &str| answer.text.find(words).unwrap_or(usize::MAX);
        assert!(place("/organisations/cordis-10") < place("/organisations/cordis-11"), "the municipality comes first");
    }
}

#[tokio::test]
async fn the_page_speaks_four_languages_without_a_missing_message() {
    let test = TestApp::sqlite().await;
    with_precedents(&test).await;
    for language in ["nb", "nn", "sv", "en"] {
        let mut visitor = test.visitor().speaking(language);
        for path in [
            "/".to_owned(),
            format!("{IDEA}&country=NO&region=NO-32&kind=school&area=education"),
            "/about".into(),
            "/sign-in".into(),
            "/nowhere".into(),
        ] {
            let answer = visitor.get(&path).await.lacks("⟦");
            assert!(answer.text.contains(&format!("<html lang=\"{language}\"")), "{path}");
        }
    }
}

#[tokio::test]
async fn what_does_not_fit_the_asker_is_shown_as_such() {
    let test = TestApp::sqlite().await;
    test.settle().await;
    let answer = test
        .visitor()
        .get("/?q=climate+adaptation+nature+restoration+in+our+municipality&country=NO&kind=municipality")
        .await
        .is(200);
    answer.contains("LIFE").contains("Norway does not take part.").contains("data-verdict=\"no\"");
}

#[tokio::test]
async fn when_nothing_fits_it_says_so() {
    let test = TestApp::sqlite().await;
    with_precedents(&test).await;
    test.visitor().get("/?q=zxqv+blorp+wibble+qwertz").await.is(200).contains("We found nothing that fits well");
}

#[tokio::test]
async fn nothing_that_can_be_typed_breaks_the_page() {
    let test = TestApp::sqlite().await;
    with_precedents(&test).await;
    let mut visitor = test.visitor();
    visitor.get("/?q=").await.is(200).contains("Write a few words");
    visitor.get("/?q=skole").await.is(200).contains("One word says little");
    visitor.get("/?q=eldre+bor+lenger+hjemme+trygt").await.is(200);
    for odd in [
        "💡🚀👵",
        "مساعدة كبار السن",
        "<script>alert(1)</script>",
        "'; DROP TABLE call; --",
        "a\u{0}b\u{0}c d e",
        "%%%%",
        "1 2 3 4 5",
        "og i på til som",
    ] {
        let answer = visitor.get(&format!("/?q={}", web::address::encode(odd))).await.is(200);
        answer.lacks("<script>alert");
    }
    let long = "eldre omsorg teknologi ".repeat(16_667);
    visitor.post("/", &[("q", &long)]).await.is(200).contains("Your text has 50001 words");
    visitor
        .get("/?q=eldre+omsorg+hjemme&country=XX&region=NO-99&kind=dragon&area=moon&idea-language=tlh&find=gold")
        .await
        .is(200)
        .contains("the country «XX»")
        .contains("the region «NO-99»")
        .contains("the kind of organisation «dragon»")
        .contains("the municipal area «moon»")
        .contains("the language «tlh»")
        .contains("look for «gold»");
    visitor.get("/?q=eldre+omsorg+hjemme&country=SE&region=NO-31").await.is(200).contains("is not in SE");
    visitor.get("/?q=%ff%fe&page=10000").await.is(200);
    test.visitor().get("/suggestions?q=%F0%9F%92%A1").await.is(200);
}

#[tokio::test]
async fn a_language_is_switched_without_losing_the_question() {
    let test = TestApp::sqlite().await;
    let mut visitor = test.visitor();
    visitor.get("/?q=skole+og+utveksling&lang=nn").await.redirects_to("/?q=skole+og+utveksling");
    visitor.get("/?q=skole+og+utveksling").await.is(200).contains("<html lang=\"nn\"").contains("skole og utveksling");
}

#[tokio::test]
async fn an_address_that_leads_nowhere_is_searched_for() {
    let test = TestApp::sqlite().await;
    test.settle().await;
    let answer = test.visitor().get("/erasmus").await.is(404);
    answer.contains("Did you mean").contains("/programmes/erasmus");
    test.visitor().get("/programmes/nordplus-2019").await.is(404).contains("/programmes/nordplus");
    test.visitor().get("/%00%ff/..%2f..%2fetc/passwd").await.is(404);
}

#[tokio::test]
async fn as_one_types_titles_are_suggested() {
    let test = TestApp::sqlite().await;
    with_precedents(&test).await;
    test.visitor().get("/suggestions?q=assist").await.is(200).contains("/calls/HORIZON-HLTH-2027-01");
    test.visitor().speaking("sv").get("/suggestions?q=kreati").await.is(200).contains("Kreativa Europa");
}
