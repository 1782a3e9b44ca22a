//! Joining organisations that are the same, and parting what was joined wrongly. Only an administrator does this.
//!
//! What moves are the records of the sources, with everything they took part in; both organisations' records are pinned, so that no import undoes it. The organisation
//! that goes into another leaves its address behind, which leads on to where it went. Everything happens in one transaction, with a line about who did it.

use std::collections::BTreeSet;

use db::{Json, Result, Tx, sql};
use uuid::Uuid;

use super::intake::{self, Said};
use super::store::{self, Organisation};
use crate::account::Person;
use crate::catalogue::shipped::Shipped;
use crate::change;

/// What a source says of an organisation.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Record {
    pub source: String,
    pub source_ref: String,
    pub organisation: String,
    pub name: String,
    pub short_name: String,
    pub kind: String,
    pub country: String,
    pub city: String,
    pub nuts: String,
    pub number: Option<String>,
    pub website: Option<String>,
    pub pinned: bool,
    pub projects: i64,
    /// Cents.
    pub contribution: i64,
}

impl Record {
    fn said(&self) -> Said<'_> {
        Said {
            source: &self.source,
            source_ref: &self.source_ref,
            name: &self.name,
            short_name: &self.short_name,
            kind: &self.kind,
            country: &self.country,
            city: &self.city,
            nuts: &self.nuts,
            website: self.website.as_deref(),
        }
    }

    /// Its name in an address: `cordis:999604110`.
    pub fn key(&self) -> String {
        format!("{}:{}", self.source, self.source_ref)
    }
}

/// What was done before.
#[derive(Debug, Clone, PartialEq, sqlx::FromRow)]
pub struct Done {
    pub act: String,
    pub organisation: String,
    pub other: String,
    pub other_name: String,
    pub records: Json<Vec<String>>,
    pub person: Option<String>,
    pub made_at: i64,
}

/// Why it is not done; a message key for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    NothingChosen,
    EverythingChosen,
    /// Somebody has moved a chosen record in the meantime.
    RecordElsewhere,
    Itself,
    OtherGone,
}

impl Refused {
    pub fn key(self) -> &'static str {
        match self {
            Self::NothingChosen => "joining-nothing-chosen",
            Self::EverythingChosen => "joining-everything-chosen",
            Self::RecordElsewhere => "joining-record-elsewhere",
            Self::Itself => "joining-itself",
            Self::OtherGone => "joining-other-gone",
        }
    }
}

/// Sorts an organisation's records into those that go and those that stay. Something must go, and something must stay.
pub fn parted<'r>(
    records: &'r [Record],
    chosen: &[String],
) -> std::result::Result<(Vec<&'r Record>, Vec<&'r Record>), Refused> {
    let known: BTreeSet<String> = records.iter().map(Record::key).collect();
    if chosen.iter().any(|key| !known.contains(key)) {
        return Err(Refused::RecordElsewhere);
    }
    let (go, stay): (Vec<&Record>, Vec<&Record>) = records.iter().partition(|record| chosen.contains(&record.key()));
    match (go.is_empty(), stay.is_empty()) {
        (true, _) => Err(Refused::NothingChosen),
        (_, true) => Err(Refused::EverythingChosen),
        _ => Ok((go, stay)),
    }
}

/// The code of a new organisation made of a record: readable, and not yet taken.
fn code_of(record: &Record, nth: usize) -> String {
    let plain = |text: &str| {
        text.chars()
            .map(|sign| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' })
            .collect::<String>()
    };
    let base = format!("{}-{}", plain(&record.source), plain(&record.source_ref));
    if nth == 0 { base } else { format!("{base}-{}", nth + 1) }
}

/// An organisation put together from what its sources say, by the rules of the import; what it did is counted afterwards.
pub fn described(shipped: &Shipped, code: &str, records: &[&Record]) -> Option<Organisation> {
    let said = records.iter().map(|record| record.said()).collect();
    let region_of = |start: &str| {
        let region = shipped.regions.iter().find(|region| region.nuts.iter().any(|known| known == start));
        region.map(|region| region.key.as_str())
    };
    let row = intake::describe(code, said, region_of)?;
    Some(Organisation {
        code: row.code,
        name: row.name,
        short_name: row.short_name,
        kind: row.kind,
        country: row.country,
        city: row.city,
        region: row.region,
        nuts: row.nuts,
        website: row.website,
        nordic: row.nordic,
        public: row.public,
        projects: 0,
        coordinated: 0,
        contribution: 0,
    })
}

pub async fn records(tx: &mut Tx, organisation: &str) -> Result<Vec<Record>> {
    tx.query(sql!("sql/organisation_records.sql")).bind(organisation).all().await
}

/// What was joined with an organisation and parted from it, the latest first.
pub async fn history(tx: &mut Tx, organisation: &str) -> Result<Vec<Done>> {
    tx.query(sql!("sql/organisation_changes.sql")).bind(organisation).all().await
}

/// Who does it, and when.
#[derive(Clone, Copy)]
pub struct By<'p> {
    pub person: &'p Person,
    pub now: i64,
}

