//! The index as its callers see it.

use crate::testkit::{document, ids, index_of, list, put, question, vocabulary};
use crate::{Document, Error, Index, KindQuestion, Lang, Question, Strength, Vocabulary, Weights};

#[test]
fn scores_are_those_computed_by_hand() {
    let index = index_of(&[
        document("1", Lang::En, "apple", "apple pear plum"),
        document("2", Lang::En, "pear", "plum plum"),
        document("3", Lang::En, "plum", "grape"),
        document("4", Lang::En, "grape", "grape"),
    ]);
    let weights = Weights { k1: 1.0, field: [2.0, 1.0, 1.0, 1.0, 1.0, 1.0], b: [0.5; 6], ..Weights::default() };
    let answer = index.search_with(&question("apple"), &weights).unwrap();
    // Frequencies: title 2 · 1 / (0.5 + 0.5 · 1/1) = 2; body 1 / (0.5 + 0.5 · 3/1.75) = 0.736842; together 2.736842.
    // Saturated: 2.736842 / 3.736842 = 0.732394. Idf with 200 leaning: ln(1 + (204 − 51 + 0.5) / 51.5) = 1.381428.
    let expected = 0.732_394 * (1.0_f32 + 153.5 / 51.5).ln();
    assert_eq!(answer.lists[0].hits.len(), 1);
    assert!((answer.lists[0].hits[0].score - expected).abs() < 1e-4, "{} {expected}", answer.lists[0].hits[0].score);
}

#[test]
fn any_language_finds_any_language_by_concepts() {
    let index = index_of(&[
        document("en", Lang::En, "Assistive living technology", "Telecare for senior citizens."),
        document("sv", Lang::Sv, "Välfärdsteknik", "Teknik hemma hos äldre människor."),
        document("nb", Lang::Nb, "Velferdsteknologi", "Hjelpemidler hjemme for eldre mennesker."),
        document("off", Lang::En, "Barn owls", "A barn for owls and a school for cheese makers."),
    ]);
    for text in ["tryggleiksteknologi for eldre", "trygghetsteknologi", "välfärdsteknik för äldre", "telecare"] {
        let mut found = ids(&list(&index, text)).iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        found.sort();
        assert_eq!(found, ["en", "nb", "sv"], "«{text}»");
    }
    assert_eq!(ids(&list(&index, "barn og unge")), Vec::<&str>::new());
}

#[test]
fn hits_are_explained_in_the_words_of_both_sides() {
    let index = index_of(&[document("en", Lang::En, "Better telecare", "Help for senior citizens at Nordkapp.")]);
    let answer = index.search(&question("Velferdsteknologi for eldre på Nordkapp, med gåsefjær")).unwrap();
    assert_eq!(answer.lang.lang, Lang::Nb);
    let concepts: Vec<&str> = answer.concepts.iter().map(|seen| seen.key.as_str()).collect();
    assert_eq!(concepts, ["welfare-technology", "older-people"]);
    assert_eq!(answer.concepts[0].from_words, ["Velferdsteknologi"]);
    assert_eq!(answer.unknown_words, ["gåsefjær"]);
    let why = &answer.lists[0].hits[0].why;
    let told: Vec<(&str, &str, Option<&str>)> =
        why.iter().map(|met| (met.asked.as_str(), met.found.as_str(), met.concept.as_deref())).collect();
    assert!(told.contains(&("Velferdsteknologi", "telecare", Some("welfare-technology"))), "{told:?}");
    assert!(told.contains(&("eldre", "senior citizens", Some("older-people"))), "{told:?}");
    assert!(told.contains(&("Nordkapp", "Nordkapp", None)), "{told:?}");
    let sum: f32 = why.iter().map(|met| met.share).sum();
    assert!((sum - 1.0).abs() < 1e-3, "{sum}");
    let text = "An introduction. Help for senior citizens at Nordkapp.";
    let passages = index.passages(&answer, text, Lang::En, 1);
    assert_eq!(&text[passages[0].range.clone()], "Help for senior citizens at Nordkapp.");
}

