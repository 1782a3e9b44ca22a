//! Facts as a reader meets them: grouped under headings, each with its sources, its age, how sure it is, and what was done to it here.

use i18n::Localizer;
use jiff::civil::Date;

use super::bodies::{self, BodyLine};
use crate::catalogue::deadline::{Deadline, DeadlineKind};
use crate::catalogue::fact::{About, Fact, Relevance, Standing, Sureness};
use crate::catalogue::library::{Entry, LocalMark, ShownFact, Snapshot};
use crate::catalogue::local::Act;
use crate::catalogue::rate::{Rate, RateKind};
use crate::catalogue::shipped::How;
use crate::catalogue::text::PartialDate;
use crate::catalogue::view as words;
use crate::clock;
use crate::layout::view::{self, SourceLine};

/// How old a fact is, in words.
#[derive(Debug, PartialEq, Eq)]
pub struct Age {
    pub text: String,
    /// Older than a year.
    pub old: bool,
}

/// What was done to a fact here.
pub struct LocalLine {
    pub id: String,
    pub text: String,
    /// What ships has changed since.
    pub conflict: bool,
}

/// One fact.
pub struct FactView {
    pub key: String,
    pub text: Option<String>,
    /// What the text may leave out, in words.
    pub lines: Vec<String>,
    pub bodies: Vec<BodyLine>,
    /// A programme it speaks of: address and name.
    pub programme: Option<(String, String)>,
    pub area: Option<(String, Relevance)>,
    pub standing: Option<Standing>,
    /// The countries it speaks to, when not to all.
    pub speaks_to: Option<String>,
    pub holds: Option<String>,
    pub sources: Vec<SourceLine>,
    pub sure: Sureness,
    pub age: Option<Age>,
    pub local: Option<LocalLine>,
}

/// A country's part.
pub struct RoleLine {
    pub country: String,
    pub role: String,
    pub sure: Sureness,
}

/// A share of the cost as a bar, in percent.
pub struct Bar {
    pub whom: String,
    pub share: String,
    pub from: f64,
    pub to: f64,
    /// What one must pay oneself.
    pub ours: bool,
}

/// A deadline on the line of time.
pub struct TimePoint {
    /// `past`, `next`, `later`, `usual`: as the stylesheet knows it.
    pub when: &'static str,
    pub date: Option<(String, String)>,
    pub text: String,
}

/// All facts about one thing.
pub struct Group {
    pub about: About,
    pub heading: String,
    /// What it is said of, when the programme itself says nothing: address and name.
    pub from: Option<(String, String)>,
    pub current: Vec<FactView>,
    pub former: Vec<FactView>,
    pub roles: Vec<RoleLine>,
    pub bars: Vec<Bar>,
    pub timeline: Vec<TimePoint>,
}

/// What is told of a thing above when the programme itself says nothing.
const INHERITED: [About; 4] = [About::Participation, About::Applicants, About::Rate, About::Guidance];

/// Turns facts into what is shown.
pub struct Teller<'t> {
    pub snapshot: &'t Snapshot,
    pub l: &'t Localizer,
    pub today: Date,
}

