//! Every command of the list runs in a bare host.

use crate::stage::{Stage, text};
use akte_app::commands::NAMES;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Calls commands and remembers which.
struct Tour {
    stage: Stage,
    tried: BTreeSet<String>,
}

impl Tour {
    async fn call(&mut self, name: &str, request: Value) -> Value {
        self.tried.insert(name.to_owned());
        self.stage.call(name, request).await
    }

    async fn job(&mut self, name: &str, request: Value) -> Value {
        self.tried.insert(name.to_owned());
        let job = self.stage.call(name, request).await;
        self.tried.insert("job_status".to_owned());
        let status = self.stage.status(&job).await;
        assert_eq!(status["state"], "done", "{name}: {status}");
        status["result"].clone()
    }
}

#[tokio::test]
async fn every_command_runs_in_a_bare_host() {
    let mut tour = Tour { stage: Stage::bare(), tried: BTreeSet::new() };
    session(&mut tour).await;
    let tenant = structure(&mut tour).await;
    modelling(&mut tour, &tenant).await;
    let requirement = catalogs(&mut tour, &tenant).await;
    recording(&mut tour, &tenant, &requirement).await;
    versions(&mut tour, &tenant, &requirement).await;
    mappings(&mut tour, &tenant, &requirement).await;
    drafts(&mut tour, &tenant).await;
    providers(&mut tour, &tenant).await;
    registers(&mut tour, &tenant).await;
    privacy(&mut tour, &tenant).await;
    iso(&mut tour, &tenant).await;
    desk(&mut tour, &tenant).await;
    reports(&mut tour, &tenant).await;
    start(&mut tour, &tenant).await;
    tour.call("akte_close", json!({})).await;
    tour.job("demo_open", json!({})).await;
    let all: BTreeSet<String> = NAMES.iter().map(|name| (*name).to_owned()).collect();
    let missing: Vec<&String> = all.difference(&tour.tried).collect();
    assert!(missing.is_empty(), "these commands were not tried: {missing:?}");
}

/// What the window shows first is what it would be told one by one, where it was left.
async fn start(tour: &mut Tour, tenant: &Value) {
    let (id, domain) = (&tenant["municipality_id"], &tenant["domain_id"]);
    let second = json!({ "municipality_id": id, "id": null, "name": "Schulen", "method": "grundschutz_plus_plus", "catalog_ids": null });
    tour.call("domain_save", second).await;
    for shown in tour.call("domain_list", json!({ "municipality_id": id })).await["items"].as_array().unwrap() {
        let start = json!({ "municipality_id": id, "domain_ids": [shown["id"]] });
        let start = tour.call("start_view", start).await;
        assert_eq!((&start["municipality_id"], &start["domain_id"]), (id, &shown["id"]), "as it was left");
        let both = json!({ "municipality_id": id, "domain_id": shown["id"] });
        assert_eq!(start["overview"], tour.call("overview", both).await, "the same as one by one");
    }
    let elsewhere = json!({ "municipality_id": domain, "domain_ids": [] });
    let first = tour.call("municipality_list", json!({})).await["items"][0]["id"].clone();
    assert_eq!(tour.call("start_view", elsewhere).await["municipality_id"], first, "what is gone is not shown");
}

async fn session(tour: &mut Tour) {
    tour.call("session_state", json!({})).await;
    let start = tour.call("start_view", json!({ "municipality_id": null, "domain_ids": [] })).await;
    assert_eq!((&start["session"]["akte"], &start["municipalities"]), (&Value::Null, &Value::Null));
    tour.call("language_set", json!({ "language": "de" })).await;
    let parent = tour.stage.folder.path().join("akten");
    std::fs::create_dir_all(&parent).unwrap();
    tour.stage.host.dialogs.next_folder(&parent);
    let picked = tour.call("folder_pick", json!({ "purpose": "create" })).await;
    let create =
        json!({ "token": picked["token"], "name": "Akte", "passphrase": "vier Wörter im Rathaus", "plain": false });
    tour.call("akte_create", create).await;
    tour.call("akte_close", json!({})).await;
    let token = tour.stage.token(&parent.join("Akte")).await;
    tour.call("folder_inspect", json!({ "token": token })).await;
    tour.call("akte_open", json!({ "token": token, "door": "passphrase", "secret": "vier Wörter im Rathaus" })).await;
    tour.call("actor_set", json!({ "actor": "Erika Beispiel" })).await;
    let added = tour.call("door_add", json!({ "kind": "recovery_key", "label": "Tresor", "passphrase": null })).await;
    tour.call("door_list", json!({})).await;
    tour.call("door_remove", json!({ "id": added["id"] })).await;
    let backup = tour.job("backup_create", json!({ "token": null })).await;
    assert!(text(&backup["path"]).contains("backups"), "beside the Akte: {backup}");
    let verified = tour.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "a new Akte is sound");
    let job = tour.call("log_verify", json!({})).await;
    tour.call("job_cancel", json!({ "job_id": job["job_id"] })).await;
    tour.stage.status(&job).await;
}

/// The plan in all its views; the measure itself stays as it was.
async fn plan(tour: &mut Tour, both: &Value, measure: &Value) {
    let municipality = &both["municipality_id"];
    let record = |id: &Value| json!({ "municipality_id": municipality, "id": id });
    let training =
        json!({ "id": null, "title": "Schulung", "due_on": "2027-03-31", "priority": "low", "status": "planned" });
    let training = tour.call("measure_save", merged(both, &training)).await["id"].clone();
    let relation = json!({ "measure_id": measure, "other_id": training, "kind": "needs" });
    let relation = tour.call("measure_relation_save", merged(&record(&training), &relation)).await["id"].clone();
    let part = json!({ "offset": 0, "limit": 10 });
    let lines = tour.call("measure_plan", merged(both, &merged(&part, &json!({ "by": "person" })))).await;
    assert_eq!(lines["total"], 3, "a group with two measures: {lines}");
    let timeline = tour.call("measure_timeline", merged(both, &part)).await;
    assert_eq!((&timeline["total"], &timeline["undated"]), (&json!(1), &json!(1)), "one has a date: {timeline}");
    let next = tour.call("measure_next", merged(both, &part)).await;
    assert_eq!(next["items"][0]["title"], "Schulung", "what is waited for comes first: {next}");
    tour.call("measure_move", merged(&record(&training), &json!({ "status": "done" }))).await;
    let accept = json!({ "accepted_by": "Erika Beispiel", "accepted_on": null });
    tour.call("measure_accept", merged(&record(&training), &accept)).await;
    tour.call("measure_relation_delete", record(&relation)).await;
    tour.call("measure_delete", record(&training)).await;
}

