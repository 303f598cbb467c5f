//! Comparison of two catalog versions and update to the newer one, on an encrypted Akte of a county.
//!
//! `bench_update DATA RUNS [MUNICIPALITIES OBJECTS]`: `DATA` is the folder with BSI's catalogs. Fills an Akte with an answer on every
//! requirement at every object of every municipality (40 and 10 of them where nothing else is said: 400,000 answers), and
//! prints `{NAME: [milliseconds …], …}`. Every run updates and takes that back.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use akte_app::App;
use akte_app::progress::Progress;
use akte_app::rooms::{self, GivenSources};
use akte_app::testing::TestHost;
use akte_app::wire::{
    AnswerPatch, AnswerSaveRequest, CatalogCompareRequest, CatalogUpdateApplyRequest, CatalogUpdatePlanRequest,
    MunicipalityRequest, RequirementListRequest, UndoRequest,
};
use akte_app::{AppError, NewDoor, NewProtection};
use akte_domain::ImplementationStatus;
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};
use uuid::Uuid;

const OLD: &str = "bsi-history/2026-04-20_67233f5/Anwenderkataloge/Grundschutz++/Grundschutz++-catalog.json";
const NEW: &str = "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json";
const KEY: &str = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

type Outcome<T> = Result<T, Box<dyn Error>>;
type Samples = BTreeMap<&'static str, Vec<f64>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [data, numbers @ ..] = arguments.as_slice() else {
        return Err("usage: bench_update DATA RUNS [MUNICIPALITIES OBJECTS]".into());
    };
    let number = |at: usize, default: usize| numbers.get(at).map_or(Ok(default), |text| text.parse());
    let (runs, municipalities, objects) = (number(0, 10)?, number(1, 40)?, number(2, 10)?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let samples = runtime.block_on(measure(Path::new(data), runs, municipalities, objects))?;
    writeln!(std::io::stdout(), "{}", json!(samples))?;
    Ok(())
}

fn refused(name: &'static str) -> impl Fn(AppError) -> Box<dyn Error> {
    move |error| format!("{name}: {error}").into()
}

async fn call(app: &App, name: &'static str, request: Value) -> Outcome<Value> {
    app.call(name, request).await.map_err(|refusal| format!("{name}: {} {}", refusal.code, refusal.message).into())
}

async fn id_of(app: &App, name: &'static str, request: Value) -> Outcome<Uuid> {
    Ok(serde_json::from_value(call(app, name, request).await?["id"].clone())?)
}

async fn import(app: &App, file: &Path) -> Outcome<Uuid> {
    let imported =
        rooms::import_catalog_files(app, &[file.to_path_buf()], GivenSources::default(), &Progress::unwatched()).await;
    let imported = imported.map_err(refused("import"))?;
    let catalog = imported.catalogs.first().ok_or("no catalog came in")?;
    Ok(catalog.catalog.id)
}

/// A municipality with some target objects and an answer on every requirement at each.
async fn fill(app: &App, name: &str, objects: usize, requirements: &[Uuid]) -> Outcome<Uuid> {
    let fields = json!({ "name": name, "legal_form": "city", "land": "ni" });
    let municipality_id = id_of(app, "municipality_save", json!({ "id": null, "fields": fields })).await?;
    let domain = json!({ "municipality_id": municipality_id, "id": null, "name": "Rathaus",
        "method": "grundschutz_plus_plus", "catalog_ids": null });
    call(app, "domain_save", domain).await?;
    let domains = rooms::domain_list(app, MunicipalityRequest { municipality_id }).await.map_err(refused("domains"))?;
    let domain_id = domains.items.first().ok_or("no domain")?.id;
    for number in 0..objects {
        let object = json!({ "municipality_id": municipality_id, "domain_id": domain_id, "id": null, "kind": "it_system",
            "name": format!("System {number}"), "member_count": 1, "parent_id": null });
        let object = id_of(app, "target_object_save", object).await?;
        let patch = |requirement_id: &Uuid| AnswerPatch {
            requirement_id: *requirement_id,
            target_object_id: Some(object),
            status: Some(ImplementationStatus::Yes),
            statement: Some("Geregelt in der Dienstanweisung vom 12.03.2026.".into()),
            ..AnswerPatch::default()
        };
        let answers = requirements.iter().map(patch).collect();
        let request = AnswerSaveRequest { municipality_id, domain_id, answers };
        rooms::answer_save(app, request).await.map_err(refused("answers"))?;
    }
    Ok(municipality_id)
}

async fn timed<T>(
    samples: &mut Samples,
    name: &'static str,
    work: impl Future<Output = Result<T, AppError>>,
) -> Outcome<T> {
    let start = Instant::now();
    let done = work.await.map_err(refused(name))?;
    samples.entry(name).or_default().push(start.elapsed().as_secs_f64() * 1_000.0);
    Ok(done)
}

async fn measure(data: &Path, runs: usize, municipalities: usize, objects: usize) -> Outcome<Samples> {
    let folder = tempfile::tempdir()?;
    let host = TestHost::new(Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).earliest().ok_or("no such time")?, 7);
    let app = App::new(Arc::new(host));
    let door = (NewDoor::KeyFile(zeroize::Zeroizing::new(KEY.as_bytes().to_vec())), "Automatik".to_owned());
    app.create_akte(&folder.path().join("akte"), NewProtection::Encrypted(vec![door]))
        .await
        .map_err(refused("akte"))?;
    let old = import(&app, &data.join(OLD)).await?;
    let request = RequirementListRequest { catalog_id: old, limit: u32::MAX, ..RequirementListRequest::default() };
    let requirements = rooms::requirement_list(&app, request).await.map_err(refused("requirements"))?;
    let requirements: Vec<Uuid> = requirements.items.iter().map(|row| row.id).collect();
    let mut municipality_id = Uuid::nil();
    let start = Instant::now();
    for number in 0..municipalities {
        municipality_id = fill(&app, &format!("Gemeinde {number}"), objects, &requirements).await?;
    }
    let answers = municipalities * objects * requirements.len();
    eprintln!("{answers} answers recorded in {:.0} s", start.elapsed().as_secs_f64());
    let new = import(&app, &data.join(NEW)).await?;
    let mut samples = Samples::new();
    for _ in 0..runs {
        let compare = CatalogCompareRequest {
            old_catalog_id: old,
            new_catalog_id: new,
            changes: Vec::new(),
            text: String::new(),
            offset: 0,
            limit: 1_000,
        };
        timed(&mut samples, "comparison, word by word", rooms::catalog_compare(&app, compare)).await?;
        let plan = CatalogUpdatePlanRequest { catalog_id: new, municipality_id: None, domain_id: None };
        timed(&mut samples, "plan", rooms::catalog_update_plan(&app, plan)).await?;
        let apply =
            CatalogUpdateApplyRequest { catalog_id: new, municipality_id: None, domain_id: None, successors: None };
        let unwatched = Progress::unwatched();
        let update = rooms::apply_catalog_update(&app, apply, &unwatched);
        let updated = timed(&mut samples, "update with its backup", update).await?;
        if updated.domains as usize != municipalities {
            return Err(format!("{} domains were updated", updated.domains).into());
        }
        let undo = UndoRequest { municipality_id, operation_id: None, across: true };
        timed(&mut samples, "taking that back", rooms::undo(&app, undo)).await?;
    }
    app.close_akte().await;
    Ok(samples)
}
