//! The desk of the officers through the use cases: controlled documents and what asks for them, trainings, advice, tasks, objectives
//! with their values; and what becomes of all that in open points, deadlines, the desk itself, history and reports.

use crate::every_command::merged;
use crate::modelling::Place;
use crate::privacy::{codes, first, listed, refusal, save};
use crate::providers::{both, here, object};
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

/// The open points of the information domain that are mended on the desk.
async fn red_pen(stage: &Stage, tenant: &Tenant) -> Vec<(String, String)> {
    let list = json!({ "areas": ["desk"], "object_id": null, "sort": null, "offset": 0, "limit": 500 });
    let list = stage.call("point_list", merged(&both(tenant), &list)).await;
    list["items"].as_array().unwrap().iter().map(|row| (text(&row["code"]), text(&row["subject"]))).collect()
}

async fn clause(stage: &Stage, tenant: &Tenant, number: &str) -> Value {
    let list = json!({ "sort": null, "offset": 0, "limit": 500 });
    let list = stage.call("clause_list", merged(&both(tenant), &list)).await;
    let rows = list["items"].as_array().unwrap();
    rows.iter().find(|row| row["number"] == number).unwrap_or_else(|| panic!("no clause {number}")).clone()
}

async fn deadline_kinds(stage: &Stage, tenant: &Tenant) -> Vec<String> {
    let rows = listed(stage, tenant, "deadline_list").await;
    rows["items"].as_array().unwrap().iter().map(|row| text(&row["kind"])).collect()
}

#[tokio::test]
async fn a_document_is_released_distributed_reviewed_and_serves_an_obligation() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "iso_27001").await;
    let scope = clause(&stage, &tenant, "4.3").await;
    let checked = json!({ "domain_id": tenant.domain, "requirement_id": scope["requirement_id"], "status": "fulfilled",
        "reason": "gelebt", "checked_on": "2026-11-01" });
    save(&stage, &tenant, "clause_save", None, checked).await;
    assert_eq!(codes(&clause(&stage, &tenant, "4.3").await["points"]), ["clause_document_missing"], "nothing is there");

    let bare = json!({ "title": "Geltungsbereich", "kind": "concept", "status": "released",
        "requirement_ids": [scope["requirement_id"]] });
    let id = save(&stage, &tenant, "controlled_document_save", None, bare.clone()).await;
    let row = first(&stage, &tenant, "controlled_document_list").await;
    let gaps =
        ["document_owner_missing", "document_release_incomplete", "document_review_due", "document_undistributed"];
    assert_eq!(codes(&row["points"]), gaps, "{row}");
    assert!(text(&row["requirements"][0]["name"]).contains("4.3"), "what asks for it is named: {row}");
    let found: Vec<String> = red_pen(&stage, &tenant).await.into_iter().map(|(code, _)| code).collect();
    assert_eq!(found, gaps, "the red pen says the same");
    let served = clause(&stage, &tenant, "4.3").await;
    assert_eq!(
        (codes(&served["points"]), &served["documents"][0]["name"]),
        (vec![], &json!("Geltungsbereich")),
        "{served}"
    );

    let whole = json!({ "owner": "Erika Beispiel", "released_by": "Rat", "released_on": "2026-03-01",
        "review_due_on": "2027-03-01", "version": "1.0", "domain_id": tenant.domain,
        "distribution": [{ "recipient": "Alle", "way": "Intranet", "since": null }, { "recipient": " ", "way": "", "since": null }] });
    let whole = merged(&bare, &whole);
    save(&stage, &tenant, "controlled_document_save", Some(&id), whole.clone()).await;
    let row = first(&stage, &tenant, "controlled_document_list").await;
    assert_eq!((codes(&row["points"]), row["distribution"].as_array().unwrap().len()), (vec![], 1), "{row}");
    assert!(deadline_kinds(&stage, &tenant).await.contains(&"document_review".to_owned()), "its review is a deadline");
    let own = merged(&whole, &json!({ "replaced_by_id": id }));
    let refused = refusal(&stage, &tenant, "controlled_document_save", Some(&id), own).await;
    assert_eq!(refused, "rule.replaced-by-itself");
    let newer =
        save(&stage, &tenant, "controlled_document_save", None, json!({ "title": "Neuer Geltungsbereich" })).await;
    let gone = merged(&whole, &json!({ "status": "withdrawn", "replaced_by_id": newer }));
    save(&stage, &tenant, "controlled_document_save", Some(&id), gone).await;
    let served = clause(&stage, &tenant, "4.3").await;
    assert_eq!(codes(&served["points"]), ["clause_document_missing"], "what was withdrawn serves nobody");
    let entry = json!({ "municipality_id": tenant.municipality, "kind": "controlled_document", "id": id });
    let history = stage.call("register_history", entry).await.to_string();
    assert!(history.contains("zurückgezogen") && history.contains("Neuer Geltungsbereich"), "in words: {history}");
    let entry = json!({ "municipality_id": tenant.municipality, "kind": "controlled_document", "id": newer });
    stage.call("register_delete", entry).await;
    let row = first(&stage, &tenant, "controlled_document_list").await;
    assert_eq!(row["replaced_by_id"], Value::Null, "nothing replaces it any more: {row}");
    let hits = json!({ "municipality_id": tenant.municipality, "text": "geltungsbereich", "limit": 10 });
    let hits = stage.call("search", hits).await.to_string();
    assert!(hits.contains("controlled_document"), "found: {hits}");
}

