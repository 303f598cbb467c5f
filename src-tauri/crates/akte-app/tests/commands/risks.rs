//! Risk analysis through the commands, as the window and the command line use them.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

/// A municipality with a server, and the calls on its risks.
struct Place {
    stage: Stage,
    tenant: Tenant,
    server: String,
}

impl Place {
    async fn new(method: &str) -> Self {
        let stage = Stage::with_akte().await;
        let tenant = stage.tenant("Musterstadt", method).await;
        let mut place = Self { stage, tenant, server: String::new() };
        place.server = place.object("Server", None).await;
        place
    }

    fn domain(&self, more: Value) -> Value {
        let both = json!({ "municipality_id": self.tenant.municipality, "domain_id": self.tenant.domain });
        merged(&both, &more)
    }

    fn here(&self, more: Value) -> Value {
        merged(&json!({ "municipality_id": self.tenant.municipality }), &more)
    }

    async fn object(&self, name: &str, group: Option<&str>) -> String {
        let object = json!({ "id": null, "kind": "it_system", "name": name, "member_count": 1, "parent_id": group });
        text(&self.stage.call("target_object_save", self.domain(object)).await["id"])
    }

    async fn need(&self, object: &str) {
        let need = json!({ "object_ids": [object], "category": "high", "reason": "Meldedaten" });
        self.stage.call("need_save", self.domain(need)).await;
    }

    /// Judges threats at the server.
    async fn judge(&self, threats: &[&str], change: Value) -> Value {
        let request = json!({ "object_ids": [self.server], "threats": threats });
        self.stage.call("risk_save", self.domain(merged(&request, &change))).await
    }

    async fn refused(&self, threat: &str, change: Value) -> String {
        let request = json!({ "object_ids": [self.server], "threats": [threat] });
        self.stage.refused("risk_save", self.domain(merged(&request, &change))).await.code
    }

    async fn risks(&self, filter: Value) -> Vec<Value> {
        let page = json!({ "sort": null, "object_id": null, "offset": 0, "limit": 1000 });
        let list = self.stage.call("risk_list", self.domain(merged(&page, &filter))).await;
        list["items"].as_array().unwrap().clone()
    }

    async fn risk(&self, threat: &str) -> Value {
        let risks = self.risks(json!({})).await;
        risks.into_iter().find(|row| row["threat"] == threat).unwrap_or_else(|| panic!("{threat} is a risk"))
    }

    async fn objects(&self) -> Vec<Value> {
        let page = self.domain(json!({ "sort": null, "offset": 0, "limit": 1000 }));
        self.stage.call("risk_object_list", page).await["items"].as_array().unwrap().clone()
    }

    async fn standing(&self, name: &str) -> String {
        let rows = self.objects().await;
        text(&rows.iter().find(|row| row["name"] == name).unwrap()["standing"])
    }

    async fn threats(&self) -> Vec<Value> {
        let request = self.domain(json!({ "object_id": self.server, "offset": 0, "limit": 1000 }));
        self.stage.call("threat_overview", request).await["items"].as_array().unwrap().clone()
    }

    async fn scheme(&self) -> Value {
        self.stage.call("risk_scheme_show", self.here(json!({}))).await
    }

    async fn points(&self) -> Vec<String> {
        let overview = self.stage.call("overview", self.domain(json!({}))).await;
        let points = overview["open_points"].as_array().unwrap().iter().map(|point| text(&point["code"]));
        points.filter(|code| code.contains("risk") || code.contains("threat")).collect()
    }

    async fn undo(&self) {
        self.stage.call("undo", self.here(json!({ "operation_id": null }))).await;
    }

    async fn measure(&self) -> String {
        let requirement = self.stage.requirements(&self.tenant, 1).await.remove(0);
        self.stage.measure(&self.tenant, "Netz trennen", &requirement).await
    }
}

/// An estimate that the usual matrix rates as high.
fn high() -> Value {
    json!({ "frequency_before": "frequent", "damage_before": "considerable" })
}

