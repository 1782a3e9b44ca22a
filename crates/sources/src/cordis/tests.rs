use std::ops::ControlFlow;
use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::organisation::Kind;
use crate::records::{Activity, Role, Topic};
use crate::testserver::{Answer, Server};
use crate::zipfile::{file, packed, patched, path};

const PROJECTS: &str = "\"id\";\"acronym\";\"status\";\"title\";\"startDate\";\"endDate\";\"totalCost\";\"ecMaxContribution\";\"legalBasis\";\"topics\";\"ecSignatureDate\";\"frameworkProgramme\";\"masterCall\";\"subCall\";\"fundingScheme\";\"objective\";\"grantDoi\";\"keywords\"
\"101\";\"WATER\";\"SIGNED\";\"Clean  water; for towns\";\"2022-09-01\";\"2025-08-31\";\"2493171,25\";\"2000000\";\"HORIZON.2.5\";\"HORIZON-CL5-2021-D2-01-08\";\"2022-05-18\";\"HORIZON\";\"MASTER\";\"SUB\";\"HORIZON-RIA\";\"Says \"\"hello\"\".
Second line\";\"10.3030/101\";\"water, towns\"
\"102\";\"\";\"CLOSED\";\"Schools\";\"2023-01-01\";\"\";\"0\";\"\";\"HORIZON.1.2\";\"T-2\";\"\";\"HORIZON\";\"\";\"\";\"HORIZON-CSA\";\"\";\"\";\"\"
";

const ORGANIZATIONS: &str = "\"projectID\";\"organisationID\";\"vatNumber\";\"name\";\"shortName\";\"SME\";\"activityType\";\"street\";\"postCode\";\"city\";\"country\";\"nutsCode\";\"geolocation\";\"organizationURL\";\"contactForm\";\"order\";\"role\";\"ecContribution\";\"netEcContribution\";\"totalCost\";\"endOfParticipation\"
\"101\";\"900\";\"NO971035854MVA\";\"OSTFOLD FYLKESKOMMUNE\";\"\";\"false\";\"PUB\";\"Gata 1\";\"1700\";\"SARPSBORG\";\"NO\";\"NO083\";\"59.28,11.1\";\"http://x.no\";\"https://secret.example\";\"2\";\"participant\";\"0\";\"12,5\";\"\";\"false\"
\"101\";\"901\";\"\";\"Dimos Athinaion\";\"\";\"\";\"PUB\";\"\";\"\";\"\";\"EL\";\"\";\"\";\"\";\"\";\"1\";\"coordinator\";\"\";\"0\";\"1\";\"true\"
\"102\";\"902\";\"\";\"A School\";\"\";\"true\";\"HES\";\"\";\"\";\"\";\"UK\";\"\";\"\";\"\";\"\";\"1\";\"associatedPartner\";\"\";\"\";\"\";\"false\"
";

const SIDES: [(&str, &str); 4] = [
    ("topics.csv", "\"projectID\";\"topic\";\"title\"\n\"101\";\"HORIZON-CL5-2021-D2-01-08\";\"Emerging\"\n"),
    (
        "legalBasis.csv",
        "projectID;legalBasis;title;uniqueProgrammePart\n101;HORIZON.2.5.1;Climate;False\n101;HORIZON.2.5;Energy;True\n",
    ),
    ("euroSciVoc.csv", "projectID;euroSciVocCode;euroSciVocPath;euroSciVocTitle\n101;/1;/natural/water;water\n"),
    ("policyPriorities.csv", "projectID;climate;ai;cleanAir\n101;100;0;\n"),
];

fn zip_of(projects: &str, organizations: &str) -> Vec<u8> {
    let sides = SIDES.iter().map(|(name, text)| (*name, text.as_bytes()));
    packed(
        &[("project.csv", projects.as_bytes()), ("organization.csv", organizations.as_bytes())]
            .into_iter()
            .chain(sides)
            .collect::<Vec<_>>(),
    )
}

/// All projects of a zip, with what the check found.
fn read(bytes: &[u8]) -> Result<(Vec<ProjectRecord>, Summary), Trouble> {
    let file = file(bytes, ".zip");
    let cordis = Cordis::open(path(file.path()), &mut |_| {})?;
    let mut projects = Vec::new();
    cordis.each(&mut |project| {
        projects.push(project);
        ControlFlow::Continue(())
    })?;
    Ok((projects, cordis.summary.clone()))
}

fn key(bytes: &[u8]) -> &'static str {
    read(bytes).expect_err("this file must be refused").key()
}

