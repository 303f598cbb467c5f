//! One list and one calendar over everything that runs out, of a municipality or of all of them.

use crate::every_command::merged;
use crate::stage::{Stage, Tenant, text};
use serde_json::{Value, json};

async fn save(stage: &Stage, tenant: &Tenant, command: &str, fields: Value) -> Value {
    stage.call(command, json!({ "municipality_id": tenant.municipality, "id": null, "fields": fields })).await["id"]
        .clone()
}

fn asked(tenant: &Tenant, more: Value) -> Value {
    merged(&json!({ "municipality_id": tenant.municipality, "sort": null, "offset": 0, "limit": 100 }), &more)
}

fn shown(list: &Value) -> Vec<(String, String)> {
    let rows = list["items"].as_array().unwrap().iter();
    rows.map(|row| (text(&row["subject"]), text(&row["municipality"]))).collect()
}

#[tokio::test]
async fn deadlines_of_all_municipalities_stand_in_one_list_and_one_calendar() {
    let stage = Stage::with_akte().await;
    let (town, village) =
        (stage.tenant("Musterstadt", "entry_check").await, stage.tenant("Neudorf", "entry_check").await);
    let task = async |tenant: &Tenant, title: &str, due: &str, who: &str| {
        save(&stage, tenant, "officer_task_save", json!({ "title": title, "due_on": due, "responsible": who })).await
    };
    task(&town, "Schilder prüfen", "2099-03-01", "Kim Beispiel").await;
    task(&village, "Belehrung", "2020-01-01", "Alex Muster").await;
    task(&village, "Rundgang", "2099-02-01", "Kim Beispiel").await;
    let own = stage.call("deadline_list", asked(&town, json!({}))).await;
    let of = |subject: &str, place: &str| (subject.to_owned(), place.to_owned());
    assert_eq!(shown(&own), [of("Schilder prüfen", "Musterstadt")], "one's own: {own}");
    assert_eq!(own["missed"], 0);

    let all = stage.call("deadline_list", asked(&town, json!({ "municipality_id": null }))).await;
    let expected = [of("Belehrung", "Neudorf"), of("Rundgang", "Neudorf"), of("Schilder prüfen", "Musterstadt")];
    assert_eq!((shown(&all), &all["missed"]), (expected.to_vec(), &json!(1)), "what ends first comes first: {all}");
    assert_eq!(all["items"][0]["municipality_id"], json!(village.municipality), "it leads there");
    let sort = json!({ "municipality_id": null, "sort": { "by": "municipality", "direction": "ascending" } });
    let sorted = stage.call("deadline_list", asked(&town, sort)).await;
    assert_eq!(shown(&sorted)[0], of("Schilder prüfen", "Musterstadt"), "{sorted}");

    // The calendar holds what the list shows, all of it.
    let path = stage.folder.path().join("alle.ics");
    stage.host.dialogs.next_save(&path);
    let kims = json!({ "municipality_id": null, "responsible": "kim", "limit": 1 });
    stage.call("deadline_export", asked(&town, kims)).await;
    let calendar = std::fs::read_to_string(&path).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 2, "both of hers, none of his:\n{calendar}");
    assert!(calendar.contains("Rundgang") && calendar.contains("Schilder prüfen"), "{calendar}");
    let nowhere =
        json!({ "municipality_id": "00000000-0000-7000-8000-000000000000", "sort": null, "offset": 0, "limit": 1 });
    assert_eq!(stage.refused("deadline_list", nowhere).await.code, "record.not-found");
}

#[tokio::test]
async fn contracts_with_clients_and_revisions_of_reports_run_out_too() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "iso_27001").await;
    let client = json!({ "name": "Gemeinde Neudorf", "signed_on": "2020-01-01", "ends_on": "2099-12-31" });
    save(&stage, &tenant, "client_save", client).await;
    save(&stage, &tenant, "client_save", json!({ "name": "Vorbei", "ends_on": "2021-01-01" })).await;
    let revision = async |version: &str, edited: &str, next: Value| {
        let fields = json!({ "version": version, "status": "draft", "classification": "internal", "edited_on": edited,
            "editor": "Erika", "next_revision_on": next });
        let request = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain, "report": "soa",
            "id": null, "fields": fields });
        stage.call("document_revision_save", request).await
    };
    revision("0.1", "2026-01-01", json!("2026-06-01")).await;
    let kinds = async || {
        let list = stage.call("deadline_list", asked(&tenant, json!({}))).await;
        let rows = list["items"].as_array().unwrap().iter();
        rows.map(|row| (text(&row["kind"]), text(&row["due_on"]))).collect::<Vec<_>>()
    };
    let of = |kind: &str, on: &str| (kind.to_owned(), on.to_owned());
    assert_eq!(kinds().await, [of("report_revision", "2026-06-01"), of("client_end", "2099-12-31")]);
    revision("1.0", "2026-06-01", json!("2027-06-01")).await;
    assert_eq!(
        kinds().await[0],
        of("report_revision", "2027-06-01"),
        "the latest version says when the next one is due"
    );
    revision("1.1", "2026-07-01", Value::Null).await;
    assert_eq!(kinds().await, [of("client_end", "2099-12-31")], "nothing is planned any more");
}

#[tokio::test]
async fn what_several_people_implement_up_to_a_day_stands_once_for_each() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "entry_check").await;
    let rows =
        stage.call("check_list", asked(&tenant, json!({ "domain_id": tenant.domain, "target_object_id": null }))).await;
    let requirement = |at: usize| rows["items"][at]["requirement_id"].clone();
    let of = |at: usize, status: &str, who: &str| {
        json!({ "target_object_id": null, "requirement_id": requirement(at), "status": status, "responsible": who,
            "due_on": "2099-03-31" })
    };
    let answers = [of(0, "no", "Kim, Alex"), of(1, "no", "Kim, Alex"), of(2, "yes", "Kim, Alex"), of(3, "no", "Erika")];
    let request = json!({ "municipality_id": tenant.municipality, "domain_id": tenant.domain, "answers": answers });
    stage.call("answer_save", request).await;

    let list = stage.call("deadline_list", asked(&tenant, json!({ "kinds": ["requirements_due"] }))).await;
    let domain = stage.call("domain_list", json!({ "municipality_id": tenant.municipality })).await;
    let name = text(&domain["items"][0]["name"]);
    let subjects: Vec<String> = shown(&list).into_iter().map(|(subject, _)| subject).collect();
    let expected = ["eine Anforderung an einem Zielobjekt", "2 Anforderungen an einem Zielobjekt"];
    let mut expected = expected.map(|text| format!("{name}: {text}"));
    expected.sort();
    assert_eq!(subjects, expected, "without what is met: {list}");
    let root = &domain["items"][0]["root_object_id"];
    assert!(list["items"].as_array().unwrap().iter().all(|row| row["record_id"] == *root), "where they stand: {list}");
    let path = stage.folder.path().join("umsetzung.ics");
    stage.host.dialogs.next_save(&path);
    stage.call("deadline_export", asked(&tenant, json!({}))).await;
    let calendar = std::fs::read_to_string(&path).unwrap().replace("\r\n ", "");
    let uids: std::collections::BTreeSet<&str> = calendar.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.len(), 2, "a calendar would take two with one UID for the same:\n{calendar}");
}
