//! The question of a page, read from its address. What is not known is told and left out; what is known can be taken away again, one link each.

use i18n::Localizer;
use web::address::{Address, pairs};
use web::paging::Paging;

use crate::catalogue::eligibility::Asker;
use crate::catalogue::fact::OrganisationKind;
use crate::catalogue::shipped::Shipped;
use crate::layout::view;

/// A choice in a form.
pub struct Choice {
    pub value: String,
    pub text: String,
    pub chosen: bool,
}

/// A value that narrows the list, with the address of the list without it.
pub struct FilterChip {
    pub text: String,
    pub href: String,
}

/// The links under a long list.
pub struct PageLinks {
    pub previous: Option<String>,
    pub next: Option<String>,
    /// Number, address and whether it is this one; `None` is a gap.
    pub numbers: Vec<Option<(String, String, bool)>>,
}

/// A value that was understood.
struct Accepted {
    name: &'static str,
    value: String,
    /// Empty for what is no filter (the order, the page).
    label: String,
}

/// What was asked.
pub struct Asked<'l> {
    l: &'l Localizer,
    path: &'static str,
    pairs: Vec<(String, String)>,
    accepted: Vec<Accepted>,
    /// What could not be used, in the reader's language.
    pub troubles: Vec<String>,
}

impl<'l> Asked<'l> {
    pub fn new(l: &'l Localizer, path: &'static str, query: Option<&str>) -> Self {
        let pairs = pairs(query.unwrap_or_default())
            .into_iter()
            .map(|(name, value)| (name, value.trim().to_owned()))
            .filter(|(_, value)| !value.is_empty());
        Self { l, path, pairs: pairs.collect(), accepted: Vec::new(), troubles: Vec::new() }
    }

    /// Every value of a filter that `parse` knows (it gives the value and its name), each once.
    pub fn many<T: PartialEq>(&mut self, name: &'static str, parse: impl Fn(&str) -> Option<(T, String)>) -> Vec<T> {
        let mut values = Vec::new();
        for (_, given) in self.pairs.iter().filter(|(known, _)| known == name) {
            match parse(given) {
                Some((value, label)) => {
                    if !values.contains(&value) {
                        values.push(value);
                        self.accepted.push(Accepted { name, value: given.clone(), label });
                    }
                }
                None => self.troubles.push(trouble(self.l, name, given)),
            }
        }
        values
    }

    /// The last value of a filter.
    pub fn one<T: PartialEq>(&mut self, name: &'static str, parse: impl Fn(&str) -> Option<(T, String)>) -> Option<T> {
        if let Some(last) = self.pairs.iter().rposition(|(known, _)| known == name) {
            let mut place = 0;
            self.pairs.retain(|(known, _)| {
                place += 1;
                known != name || place > last
            });
        }
        self.many(name, parse).pop()
    }

    /// Words to look for; control signs are no words.
    pub fn words(&mut self, name: &'static str) -> String {
        let l = self.l;
        self.one(name, |given| {
            let clean: String =
                given.chars().map(|sign| if sign.is_control() { ' ' } else { sign }).take(500).collect();
            let clean = clean.split_whitespace().collect::<Vec<_>>().join(" ");
            (!clean.is_empty()).then(|| (clean.clone(), l.t1("catalogue-filter-words", "words", clean)))
        })
        .unwrap_or_default()
    }

    /// Which page of a list of so many.
    pub fn paging(&self, total: usize, size: u64) -> Paging {
        let wanted = self.pairs.iter().rev().find(|(name, _)| name == "page").map(|(_, value)| value.as_str());
        Paging::new(wanted, u64::try_from(total).unwrap_or(u64::MAX), size)
    }

