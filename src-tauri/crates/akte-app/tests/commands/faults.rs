//! What goes wrong outside ends in a code and a sentence, and changes nothing.

use crate::stage::Stage;
use akte_app::host::{DialogFuture, Dialogs, SaveProposal, SystemHost};
use akte_app::wire::{FilePurpose, FolderPurpose};
use akte_app::{App, NewProtection};
use serde_json::json;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

/// Dialogs of a broken desktop.
struct BrokenDialogs;

impl Dialogs for BrokenDialogs {
    fn pick_folder(&self, _: FolderPurpose) -> DialogFuture<Option<PathBuf>> {
        panic!("the desktop is out of order")
    }

    fn pick_files(&self, _: FilePurpose) -> DialogFuture<Vec<PathBuf>> {
        Box::pin(std::future::ready(Vec::new()))
    }

    fn pick_save(&self, _: SaveProposal) -> DialogFuture<Option<PathBuf>> {
        Box::pin(std::future::ready(None))
    }
}

#[tokio::test]
async fn a_panic_is_one_failed_command_and_the_next_one_runs() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let lines = Arc::clone(&log);
    let mut host = SystemHost::bare(move |line| lines.lock().unwrap().push(line.to_owned()));
    host.dialogs = Box::new(BrokenDialogs);
    let app = App::new(Arc::new(host));
    let refusal = app.call("folder_pick", json!({ "purpose": "open" })).await.unwrap_err();
    assert_eq!(refusal.code, "app.panic", "the command failed");
    let trace = log.lock().unwrap().join("\n");
    assert!(
        trace.contains("the desktop is out of order") && trace.contains("faults"),
        "the log has the backtrace: {trace}"
    );
    assert!(app.call("session_state", json!({})).await.is_ok(), "the next one runs");
}

#[tokio::test]
async fn an_unknown_command_and_a_request_of_another_shape_are_refused() {
    let stage = Stage::bare();
    assert_eq!(stage.refused("no_such_command", json!({})).await.code, "app.unknown-command", "no such command");
    let refusal = stage.refused("folder_pick", json!({ "purpose": 7 })).await;
    assert_eq!(refusal.code, "app.bad-request", "another shape");
    assert_eq!(stage.refused("municipality_list", json!({})).await.code, "akte.not-open", "nothing is open");
}

#[tokio::test]
async fn a_wrong_passphrase_opens_nothing_and_the_recovery_key_does() {
    let stage = Stage::bare();
    let recovery_key = stage.create("Akte", Some("vier Wörter im Rathaus")).await;
    stage.call("akte_close", json!({})).await;
    let token = stage.token(&stage.akte_folder("Akte")).await;
    let open = |door: &str, secret: &str| json!({ "token": token, "door": door, "secret": secret });
    let refusal = stage.refused("akte_open", open("passphrase", "falsch geraten")).await;
    assert_eq!(refusal.code, "akte.wrong-passphrase", "a wrong one");
    assert_eq!(refusal.message, "Die Passphrase ist falsch.", "the sentence is German");
    assert_eq!(
        stage.refused("akte_open", open("keyring", "")).await.code,
        "akte.no-such-door",
        "there is no such door"
    );
    stage.call("akte_open", open("recovery_key", recovery_key.as_str().unwrap())).await;
    let doors = stage.call("door_list", json!({})).await;
    assert_eq!(doors.as_array().unwrap().len(), 2, "passphrase and recovery key");
}

#[tokio::test]
async fn the_keyring_door_opens_and_a_missing_secret_service_is_a_refusal() {
    let stage = Stage::bare();
    stage.create("Akte", Some("vier Wörter im Rathaus")).await;
    stage.call("door_add", json!({ "kind": "keyring", "label": "Dieser Rechner", "passphrase": null })).await;
    stage.call("akte_close", json!({})).await;
    let token = stage.token(&stage.akte_folder("Akte")).await;
    let open = json!({ "token": token, "door": "keyring", "secret": null });
    stage.call("akte_open", open.clone()).await;
    stage.call("akte_close", json!({})).await;
    stage.host.secrets.break_down();
    assert_eq!(stage.refused("akte_open", open).await.code, "akte.keyring-unavailable", "there is no secret service");
}

