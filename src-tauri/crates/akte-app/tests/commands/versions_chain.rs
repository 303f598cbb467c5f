//! The promise: answers survive the catalog. Through the published versions of Grundschutz++ with an answer on every
//! requirement, and through versions that nobody has ever published.

use crate::stage::{Stage, Tenant, text};
use crate::versions::{Control, control, file, import, of};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::path::PathBuf;

/// What identifies each requirement of a version.
pub async fn identities(stage: &Stage, catalog: &str) -> HashMap<String, String> {
    let request = json!({ "catalog_id": catalog, "group": null, "offset": 0, "limit": 100_000 });
    let list = stage.call("requirement_list", request).await;
    let rows = list["items"].as_array().unwrap();
    rows.iter().map(|row| (text(&row["id"]), text(&row["identity"]))).collect()
}

/// Answers every requirement in force with a sentence that names its identity.
pub async fn answer_everything(stage: &Stage, tenant: &Tenant, catalog: &str) -> usize {
    let identities = identities(stage, catalog).await;
    let answers: Vec<Value> = identities
        .iter()
        .map(|(id, identity)| {
            json!({ "requirement_id": id, "status": "partial", "statement": format!("Antwort auf {identity}"), "responsible": "Hauptamt" })
        })
        .collect();
    stage.answer(tenant, json!(answers)).await;
    identities.len()
}

/// Everything that is recorded, in words: what undo has to bring back.
pub async fn recorded(stage: &Stage, tenant: &Tenant) -> Value {
    let sorted = |mut list: Value, by: &str| {
        let mut rows = list["items"].take().as_array().cloned().unwrap_or_default();
        rows.sort_by_key(|row| row[by].to_string());
        Value::from(rows)
    };
    let page = of(tenant, &json!({ "sort": null, "validity": null }));
    json!({
        "check": stage.check(tenant, json!({})).await["items"],
        "archived": sorted(stage.call("answer_archived_list", page.clone()).await, "answer_id"),
        "review": sorted(stage.call("answer_review_list", page.clone()).await, "answer_id"),
        "params": sorted(stage.call("requirement_param_list", of(tenant, &json!({ "only_set": true }))).await, "requirement_id"),
        "measures": sorted(stage.call("measure_list", page.clone()).await, "id"),
        "evidence": sorted(stage.call("evidence_list", page).await, "id"),
        "domains": sorted(stage.call("domain_list", json!({ "municipality_id": tenant.municipality })).await, "id"),
    })
}

/// That every answer in force stands at the requirement whose identity it names; answers with how many and how many of
/// them are to be reviewed.
pub async fn attached(stage: &Stage, tenant: &Tenant, catalog: &str) -> (usize, usize) {
    let identities = identities(stage, catalog).await;
    let (mut answers, mut review) = (0, 0);
    for row in stage.check(tenant, json!({})).await["items"].as_array().unwrap() {
        if row["statement"] == "" {
            continue;
        }
        let identity = &identities[row["requirement_id"].as_str().unwrap()];
        assert_eq!(row["statement"], format!("Antwort auf {identity}"), "the answer stands at its requirement: {row}");
        answers += 1;
        review += usize::from(row["review"] == true);
    }
    (answers, review)
}

fn published(name: &str) -> Option<PathBuf> {
    let root = std::env::var_os("AKTE_TEST_DATA")?;
    Some(PathBuf::from(root).join(name))
}

async fn import_path(stage: &Stage, path: PathBuf) -> String {
    stage.host.dialogs.next_files(vec![path]);
    let picked = stage.call("file_pick", json!({ "purpose": "catalog" })).await;
    let imported = stage.job("catalog_import", json!({ "tokens": [picked["files"][0]["token"]] })).await;
    text(&imported["catalogs"][0]["catalog"]["id"])
}

/// A step of the chain: file, what the comparison counts (came, went, moved, statement, guidance, title, modal verb).
const CHAIN: [(&str, [u32; 7]); 3] = [
    ("bsi-history/2026-04-20_67233f5/Anwenderkataloge/Grundschutz++/Grundschutz++-catalog.json", [4, 0, 0, 1, 9, 1, 1]),
    ("bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json", [1, 10, 150, 65, 57, 14, 10]),
    ("bsi/RECONSTRUCTED_Grundschutz++-resolved_catalog_47de282_without_G0_props.json", [13, 2, 69, 28, 11, 8, 0]),
];