#[test]
fn codes_are_found_whole_and_by_parts() {
    let index = index_of(&[
        document("a", Lang::En, "One", "See HORIZON-CL5-2024-D2-01."),
        document("b", Lang::En, "Two", "See HORIZON-CL5-2023-D1-01."),
        document("c", Lang::En, "Co-creation", ""),
    ]);
    assert_eq!(ids(&list(&index, "horizon-cl5-2024-d2-01"))[0], "a");
    assert_eq!(ids(&list(&index, "HORIZON-CL5-2023"))[0], "b");
    assert_eq!(ids(&list(&index, "HORIZON-CL5-2024"))[0], "a");
    assert_eq!(ids(&list(&index, "cocreation")), ["c"]);
    assert_eq!(ids(&list(&index, "creation")), ["c"]);
}

#[test]
fn mixed_documents_are_read_line_by_line() {
    let index = index_of(&[document("m", Lang::Other, "", "We want better schools.\nVi vil ha flere bøker til alle.")]);
    assert_eq!(ids(&list(&index, "the school is better")), ["m"]);
    assert_eq!(ids(&list(&index, "jeg har en bok og ikke noe mer")), ["m"]);
}

#[test]
fn filters_and_kinds_keep_lists_apart() {
    let tagged = |id: &str, kind: &str, tags: &[&str]| Document {
        kind: kind.to_owned(),
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        ..document(id, Lang::En, "bridge", "")
    };
    let index = index_of(&[
        tagged("1", "thing", &["country:NO", "open"]),
        tagged("2", "thing", &["country:SE", "open"]),
        tagged("3", "thing", &["country:SE"]),
        tagged("4", "other", &["open"]),
    ]);
    let check = |any: &[&str], must: &[&str], not: &[&str], expected: &[&str]| {
        let owned = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        let wanted = KindQuestion {
            any_of_tags: owned(any),
            must_tags: owned(must),
            not_tags: owned(not),
            ..KindQuestion::new("thing", 10)
        };
        let kinds = vec![wanted, KindQuestion::new("other", 10), KindQuestion::new("none", 10)];
        let answer = index.search(&Question { text: "bridge".to_owned(), lang: None, kinds }).unwrap();
        assert_eq!(ids(&answer.lists[0]), expected);
        assert_eq!(ids(&answer.lists[1]), ["4"]);
        assert!(answer.lists[2].hits.is_empty() && answer.lists[2].nothing_fits);
    };
    check(&[], &[], &[], &["1", "2", "3"]);
    check(&["country:NO", "country:FI"], &[], &[], &["1"]);
    check(&["country:NO", "country:SE"], &["open"], &[], &["1", "2"]);
    check(&[], &[], &["open"], &["3"]);
    check(&[], &["country:SE"], &["open"], &["3"]);
}

#[test]
fn equal_scores_are_ordered_by_id_wherever_they_lie() {
    let index = index_of(&[document("c", Lang::En, "bridge", ""), document("a", Lang::En, "bridge", "")]);
    put(&index, "2", &[document("b", Lang::En, "bridge", ""), document("d", Lang::En, "bridge", "")]);
    assert_eq!(ids(&list(&index, "bridge")), ["a", "b", "c", "d"]);
    let limited = Question { kinds: vec![KindQuestion::new("thing", 2)], ..question("bridge") };
    let answer = index.search(&limited).unwrap();
    assert_eq!(ids(&answer.lists[0]), ["a", "b"]);
    assert_eq!(answer.lists[0].total, 4);
}

#[test]
fn scores_do_not_depend_on_how_the_documents_were_written() {
    let documents: Vec<Document> =
        (0..60).map(|n| document(&format!("{n:02}"), Lang::En, "river", &"bridge water ".repeat(n % 7 + 1))).collect();
    let at_once = index_of(&documents);
    let in_steps = index_of(&[document("gone", Lang::En, "bridge bridge", "")]);
    for (n, document) in documents.iter().enumerate() {
        put(&in_steps, &n.to_string(), std::slice::from_ref(document));
        put(&in_steps, &n.to_string(), std::slice::from_ref(document));
    }
    in_steps
        .write::<Error>("x", |batch| {
            batch.delete("gone");
            Ok(())
        })
        .unwrap();
    let scores = |index: &Index| {
        list(index, "bridge over water").hits.into_iter().map(|hit| (hit.id, hit.score)).collect::<Vec<_>>()
    };
    assert_eq!(scores(&at_once), scores(&in_steps));
    assert_eq!(in_steps.len(), 60);
}

