//! S4: the county of Lüneburg as a shared-service centre: separated municipalities, the one named exception for the
//! Rechnungsprüfungsamt, backup in another fire compartment, and the document control block of the concept.

use crate::stage::{Stage, all, merged, text};
use serde_json::json;

#[tokio::test]
async fn a_shared_service_centre_keeps_its_municipalities_apart_with_one_named_exception() {
    let stage = Stage::on(2018, 7, 23).await;
    let county = stage.place("Landkreis Lüneburg", "county", "ni", "grundschutz_plus_plus").await;
    let amelinghausen =
        stage.place("Samtgemeinde Amelinghausen", "municipal_association", "ni", "grundschutz_plus_plus").await;
    let dahlenburg =
        stage.place("Samtgemeinde Dahlenburg", "municipal_association", "ni", "grundschutz_plus_plus").await;
    for member in [&amelinghausen, &dahlenburg] {
        let relation = stage
            .relation(
                member,
                "IT-Service des Landkreises",
                "shared_service_centre",
                json!({ "provider_municipality_id": county.municipality,
                    "services": "Server, Infoma New System, Groupware, Datensicherung und Wiederherstellung",
                    "contract": "rund 1.500 Euro netto je Arbeitsplatz und Jahr",
                    "legal_act": "Kooperationsvereinbarung (Vorlage)", "legal_body": "Kreistag",
                    "legal_number": "2017/417-1", "legal_on": "2018-09-24", "valid_from": "2019-01-01",
                    "data_role": "processor", "default_split": "shared" }),
            )
            .await;
        let paper = stage.evidence(member, "Beschlussvorlage 2017/417-1", "decision", None).await;
        stage.proves(member, &relation, &paper, "legal_act").await;
    }
    // Virtualised and logically separated; the backup lies in another fire compartment, in another building.
    let house = stage.object(&county, "building", "Kreishaus", json!({})).await;
    let other_house = stage.object(&county, "building", "Straßenverkehrsamt", json!({})).await;
    let server_room = stage.object(&county, "room", "Serverraum, Brandabschnitt 1", json!({})).await;
    let backup_room = stage.object(&county, "room", "Sicherungsraum, Brandabschnitt 2", json!({})).await;
    let servers = stage.object(&county, "it_system", "Server der Gemeinden", json!({ "member_count": 12 })).await;
    let backup = stage.object(&county, "it_system", "Datensicherung", json!({})).await;
    for (from, to) in [
        (&servers, &server_room),
        (&backup, &backup_room),
        (&server_room, &house),
        (&backup_room, &other_house),
        (&servers, &backup),
    ] {
        stage.depends(&county, from, to).await;
    }
    let where_it_lies = merged(&county.both(), &json!({ "object_id": backup_room }));
    let where_it_lies = stage.call("dependency_list", where_it_lies).await;
    assert!(where_it_lies.to_string().contains("Straßenverkehrsamt"), "another building: {where_it_lies}");
    let requirements = stage.requirements(&county, 3).await;
    stage.answer(&county, &backup, &requirements[..1], "yes").await;
    // The record: daily after a fixed plan, another house, and when it was last restored.
    let record = json!({ "name": "Dateien der Gemeinden", "plan": "täglich nach festem Plan", "frequency": "daily",
        "site_id": server_room, "second_site_id": server_room, "offline_copy": null, "last_success_on": "2018-07-22",
        "restore_tested_on": "2017-03-01", "restore_result": "successful", "measure_id": null,
        "responsible": "IT-Service", "object_ids": [servers] });
    let saved = stage.entry(&county, "backup_save", None, record.clone()).await;
    let open = stage.call("register_point_list", county.here()).await;
    let of_backup = |open: &serde_json::Value| -> Vec<String> {
        all(open, "code").into_iter().filter(|code| code.starts_with("backup")).collect()
    };
    assert_eq!(of_backup(&open), ["backup_same_compartment", "backup_restore_test_due"], "one room, a test too old");
    let mended = json!({ "second_site_id": backup_room, "restore_tested_on": "2018-07-20" });
    stage.entry(&county, "backup_save", Some(&saved), merged(&record, &mended)).await;
    assert_eq!(of_backup(&stage.call("register_point_list", county.here()).await), Vec::<String>::new(), "in order");
    let tests =
        stage.call("backup_list", merged(&county.here(), &json!({ "sort": null, "offset": 0, "limit": 9 }))).await;
    let last = &tests["items"][0];
    assert_eq!(
        (&last["restore_tested_on"], &last["same_compartment"]),
        (&json!("2018-07-20"), &json!(false)),
        "{tests}"
    );

    // Separation: nothing is seen across, and the list of exceptions is empty.
    let finance = stage.object(&amelinghausen, "application", "Finanzverfahren", json!({})).await;
    stage.answer(&amelinghausen, &finance, &requirements[..2], "partial").await;
    for member in [&amelinghausen, &dahlenburg, &county] {
        let grants = stage.call("object_grant_list", member.here()).await;
        assert_eq!(grants["total"], 0, "no exception: {grants}");
        assert_eq!(stage.call("shared_object_list", member.here()).await["total"], 0, "and nothing to see");
    }
    let across = json!({ "target_object_id": finance, "sort": null, "offset": 0, "limit": 9 });
    let across = stage.try_call("check_list", merged(&county.both(), &across)).await;
    assert_eq!(across, Err("record.not-found".to_owned()), "not even the county looks in");

    // The one exception: the Rechnungsprüfungsamt, for a purpose, approved, and for a time.
    let exception = json!({ "municipality_id": amelinghausen.municipality, "object_ids": [finance],
        "member_ids": [county.municipality], "purpose": "Prüfung durch das Rechnungsprüfungsamt",
        "granted_by": "Samtgemeindebürgermeister", "granted_on": "2018-07-01" });
    let exception = stage.call("object_grant_save", exception).await["ids"][0].clone();
    let grants = stage.call("object_grant_list", amelinghausen.here()).await;
    assert_eq!(all(&grants, "purpose"), ["Prüfung durch das Rechnungsprüfungsamt"], "all exceptions valid today");
    assert_eq!(all(&grants, "member_name"), ["Landkreis Lüneburg"], "to whom");
    // It stands in the register of exceptions without being entered again; only what the grant doesn't say is added.
    let registered = merged(&amelinghausen.here(), &json!({ "sort": null, "offset": 0, "limit": 9 }));
    let row = stage.call("exception_list", registered.clone()).await["items"][0].clone();
    assert_eq!((&row["beneficiary"], &row["state"]), (&json!("Landkreis Lüneburg"), &json!("valid")), "{row}");
    assert_eq!(row["approved_by"], "Samtgemeindebürgermeister", "{row}");
    let completed = json!({ "kind": "access", "domain_id": null, "requirement_id": null, "target_object_id": null,
        "grant_id": exception, "legal_basis": "§ 155 NKomVG", "risk": "Einsicht in Buchungen; protokolliert",
        "approved_on": null, "valid_from": null, "valid_until": "2018-12-31", "review_on": null, "revoked_on": null });
    stage.entry(&amelinghausen, "exception_save", None, completed).await;
    let row = stage.call("exception_list", registered.clone()).await["items"][0].clone();
    assert_eq!((&row["legal_basis"], &row["points"]), (&json!("§ 155 NKomVG"), &json!([])), "{row}");
    let refer = json!({ "id": null, "grant_id": exception, "target_object_id": null, "relevant": true,
        "decided_by": "Rechnungsprüfungsamt", "decided_on": null });
    let reference = stage.call("shared_reference_save", merged(&county.both(), &refer)).await["id"].clone();
    let list = json!({ "municipality_id": county.municipality, "reference_id": reference, "offset": 0, "limit": 9 });
    assert_eq!(stage.call("shared_status_list", list.clone()).await["total"], 2, "what it was let see");
    assert_eq!(stage.call("shared_object_list", dahlenburg.here()).await["total"], 0, "and nobody else");
    let revoke = json!({ "municipality_id": amelinghausen.municipality, "ids": [exception], "withdrawn_on": null });
    stage.call("object_grant_withdraw", revoke).await;
    assert_eq!(stage.call("shared_status_list", list).await["total"], 0, "revoked today");
    let row = stage.call("exception_list", registered).await["items"][0].clone();
    assert_eq!(
        (&row["state"], &row["revoked_on"]),
        (&json!("revoked"), &json!("2018-07-23")),
        "and so it stands: {row}"
    );
    let council = merged(&dahlenburg.here(), &json!({ "sort": null, "offset": 0, "limit": 9 }));
    let council = stage.call("decision_list", council).await;
    assert_eq!(all(&council, "number"), ["2017/417-1"], "the council paper, from the relation: {council}");
    // 1,500 euros per workplace and year, by causation.
    for (member, workplaces) in [(&amelinghausen, 40), (&dahlenburg, 35)] {
        let member = json!({ "year": 2019, "member_id": member.municipality, "workplaces": workplaces });
        stage.call("cost_member_save", merged(&county.here(), &member)).await;
    }
    let item =
        json!({ "year": 2019, "name": "IT-Service", "amount": 11_250_000, "key": "workplaces", "member_id": null });
    stage.entry(&county, "cost_save", None, item).await;
    let shares = stage.call("cost_share_list", county.here()).await;
    for row in shares["items"].as_array().unwrap() {
        assert_eq!(row["per_workplace"], 150_000, "what one workplace costs: {row}");
    }
    let log = json!({ "entity_id": exception, "offset": 0, "limit": 9 });
    let log = stage.call("log_list", merged(&amelinghausen.here(), &log)).await;
    assert_eq!(log["total"], 2, "who granted and who revoked it, and when: {log}");

    // The document control block of the concept, v0.3 of 17.07.2018.
    for (version, on, remark) in [
        ("0.1", "2018-05-22", "Erste Fassung"),
        ("0.2", "2018-06-26", "1. Überarbeitung"),
        ("0.3", "2018-07-17", "2. Überarbeitung"),
    ] {
        let fields = json!({ "version": version, "status": "draft", "classification": "public", "edited_on": on,
            "editor": "Stefan Domanske", "editor_function": "IT-Service", "remark": remark });
        let save = json!({ "report": "providers", "id": null, "fields": fields });
        stage.call("document_revision_save", merged(&dahlenburg.both(), &save)).await;
    }
    let history = merged(&dahlenburg.both(), &json!({ "report": "providers" }));
    let history = stage.call("document_revision_list", history).await;
    assert_eq!(text(&history[0]["version"]), "0.3", "who edited what, when, in which version: {history}");

    // Which duties are open per municipality?
    let open = stage.points(&dahlenburg).await;
    for point in ["provider_scope_missing", "provider_exit_missing", "provider_agreement_missing"] {
        assert!(open.contains(&point.to_owned()), "{point}: {open:?}");
    }
    let said = stage.register(&dahlenburg).await;
    assert!(said.contains("2017/417-1") && said.contains("1.500 Euro"), "act and cost per workplace: {said}");
    assert!(!said.contains("Amelinghausen"), "and nothing of the neighbour: {said}");
    stage.is_sound().await;
}
