//! Figures of the catalog update: an Akte of a county with 400,000 answers, compared and updated.
//!
//! `AKTE_TEST_DATA=… cargo run --release -p akte-app --example update_figures [MUNICIPALITIES] [OBJECTS]`
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a program for those who measure")]

use akte_app::App;
use akte_app::progress::Progress;
use akte_app::rooms::{self, GivenSources};
use akte_app::testing::TestHost;
use akte_app::wire::{
    AnswerPatch, AnswerSaveRequest, CatalogCompareRequest, CatalogUpdateApplyRequest, CatalogUpdatePlanRequest,
    MunicipalityRequest, RequirementListRequest, UndoRequest,
};
use akte_app::{NewDoor, NewProtection};
use akte_domain::ImplementationStatus;
use chrono::{TimeZone, Utc};
use serde_json::json;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;
use uuid::Uuid;

const OLD: &str = "bsi-history/2026-04-20_67233f5/Anwenderkataloge/Grundschutz++/Grundschutz++-catalog.json";
const NEW: &str = "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json";

async fn import(app: &App, file: &str) -> Uuid {
    let path = PathBuf::from(std::env::var_os("AKTE_TEST_DATA").unwrap()).join(file);
    let imported = rooms::import_catalog_files(app, &[path], GivenSources::default(), &Progress::unwatched()).await;
    imported.unwrap().catalogs[0].catalog.id
}

async fn call(app: &App, name: &str, request: serde_json::Value) -> serde_json::Value {
    app.call(name, request).await.unwrap()
}

/// A municipality with some target objects and an answer on every requirement at each.
async fn fill(app: &App, name: &str, objects: usize, requirements: &[Uuid]) -> Uuid {
    let fields = json!({ "name": name, "legal_form": "city", "land": "ni" });
    let saved = call(app, "municipality_save", json!({ "id": null, "fields": fields })).await;
    let municipality: Uuid = serde_json::from_value(saved["id"].clone()).unwrap();
    let domain = json!({ "municipality_id": municipality, "id": null, "name": "Rathaus",
        "method": "grundschutz_plus_plus", "catalog_ids": null });
    call(app, "domain_save", domain).await;
    let domain = rooms::domain_list(app, MunicipalityRequest { municipality_id: municipality }).await.unwrap();
    let domain = domain.items[0].id;
    for number in 0..objects {
        let object = json!({ "municipality_id": municipality, "domain_id": domain, "id": null, "kind": "it_system",
            "name": format!("System {number}"), "member_count": 1, "parent_id": null });
        let saved = call(app, "target_object_save", object).await;
        let object: Uuid = serde_json::from_value(saved["id"].clone()).unwrap();
        let patch = |requirement_id: &Uuid| AnswerPatch {
            requirement_id: *requirement_id,
            target_object_id: Some(object),
            status: Some(ImplementationStatus::Yes),
            statement: Some("Geregelt in der Dienstanweisung vom 12.03.2026.".into()),
            ..AnswerPatch::default()
        };
        let answers = requirements.iter().map(patch).collect();
        let request = AnswerSaveRequest { municipality_id: municipality, domain_id: domain, answers };
        rooms::answer_save(app, request).await.unwrap();
    }
    municipality
}

async fn timed<T>(name: &str, work: impl Future<Output = T>) -> T {
    let start = Instant::now();
    let done = work.await;
    println!("{name}: {:.0} ms", start.elapsed().as_secs_f64() * 1_000.0);
    done
}

#[tokio::main]
async fn main() {
    let argument = |at: usize, default: usize| std::env::args().nth(at).map_or(default, |text| text.parse().unwrap());
    let (municipalities, objects) = (argument(1, 40), argument(2, 10));
    let folder = tempfile::tempdir().unwrap();
    let host = TestHost::new(Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap(), 7);
    let app = App::new(Arc::new(host));
    let key = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
    let door = (NewDoor::KeyFile(zeroize::Zeroizing::new(key.as_bytes().to_vec())), "Automatik".to_owned());
    app.create_akte(&folder.path().join("akte"), NewProtection::Encrypted(vec![door])).await.unwrap();
    let old = import(&app, OLD).await;
    let request = RequirementListRequest { catalog_id: old, limit: u32::MAX, ..RequirementListRequest::default() };
    let requirements: Vec<Uuid> =
        rooms::requirement_list(&app, request).await.unwrap().items.iter().map(|row| row.id).collect();
    let mut municipality = Uuid::nil();
    let start = Instant::now();
    for number in 0..municipalities {
        municipality = fill(&app, &format!("Gemeinde {number}"), objects, &requirements).await;
    }
    println!(
        "{} answers recorded in {:.0} s",
        municipalities * objects * requirements.len(),
        start.elapsed().as_secs_f64()
    );
    let new = import(&app, NEW).await;
    let compare = |offset| CatalogCompareRequest {
        old_catalog_id: old,
        new_catalog_id: new,
        changes: Vec::new(),
        text: String::new(),
        offset,
        limit: 1_000,
    };
    timed("comparison with all words, first time", rooms::catalog_compare(&app, compare(0))).await.unwrap();
    timed("comparison with all words, again", rooms::catalog_compare(&app, compare(0))).await.unwrap();
    let plan = CatalogUpdatePlanRequest { catalog_id: new, municipality_id: None, domain_id: None };
    let plan = timed("plan", rooms::catalog_update_plan(&app, plan)).await.unwrap();
    println!("{:?}", plan.effect);
    let apply = CatalogUpdateApplyRequest { catalog_id: new, municipality_id: None, domain_id: None, successors: None };
    let begun = Instant::now();
    let progress = Progress::watched(move |phase, done, total| {
        if done == 0 || done == total {
            println!("  {} {done}/{total} after {:.0} ms", phase.code(), begun.elapsed().as_secs_f64() * 1_000.0);
        }
    });
    let updated = timed("update with its backup", rooms::apply_catalog_update(&app, apply, &progress)).await.unwrap();
    println!("{} domains of {} municipalities", updated.domains, updated.municipalities);
    let undo = UndoRequest { municipality_id: municipality, operation_id: None, across: true };
    let undone = timed("undo", rooms::undo(&app, undo)).await.unwrap();
    println!("{} records restored", undone.records);
    let size = std::fs::metadata(folder.path().join("akte").join("akte.db")).unwrap().len();
    println!("akte.db: {} MiB", size / 1_048_576);
    app.close_akte().await;
}
