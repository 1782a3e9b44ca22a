//! The first administrator, signing in and out, through the router on both engines.

use crate::testkit::TestApp;

#[tokio::test]
async fn the_first_administrator_is_made_with_a_link_that_works_once() {
    for test in TestApp::engines().await {
        let link = super::pages::one_time_link(&test.app, "").await.expect("a link");
        let mut ines = test.visitor();
        ines.get("/imports").await.redirects_to("/sign-in?return=%2Fimports");
        ines.get(&link).await.is(200).contains("Make the first administrator");
        // What was typed is not lost, and each fault is told.
        let wrong = [("name", "Ines"), ("email", "nowhere"), ("password", "short"), ("again", "short")];
        ines.post(&link, &wrong)
            .await
            .is(422)
            .contains("value=\"Ines\"")
            .contains("too short")
            .contains("e-mail address");
        let right = [
            ("name", "Ines"),
            ("email", "Ines@Example.no"),
            ("password", "a long enough phrase"),
            ("again", "a long enough phrase"),
        ];
        ines.post(&link, &right).await.redirects_to("/imports");
        ines.get("/imports").await.is(200).contains("Sign out Ines");
        test.visitor().get(&link).await.is(422).contains("has been used");
        test.visitor().post(&link, &right).await.is(422).contains("has been used");
    }
}

#[tokio::test]
async fn signing_out_ends_the_session_and_signing_in_leads_back() {
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        ines.get("/imports").await.is(200);
        ines.post("/session/end", &[]).await.redirects_to("/");
        ines.get("/imports").await.redirects_to("/sign-in?return=%2Fimports");
        let wrong = [("email", "ines@example.no"), ("password", "another phrase"), ("return", "/calls")];
        ines.post("/session", &wrong).await.is(422).contains("not right").contains("value=\"ines@example.no\"");
        let nobody = [("email", "nobody@example.no"), ("password", "another phrase"), ("return", "/calls")];
        ines.post("/session", &nobody).await.is(422).contains("not right");
        let right = [("email", "INES@example.no"), ("password", "a long enough phrase"), ("return", "//evil.example")];
        ines.post("/session", &right).await.redirects_to("/");
    }
}

#[tokio::test]
async fn a_session_ends_after_two_weeks() {
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        test.app.clock.advance(super::SESSION_MICROS - 1_000);
        ines.get("/imports").await.is(200);
        test.app.clock.advance(2_000);
        ines.get("/imports").await.redirects_to("/sign-in?return=%2Fimports");
    }
}

#[tokio::test]
async fn a_form_from_another_site_changes_nothing() {
    let test = TestApp::sqlite().await;
    let request = axum::http::Request::post("/session/end")
        .header("origin", "https://evil.example")
        .header("host", "grenselos.example");
    let answer = test.visitor().send(request.body(axum::body::Body::empty()).expect("a request")).await;
    answer.is(403).contains("another site");
}
