//! Data protection through the use cases: starter sheets, the record, clocks of breaches and requests, processors, deletions,
//! deadlines, and what becomes of all that in overview, history, search and reports. One Akte, many checks.

use crate::every_command::merged;
use crate::providers::{both, here, object};
use crate::stage::{Stage, Tenant, text};
use akte_app::host::Clock;
use serde_json::{Value, json};

pub fn list() -> Value {
    json!({ "sort": null, "offset": 0, "limit": 100 })
}

pub async fn listed(stage: &Stage, tenant: &Tenant, name: &str) -> Value {
    stage.call(name, merged(&json!({ "municipality_id": tenant.municipality }), &list())).await
}

pub async fn first(stage: &Stage, tenant: &Tenant, name: &str) -> Value {
    listed(stage, tenant, name).await["items"][0].clone()
}

pub fn codes(points: &Value) -> Vec<&str> {
    points.as_array().unwrap().iter().map(|point| point["code"].as_str().unwrap()).collect()
}

pub async fn save(stage: &Stage, tenant: &Tenant, name: &str, id: Option<&str>, fields: Value) -> String {
    let request = json!({ "municipality_id": tenant.municipality, "id": id, "fields": fields });
    text(&stage.call(name, request).await["id"])
}

pub async fn refusal(stage: &Stage, tenant: &Tenant, name: &str, id: Option<&str>, fields: Value) -> String {
    let request = json!({ "municipality_id": tenant.municipality, "id": id, "fields": fields });
    stage.refused(name, request).await.code
}

/// What is recorded about an entry: the fields that saving takes, of all that its row shows.
fn fields(row: &Value, without: &[&str]) -> Value {
    let mut fields = row.as_object().unwrap().clone();
    for name in without.iter().chain(&["id", "points", "objects", "measures", "contracts", "evidence"]) {
        fields.remove(*name);
    }
    Value::Object(fields)
}

/// A request of which nothing is known but when it came.
pub fn request(received_on: &str, more: Value) -> Value {
    let none = json!({ "received_on": received_on, "identity_asked_on": null, "identity_confirmed_on": null,
        "extended_on": null, "answered_on": null, "result": null, "fee": null });
    merged(&none, &more)
}

/// A deletion of which nothing is known but the activity.
pub fn deletion(activity: &str, more: Value) -> Value {
    let none = json!({ "activity_id": activity, "done_on": null, "number": null, "offered_on": null,
        "archive_decision": null, "next_on": null });
    merged(&none, &more)
}

