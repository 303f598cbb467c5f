//! Profiles: their sources are found, given by hand, or named as missing; what comes of them is a catalog version that goes
//! out as OSCAL again.

use crate::stage::{Stage, text};
use serde_json::{Value, json};
use std::path::Path;

const KERNEL: &str = "7f2e6a3c-0b1d-4c5e-9f80-1a2b3c4d5e6f";

fn kernel() -> String {
    let control = |id: &str, alt: &str, title: &str| {
        json!({ "id": id, "title": title, "props": [{ "name": "alt-identifier", "value": alt }],
            "parts": [{ "id": format!("{id}_stm"), "name": "statement", "prose": format!("{title} MUSS geregelt sein.") }] })
    };
    let controls = [control("K.1", "aaaa-1", "Passwörter"), control("K.2", "aaaa-2", "Sicherung")];
    json!({ "catalog": { "uuid": "11111111-1111-4111-8111-111111111111",
        "metadata": { "title": "Kernel", "version": "7", "last-modified": "2026-01-01T00:00:00Z", "oscal-version": "1.1.3" },
        "groups": [{ "id": "K", "title": "Kern", "controls": controls }] } })
    .to_string()
}

fn profile() -> String {
    json!({ "profile": { "uuid": "22222222-2222-4222-8222-222222222222",
        "metadata": { "title": "Kreisprofil", "version": "1", "last-modified": "2026-02-01T00:00:00Z", "oscal-version": "1.1.3" },
        "imports": [{ "href": format!("#{KERNEL}"), "include-controls": [{ "with-ids": ["K.2"] }] }],
        "merge": { "as-is": true },
        "back-matter": { "resources": [{ "uuid": KERNEL, "title": "Der Kernel",
            "rlinks": [{ "href": "../Kernel/kernel.json" }] }] } } })
    .to_string()
}

/// Profile and source in sibling folders, as BSI has them.
fn tree(root: &Path) -> (std::path::PathBuf, std::path::PathBuf) {
    for folder in ["Methodik", "Kernel"] {
        std::fs::create_dir_all(root.join(folder)).unwrap();
    }
    let (profile_file, kernel_file) = (root.join("Methodik/profil.json"), root.join("Kernel/kernel.json"));
    std::fs::write(&profile_file, profile()).unwrap();
    std::fs::write(&kernel_file, kernel()).unwrap();
    (profile_file, kernel_file)
}

