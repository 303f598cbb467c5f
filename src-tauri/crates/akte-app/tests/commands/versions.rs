//! Versions of a catalog side by side, the update, the review, archived answers, values of parameters: with invented
//! versions of a small catalog.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

/// A requirement of an invented catalog.
#[derive(Clone)]
pub struct Control {
    pub alt: String,
    pub id: String,
    pub title: String,
    pub text: String,
    pub guidance: String,
    pub modal_verb: &'static str,
    pub effort: u32,
    /// Labels of its parameters, inserted after the text.
    pub params: Vec<String>,
}

pub fn control(alt: &str, id: &str, title: &str, text: &str) -> Control {
    Control {
        alt: alt.to_owned(),
        id: id.to_owned(),
        title: title.to_owned(),
        text: text.to_owned(),
        guidance: format!("Hinweis zu {title}."),
        modal_verb: "SOLLTE",
        effort: 2,
        params: Vec::new(),
    }
}

/// A catalog file. `old_names` spells properties as versions before March 2026 did.
pub fn file(version: &str, controls: &[Control], old_names: bool) -> Vec<u8> {
    let (modal_verb, effort) = if old_names { ("modalverb", "level") } else { ("modal_verb", "effort_level") };
    let controls: Vec<Value> = controls
        .iter()
        .map(|control| {
            let param = |at: usize| format!("{}-prm{at}", control.id.to_lowercase());
            let insertions: String =
                (0..control.params.len()).map(|at| format!(" {{{{ insert: param, {} }}}}", param(at))).collect();
            let mut props = vec![json!({ "name": effort, "value": control.effort.to_string() })];
            if !control.alt.is_empty() {
                props.push(json!({ "name": "alt-identifier", "value": control.alt }));
            }
            json!({
                "id": control.id, "title": control.title, "props": props,
                "params": control.params.iter().enumerate()
                    .map(|(at, label)| json!({ "id": param(at), "label": label })).collect::<Vec<_>>(),
                "parts": [
                    { "id": format!("{}_stm", control.id), "name": "statement", "prose": format!("{}{insertions}", control.text),
                      "props": [{ "name": modal_verb, "value": control.modal_verb }] },
                    { "id": format!("{}_gdn", control.id), "name": "guidance", "prose": control.guidance },
                ],
            })
        })
        .collect();
    let uuid = uuid::Uuid::from_u128(version.bytes().fold(1, |sum: u128, byte| sum * 257 + u128::from(byte)));
    json!({ "catalog": {
        "uuid": uuid,
        "metadata": {
            "title": "Anwenderkatalog Grundschutz++", "version": version, "last-modified": "2026-01-01T00:00:00Z",
            "oscal-version": "1.1.3", "document-ids": [{ "identifier": "4711-grundschutz" }],
        },
        "groups": [{ "id": "GC", "title": "Governance", "controls": controls }],
    } })
    .to_string()
    .into_bytes()
}

/// Imports a version; answers with its id.
pub async fn import(stage: &Stage, name: &str, content: &[u8]) -> String {
    let token = stage.file(&format!("{name}.json"), content).await;
    let imported = stage.job("catalog_import", json!({ "tokens": [token] })).await;
    text(&imported["catalogs"][0]["catalog"]["id"])
}

/// A request about a tenant's domain.
pub fn of(tenant: &Tenant, more: &Value) -> Value {
    let domain =
        json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain, "offset": 0, "limit": 5000 });
    merged(&domain, more)
}

const PASSWORDS: &str = "Die Verwaltung SOLLTE Passwörter nach einem festgelegten Verfahren vergeben und ändern lassen";
const BACKUPS: &str = "Die Verwaltung SOLLTE ihre Daten täglich sichern und die Rücksicherung halbjährlich üben";
const PATCHES: &str = "Die Verwaltung SOLLTE Aktualisierungen ihrer Programme zeitnah prüfen und einspielen lassen";
const KEYS: &str = "Die Verwaltung SOLLTE die Ausgabe von Schlüsseln für Räume und Schränke vollständig festhalten";

