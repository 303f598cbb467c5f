//! The requirement package of Grundschutz++ through the commands.

use crate::every_command::merged;
use crate::modelling::Place;
use crate::stage::text;
use serde_json::{Value, json};

impl Place {
    async fn package(&self, filter: Value) -> Vec<Value> {
        let request = self.domain(json!({ "filter": filter, "sort": null, "offset": 0, "limit": 3000 }));
        self.stage.call("package_list", request).await["items"].as_array().unwrap().clone()
    }

    async fn decide(&self, requirement: &Value, object: Option<&str>, change: Value) -> Value {
        let places = json!({ "places": [{ "requirement_id": requirement, "object_id": object }] });
        self.domain(merged(&places, &change))
    }

    async fn categories(&self, object: &str, change: Value) {
        let request = self.domain(merged(&json!({ "object_ids": [object] }), &change));
        self.stage.call("object_category_save", request).await;
    }

    async fn answered(&self, requirement: &Value, object: Option<&str>, status: &str) {
        let answer = json!([{ "requirement_id": requirement, "target_object_id": object, "status": status }]);
        self.stage.call("answer_save", self.domain(json!({ "answers": answer }))).await;
    }
}

impl Place {
    /// Lets the information domain work by one catalog alone.
    async fn works_by(&self, catalog: &str) {
        let token = self.stage.file("katalog.json", catalog.as_bytes()).await;
        let imported = self.stage.job("catalog_import", json!({ "tokens": [token] })).await;
        let save = json!({
            "municipality_id": self.tenant.municipality, "id": self.tenant.domain, "name": "Rathaus",
            "method": "grundschutz_plus_plus", "catalog_ids": [imported["catalogs"][0]["catalog"]["id"]],
        });
        self.stage.call("domain_save", save).await;
    }
}

fn labels(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| text(&row["label"])).collect()
}

#[tokio::test]
async fn the_package_follows_from_four_steps() {
    let place = Place::new("grundschutz_plus_plus").await;
    let process = place.object("business_process", "Ausweiswesen", "", None).await;
    let server = place.object("it_system", "Dateiserver", "", None).await;
    let [before, _] = place.counts().await;
    assert_eq!(before, (1000, 1000), "nobody has begun: everything is asked for at the domain as a whole");
    place.categories(&server, json!({ "proposed": true })).await;

    let methodology = place.package(json!({ "steps": ["methodology"] })).await;
    assert!(methodology.iter().all(|row| row["object_id"] == place.tenant.root), "once for the domain as a whole");
    assert!(labels(&methodology).iter().all(|label| !label.starts_with("KONF")), "of the methodology alone");
    let category = place.package(json!({ "steps": ["category"] })).await;
    assert!(category.iter().all(|row| row["object_id"] == *server), "where the category is");
    let inherited: Vec<&Value> = category.iter().filter(|row| row["inherited"] == true).collect();
    let direct: Vec<&Value> = category.iter().filter(|row| row["inherited"] == false).collect();
    assert!(!inherited.is_empty() && !direct.is_empty(), "inherited and direct ones");
    let above = |row: &&Value| ["IT-Systeme", "Anwendungen"].iter().any(|one| row["categories"] == json!([one]));
    assert!(inherited.iter().all(above), "from above: {inherited:?}");
    let asked = place.package(json!({ "steps": ["process"] })).await;
    assert!(asked.iter().all(|row| row["object_id"] == *process), "without a category once per process");
    let raised = |rows: &[Value]| rows.iter().any(|row| text(&row["level"]) == "erhöht");
    assert!(!raised(&category) && !raised(&asked), "no need is raised");
    let [counts, trend] = place.counts().await;
    assert_eq!(counts.1, (methodology.len() + category.len() + asked.len()) as u64, "that is what counts");
    assert_eq!(counts, trend, "in the trend as well");

    let struck = asked[0]["requirement_id"].clone();
    let without = place.decide(&struck, Some(&process), json!({ "choice": "struck_out" })).await;
    assert_eq!(place.stage.refused("package_save", without).await.code, "rule.struck-out-without-reason");
    let strike = json!({ "choice": "struck_out", "reason": "Das Amt entwickelt nichts." });
    let strike = place.decide(&struck, Some(&process), strike).await;
    place.stage.call("package_save", strike).await;
    assert_eq!(place.package(json!({ "struck_out": true })).await.len(), 1, "struck out and still visible");
    let listed = place.check(Some(&process), json!({ "modelled": true })).await;
    assert_eq!(listed.len(), asked.len() - 1, "the check asks for it no more");
    let elsewhere = json!({ "choice": "struck_out", "reason": "x" });
    let elsewhere = place.decide(&category[0]["requirement_id"], Some(&server), elsewhere).await;
    assert_eq!(place.stage.refused("package_save", elsewhere).await.code, "rule.not-in-question");

    let add = json!({ "choice": "added", "reason": "Anlage 2" });
    let add = place.decide(&struck, Some(&server), add).await;
    assert_eq!(place.stage.refused("package_save", add.clone()).await.code, "rule.addition-without-reason");
    place.stage.call("package_save", merged(&add, &json!({ "basis": "contract" }))).await;
    let added = place.package(json!({ "steps": ["addition"] })).await;
    assert_eq!((added.len(), &added[0]["basis"]), (1, &json!("contract")), "added for a contract");
    let need = json!({ "object_ids": [server], "category": "high", "reason": "Meldedaten" });
    place.stage.call("need_save", place.domain(need)).await;
    assert!(raised(&place.package(json!({ "steps": ["category"] })).await), "a raised need asks for more");
}