#[test]
fn a_project_comes_with_all_that_belongs_to_it() {
    let (projects, summary) = read(&zip_of(PROJECTS, ORGANIZATIONS)).expect("a sound file");
    assert_eq!((summary.projects, summary.participations, summary.broken), (2, 3, 0));
    let water = &projects[0];
    assert_eq!((water.title.as_str(), water.acronym.as_deref()), ("Clean water; for towns", Some("WATER")));
    assert_eq!(water.objective.as_deref(), Some("Says \"hello\".\nSecond line"));
    assert_eq!((water.total_cost_cents, water.eu_contribution_cents), (Some(249_317_125), Some(200_000_000)));
    assert_eq!(water.keywords, ["water", "towns"]);
    assert_eq!(water.legal_basis[0], Topic { code: "HORIZON.2.5".to_owned(), title: "Energy".to_owned() });
    assert_eq!(water.topics[0].title, "Emerging");
    assert_eq!(water.subjects[0], Topic { code: "/natural/water".to_owned(), title: "water".to_owned() });
    assert_eq!(water.priorities, [("climate".to_owned(), 100)].into());
    assert_eq!(water.url.as_deref(), Some("https://cordis.europa.eu/project/id/101"));
    let schools = &projects[1];
    assert_eq!((schools.total_cost_cents, schools.eu_contribution_cents, schools.end), (Some(0), None, None));
    assert_eq!(schools.topics[0].code, "T-2");
}

#[test]
fn partners_stand_in_their_order_with_plain_countries_and_no_contacts() {
    let (projects, _) = read(&zip_of(PROJECTS, ORGANIZATIONS)).expect("a sound file");
    let [athens, ostfold] = &projects[0].participations[..] else { panic!("two partners") };
    assert_eq!(
        (athens.role, athens.ended, athens.organisation.country.as_deref()),
        (Role::Coordinator, true, Some("GR"))
    );
    assert_eq!(
        (athens.ec_contribution_cents, athens.net_contribution_cents, athens.total_cost_cents),
        (None, Some(0), Some(100))
    );
    assert_eq!(ostfold.organisation.number.as_deref(), Some("971035854"));
    assert_eq!((ostfold.organisation.kind, ostfold.organisation.activity), (Kind::County, Some(Activity::Pub)));
    assert_eq!((ostfold.organisation.latitude, ostfold.organisation.longitude), (Some(59.28), Some(11.1)));
    assert_eq!((ostfold.ec_contribution_cents, ostfold.net_contribution_cents), (Some(0), Some(1250)));
    let school = &projects[1].participations[0];
    assert_eq!(
        (school.role, school.organisation.country.as_deref(), school.organisation.sme),
        (Role::Associated, Some("GB"), Some(true))
    );
    assert!(!format!("{projects:?}").contains("secret.example"));
}

#[test]
fn partners_in_another_order_than_their_projects_are_found() {
    let mut lines: Vec<&str> = ORGANIZATIONS.lines().collect();
    lines.swap(2, 3);
    let (projects, _) = read(&zip_of(PROJECTS, &lines.join("\n"))).expect("a sound file");
    assert_eq!(projects.iter().map(|project| project.participations.len()).collect::<Vec<_>>(), [2, 1]);
    lines.swap(1, 2);
    let (projects, _) = read(&zip_of(PROJECTS, &lines.join("\n"))).expect("a sound file");
    assert_eq!(projects.iter().map(|project| project.participations.len()).collect::<Vec<_>>(), [2, 1]);
}

#[test]
fn a_byte_order_mark_folders_and_missing_side_files_do_no_harm() {
    let projects = format!("\u{feff}{PROJECTS}");
    let zip = packed(&[
        ("csv/Project.csv", projects.as_bytes()),
        ("csv/Organization.csv", ORGANIZATIONS.as_bytes()),
        ("information.txt", b"x"),
    ]);
    let (projects, _) = read(&zip).expect("a sound file");
    assert_eq!((projects.len(), projects[0].topics[0].title.as_str()), (2, ""));
}

#[test]
fn rows_that_do_not_parse_are_reported_with_line_and_column() {
    let row = |id: u32| format!("\"{id}\";;;\"T\"{}\n", ";".repeat(14));
    let more = (200..330).map(row).collect::<Vec<_>>().concat();
    let bad = "\"900\";\"\";\"\";\"T\";\"2026-13-45\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\";\"\"\n\"901\";\"T\"\n";
    let (projects, summary) =
        read(&zip_of(&format!("{PROJECTS}{more}{bad}"), ORGANIZATIONS)).expect("two in 134 are borne");
    assert_eq!((projects.len(), summary.broken), (132, 2));
    let flaws: Vec<String> = summary.flaws.iter().map(ToString::to_string).collect();
    assert_eq!(flaws[0], "project.csv, line 135, column «startDate»: found «2026-13-45», expected a date");
    assert_eq!(flaws[1], "project.csv, line 136: found «2 columns», expected 18 columns as in the header");
}

