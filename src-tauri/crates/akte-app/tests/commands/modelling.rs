//! Modelling of Edition 2023 through the commands, as the window and the command line use them.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

/// A municipality with an Edition 2023 domain, and the calls on it.
pub struct Place {
    pub stage: Stage,
    pub tenant: Tenant,
}

impl Place {
    pub async fn new(method: &str) -> Self {
        let stage = Stage::with_akte().await;
        let tenant = stage.tenant("Musterstadt", method).await;
        Self { stage, tenant }
    }

    pub fn domain(&self, more: Value) -> Value {
        let both = json!({ "municipality_id": self.tenant.municipality, "domain_id": self.tenant.domain });
        merged(&both, &more)
    }

    pub async fn approach(&self, approach: &str) {
        let request = self.domain(json!({}));
        let rows = self.stage.call("domain_list", json!({ "municipality_id": self.tenant.municipality })).await;
        let row = &rows["items"][0];
        let save = json!({
            "municipality_id": self.tenant.municipality, "id": request["domain_id"], "name": row["name"],
            "method": row["method"], "catalog_ids": null, "definition": { "approach": approach },
        });
        self.stage.call("domain_save", save).await;
    }

    pub async fn object(&self, kind: &str, name: &str, platform: &str, parent: Option<&str>) -> String {
        let object = json!({
            "id": null, "kind": kind, "name": name, "member_count": 1, "parent_id": parent,
            "facts": { "platform": platform },
        });
        text(&self.stage.call("target_object_save", self.domain(object)).await["id"])
    }

    pub async fn rows(&self, filter: Value) -> Vec<Value> {
        let request = self.domain(json!({ "filter": filter, "sort": null, "offset": 0, "limit": 1000 }));
        self.stage.call("model_list", request).await["items"].as_array().unwrap().clone()
    }

    /// The one row of a module at an object.
    pub async fn row(&self, module: &str, object: Option<&str>) -> Value {
        let object = object.unwrap_or(&self.tenant.root);
        let rows = self.rows(json!({ "module": module, "object_id": object })).await;
        assert_eq!(rows.len(), 1, "{module} stands at the object once: {rows:?}");
        rows[0].clone()
    }

    pub async fn set(&self, module: &str, object: Option<&str>, change: Value) -> Value {
        let request = self.request(module, object, change).await;
        self.stage.call("model_save", request).await
    }

    pub async fn request(&self, module: &str, object: Option<&str>, change: Value) -> Value {
        let line = self.rows(json!({ "module": module })).await[0]["line_id"].clone();
        let place = json!([{ "line_id": line, "module": module, "object_id": object }]);
        self.domain(merged(&json!({ "places": place }), &change))
    }

    pub async fn check(&self, object: Option<&str>, filter: Value) -> Vec<Value> {
        let request = self.domain(json!({
            "target_object_id": object, "filter": filter, "sort": null, "offset": 0, "limit": 3000,
        }));
        self.stage.call("check_list", request).await["items"].as_array().unwrap().clone()
    }

    pub async fn points(&self) -> Vec<(String, String, String)> {
        let list = self.stage.call("model_point_list", self.domain(json!({}))).await;
        let point = |row: &Value| (text(&row["code"]), text(&row["object_name"]), text(&row["subject"]));
        list["items"].as_array().unwrap().iter().map(point).collect()
    }

    pub async fn has_point(&self, code: &str) -> bool {
        self.points().await.iter().any(|(found, _, _)| found == code)
    }

    /// How often the overview counts an open point.
    pub async fn counted(&self, code: &str) -> u64 {
        let overview = self.stage.call("overview", self.domain(json!({}))).await;
        let points = overview["open_points"].as_array().unwrap();
        points.iter().find(|point| point["code"] == code).map_or(0, |point| point["count"].as_u64().unwrap())
    }

    pub async fn undo(&self) {
        let request = json!({ "municipality_id": self.tenant.municipality, "operation_id": null });
        self.stage.call("undo", request).await;
    }

    /// Unprocessed and all, as the overview and the last point of its trend say.
    pub async fn counts(&self) -> [(u64, u64); 2] {
        let overview = self.stage.call("overview", self.domain(json!({}))).await;
        let trend = overview["trend"].as_array().unwrap().last().unwrap()["counts"].clone();
        [&overview["counts"], &trend]
            .map(|counts| (counts["unprocessed"].as_u64().unwrap(), counts["total"].as_u64().unwrap()))
    }
}

