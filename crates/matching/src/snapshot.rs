//! The committed state a search runs on: segments with what every search needs of them kept at hand.
//!
//! Made after each commit and shared by all searches that start before the next one. Segments that did not change are
//! taken over from the snapshot before.

use std::sync::Arc;

use tantivy::InvertedIndexReader;
use tantivy::columnar::StrColumn;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::SegmentId;
use tantivy::schema::IndexRecordOption;
use tantivy::store::StoreReader;
use tantivy::{DocId, DocSet, IndexReader, Opstamp, SegmentReader, TERMINATED, Term};

use crate::document::{Document, FIELDS, Field};
use crate::index::{Committed, Error, Fields, parse_source};
use crate::lang::Lang;

/// Blocks of stored documents kept unpacked, per segment.
const STORE_BLOCKS: usize = 64;

/// One committed state.
pub struct Snapshot {
    pub segments: Vec<Arc<Segment>>,
    /// Names of all kinds there are, sorted; a document's kind is a position here.
    pub kinds: Vec<String>,
    /// By kind: how much there is.
    pub extent: Vec<Extent>,
    pub committed: Option<Committed>,
}

/// How much there is of a kind.
#[derive(Debug, Clone, Default)]
pub struct Extent {
    pub documents: u64,
    /// By field: terms in it, and documents that have any.
    terms: [u64; FIELDS.len()],
    filled: [u64; FIELDS.len()],
}

impl Extent {
    /// The mean length of a field where it is filled: documents that lack it say nothing about how long it usually is.
    pub fn mean_length(&self, field: Field) -> f32 {
        self.terms[field as usize] as f32 / self.filled[field as usize].max(1) as f32
    }

    fn add(&mut self, other: &Extent) {
        self.documents += other.documents;
        for at in 0..FIELDS.len() {
            self.terms[at] += other.terms[at];
            self.filled[at] += other.filled[at];
        }
    }
}

/// A segment and its documents' properties, by document number.
pub struct Segment {
    key: (SegmentId, Option<Opstamp>),
    pub reader: SegmentReader,
    pub inverted: [Arc<InvertedIndexReader>; FIELDS.len()],
    pub norms: [FieldNormReader; FIELDS.len()],
    pub names: Arc<InvertedIndexReader>,
    pub name_lengths: FieldNormReader,
    store: StoreReader,
    ids: Option<StrColumn>,
    kind_names: Vec<String>,
    /// Positions in `kind_names`; `GONE` for deleted documents.
    kinds: Vec<u8>,
    pub langs: Vec<Lang>,
    pub weights: Vec<f32>,
    extent: Vec<Extent>,
}

/// The kind of a deleted document. There are fewer kinds than this.
pub const GONE: u8 = u8::MAX;

impl Snapshot {
    pub fn of(
        index: &tantivy::Index,
        reader: &IndexReader,
        fields: &Fields,
        before: Option<&Snapshot>,
    ) -> Result<Snapshot, Error> {
        let searcher = reader.searcher();
        let mut segments = Vec::new();
        for segment in searcher.segment_readers() {
            let key = (segment.segment_id(), segment.delete_opstamp());
            let known = before.and_then(|before| before.segments.iter().find(|known| known.key == key));
            segments.push(match known {
                Some(known) => Arc::clone(known),
                None => Arc::new(Segment::open(segment, fields)?),
            });
        }
        let mut kinds: Vec<String> = segments.iter().flat_map(|segment| segment.kind_names.clone()).collect();
        kinds.sort();
        kinds.dedup();
        let mut extent = vec![Extent::default(); kinds.len()];
        for segment in &segments {
            for (name, part) in segment.kind_names.iter().zip(&segment.extent) {
                if let Ok(kind) = kinds.binary_search(name) {
                    extent[kind].add(part);
                }
            }
        }
        let committed = index.load_metas()?.payload.and_then(|payload| serde_json::from_str(&payload).ok());
        Ok(Snapshot { segments, kinds, extent, committed })
    }

    pub fn documents(&self) -> usize {
        self.extent.iter().map(|extent| extent.documents as usize).sum()
    }

