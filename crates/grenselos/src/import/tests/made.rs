//! Small sources in the real formats: a CORDIS zip, a portal that answers what it is told to, a table with its mapping file.

use std::fmt::Write as _;
use std::io::{Cursor, Read, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use zip::write::SimpleFileOptions;

use crate::import::{self, Report, Request, State};
use crate::testkit::TestApp;

/// A partner: id, name, VAT number, activity, place, country, role, money.
#[derive(Clone, Copy)]
pub struct Partner(
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
    pub &'static str,
);

pub const HALDEN: Partner = Partner("900", "HALDEN KOMMUNE", "", "PUB", "Halden", "NO", "coordinator", "1000,50");
pub const UMEA: Partner = Partner("901", "Umeå kommun", "SE202100263701", "PUB", "Umeå", "SE", "participant", "500");
pub const DRESDEN: Partner =
    Partner("902", "Technische Universität Dresden", "", "HES", "Dresden", "DE", "participant", "");

/// A project: id, title, partners.
pub type Project<'p> = (&'p str, &'p str, &'p [Partner]);

/// The bytes of a zip as CORDIS gives it, for the framework programme `HORIZON`.
pub fn cordis(projects: &[Project<'_>]) -> Vec<u8> {
    cordis_of("HORIZON", projects)
}

pub fn cordis_of(framework: &str, projects: &[Project<'_>]) -> Vec<u8> {
    let mut project = String::from(
        "id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;objective;grantDoi;keywords\n",
    );
    let mut organization = String::from(
        "projectID;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation\n",
    );
    for (id, title, partners) in projects {
        writeln!(project, "{id};P{id};SIGNED;{title};2023-01-01;2025-12-31;2000;1500,5;HORIZON.2.5;HORIZON-MISS-2022-01;2022-11-01;{framework};CALL;SUB;RIA;What {title} is about;10.3030/{id};care, ageing").expect("text");
        for (place, Partner(pic, name, vat, activity, city, country, role, money)) in partners.iter().enumerate() {
            let order = place + 1;
            writeln!(
                organization,
                "{id};{pic};{vat};{name};;false;{activity};;;{city};{country};;;;;{order};{role};{money};;;false"
            )
            .expect("text");
        }
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    // Made texts are all alike: packed, they would look like a zip bomb.
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, text) in [("project.csv", project), ("organization.csv", organization)] {
        zip.start_file(name, stored).expect("a member");
        zip.write_all(text.as_bytes()).expect("written");
    }
    zip.finish().expect("a zip").into_inner()
}

/// A result as the portal gives it.
pub fn call(identifier: &str, title: &str) -> Value {
    json!({"reference": format!("{identifier}TOPICSen"), "language": "en", "url": "https://ec.europa.eu/x", "metadata": {
        "identifier": [identifier], "title": [title], "type": ["1"], "DATASOURCE": ["SEDIA"], "frameworkProgramme": ["43108390"],
        "descriptionByte": [format!("<p class=\"topicdescriptionkind\">Expected Outcome:</p><p>{title} is better.</p><p class=\"topicdescriptionkind\">Scope:</p><p>All of it.</p>")],
        "startDate": ["2026-10-01T00:00:00.000+0000"], "deadlineDate": ["2027-04-08T00:00:00.000+0000"], "deadlineModel": ["single-stage"],
        "typesOfAction": ["HORIZON Research and Innovation Actions"], "keywords": ["care"],
    }})
}

pub fn answer(calls: &[Value]) -> Vec<u8> {
    json!({"totalResults": calls.len(), "results": calls}).to_string().into_bytes()
}

/// A portal on this machine whose next answers are set by the test.
pub struct Portal {
    pub url: String,
    next: Arc<Mutex<Vec<u8>>>,
}

impl Portal {
    pub fn start(first: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let url = format!("http://{}/search", listener.local_addr().expect("an address"));
        let next = Arc::new(Mutex::new(first));
        let body = Arc::clone(&next);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let body = body.lock().expect("no test panics in here").clone();
                respond(stream, &body);
            }
        });
        Self { url, next }
    }

    pub fn answers(&self, body: Vec<u8>) {
        *self.next.lock().expect("no test panics in here") = body;
    }
}

fn respond(mut stream: TcpStream, body: &[u8]) {
    let (mut request, mut buffer) = (Vec::new(), [0; 4096]);
    loop {
        let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
        if let Some((head, rest)) = text.split_once("\r\n\r\n") {
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse::<usize>().ok());
            if rest.len() >= length.unwrap_or(0) {
                break;
            }
        }
        match stream.read(&mut buffer) {
            Ok(count) if count > 0 => request.extend_from_slice(&buffer[..count]),
            _ => return,
        }
    }
    let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", body.len());
    // A client that has gone is not the test's concern.
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}

/// Writes a source into the application's folder and imports it.
pub async fn import_cordis(test: &TestApp, bytes: &[u8]) -> Report {
    let path = test.app.data.join("source.zip");
    std::fs::write(&path, bytes).expect("written");
    run(test, &Request::Cordis { place: path.display().to_string() }, false).await
}

pub async fn import_portal(test: &TestApp, portal: &Portal) -> Report {
    run(test, &Request::Portal { url: portal.url.clone() }, false).await
}

pub async fn import_table(test: &TestApp, table: &str, map: &str) -> Report {
    let (file, map_file) = (test.app.data.join("table.csv"), test.app.data.join("map.toml"));
    write(&file, table);
    write(&map_file, map);
    run(test, &Request::Table { file, map: map_file }, false).await
}

fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("written");
}

pub async fn run(test: &TestApp, request: &Request, accept_shrinking: bool) -> Report {
    let report = import::run(&test.app, request, accept_shrinking, Arc::new(|_| ())).await.expect("the import runs");
    assert!(report.state != State::Running);
    report
}

/// Added, changed, unchanged, gone.
pub fn differences(report: &Report) -> (u64, u64, u64, u64) {
    assert_eq!(report.state, State::Done, "{:?}", report.refused);
    let counts = &report.counts;
    (counts.added, counts.changed, counts.unchanged, counts.gone)
}

#[track_caller]
pub fn refused(report: &Report) -> &str {
    assert_eq!(report.state, State::Refused);
    &report.refused.as_ref().expect("a reason").key
}