#[tokio::test]
async fn a_second_program_is_told_who_holds_the_akte() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    stage.call("actor_set", json!({ "actor": "Erika Beispiel" })).await;
    let second = App::new(stage.host.clone());
    let error = second.open_akte(&stage.akte_folder("Akte"), akte_app::Unlock::Plain).await.unwrap_err();
    assert_eq!(error.code.code(), "akte.locked", "the first one holds it");
    assert_eq!(error.detail("holder_actor"), Some("Erika Beispiel"), "by name");
}

#[tokio::test]
async fn a_newer_akte_is_not_touched() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    stage.call("akte_close", json!({})).await;
    let keys = stage.akte_folder("Akte").join("key.json");
    let newer = std::fs::read_to_string(&keys).unwrap().replace("\"version\": 1", "\"version\": 99");
    std::fs::write(&keys, &newer).unwrap();
    let error = stage.app.open_akte(&stage.akte_folder("Akte"), akte_app::Unlock::Plain).await.unwrap_err();
    assert_eq!(error.code.code(), "akte.newer", "a newer program wrote it");
    assert_eq!(std::fs::read_to_string(&keys).unwrap(), newer, "it is as it was");
}

#[tokio::test]
async fn an_occupied_folder_and_a_bad_name_are_refused() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let folder = stage.akte_folder("Akte");
    let error = stage.app.create_akte(&folder, NewProtection::Plain).await.unwrap_err();
    assert_eq!(error.code.code(), "akte.not-empty", "an Akte lies there");
    let token = stage.token(stage.folder.path()).await;
    let request = json!({ "token": token, "name": "../woanders", "passphrase": null, "plain": true });
    assert_eq!(stage.refused("akte_create", request).await.code, "akte.name-invalid", "a name is no path");
    let request = json!({ "token": "/etc", "name": "Akte", "passphrase": null, "plain": true });
    assert_eq!(stage.refused("akte_create", request).await.code, "app.token-unknown", "a path is no token");
}

#[tokio::test]
async fn a_faulty_catalog_refuses_the_whole_import_and_leaves_the_akte_clean() {
    let stage = Stage::with_akte().await;
    let before = stage.call("session_state", json!({})).await["akte"]["state_number"].clone();
    let shipped =
        std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../catalogs/kommunaler-einstieg.json")).unwrap();
    let good = stage.file("gut.json", &shipped.iter().copied().chain(*b"\n").collect::<Vec<_>>()).await;
    for (name, content, code) in [
        ("leer.json", &b""[..], "catalog.empty"),
        ("halb.json", &shipped[..shipped.len() / 2], "catalog.truncated"),
        ("latin1.json", &b"{\"catalog\": \"\xFC\"}"[..], "catalog.not-utf8"),
        ("komponenten.json", &b"{\"component-definition\": {}}"[..], "catalog.not-a-catalog"),
        ("profil.json", &b"{\"profile\": {}}"[..], "catalog.without-requirements"),
    ] {
        let bad = stage.file(name, content).await;
        let error = stage.failed("catalog_import", json!({ "tokens": [good, bad] })).await;
        assert_eq!(error["code"], code, "{name}: {error}");
        assert!(error["message"].as_str().unwrap().contains(name), "the sentence names the file: {error}");
    }
    let after = stage.call("session_state", json!({})).await["akte"]["state_number"].clone();
    assert_eq!(before, after, "the good file beside the bad one was not taken over either");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "the Akte is clean");
}

#[tokio::test]
async fn an_evidence_file_that_is_gone_is_a_refusal() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let token = stage.file("weg.txt", b"gleich weg").await;
    std::fs::remove_file(stage.folder.path().join("weg.txt")).unwrap();
    let request = json!({
        "municipality_id": tenant.municipality, "tokens": [token], "kind": "policy", "valid_from": null,
        "valid_until": null, "classification": "internal",
    });
    assert_eq!(stage.failed("evidence_add", request).await["code"], "evidence.source-vanished", "the file is gone");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "nothing is left behind");
}

