//! Registers through the use cases: exceptions beside the check and in the Umsetzungsstatus, backups and their sites, contracts
//! and decisions, costs by causation, online services, regimes.

use crate::every_command::merged;
use crate::providers::{both, here, object};
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

fn list() -> Value {
    json!({ "sort": null, "offset": 0, "limit": 100 })
}

async fn listed(stage: &Stage, tenant: &Tenant, name: &str) -> Value {
    stage.call(name, merged(&json!({ "municipality_id": tenant.municipality }), &list())).await
}

fn codes(points: &Value) -> Vec<&str> {
    points.as_array().unwrap().iter().map(|point| point["code"].as_str().unwrap()).collect()
}

/// What every exception says; dates that are not known.
pub fn exception(more: Value) -> Value {
    let none = json!({ "kind": "access", "domain_id": null, "requirement_id": null, "target_object_id": null,
        "grant_id": null, "approved_on": null, "valid_from": null, "valid_until": null, "review_on": null,
        "revoked_on": null });
    merged(&none, &more)
}

/// What every backup record says; what is not known.
pub fn backup(name: &str, more: Value) -> Value {
    let none = json!({ "name": name, "frequency": null, "site_id": null, "second_site_id": null, "offline_copy": null,
        "last_success_on": null, "restore_tested_on": null, "restore_result": null, "measure_id": null });
    merged(&none, &more)
}

async fn save(stage: &Stage, tenant: &Tenant, name: &str, id: Option<&str>, fields: Value) -> String {
    let request = json!({ "municipality_id": tenant.municipality, "id": id, "fields": fields });
    text(&stage.call(name, request).await["id"])
}

/// An exemption to which nothing can be objected, from a requirement at an object.
fn exemption(tenant: &Tenant, requirement: &str, object: &str) -> Value {
    exception(json!({
        "kind": "requirement", "domain_id": tenant.domain, "requirement_id": requirement, "target_object_id": object,
        "name": "Altes Fachverfahren", "beneficiary": "Bauamt", "reason": "Update im Herbst", "risk": "Angriff im Netz",
        "approved_by": "Bürgermeister", "approved_on": "2026-02-01", "valid_from": "2026-02-01",
        "valid_until": "2027-10-31", "review_on": "2027-01-01",
    }))
}

