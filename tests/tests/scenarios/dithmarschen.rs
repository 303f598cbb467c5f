//! S0: the county of Dithmarschen gives its IT to Dataport: 430 workplaces, five sites, procedures that move one after the
//! other until April 2015.

use crate::stage::{Stage, all, merged, text};
use serde_json::json;

#[tokio::test]
async fn a_county_moves_its_procedures_to_a_provider_until_april_2015() {
    let stage = Stage::on(2014, 12, 31).await;
    let county = stage.place("Kreis Dithmarschen", "county", "sh", "edition_2023").await;
    let provider = stage.object(&county, "service_provider", "Dataport AöR", json!({})).await;
    let house = stage.object(&county, "building", "Kreishaus Heide", json!({})).await;
    for site in ["Meldorf 1", "Meldorf 2", "Heide 1", "Heide 2", "Brunsbüttel"] {
        stage.object(&county, "site", site, json!({})).await;
    }
    let old = stage.object(&county, "it_system", "Arbeitsplätze alt", json!({ "member_count": 130 })).await;
    let new = stage.object(&county, "it_system", "Arbeitsplätze Dataport", json!({ "member_count": 300 })).await;
    let server = stage.object(&county, "it_system", "Fachverfahrensserver", json!({})).await;
    let mut procedures = Vec::new();
    for name in ["Finanzwesen", "Kfz-Zulassung", "Jugendhilfe", "Bauaufsicht"] {
        let procedure = stage.object(&county, "application", name, json!({})).await;
        stage.depends(&county, &procedure, &server).await;
        procedures.push(procedure);
    }
    let relation = stage
        .relation(
            &county,
            "Übergang des IT-Betriebs",
            "outsourcing",
            json!({ "provider_object_id": provider, "services": "Gesamter IT-Betrieb, Modernisierung der Arbeitsplätze",
                "legal_act": "Vertrag über den Betriebsübergang", "legal_body": "Kreistag", "legal_on": "2013-04-01",
                "valid_from": "2013-04-01", "exit_rule": "Rückgabe von Daten und Verfahren", "data_role": "processor",
                "default_split": "provider", "controlled_on": "2014-06-30" }),
        )
        .await;
    // Everything ran on Dataport's systems in the Kreishaus from autumn 2013 on; then it moved step by step.
    let planned = json!({ "planned_on": "2015-04-01", "on_site_on": "2013-10-01" });
    stage.provides(&county, &relation, &procedures, planned.clone()).await;
    stage.provides(&county, &relation, std::slice::from_ref(&server), planned).await;
    stage.provides(&county, &relation, &procedures[..1], json!({ "transferred_on": "2014-02-15" })).await;
    stage.provides(&county, &relation, &procedures[1..2], json!({ "transferred_on": "2014-03-20" })).await;
    stage
        .provides(&county, &relation, &[new], json!({ "planned_on": "2014-07-31", "transferred_on": "2014-07-01" }))
        .await;
    stage.provides(&county, &relation, &[old], json!({ "planned_on": "2014-07-31" })).await;

    assert_eq!(stage.moved(&county, "2013-09-30", &["in_house"]).await.len(), 7, "all in house before the first step");
    let remote = stage.moved(&county, "2014-03-31", &["transferred"]).await;
    assert_eq!(remote, ["Finanzwesen", "Kfz-Zulassung"], "the first quarter of 2014");
    let on_site = stage.moved(&county, "2014-12-31", &["on_site"]).await;
    assert_eq!(on_site, ["Bauaufsicht", "Fachverfahrensserver", "Jugendhilfe"], "still in the Kreishaus");
    let due = json!({ "relation_id": null, "on": "2014-12-31", "states": [], "due_until": "2015-04-01", "offset": 0, "limit": 99 });
    let due = stage.call("provider_object_list", merged(&county.both(), &due)).await;
    assert_eq!(due["total"], 4, "due until April 2015, the old workplaces among it: {due}");
    let late = due["items"].as_array().unwrap().iter().find(|row| row["late"] == true).unwrap();
    assert_eq!(
        (&late["object_name"], &late["member_count"]),
        (&json!("Arbeitsplätze alt"), &json!(130)),
        "not modernised"
    );
    assert!(stage.points(&county).await.contains(&"provider_transition_late".to_owned()), "and that is objected to");

    // Which modules concern the provider, which the rest in the house: each is modelled where it applies.
    let modules = json!({ "filter": {}, "sort": null, "offset": 0, "limit": 500 });
    let modules = stage.call("model_list", merged(&county.both(), &modules)).await;
    let module = |label: &str| {
        let row = modules["items"].as_array().unwrap().iter().find(|row| row["module"] == label).unwrap();
        (row["line_id"].clone(), row["module"].clone())
    };
    for (label, object) in [("SYS.1.1", &server), ("INF.1", &house)] {
        let (line, module) = module(label);
        let save = json!({ "places": [{ "line_id": line, "module": module, "object_id": object }], "relevant": true });
        stage.call("model_save", merged(&county.both(), &save)).await;
    }
    let theirs = stage.split(&county, &relation, &["provider"]).await;
    assert!(theirs["total"].as_u64().unwrap() > 10, "the server's requirements are Dataport's: {}", theirs["total"]);
    assert!(all(&theirs, "label").iter().all(|label| label.starts_with("SYS.1.1")), "and nothing of the house is");
    let place = json!({ "requirement_id": theirs["items"][0]["requirement_id"], "object_id": server });
    let shared = json!({ "municipality_id": county.municipality, "relation_id": relation, "places": [place],
        "responsibility": "shared", "note": "Freigabe: Kreis, Umsetzung: Dataport" });
    stage.call("provider_split_save", shared).await;
    assert_eq!(stage.split(&county, &relation, &["shared"]).await["total"], 1, "responsibility stays with the county");

    // Evidence, agreement and decision; the council decided, the staff was informed.
    let open = stage.points(&county).await;
    for missing in ["provider_evidence_missing", "provider_agreement_missing"] {
        assert!(open.contains(&missing.to_owned()), "{missing}: {open:?}");
    }
    for (title, kind, until, purpose) in [
        ("Grundschutz-Zertifikat Dataport", "certificate", Some("2015-12-31"), "proof"),
        ("Vertrag nach § 17 LDSG", "contract", None, "data_agreement"),
        ("Beschluss des Kreistags", "decision", None, "legal_act"),
    ] {
        let evidence = stage.evidence(&county, title, kind, until).await;
        stage.proves(&county, &relation, &evidence, purpose).await;
    }
    stage.evidence(&county, "Niederschrift der Personalversammlung", "minutes", None).await;
    assert_eq!(stage.points(&county).await, ["provider_transition_late"], "what is left to do");
    let shown = json!({ "municipality_id": county.municipality, "id": relation });
    let shown = stage.call("provider_show", shown).await;
    assert_eq!(text(&shown["row"]["proven_until"]), "2015-12-31", "until when the provider's evidence holds");
    let said = stage.register(&county).await;
    for expected in ["Dataport AöR", "Kreistag", "Grundschutz-Zertifikat", "Freigabe: Kreis"] {
        assert!(said.contains(expected), "{expected} stands in the register: {said}");
    }
    let objects = json!({ "kinds": ["it_system"], "sort": null, "offset": 0, "limit": 99 });
    let objects = stage.call("target_object_list", merged(&county.both(), &objects)).await;
    let workplaces =
        objects["items"].as_array().unwrap().iter().filter(|row| text(&row["name"]).starts_with("Arbeits"));
    assert_eq!(workplaces.map(|row| row["member_count"].as_u64().unwrap()).sum::<u64>(), 430, "430 workplaces");
    stage.is_sound().await;
}