async fn structure(tour: &mut Tour) -> Value {
    tour.job("catalog_import_shipped", json!({})).await;
    let fields = json!({ "name": "Musterstadt", "legal_form": "city", "land": null });
    let saved = tour.call("municipality_save", json!({ "id": null, "fields": fields })).await;
    let id = saved["id"].clone();
    tour.call("municipality_list", json!({})).await;
    let domain = json!({ "municipality_id": id, "id": null, "name": "Rathaus", "method": "grundschutz_plus_plus", "catalog_ids": null });
    tour.call("domain_save", domain).await;
    let domains = tour.call("domain_list", json!({ "municipality_id": id })).await;
    let domain = domains["items"][0]["id"].clone();
    let object = json!({
        "municipality_id": id, "domain_id": domain, "id": null, "kind": "room", "name": "Archiv", "member_count": 1,
        "parent_id": null,
    });
    let object = tour.call("target_object_save", object).await;
    method(tour, &json!({ "municipality_id": id, "domain_id": domain }), &object["id"]).await;
    let list = json!({ "municipality_id": id, "domain_id": domain, "sort": null, "offset": 0, "limit": 10 });
    assert_eq!(tour.call("target_object_list", list).await["total"], 2, "the whole and the archive");
    tour.call("target_object_delete", json!({ "municipality_id": id, "id": object["id"] })).await;
    json!({ "municipality_id": id, "domain_id": domain, "catalog_id": domains["items"][0]["catalogs"][0]["catalog_id"] })
}

/// A provider, and an object that another municipality shares; everything is taken away again.
async fn providers(tour: &mut Tour, tenant: &Value) {
    let municipality = &tenant["municipality_id"];
    let both = json!({ "municipality_id": municipality, "domain_id": tenant["domain_id"] });
    let here = |id: &Value| json!({ "municipality_id": municipality, "id": id });
    let page = json!({ "sort": null, "offset": 0, "limit": 10 });
    let object = |kind: &str, name: &str| json!({ "id": null, "kind": kind, "name": name, "member_count": 1, "parent_id": null });
    let provider = object("service_provider", "Rechenzentrum");
    let provider = tour.call("target_object_save", merged(&both, &provider)).await["id"].clone();
    let fields = json!({ "name": "Betrieb", "kind": "outsourcing", "provider_object_id": provider,
        "provider_municipality_id": null, "legal_on": null, "valid_from": null, "valid_until": null, "exit_on": null,
        "data_role": null, "default_split": "provider", "controlled_on": null, "control_due_on": null });
    let save = merged(&both, &json!({ "id": null, "fields": fields }));
    let relation = tour.call("provider_save", save).await["id"].clone();
    let of = json!({ "municipality_id": municipality, "relation_id": relation });
    let root = tour.call("domain_list", json!({ "municipality_id": municipality })).await;
    let domains = root["items"].as_array().unwrap();
    let root = domains.iter().find(|domain| domain["id"] == tenant["domain_id"]).unwrap()["root_object_id"].clone();
    tour.call("provider_object_save", merged(&of, &json!({ "object_ids": [root], "planned_on": "2026-01-01" }))).await;
    let objects =
        tour.call("provider_object_list", merged(&both, &merged(&page, &json!({ "relation_id": null })))).await;
    assert_eq!(objects["items"][0]["late"], true, "since January: {objects}");
    let split = tour.call("provider_split_list", merged(&of, &page)).await;
    let place = json!({ "requirement_id": split["items"][0]["requirement_id"], "object_id": root });
    let save = merged(&of, &json!({ "places": [place], "responsibility": "own", "note": null }));
    assert_eq!(tour.call("provider_split_save", save).await["changed"], 1, "decided");
    let token = tour.stage.file("vertrag.txt", b"Vertrag").await;
    let add = json!({ "municipality_id": municipality, "tokens": [token], "kind": "contract", "valid_from": null,
        "valid_until": null, "classification": "internal" });
    let evidence = tour.job("evidence_add", add).await["ids"][0].clone();
    let link = merged(&of, &json!({ "evidence_id": evidence, "purpose": "contract" }));
    tour.call("provider_evidence_save", link).await;
    assert_eq!(tour.call("provider_list", merged(&both, &page)).await["items"][0]["share"]["own"], 1, "one is its own");
    assert_eq!(tour.call("provider_show", here(&relation)).await["evidence"][0]["purpose"], "contract");
    assert!(tour.call("provider_point_list", both.clone()).await["total"].as_u64() > Some(3), "much is missing");
    let points =
        merged(&both, &json!({ "areas": ["providers"], "object_id": null, "sort": null, "offset": 0, "limit": 9 }));
    let point = tour.call("point_list", points).await["items"][0]["place"].clone();
    let back = merged(&both, &json!({ "places": [point], "reason": "Vertrag läuft aus", "until": null }));
    assert_eq!(tour.call("point_put_back", back).await["changed"], 1, "with a reason");
    let restore = merged(&both, &json!({ "places": [point] }));
    assert_eq!(tour.call("point_restore", restore).await["changed"], 1, "and counts again");
    let sheet = tour.stage.folder.path().join("fragebogen.xlsx");
    tour.stage.host.dialogs.next_save(&sheet);
    tour.call("questionnaire_export", merged(&both, &json!({ "object_ids": [], "requirement_ids": [], "note": "" })))
        .await;
    let token = tour.stage.file("zurueck.xlsx", &std::fs::read(&sheet).unwrap()).await;
    let back = merged(&both, &json!({ "token": token }));
    let review = tour.call("questionnaire_review", back.clone()).await;
    assert_eq!(review["rows"][0]["state"], "same", "nobody filled it in");
    let take = merged(&back, &json!({ "sha256": review["sha256"], "rows": [] }));
    assert_eq!(tour.call("questionnaire_import", take).await["changed"], 0, "nothing was ticked");
    let owner = json!({ "id": null, "fields": { "name": "Nachbarstadt", "legal_form": "city", "land": null } });
    let owner = tour.call("municipality_save", owner).await["id"].clone();
    let domain = json!({ "municipality_id": owner, "id": null, "name": "RZ", "method": "grundschutz_plus_plus", "catalog_ids": null });
    let domain = tour.call("domain_save", domain).await["id"].clone();
    let host = merged(&json!({ "municipality_id": owner, "domain_id": domain }), &object("it_system", "Host"));
    let host = tour.call("target_object_save", host).await["id"].clone();
    let grant = json!({ "municipality_id": owner, "object_ids": [host], "member_ids": [municipality],
        "purpose": "Betrieb", "granted_by": "Rat", "granted_on": null });
    let grant = tour.call("object_grant_save", grant).await["ids"][0].clone();
    let refer =
        json!({ "id": null, "grant_id": grant, "target_object_id": null, "relevant": true, "decided_on": null });
    let reference = tour.call("shared_reference_save", merged(&both, &refer)).await["id"].clone();
    let offered = tour.call("shared_object_list", json!({ "municipality_id": municipality })).await;
    let stand_in = offered["items"][0]["reference"]["target_object_id"].clone();
    let of_reference = json!({ "municipality_id": municipality, "reference_id": reference });
    assert_eq!(tour.call("shared_status_list", merged(&of_reference, &page)).await["total"], 0, "nobody looked");
    assert_eq!(tour.call("shared_status_take", of_reference).await["seen"], 0, "noted");
    tour.call("shared_reference_delete", here(&reference)).await;
    tour.call("object_grant_withdraw", json!({ "municipality_id": owner, "ids": [grant], "withdrawn_on": null })).await;
    let grants = tour.call("object_grant_list", json!({ "municipality_id": owner })).await;
    assert_eq!(grants["items"][0]["relied_on"], false, "nobody relies on it: {grants}");
    tour.call("provider_delete", here(&relation)).await;
    for id in [&provider, &stand_in] {
        tour.call("target_object_delete", here(id)).await;
    }
    tour.call("evidence_delete", here(&evidence)).await;
}