#[tokio::test]
async fn what_is_needed_has_to_be_implemented_too() {
    let place = Place::new("grundschutz_plus_plus").await;
    let server = place.object("it_system", "Dateiserver", "", None).await;
    let methodology = place.package(json!({ "steps": ["methodology"] })).await;
    let of = |label: &str| methodology.iter().find(|row| row["label"] == label).unwrap()["requirement_id"].clone();
    place.answered(&of("GC.5.1"), None, "yes").await;
    let overview = place.stage.call("overview", place.domain(json!({}))).await;
    assert_eq!(overview["counts"]["yes"], 1, "before anybody models, an answer counts as it was given");
    place.categories(&server, json!({ "proposed": true })).await;
    let row = place.check(None, json!({ "text": "GC.5.1", "modelled": true })).await;
    let row = row.iter().find(|row| row["label"] == "GC.5.1").unwrap();
    assert_eq!(row["status"], "yes", "the answer stays as it was given");
    for needed in ["GC.2.1", "GC.2.2", "GC.4.1", "GC.4.2"] {
        assert!(row["unmet"].as_array().unwrap().contains(&json!(needed)), "{needed} is missing: {}", row["unmet"]);
    }
    let overview = place.stage.call("overview", place.domain(json!({}))).await;
    assert_eq!((&overview["counts"]["yes"], &overview["counts"]["no"]), (&json!(0), &json!(1)), "it does not count");
    assert_eq!(place.counted("dependency_not_met").await, 1, "an open point");
    let needed: Vec<String> = row["unmet"].as_array().unwrap().iter().map(text).collect();
    for label in &needed {
        place.answered(&of(label), None, "yes").await;
    }
    assert_eq!(place.counted("dependency_not_met").await, 0, "all that is needed is there");
    let [counts, trend] = place.counts().await;
    assert_eq!(counts, trend, "the trend says the same");
}

#[tokio::test]
async fn the_strictest_value_wins_and_what_has_no_order_is_asked_about() {
    let place = Place::new("grundschutz_plus_plus").await;
    place.works_by(&catalog()).await;
    let process = place.object("business_process", "Kasse", "", None).await;
    let row = place.package(json!({ "text": "Sicherung" })).await[0].clone();
    assert_eq!(row["params"][0]["value"], "wöchentlich", "the publisher's value: {row}");
    let values = |value: &str, who: &str| {
        json!({ "choice": "relevant", "values": [
            { "label": "regelmäßig", "value": value }, { "label": "zuständige Person", "value": who },
        ] })
    };
    let strange = json!({ "choice": "relevant", "values": [{ "label": "Farbe", "value": "rot" }] });
    let strange = place.decide(&row["requirement_id"], Some(&process), strange).await;
    assert_eq!(place.stage.refused("package_save", strange).await.code, "check.param-unknown");
    let relevant = place.decide(&row["requirement_id"], Some(&process), json!({ "choice": "relevant" })).await;
    place.stage.call("package_save", relevant).await;
    let subject = "BET.1: zuständige Person".to_owned();
    let open = ("param_value_missing".to_owned(), String::new(), subject);
    assert!(place.points().await.contains(&open), "nobody has said who: {:?}", place.points().await);
    let set = place.decide(&row["requirement_id"], Some(&process), values("täglich", "Kasse")).await;
    place.stage.call("package_save", set).await;
    let own = json!({ "values": [{
        "requirement_id": row["requirement_id"], "ordinal": 1, "label": "zuständige Person", "value": "Hauptamt",
    }] });
    assert!(!place.has_point("param_values_unordered").await, "one person alone is no contradiction");
    assert!(!place.has_point("param_value_missing").await, "said at the only object that it is asked at");
    place.undo().await;
    assert!(place.has_point("param_value_missing").await, "taken back");
    place.stage.call("requirement_param_save", place.domain(own)).await;
    assert!(!place.has_point("param_value_missing").await, "said for all");
    let set = place.decide(&row["requirement_id"], Some(&process), values("täglich", "Kasse")).await;
    place.stage.call("package_save", set).await;
    let row = place.package(json!({ "text": "Sicherung" })).await[0].clone();
    assert_eq!(row["params"][0]["value"], "täglich", "daily is stricter than weekly");
    assert_eq!(row["params"][1]["value"], Value::Null, "two persons have no order");
    assert_eq!(row["params"][1]["values"], json!(["Hauptamt", "Kasse"]), "both stay visible");
    assert!(place.has_point("param_values_unordered").await, "and somebody has to decide");
}

