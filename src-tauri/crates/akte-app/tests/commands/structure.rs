//! Structure analysis and protection needs through the commands, as the window and the command line use them.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use akte_app::rooms;
use akte_app::wire::DomainRequest;
use serde_json::{Value, json};
use std::path::Path;
use uuid::Uuid;

/// A municipality with some objects, and the calls on them.
struct Place {
    stage: Stage,
    tenant: Tenant,
}

impl Place {
    async fn new() -> Self {
        Self::of("grundschutz_plus_plus").await
    }

    async fn of(method: &str) -> Self {
        let stage = Stage::with_akte().await;
        let tenant = stage.tenant("Musterstadt", method).await;
        Self { stage, tenant }
    }

    fn domain(&self, more: Value) -> Value {
        let both = json!({ "municipality_id": self.tenant.municipality, "domain_id": self.tenant.domain });
        merged(&both, &more)
    }

    fn here(&self, more: Value) -> Value {
        merged(&json!({ "municipality_id": self.tenant.municipality }), &more)
    }

    async fn object(&self, kind: &str, name: &str, count: u32, parent: Option<&str>) -> String {
        let object = json!({ "id": null, "kind": kind, "name": name, "member_count": count, "parent_id": parent });
        text(&self.stage.call("target_object_save", self.domain(object)).await["id"])
    }

    async fn depends(&self, from: &str, to: &str) {
        let request = json!({ "id": null, "from_id": from, "to_id": to, "kind": null, "inherits": true });
        self.stage.call("dependency_save", self.domain(request)).await;
    }

    async fn need(&self, object: &str, change: Value) -> u64 {
        let request = merged(&json!({ "object_ids": [object] }), &change);
        self.stage.call("need_save", self.domain(request)).await["changed"].as_u64().unwrap()
    }

    async fn needs(&self) -> Vec<Value> {
        let request = self.domain(json!({ "sort": null, "offset": 0, "limit": 1000 }));
        self.stage.call("need_list", request).await["items"].as_array().unwrap().clone()
    }

    /// Categories of confidentiality, integrity and availability of an object.
    async fn categories(&self, id: &str) -> Vec<Value> {
        let rows = self.needs().await;
        let row = rows.iter().find(|row| row["id"] == id).unwrap_or_else(|| panic!("{id} is in the list"));
        row["values"].as_array().unwrap().iter().map(|value| value["category"].clone()).collect()
    }

    async fn points(&self) -> Vec<(String, String)> {
        let list = self.stage.call("structure_point_list", self.domain(json!({}))).await;
        let point = |row: &Value| (text(&row["code"]), text(&row["object_name"]));
        list["items"].as_array().unwrap().iter().map(point).collect()
    }

    async fn dependencies(&self) -> Vec<(String, String, String)> {
        let list = self.stage.call("dependency_list", self.domain(json!({ "object_id": null }))).await;
        let ends = |row: &Value| (text(&row["from_name"]), text(&row["kind"]), text(&row["to_name"]));
        list["items"].as_array().unwrap().iter().map(ends).collect()
    }

    async fn undo(&self) {
        self.stage.call("undo", self.here(json!({ "operation_id": null }))).await;
    }

    async fn import(&self, csv: &str) -> Result<u32, String> {
        let path = self.stage.folder.path().join("objekte.csv");
        std::fs::write(&path, csv).unwrap();
        let id = |text: &str| Uuid::parse_str(text).unwrap();
        let domain =
            DomainRequest { municipality_id: id(&self.tenant.municipality), domain_id: id(&self.tenant.domain) };
        let imported = rooms::import_target_objects(&self.stage.app, &domain, Path::new(&path)).await;
        imported
            .map(|imported| imported.changed)
            .map_err(|error| format!("{} {}", error.code.code(), error.detail("reason").unwrap_or_default()))
    }
}

