//! From things to what the index keeps of them. Names of people are in none.

use std::collections::{BTreeSet, HashMap};

use db::{Result, Tx};
use i18n::Locale;
use matching::{Document, Lang};

use crate::catalogue::fact::About;
use crate::catalogue::library::{Entry, Snapshot};
use crate::catalogue::store as calls;
use crate::change::Change;
use crate::precedent::store as precedents;

/// A programme speaks all four languages, a line each; every line is read in its own.
pub fn programme(entry: &Entry) -> Document {
    let programme = &entry.programme;
    let mut body = String::new();
    let mut summary = String::new();
    for shown in entry.facts.iter().filter(|shown| !shown.fact.former) {
        let Some(text) = &shown.fact.text else { continue };
        let target = match shown.fact.about {
            About::Purpose | About::Funds => &mut summary,
            About::Target | About::Area | About::Applicants | About::Note | About::Partners => &mut body,
            _ => continue,
        };
        for (_, words) in text.all() {
            target.push_str(words);
            target.push('\n');
        }
    }
    let names: BTreeSet<&str> = programme.name.all().into_iter().map(|(_, name)| name).collect();
    Document {
        id: format!("programme:{}", programme.code),
        kind: "programme".into(),
        lang: Lang::Other,
        title: names.into_iter().collect::<Vec<_>>().join("\n"),
        summary,
        body,
        keywords: programme
            .search_words
            .iter()
            .cloned()
            .chain(programme.former_names.iter().map(|former| former.name.clone()))
            .collect(),
        tags: vec![format!("group:{}", programme.group.key())],
        weight: 1.0,
    }
}

/// The documents of changed things, and the ids of those that are gone.
pub async fn load(tx: &mut Tx, snapshot: &Snapshot, changes: &[Change]) -> Result<(Vec<Document>, Vec<String>)> {
    let mut by_kind: HashMap<&str, Vec<&str>> = HashMap::new();
    for change in changes {
        by_kind.entry(&change.kind).or_default().push(&change.code);
    }
    let mut documents = Vec::new();
    for (kind, codes) in &by_kind {
        match *kind {
            "programme" => documents.extend(codes.iter().filter_map(|code| snapshot.entry(code)).map(programme)),
            "call" => {
                let rows: Vec<calls::CallDocument> = calls::call_documents(tx, codes).await?;
                documents.extend(rows.into_iter().map(call));
            }
            "project" => documents.extend(precedents::project_documents(tx, codes).await?.into_iter().map(project)),
            "organisation" => {
                documents.extend(precedents::organisation_documents(tx, codes).await?.into_iter().map(organisation));
            }
            _ => {}
        }
    }
    let made: BTreeSet<&str> = documents.iter().map(|document| document.id.as_str()).collect();
    let gone = changes
        .iter()
        .map(|change| format!("{}:{}", change.kind, change.code))
        .filter(|id| !made.contains(id.as_str()))
        .collect();
    Ok((documents, gone))
}

fn call(row: calls::CallDocument) -> Document {
    let mut summary = String::new();
    let mut body = String::new();
    for section in &row.sections.0 {
        // Outcome and scope say what it is about; conditions are alike in all calls.
        let target = if section.heading == "expected-outcome" || section.heading == "objective" {
            &mut summary
        } else {
            &mut body
        };
        for paragraph in &section.paragraphs {
            target.push_str(paragraph);
            target.push('\n');
        }
    }
    let mut keywords = row.keywords.0;
    keywords.push(row.identifier.clone());
    keywords.extend(row.call_title);
    Document {
        id: format!("call:{}", row.code),
        kind: "call".into(),
        lang: lang_of(&row.language),
        title: row.title,
        summary,
        body,
        keywords,
        tags: row.programme.map(|programme| format!("programme:{programme}")).into_iter().collect(),
        // A copy without text is only ever second best.
        weight: if row.stand_in { 0.7 } else { 1.0 },
    }
}

fn project(row: precedents::ProjectDocument) -> Document {
    let mut tags: Vec<String> = row.countries.0.iter().map(|country| format!("country:{country}")).collect();
    if row.nordic {
        tags.push("nordic".into());
    }
    if row.nordic_public {
        tags.push("nordic-public".into());
    }
    tags.extend(row.programme.map(|programme| format!("programme:{programme}")));
    let mut keywords = row.keywords.0;
    keywords.push(row.acronym);
    keywords.extend(row.topic_title);
    Document {
        id: format!("project:{}", row.code),
        kind: "project".into(),
        lang: lang_of(&row.language),
        title: row.title,
        summary: String::new(),
        body: row.objective,
        keywords,
        tags,
        weight: 1.0,
    }
}

fn organisation(row: precedents::OrganisationDocument) -> Document {
    let mut tags = vec![format!("country:{}", row.country), format!("kind:{}", row.kind)];
    if row.nordic {
        tags.push("nordic".into());
    }
    if row.public {
        tags.push("public".into());
    }
    if row.nordic && row.public {
        tags.push("nordic-public".into());
    }
    Document {
        id: format!("organisation:{}", row.code),
        kind: "organisation".into(),
        lang: Lang::Other,
        title: row.name,
        summary: String::new(),
        body: String::new(),
        keywords: vec![row.short_name, row.city],
        tags,
        weight: 1.0,
    }
}

pub fn lang_of(code: &str) -> Lang {
    match Locale::parse(code) {
        Some(Locale::Nb) => Lang::Nb,
        Some(Locale::Nn) => Lang::Nn,
        Some(Locale::Sv) => Lang::Sv,
        Some(Locale::En) => Lang::En,
        None => Lang::Other,
    }
}