#[tokio::test]
async fn the_documents_of_a0_are_asked_for_where_somebody_models() {
    let place = Place::new("edition_2023").await;
    let missing = async || {
        let found = red_pen(&place.stage, &place.tenant).await;
        found.into_iter().filter(|(code, _)| code == "policy_missing").map(|(_, subject)| subject).collect::<Vec<_>>()
    };
    place.approach("standard_protection").await;
    assert_eq!(missing().await, Vec::<String>::new(), "nobody has begun to model");
    place.set("ISMS.1", None, json!({ "relevant": true })).await;
    assert_eq!(missing().await.len(), 5, "A.0.1 to A.0.5");
    let policy = json!({ "title": "Umgang mit Risiken", "policy": "risk_analysis" });
    let id = save(&place.stage, &place.tenant, "controlled_document_save", None, policy.clone()).await;
    let left = missing().await;
    assert!(left.len() == 4 && !left.iter().any(|one| one.starts_with("A.0.2")), "as somebody said: {left:?}");
    let named = json!({ "title": "Leitlinie zur Informationssicherheit", "kind": "policy" });
    save(&place.stage, &place.tenant, "controlled_document_save", None, named).await;
    assert_eq!(missing().await.len(), 3, "as its title says");
    let requirement = place.stage.requirements(&place.tenant, 1).await.remove(0);
    place.stage.evidence(&place.tenant, "Richtlinie zur internen ISMS-Auditierung.txt", &requirement).await;
    assert_eq!(missing().await.len(), 2, "evidence of such a title is enough");
    let withdrawn = merged(&policy, &json!({ "status": "withdrawn" }));
    save(&place.stage, &place.tenant, "controlled_document_save", Some(&id), withdrawn).await;
    assert_eq!(missing().await.len(), 3, "what was withdrawn is missing");
    let create = place.domain(json!({ "kind": "a0", "language": "de", "as_of": null }));
    let ready = place.stage.job("report_create", create).await;
    assert!(ready["size"].as_u64() > Some(10_000), "{ready}");
    place.approach("basic_protection").await;
    assert_eq!(missing().await, Vec::<String>::new(), "basic protection asks for none of them");
}

