//! Reports as workbooks and CSV, parts of reports, and the audit package.

use crate::every_command::merged;
use crate::releases::release;
use crate::stage::{Stage, Tenant, text};
use akte_app::progress::{Phase, Progress};
use akte_app::wire::{ReportOptions, ReportPackageRequest, ReportPackaged};
use akte_app::{ErrorCode, rooms};
use akte_domain::{Coded, ReportKind};
use calamine::{Reader, Xlsx};
use serde_json::{Value, json};
use sha2::Digest;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

fn request(tenant: &Tenant, kind: &str, more: Value) -> Value {
    let base = json!({
        "kind": kind, "municipality_id": tenant.municipality, "domain_id": tenant.domain, "language": "de",
        "as_of": "2026-11-21",
    });
    merged(&base, &more)
}

pub async fn saved(stage: &Stage, token: &Value, format: &str, name: &str) -> Vec<u8> {
    let path = stage.folder.path().join(name);
    stage.host.dialogs.next_save(&path);
    stage.call("report_save", json!({ "token": token, "format": format })).await;
    std::fs::read(path).unwrap()
}

/// A municipality with answers, a measure and two pieces of evidence.
async fn recorded(stage: &Stage) -> (Tenant, Vec<String>) {
    let tenant = stage.tenant("Stadt A/B: Süd", "grundschutz_plus_plus").await;
    let ids = stage.requirements(&tenant, 4).await;
    let patches = json!([
        { "requirement_id": ids[0], "status": "yes", "statement": "=1+1", "responsible": "Hauptamt" },
        { "requirement_id": ids[1], "status": "no", "reason": "Fehlt.", "responsible": "Bauamt" },
    ]);
    stage.answer(&tenant, patches).await;
    stage.measure(&tenant, "Sicherung proben", &ids[1]).await;
    stage.evidence(&tenant, "Protokoll.txt", &ids[0]).await;
    (tenant, ids)
}

#[tokio::test]
async fn every_report_is_saved_as_workbook_and_csv_the_same_every_time_and_registered() {
    let stage = Stage::with_akte().await;
    let tenant = stage.tenant("Stadt A/B: Süd", "entry_check").await;
    let ids = stage.requirements(&tenant, 2).await;
    stage.answer(&tenant, json!([{ "requirement_id": ids[0], "status": "yes", "statement": "=1+1" }])).await;
    stage.evidence(&tenant, "Protokoll.txt", &ids[0]).await;
    release(&stage, &tenant, "1.0", "release").await;
    let (entry, edition, package) = (
        tenant,
        stage.tenant("Stadt Alt: B", "edition_2023").await,
        stage.tenant("Stadt Neu: C", "grundschutz_plus_plus").await,
    );
    let all = json!({ "municipality_id": edition.municipality, "domain_id": edition.domain, "filter": {} });
    stage.call("model_accept", all).await;
    for kind in stage.call("report_kinds", json!({})).await.as_array().unwrap() {
        let tenant = match kind["method"].as_str() {
            Some("edition_2023") => &edition,
            Some("grundschutz_plus_plus") => &package,
            _ => &entry,
        };
        let ready = stage.job("report_create", request(tenant, &text(&kind["kind"]), json!({}))).await;
        let (xlsx, again) = (
            saved(&stage, &ready["token"], "xlsx", "eins.xlsx").await,
            saved(&stage, &ready["token"], "xlsx", "zwei.xlsx").await,
        );
        assert!(xlsx.starts_with(b"PK"), "{kind}: a workbook");
        assert_eq!(xlsx, again, "{kind}: the same bytes");
        let (cover, sheets) = workbook(&xlsx);
        assert_eq!(
            cover["Prüfsumme des Inhalts (SHA-256)"],
            ready["content_hash"].as_str().unwrap(),
            "{kind}: the cover has its content hash"
        );
        assert!(cover["Datenstand"].starts_with("Nr. "), "{kind}: and its data state: {cover:?}");
        let named = |head: &Vec<String>| head.len() > 2 && head.iter().all(|name| !name.contains('⟦'));
        assert!(sheets.iter().all(|(_, head)| named(head)), "{kind}: every sheet has its columns: {sheets:?}");
        let csv = saved(&stage, &ready["token"], "csv", "drei.zip").await;
        assert!(csv.starts_with(b"PK"), "{kind}: a ZIP of CSV files");
        let token = stage.file("geprüft.xlsx", &xlsx).await;
        let verify = json!({ "municipality_id": tenant.municipality, "token": token });
        let verified = stage.call("report_verify", verify).await;
        assert_eq!(verified["verdict"], "unchanged", "{kind}: the register knows the workbook: {verified}");
        assert_eq!(verified["report"]["content_hash"], ready["content_hash"], "{kind}: with the content of the PDF");
    }
    let proposals = stage.host.dialogs.proposals();
    assert!(
        proposals.iter().all(|one| !one.file_name.contains(['/', '\\', ':'])),
        "names without separators: {proposals:?}"
    );
    assert!(proposals.iter().any(|one| one.file_name.ends_with("_CSV.zip")), "{proposals:?}");
}