/// Makes a new organisation of some of an organisation's records. Gives its code.
pub async fn part(
    tx: &mut Tx,
    by: By<'_>,
    shipped: &Shipped,
    organisation: &str,
    chosen: &[String],
) -> Result<std::result::Result<String, Refused>> {
    let all = records(tx, organisation).await?;
    let (go, stay) = match parted(&all, chosen) {
        Ok(parted) => parted,
        Err(refused) => return Ok(Err(refused)),
    };
    // Records come with the most used first, which says best what the new organisation is.
    let Some(first) = go.first() else { return Ok(Err(Refused::NothingChosen)) };
    let mut nth = 0;
    while exists(tx, &code_of(first, nth)).await? {
        nth += 1;
    }
    let (Some(new), Some(old)) =
        (described(shipped, &code_of(first, nth), &go), described(shipped, organisation, &stay))
    else {
        return Ok(Err(Refused::NothingChosen));
    };
    insert(tx, &new, by.now).await?;
    // The address may have led elsewhere after an earlier joining; now it is its own again.
    tx.query(sql!("sql/delete_former.sql")).bind(&new.code).run().await?;
    for record in &go {
        let moved = tx
            .query(sql!("sql/move_record.sql"))
            .bind(&record.source)
            .bind(&record.source_ref)
            .bind(organisation)
            .bind(&new.code)
            .run()
            .await?;
        if moved == 0 {
            return Ok(Err(Refused::RecordElsewhere));
        }
        tx.query(sql!("sql/move_record_parts.sql"))
            .bind(&record.source)
            .bind(&record.source_ref)
            .bind(&new.code)
            .run()
            .await?;
    }
    describe(tx, &old).await?;
    settle(tx, organisation, by.now).await?;
    settle(tx, &new.code, by.now).await?;
    let keys = go.iter().map(|record| record.key()).collect();
    remember(tx, by, "part", organisation, (&new.code, &new.name), keys).await?;
    Ok(Ok(new.code))
}

/// Puts `other` into `organisation`, with all its records.
pub async fn join(
    tx: &mut Tx,
    by: By<'_>,
    shipped: &Shipped,
    organisation: &str,
    other: &str,
) -> Result<std::result::Result<(), Refused>> {
    if organisation == other {
        return Ok(Err(Refused::Itself));
    }
    let (Some(_), Some(gone)) = (store::organisation(tx, organisation).await?, store::organisation(tx, other).await?)
    else {
        return Ok(Err(Refused::OtherGone));
    };
    let keys = records(tx, other).await?.iter().map(Record::key).collect();
    tx.query(sql!("sql/move_records.sql")).bind(other).bind(organisation).run().await?;
    tx.query(sql!("sql/move_parts.sql")).bind(other).bind(organisation).run().await?;
    tx.query(sql!("sql/move_former.sql")).bind(other).bind(organisation).run().await?;
    tx.query(sql!("sql/delete_organisation.sql")).bind(other).run().await?;
    tx.query(sql!("sql/insert_former.sql")).bind(other).bind(organisation).bind(by.now).run().await?;
    let all = records(tx, organisation).await?;
    if let Some(joined) = described(shipped, organisation, &all.iter().collect::<Vec<_>>()) {
        describe(tx, &joined).await?;
    }
    settle(tx, organisation, by.now).await?;
    change::note(tx, "organisation", &[other]).await?;
    remember(tx, by, "join", organisation, (other, &gone.name), keys).await?;
    Ok(Ok(()))
}

async fn exists(tx: &mut Tx, code: &str) -> Result<bool> {
    let found: i64 = tx.query(sql!("sql/organisation_exists.sql")).bind(code).scalar().await?;
    Ok(found > 0)
}

async fn describe(tx: &mut Tx, organisation: &Organisation) -> Result<()> {
    let statement = sql!("sql/describe_organisation.sql");
    bind_description(tx.query(statement), organisation).run().await?;
    Ok(())
}

