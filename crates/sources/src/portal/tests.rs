use std::time::{Duration, Instant};

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::records::CallKind;
use crate::testserver::{Answer, Server};

fn quick() -> Options {
    Options {
        page_size: 2,
        page_timeout: Duration::from_millis(400),
        tries: 3,
        first_pause: Duration::from_millis(10),
        longest_pause: Duration::from_millis(40),
        ..Options::default()
    }
}

fn result(reference: &str, identifier: &str, more: &[(&str, Value)]) -> Value {
    let mut metadata = json!({"identifier": [identifier], "title": [format!("About {identifier}")], "type": ["1"], "DATASOURCE": ["SEDIA"], "descriptionByte": ["<p>Text</p>"]});
    for (key, value) in more {
        metadata[*key] = value.clone();
    }
    json!({"reference": reference, "language": "en", "url": "https://e.org/x", "metadata": metadata})
}

fn page(total: usize, results: &[Value]) -> Answer {
    Answer::ok(json!({"totalResults": total, "results": results}).to_string())
}

/// Fetch from a server that plays the answers.
fn fetch_from(answers: Vec<Answer>) -> (Result<Fetched, Trouble>, Vec<Progress>, Server) {
    let server = Server::start(answers);
    let mut seen = Vec::new();
    let fetched = fetch_with(&server.url, &quick(), &mut |progress| seen.push(progress));
    (fetched, seen, server)
}

fn trouble(answers: Vec<Answer>) -> Trouble {
    fetch_from(answers).0.expect_err("this answer must be refused")
}

#[test]
fn pages_are_read_to_the_end_and_asked_for_in_english() {
    let all: Vec<Value> = (1..=3).map(|n| result(&format!("{n}TOPICSen"), &format!("T-{n}"), &[])).collect();
    let (fetched, progress, server) = fetch_from(vec![page(3, &all[..2]), page(3, &all[2..])]);
    let fetched = fetched.expect("two sound pages");
    assert_eq!(fetched.records.iter().map(|call| call.code.as_str()).collect::<Vec<_>>(), ["T-1", "T-2", "T-3"]);
    assert_eq!(progress, [Progress::Received { records: 2, of: 3 }, Progress::Received { records: 3, of: 3 }]);
    let requests = server.requests();
    assert!(requests[0].starts_with("POST /data?apiKey=SEDIA&text=***&pageSize=2&pageNumber=1 "), "{}", requests[0]);
    assert!(requests[1].contains("pageNumber=2 "));
    for part in [
        "name=\"languages\"",
        "[\"en\"]",
        "name=\"query\"",
        "[\"1\",\"2\",\"8\"]",
        "name=\"sort\"",
        "Content-Type: application/json",
    ] {
        assert!(requests[0].contains(part), "{part} is missing in {}", requests[0]);
    }
}

#[test]
fn what_the_portal_holds_more_than_once_is_joined() {
    let legacy = [("DATASOURCE", json!(["SEDIA_PRD_CENTRICITY"])), ("descriptionByte", json!([]))];
    let mut swedish = result("9TOPICSsv", "A", &[("title", json!(["[sv] About A"]))]);
    swedish["language"] = json!("sv");
    let all = [
        result("1LEGACY", "A", &legacy),
        result("9TOPICSen", "A", &[]),
        result("9TOPICSen", "A", &[]),
        swedish,
        result("2LEGACY", "OLD", &legacy),
        result("C9TOPICSen", "A", &[("type", json!(["8"]))]),
    ];
    let pages = all.chunks(2).map(|results| page(6, results)).collect();
    let fetched = fetch_from(pages).0.expect("three sound pages");
    let codes: Vec<_> =
        fetched.records.iter().map(|call| (call.code.as_str(), call.legacy, call.title.as_str())).collect();
    assert_eq!(codes, [("A", false, "About A"), ("C9TOPICSen", false, "About A"), ("OLD", true, "About OLD")]);
    assert_eq!(fetched.records[1].kind, CallKind::Cascade { parent: "A".to_owned() });
    assert_eq!(
        (fetched.seen, fetched.duplicates, fetched.legacy_dropped, fetched.translations_dropped, fetched.broken),
        (6, 1, 1, 1, 0)
    );
}

#[test]
fn an_english_title_outlives_a_translation_that_is_more_current() {
    let mut swedish = result("9TOPICSsv", "A", &[("title", json!(["[sv] About A"]))]);
    swedish["language"] = json!("sv");
    let old = result("1LEGACY", "A", &[("DATASOURCE", json!(["SEDIA_PRD_CENTRICITY"]))]);
    for order in [[swedish.clone(), old.clone()], [old, swedish]] {
        let fetched = fetch_from(vec![page(2, &order)]).0.expect("a sound page");
        let call = &fetched.records[0];
        assert_eq!((call.title.as_str(), call.language.as_str(), call.legacy), ("About A", "en", false));
    }
}