#[tokio::test]
async fn modules_are_proposed_decided_and_asked_for_in_the_check() {
    let place = Place::new("edition_2023").await;
    place.approach("standard_protection").await;
    let server = place.object("it_system", "Dateiserver", "Debian Linux", None).await;
    let rows = place.rows(json!({ "states": ["proposed"], "object_id": server })).await;
    let proposed: Vec<String> = rows.iter().map(|row| text(&row["module"])).collect();
    assert_eq!(proposed, ["APP.3.3", "SYS.1.1", "SYS.1.3"], "general and specific together, in the book's order");
    assert!(text(&rows[2]["proposal"]).contains("Dateiserver"), "a proposal says why: {}", rows[2]["proposal"]);
    let first: Vec<String> = place.rows(json!({})).await.iter().map(|row| text(&row["order"])).collect();
    let mut sorted = first.clone();
    sorted.sort();
    assert_eq!(first, sorted, "R1 before R2 before R3");

    let before = place.counts().await;
    assert_eq!(before[0], (1835, 1835), "without any decision everything is asked for at the domain as a whole");
    assert_eq!(place.set("SYS.1.1", Some(&server), json!({ "relevant": true })).await["changed"], 1, "decided");
    let row = place.row("SYS.1.1", Some(&server)).await;
    assert_eq!(row["state"], "relevant");
    let asked = place.check(Some(&server), json!({ "modelled": true })).await;
    assert_eq!(u64::try_from(asked.len()).unwrap(), row["requirements"].as_u64().unwrap(), "the check asks for it");
    let levels: Vec<String> = asked.iter().map(|row| text(&row["level"])).collect();
    assert!(levels.iter().any(|level| level == "standard"), "standard protection asks for both levels");
    assert!(!levels.iter().any(|level| level == "elevated"), "the need is not raised");
    let [overview, trend] = place.counts().await;
    assert_eq!(overview.1, asked.len() as u64, "only what is modelled counts");
    assert_eq!(overview, trend, "the trend counts the same");

    place.approach("basic_protection").await;
    let basic = place.check(Some(&server), json!({ "modelled": true })).await;
    assert!(basic.len() < asked.len() && basic.iter().all(|row| row["level"] == "basis"), "basic requirements alone");
    place.approach("standard_protection").await;
    let need = json!({ "object_ids": [server], "category": "high", "reason": "Meldedaten" });
    place.stage.call("need_save", place.domain(need)).await;
    let raised = place.check(Some(&server), json!({ "modelled": true })).await;
    assert!(raised.iter().any(|row| row["level"] == "elevated"), "a raised need asks for more");
    let [overview, trend] = place.counts().await;
    assert_eq!((overview, overview.1), (trend, raised.len() as u64), "and counts");
}

#[tokio::test]
async fn an_answer_stays_when_its_module_goes() {
    let place = Place::new("edition_2023").await;
    let server = place.object("it_system", "Dateiserver", "Linux", None).await;
    place.set("SYS.1.1", Some(&server), json!({ "relevant": true })).await;
    let requirement = place.check(Some(&server), json!({ "modelled": true })).await[0]["requirement_id"].clone();
    let patch = json!([{ "requirement_id": requirement, "target_object_id": server, "status": "yes" }]);
    place.stage.call("answer_save", place.domain(json!({ "answers": patch }))).await;
    assert_eq!(place.counted("answer_not_modelled").await, 0, "it is asked for");
    let refused = place.request("SYS.1.1", Some(&server), json!({ "relevant": false })).await;
    assert_eq!(place.stage.refused("model_save", refused).await.code, "rule.not-relevant-without-reason");
    place.set("SYS.1.1", Some(&server), json!({ "relevant": false, "reason": "Kein Server, nur ein Name" })).await;
    let rows = place.check(Some(&server), json!({ "modelled": true })).await;
    assert_eq!(rows.len(), 1, "the answer is still there, and nothing else");
    assert_eq!((&rows[0]["modelled"], &rows[0]["status"]), (&json!(false), &json!("yes")));
    assert_eq!(place.counted("answer_not_modelled").await, 1, "and it is an open point");
    place.undo().await;
    assert_eq!(place.counted("answer_not_modelled").await, 0, "taken back");
    let [overview, trend] = place.counts().await;
    assert_eq!(overview, trend, "the trend is right after taking back, too");
}

#[tokio::test]
async fn what_modelling_lacks_fires_and_keeps_quiet() {
    let place = Place::new("edition_2023").await;
    assert!(place.has_point("modelling_missing").await, "nobody has begun");
    assert!(place.has_point("approach_missing").await, "nobody has chosen an approach");
    place.approach("basic_protection").await;
    assert!(!place.has_point("approach_missing").await, "chosen");
    let server = place.object("it_system", "Dateiserver", "Linux", None).await;
    let other = place.object("it_system", "Messgerät", "", None).await;
    place.set("ISMS.1", None, json!({ "relevant": true })).await;
    assert!(!place.has_point("modelling_missing").await, "begun");
    assert_eq!(place.counted("modelling_missing").await, 0, "the overview says the same");
    let undecided = ("module_undecided".into(), "Dateiserver".into(), "SYS.1.1 Allgemeiner Server".into());
    assert!(place.points().await.contains(&undecided), "a proposal waits");
    let bare = ("object_unmodelled".to_owned(), "Messgerät".to_owned(), String::new());
    assert!(place.points().await.contains(&bare), "nothing applies to it");
    let nowhere = ("module_not_applied".to_owned(), String::new(), "APP.4.2 SAP-ERP-System".to_owned());
    assert!(place.points().await.contains(&nowhere), "applied nowhere, and nobody says why");

    let accept = place.domain(json!({ "filter": {}, "contact": "Kim Beispiel" }));
    let accepted = place.stage.call("model_accept", accept).await["changed"].as_u64().unwrap();
    assert!(accepted > 20, "all proposals in one step: {accepted}");
    assert!(!place.has_point("module_undecided").await, "no proposal waits");
    let row = place.row("SYS.1.1", Some(&server)).await;
    assert_eq!((&row["contact"], &row["state"]), (&json!("Kim Beispiel"), &json!("relevant")));
    assert!(!text(&row["reason"]).is_empty(), "the reason says why it was proposed");
    place.undo().await;
    assert!(place.has_point("module_undecided").await, "one step back");
    place.set("SYS.4.3", Some(&other), json!({ "relevant": true })).await;
    assert!(!place.has_point("object_unmodelled").await || !place.points().await.contains(&bare), "it has a module");
    place.set("APP.4.2", None, json!({ "relevant": false, "reason": "Kein SAP im Haus" })).await;
    assert!(!place.points().await.contains(&nowhere), "with a reason it keeps quiet");
}

