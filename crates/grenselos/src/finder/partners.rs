//! Possible partners for an idea: organisations ranked by what they did in the past projects most like it. Pure functions of values.

use std::collections::HashMap;

use crate::precedent::store::{OrganisationCard, Part};

/// What an organisation did in similar projects.
#[derive(Debug, Clone, PartialEq)]
pub struct Experience {
    pub organisation: String,
    pub score: f32,
    /// The projects, the most similar first.
    pub projects: Vec<String>,
    pub coordinated: usize,
}

/// A coordinator knows the whole of a project, a third party only its corner.
fn weight_of(role: &str) -> f32 {
    match role {
        "coordinator" => 1.3,
        "third-party" => 0.5,
        _ => 1.0,
    }
}

/// Gathers who took part in `similar` (project and how similar it is, the most similar first) and ranks them. Each further project counts less than the one
/// before it: ten half-fitting projects of a large university do not outdo the two fitting ones of a municipality.
pub fn gather(similar: &[(String, f32)], parts: &[Part]) -> Vec<Experience> {
    let places: HashMap<&str, (usize, f32)> =
        similar.iter().enumerate().map(|(place, (code, score))| (code.as_str(), (place, *score))).collect();
    let mut found: HashMap<&str, Vec<(usize, f32, bool)>> = HashMap::new();
    for part in parts {
        if let Some((place, score)) = places.get(part.project.as_str()) {
            let seen = found.entry(&part.organisation).or_default();
            let worth = score * weight_of(&part.role);
            match seen.iter_mut().find(|(known, ..)| known == place) {
                Some(known) => known.1 = known.1.max(worth),
                None => seen.push((*place, worth, part.role == "coordinator")),
            }
        }
    }
    let mut ranked: Vec<Experience> = found
        .into_iter()
        .map(|(organisation, mut seen)| {
            seen.sort_by(|one, other| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0)));
            let score = seen.iter().enumerate().map(|(nth, (_, worth, _))| worth / (1.0 + nth as f32)).sum();
            let coordinated = seen.iter().filter(|(_, _, coordinated)| *coordinated).count();
            let mut at: Vec<usize> = seen.into_iter().map(|(place, ..)| place).collect();
            at.sort_unstable();
            let projects = at.into_iter().map(|place| similar[place].0.clone()).collect();
            Experience { organisation: organisation.to_owned(), score, projects, coordinated }
        })
        .collect();
    ranked.sort_by(|one, other| {
        other.score.total_cmp(&one.score).then_with(|| one.organisation.cmp(&other.organisation))
    });
    ranked
}

/// How much an organisation's kind matters to a municipality that looks for partners: its like first, then public bodies, the neighbours before those far away.
pub fn preference(card: &OrganisationCard, asker_country: Option<&str>) -> f32 {
    let kind = match card.kind.as_str() {
        "municipality" => 2.2,
        "county" | "intermunicipal" => 1.9,
        "municipal-company" | "culture" | "health" | "school" => 1.4,
        "state" | "association" => 1.2,
        _ => 1.0,
    };
    // A partner from one's own country does not make a project international.
    let place = match asker_country {
        Some(country) if country == card.country => 0.8,
        _ if card.nordic => 1.4,
        _ => 1.0,
    };
    kind * place
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(project: &str, organisation: &str, role: &str) -> Part {
        Part { project: project.into(), organisation: organisation.into(), role: role.into(), contribution: None }
    }

    #[test]
    fn experience_counts_by_likeness_and_role() {
        let similar = [("p1".to_owned(), 10.0), ("p2".to_owned(), 8.0), ("p3".to_owned(), 1.0)];
        let parts = [
            part("p1", "town", "participant"),
            part("p2", "town", "coordinator"),
            part("p3", "university", "participant"),
            part("p1", "university", "third-party"),
            part("p1", "university", "participant"),
            part("p9", "nobody", "participant"),
        ];
        let ranked = gather(&similar, &parts);
        assert_eq!(ranked.iter().map(|found| found.organisation.as_str()).collect::<Vec<_>>(), ["town", "university"]);
        assert_eq!(ranked[0].projects, ["p1", "p2"]);
        assert_eq!(ranked[0].coordinated, 1);
        // 8·1.3 first, then 10/2.
        assert!((ranked[0].score - 15.4).abs() < 1e-4, "{}", ranked[0].score);
        assert!((ranked[1].score - 10.5).abs() < 1e-4, "{}", ranked[1].score);
    }
}
