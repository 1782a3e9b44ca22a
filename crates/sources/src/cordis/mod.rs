//! Reader of CORDIS: the official zip of CSV files to projects with those who take part.
//!
//! [`Cordis::open`] takes a path or an address (downloaded to a temporary file), looks the zip over and reads every row
//! once, so that a file that is cut off or wrong is known as such before the first record is handed out. [`Cordis::each`]
//! then streams the projects. Organisations stand in the order of the projects, so that a project's partners are read
//! beside it; where a file keeps another order, those read too early wait in memory.

mod row;
mod side;

use std::collections::HashMap;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use crate::download::{self, DownloadOptions};
use crate::guard::{self, Limits, Member};
use crate::records::{ParticipationRecord, ProjectRecord};
use crate::trouble::{Expected, FLAWS_SHOWN, Flaw, Trouble};
use row::{Line, Sheet};

/// Name of this source in the records.
pub const SOURCE: &str = "cordis";

/// Bounds of one reading.
#[derive(Debug, Clone, Default)]
pub struct Options {
    pub download: DownloadOptions,
}

const LIMITS: Limits = Limits { members: 1000, total_bytes: 4 << 30, ratio: 60 };

/// What is happening, for a progress bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Downloaded {
        bytes: u64,
        of: Option<u64>,
    },
    /// So many unpacked bytes have been looked over.
    Checked {
        bytes: u64,
        of: u64,
    },
}

/// A checked CORDIS file, ready to be read. Dropping it removes the temporary copy of a download.
#[derive(Debug)]
pub struct Cordis {
    place: String,
    path: PathBuf,
    members: Members,
    /// Sound participations by project.
    partners: HashMap<String, u32>,
    /// What the check found.
    pub summary: Summary,
    _download: Option<tempfile::NamedTempFile>,
}

/// What a file holds.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    pub projects: u64,
    pub participations: u64,
    /// Rows of all files.
    pub rows: u64,
    /// Rows that could not be used.
    pub broken: u64,
    /// The first of them.
    pub flaws: Vec<Flaw>,
}

#[derive(Debug)]
struct Members {
    project: Member,
    organization: Member,
    topics: Option<Member>,
    legal_basis: Option<Member>,
    subjects: Option<Member>,
    priorities: Option<Member>,
}

impl Members {
    fn find(members: &[Member], place: &str) -> Result<Self, Trouble> {
        let optional = |name: &str| {
            let mut found = members.iter().filter(|member| member.name == name);
            match (found.next(), found.next()) {
                (Some(_), Some(_)) => Err(Trouble::MemberTwice { place: place.to_owned(), member: name.to_owned() }),
                (found, _) => Ok(found.cloned()),
            }
        };
        let required = |name: &str| {
            optional(name)?.ok_or_else(|| Trouble::MemberMissing { place: place.to_owned(), member: name.to_owned() })
        };
        Ok(Self {
            project: required("project.csv")?,
            organization: required("organization.csv")?,
            topics: optional("topics.csv")?,
            legal_basis: optional("legalbasis.csv")?,
            subjects: optional("euroscivoc.csv")?,
            priorities: optional("policypriorities.csv")?,
        })
    }

    fn all(&self) -> impl Iterator<Item = &Member> {
        let optional = [&self.topics, &self.legal_basis, &self.subjects, &self.priorities];
        [&self.project, &self.organization].into_iter().chain(optional.into_iter().flatten())
    }
}

impl Cordis {
    /// Open a file or an http(s) address and check it whole.
    pub fn open(path_or_url: &str, progress: &mut dyn FnMut(Progress)) -> Result<Self, Trouble> {
        Self::open_with(path_or_url, &Options::default(), progress)
    }

