//! Two municipalities in one Akte: whoever works in one never reads or changes anything of the other, whatever ids a
//! request names.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use akte_app::commands::NAMES;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Stands in everything that belongs to the other municipality.
const SECRET: &str = "Geheimsache";

/// What the other municipality has recorded.
struct Other {
    tenant: Tenant,
    object: String,
    person: String,
    dependency: String,
    measure: String,
    relation: String,
    provider: String,
    grant: String,
    reference: String,
    entries: Vec<(&'static str, String)>,
    evidence: String,
    revision: String,
    handover: String,
    release: String,
    /// What names an open point of it that was put back.
    point: String,
    /// The token of a questionnaire of it.
    questionnaire: Value,
    /// The token of a report that was made of it.
    report: Value,
    requirement: String,
    answer: String,
    own: String,
    risk: String,
}

async fn other(stage: &Stage) -> Other {
    let tenant = stage.tenant(&format!("{SECRET}-Stadt"), "grundschutz_plus_plus").await;
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let object = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "id": null, "kind": "room",
        "name": format!("{SECRET}-Archiv"), "member_count": 1, "parent_id": null,
    });
    let object = text(&stage.call("target_object_save", object).await["id"]);
    let both = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain });
    let fields = json!({ "name": format!("{SECRET}-Person"), "superior_id": null });
    let person = json!({ "municipality_id": tenant.municipality, "id": null, "fields": fields });
    let person = text(&stage.call("person_save", person).await["id"]);
    let server = json!({
        "id": null, "kind": "it_system", "name": format!("{SECRET}-Server"), "member_count": 1, "parent_id": null,
    });
    let server = text(&stage.call("target_object_save", merged(&both, &server)).await["id"]);
    let depends =
        json!({ "id": null, "from_id": server, "to_id": object, "kind": null, "inherits": true, "remark": SECRET });
    let dependency = text(&stage.call("dependency_save", merged(&both, &depends)).await["id"]);
    let need = json!({ "object_ids": [server], "category": "high", "reason": SECRET });
    stage.call("need_save", merged(&both, &need)).await;
    stage
        .call(
            "protection_scheme_save",
            json!({ "municipality_id": tenant.municipality, "decided_by": SECRET, "decided_on": null,
                "categories": [{ "code": "normal", "name": "normal" }, { "code": "high", "name": SECRET }], "scenarios": [] }),
        )
        .await;
    let category = json!({ "object_ids": [object], "add": ["Räume"] });
    stage.call("object_category_save", merged(&both, &category)).await;
    let added = json!({ "places": [{ "requirement_id": requirement, "object_id": object }], "choice": "added",
        "basis": "law", "reason": SECRET });
    stage.call("package_save", merged(&both, &added)).await;
    let own = json!({ "municipality_id": tenant.municipality, "id": null, "title": format!("{SECRET}-Gefahr") });
    let own = text(&stage.call("additional_threat_save", own).await["id"]);
    let risk = json!({ "object_ids": [server], "threats": ["G 0.39"], "frequency_before": "rare",
        "damage_before": "limited", "description": SECRET, "owner": SECRET });
    let risk = text(&stage.call("risk_save", merged(&both, &risk)).await["ids"][0]);
    let analysis = json!({ "object_ids": [server], "occasion": "decision", "reason": SECRET });
    stage.call("risk_object_save", merged(&both, &analysis)).await;
    stage.answer(&tenant, json!([{ "requirement_id": requirement, "status": "no", "statement": SECRET }])).await;
    let log = json!({ "municipality_id": tenant.municipality, "entity_id": null, "offset": 0, "limit": 1 });
    let answer = text(&stage.call("log_list", log).await["items"][0]["entity_id"]);
    let measure = stage.measure(&tenant, SECRET, &requirement).await;
    let training = stage.measure(&tenant, &format!("{SECRET}-Schulung"), &requirement).await;
    let relation = json!({
        "municipality_id": tenant.municipality, "measure_id": measure, "other_id": training, "kind": "accompanied_by",
    });
    let relation = text(&stage.call("measure_relation_save", relation).await["id"]);
    let evidence = stage.evidence(&tenant, &format!("{SECRET}.txt"), &requirement).await;
    let (provider, grant, reference) = providers(stage, &tenant, &server, &requirement).await;
    let entries = registers(stage, &tenant, &object, &requirement).await;
    let revision = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "report": "a4", "id": null,
        "fields": {
            "version": "1.0", "status": "draft", "classification": "internal", "edited_on": "2026-11-20", "editor": SECRET,
        },
    });
    let revision = text(&stage.call("document_revision_save", revision).await["id"]);
    let create = json!({
        "kind": "a4", "municipality_id": tenant.municipality, "domain_id": tenant.domain, "language": "de", "as_of": null,
    });
    let ready = stage.job("report_create", create).await;
    let path = stage.folder.path().join("Bericht.pdf");
    stage.host.dialogs.next_save(&path);
    stage.call("report_save", json!({ "token": ready["token"] })).await;
    stage.host.dialogs.next_files(vec![path]);
    let report = stage.call("file_pick", json!({ "purpose": "report" })).await["files"][0]["token"].clone();
    let drawing = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>"#;
    let drawing = stage.file(&format!("{SECRET}.svg"), drawing).await;
    let logo = json!({ "municipality_id": tenant.municipality, "token": drawing, "alternative": SECRET });
    stage.call("municipality_logo_save", logo).await;
    let handover = json!({
        "municipality_id": tenant.municipality, "id": null, "report_number": 1, "recipient": SECRET, "handed_on": null,
    });
    let handover = text(&stage.call("report_handover_save", handover).await["id"]);
    let release = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain,
        "fields": { "occasion": "release", "version": "1.0", "released_by": SECRET, "released_on": null },
    });
    let release = text(&stage.call("release_add", release).await["id"]);
    let point = format!("object_without_responsible/{object}//");
    let back = json!({ "places": [point], "reason": SECRET, "until": null });
    stage.call("point_put_back", merged(&both, &back)).await;
    let sheet = stage.folder.path().join("fragebogen.xlsx");
    stage.host.dialogs.next_save(&sheet);
    let export = json!({ "object_ids": [], "requirement_ids": [], "note": SECRET });
    stage.call("questionnaire_export", merged(&both, &export)).await;
    let questionnaire = stage.file("zurueck.xlsx", &std::fs::read(&sheet).unwrap()).await;
    Other {
        tenant,
        object,
        person,
        dependency,
        own,
        risk,
        measure,
        relation,
        provider,
        grant,
        reference,
        entries,
        evidence,
        revision,
        handover,
        release,
        point,
        questionnaire,
        report,
        requirement,
        answer,
    }
}