#[tokio::test]
async fn the_record_of_processing_grows_from_a_starter_sheet_to_a_checked_one() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let municipality = json!({ "municipality_id": tenant.municipality });
    assert_eq!(codes(&first(&stage, &tenant, "controller_list").await["points"]), Vec::<&str>::new(), "not asked yet");
    let starters = stage.call("starter_list", municipality.clone()).await;
    assert!(starters["total"].as_u64() >= Some(40), "forty typical procedures: {}", starters["total"]);
    let take = merged(&municipality, &json!({ "ids": ["hundesteuer", "einwohnermeldewesen"] }));
    assert_eq!(stage.call("starter_take", take.clone()).await["ids"].as_array().unwrap().len(), 2);
    assert_eq!(stage.call("starter_take", take).await["ids"], json!([]), "nothing is taken twice");
    let starters = stage.call("starter_list", municipality.clone()).await;
    let taken = starters["items"].as_array().unwrap().iter().filter(|one| one["taken"] == true).count();
    assert_eq!(taken, 2, "the list says which were taken");

    let row = first(&stage, &tenant, "activity_list").await;
    assert_eq!((&row["number"], &row["status"]), (&json!("1"), &json!("draft")), "{row}");
    assert_eq!(row["transfer_statement"], "none_planned", "stated, never left out: {row}");
    let found = codes(&row["points"]);
    for code in ["measures_missing", "information_missing", "threshold_missing", "deletion_responsible_missing"] {
        assert!(found.contains(&code), "{code} is for the municipality to say: {found:?}");
    }
    let sheet = first(&stage, &tenant, "controller_list").await;
    assert_eq!(codes(&sheet["points"]), ["controller_incomplete", "officer_missing"], "now it is asked: {sheet}");
    let cover = json!({ "address": "Markt 1", "phone": "1", "officer": "Dana Datenschutz", "authority": "LfD" });
    stage.call("controller_save", merged(&municipality, &json!({ "fields": cover }))).await;
    let sheet = first(&stage, &tenant, "controller_list").await;
    assert_eq!((&sheet["name"], &sheet["sheet"]["name"]), (&json!(""), &json!("Musterkreis")), "never entered twice");
    assert_eq!(codes(&sheet["points"]), Vec::<&str>::new(), "{sheet}");

    let server = object(&stage, &tenant, "application", "Finanzwesen").await;
    let requirement = stage.requirements(&tenant, 1).await.remove(0);
    let measure = stage.measure(&tenant, "Zugriffe protokollieren", &requirement).await;
    let evidence = stage.evidence(&tenant, "Satzung.txt", &requirement).await;
    let basis = json!({ "name": "Hundesteuersatzung", "abbreviation": "HStS", "hint": "" });
    let basis = save(&stage, &tenant, "legal_basis_save", None, basis).await;
    let bases = listed(&stage, &tenant, "legal_basis_list").await;
    assert_eq!(bases["items"][0]["record_id"], json!(basis), "the own one first: {}", bases["items"][0]);
    assert!(bases["total"].as_u64() > Some(40), "with those that ship");
    let id = text(&row["id"]);
    let mut whole = fields(&row, &["bases", "deleted_on"]);
    for rule in whole["deletion"].as_array_mut().unwrap() {
        rule["responsible"] = json!("Steueramt");
    }
    let more = json!({ "status": "complete", "information_on": "2026-01-01", "threshold": "nicht nötig",
        "legal_bases": [{ "basis": "art_6_1_e", "provision": "" }, { "basis": "art_9_2_g", "provision": "" },
            { "basis": basis, "provision": "§ 2 HStS" }],
        "object_ids": [server], "measure_ids": [measure], "evidence_ids": [evidence], "proposed_by": "" });
    let whole = merged(&whole, &more);
    save(&stage, &tenant, "activity_save", Some(&id), whole.clone()).await;
    let row = first(&stage, &tenant, "activity_list").await;
    assert_eq!(codes(&row["points"]), Vec::<&str>::new(), "nothing is missing: {row}");
    assert!(row["bases"].as_str().unwrap().contains("§ 2 HStS"), "{row}");
    assert_eq!(
        (&row["objects"][0]["name"], &row["measures"][0]["name"]),
        (&json!("Finanzwesen"), &json!("Zugriffe protokollieren"))
    );
    let shown = stage.call("evidence_show", here(&tenant, &evidence)).await;
    assert_eq!(shown["registers"][0]["name"], row["name"], "evidence says to what it belongs: {shown}");

    let purposes = json!({ "purposes": ["Erhebung der Hundesteuer", "Werbung für Hundefutter"] });
    let code = refusal(&stage, &tenant, "activity_save", Some(&id), merged(&whole, &purposes)).await;
    assert_eq!(code, "rule.purpose-added", "a new purpose is a new activity");
    let gone = json!({ "deletion": [{ "categories": [1], "retention": "for", "amount": null, "unit": null,
        "start": "collection", "maximum_amount": null, "maximum_unit": null }] });
    let code = refusal(&stage, &tenant, "activity_save", Some(&id), merged(&whole, &gone)).await;
    assert_eq!(code, "rule.entry-incomplete", "a period says how long");
    let claimed = json!({ "transfer_statement": null, "status": "checked" });
    save(&stage, &tenant, "activity_save", Some(&id), merged(&whole, &claimed)).await;
    let row = first(&stage, &tenant, "activity_list").await;
    assert_eq!(codes(&row["points"]), ["transfer_statement_missing", "checked_incomplete"], "{row}");
    let open = stage.call("overview", both(&tenant)).await["open_points"].to_string();
    assert!(open.contains("transfer_statement_missing"), "counted in the overview: {open}");
    let points = merged(&merged(&both(&tenant), &list()), &json!({ "object_id": null, "text": "Drittländer" }));
    let points = stage.call("point_list", points).await;
    assert_eq!(
        (&points["items"][0]["area"], &points["items"][0]["record_id"]),
        (&json!("privacy"), &json!(id)),
        "{points}"
    );

    let entry = merged(&municipality, &json!({ "kind": "activity", "id": id }));
    let history = stage.call("register_history", entry.clone()).await;
    let changes = history["items"][0]["changes"].to_string();
    assert!(changes.contains("geprüft") && changes.contains("keine Übermittlung geplant"), "in words: {changes}");
    let undo = merged(&municipality, &json!({ "operation_id": null }));
    stage.call("undo", undo).await;
    assert_eq!(codes(&first(&stage, &tenant, "activity_list").await["points"]), Vec::<&str>::new(), "taken back");
    let search = merged(&municipality, &json!({ "text": "Hundesteuer", "offset": 0, "limit": 10 }));
    let search = stage.call("search", search).await.to_string();
    assert!(search.contains("processing_activity"), "it is found: {search}");
    let notice = stage.call("information_text", here(&tenant, &id)).await;
    assert_eq!(notice["text"], notice["generated"], "nobody has edited it: {notice}");
    let notice = notice["text"].as_str().unwrap();
    for said in ["Dana Datenschutz", "§ 2 HStS", "Musterkreis", "ist nicht geplant", "Art. 15 bis 21"] {
        assert!(notice.contains(said), "{said} stands in the notice:\n{notice}");
    }
    let joint = json!({ "joint": true, "joint_controllers": "Landkreis Musterkreis", "joint_arrangement": "Vertrag",
        "joint_contact": "Bürgerbüro", "information_text": "Eigener Text" });
    save(&stage, &tenant, "activity_save", Some(&id), merged(&whole, &joint)).await;
    let edited = stage.call("information_text", here(&tenant, &id)).await;
    assert_eq!(edited["text"], "Eigener Text", "as somebody edited it");
    let generated = edited["generated"].as_str().unwrap();
    for said in ["Gemeinsam mit: Landkreis Musterkreis", "Anlaufstelle: Bürgerbüro"] {
        assert!(generated.contains(said), "{said} follows from the facts:\n{generated}");
    }
    let path = stage.folder.path().join("information.txt");
    stage.host.dialogs.next_save(&path);
    stage.call("information_text_save", here(&tenant, &id)).await;
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Eigener Text", "and saved");
    save(&stage, &tenant, "activity_save", Some(&id), whole.clone()).await;

    let gone = stage.refused("target_object_delete", here(&tenant, &server)).await;
    assert_eq!(gone.code, "record.reference", "what processes personal data is not removed unnoticed");
    let twin = object(&stage, &tenant, "application", "Finanzwesen alt").await;
    let merge = merged(&municipality, &json!({ "into_id": twin, "ids": [server], "winner": null }));
    stage.call("target_object_merge", merge).await;
    stage.call("measure_delete", here(&tenant, &measure)).await;
    stage.call("evidence_delete", here(&tenant, &evidence)).await;
    let row = first(&stage, &tenant, "activity_list").await;
    assert_eq!(
        (&row["objects"][0]["name"], &row["measures"], &row["evidence"]),
        (&json!("Finanzwesen alt"), &json!([]), &json!([]))
    );
    stage.call("register_delete", entry).await;
    assert_eq!(listed(&stage, &tenant, "activity_list").await["total"], 1, "one is left");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}

