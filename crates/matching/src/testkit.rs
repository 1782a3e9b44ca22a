//! What the tests share: a small vocabulary and short ways to make documents.

use crate::{Document, Index, KindQuestion, Lang, List, Question, Vocabulary};

pub const WORDS: &str = "\
= older-people
en: older people; elderly; senior citizens
nb: eldre; eldre mennesker
sv: äldre; äldre människor

= welfare-technology
en: assistive living technology; welfare technology; telecare
nb: velferdsteknologi; trygghetsteknologi
nn: tryggleiksteknologi
sv: välfärdsteknik
< older-people

= library
en: library
nb: bibliotek
sv: bibliotek

= school
en: school
nb: skole
nn: skule
sv: skola

= food-waste
en: food waste
nb: matsvinn
sv: matsvinn

= water-supply
en: water supply; drinking water
nb: vannforsyning; drikkevann
nn: vassforsyning; drikkevatn
sv: vattenförsörjning; dricksvatten

= law
en: law
nb: lov
sv: lag

= feed
en: animal feed
nb: fôr; for

= health
en: health; e-health
nb: helse
sv: hälsa
";

pub fn vocabulary() -> Vocabulary {
    Vocabulary::parse(&[("words.txt", WORDS)]).expect("the words of the tests are in order")
}

pub fn document(id: &str, lang: Lang, title: &str, body: &str) -> Document {
    Document {
        id: id.to_owned(),
        kind: "thing".to_owned(),
        lang,
        title: title.to_owned(),
        summary: String::new(),
        body: body.to_owned(),
        keywords: Vec::new(),
        tags: Vec::new(),
        weight: 1.0,
    }
}

pub fn index_of(documents: &[Document]) -> Index {
    let index = Index::in_memory(&vocabulary()).expect("an index in memory needs nothing");
    put(&index, "1", documents);
    index
}

pub fn put(index: &Index, payload: &str, documents: &[Document]) {
    index
        .write::<crate::Error>(payload, |batch| documents.iter().try_for_each(|document| batch.put(document)))
        .expect("the documents can be written");
}

pub fn question(text: &str) -> Question {
    Question { text: text.to_owned(), lang: None, kinds: vec![KindQuestion::new("thing", 10)] }
}

/// The only list of an answer.
pub fn list(index: &Index, text: &str) -> List {
    index.search(&question(text)).expect("the index can be searched").lists.remove(0)
}

pub fn ids(list: &List) -> Vec<&str> {
    list.hits.iter().map(|hit| hit.id.as_str()).collect()
}
