//! S3: Ellrich, Heringen, Werther and Kyffhäuserland share servers that are assessed once, in Ellrich, and are reported for
//! each of the four.

use crate::stage::{Place, Stage, all, merged, text};
use serde_json::{Value, json};

async fn refer(stage: &Stage, member: &Place, object: &str, relevant: bool, reason: &str) -> Value {
    let offers = stage.call("shared_object_list", member.here()).await;
    let offer = offers["items"].as_array().unwrap().iter().find(|row| row["object_name"] == object).unwrap().clone();
    let save = json!({ "id": null, "grant_id": offer["grant_id"], "target_object_id": null, "relevant": relevant,
        "reason": reason, "decided_by": "Bürgermeister", "decided_on": null });
    let saved = stage.call("shared_reference_save", merged(&member.both(), &save)).await;
    json!({ "municipality_id": member.municipality, "reference_id": saved["id"] })
}

#[tokio::test]
async fn shared_servers_are_assessed_once_and_reported_for_each_of_four() {
    let stage = Stage::on(2020, 3, 1).await;
    let ellrich = stage.place("Ellrich", "city", "th", "grundschutz_plus_plus").await;
    let mut members = Vec::new();
    for name in ["Heringen/Helme", "Werther", "Kyffhäuserland"] {
        members.push((name, stage.place(name, "municipality", "th", "grundschutz_plus_plus").await));
    }
    let room = stage.object(&ellrich, "room", "Rechenzentrum Ellrich", json!({})).await;
    let hosts = stage.object(&ellrich, "it_system", "Virtuelle Server", json!({ "member_count": 29 })).await;
    let firewall = stage.object(&ellrich, "it_system", "Firewall", json!({ "member_count": 4 })).await;
    for system in [&hosts, &firewall] {
        stage.depends(&ellrich, system, &room).await;
    }
    // The consortium that runs it: six years from October 2019 on.
    let provider = stage.object(&ellrich, "service_provider", "ab-data, Archikart, codia, Ibykus", json!({})).await;
    let contract = stage
        .relation(
            &ellrich,
            "Bietergemeinschaft ab-data",
            "outsourcing",
            json!({ "provider_object_id": provider, "services": "Netze, Server, Fachverfahren, Fernwartung",
                "legal_act": "Zuschlag im Verhandlungsverfahren", "legal_body": "IT-Verbund", "legal_on": "2019-10-01",
                "valid_from": "2019-10-01", "valid_until": "2025-09-30", "exit_rule": "Übergabe an den Nachfolger",
                "data_role": "processor", "default_split": "shared", "controlled_on": "2020-01-15" }),
        )
        .await;
    stage
        .provides(
            &ellrich,
            &contract,
            &[hosts.clone(), firewall.clone()],
            json!({ "planned_on": "2019-12-31", "on_site_on": "2019-11-15", "transferred_on": "2019-12-02" }),
        )
        .await;
    assert_eq!(stage.moved(&ellrich, "2019-11-30", &["on_site"]).await.len(), 2, "the interim solution in November");
    assert_eq!(
        stage.moved(&ellrich, "2019-12-31", &["transferred"]).await.len(),
        2,
        "before the old one was switched off"
    );

    // Assessed once.
    let requirements = stage.requirements(&ellrich, 12).await;
    stage.answer(&ellrich, &hosts, &requirements[..9], "yes").await;
    stage.answer(&ellrich, &hosts, &requirements[9..], "no").await;
    stage.answer(&ellrich, &firewall, &requirements[..4], "yes").await;
    let ids: Vec<&String> = members.iter().map(|(_, member)| &member.municipality).collect();
    let grant = json!({ "municipality_id": ellrich.municipality, "object_ids": [hosts, firewall], "member_ids": ids,
        "purpose": "Gemeinsamer Betrieb nach der Zweckvereinbarung", "granted_by": "Bürgermeister von Ellrich",
        "granted_on": null });
    let grants = stage.call("object_grant_save", grant).await;
    assert_eq!(grants["ids"].as_array().unwrap().len(), 6, "two objects for three members");

    for (name, member) in &members {
        let relation = stage
            .relation(
                member,
                "IT-Verbund Nordthüringen",
                "joint_operation",
                json!({ "provider_municipality_id": ellrich.municipality, "legal_act": "Zweckvereinbarung",
                    "legal_body": "Stadtrat", "legal_on": "2018-06-01", "valid_from": "2018-07-01",
                    "services": "Rechenzentrum in Ellrich", "default_split": "provider",
                    "exit_rule": "Kündigung zum Jahresende", "data_role": "joint_controller",
                    "controlled_on": "2020-02-01" }),
            )
            .await;
        let reference = refer(&stage, member, "Virtuelle Server", true, "").await;
        let note = merged(&reference, &json!({ "answers": true }));
        assert_eq!(stage.call("shared_status_take", note).await["taken"], 12, "{name} inherits with its own decision");
        let offers = stage.call("shared_object_list", member.here()).await;
        let row =
            offers["items"].as_array().unwrap().iter().find(|row| row["object_name"] == "Virtuelle Server").unwrap();
        let stand_in = text(&row["reference"]["target_object_id"]);
        stage.provides(member, &relation, &[stand_in], json!({})).await;
        let theirs = stage.split(member, &relation, &["provider"]).await;
        assert_eq!(theirs["total"], 12, "what Ellrich answers for: {theirs}");
    }
    // Each decides for itself: one has a firewall of its own.
    let (_, kyffhaeuserland) = &members[2];
    let alone = refer(&stage, kyffhaeuserland, "Firewall", false, "Eigene Firewall am Verwaltungssitz").await;
    let list = merged(&alone, &json!({ "offset": 0, "limit": 9 }));
    assert_eq!(stage.call("shared_status_list", list).await["total"], 4, "it may look, and does not have to inherit");

    // Each mayor gets his own register and plan; the shared part is marked as such.
    for (name, member) in &members {
        let said = stage.register(member).await;
        assert!(said.contains("Ellrich") && said.contains("Virtuelle Server"), "{name}: {said}");
        assert!(!said.contains("ab-data"), "{name} sees no contract of Ellrich's: {said}");
        for kind in ["a4", "a6"] {
            let create = json!({ "kind": kind, "language": "de", "as_of": null });
            stage.job("report_create", merged(&member.both(), &create)).await;
        }
        let overview = stage.call("overview", member.both()).await;
        assert_eq!(
            (&overview["counts"]["yes"], &overview["counts"]["no"]),
            (&json!(9), &json!(3)),
            "{name} is liable itself"
        );
    }
    // A change at Ellrich is told to all three and overwrites nothing.
    stage.answer(&ellrich, &hosts, &requirements[9..10], "yes").await;
    for (name, member) in &members {
        assert!(stage.points(member).await.contains(&"shared_status_changed".to_owned()), "{name} is told");
        let overview = stage.call("overview", member.both()).await;
        assert_eq!(overview["counts"]["no"], 3, "{name}'s answers are its own");
    }
    let relying = stage.call("object_grant_list", ellrich.here()).await;
    let rely = relying["items"].as_array().unwrap().iter().filter(|row| row["relied_on"] == true).count();
    assert_eq!(rely, 3, "Ellrich sees who relies on what: {relying}");
    // Which contract ends when?
    let list = json!({ "sort": null, "offset": 0, "limit": 9 });
    let list = stage.call("provider_list", merged(&ellrich.both(), &list)).await;
    assert_eq!(all(&list, "ends_on"), ["2025-09-30"], "six years from October 2019");
    stage.is_sound().await;
}
