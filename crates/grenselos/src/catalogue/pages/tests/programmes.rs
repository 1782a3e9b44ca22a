//! Programmes, the matrix and bodies.

use i18n::Locale;

use crate::testkit::TestApp;

fn asked(text: &str) -> usize {
    text.matches("class=\"g-row\"").count()
}

#[tokio::test]
async fn every_programme_and_body_has_a_page_in_all_four_languages_with_no_message_missing() {
    let test = TestApp::sqlite().await;
    let snapshot = test.app.library.snapshot();
    let mut paths: Vec<String> = [
        "/programmes",
        "/matrix",
        "/bodies",
        "/calls",
        "/programmes?group=nordic&area=culture&kind=school&country=SE&status=running&step=visit&q=a",
    ]
    .map(str::to_owned)
    .into();
    paths.extend(
        snapshot
            .entries
            .iter()
            .map(|entry| format!("/programmes/{}?country=NO&region=NO-31&kind=municipality", entry.programme.code)),
    );
    paths.extend(snapshot.shipped.bodies.keys().map(|key| format!("/bodies/{key}")));
    assert!(paths.len() > 150, "{}", paths.len());
    for locale in Locale::ALL {
        let mut visitor = test.visitor().speaking(locale.tag());
        for path in &paths {
            let answer = visitor.get(path).await;
            assert_eq!(answer.status.as_u16(), 200, "{path} in {}", locale.tag());
            assert!(
                !answer.text.contains('⟦'),
                "{path} in {}: {:?}",
                locale.tag(),
                answer.text.split_once('⟦').map(|(_, rest)| rest.chars().take(60).collect::<String>())
            );
        }
    }
}

#[test]
fn the_four_languages_say_the_same_things() {
    let messages = crate::assembly::messages().expect("messages without mistakes");
    let file = include_str!("../../../../../../locales/en/catalogue.ftl");
    let keys: Vec<&str> = file
        .lines()
        .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" ="))
        .map(|(key, _)| key)
        .collect();
    assert!(keys.len() > 300);
    let english = messages.keys(Locale::En);
    for locale in [Locale::Nb, Locale::Nn, Locale::Sv] {
        let known = messages.keys(locale);
        for key in &keys {
            assert_eq!(known.get(*key), english.get(*key), "{key} in {}", locale.tag());
        }
    }
}

#[tokio::test]
async fn the_list_is_a_tree_and_narrows_by_what_stands_in_the_address() {
    for test in TestApp::engines().await {
        let mut visitor = test.visitor();
        let all = test.app.library.snapshot().entries.len();
        let list = visitor
            .get("/programmes")
            .await
            .is(200)
            .contains("Interreg Sweden–Norway")
            .contains("id=\"group-nordic-h\"");
        assert_eq!(asked(&list.text), all);
        assert_eq!(list.text.matches("<ul").count(), list.text.matches("</ul>").count(), "every branch is closed");
        assert_eq!(list.text.matches("<details").count(), list.text.matches("</details>").count());
        // One of each filter is enough, and all filters must fit.
        let nordic = visitor
            .get("/programmes?group=nordic")
            .await
            .is(200)
            .contains("Nordplus Junior")
            .lacks("Interreg Sweden–Norway")
            .contains("data-removable href=\"/programmes\"");
        let both = visitor.get("/programmes?group=nordic&group=other").await.is(200);
        assert!(asked(&both.text) > asked(&nordic.text) && asked(&both.text) < all);
        visitor
            .get("/programmes?group=eu&q=interreg+sve")
            .await
            .is(200)
            .contains("/programmes/interreg-sweden-norway")
            .contains("href=\"/programmes?group=eu\"");
        // What is shown without what it is a part of says so.
        visitor.get("/programmes?q=Nordplus+Junior").await.is(200).contains("Part of Nordplus");
        visitor.get("/programmes?country=NO&q=LIFE").await.is(200).lacks("href=\"/programmes/life\"");
        visitor.get("/programmes?country=SE&q=LIFE").await.is(200).contains("href=\"/programmes/life\"");
        visitor.get("/programmes?q=zzzzqqq").await.is(200).contains("No programme fits");
    }
}

#[tokio::test]
async fn filters_nobody_knows_are_told_and_left_out() {
    let test = TestApp::sqlite().await;
    let mut visitor = test.visitor();
    let all = test.app.library.snapshot().entries.len();
    let query = "group=martian&area=moon&kind=ghost&country=XX&status=asleep&step=jump&page=10000&q=%00%01";
    let list = visitor.get(&format!("/programmes?{query}")).await.is(200);
    assert_eq!(asked(&list.text), all);
    for word in ["martian", "moon", "ghost", "XX", "asleep", "jump"] {
        assert!(list.text.contains(&format!("«{word}» is not known")), "{word}");
    }
    visitor.get("/matrix?group=%3Cscript%3E").await.is(200).contains("&#60;script&#62;").lacks("«<script>");
    visitor
        .get("/bodies?country=ZZ&level=cosmic")
        .await
        .is(200)
        .contains("«ZZ» is not known")
        .contains("«cosmic» is not known");
    visitor
        .get("/programmes/erasmus?country=NO&region=SE-14&kind=ghost")
        .await
        .is(200)
        .contains("«ghost» is not known")
        .contains("is not in Norway");
}

