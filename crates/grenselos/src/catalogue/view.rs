//! Rates, deadlines and money in a reader's words.

use i18n::{Locale, Localizer};
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::call::{CallCard, CallDeadline};
use super::deadline::{Deadline, DeadlineKind};
use super::fact::Amount;
use super::rate::{Rate, RateKind};
use super::shipped::Shipped;
use crate::layout::view;

/// A rate, with whom or what it is for: «50 % (Norway; at most 300 000 euro per project)».
pub fn rate(shipped: &Shipped, l: &Localizer, rate: &Rate) -> String {
    let (main, about) = (rate_share(l, rate), rate_for(shipped, l, rate));
    if about.is_empty() { main } else { format!("{main} ({about})") }
}

/// How much is covered.
pub fn rate_share(l: &Localizer, rate: &Rate) -> String {
    let percent = rate.percent.map(|percent| l.percent(percent.get())).unwrap_or_default();
    let currency = rate.currency.as_deref().unwrap_or("EUR");
    match rate.kind {
        RateKind::Share => percent,
        RateKind::UpTo => l.t1("rate-up-to", "share", percent),
        RateKind::OwnShare => l.t1("rate-own-share", "share", percent),
        RateKind::Range => {
            let (from, to) =
                (rate.from.map_or(0.0, super::text::Percent::get), rate.to.map_or(0.0, super::text::Percent::get));
            l.t2("rate-range", ("from", l.percent(from)), ("to", l.percent(to)))
        }
        RateKind::LumpSum => l.t1("rate-lump-sum", "amounts", lump_sum(l, rate, currency)),
        kind => l.t(&format!("rate-{}", kind.key())),
    }
}

/// Whom or what a rate is for; empty when it is for all.
pub fn rate_for(shipped: &Shipped, l: &Localizer, rate: &Rate) -> String {
    let mut about: Vec<String> = Vec::new();
    if !rate.country.is_empty() {
        about.push(view::list(l, &rate.country.iter().map(|code| view::country(shipped, l, code)).collect::<Vec<_>>()));
    }
    if !rate.applicant.is_empty() {
        about.push(view::list(
            l,
            &rate
                .applicant
                .iter()
                .map(|kind| view::organisation_kind(shipped, l, *kind).to_lowercase())
                .collect::<Vec<_>>(),
        ));
    }
    about.extend(rate.size.map(|size| l.t(&format!("size-{}", size.key()))));
    about.extend(rate.action.clone());
    if let Some(ceiling) = &rate.ceiling {
        let money = l.money(ceiling.amount, &ceiling.currency);
        about.push(l.t2("rate-ceiling", ("money", money), ("per", l.t(&format!("per-{}", ceiling.per.key())))));
    }
    about.join("; ")
}

fn lump_sum(l: &Localizer, rate: &Rate, currency: &str) -> String {
    if rate.amounts.is_empty() {
        range(l, rate.min, rate.max, currency)
    } else {
        view::list_or(l, &rate.amounts.iter().map(|amount| l.money(*amount, currency)).collect::<Vec<_>>())
    }
}

/// `1 000–2 000 euro`, «up to …», «from …».
pub fn range(l: &Localizer, min: Option<i64>, max: Option<i64>, currency: &str) -> String {
    match (min, max) {
        (Some(min), Some(max)) if min == max => l.money(max, currency),
        // English writes the sign in front, so both ends carry it.
        (Some(min), Some(max)) if l.locale == Locale::En => {
            format!("{}–{}", l.money(min, currency), l.money(max, currency))
        }
        (Some(min), Some(max)) => format!("{}–{}", l.number(min), l.money(max, currency)),
        (None, Some(max)) => l.t1("money-up-to", "money", l.money(max, currency)),
        (Some(min), None) => l.t1("money-from", "money", l.money(min, currency)),
        (None, None) => String::new(),
    }
}

