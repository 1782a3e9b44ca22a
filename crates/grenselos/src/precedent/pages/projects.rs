//! The list of past projects: `/projects`.

use std::collections::HashMap;
use std::sync::Arc;

use anyhow::Context;
use askama::Template;
use axum::Extension;
use axum::extract::RawQuery;
use axum::response::Response;
use jiff::civil::Date;
use matching::{KindQuestion, Question};
use web::address::Address;
use web::paging::Paging;

use super::parts::{self, Chip, Choice, Pager};
use super::{PAGE, search_text};
use crate::catalogue::library::Snapshot;
use crate::clock;
use crate::layout::{Ctx, Page, Section, html};
use crate::precedent::directory::{Directory, Listing, ProjectFilter, ProjectState};
use crate::precedent::store::{self, ProjectCard};
use crate::precedent::view;

/// How many of the best hits of a search can be leafed through.
const MOST_HITS: usize = 100;
/// How many words say why a project was found.
const MOST_WORDS: usize = 8;

/// What the address asks for.
#[derive(Debug, Clone, Default)]
struct Asked {
    q: String,
    country: Option<String>,
    programme: Option<String>,
    nordic_public: bool,
    state: Option<ProjectState>,
    year: Option<i16>,
    page: Option<String>,
}

impl Asked {
    /// Values nobody knows are given back with the message that names their filter.
    fn read(pairs: &[(String, String)], snapshot: &Snapshot, listing: &Listing) -> (Self, Vec<(&'static str, String)>) {
        let mut asked = Self::default();
        let mut unknown = Vec::new();
        for (name, value) in pairs {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            let mut wrong = |label: &'static str| unknown.push((label, value.chars().take(100).collect::<String>()));
            match name.as_str() {
                "q" => asked.q = search_text(value),
                "country" => {
                    let code = value.to_uppercase();
                    if listing.countries().contains(&code) || snapshot.shipped.country(&code).is_some() {
                        asked.country = Some(code);
                    } else {
                        wrong("precedent-country");
                    }
                }
                "programme" => match snapshot.entry(value) {
                    Some(_) => asked.programme = Some(value.to_owned()),
                    None => wrong("precedent-programme"),
                },
                "state" => match ProjectState::parse(value) {
                    Some(state) => asked.state = Some(state),
                    None => wrong("projects-state"),
                },
                "year" => match value.parse::<i16>() {
                    Ok(year) if (1900..=2200).contains(&year) => asked.year = Some(year),
                    _ => wrong("projects-year"),
                },
                "nordic-public" => asked.nordic_public = value == "1" || value == "on",
                "page" => asked.page = Some(value.to_owned()),
                _ => {}
            }
        }
        (asked, unknown)
    }

    fn address(&self) -> Address {
        Address::new("/projects")
            .with("q", &self.q)
            .with("country", self.country.as_deref().unwrap_or_default())
            .with("programme", self.programme.as_deref().unwrap_or_default())
            .with("state", self.state.map(ProjectState::key).unwrap_or_default())
            .with("year", self.year.map(|year| year.to_string()).unwrap_or_default())
            .with("nordic-public", if self.nordic_public { "1" } else { "" })
    }

    fn filter(&self, snapshot: &Snapshot) -> ProjectFilter {
        ProjectFilter {
            country: self.country.clone(),
            programmes: self
                .programme
                .as_deref()
                .map(|programme| parts::within(snapshot, programme))
                .unwrap_or_default(),
            nordic_public: self.nordic_public,
            state: self.state,
            year: self.year,
        }
    }
}

/// A word of the search and the word it met.
pub struct Word {
    pub asked: String,
    pub found: Option<String>,
}

/// A row of the list.
struct Row {
    href: String,
    title: String,
    lang: String,
    programme: String,
    state: Option<ProjectState>,
    years: String,
    grant: Option<String>,
    partners: String,
    nordic_public: bool,
    words: Vec<Word>,
}

#[derive(Template)]
#[template(path = "precedent/html/projects.html")]
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of the page that stands or does not")]
struct ProjectsPage {
    page: Page,
    q: String,
    troubles: Vec<String>,
    /// What the search box and the filters pass on to each other.
    kept: Vec<(String, String)>,
    countries: Vec<Choice>,
    programmes: Vec<Choice>,
    states: Vec<Choice>,
    years: Vec<Choice>,
    nordic_public: bool,
    chips: Vec<Chip>,
    count: String,
    nothing_fits: bool,
    index_filling: bool,
    nothing_imported: bool,
    rows: Vec<Row>,
    pager: Pager,
}

impl ProjectsPage {
    fn filters_label(&self) -> String {
        self.page.l.t1("precedent-filters", "n", self.chips.len())
    }
}

/// What a search found, the best first.
#[derive(Default)]
struct Found {
    codes: Vec<String>,
    answer: Option<matching::Answer>,
    nothing_fits: bool,
}

impl Found {
    /// The words that met in a project that is shown. One that cannot be read any more is shown without.
    fn words(&self, ctx: &Ctx, code: &str) -> Vec<Word> {
        let Some(answer) = &self.answer else { return Vec::new() };
        let id = format!("project:{code}");
        let hit = answer.lists.iter().flat_map(|list| &list.hits).find(|hit| hit.id == id);
        hit.and_then(|hit| ctx.app.engine.index.explain(answer, hit).ok()).map(|why| words(&why)).unwrap_or_default()
    }
}

pub async fn list(
    ctx: Ctx,
    Extension(directory): Extension<Arc<Directory>>,
    RawQuery(query): RawQuery,
) -> web::Result<Response> {
    let snapshot = ctx.app.library.snapshot();
    let listing = directory.listing(&ctx.app.db, &snapshot).await?;
    let (asked, unknown) = Asked::read(&web::address::pairs(&query.unwrap_or_default()), &snapshot, &listing);
    let (filter, today) = (asked.filter(&snapshot), clock::day_of(ctx.now));
    let found = if asked.q.is_empty() { Found::default() } else { search(&ctx, &asked.q, &filter)? };
    let codes: Vec<&str> = if asked.q.is_empty() {
        listing.projects(&filter, today)
    } else {
        let hits: Vec<&str> = found.codes.iter().map(String::as_str).collect();
        listing.among(&hits, &filter, today)
    };
    let paging = Paging::new(asked.page.as_deref(), codes.len() as u64, PAGE);
    let shown = parts::on_page(&codes, &paging);
    let mut cards: HashMap<String, ProjectCard> = store::project_cards(&mut ctx.app.db.read().await?, shown)
        .await?
        .into_iter()
        .map(|card| (card.code.clone(), card))
        .collect();
    let l = &ctx.l;
    let rows = shown
        .iter()
        .filter_map(|code| cards.remove(*code))
        .map(|card| {
            let words = found.words(&ctx, &card.code);
            row(&ctx, &snapshot, today, card, words)
        })
        .collect();
    let address = asked.address();
    let count_key = match (asked.q.is_empty(), found.nothing_fits) {
        (true, _) => "projects-count",
        (false, true) => "projects-count-near",
        (false, false) => "projects-count-search",
    };
    html(&ProjectsPage {
        troubles: unknown
            .into_iter()
            .map(|(label, value)| l.t2("precedent-unknown", ("filter", l.t(label)), ("value", value)))
            .collect(),
        kept: [
            ("country", asked.country.clone()),
            ("programme", asked.programme.clone()),
            ("state", asked.state.map(|state| state.key().into())),
        ]
        .into_iter()
        .chain([
            ("year", asked.year.map(|year| year.to_string())),
            ("nordic-public", asked.nordic_public.then(|| "1".into())),
        ])
        .filter_map(|(name, value)| Some((name.to_owned(), value?)))
        .collect(),
        countries: parts::countries(&snapshot, l, listing.countries(), asked.country.as_deref()),
        programmes: programmes(&snapshot, &ctx, &listing, asked.programme.as_deref()),
        states: ProjectState::ALL
            .into_iter()
            .map(|state| Choice {
                value: state.key().into(),
                text: l.t(state.message()),
                chosen: asked.state == Some(state),
            })
            .collect(),
        years: listing
            .years()
            .iter()
            .map(|&year| Choice { value: year.to_string(), text: year.to_string(), chosen: asked.year == Some(year) })
            .collect(),
        nordic_public: asked.nordic_public,
        chips: chips(&ctx, &snapshot, &asked),
        count: l.t2(count_key, ("n", codes.len()), ("count", l.number(codes.len() as i64))),
        nothing_fits: found.nothing_fits && !codes.is_empty(),
        index_filling: !asked.q.is_empty() && !ctx.app.engine.is_current(&ctx.app.db).await?,
        nothing_imported: listing.is_empty(),
        rows,
        pager: Pager::of(l, &address, &paging),
        page: ctx.page(l.t("projects-title"), Section::Projects),
        q: asked.q,
    })
}

fn search(ctx: &Ctx, text: &str, filter: &ProjectFilter) -> web::Result<Found> {
    let mut projects = KindQuestion::new("project", MOST_HITS).explained(0);
    projects.must_tags.extend(filter.country.as_ref().map(|country| format!("country:{country}")));
    if filter.nordic_public {
        projects.must_tags.push("nordic-public".into());
    }
    projects.any_of_tags = filter.programmes.iter().map(|programme| format!("programme:{programme}")).collect();
    let question = Question { text: text.to_owned(), lang: None, kinds: vec![projects] };
    let answer = ctx.app.engine.index.search(&question).context("searching projects")?;
    let hits = answer.lists.iter().flat_map(|list| &list.hits);
    Ok(Found {
        codes: hits.filter_map(|hit| hit.id.strip_prefix("project:")).map(str::to_owned).collect(),
        nothing_fits: answer.lists.iter().any(|list| list.nothing_fits),
        answer: Some(answer),
    })
}

/// The weightiest words that met, each once.
fn words(why: &[matching::Met]) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    for met in why {
        let asked = met.asked.to_lowercase();
        if words.len() < MOST_WORDS && !words.iter().any(|word| word.asked == asked) {
            let found = met.found.to_lowercase();
            words.push(Word { found: (found != asked).then_some(found), asked });
        }
    }
    words
}

