//! Security incidents through the use cases: parallel clocks by what the municipality decided about its regimes, reports that went
//! out, the breach that an incident is, too; and what becomes of all that in open points, deadlines, search, history and reports.

use crate::every_command::merged;
use crate::privacy::{codes, first, list, listed, refusal, save};
use crate::providers::both;
use crate::stage::{Stage, Tenant, text};
use akte_app::host::Clock;
use serde_json::{Value, json};

async fn decide(stage: &Stage, tenant: &Tenant, regime: &str, more: Value) {
    let fields = merged(
        &json!({ "regime": regime, "applies": "yes", "reason": "gilt", "legal_basis": "§ 1", "decided_by": "Rat",
            "decided_on": "2026-01-15", "authority": "CERT des Landes", "authority_contact": "110" }),
        &more,
    );
    stage.call("regime_save", json!({ "municipality_id": tenant.municipality, "fields": fields })).await;
}

/// What is recorded about an incident, of all that its row shows.
fn fields(row: &Value) -> Value {
    let mut fields = row.as_object().unwrap().clone();
    for name in ["id", "clocks", "due_at", "state_text", "breach_name", "finding_name", "points"] {
        fields.remove(name);
    }
    for name in ["objects", "measures", "evidence"] {
        fields.remove(name);
    }
    Value::Object(fields)
}

fn states(row: &Value) -> Vec<(&str, &str)> {
    let clocks = row["clocks"].as_array().unwrap().iter();
    clocks.map(|clock| (clock["name"].as_str().unwrap(), clock["state"].as_str().unwrap())).collect()
}

async fn points(stage: &Stage, tenant: &Tenant) -> Vec<String> {
    let list = json!({ "areas": ["registers"], "object_id": null, "sort": null, "offset": 0, "limit": 500 });
    let list = stage.call("point_list", merged(&both(tenant), &list)).await;
    let all = list["items"].as_array().unwrap().iter().map(|row| text(&row["code"]));
    all.filter(|code| code.starts_with("incident") || code.starts_with("regime_periods")).collect()
}

