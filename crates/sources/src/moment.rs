//! Points in time as the sources state them: with the hour, or as a bare day whose hour has to be assumed.

use std::fmt::Display;

use jiff::civil::{Date, Time};
use jiff::{Timestamp, Zoned, tz::TimeZone};
use serde::{Serialize, Serializer};

/// The zone in which the Commission's deadlines fall.
pub const BRUSSELS: &str = "Europe/Brussels";

/// The usual hour of a deadline, and the first of the day for an opening.
pub(crate) const CLOSING: Time = Time::constant(17, 0, 0, 0);
pub(crate) const OPENING: Time = Time::constant(0, 0, 0, 0);

/// One point in time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moment {
    /// The day in `zone`.
    #[serde(serialize_with = "as_text")]
    pub date: Date,
    #[serde(serialize_with = "as_text")]
    pub instant: Timestamp,
    /// IANA name of the zone the source means.
    pub zone: String,
    /// The source named a day only; 17:00 (deadline) or 00:00 (opening) was taken.
    pub hour_assumed: bool,
}

impl Moment {
    /// The given day at `hour` in `zone`, as an assumption. `None` when the zone is unknown.
    pub(crate) fn assumed(date: Date, hour: Time, zone: &str) -> Option<Self> {
        let instant = date.to_datetime(hour).in_tz(zone).ok()?.timestamp();
        Some(Self { date, instant, zone: zone.to_owned(), hour_assumed: true })
    }

    fn stated(instant: Timestamp, zone: &str) -> Option<Self> {
        let date = instant.in_tz(zone).ok()?.date();
        Some(Self { date, instant, zone: zone.to_owned(), hour_assumed: false })
    }

    /// Read the portal's stamps: `2027-04-08T00:00:00.000+0000` is a day, any other hour is meant as written.
    ///
    /// Midnight stands for "no hour given", both in UTC and in the stamp's own offset: the portal's older store wrote
    /// the same midnight as `01:00:00.000+0100`.
    pub(crate) fn read(stamp: &str, hour: Time, zone: &str) -> Option<Self> {
        let stamp = stamp.trim();
        if let Ok(date) = Date::strptime("%Y-%m-%d", stamp) {
            return Self::assumed(sane(date)?, hour, zone);
        }
        let zoned = offset_stamp(stamp)?;
        let utc = zoned.with_time_zone(TimeZone::UTC);
        for clock in [&zoned, &utc] {
            if clock.time() == Time::midnight() {
                return Self::assumed(sane(clock.date())?, hour, zone);
            }
        }
        sane(zoned.date())?;
        Self::stated(zoned.timestamp(), zone)
    }
}

fn offset_stamp(stamp: &str) -> Option<Zoned> {
    let stamp = stamp.strip_suffix('Z').map_or_else(|| stamp.to_owned(), |bare| format!("{bare}+0000"));
    let at = stamp.rfind(['+', '-']).filter(|&at| at > 10)?;
    let (clock, offset) = stamp.split_at(at);
    let (sign, digits) = offset.split_at(1);
    let digits = digits.replace(':', "");
    if digits.len() != 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let seconds = digits[..2].parse::<i32>().ok()? * 3600 + digits[2..].parse::<i32>().ok()? * 60;
    let offset = jiff::tz::Offset::from_seconds(if sign == "-" { -seconds } else { seconds }).ok()?;
    let clock: jiff::civil::DateTime = clock.parse().ok()?;
    TimeZone::fixed(offset).to_zoned(clock).ok()
}

/// A day outside 1980 to 2100 is a slip of the pen in every source read here.
pub(crate) fn sane(date: Date) -> Option<Date> {
    (1980..=2100).contains(&date.year()).then_some(date)
}

fn as_text<T: Display, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

#[expect(clippy::ref_option, clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
pub(crate) fn date_text<S: Serializer>(date: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    match date {
        Some(date) => serializer.collect_str(date),
        None => serializer.serialize_none(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deadline(stamp: &str) -> Option<(String, String, bool)> {
        Moment::read(stamp, CLOSING, BRUSSELS).map(|m| (m.date.to_string(), m.instant.to_string(), m.hour_assumed))
    }

    #[test]
    fn midnight_stands_for_a_day_and_other_hours_are_kept() {
        let day = |date: &str, instant: &str, assumed| Some((date.to_owned(), instant.to_owned(), assumed));
        // Summer and winter: 17:00 in Brussels is 15:00 or 16:00 in UTC.
        assert_eq!(deadline("2027-04-08T00:00:00.000+0000"), day("2027-04-08", "2027-04-08T15:00:00Z", true));
        assert_eq!(deadline("2027-01-08T00:00:00.000+0000"), day("2027-01-08", "2027-01-08T16:00:00Z", true));
        assert_eq!(deadline("2023-12-07T01:00:00.000+0100"), day("2023-12-07", "2023-12-07T16:00:00Z", true));
        assert_eq!(deadline("2023-12-07"), day("2023-12-07", "2023-12-07T16:00:00Z", true));
        assert_eq!(deadline("2024-04-18T19:00:00.000+0200"), day("2024-04-18", "2024-04-18T17:00:00Z", false));
        assert_eq!(deadline("2024-02-07T17:00:00.000Z"), day("2024-02-07", "2024-02-07T17:00:00Z", false));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for stamp in [
            "",
            "soon",
            "2026-13-45",
            "2026-02-30T00:00:00.000+0000",
            "9999-12-31",
            "2026-01-01T00:00:00+99",
            "2026-01-01Tæ:00+0000",
        ] {
            assert_eq!(deadline(stamp), None, "{stamp}");
        }
    }
}
