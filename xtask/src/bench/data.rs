//! The real data of `../shared`, read for measuring: judged pairs as the files that `grenselos evaluate` takes, and ideas made from abstracts.

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::path::Path;

use anyhow::Context;
use flate2::read::GzDecoder;
use serde_json::{Value, json};

/// Texts to be found, and texts that each look for one of them.
pub struct Judged {
    pub name: &'static str,
    /// Code, title, text.
    pub corpus: Vec<[String; 3]>,
    pub needs: Vec<Need>,
}

pub struct Need {
    pub id: String,
    pub lang: String,
    pub text: String,
    pub answer: String,
}

impl Judged {
    /// Writes the three files that `evaluate` reads.
    pub fn write(&self, folder: &Path) -> anyhow::Result<()> {
        let lines = |lines: Vec<String>| lines.join("\n") + "\n";
        let corpus = self
            .corpus
            .iter()
            .map(|[code, title, text]| json!({"code": code, "title": title, "text": text}).to_string());
        let needs =
            self.needs.iter().map(|need| json!({"id": need.id, "lang": need.lang, "text": need.text}).to_string());
        let answers = self.needs.iter().map(|need| format!("{} 0 {} 1", need.id, need.answer));
        std::fs::create_dir_all(folder)?;
        std::fs::write(folder.join("corpus.jsonl"), lines(corpus.collect()))?;
        std::fs::write(folder.join("needs.jsonl"), lines(needs.collect()))?;
        std::fs::write(folder.join("qrels.txt"), lines(answers.collect()))?;
        Ok(())
    }
}

/// A project, and the text of the call it was funded under; calls that name no subject are left out.
pub fn projects_to_topics(data: &Path) -> anyhow::Result<Judged> {
    let needs = rows(&data.join("pairs/project_topic.jsonl.gz"))?
        .iter()
        .filter(|row| !row["bottom_up"].as_bool().unwrap_or(false))
        .enumerate()
        .map(|(at, row)| {
            need(at, "en", format!("{}\n{}", text(row, "title"), text(row, "objective")), text(row, "topic_code"))
        })
        .collect();
    Ok(Judged { name: "project → full-text topic (thematic)", corpus: topics(data)?, needs })
}

/// A headline for everybody, and the project it is about.
pub fn headlines_to_projects(data: &Path) -> anyhow::Result<Judged> {
    let needs = rows(&data.join("pairs/cordis_headline_project.jsonl.gz"))?
        .iter()
        .enumerate()
        .map(|(at, row)| need(at, "en", text(row, "query"), text(row, "project_id")))
        .collect();
    let corpus = projects(data)?.into_iter().map(|project| [project.id, project.title, project.objective]).collect();
    Ok(Judged { name: "headline → project", corpus, needs })
}

/// A need as a unit leader writes it, and the call that answers it, hidden among all call texts.
pub fn needs_to_calls(data: &Path) -> anyhow::Result<Judged> {
    let path = data.join("pairs/nordic_needs_handwritten.tsv");
    let file = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
    let (mut corpus, mut needs) = (topics(data)?, Vec::new());
    for (at, line) in file.lines().enumerate() {
        let mut columns = line.split('\t');
        let (Some(lang), Some(asked), Some(call)) = (columns.next(), columns.next(), columns.next()) else { continue };
        let (title, rest) = call.split_once(':').unwrap_or((call, ""));
        let code = format!("NEED-{at}");
        corpus.push([code.clone(), title.trim().to_owned(), rest.trim().to_owned()]);
        needs.push(need(at, lang, asked.to_owned(), code));
    }
    Ok(Judged { name: "handwritten Nordic need → call", corpus, needs })
}

fn need(at: usize, lang: &str, text: String, answer: impl Into<String>) -> Need {
    Need { id: format!("q{at}"), lang: lang.to_owned(), text, answer: answer.into() }
}

fn topics(data: &Path) -> anyhow::Result<Vec<[String; 3]>> {
    let rows = rows(&data.join("pairs/topic_corpus_fulltext.jsonl.gz"))?;
    Ok(rows.iter().map(|row| [text(row, "code"), text(row, "title"), text(row, "text")]).collect())
}

fn rows(path: &Path) -> anyhow::Result<Vec<Value>> {
    let file = std::fs::File::open(path).with_context(|| format!("reading {}", path.display()))?;
    BufReader::new(GzDecoder::new(file)).lines().map(|line| Ok(serde_json::from_str(&line?)?)).collect()
}

fn text(row: &Value, name: &str) -> String {
    row[name].as_str().unwrap_or_default().to_owned()
}

struct Project {
    id: String,
    title: String,
    objective: String,
}

fn projects(data: &Path) -> anyhow::Result<Vec<Project>> {
    let path = data.join("cordis/cordis-HORIZONprojects-csv.zip");
    let file = std::fs::File::open(&path).with_context(|| format!("reading {}", path.display()))?;
    let mut archive = zip::ZipArchive::new(file)?;
    let table = archive.by_name("project.csv")?;
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(table);
    let mut projects = Vec::new();
    for row in reader.deserialize::<HashMap<String, String>>() {
        let mut row = row?;
        let mut column = |name: &str| row.remove(name).unwrap_or_default();
        projects.push(Project { id: column("id"), title: column("title"), objective: column("objective") });
    }
    Ok(projects)
}

/// A step that shares no factor with any likely number of abstracts visits them in a scattered order.
const STEP: usize = 7919;

/// `count` different ideas of `words` words each, from abstracts spread over all projects; always the same ones.
pub fn ideas(data: &Path, count: usize, words: usize) -> anyhow::Result<Vec<String>> {
    let long: Vec<Vec<String>> = projects(data)?
        .iter()
        .map(|project| project.objective.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
        .filter(|text| text.len() >= words)
        .collect();
    anyhow::ensure!(long.len() > count, "too few abstracts to make ideas from");
    Ok((0..count).map(|at| long[at * STEP % long.len()][..words].join(" ")).collect())
}
