//! What lists are filtered and counted by: a few dozen bytes of each project and organisation, in memory and in the order of the list.
//!
//! Counting and sorting some ten thousand rows for every page of a list is what makes a list slow; here a filter is one walk over an array, and only the rows of the
//! page are read from the database, by their keys. The listing is made anew when projects or organisations have changed, which happens after imports and when an
//! administrator joins or parts organisations; until it is ready, the one before is shown.

mod held;

use jiff::civil::Date;
use sources::organisation::normalised_name;

pub use held::Directory;

use super::store;

/// Where a project stands at a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ProjectState {
    Coming,
    Running,
    Ended,
}

impl ProjectState {
    pub const ALL: [Self; 3] = [Self::Running, Self::Ended, Self::Coming];

    pub fn key(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Running => "running",
            Self::Ended => "ended",
        }
    }

    pub fn message(self) -> &'static str {
        match self {
            Self::Coming => "project-state-coming",
            Self::Running => "project-state-running",
            Self::Ended => "project-state-ended",
        }
    }

    /// The mark, as the stylesheet knows it.
    pub fn mark(self) -> &'static str {
        match self {
            Self::Coming => "forthcoming",
            Self::Running => "open",
            Self::Ended => "closed",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.key() == key)
    }

    /// From the dates of a source; nothing when it gave none.
    pub fn of(starts_on: Option<&str>, ends_on: Option<&str>, today: Date) -> Option<Self> {
        state(starts_on.and_then(first_day), ends_on.and_then(last_day), day_number(today))
    }
}

fn state(starts: Option<u32>, ends: Option<u32>, today: u32) -> Option<ProjectState> {
    match (starts, ends) {
        (None, None) => None,
        (_, Some(ends)) if ends < today => Some(ProjectState::Ended),
        (Some(starts), _) if starts > today => Some(ProjectState::Coming),
        _ => Some(ProjectState::Running),
    }
}

/// Which projects a list shows; what is not said does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProjectFilter {
    pub country: Option<String>,
    /// One of these.
    pub programmes: Vec<String>,
    pub nordic_public: bool,
    pub state: Option<ProjectState>,
    pub year: Option<i16>,
}

/// In which order organisations stand.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OrganisationOrder {
    #[default]
    Projects,
    Name,
}

/// Which organisations a list shows, and in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrganisationFilter {
    /// Words of name, short name or place; the last may be a beginning.
    pub words: String,
    pub country: Option<String>,
    pub kind: Option<String>,
    pub region: Option<String>,
    pub coordinated: bool,
    pub nordic_public_first: bool,
    pub order: OrganisationOrder,
}

#[derive(Debug)]
struct ProjectLine {
    code: String,
    starts: Option<u32>,
    ends: Option<u32>,
    /// Places in [`Listing::countries`].
    countries: Box<[u16]>,
    programme: Option<u16>,
    nordic_public: bool,
}

#[derive(Debug)]
struct OrganisationLine {
    code: String,
    /// Name, short name and place, made comparable, each word behind a blank.
    words: String,
    country: u16,
    kind: u16,
    region: Option<u16>,
    coordinated: bool,
    nordic_public: bool,
}

/// All projects, the newest first, and all organisations, those with the most projects first.
#[derive(Debug, Default)]
pub struct Listing {
    projects: Vec<ProjectLine>,
    organisations: Vec<OrganisationLine>,
    projects_by_code: Vec<u32>,
    organisations_by_name: Vec<u32>,
    countries: Vec<String>,
    programmes: Vec<String>,
    kinds: Vec<String>,
    regions: Vec<String>,
    /// The years in which projects began, the latest first.
    years: Vec<i16>,
}

impl Listing {
    pub fn of(projects: Vec<store::ProjectLine>, organisations: Vec<store::OrganisationLine>) -> Self {
        let mut listing = Self::default();
        for row in projects {
            let countries = row.countries.0.iter().map(|country| place_of(&mut listing.countries, country)).collect();
            let programme = row.programme.map(|programme| place_of(&mut listing.programmes, &programme));
            listing.projects.push(ProjectLine {
                starts: row.starts_on.as_deref().and_then(first_day),
                ends: row.ends_on.as_deref().and_then(last_day),
                code: row.code,
                countries,
                programme,
                nordic_public: row.nordic_public,
            });
        }
        listing.years = listing.projects.iter().filter_map(|line| Some((line.starts? / 10_000) as i16)).collect();
        listing.years.dedup();
        let mut names = Vec::with_capacity(organisations.len());
        for row in organisations {
            let name = normalised_name(&row.name);
            let words = format!(" {name} {} {}", normalised_name(&row.short_name), normalised_name(&row.city));
            names.push(name);
            listing.organisations.push(OrganisationLine {
                words,
                country: place_of(&mut listing.countries, &row.country),
                kind: place_of(&mut listing.kinds, &row.kind),
                region: row.region.map(|region| place_of(&mut listing.regions, &region)),
                coordinated: row.coordinated > 0,
                nordic_public: row.nordic && row.public,
                code: row.code,
            });
        }
        listing.projects_by_code = (0..listing.projects.len() as u32).collect();
        listing
            .projects_by_code
            .sort_by(|one, other| listing.projects[*one as usize].code.cmp(&listing.projects[*other as usize].code));
        listing.organisations_by_name = (0..listing.organisations.len() as u32).collect();
        listing.organisations_by_name.sort_by(|one, other| names[*one as usize].cmp(&names[*other as usize]));
        listing
    }

    /// The codes of the projects that a filter lets through, the newest first.
    pub fn projects(&self, filter: &ProjectFilter, today: Date) -> Vec<&str> {
        let Some(sought) = self.sought(filter, today) else { return Vec::new() };
        self.projects.iter().filter(|line| sought.lets(line)).map(|line| line.code.as_str()).collect()
    }