fn first() -> Vec<Control> {
    vec![
        control("alt-1", "GC.1", "Passwörter", PASSWORDS),
        control("alt-2", "GC.2", "Sicherung", BACKUPS),
        Control { params: vec!["durch eine Rolle".into()], ..control("alt-3", "GC.3", "Aktualisierung", PATCHES) },
        control("alt-4", "GC.4", "Schlüssel", KEYS),
    ]
}

/// alt-1 moves to GC.2, alt-2 says something else, alt-3 takes the id of alt-1, alt-4 is re-issued as alt-9.
fn second() -> Vec<Control> {
    let mut second = first();
    second[0].id = "GC.2".into();
    second[1].id = "GC.5".into();
    second[1].text = BACKUPS.replace("halbjährlich", "monatlich");
    second[2].id = "GC.1".into();
    second[3].alt = "alt-9".into();
    second
}

struct Scene {
    stage: Stage,
    tenant: Tenant,
    requirements: Vec<String>,
    newer: String,
}

/// An Akte with the first version in force, an answer on everything, and the second version beside it.
async fn scene() -> Scene {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    import(&stage, "erste", &file("1", &first(), true)).await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let requirements = stage.requirements(&tenant, 10).await;
    let answers: Vec<Value> = requirements
        .iter()
        .map(|id| json!({ "requirement_id": id, "status": "yes", "statement": format!("zu {id}") }))
        .collect();
    stage.answer(&tenant, json!(answers)).await;
    stage.measure(&tenant, "Schließanlage", &requirements[3]).await;
    stage.evidence(&tenant, "Schlüsselbuch.txt", &requirements[3]).await;
    let newer = import(&stage, "zweite", &file("2", &second(), false)).await;
    Scene { stage, tenant, requirements, newer }
}