#[tokio::test]
async fn clocks_run_side_by_side_by_what_the_municipality_decided() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "entry_check").await;
    let now = stage.host.clock.now();
    let before = |hours: i64| (now - chrono::TimeDelta::hours(hours)).to_rfc3339();
    let new = json!({ "title": "Ransomware", "kind": "malware", "severity": "high", "aware_at": before(30),
        "personal_data": false });
    let id = save(&stage, &tenant, "incident_save", None, new).await;
    let row = first(&stage, &tenant, "incident_list").await;
    assert_eq!((&row["clocks"], &row["state_text"]), (&json!([]), &json!("keine Meldefrist")), "no duty: {row}");
    assert_eq!(codes(&row["points"]), Vec::<&str>::new(), "nobody asks whether it is significant");

    // A state's law has the periods that the decision records; without them it has no clock.
    decide(&stage, &tenant, "state_law", json!({})).await;
    assert!(points(&stage, &tenant).await.contains(&"regime_periods_missing".to_owned()), "nobody said when");
    decide(&stage, &tenant, "state_law", json!({ "early_warning_hours": 24, "final_report_months": 0 })).await;
    decide(&stage, &tenant, "nis2", json!({ "authority": "BSI", "registration": "B-1" })).await;
    let row = first(&stage, &tenant, "incident_list").await;
    let expected = [
        ("NIS-2 (BSIG): Erstmeldung", "overdue"),
        ("NIS-2 (BSIG): Meldung", "running"),
        ("NIS-2 (BSIG): Abschlussmeldung", "running"),
        ("Landesrecht zur Informationssicherheit: Erstmeldung", "overdue"),
    ];
    assert_eq!(states(&row), expected, "{row}");
    assert_eq!((&row["clocks"][0]["recipient"], &row["clocks"][2]["provisional"]), (&json!("BSI"), &json!(true)));
    assert_eq!(row["state_text"], "seit 6 Std. 0 Min. überfällig", "the next clock: {row}");
    assert_eq!(codes(&row["points"]), ["incident_significance_undecided", "incident_stage_overdue"], "{row}");
    assert_eq!(points(&stage, &tenant).await, ["incident_significance_undecided", "incident_stage_overdue"]);

    let due = stage.call("deadline_list", merged(&json!({ "municipality_id": tenant.municipality }), &list())).await;
    let kinds: Vec<&str> = due["items"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
    let expected = ["incident_warning", "incident_warning", "incident_notification", "incident_final_report"];
    assert_eq!((kinds.as_slice(), &due["missed"]), (&expected[..], &json!(2)), "{due}");
    assert_eq!(due["items"][0]["register"], "incident", "it leads to the register");
    let place = stage.folder.path().join("fristen.ics");
    stage.host.dialogs.next_save(&place);
    stage.call("deadline_export", merged(&json!({ "municipality_id": tenant.municipality }), &list())).await;
    let calendar = std::fs::read_to_string(&place).unwrap();
    assert!(calendar.contains("Erstmeldung eines Sicherheitsvorfalls: Ransomware"), "{calendar}");

    // Reports: late without a reason, then with one; the notification in time; nothing after now.
    let report = |regime: &str, stage: &str, hours: i64| {
        json!({ "regime": regime, "stage": stage, "at": before(hours), "by": "ISB", "reference": "A-1",
            "content": "Verdacht" })
    };
    let sent = json!({ "significant": true, "reports": [report("nis2", "notification", 5),
        report("state_law", "early_warning", 20)] });
    save(&stage, &tenant, "incident_save", Some(&id), merged(&fields(&row), &sent)).await;
    let row = first(&stage, &tenant, "incident_list").await;
    let expected = ["late_without_reason", "in_time", "running", "in_time"];
    let found: Vec<&str> = states(&row).iter().map(|(_, state)| *state).collect();
    assert_eq!(found, expected, "{row}");
    assert_eq!(codes(&row["points"]), ["incident_stage_late_without_reason"], "{row}");
    let reasoned = json!({ "late_reason": "Telefon und Mail waren ausgefallen." });
    save(&stage, &tenant, "incident_save", Some(&id), merged(&fields(&row), &reasoned)).await;
    let row = first(&stage, &tenant, "incident_list").await;
    assert_eq!((&row["clocks"][0]["state"], codes(&row["points"])), (&json!("late"), Vec::<&str>::new()), "{row}");
    assert_eq!(row["clocks"][2]["provisional"], false, "it counts from the notification: {row}");
    let tomorrow = json!({ "title": "x", "aware_at": before(-24) });
    assert_eq!(refusal(&stage, &tenant, "incident_save", None, tomorrow).await, "rule.instant-in-future");
    let reversed = json!({ "title": "x", "happened_at": before(1), "aware_at": before(2) });
    assert_eq!(refusal(&stage, &tenant, "incident_save", None, reversed).await, "rule.period-reversed");
    assert_eq!(refusal(&stage, &tenant, "incident_save", None, json!({ "title": " " })).await, "rule.name-missing");

    // What is not significant is not reported, with a reason.
    let minor = json!({ "significant": false, "significance_reason": "" });
    save(&stage, &tenant, "incident_save", Some(&id), merged(&fields(&row), &minor)).await;
    let row = first(&stage, &tenant, "incident_list").await;
    assert_eq!((&row["clocks"], codes(&row["points"])), (&json!([]), vec!["incident_insignificant_without_reason"]));
}

