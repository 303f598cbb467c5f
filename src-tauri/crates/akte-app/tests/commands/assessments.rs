//! Threshold analyses and impact assessments through the use cases: which rule decides, what an authority would object to, what
//! is taken over, and what becomes of all that in deadlines, history, evidence and reports.

use crate::every_command::merged;
use crate::privacy::{codes, first, list, listed, refusal, save};
use crate::providers::{both, here};
use crate::stage::Stage;
use serde_json::{Value, json};

/// A threshold analysis of which nothing is known but the activity.
pub fn threshold(activity: &str, more: Value) -> Value {
    let none = json!({ "activity_id": activity, "deviates_to": null, "officer_advised_on": null, "decided_on": null });
    merged(&none, &more)
}

#[tokio::test]
async fn a_threshold_analysis_says_which_rule_decided_and_a_duty_asks_for_an_assessment() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let municipality = json!({ "municipality_id": tenant.municipality });
    let take = merged(&municipality, &json!({ "ids": ["videoueberwachung"] }));
    let activity = stage.call("starter_take", take).await["ids"][0].as_str().unwrap().to_owned();
    assert!(codes(&first(&stage, &tenant, "activity_list").await["points"]).contains(&"threshold_missing"));

    let one = threshold(&activity, json!({ "criteria": ["systematic_monitoring"], "decided_on": "2026-03-01" }));
    let id = save(&stage, &tenant, "threshold_save", None, one).await;
    let row = first(&stage, &tenant, "threshold_list").await;
    assert_eq!((&row["outcome"], codes(&row["points"])), (&json!("not_required"), vec![]), "one criterion: {row}");
    assert!(row["explanation"].as_str().unwrap().starts_with("Weniger als zwei Kriterien"), "{row}");
    assert!(row["hints"][0].as_str().unwrap().contains("– 6:"), "the starter sheet names what to look at: {row}");
    assert!(!codes(&first(&stage, &tenant, "activity_list").await["points"]).contains(&"threshold_missing"));
    let twice = threshold(&activity, json!({}));
    assert_eq!(refusal(&stage, &tenant, "threshold_save", None, twice).await, "record.already-exists");

    let two = json!({ "criteria": ["large_scale", "systematic_monitoring"], "decided_on": "2026-03-01" });
    save(&stage, &tenant, "threshold_save", Some(&id), threshold(&activity, two.clone())).await;
    let row = first(&stage, &tenant, "threshold_list").await;
    assert_eq!(codes(&row["points"]), ["officer_not_consulted", "assessment_missing"], "two criteria: {row}");
    let said = row["explanation"].as_str().unwrap();
    assert!(said.contains("Mindestens zwei") && said.contains("Systematische Überwachung"), "{said}");
    let duty = json!({ "must_list": [{ "list": "dsk-1.1", "number": "6" }], "exempt_list": "Liste",
        "exempt_number": "1", "officer_advice": "Bitte abschätzen.", "officer_advised_on": "2026-02-20" });
    save(&stage, &tenant, "threshold_save", Some(&id), threshold(&activity, merged(&two, &duty))).await;
    let row = first(&stage, &tenant, "threshold_list").await;
    assert_eq!(codes(&row["points"]), ["threshold_contradicts", "assessment_missing"], "{row}");
    assert!(row["explanation"].as_str().unwrap().contains("DSFA-Muss-Liste"), "a duty is found first: {row}");
    assert_eq!(row["hints"], json!([]), "what was taken is no hint any more");
    let open = stage.call("overview", both(&tenant)).await["open_points"].to_string();
    assert!(open.contains("assessment_missing"), "counted in the overview: {open}");

    let covering = json!({ "title": "Kameras am Rathaus", "activity_ids": [activity] });
    save(&stage, &tenant, "assessment_save", None, covering).await;
    let row = first(&stage, &tenant, "threshold_list").await;
    assert_eq!(codes(&row["points"]), ["threshold_contradicts"], "it is recorded: {row}");
    assert_eq!(row["assessments"][0]["name"], "Kameras am Rathaus");
    let entry = merged(&municipality, &json!({ "kind": "threshold", "id": id }));
    let changes = stage.call("register_history", entry).await.to_string();
    assert!(changes.contains("Bitte abschätzen.") && changes.contains("Systematische"), "in words: {changes}");
    let gone = merged(&municipality, &json!({ "kind": "activity", "id": activity }));
    stage.call("register_delete", gone).await;
    assert_eq!(listed(&stage, &tenant, "threshold_list").await["total"], 0, "an analysis goes with its activity");
    let row = first(&stage, &tenant, "assessment_list").await;
    assert_eq!(row["activities"], json!([]), "an assessment stays: {row}");
    stage.call("undo", merged(&municipality, &json!({ "operation_id": null }))).await;
    assert_eq!(listed(&stage, &tenant, "threshold_list").await["total"], 1, "taken back");
}

