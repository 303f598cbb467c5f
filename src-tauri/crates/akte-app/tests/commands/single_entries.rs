//! Reports about single entries of a register, and figures up to their reporting date: what they say, read from their tables.

use crate::every_command::merged;
use crate::packages::{entry, names, saved};
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

fn request(tenant: &Tenant, kind: &str, more: Value) -> Value {
    let base = json!({ "kind": kind, "municipality_id": tenant.municipality, "domain_id": tenant.domain, "language": "de",
        "as_of": "2026-11-21" });
    merged(&base, &more)
}

async fn save(stage: &Stage, tenant: &Tenant, command: &str, fields: Value) -> Value {
    stage.call(command, json!({ "municipality_id": tenant.municipality, "id": null, "fields": fields })).await["id"]
        .clone()
}

/// Everything that the tables of a report say.
pub(crate) async fn told(stage: &Stage, request: Value) -> String {
    let ready = stage.job("report_create", request).await;
    let csv = saved(stage, &ready["token"], "csv", "Bericht.zip").await;
    names(&csv).iter().map(|name| entry(&csv, name)).collect()
}

async fn entries(stage: &Stage, tenant: &Tenant, kind: &str, domain: Value) -> Vec<String> {
    let asked = json!({ "kind": kind, "municipality_id": tenant.municipality, "domain_id": domain });
    let rows = stage.call("report_entry_list", asked).await;
    rows.as_array().unwrap().iter().map(|row| text(&row["name"])).collect()
}

#[tokio::test]
async fn a_report_about_one_audit_says_nothing_of_the_others() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "iso_27001").await;
    let audit = async |title: &str, number: &str| {
        let fields = json!({ "domain_id": tenant.domain, "title": title, "number": number, "starts_on": "2026-09-01" });
        save(&stage, &tenant, "audit_save", fields).await
    };
    let center = audit("Audit des Rechenzentrums", "10").await;
    let backup = audit("Audit der Sicherung", "2").await;
    let finding = async |title: &str, audit: &Value| {
        let fields = json!({ "domain_id": tenant.domain, "title": title, "audit_id": audit, "class": "minor",
            "fact": "gesehen", "requirement": "A.8.13" });
        save(&stage, &tenant, "finding_save", fields).await
    };
    finding("Bänder unverschlüsselt", &backup).await;
    finding("Tür stand offen", &center).await;
    let listed = entries(&stage, &tenant, "audit_report", json!(tenant.domain)).await;
    assert_eq!(listed, ["Audit der Sicherung", "Audit des Rechenzentrums"], "2 comes before 10");
    assert_eq!(entries(&stage, &tenant, "soa", json!(tenant.domain)).await, Vec::<String>::new(), "always all of it");

    let whole = told(&stage, request(&tenant, "audit_report", json!({}))).await;
    assert!(whole.contains("Audit der Sicherung") && whole.contains("Audit des Rechenzentrums"), "both: {whole}");
    let one = json!({ "options": { "entry_ids": [backup] } });
    let part = told(&stage, request(&tenant, "audit_report", one.clone())).await;
    assert!(part.contains("nur: 2 Audit der Sicherung"), "the cover says so: {part}");
    assert!(!part.contains("Audit des Rechenzentrums"), "nothing of the other audit: {part}");
    assert!(part.contains("Tür stand offen"), "what is still open from others goes on: {part}");

    // One of the other domain, of nothing, of a report that knows none, and of a package.
    let other = stage.tenant("Nachbarstadt", "iso_27001").await;
    let failed = stage.failed("report_create", request(&other, "audit_report", one.clone())).await;
    assert_eq!(failed["code"], "record.not-found", "{failed}");
    let failed = stage.failed("report_create", request(&tenant, "soa", one.clone())).await;
    assert_eq!(failed["code"], "report.option-unfit", "{failed}");
    let place = stage.folder.path().join("Paket.zip");
    stage.host.dialogs.next_save(&place);
    let token = stage.call("report_package_pick", json!({ "municipality_id": tenant.municipality })).await;
    let package = merged(&request(&tenant, "soa", one), &json!({ "token": token["token"], "kinds": [] }));
    let failed = stage.failed("report_package", package).await;
    assert_eq!(failed["code"], "report.option-unfit", "{failed}");
}

