//! Numbers, money and dates as each language writes them. Pure functions of values.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::{Locale, Localizer};

/// An amount in whole units of a currency (`EUR`, `NOK` …).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Money {
    pub amount: i64,
    pub currency: String,
}

const MONTHS_NORWEGIAN: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];
const MONTHS_SWEDISH: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
const MONTHS_ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl Localizer {
    /// `12 345` (Nordic, no-break space) or `12,345`.
    pub fn number(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let separator = if self.locale == Locale::En { ',' } else { '\u{a0}' };
        let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
        if number < 0 {
            out.push('\u{2212}');
        }
        for (place, digit) in digits.char_indices() {
            if place > 0 && (digits.len() - place).is_multiple_of(3) {
                out.push(separator);
            }
            out.push(digit);
        }
        out
    }

    /// `60 %` in the Nordic languages, `60%` in English; decimals only where there are any.
    pub fn percent(&self, percent: f64) -> String {
        let number =
            if percent.fract().abs() < 0.005 { self.number(percent.round() as i64) } else { self.decimal(percent, 1) };
        if self.locale == Locale::En { format!("{number}%") } else { format!("{number}\u{a0}%") }
    }

    /// With a decimal comma where the language has one.
    pub fn decimal(&self, number: f64, places: usize) -> String {
        let text = format!("{number:.places$}");
        if self.locale == Locale::En { text } else { text.replace('.', ",") }
    }

    /// `€300,000`, `300 000 euro`, `25 000 DKK`: the whole amount.
    pub fn money(&self, amount: i64, currency: &str) -> String {
        let number = self.number(amount);
        match (currency, self.locale) {
            ("EUR", Locale::En) => format!("€{number}"),
            ("EUR", _) => format!("{number}\u{a0}euro"),
            ("NOK", Locale::Nb | Locale::Nn) | ("SEK", Locale::Sv) => format!("{number}\u{a0}kr"),
            _ => format!("{number}\u{a0}{currency}"),
        }
    }

    /// A large amount shortened: `2.5 million euro` in the reader's language, from a million up; the whole amount below.
    pub fn money_short(&self, amount: i64, currency: &str) -> String {
        if amount.abs() < 1_000_000 {
            return self.money(amount, currency);
        }
        let (scaled, word) = if amount.abs() >= 1_000_000_000 {
            (amount as f64 / 1e9, self.large_word(1_000_000_000))
        } else {
            (amount as f64 / 1e6, self.large_word(1_000_000))
        };
        let places = usize::from(scaled.abs() < 100.0 && (scaled * 10.0).round() % 10.0 != 0.0);
        let number = self.decimal(scaled, places);
        match (currency, self.locale) {
            ("EUR", Locale::En) => format!("€{number}\u{a0}{word}"),
            ("EUR", _) => format!("{number}\u{a0}{word}\u{a0}euro"),
            ("NOK", Locale::Nb | Locale::Nn) | ("SEK", Locale::Sv) => format!("{number}\u{a0}{word}\u{a0}kr"),
            _ => format!("{number}\u{a0}{word}\u{a0}{currency}"),
        }
    }

    fn large_word(&self, unit: i64) -> &'static str {
        match (self.locale, unit) {
            (Locale::En, 1_000_000) => "million",
            (Locale::En, _) => "billion",
            (Locale::Sv, 1_000_000) => "mn",
            (Locale::Sv, _) => "md",
            (_, 1_000_000) => "mill.",
            _ => "mrd.",
        }
    }

    /// `22. november 2026`, `22 november 2026`, `22 November 2026`.
    pub fn date(&self, date: Date) -> String {
        let month = self.month(date.month().unsigned_abs());
        match self.locale {
            Locale::Nb | Locale::Nn => format!("{}. {month} {}", date.day(), date.year()),
            Locale::Sv | Locale::En => format!("{} {month} {}", date.day(), date.year()),
        }
    }

    /// The name of a month, 1 to 12, as it stands inside a sentence.
    pub fn month(&self, month: u8) -> &'static str {
        let names = match self.locale {
            Locale::Nb | Locale::Nn => &MONTHS_NORWEGIAN,
            Locale::Sv => &MONTHS_SWEDISH,
            Locale::En => &MONTHS_ENGLISH,
        };
        names[usize::from(month.clamp(1, 12)) - 1]
    }

    /// A date that may be a year, a month or a day: `2024`, `2024-07`, `2024-07-03`. What is no date comes back as it is.
    pub fn partial_date(&self, text: &str) -> String {
        let mut parts = text.split('-');
        let year = parts.next().unwrap_or_default();
        let month = parts.next().and_then(|month| month.parse::<u8>().ok()).filter(|month| (1..=12).contains(month));
        match (month, parts.next().and_then(|day| day.parse::<u8>().ok())) {
            (Some(month), Some(day)) => match self.locale {
                Locale::Nb | Locale::Nn => format!("{day}. {} {year}", self.month(month)),
                Locale::Sv | Locale::En => format!("{day} {} {year}", self.month(month)),
            },
            (Some(month), None) => format!("{} {year}", self.month(month)),
            _ => text.to_owned(),
        }
    }

    /// The day and the clock in a time zone, from microseconds since 1970: `15. september 2026 kl. 17.00`.
    pub fn date_time(&self, micros: i64, zone: &TimeZone) -> String {
        let Ok(instant) = Timestamp::from_microsecond(micros) else { return String::new() };
        let local = instant.to_zoned(zone.clone());
        let (day, hour, minute) = (self.date(local.date()), local.hour(), local.minute());
        match self.locale {
            Locale::Nb | Locale::Nn => format!("{day} kl. {hour:02}.{minute:02}"),
            Locale::Sv => format!("{day} kl. {hour:02}:{minute:02}"),
            Locale::En => format!("{day}, {hour:02}:{minute:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Messages;

    fn localizer(locale: Locale) -> Localizer {
        Localizer::new(locale, std::sync::Arc::new(Messages::default()))
    }

    #[test]
    fn numbers_and_money_follow_the_language() {
        let (nb, sv, en) = (localizer(Locale::Nb), localizer(Locale::Sv), localizer(Locale::En));
        assert_eq!(nb.number(1_234_567), "1\u{a0}234\u{a0}567");
        assert_eq!(en.number(-1_234), "\u{2212}1,234");
        assert_eq!(en.number(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
        assert_eq!(nb.percent(60.0), "60\u{a0}%");
        assert_eq!(en.percent(66.6), "66.6%");
        assert_eq!(sv.money(300_000, "EUR"), "300\u{a0}000\u{a0}euro");
        assert_eq!(nb.money(50_000, "NOK"), "50\u{a0}000\u{a0}kr");
        assert_eq!(en.money_short(2_500_000, "EUR"), "€2.5\u{a0}million");
        assert_eq!(nb.money_short(12_000_000, "EUR"), "12\u{a0}mill.\u{a0}euro");
        assert_eq!(sv.money_short(999_999, "SEK"), "999\u{a0}999\u{a0}kr");
    }

    #[test]
    fn dates_follow_the_language_and_the_time_zone() {
        let (nb, en) = (localizer(Locale::Nb), localizer(Locale::En));
        let brussels = TimeZone::get("Europe/Brussels").expect("the zone is bundled");
        // 15 September 2026, 15:00 UTC is 17:00 in Brussels.
        let micros = 1_789_484_400_000_000;
        assert_eq!(nb.date_time(micros, &brussels), "15. september 2026 kl. 17.00");
        assert_eq!(en.date_time(micros, &brussels), "15 September 2026, 17:00");
        assert_eq!(nb.partial_date("2024-07"), "juli 2024");
        assert_eq!(nb.partial_date("2024-07-03"), "3. juli 2024");
        assert_eq!(en.partial_date("2024"), "2024");
        assert_eq!(en.partial_date("2024-99"), "2024-99");
    }
}
