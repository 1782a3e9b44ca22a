//! A call: something to apply to, with an opening and one or more deadlines. Its status is worked out from dates when it is read.

use db::Json;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// A deadline of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallDeadline {
    /// Microseconds since 1970.
    pub at: i64,
    /// The source gave a day only; 17:00 Brussels time is what the portal's calls usually mean.
    pub hour_assumed: bool,
}

/// Where a call stands at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum CallStatus {
    ClosesSoon,
    Open,
    Forthcoming,
    Unknown,
    Closed,
}

impl CallStatus {
    pub const ALL: [Self; 5] = [Self::ClosesSoon, Self::Open, Self::Forthcoming, Self::Closed, Self::Unknown];

    pub fn key(self) -> &'static str {
        match self {
            Self::ClosesSoon => "closes-soon",
            Self::Open => "open",
            Self::Forthcoming => "forthcoming",
            Self::Unknown => "unknown",
            Self::Closed => "closed",
        }
    }
}

impl CallStatus {
    /// The mark, as the stylesheet knows it.
    pub fn mark(self) -> &'static str {
        match self {
            Self::ClosesSoon => "closing",
            Self::Open => "open",
            Self::Forthcoming => "forthcoming",
            Self::Unknown => "recurring",
            Self::Closed => "closed",
        }
    }

    pub fn message(self) -> &'static str {
        match self {
            Self::ClosesSoon => "call-status-closes-soon",
            Self::Open => "call-status-open",
            Self::Forthcoming => "call-status-forthcoming",
            Self::Unknown => "call-status-unknown",
            Self::Closed => "call-status-closed",
        }
    }
}

/// A month is what an application takes at the least.
const SOON_MICROS: i64 = 30 * 24 * 3_600 * 1_000_000;

/// What lists and the finder need of a call; the texts stay in the database.
#[derive(Debug, Clone, Default, PartialEq, sqlx::FromRow)]
pub struct CallCard {
    pub code: String,
    pub source: String,
    pub kind: String,
    pub identifier: String,
    pub title: String,
    pub language: String,
    pub call_identifier: Option<String>,
    pub programme: Option<String>,
    pub programme_name: Option<String>,
    pub action_types: Json<Vec<String>>,
    pub deadline_model: Option<String>,
    pub opens_at: Option<i64>,
    pub deadlines: Json<Vec<CallDeadline>>,
    /// Whole euro.
    pub budget: Json<Budget>,
    pub min_contribution: Option<i64>,
    pub max_contribution: Option<i64>,
    pub expected_grants: Option<i64>,
    pub stand_in: bool,
    pub first_seen_at: i64,
    pub changed_at: i64,
    pub gone_at: Option<i64>,
}

/// Money of a call, whole euro by year.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    pub total: Option<i64>,
    pub years: std::collections::BTreeMap<String, i64>,
}

impl CallCard {
    pub fn status(&self, now: i64) -> CallStatus {
        status(self.opens_at, self.entries(), now)
    }

    /// The deadlines somebody new can still make: of two stages only the first, for the second is for those who passed it.
    fn entries(&self) -> &[CallDeadline] {
        let model = self.deadline_model.as_deref().unwrap_or_default();
        let two_stage =
            model.chars().filter(char::is_ascii_alphabetic).collect::<String>().eq_ignore_ascii_case("twostage");
        match self.deadlines.0.as_slice() {
            [first, _, ..] if two_stage => std::slice::from_ref(first),
            all => all,
        }
    }

    /// The deadline that matters at a time: the next one, or the last when all are past.
    pub fn deadline(&self, now: i64) -> Option<&CallDeadline> {
        let entries = self.entries();
        entries.iter().find(|deadline| deadline.at > now).or_else(|| entries.last())
    }

    /// Whether it is money that a funded project passes on.
    pub fn is_cascade(&self) -> bool {
        self.kind == "cascade"
    }
}

/// The status from the dates alone.
pub fn status(opens_at: Option<i64>, deadlines: &[CallDeadline], now: i64) -> CallStatus {
    let Some(next) = deadlines.iter().find(|deadline| deadline.at > now) else {
        return if deadlines.is_empty() { CallStatus::Unknown } else { CallStatus::Closed };
    };
    match opens_at {
        Some(opens) if opens > now => CallStatus::Forthcoming,
        _ if next.at - now < SOON_MICROS => CallStatus::ClosesSoon,
        _ => CallStatus::Open,
    }
}

