//! A few organisations and projects, as a source would give them: two of the organisations are one, known under two ids.

use db::{Json, Tx, sql};
use serde_json::json;

use crate::change;
use crate::testkit::TestApp;

/// An organisation as a source gives it: id, name, kind, country, place, statistical code.
struct Body(&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

const BODIES: [Body; 5] = [
    Body("100", "HALDEN KOMMUNE", "municipality", "NO", "Halden", "NO083"),
    Body("200", "Umeå kommun", "municipality", "SE", "Umeå", "SE331"),
    Body("300", "Technische Universität Dresden", "higher-education", "DE", "Dresden", "DED21"),
    Body("400", "Halden municipality", "municipality", "NO", "HALDEN", "NO083"),
    Body("500", "University of Nairobi", "higher-education", "KE", "Nairobi", ""),
];

fn code(source_ref: &str) -> String {
    format!("cordis-{source_ref}")
}

async fn insert_bodies(tx: &mut Tx) {
    for Body(source_ref, name, kind, country, city, nuts) in BODIES {
        let (nordic, public) = (matches!(country, "NO" | "SE"), kind == "municipality");
        tx.query(sql!("../sql/insert_organisation.sql"))
            .bind(code(source_ref))
            .bind(name)
            .bind("")
            .bind(kind)
            .bind(country)
            .bind(city)
            .bind((source_ref == "200").then_some("SE-24"))
            .bind(nuts)
            .bind((source_ref == "100").then_some("www.halden.kommune.no"))
            .bind(nordic)
            .bind(public)
            .bind(0_i64)
            .run()
            .await
            .expect("an organisation");
        tx.query(sql!("insert_record.sql"))
            .bind(source_ref)
            .bind(code(source_ref))
            .bind(name)
            .bind(kind)
            .bind(country)
            .bind(city)
            .bind(nuts)
            .run()
            .await
            .expect("a record");
    }
}

struct Made {
    id: &'static str,
    acronym: &'static str,
    title: &'static str,
    objective: &'static str,
    days: (&'static str, &'static str),
    topic: &'static str,
    /// Id, role and euro.
    partners: &'static [(&'static str, &'static str, i64)],
}

const PROJECTS: [Made; 3] = [
    Made {
        id: "1",
        acronym: "SafeHome",
        title: "Welfare technology for older people at home",
        objective: "Municipalities test sensors for older people.\nThey do so <together>.",
        days: ("2025-01-01", "2027-12-31"),
        topic: "HORIZON-HLTH-2024-CARE-04-01",
        partners: &[("200", "participant", 150_000), ("100", "participant", 90_000), ("300", "coordinator", 60_000)],
    },
    Made {
        id: "2",
        acronym: "CareNet",
        title: "Networks of care technology for older people",
        objective: "Sensors for older people in rural municipalities.",
        days: ("2022-03-01", "2025-02-28"),
        topic: "HORIZON-HLTH-2021-CARE-05-01",
        partners: &[("400", "coordinator", 200_000), ("500", "participant", 0)],
    },
    Made {
        id: "3",
        acronym: "",
        title: "Enzymes of deep sea bacteria",
        objective: "Enzymes.",
        days: ("2022-01-01", "2024-12-31"),
        topic: "ERC-2021-STG",
        partners: &[("300", "coordinator", 1_500_000)],
    },
];

async fn insert_projects(tx: &mut Tx) {
    for made in PROJECTS {
        let of = |source_ref: &str| BODIES.iter().find(|body| body.0 == source_ref).expect("a body");
        let countries: Vec<&str> = made.partners.iter().map(|(body, ..)| of(body).3).collect();
        let nordic_public = made.partners.iter().any(|(body, ..)| of(body).2 == "municipality");
        let grant: i64 = made.partners.iter().map(|(.., euro)| euro * 100).sum();
        let project = code(made.id);
        tx.query(sql!("insert_project.sql"))
            .bind(&project)
            .bind(made.id)
            .bind(made.acronym)
            .bind(made.title)
            .bind(made.objective)
            .bind(made.days.0)
            .bind(made.days.1)
            .bind(grant * 2)
            .bind(grant)
            .bind(made.topic)
            .bind(Json(json!([made.topic])))
            .bind(Json(json!(["governance", { "code": "/29/1", "title": "nursing" }])))
            .bind(Json(countries))
            .bind(made.partners.len())
            .bind(nordic_public)
            .run()
            .await
            .expect("a project");
        for (place, (body, role, euro)) in made.partners.iter().enumerate() {
            tx.query(sql!("insert_part.sql"))
                .bind(&project)
                .bind(place)
                .bind(*body)
                .bind(code(body))
                .bind(*role)
                .bind(*euro * 100)
                .run()
                .await
                .expect("a part");
        }
        change::note(tx, "project", &[&project]).await.expect("noted");
    }
}

pub async fn fill(test: &TestApp) {
    let mut tx = test.app.db.write().await.expect("a transaction");
    insert_bodies(&mut tx).await;
    insert_projects(&mut tx).await;
    for Body(source_ref, ..) in BODIES {
        let code = code(source_ref);
        tx.query(sql!("../sql/recount_organisation.sql")).bind(&code).bind(0_i64).run().await.expect("counted");
        change::note(&mut tx, "organisation", &[&code]).await.expect("noted");
    }
    tx.commit().await.expect("committed");
    test.settle().await;
}