#[tokio::test]
async fn evidence_for_something_unknown_leaves_no_file_behind() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Musterstadt", "grundschutz_plus_plus").await;
    let token = stage.file("Nachweis.txt", b"bleibt nicht").await;
    let request = json!({
        "municipality_id": tenant.municipality, "tokens": [token], "kind": "policy", "valid_from": null,
        "valid_until": null, "classification": "internal",
        "proves": [{ "kind": "measure", "measure_id": "00000000-0000-7000-8000-000000000000" }],
    });
    assert_eq!(stage.failed("evidence_add", request).await["code"], "record.not-found", "no such measure");
    let vault = stage.akte_folder("Akte").join("evidence");
    let files: Vec<_> = walk(&vault);
    assert!(files.is_empty(), "the vault is empty: {files:?}");
}

/// All files below a folder.
fn walk(folder: &std::path::Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[tokio::test]
async fn a_key_file_opens_and_another_file_does_not() {
    let stage = Stage::bare();
    stage.create("Akte", Some("vier Wörter im Rathaus")).await;
    let key_file = stage.folder.path().join("schutzakte.key");
    akte_app::rooms::add_key_file_door(&stage.app, &key_file, "Automatik").await.unwrap();
    stage.call("akte_close", json!({})).await;
    let token = stage.token(&stage.akte_folder("Akte")).await;
    let open =
        |file: &serde_json::Value| json!({ "token": token, "door": "key_file", "secret": null, "key_file": file });
    let other = stage.file("notiz.txt", b"kein Key").await;
    assert_eq!(stage.refused("akte_open", open(&other)).await.code, "akte.key-file-malformed", "no key at all");
    assert_eq!(stage.refused("akte_open", open(&json!(null))).await.code, "app.token-unknown", "no file was picked");
    stage.host.dialogs.next_files(vec![key_file]);
    let picked = stage.call("file_pick", json!({ "purpose": "key_file" })).await;
    let opened = stage.call("akte_open", open(&picked["files"][0]["token"])).await;
    assert_eq!(opened["akte"]["name"], "Akte", "it is open: {opened}");
}

#[tokio::test]
async fn two_documents_with_one_uuid_are_both_kept_and_told() {
    let stage = Stage::with_akte().await;
    let catalog = |statement: &str| {
        let control = json!({ "id": "A.1", "title": "Regel", "parts": [{ "name": "statement", "prose": statement }] });
        let metadata = json!({ "title": "Liste", "version": "1", "last-modified": "2026-01-01T00:00:00Z",
            "oscal-version": "1.1.3" });
        let uuid = "6f0d5d5e-3f3b-4c1e-9c3f-0d5a3a1b2c3d";
        json!({ "catalog": { "uuid": uuid, "metadata": metadata, "controls": [control] } }).to_string()
    };
    let one = stage.file("eins.json", catalog("Es muss sein.").as_bytes()).await;
    let other = stage.file("zwei.json", catalog("Es soll sein.").as_bytes()).await;
    let imported = stage.job("catalog_import", json!({ "tokens": [one, other] })).await;
    let same = async |index: usize| {
        let id = imported["catalogs"][index]["catalog"]["id"].clone();
        let request = json!({ "catalog_id": id, "offset": 0, "limit": 100 });
        let findings = stage.call("catalog_findings", request).await;
        let same = findings["items"].as_array().unwrap().iter().find(|row| row["code"] == "catalog.same-uuid").cloned();
        same.map(|finding| finding["message"].to_string())
    };
    assert_eq!(imported["catalogs"].as_array().unwrap().len(), 2, "both are kept: {imported}");
    assert_eq!(same(0).await, None, "the first is alone when it comes");
    let told = same(1).await.unwrap_or_default();
    assert!(told.contains("Liste (eins.json)"), "the second says which one it meets: {told}");
}
