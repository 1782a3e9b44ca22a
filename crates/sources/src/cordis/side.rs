//! The small files beside the projects: topics, legal basis, subjects and policy priorities, one or more rows a project.
//!
//! They are loaded whole before the projects are read: some megabytes.

use std::collections::HashMap;

use super::Cordis;
use super::row::{Line, Sheet};
use crate::guard;
use crate::records::{ProjectRecord, Topic};
use crate::text::one_line;
use crate::trouble::{Expected, Flaw, Trouble};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum File {
    Topics,
    LegalBasis,
    Subjects,
    Priorities,
}

impl File {
    pub(super) fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Topics => &["projectID", "topic", "title"],
            Self::LegalBasis => &["projectID", "legalBasis", "title"],
            Self::Subjects => &["projectID", "euroSciVocPath", "euroSciVocTitle"],
            Self::Priorities => &["projectID"],
        }
    }
}

/// What one row says about its project.
pub(super) enum Fact {
    Topic(Topic),
    /// The main one comes first.
    LegalBasis {
        main: bool,
        topic: Topic,
    },
    Subject(Topic),
    Priorities(Vec<(String, u8)>),
}

pub(super) fn read(file: File, line: &Line<'_>) -> Result<(String, Fact), Flaw> {
    let id = line.required("projectID")?.to_owned();
    let topic = |code: &str, title: &str| -> Result<Topic, Flaw> {
        Ok(Topic { code: one_line(line.required(code)?), title: one_line(line.text(title)) })
    };
    let fact = match file {
        File::Topics => Fact::Topic(topic("topic", "title")?),
        File::LegalBasis => {
            let main = line.text("uniqueProgrammePart").eq_ignore_ascii_case("true");
            Fact::LegalBasis { main, topic: topic("legalBasis", "title")? }
        }
        File::Subjects => Fact::Subject(topic("euroSciVocPath", "euroSciVocTitle")?),
        File::Priorities => {
            let mut shares = Vec::new();
            for (column, text) in line.columns().filter(|(column, text)| *column != "projectID" && !text.is_empty()) {
                let share = text.parse::<u8>().ok().filter(|share| *share <= 100);
                let share = share.ok_or_else(|| line.flaw(column, text, Expected::WholeNumber))?;
                if share > 0 {
                    shares.push((column.to_owned(), share));
                }
            }
            Fact::Priorities(shares)
        }
    };
    Ok((id, fact))
}

/// All facts by project.
pub(super) struct Sides {
    facts: HashMap<String, Vec<Fact>>,
}

impl Sides {
    pub(super) fn load(cordis: &Cordis) -> Result<Self, Trouble> {
        let members = &cordis.members;
        let files = [
            (File::Topics, &members.topics),
            (File::LegalBasis, &members.legal_basis),
            (File::Subjects, &members.subjects),
            (File::Priorities, &members.priorities),
        ];
        let mut facts: HashMap<String, Vec<Fact>> = HashMap::new();
        for (file, member) in files {
            let Some(member) = member else { continue };
            let mut archive = guard::archive(&cordis.path, &cordis.place)?;
            let mut sheet = Sheet::open(&mut archive, member, &cordis.place)?;
            while let Some(line) = sheet.next()? {
                // Broken rows were counted by the check.
                if let Ok((id, fact)) = line.and_then(|line| read(file, &line)) {
                    facts.entry(id).or_default().push(fact);
                }
            }
        }
        Ok(Self { facts })
    }

    /// Add what the files say; codes the project's own row has are replaced by those with titles.
    pub(super) fn complete(&self, project: &mut ProjectRecord) {
        let (mut topics, mut main, mut basis) = (Vec::new(), Vec::new(), Vec::new());
        for fact in self.facts.get(&project.id).into_iter().flatten() {
            match fact {
                Fact::Topic(topic) => topics.push(topic.clone()),
                Fact::LegalBasis { main: true, topic } => main.push(topic.clone()),
                Fact::LegalBasis { main: false, topic } => basis.push(topic.clone()),
                Fact::Subject(topic) => project.subjects.push(topic.clone()),
                Fact::Priorities(shares) => project.priorities.extend(shares.iter().cloned()),
            }
        }
        main.append(&mut basis);
        for (kept, found) in [(&mut project.topics, topics), (&mut project.legal_basis, main)] {
            if !found.is_empty() {
                *kept = found;
            }
        }
    }
}
