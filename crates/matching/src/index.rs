//! The index on disk or in memory: opening, writing, and the state searches see.
//!
//! Written in batches; a batch is either wholly there or not at all, also after a crash, together with the caller's
//! payload (a sequence number, say). Searches see the last batch written here, or read by `refresh` when another
//! process writes. An index made with another analyser or vocabulary is `stale`: it still answers, but the caller
//! should write everything anew after `Batch::clear`.

use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::schema::{
    FAST, IndexRecordOption, NumericOptions, STORED, STRING, Schema, TextFieldIndexing, TextOptions, Value,
};
use tantivy::{IndexReader, IndexSettings, IndexWriter, ReloadPolicy, TantivyDocument, Term};

use crate::analyse::{Analyser, Memory};
use crate::document::{self, Document, FIELDS, Field};
use crate::explain::{self, Explaining};
use crate::lang::Lang;
use crate::passages::{self, Passage};
use crate::question::{Answer, Hit, Met, Question};
use crate::rank::{self, Weights};
use crate::snapshot::Snapshot;
use crate::suggest::{self, Suggestion};
use crate::vocabulary::Vocabulary;

/// The layout of the fields on disk. Each layout has a folder of its own, so that an old one is never misread.
const LAYOUT: &str = "layout-2";
/// Memory for a batch before it is flushed to a segment.
const WRITER_BYTES: usize = 120_000_000;

/// Memories kept for coming searches.
const MOST_MEMORIES: usize = 8;