#[tokio::test]
async fn an_object_is_analysed_because_its_need_or_somebody_asks_for_it() {
    let place = Place::new("grundschutz_plus_plus").await;
    assert_eq!(place.standing("Server").await, "not_due", "nothing asks for it");
    assert!(place.points().await.is_empty(), "and nothing is open");
    let by_hand = json!({ "object_ids": [place.server], "occasion": "outside_scenarios", "reason": "" });
    let refused = place.stage.refused("risk_object_save", place.domain(by_hand.clone())).await;
    assert_eq!(refused.code, "rule.analysis-without-reason", "why?");
    let reasoned = merged(&by_hand, &json!({ "reason": "Betrieb im Freien" }));
    place.stage.call("risk_object_save", place.domain(reasoned)).await;
    assert_eq!(place.standing("Server").await, "missing", "somebody asks for it");
    place.undo().await;
    assert_eq!(place.standing("Server").await, "not_due", "one step takes it back");
    place.need(&place.server).await;
    assert_eq!(place.standing("Server").await, "missing", "its need asks for it");
    assert_eq!(place.points().await, ["risk_analysis_missing"], "and an audit would");
    let member = place.object("Server 1", Some(&place.server)).await;
    assert_eq!(place.standing("Server 1").await, "covered", "a member is analysed with its group");
    let overview = place.stage.call("overview", place.domain(json!({}))).await;
    let points = overview["open_points"].as_array().unwrap();
    let missing = points.iter().find(|point| point["code"] == "risk_analysis_missing").unwrap();
    assert_eq!(missing["count"], 1, "once, not for each member");
    let nothing = json!({ "object_ids": [member], "occasion": "decision", "reason": "Eigener Betrieb", "analysed_on": "gestern" });
    let refused = place.stage.refused("risk_object_save", place.domain(nothing)).await;
    assert_eq!(refused.code, "record.date-invalid", "no date");
}

#[tokio::test]
async fn all_threats_are_judged_in_one_step_and_taken_back_in_one() {
    let place = Place::new("grundschutz_plus_plus").await;
    place.need(&place.server).await;
    let threats = place.threats().await;
    assert_eq!(threats.len(), 47, "all elementary threats");
    assert!(threats.iter().all(|row| row["source"] == "rest"), "no requirement names one");
    assert_eq!(
        (&threats[17]["threat"], &threats[17]["title"]),
        (&json!("G 0.18"), &json!("Fehlplanung oder fehlende Anpassung"))
    );
    assert!(text(&threats[0]["definition"]).contains("Feuer"), "with what it means: {}", threats[0]);
    let codes: Vec<String> = threats.iter().map(|row| text(&row["threat"])).collect();
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let saved = place.judge(&codes, json!({ "relevance": "not_relevant", "comment": "Nur ein Testsystem" })).await;
    assert_eq!(saved["changed"], 47, "all at once");
    assert_eq!(place.standing("Server").await, "judged");
    assert!(place.points().await.is_empty(), "nothing is open");
    let again = place.judge(&codes, json!({ "relevance": "not_relevant" })).await;
    assert_eq!(again["changed"], 0, "the same again changes nothing");
    place.judge(&["G 0.1"], json!({ "relevance": "direct" })).await;
    assert_eq!(place.risk("G 0.1").await["affected"], json!(["availability"]), "what it affects is proposed");
    let id = place.risk("G 0.1").await["id"].clone();
    place.stage.call("risk_delete", place.here(json!({ "id": id }))).await;
    assert_eq!(place.standing("Server").await, "begun", "one is to be judged anew");
    assert_eq!(place.points().await, ["threat_not_judged"]);
    for _ in 0..3 {
        place.undo().await;
    }
    assert_eq!(place.standing("Server").await, "missing", "and 47 judgements go in one step");
    assert_eq!(place.refused("G 0.99", json!({})).await, "record.not-found", "there is no such threat");
}

