//! What an administrator changes, and what happens to it when what ships changes.

use db::sql;

use crate::catalogue::fact::{About, Fact};
use crate::catalogue::library::ShownFact;
use crate::catalogue::local::{self, Act, NewChange};
use crate::testkit::TestApp;

const CODE: &str = "interreg-sweden-norway";

fn fact(test: &TestApp, about: About) -> ShownFact {
    let snapshot = test.app.library.snapshot();
    let entry = snapshot.entry(CODE).expect("is in the catalogue");
    entry.facts.iter().find(|shown| shown.fact.about == about && !shown.fact.former).expect("a fact").clone()
}

fn facts_address(key: &str, what: &str) -> String {
    format!("/programmes/{CODE}/facts/{key}/{what}")
}

#[tokio::test]
async fn only_an_administrator_changes_facts() {
    let test = TestApp::sqlite().await;
    let key = fact(&test, About::Rate).key;
    let mut visitor = test.visitor();
    visitor.get(&format!("/programmes/{CODE}")).await.is(200).lacks("/confirmation").lacks("/facts/new");
    for (method, path) in [
        ("get", facts_address(&key, "correction")),
        ("get", "/programmes/changes".into()),
        ("get", format!("/programmes/{CODE}/facts/new")),
    ] {
        let answer = visitor.get(&path).await;
        assert!(answer.status.is_redirection(), "{method} {path}: {}", answer.status);
    }
    for path in [
        facts_address(&key, "confirmation"),
        facts_address(&key, "withdrawal"),
        facts_address(&key, "correction"),
        format!("/programmes/{CODE}/facts"),
    ] {
        assert!(visitor.post(&path, &[("about", "note")]).await.status.is_redirection(), "{path}");
    }
    assert!(fact(&test, About::Rate).local.is_none());
}

#[tokio::test]
async fn a_fact_is_confirmed_and_taken_out_and_both_can_be_taken_back() {
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        let status = fact(&test, About::Status);
        ines.post(&facts_address(&status.key, "confirmation"), &[])
            .await
            .redirects_to(&format!("/programmes/{CODE}#status"));
        ines.get(&format!("/programmes/{CODE}"))
            .await
            .is(200)
            .contains("Confirmed here by Ines Berg, 22 November 2026");
        let confirmed = fact(&test, About::Status);
        assert_eq!(confirmed.fact.checked_on.as_ref().map(ToString::to_string), Some("2026-11-22".into()));
        // It was not checked; now somebody here has looked.
        assert_eq!(confirmed.fact.sure.key(), "b");
        let id = confirmed.local.expect("a mark").id;
        ines.get("/programmes/changes")
            .await
            .is(200)
            .contains("Confirmed here by Ines Berg")
            .contains("Interreg Sweden–Norway");
        ines.post(&format!("/programmes/{CODE}/changes/{id}/end"), &[("return", "/programmes/changes")])
            .await
            .redirects_to("/programmes/changes");
        assert!(fact(&test, About::Status).local.is_none());
        ines.post(&format!("/programmes/{CODE}/changes/{id}/end"), &[]).await.is(409);
        ines.post(&format!("/programmes/{CODE}/changes/no-id/end"), &[]).await.is(404);

        let rate = fact(&test, About::Rate);
        ines.post(&facts_address(&rate.key, "withdrawal"), &[]).await.redirects_to(&format!("/programmes/{CODE}#rate"));
        ines.get(&format!("/programmes/{CODE}")).await.is(200).contains("Taken out here by Ines Berg");
        // It cannot be taken out twice.
        ines.post(&facts_address(&rate.key, "withdrawal"), &[]).await.is(409).contains("changed meanwhile");
    }
}