#[tokio::test]
async fn a_part_says_that_it_is_one_and_has_another_content() {
    let stage = Stage::with_akte().await;
    let (tenant, ids) = recorded(&stage).await;
    let groups = stage.call("catalog_groups", json!({ "catalog_id": tenant.catalog })).await;
    let whole = stage.job("report_create", request(&tenant, "a4", json!({}))).await;
    let object = json!({
        "municipality_id": tenant.municipality, "domain_id": tenant.domain, "id": null, "kind": "room", "name": "Serverraum",
        "member_count": 1, "parent_id": null,
    });
    let object = stage.call("target_object_save", object).await["id"].clone();
    stage.answer(&tenant, json!([{ "requirement_id": ids[2], "target_object_id": object, "status": "yes" }])).await;
    let of_object = json!({ "options": { "object_ids": [object], "marking": "Nur für den Dienstgebrauch" } });
    let part = stage.job("report_create", request(&tenant, "a4", of_object)).await;
    assert_ne!(part["content_hash"], whole["content_hash"], "another content");
    let csv = saved(&stage, &part["token"], "csv", "Teil.zip").await;
    let cover = entry(&csv, "00-Deckblatt.csv");
    assert!(cover.contains("nur Zielobjekte: Serverraum"), "the cover names the part: {cover}");
    assert!(cover.contains("Nur für den Dienstgebrauch"), "and the marking: {cover}");
    let rows = entry(&csv, "02-Anforderungen.csv");
    assert_eq!(rows.matches("Serverraum").count(), 1, "one answer there: {rows}");
    assert!(!rows.contains("Fehlt."), "and nothing of the rest: {rows}");

    let of_person = json!({ "options": { "responsible": ["bauamt"], "without_texts": true } });
    let part = stage.job("report_create", request(&tenant, "a4", of_person)).await;
    let rows = entry(&saved(&stage, &part["token"], "csv", "Person.zip").await, "02-Anforderungen.csv");
    assert!(rows.contains("Fehlt.") && !rows.contains("'=1+1"), "only what the Bauamt sees to: {rows}");

    let first = text(&groups[0]["label"]);
    let of_group = json!({ "options": { "groups": [first.to_lowercase()] } });
    stage.job("report_create", request(&tenant, "a6", of_group)).await;
    let unknown = json!({ "options": { "groups": ["XYZ.99"] } });
    let error = stage.failed("report_create", request(&tenant, "a4", unknown)).await;
    assert_eq!(error["code"], "report.group-unknown", "{error}");
    let long = json!({ "options": { "marking": "x".repeat(61) } });
    let error = stage.failed("report_create", request(&tenant, "a4", long)).await;
    assert_eq!(error["code"], "report.marking-too-long", "{error}");
    let everywhere = json!({ "domain_id": null, "options": { "responsible": ["Bauamt"] } });
    let error = stage.failed("report_create", request(&tenant, "evidence_list", everywhere)).await;
    assert_eq!(error["code"], "report.needs-domain", "a part of what? {error}");
}