#[tokio::test]
async fn the_form_of_one_breach_shows_no_other_one() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let breach = async |title: &str| save(&stage, &tenant, "breach_save", json!({ "title": title })).await;
    let (lost, sent) = (breach("Verlorener Stick").await, breach("Fehlversand").await);
    assert_eq!(entries(&stage, &tenant, "breaches", Value::Null).await, ["Fehlversand", "Verlorener Stick"]);
    let of = async |ids: Value| {
        let options = json!({ "domain_id": null, "options": { "entry_ids": ids } });
        told(&stage, request(&tenant, "breaches", options)).await
    };
    let one = of(json!([lost])).await;
    assert!(one.contains("Verlorener Stick") && !one.contains("Fehlversand"), "{one}");
    let both = of(json!([lost, sent])).await;
    assert!(both.contains("nur: Fehlversand, Verlorener Stick"), "in the order of the register: {both}");
}

#[tokio::test]
async fn the_annual_report_counts_incidents_and_nothing_after_its_date() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let incident = async |title: &str, aware: &str, personal: Value| {
        let fields = json!({ "title": title, "kind": "malware", "aware_at": aware, "personal_data": personal });
        save(&stage, &tenant, "incident_save", fields).await
    };
    incident("Trojaner", "2026-03-02T08:00:00Z", json!(true)).await;
    incident("Ausfall", "2026-06-02T08:00:00Z", Value::Null).await;
    incident("Später", "2026-11-20T08:00:00Z", json!(false)).await;
    let annual = async |as_of: &str| {
        let rows = told(&stage, request(&tenant, "dsb_annual", json!({ "domain_id": null, "as_of": as_of }))).await;
        let row = rows.lines().find(|line| line.contains("bekannt gewordene Sicherheitsvorfälle"));
        (row.unwrap_or_default().rsplit(';').next().unwrap_or_default().trim().to_owned(), rows)
    };
    let (known, rows) = annual("2026-11-19").await;
    assert_eq!(known, "2", "the third is still to come: {rows}");
    assert!(rows.contains("Sicherheitsvorfall mit personenbezogenen Daten ohne Datenschutzverletzung"), "{rows}");
    assert_eq!(annual("2026-11-20").await.0, "3", "on its day it is known");
    assert_eq!(annual("2027-01-01").await.0, "0", "a new year");
}

#[tokio::test]
async fn a_review_is_filled_with_what_was_known_at_its_date() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "iso_27001").await;
    let here = json!({ "domain_id": tenant.domain });
    let finding = json!({ "title": "Rücksicherung nicht geübt", "class": "major", "found_on": "2026-01-10",
        "due_on": "2026-02-01", "done_on": "2026-05-01" });
    save(&stage, &tenant, "finding_save", merged(&here, &finding)).await;
    let later = json!({ "title": "Erst im Sommer", "class": "minor", "found_on": "2026-07-01" });
    save(&stage, &tenant, "finding_save", merged(&here, &later)).await;
    for (title, status, ends) in
        [("Frühjahr", "done", "2026-02-10"), ("Herbst", "done", "2026-09-02"), ("Entfallen", "dropped", "2026-01-02")]
    {
        let audit =
            json!({ "title": title, "status": status, "starts_on": ends, "ends_on": ends, "conclusion": "wirksam" });
        save(&stage, &tenant, "audit_save", merged(&here, &audit)).await;
    }
    let filled = async |held: &str| {
        let review = json!({ "title": format!("Bewertung {held}"), "held_on": held });
        let id = save(&stage, &tenant, "review_save", merged(&here, &review)).await;
        stage.call("review_fill", json!({ "municipality_id": tenant.municipality, "id": id })).await;
        let list =
            merged(&here, &json!({ "municipality_id": tenant.municipality, "sort": null, "offset": 0, "limit": 9 }));
        let list = stage.call("review_list", list).await;
        let row = list["items"].as_array().unwrap().iter().find(|row| row["id"] == id).unwrap().clone();
        move |input: &str| {
            let inputs = row["inputs"].as_array().unwrap();
            text(&inputs.iter().find(|one| one["input"] == input).unwrap()["text"])
        }
    };
    let spring = filled("2026-03-01").await;
    assert_eq!(spring("nonconformities"), "Abweichungen: 1, davon abgeschlossen: 0, überfällig: 1.", "done in May");
    assert_eq!(
        spring("audit_results"),
        "Audits abgeschlossen: 1, geplant oder laufend: 1.\n– Frühjahr: wirksam",
        "autumn was still to come"
    );
    assert!(spring("measurements").contains("(Stand "), "no count is known of that day: {}", spring("measurements"));
    assert!(spring("risks").contains("(Stand "), "{}", spring("risks"));
    // A review that is still to come is filled with what is known today.
    let planned = filled("2099-01-01").await;
    assert_eq!(planned("nonconformities"), "Abweichungen: 2, davon abgeschlossen: 0, überfällig: 0.");
    assert!(planned("audit_results").starts_with("Audits abgeschlossen: 2, geplant oder laufend: 0."));
    assert!(!planned("measurements").contains("(Stand "), "it is that of today: {}", planned("measurements"));
}