/// An entry in each register; everything is taken away again.
async fn registers(tour: &mut Tour, tenant: &Value) {
    let municipality = &tenant["municipality_id"];
    let here = json!({ "municipality_id": municipality });
    let page = merged(&here, &json!({ "sort": null, "offset": 0, "limit": 10 }));
    let decision = json!({ "kind": "contract", "name": "Wartung", "decided_on": null, "public": null,
        "valid_from": null, "valid_until": null, "relation_id": null });
    let cost = json!({ "year": 2026, "name": "Server", "amount": 1000, "key": "workplaces", "member_id": null });
    let service = json!({ "name": "Hund anmelden", "status": "planned", "connection": null, "online_since": null });
    let entries = [
        ("exception", crate::registers::exception(json!({ "name": "Zugriff" }))),
        ("backup", crate::registers::backup("Ablage", json!({}))),
        ("decision", decision),
        ("cost", cost),
        ("service", service),
    ];
    for (kind, fields) in entries {
        let save = merged(&here, &json!({ "id": null, "fields": fields }));
        let id = tour.call(&format!("{kind}_save"), save).await["id"].clone();
        assert_eq!(tour.call(&format!("{kind}_list"), page.clone()).await["total"], 1, "one in {kind}");
        let entry = merged(&here, &json!({ "kind": kind, "id": id }));
        assert_eq!(tour.call("register_history", entry.clone()).await["total"], 1, "recorded once");
        assert!(tour.call("register_point_list", here.clone()).await["total"].as_u64() > Some(3), "open points");
        tour.call("register_delete", entry).await;
    }
    let member = json!({ "year": 2026, "member_id": municipality, "workplaces": 8 });
    tour.call("cost_member_save", merged(&here, &member)).await;
    assert_eq!(tour.call("cost_share_list", here.clone()).await["total"], 1, "it takes part");
    tour.call("cost_member_save", merged(&here, &merged(&member, &json!({ "workplaces": null })))).await;
    let regime = json!({ "regime": "kritis", "applies": "unclear", "decided_on": null });
    let id = tour.call("regime_save", merged(&here, &json!({ "fields": regime }))).await["id"].clone();
    assert_eq!(tour.call("regime_list", page).await["total"], 3, "all regimes");
    tour.call("register_delete", merged(&here, &json!({ "kind": "regime", "id": id }))).await;
}

/// An entry in each register of data protection; everything is taken away again.
async fn privacy(tour: &mut Tour, tenant: &Value) {
    let here = json!({ "municipality_id": tenant["municipality_id"] });
    let page = merged(&here, &json!({ "sort": null, "offset": 0, "limit": 10 }));
    assert!(tour.call("starter_list", here.clone()).await["total"].as_u64() >= Some(40), "starter sheets");
    let take = merged(&here, &json!({ "ids": ["hundesteuer"] }));
    let activity = tour.call("starter_take", take).await["ids"][0].clone();
    let record = merged(&here, &json!({ "id": activity }));
    assert!(tour.call("information_text", record.clone()).await["text"].as_str().unwrap().contains("Hundesteuer"));
    tour.stage.host.dialogs.next_save(tour.stage.folder.path().join("hinweise.txt"));
    assert!(tour.call("information_text_save", record).await["path"].is_string(), "written");
    let entries = [
        ("activity", json!({ "name": "Gewerbe" }), 2),
        ("processor", json!({ "processor": "Rechenzentrum" }), 1),
        ("breach", json!({ "title": "Fehlversand" }), 1),
        ("incident", json!({ "title": "Schadsoftware" }), 1),
        ("request", crate::privacy::request("2026-11-05", json!({})), 1),
        ("deletion", crate::privacy::deletion(activity.as_str().unwrap(), json!({})), 1),
        ("threshold", crate::assessments::threshold(activity.as_str().unwrap(), json!({})), 1),
        ("assessment", json!({ "title": "Kameras" }), 1),
        ("client", json!({ "name": "Gemeinde Neudorf" }), 1),
    ];
    for (kind, fields, total) in entries {
        let save = merged(&here, &json!({ "id": null, "fields": fields }));
        let id = tour.call(&format!("{kind}_save"), save).await["id"].clone();
        assert_eq!(tour.call(&format!("{kind}_list"), page.clone()).await["total"], total, "in {kind}");
        let entry = merged(&here, &json!({ "kind": kind, "id": id }));
        assert_eq!(tour.call("register_history", entry.clone()).await["total"], 1, "recorded once");
        tour.call("register_delete", entry).await;
    }
    let measure = json!({ "municipality_id": tenant["municipality_id"], "domain_id": tenant["domain_id"], "id": null,
        "title": "Abschottung", "responsible": "", "due_on": null, "done_on": null, "cost_once": null,
        "cost_yearly": null, "priority": "high", "status": "planned", "serves": [] });
    let measure = tour.call("measure_save", measure).await["id"].clone();
    let tom = json!({ "measure_id": measure, "kind": "technical", "effective_since": null, "reviewed_on": null });
    let tom = tour.call("tom_save", merged(&here, &json!({ "fields": tom }))).await["id"].clone();
    assert_eq!(tour.call("tom_list", page.clone()).await["items"][0]["record_id"], tom, "the measure is described");
    tour.call("register_delete", merged(&here, &json!({ "kind": "tom", "id": tom }))).await;
    tour.call("measure_delete", merged(&here, &json!({ "id": measure }))).await;
    assert!(tour.call("must_list", json!({})).await["total"].as_u64() > Some(10), "the list of the DSK");
    let basis = merged(&here, &json!({ "id": null, "fields": { "name": "Satzung" } }));
    let basis = tour.call("legal_basis_save", basis).await["id"].clone();
    assert_eq!(tour.call("legal_basis_list", page.clone()).await["items"][0]["name"], "Satzung", "the own one first");
    tour.call("register_delete", merged(&here, &json!({ "kind": "legal_basis", "id": basis }))).await;
    tour.call("controller_save", merged(&here, &json!({ "fields": { "authority": "LfD" } }))).await;
    let sheet = tour.call("controller_list", page.clone()).await["items"][0]["record_id"].clone();
    tour.call("register_delete", merged(&here, &json!({ "kind": "controller", "id": sheet }))).await;
    tour.call("register_delete", merged(&here, &json!({ "kind": "activity", "id": activity }))).await;
    assert!(tour.call("deadline_list", page.clone()).await["total"].is_number(), "what runs out");
    tour.stage.host.dialogs.next_save(tour.stage.folder.path().join("fristen.ics"));
    assert!(tour.call("deadline_export", page).await["path"].is_string(), "written");
}