#[test]
fn one_broken_record_is_reported_and_many_are_refused() {
    let sound: Vec<Value> = (1..=5).map(|n| result(&format!("{n}TOPICSen"), &format!("T-{n}"), &[])).collect();
    let broken = result("6TOPICSen", "T-6", &[("deadlineDate", json!(["2026-13-45"]))]);
    let pages = |results: &[Value]| results.chunks(2).map(|chunk| page(results.len(), chunk)).collect::<Vec<_>>();
    let fetched =
        fetch_from(pages(&[&sound[..], std::slice::from_ref(&broken)].concat())).0.expect("one in six is borne");
    assert_eq!((fetched.records.len(), fetched.broken), (5, 1));
    assert!(
        fetched.troubles[0]
            .to_string()
            .contains("record 6TOPICSen, column «deadlineDate»: found «2026-13-45», expected a date")
    );
    let refused = trouble(pages(&[&sound[..3], &[broken]].concat()));
    assert!(matches!(&refused, Trouble::TooManyFlaws { broken: 1, of: 4, flaws, .. } if flaws.len() == 1), "{refused}");
}

#[test]
fn answers_that_are_no_calls_are_refused() {
    let one = [result("1TOPICSen", "A", &[])];
    let two = [one[0].clone(), one[0].clone()];
    for (name, answers, key) in [
        ("empty", vec![page(0, &[])], "sources-empty"),
        ("no body", vec![Answer::ok("")], "sources-empty"),
        ("html", vec![Answer::ok("<html><title>Request Rejected</title></html>")], "sources-web-page"),
        ("text", vec![Answer::ok("sorry")], "sources-wrong-format"),
        ("other json", vec![Answer::ok("[1,2]")], "sources-wrong-format"),
        ("no results", vec![Answer::ok("{\"totalResults\":4}")], "sources-wrong-format"),
        ("half json", vec![Answer::ok("{\"totalResults\":4,\"results\":[{")], "sources-cut-off"),
        ("half body", vec![Answer::Half(b"{\"totalResults\":4,".to_vec())], "sources-cut-off"),
        ("not found", vec![Answer::status(404)], "sources-status"),
        (
            "redirect",
            vec![Answer::Whole(302, "Location: http://127.0.0.1:1/\r\n".to_owned(), Vec::new())],
            "sources-status",
        ),
        ("broken", vec![Answer::status(500)], "sources-status"),
        ("busy", vec![Answer::status(429)], "sources-busy"),
        ("hangs up", vec![Answer::Nothing], "sources-unreachable"),
        ("late", vec![Answer::Late(Duration::from_secs(3))], "sources-unreachable"),
        ("too few", vec![page(3, &two), page(3, &[])], "sources-counts-differ"),
        ("short page", vec![page(5, &one)], "sources-counts-differ"),
        ("too many", vec![page(1, &two)], "sources-counts-differ"),
        ("shifting", vec![page(4, &two), page(5, &two)], "sources-counts-differ"),
        ("far too many", vec![page(10_000_000, &two)], "sources-too-large"),
    ] {
        assert_eq!(trouble(answers).key(), key, "{name}");
    }
}

#[test]
fn a_page_over_the_size_limit_is_refused() {
    let server = Server::start(vec![Answer::ok(vec![b' '; 5000])]);
    let options = Options { page_bytes: 1000, ..quick() };
    let refused = fetch_with(&server.url, &options, &mut |_| {}).expect_err("too many bytes");
    assert_eq!(refused, Trouble::TooLarge { place: server.url.clone(), limit: 1000 });
}

#[test]
fn a_server_that_recovers_is_asked_again_and_says_so() {
    let sound = page(1, &[result("1TOPICSen", "A", &[])]);
    let busy = Answer::Whole(429, "Retry-After: 9\r\n".to_owned(), b"{}".to_vec());
    for first in [busy, Answer::status(503), Answer::Nothing, Answer::Half(b"{".to_vec())] {
        let started = Instant::now();
        let (fetched, progress, server) = fetch_from(vec![first, sound.clone()]);
        assert_eq!(fetched.expect("the second try is sound").records.len(), 1);
        assert!(matches!(progress[0], Progress::Waiting { page: 1, try_number: 2, .. }), "{progress:?}");
        assert_eq!(server.requests().len(), 2);
        // The wait the server asks for is bounded by ours.
        assert!(started.elapsed() < Duration::from_secs(5));
    }
}

#[test]
fn the_number_of_tries_is_bounded() {
    let (fetched, progress, server) = fetch_from(vec![Answer::status(500)]);
    assert_eq!(
        fetched.expect_err("it stays broken"),
        Trouble::Status { url: server.url.clone(), status: 500, tries: 3 }
    );
    assert_eq!((server.requests().len(), progress.len()), (3, 2));
}

