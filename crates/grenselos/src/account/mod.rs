//! Who is signed in. In this step one administrator: made with a one-time link that the program prints at its first start, who then signs in with e-mail and
//! password. A session lives for two weeks, is known by the hash of its token only, and ends when its person signs out.

pub mod pages;
pub mod store;

use argon2::Argon2;
use argon2::password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use uuid::Uuid;

pub const SESSION_COOKIE: &str = "session";
pub const SESSION_MICROS: i64 = 14 * 24 * 3_600 * 1_000_000;
/// A one-time link can be used for a day.
pub const LINK_MICROS: i64 = 24 * 3_600 * 1_000_000;
/// NIST SP 800-63B: length counts, not the mix of signs.
pub const PASSWORD_LEAST: usize = 12;
const PASSWORD_MOST: usize = 200;

/// What somebody may do. One role in this step; the table of roles and acts comes with the full slice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Administrator,
}

/// Somebody who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub id: Uuid,
    pub name: String,
    pub role: Role,
}

impl Person {
    /// Import data, correct facts, join organisations.
    pub fn may_administer(&self) -> bool {
        self.role == Role::Administrator
    }
}

/// Why what was typed is not taken; a message key for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    NameMissing,
    EmailWrong,
    PasswordShort,
    PasswordLong,
    PasswordsDiffer,
}

impl Refused {
    pub fn key(self) -> &'static str {
        match self {
            Self::NameMissing => "account-name-missing",
            Self::EmailWrong => "account-email-wrong",
            Self::PasswordShort => "account-password-short",
            Self::PasswordLong => "account-password-long",
            Self::PasswordsDiffer => "account-passwords-differ",
        }
    }

    pub fn field(self) -> &'static str {
        match self {
            Self::NameMissing => "name",
            Self::EmailWrong => "email",
            Self::PasswordShort | Self::PasswordLong => "password",
            Self::PasswordsDiffer => "again",
        }
    }
}

/// Everything that is wrong with a new account.
pub fn check_new(name: &str, email: &str, password: &str, again: &str) -> Vec<Refused> {
    let mut refused = Vec::new();
    if name.trim().is_empty() || name.chars().count() > 200 {
        refused.push(Refused::NameMissing);
    }
    if !looks_like_email(email) {
        refused.push(Refused::EmailWrong);
    }
    match password.chars().count() {
        length if length < PASSWORD_LEAST => refused.push(Refused::PasswordShort),
        length if length > PASSWORD_MOST => refused.push(Refused::PasswordLong),
        _ if password != again => refused.push(Refused::PasswordsDiffer),
        _ => {}
    }
    refused
}

/// One `@` with something on both sides, no spaces; whether it exists only a mail can tell.
fn looks_like_email(email: &str) -> bool {
    let email = email.trim();
    let parts = email.rsplit_once('@');
    parts.is_some_and(|(local, domain)| !local.is_empty() && domain.len() > 2 && !email.contains(char::is_whitespace))
        && email.len() <= 254
}

/// E-mail addresses are compared without regard to case.
pub fn normalised_email(email: &str) -> String {
    email.trim().to_lowercase()
}

/// Hashes a password with argon2id; slow by design, call it on a blocking thread.
pub fn hash_password(password: &str) -> anyhow::Result<String> {
    let hash = Argon2::default()
        .hash_password(password.as_bytes())
        .map_err(|error| anyhow::anyhow!("hashing a password: {error}"))?;
    Ok(hash.to_string())
}

/// Whether the password is right. Without a hash (nobody of that address) the same work is done for nothing, so that the time tells nothing.
pub fn verify_password(password: &str, hash: Option<&str>) -> bool {
    const NOBODY: &str =
        "$argon2id$v=19$m=19456,t=2,p=1$YWJjZGVmZ2hpamtsbW5vcA$5Z+Xq0sYBqKqW1Ub0VZ1zHcV0x8nS1c3k0bq0m0w3Xo";
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(NOBODY)) else { return false };
    let right = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
    right && hash.is_some()
}

/// A new secret of 256 bits, as it stands in a cookie or link.
pub fn new_token() -> anyhow::Result<String> {
    let mut bytes = [0_u8; 32];
    getrandom::fill(&mut bytes).map_err(|error| anyhow::anyhow!("the system gives no random numbers: {error}"))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// What is kept of a token.
pub fn token_hash(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token.as_bytes()))
}

#[cfg(test)]
#[path = "tests.rs"]
mod page_tests;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_again_and_another_is_not() {
        let hash = hash_password("en lang og god setning").expect("hashes");
        assert!(verify_password("en lang og god setning", Some(&hash)));
        assert!(!verify_password("en lang og god setning ", Some(&hash)));
        assert!(!verify_password("abc", None));
        assert!(!verify_password("abc", Some("no hash")));
    }

    #[test]
    fn each_fault_of_a_new_account_is_told() {
        assert_eq!(check_new("Ines", "ines+eu@råde.example", "twelve chars", "twelve chars"), []);
        assert_eq!(
            check_new(" ", "ines", "short", "short"),
            [Refused::NameMissing, Refused::EmailWrong, Refused::PasswordShort]
        );
        assert_eq!(
            check_new("Ines", "a b@c.no", "twelve chars", "twelve char"),
            [Refused::EmailWrong, Refused::PasswordsDiffer]
        );
    }
}