/// An entry in each list of a management system; everything is taken away again.
async fn iso(tour: &mut Tour, tenant: &Value) {
    let here = json!({ "municipality_id": tenant["municipality_id"] });
    let domain = tenant["domain_id"].clone();
    let page = merged(&here, &json!({ "domain_id": domain, "sort": null, "offset": 0, "limit": 200 }));
    let controls = tour.call("control_list", page.clone()).await;
    assert!(controls["total"].as_u64() >= Some(93), "Annex A: {}", controls["total"]);
    let clause = tour.call("clause_list", page.clone()).await["items"][0].clone();
    let new = json!({ "domain_id": domain, "title": "Neu" });
    let checked = json!({ "domain_id": domain, "requirement_id": clause["requirement_id"], "status": "open" });
    for (kind, fields) in [
        ("control", new.clone()),
        ("clause", checked),
        ("audit", new.clone()),
        ("finding", new.clone()),
        ("review", new),
    ] {
        let save = merged(&here, &json!({ "id": null, "fields": fields }));
        let id = tour.call(&format!("{kind}_save"), save).await["id"].clone();
        assert!(tour.call(&format!("{kind}_list"), page.clone()).await["total"].as_u64() >= Some(1), "in {kind}");
        if kind == "review" {
            tour.call("review_fill", merged(&here, &json!({ "id": id }))).await;
        }
        if kind == "audit" {
            let take = json!({ "id": id, "catalog_id": tenant["catalog_id"], "group": null });
            tour.call("audit_checklist_take", merged(&here, &take)).await;
        }
        tour.call("register_delete", merged(&here, &json!({ "kind": kind, "id": id }))).await;
    }
    let none = merged(&here, &json!({ "domain_id": domain, "ids": [] }));
    assert_eq!(tour.call("control_take", none).await["taken"], 0, "nothing was asked for");
}

/// An entry in each register of the desk; everything is taken away again.
async fn desk(tour: &mut Tour, tenant: &Value) {
    let here = json!({ "municipality_id": tenant["municipality_id"] });
    let page = merged(&here, &json!({ "sort": null, "offset": 0, "limit": 200 }));
    for kind in ["controlled_document", "training", "consultation", "officer_task", "objective"] {
        let save = merged(&here, &json!({ "id": null, "fields": { "title": "Neu" } }));
        let id = tour.call(&format!("{kind}_save"), save).await["id"].clone();
        assert_eq!(tour.call(&format!("{kind}_list"), page.clone()).await["total"], 1, "in {kind}");
        let entry = merged(&here, &json!({ "kind": kind, "id": id }));
        assert_eq!(tour.call("register_history", entry.clone()).await["total"], 1, "recorded once");
        let desk = tour.call("desk", here.clone()).await;
        assert_eq!(desk["tasks"].as_array().map(Vec::len), Some(usize::from(kind == "officer_task")), "{kind}: {desk}");
        tour.call("register_delete", entry).await;
    }
}

/// Persons, dependencies and needs; everything is taken away again.
async fn method(tour: &mut Tour, both: &Value, room: &Value) {
    let municipality = &both["municipality_id"];
    let here = |id: &Value| json!({ "municipality_id": municipality, "id": id });
    let fields = json!({ "name": "Erika Beispiel", "superior_id": null, "roles": [{ "role": "security_officer" }] });
    let person = json!({ "municipality_id": municipality, "id": null, "fields": fields });
    let person = tour.call("person_save", person).await;
    let part = json!({ "municipality_id": municipality, "sort": null, "offset": 0, "limit": 10 });
    assert_eq!(tour.call("person_list", part).await["items"][0]["roles"][0]["role"], "security_officer");
    tour.call("person_delete", here(&person["id"])).await;
    let server = json!({ "id": null, "kind": "it_system", "name": "Server", "member_count": 3, "parent_id": null });
    let server = tour.call("target_object_save", merged(both, &server)).await["id"].clone();
    let depends = json!({ "id": null, "from_id": server, "to_id": room, "kind": null, "inherits": true });
    let dependency = tour.call("dependency_save", merged(both, &depends)).await["id"].clone();
    let list = merged(both, &json!({ "object_id": null }));
    assert_eq!(tour.call("dependency_list", list).await["items"][0]["kind"], "located_in", "the usual kind");
    let need = json!({ "object_ids": [server], "category": "high", "reason": "Meldedaten" });
    assert_eq!(tour.call("need_save", merged(both, &need)).await["changed"], 3, "all three basic values");
    let list = merged(both, &json!({ "only_risk": true, "sort": null, "offset": 0, "limit": 10 }));
    assert_eq!(tour.call("need_list", list).await["total"], 2, "the room inherits from the server");
    let explained = tour.call("need_explain", merged(both, &json!({ "object_id": room }))).await;
    assert_eq!(explained["values"][0]["way"][1]["name"], "Server", "and says from whom: {explained}");
    let graph = tour.call("dependency_graph", merged(both, &json!({ "focus_id": null }))).await;
    assert_eq!(graph["objects"].as_array().unwrap().len(), 2, "two boxes: {graph}");
    let svg = tour.stage.folder.path().join("graph.svg");
    tour.stage.host.dialogs.next_save(&svg);
    tour.call("dependency_graph_save", merged(both, &json!({ "focus_id": null }))).await;
    let written = std::fs::read_to_string(&svg).unwrap();
    assert!(written.starts_with("<svg") && written.contains(">Server</text>"), "a picture with words: {written}");
    let drawn = tour.call("dependency_graph_svg", merged(both, &json!({ "focus_id": null }))).await;
    assert_eq!(drawn["svg"], written, "the window draws the same");
    let png = tour.stage.folder.path().join("graph.png");
    tour.stage.host.dialogs.next_save(&png);
    let request = merged(both, &json!({ "focus_id": null, "png": "iVBORw0KGgo=" }));
    tour.call("dependency_graph_save", request.clone()).await;
    assert_eq!(std::fs::read(&png).unwrap(), b"\x89PNG\r\n\x1a\n", "as the window drew it");
    let refused = tour.stage.refused("dependency_graph_save", merged(&request, &json!({ "png": "PHN2Zz4=" }))).await;
    assert_eq!(refused.code, "app.bad-request", "no other file comes in by this door");
    let inventory = tour.stage.file("inventar.csv", "Name;Typ\nServer;it_system\n".as_bytes()).await;
    let look = tour.call("inventory_look", json!({ "token": inventory, "sheet": null })).await;
    let mapped = merged(both, &json!({ "token": inventory, "mapping": look["mapping"] }));
    assert_eq!(tour.call("inventory_preview", mapped.clone()).await["same"], 1, "it is known already");
    assert_eq!(tour.call("inventory_import", mapped).await["changed"], 0, "and nothing changes");
    let path = tour.stage.folder.path().join("inventar-zuordnung.json");
    tour.stage.host.dialogs.next_save(&path);
    tour.call("inventory_mapping_save", json!({ "token": inventory, "mapping": look["mapping"] })).await;
    let saved = tour.stage.file("inventar-zuordnung.json", &std::fs::read(path).unwrap()).await;
    let read = tour.call("inventory_mapping_read", json!({ "token": saved, "table": inventory })).await;
    assert_eq!(read["look"], look, "as it was written");
    assert_eq!(tour.call("akte_overview", json!({ "points": true })).await["municipalities"][0]["name"], "Musterstadt");
    assert!(tour.call("structure_point_list", both.clone()).await["total"].as_u64() > Some(0), "much is missing");
    let scheme = tour.call("protection_scheme_show", json!({ "municipality_id": municipality })).await;
    assert_eq!(scheme["recorded"], true, "the first need laid the usual scheme down");
    let save = merged(&scheme, &json!({ "municipality_id": municipality, "decided_by": "Rat" }));
    tour.call("protection_scheme_save", save).await;
    let copy = merged(&here(&server), &json!({ "name": "Server 2" }));
    let copy = tour.call("target_object_copy", copy).await["id"].clone();
    let split = merged(&here(&server), &json!({ "name": "Server 3", "count": 1 }));
    let split = tour.call("target_object_split", split).await["id"].clone();
    let merge = json!({ "municipality_id": municipality, "into_id": server, "ids": [copy, split], "winner": null });
    let merge = tour.call("target_object_merge", merge).await;
    assert_eq!(merge["conflicts"], 0, "copies say what their original says: {merge}");
    risks(tour, both, &server).await;
    tour.call("dependency_delete", here(&dependency)).await;
    let nothing = json!({ "object_ids": [server], "category": "", "reason": "" });
    tour.call("need_save", merged(both, &nothing)).await;
    tour.call("target_object_delete", here(&server)).await;
}

