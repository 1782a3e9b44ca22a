//! Reading the files and telling every mistake at once, each with file, line and field.

use std::collections::BTreeSet;
use std::fmt;

use serde::Deserialize;
use serde::de::DeserializeOwned;
use toml::Spanned;

use super::files::File;
use super::{Body, Country, Effort, FormerName, Group, Item, Level, Link, Programme, Region, Shipped, Source, Step};
use crate::catalogue::fact::Fact;
use crate::catalogue::text::{Period, Text};

/// A mistake in a catalogue file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    pub file: String,
    pub line: usize,
    pub field: String,
    pub what: String,
}

impl fmt::Display for Mistake {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: ", self.file, self.line)?;
        if !self.field.is_empty() {
            write!(formatter, "`{}`: ", self.field)?;
        }
        formatter.write_str(&self.what)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ProgrammeFile {
    name: Text,
    parent: Option<String>,
    group: Group,
    level: Level,
    period: Option<Period>,
    effort: Option<Effort>,
    step: Option<Step>,
    #[serde(default)]
    related: Vec<String>,
    #[serde(default)]
    activities: Vec<String>,
    #[serde(default)]
    missions: Vec<String>,
    #[serde(default)]
    goals: Vec<String>,
    #[serde(default)]
    search_words: Vec<String>,
    #[serde(default)]
    former_name: Vec<FormerName>,
    #[serde(default)]
    link: Vec<Link>,
    #[serde(default)]
    fact: Vec<Spanned<Fact>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BodyFile {
    body: Vec<Body>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RegionFile {
    region: Vec<Region>,
    #[serde(default)]
    country: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrameFile {
    item: Vec<Item>,
}

/// Reads all files; either everything holds, or every mistake is told.
pub fn read(files: &[File]) -> Result<Shipped, Vec<Mistake>> {
    let mut reader = Reader::default();
    for file in files {
        reader.file(file);
    }
    for file in files {
        reader.references(file);
    }
    if !reader.mistakes.is_empty() {
        reader.mistakes.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
        return Err(reader.mistakes);
    }
    let mut shipped = reader.shipped;
    order(&mut shipped.programmes);
    Ok(shipped)
}

/// Groups in their order, every programme followed by its parts.
fn order(programmes: &mut Vec<Programme>) {
    programmes.sort_by(|one, other| (one.group, &one.code).cmp(&(other.group, &other.code)));
    let mut rest = std::mem::take(programmes);
    let place = |code: Option<&str>, rest: &mut Vec<Programme>| -> Vec<Programme> {
        let (here, later) = std::mem::take(rest).into_iter().partition(|programme| programme.parent.as_deref() == code);
        *rest = later;
        here
    };
    let mut stack: Vec<Programme> = place(None, &mut rest).into_iter().rev().collect();
    while let Some(programme) = stack.pop() {
        let parts = place(Some(&programme.code), &mut rest);
        programmes.push(programme);
        stack.extend(parts.into_iter().rev());
    }
}

#[derive(Default)]
struct Reader {
    shipped: Shipped,
    mistakes: Vec<Mistake>,
}

impl Reader {
    fn file(&mut self, file: &File) {
        let name = file.path.rsplit('/').next().unwrap_or_default();
        let stem = name.strip_suffix(".toml");
        let text_file = name.strip_suffix(".txt").is_some();
        match (file.path.split_once('/').map(|(folder, _)| folder), stem) {
            (Some("programmes"), Some(code)) => {
                if let Some(raw) = self.parse::<ProgrammeFile>(file) {
                    self.programme(code, raw);
                }
            }
            (Some("sources"), Some(_)) => {
                for source in self.parse::<SourceFile>(file).map(|raw| raw.source).unwrap_or_default() {
                    if source.title.trim().is_empty() {
                        self.mistake(file, &source.key, "title", "the title of the source is empty".into());
                    }
                    let key = source.key.clone();
                    if self.shipped.sources.insert(key.clone(), source).is_some() {
                        self.mistake(file, &key, "key", format!("the source «{key}» stands twice"));
                    }
                }
            }
            (Some("frames"), Some(list)) => {
                if let Some(raw) = self.parse::<FrameFile>(file) {
                    self.shipped.frames.insert(list.to_owned(), raw.item);
                }
            }
            (Some("vocabulary"), None) if text_file => {
                self.shipped.vocabulary.push((name.to_owned(), file.text.clone()));
            }
            (None, Some("bodies")) => {
                for body in self.parse::<BodyFile>(file).map(|raw| raw.body).unwrap_or_default() {
                    let key = body.key.clone();
                    if self.shipped.bodies.insert(key.clone(), body).is_some() {
                        self.mistake(file, &key, "key", format!("the body «{key}» stands twice"));
                    }
                }
            }
            (None, Some("regions")) => {
                if let Some(raw) = self.parse::<RegionFile>(file) {
                    self.shipped.regions = raw.region;
                    self.shipped.countries = raw.country;
                }
            }
            (None, None) if name == "README.md" => {}
            _ => self.mistakes.push(Mistake {
                file: file.path.clone(),
                line: 1,
                field: String::new(),
                what: "this file has no place here; see README.md for the folders".into(),
            }),
        }
    }

    fn programme(&mut self, code: &str, raw: ProgrammeFile) {
        self.shipped.programmes.push(Programme {
            code: code.to_owned(),
            name: raw.name,
            parent: raw.parent,
            group: raw.group,
            level: raw.level,
            period: raw.period,
            effort: raw.effort,
            step: raw.step,
            related: raw.related,
            activities: raw.activities,
            missions: raw.missions,
            goals: raw.goals,
            search_words: raw.search_words,
            former_names: raw.former_name,
            links: raw.link,
            facts: raw.fact.into_iter().map(Spanned::into_inner).collect(),
        });
    }

    fn parse<T: DeserializeOwned>(&mut self, file: &File) -> Option<T> {
        match toml::from_str(&file.text) {
            Ok(value) => Some(value),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                self.mistakes.push(Mistake {
                    file: file.path.clone(),
                    line: line_at(&file.text, start),
                    field: field_at(&file.text, start),
                    what: error.message().replace('\n', " "),
                });
                None
            }
        }
    }

    /// What points to something else must find it.
    fn references(&mut self, file: &File) {
        let shipped = std::mem::take(&mut self.shipped);
        if let Some(code) = file.path.strip_prefix("programmes/").and_then(|name| name.strip_suffix(".toml")) {
            if let Ok(raw) = toml::from_str::<ProgrammeFile>(&file.text) {
                self.programme_references(file, code, &raw, &shipped);
            }
        } else if file.path == "bodies.toml" {
            for body in shipped.bodies.values() {
                let bodies = body.predecessor.iter().chain(&body.successor);
                self.known(file, 0, "predecessor or successor", bodies, |key| shipped.bodies.contains_key(key));
                self.known(file, 0, "source", &body.source, |key| shipped.sources.contains_key(key));
            }
        }
        self.shipped = shipped;
    }

    fn programme_references(&mut self, file: &File, code: &str, raw: &ProgrammeFile, shipped: &Shipped) {
        let programme = |key: &str| shipped.programme(key).is_some();
        let listed = |list: &'static str| move |key: &str| shipped.frame(list).iter().any(|item| item.key == key);
        self.known(file, 0, "parent", &raw.parent, |key| programme(key) && key != code);
        self.known(file, 0, "related", &raw.related, programme);
        self.known(file, 0, "activities", &raw.activities, listed("activities"));
        self.known(file, 0, "missions", &raw.missions, listed("missions"));
        self.known(file, 0, "goals", &raw.goals, listed("goals"));
        self.known(file, 0, "source", raw.link.iter().filter_map(|link| link.source.as_ref()), |key| {
            shipped.sources.contains_key(key)
        });
        let mut seen = BTreeSet::new();
        let mut above = raw.parent.as_deref();
        while let Some(parent) = above {
            if !seen.insert(parent) {
                self.mistake(file, parent, "parent", "a programme cannot be a part of itself".into());
                break;
            }
            above = shipped.programme(parent).and_then(|programme| programme.parent.as_deref());
        }
        for link in &raw.link {
            if !(link.url.starts_with("https://") || link.url.starts_with("http://")) {
                self.mistake(file, &link.url, "url", format!("«{}» is no web address", link.url));
            }
        }
        let regions = |key: &str| shipped.region(key).is_some();
        for spanned in &raw.fact {
            let (fact, at) = (spanned.get_ref(), spanned.span().start);
            let own = fact
                .own_source
                .is_some()
                .then(|| "`own_source` is for facts typed in the web page; name a `source`".to_owned());
            if let Some(what) = fact.mistake().or(own) {
                self.mistakes.push(Mistake {
                    file: file.path.clone(),
                    line: line_at(&file.text, at),
                    field: format!("fact {}", fact.about.key()),
                    what,
                });
            }
            self.known(file, at, "source", &fact.source, |key| shipped.sources.contains_key(key));
            self.known(file, at, "body", &fact.body, |key| shipped.bodies.contains_key(key));
            self.known(file, at, "guidance", fact.guidance.iter().map(|guidance| &guidance.body), |key| {
                shipped.bodies.contains_key(key)
            });
            self.known(file, at, "regions", fact.regions.iter().chain(&fact.partly), regions);
            self.known(file, at, "programme", &fact.programme, programme);
            self.known(file, at, "area", &fact.area, |key| key == "all" || listed("areas")(key));
            let countries = fact
                .country
                .iter()
                .chain(fact.role.keys())
                .chain(fact.guidance.iter().filter_map(|guidance| guidance.country.as_ref()));
            self.known(file, at, "country", countries, |key| shipped.country(key).is_some());
        }
    }

    fn known<'k>(
        &mut self,
        file: &File,
        at: usize,
        field: &str,
        keys: impl IntoIterator<Item = &'k String>,
        known: impl Fn(&str) -> bool,
    ) {
        for key in keys {
            if !known(key) {
                let place = file
                    .text
                    .get(at..)
                    .and_then(|rest| rest.find(&format!("\"{key}\"")))
                    .map_or(at, |offset| at + offset);
                self.mistakes.push(Mistake {
                    file: file.path.clone(),
                    line: line_at(&file.text, place),
                    field: field.to_owned(),
                    what: format!("«{key}» is not known"),
                });
            }
        }
    }

    fn mistake(&mut self, file: &File, near: &str, field: &str, what: String) {
        let place = file.text.rfind(&format!("\"{near}\"")).unwrap_or(0);
        self.mistakes.push(Mistake {
            file: file.path.clone(),
            line: line_at(&file.text, place),
            field: field.to_owned(),
            what,
        });
    }
}

fn line_at(text: &str, offset: usize) -> usize {
    text.get(..offset.min(text.len())).unwrap_or_default().matches('\n').count() + 1
}

/// The key on the line, or nearest above, that a mistake stands on.
fn field_at(text: &str, offset: usize) -> String {
    let upto = text.get(..offset.min(text.len())).unwrap_or_default();
    let start = upto.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let within = upto.get(start..).unwrap_or_default();
    // `{ nb = "…", date = "2026-13-45" }`: the last key before the place; else the first key of the line.
    let last = within.rsplit(['{', ',']).next().unwrap_or_default();
    let piece = if last.contains('=') { last } else { line };
    piece.split('=').next().unwrap_or_default().trim().trim_matches(['[', ']']).to_owned()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
