//! What of a fact can be typed beside its text: figures, dates and choices. What is not among the fields stays as it was.

use i18n::Localizer;

use super::asked::{self, Choice};
use super::inputs::{Field, Input, Typed, Walk};
use crate::catalogue::deadline::{Deadline, DeadlineKind};
use crate::catalogue::fact::{
    About, Amount, Fact, Guidance, Months, OrganisationKind, Participation, Per, Relevance, Standing,
};
use crate::catalogue::rate::{Rate, RateKind};
use crate::catalogue::shipped::Shipped;
use crate::catalogue::view as words;

/// A blank fact with one empty part of its kind to fill in.
pub fn blank(about: About) -> Fact {
    let mut fact = Fact::blank(about);
    match about {
        About::Rate => fact.rate.push(blank_rate()),
        About::Amount => {
            fact.amount.push(Amount { min: None, max: None, currency: "EUR".into(), per: Per::Project, size: None });
        }
        About::Deadline => fact.deadline.push(blank_deadline()),
        About::Duration => fact.months = Some(Months { min: None, max: None }),
        About::Guidance => fact.guidance.push(Guidance { country: None, body: String::new() }),
        About::Runs => fact.body.push(String::new()),
        About::Area => fact.relevance = Some(Relevance::Some),
        About::Status => fact.status = Some(Standing::Unknown),
        _ => {}
    }
    fact
}

fn blank_rate() -> Rate {
    Rate {
        kind: RateKind::NotStated,
        percent: None,
        from: None,
        to: None,
        amounts: Vec::new(),
        min: None,
        max: None,
        currency: None,
        country: Vec::new(),
        applicant: Vec::new(),
        size: None,
        action: None,
        ceiling: None,
    }
}

fn blank_deadline() -> Deadline {
    Deadline {
        kind: DeadlineKind::ByCall,
        month: None,
        day: None,
        opens_month: None,
        usually: false,
        date: None,
        time: None,
        zone: None,
        opens: None,
        closes: None,
        note: None,
    }
}

/// Kinds of rate that need no more than a share.
const SIMPLE_RATES: [RateKind; 11] = [
    RateKind::Share,
    RateKind::UpTo,
    RateKind::OwnShare,
    RateKind::Full,
    RateKind::FullOwnHours,
    RateKind::FullYearly,
    RateKind::UnitCost,
    RateKind::Part,
    RateKind::None,
    RateKind::NotStated,
    RateKind::Unclear,
];
const SIMPLE_DEADLINES: [(DeadlineKind, &str); 4] = [
    (DeadlineKind::Fixed, "fixed"),
    (DeadlineKind::Yearly, "yearly"),
    (DeadlineKind::Continuous, "continuous"),
    (DeadlineKind::ByCall, "by-call"),
];
const PER: [Per; 5] = [Per::Project, Per::Year, Per::Partner, Per::Trip, Per::Person];

/// The fields of a fact, filled with what it says.
pub fn fields(shipped: &Shipped, l: &Localizer, fact: &Fact, typed: Option<&Typed>) -> Vec<Field> {
    let mut copy = fact.clone();
    let mut walk = Walk { shipped, l, typed: None, fields: Vec::new(), wrong: Vec::new() };
    walk.fact(&mut copy);
    let mut fields = walk.fields;
    // What was typed is not lost, also when it could not be used.
    if let Some(typed) = typed {
        for field in &mut fields {
            let all = typed.all(&field.name);
            if let Some(value) = typed.get(&field.name) {
                field.value = value;
            }
            for choice in &mut field.choices {
                choice.chosen = all.contains(&choice.value.as_str());
            }
        }
    }
    fields
}

/// Takes what was typed into a fact; gives field and message of what could not be used.
pub fn take(shipped: &Shipped, l: &Localizer, fact: &mut Fact, typed: &Typed) -> Vec<(String, &'static str)> {
    let mut walk = Walk { shipped, l, typed: Some(typed), fields: Vec::new(), wrong: Vec::new() };
    walk.fact(fact);
    walk.wrong
}