#[tokio::test]
async fn citizens_are_told_what_follows_from_the_facts_or_what_somebody_wrote() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let take = json!({ "municipality_id": tenant.municipality, "ids": ["hundesteuer", "bibliothek", "newsletter"] });
    let taken = stage.call("starter_take", take).await["ids"].clone();
    assert_eq!(taken.as_array().unwrap().len(), 3, "{taken}");
    let rows = stage.call(
        "activity_list",
        json!({ "municipality_id": tenant.municipality, "sort": null, "offset": 0, "limit": 9 }),
    );
    let rows = rows.await["items"].clone();
    let row = |name: &str| rows.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
    let change = async |name: &str, more: Value| {
        let mut fields = row(name).as_object().unwrap().clone();
        for known in ["id", "points", "objects", "measures", "contracts", "evidence", "bases", "deleted_on"] {
            fields.remove(known);
        }
        let fields = merged(&Value::Object(fields), &more);
        let request = json!({ "municipality_id": tenant.municipality, "id": row(name)["id"], "fields": fields });
        stage.call("activity_save", request).await;
    };
    let text = "So gehen wir mit Ihren Daten um\n\nWer wir sind\nStadtbibliothek\n\nWas wir wissen\n– Ihren Namen\n";
    change("Stadtbibliothek", json!({ "information_text": text })).await;
    let names = entries(&stage, &tenant, "information_texts", Value::Null).await;
    let other = names.iter().find(|name| !["Hundesteuer", "Stadtbibliothek"].contains(&name.as_str())).unwrap();
    change(other, json!({ "information_exemption": "Es werden keine Daten erhoben." })).await;

    let all = told(&stage, request(&tenant, "information_texts", json!({ "domain_id": null }))).await;
    for said in ["Ihre Rechte", "Hundesteuer", "Was wir wissen", "– Ihren Namen", "Es werden keine Daten erhoben."] {
        assert!(all.contains(said), "{said} is told: {all}");
    }
    let one = json!({ "domain_id": null, "options": { "entry_ids": [row("Hundesteuer")["id"]] } });
    let single = told(&stage, request(&tenant, "information_texts", one)).await;
    assert!(single.contains("Festsetzung") || single.contains("Hundesteuer"), "{single}");
    assert!(!single.contains("Was wir wissen"), "nothing of the library: {single}");
    // Whoever asks for the one of which nobody has to be informed is given its text.
    let exempt = json!({ "domain_id": null, "options": { "entry_ids": [row(other)["id"]] } });
    let exempt = told(&stage, request(&tenant, "information_texts", exempt)).await;
    assert!(exempt.contains("Ihre Rechte") && !exempt.contains("keine Daten erhoben"), "{exempt}");
    let without = json!({ "options": { "without_sections": ["release"] } });
    let failed = stage.failed("report_create", request(&tenant, "information_texts", without)).await;
    assert_eq!(failed["code"], "report.option-unfit", "the law says what is told: {failed}");
}
