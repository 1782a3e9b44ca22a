//! Which programme means what for which municipal area, with the reason in each cell: `/matrix`, and the same as a table for a spreadsheet.

use askama::Template;
use axum::extract::RawQuery;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use i18n::{Locale, Localizer};

use super::asked::{self, Asked, Choice, FilterChip};
use super::choose::takes_part;
use super::programmes::group;
use crate::catalogue::fact::{About, Fact, Relevance, Standing, Sureness};
use crate::catalogue::library::{Entry, Snapshot};
use crate::catalogue::shipped::Group;
use crate::clock;
use crate::layout::{Ctx, Page, Section, html};

/// What a programme means for an area.
pub struct Cell {
    pub relevance: Option<Relevance>,
    pub reasons: Vec<(String, Sureness)>,
    /// Said of every area at once.
    pub of_all: bool,
}

pub struct MatrixRow {
    pub href: String,
    pub name: String,
    pub standing: Standing,
    pub part_of: Option<String>,
    pub cells: Vec<Cell>,
}

pub struct MatrixGroup {
    pub heading: String,
    pub rows: Vec<MatrixRow>,
}

#[derive(Template)]
#[template(path = "catalogue/pages/html/matrix.html", whitespace = "minimize")]
struct MatrixPage {
    page: Page,
    groups: Vec<Choice>,
    countries: Vec<Choice>,
    chips: Vec<FilterChip>,
    clear: &'static str,
    troubles: Vec<String>,
    areas: Vec<(String, Option<String>)>,
    shelves: Vec<MatrixGroup>,
    count: usize,
    csv_href: String,
}

struct Question {
    groups: Vec<Group>,
    country: Option<String>,
}

fn question(asked: &mut Asked<'_>, snapshot: &Snapshot, l: &Localizer) -> Question {
    Question {
        groups: asked.many("group", |value| group(l, value)),
        country: asked.one("country", |value| asked::country(&snapshot.shipped, l, value)),
    }
}

/// `GET /matrix`
pub async fn show(ctx: Ctx, RawQuery(query): RawQuery) -> web::Result<Response> {
    let (l, snapshot) = (&ctx.l, ctx.app.library.snapshot());
    let mut asked = Asked::new(l, "/matrix", query.as_deref());
    let question = question(&mut asked, &snapshot, l);
    let shelves = shelves(&snapshot, l, &question, ctx.now);
    let shipped = &snapshot.shipped;
    html(&MatrixPage {
        groups: Group::ALL
            .into_iter()
            .map(|group| Choice {
                value: group.key().into(),
                text: l.t(&format!("group-{}", group.key())),
                chosen: question.groups.contains(&group),
            })
            .collect(),
        countries: asked::countries(shipped, l, question.country.as_deref()),
        chips: asked.chips(),
        clear: "/matrix",
        areas: shipped
            .frame("areas")
            .iter()
            .map(|area| {
                (area.name.get(l.locale).to_owned(), area.text.as_ref().map(|text| text.get(l.locale).to_owned()))
            })
            .collect(),
        count: shelves.iter().map(|shelf| shelf.rows.len()).sum(),
        shelves,
        csv_href: asked.address().to_string().replacen("/matrix", "/matrix.csv", 1),
        troubles: asked.troubles,
        page: ctx.page(l.t("matrix-title"), Section::Matrix),
    })
}

fn shelves(snapshot: &Snapshot, l: &Localizer, question: &Question, now: i64) -> Vec<MatrixGroup> {
    Group::ALL
        .into_iter()
        .filter(|group| question.groups.is_empty() || question.groups.contains(group))
        .map(|group| MatrixGroup {
            heading: l.t(&format!("group-{}", group.key())),
            rows: snapshot
                .entries
                .iter()
                .filter(|entry| entry.programme.group == group)
                .filter(|entry| {
                    question
                        .country
                        .as_deref()
                        .is_none_or(|country| takes_part(&snapshot.known(&entry.programme.code), country))
                })
                .filter_map(|entry| row(snapshot, l, entry, now))
                .collect(),
        })
        .filter(|shelf| !shelf.rows.is_empty())
        .collect()
}