#[tokio::test]
async fn an_assessment_takes_over_what_the_record_says_and_is_reviewed() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let municipality = json!({ "municipality_id": tenant.municipality });
    let take = merged(&municipality, &json!({ "ids": ["videoueberwachung"] }));
    let activity = stage.call("starter_take", take).await["ids"][0].clone();
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let measure = stage.measure(&tenant, "Aufnahmen verschlüsseln", &requirement).await;
    let evidence = stage.evidence(&tenant, "Stellungnahme.txt", &requirement).await;
    let bare = json!({ "title": "Kameras am Rathaus" });
    let id = save(&stage, &tenant, "assessment_save", None, bare.clone()).await;
    let row = first(&stage, &tenant, "assessment_list").await;
    let all = [
        "assessment_incomplete",
        "assessment_without_measures",
        "assessment_without_opinion",
        "views_missing",
        "assessment_undecided",
        "assessment_review_due",
    ];
    assert_eq!(codes(&row["points"]), all, "{row}");

    let risk = json!({ "number": 1, "scenario": "Aufnahmen werden Fremden bekannt", "goal": "confidentiality",
        "damage": "Bloßstellung", "likelihood": "substantial", "severity": "substantial", "treatment": "verschlüsselt",
        "residual_likelihood": "substantial", "residual_severity": "substantial" });
    let whole = json!({ "title": "Kameras am Rathaus", "necessity": "n", "proportionality": "p", "risks": [risk],
        "views": "Personalrat gehört", "officer_opinion": "Speicherfrist verkürzen.",
        "officer_opinion_on": "2026-03-01", "decision": "with_measures", "decided_by": "Dr. Fiktiv",
        "decided_on": "2026-03-10", "review_on": "2099-03-01", "activity_ids": [activity], "measure_ids": [measure],
        "evidence_ids": [evidence] });
    save(&stage, &tenant, "assessment_save", Some(&id), whole.clone()).await;
    let row = first(&stage, &tenant, "assessment_list").await;
    assert_eq!(codes(&row["points"]), ["consultation_missing"], "a high risk remains: {row}");
    assert_eq!((&row["highest_before"], &row["highest_after"]), (&json!("high"), &json!("high")), "{row}");
    let field = row["matrix"].as_array().unwrap().iter().find(|cell| cell["before"] == json!([1])).unwrap();
    assert_eq!((&field["severity"], &field["risk"]), (&json!("substantial"), &json!("high")), "{field}");
    let taken = row["taken_over"].as_str().unwrap();
    assert!(taken.contains("Zwecke: ") && taken.contains("Rechtsgrundlagen: "), "never entered twice: {taken}");
    let late = json!({ "consulted_on": "2026-03-05", "consultation_answered_on": "2026-03-01" });
    let code = refusal(&stage, &tenant, "assessment_save", Some(&id), merged(&whole, &late)).await;
    assert_eq!(code, "rule.period-reversed", "no answer before the question");
    let asked = json!({ "consulted_on": "2026-03-05", "consultation_answered_on": "2026-04-20" });
    save(&stage, &tenant, "assessment_save", Some(&id), merged(&whole, &asked)).await;
    assert_eq!(codes(&first(&stage, &tenant, "assessment_list").await["points"]), Vec::<&str>::new());
    assert_eq!(refusal(&stage, &tenant, "assessment_save", None, bare).await, "record.already-exists");
    assert_eq!(refusal(&stage, &tenant, "assessment_save", None, json!({ "title": " " })).await, "rule.name-missing");

    // Art. 36(2): eight weeks, six more of which notice was given in time, and what the authority waits for.
    let consult = async |more: Value| {
        let fields = merged(&whole, &merged(&json!({ "consulted_on": "2026-03-05" }), &more));
        save(&stage, &tenant, "assessment_save", Some(&id), fields).await;
        let only = merged(&list(), &json!({ "kinds": ["consultation_answer"] }));
        let due = stage.call("deadline_list", merged(&municipality, &only)).await;
        (first(&stage, &tenant, "assessment_list").await, due)
    };
    let (row, due) = consult(json!({})).await;
    assert_eq!(
        (&row["consultation_due_on"], codes(&row["points"])),
        (&json!("2026-04-30"), vec!["consultation_overdue"])
    );
    assert_eq!(
        (&due["items"][0]["due_on"], &due["items"][0]["register"]),
        (&json!("2026-04-30"), &json!("assessment"))
    );
    let (row, _) = consult(json!({ "consultation_extended_on": "2026-04-07" })).await;
    assert_eq!((&row["consultation_due_on"], &row["consultation_extended"]), (&json!("2026-06-11"), &json!(true)));
    let waiting = json!([{ "asked_on": "2026-03-20", "received_on": null, "requested_information": "Netzplan" }]);
    let (row, due) = consult(json!({ "consultation_suspensions": waiting })).await;
    assert_eq!(
        (&row["consultation_due_on"], &row["consultation_suspended_since"]),
        (&json!(null), &json!("2026-03-20"))
    );
    assert_eq!((&due["total"], codes(&row["points"])), (&json!(0), Vec::<&str>::new()), "the clock stands: {due}");
    save(&stage, &tenant, "assessment_save", Some(&id), merged(&whole, &asked)).await;

    let only = merged(&list(), &json!({ "kinds": ["assessment_review"] }));
    let found = stage.call("deadline_list", merged(&municipality, &only)).await;
    assert_eq!((&found["total"], &found["items"][0]["kind"]), (&json!(1), &json!("assessment_review")), "{found}");
    assert_eq!((&found["items"][0]["register"], &found["items"][0]["record_id"]), (&json!("assessment"), &json!(id)));
    let shown = stage.call("evidence_show", here(&tenant, &evidence)).await;
    assert_eq!(shown["registers"][0]["name"], "Kameras am Rathaus", "evidence says to what it belongs: {shown}");
    let search = merged(&municipality, &json!({ "text": "Speicherfrist", "offset": 0, "limit": 10 }));
    let search = stage.call("search", search).await.to_string();
    assert!(search.contains("impact_assessment"), "it is found: {search}");
    let tom = json!({ "measure_id": measure, "kind": "technical", "goals": ["confidentiality"],
        "areas": ["encryption"], "effective_since": "2026-02-01", "reviewed_on": null });
    assert_eq!(first(&stage, &tenant, "tom_list").await["record_id"], json!(null), "every measure is there");
    let tom_id = save(&stage, &tenant, "tom_save", None, tom.clone()).await;
    let row = first(&stage, &tenant, "tom_list").await;
    assert_eq!((&row["record_id"], codes(&row["points"])), (&json!(tom_id), vec!["tom_unreviewed"]), "{row}");
    let reviewed = merged(&tom, &json!({ "reviewed_on": "2026-05-01" }));
    assert_eq!(save(&stage, &tenant, "tom_save", None, reviewed).await, tom_id, "a measure is described once");
    let row = first(&stage, &tenant, "tom_list").await;
    assert_eq!((codes(&row["points"]), &row["scope"]), (Vec::new(), &json!(null)), "{row}");
    let framed = merged(&tom, &json!({ "reviewed_on": "2026-05-01", "scope": "central", "controls": ["transport"] }));
    save(&stage, &tenant, "tom_save", None, framed).await;
    let row = first(&stage, &tenant, "tom_list").await;
    assert_eq!((&row["scope"], &row["controls"]), (&json!("central"), &json!(["transport"])), "a second frame: {row}");
    let client = json!({ "name": "Gemeinde Neudorf", "address": "Markt 2", "contact": "Hauptamt",
        "categories": ["Betrieb des Finanzwesens"], "security_concept": "Version 1.0", "signed_on": "2026-01-01",
        "transfers": [{ "recipient": "Cloud Inc.", "country": "Kanada", "safeguard": "adequacy" }] });
    let client_id = save(&stage, &tenant, "client_save", None, client.clone()).await;
    let row = first(&stage, &tenant, "client_list").await;
    assert_eq!((&row["transfer_statement"], codes(&row["points"])), (&json!("planned"), vec![]), "{row}");
    let bare = json!({ "transfer_statement": null, "transfers": [], "signed_on": null });
    save(&stage, &tenant, "client_save", Some(&client_id), merged(&client, &bare)).await;
    let row = first(&stage, &tenant, "client_list").await;
    assert_eq!(codes(&row["points"]), ["client_transfer_missing", "client_unsigned"], "{row}");
    for kind in ["dpia", "tom", "processor_record", "dsb_annual"] {
        let create = json!({ "municipality_id": tenant.municipality, "domain_id": null, "kind": kind,
            "language": "de", "as_of": null });
        let ready = stage.job("report_create", create).await;
        assert!(ready["size"].as_u64() > Some(10_000), "{kind}: {ready}");
    }

    stage.call("measure_delete", here(&tenant, &measure)).await;
    stage.call("evidence_delete", here(&tenant, &evidence)).await;
    let row = first(&stage, &tenant, "assessment_list").await;
    assert_eq!((&row["measures"], &row["evidence"]), (&json!([]), &json!([])), "what goes is named no more");
    assert_eq!(codes(&row["points"]), ["assessment_without_measures"], "{row}");
    let entry = merged(&municipality, &json!({ "kind": "assessment", "id": id }));
    let history = stage.call("register_history", entry.clone()).await.to_string();
    assert!(history.contains("substanziell") && history.contains("Vertraulichkeit"), "in words: {history}");
    stage.call("register_delete", entry).await;
    assert_eq!(listed(&stage, &tenant, "assessment_list").await["total"], 0, "gone");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}