#[tokio::test]
async fn a_risk_goes_from_its_estimate_to_its_acceptance() {
    let place = Place::new("grundschutz_plus_plus").await;
    place.judge(&["G 0.39"], high()).await;
    assert_eq!(place.scheme().await["recorded"], true, "the first estimate lays the usual scheme down");
    let risk = place.risk("G 0.39").await;
    assert_eq!((&risk["before"], &risk["after"]), (&json!("high"), &Value::Null), "rated by the matrix: {risk}");
    let mut points = place.points().await;
    points.retain(|code| code != "threat_not_judged");
    assert_eq!(points, ["risk_scheme_undecided", "risk_without_treatment", "risk_without_owner"]);
    let decided =
        merged(&place.scheme().await, &json!({ "decided_by": "Dr. Frieda Fiktiv", "decided_on": "2026-11-02" }));
    place.stage.call("risk_scheme_save", place.here(merged(&decided, &json!({ "replacements": [] })))).await;
    assert!(!place.points().await.contains(&"risk_scheme_undecided".to_owned()), "somebody laid the steps down");
    place.undo().await;
    assert_eq!(place.refused("G 0.39", json!({ "frequency_before": "daily" })).await, "rule.risk-step-unknown");
    assert_eq!(place.refused("G 0.39", json!({ "treatment": "avoid" })).await, "rule.avoidance-without-how");
    assert_eq!(place.refused("G 0.39", json!({ "treatment": "transfer" })).await, "rule.transfer-without-recipient");
    let sign = json!({ "accepted_by": "Dr. Frieda Fiktiv", "accepted_on": "2026-11-20" });
    assert_eq!(place.refused("G 0.39", sign.clone()).await, "rule.risk-not-assessed", "nothing is treated");
    let reduce = json!({ "treatment": "reduce", "frequency_after": "rare", "damage_after": "considerable", "owner": "Kim Beispiel" });
    place.judge(&["G 0.39"], reduce).await;
    let worse = json!({ "frequency_after": "very_frequent", "damage_after": "existential" });
    assert_eq!(place.refused("G 0.39", worse).await, "rule.residual-risk-higher");
    assert_eq!(place.refused("G 0.39", sign.clone()).await, "rule.reduction-without-measure", "reduced by what?");
    let measure = place.measure().await;
    place.judge(&["G 0.39"], json!({ "add_measures": [measure] })).await;
    assert_eq!(
        place.refused("G 0.39", sign.clone()).await,
        "rule.acceptance-without-reason",
        "medium is not borne as a rule"
    );
    let half = json!({ "accepted_by": "Dr. Frieda Fiktiv" });
    assert_eq!(place.refused("G 0.39", half).await, "rule.acceptance-incomplete", "when?");
    let sign = merged(&sign, &json!({ "acceptance_reason": "Umzug ins Rechenzentrum folgt" }));
    place.judge(&["G 0.39"], sign.clone()).await;
    let risk = place.risk("G 0.39").await;
    assert_eq!((&risk["after"], &risk["accepted_on"]), (&json!("medium"), &json!("2026-11-20")), "{risk}");
    assert_eq!(risk["points"], json!([]), "nothing is open: {risk}");
    let detail = place.stage.call("risk_show", place.here(json!({ "id": risk["id"] }))).await;
    assert_eq!(detail["measures"][0]["title"], "Netz trennen", "{detail}");

    let saved = place.judge(&["G 0.39"], json!({ "damage_after": "limited" })).await;
    assert_eq!(saved["acceptances_withdrawn"], 1, "something else was accepted");
    assert_eq!(place.risks(json!({ "only_unaccepted": true })).await.len(), 1, "so it has to be accepted anew");
    place.judge(&["G 0.39"], json!({ "owner": "Jo Beispiel" })).await;
    let delete = place.here(json!({ "id": measure }));
    place.stage.call("measure_delete", delete).await;
    assert!(place.points().await.contains(&"risk_reduced_without_measure".to_owned()), "its measure is gone");
    place.undo().await;
    assert_eq!(place.risk("G 0.39").await["measures"], 1, "and comes back with its link");

    let watch = json!({ "observed": true, "review_on": "2026-01-01" });
    place.judge(&["G 0.39"], watch).await;
    let points = place.points().await;
    for code in ["risk_observed_without_trigger", "risk_review_due"] {
        assert!(points.contains(&code.to_owned()), "{code}: {points:?}");
    }
    assert_eq!(place.risks(json!({ "only_observed": true })).await.len(), 1, "it is watched");
    let found = json!({ "municipality_id": place.tenant.municipality, "text": "Umzug Rechenzentrum", "limit": 10 });
    place.judge(&["G 0.39"], json!({ "description": "Schadsoftware verschlüsselt alles" })).await;
    let hits = place.stage.call("search", merged(&found, &json!({ "text": "verschlüsselt" }))).await;
    assert_eq!(hits["items"][0]["kind"], "risk", "it is found by its words: {hits}");
}