/// Which programme of the catalogue a call belongs to, from its code (`HORIZON-MISS-…`) and the portal's number of the programme.
pub fn programme_of(identifier: &str, programme_id: Option<&str>) -> Option<&'static str> {
    // The longest beginning counts.
    const BEGINNINGS: [(&str, &str); 25] = [
        ("HORIZON-MISS", "horizon-missions"),
        ("HORIZON-", "horizon-europe"),
        ("ERC-", "horizon-europe"),
        ("EURATOM", "horizon-europe"),
        ("DIGITAL-", "digital-europe"),
        ("ERASMUS-SPORT", "erasmus-sport"),
        ("ERASMUS-JMO", "jean-monnet"),
        ("ERASMUS-YOUTH", "erasmus-youth"),
        ("ERASMUS-", "erasmus"),
        ("ESC-", "solidarity-corps"),
        ("CREA-CULT", "creative-europe-culture"),
        ("CREA-MEDIA", "creative-europe-media"),
        ("CREA-CROSS", "creative-europe-cross-sectoral"),
        ("CREA-", "creative-europe"),
        ("CERV-", "cerv"),
        ("LIFE-", "life"),
        ("EU4H-", "eu4health"),
        ("SMP-", "single-market"),
        ("ESF-", "esf-easi"),
        ("UCPM-", "civil-protection"),
        ("CEF-", "connecting-europe"),
        ("INNOVFUND-", "innovation-fund"),
        ("INVESTEU", "invest-eu"),
        ("EUI-", "european-urban-initiative"),
        ("INTERREG", "interreg"),
    ];
    if identifier.starts_with("CERV-") && identifier.contains("TOWN") {
        return Some("cerv-town-twinning");
    }
    let by_code = BEGINNINGS
        .iter()
        .filter(|(start, _)| identifier.starts_with(start))
        .max_by_key(|(start, _)| start.len())
        .map(|(_, code)| *code);
    by_code.or(match programme_id {
        Some("43108390") => Some("horizon-europe"),
        Some("43152860") => Some("digital-europe"),
        _ => None,
    })
}

/// How many days in the calendar (in the zone deadlines are meant in) from now: 0 is today, negative is past.
pub fn days_until(at: i64, now: i64) -> i64 {
    let zone = TimeZone::get(sources::BRUSSELS).unwrap_or(TimeZone::UTC);
    let day = |micros: i64| Timestamp::from_microsecond(micros).unwrap_or_default().to_zoned(zone.clone()).date();
    i64::from(day(now).until(day(at)).map_or(0, |span| span.get_days()))
}

/// Microseconds of a moment that a source gave.
pub fn micros(instant: Timestamp) -> i64 {
    instant.as_microsecond()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 3_600 * 1_000_000;

    fn at(days: i64) -> CallDeadline {
        CallDeadline { at: days * DAY, hour_assumed: true }
    }

    #[test]
    fn the_status_follows_from_the_dates() {
        let check = |opens: Option<i64>, deadlines: &[CallDeadline], now: i64, expected: CallStatus| {
            assert_eq!(
                status(opens.map(|day| day * DAY), deadlines, now * DAY),
                expected,
                "{opens:?} {deadlines:?} {now}"
            );
        };
        check(Some(10), &[at(100)], 5, CallStatus::Forthcoming);
        check(Some(10), &[at(100)], 10, CallStatus::Open);
        check(Some(10), &[at(100)], 71, CallStatus::ClosesSoon);
        check(Some(10), &[at(100)], 100, CallStatus::Closed);
        check(None, &[at(100)], 5, CallStatus::Open);
        check(Some(10), &[], 20, CallStatus::Unknown);
        // Cut-off dates: after the first, the second is what matters.
        check(Some(10), &[at(100), at(300)], 150, CallStatus::Open);
        check(Some(10), &[at(100), at(300)], 299, CallStatus::ClosesSoon);
    }

    #[test]
    fn after_its_first_stage_a_two_stage_call_is_closed_to_newcomers() {
        let mut card =
            CallCard { deadlines: Json(vec![at(100), at(300)]), opens_at: Some(10 * DAY), ..CallCard::default() };
        assert_eq!(card.status(150 * DAY), CallStatus::Open, "cut-off dates");
        card.deadline_model = Some("two-stage".into());
        assert_eq!(card.status(50 * DAY), CallStatus::Open);
        assert_eq!((card.status(150 * DAY), card.deadline(150 * DAY)), (CallStatus::Closed, Some(&at(100))));
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        // 17:00 in Brussels on 15 September 2026.
        let deadline = 1_789_484_400_000_000;
        let hour = 3_600 * 1_000_000;
        assert_eq!(days_until(deadline, deadline - hour), 0);
        assert_eq!(days_until(deadline, deadline - 23 * hour), 1, "18:00 the day before is tomorrow");
        assert_eq!(days_until(deadline, deadline - 47 * hour), 2);
        assert_eq!(days_until(deadline, deadline + 8 * hour), -1);
    }

    #[test]
    fn a_call_finds_its_programme() {
        assert_eq!(programme_of("HORIZON-MISS-2027-05-SOIL-01-two-stage", Some("43108390")), Some("horizon-missions"));
        assert_eq!(programme_of("HORIZON-CL5-2026-D1-01", None), Some("horizon-europe"));
        assert_eq!(programme_of("CERV-2026-CITIZENS-TOWN-TT", None), Some("cerv-town-twinning"));
        assert_eq!(programme_of("CREA-CULT-2026-COOP-1", None), Some("creative-europe-culture"));
        assert_eq!(programme_of("XYZ-1", Some("43152860")), Some("digital-europe"));
        assert_eq!(programme_of("XYZ-1", None), None);
    }
}