/// A provider with all that hangs on it, an object that a neighbour may see, and one of the neighbour's.
async fn providers(stage: &Stage, tenant: &Tenant, server: &str, requirement: &str) -> (String, String, String) {
    let both = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain });
    let provider = json!({
        "id": null, "kind": "service_provider", "name": format!("{SECRET}-RZ"), "member_count": 1, "parent_id": null,
    });
    let provider = text(&stage.call("target_object_save", merged(&both, &provider)).await["id"]);
    let fields = json!({ "name": format!("{SECRET}-Betrieb"), "kind": "outsourcing", "provider_object_id": provider,
        "provider_municipality_id": null, "services": SECRET, "legal_on": null, "valid_from": null, "valid_until": null,
        "exit_on": null, "data_role": null, "default_split": "provider", "controlled_on": null, "control_due_on": null });
    let save = merged(&both, &json!({ "id": null, "fields": fields }));
    let provider = text(&stage.call("provider_save", save).await["id"]);
    let of = json!({ "municipality_id": tenant.municipality, "relation_id": provider });
    stage.call("provider_object_save", merged(&of, &json!({ "object_ids": [server], "remark": SECRET }))).await;
    let split = json!({ "places": [{ "requirement_id": requirement, "object_id": server }], "responsibility": "shared",
        "note": SECRET });
    stage.call("provider_split_save", merged(&of, &split)).await;
    let neighbour = stage.tenant("Nachbarstadt", "grundschutz_plus_plus").await;
    let grant = json!({ "municipality_id": tenant.municipality, "object_ids": [server],
        "member_ids": [neighbour.municipality], "purpose": SECRET, "granted_by": SECRET, "granted_on": null });
    let grant = text(&stage.call("object_grant_save", grant).await["ids"][0]);
    let host = json!({ "municipality_id": neighbour.municipality, "domain_id": neighbour.domain, "id": null,
        "kind": "it_system", "name": "Host", "member_count": 1, "parent_id": null });
    let host = text(&stage.call("target_object_save", host).await["id"]);
    let theirs = json!({ "municipality_id": neighbour.municipality, "object_ids": [host],
        "member_ids": [tenant.municipality], "purpose": "Betrieb", "granted_by": "Rat", "granted_on": null });
    let theirs = text(&stage.call("object_grant_save", theirs).await["ids"][0]);
    let refer = json!({ "id": null, "grant_id": theirs, "target_object_id": null, "relevant": true, "reason": SECRET,
        "decided_on": null });
    let reference = text(&stage.call("shared_reference_save", merged(&both, &refer)).await["id"]);
    (provider, grant, reference)
}

/// An entry in each register.
async fn registers(stage: &Stage, tenant: &Tenant, object: &str, requirement: &str) -> Vec<(&'static str, String)> {
    let here = json!({ "municipality_id": tenant.municipality });
    let exception = json!({ "kind": "requirement", "domain_id": tenant.domain, "requirement_id": requirement,
        "target_object_id": object, "name": SECRET, "reason": SECRET });
    let decision = json!({ "kind": "contract", "name": SECRET, "decided_on": null, "public": null, "valid_from": null,
        "valid_until": null, "relation_id": null });
    let service = json!({ "name": SECRET, "status": "planned", "connection": null, "online_since": null, "object_ids": [object] });
    let mut entries = Vec::new();
    for (kind, fields) in [
        ("exception", crate::registers::exception(exception)),
        ("backup", crate::registers::backup(SECRET, json!({ "site_id": object, "object_ids": [object] }))),
        ("decision", decision),
        ("cost", json!({ "year": 2026, "name": SECRET, "amount": 100, "key": "equal", "member_id": null })),
        ("service", service),
    ] {
        let save = merged(&here, &json!({ "id": null, "fields": fields }));
        entries.push((kind, text(&stage.call(&format!("{kind}_save"), save).await["id"])));
    }
    let regime = json!({ "regime": "nis2", "applies": "unclear", "reason": SECRET, "decided_on": null });
    entries.push(("regime", text(&stage.call("regime_save", merged(&here, &json!({ "fields": regime }))).await["id"])));
    let member = json!({ "year": 2026, "member_id": tenant.municipality, "workplaces": 8 });
    stage.call("cost_member_save", merged(&here, &member)).await;
    for (kind, fields) in [
        ("processor", json!({ "processor": SECRET, "control_due_on": "2026-12-01" })),
        ("activity", json!({ "name": SECRET, "object_ids": [object] })),
        ("breach", json!({ "title": SECRET, "object_ids": [object] })),
        ("request", crate::privacy::request("2026-11-05", json!({ "requester": SECRET }))),
        ("legal_basis", json!({ "name": SECRET })),
    ] {
        let save = merged(&here, &json!({ "id": null, "fields": fields }));
        entries.push((kind, text(&stage.call(&format!("{kind}_save"), save).await["id"])));
    }
    let activity = entries.iter().find(|(kind, _)| *kind == "activity").map(|(_, id)| id.clone()).unwrap();
    let run = crate::privacy::deletion(&activity, json!({ "system": SECRET }));
    let save = merged(&here, &json!({ "id": null, "fields": run }));
    entries.push(("deletion", text(&stage.call("deletion_save", save).await["id"])));
    let analysis = crate::assessments::threshold(&activity, json!({ "officer_advice": SECRET }));
    let save = merged(&here, &json!({ "id": null, "fields": analysis }));
    entries.push(("threshold", text(&stage.call("threshold_save", save).await["id"])));
    let save = merged(&here, &json!({ "id": null, "fields": { "title": SECRET, "activity_ids": [activity] } }));
    entries.push(("assessment", text(&stage.call("assessment_save", save).await["id"])));
    let save = merged(&here, &json!({ "id": null, "fields": { "name": SECRET } }));
    entries.push(("client", text(&stage.call("client_save", save).await["id"])));
    stage.call("controller_save", merged(&here, &json!({ "fields": { "authority": SECRET } }))).await;
    for kind in ["control", "audit", "finding", "review"] {
        let fields = json!({ "domain_id": tenant.domain, "title": SECRET });
        let save = merged(&here, &json!({ "id": null, "fields": fields }));
        entries.push((kind, text(&stage.call(&format!("{kind}_save"), save).await["id"])));
    }
    for (kind, fields) in [
        ("controlled_document", json!({ "title": SECRET, "domain_id": tenant.domain })),
        ("training", json!({ "title": SECRET, "held_on": "2026-11-05" })),
        ("consultation", json!({ "title": SECRET, "requested_on": "2026-11-05", "object_ids": [object] })),
        ("officer_task", json!({ "title": SECRET, "due_on": "2026-12-01", "activity_ids": [activity] })),
        ("objective", json!({ "title": SECRET, "domain_id": tenant.domain })),
    ] {
        let save = merged(&here, &json!({ "id": null, "fields": fields }));
        entries.push((kind, text(&stage.call(&format!("{kind}_save"), save).await["id"])));
    }
    let save = merged(&here, &json!({ "id": null, "fields": { "title": SECRET, "cause": SECRET } }));
    entries.push(("incident", text(&stage.call("incident_save", save).await["id"])));
    entries
}