impl Teller<'_> {
    /// All groups of a programme, in the order of the page.
    pub fn groups(&self, entry: &Entry) -> Vec<Group> {
        About::ALL.into_iter().filter_map(|about| self.group(entry, about)).collect()
    }

    fn group(&self, entry: &Entry, about: About) -> Option<Group> {
        let own: Vec<&ShownFact> = entry.facts.iter().filter(|shown| shown.fact.about == about).collect();
        let (former, mut current): (Vec<&ShownFact>, Vec<&ShownFact>) =
            own.into_iter().partition(|shown| shown.fact.former);
        let mut from = None;
        if current.is_empty()
            && INHERITED.contains(&about)
            && let Some((above, facts)) = self.above(entry, about)
        {
            from = Some((
                format!("/programmes/{}", above.programme.code),
                above.programme.name.get(self.l.locale).to_owned(),
            ));
            current = facts;
        }
        if current.is_empty() && former.is_empty() {
            return None;
        }
        let facts = || current.iter().map(|shown| &shown.fact);
        Some(Group {
            about,
            heading: self.l.t(&format!("about-{}", about.key())),
            from,
            roles: facts().flat_map(|fact| self.roles(fact)).collect(),
            bars: facts().flat_map(|fact| &fact.rate).filter_map(|rate| self.bar(rate)).collect(),
            timeline: self.timeline(facts().flat_map(|fact| &fact.deadline)),
            current: current.iter().map(|shown| self.fact(shown)).collect(),
            former: former.iter().map(|shown| self.fact(shown)).collect(),
        })
    }

    fn above(&self, entry: &Entry, about: About) -> Option<(&Entry, Vec<&ShownFact>)> {
        let mut parent = entry.programme.parent.as_deref();
        while let Some(above) = parent.and_then(|code| self.snapshot.entry(code)) {
            let facts: Vec<&ShownFact> =
                above.facts.iter().filter(|shown| shown.fact.about == about && !shown.fact.former).collect();
            if !facts.is_empty() {
                return Some((above, facts));
            }
            parent = above.programme.parent.as_deref();
        }
        None
    }

    pub fn fact(&self, shown: &ShownFact) -> FactView {
        let (fact, l, shipped) = (&shown.fact, self.l, &self.snapshot.shipped);
        let guided = fact
            .guidance
            .iter()
            .filter_map(|guidance| bodies::line(shipped, l, &guidance.body, guidance.country.as_deref(), self.today));
        let run = fact.body.iter().filter_map(|key| bodies::line(shipped, l, key, None, self.today));
        let programme = fact.programme.as_deref().and_then(|code| self.snapshot.entry(code));
        let countries: Vec<String> = fact.country.iter().map(|code| view::country(shipped, l, code)).collect();
        FactView {
            key: shown.key.clone(),
            text: fact.text.as_ref().map(|text| text.get(l.locale).to_owned()),
            lines: self.lines(fact),
            bodies: guided.chain(run).collect(),
            programme: programme.map(|entry| {
                (format!("/programmes/{}", entry.programme.code), entry.programme.name.get(l.locale).to_owned())
            }),
            area: fact.area.as_deref().zip(fact.relevance).map(|(area, relevance)| (self.area(area), relevance)),
            standing: fact.status,
            speaks_to: (!countries.is_empty()).then(|| l.t1("fact-speaks-to", "countries", view::list(l, &countries))),
            holds: fact.holds.as_ref().and_then(|period| period_text(l, period)),
            sources: sources(self.snapshot, l, fact),
            sure: fact.sure,
            age: age(self.snapshot, l, fact, self.today),
            local: shown.local.as_ref().map(|mark| LocalLine {
                id: mark.id.to_string(),
                text: local_text(l, mark),
                conflict: mark.conflict,
            }),
        }
    }

    pub fn area(&self, key: &str) -> String {
        if key == "all" { self.l.t("area-all") } else { view::item(&self.snapshot.shipped, "areas", self.l, key) }
    }

    /// What belongs to a fact beside its text, in words. What a table, a bar or the line of time shows is not said twice.
    fn lines(&self, fact: &Fact) -> Vec<String> {
        let (l, shipped) = (self.l, &self.snapshot.shipped);
        let mut lines = Vec::new();
        if !fact.kinds.is_empty() {
            let kinds: Vec<String> =
                fact.kinds.iter().map(|kind| view::organisation_kind(shipped, l, *kind).to_lowercase()).collect();
            lines.push(l.t1("fact-kinds", "kinds", view::list(l, &kinds)));
        }
        lines.extend(self.partners(fact));
        lines
            .extend(fact.rate.iter().filter(|rate| self.bar(rate).is_none()).map(|rate| words::rate(shipped, l, rate)));
        lines.extend(fact.amount.iter().map(|amount| words::amount(l, amount)));
        lines.extend(fact.months.as_ref().and_then(|months| match (months.min, months.max) {
            (Some(min), Some(max)) => Some(l.t2("months-range", ("min", i64::from(min)), ("max", i64::from(max)))),
            (None, Some(max)) => Some(l.t1("months-up-to", "n", i64::from(max))),
            (Some(min), None) => Some(l.t1("months-from", "n", i64::from(min))),
            (None, None) => None,
        }));
        let regions =
            |keys: &[String]| view::list(l, &keys.iter().map(|key| view::region(shipped, key)).collect::<Vec<_>>());
        if !fact.regions.is_empty() {
            lines.push(l.t1("fact-regions", "regions", regions(&fact.regions)));
        }
        if !fact.partly.is_empty() {
            lines.push(l.t1("fact-regions-partly", "regions", regions(&fact.partly)));
        }
        lines.extend(fact.own_share_percent.map(|percent| l.t1("fact-own-share", "share", l.percent(percent.get()))));
        lines.extend(fact.min_inhabitants.map(|count| l.t1("fact-min-inhabitants", "n", l.number(i64::from(count)))));
        lines
    }

    fn partners(&self, fact: &Fact) -> Option<String> {
        let l = self.l;
        let among: Vec<String> = fact
            .among
            .iter()
            .map(|key| {
                if matches!(key.as_str(), "nordic" | "baltic" | "eu" | "eea") {
                    l.t(&format!("among-{key}"))
                } else {
                    view::country(&self.snapshot.shipped, l, key)
                }
            })
            .collect();
        let mut parts = Vec::new();
        parts.extend(fact.min_partners.map(|n| l.t1("partners-at-least", "n", i64::from(n))));
        parts.extend(fact.max_partners.map(|n| l.t1("partners-at-most", "n", i64::from(n))));
        parts.extend(fact.min_countries.map(|n| l.t1("partners-countries", "n", i64::from(n))));
        parts.extend((!among.is_empty()).then(|| l.t1("partners-among", "countries", view::list(l, &among))));
        (!parts.is_empty()).then(|| parts.join(", "))
    }

    fn roles(&self, fact: &Fact) -> Vec<RoleLine> {
        let line = |(code, role): (&String, &crate::catalogue::fact::Participation)| RoleLine {
            country: view::country(&self.snapshot.shipped, self.l, code),
            role: self.l.t(&format!("participation-{}", role.key())),
            sure: fact.sure,
        };
        fact.role.iter().map(line).collect()
    }

    /// What can be drawn of a rate: shares can, sums and what is not told cannot.
    pub fn bar(&self, rate: &Rate) -> Option<Bar> {
        let percent = rate.percent.map(crate::catalogue::text::Percent::get);
        let (from, to, ours) = match rate.kind {
            RateKind::Share => (percent?, percent?, false),
            RateKind::UpTo => (0.0, percent?, false),
            RateKind::Range => (rate.from?.get(), rate.to?.get(), false),
            RateKind::Full | RateKind::FullOwnHours | RateKind::FullYearly => (100.0, 100.0, false),
            RateKind::OwnShare => (percent?, percent?, true),
            _ => return None,
        };
        let whom = words::rate_for(&self.snapshot.shipped, self.l, rate);
        Some(Bar {
            whom: if whom.is_empty() { self.l.t("rate-for-all") } else { whom },
            share: words::rate_share(self.l, rate),
            from,
            to,
            ours,
        })
    }

    /// Past, then what comes in its order, then what only usually comes.
    fn timeline<'d>(&self, deadlines: impl Iterator<Item = &'d Deadline>) -> Vec<TimePoint> {
        let mut points: Vec<(u8, Option<Date>, TimePoint)> = Vec::new();
        for deadline in deadlines {
            let next = deadline.next(self.today);
            let day = next.or_else(|| last_day(deadline));
            let (order, when) = match (deadline.kind, next) {
                (DeadlineKind::Yearly, _) if deadline.usually || next.is_none() => (1, "usual"),
                (_, Some(_)) => (1, "later"),
                (DeadlineKind::Fixed | DeadlineKind::Window, None) => (0, "past"),
                _ => (2, "usual"),
            };
            let date = day.map(|day| (day.to_string(), self.l.date(day)));
            points.push((order, day, TimePoint { when, date, text: words::deadline(self.l, deadline, self.today) }));
        }
        points.sort_by_key(|(order, day, _)| (*order, *day));
        if let Some((.., first)) = points.iter_mut().find(|(.., point)| point.when == "later") {
            first.when = "next";
        }
        points.into_iter().map(|(.., point)| point).collect()
    }
}