async fn tokens(stage: &Stage, files: &[&Path]) -> Vec<Value> {
    stage.host.dialogs.next_files(files.iter().map(|file| file.to_path_buf()).collect());
    let picked = stage.call("file_pick", json!({ "purpose": "catalog" })).await;
    picked["files"].as_array().unwrap().iter().map(|file| file["token"].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn missing_sources_are_named_and_taken_from_hand() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let (profile, kernel) = tree(stage.folder.path());
    let picked = tokens(&stage, &[&profile, &kernel]).await;

    let imported = stage.job("catalog_import", json!({ "tokens": [picked[0]] })).await;
    assert_eq!(imported["catalogs"], json!([]), "nothing was stored");
    let missing = &imported["missing"][0];
    assert_eq!(missing["file"], "profil.json");
    let reference = &missing["references"][0];
    assert_eq!(
        (&reference["title"], &reference["addresses"], &reference["reason"]),
        (&json!("Der Kernel"), &json!(["../Kernel/kernel.json"]), &json!("outside")),
        "the folder is not left without being asked: {reference}"
    );
    assert_eq!(stage.call("catalog_list", json!({})).await["total"], 0);

    let source = json!({ "token": picked[1], "href": reference["href"] });
    let request = json!({ "tokens": [picked[0]], "sources": [source] });
    let imported = stage.job("catalog_resolve", request).await;
    let catalog = &imported["catalogs"][0]["catalog"];
    assert_eq!((&catalog["title"], &catalog["requirements"]), (&json!("Kreisprofil"), &json!(1)), "{imported}");

    let findings = json!({ "catalog_id": catalog["id"], "offset": 0, "limit": 100 });
    let findings = stage.call("catalog_findings", findings).await;
    let from: Vec<String> = findings["items"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["code"] == "profile.resolved-from")
        .map(|finding| text(&finding["place"]))
        .collect();
    assert_eq!(from, ["profil.json", "../Kernel/kernel.json"], "what it was made of: {findings}");

    let again = stage
        .job("catalog_resolve", json!({ "tokens": [picked[0]], "sources": [{ "token": picked[1], "href": "" }] }))
        .await;
    assert_eq!(again["catalogs"][0]["already_known"], true, "the same files give the same catalog");
    std::fs::write(&kernel, self::kernel().replace("\"7\"", "\"8\"")).unwrap();
    let newer = stage.job("catalog_resolve", json!({ "tokens": [picked[0], picked[1]], "sources": [] })).await;
    assert_eq!(newer["catalogs"][0]["already_known"], false, "over another source it is another one: {newer}");
    assert_eq!(newer["catalogs"][1]["catalog"]["title"], "Kernel", "picked together, both come in");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_file_is_refused_and_an_imported_catalog_serves_as_well() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let (profile, kernel) = tree(stage.folder.path());
    let wrong = stage.folder.path().join("anderer.json");
    std::fs::write(&wrong, self::kernel().replace("K.1", "X.1").replace("K.2", "X.2")).unwrap();
    let letter = stage.folder.path().join("brief.json");
    std::fs::write(&letter, "{\"brief\": 1}").unwrap();
    let picked = tokens(&stage, &[&profile, &kernel, &wrong, &letter]).await;
    let missing = stage.job("catalog_import", json!({ "tokens": [picked[0]] })).await["missing"][0].clone();
    let href = missing["references"][0]["href"].clone();
    assert_eq!(missing["references"][0]["imported"], json!([]), "nothing was imported yet");

    let given = |source: Value| json!({ "tokens": [picked[0]], "sources": [source] });
    let failed = stage.failed("catalog_resolve", given(json!({ "token": picked[2], "href": href }))).await;
    assert_eq!(failed["code"], "profile.wrong-source");
    let message = text(&failed["message"]);
    assert!(message.contains("../Kernel/kernel.json") && message.contains("K.2"), "which one, and why: {message}");
    let failed = stage.failed("catalog_resolve", given(json!({ "token": picked[3], "href": href }))).await;
    assert_eq!(failed["code"], "profile.source-refused", "{failed}");
    assert_eq!(stage.call("catalog_list", json!({})).await["total"], 0, "nothing was stored");

    let kernel = stage.job("catalog_import", json!({ "tokens": [picked[1]] })).await;
    let kernel = kernel["catalogs"][0]["catalog"]["id"].clone();
    let missing = stage.job("catalog_import", json!({ "tokens": [picked[0]] })).await["missing"][0].clone();
    assert_eq!(
        missing["references"][0]["imported"],
        json!([{ "catalog_id": kernel, "title": "Kernel", "version": "7" }]),
        "it has the file's name"
    );
    let resolved = stage.job("catalog_resolve", given(json!({ "catalog_id": kernel, "href": href }))).await;
    assert_eq!(resolved["catalogs"][0]["catalog"]["title"], "Kreisprofil", "{resolved}");
    assert_eq!(resolved["catalogs"][0]["catalog"]["requirements"], 1);
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_link_on_the_disk_does_not_lead_out_of_the_folder() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let (profile, kernel) = tree(stage.folder.path());
    let inside = stage.folder.path().join("Methodik/kernel.json");
    std::os::unix::fs::symlink(&kernel, &inside).unwrap();
    std::fs::write(&profile, self::profile().replace("../Kernel/", "")).unwrap();
    let token = tokens(&stage, &[&profile]).await;
    let imported = stage.job("catalog_import", json!({ "tokens": token })).await;
    assert_eq!(imported["missing"][0]["references"][0]["reason"], "not_there", "{imported}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_comes_in_goes_out_as_oscal_and_in_again() {
    let stage = Stage::with_akte().await;
    let catalogs = stage.call("catalog_list", json!({})).await;
    for catalog in catalogs["items"].as_array().unwrap() {
        let out = stage.folder.path().join("aus.json");
        stage.host.dialogs.next_save(&out);
        let saved = stage.call("catalog_export", json!({ "catalog_id": catalog["id"] })).await;
        assert_eq!(saved["path"], out.display().to_string(), "{}", catalog["title"]);
        let written = std::fs::read(&out).unwrap();
        let imported = akte_catalog::read_oscal_catalog(&written, &mut |_| ()).unwrap();
        assert_eq!(imported.catalog.controls.len() as u64, catalog["requirements"].as_u64().unwrap());
        let original = akte_app_catalog(catalog["source_file"].as_str().unwrap());
        let before = akte_catalog::read_oscal_catalog(&original, &mut |_| ()).unwrap().catalog;
        assert_eq!(imported.catalog.controls, before.controls, "{}: requirement by requirement", catalog["title"]);
        assert_eq!(imported.catalog.groups, before.groups, "{}: groups", catalog["title"]);
        assert_eq!(imported.catalog.head(), before.head(), "{}: head", catalog["title"]);
    }
}

fn akte_app_catalog(file: &str) -> Vec<u8> {
    std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../catalogs").join(file)).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_oscal_does_not_allow_is_refused_with_its_places() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    let wrong = kernel().replace("\"K.1\"", "\"1 K\"");
    let token = stage.file("kernel.json", wrong.as_bytes()).await;
    let imported = stage.job("catalog_import", json!({ "tokens": [token] })).await;
    let id = imported["catalogs"][0]["catalog"]["id"].clone();
    let refused = stage.refused("catalog_export", json!({ "catalog_id": id })).await;
    assert_eq!(refused.code, "catalog.not-exportable");
    let first = refused.details.iter().find(|detail| detail.name == "finding_1").unwrap();
    assert!(first.value.contains("controls[0]"), "with its place: {}", first.value);
}