#[tokio::test]
async fn two_versions_stand_side_by_side() {
    let Scene { stage, tenant, requirements, newer } = scene().await;
    let request = json!({ "old_catalog_id": tenant.catalog, "new_catalog_id": newer, "offset": 0, "limit": 100 });
    let compared = stage.call("catalog_compare", request.clone()).await;
    let counts = &compared["counts"];
    assert_eq!(
        [&counts["came"], &counts["went"], &counts["moved"], &counts["statement"], &counts["modal_verb"]],
        [1, 1, 3, 1, 0],
        "renamed properties are no changes: {counts}"
    );
    let backups =
        compared["items"].as_array().unwrap().iter().find(|row| row["requirement_id"] == requirements[1].as_str());
    let backups = backups.unwrap();
    assert_eq!((&backups["old_label"], &backups["new_label"]), (&json!("GC.2"), &json!("GC.5")), "both ids");
    let texts = backups["texts"].as_array().unwrap();
    let words = texts.iter().find(|text| text["change"] == "statement").unwrap()["words"].clone();
    assert!(
        words.as_array().unwrap().contains(&json!({ "kind": "removed", "text": "halbjährlich" })),
        "word by word: {words}"
    );
    let gone = compared["items"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(gone["changes"], json!(["went"]), "what went stands last");
    assert_eq!(gone["successor"]["certain"], true, "and what continues it is certain: {gone}");
    let only = stage.call("catalog_compare", merged(&request, &json!({ "changes": ["statement"] }))).await;
    assert_eq!(only["total"], 1, "filtered by what happened");
}

#[tokio::test]
async fn answers_survive_the_update_and_undo_brings_back_the_start() {
    let Scene { stage, tenant, requirements, newer } = scene().await;
    let before = stage.check(&tenant, json!({})).await["items"].clone();
    let plan = stage.call("catalog_update_plan", json!({ "catalog_id": newer })).await;
    let effect = &plan["effect"];
    assert_eq!(
        [&effect["carried"], &effect["moved"], &effect["review"], &effect["archived"], &effect["new_requirements"]],
        [3, 3, 1, 1, 1],
        "what it would do: {effect}"
    );
    assert_eq!(plan["successors"][0]["answers"], 1, "what hangs on the re-issued one: {plan}");
    assert_eq!(stage.check(&tenant, json!({})).await["items"], before, "a plan changes nothing");

    let updated = stage.job("catalog_update_apply", json!({ "catalog_id": newer })).await;
    assert_eq!(
        updated["copied"],
        json!({ "answers": 1, "measure_links": 1, "evidence_links": 1, "params": 0 }),
        "{updated}"
    );
    let after = stage.check(&tenant, json!({})).await["items"].clone();
    let rows = after.as_array().unwrap();
    assert_eq!(rows.len(), 4, "the new version is in force");
    for row in rows {
        let id = text(&row["requirement_id"]);
        let from = requirements.iter().find(|known| **known == id).unwrap_or(&requirements[3]);
        assert_eq!(row["statement"], format!("zu {from}"), "the answer stays with its requirement: {row}");
        assert_eq!(row["review"], id == requirements[1], "what reads differently is to be reviewed: {row}");
    }
    let successor = rows.iter().find(|row| row["title"] == "Schlüssel").unwrap();
    assert_eq!((&successor["measures"], &successor["evidence"]), (&json!(1), &json!(1)), "links came along");
    let archived = stage.call("answer_archived_list", of(&tenant, &json!({}))).await;
    assert_eq!((&archived["total"], &archived["items"][0]["label"]), (&json!(1), &json!("GC.4")), "kept: {archived}");
    assert_eq!(archived["items"][0]["noted"], true, "its successor was taken");
    assert_eq!(
        stage.check(&tenant, json!({ "archived": true })).await["items"][0]["archived"],
        true,
        "listed by filter"
    );

    let undo = json!({ "municipality_id": tenant.municipality, "operation_id": updated["operation_id"] });
    assert_eq!(stage.call("undo", undo).await["operation_text"], "Katalogfassung gewechselt", "one operation");
    assert_eq!(stage.check(&tenant, json!({})).await["items"], before, "as it was");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn a_review_is_confirmed_or_answered_anew() {
    let Scene { stage, tenant, requirements, newer } = scene().await;
    stage.job("catalog_update_apply", json!({ "catalog_id": newer })).await;
    let list = stage.call("answer_review_list", of(&tenant, &json!({}))).await;
    assert_eq!(list["total"], 1, "one text changed: {list}");
    let row = &list["items"][0];
    assert_eq!((&row["old_version"], &row["new_version"]), (&json!("1"), &json!("2")), "from which to which");
    assert_eq!((&row["changes"], &row["old_label"]), (&json!(["statement"]), &json!("GC.2")), "what changed");
    let none = stage.call("answer_review_list", of(&tenant, &json!({ "only": ["guidance"] }))).await;
    assert_eq!(none["total"], 0, "not the guidance");
    let detail = json!({ "target_object_id": null, "requirement_id": requirements[1] });
    let shown = stage.call("check_detail", of(&tenant, &detail)).await;
    assert!(shown["open_points"].as_array().unwrap().contains(&json!("text_changed")), "an open point: {shown}");
    assert_eq!(shown["review"]["target_object"], "Rathaus", "old and new beside the answer");

    // Who is responsible says nothing about the text.
    stage.answer(&tenant, json!([{ "requirement_id": requirements[1], "responsible": "Hauptamt" }])).await;
    assert_eq!(stage.check(&tenant, json!({ "review": true })).await["total"], 1, "still to be reviewed");
    let confirm = of(&tenant, &json!({ "answer_ids": [row["answer_id"]] }));
    assert_eq!(stage.call("answer_review_confirm", confirm.clone()).await["changed"], 1, "confirmed");
    assert_eq!(stage.call("answer_review_confirm", confirm).await["changed"], 0, "once is enough");
    assert_eq!(stage.check(&tenant, json!({ "review": true })).await["total"], 0, "nothing left");
    stage.call("undo", json!({ "municipality_id": tenant.municipality, "operation_id": null })).await;
    assert_eq!(stage.check(&tenant, json!({ "review": true })).await["total"], 1, "and back again");
    stage.answer(&tenant, json!([{ "requirement_id": requirements[1], "statement": "Neu beurteilt." }])).await;
    assert_eq!(stage.check(&tenant, json!({ "review": true })).await["total"], 0, "answered on the new text");
}

#[tokio::test]
async fn archived_answers_are_open_points_until_somebody_takes_note() {
    let Scene { stage, tenant, newer, .. } = scene().await;
    let apply = json!({ "catalog_id": newer, "successors": [] });
    let updated = stage.job("catalog_update_apply", apply).await;
    assert_eq!(updated["left"].as_array().unwrap().len(), 1, "the proposal was not taken: {updated}");
    let domain = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain });
    let gone = async || {
        let overview = stage.call("overview", domain.clone()).await;
        let points = overview["open_points"].as_array().unwrap().clone();
        points.iter().find(|point| point["code"] == "requirement_gone").map(|point| point["count"].clone())
    };
    assert_eq!(gone().await, Some(json!(1)), "an open point");
    let archived = stage.call("answer_archived_list", of(&tenant, &json!({ "open": true }))).await;
    let row = archived["items"][0].clone();
    assert_eq!(row["noted"], false, "nobody knows yet");
    stage.call("answer_review_confirm", of(&tenant, &json!({ "answer_ids": [row["answer_id"]] }))).await;
    assert_eq!(gone().await, None, "noted");
    assert_eq!(stage.call("answer_archived_list", of(&tenant, &json!({}))).await["total"], 1, "and still there");
    let choice = json!({ "successors": [{
        "old_requirement_id": row["successor"]["old_requirement_id"],
        "new_requirement_id": row["successor"]["new_requirement_id"],
    }] });
    let taken = stage.call("successor_take", of(&tenant, &choice)).await;
    assert_eq!(taken["answers"], 1, "a successor can be taken later: {taken}");
    let wrong = json!({ "successors": [{
        "old_requirement_id": row["successor"]["new_requirement_id"],
        "new_requirement_id": row["successor"]["old_requirement_id"],
    }] });
    assert_eq!(
        stage.refused("successor_take", of(&tenant, &wrong)).await.code,
        "check.successor-not-needed",
        "in force"
    );
}

