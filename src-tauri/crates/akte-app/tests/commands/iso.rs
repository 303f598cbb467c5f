//! A management system by ISO/IEC 27001 through the use cases: proposals from answers and their way, what a person takes over, clauses
//! with their documents, independence of auditors, findings up to their effect; and what becomes of all that in open points, deadlines,
//! search, history and reports.

use crate::every_command::merged;
use crate::mappings::{catalog, requirement};
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

fn both(tenant: &Tenant) -> Value {
    json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain })
}

async fn listed(stage: &Stage, tenant: &Tenant, name: &str) -> Value {
    let list = json!({ "sort": null, "offset": 0, "limit": 500 });
    stage.call(name, merged(&both(tenant), &list)).await
}

async fn row(stage: &Stage, tenant: &Tenant, name: &str, number: &str) -> Value {
    let list = listed(stage, tenant, name).await;
    let rows = list["items"].as_array().unwrap();
    rows.iter().find(|row| row["number"] == number).unwrap_or_else(|| panic!("{number} in {name}")).clone()
}

fn codes(row: &Value) -> Vec<&str> {
    row["points"].as_array().unwrap().iter().map(|point| point["code"].as_str().unwrap()).collect()
}

async fn save(stage: &Stage, tenant: &Tenant, kind: &str, id: &Value, fields: Value) -> String {
    let fields = merged(&json!({ "domain_id": tenant.domain }), &fields);
    let request = json!({ "municipality_id": tenant.municipality, "id": id, "fields": fields });
    text(&stage.call(&format!("{kind}_save"), request).await["id"])
}

/// The open points of the information domain that ISO 27001 is about.
async fn red_pen(stage: &Stage, tenant: &Tenant) -> Vec<String> {
    let list = json!({ "areas": ["iso"], "object_id": null, "sort": null, "offset": 0, "limit": 500 });
    let list = stage.call("point_list", merged(&both(tenant), &list)).await;
    list["items"].as_array().unwrap().iter().map(|row| text(&row["code"])).collect()
}