#[test]
fn too_many_broken_rows_are_refused_with_the_first_of_them() {
    let broken = ORGANIZATIONS.replace("\"12,5\"", "\"12.5.1\"");
    let refused = read(&zip_of(PROJECTS, &broken)).expect_err("one in three");
    assert!(
        refused.to_string().contains(
            "organization.csv, line 2, column «netEcContribution»: found «12.5.1», expected an amount of money"
        ),
        "{refused}"
    );
    for (from, to, what) in [
        ("\"NO\"", "\"Norge123\"", "a country code"),
        ("\"PUB\"", "\"XYZ\"", "one of HES"),
        ("\"coordinator\"", "\"boss\"", "one of coordinator"),
        ("59.28,11.1", "95.1,11", "latitude"),
        ("\"101\";\"901\"", "\"999\";\"901\"", "id of a project"),
        ("\"901\"", "\"\"", "a value"),
    ] {
        let refused = read(&zip_of(PROJECTS, &ORGANIZATIONS.replace(from, to))).expect_err(what).to_string();
        assert!(refused.contains(what), "{refused}");
    }
    let twice = PROJECTS.replace("\"102\"", "\"101\"");
    assert!(
        read(&zip_of(&twice, ORGANIZATIONS)).expect_err("an id twice").to_string().contains("an id no earlier row has")
    );
    let latin: Vec<u8> =
        PROJECTS.replace("Schools", "Sch@ols").bytes().map(|b| if b == b'@' { 0xe5 } else { b }).collect();
    let refused =
        read(&packed(&[("project.csv", &latin), ("organization.csv", ORGANIZATIONS.as_bytes())])).expect_err("Latin-1");
    assert!(refused.to_string().contains("expected text in the file's encoding"), "{refused}");
}

#[test]
fn files_that_are_no_sound_zip_are_refused() {
    let sound = zip_of(PROJECTS, ORGANIZATIONS);
    assert_eq!(key(b""), "sources-empty");
    assert_eq!(key(b"<!doctype html><title>Sign in</title>"), "sources-web-page");
    assert_eq!(key(b"just text"), "sources-wrong-format");
    assert_eq!(key(b"PK\x03\x04 and no more"), "sources-cut-off");
    for share in [3, 2] {
        assert_eq!(key(&sound[..sound.len() - sound.len() / share]), "sources-cut-off");
    }
    let mut scratched = sound.clone();
    scratched[80] ^= 0x55;
    assert!(["sources-cut-off", "sources-zip-bomb", "sources-too-many-flaws"].contains(&key(&scratched)));
    assert_eq!(key(&packed(&[])), "sources-empty");
    assert_eq!(
        read(&packed(&[("project.csv", PROJECTS.as_bytes())])).expect_err("a file is missing").arguments()[1],
        ("member", "organization.csv".to_owned())
    );
    assert_eq!(key(&packed(&[("project.json", b"{}")])), "sources-member-missing");
    let twice = packed(&[
        ("a/project.csv", PROJECTS.as_bytes()),
        ("b/project.csv", PROJECTS.as_bytes()),
        ("organization.csv", ORGANIZATIONS.as_bytes()),
    ]);
    assert_eq!(key(&twice), "sources-member-twice");
    assert_eq!(key(&zip_of("", ORGANIZATIONS)), "sources-empty");
    assert_eq!(key(&zip_of(PROJECTS.lines().next().unwrap_or_default(), ORGANIZATIONS)), "sources-empty");
    let missing =
        read(&zip_of(PROJECTS, &ORGANIZATIONS.replace("activityType", "activity"))).expect_err("a column is missing");
    assert_eq!((missing.key(), &missing.arguments()[1].1), ("sources-column-missing", &"activityType".to_owned()));
    assert_eq!(Cordis::open("/no/such/file.zip", &mut |_| {}).expect_err("no file").key(), "sources-unreadable");
}

#[test]
fn names_that_lead_out_of_the_zip_are_refused() {
    let harmless = packed(&[("aaa/project.csv", PROJECTS.as_bytes()), ("organization.csv", ORGANIZATIONS.as_bytes())]);
    for name in
        [&b"../project.csv "[..], b"/aa/project.csv", b"a/../roject.csv", b"..\\/project.csv", b"C:\\/project.csv"]
    {
        assert_eq!(
            key(&patched(harmless.clone(), b"aaa/project.csv", name)),
            "sources-unsafe-path",
            "{}",
            String::from_utf8_lossy(name)
        );
    }
}

#[test]
fn a_zip_bomb_is_refused_whether_it_says_its_size_or_lies() {
    let zeros = vec![b'0'; 8 << 20];
    let bomb = packed(&[("project.csv", &zeros), ("organization.csv", ORGANIZATIONS.as_bytes())]);
    assert_eq!(key(&bomb), "sources-zip-bomb");
    // The directory at the end claims a few bytes only.
    let lie = patched(bomb, &(8_u32 << 20).to_le_bytes(), &5000_u32.to_le_bytes());
    assert!(["sources-zip-bomb", "sources-too-large", "sources-cut-off"].contains(&key(&lie)));
}

