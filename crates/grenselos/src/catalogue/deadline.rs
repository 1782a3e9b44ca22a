//! When one applies. Many programmes repeat: «usually opens in October» is worth more to a planner than last year's date. What a deadline means on a given day
//! is worked out when it is read and never kept.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text::{PartialDate, Text};

/// The pattern of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeadlineKind {
    Yearly,
    Fixed,
    Window,
    Continuous,
    ByCall,
    Unknown,
}

/// One deadline or pattern.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deadline {
    pub kind: DeadlineKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens_month: Option<u8>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub usually: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opens: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<PartialDate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

impl Deadline {
    /// What is wrong with it, in one sentence.
    pub fn mistake(&self) -> Option<String> {
        match self.kind {
            DeadlineKind::Yearly => match (self.month, self.day, self.opens_month) {
                (None, _, None) => Some("a yearly deadline needs `month` or `opens_month`".into()),
                (month, day, opens)
                    if month.into_iter().chain(opens).any(|month| !(1..=12).contains(&month))
                        || day.is_some_and(|day| !(1..=31).contains(&day)) =>
                {
                    Some("a month is 1 to 12 and a day 1 to 31".into())
                }
                (Some(month), Some(day), _) if Date::new(2024, month as i8, day as i8).is_err() => {
                    Some(format!("month {month} has no day {day}"))
                }
                _ => None,
            },
            DeadlineKind::Fixed if self.date.is_none() => Some("a fixed deadline needs `date`".into()),
            DeadlineKind::Window if self.opens.is_none() && self.closes.is_none() => {
                Some("a window needs `opens` or `closes`".into())
            }
            _ => None,
        }
    }

    /// The next day it falls on, seen from `today`: for yearly ones this year or the next, for fixed ones while they are not past.
    pub fn next(&self, today: Date) -> Option<Date> {
        match self.kind {
            DeadlineKind::Yearly => {
                let (month, day) = (self.month? as i8, self.day);
                [today.year(), today.year() + 1].into_iter().find_map(|year| {
                    let date = match day {
                        Some(day) => Date::new(year, month, day as i8).ok()?,
                        None => Date::new(year, month, 1).ok()?.last_of_month(),
                    };
                    (date >= today).then_some(date)
                })
            }
            DeadlineKind::Fixed => self.date.as_ref().map(PartialDate::last_day).filter(|date| *date >= today),
            DeadlineKind::Window => self.closes.as_ref().map(PartialDate::last_day).filter(|date| *date >= today),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yearly(month: u8, day: Option<u8>) -> Deadline {
        let text = match day {
            Some(day) => format!("kind = \"yearly\"\nmonth = {month}\nday = {day}"),
            None => format!("kind = \"yearly\"\nmonth = {month}"),
        };
        toml::from_str(&text).expect("a deadline")
    }

    #[test]
    fn a_yearly_deadline_comes_round_again() {
        let today = Date::constant(2026, 11, 22);
        assert_eq!(yearly(2, Some(1)).next(today), Some(Date::constant(2027, 2, 1)));
        assert_eq!(yearly(11, Some(22)).next(today), Some(today));
        assert_eq!(yearly(12, None).next(today), Some(Date::constant(2026, 12, 31)));
        assert_eq!(yearly(2, Some(29)).next(today), None, "a leap day is not there every year");
    }

    #[test]
    fn impossible_days_are_told() {
        assert!(yearly(13, None).mistake().is_some());
        assert!(yearly(2, Some(30)).mistake().is_some());
        assert!(yearly(2, Some(29)).mistake().is_none());
    }
}