#[test]
fn documents_are_replaced_and_deleted() {
    let index = index_of(&[document("a", Lang::En, "bridge", "")]);
    put(&index, "2", &[document("a", Lang::En, "tunnel", ""), document("b", Lang::En, "ferry", "")]);
    assert_eq!(ids(&list(&index, "bridge")), Vec::<&str>::new());
    assert_eq!(ids(&list(&index, "tunnel")), ["a"]);
    assert_eq!(index.find("a").unwrap().unwrap().title, "tunnel");
    index
        .write::<Error>("3", |batch| {
            batch.delete("a");
            Ok(())
        })
        .unwrap();
    assert_eq!(ids(&list(&index, "tunnel")), Vec::<&str>::new());
    assert_eq!(index.find("a").unwrap(), None);
    assert_eq!(index.len(), 1);
    assert_eq!(index.payload().as_deref(), Some("3"));
}

#[test]
fn a_batch_that_fails_or_never_ends_leaves_the_last_one() {
    let dir = tempfile::tempdir().unwrap();
    let copy = tempfile::tempdir().unwrap();
    let index = Index::open_or_create(dir.path(), &vocabulary()).unwrap();
    assert_eq!(index.payload(), None);
    put(&index, "1", &[document("a", Lang::En, "bridge", "")]);
    let failed = index.write::<Error>("2", |batch| {
        batch.put(&document("b", Lang::En, "bridge", ""))?;
        batch.delete("a");
        // What a crash at this moment would leave on disk.
        copy_folder(dir.path(), copy.path());
        Err(Error::Io(std::io::Error::other("stopped")))
    });
    assert!(failed.is_err());
    for place in [dir.path(), copy.path()] {
        let again = Index::open_or_create(place, &vocabulary()).unwrap();
        assert_eq!(again.payload().as_deref(), Some("1"));
        assert_eq!(ids(&list(&again, "bridge")), ["a"]);
        put(&again, "2", &[document("c", Lang::En, "bridge", "")]);
        assert_eq!(ids(&list(&again, "bridge")), ["a", "c"]);
    }
    index.refresh().unwrap();
    assert_eq!((index.payload().as_deref(), index.len()), (Some("2"), 2));
}

#[test]
fn an_index_made_with_another_vocabulary_is_stale_until_written_anew() {
    let dir = tempfile::tempdir().unwrap();
    let first = Index::open_or_create(dir.path(), &vocabulary()).unwrap();
    assert!(!first.stale());
    put(&first, "1", &[document("a", Lang::En, "bridge", "")]);
    assert!(!first.stale());
    drop(first);
    let other = Vocabulary::parse(&[("w", "= bridge\nen: bridge\nnb: bro\n")]).unwrap();
    let index = Index::open_or_create(dir.path(), &other).unwrap();
    assert!(index.stale());
    assert_eq!(ids(&list(&index, "bridge")), ["a"]);
    put(&index, "2", &[document("b", Lang::En, "bridge", "")]);
    assert!(index.stale());
    let anew = |batch: &mut crate::Batch<'_>| {
        batch.clear()?;
        batch.put(&document("c", Lang::En, "bridge", ""))
    };
    index.write::<Error>("3", anew).unwrap();
    assert!(!index.stale());
    assert_eq!(ids(&list(&index, "bro")), ["c"]);
}

#[test]
fn folders_of_earlier_layouts_are_removed_and_nothing_else() {
    let dir = tempfile::tempdir().unwrap();
    for name in ["layout-0", "notes"] {
        std::fs::create_dir(dir.path().join(name)).unwrap();
    }
    Index::open_or_create(dir.path(), &vocabulary()).unwrap();
    assert!(!dir.path().join("layout-0").exists());
    assert!(dir.path().join("notes").exists());
}

