//! Faults that only a program inside can set up: a network share where there is none, a database that must not grow.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use akte_app::host::{Dialogs, Host, NoDialogs, SecretStore};
use akte_app::testing::{MemorySecrets, SeededRandom};
use akte_app::{App, ErrorCode, NewProtection, Unlock, rooms, wire};
use akte_store::{Entropy, Environment, Holder, Store, StoreError};
use chrono::{DateTime, TimeZone, Utc};
use std::path::{Path, PathBuf};
use std::sync::Arc;

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 7, 1, 8, 0, 0).unwrap()
}

struct Seeded(SeededRandom);

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }
}

fn environment(mount_table: Option<String>) -> Environment {
    let holder = Holder {
        actor: "Erika Beispiel".into(),
        os_account: "test".into(),
        host: "RATHAUS-7".into(),
        process: 7,
        since: now(),
    };
    let mut environment = Environment::new(holder, now(), Arc::new(Seeded(SeededRandom::new(1))));
    environment.mount_table = mount_table;
    environment
}

#[tokio::test]
async fn an_akte_on_a_network_share_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let place = std::fs::canonicalize(folder.path()).unwrap();
    let akte = place.join("Akte");
    Store::create(&akte, akte_store::NewProtection::Plain, environment(Some(String::new())))
        .await
        .unwrap()
        .store
        .close()
        .await;
    let before = names(&akte);
    for kind in ["cifs", "nfs4", "fuse.sshfs", "9p"] {
        let table = format!("23 22 0:40 / {} rw - {kind} //server/amt rw\n", place.display());
        let refused = Store::open(&akte, &akte_store::Unlock::Plain, environment(Some(table.clone()))).await;
        let error = refused.err().unwrap_or_else(|| panic!("{kind} is a network file system"));
        assert!(matches!(&error, StoreError::NetworkShare { file_system, .. } if file_system == kind), "{error}");
        let sentence = akte_app::AppError::from(error).body(akte_text::Language::German);
        assert_eq!(sentence.code, "akte.network-share", "its code");
        assert!(sentence.message.contains(kind) && !sentence.hint.is_empty(), "place and advice: {sentence:?}");
        let made = Store::create(&place.join("Neu"), akte_store::NewProtection::Plain, environment(Some(table))).await;
        assert!(matches!(made.err(), Some(StoreError::NetworkShare { .. })), "a new one neither");
    }
    assert_eq!(names(&akte), before, "nothing came or went");
    let local = format!("23 22 8:1 / {} rw - ext4 /dev/sda1 rw\n", place.display());
    Store::open(&akte, &akte_store::Unlock::Plain, environment(Some(local))).await.unwrap().close().await;
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// A host whose databases stop growing, as on a full disk.
struct FullDisk {
    pages: Option<u32>,
    random: SeededRandom,
    secrets: Arc<MemorySecrets>,
}

impl FullDisk {
    fn app(pages: Option<u32>, seed: u64) -> App {
        App::new(Arc::new(Self { pages, random: SeededRandom::new(seed), secrets: Arc::default() }))
    }
}

impl Host for FullDisk {
    fn now(&self) -> DateTime<Utc> {
        now()
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        self.random.fill(bytes);
    }

    fn os_account(&self) -> String {
        "test".into()
    }

    fn host_name(&self) -> String {
        "testhost".into()
    }

    fn process_id(&self) -> u32 {
        std::process::id()
    }

    fn preferred_languages(&self) -> Vec<String> {
        vec!["de".into()]
    }

    fn config_dir(&self) -> Option<PathBuf> {
        None
    }

    fn demo_dir(&self) -> Option<PathBuf> {
        None
    }

    fn dialogs(&self) -> &dyn Dialogs {
        &NoDialogs
    }

    fn secrets(&self) -> Arc<dyn SecretStore> {
        Arc::clone(&self.secrets) as Arc<dyn SecretStore>
    }

    fn log(&self, _: &str) {}

    fn page_limit(&self) -> Option<u32> {
        self.pages
    }
}

/// SQLite's `max_page_count`: the same end as a full disk, on every system and at every place of an import.
#[tokio::test]
async fn a_database_that_cannot_grow_stays_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let akte = folder.path().join("Akte");
    let catalog = folder.path().join("katalog.json");
    std::fs::write(&catalog, catalog_text(600)).unwrap();

    let app = FullDisk::app(None, 1);
    app.create_akte(&akte, NewProtection::Plain).await.unwrap();
    let request = municipality("Neustadt");
    rooms::municipality_save(&app, request).await.unwrap();
    app.close_akte().await;
    let pages = std::fs::metadata(akte.join("akte.db")).unwrap().len() / 4096;
    let pages = u32::try_from(pages).unwrap();

    for more in [1, 3, 10, 40] {
        let app = FullDisk::app(Some(pages + more), u64::from(more));
        app.open_akte(&akte, Unlock::Plain).await.unwrap();
        let progress = akte_app::progress::Progress::unwatched();
        let refused = rooms::import_catalog_files(
            &app,
            std::slice::from_ref(&catalog),
            rooms::GivenSources::default(),
            &progress,
        )
        .await;
        let error = refused.err().unwrap_or_else(|| panic!("{more} pages are too few"));
        assert_eq!(error.code, ErrorCode::DiskFull, "{more} pages more: {error}");
        assert!(rooms::catalog_list(&app, wire::Empty {}).await.unwrap().items.is_empty(), "nothing of it is stored");
        assert!(rooms::verify_akte(&app).await.unwrap().problems.is_empty(), "clean with {more} pages more");
        app.close_akte().await;
    }

    let app = FullDisk::app(None, 2);
    app.open_akte(&akte, Unlock::Plain).await.unwrap();
    let progress = akte_app::progress::Progress::unwatched();
    let imported =
        rooms::import_catalog_files(&app, &[catalog], rooms::GivenSources::default(), &progress).await.unwrap();
    assert_eq!(imported.catalogs[0].new_requirements, 600, "with room it comes in");
    app.close_akte().await;
}

fn municipality(name: &str) -> wire::MunicipalitySaveRequest {
    let fields = serde_json::json!({ "name": name, "legal_form": "municipality", "land": null });
    wire::MunicipalitySaveRequest { id: None, fields: serde_json::from_value(fields).unwrap() }
}

fn catalog_text(requirements: usize) -> String {
    let control = |index: usize| {
        serde_json::json!({
            "id": format!("R.{index}"),
            "title": format!("Anforderung {index}"),
            "props": [{ "name": "alt-identifier", "value": format!("{index:08x}-0000-4000-8000-000000000000") }],
            "parts": [{ "name": "statement", "prose": "Die Institution MUSS das regeln. ".repeat(20) }],
        })
    };
    let metadata = serde_json::json!({
        "title": "Katalog", "version": "1", "oscal-version": "1.1.3", "last-modified": "2026-07-01T00:00:00Z",
    });
    let controls: Vec<_> = (1..=requirements).map(control).collect();
    let group = serde_json::json!({ "id": "R", "title": "Gruppe", "controls": controls });
    serde_json::json!({ "catalog": { "uuid": "8f0b7a52-6f0f-4f44-9c0a-0d5b6d1c2e3f", "metadata": metadata, "groups": [group] } })
        .to_string()
}
