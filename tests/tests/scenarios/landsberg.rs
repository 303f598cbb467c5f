//! S2: the county of Landsberg am Lech transfers the task itself to its own enterprise: 800 workplaces, 300 procedures, and
//! the schools' IT as an information domain of its own.

use crate::stage::{Place, Stage, all, merged, text};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[tokio::test]
async fn a_transferred_task_with_300_procedures_and_the_schools() {
    let stage = Stage::on(2023, 6, 16).await;
    let enterprise = stage.municipality("IT-Verbund Landsberg", "municipal_enterprise", "by").await;
    let county = stage.place("Landkreis Landsberg am Lech", "county", "by", "grundschutz_plus_plus").await;
    let schools = stage.domain(&county.municipality, "Schul-IT", "grundschutz_plus_plus").await;
    let workplaces = stage.object(&county, "it_system", "PC-Arbeitsplätze", json!({ "member_count": 800 })).await;
    let mut procedures = Vec::new();
    for number in 1..=300 {
        procedures.push(stage.object(&county, "application", &format!("Verfahren {number:03}"), json!({})).await);
    }
    let pupils = stage.object(&schools, "information", "Schülerdaten", json!({})).await;
    let transfer = json!({ "provider_municipality_id": enterprise,
        "services": "Betreuung des Landkreises in allen IT-Angelegenheiten",
        "legal_act": "Übertragungszweckvereinbarung", "legal_body": "Kreistag", "legal_on": "2022-12-12",
        "valid_from": "2023-01-01", "exit_rule": "Rückübertragung der Aufgabe nach Art. 7 KommZG",
        "data_role": "controller", "data_role_reason": "Die Aufgabe ging über; über Zwecke entscheidet das Unternehmen.",
        "default_split": "provider", "controlled_on": "2023-03-31" });
    let relation = stage.relation(&county, "Übertragung der IT", "task_transfer", transfer.clone()).await;
    let mut moved = procedures.clone();
    moved.push(workplaces.clone());
    stage.provides(&county, &relation, &moved, json!({ "transferred_on": "2023-01-01" })).await;
    let of_schools = stage.relation(&schools, "Übertragung der Schul-IT", "task_transfer", transfer).await;
    stage.provides(&schools, &of_schools, &[pupils], json!({})).await;

    assert_eq!(stage.moved(&county, "2022-12-31", &["transferred"]).await.len(), 0, "before the New Year");
    assert_eq!(stage.moved(&county, "2023-01-01", &["transferred"]).await.len(), 301, "all of it, on one day");
    let shown = json!({ "municipality_id": county.municipality, "id": relation });
    let shown = stage.call("provider_show", shown).await;
    assert_eq!(shown["row"]["provider_name"], "IT-Verbund Landsberg", "who has the task now");
    assert!(text(&shown["row"]["data_role_reason"]).contains("Zwecke"), "who is controller was decided, with a reason");
    assert!(!stage.points(&county).await.contains(&"provider_agreement_missing".to_owned()), "so no Art. 28 agreement");

    // Which of 300 procedures have no protection need?
    let need = json!({ "object_ids": procedures[..120], "category": "high", "reason": "Sozialdaten" });
    stage.call("need_save", merged(&county.both(), &need)).await;
    let missing = stage.call("structure_point_list", county.both()).await;
    let without: BTreeSet<String> = missing["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["code"] == "need_missing")
        .map(|row| text(&row["object_name"]))
        .filter(|name| name.starts_with("Verfahren"))
        .collect();
    assert_eq!(without.len(), 180, "300 less 120");
    // And which with personal data stand in no processing activity?
    let personal = json!({ "personal_data": true, "usage": "in_operation" });
    let register = stage.object(&county, "application", "Sozialregister", json!({ "facts": personal })).await;
    let unrecorded = async || -> Vec<String> {
        let points = stage.call("structure_point_list", county.both()).await;
        let items = points["items"].as_array().unwrap().iter();
        items.filter(|row| row["code"] == "application_without_activity").map(|row| text(&row["object_name"])).collect()
    };
    assert_eq!(unrecorded().await, ["Sozialregister"]);
    stage.entry(&county, "activity_save", None, json!({ "name": "Sozialhilfe", "object_ids": [register] })).await;
    assert_eq!(unrecorded().await, Vec::<String>::new(), "it stands in the record now");
    // Which operating systems leave maintenance within six months?
    let rows = json!({ "kinds": ["it_system"], "sort": null, "offset": 0, "limit": 9 });
    let row = stage.call("target_object_list", merged(&county.both(), &rows)).await["items"][0].clone();
    let facts =
        merged(&row["facts"], &json!({ "support_ends_on": "2023-10-10", "platform": "Windows Server 2012 R2" }));
    let save = json!({ "id": workplaces, "kind": "it_system", "name": "PC-Arbeitsplätze", "member_count": 800,
        "parent_id": null, "facts": facts });
    stage.call("target_object_save", merged(&county.both(), &save)).await;
    let points = stage.call("structure_point_list", county.both()).await;
    let ending = points["items"].as_array().unwrap().iter().find(|row| row["code"] == "support_ending");
    assert_eq!(
        ending.map(|row| text(&row["object_name"])).as_deref(),
        Some("PC-Arbeitsplätze"),
        "to be acted upon soon"
    );

    let list = json!({ "sort": null, "offset": 0, "limit": 9 });
    let list = stage.call("provider_list", merged(&schools.both(), &list)).await;
    assert_eq!(all(&list, "name"), ["Übertragung der Schul-IT"], "the schools stand by themselves");
    let said = stage.register(&county).await;
    assert!(said.contains("Übertragungszweckvereinbarung") && said.contains("Verfahren 300"), "the register has all");
    assert!(!said.contains("Schülerdaten"), "but nothing of the schools");
    stage.is_sound().await;
}

/// What a service of a register says; what is not said is not known.
fn service(name: &str, status: &str, connection: Value, more: Value) -> Value {
    let blank = json!({ "name": name, "status": status, "connection": connection, "online_since": null,
        "responsible": "Fachdienst" });
    merged(&blank, &more)
}

#[tokio::test]
async fn which_procedures_behind_online_services_lack_the_measures_of_the_regulation() {
    let stage = Stage::on(2023, 6, 16).await;
    let county = stage.place("Landkreis Landsberg am Lech", "county", "by", "grundschutz_plus_plus").await;
    let mut procedures = Vec::new();
    for name in ["Kfz-Zulassung", "Wohngeld", "Jagdwesen", "Bauantrag"] {
        procedures.push(stage.object(&county, "application", name, json!({})).await);
    }
    let tested = stage.evidence(&county, "Bericht zum Penetrationstest", "audit_report", None).await;
    let met = json!([{ "name": "BSI TR-03107-1", "state": "met" }]);
    let whole = json!({ "online_since": "2023-01-01", "guidelines": met, "concept_on": "2023-02-01",
        "pentest_on": "2023-03-01", "pentest_result": "minor", "object_ids": [procedures[0]], "evidence_ids": [tested] });
    let half = json!({ "online_since": "2023-01-01", "guidelines": [{ "name": "BSI TR-03107-1", "state": "partial" }],
        "object_ids": [procedures[1]] });
    let bare = json!({ "online_since": "2023-01-01", "object_ids": [procedures[2]] });
    let planned = json!({ "object_ids": [procedures[3]] });
    for fields in [
        service("Fahrzeug zulassen", "online", json!("direct"), whole),
        service("Wohngeld beantragen", "online", json!("indirect"), half),
        service("Jagdschein verlängern", "online", json!("direct"), bare),
        service("Bauantrag stellen", "planned", Value::Null, planned),
    ] {
        stage.entry(&county, "service_save", None, fields).await;
    }
    let sort = json!({ "by": "lacking", "direction": "descending" });
    let list = json!({ "sort": sort, "offset": 0, "limit": 9 });
    let list = stage.call("service_list", merged(&county.here(), &list)).await;
    let lacking = |row: &Value| -> (String, Vec<String>) {
        let codes = row["lacking"].as_array().unwrap().iter().map(|point| text(&point["code"])).collect();
        (text(&row["objects"][0]["name"]), codes)
    };
    let found: Vec<(String, Vec<String>)> = list["items"].as_array().unwrap().iter().map(lacking).collect();
    let of = |procedure: &str| found.iter().find(|(name, _)| name == procedure).unwrap().1.clone();
    let all_of_it = [
        "service_guidelines_missing",
        "service_concept_missing",
        "service_pentest_missing",
        "service_without_evidence",
    ];
    assert_eq!(found[0].0, "Jagdwesen", "most is lacking there: {found:?}");
    assert_eq!(of("Jagdwesen"), all_of_it, "connected directly, with nothing");
    assert_eq!(
        of("Wohngeld"),
        ["service_guideline_open", "service_concept_missing", "service_without_evidence"],
        "connected indirectly: a test of its own is not asked for"
    );
    assert_eq!(of("Kfz-Zulassung"), Vec::<String>::new(), "all of it is there, and proven");
    assert_eq!(of("Bauantrag"), Vec::<String>::new(), "not in operation yet");
    let points = stage.call("register_point_list", county.here()).await;
    let told = |code: &str, subject: &str| {
        let rows = points["items"].as_array().unwrap();
        rows.iter().any(|row| row["code"] == code && row["subject"] == subject)
    };
    assert!(told("service_concept_missing", "Wohngeld beantragen"), "and each is an open point: {points}");
    assert!(!told("service_concept_missing", "Fahrzeug zulassen"), "only where it is missing");
    let shown = stage.call("evidence_show", merged(&county.here(), &json!({ "id": tested }))).await;
    assert_eq!(shown["registers"][0]["name"], "Fahrzeug zulassen", "the evidence knows what it proves: {shown}");
    stage.is_sound().await;
}

/// An inventory of IT systems with the end of their support.
async fn systems(stage: &Stage, place: &Place, systems: &[(&str, &str)]) {
    for (name, ends) in systems {
        let facts = json!({ "platform": "Windows", "usage": "in_operation", "support_ends_on": ends });
        stage.object(place, "it_system", name, json!({ "facts": facts })).await;
    }
}

#[tokio::test]
async fn how_far_the_first_stage_is_and_what_a_new_member_changes() {
    let stage = Stage::on(2023, 6, 16).await;
    let enterprise = stage.place("IT-Verbund Landsberg", "municipal_enterprise", "by", "grundschutz_plus_plus").await;
    let county = stage.place("Landkreis Landsberg am Lech", "county", "by", "grundschutz_plus_plus").await;
    let kaufering = stage.place("Kaufering", "municipality", "by", "grundschutz_plus_plus").await;
    systems(&stage, &county, &[("Server alt", "2020-01-14"), ("Server neu", "2029-01-09")]).await;
    systems(&stage, &kaufering, &[("PC alt", "2023-01-10"), ("Server alt", "2020-01-14"), ("Tablets", "2027-01-01")])
        .await;
    let requirements = stage.requirements(&county, 8).await;
    stage.answer(&county, &county.root, &requirements[..6], "yes").await;
    stage.answer(&kaufering, &kaufering.root, &requirements[..2], "yes").await;

    // Stage 1: which operating systems are out of maintenance, and how far is each municipality?
    let overview = stage.call("akte_overview", json!({ "points": true })).await;
    let figures = |name: &str| -> (u64, u64) {
        let all = overview["municipalities"].as_array().unwrap();
        let domain = &all.iter().find(|one| one["name"] == name).unwrap()["domains"][0];
        let ended = domain["points"]["kinds"].as_array().unwrap().iter().find(|kind| kind["code"] == "support_ended");
        (domain["counts"]["yes"].as_u64().unwrap(), ended.map_or(0, |kind| kind["count"].as_u64().unwrap()))
    };
    assert_eq!(figures("Landkreis Landsberg am Lech"), (6, 1), "side by side: {overview}");
    assert_eq!(figures("Kaufering"), (2, 2));
    assert_eq!(figures("IT-Verbund Landsberg"), (0, 0), "nothing of its own yet");

    // Stage 1 in one figure per municipality: what runs is supported. And what leaves maintenance within 6 and 12 months?
    let support = |name: &str| -> Value {
        let all = overview["municipalities"].as_array().unwrap();
        all.iter().find(|one| one["name"] == name).unwrap()["domains"][0]["support"].clone()
    };
    assert_eq!(support("Landkreis Landsberg am Lech")["degree_per_mille"], 500, "one of two: {overview}");
    let of_kaufering = support("Kaufering");
    assert_eq!(of_kaufering["degree_per_mille"], 333, "the tablets: {of_kaufering}");
    assert_eq!((&of_kaufering["ended"], &of_kaufering["total"]), (&json!(2), &json!(3)));
    assert_eq!(support("IT-Verbund Landsberg")["degree_per_mille"], Value::Null, "nothing in use");
    let clients = json!({ "platform": "Windows 10", "usage": "in_operation", "support_ends_on": "2023-11-30" });
    let clients = json!({ "member_count": 35, "facts": clients });
    stage.object(&kaufering, "it_system", "PC-Arbeitsplätze", clients).await;
    let servers = json!({ "platform": "Windows Server", "usage": "in_operation", "support_ends_on": "2024-05-31" });
    stage.object(&county, "it_system", "Server der Schulen", json!({ "member_count": 4, "facts": servers })).await;
    let overview = stage.call("akte_overview", json!({})).await;
    let support = |name: &str, figure: &str| -> u64 {
        let all = overview["municipalities"].as_array().unwrap();
        let one = all.iter().find(|one| one["name"] == name).unwrap();
        one["domains"][0]["support"][figure].as_u64().unwrap()
    };
    assert_eq!(support("Kaufering", "within_half_year"), 35, "as often as there are: {overview}");
    assert_eq!(support("Landkreis Landsberg am Lech", "within_year"), 4);

    // What changes in A.1 if Kaufering joins? The A.1 of today in hand, its joining tried out, and taken back.
    systems(&stage, &enterprise, &[("Virtualisierung", "2030-01-01")]).await;
    let today = stage.printed(&enterprise, "a1").await;
    let site = stage.object(&enterprise, "site", "Rathaus Kaufering", json!({})).await;
    let clients = json!({ "member_count": 35 });
    let clients = stage.object(&enterprise, "it_system", "PC-Arbeitsplätze Kaufering", clients).await;
    stage.depends(&enterprise, &clients, &site).await;
    let changes = stage.held(&enterprise, &today).await;
    let mut said: Vec<(String, String)> =
        changes["changes"].as_array().unwrap().iter().map(|one| (text(&one["entity"]), text(&one["change"]))).collect();
    said.sort();
    assert_eq!(
        said,
        [("dependency", "added"), ("target_object", "added"), ("target_object", "added")]
            .map(|(entity, change)| (entity.to_owned(), change.to_owned())),
        "two objects and what holds them together: {changes}"
    );
    let subjects: Vec<String> =
        changes["changes"].as_array().unwrap().iter().map(|one| text(&one["subject"])).collect();
    assert!(subjects.iter().any(|subject| subject.contains("PC-Arbeitsplätze Kaufering")), "by name: {subjects:?}");
    for _ in 0..3 {
        let undo = merged(&enterprise.here(), &json!({ "operation_id": null }));
        stage.call("undo", undo).await;
    }
    assert_eq!(stage.held(&enterprise, &today).await["changes"], json!([]), "taken back, nothing differs");
    stage.is_sound().await;
}