#[tokio::test]
async fn a_valid_exemption_stands_beside_the_answer_and_changes_no_status() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let requirements = stage.requirements(&tenant, 2).await;
    let server = object(&stage, &tenant, "it_system", "Server").await;
    let at =
        |status: &str| json!([{ "requirement_id": requirements[0], "target_object_id": server, "status": status }]);
    stage.answer(&tenant, at("no")).await;
    let before = stage.call("overview", both(&tenant)).await;
    let fields = exemption(&tenant, &requirements[0], &server);
    let id = save(&stage, &tenant, "exception_save", None, fields.clone()).await;
    let row = listed(&stage, &tenant, "exception_list").await["items"][0].clone();
    assert_eq!((&row["state"], &row["object_name"]), (&json!("valid"), &json!("Server")), "{row}");
    assert_eq!(codes(&row["points"]), Vec::<&str>::new(), "nothing is missing: {row}");
    let check = json!({ "target_object_id": server, "requirement_id": requirements[0] });
    let detail = stage.call("check_detail", merged(&both(&tenant), &check)).await;
    assert_eq!(detail["row"]["status"], "no", "the status stays what it is: {detail}");
    assert_eq!(detail["row"]["exception"]["valid_until"], "2027-10-31", "with the exception beside it: {detail}");
    let overview = stage.call("overview", both(&tenant)).await;
    assert_eq!((&before["excepted"], &overview["excepted"]), (&json!(0), &json!(1)), "the counts say it");
    assert_eq!(before["counts"], overview["counts"], "and nothing else changes");
    let elsewhere = json!({ "target_object_id": null, "requirement_id": requirements[0] });
    let elsewhere = stage.call("check_detail", merged(&both(&tenant), &elsewhere)).await;
    assert_eq!(elsewhere["row"]["exception"], Value::Null, "only at this object");

    stage.answer(&tenant, at("yes")).await;
    let detail = stage.call("check_detail", merged(&both(&tenant), &check)).await;
    assert_eq!(detail["row"]["exception"], Value::Null, "what is implemented needs none: {detail}");
    stage.answer(&tenant, at("no")).await;
    for (change, state, point) in [
        (json!({ "approved_by": "" }), "unapproved", "exception_not_approved"),
        (json!({ "valid_until": "2026-03-01", "review_on": "2026-12-31" }), "expired", "exception_expired"),
    ] {
        save(&stage, &tenant, "exception_save", Some(&id), merged(&fields, &change)).await;
        let row = listed(&stage, &tenant, "exception_list").await["items"][0].clone();
        assert_eq!((&row["state"], codes(&row["points"])), (&json!(state), vec![point]), "{row}");
        let detail = stage.call("check_detail", merged(&both(&tenant), &check)).await;
        assert_eq!(detail["row"]["exception"], Value::Null, "it does not hold: {detail}");
        assert_eq!(stage.call("overview", both(&tenant)).await["excepted"], 0);
    }
    let open = stage.call("overview", both(&tenant)).await["open_points"].to_string();
    assert!(open.contains("exception_expired"), "counted in the overview: {open}");
    let history = json!({ "municipality_id": tenant.municipality, "kind": "exception", "id": id });
    let history = stage.call("register_history", history).await;
    assert_eq!((&history["total"], &history["items"][0]["operation_text"]), (&json!(3), &json!("Ausnahme geändert")));
    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": null });
    stage.call("undo", undo.clone()).await;
    stage.call("undo", undo).await;
    assert_eq!(listed(&stage, &tenant, "exception_list").await["items"][0]["state"], "valid", "both taken back");
    let found = json!({ "municipality_id": tenant.municipality, "text": "Fachverfahren", "offset": 0, "limit": 10 });
    let found = stage.call("search", found).await.to_string();
    assert!(found.contains("exception_approval"), "it is found: {found}");
}

#[tokio::test]
async fn an_exception_is_refused_with_what_is_wrong() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let server = object(&stage, &tenant, "it_system", "Server").await;
    let good = exemption(&tenant, &requirement, &server);
    for (change, code) in [
        (json!({ "name": " " }), "record.name-missing"),
        (json!({ "requirement_id": null }), "rule.exception-unclear"),
        (json!({ "valid_until": "2026-01-01" }), "record.period-reversed"),
        (json!({ "requirement_id": tenant.domain }), "record.not-found"),
        (json!({ "target_object_id": tenant.domain }), "record.not-found"),
    ] {
        let request = json!({ "municipality_id": tenant.municipality, "id": null, "fields": merged(&good, &change) });
        let refusal = stage.refused("exception_save", request).await;
        assert!(refusal.code == code || refusal.code.ends_with(code.split('.').next_back().unwrap()), "{refusal:?}");
    }
    let request = json!({ "municipality_id": tenant.municipality, "id": null,
        "fields": backup("Ablage", json!({ "restore_result": "failed" })) });
    assert_eq!(stage.refused("backup_save", request).await.code, "rule.restore-result-without-test");
    let cost = json!({ "year": 2026, "name": "Server", "amount": 100, "key": "fixed", "member_id": null });
    let request = json!({ "municipality_id": tenant.municipality, "id": null, "fields": cost });
    assert_eq!(stage.refused("cost_save", request).await.code, "rule.cost-bearer-unclear");
    let regime = json!({ "regime": "nis2", "applies": "no", "decided_on": null });
    let request = json!({ "municipality_id": tenant.municipality, "fields": regime });
    assert_eq!(stage.refused("regime_save", request).await.code, "rule.regime-without-reason");
}

