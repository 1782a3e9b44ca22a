//! The rival in the same run: plain BM25 (k1 1.2, b 0.75, lower-case words, nothing else), and the scores of any ranking.

use std::collections::HashMap;

use super::data::Judged;

const K1: f32 = 1.2;
const B: f32 = 0.75;

/// How good rankings are, over all needs.
pub struct Scores {
    pub recall_10: f64,
    pub mrr_10: f64,
}

/// Scores lists of codes, best first; a need without a list found nothing.
pub fn scores(judged: &Judged, lists: &HashMap<String, Vec<String>>) -> Scores {
    let (mut found, mut reciprocal) = (0_u32, 0.0);
    for need in &judged.needs {
        let place = lists.get(&need.id).and_then(|list| list.iter().take(10).position(|code| *code == need.answer));
        if let Some(place) = place {
            found += 1;
            reciprocal += 1.0 / (place + 1) as f64;
        }
    }
    let count = judged.needs.len().max(1) as f64;
    Scores { recall_10: f64::from(found) / count, mrr_10: reciprocal / count }
}

/// Ranks the corpus for every need.
pub fn rank(judged: &Judged) -> HashMap<String, Vec<String>> {
    let mut postings: HashMap<String, Vec<(usize, f32)>> = HashMap::new();
    let mut lengths = Vec::new();
    for (at, [_, title, text]) in judged.corpus.iter().enumerate() {
        let mut counts: HashMap<String, f32> = HashMap::new();
        let mut length = 0.0;
        for word in words(title).chain(words(text)) {
            *counts.entry(word).or_default() += 1.0;
            length += 1.0;
        }
        lengths.push(length);
        for (word, count) in counts {
            postings.entry(word).or_default().push((at, count));
        }
    }
    let documents = lengths.len() as f32;
    let average = lengths.iter().sum::<f32>() / documents.max(1.0);
    let mut lists = HashMap::new();
    for need in &judged.needs {
        let mut scores: HashMap<usize, f32> = HashMap::new();
        for word in words(&need.text) {
            let Some(list) = postings.get(&word) else { continue };
            let rarity = (1.0 + (documents - list.len() as f32 + 0.5) / (list.len() as f32 + 0.5)).ln();
            for (at, count) in list {
                let weight = count * (K1 + 1.0) / (count + K1 * (1.0 - B + B * lengths[*at] / average));
                *scores.entry(*at).or_default() += rarity * weight;
            }
        }
        let mut ranked: Vec<(usize, f32)> = scores.into_iter().collect();
        ranked.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
        lists
            .insert(need.id.clone(), ranked.into_iter().take(10).map(|(at, _)| judged.corpus[at][0].clone()).collect());
    }
    lists
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::super::data::Need;
    use super::*;

    #[test]
    fn the_text_that_shares_the_rare_word_comes_first() {
        let corpus = [
            ("a", "Water", "the town and the water"),
            ("b", "Schools", "the town and the schools"),
            ("c", "Ships", "the sea"),
        ];
        let corpus = corpus.map(|(code, title, text)| [code, title, text].map(str::to_owned)).into();
        let need = |id: &str, text: &str, answer: &str| Need {
            id: id.into(),
            lang: "en".into(),
            text: text.into(),
            answer: answer.into(),
        };
        let needs = vec![need("1", "schools in THE town", "b"), need("2", "the", "nothing")];
        let judged = Judged { name: "test", corpus, needs };
        let lists = rank(&judged);
        assert_eq!(lists["1"], ["b", "a", "c"]);
        let scores = scores(&judged, &lists);
        assert_eq!((scores.recall_10, scores.mrr_10), (0.5, 0.5));
    }
}
