//! What coordinators changed: a correction, a confirmation, an addition, a withdrawal. Each names the shipped fact it is about by a short hash of it, so that
//! an upgrade never overwrites it, and a shipped fact that has changed since shows as a conflict.

use db::{Json, Result, Tx, sql};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::fact::Fact;
use super::library::{LocalMark, ShownFact};
use super::text::PartialDate;

/// What was done to a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Act {
    /// Looked at and found right.
    Confirm,
    Correct,
    Add,
    /// Does not hold; it stays, marked as former.
    Withdraw,
}

impl Act {
    pub fn key(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Correct => "correct",
            Self::Add => "add",
            Self::Withdraw => "withdraw",
        }
    }

    pub fn parse(key: &str) -> Option<Self> {
        [Self::Confirm, Self::Correct, Self::Add, Self::Withdraw].into_iter().find(|act| act.key() == key)
    }
}

/// A change as it is kept.
#[derive(Debug, Clone, sqlx::FromRow)]
pub struct LocalFact {
    pub id: Uuid,
    pub programme: String,
    pub act: String,
    pub replaces: Option<String>,
    pub fact: Json<Fact>,
    pub person: Option<String>,
    pub made_at: i64,
}

/// A short hash of what a fact says; equal exactly when two facts say the same.
pub fn fingerprint(fact: &Fact) -> String {
    let text = serde_json::to_string(fact).unwrap_or_default();
    hex(&Sha256::digest(text.as_bytes())[..8])
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

/// Lays the changes over the shipped facts.
pub fn merge(shipped: &[Fact], changes: &[&LocalFact]) -> Vec<ShownFact> {
    let mut shown: Vec<ShownFact> =
        shipped.iter().map(|fact| ShownFact { key: fingerprint(fact), fact: fact.clone(), local: None }).collect();
    for change in changes {
        let Some(act) = Act::parse(&change.act) else { continue };
        let place = change.replaces.as_ref().and_then(|key| shown.iter().position(|shown| shown.key == *key));
        let conflict = change.replaces.is_some() && place.is_none();
        let mark = LocalMark {
            id: change.id,
            replaces: change.replaces.clone(),
            act,
            person: change.person.clone(),
            made_at: change.made_at,
            conflict,
        };
        let fact = &change.fact.0;
        match (act, place) {
            (Act::Confirm, Some(place)) => {
                shown[place].fact.checked_on.clone_from(&fact.checked_on);
                shown[place].fact.sure = fact.sure;
                shown[place].local = Some(mark);
            }
            // What was confirmed is not there any more: the newer shipped one speaks for itself.
            (Act::Confirm | Act::Withdraw, None) => {}
            (Act::Withdraw, Some(place)) => {
                shown[place].fact.former = true;
                shown[place].local = Some(mark);
            }
            (Act::Correct, Some(place)) => {
                let mut old = shown[place].clone();
                old.fact.former = true;
                shown[place] = ShownFact { fact: fact.clone(), key: change.id.to_string(), local: Some(mark) };
                shown.insert(place + 1, old);
            }
            (Act::Correct | Act::Add, _) => {
                let after = shown
                    .iter()
                    .rposition(|shown| shown.fact.about == fact.about)
                    .map_or(shown.len(), |place| place + 1);
                shown.insert(after, ShownFact { fact: fact.clone(), key: change.id.to_string(), local: Some(mark) });
            }
        }
    }
    shown
}

/// All changes that hold, oldest first.
pub async fn current(tx: &mut Tx) -> Result<Vec<LocalFact>> {
    tx.query(sql!("sql/local_facts.sql")).all().await
}

/// A change to be kept.
pub struct NewChange<'a> {
    pub programme: &'a str,
    pub act: Act,
    pub replaces: Option<&'a str>,
    pub fact: &'a Fact,
    pub person: Uuid,
}

/// Keeps a change; an earlier one about the same fact ends.
pub async fn record(tx: &mut Tx, change: &NewChange<'_>, now: i64) -> Result<()> {
    if let Some(key) = change.replaces {
        tx.query(sql!("sql/end_local_fact.sql")).bind(change.programme).bind(key).bind(now).run().await?;
    }
    tx.query(sql!("sql/insert_local_fact.sql"))
        .bind(Uuid::now_v7())
        .bind(change.programme)
        .bind(change.fact.about.key())
        .bind(change.act.key())
        .bind(change.replaces)
        .bind(Json(change.fact.clone()))
        .bind(change.person)
        .bind(now)
        .run()
        .await?;
    crate::change::note(tx, "programme", &[change.programme]).await
}

/// Takes back a change: what ships shows again.
pub async fn take_back(tx: &mut Tx, programme: &str, id: Uuid, now: i64) -> Result<bool> {
    let ended = tx.query(sql!("sql/take_back_local_fact.sql")).bind(id).bind(programme).bind(now).run().await? > 0;
    if ended {
        crate::change::note(tx, "programme", &[programme]).await?;
    }
    Ok(ended)
}

/// The day of a check, as facts carry it.
pub fn checked_on(day: jiff::civil::Date) -> Option<PartialDate> {
    PartialDate::parse(&day.to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(text: &str) -> Fact {
        toml::from_str(&format!("about = \"note\"\nsure = \"C\"\ntext = {{ nb = \"{text}\", nn = \"{text}\", sv = \"{text}\", en = \"{text}\" }}")).expect("a fact")
    }

    fn change(act: Act, replaces: Option<&Fact>, fact: Fact) -> LocalFact {
        LocalFact {
            id: Uuid::now_v7(),
            programme: "p".into(),
            act: act.key().into(),
            replaces: replaces.map(fingerprint),
            fact: Json(fact),
            person: None,
            made_at: 1,
        }
    }

    #[test]
    fn a_correction_stands_in_front_and_the_old_stays_as_former() {
        let shipped = [fact("old"), fact("other")];
        let change = change(Act::Correct, Some(&shipped[0]), fact("new"));
        let shown = merge(&shipped, &[&change]);
        let told: Vec<(&str, bool)> = shown
            .iter()
            .map(|shown| (shown.fact.text.as_ref().map_or("", |text| text.en.as_str()), shown.fact.former))
            .collect();
        assert_eq!(told, [("new", false), ("old", true), ("other", false)]);
    }

    #[test]
    fn an_upgrade_never_overwrites_and_shows_the_conflict() {
        let change = change(Act::Correct, Some(&fact("old")), fact("ours"));
        let shown = merge(&[fact("upgraded")], &[&change]);
        assert_eq!(shown.len(), 2);
        let ours = shown.iter().find(|shown| shown.local.is_some()).expect("ours is there");
        assert!(ours.local.as_ref().is_some_and(|mark| mark.conflict));
    }

    #[test]
    fn a_confirmation_of_something_gone_says_nothing() {
        let change = change(Act::Confirm, Some(&fact("old")), fact("old"));
        assert!(merge(&[fact("upgraded")], &[&change]).iter().all(|shown| shown.local.is_none()));
    }
}