#[tokio::test]
async fn a_grant_is_an_exception_by_itself_and_is_completed_not_entered_again() {
    let stage = Stage::with_akte().await;
    let owner = stage.tenant("Amelinghausen", "grundschutz_plus_plus").await;
    let county = stage.tenant("Landkreis", "grundschutz_plus_plus").await;
    let finance = object(&stage, &owner, "application", "Finanzverfahren").await;
    let grant = json!({ "municipality_id": owner.municipality, "object_ids": [finance],
        "member_ids": [county.municipality], "purpose": "Prüfung", "granted_by": "Bürgermeister",
        "granted_on": "2026-11-01" });
    let grant = text(&stage.call("object_grant_save", grant).await["ids"][0]);
    let rows = listed(&stage, &owner, "exception_list").await;
    assert_eq!(rows["total"], 1, "the grant stands there: {rows}");
    let row = &rows["items"][0];
    assert_eq!((&row["name"], &row["beneficiary"]), (&json!("Finanzverfahren"), &json!("Landkreis")), "{row}");
    assert_eq!((&row["record_id"], &row["state"]), (&Value::Null, &json!("valid")), "{row}");
    assert_eq!(codes(&row["points"]), ["exception_without_risk", "exception_unlimited"], "{row}");
    assert_eq!(listed(&stage, &county, "exception_list").await["total"], 0, "it is the owner's register");
    let add = exception(json!({ "grant_id": grant, "name": "anders", "risk": "gering", "valid_until": "2026-12-31" }));
    let id = save(&stage, &owner, "exception_save", None, add.clone()).await;
    assert_eq!(id, grant, "the list calls it by its grant");
    save(&stage, &owner, "exception_save", None, merged(&add, &json!({ "legal_basis": "§ 155 NKomVG" }))).await;
    let rows = listed(&stage, &owner, "exception_list").await;
    assert_eq!(rows["total"], 1, "completed, not doubled: {rows}");
    let row = &rows["items"][0];
    assert_eq!(codes(&row["points"]), Vec::<&str>::new(), "{row}");
    assert_eq!((&row["name"], &row["reason"]), (&json!("Finanzverfahren"), &json!("Prüfung")), "as the grant says");
    assert_eq!(row["legal_basis"], "§ 155 NKomVG", "{row}");
    let withdraw = json!({ "municipality_id": owner.municipality, "ids": [grant], "withdrawn_on": null });
    stage.call("object_grant_withdraw", withdraw).await;
    assert_eq!(listed(&stage, &owner, "exception_list").await["items"][0]["state"], "revoked", "with the grant");
    let theirs = json!({ "municipality_id": county.municipality, "id": null, "fields": add });
    assert_eq!(stage.refused("exception_save", theirs).await.code, "record.not-found", "another one's grant");
}

