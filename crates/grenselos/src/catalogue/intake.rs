//! How calls come in from outside. An import reads what is kept of its source ([`kept`]), compares checksums, and writes only what differs, in its own
//! transaction. A call that the source no longer has gets a date for it and stays; one that comes back loses it.

use std::fmt::Write;

use db::{Json, Result, Tx, sql};
use sha2::{Digest, Sha256};

use super::call::{Budget, CallDeadline};
use super::store::CallSection;

/// What an import needs to know of a thing that is kept: whether the source says the same of it now.
#[derive(Debug, Clone, PartialEq, Eq, sqlx::FromRow)]
pub struct Kept {
    pub code: String,
    /// The source's own key.
    pub source_ref: String,
    pub checksum: String,
    pub gone: bool,
    /// Which of its source's collections it stands in; a source without any has one, the empty one.
    pub collection: String,
}

/// A call as it is to be kept. Money in whole euro.
#[derive(Debug, Clone, PartialEq)]
pub struct NewCall {
    pub code: String,
    pub source: String,
    pub source_ref: String,
    pub kind: &'static str,
    pub identifier: String,
    pub title: String,
    pub language: String,
    pub call_identifier: Option<String>,
    pub call_title: Option<String>,
    pub programme: Option<String>,
    pub programme_id: Option<String>,
    pub programme_name: Option<String>,
    pub action_types: Vec<String>,
    pub deadline_model: Option<String>,
    pub opens_at: Option<i64>,
    pub deadlines: Vec<CallDeadline>,
    pub budget: Budget,
    pub min_contribution: Option<i64>,
    pub max_contribution: Option<i64>,
    pub expected_grants: Option<i64>,
    pub sections: Vec<CallSection>,
    /// HTML with nothing but text markup in it.
    pub conditions: String,
    pub keywords: Vec<String>,
    pub url: Option<String>,
    pub stand_in: bool,
    pub checksum: String,
}

/// What is kept of a source.
pub async fn kept(tx: &mut Tx, source: &str) -> Result<Vec<Kept>> {
    tx.query(sql!("sql/intake/kept.sql")).bind(source).all().await
}

/// Keeps a call: a new one, or in place of what the source said before.
pub async fn save(tx: &mut Tx, call: NewCall, now: i64) -> Result<()> {
    tx.query(sql!("sql/intake/save.sql"))
        .bind(call.code)
        .bind(call.source)
        .bind(call.source_ref)
        .bind(call.kind)
        .bind(call.identifier)
        .bind(call.title)
        .bind(call.language)
        .bind(call.call_identifier)
        .bind(call.call_title)
        .bind(call.programme)
        .bind(call.programme_id)
        .bind(call.programme_name)
        .bind(Json(call.action_types))
        .bind(call.deadline_model)
        .bind(call.opens_at)
        .bind(Json(call.deadlines))
        .bind(Json(call.budget))
        .bind(call.min_contribution)
        .bind(call.max_contribution)
        .bind(call.expected_grants)
        .bind(Json(call.sections))
        .bind(call.conditions)
        .bind(Json(call.keywords))
        .bind(call.url)
        .bind(call.stand_in)
        .bind(call.checksum)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// The source no longer has these.
pub async fn set_gone(tx: &mut Tx, codes: &[&str], at: i64) -> Result<()> {
    if codes.is_empty() {
        return Ok(());
    }
    let statement = sql!(sqlite: "sql/intake/gone.sqlite.sql", postgres: "sql/intake/gone.postgres.sql");
    tx.query(statement).bind(Json(codes)).bind(at).run().await?;
    Ok(())
}

/// The first bytes of a text's hash, hexadecimal.
pub fn short_hash(text: &str, bytes: usize) -> String {
    Sha256::digest(text.as_bytes()).iter().take(bytes).fold(String::new(), |mut hex, byte| {
        // Writing into a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The longest code that stands in an address as it is.
const LONGEST_CODE: usize = 120;

/// A code that stands in an address as it is. One that has to be changed for that gets a few digits of its hash, so that two never become the same.
pub fn safe_code(wanted: &str) -> String {
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !wanted.is_empty() && wanted.len() <= LONGEST_CODE && wanted.chars().all(sound) && !wanted.starts_with('.') {
        return wanted.to_owned();
    }
    let hash = short_hash(wanted, 5);
    let mut kept: String = wanted.chars().map(|c| if sound(c) { c } else { '-' }).take(LONGEST_CODE - 12).collect();
    while kept.contains("--") {
        kept = kept.replace("--", "-");
    }
    format!("{}-{hash}", kept.trim_matches(['-', '.'])).trim_start_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::safe_code;

    #[test]
    fn a_code_stands_in_an_address_and_stays_its_own() {
        for sound in ["HORIZON-CL5-2026-D1-01", "A_b.1--C12TOPICSen"] {
            assert_eq!(safe_code(sound), sound);
        }
        let odd = ["a b", "a/b", "a?b", "å", "", "..", ".", "a\u{0}b", &"x".repeat(500)];
        let made: std::collections::BTreeSet<String> = odd.iter().map(|code| safe_code(code)).collect();
        assert_eq!(made.len(), odd.len());
        for code in made {
            assert_eq!(web::address::encode(&code), code);
            assert!(code.len() <= 120 && !code.is_empty() && !code.starts_with(['.', '-']), "{code}");
        }
    }
}