/// Everything of the other municipality, to see that it stays as it was.
async fn everything(stage: &Stage, other: &Other) -> Value {
    let id = json!({ "municipality_id": other.tenant.municipality });
    let domain = merged(&id, &json!({ "domain_id": other.tenant.domain }));
    let list = json!({ "sort": null, "offset": 0, "limit": 5000 });
    let log = merged(&id, &json!({ "entity_id": null, "offset": 0, "limit": 5000 }));
    json!([
        stage.call("domain_list", id.clone()).await["items"],
        stage.call("target_object_list", merged(&domain, &list)).await["items"],
        stage.call("person_list", merged(&id, &list)).await["items"],
        stage.call("release_list", domain.clone()).await["items"],
        stage.call("dependency_list", merged(&domain, &json!({ "object_id": null }))).await["items"],
        stage.call("need_list", merged(&domain, &list)).await["items"],
        stage.call("package_list", merged(&domain, &list)).await["items"],
        stage.call("object_category_list", domain.clone()).await,
        stage.call("protection_scheme_show", id.clone()).await,
        stage.call("risk_scheme_show", id.clone()).await,
        stage.call("additional_threat_list", id.clone()).await["items"],
        stage.call("risk_list", merged(&domain, &merged(&list, &json!({ "object_id": null })))).await["items"],
        stage.call("risk_object_list", merged(&domain, &list)).await["items"],
        stage.check(&other.tenant, json!({})).await["items"],
        stage.call("measure_list", merged(&domain, &list)).await["items"],
        stage.call("measure_show", merged(&id, &json!({ "id": other.measure }))).await,
        stage.call("evidence_list", merged(&id, &merged(&list, &json!({ "validity": null })))).await["items"],
        stage.call("document_revision_list", merged(&domain, &json!({ "report": "a4" }))).await,
        stage.call("report_register", id.clone()).await["items"],
        stage.call("provider_list", merged(&domain, &list)).await["items"],
        stage.call("point_list", merged(&domain, &merged(&list, &json!({ "object_id": null, "state": "all" })))).await
            ["items"],
        stage.call("provider_show", merged(&id, &json!({ "id": other.provider }))).await,
        stage.call("object_grant_list", id.clone()).await["items"],
        stage.call("shared_object_list", id.clone()).await["items"],
        stage.call("exception_list", merged(&id, &list)).await["items"],
        stage.call("backup_list", merged(&id, &list)).await["items"],
        stage.call("decision_list", merged(&id, &list)).await["items"],
        stage.call("cost_list", merged(&id, &list)).await["items"],
        stage.call("cost_share_list", id.clone()).await["items"],
        stage.call("service_list", merged(&id, &list)).await["items"],
        stage.call("regime_list", merged(&id, &list)).await["items"],
        stage.call("controller_list", merged(&id, &list)).await["items"],
        stage.call("activity_list", merged(&id, &list)).await["items"],
        stage.call("processor_list", merged(&id, &list)).await["items"],
        stage.call("breach_list", merged(&id, &list)).await["items"],
        stage.call("incident_list", merged(&id, &list)).await["items"],
        stage.call("request_list", merged(&id, &list)).await["items"],
        stage.call("deletion_list", merged(&id, &list)).await["items"],
        stage.call("threshold_list", merged(&id, &list)).await["items"],
        stage.call("assessment_list", merged(&id, &list)).await["items"],
        stage.call("client_list", merged(&id, &list)).await["items"],
        stage.call("tom_list", merged(&id, &list)).await["items"],
        stage.call("legal_basis_list", merged(&id, &list)).await["items"],
        stage.call("deadline_list", merged(&id, &list)).await["items"],
        stage.call("control_list", merged(&domain, &list)).await["items"],
        stage.call("clause_list", merged(&domain, &list)).await["items"],
        stage.call("audit_list", merged(&domain, &list)).await["items"],
        stage.call("finding_list", merged(&domain, &list)).await["items"],
        stage.call("review_list", merged(&domain, &list)).await["items"],
        stage.call("controlled_document_list", merged(&id, &list)).await["items"],
        stage.call("training_list", merged(&id, &list)).await["items"],
        stage.call("consultation_list", merged(&id, &list)).await["items"],
        stage.call("officer_task_list", merged(&id, &list)).await["items"],
        stage.call("objective_list", merged(&id, &list)).await["items"],
        stage.call("desk", id.clone()).await["tasks"],
        stage.call("log_list", log).await["items"],
    ])
}