#[tokio::test]
async fn a_status_is_proposed_with_its_way_and_taken_over_by_a_person() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let list = listed(&stage, &tenant, "control_list").await;
    assert_eq!(list["total"], 93, "Annex A");
    assert_eq!(red_pen(&stage, &tenant).await, Vec::<String>::new(), "nobody is asked for what nobody has begun");
    let backup = row(&stage, &tenant, "control_list", "A.8.13").await;
    assert_eq!((&backup["proposal"], &backup["record_id"]), (&Value::Null, &Value::Null), "nothing is answered");

    let entry = requirement(&stage, &catalog(&stage, "Kommunaler Einstieg").await, "KE.1.1").await;
    stage.answer(&tenant, json!([{ "requirement_id": entry, "target_object_id": null, "status": "yes" }])).await;
    let backup = row(&stage, &tenant, "control_list", "A.8.13").await;
    let proposal = &backup["proposal"];
    assert_eq!((&proposal["status"], &proposal["to_check"]), (&json!("partly"), &json!(true)), "a part: {proposal}");
    let source = &proposal["sources"][0];
    assert_eq!((&source["label"], &source["relation"]), (&json!("KE.1.1"), &json!("subset_of")), "{source}");
    assert_eq!((&source["through"], source["mappings"].as_array().unwrap().len()), (&json!(""), 1), "{source}");
    assert_eq!(backup["status"], Value::Null, "nothing is taken over by itself");

    let take = merged(&both(&tenant), &json!({ "ids": [backup["id"]] }));
    assert_eq!(stage.call("control_take", take).await["taken"], 1);
    let backup = row(&stage, &tenant, "control_list", "A.8.13").await;
    assert_eq!((&backup["status"], &backup["proposal"]), (&json!("partly"), &Value::Null), "{backup}");
    assert_eq!(backup["status_origin"], "KE.1.1 (ja)", "it remembers from what");
    assert_eq!(codes(&backup), ["soa_undecided"], "applicability is a decision of its own");
    let unanswered = row(&stage, &tenant, "control_list", "A.7.1").await;
    let take = merged(&both(&tenant), &json!({ "ids": [unanswered["id"]] }));
    assert_eq!(stage.refused("control_take", take).await.code, "record.not-found", "there is nothing to take");

    let control = json!({ "requirement_id": backup["requirement_id"] });
    let said = json!({ "applicable": true, "status": "partly", "sources": ["law"], "implementation": "Band",
        "responsible": "Ingo Beispiel", "reviewed_on": "2026-10-01", "review_due_on": "2026-11-01" });
    save(&stage, &tenant, "control", &backup["record_id"], merged(&control, &said)).await;
    let backup = row(&stage, &tenant, "control_list", "A.8.13").await;
    assert_eq!((&backup["status_origin"], codes(&backup)), (&json!("KE.1.1 (ja)"), vec!["soa_review_due"]), "{backup}");
    let by_hand = merged(&said, &json!({ "status": "implemented", "review_due_on": "2027-10-01" }));
    save(&stage, &tenant, "control", &backup["record_id"], merged(&control, &by_hand)).await;
    let backup = row(&stage, &tenant, "control_list", "A.8.13").await;
    assert_eq!((&backup["status_origin"], codes(&backup)), (&json!(""), vec!["soa_without_evidence"]), "theirs now");

    // Evidence belongs to it, and goes with its link.
    let evidence = stage.evidence(&tenant, "protokoll.txt", &entry).await;
    let proven = merged(&by_hand, &json!({ "evidence_ids": [evidence] }));
    save(&stage, &tenant, "control", &backup["record_id"], merged(&control, &proven)).await;
    let backup = row(&stage, &tenant, "control_list", "A.8.13").await;
    assert_eq!((&backup["evidence"][0]["id"], codes(&backup).len()), (&json!(evidence), 0), "{backup}");
    let municipality = json!({ "municipality_id": tenant.municipality });
    let shown = stage.call("evidence_show", merged(&municipality, &json!({ "id": evidence }))).await;
    assert_eq!(shown["registers"][0]["kind"], "control", "the evidence knows it: {shown}");
    stage.call("evidence_delete", merged(&municipality, &json!({ "id": evidence }))).await;
    assert_eq!(row(&stage, &tenant, "control_list", "A.8.13").await["evidence"], json!([]));

    // An exclusion and a control of one's own.
    let coding = row(&stage, &tenant, "control_list", "A.8.28").await;
    let out = json!({ "requirement_id": coding["requirement_id"], "applicable": false });
    save(&stage, &tenant, "control", &Value::Null, out).await;
    let coding = row(&stage, &tenant, "control_list", "A.8.28").await;
    assert_eq!(codes(&coding), ["soa_exclusion_without_reason", "soa_never_reviewed"], "{coding}");
    let own = json!({ "number": "E.1", "title": "Rufbereitschaft", "applicable": true });
    save(&stage, &tenant, "control", &Value::Null, own).await;
    assert_eq!(listed(&stage, &tenant, "control_list").await["total"], 94, "a control of one's own");
    let found = red_pen(&stage, &tenant).await;
    assert_eq!(found.iter().filter(|code| *code == "soa_undecided").count(), 91, "one each: {found:?}");
    assert!(found.contains(&"soa_not_released".to_owned()), "{found:?}");
    let history = json!({ "municipality_id": tenant.municipality, "kind": "control", "id": backup["record_id"] });
    let history = stage.call("register_history", history).await;
    assert_eq!(history["total"], 3, "every change of what it says: {history}");
    let hits = json!({ "municipality_id": tenant.municipality, "text": "rufbereitschaft", "limit": 10 });
    let hits = stage.call("search", hits).await;
    assert_eq!(hits["items"][0]["kind"], "control_statement", "{hits}");
    assert_eq!(hits["items"][0]["domain_id"], json!(tenant.domain), "it leads into its domain");
}

