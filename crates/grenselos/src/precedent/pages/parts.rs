//! What the slice's pages are put together from: choices of a form, filters that are on, page numbers, bars, and names.

use i18n::Localizer;
use web::address::{Address, encode};
use web::paging::Paging;

use crate::catalogue::library::Snapshot;
use crate::precedent::view;

/// A choice in a form.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub chosen: bool,
}

/// Choices under a heading.
pub struct ChoiceGroup {
    pub label: String,
    pub choices: Vec<Choice>,
}

/// A filter that is on, and the address without it.
pub struct Chip {
    pub text: String,
    pub href: String,
}

/// A number under a list; none is a gap.
pub struct PageLink {
    pub text: String,
    pub label: String,
    pub href: String,
    pub current: bool,
}

/// The pages of a list.
pub struct Pager {
    pub previous: Option<String>,
    pub next: Option<String>,
    pub numbers: Vec<Option<PageLink>>,
}

impl Pager {
    pub fn of(l: &Localizer, address: &Address, paging: &Paging) -> Self {
        let to = |page: u64| {
            address.clone().set("page", if page == 1 { String::new() } else { page.to_string() }).to_string()
        };
        let link = |page: u64| {
            let text = l.number(i64::try_from(page).unwrap_or(i64::MAX));
            PageLink {
                label: l.t1("precedent-page", "page", text.as_str()),
                text,
                href: to(page),
                current: page == paging.page,
            }
        };
        Self {
            previous: (paging.page > 1).then(|| to(paging.page - 1)),
            next: (paging.page < paging.pages).then(|| to(paging.page + 1)),
            numbers: paging.numbers().into_iter().map(|page| page.map(link)).collect(),
        }
    }

    pub fn is_needed(&self) -> bool {
        self.numbers.len() > 1
    }
}

/// The part of a list that a page shows.
pub fn on_page<'l, T>(all: &'l [T], paging: &Paging) -> &'l [T] {
    let start = usize::try_from(paging.offset()).unwrap_or(usize::MAX).min(all.len());
    let end = start.saturating_add(usize::try_from(paging.size).unwrap_or(usize::MAX)).min(all.len());
    &all[start..end]
}

/// A line of a figure: a name, what it amounts to, and how long its bar is.
pub struct Bar {
    pub name: String,
    pub figure: String,
    /// Of 100, as it stands in an attribute.
    pub width: String,
}

/// A figure of bars, and the same as a table.
pub struct Figure {
    pub id: &'static str,
    pub caption: String,
    pub name_heading: String,
    pub value_heading: String,
    pub bars: Vec<Bar>,
    /// How many of the bars are drawn; the rest stand in the table.
    pub drawn: usize,
}

impl Figure {
    pub fn drawn(&self) -> &[Bar] {
        &self.bars[..self.drawn.min(self.bars.len())]
    }
}

/// The length of a bar as a share of the longest; what there is of it can be seen.
pub fn width(value: i64, longest: i64) -> String {
    if value <= 0 || longest <= 0 {
        return "0".into();
    }
    format!("{:.1}", (value as f64 / longest as f64 * 100.0).clamp(0.8, 100.0))
}

pub fn project_href(code: &str) -> String {
    format!("/projects/{}", encode(code))
}

pub fn organisation_href(code: &str) -> String {
    format!("/organisations/{}", encode(code))
}

/// `ACRONYM – Title`, unless the title begins with it anyway.
pub fn full_title(acronym: &str, title: &str) -> String {
    let said = title.to_lowercase().starts_with(&acronym.to_lowercase());
    if said { title.to_owned() } else { format!("{acronym} – {title}") }
}

/// `2022–2025`, as short as a row needs.
pub fn years(starts_on: Option<&str>, ends_on: Option<&str>) -> String {
    let year = |day: Option<&str>| day.and_then(|day| day.get(..4)).unwrap_or_default().to_owned();
    match (year(starts_on), year(ends_on)) {
        (start, end) if start == end => start,
        (start, end) => format!("{start}–{end}"),
    }
}

