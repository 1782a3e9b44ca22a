use serde_json::json;

use super::*;

fn result(metadata: &Value) -> Value {
    let mut all =
        json!({"identifier": ["HORIZON-X-01"], "title": ["Towns &amp; water"], "type": ["1"], "DATASOURCE": ["SEDIA"]});
    for (key, value) in metadata.as_object().expect("metadata is an object") {
        all[key] = value.clone();
    }
    json!({"reference": "501TOPICSen", "language": "en", "url": "https://e.org/topic-details/HORIZON-X-01", "metadata": all})
}

fn call(metadata: &Value) -> (Option<CallRecord>, Vec<Flaw>) {
    let mut flaws = Vec::new();
    (read(&result(metadata), "http://portal", &mut flaws), flaws)
}

fn sound(metadata: &Value) -> CallRecord {
    let (record, flaws) = call(metadata);
    assert_eq!(flaws, []);
    record.expect("a sound record")
}

#[test]
fn the_budget_is_the_topics_own_and_nought_is_unknown() {
    let overview = json!({"budgetTopicActionMap": {
        "1": [
            {"action": "HORIZON-X-01 - HORIZON-RIA", "budgetYearMap": {"2026": "4000000", "2027": 500_000}, "minContribution": 0, "maxContribution": 2_000_000, "expectedGrants": "2"},
            {"action": "HORIZON-X-01 - HORIZON-IA", "budgetYearMap": {"2026": "1000000.5"}, "minContribution": 250_000, "maxContribution": 0, "expectedGrants": 1},
            {"action": "HORIZON-X-01-OTHER - HORIZON-IA", "budgetYearMap": {"2026": "999999999"}, "minContribution": 1, "maxContribution": 9_999_999, "expectedGrants": 9}],
        "2": [{"action": "HORIZON-X-0 - HORIZON-IA", "budgetYearMap": {"2026": "7"}}]}});
    let budget = sound(&json!({"budgetOverview": [overview.to_string()]})).budget;
    assert_eq!(budget.per_year_cents, [(2026, 500_000_050), (2027, 50_000_000)].into());
    assert_eq!(budget.total_cents, Some(550_000_050));
    assert_eq!(
        (budget.min_cents, budget.max_cents, budget.expected_grants),
        (Some(25_000_000), Some(200_000_000), Some(3))
    );

    let other = json!({"budgetTopicActionMap": {"1": [{"action": "HORIZON-X-02 - RIA", "budgetYearMap": {"2027": "24"}, "expectedGrants": 2}]}});
    assert_eq!(sound(&json!({"budgetOverview": [other.to_string()]})).budget, Budget::default());
}

#[test]
fn unreadable_json_in_a_string_is_noted_and_the_call_kept() {
    let (record, flaws) = call(&json!({"budgetOverview": ["{\"budget"], "keywords": ["[\"half"]}));
    assert_eq!(record.expect("the call stays").budget, Budget::default());
    let columns: Vec<_> = flaws.iter().map(|flaw| flaw.place.column.as_deref()).collect();
    assert_eq!(columns, [Some("budgetOverview"), Some("keywords")]);
    assert!(
        flaws.iter().all(|flaw| flaw.expected == Expected::Json && flaw.place.record.as_deref() == Some("501TOPICSen"))
    );
}

#[test]
fn keywords_come_in_two_shapes_and_without_the_own_codes() {
    let wanted = ["Water", "Soil, air"];
    let codes = json!({"callIdentifier": ["HORIZON-X"], "keywords": ["HORIZON-X-01", "horizon-x", "Water", "Soil, air", "Water"]});
    assert_eq!(sound(&codes).keywords, wanted);
    assert_eq!(sound(&json!({"keywords": ["[\"Water\",\"Soil, air\"]"]})).keywords, wanted);
}

#[test]
fn several_deadlines_are_kept_in_order() {
    let record = sound(
        &json!({"deadlineModel": ["two-stage"], "deadlineDate": ["2027-09-14T00:00:00.000+0000", "2027-04-08T00:00:00.000+0000"]}),
    );
    assert_eq!(record.deadlines.iter().map(|d| d.date.to_string()).collect::<Vec<_>>(), ["2027-04-08", "2027-09-14"]);
    assert_eq!(record.deadline_model, Some(DeadlineModel::TwoStage));
}

#[test]
fn a_cascade_call_is_its_own_record_under_its_parent() {
    let overview =
        json!({"budgetTopicActionMap": {"1": [{"action": "HORIZON-X-01 - RIA", "budgetYearMap": {"2027": "24"}}]}});
    let record = sound(&json!({"type": ["8"], "budgetOverview": [overview.to_string()]}));
    assert_eq!(record.kind, CallKind::Cascade { parent: "HORIZON-X-01".to_owned() });
    assert_eq!(record.code, "501TOPICSen");
    assert_eq!(record.budget, Budget::default());
}

#[test]
fn a_data_file_of_the_old_store_becomes_the_public_page() {
    let mut old = result(&json!({"DATASOURCE": ["SEDIA_PRD_CENTRICITY"]}));
    old["url"] = json!("https://ec.europa.eu/info/funding-tenders/opportunities/data/topicDetails/HORIZON-X-01.json");
    let record = read(&old, "u", &mut Vec::new()).expect("a sound record");
    assert!(record.legacy);
    assert_eq!(
        record.url.as_deref(),
        Some(
            "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/HORIZON-X-01"
        )
    );
}

#[test]
fn scalars_numbers_and_nothing_are_read_like_arrays() {
    let record = sound(
        &json!({"title": "Plain", "frameworkProgramme": 43_152_860, "status": [], "typesOfAction": ["HORIZON  Research"], "tags": null}),
    );
    assert_eq!(record.title, "Plain");
    assert_eq!(record.programme.and_then(|programme| programme.name).as_deref(), Some("Digital Europe"));
    assert_eq!(record.types_of_action, ["HORIZON Research"]);
    assert_eq!(record.status_code, None);
}

#[test]
fn what_has_no_name_or_no_readable_date_is_broken() {
    for (metadata, field) in [
        (json!({"identifier": []}), "identifier"),
        (json!({"title": [" "]}), "title"),
        (json!({"deadlineDate": ["2026-13-45T00:00:00.000+0000"]}), "deadlineDate"),
        (json!({"startDate": ["soon"]}), "startDate"),
    ] {
        let (record, flaws) = call(&metadata);
        assert_eq!(record, None, "{field}");
        assert_eq!(flaws[0].place.column.as_deref(), Some(field));
    }
    let mut flaws = Vec::new();
    assert_eq!(read(&json!("text"), "u", &mut flaws), None);
    assert_eq!(read(&json!({"metadata": {"identifier": ["a"], "title": ["b"]}}), "u", &mut flaws), None);
    assert_eq!(flaws.len(), 2);
}

#[test]
fn the_checksum_follows_the_content() {
    let plain = sound(&json!({}));
    assert_eq!(plain.checksum, sound(&json!({"esDA_IngestDate": ["2026-01-01"]})).checksum);
    assert_ne!(plain.checksum, sound(&json!({"title": ["Other"]})).checksum);
    assert_eq!(plain.title, "Towns & water");
}