#[tokio::test]
async fn a_profile_adds_and_never_takes_away() {
    let place = Place::new("edition_2023").await;
    let server = place.object("it_system", "Dateiserver", "Linux", None).await;
    place.set("SYS.1.3", Some(&server), json!({ "relevant": false, "reason": "wird abgelöst" })).await;
    let request = |apply: bool| {
        let modules = json!(["ISMS.1", "sys.1.1", "SYS.1.3", "APP.4.2", "XYZ.9"]);
        place.domain(json!({ "catalog_id": null, "modules": modules, "name": "Profil Basis", "apply": apply }))
    };
    let plan = place.stage.call("model_apply", request(false)).await;
    let added: Vec<String> = plan["added"].as_array().unwrap().iter().map(|one| text(&one["module"])).collect();
    assert_eq!(added, ["ISMS.1", "SYS.1.1"], "what is new");
    assert_eq!((&plan["kept"], &plan["unknown"]), (&json!(1), &json!(["XYZ.9"])), "what stays, and what is unknown");
    assert_eq!(plan["without_object"], json!(["APP.4.2 SAP-ERP-System"]), "nothing to apply it to");
    assert_eq!(place.rows(json!({ "states": ["relevant"] })).await.len(), 0, "a plan changes nothing");
    place.stage.call("model_apply", request(true)).await;
    assert_eq!(place.rows(json!({ "states": ["relevant"] })).await.len(), 2, "both are there");
    assert_eq!(place.row("SYS.1.3", Some(&server)).await["reason"], "wird abgelöst", "a decision stays");
    assert!(text(&place.row("SYS.1.1", Some(&server)).await["reason"]).contains("Profil Basis"), "it says where from");
    let again = place.stage.call("model_apply", request(false)).await;
    assert_eq!(again["added"].as_array().unwrap().len(), 0, "twice is once");
    let empty = place.domain(json!({ "catalog_id": null, "modules": [], "name": "", "apply": true }));
    assert_eq!(place.stage.refused("model_apply", empty).await.code, "rule.profile-without-modules");
}

#[tokio::test]
async fn the_matrix_shows_every_decision_and_copies_take_theirs_along() {
    let place = Place::new("edition_2023").await;
    let server = place.object("it_system", "Dateiserver", "Linux", None).await;
    place.set("SYS.1.1", Some(&server), json!({ "relevant": true })).await;
    let matrix = place.stage.call("model_matrix", place.domain(json!({}))).await;
    let (modules, objects) = (matrix["modules"].as_array().unwrap(), matrix["objects"].as_array().unwrap());
    assert_eq!((modules.len(), objects.len()), (111, 2), "all modules and all objects");
    let marks = matrix["marks"].as_array().unwrap();
    let mark = marks.iter().find(|mark| mark["state"] == "relevant").unwrap();
    let module = &modules[usize::try_from(mark["module"].as_u64().unwrap()).unwrap()];
    assert_eq!(module["module"], "SYS.1.1", "the mark stands where the decision does");
    let copy = json!({ "municipality_id": place.tenant.municipality, "id": server, "name": "Server 2", "with_answers": false });
    let copy = text(&place.stage.call("target_object_copy", copy).await["id"]);
    assert_eq!(place.row("SYS.1.1", Some(&copy)).await["state"], "relevant", "what holds for one holds for its copy");
    place.set("SYS.1.1", Some(&copy), json!({ "relevant": false, "reason": "anders" })).await;
    let merge =
        json!({ "municipality_id": place.tenant.municipality, "into_id": server, "ids": [copy], "winner": null });
    let refused = place.stage.refused("target_object_merge", merge.clone()).await;
    assert_eq!(refused.code, "rule.merge-conflict", "both say different things");
    place.stage.call("target_object_merge", merged(&merge, &json!({ "winner": "merged" }))).await;
    assert_eq!(place.row("SYS.1.1", Some(&server)).await["reason"], "anders", "the other side won");
    let other = Place::new("grundschutz_plus_plus").await;
    let list = other.domain(json!({ "filter": {}, "sort": null, "offset": 0, "limit": 1 }));
    assert_eq!(other.stage.refused("model_list", list).await.code, "rule.modelling-wrong-method");
}
