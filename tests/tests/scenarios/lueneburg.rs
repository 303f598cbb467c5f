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
    let refer = json!({ "id": null, "grant_id": exception, "target_object_id": null, "relevant": true,
        "decided_by": "Rechnungsprüfungsamt", "decided_on": null });
    let reference = stage.call("shared_reference_save", merged(&county.both(), &refer)).await["id"].clone();
    let list = json!({ "municipality_id": county.municipality, "reference_id": reference, "offset": 0, "limit": 9 });
    assert_eq!(stage.call("shared_status_list", list.clone()).await["total"], 2, "what it was let see");
    assert_eq!(stage.call("shared_object_list", dahlenburg.here()).await["total"], 0, "and nobody else");
    let revoke = json!({ "municipality_id": amelinghausen.municipality, "ids": [exception], "withdrawn_on": null });
    stage.call("object_grant_withdraw", revoke).await;
    assert_eq!(stage.call("shared_status_list", list).await["total"], 0, "revoked today");
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
