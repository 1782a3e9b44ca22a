//! An organisation put together from what its sources say: the one rule for it, for imports and for joining by hand. Pure functions of values.

use super::row::{OrganisationRow, is_public};

/// What one source says, as far as it matters here.
#[derive(Debug, Clone, Copy)]
pub struct Said<'s> {
    pub source: &'s str,
    pub source_ref: &'s str,
    pub name: &'s str,
    pub short_name: &'s str,
    pub kind: &'s str,
    pub country: &'s str,
    pub city: &'s str,
    pub nuts: &'s str,
    pub website: Option<&'s str>,
}

/// The organisation of that code; none without a source. `region_of` knows the county of a beginning of a NUTS code.
pub fn describe<'r>(
    code: &str,
    mut said: Vec<Said<'_>>,
    region_of: impl Fn(&str) -> Option<&'r str>,
) -> Option<OrganisationRow> {
    // The same whatever came first.
    said.sort_by_key(|said| (said.source, said.source_ref));
    let named =
        said.iter().copied().reduce(|best, said| if better_name(said.name, best.name) { said } else { best })?;
    let first = |field: fn(&Said<'_>) -> String| {
        let filled = std::iter::once(&named).chain(&said).map(field);
        filled.into_iter().find(|text| !text.is_empty()).unwrap_or_default()
    };
    let kind = said.iter().map(|said| said.kind).find(|kind| *kind != "unknown").unwrap_or("unknown").to_owned();
    let nuts = said.iter().map(|said| said.nuts).max_by_key(|nuts| nuts.len()).unwrap_or_default().to_owned();
    let country = first(|said| said.country.to_owned());
    Some(OrganisationRow {
        code: code.to_owned(),
        name: named.name.to_owned(),
        short_name: first(|said| said.short_name.to_owned()),
        city: first(|said| said.city.to_owned()),
        region: region(&nuts, region_of),
        website: said.iter().find_map(|said| said.website).map(str::to_owned),
        nordic: sources::organisation::nordic(&country),
        public: is_public(&kind),
        kind,
        nuts,
        country,
    })
}

/// A name in ordinary letters says more than one in capitals, and of those the longer.
fn better_name(new: &str, old: &str) -> bool {
    let shouted = |name: &str| !name.chars().any(char::is_lowercase);
    match (shouted(new), shouted(old)) {
        (false, true) => true,
        (true, false) => false,
        _ => new.chars().count() > old.chars().count(),
    }
}

/// The county of a NUTS code of any version; where only its beginning is listed, all of what begins so lies within.
fn region<'r>(nuts: &str, region_of: impl Fn(&str) -> Option<&'r str>) -> Option<String> {
    let lengths = (4..=nuts.len()).rev();
    lengths.filter_map(|length| nuts.get(..length)).find_map(region_of).map(str::to_owned)
}
