//! How good lists are, against judged answers: TREC judgements in, TREC runs out, the usual measures.
//!
//! Pure functions of values. A question without any right answer is left out of all means; a question the run has no
//! list for counts as 0.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// How deep lists are looked at.
const DEPTH: usize = 10;

/// Which documents answer which question, and how well (0 = judged not to).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Qrels {
    judged: BTreeMap<String, HashMap<String, u32>>,
}

impl Qrels {
    /// Reads lines of `question iteration document relevance`. Negative relevance counts as 0.
    pub fn parse(text: &str) -> Result<Qrels, String> {
        let mut qrels = Qrels::default();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let columns: Vec<&str> = line.split_whitespace().collect();
            let [question, _, document, relevance] = columns.as_slice() else {
                return Err(format!("line {}: expected four columns, found {}", index + 1, columns.len()));
            };
            let relevance: i64 =
                relevance.parse().map_err(|_| format!("line {}: «{relevance}» is not a whole number", index + 1))?;
            qrels.add(question, document, u32::try_from(relevance.max(0)).unwrap_or(u32::MAX));
        }
        Ok(qrels)
    }

    pub fn add(&mut self, question: &str, document: &str, relevance: u32) {
        self.judged.entry(question.to_owned()).or_default().insert(document.to_owned(), relevance);
    }

    /// Questions with at least one right answer, sorted.
    pub fn questions(&self) -> impl Iterator<Item = &str> {
        let answered = self.judged.iter().filter(|(_, judged)| judged.values().any(|relevance| *relevance > 0));
        answered.map(|(question, _)| question.as_str())
    }
}

/// The lists answered: for each question the documents, best first, with their scores.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Run {
    lists: BTreeMap<String, Vec<(String, f32)>>,
}

impl Run {
    /// Sets the list of a question, best first. A document given twice keeps its first place.
    pub fn add(&mut self, question: &str, list: Vec<(String, f32)>) {
        let mut seen = std::collections::HashSet::new();
        let list = list.into_iter().filter(|(document, _)| seen.insert(document.clone())).collect();
        self.lists.insert(question.to_owned(), list);
    }

    /// Lines of `question Q0 document rank score name`. Programs that read runs sort by score, so a score is written
    /// that falls with the rank where ours are equal.
    pub fn to_trec(&self, name: &str) -> String {
        let mut text = String::new();
        for (question, list) in &self.lists {
            let mut above = f64::INFINITY;
            for (at, (document, score)) in list.iter().enumerate() {
                let mut score = f64::from(*score);
                if score >= above {
                    score = above - 1e-6;
                }
                above = score;
                writeln!(text, "{question} Q0 {document} {} {score:.7} {name}", at + 1)
                    .expect("writing to a string cannot fail");
            }
        }
        text
    }
}

/// Means over questions, each 0 to 1.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Metrics {
    pub questions: usize,
    pub ndcg_10: f64,
    pub recall_10: f64,
    pub mrr_10: f64,
    pub success_1: f64,
    pub success_10: f64,
}

/// Measures a run as a whole (under the name `all`) and for each group that `group_of` puts questions in.
pub fn metrics(qrels: &Qrels, run: &Run, group_of: impl Fn(&str) -> Option<String>) -> BTreeMap<String, Metrics> {
    let mut sums: BTreeMap<String, Metrics> = BTreeMap::new();
    for question in qrels.questions() {
        let judged = &qrels.judged[question];
        let list = run.lists.get(question).map(Vec::as_slice).unwrap_or_default();
        let one = measure(judged, list);
        for group in group_of(question).into_iter().chain(["all".to_owned()]) {
            sums.entry(group).or_default().add(&one);
        }
    }
    for sum in sums.values_mut() {
        sum.divide();
    }
    sums
}