#[test]
fn a_reading_that_takes_too_long_ends() {
    let server = Server::start(vec![Answer::status(500)]);
    let options = Options { whole_timeout: Duration::from_millis(1), ..quick() };
    let refused = fetch_with(&server.url, &options, &mut |_| {}).expect_err("no time");
    assert_eq!(refused.key(), "sources-too-slow");
}

#[test]
fn an_address_that_is_none_is_refused() {
    assert_eq!(fetch("file:///etc/passwd", &mut |_| {}).expect_err("no address").key(), "sources-bad-address");
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
        "[<>&\"a-z:.A-Z;0-9 é/]{0,60}".prop_map(Value::from),
        "[0-9T:.+Z-]{0,28}".prop_map(Value::from),
        "[\\[\\]{}\",:0-9a]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::hash_map("[a-z]{1,6}", inner, 0..4)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_metadata_makes_the_reader_panic(values in proptest::collection::vec(any_json(), 12), whole in any_json()) {
        let keys = ["identifier", "title", "type", "startDate", "deadlineDate", "keywords", "budgetOverview", "descriptionByte", "url", "status", "frameworkProgramme", "topicConditions"];
        let metadata: serde_json::Map<String, Value> = keys.iter().map(|key| (*key).to_owned()).zip(values).collect();
        let mut flaws = Vec::new();
        let mut titled = metadata.clone();
        titled.insert("identifier".to_owned(), json!(["X"]));
        titled.insert("title".to_owned(), json!(["X"]));
        for result in [json!({"reference": "1", "metadata": metadata}), json!({"reference": "1", "metadata": titled}), whole] {
            record::read(&result, "u", &mut flaws);
        }
    }
}

/// The three full records of the shared data, as the portal gave them.
#[test]
fn real_records_are_read() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/sedia/raw");
    let Ok(sample) = std::fs::read_to_string(folder.join("search_response_2026.sample.json")) else {
        crate::left_out("the raw records of the portal");
        return;
    };
    let sample: Value = serde_json::from_str(&sample).expect("the sample is JSON");
    let old = std::fs::read_to_string(folder.join("result_2023.sample.json")).expect("both samples stand together");
    let mut results = sample["results"].as_array().expect("results").clone();
    results.push(serde_json::from_str(&old).expect("the sample is JSON"));
    let mut flaws = Vec::new();
    let calls: Vec<CallRecord> = results.iter().filter_map(|result| record::read(result, "u", &mut flaws)).collect();
    assert_eq!(flaws, []);
    let facts: Vec<_> = calls
        .iter()
        .map(|call| (call.legacy, call.deadlines.len(), call.deadlines[0].hour_assumed, call.budget.total_cents))
        .collect();
    // The overview of the second names another topic's money only.
    assert_eq!(
        facts,
        [(false, 1, true, Some(5_125_116_500)), (false, 2, true, None), (true, 1, false, None), (true, 1, false, None)]
    );
    assert_eq!(
        calls[2].keywords,
        ["Gender research", "Performing arts studies", "Education and training", "Arts, arts history"]
    );
    assert_eq!(
        calls[3].opens.as_ref().map(|opens| (opens.date.to_string(), opens.hour_assumed)),
        Some(("2023-12-07".to_owned(), true))
    );
}

/// A running stand-in of the portal; it ends with the value.
struct StandIn(std::process::Child);

impl Drop for StandIn {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The 629 real topics the stand-in serves, with its duplicates, legacy copies and cascade calls.
#[test]
fn the_stand_ins_topics_are_read_and_joined() {
    use std::io::{BufRead, BufReader};
    let script = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/tools/portal-stand-in.py");
    if !script.exists() {
        crate::left_out("the stand-in of the portal and its topics");
        return;
    }
    let free =
        std::net::TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port");
    let child = std::process::Command::new("python3")
        .arg(script)
        .args(["--port", &free.port().to_string()])
        .stdout(std::process::Stdio::piped())
        .spawn();
    let mut stand_in = StandIn(child.expect("python3 starts"));
    let mut ready = String::new();
    BufReader::new(stand_in.0.stdout.take().expect("its output is piped"))
        .read_line(&mut ready)
        .expect("it says when it is ready");
    let fetched = fetch(&format!("http://{free}/search-api/prod/rest/search"), &mut |_| {})
        .expect("the stand-in plays a sound portal");
    assert_eq!((fetched.seen, fetched.records.len(), fetched.duplicates, fetched.legacy_dropped), (686, 642, 13, 31));
    assert_eq!((fetched.translations_dropped, fetched.broken, fetched.troubles.len()), (0, 0, 0));
    let topics = fetched.records.iter().filter(|call| call.kind == CallKind::Topic);
    assert!(topics.clone().count() == 629 && topics.clone().all(|call| !call.legacy && call.language == "en"));
    // Each overview also holds another topic with 999,999,999 euros.
    assert!(topics.clone().all(|call| call.budget.total_cents != Some(99_999_999_900)));
    assert!(topics.filter(|call| !call.description.section(crate::Heading::Scope).is_empty()).count() > 550);
}