/// Requests that work in one's own municipality and name what belongs to the other one.
fn trespasses(own: &Tenant, other: &Other) -> Vec<(&'static str, Value)> {
    let here = json!({ "municipality_id": own.municipality });
    let at_home = merged(&here, &json!({ "domain_id": own.domain }));
    let there = merged(&here, &json!({ "domain_id": other.tenant.domain }));
    let list = json!({ "sort": null, "offset": 0, "limit": 100 });
    let record = |id: &str| merged(&here, &json!({ "id": id }));
    let served = json!([{ "requirement_id": other.requirement, "target_object_id": other.object }]);
    let proven =
        json!([{ "kind": "requirement", "requirement_id": other.requirement, "target_object_id": other.object }]);
    let proven_measure = json!([{ "kind": "measure", "measure_id": other.measure }]);
    let measure = json!({ "title": "x", "priority": "low", "status": "planned" });
    let object = json!({ "kind": "room", "name": "x", "member_count": 1, "parent_id": null });
    let revision =
        json!({ "version": "2", "status": "draft", "classification": "internal", "edited_on": "2026-11-20" });
    let evidence = json!({ "title": "x", "kind": "policy", "classification": "internal" });
    let provider = json!({ "name": "x", "kind": "outsourcing", "provider_object_id": other.object,
        "provider_municipality_id": null, "legal_on": null, "valid_from": null, "valid_until": null, "exit_on": null,
        "data_role": null, "default_split": null, "controlled_on": null, "control_due_on": null });
    let of_relation = json!({ "municipality_id": own.municipality, "relation_id": other.provider });
    let entry = |at: usize| merged(&here, &json!({ "kind": other.entries[at].0, "id": other.entries[at].1 }));
    let saved = |id: Option<&String>, fields: Value| merged(&here, &json!({ "id": id, "fields": fields }));
    let exception = |more: Value| crate::registers::exception(merged(&json!({ "name": "x" }), &more));
    let backup = |more: Value| crate::registers::backup("x", more);
    let decision = json!({ "kind": "contract", "name": "x", "decided_on": null, "public": null, "valid_from": null,
        "valid_until": null, "relation_id": null });
    let cost = json!({ "year": 2026, "name": "x", "amount": 1, "key": "equal", "member_id": null });
    let service = json!({ "name": "x", "status": "planned", "connection": null, "online_since": null });
    vec![
        ("domain_list", here.clone()),
        (
            "domain_save",
            merged(&record(&other.tenant.domain), &json!({ "name": "x", "method": "iso_27001", "catalog_ids": null })),
        ),
        ("target_object_list", merged(&there, &list)),
        ("target_object_save", merged(&there, &merged(&object, &json!({ "id": null })))),
        ("target_object_save", merged(&at_home, &merged(&object, &json!({ "id": other.object })))),
        ("target_object_save", merged(&at_home, &merged(&object, &json!({ "id": null, "parent_id": other.object })))),
        ("target_object_delete", record(&other.object)),
        ("target_object_copy", merged(&record(&other.object), &json!({ "name": "x" }))),
        ("target_object_split", merged(&record(&other.object), &json!({ "name": "x", "count": 1 }))),
        (
            "target_object_merge",
            merged(&here, &json!({ "into_id": other.object, "ids": [other.object], "winner": null })),
        ),
        ("person_list", merged(&here, &list)),
        ("person_save", merged(&record(&other.person), &json!({ "fields": { "name": "x", "superior_id": null } }))),
        ("person_save", merged(&here, &json!({ "id": null, "fields": { "name": "x", "superior_id": other.person } }))),
        ("person_delete", record(&other.person)),
        ("dependency_list", merged(&there, &json!({ "object_id": null }))),
        ("dependency_list", merged(&at_home, &json!({ "object_id": other.object }))),
        (
            "dependency_save",
            merged(
                &at_home,
                &json!({ "id": null, "from_id": other.object, "to_id": other.object, "kind": null, "inherits": true }),
            ),
        ),
        ("dependency_delete", record(&other.dependency)),
        ("dependency_graph", merged(&there, &json!({ "focus_id": null }))),
        ("dependency_graph", merged(&at_home, &json!({ "focus_id": other.object }))),
        ("dependency_graph_save", merged(&there, &json!({ "focus_id": null }))),
        ("dependency_graph_svg", merged(&there, &json!({ "focus_id": null }))),
        (
            "inventory_preview",
            merged(
                &there,
                &json!({ "token": other.questionnaire, "mapping": { "kind": "it_system", "columns": [{ "field": "name", "letter": "A" }] } }),
            ),
        ),
        (
            "inventory_import",
            merged(
                &there,
                &json!({ "token": other.questionnaire, "mapping": { "kind": "it_system", "columns": [{ "field": "name", "letter": "A" }] } }),
            ),
        ),
        ("structure_point_list", there.clone()),
        ("protection_scheme_show", here.clone()),
        ("protection_scheme_save", merged(&here, &json!({ "decided_on": null, "categories": [], "scenarios": [] }))),
        ("risk_scheme_show", here.clone()),
        (
            "risk_scheme_save",
            merged(
                &here,
                &json!({ "decided_on": null, "frequencies": [], "damages": [], "categories": [], "matrix": [] }),
            ),
        ),
        (
            "risk_scheme_preview",
            merged(
                &here,
                &json!({ "decided_on": null, "frequencies": [], "damages": [], "categories": [], "matrix": [] }),
            ),
        ),
        ("additional_threat_list", here.clone()),
        ("additional_threat_save", merged(&here, &json!({ "id": other.own, "title": "x" }))),
        ("additional_threat_delete", record(&other.own)),
        ("risk_object_list", merged(&there, &list)),
        ("risk_object_save", merged(&there, &json!({ "object_ids": [], "occasion": "" }))),
        (
            "risk_object_save",
            merged(&at_home, &json!({ "object_ids": [other.object], "occasion": "decision", "reason": "x" })),
        ),
        ("threat_overview", merged(&there, &merged(&list, &json!({ "object_id": other.object })))),
        ("threat_overview", merged(&at_home, &merged(&list, &json!({ "object_id": other.object })))),
        ("risk_list", merged(&there, &merged(&list, &json!({ "object_id": null })))),
        ("risk_show", record(&other.risk)),
        ("risk_save", merged(&there, &json!({ "risk_ids": [other.risk], "owner": "x" }))),
        ("risk_save", merged(&at_home, &json!({ "risk_ids": [other.risk], "owner": "x" }))),
        ("risk_save", merged(&at_home, &json!({ "object_ids": [other.object], "threats": ["G 0.1"] }))),
        ("risk_save", merged(&at_home, &json!({ "object_ids": [], "threats": [], "add_measures": [other.measure] }))),
        ("risk_delete", record(&other.risk)),
        ("risk_matrix", merged(&there, &json!({ "object_id": null, "stage": "before" }))),
        ("risk_matrix", merged(&at_home, &json!({ "object_id": other.object, "stage": "before" }))),
        ("need_list", merged(&there, &list)),
        ("need_save", merged(&there, &json!({ "object_ids": [], "category": "high" }))),
        ("need_save", merged(&at_home, &json!({ "object_ids": [other.object], "category": "high" }))),
        ("need_explain", merged(&there, &json!({ "object_id": other.object }))),
        ("need_explain", merged(&at_home, &json!({ "object_id": other.object }))),
        ("provider_list", merged(&there, &list)),
        ("provider_show", record(&other.provider)),
        ("provider_save", merged(&at_home, &json!({ "id": other.provider, "fields": provider }))),
        ("provider_save", merged(&there, &json!({ "id": null, "fields": provider }))),
        ("provider_save", merged(&at_home, &json!({ "id": null, "fields": provider }))),
        ("provider_delete", record(&other.provider)),
        ("provider_object_list", merged(&there, &merged(&list, &json!({ "relation_id": null })))),
        ("provider_object_list", merged(&at_home, &merged(&list, &json!({ "relation_id": other.provider })))),
        ("provider_object_save", merged(&of_relation, &json!({ "object_ids": [other.object] }))),
        ("provider_evidence_save", merged(&of_relation, &json!({ "evidence_id": other.evidence, "purpose": "proof" }))),
        ("provider_split_list", merged(&of_relation, &list)),
        ("provider_split_save", merged(&of_relation, &json!({ "places": [], "responsibility": "own" }))),
        ("provider_point_list", there.clone()),
        ("questionnaire_export", merged(&there, &json!({ "object_ids": [], "requirement_ids": [], "note": "" }))),
        ("questionnaire_export", merged(&at_home, &json!({ "object_ids": [other.object], "note": "" }))),
        ("questionnaire_review", merged(&there, &json!({ "token": other.questionnaire }))),
        ("questionnaire_review", merged(&at_home, &json!({ "token": other.questionnaire }))),
        ("questionnaire_import", merged(&at_home, &json!({ "token": other.questionnaire, "sha256": "", "rows": [2] }))),
        ("point_list", merged(&there, &merged(&list, &json!({ "object_id": null, "state": "all" })))),
        ("point_list", merged(&at_home, &merged(&list, &json!({ "object_id": other.object, "state": "all" })))),
        ("point_put_back", merged(&there, &json!({ "places": [other.point], "reason": "x", "until": null }))),
        ("point_put_back", merged(&at_home, &json!({ "places": [other.point], "reason": "x", "until": null }))),
        ("point_restore", merged(&there, &json!({ "places": [other.point] }))),
        ("point_restore", merged(&at_home, &json!({ "places": [other.point] }))),
        ("object_grant_list", here.clone()),
        (
            "object_grant_save",
            merged(
                &here,
                &json!({ "object_ids": [other.object], "member_ids": [own.municipality], "purpose": "x",
                    "granted_by": "x", "granted_on": null }),
            ),
        ),
        ("object_grant_withdraw", merged(&here, &json!({ "ids": [other.grant], "withdrawn_on": null }))),
        ("shared_object_list", here.clone()),
        (
            "shared_reference_save",
            merged(
                &at_home,
                &json!({ "id": other.reference, "grant_id": other.grant, "target_object_id": null, "relevant": true,
                    "decided_on": null }),
            ),
        ),
        (
            "shared_reference_save",
            merged(
                &at_home,
                &json!({ "id": null, "grant_id": other.grant, "target_object_id": null, "relevant": true,
                    "decided_on": null }),
            ),
        ),
        ("shared_reference_delete", record(&other.reference)),
        ("shared_status_list", merged(&here, &merged(&list, &json!({ "reference_id": other.reference })))),
        ("shared_status_take", merged(&here, &json!({ "reference_id": other.reference, "answers": true }))),
        ("exception_list", merged(&here, &list)),
        ("exception_save", saved(Some(&other.entries[0].1), exception(json!({})))),
        ("exception_save", saved(None, exception(json!({ "target_object_id": other.object })))),
        ("exception_save", saved(None, exception(json!({ "grant_id": other.grant })))),
        ("exception_save", saved(None, exception(json!({ "evidence_ids": [other.evidence] })))),
        ("backup_list", merged(&here, &list)),
        ("backup_save", saved(Some(&other.entries[1].1), backup(json!({})))),
        ("backup_save", saved(None, backup(json!({ "site_id": other.object })))),
        ("backup_save", saved(None, backup(json!({ "object_ids": [other.object] })))),
        ("backup_save", saved(None, backup(json!({ "measure_id": other.measure })))),
        ("decision_list", merged(&here, &list)),
        ("decision_save", saved(Some(&other.entries[2].1), decision.clone())),
        ("decision_save", saved(None, merged(&decision, &json!({ "relation_id": other.provider })))),
        ("cost_list", merged(&here, &list)),
        ("cost_save", saved(Some(&other.entries[3].1), cost)),
        ("cost_share_list", here.clone()),
        (
            "cost_member_save",
            merged(&here, &json!({ "year": 2026, "member_id": other.tenant.municipality, "workplaces": null })),
        ),
        ("service_list", merged(&here, &list)),
        ("service_save", saved(Some(&other.entries[4].1), service.clone())),
        ("service_save", saved(None, merged(&service, &json!({ "object_ids": [other.object] })))),
        ("regime_list", merged(&here, &list)),
        (
            "regime_save",
            merged(&here, &json!({ "fields": { "regime": "nis2", "applies": "unclear", "decided_on": null } })),
        ),
        ("controller_list", merged(&here, &list)),
        ("controller_save", merged(&here, &json!({ "fields": {} }))),
        ("activity_list", merged(&here, &list)),
        ("activity_save", saved(Some(&other.entries[7].1), json!({ "name": "x" }))),
        ("activity_save", saved(None, json!({ "name": "x", "object_ids": [other.object] }))),
        ("activity_save", saved(None, json!({ "name": "x", "measure_ids": [other.measure] }))),
        ("activity_save", saved(None, json!({ "name": "x", "contract_ids": [other.entries[6].1] }))),
        ("starter_list", here.clone()),
        ("starter_take", merged(&here, &json!({ "ids": ["hundesteuer"] }))),
        ("information_text", record(&other.entries[7].1)),
        ("information_text_save", record(&other.entries[7].1)),
        ("legal_basis_list", merged(&here, &list)),
        ("legal_basis_save", saved(Some(&other.entries[10].1), json!({ "name": "x" }))),
        ("processor_list", merged(&here, &list)),
        ("processor_save", saved(Some(&other.entries[6].1), json!({ "processor": "x" }))),
        ("processor_save", saved(None, json!({ "processor": "x", "evidence_ids": [other.evidence] }))),
        ("breach_list", merged(&here, &list)),
        ("breach_save", saved(Some(&other.entries[8].1), json!({ "title": "x" }))),
        ("breach_save", saved(None, json!({ "title": "x", "object_ids": [other.object] }))),
        ("incident_list", merged(&here, &list)),
        ("incident_save", saved(Some(&other.entries[19].1), json!({ "title": "x" }))),
        ("incident_save", saved(None, json!({ "title": "x", "object_ids": [other.object] }))),
        ("incident_save", saved(None, json!({ "title": "x", "measure_ids": [other.measure] }))),
        ("incident_save", saved(None, json!({ "title": "x", "breach_id": other.entries[8].1 }))),
        ("incident_save", saved(None, json!({ "title": "x", "finding_id": other.entries[17].1 }))),
        ("request_list", merged(&here, &list)),
        ("request_save", saved(Some(&other.entries[9].1), crate::privacy::request("2026-11-05", json!({})))),
        ("deletion_list", merged(&here, &list)),
        ("deletion_save", saved(None, crate::privacy::deletion(&other.entries[7].1, json!({})))),
        ("threshold_list", merged(&here, &list)),
        ("threshold_save", saved(None, crate::assessments::threshold(&other.entries[7].1, json!({})))),
        ("tom_list", merged(&here, &list)),
        (
            "tom_save",
            merged(
                &here,
                &json!({ "fields": { "measure_id": other.measure, "kind": null, "effective_since": null,
                    "reviewed_on": null } }),
            ),
        ),
        ("client_list", merged(&here, &list)),
        ("client_save", saved(Some(&other.entries[14].1), json!({ "name": "x" }))),
        ("assessment_list", merged(&here, &list)),
        ("assessment_save", saved(Some(&other.entries[13].1), json!({ "title": "x" }))),
        ("assessment_save", saved(None, json!({ "title": "x", "activity_ids": [other.entries[7].1] }))),
        ("assessment_save", saved(None, json!({ "title": "x", "measure_ids": [other.measure] }))),
        ("assessment_save", saved(None, json!({ "title": "x", "evidence_ids": [other.evidence] }))),
        ("control_list", merged(&there, &list)),
        ("control_save", saved(Some(&other.entries[15].1), json!({ "domain_id": own.domain, "title": "x" }))),
        ("control_save", saved(None, json!({ "domain_id": other.tenant.domain, "title": "x" }))),
        (
            "control_save",
            saved(None, json!({ "domain_id": own.domain, "title": "x", "evidence_ids": [other.evidence] })),
        ),
        ("control_take", merged(&there, &json!({ "ids": [] }))),
        ("clause_list", merged(&there, &list)),
        ("clause_save", saved(None, json!({ "domain_id": other.tenant.domain, "requirement_id": other.requirement }))),
        ("audit_list", merged(&there, &list)),
        ("audit_save", saved(Some(&other.entries[16].1), json!({ "domain_id": own.domain, "title": "x" }))),
        (
            "audit_checklist_take",
            merged(&record(&other.entries[16].1), &json!({ "catalog_id": own.catalog, "group": null })),
        ),
        ("finding_list", merged(&there, &list)),
        ("review_list", merged(&there, &list)),
        ("review_save", saved(Some(&other.entries[18].1), json!({ "domain_id": own.domain, "title": "x" }))),
        ("review_fill", record(&other.entries[18].1)),
        ("finding_save", saved(Some(&other.entries[17].1), json!({ "domain_id": own.domain, "title": "x" }))),
        (
            "finding_save",
            saved(None, json!({ "domain_id": own.domain, "title": "x", "audit_id": other.entries[16].1 })),
        ),
        ("finding_save", saved(None, json!({ "domain_id": own.domain, "title": "x", "measure_ids": [other.measure] }))),
        ("desk", here.clone()),
        ("controlled_document_list", merged(&here, &list)),
        ("controlled_document_save", saved(Some(&other.entries[19].1), json!({ "title": "x" }))),
        ("controlled_document_save", saved(None, json!({ "title": "x", "domain_id": other.tenant.domain }))),
        ("controlled_document_save", saved(None, json!({ "title": "x", "replaced_by_id": other.entries[19].1 }))),
        ("controlled_document_save", saved(None, json!({ "title": "x", "evidence_ids": [other.evidence] }))),
        ("training_list", merged(&here, &list)),
        ("training_save", saved(Some(&other.entries[20].1), json!({ "title": "x" }))),
        ("training_save", saved(None, json!({ "title": "x", "person_ids": [other.person] }))),
        ("consultation_list", merged(&here, &list)),
        ("consultation_save", saved(Some(&other.entries[21].1), json!({ "title": "x" }))),
        ("consultation_save", saved(None, json!({ "title": "x", "object_ids": [other.object] }))),
        ("consultation_save", saved(None, json!({ "title": "x", "activity_ids": [other.entries[7].1] }))),
        ("officer_task_list", merged(&here, &list)),
        ("officer_task_save", saved(Some(&other.entries[22].1), json!({ "title": "x" }))),
        ("officer_task_save", saved(None, json!({ "title": "x", "measure_ids": [other.measure] }))),
        ("objective_list", merged(&here, &list)),
        ("objective_save", saved(Some(&other.entries[23].1), json!({ "title": "x" }))),
        ("objective_save", saved(None, json!({ "title": "x", "domain_id": other.tenant.domain }))),
        ("deadline_list", merged(&here, &list)),
        ("deadline_export", merged(&here, &list)),
        ("register_delete", entry(7)),
        ("register_history", entry(8)),
        ("register_point_list", here.clone()),
        ("register_delete", entry(0)),
        ("register_delete", entry(1)),
        ("register_delete", entry(5)),
        ("register_history", entry(0)),
        ("register_history", entry(4)),
        ("model_list", merged(&there, &list)),
        ("model_save", merged(&there, &json!({ "places": [], "relevant": true }))),
        ("model_accept", there.clone()),
        ("model_matrix", there.clone()),
        ("model_apply", merged(&there, &json!({ "catalog_id": null, "modules": ["ISMS.1"], "apply": true }))),
        ("model_point_list", there.clone()),
        ("package_list", merged(&there, &list)),
        ("package_summary", there.clone()),
        ("package_save", merged(&there, &json!({ "places": [], "choice": "relevant" }))),
        (
            "package_save",
            merged(
                &at_home,
                &json!({ "places": [{ "requirement_id": other.requirement, "object_id": other.object }],
                    "choice": "added", "basis": "law", "reason": "x" }),
            ),
        ),
        ("object_category_list", there.clone()),
        ("object_category_save", merged(&there, &json!({ "object_ids": [], "add": ["Daten"] }))),
        ("object_category_save", merged(&at_home, &json!({ "object_ids": [other.object], "add": ["Räume"] }))),
        ("overview", there.clone()),
        ("check_list", merged(&there, &merged(&list, &json!({ "target_object_id": null })))),
        ("check_list", merged(&at_home, &merged(&list, &json!({ "target_object_id": other.object })))),
        ("check_detail", merged(&there, &json!({ "target_object_id": null, "requirement_id": other.requirement }))),
        (
            "check_detail",
            merged(&at_home, &json!({ "target_object_id": other.object, "requirement_id": other.requirement })),
        ),
        ("check_detail", merged(&at_home, &json!({ "target_object_id": null, "requirement_id": other.requirement }))),
        ("check_facets", there.clone()),
        (
            "answer_copy",
            merged(&at_home, &json!({ "from_object_id": null, "to_object_ids": [other.object], "overwrite": "all" })),
        ),
        (
            "answer_copy",
            merged(&there, &json!({ "from_object_id": null, "to_object_ids": [other.object], "overwrite": "all" })),
        ),
        (
            "answer_save",
            merged(&there, &json!({ "answers": [{ "requirement_id": other.requirement, "status": "yes" }] })),
        ),
        (
            "answer_save",
            merged(
                &at_home,
                &json!({ "answers": [{
                "requirement_id": other.requirement, "target_object_id": other.object, "status": "yes",
            }] }),
            ),
        ),
        ("catalog_update_plan", merged(&there, &json!({ "catalog_id": own.catalog }))),
        ("catalog_update_plan", merged(&here, &json!({ "catalog_id": own.catalog }))),
        ("catalog_update_apply", merged(&there, &json!({ "catalog_id": own.catalog }))),
        ("mapping_correspondences", merged(&here, &json!({ "requirement_id": other.requirement }))),
        ("mapping_coverage", merged(&there, &merged(&list, &json!({ "catalog_id": own.catalog })))),
        ("framework_overview", there.clone()),
        ("framework_list", merged(&there, &merged(&list, &json!({ "framework": "gdpr" })))),
        ("migration_plan", merged(&there, &list)),
        ("migration_plan", merged(&at_home, &merged(&list, &json!({ "target_domain_id": other.tenant.domain })))),
        ("migration_rest", merged(&there, &merged(&list, &json!({ "rest": "not_mapped" })))),
        ("migration_apply", there.clone()),
        ("migration_apply", merged(&at_home, &json!({ "target_domain_id": other.tenant.domain }))),
        ("answer_review_list", merged(&there, &list)),
        ("answer_review_list", merged(&at_home, &merged(&list, &json!({ "target_object_id": other.object })))),
        ("answer_review_confirm", merged(&there, &json!({ "answer_ids": [other.answer] }))),
        ("answer_review_confirm", merged(&at_home, &json!({ "answer_ids": [other.answer] }))),
        ("answer_archived_list", merged(&there, &list)),
        ("successor_take", merged(&there, &json!({ "successors": [] }))),
        ("requirement_param_list", merged(&there, &list)),
        ("requirement_param_list", merged(&at_home, &merged(&list, &json!({ "only_set": true })))),
        (
            "requirement_param_save",
            merged(
                &there,
                &json!({ "values": [{
            "requirement_id": other.requirement, "ordinal": 0, "label": "", "value": "x",
        }] }),
            ),
        ),
        ("measure_list", merged(&there, &list)),
        ("measure_show", record(&other.measure)),
        ("measure_save", merged(&at_home, &merged(&measure, &json!({ "id": other.measure })))),
        ("measure_save", merged(&there, &merged(&measure, &json!({ "id": null })))),
        ("measure_save", merged(&at_home, &merged(&measure, &json!({ "id": null, "serves": served })))),
        ("measure_link", merged(&here, &json!({ "measure_id": other.measure, "add": [], "remove": served }))),
        ("measure_delete", record(&other.measure)),
        ("measure_move", merged(&record(&other.measure), &json!({ "status": "done" }))),
        ("measure_accept", merged(&record(&other.measure), &json!({ "accepted_by": "x", "accepted_on": null }))),
        (
            "measure_relation_save",
            merged(&here, &json!({ "measure_id": other.measure, "other_id": other.measure, "kind": "accompanied_by" })),
        ),
        ("measure_relation_delete", record(&other.relation)),
        ("measure_plan", merged(&there, &json!({ "by": "date", "offset": 0, "limit": 100 }))),
        ("measure_plan", merged(&at_home, &json!({ "by": "person", "offset": 0, "limit": 100 }))),
        ("measure_timeline", merged(&there, &json!({ "offset": 0, "limit": 100 }))),
        ("measure_timeline", merged(&at_home, &json!({ "offset": 0, "limit": 100 }))),
        ("measure_next", merged(&there, &json!({ "offset": 0, "limit": 100 }))),
        ("measure_next", merged(&at_home, &json!({ "offset": 0, "limit": 100 }))),
        ("evidence_list", merged(&here, &merged(&list, &json!({ "validity": null })))),
        ("evidence_show", record(&other.evidence)),
        ("evidence_save", merged(&record(&other.evidence), &evidence)),
        ("evidence_link", merged(&here, &json!({ "evidence_id": other.evidence, "add": [], "remove": proven }))),
        ("evidence_delete", record(&other.evidence)),
        ("evidence_extract", record(&other.evidence)),
        (
            "evidence_add",
            merged(&here, &json!({ "tokens": [], "kind": "policy", "classification": "internal", "proves": proven })),
        ),
        (
            "evidence_add",
            merged(
                &here,
                &json!({ "tokens": [], "kind": "policy", "classification": "internal", "proves": proven_measure }),
            ),
        ),
        ("report_create", merged(&there, &json!({ "kind": "a4", "language": "de", "as_of": null }))),
        (
            "report_create",
            merged(&here, &json!({ "kind": "evidence_list", "domain_id": null, "language": "de", "as_of": null })),
        ),
        ("report_register", here.clone()),
        ("report_entry_list", merged(&here, &json!({ "kind": "breaches", "domain_id": null }))),
        ("report_entry_list", merged(&there, &json!({ "kind": "audit_report" }))),
        ("report_package_pick", json!({ "municipality_id": own.municipality })),
        ("municipality_logo", here.clone()),
        ("municipality_logo_save", merged(&here, &json!({ "token": null, "alternative": "x" }))),
        ("municipality_logo_delete", here.clone()),
        (
            "report_package",
            merged(
                &here,
                &json!({ "domain_id": other.tenant.domain, "language": "de", "as_of": null, "token": other.report }),
            ),
        ),
        ("report_package", merged(&there, &json!({ "language": "de", "as_of": null, "token": other.report }))),
        (
            "report_create",
            merged(
                &at_home,
                &json!({ "kind": "a4", "language": "de", "as_of": null, "options": { "object_ids": [other.object] } }),
            ),
        ),
        ("report_verify", merged(&here, &json!({ "token": other.report }))),
        (
            "report_handover_save",
            merged(&here, &json!({ "id": null, "report_number": 1, "recipient": "x", "handed_on": null })),
        ),
        (
            "report_handover_save",
            merged(&here, &json!({ "id": other.handover, "report_number": 1, "recipient": "x", "handed_on": null })),
        ),
        ("report_handover_delete", record(&other.handover)),
        ("release_list", there.clone()),
        (
            "release_add",
            merged(
                &there,
                &json!({ "fields": { "occasion": "release", "version": "2.0", "released_by": "x", "released_on": null } }),
            ),
        ),
        ("release_delete", record(&other.release)),
        ("release_changes", merged(&there, &json!({ "release_id": null, "offset": 0, "limit": 10 }))),
        ("release_changes", merged(&at_home, &json!({ "release_id": other.release, "offset": 0, "limit": 10 }))),
        ("document_revision_list", merged(&there, &json!({ "report": "a4" }))),
        (
            "document_revision_save",
            merged(&at_home, &json!({ "report": "a4", "id": other.revision, "fields": revision })),
        ),
        ("document_revision_save", merged(&there, &json!({ "report": "a4", "id": null, "fields": revision }))),
        ("log_list", merged(&here, &json!({ "entity_id": other.measure, "offset": 0, "limit": 100 }))),
        ("log_list", merged(&here, &json!({ "entity_id": null, "offset": 0, "limit": 100 }))),
        ("undo_preview", here.clone()),
        ("search", merged(&here, &json!({ "text": SECRET, "limit": 100 }))),
    ]
}