fn measure(judged: &HashMap<String, u32>, list: &[(String, f32)]) -> Metrics {
    let gains: Vec<f64> = list
        .iter()
        .take(DEPTH)
        .map(|(document, _)| judged.get(document).map_or(0.0, |relevance| f64::from(*relevance)))
        .collect();
    let mut ideal: Vec<f64> = judged.values().map(|relevance| f64::from(*relevance)).collect();
    ideal.sort_by(|a, b| b.total_cmp(a));
    let right = ideal.iter().filter(|gain| **gain > 0.0).count();
    let found = gains.iter().filter(|gain| **gain > 0.0).count();
    let first = gains.iter().position(|gain| *gain > 0.0);
    Metrics {
        questions: 1,
        ndcg_10: discounted(&gains) / discounted(&ideal[..ideal.len().min(DEPTH)]),
        recall_10: found as f64 / right as f64,
        mrr_10: first.map_or(0.0, |at| 1.0 / (at + 1) as f64),
        success_1: f64::from(u8::from(first == Some(0))),
        success_10: f64::from(u8::from(first.is_some())),
    }
}

/// Gains divided by the logarithm of their rank.
fn discounted(gains: &[f64]) -> f64 {
    gains.iter().enumerate().map(|(at, gain)| gain / ((at + 2) as f64).log2()).sum()
}

impl Metrics {
    fn add(&mut self, other: &Metrics) {
        self.questions += other.questions;
        self.ndcg_10 += other.ndcg_10;
        self.recall_10 += other.recall_10;
        self.mrr_10 += other.mrr_10;
        self.success_1 += other.success_1;
        self.success_10 += other.success_10;
    }

    fn divide(&mut self) {
        let count = self.questions as f64;
        for sum in [&mut self.ndcg_10, &mut self.recall_10, &mut self.mrr_10, &mut self.success_1, &mut self.success_10]
        {
            *sum /= count;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run_of(lists: &[(&str, &[&str])]) -> Run {
        let mut run = Run::default();
        for (question, list) in lists {
            let scored = list.iter().enumerate().map(|(at, document)| ((*document).to_owned(), 9.0 - at as f32));
            run.add(question, scored.collect());
        }
        run
    }

    fn close(one: f64, other: f64) {
        assert!((one - other).abs() < 1e-6, "{one} is not {other}");
    }

    #[test]
    fn measures_are_those_computed_by_hand() {
        let qrels = Qrels::parse("q1 0 a 2\nq1 0 b 1\nq1 0 c 0\n\nq2 0 d 1\nq3 0 e 1\nq4 0 f 0\n").unwrap();
        let run = run_of(&[("q1", &["c", "b", "x", "a"]), ("q2", &["d"]), ("q4", &["f"])]);
        let found = metrics(&qrels, &run, |question| Some(if question == "q1" { "one" } else { "rest" }.to_owned()));
        // q1: gains 0 1 0 2 → 1/log2(3) + 2/log2(5) = 0.630930 + 0.861353; ideal 2 + 1/log2(3) = 2.630930.
        close(found["one"].ndcg_10, 1.492_283 / 2.630_930);
        close(found["one"].recall_10, 1.0);
        close(found["one"].mrr_10, 0.5);
        close(found["one"].success_1, 0.0);
        close(found["one"].success_10, 1.0);
        // q2 is right at once, q3 has no list, q4 has no right answer and is left out.
        assert_eq!(found["rest"].questions, 2);
        close(found["rest"].ndcg_10, 0.5);
        close(found["all"].mrr_10, 0.5);
        assert_eq!(found["all"].questions, 3);
    }

    #[test]
    fn only_the_first_ten_count() {
        let qrels = Qrels::parse("q 0 late 1").unwrap();
        let run = run_of(&[("q", &["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "late"])]);
        assert_eq!(metrics(&qrels, &run, |_| None)["all"], Metrics { questions: 1, ..Metrics::default() });
    }

    #[test]
    fn runs_are_written_so_that_sorting_by_score_keeps_the_order() {
        let mut run = Run::default();
        run.add("q", vec![("b".to_owned(), 1.0), ("a".to_owned(), 1.0), ("b".to_owned(), 0.5)]);
        assert_eq!(run.to_trec("mine"), "q Q0 b 1 1.0000000 mine\nq Q0 a 2 0.9999990 mine\n");
    }

    #[test]
    fn broken_judgements_are_told() {
        assert!(Qrels::parse("q 0 a").unwrap_err().starts_with("line 1"));
        assert!(Qrels::parse("q 0 a 1\nq 0 b x").unwrap_err().contains("«x»"));
    }
}