#[tokio::test]
async fn a_need_reaches_the_room_and_says_from_where() {
    let place = Place::new().await;
    let process = place.object("business_process", "Meldewesen", 1, None).await;
    let application = place.object("application", "Fachverfahren", 1, None).await;
    let servers = place.object("it_system", "Server", 4, None).await;
    let server = place.object("it_system", "Server 1", 1, Some(&servers)).await;
    let room = place.object("room", "Serverraum", 1, None).await;
    for (from, to) in [(&process, &application), (&application, &servers), (&server, &room)] {
        place.depends(from, to).await;
    }
    let change = json!({ "values": ["availability"], "category": "very_high", "reason": "Ausfall ab einer Stunde" });
    assert_eq!(place.need(&process, change).await, 1, "one value");
    assert_eq!(
        place.categories(&room).await,
        [Value::Null, Value::Null, json!("very_high")],
        "through the group to its member and into the room; nothing else is invented"
    );
    let explained = place.stage.call("need_explain", place.domain(json!({ "object_id": room }))).await;
    let way: Vec<String> =
        explained["values"][2]["way"].as_array().unwrap().iter().map(|step| text(&step["name"])).collect();
    assert_eq!(way, ["Serverraum", "Server 1", "Server", "Fachverfahren", "Meldewesen"], "the whole way");
    assert_eq!(explained["values"][2]["source_reason"], "Ausfall ab einer Stunde", "with the reason at its end");
    assert_eq!(explained["values"][2]["way"][2]["group"], true, "a group is told as such");
    let sentence = text(&explained["values"][2]["sentence"]);
    assert!(sentence.contains("geerbt von Meldewesen über Server 1 → Server → Fachverfahren"), "{sentence}");

    let spread = json!({ "values": ["availability"], "effect": "distribution", "effect_category": "normal" });
    let refused = place.stage.refused("need_save", place.domain(merged(&json!({ "object_ids": [server] }), &spread)));
    assert_eq!(refused.await.code, "rule.effect-without-reason", "an effect needs its reason");
    place.need(&server, merged(&spread, &json!({ "effect_reason": "vier gleiche Server" }))).await;
    assert_eq!(place.categories(&room).await[2], "normal", "lowered where it was said, and for what comes after");
    place.undo().await;
    assert_eq!(place.categories(&room).await[2], "very_high", "and taken back");
}

#[tokio::test]
async fn cycles_are_named_and_share_their_maximum() {
    let place = Place::new().await;
    let ids = [
        place.object("application", "A", 1, None).await,
        place.object("application", "B", 1, None).await,
        place.object("application", "C", 1, None).await,
    ];
    for (from, to) in [(0, 1), (1, 2), (2, 0)] {
        place.depends(&ids[from], &ids[to]).await;
    }
    place.need(&ids[1], json!({ "category": "high", "reason": "wegen B" })).await;
    for id in &ids {
        assert_eq!(place.categories(id).await, [json!("high"), json!("high"), json!("high")], "all share it");
    }
    assert!(place.points().await.contains(&("dependency_cycle".into(), "A".into())), "the cycle is a finding");
    let graph = place.stage.call("dependency_graph", place.domain(json!({ "focus_id": null }))).await;
    assert_eq!(graph["cycles"], json!([["A", "B", "C"]]), "and named with all its members");
    let itself = json!({ "id": null, "from_id": ids[0], "to_id": ids[0], "kind": null, "inherits": true });
    let refused = place.stage.refused("dependency_save", place.domain(itself)).await;
    assert_eq!(refused.code, "rule.depends-on-itself", "nothing depends on itself");
    let whole = json!({ "id": null, "from_id": place.tenant.root, "to_id": ids[0], "kind": null, "inherits": true });
    let refused = place.stage.refused("dependency_save", place.domain(whole)).await;
    assert_eq!(refused.code, "rule.dependency-of-whole", "the domain as a whole has none");
}