    /// Where the document of an id is.
    pub fn find(&self, fields: &Fields, id: &str) -> Result<Option<(usize, DocId)>, Error> {
        let term = Term::from_field_text(fields.id, id);
        for (at, segment) in self.segments.iter().enumerate() {
            let inverted = segment.reader.inverted_index(fields.id)?;
            if let Some(mut postings) = inverted.read_postings(&term, IndexRecordOption::Basic)? {
                let mut doc = postings.doc();
                while doc != TERMINATED {
                    if !segment.reader.is_deleted(doc) {
                        return Ok(Some((at, doc)));
                    }
                    doc = postings.advance();
                }
            }
        }
        Ok(None)
    }

    /// The document itself.
    pub fn source(&self, fields: &Fields, segment: usize, doc: DocId) -> Result<Document, Error> {
        parse_source(&self.segments[segment].store.get(doc)?, fields)
    }

    /// For each kind of the segment its position in `kinds`.
    pub fn kind_map(&self, segment: &Segment) -> Vec<u8> {
        let place = |name: &String| self.kinds.binary_search(name).map_or(GONE, |at| at as u8);
        segment.kind_names.iter().map(place).collect()
    }
}

impl Segment {
    fn open(reader: &SegmentReader, fields: &Fields) -> Result<Segment, Error> {
        let count = reader.max_doc();
        let fast = reader.fast_fields();
        let (kind_names, kinds) = read_kinds(reader, count)?;
        let lang_column = fast.column_first_or_default::<u64>("lang")?;
        let weight_column = fast.column_first_or_default::<f64>("weight")?;
        let mut inverted = Vec::with_capacity(FIELDS.len());
        let mut norms = Vec::with_capacity(FIELDS.len());
        for field in fields.searched {
            inverted.push(reader.inverted_index(field)?);
            norms.push(reader.get_fieldnorms_reader(field)?);
        }
        let mut extent = vec![Extent::default(); kind_names.len()];
        for doc in 0..count {
            if let Some(extent) = extent.get_mut(usize::from(kinds[doc as usize])) {
                extent.documents += 1;
                for (at, norm) in norms.iter().enumerate() {
                    let length = u64::from(norm.fieldnorm(doc));
                    extent.terms[at] += length;
                    extent.filled[at] += u64::from(length > 0);
                }
            }
        }
        let expect = "one is read for each field";
        Ok(Segment {
            key: (reader.segment_id(), reader.delete_opstamp()),
            inverted: inverted.try_into().ok().expect(expect),
            norms: norms.try_into().ok().expect(expect),
            names: reader.inverted_index(fields.names)?,
            name_lengths: reader.get_fieldnorms_reader(fields.names)?,
            store: reader.get_store_reader(STORE_BLOCKS)?,
            ids: fast.str("id")?,
            kind_names,
            kinds,
            langs: (0..count).map(|doc| lang_of(lang_column.get_val(doc))).collect(),
            weights: (0..count).map(|doc| weight_column.get_val(doc) as f32).collect(),
            extent,
            reader: reader.clone(),
        })
    }

    pub fn len(&self) -> usize {
        self.kinds.len()
    }

    /// Kinds by document number, in the numbering of `map` (see `Snapshot::kind_map`).
    pub fn kinds_by(&self, map: &[u8]) -> Vec<u8> {
        self.kinds.iter().map(|kind| map.get(usize::from(*kind)).copied().unwrap_or(GONE)).collect()
    }

    pub fn id(&self, doc: DocId) -> Result<String, Error> {
        let mut id = String::new();
        if let Some(ids) = &self.ids
            && let Some(ord) = ids.term_ords(doc).next()
        {
            ids.ord_to_str(ord, &mut id)?;
        }
        Ok(id)
    }
}

fn read_kinds(reader: &SegmentReader, count: u32) -> Result<(Vec<String>, Vec<u8>), Error> {
    let mut kinds = vec![GONE; count as usize];
    let mut names = Vec::new();
    if let Some(column) = reader.fast_fields().str("kind")? {
        for ord in 0..column.num_terms().min(usize::from(GONE)) {
            let mut name = String::new();
            column.ord_to_str(ord as u64, &mut name)?;
            names.push(name);
        }
        for doc in (0..count).filter(|doc| !reader.is_deleted(*doc)) {
            let ord = column.term_ords(doc).next();
            kinds[doc as usize] = ord.and_then(|ord| u8::try_from(ord).ok()).unwrap_or(GONE);
        }
    }
    Ok((names, kinds))
}

fn lang_of(number: u64) -> Lang {
    [Lang::Nb, Lang::Nn, Lang::Sv, Lang::En].into_iter().find(|lang| *lang as u64 == number).unwrap_or(Lang::Other)
}