/// Models a domain of each method and takes it back, so that the check is as it was.
async fn modelling(tour: &mut Tour, tenant: &Value) {
    let municipality = &tenant["municipality_id"];
    let domain = json!({ "municipality_id": municipality, "id": null, "name": "Altbau", "method": "edition_2023", "catalog_ids": null });
    let domain = tour.call("domain_save", domain).await["id"].clone();
    let both = json!({ "municipality_id": municipality, "domain_id": domain });
    let list = json!({ "filter": { "module": "ISMS.1" }, "sort": null, "offset": 0, "limit": 10 });
    let row = tour.call("model_list", merged(&both, &list)).await["items"][0].clone();
    assert_eq!(row["state"], "proposed", "the whole needs a security management: {row}");
    let place = json!({ "line_id": row["line_id"], "module": "ISMS.1", "object_id": null });
    let save = json!({ "places": [place], "relevant": true });
    assert_eq!(tour.call("model_save", merged(&both, &save)).await["changed"], 1, "decided");
    let accept = json!({ "filter": { "orders": ["R1"] } });
    assert_eq!(tour.call("model_accept", merged(&both, &accept)).await["changed"], 14, "the others of the base");
    let matrix = tour.call("model_matrix", both.clone()).await;
    assert_eq!(matrix["objects"].as_array().unwrap().len(), 1, "the whole alone");
    let apply = json!({ "catalog_id": null, "modules": ["CON.2"], "name": "Profil", "apply": true });
    assert_eq!(tour.call("model_apply", merged(&both, &apply)).await["added"][0]["module"], "CON.2");
    assert!(tour.call("model_point_list", both).await["total"].as_u64() > Some(0), "much is missing");
    let both = json!({ "municipality_id": municipality, "domain_id": tenant["domain_id"] });
    let list = json!({ "filter": { "steps": ["process"] }, "sort": null, "offset": 0, "limit": 1 });
    let item = tour.call("package_list", merged(&both, &list)).await["items"][0].clone();
    let place = json!([{ "requirement_id": item["requirement_id"], "object_id": null }]);
    let save = json!({ "places": place, "choice": "struck_out", "reason": "betrifft uns nicht" });
    assert_eq!(tour.call("package_save", merged(&both, &save)).await["changed"], 1, "struck out");
    assert_eq!(tour.call("package_summary", both.clone()).await["begun"], true, "the package has begun");
    let clear = json!({ "places": place, "clear": true });
    tour.call("package_save", merged(&both, &clear)).await;
    let server = json!({ "id": null, "kind": "it_system", "name": "Server", "member_count": 1, "parent_id": null });
    let server = tour.call("target_object_save", merged(&both, &server)).await["id"].clone();
    let rows = tour.call("object_category_list", both.clone()).await;
    assert_eq!(rows["items"][0]["proposed"], json!(["Hostsysteme"]), "by its name: {rows}");
    let save = json!({ "object_ids": [server], "proposed": true });
    assert_eq!(tour.call("object_category_save", merged(&both, &save)).await["changed"], 1, "assigned");
    let remove = json!({ "object_ids": [server], "remove": ["Hostsysteme"] });
    tour.call("object_category_save", merged(&both, &remove)).await;
    tour.call("target_object_delete", json!({ "municipality_id": municipality, "id": server })).await;
}

/// Risks of the server; everything is taken away again.
async fn risks(tour: &mut Tour, both: &Value, server: &Value) {
    let municipality = &both["municipality_id"];
    let here = |id: &Value| json!({ "municipality_id": municipality, "id": id });
    let page = json!({ "sort": null, "offset": 0, "limit": 100 });
    let scheme = tour.call("risk_scheme_show", json!({ "municipality_id": municipality })).await;
    assert_eq!(scheme["recorded"], false, "proposed");
    let save = merged(&scheme, &json!({ "municipality_id": municipality, "decided_by": "Rat" }));
    let preview = tour.call("risk_scheme_preview", save.clone()).await;
    assert_eq!(preview["changes"], json!([]), "there is no risk yet");
    tour.call("risk_scheme_save", save).await;
    let own = json!({ "municipality_id": municipality, "id": null, "title": "Offene Fernwartung" });
    let own = tour.call("additional_threat_save", own).await["id"].clone();
    let threats = tour.call("additional_threat_list", json!({ "municipality_id": municipality })).await;
    assert_eq!(threats["items"][0]["code"], "G z.1", "numbered");
    let list = tour.call("risk_object_list", merged(both, &merged(&page, &json!({ "only_due": true })))).await;
    assert_eq!(list["items"][0]["standing"], "missing", "high needs ask for it: {list}");
    let by_hand = json!({ "object_ids": [server], "occasion": "decision", "reason": "Auflage", "analysed_on": null });
    tour.call("risk_object_save", merged(both, &by_hand)).await;
    let overview = tour.call("threat_overview", merged(both, &merged(&page, &json!({ "object_id": server })))).await;
    assert_eq!(overview["total"], 48, "47 and one of its own");
    let judge = json!({ "object_ids": [server], "threats": ["G 0.39"], "frequency_before": "rare", "damage_before": "limited" });
    let risk = tour.call("risk_save", merged(both, &judge)).await["ids"][0].clone();
    let list = tour.call("risk_list", merged(both, &merged(&page, &json!({ "object_id": null })))).await;
    assert_eq!(list["items"][0]["before"], "low", "rated: {list}");
    tour.call("risk_show", here(&risk)).await;
    tour.call("risk_matrix", merged(both, &json!({ "object_id": null, "stage": "before" }))).await;
    tour.call("risk_delete", here(&risk)).await;
    tour.call("additional_threat_delete", here(&own)).await;
    let nothing = json!({ "object_ids": [server], "occasion": "" });
    tour.call("risk_object_save", merged(both, &nothing)).await;
}

