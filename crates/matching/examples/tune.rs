//! Measures the lists on the judged sets of a data folder, with the usual weights or others.
//!
//! `cargo run -p matching --example tune -- DATA VOCABULARY SET [name=value …]` where SET is `topics`, `headlines`,
//! `twins` (Swedish abstracts and their English twins), `titles` (their titles only), `news` (sentences in three languages and English), `languages`
//! (telling them apart), `strangers` (what chance gives), `ask:TEXT` (one question,
//! explained), `speed` or `all`. `every=7` asks every
//! seventh question only. Names are those of `Weights`; fields are `field.0=…`, `b.0=…`.
//! With `TREC_DIR` set, judgements and runs are written there for other programs to check.
#![expect(clippy::print_stdout, reason = "the figures are what the program is for")]
#![expect(clippy::unwrap_used, reason = "a missing or broken data file should stop the measuring at once")]

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;
use std::time::Instant;

use matching::evaluate::{Qrels, Run, metrics};
use matching::{Document, Error, Index, KindQuestion, Lang, Question, Vocabulary, Weights, detect};

type Row = serde_json::Map<String, serde_json::Value>;

/// A judged set: documents, and questions with the one document that answers each.
struct Set {
    documents: Vec<Document>,
    questions: Vec<(String, Lang, String)>,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, vocabulary, set, changes @ ..] = arguments.as_slice() else {
        println!("tune DATA VOCABULARY SET [name=value …]");
        return;
    };
    let data = Path::new(data);
    let vocabulary = read_vocabulary(Path::new(vocabulary));
    let mut weights = Weights::default();
    let mut every = 1;
    for change in changes {
        let (name, value) = change.split_once('=').expect("changes are name=value");
        if name == "every" {
            every = value.parse().unwrap();
        } else {
            set_weight(&mut weights, name, value.parse().unwrap());
        }
    }
    if set == "languages" {
        return languages(data);
    }
    if set == "speed" {
        return speed(data, &vocabulary, &weights);
    }
    if let Some(text) = set.strip_prefix("ask:") {
        return ask(text, &topics(data), &vocabulary, &weights);
    }
    let wanted = |name: &str| set == name || set == "all";
    if wanted("topics") {
        measure("topics", &topics(data), &vocabulary, &weights, every);
    }
    if wanted("headlines") {
        measure("headlines", &headlines(data), &vocabulary, &weights, every);
    }
    if wanted("twins") {
        measure("twins sv", &twins(data), &vocabulary, &weights, every);
    }
    if set == "strangers" {
        for (column, lang) in [("en", Lang::En), ("nob", Lang::Nb), ("swe", Lang::Sv)] {
            let strangers = Set { documents: topics(data).documents, ..news(data, column, lang) };
            measure(&format!("strangers {column}"), &strangers, &vocabulary, &weights, every);
        }
    }
    if wanted("titles") {
        measure("titles sv", &titles(data), &vocabulary, &weights, every);
    }
    if wanted("news") {
        for (column, lang) in [("nob", Lang::Nb), ("nno", Lang::Nn), ("swe", Lang::Sv)] {
            measure(&format!("news {column}"), &news(data, column, lang), &vocabulary, &weights, every);
        }
    }
}

