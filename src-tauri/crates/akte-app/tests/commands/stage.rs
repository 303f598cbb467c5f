//! A host, an app, an Akte in a folder of its own, and the calls that every test makes.

use akte_app::App;
use akte_app::testing::TestHost;
use akte_app::wire::ErrorBody;
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

pub struct Stage {
    pub app: App,
    pub host: Arc<TestHost>,
    pub folder: TempDir,
}

/// A municipality with its Grundschutz++ domain.
#[derive(Clone)]
pub struct Tenant {
    pub municipality: String,
    pub domain: String,
    pub root: String,
    pub catalog: String,
}

impl Stage {
    /// An app without an open Akte.
    pub fn bare() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut host = TestHost::new(Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap(), 7);
        host.config_dir = Some(folder.path().join("config"));
        host.demo_dir = Some(folder.path().join("demo"));
        let host = Arc::new(host);
        Self { app: App::new(host.clone()), host, folder }
    }

    /// A plain Akte with the shipped catalogs.
    pub async fn with_akte() -> Self {
        let stage = Self::bare();
        stage.create("Akte", None).await;
        stage.job("catalog_import_shipped", json!({})).await;
        stage
    }

    /// Makes an Akte through the dialog, as the window does; answers with the recovery key.
    pub async fn create(&self, name: &str, passphrase: Option<&str>) -> Value {
        let parent = self.folder.path().join("akten");
        std::fs::create_dir_all(&parent).unwrap();
        self.host.dialogs.next_folder(&parent);
        let picked = self.call("folder_pick", json!({ "purpose": "create" })).await;
        let request = json!({
            "token": picked["token"], "name": name, "passphrase": passphrase, "plain": passphrase.is_none(),
        });
        self.call("akte_create", request).await["recovery_key"].clone()
    }

    pub fn akte_folder(&self, name: &str) -> PathBuf {
        self.folder.path().join("akten").join(name)
    }

    /// The token of a path that the user picked.
    pub async fn token(&self, path: &Path) -> Value {
        self.host.dialogs.next_folder(path);
        self.call("folder_pick", json!({ "purpose": "open" })).await["token"].clone()
    }

    /// The token of a file that the user picked.
    pub async fn file(&self, name: &str, content: &[u8]) -> Value {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        self.host.dialogs.next_files(vec![path]);
        self.call("file_pick", json!({ "purpose": "evidence" })).await["files"][0]["token"].clone()
    }

    pub async fn try_call(&self, name: &str, request: Value) -> Result<Value, ErrorBody> {
        self.app.call(name, request).await
    }

    pub async fn call(&self, name: &str, request: Value) -> Value {
        match self.try_call(name, request).await {
            Ok(answer) => answer,
            Err(error) => panic!("{name} was refused: {} {} {:?}", error.code, error.message, error.details),
        }
    }

    pub async fn refused(&self, name: &str, request: Value) -> ErrorBody {
        match self.try_call(name, request).await {
            Ok(answer) => panic!("{name} was not refused: {answer}"),
            Err(error) => error,
        }
    }

    /// Waits for the end of a job by asking, as the window does.
    pub async fn status(&self, job: &Value) -> Value {
        for _ in 0..6_000 {
            let status = self.call("job_status", json!({ "job_id": job["job_id"] })).await;
            if status["state"] != "running" {
                return status;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        panic!("the job does not end: {job}");
    }

    /// The result of a job.
    pub async fn job(&self, name: &str, request: Value) -> Value {
        let job = self.call(name, request).await;
        let status = self.status(&job).await;
        assert_eq!(status["state"], "done", "{name}: {status}");
        status["result"].clone()
    }

    /// Why a job failed.
    pub async fn failed(&self, name: &str, request: Value) -> Value {
        let job = self.call(name, request).await;
        let status = self.status(&job).await;
        assert_eq!(status["state"], "failed", "{name}: {status}");
        status["error"].clone()
    }

    pub async fn tenant(&self, name: &str, method: &str) -> Tenant {
        let fields = json!({ "name": name, "legal_form": "city", "land": "ni" });
        let municipality = self.call("municipality_save", json!({ "id": null, "fields": fields })).await;
        let municipality = municipality["id"].as_str().unwrap().to_owned();
        let request = json!({
            "municipality_id": municipality, "id": null, "name": "Rathaus", "method": method, "catalog_ids": null,
        });
        self.call("domain_save", request).await;
        let domains = self.call("domain_list", json!({ "municipality_id": municipality })).await;
        let domain = &domains["items"][0];
        Tenant {
            municipality,
            domain: text(&domain["id"]),
            root: text(&domain["root_object_id"]),
            catalog: text(&domain["catalogs"][0]["catalog_id"]),
        }
    }

    /// The first requirements of a tenant's catalog.
    pub async fn requirements(&self, tenant: &Tenant, limit: u32) -> Vec<String> {
        let request = json!({ "catalog_id": tenant.catalog, "group": null, "offset": 0, "limit": limit });
        let list = self.call("requirement_list", request).await;
        list["items"].as_array().unwrap().iter().map(|row| text(&row["id"])).collect()
    }

    pub async fn check(&self, tenant: &Tenant, filter: Value) -> Value {
        let request = json!({
            "municipality_id": tenant.municipality, "domain_id": tenant.domain, "target_object_id": null,
            "filter": filter, "sort": null, "offset": 0, "limit": 2000,
        });
        self.call("check_list", request).await
    }

    pub async fn answer(&self, tenant: &Tenant, patches: Value) -> Value {
        let request = json!({
            "municipality_id": tenant.municipality, "domain_id": tenant.domain, "answers": patches,
        });
        self.call("answer_save", request).await
    }

    pub async fn measure(&self, tenant: &Tenant, title: &str, requirement: &str) -> String {
        let request = json!({
            "municipality_id": tenant.municipality, "domain_id": tenant.domain, "id": null, "title": title,
            "responsible": "Hauptamt", "due_on": "2026-10-01", "done_on": null, "cost_once": 120_000, "cost_yearly": null,
            "priority": "high", "status": "planned",
            "serves": [{ "requirement_id": requirement, "target_object_id": null }],
        });
        text(&self.call("measure_save", request).await["id"])
    }

    pub async fn evidence(&self, tenant: &Tenant, name: &str, requirement: &str) -> String {
        let token = self.file(name, format!("Inhalt von {name}").as_bytes()).await;
        let request = json!({
            "municipality_id": tenant.municipality, "tokens": [token], "title": "", "kind": "policy", "owner": "",
            "valid_from": "2026-01-01", "valid_until": "2026-06-30", "classification": "internal",
            "proves": [{ "kind": "requirement", "requirement_id": requirement, "target_object_id": null }],
        });
        text(&self.job("evidence_add", request).await["ids"][0])
    }
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}
