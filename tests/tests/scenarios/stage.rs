//! An Akte of its own for each scenario, on the day on which its questions are asked.

use akte_app::App;
use akte_app::progress::Progress;
use akte_app::rooms::report_create_to;
use akte_app::testing::TestHost;
use akte_app::wire::ReportFormat;
use chrono::{NaiveDate, NaiveTime};
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::Duration;

pub struct Stage {
    app: App,
    host: Arc<TestHost>,
    folder: tempfile::TempDir,
}

/// A municipality with an information domain.
#[derive(Clone)]
pub struct Place {
    pub municipality: String,
    pub domain: String,
    pub root: String,
}

pub fn merged(one: &Value, other: &Value) -> Value {
    let mut all = one.as_object().unwrap().clone();
    all.extend(other.as_object().unwrap().clone());
    Value::Object(all)
}

pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text")).to_owned()
}

/// The texts of a field of all items.
pub fn all(list: &Value, field: &str) -> Vec<String> {
    list["items"].as_array().unwrap().iter().map(|item| text(&item[field])).collect()
}

impl Place {
    pub fn both(&self) -> Value {
        json!({ "municipality_id": self.municipality, "domain_id": self.domain })
    }

    pub fn here(&self) -> Value {
        json!({ "municipality_id": self.municipality })
    }
}

impl Stage {
    pub async fn on(year: i32, month: u32, day: u32) -> Self {
        let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let noon = date.and_time(NaiveTime::from_hms_opt(11, 0, 0).unwrap()).and_utc();
        let host = Arc::new(TestHost::new(noon, 7));
        let stage = Self { app: App::new(host.clone()), host, folder: tempfile::tempdir().unwrap() };
        stage.host.dialogs.next_folder(stage.folder.path());
        let picked = stage.call("folder_pick", json!({ "purpose": "create" })).await;
        let create = json!({ "token": picked["token"], "name": "Akte", "passphrase": null, "plain": true });
        stage.call("akte_create", create).await;
        stage.call("actor_set", json!({ "actor": "Erika Beispiel" })).await;
        stage.job("catalog_import_shipped", json!({})).await;
        stage
    }

    pub async fn try_call(&self, name: &str, request: Value) -> Result<Value, String> {
        self.app.call(name, request).await.map_err(|error| error.code)
    }

    pub async fn call(&self, name: &str, request: Value) -> Value {
        let outcome = self.app.call(name, request.clone()).await;
        outcome.unwrap_or_else(|error| panic!("{name} {request} was refused: {error:?}"))
    }

    /// The result of a job.
    pub async fn job(&self, name: &str, request: Value) -> Value {
        let job = self.call(name, request).await;
        loop {
            let status = self.call("job_status", json!({ "job_id": job["job_id"] })).await;
            match status["state"].as_str() {
                Some("done") => return status["result"].clone(),
                Some("running") => tokio::time::sleep(Duration::from_millis(2)).await,
                _ => panic!("{name} ended as {status}"),
            }
        }
    }

    pub async fn municipality(&self, name: &str, form: &str, land: &str) -> String {
        let fields = json!({ "name": name, "legal_form": form, "land": land });
        text(&self.call("municipality_save", json!({ "id": null, "fields": fields })).await["id"])
    }

    pub async fn domain(&self, municipality: &str, name: &str, method: &str) -> Place {
        let save =
            json!({ "municipality_id": municipality, "id": null, "name": name, "method": method, "catalog_ids": null });
        let domain = text(&self.call("domain_save", save).await["id"]);
        let domains = self.call("domain_list", json!({ "municipality_id": municipality })).await;
        let rows = domains["items"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == domain.as_str()).unwrap();
        Place { municipality: municipality.to_owned(), domain, root: text(&row["root_object_id"]) }
    }

    pub async fn place(&self, name: &str, form: &str, land: &str, method: &str) -> Place {
        let municipality = self.municipality(name, form, land).await;
        self.domain(&municipality, "Verwaltung", method).await
    }

    pub async fn object(&self, place: &Place, kind: &str, name: &str, more: Value) -> String {
        let object = json!({ "id": null, "kind": kind, "name": name, "member_count": 1, "parent_id": null });
        text(&self.call("target_object_save", merged(&place.both(), &merged(&object, &more))).await["id"])
    }

    pub async fn depends(&self, place: &Place, from: &str, to: &str) {
        let save = json!({ "id": null, "from_id": from, "to_id": to, "kind": null, "inherits": true });
        self.call("dependency_save", merged(&place.both(), &save)).await;
    }

    pub async fn answer(&self, place: &Place, object: &str, requirements: &[String], status: &str) {
        let patches: Vec<Value> = requirements
            .iter()
            .map(|id| {
                json!({ "requirement_id": id, "target_object_id": object, "status": status,
                "statement": "geprüft", "checked_on": "2019-12-10", "interviewee": "IT-Leitung" })
            })
            .collect();
        self.call("answer_save", merged(&place.both(), &json!({ "answers": patches }))).await;
    }

    /// The first requirements that the check asks for in a domain.
    pub async fn requirements(&self, place: &Place, limit: u32) -> Vec<String> {
        let list = json!({ "target_object_id": null, "sort": null, "offset": 0, "limit": limit });
        all(&self.call("check_list", merged(&place.both(), &list)).await, "requirement_id")
    }