#[tokio::test]
async fn own_values_of_parameters_stand_wherever_a_requirement_is_shown() {
    let Scene { stage, tenant, requirements, newer } = scene().await;
    let list = stage.call("requirement_param_list", of(&tenant, &json!({}))).await;
    assert_eq!(
        (&list["total"], &list["items"][0]["publisher_value"]),
        (&json!(1), &json!("durch eine Rolle")),
        "{list}"
    );
    let value = |label: &str, value: &str| {
        let id = &requirements[2];
        of(&tenant, &json!({ "values": [{ "requirement_id": id, "ordinal": 0, "label": label, "value": value }] }))
    };
    let refused = stage.refused("requirement_param_save", value("durch ein Amt", "x")).await;
    assert_eq!(refused.code, "check.param-unknown", "another parameter");
    stage.call("requirement_param_save", value("durch eine Rolle", "durch das Hauptamt")).await;
    let statement = async || {
        let detail = of(&tenant, &json!({ "target_object_id": null, "requirement_id": requirements[2] }));
        let shown = stage.call("check_detail", detail).await;
        assert_eq!(shown["params"][0]["in_force"], true, "listed with the requirement: {shown}");
        text(&shown["requirement"]["statement"])
    };
    assert!(statement().await.ends_with("durch das Hauptamt"), "in the detail: {}", statement().await);
    assert_eq!(stage.check(&tenant, json!({ "text": "durch das Hauptamt" })).await["total"], 1, "found in the check");

    stage.job("catalog_update_apply", json!({ "catalog_id": newer })).await;
    assert!(statement().await.ends_with("durch das Hauptamt"), "also under another id");
    let mut third = second();
    third[2].params[0] = "durch die Leitung".into();
    let third = import(&stage, "dritte", &file("3", &third, false)).await;
    let plan = stage.call("catalog_update_plan", json!({ "catalog_id": third })).await;
    assert_eq!(plan["effect"]["params_unused"], 1, "a value is never put under another name: {plan}");
    stage.job("catalog_update_apply", json!({ "catalog_id": third })).await;
    assert!(statement().await.ends_with("durch die Leitung"), "the publisher's");
    let set = stage.call("requirement_param_list", of(&tenant, &json!({ "only_set": true }))).await;
    assert_eq!((&set["total"], &set["items"][0]["in_force"]), (&json!(1), &json!(false)), "kept, not used: {set}");
    stage.call("requirement_param_save", value("durch eine Rolle", "")).await;
    let set = stage.call("requirement_param_list", of(&tenant, &json!({ "only_set": true }))).await;
    assert_eq!(set["total"], 0, "and can be taken away");
}