#[tokio::test]
async fn the_matrix_shows_risks_and_a_field_filters_them() {
    let place = Place::new("grundschutz_plus_plus").await;
    place.judge(&["G 0.39", "G 0.45"], high()).await;
    place.judge(&["G 0.8"], json!({})).await;
    let chart = place.stage.call("risk_matrix", place.domain(json!({ "object_id": null, "stage": "before" }))).await;
    let fields = chart["fields"].as_array().unwrap();
    assert_eq!((fields.len(), &chart["missing"]), (16, &json!(1)), "{}", chart["fields"]);
    let field = fields.iter().find(|field| field["count"] == 2).unwrap();
    assert_eq!(text(&field["label"]), "häufig × beträchtlich: hoch, Risiken: 2");
    let outline = usize::try_from(field["outline"].as_u64().unwrap()).unwrap();
    assert_eq!(chart["picture"]["outlines"][outline]["fill"], "level-2", "its outline has its height");
    let filter = json!({ "frequency": field["frequency"], "damage": field["damage"] });
    assert_eq!(place.risks(filter.clone()).await.len(), 2, "the field filters the list");
    let after = merged(&filter, &json!({ "stage": "after" }));
    assert!(place.risks(after).await.is_empty(), "nothing is treated");
    let sorted = json!({ "sort": { "by": "before", "direction": "descending" } });
    assert_eq!(place.risks(sorted).await[2]["threat"], "G 0.8", "what is not estimated comes last");
    let unknown = place.domain(json!({ "object_id": null, "stage": "later" }));
    assert_eq!(place.stage.refused("risk_matrix", unknown).await.code, "rule.risk-step-unknown");
}

#[tokio::test]
async fn another_scheme_says_what_it_changes_and_loses_nothing() {
    let place = Place::new("grundschutz_plus_plus").await;
    place.judge(&["G 0.39"], high()).await;
    let scheme = place.scheme().await;
    assert_eq!(scheme["falls"], json!([]), "the usual matrix never falls");
    let mut stricter = place.here(scheme.clone());
    stricter["matrix"][2][2] = json!(3);
    let preview = place.stage.call("risk_scheme_preview", stricter.clone()).await;
    assert_eq!(
        (&preview["changes"][0]["from"], &preview["changes"][0]["to"], &preview["changes"][0]["object_name"]),
        (&json!("hoch"), &json!("sehr hoch"), &json!("Server")),
        "{preview}"
    );
    assert_eq!(place.risk("G 0.39").await["before"], "high", "a preview changes nothing");
    place.stage.call("risk_scheme_save", stricter).await;
    assert_eq!(place.risk("G 0.39").await["before"], "very_high", "the category follows from the matrix");

    let mut without = place.here(scheme);
    without["frequencies"].as_array_mut().unwrap().remove(2);
    without["matrix"].as_array_mut().unwrap().remove(2);
    let preview = place.stage.call("risk_scheme_preview", without.clone()).await;
    assert_eq!(preview["in_use"][0]["name"], "häufig", "{preview}");
    assert!(text(&preview["in_use"][0]["places"][0]).contains("Server: G 0.39"), "and says where: {preview}");
    let refused = place.stage.refused("risk_scheme_save", without.clone()).await;
    assert_eq!(refused.code, "rule.risk-step-in-use");
    assert!(refused.message.contains("Server: G 0.39"), "{}", refused.message);
    without["replacements"] = json!([{ "kind": "frequency", "from": "frequent", "to": "medium" }]);
    place.stage.call("risk_scheme_save", without.clone()).await;
    assert_eq!(place.risk("G 0.39").await["frequency_before"], "medium", "another step took its place");
    place.undo().await;
    assert_eq!(place.risk("G 0.39").await["frequency_before"], "frequent", "one step takes all of it back");
    without["matrix"].as_array_mut().unwrap().pop();
    assert_eq!(place.stage.refused("risk_scheme_save", without).await.code, "rule.risk-scheme-unsound", "a gap");
    let log = place.here(json!({ "entity_id": null, "offset": 0, "limit": 50 }));
    let log = place.stage.call("log_list", log).await.to_string();
    assert!(log.contains("Risikomatrix festgelegt") && log.contains("häufig"), "the history has words: {log}");
}

#[tokio::test]
async fn a_threat_of_ones_own_is_judged_like_the_others() {
    let place = Place::new("grundschutz_plus_plus").await;
    let own = json!({ "id": null, "title": "Offene Fernwartung", "affected": ["integrity"] });
    let saved = place.stage.call("additional_threat_save", place.here(own.clone())).await;
    let second =
        place.stage.call("additional_threat_save", place.here(merged(&own, &json!({ "title": "Zweite" })))).await;
    let list = place.stage.call("additional_threat_list", place.here(json!({}))).await;
    assert_eq!((&list["items"][0]["code"], &list["items"][1]["code"]), (&json!("G z.1"), &json!("G z.2")), "numbered");
    place.judge(&["g z.1"], high()).await;
    let risk = place.risk("G z.1").await;
    assert_eq!((&risk["threat_title"], &risk["affected"]), (&json!("Offene Fernwartung"), &json!(["integrity"])));
    let row = place.threats().await.into_iter().find(|row| row["threat"] == "G z.1").unwrap();
    assert_eq!((&row["source"], &row["before"]), (&json!("additional"), &json!("high")), "{row}");
    let delete = |id: &Value| place.here(json!({ "id": id }));
    let refused = place.stage.refused("additional_threat_delete", delete(&saved["id"])).await;
    assert_eq!(refused.code, "record.reference", "it was judged");
    place.stage.call("additional_threat_delete", delete(&second["id"])).await;
    let nameless = place.here(json!({ "id": null, "title": " " }));
    assert_eq!(place.stage.refused("additional_threat_save", nameless).await.code, "rule.name-missing");
}