#[tokio::test]
async fn trainings_advice_and_tasks_stand_on_the_desk_until_they_are_done() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "iso_27001").await;
    let municipality = json!({ "municipality_id": tenant.municipality });
    let take = merged(&municipality, &json!({ "ids": ["hundesteuer"] }));
    let activity = text(&stage.call("starter_take", take).await["ids"][0]);
    let application = object(&stage, &tenant, "application", "Finanzwesen").await;
    let person = json!({ "id": null, "fields": { "name": "Kim Beispiel", "superior_id": null } });
    let person = text(&stage.call("person_save", merged(&municipality, &person)).await["id"]);

    let taught = json!({ "title": "Grundlagen", "topic": "information_security", "held_on": "2026-02-10",
        "invited": 14, "attended": 0, "repeat_on": "2026-10-01", "person_ids": [person] });
    let training = save(&stage, &tenant, "training_save", None, taught.clone()).await;
    let row = first(&stage, &tenant, "training_list").await;
    let gaps = ["training_unattended", "training_effect_unchecked", "training_repetition_due"];
    assert_eq!((codes(&row["points"]), &row["persons"][0]["name"]), (gaps.to_vec(), &json!("Kim Beispiel")), "{row}");
    assert!(deadline_kinds(&stage, &tenant).await.contains(&"training_repetition".to_owned()));
    let whole = merged(&taught, &json!({ "attended": 12, "effectiveness": "effective" }));
    save(&stage, &tenant, "training_save", Some(&training), whole).await;
    let again = json!({ "title": "grundlagen", "held_on": "2026-11-02", "attended": 11, "kind": "awareness" });
    save(&stage, &tenant, "training_save", None, again).await;
    let rows = listed(&stage, &tenant, "training_list").await;
    assert_eq!(codes(&rows["items"][1]["points"]), Vec::<&str>::new(), "checked and repeated: {rows}");
    let row = clause(&stage, &tenant, "7.2").await;
    assert!(row["trainings"].to_string().contains("Grundlagen"), "competence is proven: {row}");

    let asked = json!({ "title": "Kameras am Bauhof", "requested_on": "2026-09-01", "requested_by": "Bauhof",
        "activity_ids": [activity], "object_ids": [application] });
    let advice = save(&stage, &tenant, "consultation_save", None, asked.clone()).await;
    let row = first(&stage, &tenant, "consultation_list").await;
    assert_eq!((codes(&row["points"]), &row["answered"]), (vec!["consultation_unanswered"], &json!(false)), "{row}");
    let refused = merged(&asked, &json!({ "opinion": "Nur nachts", "answered_on": "2026-09-08", "followed": false }));
    save(&stage, &tenant, "consultation_save", Some(&advice), refused.clone()).await;
    let row = first(&stage, &tenant, "consultation_list").await;
    assert_eq!(codes(&row["points"]), ["consultation_deviation_unreasoned"], "{row}");
    let reasoned = merged(&refused, &json!({ "deviation_reason": "Vorfälle am Tag" }));
    save(&stage, &tenant, "consultation_save", Some(&advice), reasoned).await;
    assert_eq!(codes(&first(&stage, &tenant, "consultation_list").await["points"]), Vec::<&str>::new());

    let task = save(&stage, &tenant, "officer_task_save", None, json!({ "title": "Schilder prüfen" })).await;
    let row = first(&stage, &tenant, "officer_task_list").await;
    assert_eq!(codes(&row["points"]), ["task_incomplete"], "{row}");
    let late = json!({ "title": "Schilder prüfen", "responsible": "Kim Beispiel", "due_on": "2026-11-01",
        "activity_ids": [activity] });
    save(&stage, &tenant, "officer_task_save", Some(&task), late.clone()).await;
    assert_eq!(codes(&first(&stage, &tenant, "officer_task_list").await["points"]), ["task_overdue"]);

    let desk = stage.call("desk", municipality.clone()).await;
    assert_eq!((&desk["tasks"][0]["id"], &desk["missed"]), (&json!(task), &json!(1)), "{desk}");
    assert_eq!((&desk["attended"], &desk["consultations_of_year"]), (&json!(23), &json!(1)), "{desk}");
    assert_eq!(desk["due"][0]["register"], "officer_task", "what is due leads to its record: {desk}");
    assert_eq!(desk["consultations"][0]["state_text"], "beantwortet", "{desk}");
    save(&stage, &tenant, "officer_task_save", Some(&task), merged(&late, &json!({ "status": "completed" }))).await;
    let row = first(&stage, &tenant, "officer_task_list").await;
    assert!(row["done_on"].is_string() && codes(&row["points"]).is_empty(), "done today: {row}");
    let desk = stage.call("desk", municipality.clone()).await;
    assert_eq!((&desk["tasks"], &desk["due"]), (&json!([]), &json!([])), "nothing is left to do: {desk}");

    // What goes is named no more, and what was linked stays.
    stage.call("person_delete", here(&tenant, &person)).await;
    let entry = merged(&municipality, &json!({ "kind": "activity", "id": activity }));
    stage.call("register_delete", entry).await;
    assert_eq!(listed(&stage, &tenant, "training_list").await["items"][1]["persons"], json!([]));
    let row = first(&stage, &tenant, "consultation_list").await;
    assert_eq!((&row["activities"], &row["objects"][0]["name"]), (&json!([]), &json!("Finanzwesen")), "{row}");
    for kind in ["trainings", "dsb_annual", "deadlines"] {
        let create = json!({ "municipality_id": tenant.municipality, "domain_id": null, "kind": kind,
            "language": "de", "as_of": null });
        let ready = stage.job("report_create", create).await;
        assert!(ready["size"].as_u64() > Some(10_000), "{kind}: {ready}");
    }
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn an_objective_is_measured_drawn_and_reviewed() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "iso_27001").await;
    let bare = json!({ "title": "Alle sind geschult", "domain_id": tenant.domain });
    let id = save(&stage, &tenant, "objective_save", None, bare.clone()).await;
    let row = first(&stage, &tenant, "objective_list").await;
    assert_eq!(codes(&row["points"]), ["objective_unmeasurable", "objective_incomplete"], "{row}");
    assert_eq!((&row["state"], &row["chart"]), (&json!("unmeasured"), &Value::Null), "{row}");
    let measured = json!({ "indicator": "Quote", "measure_unit": "%", "target_value": 95.5, "responsible": "Kim Beispiel",
        "starts_on": "2026-01-01", "due_on": "2026-12-31", "resources": "zwei Tage", "evaluation": "Quartalsbericht",
        "interval_months": 3, "measurements": [
            { "on": "2026-06-30", "reading": 72.125, "comment": "zweite Runde" },
            { "on": "2026-03-31", "reading": 60, "comment": "" },
        ] });
    let measured = merged(&bare, &measured);
    save(&stage, &tenant, "objective_save", Some(&id), measured.clone()).await;
    let row = first(&stage, &tenant, "objective_list").await;
    assert_eq!(codes(&row["points"]), ["objective_value_overdue"], "June is more than three months ago: {row}");
    assert_eq!((&row["state"], &row["latest_text"]), (&json!("off_target"), &json!("72,125\u{a0}%")), "{row}");
    assert_eq!(row["target_text"], "mindestens 95,5\u{a0}%");
    assert_eq!(row["measurements"][0]["on"], "2026-03-31", "in the order of the days: {row}");
    assert!(row["chart"]["outlines"].as_array().unwrap().len() > 3, "lines, target and values: {row}");
    let kinds = deadline_kinds(&stage, &tenant).await;
    assert!(kinds.contains(&"objective_value".to_owned()) && kinds.contains(&"objective_due".to_owned()), "{kinds:?}");
    let entry = json!({ "municipality_id": tenant.municipality, "kind": "objective", "id": id });
    let history = stage.call("register_history", entry).await.to_string();
    assert!(history.contains("95,5") && history.contains("zweite Runde"), "in words: {history}");

    let review = json!({ "domain_id": tenant.domain, "title": "Bewertung 2026", "held_on": "2026-11-20" });
    let review = save(&stage, &tenant, "review_save", None, review).await;
    stage.call("review_fill", here(&tenant, &review)).await;
    let list = merged(&both(&tenant), &json!({ "sort": null, "offset": 0, "limit": 10 }));
    let filled = stage.call("review_list", list).await["items"][0]["inputs"].clone();
    let said = filled.as_array().unwrap().iter().find(|input| input["input"] == "objectives").unwrap()["text"].clone();
    assert_eq!(
        said,
        "Sicherheitsziele: 1, davon erreicht oder im Ziel: 0.\n– Alle sind geschult: noch nicht im Ziel (72,125\u{a0}%, 30.06.2026)"
    );
    let missed = merged(&measured, &json!({ "due_on": "2026-09-30" }));
    save(&stage, &tenant, "objective_save", Some(&id), missed.clone()).await;
    let row = first(&stage, &tenant, "objective_list").await;
    assert_eq!((codes(&row["points"]), &row["state"]), (vec!["objective_missed"], &json!("missed")), "{row}");
    save(
        &stage,
        &tenant,
        "objective_save",
        Some(&id),
        merged(&missed, &json!({ "conclusion": "Zwei Ämter fehlten." })),
    )
    .await;
    let row = first(&stage, &tenant, "objective_list").await;
    assert_eq!(codes(&row["points"]), Vec::<&str>::new(), "it is explained: {row}");
    for (kind, language) in [("objectives", "de"), ("objectives", "en"), ("document_control", "de")] {
        let create = json!({ "municipality_id": tenant.municipality, "domain_id": null, "kind": kind,
            "language": language, "as_of": null });
        let ready = stage.job("report_create", create).await;
        assert!(ready["size"].as_u64() > Some(10_000), "{kind}: {ready}");
    }
}