#[tokio::test]
async fn answers_survive_every_published_version() {
    let Some(start) = published("bsi-history/2026-03-05_ee5e510_Grundschutz++-catalog.json") else {
        eprintln!("skipped: AKTE_TEST_DATA does not say where the published versions are");
        return;
    };
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let mut catalog = import_path(&stage, start).await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let mut answered = answer_everything(&stage, &tenant, &catalog).await;
    assert_eq!(answered, 994, "an answer on every requirement");
    let params = stage.call("requirement_param_list", of(&tenant, &json!({}))).await;
    let set = |row: &Value| json!({ "requirement_id": row["requirement_id"], "ordinal": row["ordinal"], "label": row["label"], "value": "nach Dienstanweisung" });
    let values: Vec<Value> = params["items"].as_array().unwrap().iter().map(set).collect();
    stage.call("requirement_param_save", of(&tenant, &json!({ "values": values }))).await;
    let first = text(&stage.check(&tenant, json!({})).await["items"][0]["requirement_id"]);
    stage.measure(&tenant, "Leitlinie beschließen", &first).await;
    stage.evidence(&tenant, "Leitlinie.txt", &first).await;
    let start = recorded(&stage, &tenant).await;

    let mut archived = 0;
    for (file, expected) in CHAIN {
        let newer = import_path(&stage, published(file).unwrap()).await;
        let compare = json!({ "old_catalog_id": catalog, "new_catalog_id": newer, "offset": 0, "limit": 1 });
        let counts = stage.call("catalog_compare", compare).await["counts"].clone();
        let told = ["came", "went", "moved", "statement", "guidance", "title", "modal_verb"];
        let told = told.map(|change| u32::try_from(counts[change].as_u64().unwrap()).unwrap());
        assert_eq!(told, expected, "{file}: {counts}");
        let plan = stage.call("catalog_update_plan", json!({ "catalog_id": newer })).await;
        assert_eq!(plan["effect"]["archived"], expected[1], "what went is archived: {}", plan["effect"]);
        let updated = stage.job("catalog_update_apply", json!({ "catalog_id": newer, "successors": [] })).await;
        assert!(updated["operation_id"].is_string(), "one operation: {updated}");
        archived += expected[1] as usize;
        let (in_force, review) = attached(&stage, &tenant, &newer).await;
        assert_eq!(in_force + archived, answered, "no answer is lost");
        assert_eq!(plan["effect"]["review"], review, "the plan says how many are to be reviewed");
        let list = stage.call("answer_archived_list", of(&tenant, &json!({}))).await;
        assert_eq!(list["total"], archived, "the others are archived");
        catalog = newer;
    }
    let measures = recorded(&stage, &tenant).await["measures"].clone();
    assert_eq!(measures, start["measures"], "links are where they were");
    for _ in CHAIN {
        stage.call("undo", json!({ "municipality_id": tenant.municipality, "operation_id": null })).await;
    }
    assert!(recorded(&stage, &tenant).await == start, "undo brings back the start");
    answered = attached(&stage, &tenant, &tenant.catalog).await.0;
    assert_eq!(answered, 994, "with every answer");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");

    // From the first version to the last one at once, and back to an older one by an update.
    stage.job("catalog_update_apply", json!({ "catalog_id": catalog, "successors": [] })).await;
    attached(&stage, &tenant, &catalog).await;
    stage.job("catalog_update_apply", json!({ "catalog_id": tenant.catalog, "successors": [] })).await;
    assert!(
        recorded(&stage, &tenant).await == start,
        "the older version finds every answer again, none to be reviewed"
    );
}

/// What happens to one requirement in an invented version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Stays,
    Goes,
    Rewritten,
    Reissued,
}