/// Commands that take no municipality, or take it to name it as such.
const WITHOUT_SCOPE: &[&str] = &[
    "session_state",
    "start_view",
    "folder_pick",
    "folder_inspect",
    "file_pick",
    "akte_create",
    "akte_open",
    "demo_open",
    "akte_close",
    "actor_set",
    "language_set",
    "door_list",
    "door_add",
    "door_remove",
    "backup_create",
    "akte_verify",
    "municipality_list",
    "must_list",
    "municipality_save",
    "catalog_list",
    "catalog_import",
    "catalog_import_shipped",
    "catalog_resolve",
    "akte_overview",
    "catalog_table_look",
    "inventory_look",
    "inventory_mapping_save",
    "inventory_mapping_read",
    "catalog_table_preview",
    "catalog_table_import",
    "column_mapping_save",
    "column_mapping_read",
    "catalog_export",
    "catalog_findings",
    "catalog_groups",
    "catalog_compare",
    "threat_list",
    "vocabulary_list",
    "vocabulary_show",
    "cross_reference_list",
    "cross_reference_show",
    // Drafts belong to the whole Akte, like the catalogs that they become.
    "catalog_draft_list",
    "catalog_draft_show",
    "catalog_draft_entry",
    "catalog_draft_save",
    "catalog_draft_delete",
    "catalog_draft_group_save",
    "catalog_draft_requirement_save",
    "catalog_draft_select",
    "catalog_draft_adjust",
    "catalog_draft_make_own",
    "catalog_draft_remove",
    "catalog_draft_move",
    "catalog_draft_number",
    "catalog_draft_take_source",
    "catalog_draft_publish_plan",
    "catalog_draft_publish",
    "catalog_draft_profile",
    "catalog_draft_undo_preview",
    "catalog_draft_undo",
    "mapping_list",
    "mapping_show",
    "catalog_group_show",
    "catalog_facets",
    "requirement_list",
    "requirement_show",
    "report_kinds",
    "report_bytes",
    "report_save",
    "log_verify",
    "job_status",
    "job_cancel",
    // Tried below, after everything else, because it changes one's own records.
    "undo",
];