    /// Those of `codes` that a filter lets through, in their own order; codes nobody knows are left out.
    pub fn among<'c>(&self, codes: &[&'c str], filter: &ProjectFilter, today: Date) -> Vec<&'c str> {
        let Some(sought) = self.sought(filter, today) else { return Vec::new() };
        let known = |code: &&&str| self.project(code).is_some_and(|line| sought.lets(line));
        codes.iter().filter(known).copied().collect()
    }

    fn project(&self, code: &str) -> Option<&ProjectLine> {
        let found = self
            .projects_by_code
            .binary_search_by(|place| self.projects[*place as usize].code.as_str().cmp(code))
            .ok()?;
        Some(&self.projects[self.projects_by_code[found] as usize])
    }

    /// The filter in the listing's own numbers; none when it asks for something no project has.
    fn sought(&self, filter: &ProjectFilter, today: Date) -> Option<Sought> {
        let country = match &filter.country {
            Some(country) => Some(find(&self.countries, country)?),
            None => None,
        };
        let programmes: Vec<u16> =
            filter.programmes.iter().filter_map(|programme| find(&self.programmes, programme)).collect();
        if programmes.is_empty() && !filter.programmes.is_empty() {
            return None;
        }
        Some(Sought {
            country,
            programmes,
            nordic_public: filter.nordic_public,
            state: filter.state,
            year: filter.year,
            today: day_number(today),
        })
    }

    /// The codes of the organisations that a filter lets through, in its order.
    pub fn organisations(&self, filter: &OrganisationFilter) -> Vec<&str> {
        let place = |list: &[String], wanted: &Option<String>| wanted.as_ref().map(|wanted| find(list, wanted));
        let (country, kind, region) = (
            place(&self.countries, &filter.country),
            place(&self.kinds, &filter.kind),
            place(&self.regions, &filter.region),
        );
        if [country, kind, region].contains(&Some(None)) {
            return Vec::new();
        }
        let (country, kind, region) = (country.flatten(), kind.flatten(), region.flatten());
        let words: Vec<String> =
            normalised_name(&filter.words).split_whitespace().map(|word| format!(" {word}")).collect();
        if words.is_empty() && !filter.words.trim().is_empty() {
            return Vec::new();
        }
        let lets = |line: &&OrganisationLine| {
            country.is_none_or(|country| line.country == country)
                && kind.is_none_or(|kind| line.kind == kind)
                && (region.is_none() || line.region == region)
                && (!filter.coordinated || line.coordinated)
                && words.iter().all(|word| line.words.contains(word.as_str()))
        };
        let mut found: Vec<&OrganisationLine> = match filter.order {
            OrganisationOrder::Projects => self.organisations.iter().filter(lets).collect(),
            OrganisationOrder::Name => self
                .organisations_by_name
                .iter()
                .map(|place| &self.organisations[*place as usize])
                .filter(lets)
                .collect(),
        };
        if filter.nordic_public_first {
            found.sort_by_key(|line| !line.nordic_public);
        }
        found.into_iter().map(|line| line.code.as_str()).collect()
    }

    pub fn countries(&self) -> &[String] {
        &self.countries
    }

    pub fn programmes(&self) -> &[String] {
        &self.programmes
    }

    pub fn regions(&self) -> &[String] {
        &self.regions
    }

    pub fn years(&self) -> &[i16] {
        &self.years
    }

    pub fn is_empty(&self) -> bool {
        self.projects.is_empty() && self.organisations.is_empty()
    }
}

/// A filter in the numbers of a listing.
struct Sought {
    country: Option<u16>,
    programmes: Vec<u16>,
    nordic_public: bool,
    state: Option<ProjectState>,
    year: Option<i16>,
    today: u32,
}

impl Sought {
    fn lets(&self, line: &ProjectLine) -> bool {
        (!self.nordic_public || line.nordic_public)
            && self.country.is_none_or(|country| line.countries.contains(&country))
            && (self.programmes.is_empty()
                || line.programme.is_some_and(|programme| self.programmes.contains(&programme)))
            && self.year.is_none_or(|year| line.starts.is_some_and(|starts| (starts / 10_000) as i16 == year))
            && self.state.is_none_or(|wanted| state(line.starts, line.ends, self.today) == Some(wanted))
    }
}

fn find(list: &[String], wanted: &str) -> Option<u16> {
    list.iter().position(|known| known == wanted).map(|place| place as u16)
}

fn place_of(list: &mut Vec<String>, wanted: &str) -> u16 {
    find(list, wanted).unwrap_or_else(|| {
        list.push(wanted.to_owned());
        (list.len() - 1) as u16
    })
}

/// `2024-07-03` as 20240703; of a month or a year its first day.
fn first_day(text: &str) -> Option<u32> {
    number_of(text, 1, 1)
}

/// Of a month or a year the last day any could have.
fn last_day(text: &str) -> Option<u32> {
    number_of(text, 12, 31)
}

fn number_of(text: &str, month: u32, day: u32) -> Option<u32> {
    let mut parts = text.split('-').map(str::parse::<u32>);
    let year = parts.next()?.ok().filter(|year| (1..=9_999).contains(year))?;
    let month = parts.next().and_then(Result::ok).unwrap_or(month);
    let day = parts.next().and_then(Result::ok).unwrap_or(day);
    (month <= 12 && day <= 31).then_some(year * 10_000 + month * 100 + day)
}

fn day_number(date: Date) -> u32 {
    u32::try_from(date.year()).unwrap_or(0) * 10_000
        + u32::from(date.month().unsigned_abs()) * 100
        + u32::from(date.day().unsigned_abs())
}

#[cfg(test)]
mod tests;