async fn catalogs(tour: &mut Tour, tenant: &Value) -> String {
    assert_eq!(tour.call("catalog_list", json!({})).await["total"], 5, "every shipped catalog");
    tour.stage
        .host
        .dialogs
        .next_files(vec![concat!(env!("CARGO_MANIFEST_DIR"), "/../../../catalogs/kommunaler-einstieg.json").into()]);
    let files = tour.call("file_pick", json!({ "purpose": "catalog" })).await;
    let tokens = json!({ "tokens": [files["files"][0]["token"]] });
    let imported = tour.job("catalog_import", tokens).await;
    assert_eq!(imported["catalogs"][0]["already_known"], true, "the same file changes nothing: {imported}");
    let resolve = json!({ "tokens": [files["files"][0]["token"]], "sources": [] });
    let resolved = tour.job("catalog_resolve", resolve).await;
    assert_eq!(resolved["catalogs"][0]["already_known"], true, "a catalog needs no sources: {resolved}");
    table(tour).await;
    let catalog = tenant["catalog_id"].clone();
    let exported = tour.call("catalog_export", json!({ "catalog_id": catalog })).await;
    assert_eq!(exported["path"], Value::Null, "the dialog was closed");
    tour.call("catalog_findings", json!({ "catalog_id": catalog, "offset": 0, "limit": 10 })).await;
    let groups = tour.call("catalog_groups", json!({ "catalog_id": catalog })).await;
    assert!(!groups.as_array().unwrap().is_empty(), "it has groups");
    let list = json!({ "catalog_id": catalog, "text": "", "group": groups[0]["index"], "offset": 0, "limit": 10 });
    let requirements = tour.call("requirement_list", list).await;
    let requirement = text(&requirements["items"][0]["id"]);
    let shown = tour.call("requirement_show", json!({ "catalog_id": catalog, "requirement_id": requirement })).await;
    assert_eq!(shown["path"][0], groups[0]["title"], "it stands in its group");
    reader(tour, &imported["catalogs"][0]["catalog"]["id"]).await;
    words(tour, &catalog).await;
    requirement
}

/// A list whose columns nobody knows.
async fn table(tour: &mut Tour) {
    let token = tour.stage.file("liste.csv", b"Nr.;Anforderung\n1;Alles MUSS gut sein.\n").await;
    let mapping = tour.call("catalog_table_look", json!({ "token": token })).await["mapping"].clone();
    let request = json!({ "token": token, "mapping": mapping });
    assert_eq!(tour.call("catalog_table_preview", request.clone()).await["requirements"], 1, "one requirement");
    assert_eq!(tour.job("catalog_table_import", request).await["catalogs"][0]["new_requirements"], 1, "came in");
    let path = tour.stage.folder.path().join("zuordnung.json");
    tour.stage.host.dialogs.next_save(&path);
    tour.call("column_mapping_save", json!({ "mapping": mapping })).await;
    let token = tour.stage.file("zuordnung.json", &std::fs::read(path).unwrap()).await;
    assert_eq!(tour.call("column_mapping_read", json!({ "token": token })).await, mapping, "as it was written");
}

/// Looks at what the words mean.
async fn words(tour: &mut Tour, catalog: &Value) {
    let lists = tour.call("vocabulary_list", json!({})).await;
    let shown = tour.call("vocabulary_show", json!({ "vocabulary_id": lists["items"][0]["id"] })).await;
    assert!(!text(&shown["items"][0]["definition"]).is_empty(), "a shipped vocabulary explains: {shown}");
    let token = tour.stage.file("krt.csv", "Baustein;Name;G 0.18\nORP.1.A1;x;X\n".as_bytes()).await;
    let imported = tour.job("catalog_import", json!({ "tokens": [token] })).await;
    let table = &imported["cross_references"][0]["cross_reference"]["id"];
    assert_eq!(tour.call("cross_reference_list", json!({})).await["items"][0]["id"], *table);
    tour.call("cross_reference_show", json!({ "cross_reference_id": table })).await;
    let threats = tour.call("threat_list", json!({ "catalog_id": catalog })).await;
    assert_eq!(threats["total"], 0, "the index of Grundschutz++ names no threats: {threats}");
}

/// Reads the Kommunaler Einstieg, which has texts and words to choose by.
async fn reader(tour: &mut Tour, catalog: &Value) {
    let group = tour.call("catalog_groups", json!({ "catalog_id": catalog })).await[0].clone();
    let list = json!({ "catalog_id": catalog, "group": group["index"], "offset": 0, "limit": 1 });
    let first = tour.call("requirement_list", list).await["items"][0]["id"].clone();
    let shown = tour.call("requirement_show", json!({ "catalog_id": catalog, "requirement_id": first })).await;
    let pieces = shown["statement_pieces"].as_array().unwrap();
    let whole: String = pieces.iter().map(|piece| text(&piece["text"])).collect();
    assert_eq!(Value::from(whole), shown["statement"], "the pieces are the statement");
    let described = json!({ "catalog_id": catalog, "group": group["index"] });
    let described = tour.call("catalog_group_show", described).await;
    assert_eq!((&described["title"], &described["has_text"]), (&group["title"], &json!(true)), "it is described");
    assert!(!text(&described["sections"][0]["text"]).is_empty(), "and its text is there: {described}");
    let facets = tour.call("catalog_facets", json!({ "catalog_id": catalog })).await;
    let must = facets["modal_verbs"].as_array().unwrap().iter().find(|word| word["value"] == "MUSS").unwrap();
    let article = &facets["props"].as_array().unwrap().iter().find(|prop| prop["name"] == "gdpr-article").unwrap();
    let value = &article["values"][0];
    for (filter, expected) in [
        (json!({ "modal_verbs": ["MUSS"] }), &must["count"]),
        (json!({ "props": [{ "name": "gdpr-article", "value": value["value"] }] }), &value["count"]),
        (json!({ "props": [{ "name": "gdpr-article", "value": "Art. 0" }] }), &json!(0)),
    ] {
        let list = json!({ "catalog_id": catalog, "offset": 0, "limit": 10, "sort": { "by": "effort", "direction": "descending" } });
        let found = tour.call("requirement_list", merged(&list, &filter)).await;
        assert_eq!(&found["total"], expected, "as many as the facet says: {filter}");
    }
}