#[tokio::test]
async fn a_backup_knows_its_sites_and_follows_when_objects_are_merged() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "edition_2023").await;
    let house = object(&stage, &tenant, "building", "Altes Rathaus").await;
    let other_house = object(&stage, &tenant, "building", "Feuerwehrhaus").await;
    let room = object(&stage, &tenant, "room", "Serverraum").await;
    let cellar = object(&stage, &tenant, "room", "Keller").await;
    let server = object(&stage, &tenant, "it_system", "Dateiserver").await;
    let twin = object(&stage, &tenant, "it_system", "Dateiserver 2").await;
    for (from, to) in [(&room, &house), (&cellar, &house)] {
        let depends = json!({ "id": null, "from_id": from, "to_id": to, "kind": null, "inherits": true });
        stage.call("dependency_save", merged(&both(&tenant), &depends)).await;
    }
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let evidence = stage.evidence(&tenant, "Testprotokoll.txt", &requirement).await;
    let measure = stage.measure(&tenant, "Rechte mitsichern", &requirement).await;
    let fields = backup(
        "Dateiablage",
        json!({ "site_id": room, "second_site_id": cellar, "last_success_on": "2026-11-19",
            "restore_tested_on": "2026-03-12", "restore_result": "partial", "responsible": "IT",
            "object_ids": [server, twin], "evidence_ids": [evidence] }),
    );
    let id = save(&stage, &tenant, "backup_save", None, fields.clone()).await;
    let row = listed(&stage, &tenant, "backup_list").await["items"][0].clone();
    assert_eq!(codes(&row["points"]), ["backup_same_compartment", "backup_restore_failed"], "one house: {row}");
    assert_eq!(row["evidence"][0]["name"], "Testprotokoll.txt", "{row}");
    let shown = stage.call("evidence_show", here(&tenant, &evidence)).await;
    assert_eq!(shown["registers"][0]["name"], "Dateiablage", "the evidence says to what it belongs: {shown}");
    let mended = json!({ "second_site_id": other_house, "measure_id": measure });
    save(&stage, &tenant, "backup_save", Some(&id), merged(&fields, &mended)).await;
    let row = listed(&stage, &tenant, "backup_list").await["items"][0].clone();
    assert_eq!(codes(&row["points"]), Vec::<&str>::new(), "another house, and a measure: {row}");
    assert_eq!(row["measure_title"], "Rechte mitsichern", "{row}");
    let twice = json!({ "municipality_id": tenant.municipality, "id": null, "fields": fields });
    assert_eq!(stage.refused("backup_save", twice).await.code, "record.already-exists", "one record per data stock");
    let gone = stage.refused("target_object_delete", here(&tenant, &server)).await;
    assert_eq!(gone.code, "record.reference", "what is backed up is not removed unnoticed");
    let merge = json!({ "municipality_id": tenant.municipality, "into_id": server, "ids": [twin], "winner": null });
    stage.call("target_object_merge", merge).await;
    let row = listed(&stage, &tenant, "backup_list").await["items"][0].clone();
    assert_eq!(row["objects"].as_array().unwrap().len(), 1, "one object of two: {row}");
    stage.call("evidence_delete", here(&tenant, &evidence)).await;
    let row = listed(&stage, &tenant, "backup_list").await["items"][0].clone();
    assert_eq!(row["evidence"], json!([]), "the evidence is gone, the record stays: {row}");
    let open = stage.call("register_point_list", json!({ "municipality_id": tenant.municipality })).await;
    let backups: Vec<&Value> =
        open["items"].as_array().unwrap().iter().filter(|point| point["kind"] == "backup").collect();
    assert_eq!(backups.len(), 0, "{open}");
    let remove = json!({ "municipality_id": tenant.municipality, "kind": "backup", "id": id });
    stage.call("register_delete", remove.clone()).await;
    assert_eq!(stage.refused("register_delete", remove).await.code, "record.not-found");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn decisions_stand_beside_the_legal_acts_of_providers() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let provider = object(&stage, &tenant, "service_provider", "Rechenzentrum").await;
    let relation = crate::providers::fields(&provider, "Betrieb");
    let relation = merged(&both(&tenant), &json!({ "id": null, "fields": relation }));
    let relation = text(&stage.call("provider_save", relation).await["id"]);
    let fields = json!({ "kind": "council_decision", "name": "Beitritt", "body": "Kreistag", "number": "",
        "decided_on": "2026-02-01", "public": true, "valid_from": null, "valid_until": null, "relation_id": relation });
    let id = save(&stage, &tenant, "decision_save", None, fields.clone()).await;
    let rows = listed(&stage, &tenant, "decision_list").await;
    assert_eq!(rows["total"], 2, "the relation's legal act stands there: {rows}");
    let (own, act) = (&rows["items"][0], &rows["items"][1]);
    assert_eq!(codes(&own["points"]), ["decision_without_number", "decision_without_evidence"], "{own}");
    assert_eq!((&act["record_id"], &act["number"]), (&Value::Null, &json!("2013/42")), "{act}");
    assert_eq!((&act["relation_name"], &act["points"]), (&json!("Betrieb"), &json!([])), "objected to there: {act}");
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let paper = stage.evidence(&tenant, "Beschluss.txt", &requirement).await;
    let whole = merged(&fields, &json!({ "number": "2026/12", "evidence_ids": [paper] }));
    save(&stage, &tenant, "decision_save", Some(&id), whole).await;
    let open =
        merged(&json!({ "municipality_id": tenant.municipality }), &merged(&list(), &json!({ "only_open": true })));
    assert_eq!(stage.call("decision_list", open).await["total"], 0, "nothing is open");
}