#[test]
fn strange_texts_are_answered_sanely() {
    let strange = [
        String::new(),
        " \n\t ".to_owned(),
        "\0\0\0".to_owned(),
        "🔥👩‍🚒🇳🇴".to_owned(),
        "مياه نظيفة لبلدية صغيرة".to_owned(),
        "\u{202e}kcab\u{202c}".to_owned(),
        "<script>alert('x')</script><p>".to_owned(),
        "<".repeat(10_000),
        "-".repeat(10_000),
        "a-".repeat(10_000),
        "12 345 6789".to_owned(),
        "og i å det som er på".to_owned(),
        "the of and to".to_owned(),
        "x".repeat(100_000),
        "ø\u{301}\u{301}\u{301}".repeat(1_000),
        "~ ~~ ~a".to_owned(),
    ];
    let documents: Vec<Document> = strange
        .iter()
        .enumerate()
        .map(|(n, text)| Document {
            keywords: vec![text.clone()],
            summary: text.clone(),
            ..document(&n.to_string(), Lang::Other, text, text)
        })
        .collect();
    let index = index_of(&documents);
    put(&index, "2", &[document("real", Lang::En, "Clean water", "A small bridge.")]);
    for text in &strange {
        let answer = index.search(&question(text)).unwrap();
        assert!(answer.lists[0].hits.iter().all(|hit| hit.score.is_finite() && hit.id != "real"), "«{text}»");
        index.suggest(text, &[], 5).unwrap();
        index.passages(&answer, text, Lang::Other, 3);
    }
    assert_eq!(ids(&list(&index, "bridge 🔥 <b>water</b>"))[0], "real");
}

#[test]
fn a_book_is_answered_in_good_time() {
    let index = index_of(&[document("a", Lang::En, "bridge", "A bridge over a river.")]);
    let book = (0..50_000).map(|n| format!("word{} bridge", n % 9_000)).collect::<Vec<_>>().join(" ");
    let answer = index.search(&question(&book)).unwrap();
    assert_eq!(ids(&answer.lists[0]), ["a"]);
}

#[test]
fn what_fits_is_told_from_what_is_merely_nearest() {
    let mut documents: Vec<Document> = (0..40)
        .map(|n| {
            document(&format!("n{n}"), Lang::En, "Note", &format!("General words number{n} about planning meetings."))
        })
        .collect();
    documents.push(document(
        "fit",
        Lang::En,
        "School library",
        "A library in every school, with books. Pupils borrow books where they go to school.",
    ));
    let index = index_of(&documents);
    for (asked, strength) in [("school library", Strength::Strong), ("new books for the library", Strength::Fair)] {
        let fits = list(&index, asked);
        assert_eq!((ids(&fits)[0], fits.hits[0].strength, fits.nothing_fits), ("fit", strength, false), "«{asked}»");
    }
    let far = list(&index, "general repair of tractors, ploughs, fences, barns and wells on volcanic islands");
    assert!(far.nothing_fits && far.total == 0, "{far:?}");
}

#[test]
fn searches_at_the_same_time_answer_alike() {
    let index = index_of(&[document("a", Lang::En, "bridge", ""), document("b", Lang::En, "river bridge", "")]);
    let alone = list(&index, "a bridge over the river");
    std::thread::scope(|scope| {
        for _ in 0..12 {
            scope.spawn(|| assert_eq!(list(&index, "a bridge over the river"), alone));
        }
    });
}

#[test]
fn a_heavier_document_wins_among_equals() {
    let heavy = Document { weight: 1.2, ..document("z", Lang::En, "bridge", "") };
    let index = index_of(&[document("a", Lang::En, "bridge", ""), heavy]);
    assert_eq!(ids(&list(&index, "bridge")), ["z", "a"]);
}

fn copy_folder(from: &std::path::Path, to: &std::path::Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}