const CROSS: &str = "Baustein;Name;CIA;G 0.18;G 0.19\nORP.1.A1;x;CA;X;\nORP.1.A2;x;;X;X\n";

#[tokio::test]
async fn requirements_name_threats_and_a_basis_requirement_is_not_settled_by_acceptance() {
    let place = Place::new("edition_2023").await;
    let token = place.stage.file("krt.csv", CROSS.as_bytes()).await;
    place.stage.job("catalog_import", json!({ "tokens": [token] })).await;
    let requirements = place.stage.check(&place.tenant, json!({ "text": "ORP.1.A1" })).await;
    let requirement = requirements["items"].as_array().unwrap().iter().find(|row| row["label"] == "ORP.1.A1").unwrap();
    let answer = |status: &str| json!([{ "requirement_id": requirement["requirement_id"], "target_object_id": place.server, "status": status, "reason": "Andere Regelung" }]);
    assert_eq!(place.threats().await[0]["source"], "rest", "nobody has answered at the server");
    place.stage.answer(&place.tenant, answer("dispensable")).await;
    let threats = place.threats().await;
    assert_eq!(
        (&threats[0]["threat"], &threats[0]["source"], &threats[0]["requirements"]),
        (&json!("G 0.18"), &json!("named"), &json!(["ORP.1.A1"])),
        "what requirements name comes first"
    );
    place.judge(&["G 0.18"], json!({ "relevance": "not_relevant" })).await;
    assert!(place.points().await.contains(&"threat_dismissed_without_reason".to_owned()), "it is named");
    let accept =
        json!({ "relevance": "direct", "frequency_before": "rare", "damage_before": "limited", "treatment": "accept" });
    place.judge(&["G 0.18"], accept).await;
    let risk = place.risk("G 0.18").await;
    assert!(risk["points"].to_string().contains("Basis-Anforderung"), "{risk}");
    let detail = place.stage.call("risk_show", place.here(json!({ "id": risk["id"] }))).await;
    assert_eq!(
        (&detail["requirements"][0]["label"], &detail["requirements"][0]["basis"]),
        (&json!("ORP.1.A1"), &json!(true))
    );
    assert!(place.points().await.contains(&"basis_risk_accepted".to_owned()));
    place.stage.answer(&place.tenant, answer("yes")).await;
    assert!(!place.points().await.contains(&"basis_risk_accepted".to_owned()), "the requirement is met");
}

#[tokio::test]
async fn risks_go_along_when_objects_are_copied_and_merged() {
    let place = Place::new("grundschutz_plus_plus").await;
    let accept = merged(&high(), &json!({ "treatment": "accept" }));
    place.judge(&["G 0.39"], accept).await;
    let sign =
        json!({ "accepted_by": "Dr. Frieda Fiktiv", "accepted_on": "2026-11-20", "acceptance_reason": "vorläufig" });
    place.judge(&["G 0.39"], sign).await;
    let copy = place.here(json!({ "id": place.server, "name": "Server 2", "with_answers": true }));
    let copy = text(&place.stage.call("target_object_copy", copy).await["id"]);
    let copied = place.risks(json!({ "object_id": copy })).await;
    assert_eq!(
        (&copied[0]["before"], &copied[0]["accepted_by"]),
        (&json!("high"), &json!("")),
        "accepted for the other"
    );
    let merge = json!({ "into_id": place.server, "ids": [copy], "winner": null });
    let refused = place.stage.refused("target_object_merge", place.here(merge.clone())).await;
    assert_eq!(refused.code, "rule.merge-conflict", "one is accepted, the other is not");
    let merge = merged(&merge, &json!({ "winner": "kept" }));
    place.stage.call("target_object_merge", place.here(merge)).await;
    let risks = place.risks(json!({})).await;
    assert_eq!((risks.len(), &risks[0]["accepted_by"]), (1, &json!("Dr. Frieda Fiktiv")), "the one that stays wins");
    place.undo().await;
    assert_eq!(place.risks(json!({})).await.len(), 2, "one step takes it back");
}

