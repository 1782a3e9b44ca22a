//! The few ways a request ends badly. Which message and which page the visitor sees is the application's to say; how it is counted and logged is decided here.

use axum::http::StatusCode;

/// Why there is no good answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not found")]
    NotFound,
    /// The visitor must sign in first.
    #[error("not signed in")]
    SignIn,
    /// Signed in, but not allowed; a message key.
    #[error("forbidden: {0}")]
    Forbidden(&'static str),
    /// What was sent cannot be used; a message key and its values.
    #[error("invalid: {0}")]
    Invalid(&'static str, Vec<(&'static str, String)>),
    /// Somebody else was faster.
    #[error("conflict: {0}")]
    Conflict(&'static str),
    /// Cannot be done just now, but later; a message key.
    #[error("unavailable: {0}")]
    Unavailable(&'static str),
    #[error(transparent)]
    Broken(#[from] anyhow::Error),
}

pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::Invalid(..) => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<db::Error> for Error {
    fn from(error: db::Error) -> Self {
        match error {
            db::Error::Locked => Self::Unavailable("error-database-busy"),
            db::Error::DiskFull => Self::Unavailable("error-disk-full"),
            error => Self::Broken(error.into()),
        }
    }
}

impl axum::response::IntoResponse for Error {
    /// The status, with the error itself beside it: the application's outer layer makes a page of it.
    fn into_response(self) -> axum::response::Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(std::sync::Arc::new(self));
        response
    }
}