#[tokio::test]
async fn a_correction_keeps_what_belongs_to_the_fact_and_the_old_stays_as_former() {
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        let rate = fact(&test, About::Rate);
        let path = facts_address(&rate.key, "correction");
        ines.get(&path)
            .await
            .is(200)
            .contains("name=\"rate-0-percent\" type=\"text\" value=\"50\"")
            .contains("Norwegian partners get 50 per cent");
        let text = rate.fact.text.clone().expect("has a text");
        let base = [("text-nb", text.nb.as_str()), ("text-nn", text.nn.as_str()), ("text-sv", text.sv.as_str())];
        let with = |more: &[(&'static str, &'static str)]| -> Vec<(&str, String)> {
            base.iter()
                .map(|(name, value)| (*name, (*value).to_owned()))
                .chain(more.iter().map(|(name, value)| (*name, (*value).to_owned())))
                .collect()
        };
        // Other languages left alone: asked about, and nothing typed is lost.
        let form = with(&[
            ("text-en", "Norwegian partners get 55 per cent."),
            ("sure", "a"),
            ("rate-0-percent", "55"),
            ("source-url", "https://example.no/rates"),
        ]);
        let pairs: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ines.post(&path, &pairs)
            .await
            .is(422)
            .contains("left others alone")
            .contains("Norwegian partners get 55 per cent.")
            .contains("value=\"55\"");
        // A share that is none, and no source.
        let form = with(&[("text-en", "x"), ("others", "same"), ("sure", "a"), ("rate-0-percent", "150")]);
        let pairs: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ines.post(&path, &pairs).await.is(422).contains("from 0 to 100").contains("Say where you have it from");
        assert!(fact(&test, About::Rate).local.is_none());

        let form = with(&[
            ("text-en", "Norwegian partners get 55 per cent."),
            ("others", "same"),
            ("sure", "a"),
            ("rate-0-percent", "55,5"),
            ("source-title", "New rates"),
            ("source-url", "https://example.no/rates"),
            ("source-date", "2026-11"),
        ]);
        let pairs: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        ines.post(&path, &pairs).await.redirects_to(&format!("/programmes/{CODE}#rate"));
        let corrected = fact(&test, About::Rate);
        assert_eq!(corrected.fact.rate.len(), rate.fact.rate.len());
        assert_eq!(corrected.fact.rate[0].percent.map(crate::catalogue::text::Percent::get), Some(55.5));
        assert_eq!(corrected.fact.rate[0].country, ["NO"]);
        assert_eq!(corrected.fact.rate[1], rate.fact.rate[1]);
        assert_eq!(
            corrected.fact.text.as_ref().map(|text| text.nn.as_str()),
            Some("Norwegian partners get 55 per cent.")
        );
        test.visitor()
            .get(&format!("/programmes/{CODE}"))
            .await
            .is(200)
            .contains("55.5%")
            .contains("https://example.no/rates")
            .contains("November 2026 <small>(named here)")
            .contains("Corrected here by Ines Berg")
            .contains("<del>Norwegian partners get 50 per cent");

        // A correction of the correction takes its place and still knows what it is about.
        ines.post(&facts_address(&corrected.key, "confirmation"), &[])
            .await
            .redirects_to(&format!("/programmes/{CODE}#rate"));
        let again = fact(&test, About::Rate);
        assert!(again.local.as_ref().is_some_and(|mark| mark.act == Act::Correct
            && !mark.conflict
            && mark.replaces.as_deref() == Some(rate.key.as_str())));
        let open: Vec<local::LocalFact> =
            local::current(&mut test.app.db.read().await.expect("reads")).await.expect("the changes");
        assert_eq!(open.len(), 1);
        ines.post(&format!("/programmes/{CODE}/changes/{}/end", again.local.expect("a mark").id), &[])
            .await
            .redirects_to(&format!("/programmes/{CODE}"));
        assert_eq!(fact(&test, About::Rate), rate);
    }
}