    pub async fn evidence(&self, place: &Place, title: &str, kind: &str, until: Option<&str>) -> String {
        let path = self.folder.path().join(format!("{}.txt", title.replace('/', "-")));
        std::fs::write(&path, title).unwrap();
        self.host.dialogs.next_files(vec![path]);
        let token = self.call("file_pick", json!({ "purpose": "evidence" })).await["files"][0]["token"].clone();
        let add = json!({ "municipality_id": place.municipality, "tokens": [token], "title": title, "kind": kind,
            "valid_from": null, "valid_until": until, "classification": "internal" });
        text(&self.job("evidence_add", add).await["ids"][0])
    }

    /// A provider relation; what is not said is not known.
    pub async fn relation(&self, place: &Place, name: &str, kind: &str, more: Value) -> String {
        let fields = json!({ "name": name, "kind": kind, "provider_object_id": null, "provider_municipality_id": null,
            "legal_on": null, "valid_from": null, "valid_until": null, "exit_on": null, "data_role": null,
            "default_split": null, "controlled_on": null, "control_due_on": null });
        let save = merged(&place.both(), &json!({ "id": null, "fields": merged(&fields, &more) }));
        text(&self.call("provider_save", save).await["id"])
    }

    pub async fn provides(&self, place: &Place, relation: &str, objects: &[String], more: Value) {
        let save = json!({ "municipality_id": place.municipality, "relation_id": relation, "object_ids": objects });
        self.call("provider_object_save", merged(&save, &more)).await;
    }

    pub async fn proves(&self, place: &Place, relation: &str, evidence: &str, purpose: &str) {
        let save = json!({ "municipality_id": place.municipality, "relation_id": relation, "evidence_id": evidence,
            "purpose": purpose });
        self.call("provider_evidence_save", save).await;
    }

    /// Adds or changes an entry of a register.
    pub async fn entry(&self, place: &Place, name: &str, id: Option<&str>, fields: Value) -> String {
        let save = json!({ "municipality_id": place.municipality, "id": id, "fields": fields });
        text(&self.call(name, save).await["id"])
    }

    /// What an audit would object to in the provider relations of a domain.
    pub async fn points(&self, place: &Place) -> Vec<String> {
        all(&self.call("provider_point_list", place.both()).await, "code")
    }

    /// The objects of provider relations on a day, in some states.
    pub async fn moved(&self, place: &Place, on: &str, states: &[&str]) -> Vec<String> {
        let list = json!({ "relation_id": null, "on": on, "states": states, "offset": 0, "limit": 1000 });
        all(&self.call("provider_object_list", merged(&place.both(), &list)).await, "object_name")
    }

    /// The requirements of a relation for which somebody answers.
    pub async fn split(&self, place: &Place, relation: &str, who: &[&str]) -> Value {
        let list = json!({ "municipality_id": place.municipality, "relation_id": relation, "responsibilities": who,
            "offset": 0, "limit": 5000 });
        self.call("provider_split_list", list).await
    }

    /// The provider register as tables, as one text.
    pub async fn register(&self, place: &Place) -> String {
        self.tables(place, "providers").await
    }

    /// A report as tables, as one text.
    pub async fn tables(&self, place: &Place, kind: &str) -> String {
        let create = json!({ "kind": kind, "language": "de", "as_of": null });
        let request = serde_json::from_value(merged(&place.both(), &create)).unwrap();
        let path = self.folder.path().join("verzeichnis.csv");
        let made = report_create_to(&self.app, request, &path, ReportFormat::Csv, &Progress::unwatched()).await;
        made.unwrap_or_else(|error| panic!("{kind} was refused: {error:?}"));
        let mut said = String::new();
        for entry in std::fs::read_dir(self.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.file_name().unwrap().to_string_lossy().starts_with("verzeichnis") {
                said.push_str(&std::fs::read_to_string(&path).unwrap());
                std::fs::remove_file(&path).unwrap();
            }
        }
        said
    }

    /// How many pages a report has.
    pub async fn pages(&self, place: &Place, kind: &str) -> u64 {
        let create = json!({ "kind": kind, "language": "de", "as_of": null });
        self.job("report_create", merged(&place.both(), &create)).await["pages"].as_u64().unwrap()
    }

    /// Makes a report and keeps it, as somebody has it in their hands.
    pub async fn printed(&self, place: &Place, kind: &str) -> std::path::PathBuf {
        let create = json!({ "kind": kind, "language": "de", "as_of": null });
        let ready = self.job("report_create", merged(&place.both(), &create)).await;
        let path = self.folder.path().join(format!("{kind}.pdf"));
        self.host.dialogs.next_save(&path);
        self.call("report_save", json!({ "token": ready["token"] })).await;
        path
    }

    /// What a PDF in hand is, and what changed since in the data that it shows.
    pub async fn held(&self, place: &Place, path: &std::path::Path) -> Value {
        self.host.dialogs.next_files(vec![path.to_owned()]);
        let token = self.call("file_pick", json!({ "purpose": "report" })).await["files"][0]["token"].clone();
        self.call("report_verify", merged(&place.here(), &json!({ "token": token }))).await
    }

    /// Nothing went wrong inside, and the Akte is sound.
    pub async fn is_sound(&self) {
        let verified = self.job("akte_verify", json!({})).await;
        assert_eq!(verified["problems"], json!([]), "the Akte is sound");
        assert!(self.host.logged().is_empty(), "nothing went wrong inside: {:?}", self.host.logged());
    }
}