#[tokio::test]
async fn a_programme_tells_every_fact_with_its_source_its_age_and_how_sure() {
    for test in TestApp::engines().await {
        let page = test.visitor().get("/programmes/interreg-sweden-norway").await.is(200);
        let snapshot = test.app.library.snapshot();
        let entry = snapshot.entry("interreg-sweden-norway").expect("is in the catalogue");
        // Its own facts and those it has from above.
        let current = entry.facts.iter().filter(|shown| !shown.fact.former).count();
        assert!(page.text.matches("id=\"fact-").count() >= current);
        for shown in &entry.facts {
            for source in shown.fact.source.iter().filter_map(|key| snapshot.shipped.sources.get(key)) {
                if let Some(url) = &source.url {
                    assert!(page.text.contains(&url.replace('&', "&#38;")), "{url}");
                }
            }
        }
        page.contains("50%")
            .contains("g-svg-bar")
            .contains("Show as a table")
            .contains("15 February 2027")
            .contains("data-when=\"usual\"")
            .contains("not checked")
            .contains("What was said before (1)")
            .contains("<a href=\"/bodies/viken-fk\">")
            .contains("Only a part of")
            .contains("/programmes/interreg-a");
    }
}

#[tokio::test]
async fn a_part_that_says_nothing_itself_tells_what_is_said_above() {
    let test = TestApp::sqlite().await;
    let snapshot = test.app.library.snapshot();
    let silent = snapshot.entries.iter().find(|entry| {
        entry.programme.parent.is_some()
            && !entry.facts.iter().any(|shown| shown.fact.about == crate::catalogue::fact::About::Participation)
    });
    let entry = silent.expect("a part without countries of its own");
    let parent = snapshot.entry(entry.programme.parent.as_deref().unwrap_or_default()).expect("its parent");
    let page = test.visitor().get(&format!("/programmes/{}", entry.programme.code)).await.is(200);
    page.contains(&format!("From <a href=\"/programmes/{}\">", parent.programme.code));
}

#[tokio::test]
async fn whoever_says_who_asks_gets_a_verdict_with_its_rules() {
    let test = TestApp::sqlite().await;
    let mut visitor = test.visitor();
    visitor.get("/programmes/interreg-sweden-norway").await.is(200).lacks("Can you take part?");
    visitor
        .get("/programmes/interreg-sweden-norway?region=NO-34&kind=municipality")
        .await
        .is(200)
        .contains("Can you take part?")
        .contains("data-verdict=\"yes\"");
    visitor
        .get("/programmes/interreg-sweden-norway?country=NO&region=NO-18")
        .await
        .is(200)
        .contains("data-verdict=\"no\"");
}

#[tokio::test]
async fn a_programme_that_is_not_there_is_404_with_suggestions() {
    let test = TestApp::sqlite().await;
    test.settle().await;
    test.visitor()
        .get("/programmes/nordplus-juniors")
        .await
        .is(404)
        .contains("Did you mean")
        .contains("/programmes/nordplus-junior");
    test.visitor().get("/programmes/nothing").await.is(404);
    test.visitor().get("/bodies/nobody").await.is(404);
}

#[tokio::test]
async fn the_matrix_has_a_cell_for_every_area_with_its_reason() {
    let test = TestApp::sqlite().await;
    let page = test
        .visitor()
        .get("/matrix")
        .await
        .is(200)
        .contains("scope=\"rowgroup\" colspan=\"7\"")
        .contains("said of all areas");
    let rows = page.text.matches("<th scope=\"row\">").count();
    assert!(rows > 70, "{rows}");
    assert_eq!(page.text.matches("<td data-rel=").count(), rows * 6);
    assert!(page.text.matches("data-sure=").count() > rows);
    let nordic = test
        .visitor()
        .get("/matrix?group=nordic&country=NO")
        .await
        .is(200)
        .contains("href=\"/matrix.csv?group=nordic&#38;country=NO\"");
    assert!(nordic.text.matches("<th scope=\"row\">").count() < rows);
}

#[tokio::test]
async fn the_matrix_downloads_as_a_table_in_the_readers_language() {
    let test = TestApp::sqlite().await;
    let answer = test.visitor().speaking("nn").get("/matrix.csv?group=nordic").await.is(200);
    assert!(answer.text.starts_with('\u{feff}'));
    assert_eq!(
        answer.headers.get("content-type").and_then(|value| value.to_str().ok()),
        Some("text/csv; charset=utf-8")
    );
    let lines: Vec<&str> =
        answer.text.trim_start_matches('\u{feff}').split("\r\n").filter(|line| !line.is_empty()).collect();
    assert!(lines[0].starts_with("\"Gruppe\";\"Program\";\"Del av\";\"Status\";\"Kultur\""), "{}", lines[0]);
    assert!(lines.len() > 15);
    for line in &lines {
        assert_eq!(line.matches("\";\"").count(), 15, "{line}");
    }
    let english = test.visitor().get("/matrix.csv").await.is(200);
    assert!(english.text.contains("\"Group\",\"Programme\""));
}

#[tokio::test]
async fn a_body_tells_what_it_was_called_and_what_came_after() {
    let test = TestApp::sqlite().await;
    let mut visitor = test.visitor();
    let chain = visitor
        .get("/bodies/hkdir")
        .await
        .is(200)
        .contains("formerly")
        .contains("Before and after")
        .contains("/programmes/erasmus");
    let place = |name: &str| chain.text.find(&format!("<a href=\"/bodies/{name}\">")).expect("is in the chain");
    assert!(place("siu") < place("diku"));
    visitor
        .get("/bodies/viken-fk")
        .await
        .is(200)
        .contains("ended 31 December 2023; now")
        .contains("Østfold")
        .contains("Has ended");
    visitor.get("/bodies?country=SE&level=national").await.is(200).contains("/bodies/uhr").lacks("/bodies/hkdir");
    visitor.get("/bodies?q=HK-dir").await.is(200).contains("/bodies/hkdir").lacks("/bodies/uhr");
}