    pub fn open_with(
        path_or_url: &str,
        options: &Options,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, Trouble> {
        let place = path_or_url.to_owned();
        if place.starts_with("http://") || place.starts_with("https://") {
            let mut report = |bytes, of| progress(Progress::Downloaded { bytes, of });
            let file = download::to_file(&place, &options.download, &mut report)?;
            let path = file.path().to_owned();
            return Self::check(place, path, Some(file), progress);
        }
        Self::check(place, Path::new(path_or_url).to_owned(), None, progress)
    }

    fn check(
        place: String,
        path: PathBuf,
        download: Option<tempfile::NamedTempFile>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Self, Trouble> {
        let members = Members::find(&guard::inspect(&path, &place, LIMITS)?, &place)?;
        let total: u64 = members.all().map(|member| member.size).sum();
        let mut cordis =
            Self { place, path, members, partners: HashMap::new(), summary: Summary::default(), _download: download };
        let mut checked = 0;
        let mut archive = guard::archive(&cordis.path, &cordis.place)?;
        for member in cordis.members.all().cloned().collect::<Vec<_>>() {
            let mut sheet = Sheet::open(&mut archive, &member, &cordis.place)?;
            let kind = FileKind::of(&member.name);
            kind.check_columns(&sheet)?;
            let (mut count, mut broken) = (0_u64, 0_u64);
            while let Some(line) = sheet.next()? {
                count += 1;
                if let Err(flaw) = line.and_then(|line| cordis.check_row(kind, &line)) {
                    broken += 1;
                    cordis.summary.broken += 1;
                    if cordis.summary.flaws.len() < FLAWS_SHOWN {
                        cordis.summary.flaws.push(flaw);
                    }
                }
                if count.is_multiple_of(5_000) {
                    progress(Progress::Checked { bytes: checked + sheet.bytes(), of: total });
                }
            }
            cordis.summary.rows += count;
            cordis.judge(&member, count, broken)?;
            checked += member.size;
            progress(Progress::Checked { bytes: checked, of: total });
        }
        Ok(cordis)
    }

    /// Refuse a file in which more than one row in fifty is broken, or one of the needed ones is empty.
    fn judge(&mut self, member: &Member, count: u64, broken: u64) -> Result<(), Trouble> {
        let place = format!("{}, {}", self.place, member.name);
        if broken * 50 > count {
            let flaws = std::mem::take(&mut self.summary.flaws);
            return Err(Trouble::TooManyFlaws { place, broken, of: count, flaws });
        }
        let needed =
            [&self.members.project, &self.members.organization].iter().any(|needed| needed.index == member.index);
        if needed && count == 0 { Err(Trouble::Empty { place }) } else { Ok(()) }
    }

    fn check_row(&mut self, kind: FileKind, line: &Line<'_>) -> Result<(), Flaw> {
        match kind {
            FileKind::Project => {
                let project = row::project(line)?;
                if self.partners.contains_key(&project.id) {
                    return Err(line.flaw("id", &project.id, Expected::NewId));
                }
                self.partners.insert(project.id, 0);
                self.summary.projects += 1;
            }
            FileKind::Organization => {
                let participation = row::participation(line)?;
                let count = self.partners.get_mut(&participation.project);
                *count.ok_or_else(|| line.flaw("projectID", &participation.project, Expected::KnownId))? += 1;
                self.summary.participations += 1;
            }
            FileKind::Side(file) => {
                let (id, _) = side::read(file, line)?;
                if !self.partners.contains_key(&id) {
                    return Err(line.flaw("projectID", &id, Expected::KnownId));
                }
            }
        }
        Ok(())
    }

    /// Hand out every project with its participations. Stops early when `take` breaks.
    pub fn each(&self, take: &mut dyn FnMut(ProjectRecord) -> ControlFlow<()>) -> Result<(), Trouble> {
        let side = side::Sides::load(self)?;
        let mut projects = guard::archive(&self.path, &self.place)?;
        let mut projects = Sheet::open(&mut projects, &self.members.project, &self.place)?;
        let mut organizations = guard::archive(&self.path, &self.place)?;
        let organizations = Sheet::open(&mut organizations, &self.members.organization, &self.place)?;
        let mut partners = Partners { sheet: organizations, early: HashMap::new() };
        let mut seen = std::collections::HashSet::new();
        while let Some(line) = projects.next()? {
            // Broken rows were counted by the check.
            let Ok(mut project) = line.and_then(|line| row::project(&line)) else { continue };
            if !seen.insert(project.id.clone()) {
                continue;
            }
            side.complete(&mut project);
            let wanted = self.partners.get(&project.id).copied().unwrap_or(0);
            project.participations = partners.of(&project.id, wanted as usize)?;
            if take(project).is_break() {
                break;
            }
        }
        Ok(())
    }
}

/// The participations, read as far as the projects ask for.
struct Partners<'a> {
    sheet: Sheet<'a>,
    /// Read, but of projects that have not come yet.
    early: HashMap<String, Vec<ParticipationRecord>>,
}

impl Partners<'_> {
    fn of(&mut self, project: &str, wanted: usize) -> Result<Vec<ParticipationRecord>, Trouble> {
        let mut found = self.early.remove(project).unwrap_or_default();
        while found.len() < wanted {
            let Some(line) = self.sheet.next()? else { break };
            let Ok(participation) = line.and_then(|line| row::participation(&line)) else { continue };
            if participation.project == project {
                found.push(participation);
            } else {
                self.early.entry(participation.project.clone()).or_default().push(participation);
            }
        }
        found.sort_by_key(|participation| participation.order.unwrap_or(u32::MAX));
        Ok(found)
    }
}

#[derive(Debug, Clone, Copy)]
enum FileKind {
    Project,
    Organization,
    Side(side::File),
}

impl FileKind {
    fn of(name: &str) -> Self {
        match name {
            "project.csv" => Self::Project,
            "organization.csv" => Self::Organization,
            "topics.csv" => Self::Side(side::File::Topics),
            "legalbasis.csv" => Self::Side(side::File::LegalBasis),
            "euroscivoc.csv" => Self::Side(side::File::Subjects),
            _ => Self::Side(side::File::Priorities),
        }
    }

    fn check_columns(self, sheet: &Sheet<'_>) -> Result<(), Trouble> {
        let needed: &[&str] = match self {
            Self::Project => &row::PROJECT_COLUMNS,
            Self::Organization => &row::ORGANIZATION_COLUMNS,
            Self::Side(file) => file.columns(),
        };
        sheet.require(needed)
    }
}

#[cfg(test)]
mod tests;