#[test]
fn an_endless_row_is_refused() {
    // Digits of a simple generator, so that the row does not pack like a bomb.
    let mut state = 1_u64;
    let noise: String = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        char::from(b'0' + (state >> 60) as u8 % 10)
    })
    .take(3 << 20)
    .collect();
    let endless = PROJECTS.replace("Second line\"", &noise);
    assert_eq!(key(&zip_of(&endless, ORGANIZATIONS)), "sources-too-large");
}

#[test]
fn a_download_is_read_like_a_file_and_its_faults_are_told() {
    let quick = Options {
        download: DownloadOptions {
            first_pause: Duration::from_millis(5),
            tries: 2,
            bytes: 100_000,
            ..DownloadOptions::default()
        },
    };
    let open = |answers| {
        let server = Server::start(answers);
        let mut bytes = 0;
        let opened = Cordis::open_with(&server.url, &quick, &mut |progress| {
            if let Progress::Downloaded { bytes: now, .. } = progress {
                bytes = now;
            }
        });
        opened.map(|cordis| (cordis.summary.projects, bytes))
    };
    let zip = zip_of(PROJECTS, ORGANIZATIONS);
    let size = zip.len() as u64;
    assert_eq!(open(vec![Answer::ok(zip.clone())]), Ok((2, size)));
    assert_eq!(open(vec![Answer::status(503), Answer::ok(zip.clone())]), Ok((2, size)));
    for (answer, key) in [
        (Answer::Half(zip), "sources-cut-off"),
        (Answer::ok("<html><title>Gone</title>"), "sources-web-page"),
        (Answer::ok(""), "sources-empty"),
        (Answer::status(404), "sources-status"),
        (Answer::status(429), "sources-busy"),
        (Answer::ok(vec![b'x'; 200_000]), "sources-too-large"),
        (Answer::Nothing, "sources-unreachable"),
    ] {
        assert_eq!(open(vec![answer]).expect_err(key).key(), key);
    }
}

#[test]
fn checksums_follow_the_content() {
    let sums = |projects: &str, organizations: &str| {
        let (projects, _) = read(&zip_of(projects, organizations)).expect("a sound file");
        projects.iter().map(ProjectRecord::checksum).collect::<Vec<_>>()
    };
    let first = sums(PROJECTS, ORGANIZATIONS);
    assert_eq!(first, sums(PROJECTS, ORGANIZATIONS));
    let other = sums(PROJECTS, &ORGANIZATIONS.replace("12,5", "12,6"));
    assert_eq!((first[0] == other[0], first[1] == other[1]), (false, true));
}

#[test]
fn reading_stops_when_told() {
    let file = file(&zip_of(PROJECTS, ORGANIZATIONS), ".zip");
    let cordis = Cordis::open(path(file.path()), &mut |_| {}).expect("a sound file");
    let mut count = 0;
    let done = cordis.each(&mut |_| {
        count += 1;
        ControlFlow::Break(())
    });
    assert_eq!((done, count), (Ok(()), 1));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400), at in 0_usize..3000, flip in 1_u8..) {
        let _ = read(&bytes);
        let _ = read(&[b"PK\x03\x04", &bytes[..]].concat());
        let _ = read(&packed(&[("project.csv", &bytes), ("organization.csv", &bytes)]));
        let mut scratched = zip_of(PROJECTS, ORGANIZATIONS);
        let at = at % scratched.len();
        scratched[at] ^= flip;
        let _ = read(&scratched);
    }

    #[test]
    fn no_rows_make_the_reader_panic(rows in "([\"a-z0-9,.;\\-é]{0,40}\n){0,6}") {
        let _ = read(&zip_of(&format!("{PROJECTS}{rows}"), &format!("{ORGANIZATIONS}{rows}")));
    }
}

/// The whole official file, as the README of the shared data counts it.
#[test]
fn the_official_file_is_read_whole() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared/data/cordis/cordis-HORIZONprojects-csv.zip");
    if !file.exists() {
        crate::left_out("the projects of CORDIS");
        return;
    }
    let cordis = Cordis::open(path(&file), &mut |_| {}).expect("the official file is sound");
    let (mut projects, mut participations, mut subjects) = (0, 0, 0);
    cordis
        .each(&mut |project| {
            projects += 1;
            participations += project.participations.len();
            subjects += project.subjects.len();
            ControlFlow::Continue(())
        })
        .expect("the official file is sound");
    assert_eq!((projects, participations, subjects), (17_740, 96_328, 37_750));
    assert_eq!((cordis.summary.rows, cordis.summary.broken), (209_322, 0));
}