impl Walk<'_> {
    fn fact(&mut self, fact: &mut Fact) {
        let l = self.l;
        for (place, rate) in fact.rate.iter_mut().enumerate() {
            self.rate(place, rate);
        }
        for (place, amount) in fact.amount.iter_mut().enumerate() {
            self.number(&format!("amount-{place}-min"), l.t("field-amount-min"), &mut amount.min);
            self.number(&format!("amount-{place}-max"), l.t("field-amount-max"), &mut amount.max);
            self.word(&format!("amount-{place}-currency"), l.t("field-currency"), &mut amount.currency);
            let per = PER.map(|per| (per, per.key(), l.t(&format!("per-{}", per.key()))));
            self.choice(&format!("amount-{place}-per"), l.t("field-per"), &per, &mut amount.per);
        }
        if let Some(months) = &mut fact.months {
            self.number("months-min", l.t("field-months-min"), &mut months.min);
            self.number("months-max", l.t("field-months-max"), &mut months.max);
        }
        for (place, deadline) in fact.deadline.iter_mut().enumerate() {
            self.deadline(place, deadline);
        }
        for (place, guidance) in fact.guidance.iter_mut().enumerate() {
            self.body(&format!("guidance-{place}-body"), &mut guidance.body);
            self.country(&format!("guidance-{place}-country"), l.t("field-country"), &mut guidance.country);
        }
        for (place, body) in fact.body.iter_mut().enumerate() {
            self.body(&format!("body-{place}"), body);
        }
        match fact.about {
            About::Applicants => self.kinds(&mut fact.kinds),
            About::Participation => self.roles(fact),
            About::Region => {
                self.regions("regions", l.t("field-regions"), &mut fact.regions);
                self.regions("partly", l.t("field-regions-partly"), &mut fact.partly);
            }
            About::Partners => {
                self.number("min-partners", l.t("field-min-partners"), &mut fact.min_partners);
                self.number("min-countries", l.t("field-min-countries"), &mut fact.min_countries);
            }
            About::Condition => {
                self.percent("own-share", l.t("field-own-share"), &mut fact.own_share_percent);
                self.number("min-inhabitants", l.t("field-min-inhabitants"), &mut fact.min_inhabitants);
            }
            About::Area => self.area(fact),
            About::Status => {
                let standings = Standing::ALL.map(|standing| (standing, standing.key(), l.t(standing.message())));
                let mut standing = fact.status.unwrap_or(Standing::Unknown);
                self.choice("status", l.t("about-status"), &standings, &mut standing);
                fact.status = Some(standing);
            }
            _ => {}
        }
        if fact.about != About::Participation && fact.country.len() <= 1 {
            let mut country = fact.country.pop();
            self.country("country", l.t("field-speaks-to"), &mut country);
            fact.country.extend(country);
        }
    }

    fn rate(&mut self, place: usize, rate: &mut Rate) {
        let l = self.l;
        let whom = words::rate_for(self.shipped, l, rate);
        let label = |key: &str| if whom.is_empty() { l.t(key) } else { format!("{} ({whom})", l.t(key)) };
        match rate.kind {
            RateKind::Range => {
                self.percent(&format!("rate-{place}-from"), label("field-percent-from"), &mut rate.from);
                self.percent(&format!("rate-{place}-to"), label("field-percent-to"), &mut rate.to);
            }
            RateKind::LumpSum => {
                self.number(&format!("rate-{place}-min"), label("field-amount-min"), &mut rate.min);
                self.number(&format!("rate-{place}-max"), label("field-amount-max"), &mut rate.max);
            }
            _ => {
                let kinds = SIMPLE_RATES.map(|kind| (kind, kind.key(), l.t(&format!("rate-kind-{}", kind.key()))));
                self.choice(&format!("rate-{place}-kind"), label("field-rate-kind"), &kinds, &mut rate.kind);
                self.percent(&format!("rate-{place}-percent"), label("field-percent"), &mut rate.percent);
                if rate.country.len() <= 1 {
                    let mut country = rate.country.pop();
                    self.country(&format!("rate-{place}-country"), label("field-rate-country"), &mut country);
                    rate.country.extend(country);
                }
            }
        }
        if let Some(ceiling) = &mut rate.ceiling {
            let mut amount = Some(ceiling.amount);
            self.number(&format!("rate-{place}-ceiling"), label("field-ceiling"), &mut amount);
            if let Some(amount) = amount {
                ceiling.amount = amount;
            }
        }
    }

    fn deadline(&mut self, place: usize, deadline: &mut Deadline) {
        let l = self.l;
        let name = |part: &str| format!("deadline-{place}-{part}");
        if deadline.kind == DeadlineKind::Window {
            self.date(&name("opens"), l.t("field-opens"), &mut deadline.opens);
            self.date(&name("closes"), l.t("field-closes"), &mut deadline.closes);
            return;
        }
        let kinds = SIMPLE_DEADLINES.map(|(kind, key)| (kind, key, l.t(&format!("deadline-kind-{key}"))));
        self.choice(&name("kind"), l.t("field-deadline-kind"), &kinds, &mut deadline.kind);
        self.date(&name("date"), l.t("field-date"), &mut deadline.date);
        self.number(&name("month"), l.t("field-month"), &mut deadline.month);
        self.number(&name("day"), l.t("field-day"), &mut deadline.day);
    }

    fn kinds(&mut self, kinds: &mut Vec<OrganisationKind>) {
        if let Some(typed) = self.typed {
            *kinds = typed.all("kinds").into_iter().filter_map(OrganisationKind::parse).collect();
        }
        let choices = asked::kinds(self.shipped, self.l, kinds);
        self.fields.push(Field {
            name: "kinds".into(),
            label: self.l.t("about-applicants"),
            input: Input::Checks,
            value: String::new(),
            choices,
        });
    }

    /// The countries that are there, and room for one more.
    fn roles(&mut self, fact: &mut Fact) {
        let l = self.l;
        let roles = Participation::ALL.map(|role| (role, role.key(), l.t(&format!("participation-{}", role.key()))));
        for (code, role) in &mut fact.role {
            let country = crate::layout::view::country(self.shipped, l, code);
            self.choice(&format!("role-{code}"), country, &roles, role);
        }
        let (mut country, mut role) = (None, Participation::Member);
        self.country("role-country", l.t("field-role-country"), &mut country);
        self.choice("role-of-country", l.t("field-role"), &roles, &mut role);
        if let Some(country) = country {
            fact.role.insert(country, role);
        }
    }

    fn regions(&mut self, name: &str, label: String, regions: &mut Vec<String>) {
        if let Some(typed) = self.typed {
            *regions = typed
                .all(name)
                .into_iter()
                .filter(|key| self.shipped.region(key).is_some())
                .map(str::to_owned)
                .collect();
        }
        let choice = |region: &crate::catalogue::shipped::Region| Choice {
            value: region.key.clone(),
            text: region.name.clone(),
            chosen: regions.contains(&region.key),
        };
        let choices = self.shipped.regions.iter().map(choice).collect();
        self.fields.push(Field { name: name.into(), label, input: Input::Checks, value: String::new(), choices });
    }

    fn area(&mut self, fact: &mut Fact) {
        let l = self.l;
        let named =
            self.shipped.frame("areas").iter().map(|area| (area.key.clone(), area.name.get(l.locale).to_owned()));
        let areas: Vec<(String, String)> = named.chain([("all".to_owned(), l.t("area-all"))]).collect();
        self.one_of("area", l.t("about-area"), &areas, &mut fact.area);
        let relevances = Relevance::ALL.map(|relevance| (relevance, relevance.key(), l.t(relevance.message())));
        let mut relevance = fact.relevance.unwrap_or(Relevance::Some);
        self.choice("relevance", l.t("field-relevance"), &relevances, &mut relevance);
        fact.relevance = Some(relevance);
    }

    fn body(&mut self, name: &str, body: &mut String) {
        let mut bodies: Vec<(String, String)> = self
            .shipped
            .bodies
            .values()
            .map(|known| (known.key.clone(), known.name.get(self.l.locale).to_owned()))
            .collect();
        bodies.sort_by(|one, other| one.1.cmp(&other.1));
        let mut chosen = (!body.is_empty()).then(|| body.clone());
        self.one_of(name, self.l.t("field-body"), &bodies, &mut chosen);
        if self.typed.is_some() && chosen.is_none() {
            self.wrong.push((name.to_owned(), "field-body-missing"));
        }
        *body = chosen.unwrap_or_default();
    }

    fn country(&mut self, name: &str, label: String, country: &mut Option<String>) {
        let all: Vec<(String, String)> = asked::countries(self.shipped, self.l, None)
            .into_iter()
            .map(|choice| (choice.value, choice.text))
            .collect();
        self.one_of(name, label, &all, country);
    }
}