#[tokio::test]
async fn a_fact_is_added_with_what_belongs_to_it() {
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        let new = format!("/programmes/{CODE}/facts/new");
        ines.get(&new).await.is(200).contains("What is it about?");
        for about in About::ALL {
            ines.get(&format!("{new}?about={}", about.key())).await.is(200).lacks("⟦").contains("name=\"text-en\"");
        }
        let path = format!("/programmes/{CODE}/facts");
        let text = ("text-en", "Ask for a \u{0}meeting <first>.");
        ines.post(&path, &[("about", "note"), ("sure", "c"), ("text-en", "")])
            .await
            .is(422)
            .contains("Write the text in your language");
        ines.post(&path, &[("about", "note"), ("sure", "c"), text]).await.is(422).contains("Write all four languages");
        ines.post(&path, &[("about", "note"), ("sure", "c"), ("others", "same"), text])
            .await
            .redirects_to(&format!("/programmes/{CODE}#note"));
        ines.get(&format!("/programmes/{CODE}"))
            .await
            .is(200)
            .contains("Ask for a meeting &#60;first&#62;.")
            .contains("Added here by Ines Berg");
        // A guidance body, a deadline, an area: each with its own fields.
        let source = ("source-url", "https://example.no/x");
        ines.post(
            &path,
            &[("about", "guidance"), ("sure", "b"), source, ("guidance-0-body", ""), ("guidance-0-country", "NO")],
        )
        .await
        .is(422)
        .contains("Choose a body");
        ines.post(
            &path,
            &[("about", "guidance"), ("sure", "b"), source, ("guidance-0-body", "ks"), ("guidance-0-country", "NO")],
        )
        .await
        .redirects_to(&format!("/programmes/{CODE}#guidance"));
        ines.post(
            &path,
            &[
                ("about", "deadline"),
                ("sure", "b"),
                source,
                ("deadline-0-kind", "fixed"),
                ("deadline-0-date", "2027-13-45"),
            ],
        )
        .await
        .is(422)
        .contains("A date is written");
        ines.post(
            &path,
            &[("about", "deadline"), ("sure", "b"), source, ("deadline-0-kind", "fixed"), ("deadline-0-date", "")],
        )
        .await
        .is(422)
        .contains("Something is missing");
        ines.post(
            &path,
            &[
                ("about", "deadline"),
                ("sure", "b"),
                source,
                ("deadline-0-kind", "fixed"),
                ("deadline-0-date", "2027-03-14"),
            ],
        )
        .await
        .redirects_to(&format!("/programmes/{CODE}#deadline"));
        ines.post(
            &path,
            &[
                ("about", "amount"),
                ("sure", "b"),
                source,
                ("amount-0-max", "300 000"),
                ("amount-0-currency", "nok"),
                ("amount-0-per", "project"),
            ],
        )
        .await
        .redirects_to(&format!("/programmes/{CODE}#amount"));
        ines.get(&format!("/programmes/{CODE}"))
            .await
            .is(200)
            .contains("/bodies/ks")
            .contains("14 March 2027")
            .contains("300,000")
            .contains("https://example.no/x");
        ines.get("/bodies/ks").await.is(200).contains(&format!("/programmes/{CODE}"));
        ines.post(&path, &[("about", "nonsense")]).await.is(404);
    }
}

#[tokio::test]
async fn a_change_whose_shipped_fact_is_gone_is_shown_as_a_conflict_and_settled() {
    for test in TestApp::engines().await {
        let mut ines = test.administrator().await;
        // A correction of something that an upgrade has changed since.
        let person: uuid::Uuid = test
            .app
            .db
            .read()
            .await
            .expect("reads")
            .query(sql!("sql/any_person.sql"))
            .scalar()
            .await
            .expect("a person");
        let note = Fact {
            text: Some(crate::catalogue::text::Text::same("Ours, from before the upgrade.")),
            ..Fact::blank(About::Note)
        };
        let mut tx = test.app.db.write().await.expect("a transaction");
        let now = test.app.clock.now();
        local::record(
            &mut tx,
            &NewChange { programme: CODE, act: Act::Correct, replaces: Some("0123456789abcdef"), fact: &note, person },
            now,
        )
        .await
        .expect("kept");
        local::record(
            &mut tx,
            &NewChange { programme: CODE, act: Act::Confirm, replaces: Some("fedcba9876543210"), fact: &note, person },
            now,
        )
        .await
        .expect("kept");
        tx.commit().await.expect("commits");
        test.app.library.refresh(&test.app.db).await.expect("refreshes");

        ines.get(&format!("/programmes/{CODE}"))
            .await
            .is(200)
            .contains("Ours, from before the upgrade.")
            .contains("has changed since this was written here")
            .contains("1 change made here needs a look");
        ines.get("/programmes/changes")
            .await
            .is(200)
            .contains("under 2 of them")
            .contains("Needs a look")
            .contains("Out of use");
        let snapshot = test.app.library.snapshot();
        let id = snapshot
            .entry(CODE)
            .and_then(|entry| entry.facts.iter().find_map(|shown| shown.local.as_ref()))
            .expect("a mark")
            .id;
        ines.post(&format!("/programmes/{CODE}/changes/{id}/keep"), &[])
            .await
            .redirects_to(&format!("/programmes/{CODE}#note"));
        ines.get(&format!("/programmes/{CODE}"))
            .await
            .is(200)
            .contains("Ours, from before the upgrade.")
            .lacks("has changed since this was written here");
        ines.post(&format!("/programmes/{CODE}/changes/{id}/keep"), &[]).await.is(409);
    }
}