/// The cover of a workbook, and the heading of each sheet by its name.
type Workbook = (HashMap<String, String>, Vec<(String, Vec<String>)>);

/// A workbook's cover as names and values, and its other sheets with their heads.
fn workbook(bytes: &[u8]) -> Workbook {
    let mut read: Xlsx<_> = Xlsx::new(std::io::Cursor::new(bytes.to_vec())).unwrap();
    let names = read.sheet_names();
    let mut row = |name: &str, at: Option<usize>| -> Vec<Vec<String>> {
        let range = read.worksheet_range(name).unwrap();
        let rows = range.rows().map(|row| row.iter().map(ToString::to_string).collect());
        rows.take(at.unwrap_or(usize::MAX)).collect()
    };
    let pair = |row: Vec<String>| Some((row.first()?.clone(), row.get(1)?.clone()));
    let cover = row(&names[0], None).into_iter().filter_map(pair).collect();
    let heads = names[1..].iter().map(|name| (name.clone(), row(name, Some(1)).remove(0))).collect();
    (cover, heads)
}

#[tokio::test]
async fn the_tables_of_a_report_say_what_its_pages_say() {
    let stage = Stage::with_akte().await;
    let (tenant, ids) = recorded(&stage).await;
    let patch = json!([{ "requirement_id": ids[2], "status": "partial", "statement": "Zeile\u{1}\u{202e}um", "interviewee": "Erika", "responsible": "Bauamt" }]);
    stage.answer(&tenant, patch).await;
    let part = json!({ "options": { "responsible": ["Hauptamt", "Bauamt"], "without_sections": ["overview"], "without_texts": true } });
    let ready = stage.job("report_create", request(&tenant, "a4", part)).await;
    let csv = saved(&stage, &ready["token"], "csv", "A4.zip").await;
    let hashes = [text(&ready["content_hash"]), state_hash(&stage, &tenant).await];
    let said = names(&csv).into_iter().fold(String::new(), |said, name| {
        let content = entry(&csv, &name);
        format!("{said}== {name}\n{}\n", content.trim_start_matches('\u{feff}').replace("\r\n", "\n"))
    });
    let said = hashes.iter().fold(said, |said, hash| said.replace(hash, "⟨hash⟩"));
    assert!(!said.contains('⟦'), "every word is there: {said}");
    golden("a4-part.csv.txt", &said);
    let remarks = json!({ "options": { "without_remarks": true } });
    let ready = stage.job("report_create", request(&tenant, "a4", remarks)).await;
    let (_, sheets) = workbook(&saved(&stage, &ready["token"], "xlsx", "A4.xlsx").await);
    let head = &sheets.iter().find(|(name, _)| name == "Anforderungen").unwrap().1;
    assert!(!head.contains(&"Befragt".to_owned()), "no column for what is not there: {head:?}");
}

/// The hash of the data state: it depends on ids, which no golden file knows.
async fn state_hash(stage: &Stage, tenant: &Tenant) -> String {
    let log = json!({ "municipality_id": tenant.municipality, "entity_id": null, "offset": 0, "limit": 1 });
    text(&stage.call("log_list", log).await["items"][0]["hash"])
}

/// Compares a text with its golden file; `UPDATE=1` writes the file instead.
pub(crate) fn golden(name: &str, said: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, said).unwrap();
    }
    expect_test::expect_file![path].assert_eq(said);
}