/// None for what says nothing of any area.
fn row(snapshot: &Snapshot, l: &Localizer, entry: &Entry, now: i64) -> Option<MatrixRow> {
    let facts: Vec<&Fact> =
        entry.facts.iter().map(|shown| &shown.fact).filter(|fact| fact.about == About::Area && !fact.former).collect();
    if facts.is_empty() {
        return None;
    }
    let programme = &entry.programme;
    Some(MatrixRow {
        href: format!("/programmes/{}", programme.code),
        name: programme.name.get(l.locale).to_owned(),
        standing: snapshot.standing(&programme.code, clock::day_of(now)),
        part_of: programme
            .parent
            .as_deref()
            .and_then(|code| snapshot.entry(code))
            .map(|parent| parent.programme.name.get(l.locale).to_owned()),
        cells: snapshot.shipped.frame("areas").iter().map(|area| cell(l, &facts, &area.key)).collect(),
    })
}

/// What is said of the area itself; else what is said of all.
fn cell(l: &Localizer, facts: &[&Fact], area: &str) -> Cell {
    let said =
        |wanted: &str| facts.iter().copied().filter(|fact| fact.area.as_deref() == Some(wanted)).collect::<Vec<_>>();
    let own = said(area);
    let of_all = own.is_empty();
    let facts = if of_all { said("all") } else { own };
    Cell {
        relevance: facts.iter().filter_map(|fact| fact.relevance).max(),
        reasons: facts
            .iter()
            .filter_map(|fact| Some((fact.text.as_ref()?.get(l.locale).to_owned(), fact.sure)))
            .collect(),
        of_all: of_all && !facts.is_empty(),
    }
}

/// `GET /matrix.csv`: the same, narrowed the same way, in the reader's language.
pub async fn download(ctx: Ctx, RawQuery(query): RawQuery) -> web::Result<Response> {
    let (l, snapshot) = (&ctx.l, ctx.app.library.snapshot());
    let mut asked = Asked::new(l, "/matrix.csv", query.as_deref());
    let question = question(&mut asked, &snapshot, l);
    // Spreadsheets in the Nordic languages take the comma for a decimal sign and part cells at semicolons.
    let mark = if l.locale == Locale::En { ',' } else { ';' };
    // The mark of byte order tells spreadsheets that it is UTF-8.
    let mut csv = String::from("\u{feff}");
    let areas = snapshot.shipped.frame("areas");
    let mut head =
        vec![l.t("matrix-group"), l.t("matrix-programme"), l.t("programme-part-of"), l.t("programme-status")];
    for area in areas {
        head.push(area.name.get(l.locale).to_owned());
        head.push(l.t1("matrix-why", "area", area.name.get(l.locale)));
    }
    line(&mut csv, mark, &head);
    for shelf in shelves(&snapshot, l, &question, ctx.now) {
        for row in shelf.rows {
            let mut cells =
                vec![shelf.heading.clone(), row.name, row.part_of.unwrap_or_default(), l.t(row.standing.message())];
            for cell in row.cells {
                cells.push(cell.relevance.map(|relevance| l.t(relevance.message())).unwrap_or_default());
                cells.push(
                    cell.reasons
                        .iter()
                        .map(|(text, sure)| format!("{text} ({})", l.t(sure.message())))
                        .collect::<Vec<_>>()
                        .join(" "),
                );
            }
            line(&mut csv, mark, &cells);
        }
    }
    let name = format!("attachment; filename=\"grenselos-matrix-{}-{}.csv\"", l.locale.tag(), clock::day_of(ctx.now));
    Ok(([(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, name)], csv)
        .into_response())
}

/// A line as RFC 4180 writes it. A cell that a spreadsheet would take for a formula is made a text.
fn line(csv: &mut String, mark: char, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            csv.push(mark);
        }
        csv.push('"');
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            csv.push('\'');
        }
        csv.push_str(&cell.replace('"', "\"\""));
        csv.push('"');
    }
    csv.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_cell_is_quoted_and_never_a_formula() {
        let mut csv = String::new();
        line(&mut csv, ';', &["a;b".into(), "say \"hi\"".into(), "=1+1".into(), String::new()]);
        assert_eq!(csv, "\"a;b\";\"say \"\"hi\"\"\";\"'=1+1\";\"\"\r\n");
    }
}