fn last_day(deadline: &Deadline) -> Option<Date> {
    match deadline.kind {
        DeadlineKind::Fixed => deadline.date.as_ref(),
        DeadlineKind::Window => deadline.closes.as_ref().or(deadline.opens.as_ref()),
        _ => None,
    }
    .map(PartialDate::last_day)
}

/// `2021–2027`, «from 2021», «until 2027».
pub fn period_text(l: &Localizer, period: &crate::catalogue::text::Period) -> Option<String> {
    let part = |date: &PartialDate| l.partial_date(date.as_str());
    match (&period.from, &period.to) {
        (Some(from), Some(to)) if from == to => Some(part(from)),
        (Some(from), Some(to)) => Some(format!("{}–{}", part(from), part(to))),
        (Some(from), None) => Some(l.t1("period-from", "date", part(from))),
        (None, Some(to)) => Some(l.t1("period-to", "date", part(to))),
        (None, None) => None,
    }
}

/// The sources that ship, then the one named here.
pub fn sources(snapshot: &Snapshot, l: &Localizer, fact: &Fact) -> Vec<SourceLine> {
    let known = fact.source.iter().filter_map(|key| snapshot.shipped.sources.get(key));
    let mut lines: Vec<SourceLine> = known
        .map(|source| {
            let line = view::source_line(l, source);
            // Our own judgement is no page with a title of its own.
            if source.how == How::OwnKnowledge {
                SourceLine { title: l.t("source-makers"), date: None, ..line }
            } else {
                line
            }
        })
        .collect();
    lines.extend(fact.own_source.as_ref().map(|own| SourceLine {
        title: own.title.clone(),
        url: own.url.clone(),
        date: own.date.as_ref().map(|date| l.partial_date(date.as_str())),
        read: l.t("source-named-here"),
    }));
    lines
}

