//! S2: the county of Landsberg am Lech transfers the task itself to its own enterprise: 800 workplaces, 300 procedures, and
//! the schools' IT as an information domain of its own.

use crate::stage::{Stage, all, merged, text};
use serde_json::json;
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