#[tokio::test]
async fn nobody_reads_or_changes_anything_of_another_municipality() {
    let stage = Stage::with_akte().await;
    let other = other(&stage).await;
    let own = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let before = everything(&stage, &other).await;
    let trespasses = trespasses(&own, &other);
    let tried: BTreeSet<&str> = trespasses.iter().map(|(name, _)| *name).chain(WITHOUT_SCOPE.iter().copied()).collect();
    let all: BTreeSet<&str> = NAMES.iter().copied().collect();
    assert_eq!(tried, all, "every command is tried or named as one without a scope");
    for (name, request) in trespasses {
        let said = match stage.try_call(name, request.clone()).await {
            Ok(answer) if answer.get("job_id").is_some() => stage.status(&answer).await,
            Ok(answer) => answer,
            Err(_) => continue,
        };
        assert!(!said.to_string().contains(SECRET), "{name} {request} tells what belongs to another: {said}");
    }
    assert_eq!(everything(&stage, &other).await, before, "nothing of the other municipality changed");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");

    let undo = json!({ "municipality_id": own.municipality, "operation_id": null });
    while stage.try_call("undo", undo.clone()).await.is_ok() {}
    assert_eq!(everything(&stage, &other).await, before, "undo stays at home");
}

#[tokio::test]
async fn a_municipality_that_does_not_exist_is_refused() {
    let stage = Stage::with_akte().await;
    let id = json!({ "municipality_id": "00000000-0000-7000-8000-000000000000" });
    for name in ["domain_list", "report_register", "undo_preview"] {
        assert_eq!(stage.refused(name, id.clone()).await.code, "record.not-found", "{name}");
    }
}