pub fn amount(l: &Localizer, amount: &Amount) -> String {
    let money = range(l, amount.min, amount.max, &amount.currency);
    let per = l.t(&format!("per-{}", amount.per.key()));
    match amount.size {
        Some(size) => format!("{money} {per} ({})", l.t(&format!("size-{}", size.key()))),
        None => format!("{money} {per}"),
    }
}

/// A deadline or its pattern; yearly ones say when they fall next.
pub fn deadline(l: &Localizer, deadline: &Deadline, today: Date) -> String {
    let main = match deadline.kind {
        DeadlineKind::Yearly => yearly(l, deadline, today),
        DeadlineKind::Fixed => {
            let date = deadline.date.as_ref().map(|date| l.partial_date(date.as_str())).unwrap_or_default();
            let date = deadline
                .time
                .as_ref()
                .map_or(date.clone(), |time| l.t2("deadline-at", ("date", date.as_str()), ("time", time.as_str())));
            if deadline.next(today).is_some() { date } else { l.t1("deadline-was", "date", date) }
        }
        DeadlineKind::Window => {
            let part = |date: &Option<super::text::PartialDate>| {
                date.as_ref().map(|date| l.partial_date(date.as_str())).unwrap_or_default()
            };
            let key = if deadline.next(today).is_some() { "deadline-window" } else { "deadline-window-was" };
            l.t2(key, ("opens", part(&deadline.opens)), ("closes", part(&deadline.closes)))
        }
        DeadlineKind::Continuous => l.t("deadline-continuous"),
        DeadlineKind::ByCall => l.t("deadline-by-call"),
        DeadlineKind::Unknown => l.t("deadline-unknown"),
    };
    match &deadline.note {
        Some(note) => format!("{main} – {}", note.get(l.locale)),
        None => main,
    }
}

fn yearly(l: &Localizer, deadline: &Deadline, today: Date) -> String {
    let opens = deadline.opens_month.map(|month| l.month(month));
    let closes = deadline.month.map(|month| match (deadline.day, deadline.usually) {
        (Some(day), false) => {
            let next = deadline.next(today).map(|date| l.date(date)).unwrap_or_default();
            l.t2("deadline-yearly-day", ("day", format!("{day}. {}", l.month(month))), ("next", next))
        }
        (Some(day), true) => l.t1("deadline-usually", "when", format!("{day}. {}", l.month(month))),
        (None, _) => l.t1("deadline-usually", "when", l.month(month)),
    });
    match (opens, closes) {
        (Some(opens), Some(closes)) => format!("{}; {closes}", l.t1("deadline-usually-opens", "month", opens)),
        (Some(opens), None) => l.t1("deadline-usually-opens", "month", opens),
        (None, Some(closes)) => closes,
        (None, None) => l.t("deadline-unknown"),
    }
}

/// A call's deadline, with the zone it is meant in; an assumed hour says so.
pub fn call_deadline(l: &Localizer, deadline: &CallDeadline) -> String {
    let brussels = TimeZone::get(sources::BRUSSELS).unwrap_or(TimeZone::UTC);
    let when = l.date_time(deadline.at, &brussels);
    l.t1(if deadline.hour_assumed { "deadline-brussels-assumed" } else { "deadline-brussels" }, "when", when)
}

/// What one project may get, and how many.
pub fn call_money(l: &Localizer, card: &CallCard) -> Option<String> {
    let per_project = match (card.min_contribution, card.max_contribution) {
        (None, None) => None,
        (Some(min), Some(max)) if min == max => Some(l.money_short(max, "EUR")),
        (Some(min), Some(max)) => Some(format!("{} – {}", l.money_short(min, "EUR"), l.money_short(max, "EUR"))),
        (Some(one), None) | (None, Some(one)) => Some(l.money_short(one, "EUR")),
    };
    match (per_project, card.expected_grants) {
        (Some(money), Some(grants)) => Some(l.t2("call-money-per-project-grants", ("money", money), ("n", grants))),
        (Some(money), None) => Some(l.t1("call-money-per-project", "money", money)),
        (None, _) => card.budget.0.total.map(|total| l.t1("call-money-total", "money", l.money_short(total, "EUR"))),
    }
}