/// What a money column says: nothing known is a dash, and nought is nought.
pub fn money(l: &Localizer, cents: Option<i64>, currency: &str) -> String {
    cents.map_or_else(|| "–".to_owned(), |cents| l.money(cents / 100, currency))
}

/// The name of a programme in the catalogue, and whether it has a page there.
pub fn programme(
    snapshot: &Snapshot,
    l: &Localizer,
    code: Option<&str>,
    name: Option<&str>,
) -> (String, Option<String>) {
    match code.and_then(|code| snapshot.entry(code)) {
        Some(entry) => (
            entry.programme.name.get(l.locale).to_owned(),
            Some(format!("/programmes/{}", encode(&entry.programme.code))),
        ),
        None => (name.unwrap_or_default().to_owned(), None),
    }
}

/// A programme and all its parts.
pub fn within(snapshot: &Snapshot, code: &str) -> Vec<String> {
    let mut found = vec![code.to_owned()];
    let mut at = 0;
    while at < found.len() {
        let parts: Vec<String> = snapshot.parts(&found[at]).map(|entry| entry.programme.code.clone()).collect();
        found.extend(parts.into_iter().filter(|part| !found.contains(part)).collect::<Vec<_>>());
        at += 1;
    }
    found
}

/// The countries of a list as choices: the Nordic ones first, the rest by name.
pub fn countries(snapshot: &Snapshot, l: &Localizer, codes: &[String], chosen: Option<&str>) -> Vec<Choice> {
    const FIRST: [&str; 5] = ["NO", "SE", "DK", "FI", "IS"];
    let choice = |code: &str| Choice {
        value: code.into(),
        text: view::country(&snapshot.shipped, l, code),
        chosen: chosen == Some(code),
    };
    let mut rest: Vec<Choice> = codes
        .iter()
        .filter(|code| !code.is_empty() && !FIRST.contains(&code.as_str()))
        .map(|code| choice(code))
        .collect();
    rest.sort_by(|one, other| one.text.cmp(&other.text));
    FIRST.into_iter().filter(|first| codes.iter().any(|code| code == first)).map(choice).chain(rest).collect()
}

/// An address outside that may stand in a link: a web address, with or without its scheme. Anything else is no address.
pub fn web_address(given: &str) -> Option<String> {
    let given = given.trim();
    if given.contains(char::is_whitespace) || !given.contains('.') {
        return None;
    }
    if given.starts_with("https://") || given.starts_with("http://") {
        return Some(given.to_owned());
    }
    (!given.contains(':')).then(|| format!("https://{given}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_become_links() {
        let check =
            |given: &str, expected: Option<&str>| assert_eq!(web_address(given).as_deref(), expected, "{given}");
        check("http://www.tecnalia.com", Some("http://www.tecnalia.com"));
        check(" www.halden.kommune.no ", Some("https://www.halden.kommune.no"));
        check("javascript:alert(1.0)", None);
        check("data:text/html,1.0", None);
        check("ikke oppgitt", None);
        check("", None);
    }

    #[test]
    fn a_bar_is_never_too_short_to_see_and_never_too_long() {
        assert_eq!(width(1, 1_000_000), "0.8");
        assert_eq!(width(50, 100), "50.0");
        assert_eq!(width(300, 100), "100.0");
        assert_eq!(width(0, 100), "0");
        assert_eq!(width(5, 0), "0");
    }

    #[test]
    fn a_title_does_not_say_its_acronym_twice() {
        let check = |acronym: &str, title: &str, expected: &str| assert_eq!(full_title(acronym, title), expected);
        check("SafeHome", "Technology at home", "SafeHome – Technology at home");
        check("ECAP", "eCAP: a capsule", "eCAP: a capsule");
        check("", "Enzymes", "Enzymes");
    }

    #[test]
    fn a_page_holds_its_part_of_the_list() {
        let all: Vec<u32> = (0..60).collect();
        assert_eq!(on_page(&all, &Paging::new(Some("3"), 60, 25)), (50..60).collect::<Vec<_>>());
        assert_eq!(on_page(&all[..0], &Paging::new(Some("3"), 0, 25)), Vec::<u32>::new());
    }
}