/// Why the index could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("the search index could not be read or written: {0}")]
    Store(#[from] tantivy::TantivyError),
    #[error("the search index could not be read or written: {0}")]
    Io(#[from] std::io::Error),
    #[error("a document in the search index could not be read: {0}")]
    Document(#[from] serde_json::Error),
}

/// Documents that can be asked for by text.
pub struct Index {
    inner: tantivy::Index,
    reader: IndexReader,
    fields: Fields,
    analyser: Analyser,
    /// Memories not in use: each search takes one, so that searches at the same time do not wait for each other.
    memories: Mutex<Vec<Memory>>,
    /// One batch at a time.
    writing: Mutex<()>,
    snapshot: RwLock<Arc<Snapshot>>,
}

/// The fields as the store knows them.
#[derive(Debug, Clone)]
pub struct Fields {
    pub id: tantivy::schema::Field,
    pub kind: tantivy::schema::Field,
    pub lang: tantivy::schema::Field,
    pub weight: tantivy::schema::Field,
    pub tag: tantivy::schema::Field,
    pub names: tantivy::schema::Field,
    /// The document itself, as JSON.
    pub source: tantivy::schema::Field,
    pub searched: [tantivy::schema::Field; FIELDS.len()],
}

/// What is committed with each batch.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Committed {
    pub fingerprint: String,
    pub payload: String,
}

impl Index {
    /// Opens the index in a folder, or makes an empty one there. Folders of earlier layouts inside it are removed.
    pub fn open_or_create(dir: &Path, vocabulary: &Vocabulary) -> Result<Index, Error> {
        let place = dir.join(LAYOUT);
        std::fs::create_dir_all(&place)?;
        for entry in std::fs::read_dir(dir)? {
            let entry = entry?;
            let name = entry.file_name();
            if name.to_string_lossy().starts_with("layout-") && name != LAYOUT && entry.file_type()?.is_dir() {
                std::fs::remove_dir_all(entry.path())?;
            }
        }
        let directory = MmapDirectory::open(&place).map_err(tantivy::TantivyError::from)?;
        let (schema, fields) = schema();
        Index::over(tantivy::Index::open_or_create(directory, schema)?, fields, vocabulary)
    }

    /// An index that lives as long as the value.
    pub fn in_memory(vocabulary: &Vocabulary) -> Result<Index, Error> {
        let (schema, fields) = schema();
        let inner =
            tantivy::Index::create(tantivy::directory::RamDirectory::create(), schema, IndexSettings::default())?;
        Index::over(inner, fields, vocabulary)
    }

    fn over(inner: tantivy::Index, fields: Fields, vocabulary: &Vocabulary) -> Result<Index, Error> {
        let reader = inner.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let snapshot = Snapshot::of(&inner, &reader, &fields, None)?;
        Ok(Index {
            inner,
            reader,
            fields,
            analyser: Analyser::new(vocabulary),
            memories: Mutex::default(),
            writing: Mutex::default(),
            snapshot: RwLock::new(Arc::new(snapshot)),
        })
    }

    /// Whether what is there was written with another analyser or vocabulary than this one.
    pub fn stale(&self) -> bool {
        let snapshot = self.snapshot();
        snapshot.committed.as_ref().is_some_and(|committed| committed.fingerprint != self.analyser.fingerprint())
    }

    /// The payload of the last batch; `None` when nothing was ever written.
    pub fn payload(&self) -> Option<String> {
        self.snapshot().committed.as_ref().map(|committed| committed.payload.clone())
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.snapshot().documents()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Changes the index in one step. When `change` fails nothing has happened. A batch on a stale index that does not
    /// begin with `clear` leaves the index stale.
    pub fn write<E: From<Error>>(
        &self,
        payload: &str,
        change: impl FnOnce(&mut Batch<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let _one_at_a_time = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let mut writer: IndexWriter = self.inner.writer_with_num_threads(1, WRITER_BYTES).map_err(Error::from)?;
        let mut batch = Batch { index: self, writer: &writer, memory: Memory::default(), cleared: false };
        if let Err(error) = change(&mut batch) {
            writer.rollback().map_err(Error::from)?;
            return Err(error);
        }
        let fresh = batch.cleared || !self.stale();
        let fingerprint = if fresh { self.analyser.fingerprint() } else { "mixed".to_owned() };
        let committed = Committed { fingerprint, payload: payload.to_owned() };
        let committed = serde_json::to_string(&committed).map_err(Error::from)?;
        let mut prepared = writer.prepare_commit().map_err(Error::from)?;
        prepared.set_payload(&committed);
        prepared.commit().map_err(Error::from)?;
        writer.wait_merging_threads().map_err(Error::from)?;
        self.refresh()?;
        Ok(())
    }

    /// Takes up what another process has written.
    pub fn refresh(&self) -> Result<(), Error> {
        self.reader.reload()?;
        let before = self.snapshot();
        let after = Snapshot::of(&self.inner, &self.reader, &self.fields, Some(&before))?;
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(after);
        Ok(())
    }

    /// Answers a question.
    pub fn search(&self, question: &Question) -> Result<Answer, Error> {
        self.search_with(question, &Weights::default())
    }

    /// Answers a question with other weights than the usual ones, for measuring.
    pub fn search_with(&self, question: &Question, weights: &Weights) -> Result<Answer, Error> {
        let snapshot = self.snapshot();
        let mut memory = self.take_memory();
        let answer = rank::answer(question, &snapshot, &self.fields, &self.analyser, weights, &mut memory);
        self.give_back(memory);
        answer
    }

    /// Documents whose title may be meant by what has been typed so far, best first; `kinds` empty means all.
    pub fn suggest(&self, typed: &str, kinds: &[&str], limit: usize) -> Result<Vec<Suggestion>, Error> {
        suggest::suggest(typed, kinds, limit, &self.snapshot(), &self.fields)
    }

    /// What of the question a hit of its answer met, the weightiest first. Empty when the document is gone.
    pub fn explain(&self, answer: &Answer, hit: &Hit) -> Result<Vec<Met>, Error> {
        let snapshot = self.snapshot();
        let Some((segment, doc)) = snapshot.find(&self.fields, &hit.id)? else { return Ok(Vec::new()) };
        let document = snapshot.source(&self.fields, segment, doc)?;
        let weights = Weights::default();
        let explaining = Explaining::new(&answer.asks, &snapshot, &self.analyser, &weights, answer.reading);
        let mut memory = self.take_memory();
        let score = hit.score / document.weight.max(f32::EPSILON);
        let why = explain::explain(&explaining, &document, score, &mut memory);
        self.give_back(memory);
        Ok(why)
    }

    /// The best `most` passages of a text (of a hit, usually) for a question answered before, in the order of the text.
    pub fn passages(&self, answer: &Answer, text: &str, lang: Lang, most: usize) -> Vec<Passage> {
        let mut memory = self.take_memory();
        let passages = passages::passages(text, lang, &answer.sought, most, &self.analyser, &mut memory);
        self.give_back(memory);
        passages
    }

    /// The document of an id, as it was put.
    pub fn find(&self, id: &str) -> Result<Option<Document>, Error> {
        let snapshot = self.snapshot();
        let Some((segment, doc)) = snapshot.find(&self.fields, id)? else { return Ok(None) };
        snapshot.source(&self.fields, segment, doc).map(Some)
    }

    fn take_memory(&self) -> Memory {
        self.memories.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn give_back(&self, memory: Memory) {
        let mut memories = self.memories.lock().unwrap_or_else(PoisonError::into_inner);
        if memories.len() < MOST_MEMORIES {
            memories.push(memory);
        }
    }

    fn snapshot(&self) -> Arc<Snapshot> {
        Arc::clone(&self.snapshot.read().unwrap_or_else(PoisonError::into_inner))
    }
}

/// Changes being gathered by `Index::write`.
pub struct Batch<'a> {
    index: &'a Index,
    writer: &'a IndexWriter,
    memory: Memory,
    cleared: bool,
}

impl Batch<'_> {
    /// Removes everything there is. Must come first.
    pub fn clear(&mut self) -> Result<(), Error> {
        self.writer.delete_all_documents()?;
        self.cleared = true;
        Ok(())
    }

    /// Adds a document, or replaces the one of the same id.
    pub fn put(&mut self, document: &Document) -> Result<(), Error> {
        let fields = &self.index.fields;
        self.delete(&document.id);
        let terms = document::terms(document, &self.index.analyser, &mut self.memory);
        let mut stored = TantivyDocument::default();
        stored.add_text(fields.id, &document.id);
        stored.add_text(fields.kind, &document.kind);
        stored.add_u64(fields.lang, document.lang as u64);
        stored.add_f64(fields.weight, f64::from(document.weight));
        for tag in &document.tags {
            stored.add_text(fields.tag, tag);
        }
        stored.add_text(fields.source, serde_json::to_string(document)?);
        stored.add_text(fields.names, terms.names.join(" "));
        for (field, terms) in fields.searched.iter().zip(terms.of) {
            stored.add_text(*field, terms.join(" "));
        }
        self.writer.add_document(stored)?;
        Ok(())
    }

    /// Removes the document of an id, if there is one.
    pub fn delete(&mut self, id: &str) {
        self.writer.delete_term(Term::from_field_text(self.index.fields.id, id));
    }
}

impl Fields {
    pub fn of(&self, field: Field) -> tantivy::schema::Field {
        self.searched[field as usize]
    }
}

/// The document kept under `source`.
pub fn parse_source(stored: &TantivyDocument, fields: &Fields) -> Result<Document, Error> {
    let text = stored.get_first(fields.source).and_then(|value| value.as_str()).unwrap_or_default();
    Ok(serde_json::from_str(text)?)
}

fn schema() -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let counted = |lengths: bool| {
        let indexing = TextFieldIndexing::default()
            // Our terms hold no blanks, so the store gets them joined by blanks and parts them again.
            .set_tokenizer("whitespace")
            .set_index_option(IndexRecordOption::WithFreqs)
            .set_fieldnorms(lengths);
        TextOptions::default().set_indexing_options(indexing)
    };
    let fields = Fields {
        id: schema.add_text_field("id", STRING | FAST),
        kind: schema.add_text_field("kind", STRING | FAST),
        lang: schema.add_u64_field("lang", NumericOptions::default().set_fast()),
        weight: schema.add_f64_field("weight", NumericOptions::default().set_fast()),
        tag: schema.add_text_field("tag", STRING),
        names: schema.add_text_field("names", counted(true)),
        source: schema.add_text_field("source", STORED),
        searched: FIELDS.map(|field| schema.add_text_field(&format!("{field:?}").to_lowercase(), counted(true))),
    };
    (schema.build(), fields)
}