#[tokio::test]
async fn merging_takes_everything_along_and_asks_where_answers_differ() {
    let place = Place::new().await;
    let requirements = place.stage.requirements(&place.tenant, 3).await;
    let kept = place.object("it_system", "Laptops", 20, None).await;
    let other = place.object("it_system", "Laptops Bauhof", 5, None).await;
    let room = place.object("room", "Archiv", 1, None).await;
    place.depends(&other, &room).await;
    let answer = |requirement: &str, object: &str, status: &str| json!({ "requirement_id": requirement, "target_object_id": object, "status": status });
    let answers = json!([
        answer(&requirements[0], &kept, "yes"),
        answer(&requirements[0], &other, "no"),
        answer(&requirements[1], &kept, "yes"),
        answer(&requirements[1], &other, "yes"),
        answer(&requirements[2], &other, "partial"),
    ]);
    place.stage.answer(&place.tenant, answers).await;
    let measure = place.stage.measure(&place.tenant, "Schulung", &requirements[0]).await;
    let served = json!([{ "requirement_id": requirements[2], "target_object_id": other }]);
    place.stage.call("measure_link", place.here(json!({ "measure_id": measure, "add": served }))).await;

    let merge = place.here(json!({ "into_id": kept, "ids": [other], "winner": null }));
    let refused = place.stage.refused("target_object_merge", merge.clone()).await;
    assert_eq!(refused.code, "rule.merge-conflict", "one requirement is answered both ways");
    assert!(refused.message.contains("Laptops Bauhof"), "the sentence names both: {}", refused.message);
    let room_kind = place.here(json!({ "into_id": kept, "ids": [room], "winner": null }));
    assert_eq!(place.stage.refused("target_object_merge", room_kind).await.code, "rule.merge-kinds-differ");

    let merge = place.here(json!({ "into_id": kept, "ids": [other], "winner": "merged" }));
    let merged_answer = place.stage.call("target_object_merge", merge).await;
    let figures =
        ["answers", "measures", "dependencies", "conflicts"].map(|name| merged_answer[name].as_u64().unwrap());
    assert_eq!(figures, [2, 1, 1, 1], "the winner's and the one that only it had: {merged_answer}");
    let request = place.domain(json!({ "target_object_id": kept, "sort": null, "offset": 0, "limit": 2000 }));
    let rows = place.stage.call("check_list", request).await;
    let status = |requirement: &str| {
        let row = rows["items"].as_array().unwrap().iter().find(|row| row["requirement_id"] == *requirement);
        row.map(|row| text(&row["status"])).unwrap_or_default()
    };
    assert_eq!(requirements.iter().map(|id| status(id)).collect::<Vec<_>>(), ["no", "yes", "partial"], "all at one");
    assert_eq!(place.dependencies().await, [("Laptops".into(), "located_in".into(), "Archiv".into())], "moved");
    let list = place.domain(json!({ "sort": null, "offset": 0, "limit": 10 }));
    let objects = place.stage.call("target_object_list", list.clone()).await;
    let laptops = objects["items"].as_array().unwrap().iter().find(|row| row["name"] == "Laptops").unwrap().clone();
    assert_eq!(laptops["member_count"], 25, "all of them");
    place.undo().await;
    assert_eq!(place.stage.call("target_object_list", list).await["total"], 4, "undo brings the other one back");
    let verified = place.stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn splitting_leaves_at_least_one_and_keeps_what_held() {
    let place = Place::new().await;
    let requirement = place.stage.requirements(&place.tenant, 1).await.remove(0);
    let group = place.object("it_system", "Laptops", 20, None).await;
    place.need(&group, json!({ "category": "high", "reason": "Meldedaten" })).await;
    let answers = json!([{ "requirement_id": requirement, "target_object_id": group, "status": "yes" }]);
    place.stage.answer(&place.tenant, answers).await;
    let all = place.here(json!({ "id": group, "name": "Bauhof", "count": 20 }));
    let refused = place.stage.refused("target_object_split", all).await;
    assert_eq!(refused.code, "rule.split-too-many", "one has to stay: {}", refused.message);
    let part = place.here(json!({ "id": group, "name": "Laptops Bauhof", "count": 8 }));
    let part = text(&place.stage.call("target_object_split", part).await["id"]);
    assert_eq!(place.categories(&part).await[0], "high", "the need goes along");
    let list = place.domain(json!({ "sort": null, "offset": 0, "limit": 10 }));
    let objects = place.stage.call("target_object_list", list).await["items"].clone();
    let of = |name: &str| objects.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    assert_eq!((&of("Laptops")["member_count"], &of("Laptops Bauhof")["member_count"]), (&json!(12), &json!(8)));
    assert_eq!(of("Laptops Bauhof")["answers"], 1, "and the answers");
}

#[tokio::test]
async fn which_procedures_with_personal_data_stand_in_no_processing_activity() {
    let place = Place::new().await;
    let application = async |name: &str, parent: Option<&str>, facts: Value| {
        let object = json!({ "id": null, "kind": "application", "name": name, "member_count": 1,
            "parent_id": parent, "facts": facts });
        text(&place.stage.call("target_object_save", place.domain(object)).await["id"])
    };
    let personal = json!({ "personal_data": true });
    let group = application("Sozialverfahren", None, personal.clone()).await;
    let housing = application("Wohngeld", Some(&group), personal.clone()).await;
    application("Kita-Verwaltung", Some(&group), personal.clone()).await;
    application("Meldewesen", None, personal.clone()).await;
    application("Altverfahren", None, json!({ "personal_data": true, "usage": "retired" })).await;
    application("Geodaten", None, json!({ "personal_data": false })).await;
    application("Wiki", None, json!({})).await;
    let without = async || -> Vec<String> {
        let points = place.points().await.into_iter();
        points.filter(|(code, _)| code == "application_without_activity").map(|(_, name)| name).collect()
    };
    assert_eq!(
        without().await,
        ["Meldewesen", "Kita-Verwaltung", "Wohngeld"],
        "the group is nothing beside its members"
    );
    let names = async |name: &str, objects: Value| {
        let fields = json!({ "name": name, "object_ids": objects });
        let request = place.here(json!({ "id": null, "fields": fields }));
        text(&place.stage.call("activity_save", request).await["id"])
    };
    names("Wohngeld", json!([housing])).await;
    assert_eq!(without().await, ["Meldewesen", "Kita-Verwaltung"], "one stands in the record");
    names("Sozialleistungen", json!([group])).await;
    assert_eq!(without().await, ["Meldewesen"], "a group stands for its members");
}

#[tokio::test]
async fn an_inventory_brings_facts_groups_and_dependencies() {
    let place = Place::new().await;
    let csv = "Name;Art;Nummer;Plattform;Support bis;Betriebszustand;Gruppe;Abhängig von\n\
        Serverraum;Raum;R1;;;;;\n\
        Server;Server;S1;Linux;31.12.2026;in Betrieb;;R1\n\
        Meldewesen, zentral;Anwendung;A1;;;;;\n\
        Bürgerbüro;Prozess;;;;;;Meldewesen, zentral|S1, R1\n";
    assert_eq!(place.import(csv).await, Ok(8), "four objects and four dependencies");
    assert_eq!(
        place.dependencies().await,
        [
            ("Bürgerbüro".into(), "uses".into(), "Meldewesen, zentral".into()),
            ("Bürgerbüro".into(), "uses".into(), "Server".into()),
            ("Bürgerbüro".into(), "located_in".into(), "Serverraum".into()),
            ("Server".into(), "located_in".into(), "Serverraum".into()),
        ],
        "by name, by number, and with a comma in a name"
    );
    assert_eq!(place.import(csv).await, Ok(0), "the same file changes nothing");
    let points = place.points().await;
    assert!(points.contains(&("support_ending".into(), "Server".into())), "40 days left: {points:?}");
    let links = "Name;Art;IP-Adresse;Betreiber;Verbindung nach außen;Vertrag;Prozessart;Vertraulichkeitsstufe\n\
        Standleitung;Verbindung;10.1.0.0/16;Landkreis;ja;;;\n\
        Rechenzentrum;Dienstleister;;;;V 12/2024;;\n\
        Kasse;Prozess;;;;;unterstützend;\n\
        Meldedaten;Information;;;;;;vertraulich\n";
    assert_eq!(place.import(links).await, Ok(4), "what is known of links, providers, processes and information");
    let page = json!({ "text": "", "kinds": [], "sort": null, "offset": 0, "limit": 20 });
    let found = place.stage.call("target_object_list", place.domain(page)).await;
    let facts = |name: &str| {
        let items = found["items"].as_array().unwrap();
        items.iter().find(|one| one["name"] == name).map(|one| one["facts"].clone()).unwrap()
    };
    let link = facts("Standleitung");
    assert_eq!((&link["network_address"], &link["carrier"]), (&json!("10.1.0.0/16"), &json!("Landkreis")), "{link}");
    assert_eq!(link["external_connection"], true, "{link}");
    assert_eq!(facts("Rechenzentrum")["contract"], "V 12/2024");
    assert_eq!(facts("Kasse")["process_kind"], "supporting");
    assert_eq!(facts("Meldedaten")["classification"], "confidential");
    let unknown = "Name;Art;Abhängig von\nDrucker;IT-System;Keller\n";
    let refused = place.import(unknown).await.unwrap_err();
    assert!(refused.starts_with("csv.rows-refused"), "{refused}");
    let round = "Name;Art;Gruppe\nA;IT-System;B\nB;IT-System;A\n";
    let refused = place.import(round).await.unwrap_err();
    assert!(refused.contains("rule.group-contains-itself"), "groups that contain each other are refused: {refused}");
}

#[tokio::test]
async fn the_domain_says_where_it_ends_and_who_is_responsible() {
    let place = Place::new().await;
    let codes = |points: Vec<(String, String)>| points.into_iter().map(|(code, _)| code).collect::<Vec<_>>();
    let before = codes(place.points().await);
    let all = ["security_officer_missing", "scope_missing", "network_plan_missing", "domain_not_released"];
    assert_eq!(before, all, "nothing is said yet");
    let person = |name: &str, superior: Value, role: &str| {
        place.here(json!({ "id": null, "fields": {
            "name": name, "superior_id": superior, "roles": [{ "role": role }],
        } }))
    };
    let head = place.stage.call("person_save", person("Kim Leitung", Value::Null, "it_head")).await;
    let officer = person("Erika Beispiel", head["id"].clone(), "security_officer");
    let officer = place.stage.call("person_save", officer).await;
    let points = codes(place.points().await);
    assert_eq!(points[0], "security_officer_under_it", "the officer reports to the head of IT");
    let list = place.stage.call("person_list", place.here(json!({ "sort": null, "offset": 0, "limit": 9 }))).await;
    let finding = text(&list["items"][0]["findings"][0]);
    assert!(finding.contains("Kim Leitung"), "the finding names the head: {finding}");
    let refused = place.stage.refused("person_delete", place.here(json!({ "id": head["id"] }))).await;
    assert_eq!(refused.code, "record.reference", "somebody reports to her");
    let free = place.here(json!({ "id": officer["id"], "fields": {
        "name": "Erika Beispiel", "superior_id": null, "roles": [{ "role": "security_officer" }],
    } }));
    place.stage.call("person_save", free).await;
    assert_eq!(codes(place.points().await)[0], "security_officer_without_deputy", "nobody stands in");
    let deputy = place.here(json!({ "id": head["id"], "fields": {
        "name": "Kim Leitung", "superior_id": null,
        "roles": [{ "role": "it_head" }, { "role": "security_officer", "deputy": true }],
    } }));
    place.stage.call("person_save", deputy).await;
    assert_eq!(codes(place.points().await)[0], "scope_missing", "somebody does");

    let plan =
        place.stage.evidence(&place.tenant, "netzplan.pdf", &place.stage.requirements(&place.tenant, 1).await[0]).await;
    let definition = json!({
        "short_name": "VW", "approach": "standard_protection", "organisational_boundary": "Rathaus",
        "technical_boundary": "Netz", "infrastructural_boundary": "Gebäude", "interfaces": "Rechenzentrum",
        "exclusions": [{ "subject": "Schulen", "reason": "" }], "network_plan_id": plan,
    });
    let domain = place.here(json!({
        "id": place.tenant.domain, "name": "Rathaus", "method": "grundschutz_plus_plus", "catalog_ids": null,
        "definition": definition,
    }));
    let refused = place.stage.refused("domain_save", domain.clone()).await;
    assert_eq!(refused.code, "rule.exclusion-without-reason", "an exclusion needs its reason");
    let mut domain = domain;
    domain["definition"]["exclusions"][0]["reason"] = "eigener Verbund".into();
    place.stage.call("domain_save", domain).await;
    assert_eq!(codes(place.points().await), ["domain_not_released"], "everything is said, and nobody has released it");
    let release = place.domain(json!({ "fields": {
        "occasion": "release", "version": "1.0", "released_by": "Petra Beispiel", "function": "Bürgermeisterin",
        "released_on": null, "remark": "",
    }, "documents": false }));
    place.stage.call("release_add", release).await;
    assert_eq!(place.points().await, [], "released");
    let refused = place.stage.refused("evidence_delete", place.here(json!({ "id": plan }))).await;
    assert_eq!(refused.code, "record.reference", "the network plan is in use");
    let kept = place.here(json!({
        "id": place.tenant.domain, "name": "Rathaus", "method": "grundschutz_plus_plus", "catalog_ids": null,
    }));
    place.stage.call("domain_save", kept).await;
    let domains = place.stage.call("domain_list", place.here(json!({}))).await;
    assert_eq!(domains["items"][0]["definition"]["exclusions"][0]["subject"], "Schulen", "what is left out stays");
}

#[tokio::test]
async fn basis_protection_asks_for_no_needs_and_no_risk_analysis() {
    let place = Place::of("edition_2023").await;
    let server = place.object("it_system", "Server", 1, None).await;
    let approach = async |approach: &str| {
        let domain = json!({
            "id": place.tenant.domain, "name": "Rathaus", "method": "edition_2023", "catalog_ids": null,
            "definition": { "approach": approach },
        });
        place.stage.call("domain_save", place.here(domain)).await;
    };
    let has = async |code: &str| place.points().await.iter().any(|(one, _)| one == code);
    let overview = async |code: &str| {
        let overview = place.stage.call("overview", place.domain(json!({}))).await;
        overview["open_points"].as_array().unwrap().iter().any(|point| point["code"] == code)
    };
    approach("standard_protection").await;
    assert!(has("need_missing").await && overview("need_missing").await, "a server without a need");
    approach("basic_protection").await;
    assert!(!has("need_missing").await && !overview("need_missing").await, "nobody asks for it");
    place.need(&server, json!({ "category": "high", "reason": "" })).await;
    assert!(has("need_without_reason").await, "what is said all the same is judged");
    assert!(!overview("risk_analysis_missing").await, "nor for a risk analysis");
    approach("core_protection").await;
    assert!(overview("risk_analysis_missing").await, "which the other approaches ask for");
}

#[tokio::test]
async fn who_laid_down_the_categories_is_known() {
    let place = Place::new().await;
    let server = place.object("it_system", "Server", 1, None).await;
    let has = async || place.points().await.iter().any(|(one, _)| one == "protection_scheme_undecided");
    assert!(!has().await, "nobody needs them yet");
    place.need(&server, json!({ "category": "high", "reason": "Meldedaten" })).await;
    assert!(has().await, "needs rest on what was only proposed");
    let scheme = place.stage.call("protection_scheme_show", place.here(json!({}))).await;
    let decided = merged(&scheme, &json!({ "decided_by": "Petra Beispiel", "decided_on": "2026-11-02" }));
    place.stage.call("protection_scheme_save", place.here(decided)).await;
    assert!(!has().await, "somebody laid them down, on a day");
}

#[tokio::test]
async fn a_municipality_has_categories_of_its_own() {
    let place = Place::new().await;
    let server = place.object("it_system", "Server", 1, None).await;
    let mut scheme = place.stage.call("protection_scheme_show", place.here(json!({}))).await;
    assert_eq!(scheme["recorded"], false, "the usual one is proposed");
    let low = json!({ "code": "", "name": "unkritisch", "definition": "kein Schaden", "risk_analysis": false });
    scheme["categories"].as_array_mut().unwrap().insert(0, low);
    place.stage.call("protection_scheme_save", place.here(scheme)).await;
    let scheme = place.stage.call("protection_scheme_show", place.here(json!({}))).await;
    let own = text(&scheme["categories"][0]["code"]);
    place.need(&server, json!({ "category": own, "reason": "Testgerät" })).await;
    assert_eq!(place.categories(&server).await[0], own, "needs refer to it");
    let mut without = scheme.clone();
    without["categories"].as_array_mut().unwrap().remove(0);
    let refused = place.stage.refused("protection_scheme_save", place.here(without)).await;
    assert_eq!(refused.code, "record.reference", "what a need refers to stays");
    let unknown = place.domain(json!({ "object_ids": [server], "category": "geheim" }));
    let refused = place.stage.refused("need_save", unknown).await;
    assert_eq!(refused.code, "rule.category-unknown", "others are refused: {}", refused.message);
}

#[tokio::test]
async fn the_reports_say_where_needs_come_from_and_print_what_is_missing() {
    let place = Place::new().await;
    let process = place.object("business_process", "Meldewesen", 1, None).await;
    let server = place.object("it_system", "Server", 2, None).await;
    place.depends(&process, &server).await;
    place.need(&process, json!({ "category": "high", "reason": "Meldedaten" })).await;
    for kind in ["a1", "a2"] {
        let create = place.domain(json!({ "kind": kind, "language": "de", "as_of": null }));
        let first = place.stage.job("report_create", create.clone()).await;
        let again = place.stage.job("report_create", create).await;
        assert_eq!(first["file_sha256"], again["file_sha256"], "{kind} is the same again");
        assert_eq!(first["missing_characters"], json!([]), "{kind} prints every character");
    }
}

#[tokio::test]
async fn a_link_says_for_which_basic_values_it_carries_a_high_need() {
    let place = Place::new().await;
    let link = place.object("communication_link", "Anbindung", 1, None).await;
    let process = place.object("business_process", "Melden", 1, None).await;
    place.depends(&process, &link).await;
    let said = |carried: Value| {
        json!({ "id": link, "kind": "communication_link", "name": "Anbindung", "member_count": 1, "parent_id": null,
            "facts": { "carries_high_need": carried } })
    };
    let row = async || place.needs().await.into_iter().find(|row| row["id"] == json!(link)).unwrap();
    assert_eq!(
        (row().await["carried"].clone(), row().await["critical"].clone()),
        (json!([]), json!([])),
        "nothing yet"
    );
    let one = json!({ "confidentiality": true, "integrity": false });
    place.stage.call("target_object_save", place.domain(said(one))).await;
    let shown = row().await;
    assert_eq!(shown["carried"], json!(["confidentiality"]), "{shown}");
    assert_eq!(shown["critical"], json!(["carries_high_need"]), "{shown}");
    place.need(&process, json!({ "category": "high", "reason": "Meldedaten" })).await;
    let shown = row().await;
    assert_eq!(shown["carried"], json!(["confidentiality", "availability"]), "what nobody said follows: {shown}");
    let log = json!({ "entity_id": link, "offset": 0, "limit": 9 });
    let log = place.stage.call("log_list", place.here(log)).await;
    let change = log["items"][0]["changes"].as_array().unwrap().iter().find(|one| one["field"] == "carries_high_need");
    assert_eq!(change.unwrap()["after"], "Vertraulichkeit: ja; Integrität: nein", "in words: {log}");
    let none = json!({ "confidentiality": false, "integrity": false, "availability": false });
    place.stage.call("target_object_save", place.domain(said(none))).await;
    let shown = row().await;
    assert_eq!((&shown["carried"], &shown["critical"]), (&json!([]), &json!([])), "what was said counts: {shown}");
}