fn measure(name: &str, set: &Set, vocabulary: &Vocabulary, weights: &Weights, every: usize) {
    let index = Index::in_memory(vocabulary).unwrap();
    let start = Instant::now();
    index.write::<Error>("", |batch| set.documents.iter().try_for_each(|document| batch.put(document))).unwrap();
    let indexing_s = start.elapsed().as_secs_f32();
    let (mut qrels, mut run) = (Qrels::default(), Run::default());
    let mut times_ms = Vec::new();
    let (mut fits_right, mut fits_wrong, mut fits_first) = (Vec::new(), Vec::new(), Vec::new());
    for (at, (text, lang, answer)) in set.questions.iter().enumerate().filter(|(at, _)| at % every == 0) {
        let kinds = vec![KindQuestion::new("thing", 10)];
        let question = Question { text: text.clone(), lang: Some(*lang), kinds };
        let start = Instant::now();
        let answered = index.search_with(&question, weights).unwrap();
        times_ms.push(start.elapsed().as_secs_f32() * 1000.0);
        fits_first.extend(answered.lists[0].hits.first().map(|hit| hit.fit));
        for hit in &answered.lists[0].hits {
            if hit.id == *answer { fits_right.push(hit.fit) } else { fits_wrong.push(hit.fit) }
        }
        let hits = answered.lists[0].hits.iter().map(|hit| (hit.id.clone(), hit.score)).collect();
        qrels.add(&at.to_string(), answer, 1);
        run.add(&at.to_string(), hits);
    }
    if let Some(dir) = std::env::var_os("TREC_DIR") {
        let judged = set.questions.iter().enumerate().map(|(at, (_, _, answer))| format!("{at} 0 {answer} 1"));
        let judged = judged.collect::<Vec<_>>().join("\n");
        std::fs::write(Path::new(&dir).join(format!("{name}.qrels")), judged).unwrap();
        std::fs::write(Path::new(&dir).join(format!("{name}.run")), run.to_trec("matching")).unwrap();
    }
    let all = metrics(&qrels, &run, |_| None)["all"];
    times_ms.sort_by(f32::total_cmp);
    println!(
        "{name:10} R@10 {:.4}  MRR {:.4}  nDCG {:.4}  S@1 {:.4}  questions {}  documents {}  indexed in {indexing_s:.1} s  ms p50 {:.2} p95 {:.2}",
        all.recall_10,
        all.mrr_10,
        all.ndcg_10,
        all.success_1,
        all.questions,
        set.documents.len(),
        times_ms[times_ms.len() / 2],
        times_ms[times_ms.len() * 95 / 100],
    );
    for (of, mut fits) in [("right", fits_right), ("other", fits_wrong), ("first", fits_first)] {
        fits.sort_by(f32::total_cmp);
        let at = |percent: usize| fits.get(fits.len() * percent / 100).copied().unwrap_or_default();
        println!(
            "  fit of {of} hits: 5 % {:.2}, 25 % {:.2}, half {:.2}, 75 % {:.2}, 95 % {:.2}",
            at(5),
            at(25),
            at(50),
            at(75),
            at(95)
        );
    }
}

/// Times ideas of 60 words on four kinds at once: long texts, very long texts, short texts, and a few.
fn speed(data: &Path, vocabulary: &Vocabulary, weights: &Weights) {
    let mut documents = headlines(data).documents;
    let short = documents.iter().map(|long| Document {
        id: format!("short-{}", long.id),
        kind: "short".to_owned(),
        body: String::new(),
        ..long.clone()
    });
    let short: Vec<Document> = short.collect();
    for (at, topic) in topics(data).documents.into_iter().enumerate() {
        if at < 60 {
            documents.push(Document { id: format!("few-{at}"), kind: "few".to_owned(), ..topic.clone() });
        }
        documents.push(Document { kind: "very long".to_owned(), ..topic });
    }
    documents.extend(short);
    let dir = std::env::temp_dir().join("matching-speed");
    let index = Index::open_or_create(&dir, vocabulary).unwrap();
    let start = Instant::now();
    index
        .write::<Error>("", |batch| {
            batch.clear()?;
            documents.iter().try_for_each(|document| batch.put(document))
        })
        .unwrap();
    println!("{} documents indexed in {:.1} s", index.len(), start.elapsed().as_secs_f32());
    let kinds: Vec<KindQuestion> =
        ["thing", "very long", "short", "few"].map(|kind| KindQuestion::new(kind, 10)).into();
    for (name, questions) in [("English", topics(data).questions), ("Swedish", twins(data).questions)] {
        let mut times_ms: Vec<f32> = Vec::new();
        for (text, _, _) in questions.iter().take(200) {
            let text = text.split_whitespace().take(60).collect::<Vec<_>>().join(" ");
            let question = Question { text, lang: None, kinds: kinds.clone() };
            let start = Instant::now();
            index.search_with(&question, weights).unwrap();
            times_ms.push(start.elapsed().as_secs_f32() * 1000.0);
        }
        times_ms.sort_by(f32::total_cmp);
        println!(
            "{name} ideas of 60 words: ms p50 {:.2} p95 {:.2}",
            times_ms[times_ms.len() / 2],
            times_ms[times_ms.len() * 95 / 100]
        );
    }
    for typed in ["cli", "climate adap", "renewabel ener", "s"] {
        let start = Instant::now();
        let found = index.suggest(typed, &[], 8).unwrap();
        println!("«{typed}»: {} suggestions in {:.2} ms", found.len(), start.elapsed().as_secs_f32() * 1000.0);
    }
    std::fs::remove_dir_all(&dir).unwrap();
}

