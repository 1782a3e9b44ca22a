use proptest::prelude::*;

use super::*;
use crate::organisation::Kind;
use crate::records::Role;
use crate::zipfile::{file, packed};

const ORGANISATIONS: &str = "kind = \"organisations\"\nsource = \"list\"\n[columns]\nname = \"Navn\"\ncity = \"By\"\n";

fn take(bytes: &[u8], suffix: &str, map: &str) -> Result<Table, Trouble> {
    let file = file(bytes, suffix);
    read(file.path(), &Map::parse(map, "map.toml")?, &mut |_| {})
}

fn csv(text: &str, map: &str) -> Result<Table, Trouble> {
    take(text.as_bytes(), ".csv", map)
}

/// A workbook of one sheet «Ark1», its rows given as XML.
fn xlsx(rows: &str) -> Vec<u8> {
    let types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>";
    let relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    let book = "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Ark1\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>";
    let book_relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>";
    let styles = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    );
    packed(&[
        ("[Content_Types].xml", types.as_bytes()),
        ("_rels/.rels", relations.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", book_relations.as_bytes()),
        ("xl/styles.xml", styles.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

/// A row of text cells.
fn row(number: usize, texts: &[&str]) -> String {
    let cell =
        |(letter, text): (char, &&str)| format!("<c r=\"{letter}{number}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let cells: Vec<String> = ('A'..='Z').zip(texts).map(cell).collect();
    format!("<row r=\"{number}\">{}</row>", cells.concat())
}

fn names(table: &Table) -> Vec<(&str, Option<&str>)> {
    table.organisations.iter().map(|organisation| (organisation.name.as_str(), organisation.city.as_deref())).collect()
}

#[test]
fn encodings_and_delimiters_are_told_by_themselves() {
    let text = "Navn;By\nBø kommune;Gvarv\n\"Våler; kommune\";Svinndal\n";
    let latin: Vec<u8> = text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect();
    let commas = "Navn,By\nBø kommune,Gvarv\n\"Våler; kommune\",Svinndal\n";
    let tabs = "By\tNavn\nGvarv\tBø kommune\nSvinndal\tVåler; kommune\n";
    for bytes in [
        text.as_bytes(),
        &latin,
        &[b"\xef\xbb\xbf", text.as_bytes()].concat(),
        commas.as_bytes(),
        tabs.as_bytes(),
        text.replace('\n', "\r\n").as_bytes(),
    ] {
        let table = take(bytes, ".csv", ORGANISATIONS).expect("a sound table");
        assert_eq!(names(&table), [("Bø kommune", Some("Gvarv")), ("Våler; kommune", Some("Svinndal"))]);
    }
}

#[test]
fn headers_may_differ_in_case_and_stand_below_a_title() {
    let map = ORGANISATIONS.replace("[columns]", "header-row = 3\n[columns]");
    let table = csv("Liste\n\nNAVN;by;Navn 2\nA;B;C\n;;\n", &map).expect("a sound table");
    assert_eq!((names(&table), table.rows), (vec![("A", Some("B"))], 1));
}

#[test]
fn lines_are_counted_as_an_editor_does() {
    let text = "Navn;By\n\n\"A\nA\";B\n\n;C\n\nD;E;F";
    for ends in ["\n", "\r\n", "\r"] {
        let refused = csv(&text.replace('\n', ends), ORGANISATIONS).expect_err("a name is missing");
        let lines: Vec<_> = refused.flaws().iter().map(|flaw| flaw.place.line).collect();
        assert_eq!(lines, [Some(6), Some(8)], "{ends:?}");
    }
}

#[test]
fn columns_that_are_missing_or_stand_twice_are_named() {
    let missing = csv("Navn;Sted\nA;B\n", ORGANISATIONS).expect_err("no such column");
    assert!(missing.to_string().ends_with("has no column «By»; it has: Navn, Sted"), "{missing}");
    let twice = csv("Navn;By;By\nA;B;C\n", ORGANISATIONS).expect_err("twice");
    assert_eq!(twice.key(), "sources-column-twice");
    let unneeded = csv("Navn;By;Note;Note\nA;B;C;D\n", ORGANISATIONS).expect("what is not read may stand twice");
    assert_eq!(unneeded.rows, 1);
}

const PROJECTS: &str = r#"
kind = "projects"
source = "interreg"
language = "sv"
decimal = ","
dates = ["%d.%m.%Y"]
[columns]
id = { join = ["program", "nr"], with = "-" }
title = "navn"
start = "start"
programme = { constant = "Interreg" }
keywords = { column = "ord", split = "," }
legal-basis = { list = ["mål", "delmål"] }
"partner.name" = "partner"
"partner.role" = "rolle"
"partner.country" = "land"
"partner.kind" = "type"
"partner.ec-contribution" = "kroner"
[values."partner.role"]
LP = "coordinator"
[values."partner.kind"]
Skola = "school"
"*" = ""
"#;

const ROWS: &str = "program;nr;navn;start;ord;mål;delmål;partner;rolle;land;type;kroner\n";

#[test]
fn rows_of_one_project_are_grouped_and_values_translated() {
    let text = format!(
        "{ROWS}A;1;Gruva;01.09.2023;malm, berg;PO1;;Umeå kommun;LP;Sverige;Annat;1 234,56\nA;1;Gruva;01.08.2023;berg;;RSO1;Solskolan;partner;SE;Skola;0\nB;1;Sjö;02.01.2024;;;;;;;;\n"
    );
    let table = csv(&text, PROJECTS).expect("a sound table");
    let [mine, lake] = &table.projects[..] else { panic!("two projects") };
    assert_eq!((mine.id.as_str(), mine.language.as_str(), mine.programme.as_deref()), ("A-1", "sv", Some("Interreg")));
    assert_eq!(mine.start.map(|start| start.to_string()).as_deref(), Some("2023-08-01"));
    assert_eq!(mine.keywords, ["malm", "berg"]);
    assert_eq!(mine.legal_basis.iter().map(|topic| topic.code.as_str()).collect::<Vec<_>>(), ["PO1", "RSO1"]);
    let facts: Vec<_> = mine
        .participations
        .iter()
        .map(|p| (p.role, p.organisation.kind, p.organisation.country.as_deref(), p.ec_contribution_cents))
        .collect();
    assert_eq!(
        facts,
        [
            (Role::Coordinator, Kind::Municipality, Some("SE"), Some(123_456)),
            (Role::Participant, Kind::School, Some("SE"), Some(0))
        ]
    );
    // A row without a partner is still a project.
    assert_eq!((lake.id.as_str(), lake.participations.len()), ("B-1", 0));
}

#[test]
fn all_mistakes_of_a_table_are_reported_together() {
    let text = format!(
        "{ROWS}A;1;Gruva;2023-09-01;;;;X;LP;Mars;;12,x\nA;;;01.09.2023;;;;Y;boss;SE;;\nshort;row\nA;2;C;31.02.2026;;;;;;;;\n"
    );
    let refused = csv(&text, PROJECTS).expect_err("nothing is tolerated");
    let reported = refused.to_string();
    for mistake in [
        "line 2, column «start» (D): found «2023-09-01», expected a date",
        "line 2, column «land» (J): found «Mars», expected a country code of two letters",
        "line 2, column «kroner» (L): found «12,x», expected an amount of money",
        "line 3, column «navn» (C): found «», expected a value",
        "line 3, column «rolle» (I): found «boss», expected one of coordinator, participant, associated, third-party",
        "line 4: found «2 columns», expected 12 columns as in the header",
        "line 5, column «start» (D): found «31.02.2026», expected a date",
    ] {
        assert!(reported.contains(mistake), "{mistake} is missing in {reported}");
    }
    assert!(matches!(refused, Trouble::TooManyFlaws { broken: 4, of: 4, .. }));
    let tolerant = PROJECTS.replace("[columns]", "tolerate-percent = 50\n[columns]");
    let text = format!("{ROWS}A;1;Gruva;01.09.2023;;;;X;LP;SE;;\nA;1;Annan;01.09.2023;;;;X;LP;SE;;\n");
    let table = csv(&text, &tolerant).expect("one in two is tolerated");
    assert_eq!((table.projects.len(), table.broken), (1, 1));
    assert!(table.flaws[0].to_string().ends_with("found «Annan», expected «Gruva» as in the project's other rows"));
}

#[test]
fn the_report_is_capped_and_counts_the_rest() {
    let text = format!("Navn;By\n{}", ";B\n".repeat(200));
    let refused = csv(&text, ORGANISATIONS).expect_err("names are missing");
    assert_eq!(refused.flaws().len(), crate::trouble::FLAWS_SHOWN);
    assert!(refused.to_string().ends_with("and 150 more"), "{refused}");
}

#[test]
fn cells_of_a_sheet_keep_their_types() {
    let map = "kind = \"calls\"\nsource = \"list\"\n[columns]\ncode = \"Kode\"\ntitle = \"Tittel\"\ndeadlines = \"Frist\"\nbudget = \"Sum\"\nexpected-grants = \"Antall\"\n";
    let header = row(1, &["Kode", "Tittel", "Frist", "Sum", "Antall"]);
    let typed = "<row r=\"2\"><c r=\"A2\"><f>HYPERLINK(\"https://e.org/x\", \"T-1\")</f><v>0</v></c><c r=\"B2\" t=\"str\"><f>UPPER(\"a\")</f><v>A</v></c><c r=\"C2\" s=\"1\"><v>46120</v></c><c r=\"D2\"><v>1234.5</v></c><c r=\"E2\"><v>3</v></c></row>";
    let texts = row(3, &["T-2", "B", "2026-04-08", "99.5", "4"]);
    let table = take(&xlsx(&format!("{header}{typed}{texts}")), ".xlsx", map).expect("a sound sheet");
    let facts: Vec<_> = table
        .calls
        .iter()
        .map(|call| {
            (
                call.code.as_str(),
                call.title.as_str(),
                call.deadlines[0].date.to_string(),
                call.budget.total_cents,
                call.budget.expected_grants,
            )
        })
        .collect();
    assert_eq!(
        facts,
        [
            ("T-1", "A", "2026-04-08".to_owned(), Some(123_450), Some(3)),
            ("T-2", "B", "2026-04-08".to_owned(), Some(9950), Some(4))
        ]
    );

    let error =
        "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\"><v>7</v></c><c r=\"E2\"><v>1.5</v></c></row>";
    let refused = take(&xlsx(&format!("{header}{error}")), ".xlsx", map).expect_err("an error value").to_string();
    for mistake in [
        "sheet «Ark1», row 2, column «Kode» (A): found «#N/A», expected a value",
        "column «Antall» (E): found «1.5», expected a whole number",
    ] {
        assert!(refused.contains(mistake), "{refused}");
    }
}

#[test]
fn files_that_are_no_table_are_refused() {
    let with_sheet = ORGANISATIONS.replace("[columns]", "sheet = \"Ark2\"\n[columns]");
    let sound = xlsx(&format!("{}{}", row(1, &["Navn", "By"]), row(2, &["A", "B"])));
    assert_eq!(take(&sound, ".xlsx", ORGANISATIONS).map(|table| table.rows), Ok(1));
    let far = xlsx(&format!("{}<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>", row(1, &["Navn", "By"])));
    let bomb = packed(&[("xl/workbook.xml", &vec![b' '; 64 << 20])]);
    for (name, bytes, suffix, map, key) in [
        ("empty", &b""[..], ".csv", ORGANISATIONS, "sources-empty"),
        ("header only", b"Navn;By\n", ".csv", ORGANISATIONS, "sources-empty"),
        ("blank rows", b"Navn;By\n;\n ; \n", ".csv", ORGANISATIONS, "sources-empty"),
        ("html", b"<html><body>", ".csv", ORGANISATIONS, "sources-web-page"),
        ("old Excel", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", ".csv", ORGANISATIONS, "sources-wrong-format"),
        ("NUL", b"Navn;By\n\0;\0\n", ".csv", ORGANISATIONS, "sources-wrong-format"),
        ("csv called xlsx", b"Navn;By\nA;B\n", ".xlsx", ORGANISATIONS, "sources-wrong-format"),
        ("other zip", &packed(&[("a.txt", b"x")]), ".xlsx", ORGANISATIONS, "sources-wrong-format"),
        ("half", &sound[..sound.len() / 2], ".xlsx", ORGANISATIONS, "sources-cut-off"),
        ("bomb", &bomb, ".xlsx", ORGANISATIONS, "sources-zip-bomb"),
        ("no sheet", &sound, ".xlsx", &with_sheet, "sources-sheet-missing"),
        ("far cell", &far, ".xlsx", ORGANISATIONS, "sources-too-large"),
    ] {
        assert_eq!(take(bytes, suffix, map).expect_err(name).key(), key, "{name}");
    }
}

#[test]
fn one_line_of_200_megabytes_is_refused_in_little_memory() {
    use std::io::Write;
    let mut file = file(b"Navn;By\n", ".csv");
    let megabyte = vec![b'a'; 1 << 20];
    for _ in 0..200 {
        file.write_all(&megabyte).expect("the disk takes 200 MB");
    }
    file.flush().expect("the disk takes 200 MB");
    let before = peak_kb();
    let map = Map::parse(ORGANISATIONS, "map.toml").expect("a sound map");
    let refused = read(file.path(), &map, &mut |_| {}).expect_err("no row is that long");
    assert_eq!(refused.key(), "sources-too-large");
    assert!(refused.to_string().contains("line 2"), "{refused}");
    if let (Some(before), Some(after)) = (before, peak_kb()) {
        assert!(after - before < 32 << 10, "{} kB more", after - before);
    }
}

/// The most memory this process has used, where the system tells.
fn peak_kb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB")?.parse().ok())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), at in 0_usize..5000, flip in 1_u8..) {
        let _ = take(&bytes, ".csv", ORGANISATIONS);
        let _ = take(&[b"Navn;By\n", &bytes[..]].concat(), ".csv", ORGANISATIONS);
        let _ = take(&bytes, ".xlsx", ORGANISATIONS);
        let mut scratched = xlsx(&row(1, &["Navn", "By"]));
        let at = at % scratched.len();
        scratched[at] ^= flip;
        let _ = take(&scratched, ".xlsx", ORGANISATIONS);
    }

    #[test]
    fn no_xml_makes_the_reader_panic(xml in "(<(row|c|v|f|is|t)( (r|t|s)=\"[A-Z]{0,4}[0-9]{0,8}\"){0,2}>[a-z0-9=()\"]{0,8}(</(row|c|v|f|is|t)>)?){0,12}") {
        let _ = take(&xlsx(&format!("{}{xml}", row(1, &["Navn", "By"]))), ".xlsx", ORGANISATIONS);
    }

    #[test]
    fn no_text_makes_the_map_panic(text in ".{0,80}", value in "[a-z\\[\\]{}=\"., %YmdH-]{0,40}") {
        let _ = Map::parse(&text, "m");
        let _ = Map::parse(&ORGANISATIONS.replace("\"By\"", &value), "m");
        let _ = Map::parse(&format!("dates = [\"{value}\"]\n{ORGANISATIONS}"), "m");
    }
}

#[test]
fn the_explained_map_reads_the_rows_in_its_comment() {
    let map = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/maps/organisations.toml");
    let text = std::fs::read_to_string(&map).expect("the map stands in the project");
    let rows: Vec<&str> =
        text.lines().filter_map(|line| line.strip_prefix("#   ")).filter(|line| line.contains(';')).take(2).collect();
    let table = csv(&rows.join("\n"), &text).expect("the rows in the comment fit the map");
    let halden = &table.organisations[0];
    assert_eq!(
        (halden.kind, halden.country.as_deref(), halden.number.as_deref()),
        (Kind::Municipality, Some("NO"), Some("959159092"))
    );
}

/// The example maps on the files they are for.
#[test]
fn the_example_maps_read_their_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for (map, data, calls, projects, partners) in [
        ("interregbarometern-partners", "interreg/interregbarometern_partners.csv", 0, 586, 1179),
        ("forskningsradet-h2020", "forskningsradet/bevilgningereu/dataset.csv", 0, 1957, 2931),
        ("horizon-europe-calls", "he_calls/HE_calls_2024-07-11.csv", 1907, 0, 0),
        ("horizon-europe-calls", "he_calls/HE_calls_2024-07-11.xlsx", 1907, 0, 0),
    ] {
        let map = Map::open(&root.join(format!("docs/maps/{map}.toml"))).expect("the example maps are sound");
        let file = root.join("../shared/data").join(data);
        if !file.exists() {
            crate::left_out(data);
            continue;
        }
        let table = read(&file, &map, &mut |_| {}).expect("the example maps fit their files");
        let partners_found: usize = table.projects.iter().map(|project| project.participations.len()).sum();
        assert_eq!(
            (table.calls.len(), table.projects.len(), partners_found, table.broken),
            (calls, projects, partners, 0),
            "{data}"
        );
    }
}
