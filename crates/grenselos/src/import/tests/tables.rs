//! Tables somebody keeps: calls, projects, organisations and further partners.

use super::made::{HALDEN, cordis, differences, import_cordis, import_table, refused};
use super::organisations;
use crate::testkit::TestApp;

const CALLS: &str = "kind = \"calls\"\nsource = \"own-calls\"\nlanguage = \"nb\"\ndelimiter = \";\"\ndates = [\"%Y-%m-%d\"]\n[columns]\ncode = \"Kode\"\ntitle = \"Tittel\"\nprogramme = \"Program\"\ndeadlines = \"Frist\"\nbudget-max = \"Sum\"\n";

#[tokio::test]
async fn calls_of_a_table_stand_beside_those_of_the_portal() {
    for test in TestApp::engines().await {
        let table =
            "Kode;Tittel;Program;Frist;Sum\nA 1;Kulturmøter;nordplus;2027-02-01;100000\nB-2;Bibliotek;;2027-03-01;\n";
        assert_eq!(differences(&import_table(&test, table, CALLS).await), (2, 0, 0, 0));
        test.settle().await;
        let snapshot = test.app.library.snapshot();
        let card = snapshot.call("own-calls--B-2").expect("there");
        assert_eq!((card.title.as_str(), card.language.as_str()), ("Bibliotek", "nb"));
        let card = snapshot.calls.iter().find(|card| card.identifier == "A 1").expect("there");
        assert_eq!(web::address::encode(&card.code), card.code, "its code stands in an address as it is");
        assert_eq!((card.programme.as_deref(), card.max_contribution), (Some("nordplus"), Some(100_000)));
        assert_eq!(differences(&import_table(&test, table, CALLS).await), (0, 0, 2, 0));
    }
}

#[tokio::test]
async fn a_mistake_in_a_table_is_named_and_nothing_is_taken() {
    for test in TestApp::engines().await {
        let report = import_table(&test, "Kode;Tittel;Program;Frist;Sum\nA;T;;2026-13-45;\n", CALLS).await;
        assert_eq!(refused(&report), "sources-too-many-flaws");
        let told = report.counts.troubles[0].told(&test.app.localizer(i18n::Locale::En));
        assert!(
            told.contains("line 2") && told.contains("Frist") && told.contains("2026-13-45") && told.contains("a date"),
            "{told}"
        );
        let report = import_table(&test, "Kode;Tittel\nA;T\n", CALLS).await;
        assert_eq!(refused(&report), "sources-column-missing");
        let own = CALLS.replace("own-calls", "portal");
        let report = import_table(&test, "Kode;Tittel;Program;Frist;Sum\nA;T;;;\n", &own).await;
        assert_eq!(refused(&report), "import-source-reserved");
        assert_eq!(refused(&import_table(&test, "x", "kind = \"cats\"").await), "sources-map");
    }
}

#[tokio::test]
async fn organisations_of_a_table_meet_those_of_cordis() {
    const MAP: &str = "kind = \"organisations\"\nsource = \"own-list\"\ndelimiter = \";\"\n[columns]\nname = \"Navn\"\ncity = \"Sted\"\ncountry = \"Land\"\n";
    for test in TestApp::engines().await {
        import_cordis(&test, &cordis(&[("1", "Care", &[HALDEN])])).await;
        let table = "Navn;Sted;Land\nHalden kommune;Halden;Norge\nHalden kommune;Sarpsborg;Norge\n";
        assert_eq!(differences(&import_table(&test, table, MAP).await), (2, 0, 0, 0));
        let all: Vec<(String, i64)> =
            organisations(&test).await.into_iter().map(|(_, name, projects, ..)| (name, projects)).collect();
        assert_eq!(all, [("Halden kommune".to_owned(), 1), ("Halden kommune".to_owned(), 0)]);
        assert_eq!(differences(&import_table(&test, table, MAP).await), (0, 0, 2, 0));
        // One goes from the table: who is known to another source stays, under the name that one gives it.
        let shorter = "Navn;Sted;Land\nHalden kommune;Sarpsborg;Norge\n";
        assert_eq!(differences(&import_table(&test, shorter, MAP).await), (0, 0, 1, 1));
        let names =
            |all: Vec<(String, String, i64, i64, i64)>| all.into_iter().map(|(_, name, ..)| name).collect::<Vec<_>>();
        assert_eq!(names(organisations(&test).await), ["HALDEN KOMMUNE", "Halden kommune"]);
        let other = "Navn;Sted;Land\nMoss kommune;Moss;Norge\n";
        assert_eq!(differences(&import_table(&test, other, MAP).await), (1, 0, 0, 1));
        assert_eq!(names(organisations(&test).await), ["HALDEN KOMMUNE", "Moss kommune"]);
    }
}

#[tokio::test]
async fn further_partners_are_added_to_known_projects_once() {
    const MAP: &str = "kind = \"participations\"\nsource = \"own-partners\"\ndelimiter = \";\"\ndecimal = \".\"\n[columns]\nproject = \"Prosjekt\"\n\"partner.name\" = \"Navn\"\n\"partner.city\" = \"Sted\"\n\"partner.country\" = \"Land\"\n\"partner.ec-contribution\" = \"Sum\"\n";
    for test in TestApp::engines().await {
        import_cordis(&test, &cordis(&[("1", "Care", &[HALDEN])])).await;
        let table = "Prosjekt;Navn;Sted;Land;Sum\n1;Halden kommune;Halden;NO;7\n1;Moss kommune;Moss;NO;5.5\n99;Moss kommune;Moss;NO;1\n";
        let report = import_table(&test, table, MAP).await;
        assert_eq!(differences(&report), (1, 0, 0, 0), "Halden is there already");
        assert_eq!(report.counts.trouble_count, 1, "nobody knows the project 99");
        let mut sums: Vec<(String, i64, i64)> = organisations(&test)
            .await
            .into_iter()
            .map(|(_, name, projects, _, money)| (name, projects, money))
            .collect();
        sums.sort();
        assert_eq!(sums, [("Halden kommune".to_owned(), 1, 100_050), ("Moss kommune".to_owned(), 1, 550)]);
        assert_eq!(differences(&import_table(&test, table, MAP).await), (0, 0, 1, 0));
        // The project's own source changes: what was added stays.
        import_cordis(&test, &cordis(&[("1", "Care for all", &[HALDEN])])).await;
        assert_eq!(organisations(&test).await.into_iter().filter(|(_, _, projects, ..)| *projects == 1).count(), 2);
    }
}