/// Shows what a text finds among the thematic texts, and why.
fn ask(text: &str, set: &Set, vocabulary: &Vocabulary, weights: &Weights) {
    let index = Index::in_memory(vocabulary).unwrap();
    index.write::<Error>("", |batch| set.documents.iter().try_for_each(|document| batch.put(document))).unwrap();
    let question = Question { text: text.to_owned(), lang: None, kinds: vec![KindQuestion::new("thing", 6)] };
    let answer = index.search_with(&question, weights).unwrap();
    println!("{:?}\n{:?}\nunknown {:?}", answer.lang, answer.concepts, answer.unknown_words);
    for hit in &answer.lists[0].hits {
        let title = index.find(&hit.id).unwrap().map(|document| document.title).unwrap_or_default();
        println!("{:.2} {:?} {} {title}", hit.fit, hit.strength, hit.id);
        for met in &hit.why {
            println!("     {:.2} {} → {} {}", met.share, met.asked, met.found, met.concept.as_deref().unwrap_or(""));
        }
    }
}

/// Prints how often languages are told rightly, for whole sentences and for their first words, and the first mistakes.
fn languages(data: &Path) {
    let rows = rows(&data.join("pairs/ntrex_nordic_en.jsonl.gz"));
    for (column, lang) in
        [("nob", Lang::Nb), ("nno", Lang::Nn), ("swe", Lang::Sv), ("en", Lang::En), ("fin", Lang::Other)]
    {
        for words in [4, 8, 200] {
            let mut mistakes = Vec::new();
            for row in &rows {
                let start: Vec<&str> = text(row, column).split(' ').take(words).collect();
                let start = start.join(" ");
                let found = detect(&start).lang;
                if found != lang {
                    mistakes.push(format!("{}: {start}", found.code()));
                }
            }
            let right = 1.0 - mistakes.len() as f32 / rows.len() as f32;
            println!("{column} first {words} words: {right:.3}");
            mistakes.iter().take(6).for_each(|mistake| println!("    {mistake}"));
        }
    }
}

fn set_weight(weights: &mut Weights, name: &str, value: f32) {
    let place = match name {
        "k1" => &mut weights.k1,
        "k1_concept" => &mut weights.k1_concept,
        "repeat" => &mut weights.repeat,
        "weak" => &mut weights.weak,
        "part" => &mut weights.part,
        "name" => &mut weights.name,
        "loan" => &mut weights.loan,
        "concept_home" => &mut weights.concept_home,
        "concept_abroad" => &mut weights.concept_abroad,
        "expansion" => &mut weights.expansion,
        "near" => &mut weights.near,
        "most_terms" => {
            weights.most_terms = value as usize;
            return;
        }
        other => {
            let (table, at) = other.split_once('.').expect("the name of a weight");
            let at: usize = at.parse().unwrap();
            if table == "b" { &mut weights.b[at] } else { &mut weights.field[at] }
        }
    };
    *place = value;
}