/// One invented version after another: the fate of each requirement, and how far the ids are turned round.
fn versions() -> impl Strategy<Value = Vec<(Vec<Fate>, usize)>> {
    let fate = prop_oneof![
        4 => Just(Fate::Stays),
        1 => Just(Fate::Goes),
        2 => Just(Fate::Rewritten),
        1 => Just(Fate::Reissued),
    ];
    prop::collection::vec((prop::collection::vec(fate, REQUIREMENTS), 0..REQUIREMENTS), 1..4)
}

const REQUIREMENTS: usize = 9;

fn control_of(alt: usize, id: usize, text: usize) -> Control {
    let mut one = control(&format!("alt-{alt}"), &format!("GC.{id}"), &format!("Thema {}", alt % REQUIREMENTS), "");
    one.text = format!("Die Verwaltung SOLLTE Gegenstand {} nach Regel {text} behandeln", alt % REQUIREMENTS);
    one
}

/// The first version and those that follow. Ids are renumbered and reused, identifiers re-issued under the same title.
fn invented(fates: &[(Vec<Fate>, usize)]) -> Vec<Vec<Control>> {
    let mut now: Vec<(usize, usize)> = (0..REQUIREMENTS).map(|at| (at, 0)).collect();
    let mut told = vec![now.clone()];
    for (version, (fates, turn)) in fates.iter().enumerate() {
        let step = |(alt, text): &(usize, usize)| match fates[alt % REQUIREMENTS] {
            Fate::Stays => Some((*alt, *text)),
            Fate::Goes => None,
            Fate::Rewritten => Some((*alt, version + 1)),
            Fate::Reissued => Some((alt + REQUIREMENTS, *text)),
        };
        now = now.iter().filter_map(step).collect();
        if now.is_empty() {
            now.push((1_000 * REQUIREMENTS, version));
        }
        let turn = turn % now.len();
        now.rotate_left(turn);
        told.push(now.clone());
    }
    let version = |rows: &Vec<(usize, usize)>| {
        rows.iter().enumerate().map(|(id, (alt, text))| control_of(*alt, id, *text)).collect()
    };
    told.iter().map(version).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever a publisher does: every answer stays with its identifier, is in force or archived, is to be reviewed
    /// where its text changed and nowhere else; versions may be skipped and taken back; undo brings back the start.
    #[test]
    fn answers_survive_versions_that_nobody_published(fates in versions(), order in prop::collection::vec(0usize..4, 1..6)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(any_versions(&invented(&fates), &order));
    }
}

async fn any_versions(versions: &[Vec<Control>], order: &[usize]) {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let first = import(&stage, "version-0", &file("version-0", &versions[0], true)).await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let answered = answer_everything(&stage, &tenant, &first).await;
    let start = recorded(&stage, &tenant).await;
    let mut ids = vec![first];
    for (number, version) in versions.iter().enumerate().skip(1) {
        let name = format!("version-{number}");
        ids.push(import(&stage, &name, &file(&name, version, false)).await);
    }
    let text_of = |version: usize, alt: &str| {
        versions[version].iter().find(|control| control.alt == alt).map(|control| control.text.clone())
    };
    let mut operations = 0;
    for wanted in order {
        let to = wanted % ids.len();
        let apply = json!({ "catalog_id": ids[to], "successors": [] });
        let updated = stage.job("catalog_update_apply", apply).await;
        operations += usize::from(updated["operation_id"].is_string());
        let (in_force, review) = attached(&stage, &tenant, &ids[to]).await;
        let kept = versions[0].iter().filter(|control| text_of(to, &control.alt).is_some()).count();
        let changed =
            versions[0].iter().filter(|control| text_of(to, &control.alt).is_some_and(|text| text != control.text));
        assert_eq!((in_force, review), (kept, changed.count()), "in force and to be reviewed, whatever was in between");
        let archived = stage.call("answer_archived_list", of(&tenant, &json!({}))).await;
        assert_eq!(archived["total"], answered - kept, "the others are archived: {archived}");
    }
    for _ in 0..operations {
        stage.call("undo", json!({ "municipality_id": tenant.municipality, "operation_id": null })).await;
    }
    assert_eq!(recorded(&stage, &tenant).await, start, "undo brings back the start");
}
