//! How people and sessions are kept.

use db::{Result, Tx, sql};
use uuid::Uuid;

use super::{Person, Role};

#[derive(sqlx::FromRow)]
struct PersonRow {
    id: Uuid,
    name: String,
}

impl From<PersonRow> for Person {
    fn from(row: PersonRow) -> Self {
        Self { id: row.id, name: row.name, role: Role::Administrator }
    }
}

/// Somebody with their password's hash.
#[derive(sqlx::FromRow)]
pub struct Credentials {
    pub id: Uuid,
    pub password_hash: String,
}

pub async fn any_person(tx: &mut Tx) -> Result<bool> {
    let count: i64 = tx.query(sql!("sql/count_people.sql")).scalar().await?;
    Ok(count > 0)
}

/// Makes the administrator, or gives one who exists a new name and password (a one-time link is also the way back in).
pub async fn save_administrator(tx: &mut Tx, name: &str, email: &str, password_hash: &str, now: i64) -> Result<Uuid> {
    tx.query(sql!("sql/save_administrator.sql"))
        .bind(Uuid::now_v7())
        .bind(name)
        .bind(email)
        .bind(password_hash)
        .bind(now)
        .scalar()
        .await
}

pub async fn credentials(tx: &mut Tx, email: &str) -> Result<Option<Credentials>> {
    tx.query(sql!("sql/credentials.sql")).bind(email).optional().await
}

pub async fn open_session(tx: &mut Tx, token_hash: &str, person: Uuid, now: i64, expires_at: i64) -> Result<()> {
    tx.query(sql!("sql/end_expired_sessions.sql")).bind(now).run().await?;
    tx.query(sql!("sql/open_session.sql")).bind(token_hash).bind(person).bind(now).bind(expires_at).run().await?;
    Ok(())
}

pub async fn session_person(tx: &mut Tx, token_hash: &str, now: i64) -> Result<Option<Person>> {
    let row: Option<PersonRow> = tx.query(sql!("sql/session_person.sql")).bind(token_hash).bind(now).optional().await?;
    Ok(row.map(Person::from))
}

pub async fn end_session(tx: &mut Tx, token_hash: &str) -> Result<()> {
    tx.query(sql!("sql/end_session.sql")).bind(token_hash).run().await?;
    Ok(())
}

pub async fn end_sessions_of(tx: &mut Tx, person: Uuid) -> Result<()> {
    tx.query(sql!("sql/end_sessions_of.sql")).bind(person).run().await?;
    Ok(())
}

/// Makes a one-time link; earlier ones no longer work.
pub async fn make_link(tx: &mut Tx, token_hash: &str, now: i64, expires_at: i64) -> Result<()> {
    tx.query(sql!("sql/end_links.sql")).run().await?;
    tx.query(sql!("sql/make_link.sql")).bind(token_hash).bind(now).bind(expires_at).run().await?;
    Ok(())
}

pub async fn link_is_good(tx: &mut Tx, token_hash: &str, now: i64) -> Result<bool> {
    let found: i64 = tx.query(sql!("sql/link_is_good.sql")).bind(token_hash).bind(now).scalar().await?;
    Ok(found > 0)
}

/// Uses a link up; false when it was used or is too old.
pub async fn use_link(tx: &mut Tx, token_hash: &str, now: i64) -> Result<bool> {
    Ok(tx.query(sql!("sql/use_link.sql")).bind(token_hash).bind(now).run().await? > 0)
}
