//! The catalogue's pages through the router, on both engines, over the catalogue that ships and calls as an import leaves them.

mod calls;
mod changes;
mod programmes;

use db::{Json, sql};
use serde_json::json;

use crate::catalogue::call::{Budget, CallDeadline};
use crate::catalogue::store::CallSection;
use crate::testkit::TestApp;

pub const DAY: i64 = 24 * 3_600 * 1_000_000;

/// A call as the import keeps it.
pub struct NewCall {
    pub code: String,
    pub kind: &'static str,
    pub identifier: String,
    pub title: String,
    pub programme: Option<&'static str>,
    pub action: &'static str,
    pub model: &'static str,
    /// Days from the tests' now.
    pub opens: Option<i64>,
    pub deadlines: Vec<(i64, bool)>,
    pub budget: Budget,
    pub sections: Vec<CallSection>,
    pub conditions: &'static str,
    pub stand_in: bool,
    pub gone: Option<i64>,
}

impl NewCall {
    pub fn open(code: &str, title: &str, programme: &'static str, days: i64) -> Self {
        Self {
            code: code.into(),
            kind: "topic",
            identifier: code.into(),
            title: title.into(),
            programme: Some(programme),
            action: "HORIZON  Innovation Actions",
            model: "single-stage",
            opens: Some(-30),
            deadlines: vec![(days, false)],
            budget: Budget {
                total: Some(12_000_000),
                years: [("2026".to_owned(), 4_000_000), ("2027".to_owned(), 8_000_000)].into(),
            },
            sections: Vec::new(),
            conditions: "",
            stand_in: false,
            gone: None,
        }
    }
}

/// Keeps calls and makes them findable.
pub async fn keep_calls(test: &TestApp, calls: &[NewCall]) {
    let now = test.app.clock.now();
    let mut tx = test.app.db.write().await.expect("a transaction");
    for call in calls {
        let deadlines: Vec<CallDeadline> = call
            .deadlines
            .iter()
            .map(|(days, hour_assumed)| CallDeadline { at: now + days * DAY, hour_assumed: *hour_assumed })
            .collect();
        tx.query(sql!("sql/insert_call.sql"))
            .bind(call.code.as_str())
            .bind(call.kind)
            .bind(call.identifier.as_str())
            .bind(call.title.as_str())
            .bind(call.programme)
            .bind(Json(vec![call.action]))
            .bind(call.model)
            .bind(call.opens.map(|days| now + days * DAY))
            .bind(Json(deadlines))
            .bind(Json(call.budget.clone()))
            .bind(Json(call.sections.clone()))
            .bind(call.conditions)
            .bind(Json(json!(["care for older people"])))
            .bind(call.stand_in)
            .bind(now - 40 * DAY)
            .bind(call.gone.map(|days| now + days * DAY))
            .run()
            .await
            .expect("a call is kept");
        crate::change::note(&mut tx, "call", &[&call.code]).await.expect("the change is noted");
    }
    tx.commit().await.expect("commits");
    test.settle().await;
}
