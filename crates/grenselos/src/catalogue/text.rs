//! Texts in four languages, and dates that may be a year, a month or a day. Both check themselves while they are read, so that a mistake in a file is
//! told with its line.

use std::fmt;

use i18n::Locale;
use jiff::civil::Date;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

/// A text in all four languages; none is empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Text {
    pub nb: String,
    pub nn: String,
    pub sv: String,
    pub en: String,
}

impl Text {
    pub fn get(&self, locale: Locale) -> &str {
        match locale {
            Locale::Nb => &self.nb,
            Locale::Nn => &self.nn,
            Locale::Sv => &self.sv,
            Locale::En => &self.en,
        }
    }

    /// The same words for every language, as for proper names.
    pub fn same(words: &str) -> Self {
        Self { nb: words.into(), nn: words.into(), sv: words.into(), en: words.into() }
    }

    /// All four, for the search index.
    pub fn all(&self) -> [(Locale, &str); 4] {
        [(Locale::Nb, &self.nb), (Locale::Nn, &self.nn), (Locale::Sv, &self.sv), (Locale::En, &self.en)]
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Raw {
            nb: String,
            nn: String,
            sv: String,
            en: String,
        }
        let raw = Raw::deserialize(deserializer)?;
        for (language, words) in [("nb", &raw.nb), ("nn", &raw.nn), ("sv", &raw.sv), ("en", &raw.en)] {
            if words.trim().is_empty() {
                return Err(D::Error::custom(format!("the text in {language} is empty")));
            }
        }
        Ok(Self { nb: raw.nb, nn: raw.nn, sv: raw.sv, en: raw.en })
    }
}

/// `2024`, `2024-07` or `2024-07-03`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct PartialDate(String);

impl PartialDate {
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = || format!("«{text}» is no date: write 2024, 2024-07 or 2024-07-03");
        let parts: Vec<&str> = text.split('-').collect();
        let number = |part: &str, digits: usize| {
            (part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<i16>().ok())
                .flatten()
                .ok_or_else(wrong)
        };
        let year = number(parts[0], 4)?;
        let month = parts.get(1).map_or(Ok(1), |part| number(part, 2))?;
        let day = parts.get(2).map_or(Ok(1), |part| number(part, 2))?;
        if parts.len() > 3 || !(1900..=2200).contains(&year) {
            return Err(wrong());
        }
        let (month, day) = (i8::try_from(month).map_err(|_| wrong())?, i8::try_from(day).map_err(|_| wrong())?);
        Date::new(year, month, day).map_err(|_| wrong())?;
        Ok(Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first day it may mean.
    pub fn first_day(&self) -> Date {
        let mut parts = self.0.split('-').map(|part| part.parse::<i16>().unwrap_or(1));
        let (year, month, day) = (parts.next().unwrap_or(1900), parts.next().unwrap_or(1), parts.next().unwrap_or(1));
        // Checked when it was made.
        Date::new(year, i8::try_from(month).unwrap_or(1), i8::try_from(day).unwrap_or(1))
            .unwrap_or(Date::constant(1900, 1, 1))
    }

    /// The last day it may mean.
    pub fn last_day(&self) -> Date {
        let first = self.first_day();
        match self.0.len() {
            4 => first.last_of_year(),
            7 => first.last_of_month(),
            _ => first,
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// A share of the cost, 0 to 100.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
pub struct Percent(f64);

impl Percent {
    /// None for what is no share.
    pub fn new(percent: f64) -> Option<Self> {
        (0.0..=100.0).contains(&percent).then_some(Self(percent))
    }

    pub fn get(self) -> f64 {
        self.0
    }
}

impl<'de> Deserialize<'de> for Percent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let percent = f64::deserialize(deserializer)?;
        if (0.0..=100.0).contains(&percent) {
            Ok(Self(percent))
        } else {
            Err(D::Error::custom(format!("{percent} is no share: a percentage is 0 to 100")))
        }
    }
}

/// From and to; either may be open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Period {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PartialDate>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<PartialDate>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_a_year_a_month_or_a_day_and_nothing_else() {
        for good in ["2024", "2024-02", "2024-02-29"] {
            assert!(PartialDate::parse(good).is_ok(), "{good}");
        }
        for bad in ["2026-13-45", "2025-02-29", "24", "2024-7", "", "2024-07-03-01", "soon", "٢٠٢٤"] {
            assert!(PartialDate::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_year_lasts_until_its_last_day() {
        let date = |text: &str| PartialDate::parse(text).expect("a date");
        assert_eq!(date("2027").last_day(), Date::constant(2027, 12, 31));
        assert_eq!(date("2024-02").last_day(), Date::constant(2024, 2, 29));
        assert_eq!(date("2024-02").first_day(), Date::constant(2024, 2, 1));
    }
}
