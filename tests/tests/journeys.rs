//! A journey through the command list, as the window goes it: by names, requests and answers in JSON.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use akte_app::App;
use akte_app::testing::TestHost;
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};
use std::path::PathBuf;
use std::sync::Arc;

struct Window {
    app: App,
    host: Arc<TestHost>,
    folder: tempfile::TempDir,
}

impl Window {
    fn new() -> Self {
        let host = Arc::new(TestHost::new(Utc.with_ymd_and_hms(2026, 7, 1, 8, 0, 0).unwrap(), 7));
        Self { app: App::new(Arc::clone(&host) as Arc<_>), host, folder: tempfile::tempdir().unwrap() }
    }

    async fn call(&self, command: &str, request: Value) -> Value {
        self.app.call(command, request).await.unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    /// Starts a job and waits for its result.
    async fn job(&self, command: &str, request: Value) -> Value {
        let job = self.call(command, request).await;
        loop {
            let status = self.call("job_status", json!({ "job_id": job["job_id"] })).await;
            match status["state"].as_str() {
                Some("done") => return status["result"].clone(),
                Some("running") => tokio::task::yield_now().await,
                _ => panic!("{command} ended as {status}"),
            }
        }
    }

    async fn pick(&self, name: &str, content: &str, purpose: &str) -> Value {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        self.pick_path(path, purpose).await
    }

    async fn pick_path(&self, path: PathBuf, purpose: &str) -> Value {
        self.host.dialogs.next_files(vec![path]);
        self.call("file_pick", json!({ "purpose": purpose })).await["files"][0]["token"].clone()
    }
}

#[tokio::test]
async fn the_windows_way_from_a_new_akte_to_a_saved_report() {
    let window = Window::new();
    window.host.dialogs.next_folder(window.folder.path());
    let place = window.call("folder_pick", json!({ "purpose": "create" })).await;
    let create = json!({ "token": place["token"], "name": "Akte", "passphrase": "Fünf grüne Äpfel", "plain": false });
    let created = window.call("akte_create", create).await;
    assert!(created["recovery_key"].is_string(), "the recovery key is shown once: {created}");
    window.call("actor_set", json!({ "actor": "Erika Beispiel" })).await;
    window.job("catalog_import_shipped", json!({})).await;
    let fields = json!({ "name": "Neustadt", "legal_form": "city", "land": "ni" });
    let municipality = window.call("municipality_save", json!({ "id": null, "fields": fields })).await["id"].clone();
    let domain = json!({
        "municipality_id": municipality, "id": null, "name": "Einstieg", "method": "entry_check", "catalog_ids": null,
    });
    let domain = window.call("domain_save", domain).await["id"].clone();
    let of_domain = json!({ "municipality_id": municipality, "domain_id": domain });
    let with = |more: Value| {
        let mut request = of_domain.clone();
        request.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        request
    };

    let page = json!({ "target_object_id": null, "sort": null, "offset": 0, "limit": 5 });
    let check = window.call("check_list", with(page)).await;
    assert!(check["total"].as_u64() > Some(100), "the questions of the entry check: {}", check["total"]);
    let requirement = |index: usize| check["items"][index]["requirement_id"].clone();
    let patch = |index: usize, status: &str| json!({ "requirement_id": requirement(index), "status": status });
    let answers = with(json!({ "answers": [patch(0, "yes"), patch(1, "no"), patch(2, "yes")] }));
    assert_eq!(window.call("answer_save", answers).await["changed"], 3, "three in one step");
    let unfounded = window.app.call("answer_save", with(json!({ "answers": [patch(3, "dispensable")] }))).await;
    assert_eq!(unfounded.unwrap_err().code, "rule.dispensable-without-reason", "the rule holds here too");

    let token = window.pick("Leitlinie.txt", "Leitlinie", "evidence").await;
    let add = json!({
        "municipality_id": municipality, "tokens": [token], "kind": "policy", "classification": "internal",
        "valid_from": null, "valid_until": "2026-12-31",
        "proves": [{ "kind": "requirement", "requirement_id": requirement(0), "target_object_id": null }],
    });
    assert_eq!(window.job("evidence_add", add).await["ids"].as_array().unwrap().len(), 1, "one file, one record");

    let overview = window.call("overview", of_domain.clone()).await;
    assert_eq!(overview["counts"]["yes"], 2, "the overview counts: {}", overview["counts"]);
    let report = with(json!({ "kind": "entry_check", "language": "de", "as_of": "2026-07-01" }));
    let ready = window.job("report_create", report.clone()).await;
    let again = window.job("report_create", report).await;
    assert_eq!(ready["file_sha256"], again["file_sha256"], "the same bytes twice in one process");
    let target = window.folder.path().join("bericht.pdf");
    window.host.dialogs.next_save(&target);
    window.call("report_save", json!({ "token": ready["token"] })).await;
    assert!(std::fs::read(&target).unwrap().starts_with(b"%PDF-"), "saved where the dialog said");

    let preview = window.call("undo_preview", json!({ "municipality_id": municipality })).await;
    let undo = json!({ "municipality_id": municipality, "operation_id": preview["operation_id"] });
    window.call("undo", undo).await;
    let evidence = json!({ "municipality_id": municipality, "validity": null, "sort": null, "offset": 0, "limit": 9 });
    assert_eq!(window.call("evidence_list", evidence).await["total"], 0, "the last step is taken back");
    assert_eq!(window.job("log_verify", json!({})).await["intact"], true, "the log holds");
    let verified = window.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is clean");
    window.call("akte_close", json!({})).await;
    assert!(window.host.logged().is_empty(), "nothing went wrong inside: {:?}", window.host.logged());
}