#[tokio::test]
async fn clocks_run_by_the_law_and_every_deadline_stands_in_one_list() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterkreis", "grundschutz_plus_plus").await;
    let municipality = json!({ "municipality_id": tenant.municipality });
    let now = stage.host.clock.now();
    let before = |hours: i64| (now - chrono::TimeDelta::hours(hours)).to_rfc3339();

    // Breaches: the 72 hours, early partial reports, and nothing after now.
    let id =
        save(&stage, &tenant, "breach_save", None, json!({ "title": "Fehlversand", "aware_at": before(71) })).await;
    let row = first(&stage, &tenant, "breach_list").await;
    assert_eq!((&row["state"], &row["state_text"]), (&json!("running"), &json!("noch 1 Std. 0 Min.")), "{row}");
    save(&stage, &tenant, "breach_save", Some(&id), json!({ "title": "Fehlversand", "aware_at": before(73) })).await;
    let row = first(&stage, &tenant, "breach_list").await;
    assert_eq!(row["state"], "overdue", "{row}");
    assert!(codes(&row["points"]).contains(&"breach_overdue"), "{row}");
    let deadlines = merged(&municipality, &list());
    let found = stage.call("deadline_list", deadlines.clone()).await;
    assert_eq!((&found["missed"], &found["items"][0]["kind"]), (&json!(1), &json!("breach_report")), "{found}");
    let late = json!({ "title": "Fehlversand", "aware_at": before(100), "risk": "risk", "risk_reason": "Bescheid",
        "facts": "f", "consequences": "c", "measures": "m",
        "reports": [{ "at": before(2), "reference": "A-1", "complete": false, "content": "Erstmeldung" }] });
    save(&stage, &tenant, "breach_save", Some(&id), late.clone()).await;
    let row = first(&stage, &tenant, "breach_list").await;
    assert_eq!(codes(&row["points"]), ["breach_late_without_reason", "breach_follow_up_open"], "{row}");
    let tomorrow = json!({ "title": "x", "aware_at": before(-24) });
    assert_eq!(refusal(&stage, &tenant, "breach_save", None, tomorrow).await, "rule.instant-in-future");

    // Requests: one month by Regulation 1182/71, and three with a good extension.
    let id = save(
        &stage,
        &tenant,
        "request_save",
        None,
        request("2026-01-30", json!({ "requester": "Kim", "kinds": ["access"] })),
    )
    .await;
    let row = first(&stage, &tenant, "request_list").await;
    assert_eq!(
        (&row["number"], &row["due_on"]),
        (&json!("2026-001"), &json!("2026-03-02")),
        "end of a short month: {row}"
    );
    assert_eq!(row["state"], "overdue", "long ago: {row}");
    let extended = json!({ "requester": "Kim", "kinds": ["access"], "number": "2026-001",
        "extended_on": "2026-02-20", "extension_reason": "viele Akten" });
    save(&stage, &tenant, "request_save", Some(&id), request("2026-01-30", extended.clone())).await;
    assert_eq!(first(&stage, &tenant, "request_list").await["due_on"], "2026-04-30", "two months more");
    let refused = json!({ "answered_on": "2026-04-01", "result": "refused", "identity_means": "Ausweis" });
    save(&stage, &tenant, "request_save", Some(&id), request("2026-01-30", merged(&extended, &refused))).await;
    let row = first(&stage, &tenant, "request_list").await;
    assert_eq!(codes(&row["points"]), ["refusal_late", "refusal_without_reason", "refusal_without_remedies"], "{row}");
    let half = request("2026-01-30", json!({ "answered_on": "2026-02-01" }));
    assert_eq!(refusal(&stage, &tenant, "request_save", None, half).await, "rule.entry-incomplete");
    let early = request("2026-01-30", json!({ "answered_on": "2026-01-01", "result": "granted" }));
    assert_eq!(refusal(&stage, &tenant, "request_save", None, early).await, "rule.period-reversed");

    // Processors: the checklist, a control that is due, a certificate that ends.
    let today = stage.host.clock.now().date_naive();
    let soon = (today + chrono::Days::new(3)).to_string();
    let contract = json!({ "processor": "Rechenzentrum", "control_due_on": soon,
        "certificates": [{ "name": "ISO 27001", "valid_until": "2020-01-01" }],
        "clauses": [{ "clause": "audits", "present": true, "place": "§ 9" }] });
    let processor = save(&stage, &tenant, "processor_save", None, contract).await;
    let row = first(&stage, &tenant, "processor_list").await;
    assert_eq!((&row["clauses_present"], row["clauses"].as_array().unwrap().len()), (&json!(1), 8), "all eight: {row}");
    let found = codes(&row["points"]);
    assert!(found.contains(&"contract_clause_missing") && found.contains(&"certificate_expired"), "{found:?}");

    // Deletions hang on an activity and go with it.
    let activity = json!({ "name": "Hundesteuer", "contract_ids": [processor] });
    let activity = save(&stage, &tenant, "activity_save", None, activity).await;
    assert_eq!(first(&stage, &tenant, "processor_list").await["activities"][0]["name"], "Hundesteuer");
    let run = deletion(&activity, json!({ "system": "Finanzwesen", "done_on": "2025-01-15", "next_on": "2026-01-15" }));
    save(&stage, &tenant, "deletion_save", None, run).await;
    let row = first(&stage, &tenant, "deletion_list").await;
    assert_eq!(
        (&row["activity_name"], codes(&row["points"])),
        (&json!("Hundesteuer"), vec!["deletion_overdue"]),
        "{row}"
    );

    let found = stage.call("deadline_list", deadlines.clone()).await;
    let kinds: Vec<&str> = found["items"].as_array().unwrap().iter().map(|row| row["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["certificate_end", "deletion_run", "processor_control"], "what ends first comes first: {found}");
    assert_eq!((&found["missed"], &found["soon"]), (&json!(2), &json!(1)), "{found}");
    let only = merged(&deadlines, &json!({ "stands": ["soon"] }));
    let only = stage.call("deadline_list", only).await;
    assert_eq!((&only["total"], &only["items"][0]["days_left"]), (&json!(1), &json!(3)), "{only}");
    let path = stage.folder.path().join("fristen.ics");
    stage.host.dialogs.next_save(&path);
    stage.call("deadline_export", deadlines.clone()).await;
    let calendar = std::fs::read_to_string(&path).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 3, "every deadline:\n{calendar}");
    assert!(calendar.contains("SUMMARY:Löschung: Hundesteuer – Finanzwesen"), "{calendar}");

    // The whole Akte, municipality by municipality in one list.
    let other = stage.tenant("Beispieldorf", "grundschutz_plus_plus").await;
    let contract = json!({ "processor": "Druckerei", "control_due_on": "2026-01-20" });
    save(&stage, &other, "processor_save", None, contract).await;
    let everybody = json!({ "municipality_id": null });
    let found = stage.call("deadline_list", merged(&deadlines, &everybody)).await;
    let of: Vec<(&str, &str)> = found["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["municipality"].as_str().unwrap(), row["kind"].as_str().unwrap()))
        .collect();
    let expected = [
        ("Musterkreis", "certificate_end"),
        ("Musterkreis", "deletion_run"),
        ("Beispieldorf", "processor_control"),
        ("Musterkreis", "processor_control"),
    ];
    assert_eq!(of, expected, "what ends first comes first, whoever's it is");
    assert_eq!((&found["missed"], &found["soon"]), (&json!(3), &json!(1)), "{found}");
    assert_eq!(found["items"][2]["municipality_id"], json!(other.municipality), "{found}");
    let sorted = json!({ "municipality_id": null, "sort": { "by": "municipality", "direction": "ascending" } });
    let found = stage.call("deadline_list", merged(&deadlines, &sorted)).await;
    assert_eq!(found["items"][0]["municipality"], "Beispieldorf", "{found}");
    assert_eq!(stage.call("deadline_list", deadlines.clone()).await["total"], 3, "and still those of one alone");
    stage.host.dialogs.next_save(&path);
    stage.call("deadline_export", merged(&deadlines, &everybody)).await;
    let calendar = std::fs::read_to_string(&path).unwrap();
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), 4, "everybody's:\n{calendar}");
    assert!(calendar.contains("Beispieldorf") && calendar.contains("Fristen – alle Kommunen"), "{calendar}");

    for kind in ["vvt", "processors", "breaches", "requests", "deletion_concept", "deadlines"] {
        let create = json!({ "municipality_id": tenant.municipality, "domain_id": null, "kind": kind,
            "language": "de", "as_of": null });
        let ready = stage.job("report_create", create).await;
        assert!(ready["size"].as_u64() > Some(10_000), "{kind}: {ready}");
    }
    let gone = merged(&municipality, &json!({ "kind": "activity", "id": activity }));
    stage.call("register_delete", gone).await;
    assert_eq!(listed(&stage, &tenant, "deletion_list").await["total"], 0, "the log of an activity goes with it");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is sound");
}