fn catalog() -> String {
    json!({ "catalog": {
        "uuid": "3b1f6c1e-8c1a-4d4b-9d0a-5f6c4a0a1111",
        "metadata": { "title": "Prüfkatalog", "version": "1", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.3" },
        "groups": [{ "id": "BET", "title": "Betrieb", "controls": [{
            "id": "BET.1", "title": "Sicherung",
            "params": [
                { "id": "bet.1-prm1", "label": "regelmäßig", "values": ["wöchentlich"] },
                { "id": "bet.1-prm2", "label": "zuständige Person" },
            ],
            "parts": [{ "id": "BET.1_stm", "name": "statement",
                "prose": "{{ insert: param, bet.1-prm2 }} MUSS {{ insert: param, bet.1-prm1 }} sichern." }],
        }] }],
    } })
    .to_string()
}

#[tokio::test]
async fn what_is_needed_stands_in_the_package_too() {
    let place = Place::new("grundschutz_plus_plus").await;
    let needing = json!({ "catalog": {
        "uuid": "3b1f6c1e-8c1a-4d4b-9d0a-5f6c4a0a2222",
        "metadata": { "title": "Prüfkatalog", "version": "1", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.3" },
        "groups": [{ "id": "BET", "title": "Betrieb", "controls": [
            { "id": "BET.1", "title": "Sicherung", "links": [{ "href": "#BET.2", "rel": "required" }],
              "parts": [{ "id": "BET.1_stm", "name": "statement", "prose": "Alles MUSS gesichert werden." }] },
            { "id": "BET.2", "title": "Archiv", "parts": [{
                "id": "BET.2_stm", "name": "statement", "prose": "Das Archiv MUSS verschlossen sein.",
                "props": [{ "name": "target_object_categories", "value": "Datenträgerarchiv" }],
            }] },
        ] }],
    } });
    place.works_by(&needing.to_string()).await;
    let process = place.object("business_process", "Kasse", "", None).await;
    let room = place.object("room", "Keller", "", None).await;
    let row = place.package(json!({ "text": "Sicherung" })).await[0].clone();
    let relevant = place.decide(&row["requirement_id"], Some(&process), json!({ "choice": "relevant" })).await;
    place.stage.call("package_save", relevant).await;
    let outside = ("required_outside_package".to_owned(), String::new(), "BET.1 setzt voraus: BET.2".to_owned());
    assert!(place.points().await.contains(&outside), "no object has its category: {:?}", place.points().await);
    place.categories(&room, json!({ "add": ["Datenträgerarchiv"] })).await;
    assert!(!place.has_point("required_outside_package").await, "now it is asked for at one");
}

#[tokio::test]
async fn what_the_package_lacks_fires_and_keeps_quiet() {
    let place = Place::new("grundschutz_plus_plus").await;
    assert!(place.has_point("modelling_missing").await, "nobody has begun");
    let server = place.object("it_system", "Dateiserver", "", None).await;
    let room = place.object("room", "Archiv", "", None).await;
    place.categories(&server, json!({ "add": ["Hostsysteme"] })).await;
    assert!(!place.has_point("modelling_missing").await, "begun");
    let missing = ("category_missing".to_owned(), "Archiv".to_owned(), String::new());
    assert!(place.points().await.contains(&missing), "no category");
    place.categories(&room, json!({ "add": ["Datenträgerarchiv"] })).await;
    assert!(!place.has_point("category_missing").await, "each has one");
    assert!(place.has_point("relevance_undecided").await, "the process requirements wait");
    let asked = place.package(json!({ "undecided": true })).await;
    let places: Vec<Value> =
        asked.iter().map(|row| json!({ "requirement_id": row["requirement_id"], "object_id": null })).collect();
    let keep = place.domain(json!({ "places": places, "choice": "relevant" }));
    assert_eq!(place.stage.call("package_save", keep).await["changed"], asked.len(), "all in one step");
    assert!(!place.has_point("relevance_undecided").await, "all are decided");
    place.undo().await;
    assert!(place.has_point("relevance_undecided").await, "and taken back in one");
    let unknown = place.domain(json!({ "object_ids": [server], "add": ["Fabelwesen"] }));
    assert_eq!(place.stage.refused("object_category_save", unknown).await.code, "rule.object-category-unknown");
    let process = place.object("business_process", "Kasse", "", None).await;
    let wrong = place.domain(json!({ "object_ids": [process], "add": ["Daten"] }));
    assert_eq!(place.stage.refused("object_category_save", wrong).await.code, "rule.category-of-process");
    let other = Place::new("edition_2023").await;
    let summary = other.domain(json!({}));
    assert_eq!(other.stage.refused("package_summary", summary).await.code, "rule.package-wrong-method");
}