#[tokio::test]
async fn clauses_audits_and_findings_are_followed_to_their_end() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    assert_eq!(listed(&stage, &tenant, "clause_list").await["total"], 51, "clauses 4 to 10");
    let scope = row(&stage, &tenant, "clause_list", "4.3").await;
    assert_eq!((&scope["document_required"], &scope["document_present"]), (&json!(true), &json!(false)), "{scope}");
    let checked = json!({ "requirement_id": scope["requirement_id"], "status": "partly", "reason": "Schnittstellen fehlen",
        "responsible": "Erika Beispiel", "due_on": "2026-11-20", "checked_on": "2026-10-01" });
    let first = save(&stage, &tenant, "clause", &Value::Null, checked.clone()).await;
    let scope = row(&stage, &tenant, "clause_list", "4.3").await;
    assert_eq!(codes(&scope), ["clause_document_missing", "clause_overdue"], "{scope}");
    let named = merged(&checked, &json!({ "document": "Geltungsbereich 1.0", "due_on": "2026-12-01" }));
    assert_eq!(save(&stage, &tenant, "clause", &json!(first), named).await, first, "one record for an obligation");
    let scope = row(&stage, &tenant, "clause_list", "4.3").await;
    assert_eq!((&scope["document_present"], codes(&scope).len()), (&json!(true), 0), "{scope}");

    // The checklist comes from any catalog; whoever answers for something in it does not audit it unnoticed.
    let plan = json!({ "title": "Internes Audit", "goal": "Wirksamkeit", "scope": "Rathaus", "criteria": "ISO/IEC 27001",
        "starts_on": "2026-11-10", "ends_on": "2026-11-11", "team": [{ "name": "Erika Beispiel", "role": "lead" }],
        "areas": [{ "name": "Betrieb", "responsible": "Ingo Beispiel" }] });
    let audit = save(&stage, &tenant, "audit", &Value::Null, plan.clone()).await;
    let first_of = async || listed(&stage, &tenant, "audit_list").await["items"][0].clone();
    assert_eq!((first_of().await["conflicts"].clone(), codes(&first_of().await)), (json!([]), vec!["audit_overdue"]));
    let standard = catalog(&stage, "27001").await;
    let groups = stage.call("catalog_groups", json!({ "catalog_id": standard["id"] })).await;
    let group = groups.as_array().unwrap().iter().find(|group| group["label"] == "ISO.4").unwrap();
    let municipality = json!({ "municipality_id": tenant.municipality });
    let take = json!({ "id": audit, "catalog_id": standard["id"], "group": group["index"] });
    let take = merged(&municipality, &take);
    assert_eq!(stage.call("audit_checklist_take", take.clone()).await["taken"], group["requirements"], "of the group");
    assert_eq!(stage.call("audit_checklist_take", take).await["taken"], 0, "nothing twice");
    let row_of_audit = first_of().await;
    assert_eq!(row_of_audit["conflicts"][0]["auditor"], "Erika Beispiel", "she answers for 4.3: {row_of_audit}");
    assert!(codes(&row_of_audit).contains(&"audit_not_independent"), "{row_of_audit}");
    let mut done = row_of_audit["checklist"].clone();
    for item in done.as_array_mut().unwrap() {
        item["result"] = json!("conform");
    }
    let ended = merged(
        &plan,
        &json!({ "checklist": done, "status": "done", "conclusion": "wirksam", "reported_on": "2026-11-15",
            "reported_to": "Leitung", "independence": "4.3 prüft Alex Muster", "next_on": "2027-11-10" }),
    );
    save(&stage, &tenant, "audit", &json!(audit), ended).await;
    assert_eq!(codes(&first_of().await), Vec::<&str>::new(), "nothing is left");

    // A deviation, its cause, its action, its effect.
    let measure = stage.measure(&tenant, "Rücksicherung üben", &stage.requirements(&tenant, 1).await[0]).await;
    let finding = json!({ "title": "Rücksicherung nicht geübt", "audit_id": audit, "class": "minor",
        "requirement": "A.8.13", "fact": "seit zwei Jahren", "found_on": "2026-11-10" });
    let id = save(&stage, &tenant, "finding", &Value::Null, finding.clone()).await;
    let now = async || row(&stage, &tenant, "finding_list", "2026-001").await;
    let found = now().await;
    assert_eq!((&found["state"], &found["audit_name"]), (&json!("open"), &json!("Internes Audit")), "{found}");
    assert_eq!(codes(&found).len(), 4, "cause, action, responsible, date: {found}");
    let acted = merged(
        &finding,
        &json!({ "number": "2026-001", "root_cause": "kein Termin", "action": "halbjährlich üben",
            "responsible": "Ingo Beispiel", "due_on": "2026-11-18", "done_on": "2026-11-18",
            "effect_due_on": "2026-11-25", "measure_ids": [measure] }),
    );
    save(&stage, &tenant, "finding", &json!(id), acted.clone()).await;
    let found = now().await;
    assert_eq!((&found["state"], &found["next_due_on"]), (&json!("to_check"), &json!("2026-11-25")), "{found}");
    assert_eq!(
        (found["measures"][0]["name"].clone(), codes(&found).len()),
        (json!("Rücksicherung üben"), 0),
        "{found}"
    );

    let list = json!({ "sort": null, "offset": 0, "limit": 100 });
    let due = stage.call("deadline_list", merged(&municipality, &list)).await;
    let due: Vec<&str> = due["items"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(due, ["measure", "effect_check", "clause_due", "next_audit"], "what ends first comes first");

    let hurried = merged(&acted, &json!({ "closed_on": "2026-11-17" }));
    let hurried = merged(&json!({ "domain_id": tenant.domain }), &hurried);
    let request = json!({ "municipality_id": tenant.municipality, "id": id, "fields": hurried });
    assert_eq!(stage.refused("finding_save", request).await.code, "rule.period-reversed", "closed before it was done");
    let closed = json!({ "effect_checked_on": "2026-11-19", "effectiveness": "effective", "closed_on": "2026-11-20" });
    save(&stage, &tenant, "finding", &json!(id), merged(&acted, &closed)).await;
    assert_eq!(now().await["state"], "closed");

    // What the data say at the date of a review; what somebody wrote stays, decisions are followed.
    let held = json!({ "title": "Bewertung 2026", "held_on": "2026-11-20",
        "inputs": [{ "input": "feedback", "text": "keine" }],
        "decisions": [{ "decision": "Mehr Übungen", "responsible": "Leitung", "due_on": "2026-11-20" }] });
    let review = save(&stage, &tenant, "review", &Value::Null, held).await;
    let fill = merged(&municipality, &json!({ "id": review }));
    assert!(stage.call("review_fill", fill.clone()).await["filled"].as_u64() >= Some(5), "from the data");
    let reviewed = async || listed(&stage, &tenant, "review_list").await["items"][0].clone();
    let row_of_review = reviewed().await;
    let said = |input: &str| {
        let inputs = row_of_review["inputs"].as_array().unwrap();
        text(&inputs.iter().find(|one| one["input"] == input).unwrap()["text"])
    };
    assert_eq!(row_of_review["inputs"].as_array().unwrap().len(), 10, "all of 9.3.2");
    assert_eq!(said("feedback"), "keine", "what somebody wrote stays");
    assert_eq!(said("nonconformities"), "Abweichungen: 1, davon abgeschlossen: 1, überfällig: 0.");
    assert_eq!(said("earlier_actions"), "Keine früheren Beschlüsse.");
    assert!(said("audit_results").contains("– Internes Audit: wirksam"), "{}", said("audit_results"));
    let expected = ["review_input_missing", "review_conclusion_missing", "review_decision_overdue"];
    assert_eq!(codes(&row_of_review), expected, "{row_of_review}");
    let due = stage.call("deadline_list", merged(&municipality, &list)).await;
    let due: Vec<&str> = due["items"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert!(due.contains(&"review_decision"), "{due:?}");

    let whole = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain });
    for kind in ["soa", "iso_clauses", "audit_report", "capa", "management_review"] {
        let create = merged(&whole, &json!({ "kind": kind, "language": "de", "as_of": null }));
        let ready = stage.job("report_create", create).await;
        assert!(ready["size"].as_u64() > Some(10_000), "{kind}: {ready}");
    }
    let create = json!({ "municipality_id": tenant.municipality, "domain_id": null, "kind": "soa", "language": "de",
        "as_of": null });
    assert_eq!(stage.failed("report_create", create).await["code"], "report.needs-domain", "it is that of a domain");

    // What goes leaves the rest as it was.
    stage.call("measure_delete", merged(&municipality, &json!({ "id": measure }))).await;
    assert_eq!(now().await["measures"], json!([]));
    stage.call("register_delete", merged(&municipality, &json!({ "kind": "audit", "id": audit }))).await;
    let found = now().await;
    assert_eq!((&found["audit_id"], &found["title"]), (&Value::Null, &json!("Rücksicherung nicht geübt")), "{found}");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}