fn row(ctx: &Ctx, snapshot: &Snapshot, today: Date, card: ProjectCard, words: Vec<Word>) -> Row {
    let l = &ctx.l;
    Row {
        href: parts::project_href(&card.code),
        title: parts::full_title(&card.acronym, &card.title),
        programme: parts::programme(snapshot, l, card.programme.as_deref(), card.programme_name.as_deref()).0,
        state: ProjectState::of(card.starts_on.as_deref(), card.ends_on.as_deref(), today),
        years: parts::years(card.starts_on.as_deref(), card.ends_on.as_deref()),
        grant: card.contribution.filter(|cents| *cents > 0).map(|cents| l.money_short(cents / 100, &card.currency)),
        partners: l.t2("project-partners-of", ("n", card.partners), ("countries", card.countries.0.len())),
        nordic_public: card.nordic_public,
        words,
        lang: card.language,
    }
}

/// The programmes that have projects here, and what they are parts of.
fn programmes(snapshot: &Snapshot, ctx: &Ctx, listing: &Listing, chosen: Option<&str>) -> Vec<Choice> {
    let mut wanted: Vec<&str> = Vec::new();
    for code in listing.programmes() {
        let mut above = snapshot.entry(code);
        while let Some(entry) = above {
            wanted.push(&entry.programme.code);
            above = entry.programme.parent.as_deref().and_then(|parent| snapshot.entry(parent));
        }
    }
    let entries = snapshot.entries.iter().filter(|entry| {
        wanted.contains(&entry.programme.code.as_str()) || chosen == Some(entry.programme.code.as_str())
    });
    entries
        .map(|entry| Choice {
            value: entry.programme.code.clone(),
            text: format!("{}{}", "– ".repeat(entry.depth), entry.programme.name.get(ctx.l.locale)),
            chosen: chosen == Some(entry.programme.code.as_str()),
        })
        .collect()
}

fn chips(ctx: &Ctx, snapshot: &Snapshot, asked: &Asked) -> Vec<Chip> {
    let (l, address) = (&ctx.l, asked.address());
    let chip = |name: &str, text: String| Chip { text, href: address.clone().set(name, "").to_string() };
    let mut chips = Vec::new();
    chips.extend(asked.country.as_deref().map(|code| chip("country", view::country(&snapshot.shipped, l, code))));
    chips.extend(
        asked.programme.as_deref().map(|code| chip("programme", parts::programme(snapshot, l, Some(code), None).0)),
    );
    chips.extend(asked.state.map(|state| chip("state", l.t(state.message()))));
    chips.extend(asked.year.map(|year| chip("year", l.t1("projects-began-in", "year", year.to_string()))));
    if asked.nordic_public {
        chips.push(chip("nordic-public", l.t("project-nordic-public")));
    }
    chips
}
