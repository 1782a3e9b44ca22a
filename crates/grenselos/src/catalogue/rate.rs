//! How much of the cost is covered. A rate is never only a number (requirement X-4): it may depend on the country, the kind of partner, the size or the
//! kind of action, may be a sum for the whole, or may not be told at all.

use serde::{Deserialize, Serialize};

use super::fact::{OrganisationKind, Per, Size};
use super::text::Percent;

/// What kind of cover it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RateKind {
    Share,
    UpTo,
    Range,
    Full,
    FullOwnHours,
    FullYearly,
    LumpSum,
    UnitCost,
    Part,
    OwnShare,
    None,
    NotStated,
    Unclear,
}

impl RateKind {
    pub fn key(self) -> &'static str {
        match self {
            Self::Share => "share",
            Self::UpTo => "up-to",
            Self::Range => "range",
            Self::Full => "full",
            Self::FullOwnHours => "full-own-hours",
            Self::FullYearly => "full-yearly",
            Self::LumpSum => "lump-sum",
            Self::UnitCost => "unit-cost",
            Self::Part => "part",
            Self::OwnShare => "own-share",
            Self::None => "none",
            Self::NotStated => "not-stated",
            Self::Unclear => "unclear",
        }
    }
}

/// The most that is paid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ceiling {
    pub amount: i64,
    pub currency: String,
    pub per: Per,
}

/// One rate, for whom and for what it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    pub kind: RateKind,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub percent: Option<Percent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Percent>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Percent>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub country: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub applicant: Vec<OrganisationKind>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Size>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Ceiling>,
}

impl Rate {
    /// What is wrong with it, in one sentence.
    pub fn mistake(&self) -> Option<String> {
        let key = self.kind.key();
        match self.kind {
            RateKind::Share | RateKind::UpTo | RateKind::OwnShare if self.percent.is_none() => {
                Some(format!("a rate of kind `{key}` needs `percent`"))
            }
            RateKind::Range => match (self.from, self.to) {
                (Some(from), Some(to)) if from <= to => None,
                (Some(_), Some(_)) => Some("a range goes from the smaller to the larger share".into()),
                _ => Some("a rate of kind `range` needs `from` and `to`".into()),
            },
            RateKind::LumpSum
                if (self.amounts.is_empty() && self.min.is_none() && self.max.is_none()) || self.currency.is_none() =>
            {
                Some("a lump sum needs `amounts` (or `min` and `max`) and `currency`".into())
            }
            _ if self.amounts.iter().chain(&self.min).chain(&self.max).any(|amount| *amount < 0) => {
                Some("an amount is not below zero".into())
            }
            _ => None,
        }
    }

    /// Whether it is for this asker; what is not limited is for everybody.
    pub fn is_for(&self, country: Option<&str>, kind: Option<OrganisationKind>) -> bool {
        let country_fits =
            country.is_none_or(|code| self.country.is_empty() || self.country.iter().any(|known| known == code));
        let kind_fits = kind.is_none_or(|kind| self.applicant.is_empty() || self.applicant.contains(&kind));
        country_fits && kind_fits
    }
}