async fn recording(tour: &mut Tour, tenant: &Value, requirement: &str) {
    let (municipality, domain) = (&tenant["municipality_id"], &tenant["domain_id"]);
    let both = json!({ "municipality_id": municipality, "domain_id": domain });
    let with = |more: Value| merged(&both, &more);
    tour.call("check_list", with(json!({ "target_object_id": null, "sort": { "by": "label", "direction": "descending" }, "offset": 0, "limit": 5 }))).await;
    tour.call("check_facets", both.clone()).await;
    tour.call("answer_save", with(json!({ "answers": [{ "requirement_id": requirement, "status": "no" }] }))).await;
    let copy = json!({ "from_object_id": null, "to_object_ids": [], "overwrite": "nothing" });
    assert_eq!(tour.call("answer_copy", with(copy)).await["added"], 0, "to no object nothing is copied");
    tour.call("check_detail", with(json!({ "target_object_id": null, "requirement_id": requirement }))).await;
    let measure = with(json!({ "id": null, "title": "Regeln", "priority": "low", "status": "proposed" }));
    let measure = tour.call("measure_save", measure).await["id"].clone();
    let record = |id: &Value| json!({ "municipality_id": municipality, "id": id });
    let served = json!([{ "requirement_id": requirement, "target_object_id": null }]);
    tour.call("measure_link", json!({ "municipality_id": municipality, "measure_id": measure, "add": served })).await;
    assert_eq!(
        tour.call("measure_show", record(&measure)).await["serves"].as_array().unwrap().len(),
        1,
        "it serves one"
    );
    tour.call("measure_list", with(json!({ "sort": null, "offset": 0, "limit": 10 }))).await;
    plan(tour, &both, &measure).await;

    let token = tour.stage.file("Protokoll.txt", b"Protokoll").await;
    let add = json!({
        "municipality_id": municipality, "tokens": [token], "kind": "minutes", "classification": "internal",
        "proves": [{ "kind": "measure", "measure_id": measure }],
    });
    let evidence = tour.job("evidence_add", add).await["ids"][0].clone();
    let link = json!({
        "municipality_id": municipality, "evidence_id": evidence,
        "add": [{ "kind": "requirement", "requirement_id": requirement, "target_object_id": null }],
    });
    tour.call("evidence_link", link).await;
    let shown = tour.call("evidence_show", record(&evidence)).await;
    assert_eq!(shown["evidence"]["links"], 2, "a requirement and a measure: {shown}");
    let list = json!({ "municipality_id": municipality, "validity": null, "sort": null, "offset": 0, "limit": 10 });
    tour.call("evidence_list", list).await;
    let save = json!({ "municipality_id": municipality, "id": evidence, "title": "Niederschrift", "kind": "minutes", "classification": "public" });
    tour.call("evidence_save", save).await;
    let target = tour.stage.folder.path().join("heraus.txt");
    tour.stage.host.dialogs.next_save(&target);
    tour.call("evidence_extract", record(&evidence)).await;
    assert_eq!(std::fs::read(&target).unwrap(), b"Protokoll", "the same content comes out");
    tour.call("overview", both.clone()).await;
    tour.call("search", json!({ "municipality_id": municipality, "text": "niederschrift", "limit": 5 })).await;
    tour.call("evidence_delete", record(&evidence)).await;
    tour.call("measure_delete", record(&measure)).await;
    let log = json!({ "municipality_id": municipality, "entity_id": null, "offset": 0, "limit": 3 });
    assert_eq!(tour.call("log_list", log).await["items"].as_array().unwrap().len(), 3, "the log goes on");
    let preview = tour.call("undo_preview", json!({ "municipality_id": municipality })).await;
    assert_eq!(preview["operation_text"], "Maßnahme gelöscht", "the last operation");
    tour.call("undo", json!({ "municipality_id": municipality, "operation_id": preview["operation_id"] })).await;
    assert_eq!(
        tour.call("measure_show", record(&measure)).await["serves"].as_array().unwrap().len(),
        1,
        "back with its link"
    );
}

async fn versions(tour: &mut Tour, tenant: &Value, requirement: &str) {
    let both = json!({ "municipality_id": tenant["municipality_id"], "domain_id": tenant["domain_id"] });
    let part = merged(&both, &json!({ "offset": 0, "limit": 10 }));
    let catalog = &tenant["catalog_id"];
    let pair = json!({ "old_catalog_id": catalog, "new_catalog_id": catalog, "offset": 0, "limit": 10 });
    assert_eq!(tour.call("catalog_compare", pair).await["total"], 0, "a version is like itself");
    let update = json!({ "catalog_id": catalog });
    assert_eq!(tour.call("catalog_update_plan", update.clone()).await["up_to_date"], 1, "nothing to do");
    let updated = tour.job("catalog_update_apply", update).await;
    assert_eq!(updated["operation_id"], Value::Null, "and nothing was done: {updated}");
    assert_eq!(tour.call("answer_review_list", part.clone()).await["total"], 0, "nothing to review");
    assert_eq!(tour.call("answer_archived_list", part.clone()).await["total"], 0, "nothing is archived");
    tour.call("answer_review_confirm", merged(&both, &json!({ "answer_ids": [] }))).await;
    tour.call("successor_take", merged(&both, &json!({ "successors": [] }))).await;
    tour.call("requirement_param_list", merged(&part, &json!({ "requirement_id": requirement }))).await;
    tour.call("requirement_param_save", merged(&both, &json!({ "values": [] }))).await;
}

async fn drafts(tour: &mut Tour, tenant: &Value) {
    let fields = json!({ "title": "Eigener", "publisher": "Musterstadt", "version": "1", "rights": "CC BY-SA 4.0" });
    let draft = tour.call("catalog_draft_save", json!({ "id": null, "fields": fields })).await["id"].clone();
    let named = json!({ "draft_id": draft });
    let of = |more: Value| merged(&named, &more);
    let group = of(json!({ "id": null, "label": "E", "title": "Eigenes" }));
    let group = tour.call("catalog_draft_group_save", group).await["id"].clone();
    let texts = json!({ "title": "Regel", "statement": "Die Stadt MUSS es regeln." });
    let own = of(json!({ "id": null, "group_id": group, "texts": texts }));
    let own = tour.call("catalog_draft_requirement_save", own).await["id"].clone();
    let catalog = &tenant["catalog_id"];
    let list = json!({ "catalog_id": catalog, "offset": 0, "limit": 2 });
    let rows = tour.call("requirement_list", list).await["items"].clone();
    let select = json!({ "catalog_id": catalog, "requirement_ids": [rows[0]["id"], rows[1]["id"]], "with_enhancements": false, "with_groups": true });
    assert_eq!(tour.call("catalog_draft_select", of(select)).await["added"], 2, "both came in");
    let shown = tour.call("catalog_draft_show", named.clone()).await;
    let entries = shown["entries"].as_array().unwrap();
    let selected: Vec<&Value> =
        entries.iter().filter(|entry| entry["own"] == false).map(|entry| &entry["id"]).collect();
    tour.call("catalog_draft_entry", of(json!({ "entry_id": own }))).await;
    tour.call("catalog_draft_adjust", of(json!({ "entry_id": selected[0], "guidance": "Gilt auch hier." }))).await;
    tour.call("catalog_draft_make_own", of(json!({ "entry_id": selected[1] }))).await;
    tour.call("catalog_draft_take_source", of(json!({ "catalog_id": catalog }))).await;
    tour.call("catalog_draft_move", of(json!({ "entry_ids": [own], "into": null }))).await;
    tour.call("catalog_draft_number", named.clone()).await;
    tour.call("catalog_draft_remove", of(json!({ "entry_ids": [selected[1]] }))).await;
    let preview = tour.call("catalog_draft_undo_preview", named.clone()).await;
    assert_eq!(preview["records"], 1, "the removal: {preview}");
    tour.call("catalog_draft_undo", of(json!({ "operation_id": preview["operation_id"] }))).await;
    let both = of(json!({ "entry_ids": [own, selected[1]] }));
    tour.call("catalog_draft_remove", both).await;
    let plan = tour.call("catalog_draft_publish_plan", named.clone()).await;
    assert_eq!(plan["findings"][0]["code"], "text_missing", "the index that it is selected from has no texts: {plan}");
    let profile = tour.stage.try_call("catalog_draft_profile", named.clone()).await;
    tour.tried.insert("catalog_draft_profile".to_owned());
    assert_eq!(profile.unwrap()["path"], Value::Null, "the dialog was closed");
    tour.call("catalog_draft_publish", named.clone()).await;
    assert_eq!(tour.call("catalog_draft_list", json!({})).await["items"][0]["published"], "1");
    tour.call("catalog_draft_delete", named).await;
}

