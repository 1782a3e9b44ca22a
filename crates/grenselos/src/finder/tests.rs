//! Placeholder until the slice's own tests stand.