#[tokio::test]
async fn every_file_of_a_package_is_what_its_manifest_says_and_evidence_is_that_of_the_vault() {
    let stage = Stage::with_akte().await;
    let (tenant, ids) = recorded(&stage).await;
    stage.call("actor_set", json!({ "actor": "Erika Beispiel" })).await;
    let large: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
    let token = stage.file("Schulung \u{202e}gpj.mp4", &large).await;
    let add = json!({
        "municipality_id": tenant.municipality, "tokens": [token], "title": "", "kind": "training", "owner": "",
        "valid_from": null, "valid_until": null, "classification": "internal",
        "proves": [{ "kind": "requirement", "requirement_id": ids[0], "target_object_id": null }],
    });
    stage.job("evidence_add", add).await;
    let drawing =
        br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path fill="#036" d="M0 0h4v5z"/></svg>"##;
    let drawing = stage.file("Wappen.svg", drawing).await;
    let logo = json!({ "municipality_id": tenant.municipality, "token": drawing, "alternative": "Wappen" });
    stage.call("municipality_logo_save", logo).await;
    let path = stage.folder.path().join("Paket.zip");
    let mut asked = ask(&tenant);
    asked.domain_id = Some(tenant.domain.parse().unwrap());
    asked.with_tables = true;
    asked.options.marking = "Nur für den Dienstgebrauch".into();
    asked.options.responsible = vec!["Hauptamt".into()];
    let made = rooms::report_package_to(&stage.app, asked, &path, &Progress::unwatched()).await.unwrap();
    let zip = std::fs::read(path).unwrap();
    let manifest: Value = serde_json::from_str(&entry(&zip, "manifest.json")).unwrap();
    assert_eq!(manifest["made_by"], "Erika Beispiel", "who made it");
    assert_eq!(manifest["made_at"], "2026-11-21T09:00:00Z", "and when: {manifest}");
    assert_eq!(manifest["marking"], "Nur für den Dienstgebrauch");
    let files = manifest["files"].as_array().unwrap();
    let all = names(&zip);
    assert_eq!(files.len() + 2, all.len(), "every file but the manifest and the sums themselves: {all:?}");
    let mut sums = String::new();
    for file in files {
        let content = bytes(&zip, &text(&file["path"]));
        let sha256 = hex(&sha2::Sha256::digest(&content));
        assert_eq!((&file["sha256"], &file["size"]), (&json!(sha256), &json!(content.len())), "{file}");
        sums += &format!("{sha256}  {}\n", text(&file["path"]));
    }
    assert_eq!(entry(&zip, "SHA256SUMS.txt"), sums, "the sums are the same");
    let evidence = manifest["evidence"].as_array().unwrap();
    assert_eq!(evidence.len(), 2, "both are cited: {manifest}");
    let movie = evidence.iter().find(|one| one["size"] == large.len()).unwrap();
    assert_eq!(bytes(&zip, &text(&movie["path"])), large, "the file itself");
    assert_eq!(movie["sha256"], hex(&sha2::Sha256::digest(&large)), "as the vault knows it");
    assert!(!text(&movie["path"]).contains('\u{202e}'), "with a name that means what it shows");
    assert_eq!(manifest["reports"][0]["tables"]["path"], "berichte/01_A.1_Rathaus.xlsx", "{manifest}");
    let register = stage.call("report_register", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(register["total"], made.reports * 2 + 1, "each PDF, each workbook and the package: {register}");
    assert_eq!(register["items"][1]["limits"][0], "nur Verantwortliche: Hauptamt", "{register}");
}

fn bytes(zip: &[u8], name: &str) -> Vec<u8> {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let mut content = Vec::new();
    archive.by_name(name).unwrap_or_else(|error| panic!("{name}: {error}")).read_to_end(&mut content).unwrap();
    content
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[tokio::test]
async fn a_logo_stands_on_the_reports_until_it_is_taken_away_and_comes_back_with_undo() {
    let stage = Stage::with_akte().await;
    let (tenant, _) = recorded(&stage).await;
    let here = json!({ "municipality_id": tenant.municipality });
    let plain = stage.job("report_create", request(&tenant, "a6", json!({}))).await;
    let drawing =
        br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path fill="#036" d="M0 0h4v5z"/></svg>"##;
    let token = stage.file("../Wappen\u{202e}.svg".trim_start_matches("../"), drawing).await;
    let save = json!({ "municipality_id": tenant.municipality, "token": token, "alternative": " Wappen " });
    stage.call("municipality_logo_save", save).await;
    let logo = stage.call("municipality_logo", here.clone()).await;
    assert_eq!((&logo["alternative"], &logo["width"], &logo["height"]), (&json!("Wappen"), &json!(960), &json!(1200)));
    assert!(text(&logo["base64"]).starts_with("iVBORw0KGgo"), "a PNG for the window");
    let with = stage.job("report_create", request(&tenant, "a6", json!({}))).await;
    let without =
        stage.job("report_create", request(&tenant, "a6", json!({ "options": { "without_logo": true } }))).await;
    assert_ne!(with["content_hash"], without["content_hash"], "it is part of the content");
    assert!(with["size"].as_u64() > plain["size"].as_u64(), "and of the file");
    let again = stage.job("report_create", request(&tenant, "a6", json!({}))).await;
    assert_eq!(with["file_sha256"], again["file_sha256"], "the same bytes");
    let said = json!({ "municipality_id": tenant.municipality, "token": null, "alternative": "Blauer Schild" });
    stage.call("municipality_logo_save", said).await;
    stage.call("municipality_logo_delete", here.clone()).await;
    assert_eq!(stage.call("municipality_logo", here.clone()).await, Value::Null, "gone");
    assert_eq!(stage.refused("municipality_logo_delete", here.clone()).await.code, "report.logo-missing", "once");
    let preview = stage.call("undo_preview", here.clone()).await;
    let undo = merged(&here, &json!({ "operation_id": preview["operation_id"] }));
    stage.call("undo", undo).await;
    assert_eq!(stage.call("municipality_logo", here).await["alternative"], "Blauer Schild", "back as it was");
}

/// The text of a file in a ZIP.
pub fn entry(zip: &[u8], name: &str) -> String {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap_or_else(|error| panic!("{name}: {error}")).read_to_string(&mut text).unwrap();
    text
}

pub fn names(zip: &[u8]) -> Vec<String> {
    let archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    archive.file_names().map(|name| name.unwrap().into_owned()).collect()
}

fn ask(tenant: &Tenant) -> ReportPackageRequest {
    ReportPackageRequest {
        municipality_id: tenant.municipality.parse().unwrap(),
        domain_id: None,
        kinds: Vec::new(),
        language: "de".to_owned(),
        as_of: None,
        options: ReportOptions::default(),
        with_tables: false,
        token: String::new(),
    }
}

async fn packed(stage: &Stage, tenant: &Tenant, name: &str) -> (PathBuf, ReportPackaged) {
    let path = stage.folder.path().join(name);
    let made = rooms::report_package_to(&stage.app, ask(tenant), &path, &Progress::unwatched()).await.unwrap();
    (path, made)
}

#[tokio::test]
async fn a_package_holds_reports_evidence_index_and_manifest_and_is_the_same_every_time() {
    let stage = Stage::with_akte().await;
    let (tenant, _) = recorded(&stage).await;
    stage.host.dialogs.next_save(stage.folder.path().join("Paket.zip"));
    let place = stage.call("report_package_pick", json!({ "municipality_id": tenant.municipality })).await;
    let proposal = stage.host.dialogs.proposals().pop().unwrap().file_name;
    assert_eq!(proposal, "Prüfpaket_Stadt-A-B--Süd_2026-11-21.zip", "a name that every system takes");
    let make = json!({
        "municipality_id": tenant.municipality, "domain_id": null, "kinds": [], "language": "de", "as_of": null,
        "token": place["token"],
    });
    let made = stage.job("report_package", make).await;
    assert_eq!((&made["reports"], &made["evidence"], &made["findings"]), (&json!(10), &json!(1), &json!([])), "{made}");
    let zip = std::fs::read(text(&made["path"])).unwrap();
    let expected = [
        "berichte/01_A.0_Rathaus.pdf",
        "berichte/02_A.1_Rathaus.pdf",
        "berichte/03_A.2_Rathaus.pdf",
        "berichte/04_A.4_Rathaus.pdf",
        "berichte/05_A.5_Rathaus.pdf",
        "berichte/06_A.6_Rathaus.pdf",
        "berichte/07_Umsetzungsstatus_Rathaus.pdf",
        "berichte/08_Umsetzungsplan_Rathaus.pdf",
        "berichte/09_Dienstleister_Rathaus.pdf",
        "berichte/10_Nachweise.pdf",
        "nachweise/001_Protokoll.txt",
        "Verzeichnis.pdf",
        "manifest.json",
        "SHA256SUMS.txt",
    ];
    assert_eq!(names(&zip), expected, "everything in its place");
    assert_eq!(entry(&zip, "nachweise/001_Protokoll.txt"), "Inhalt von Protokoll.txt", "the evidence itself");
    let manifest: Value = serde_json::from_str(&entry(&zip, "manifest.json")).unwrap();
    assert_eq!(
        manifest["evidence"][0]["cited_by"],
        json!(["01 (N-1)", "04 (N-1)", "07 (N-1)", "10 (N-1)"]),
        "who cites it: {manifest}"
    );
    assert_eq!(manifest["data_state"]["number"], made["state_number"], "of one data state");
    let sums = entry(&zip, "SHA256SUMS.txt");
    assert_eq!(sums.lines().count(), 12, "one line per file before it: {sums}");
    assert!(sums.contains(&text(&manifest["files"][0]["sha256"])), "the same sums in both");
    let left: Vec<_> = std::fs::read_dir(stage.folder.path()).unwrap().flatten().map(|one| one.file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().ends_with(".neu")), "nothing half is left: {left:?}");

    let (again, _) = packed(&stage, &tenant, "nochmals.zip").await;
    assert_eq!(std::fs::read(again).unwrap(), zip, "the same state gives the same bytes");
    let register = stage.call("report_register", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(register["total"], 22, "ten reports and the package, twice: {register}");
    let token = stage.file("Paket-in-der-Hand.zip", &zip).await;
    let verify = json!({ "municipality_id": tenant.municipality, "token": token });
    let verified = stage.call("report_verify", verify).await;
    assert_eq!(
        (&verified["verdict"], &verified["report"]["kind"]),
        (&json!("unchanged"), &json!("audit_package")),
        "{verified}"
    );
}

#[tokio::test]
async fn evidence_that_is_missing_is_a_finding_and_the_rest_is_packed() {
    let stage = Stage::with_akte().await;
    let (tenant, ids) = recorded(&stage).await;
    stage.evidence(&tenant, "Konzept.txt", &ids[1]).await;
    let vault = stage.akte_folder("Akte").join("evidence");
    let files = walk(&vault);
    assert_eq!(files.len(), 2, "two files in the vault: {files:?}");
    std::fs::remove_file(&files[0]).unwrap();
    let (path, made) = packed(&stage, &tenant, "Paket.zip").await;
    assert_eq!((made.evidence, made.findings.len()), (1, 1), "{made:?}");
    assert!(made.findings[0].contains("fehlt im Bestand"), "{made:?}");
    let manifest: Value = serde_json::from_str(&entry(&std::fs::read(path).unwrap(), "manifest.json")).unwrap();
    assert_eq!(manifest["findings"], json!(made.findings), "the manifest says it too");
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}

#[tokio::test]
async fn a_package_that_is_stopped_or_cannot_be_written_leaves_nothing_behind() {
    let stage = Stage::with_akte().await;
    let (tenant, _) = recorded(&stage).await;
    let folder = stage.folder.path().join("Ziel");
    std::fs::create_dir(&folder).unwrap();
    std::fs::write(folder.join("Paket.zip"), b"alt").unwrap();
    let count = || std::fs::read_dir(&folder).unwrap().count();

    // Cancelled when the first report is laid out, and when the evidence is put in.
    for at in [Phase::Collecting, Phase::Rendering, Phase::Packing] {
        let progress = std::sync::Arc::new(std::sync::OnceLock::<Progress>::new());
        let watched = {
            let progress = std::sync::Arc::clone(&progress);
            Progress::watched(move |phase, _, _| {
                if let (true, Some(progress)) = (phase == at, progress.get()) {
                    progress.cancel();
                }
            })
        };
        progress.set(watched.clone()).ok();
        let stopped = rooms::report_package_to(&stage.app, ask(&tenant), &folder.join("Paket.zip"), &watched).await;
        assert_eq!(stopped.unwrap_err().code, ErrorCode::Cancelled, "stopped at {}", at.code());
        assert_eq!(std::fs::read(folder.join("Paket.zip")).unwrap(), b"alt", "what lay there stays");
        assert_eq!(count(), 1, "and nothing else is there");
    }
    let quiet = Progress::unwatched();
    let failed = |path: PathBuf| {
        let (app, ask, quiet) = (stage.app.clone(), ask(&tenant), quiet.clone());
        async move { rooms::report_package_to(&app, ask, &path, &quiet).await.unwrap_err() }
    };
    let error = failed(folder.join("fehlt").join("Paket.zip")).await;
    assert_eq!(error.code, ErrorCode::FileUnwritable, "no such folder");
    assert_eq!(failed(folder.clone()).await.code, ErrorCode::FileUnwritable, "a folder in the place of the file");
    let mut nothing = ask(&tenant);
    nothing.kinds = vec![akte_domain::ReportKind::EntryCheck];
    let empty = rooms::report_package_to(&stage.app, nothing, &folder.join("leer.zip"), &quiet).await.unwrap_err();
    assert_eq!(empty.code, ErrorCode::PackageEmpty, "no such report in this domain");
    assert_eq!(count(), 1, "nothing is left of any of them");
    let register = stage.call("report_register", json!({ "municipality_id": tenant.municipality })).await;
    assert_eq!(register["total"], 0, "what was not written is not registered");
}

#[cfg(unix)]
#[tokio::test]
async fn a_folder_without_permission_is_a_refusal_with_its_path() {
    use std::os::unix::fs::PermissionsExt;
    let stage = Stage::with_akte().await;
    let (tenant, _) = recorded(&stage).await;
    let folder = stage.folder.path().join("gesperrt");
    std::fs::create_dir(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o555)).unwrap();
    if std::fs::write(folder.join("darf"), b"").is_ok() {
        return; // Who may do everything cannot be refused.
    }
    let path = folder.join("Paket.zip");
    let error = rooms::report_package_to(&stage.app, ask(&tenant), &path, &Progress::unwatched()).await.unwrap_err();
    assert_eq!(error.code, ErrorCode::FileUnwritable, "{error}");
    assert_eq!(error.detail("path"), Some(path.display().to_string().as_str()), "the refusal names the file");
    let ready = stage.job("report_create", request(&tenant, "a4", json!({}))).await;
    stage.host.dialogs.next_save(folder.join("A4.xlsx"));
    let refused = stage.refused("report_save", json!({ "token": ready["token"], "format": "xlsx" })).await;
    assert_eq!(refused.code, "file.unwritable", "the tables neither");
}

#[tokio::test]
async fn changes_since_a_release_are_packed_where_there_is_one() {
    let stage = Stage::with_akte().await;
    let (tenant, _) = recorded(&stage).await;
    let second = json!({
        "municipality_id": tenant.municipality, "id": null, "name": "Bauhof", "method": "grundschutz_plus_plus",
        "catalog_ids": [],
    });
    stage.call("domain_save", second).await;
    release(&stage, &tenant, "1.0", "release").await;
    let path = stage.folder.path().join("Alles.zip");
    let all = ReportPackageRequest { kinds: ReportKind::ALL.to_vec(), ..ask(&tenant) };
    rooms::report_package_to(&stage.app, all, &path, &Progress::unwatched()).await.unwrap();
    let zip = std::fs::read(path).unwrap();
    let names: Vec<String> = names(&zip).into_iter().filter(|name| name.contains("nderungen")).collect();
    assert_eq!(names.len(), 1, "of the domain that has a release: {names:?}");
}