/// How old a fact is: since somebody here looked, else since the newest of its pages, else since we read them.
pub fn age(snapshot: &Snapshot, l: &Localizer, fact: &Fact, today: Date) -> Option<Age> {
    let known = fact.source.iter().filter_map(|key| snapshot.shipped.sources.get(key));
    let own = fact.own_source.as_ref().and_then(|own| own.date.as_ref());
    let paged = known.clone().filter_map(|source| source.date.as_ref()).chain(own).max();
    let (date, dated) = match (&fact.checked_on, paged) {
        (Some(checked), _) => (checked, true),
        (None, Some(date)) => (date, true),
        (None, None) => (known.map(|source| &source.read_on).max()?, false),
    };
    let months = months_between(date.first_day(), today);
    let text = match (dated, months) {
        (true, 0) => l.t("age-new"),
        (true, 1..12) => l.t1("age-months", "n", months),
        (true, _) => l.t1("age-years", "n", months / 12),
        (false, 0) => l.t("age-undated"),
        (false, 1..12) => l.t1("age-undated-months", "n", months),
        (false, _) => l.t1("age-undated-years", "n", months / 12),
    };
    Some(Age { text, old: months >= 12 })
}

/// Whole months, never below nought.
fn months_between(from: Date, to: Date) -> i64 {
    let months = (i64::from(to.year()) - i64::from(from.year())) * 12 + i64::from(to.month()) - i64::from(from.month());
    (months - i64::from(to.day() < from.day())).max(0)
}

/// «Corrected here by Ines Berg, 22 November 2026».
pub fn local_text(l: &Localizer, mark: &LocalMark) -> String {
    let date = l.date(clock::day_of(mark.made_at));
    let who = mark.person.clone().unwrap_or_else(|| l.t("change-nobody"));
    l.t2(&format!("change-told-{}", mark.act.key()), ("who", who), ("date", date))
}

/// What an act is called in a list.
pub fn act_text(l: &Localizer, act: Act) -> String {
    l.t(&format!("change-act-{}", act.key()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_whole_and_never_below_nought() {
        let check = |from: Date, to: Date, expected: i64| assert_eq!(months_between(from, to), expected, "{from} {to}");
        let today = Date::constant(2026, 11, 22);
        check(Date::constant(2026, 11, 22), today, 0);
        check(Date::constant(2026, 10, 23), today, 0);
        check(Date::constant(2026, 10, 22), today, 1);
        check(Date::constant(2021, 1, 1), today, 70);
        check(Date::constant(2027, 1, 1), today, 0);
    }
}