#[tokio::test]
async fn an_update_of_the_whole_akte_is_one_operation() {
    let Scene { stage, tenant, newer, .. } = scene().await;
    let other = stage.tenant("Beispieldorf", "grundschutz_plus_plus").await;
    // The newest fitting version is in force there; go back to the first one.
    let back = json!({ "catalog_id": tenant.catalog, "municipality_id": other.municipality });
    stage.job("catalog_update_apply", back).await;
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    stage.answer(&other, json!([{ "requirement_id": requirement, "status": "no" }])).await;
    let (one, two) =
        (stage.check(&tenant, json!({})).await["items"].clone(), stage.check(&other, json!({})).await["items"].clone());
    let updated = stage.job("catalog_update_apply", json!({ "catalog_id": newer })).await;
    assert_eq!((&updated["domains"], &updated["municipalities"]), (&json!(2), &json!(2)), "both: {updated}");
    for tenant in [&tenant, &other] {
        let log = json!({ "municipality_id": tenant.municipality, "entity_id": null, "offset": 0, "limit": 50 });
        let log = stage.call("log_list", log).await;
        let of_update =
            log["items"].as_array().unwrap().iter().find(|row| row["operation_id"] == updated["operation_id"]);
        let entry = of_update.unwrap_or_else(|| panic!("logged in each municipality: {log}"));
        assert!(text(&entry["operation_text"]).contains("Katalogfassung"), "in words: {entry}");
    }
    let undo = json!({ "municipality_id": other.municipality, "operation_id": updated["operation_id"] });
    let preview = stage.call("undo_preview", undo.clone()).await;
    assert_eq!(preview["municipalities"], 2, "it says whom it concerns: {preview}");
    assert_eq!(stage.refused("undo", undo.clone()).await.code, "undo.across-municipalities", "not by accident");
    stage.call("undo", merged(&undo, &json!({ "across": true }))).await;
    assert_eq!(stage.check(&tenant, json!({})).await["items"], one, "the one is as it was");
    assert_eq!(stage.check(&other, json!({})).await["items"], two, "and so is the other");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn a_catalog_without_alt_identifiers_is_compared_by_its_ids() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let by_id = |version: &str, mut controls: Vec<Control>| {
        for control in &mut controls {
            control.alt.clear();
        }
        file(version, &controls, false)
    };
    import(&stage, "erste", &by_id("1", first())).await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let requirements = stage.requirements(&tenant, 10).await;
    stage.answer(&tenant, json!([{ "requirement_id": requirements[1], "status": "yes", "statement": "AC-2" }])).await;
    let mut controls = first();
    controls[1].text = BACKUPS.replace("täglich", "stündlich");
    controls.remove(3);
    let newer = import(&stage, "zweite", &by_id("2", controls)).await;
    let request = json!({ "old_catalog_id": tenant.catalog, "new_catalog_id": newer, "offset": 0, "limit": 100 });
    let counts = stage.call("catalog_compare", request).await["counts"].clone();
    let told = [&counts["came"], &counts["went"], &counts["moved"], &counts["statement"]];
    assert_eq!(told, [0, 1, 0, 1], "the id is the identity: {counts}");
    stage.job("catalog_update_apply", json!({ "catalog_id": newer })).await;
    let review = stage.check(&tenant, json!({ "review": true })).await;
    assert_eq!((&review["total"], &review["items"][0]["statement"]), (&json!(1), &json!("AC-2")), "carried by id");
}