    /// Who asks, by the names the finder uses.
    pub fn asker(&mut self, shipped: &Shipped) -> Asker {
        let l = self.l;
        let country = self.one("country", |value| country(shipped, l, value));
        let region = self.one("region", |value| {
            shipped.region(&value.to_uppercase()).map(|region| (region.clone(), region.name.clone()))
        });
        let kind = self.one("kind", |value| kind(shipped, l, value));
        let (country, region) = match (country, region) {
            (None, Some(region)) => (Some(region.country), Some(region.key)),
            (Some(country), Some(region)) if region.country != country => {
                self.troubles.push(l.t2(
                    "catalogue-filter-region-elsewhere",
                    ("region", region.name),
                    ("country", view::country(shipped, l, &country)),
                ));
                (Some(country), None)
            }
            (country, region) => (country, region.map(|region| region.key)),
        };
        Asker { country, region, kind, areas: Vec::new() }
    }

    /// The address that holds what was understood.
    pub fn address(&self) -> Address {
        self.address_without(None)
    }

    fn address_without(&self, left_out: Option<usize>) -> Address {
        let kept = self.accepted.iter().enumerate().filter(|(place, _)| Some(*place) != left_out);
        kept.fold(Address::new(self.path), |address, (_, one)| address.with(one.name, &one.value))
    }

    /// What narrows the list.
    pub fn chips(&self) -> Vec<FilterChip> {
        let named = self.accepted.iter().enumerate().filter(|(_, one)| !one.label.is_empty());
        named
            .map(|(place, one)| FilterChip {
                text: one.label.clone(),
                href: self.address_without(Some(place)).to_string(),
            })
            .collect()
    }

    pub fn page_links(&self, paging: &Paging) -> PageLinks {
        let href = |page: u64| {
            self.address().with("page", if page > 1 { page.to_string() } else { String::new() }).to_string()
        };
        PageLinks {
            previous: (paging.page > 1).then(|| href(paging.page - 1)),
            next: (paging.page < paging.pages).then(|| href(paging.page + 1)),
            numbers: paging
                .numbers()
                .into_iter()
                .map(|page| page.map(|page| (page.to_string(), href(page), page == paging.page)))
                .collect(),
        }
    }
}

fn trouble(l: &Localizer, name: &str, given: &str) -> String {
    let short: String = given.chars().take(60).collect();
    l.t2("catalogue-filter-unknown", ("value", short), ("filter", l.t(&format!("catalogue-filter-{name}"))))
}

/// A country by its code.
pub fn country(shipped: &Shipped, l: &Localizer, value: &str) -> Option<(String, String)> {
    let code = value.to_uppercase();
    shipped.country(&code).map(|country| (code, country.name.get(l.locale).to_owned()))
}

/// A kind of organisation by its key.
pub fn kind(shipped: &Shipped, l: &Localizer, value: &str) -> Option<(OrganisationKind, String)> {
    OrganisationKind::parse(value).map(|kind| (kind, view::organisation_kind(shipped, l, kind)))
}

/// All countries: those asked for most first, the rest by name.
pub fn countries(shipped: &Shipped, l: &Localizer, chosen: Option<&str>) -> Vec<Choice> {
    const FIRST: [&str; 5] = ["NO", "SE", "DK", "FI", "IS"];
    let choice =
        |code: &str| Choice { value: code.into(), text: view::country(shipped, l, code), chosen: chosen == Some(code) };
    let mut rest: Vec<Choice> = shipped
        .countries
        .iter()
        .filter(|country| !FIRST.contains(&country.key.as_str()))
        .map(|country| choice(&country.key))
        .collect();
    rest.sort_by(|one, other| one.text.cmp(&other.text));
    FIRST.into_iter().filter(|code| shipped.country(code).is_some()).map(choice).chain(rest).collect()
}

pub fn kinds(shipped: &Shipped, l: &Localizer, chosen: &[OrganisationKind]) -> Vec<Choice> {
    let choice = |kind: OrganisationKind| Choice {
        value: kind.key().into(),
        text: view::organisation_kind(shipped, l, kind),
        chosen: chosen.contains(&kind),
    };
    OrganisationKind::ALL.into_iter().map(choice).collect()
}

pub fn areas(shipped: &Shipped, l: &Localizer, chosen: &[String]) -> Vec<Choice> {
    let choice = |area: &crate::catalogue::shipped::Item| Choice {
        value: area.key.clone(),
        text: area.name.get(l.locale).into(),
        chosen: chosen.contains(&area.key),
    };
    shipped.frame("areas").iter().map(choice).collect()
}
