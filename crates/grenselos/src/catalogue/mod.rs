//! The catalogue: programmes, their parts, the bodies behind them, and calls; every fact with its source, its age and how sure it is.
//!
//! Knowledge comes from three sides: files that ship ([`shipped`]), changes made here ([`local`]), and calls imported from outside ([`call`]).
//! [`library`] lays them together. Whether something is open is worked out from dates when it is read ([`deadline`]), never kept; whether somebody may take
//! part is judged by rules ([`eligibility`]).

pub mod call;
pub mod deadline;
pub mod eligibility;
pub mod fact;
pub mod intake;
pub mod library;
pub mod local;
pub mod pages;
pub mod rate;
pub mod shipped;
pub mod store;
pub mod terms;
pub mod text;
pub mod view;