#[tokio::test]
async fn a_breach_shows_the_clocks_of_its_incident_and_what_goes_leaves_the_rest() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "edition_2023").await;
    let now = stage.host.clock.now();
    let before = |hours: i64| (now - chrono::TimeDelta::hours(hours)).to_rfc3339();
    let here = json!({ "municipality_id": tenant.municipality });
    decide(&stage, &tenant, "state_law", json!({ "early_warning_hours": 24, "notification_hours": 72 })).await;
    let breach =
        save(&stage, &tenant, "breach_save", None, json!({ "title": "Abfluss", "aware_at": before(10) })).await;
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let measure = stage.measure(&tenant, "Makros sperren", &requirement).await;
    let finding = json!({ "domain_id": tenant.domain, "title": "Makros erlaubt", "source": "incident" });
    let finding = save(&stage, &tenant, "finding_save", None, finding).await;
    let piece = stage.evidence(&tenant, "bericht.pdf", &requirement).await;
    let new = json!({ "title": "Datenabfluss", "status": "closed", "severity": "critical", "aware_at": before(10),
        "personal_data": true, "significant": true, "object_ids": [tenant.root], "measure_ids": [measure],
        "evidence_ids": [piece] });
    let id = save(&stage, &tenant, "incident_save", None, new).await;
    let row = first(&stage, &tenant, "incident_list").await;
    let expected = [
        "incident_breach_missing",
        "incident_measures_missing",
        "incident_cause_missing",
        "incident_lessons_missing",
        "incident_closing_incomplete",
    ];
    assert_eq!(codes(&row["points"]), expected, "closed too early: {row}");
    let whole = json!({ "breach_id": breach, "finding_id": finding, "immediate_measures": "Konten gesperrt",
        "cause": "Phishing", "lessons": "Makros gesperrt", "closed_at": before(1), "closed_by": "ISB" });
    save(&stage, &tenant, "incident_save", Some(&id), merged(&fields(&row), &whole)).await;
    let row = first(&stage, &tenant, "incident_list").await;
    assert_eq!(codes(&row["points"]), Vec::<&str>::new(), "all is said: {row}");
    let names: Vec<&str> = states(&row).iter().map(|(name, _)| *name).collect();
    assert_eq!(names.last(), Some(&"Art. 33 DSGVO: Meldung"), "the clock of the breach beside the others: {row}");
    assert_eq!((&row["breach_name"], &row["finding_name"]), (&json!("Abfluss"), &json!("Makros erlaubt")), "{row}");
    assert_eq!(row["objects"].as_array().unwrap().len(), 1, "{row}");
    let shown = first(&stage, &tenant, "breach_list").await;
    assert_eq!(shown["incidents"][0]["name"], "Datenabfluss", "{shown}");
    assert_eq!(shown["clocks"].as_array().unwrap().len(), 2, "early warning and notification: {shown}");

    // Search, history, evidence, reports.
    let hits = stage.call("search", merged(&here, &json!({ "text": "Phishing", "limit": 5 }))).await;
    assert_eq!((&hits["items"][0]["kind"], &hits["items"][0]["id"]), (&json!("incident"), &json!(id)), "{hits}");
    let entry = merged(&here, &json!({ "kind": "incident", "id": id }));
    let history = stage.call("register_history", entry.clone()).await;
    let said = history["items"].to_string();
    assert!(said.contains("Phishing") && said.contains("Abfluss") && said.contains("kritisch"), "in words: {said}");
    let proven = stage.call("evidence_show", merged(&here, &json!({ "id": piece }))).await;
    assert!(proven.to_string().contains("Datenabfluss"), "the evidence knows what it belongs to: {proven}");
    for format in ["de", "en"] {
        let create = json!({ "municipality_id": tenant.municipality, "domain_id": null, "kind": "incidents",
            "language": format, "as_of": null });
        let ready = stage.job("report_create", create).await;
        assert!(ready["size"].as_u64() > Some(10_000), "{ready}");
    }

    // What goes takes its links along, and leaves the incident.
    stage.call("register_delete", merged(&here, &json!({ "kind": "breach", "id": breach }))).await;
    stage.call("register_delete", merged(&here, &json!({ "kind": "finding", "id": finding }))).await;
    stage.call("measure_delete", merged(&here, &json!({ "id": measure }))).await;
    stage.call("evidence_delete", merged(&here, &json!({ "id": piece }))).await;
    let row = first(&stage, &tenant, "incident_list").await;
    assert_eq!((&row["breach_id"], &row["finding_id"]), (&Value::Null, &Value::Null), "{row}");
    assert_eq!((&row["measures"], &row["evidence"]), (&json!([]), &json!([])), "{row}");
    let preview = stage.call("undo_preview", here.clone()).await;
    let undo = merged(&here, &json!({ "operation_id": preview["operation_id"] }));
    stage.call("undo", undo).await;
    assert_eq!(first(&stage, &tenant, "incident_list").await["evidence"].as_array().unwrap().len(), 1, "it is back");
    stage.call("register_delete", entry).await;
    assert_eq!(listed(&stage, &tenant, "incident_list").await["total"], 0, "it is gone");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}