async fn mappings(tour: &mut Tour, tenant: &Value, requirement: &str) {
    let list = tour.call("mapping_list", json!({})).await;
    let shown = json!({ "collection_id": list["items"][0]["id"], "offset": 0, "limit": 10 });
    let shown = tour.call("mapping_show", shown).await;
    assert_eq!(shown["total"], list["items"][0]["counts"]["pairs"], "all pairs: {shown}");
    let there = tour.call("mapping_correspondences", json!({ "requirement_id": requirement })).await;
    assert_eq!(there["requirement"]["requirement_id"], requirement, "{there}");
    let part = json!({ "municipality_id": tenant["municipality_id"], "domain_id": tenant["domain_id"], "offset": 0, "limit": 10 });
    let covered = tour.call("mapping_coverage", merged(&part, &json!({ "catalog_id": tenant["catalog_id"] }))).await;
    assert_eq!(covered["counts"]["wholly"], 0, "a catalog does not cover itself: {covered}");
    let whole = json!({ "municipality_id": tenant["municipality_id"], "domain_id": tenant["domain_id"] });
    assert_eq!(tour.call("framework_overview", whole).await["frameworks"].as_array().unwrap().len(), 4, "side by side");
    let gaps = merged(&part, &json!({ "framework": "annex_a", "covers": ["nothing", "touched"] }));
    assert!(tour.call("framework_list", gaps).await["total"].as_u64() > Some(0), "not all of Annex A is covered");
    let (municipality, own) = (&tenant["municipality_id"], &tenant["domain_id"]);
    let entry = json!({ "municipality_id": municipality, "id": null, "name": "Einstieg", "method": "entry_check", "catalog_ids": null });
    let entry = tour.call("domain_save", entry).await["id"].clone();
    let plan = json!({ "municipality_id": municipality, "domain_id": entry, "target_domain_id": own, "offset": 0, "limit": 10 });
    assert_eq!(tour.call("migration_plan", plan.clone()).await["total"], 0, "nothing is answered there");
    let mut rest = plan.clone();
    rest["rest"] = json!("left_behind");
    assert_eq!(tour.call("migration_rest", rest).await["total"], 0, "so no answer leads nowhere");
    assert_eq!(tour.call("migration_apply", plan).await["answers"], 0, "so nothing is taken over");
}

async fn reports(tour: &mut Tour, tenant: &Value) {
    tour.call("report_kinds", json!({})).await;
    tour.call("report_entry_list", merged(tenant, &json!({ "kind": "audit_report" }))).await;
    let both =
        json!({ "municipality_id": tenant["municipality_id"], "domain_id": tenant["domain_id"], "report": "a6" });
    let fields = json!({ "version": "0.1", "status": "draft", "classification": "internal", "edited_on": "2026-11-20", "editor": "Erika" });
    tour.call("document_revision_save", merged(&both, &json!({ "id": null, "fields": fields }))).await;
    tour.call("document_revision_list", both.clone()).await;
    let create = merged(&both, &json!({ "kind": "a6", "language": "de", "as_of": null }));
    let ready = tour.job("report_create", create).await;
    tour.call("report_bytes", json!({ "token": ready["token"] })).await;
    tour.stage.host.dialogs.next_save(tour.stage.folder.path().join("A6.pdf"));
    tour.call("report_save", json!({ "token": ready["token"] })).await;
    let register = tour.call("report_register", json!({ "municipality_id": tenant["municipality_id"] })).await;
    assert_eq!(register["total"], 1, "one report");
    let (municipality, number) = (&tenant["municipality_id"], &register["items"][0]["number"]);
    let fields =
        json!({ "occasion": "release", "version": "1.0", "released_by": "Petra Beispiel", "released_on": null });
    let release = tour.call("release_add", merged(tenant, &json!({ "fields": fields, "documents": true }))).await;
    assert_eq!(tour.call("release_list", tenant.clone()).await["total"], 1, "one release");
    let since = json!({ "release_id": null, "offset": 0, "limit": 10 });
    assert_eq!(tour.call("release_changes", merged(tenant, &since)).await["total"], 0, "nothing changed since");
    let release = json!({ "municipality_id": municipality, "id": release["id"] });
    tour.call("release_delete", release).await;
    let handover = json!({ "municipality_id": municipality, "id": null, "report_number": number, "recipient": "Rechnungsprüfungsamt", "handed_on": null });
    let handover = tour.call("report_handover_save", handover).await;
    tour.stage.host.dialogs.next_files(vec![tour.stage.folder.path().join("A6.pdf")]);
    let file = tour.call("file_pick", json!({ "purpose": "report" })).await;
    let verify = json!({ "municipality_id": municipality, "token": file["files"][0]["token"] });
    assert_eq!(tour.call("report_verify", verify).await["verdict"], "unchanged", "the file that was saved");
    tour.stage.host.dialogs.next_save(tour.stage.folder.path().join("Paket.zip"));
    let place = tour.call("report_package_pick", json!({ "municipality_id": municipality })).await;
    let package = json!({ "municipality_id": municipality, "domain_id": null, "kinds": ["a6"], "language": "de", "as_of": null, "token": place["token"] });
    assert_eq!(tour.job("report_package", package).await["reports"], 3, "one for each domain");
    let drawing = tour.stage.folder.path().join("wappen.svg");
    std::fs::write(
        &drawing,
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>"#,
    )
    .unwrap();
    tour.stage.host.dialogs.next_files(vec![drawing]);
    let file = tour.call("file_pick", json!({ "purpose": "logo" })).await;
    let logo =
        json!({ "municipality_id": municipality, "token": file["files"][0]["token"], "alternative": "Ein Dreieck" });
    tour.call("municipality_logo_save", logo).await;
    let logo = tour.call("municipality_logo", json!({ "municipality_id": municipality })).await;
    assert_eq!(logo["alternative"], "Ein Dreieck", "{logo}");
    tour.call("municipality_logo_delete", json!({ "municipality_id": municipality })).await;
    tour.call("report_handover_delete", json!({ "municipality_id": municipality, "id": handover["id"] })).await;
}

/// The members of both objects.
pub fn merged(one: &Value, other: &Value) -> Value {
    let mut all = one.as_object().unwrap().clone();
    all.extend(other.as_object().unwrap().clone());
    Value::Object(all)
}
