//! What is kept of a domain between two looks says the same as reading everything anew, whatever was written between them; and
//! the whole Akte at a glance.

use crate::every_command::merged;
use crate::modelling::Place;
use crate::stage::text;
use serde_json::{Value, json};

impl Place {
    /// What overview and red pen say.
    async fn looked_at(&self) -> (Value, Value) {
        let page = json!({ "object_id": null, "sort": null, "offset": 0, "limit": 10_000, "state": "all" });
        let overview = self.stage.call("overview", self.domain(json!({}))).await;
        (overview, self.stage.call("point_list", self.domain(page)).await)
    }

    /// That what is kept says what an Akte says that was just opened.
    async fn says_the_same(&self, after: &str) {
        let kept = self.looked_at().await;
        let token = self.stage.token(&self.stage.akte_folder("Akte")).await;
        self.stage.call("akte_close", json!({})).await;
        self.stage.call("akte_open", json!({ "token": token, "door": null, "secret": null })).await;
        let anew = self.looked_at().await;
        assert_eq!(kept.0, anew.0, "the overview after {after}");
        assert_eq!(kept.1, anew.1, "the red pen after {after}");
        assert!(anew.1["total"].as_u64() > Some(3), "there is something to see");
    }
}

#[tokio::test]
async fn what_is_kept_says_what_is_there() {
    let place = Place::new("grundschutz_plus_plus").await;
    let server = place.object("it_system", "Server", "", None).await;
    let requirements = place.stage.requirements(&place.tenant, 4).await;
    place.looked_at().await;
    let answer = |requirement: &str, status: &str| json!([{ "requirement_id": requirement, "status": status }]);
    place.stage.answer(&place.tenant, answer(&requirements[0], "yes")).await;
    place.says_the_same("an answer").await;
    place.stage.answer(&place.tenant, answer(&requirements[0], "no")).await;
    place.stage.answer(&place.tenant, answer(&requirements[1], "partial")).await;
    place.says_the_same("answers that changed").await;
    let at_server = json!({
        "target_object_id": server, "answers": [{ "requirement_id": requirements[2], "status": "partial" }],
    });
    place.stage.call("answer_save", place.domain(at_server)).await;
    place.says_the_same("an answer at an object").await;
    place.undo().await;
    place.says_the_same("taking it back").await;
    let measure = place.stage.measure(&place.tenant, "Sichern", &requirements[0]).await;
    place.says_the_same("a measure").await;
    place.stage.answer(&place.tenant, answer(&requirements[0], "yes")).await;
    place.says_the_same("an answer that a measure serves").await;
    // What a measure closes depends on the other information domains of the municipality, too.
    let beside = json!({
        "municipality_id": place.tenant.municipality, "id": null, "name": "Schulen",
        "method": "grundschutz_plus_plus", "catalog_ids": null,
    });
    let beside = text(&place.stage.call("domain_save", beside).await["id"]);
    place.says_the_same("another domain").await;
    let there = json!({
        "municipality_id": place.tenant.municipality, "domain_id": beside, "answers": answer(&requirements[1], "no"),
    });
    place.stage.call("answer_save", there).await;
    place.stage.answer(&place.tenant, answer(&requirements[0], "no")).await;
    place.says_the_same("answers in both").await;
    place.stage.evidence(&place.tenant, "nachweis.pdf", &requirements[0]).await;
    place.says_the_same("evidence").await;
    let here = |id: &str| json!({ "municipality_id": place.tenant.municipality, "id": id });
    place.stage.call("measure_delete", here(&measure)).await;
    place.says_the_same("a measure that is gone").await;
    place.stage.call("target_object_delete", here(&server)).await;
    place.says_the_same("an object that is gone").await;
    let spare = place.object("it_system", "Ersatz", "", None).await;
    let copy = json!({
        "from_object_id": null, "to_object_ids": [spare], "requirement_ids": [], "fields": [], "overwrite": "all",
    });
    place.stage.call("answer_copy", place.domain(copy)).await;
    place.says_the_same("answers that were copied").await;
    // A day later other things are overdue.
    place.stage.host.step(chrono::TimeDelta::days(400));
    place.says_the_same("a year").await;
}

#[tokio::test]
async fn the_whole_akte_stands_side_by_side() {
    let place = Place::new("grundschutz_plus_plus").await;
    let other = place.stage.tenant("Nachbarstadt", "entry_check").await;
    let requirements = place.stage.requirements(&place.tenant, 1).await;
    let patch = json!([{ "requirement_id": requirements[0], "status": "yes" }]);
    place.stage.answer(&place.tenant, patch.clone()).await;
    let bare = place.stage.call("akte_overview", json!({})).await;
    let names: Vec<&Value> = bare["municipalities"].as_array().unwrap().iter().map(|one| &one["name"]).collect();
    assert_eq!(names, [&json!("Musterstadt"), &json!("Nachbarstadt")], "by name: {bare}");
    let overview = place.stage.call("overview", place.domain(json!({}))).await;
    let domain = &bare["municipalities"][0]["domains"][0];
    assert_eq!(domain["counts"], overview["counts"], "what the overview of the municipality says");
    assert_eq!(domain["points"], Value::Null, "points only where they are asked for");
    let full = place.stage.call("akte_overview", json!({ "points": true })).await;
    let points = |at: usize| full["municipalities"][at]["domains"][0]["points"].clone();
    let counted = overview["open_points"].as_array().unwrap().iter().map(|one| one["count"].as_u64().unwrap());
    assert_eq!(points(0)["open"], json!(counted.sum::<u64>()), "the same open points as the overview: {full}");
    assert_eq!(points(0)["unproven"], 1, "one is implemented and not proven");
    // What was counted is kept as long as nothing changes in its municipality.
    place.stage.answer(&place.tenant, json!([{ "requirement_id": requirements[0], "status": "no" }])).await;
    let again = place.stage.call("akte_overview", json!({ "points": true })).await;
    assert_eq!(again["municipalities"][0]["domains"][0]["points"]["unproven"], 0, "counted anew: {again}");
    assert_eq!(again["municipalities"][1]["domains"][0]["points"], points(1), "nothing happened there");
    assert!(!text(&json!(other.municipality)).is_empty());
}

#[tokio::test]
async fn points_of_one_area_are_put_back_without_the_others() {
    let place = Place::new("grundschutz_plus_plus").await;
    place.object("it_system", "Server", "", None).await;
    // Nothing has been looked at since the Akte was opened: each is read as far as it needs.
    for (codes, reason) in
        [("object_isolated", "a"), ("not_processed", "b"), ("modelling_missing", "c"), ("regime_undecided", "d")]
    {
        let page = json!({ "object_id": null, "sort": null, "offset": 0, "limit": 1, "codes": [codes] });
        let open = place.stage.call("point_list", place.domain(page.clone())).await;
        let key = open["items"][0]["place"].clone();
        let token = place.stage.token(&place.stage.akte_folder("Akte")).await;
        place.stage.call("akte_close", json!({})).await;
        place.stage.call("akte_open", json!({ "token": token, "door": null, "secret": null })).await;
        let back = json!({ "places": [key], "reason": reason, "until": null });
        assert_eq!(place.stage.call("point_put_back", place.domain(back)).await["changed"], 1, "{codes}");
        let list = merged(&page, &json!({ "state": "put_back" }));
        let list = place.stage.call("point_list", place.domain(list)).await;
        assert_eq!(list["items"][0]["put_back"]["reason"], reason, "{codes}: {list}");
    }
}