#[tokio::test]
async fn costs_services_and_regimes_are_kept() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let neighbour = stage.tenant("Nachbarstadt", "grundschutz_plus_plus").await;
    let here = json!({ "municipality_id": tenant.municipality });
    let cost = |name: &str, amount: i64, key: &str, member: Option<&str>| json!({ "year": 2026, "name": name, "amount": amount, "key": key, "member_id": member });
    save(&stage, &tenant, "cost_save", None, cost("Server", 100_001, "workplaces", None)).await;
    let row = listed(&stage, &tenant, "cost_list").await["items"][0].clone();
    assert_eq!(codes(&row["points"]), ["cost_not_distributed"], "nobody takes part: {row}");
    for (member, workplaces) in [(&tenant.municipality, 8), (&neighbour.municipality, 24)] {
        let member = json!({ "year": 2026, "member_id": member, "workplaces": workplaces });
        stage.call("cost_member_save", merged(&here, &member)).await;
    }
    save(&stage, &tenant, "cost_save", None, cost("Leitung", 101, "equal", None)).await;
    save(&stage, &tenant, "cost_save", None, cost("Umzug", 5_000, "fixed", Some(&neighbour.municipality))).await;
    let shares = stage.call("cost_share_list", here.clone()).await;
    let share = |at: usize| {
        let row = &shares["items"][at];
        (row["member_name"].as_str().unwrap().to_owned(), row["amount"].clone(), row["per_workplace"].clone())
    };
    assert_eq!(share(0), ("Musterkreis".into(), json!(25_051), json!(3_131)), "{shares}");
    assert_eq!(share(1), ("Nachbarstadt".into(), json!(80_051), json!(3_335)), "{shares}");
    assert_eq!(listed(&stage, &neighbour, "cost_list").await["total"], 0, "the account is kept by one");

    let server = object(&stage, &tenant, "application", "Meldewesen").await;
    let service = json!({ "name": "Wohnsitz anmelden", "status": "online", "connection": null, "online_since": null });
    let id = save(&stage, &tenant, "service_save", None, service.clone()).await;
    let row = listed(&stage, &tenant, "service_list").await["items"][0].clone();
    let expected = ["service_without_object", "service_incomplete", "service_responsible_missing"];
    assert_eq!(codes(&row["points"]), expected, "{row}");
    let whole = json!({ "connection": "indirect", "online_since": "2026-01-01", "responsible": "Bürgerbüro",
        "object_ids": [server] });
    save(&stage, &tenant, "service_save", Some(&id), merged(&service, &whole)).await;
    let row = listed(&stage, &tenant, "service_list").await["items"][0].clone();
    let lacking = ["service_guidelines_missing", "service_concept_missing", "service_without_evidence"];
    assert_eq!((codes(&row["points"]), &row["objects"][0]["name"]), (lacking.to_vec(), &json!("Meldewesen")), "{row}");
    assert_eq!((codes(&row["lacking"]), &row["under_regulation"]), (lacking.to_vec(), &json!(true)), "ITSiV-PV: {row}");
    let nameless = merged(&whole, &json!({ "guidelines": [{ "name": " ", "state": "open" }] }));
    let nameless = json!({ "id": id, "fields": merged(&service, &nameless) });
    assert_eq!(stage.refused("service_save", merged(&here, &nameless)).await.code, "rule.name-missing");
    let secured = json!({ "guidelines": [{ "name": "BSI TR-03107-1", "state": "met" }], "concept_on": "2026-02-01",
        "pentest_on": "2026-03-01", "pentest_result": "serious" });
    let secured = merged(&service, &merged(&whole, &secured));
    save(&stage, &tenant, "service_save", Some(&id), secured.clone()).await;
    let row = listed(&stage, &tenant, "service_list").await["items"][0].clone();
    assert_eq!(codes(&row["points"]), ["service_pentest_failed", "service_without_evidence"], "{row}");
    let changes = merged(&here, &json!({ "kind": "service", "id": id }));
    let history = stage.call("register_history", changes).await;
    let told = |field: &str| {
        let fields = history["items"][0]["changes"].as_array().unwrap();
        fields.iter().find(|one| one["field"] == field).map(|one| one["after"].clone())
    };
    assert_eq!(told("guidelines"), Some(json!("BSI TR-03107-1 (umgesetzt)")), "{history}");
    assert_eq!(told("pentest_result"), Some(json!("schwerwiegende Feststellungen")), "{history}");
    let file = stage.file("pentest.pdf", b"Bericht").await;
    let add = json!({ "tokens": [file], "title": "Penetrationstest", "kind": "audit_report", "valid_from": null,
        "valid_until": null, "classification": "internal" });
    let proof = stage.job("evidence_add", merged(&here, &add)).await["ids"][0].clone();
    let proven = merged(&secured, &json!({ "pentest_result": "passed", "evidence_ids": [proof] }));
    save(&stage, &tenant, "service_save", Some(&id), proven.clone()).await;
    let row = listed(&stage, &tenant, "service_list").await["items"][0].clone();
    assert_eq!((codes(&row["points"]), &row["evidence"][0]["name"]), (vec![], &json!("Penetrationstest")), "{row}");
    stage.call("undo", merged(&here, &json!({ "operation_id": null }))).await;
    let row = listed(&stage, &tenant, "service_list").await["items"][0].clone();
    assert_eq!((&row["evidence"], &row["pentest_result"]), (&json!([]), &json!("serious")), "taken back: {row}");
    save(&stage, &tenant, "service_save", Some(&id), proven).await;

    let regimes = listed(&stage, &tenant, "regime_list").await;
    assert_eq!(regimes["total"], 3, "each is listed, decided or not: {regimes}");
    assert_eq!(codes(&regimes["items"][0]["points"]), ["regime_undecided"], "{regimes}");
    let decide = |applies: &str| {
        let fields = json!({ "regime": "nis2", "applies": applies, "reason": "Bundesrecht nimmt Kommunen aus",
            "legal_basis": "§ 28 BSIG", "decided_by": "Landrat", "decided_on": "2026-02-01" });
        merged(&here, &json!({ "fields": fields }))
    };
    stage.call("regime_save", decide("yes")).await;
    let row = listed(&stage, &tenant, "regime_list").await["items"][0].clone();
    assert_eq!(codes(&row["points"]), ["regime_authority_missing", "regime_unregistered"], "{row}");
    stage.call("regime_save", decide("no")).await;
    let row = listed(&stage, &tenant, "regime_list").await["items"][0].clone();
    assert_eq!((&row["applies"], codes(&row["points"])), (&json!("no"), vec![]), "decided anew, once: {row}");
    let open = stage.call("register_point_list", here.clone()).await;
    let of_regimes = open["items"].as_array().unwrap().iter().filter(|point| point["kind"] == "regime");
    let subjects: Vec<&str> = of_regimes.map(|point| point["subject"].as_str().unwrap()).collect();
    assert_eq!(subjects, ["Kritische Infrastruktur (KRITIS)", "Landesrecht zur Informationssicherheit"], "{open}");
    let open = stage.call("overview", both(&tenant)).await["open_points"].to_string();
    assert!(open.contains("regime_undecided"), "counted in the overview: {open}");
}

#[tokio::test]
async fn both_registers_are_printed_for_the_whole_municipality() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let server = object(&stage, &tenant, "it_system", "Server").await;
    let evidence = stage.evidence(&tenant, "Protokoll.txt", &requirement).await;
    let fields = merged(&exemption(&tenant, &requirement, &server), &json!({ "evidence_ids": [evidence] }));
    save(&stage, &tenant, "exception_save", None, fields).await;
    save(&stage, &tenant, "backup_save", None, backup("Ablage", json!({ "object_ids": [server] }))).await;
    for kind in ["exceptions", "backups"] {
        for domain in [Value::Null, json!(tenant.domain)] {
            let create = json!({ "municipality_id": tenant.municipality, "domain_id": domain, "kind": kind,
                "language": "de", "as_of": null });
            let ready = stage.job("report_create", create).await;
            assert!(ready["size"].as_u64() > Some(10_000), "{kind} of {domain}: {ready}");
        }
    }
}
