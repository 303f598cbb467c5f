//! S1: small municipalities with complete workplaces from KDO's data centre. Heeseberg has eight of them and no IT staff.

use crate::stage::{Stage, all, merged, text};
use serde_json::{Value, json};
use std::collections::HashSet;

#[tokio::test]
async fn eight_workplaces_know_what_remains_their_own_duty() {
    let stage = Stage::on(2014, 7, 15).await;
    let kdo = stage.municipality("KDO", "special_purpose_association", "ni").await;
    let heeseberg = stage.place("Samtgemeinde Heeseberg", "municipal_association", "ni", "entry_check").await;
    let place = &heeseberg;
    // The stock-taking of the project: users, printers, software.
    for (kind, name, count) in
        [("people", "Beschäftigte", 8), ("it_system", "Thin Clients", 8), ("it_system", "Etagendrucker", 2)]
    {
        stage.object(place, kind, name, json!({ "member_count": count, "responsible": "Kasse" })).await;
    }
    let facts = |ends: &str| {
        let facts = json!({ "platform": "Microsoft", "usage": "in_operation", "support_ends_on": ends });
        json!({ "responsible": "Kasse", "facts": facts })
    };
    stage.object(place, "application", "Windows XP", facts("2014-04-08")).await;
    stage.object(place, "application", "Windows Server 2003", facts("2015-07-14")).await;
    // One person with several roles, and who stands in for whom.
    for (name, roles) in [
        ("Bodo Beispiel", json!([{ "role": "it_head" }, { "role": "security_officer", "deputy": true }])),
        ("Sabine Extern", json!([{ "role": "security_officer" }, { "role": "data_protection_officer" }])),
    ] {
        let fields = json!({ "name": name, "superior_id": null, "roles": roles });
        stage.call("person_save", merged(&place.here(), &json!({ "id": null, "fields": fields }))).await;
    }
    let relation = stage
        .relation(
            place,
            "Arbeitsplätze aus dem Rechenzentrum",
            "workplace_service",
            json!({ "provider_municipality_id": kdo, "services": "Thin Clients, Office, E-Mail, Datenhaltung",
                "legal_act": "Vertrag mit festen Monatsraten", "legal_body": "Samtgemeinderat", "legal_on": "2014-01-15",
                "valid_from": "2014-02-01", "exit_rule": "Herausgabe der Daten", "data_role": "processor",
                "default_split": "own", "controlled_on": "2014-06-01" }),
        )
        .await;
    stage.provides(place, &relation, std::slice::from_ref(&place.root), json!({})).await;
    let questions = stage.split(place, &relation, &[]).await;
    let total = questions["total"].as_u64().unwrap();
    assert!(total > 100, "every question of the entry check is somebody's: {total}");
    // Servers and backup are KDO's part: two thirds of the questions in this story.
    let part: Vec<Value> = questions["items"].as_array().unwrap()[..80]
        .iter()
        .map(|row| json!({ "requirement_id": row["requirement_id"], "object_id": place.root }))
        .collect();
    let save = json!({ "municipality_id": place.municipality, "relation_id": relation, "places": part,
        "responsibility": "provider", "note": null });
    assert_eq!(stage.call("provider_split_save", save).await["changed"], 80, "in one step");
    let own = stage.split(place, &relation, &["own"]).await;
    assert_eq!(own["total"], total - 80, "what remains with thin clients only");

    assert_eq!(
        stage.points(place).await,
        ["provider_evidence_missing", "provider_agreement_missing"],
        "the provider's part is to be proven, and the agreement to be made"
    );
    for (title, kind, purpose) in
        [("ISO 27001 KDO", "certificate", "proof"), ("AVV mit der KDO", "contract", "data_agreement")]
    {
        let evidence = stage.evidence(place, title, kind, Some("2016-06-30")).await;
        stage.proves(place, &relation, &evidence, purpose).await;
    }
    assert_eq!(stage.points(place).await, Vec::<String>::new(), "done");

    let structure = stage.call("structure_point_list", place.both()).await;
    let out_of_support: Vec<(String, String)> = structure["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| text(&row["code"]).starts_with("support"))
        .map(|row| (text(&row["code"]), text(&row["object_name"])))
        .collect();
    assert_eq!(out_of_support, [("support_ended".to_owned(), "Windows XP".to_owned())], "the gap that XP leaves");
    let people = merged(&place.here(), &json!({ "sort": null, "offset": 0, "limit": 9 }));
    let people = stage.call("person_list", people).await;
    assert_eq!(people["items"][0]["roles"][0]["deputy"], true, "who substitutes whom: {people}");

    // The others beside it, each with a relation of its own to the same provider.
    for (name, form) in [("Dötlingen", "municipality"), ("Apen", "municipality"), ("Löningen", "city")] {
        let other = stage.place(name, form, "ni", "entry_check").await;
        let fields = json!({ "provider_municipality_id": kdo, "valid_from": "2013-01-01" });
        stage.relation(&other, "Arbeitsplätze", "workplace_service", fields).await;
        let list = json!({ "sort": null, "offset": 0, "limit": 9 });
        let list = stage.call("provider_list", merged(&other.both(), &list)).await;
        assert_eq!(all(&list, "provider_name"), ["KDO"], "{name} has its own relation, and sees no other: {list}");
    }
    let said = stage.register(place).await;
    assert!(said.contains("KDO") && said.contains("feste") && !said.contains("Apen"), "its own register: {said}");
    // All open points of its own part on two pages, for the mayor: some questions are answered, and not all of it is proven.
    let duties: Vec<String> = own["items"].as_array().unwrap().iter().map(|row| text(&row["requirement_id"])).collect();
    stage.answer(place, &place.root, &duties[..10], "yes").await;
    stage.answer(place, &place.root, &duties[10..14], "no").await;
    let list = json!({ "object_id": null, "sort": null, "offset": 0, "limit": 500 });
    let points = stage.call("point_list", merged(&place.both(), &list)).await;
    let (counted, rows) = (points["total"].as_u64().unwrap(), points["items"].as_array().unwrap());
    let of = |code: &str| rows.iter().filter(|row| row["code"] == code).count();
    assert_eq!((of("no_evidence"), of("no_measure")), (10, 4), "what is answered and not proven or planned: {points}");
    let printed = stage.tables(place, "open_points").await;
    let about = |row: &&Value| {
        let (code, subject) = (text(&row["code"]), text(&row["subject"]));
        printed.lines().any(|line| line.starts_with(&format!("{code};")) && line.contains(&subject))
    };
    let lacking: Vec<&Value> = rows.iter().filter(|row| !about(row)).collect();
    assert!(lacking.is_empty(), "the list leaves out {lacking:?}");
    let known: HashSet<String> = rows.iter().map(|row| text(&row["code"])).collect();
    let coded = |line: &&str| line.split(';').next().is_some_and(|code| known.contains(code));
    assert_eq!(printed.lines().filter(coded).count() as u64, counted, "each point of every area once: {printed}");
    let pages = stage.pages(place, "open_points").await;
    assert!(pages <= 2, "all {counted} open points on two pages, not {pages}");
    let overview = stage.call("overview", place.both()).await;
    assert_eq!(overview["counts"]["total"], total, "the status of the entry check: {}", overview["counts"]);
    stage.is_sound().await;
}