fn bind_description<'t>(query: db::Query<'t>, organisation: &Organisation) -> db::Query<'t> {
    query
        .bind(&organisation.code)
        .bind(&organisation.name)
        .bind(&organisation.short_name)
        .bind(&organisation.kind)
        .bind(&organisation.country)
        .bind(&organisation.city)
        .bind(organisation.region.clone())
        .bind(&organisation.nuts)
        .bind(organisation.website.clone())
        .bind(organisation.nordic)
        .bind(organisation.public)
}

async fn insert(tx: &mut Tx, new: &Organisation, now: i64) -> Result<()> {
    bind_description(tx.query(sql!("sql/insert_organisation.sql")), new).bind(now).run().await?;
    Ok(())
}

/// After records came or went: pins what there is, counts anew, and tells everybody who keeps a copy.
async fn settle(tx: &mut Tx, organisation: &str, now: i64) -> Result<()> {
    tx.query(sql!("sql/pin_records.sql")).bind(organisation).run().await?;
    tx.query(sql!("sql/recount_organisation.sql")).bind(organisation).bind(now).run().await?;
    tx.query(sql!("sql/settle_nordic_public.sql")).bind(organisation).run().await?;
    let projects: Vec<(String,)> = tx.query(sql!("sql/projects_of_organisation.sql")).bind(organisation).all().await?;
    let codes: Vec<&str> = projects.iter().map(|(code,)| code.as_str()).collect();
    change::note(tx, "project", &codes).await?;
    change::note(tx, "organisation", &[organisation]).await
}

async fn remember(
    tx: &mut Tx,
    by: By<'_>,
    act: &str,
    organisation: &str,
    (other, name): (&str, &str),
    records: Vec<String>,
) -> Result<()> {
    tx.query(sql!("sql/insert_organisation_change.sql"))
        .bind(Uuid::now_v7())
        .bind(act)
        .bind(organisation)
        .bind(other)
        .bind(name)
        .bind(Json(records))
        .bind(by.person.id)
        .bind(by.now)
        .run()
        .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(source_ref: &str) -> Record {
        Record {
            source: "cordis".into(),
            source_ref: source_ref.into(),
            organisation: "o".into(),
            name: "Halden kommune".into(),
            short_name: String::new(),
            kind: "municipality".into(),
            country: "NO".into(),
            city: "Halden".into(),
            nuts: "NO083".into(),
            number: None,
            website: None,
            pinned: false,
            projects: 1,
            contribution: 0,
        }
    }

    #[test]
    fn something_must_go_and_something_must_stay() {
        let records = [record("1"), record("2"), record("3")];
        let check = |chosen: &[&str], expected: std::result::Result<(usize, usize), Refused>| {
            let chosen: Vec<String> = chosen.iter().map(ToString::to_string).collect();
            assert_eq!(parted(&records, &chosen).map(|(go, stay)| (go.len(), stay.len())), expected, "{chosen:?}");
        };
        check(&["cordis:2"], Ok((1, 2)));
        check(&["cordis:2", "cordis:3"], Ok((2, 1)));
        check(&[], Err(Refused::NothingChosen));
        check(&["cordis:1", "cordis:2", "cordis:3"], Err(Refused::EverythingChosen));
        check(&["cordis:4"], Err(Refused::RecordElsewhere));
    }

    #[test]
    fn an_organisation_is_called_what_its_best_record_calls_it() {
        let shouted = Record {
            name: "HALDEN KOMMUNE".into(),
            nuts: "NO08".into(),
            website: Some("halden.no".into()),
            ..record("1")
        };
        let unknown = Record { kind: "unknown".into(), ..record("2") };
        let shipped = Shipped::embedded().expect("the catalogue is right");
        let found = described(&shipped, "o", &[&unknown, &shouted]).expect("described");
        assert_eq!(
            (found.name.as_str(), found.kind.as_str(), found.nuts.as_str()),
            ("Halden kommune", "municipality", "NO083")
        );
        assert_eq!((found.website.as_deref(), found.nordic, found.public), (Some("halden.no"), true, true));
        assert_eq!(described(&shipped, "o", &[]), None);
    }

    #[test]
    fn a_new_code_tells_the_record_and_can_stand_in_an_address() {
        assert_eq!(code_of(&record("999604110"), 0), "cordis-999604110");
        assert_eq!(code_of(&record("Ås/1 b"), 1), "cordis--s-1-b-2");
    }
}