#[tokio::test]
async fn the_reports_print_risks_and_what_remains() {
    let place = Place::new("grundschutz_plus_plus").await;
    place.need(&place.server).await;
    let accept = merged(&high(), &json!({ "treatment": "accept" }));
    place.judge(&["G 0.39"], accept).await;
    for (kind, said) in [("a5", "Restrisiken"), ("a6", "Restrisiko")] {
        let create = place.domain(json!({ "kind": kind, "language": "de", "as_of": null }));
        let ready = place.stage.job("report_create", create).await;
        let bytes = place.stage.call("report_bytes", json!({ "token": ready["token"] })).await;
        assert!(text(&bytes["base64"]).starts_with("JVBERi"), "{kind} with {said} is a PDF");
    }
    let part = json!({ "kind": "a5", "language": "de", "as_of": null, "options": { "object_ids": [place.server] } });
    let refused = place.stage.failed("report_create", place.domain(part)).await;
    assert_eq!(refused["code"], "report.option-unfit", "the analysis is one of the whole");
}

#[tokio::test]
async fn what_was_accepted_has_to_be_accepted_anew_when_it_changes() {
    let place = Place::new("grundschutz_plus_plus").await;
    let measure = place.measure().await;
    let reduce = json!({
        "treatment": "reduce", "frequency_after": "rare", "damage_after": "limited", "add_measures": [measure],
        "affected": ["availability", "integrity"],
    });
    place.judge(&["G 0.39"], merged(&high(), &reduce)).await;
    assert_eq!(place.risk("G 0.39").await["affected"], json!(["integrity", "availability"]), "in one order");
    let sign = json!({ "accepted_by": "Dr. Frieda Fiktiv", "accepted_on": "2026-11-20" });
    place.judge(&["G 0.39"], sign.clone()).await;
    place.undo().await;
    place.undo().await;
    assert!(place.risks(json!({})).await.is_empty(), "the order in which values were named does not hinder undo");
    place.judge(&["G 0.39"], merged(&high(), &reduce)).await;
    place.judge(&["G 0.39"], sign.clone()).await;
    let unlinked = place.judge(&["G 0.39"], json!({ "remove_measures": [measure] })).await;
    assert_eq!(unlinked["acceptances_withdrawn"], 1, "nothing reduces it any more");
    place.judge(&["G 0.39"], merged(&sign, &json!({ "add_measures": [measure] }))).await;
    let mut stricter = place.here(place.scheme().await);
    stricter["matrix"][0][1] = json!(2);
    place.stage.call("risk_scheme_save", stricter).await;
    let risk = place.risk("G 0.39").await;
    assert_eq!((&risk["after"], &risk["accepted_by"]), (&json!("high"), &json!("")), "a high risk was not accepted");
    place.undo().await;
    assert_eq!(place.risk("G 0.39").await["accepted_by"], "Dr. Frieda Fiktiv", "one step takes both back");
}

#[tokio::test]
async fn what_makes_no_sense_about_risks_is_refused() {
    let place = Place::new("grundschutz_plus_plus").await;
    let sign = json!({ "accepted_by": "Dr. Frieda Fiktiv", "accepted_on": "2026-11-20" });
    assert_eq!(place.refused("G 0.39", sign).await, "record.not-found", "nobody has judged the threat");
    assert_eq!(place.refused("G 0.39", json!({ "observed": true })).await, "record.not-found");
    place.judge(&["G 0.39", "g0.39"], high()).await;
    assert_eq!(place.risks(json!({})).await.len(), 1, "named twice is once");
    let mut same = place.here(place.scheme().await);
    same["replacements"] = json!([{ "kind": "frequency", "from": "frequent", "to": "medium" }]);
    assert_eq!(place.stage.refused("risk_scheme_save", same).await.code, "rule.risk-step-stays");
    let own = |code: &str| place.here(json!({ "id": null, "code": code, "title": "Fernwartung" }));
    let refused = place.stage.refused("additional_threat_save", own("g 0.18")).await;
    assert_eq!(refused.code, "rule.threat-code-elementary");
    place.stage.call("additional_threat_save", own("X 1")).await;
    assert_eq!(place.stage.refused("additional_threat_save", own("x 1")).await.code, "record.already-exists");
}