fn read_vocabulary(dir: &Path) -> Vocabulary {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(dir).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            files.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let start = Instant::now();
    let vocabulary = Vocabulary::parse(&files).unwrap_or_else(|mistakes| {
        for mistake in &mistakes {
            println!("{mistake}");
        }
        Vocabulary::default()
    });
    println!("{} concepts read in {:.0} ms", vocabulary.concepts().len(), start.elapsed().as_secs_f32() * 1000.0);
    vocabulary
}

fn topics(data: &Path) -> Set {
    let documents = rows(&data.join("pairs/topic_corpus_fulltext.jsonl.gz"))
        .iter()
        .map(|row| document(text(row, "code"), Lang::En, text(row, "title"), text(row, "text"), Vec::new()))
        .collect();
    let questions = rows(&data.join("pairs/project_topic.jsonl.gz"))
        .iter()
        .filter(|row| !row.get("bottom_up").and_then(serde_json::Value::as_bool).unwrap_or(false))
        .map(|row| {
            (
                format!("{}\n{}", text(row, "title"), text(row, "objective")),
                Lang::En,
                text(row, "topic_code").to_owned(),
            )
        })
        .collect();
    Set { documents, questions }
}

fn headlines(data: &Path) -> Set {
    let file = std::fs::File::open(data.join("cordis/cordis-HORIZONprojects-csv.zip")).unwrap();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    let table = archive.by_name("project.csv").unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').flexible(true).from_reader(table);
    let documents = reader
        .deserialize::<HashMap<String, String>>()
        .filter_map(Result::ok)
        .map(|row| {
            let keywords = row["keywords"].split(',').map(|keyword| keyword.trim().to_owned()).collect();
            document(&row["id"], Lang::En, &row["title"], &row["objective"], keywords)
        })
        .collect();
    let questions = rows(&data.join("pairs/cordis_headline_project.jsonl.gz"))
        .iter()
        .map(|row| (text(row, "query").to_owned(), Lang::En, text(row, "project_id").to_owned()))
        .collect();
    Set { documents, questions }
}

fn twins(data: &Path) -> Set {
    let rows = rows(&data.join("pairs/swecris_abstract_sv_en.jsonl.gz"));
    let document =
        |row: &Row| document(text(row, "id"), Lang::En, text(row, "title_en"), text(row, "abstract_en"), Vec::new());
    let question = |row: &Row| {
        (format!("{}\n{}", text(row, "title_sv"), text(row, "abstract_sv")), Lang::Sv, text(row, "id").to_owned())
    };
    Set { documents: rows.iter().map(document).collect(), questions: rows.iter().map(question).collect() }
}

/// Swedish titles asked of English texts: as short as everyday questions.
fn titles(data: &Path) -> Set {
    let mut set = twins(data);
    for (text, _, _) in &mut set.questions {
        *text = text.lines().next().unwrap_or_default().to_owned();
    }
    set
}

fn news(data: &Path, column: &str, lang: Lang) -> Set {
    let rows = rows(&data.join("pairs/ntrex_nordic_en.jsonl.gz"));
    let id = |row: &Row| row["id"].to_string();
    let document = |row: &Row| document(&id(row), Lang::En, "", text(row, "en"), Vec::new());
    Set {
        documents: rows.iter().map(document).collect(),
        questions: rows.iter().map(|row| (text(row, column).to_owned(), lang, id(row))).collect(),
    }
}

fn document(id: &str, lang: Lang, title: &str, body: &str, keywords: Vec<String>) -> Document {
    Document {
        id: id.to_owned(),
        kind: "thing".to_owned(),
        lang,
        title: title.to_owned(),
        summary: String::new(),
        body: body.to_owned(),
        keywords,
        tags: Vec::new(),
        weight: 1.0,
    }
}

fn rows(path: &Path) -> Vec<Row> {
    let mut text = String::new();
    let file = std::fs::File::open(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    flate2::read::GzDecoder::new(file).read_to_string(&mut text).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn text<'r>(row: &'r Row, name: &str) -> &'r str {
    row.get(name).and_then(serde_json::Value::as_str).unwrap_or_default()
}
