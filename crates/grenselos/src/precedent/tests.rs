//! Lists and pages of past projects and organisations, and joining and parting, through the router on both engines.

mod made;

use made::fill;

use crate::testkit::TestApp;

#[tokio::test]
async fn projects_are_listed_newest_first_and_filtered_by_the_address() {
    for test in TestApp::engines().await {
        let mut ines = test.visitor();
        ines.get("/projects").await.is(200).contains("No past projects here yet");
        fill(&test).await;
        let all = ines
            .get("/projects")
            .await
            .is(200)
            .contains("3 projects")
            .contains("SafeHome – Welfare technology")
            .contains("€300,000");
        let places = ["SafeHome", "CareNet", "Enzymes"].map(|word| all.text.find(word).expect("listed"));
        assert!(places.is_sorted(), "{places:?}");
        ines.get("/projects?country=no")
            .await
            .contains("2 projects")
            .lacks("Enzymes")
            .contains(r#"href="/projects">Norway</a>"#);
        ines.get("/projects?country=KE").await.contains("1 project").contains("CareNet").contains("Kenya");
        ines.get("/projects?nordic-public=1&year=2022").await.contains("CareNet").lacks("Enzymes").lacks("SafeHome");
        ines.get("/projects?state=running").await.contains("SafeHome").lacks("CareNet");
        ines.get("/projects?programme=horizon-europe&state=ended").await.contains("2 projects").contains("CareNet");
        ines.get("/projects?year=1999").await.is(200).contains("No projects like that");
    }
}

#[tokio::test]
async fn a_search_finds_projects_in_another_language_and_tells_the_words() {
    for test in TestApp::engines().await {
        fill(&test).await;
        let mut ines = test.visitor();
        let found = ines
            .get("/projects?q=velferdsteknologi+for+eldre")
            .await
            .is(200)
            .contains("SafeHome")
            .contains("CareNet")
            .lacks("Enzymes");
        found.contains("velferdsteknologi <span>→ welfare technology</span>").contains("Best fit first");
        ines.get("/projects?q=older+people&country=SE").await.contains("SafeHome").lacks("CareNet");
        ines.get("/projects?q=older+people&state=ended").await.contains("CareNet").lacks("SafeHome");
        ines.get("/projects?q=%F0%9F%94%A5").await.is(200).contains("No projects like that");
    }
}

#[tokio::test]
async fn what_an_address_asks_wrongly_is_told_and_left_out() {
    for test in TestApp::engines().await {
        fill(&test).await;
        let mut ines = test.visitor();
        let answer =
            ines.get("/projects?country=Atlantis&programme=x%3Cb%3E&state=maybe&year=MMXX&page=10000").await.is(200);
        answer
            .contains("3 projects")
            .contains("«Atlantis» (Country)")
            .contains("x&#60;b&#62;")
            .contains("«maybe»")
            .contains("«MMXX»")
            .lacks("x<b>");
        ines.get("/organisations?kind=wizard&region=NO-99&sort=luck&country=%00&page=-7")
            .await
            .is(200)
            .contains("«wizard»")
            .contains("«NO-99»")
            .contains("«luck»");
        for missing in
            ["/projects/no-such", "/projects/%00", "/projects/%ff", "/organisations/'%20OR%201=1", "/organisations/%ff"]
        {
            ines.get(missing).await.is(404);
        }
    }
}

#[tokio::test]
async fn a_project_page_tells_who_took_part_with_what_money() {
    for test in TestApp::engines().await {
        fill(&test).await;
        let mut ines = test.visitor();
        let page = ines.get("/projects/cordis-1").await.is(200);
        let page = page
            .contains("They do so &#60;together&#62;.")
            .contains("1 January 2025 – 31 December 2027")
            .contains("€300,000")
            .contains("€600,000");
        let page = page
            .contains("63% of the time has passed")
            .contains("HORIZON-HLTH-2024-CARE-04-01")
            .contains("Innovation: trying and demonstrating");
        let page = page
            .contains("governance, nursing")
            .contains("https://cordis.europa.eu/project/id/1")
            .contains("Similar projects")
            .contains("CareNet");
        // The coordinator first, then the order of the source; those from the North first when asked.
        let order = |text: &str| {
            let table = &text[text.find("<caption").expect("a table")..];
            ["Dresden", "Umeå", "HALDEN"].map(|name| table.find(name).expect("listed"))
        };
        assert!(order(&page.text).is_sorted());
        let nordic = ines.get("/projects/cordis-1?nordic=1").await.is(200);
        let [dresden, umea, halden] = order(&nordic.text);
        assert!(umea < halden && halden < dresden);
        ines.get("/projects/cordis-3").await.is(200).contains("<h1 lang=\"en\">Enzymes of deep sea bacteria</h1>");
    }
}

#[tokio::test]
async fn organisations_are_found_by_name_and_listed_by_experience() {
    for test in TestApp::engines().await {
        fill(&test).await;
        let mut ines = test.visitor();
        let all = ines
            .get("/organisations")
            .await
            .is(200)
            .contains("5 organisations")
            .contains("2 projects")
            .contains("led 2");
        assert!(all.text.find("Dresden").expect("listed") < all.text.find("Umeå kommun").expect("listed"));
        let nordic = ines.get("/organisations?nordic=1").await.is(200);
        assert!(nordic.text.find("Dresden").expect("listed") > nordic.text.find("Umeå kommun").expect("listed"));
        ines.get("/organisations?q=UMEA").await.contains("1 organisation").contains("Umeå kommun");
        ines.get("/organisations?q=umae").await.contains("Did you mean").contains("Umeå kommun");
        ines.get("/organisations?kind=municipality&country=NO").await.contains("2 organisations").lacks("Umeå kommun");
        ines.get("/organisations?region=se-24")
            .await
            .contains("1 organisation")
            .contains("Umeå kommun")
            .contains("Västerbotten");
        ines.get("/organisations?coordinated=1").await.contains("2 organisations").lacks("Umeå kommun");
        ines.get("/organisations?q=zzzzqqq").await.contains("No organisations like that");
    }
}

#[tokio::test]
async fn an_organisation_page_tells_what_it_has_done_and_with_whom() {
    for test in TestApp::engines().await {
        fill(&test).await;
        let mut ines = test.visitor();
        let page = ines
            .get("/organisations/cordis-300")
            .await
            .is(200)
            .contains("2 projects, 2 of them led")
            .contains("€1.6")
            .contains("SafeHome")
            .contains("Enzymes");
        let page = page
            .contains("€60,000")
            .contains("2025")
            .contains("2023")
            .contains("Umeå kommun")
            .contains("Norway")
            .contains("CORDIS (PIC 300)")
            .contains("governance");
        page.lacks("Part the chosen ones").lacks("Nairobi").lacks("Join with");
        ines.get("/organisations/cordis-100")
            .await
            .contains("https://www.halden.kommune.no")
            .contains("Nordic public body");
    }
}

#[tokio::test]
async fn two_that_are_one_are_joined_and_can_be_parted_again() {
    for test in TestApp::engines().await {
        fill(&test).await;
        let mut ines = test.administrator().await;
        ines.get("/organisations/cordis-100/joining?q=halden")
            .await
            .is(200)
            .contains("Halden municipality")
            .lacks("with=cordis-100");
        ines.get("/organisations/cordis-100/joining?with=cordis-400")
            .await
            .is(200)
            .contains("Everything of Halden municipality is put into HALDEN KOMMUNE")
            .contains("called Halden municipality");
        ines.post("/organisations/cordis-100/joining", &[("with", "cordis-400")])
            .await
            .redirects_to("/organisations/cordis-100?done=join");
        test.settle().await;
        let page =
            ines.get("/organisations/cordis-100?done=join").await.is(200).contains("The organisations are joined");
        page.contains("2 projects, 1 of them led")
            .contains("€290,000")
            .contains("CareNet")
            .contains("Ines Berg joined Halden municipality")
            .contains("placed by hand");
        // The old address leads on, lists and search know one only, and the projects' pages name the one that stayed.
        ines.get("/organisations/cordis-400").await.redirects_to("/organisations/cordis-100");
        ines.get("/organisations?q=halden").await.contains("1 organisation");
        ines.get("/projects/cordis-2").await.contains("/organisations/cordis-100").lacks("/organisations/cordis-400");
        ines.post("/organisations/cordis-100/joining", &[("with", "cordis-400")]).await.is(409);
        ines.post("/organisations/cordis-100/joining", &[("with", "cordis-100")]).await.is(422);

        ines.get("/organisations/cordis-100/parting?record=cordis:400")
            .await
            .is(200)
            .contains("A new organisation, Halden municipality")
            .contains("HALDEN KOMMUNE stays");
        ines.get("/organisations/cordis-100/parting").await.is(422).contains("Choose at least one record");
        ines.get("/organisations/cordis-100/parting?record=cordis:100&record=cordis:400")
            .await
            .is(422)
            .contains("Leave at least one record");
        ines.post("/organisations/cordis-100/parting", &[("record", "cordis:400")])
            .await
            .redirects_to("/organisations/cordis-400?done=part");
        test.settle().await;
        ines.get("/organisations/cordis-400?done=part")
            .await
            .is(200)
            .contains("1 project, 1 of them led")
            .contains("€200,000")
            .contains("parted this one from another");
        ines.get("/organisations/cordis-100")
            .await
            .contains("<h1>HALDEN KOMMUNE</h1>")
            .contains("1 project, 0 of them led")
            .contains("€90,000")
            .contains("parted Halden municipality from this one");
        ines.get("/organisations?q=halden").await.contains("2 organisations");
        ines.post("/organisations/cordis-100/parting", &[("record", "cordis:400")])
            .await
            .is(409)
            .contains("no longer with this organisation");
    }
}

#[tokio::test]
async fn only_an_administrator_joins_and_parts() {
    for test in TestApp::engines().await {
        fill(&test).await;
        let mut somebody = test.visitor();
        for path in ["/organisations/cordis-100/joining", "/organisations/cordis-100/parting"] {
            let answer = somebody.get(path).await;
            assert!(answer.status.is_redirection(), "{}", answer.status);
            let answer = somebody.post(path, &[("with", "cordis-400"), ("record", "cordis:100")]).await;
            assert!(answer.status.is_redirection(), "{}", answer.status);
        }
        somebody.get("/organisations?q=halden").await.contains("2 organisations");
    }
}

#[tokio::test]
async fn every_page_speaks_four_languages() {
    let test = TestApp::sqlite().await;
    fill(&test).await;
    let mut ines = test.administrator().await;
    ines.post("/organisations/cordis-100/joining", &[("with", "cordis-400")])
        .await
        .redirects_to("/organisations/cordis-100?done=join");
    test.settle().await;
    for (language, title) in [
        ("nb", "Tidligere prosjekter"),
        ("nn", "Tidlegare prosjekt"),
        ("sv", "Tidigare projekt"),
        ("en", "Past projects"),
    ] {
        ines = ines.speaking(language);
        ines.get("/projects").await.is(200).contains(&format!("<h1>{title}</h1>"));
        for path in [
            "/projects",
            "/projects?q=older+people&country=NO&state=running&year=2025&programme=horizon-europe&nordic-public=1",
            "/projects?year=1999&state=x",
            "/projects/cordis-1",
            "/projects/cordis-3?nordic=1",
            "/organisations",
            "/organisations?q=hald&kind=municipality&country=NO&coordinated=1&nordic=1&sort=name",
            "/organisations?q=umae",
            "/organisations?q=zzzqq&kind=x",
            "/organisations/cordis-100?done=join",
            "/organisations/cordis-500",
            "/organisations/cordis-100/joining?q=umea",
            "/organisations/cordis-100/joining?with=cordis-200",
            "/organisations/cordis-100/parting?record=cordis:400",
        ] {
            ines.get(path).await.is(200).lacks("⟦");
        }
        ines.get("/organisations/cordis-100/parting").await.is(422).lacks("⟦");
    }
}
