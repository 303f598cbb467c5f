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
use std::time::{Duration, Instant};

use akte_app::App;
use akte_app::testing::TestHost;
use akte_app::{AppError, NewDoor, NewProtection};
use chrono::{TimeZone, Utc};
use serde_json::{Value, json};

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

async fn call(app: &App, name: &'static str, request: Value) -> Outcome<Value> {
    app.call(name, request).await.map_err(|refusal| format!("{name}: {} {}", refusal.code, refusal.message).into())
}

/// Starts a job and waits for its result.
async fn job(app: &App, name: &'static str, request: Value) -> Outcome<Value> {
    let id = call(app, name, request).await?["job_id"].clone();
    loop {
        let status = call(app, "job_status", json!({ "job_id": id })).await?;
        match status["state"].as_str() {
            Some("done") => return Ok(status["result"].clone()),
            Some("running") => tokio::time::sleep(Duration::from_millis(1)).await,
            _ => return Err(format!("{name} ended as {status}").into()),
        }
    }
}

async fn import(app: &App, file: &Path) -> Outcome<Value> {
    let imported = job(app, "catalog_import", json!({ "tokens": [app.token_of(file)] })).await?;
    Ok(imported["catalogs"][0]["catalog"]["id"].clone())
}

/// A municipality with some target objects and an answer on every requirement at each.
async fn fill(app: &App, name: &str, objects: usize, requirements: &[Value]) -> Outcome<Value> {
    let fields = json!({ "name": name, "legal_form": "city", "land": "ni" });
    let municipality = call(app, "municipality_save", json!({ "id": null, "fields": fields })).await?["id"].clone();
    let domain = json!({ "municipality_id": municipality, "id": null, "name": "Rathaus",
        "method": "grundschutz_plus_plus", "catalog_ids": null });
    let domain = call(app, "domain_save", domain).await?["id"].clone();
    for number in 0..objects {
        let object = json!({ "municipality_id": municipality, "domain_id": domain, "id": null, "kind": "it_system",
            "name": format!("System {number}"), "member_count": 1, "parent_id": null });
        let object = call(app, "target_object_save", object).await?["id"].clone();
        let answer = |requirement: &Value| {
            json!({ "requirement_id": requirement, "target_object_id": object, "status": "yes",
                "statement": "Geregelt in der Dienstanweisung vom 12.03.2026." })
        };
        let answers: Vec<Value> = requirements.iter().map(answer).collect();
        let request = json!({ "municipality_id": municipality, "domain_id": domain, "answers": answers });
        call(app, "answer_save", request).await?;
    }
    Ok(municipality)
}

async fn timed(
    samples: &mut Samples,
    name: &'static str,
    work: impl Future<Output = Outcome<Value>>,
) -> Outcome<Value> {
    let start = Instant::now();
    let done = work.await?;
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
        .map_err(|error: AppError| error.to_string())?;
    let old = import(&app, &data.join(OLD)).await?;
    let requirements =
        call(&app, "requirement_list", json!({ "catalog_id": old, "offset": 0, "limit": 100_000 })).await?;
    let requirements: Vec<Value> =
        requirements["items"].as_array().into_iter().flatten().map(|row| row["id"].clone()).collect();
    let mut municipality = Value::Null;
    let start = Instant::now();
    for number in 0..municipalities {
        municipality = fill(&app, &format!("Gemeinde {number}"), objects, &requirements).await?;
    }
    let answers = municipalities * objects * requirements.len();
    eprintln!("{answers} answers recorded in {:.0} s", start.elapsed().as_secs_f64());
    let new = import(&app, &data.join(NEW)).await?;
    let mut samples = Samples::new();
    for _ in 0..runs {
        let compare = json!({ "old_catalog_id": old, "new_catalog_id": new, "offset": 0, "limit": 1_000 });
        timed(&mut samples, "comparison, word by word", call(&app, "catalog_compare", compare)).await?;
        let update = json!({ "catalog_id": new, "municipality_id": null, "domain_id": null });
        timed(&mut samples, "plan", call(&app, "catalog_update_plan", update.clone())).await?;
        let mut apply = update;
        apply["successors"] = Value::Null;
        // As after the import of the version: there is a backup that has everything.
        timed(&mut samples, "backup", job(&app, "backup_create", json!({ "token": null }))).await?;
        let updated = timed(&mut samples, "update", job(&app, "catalog_update_apply", apply)).await?;
        if updated["domains"] != municipalities {
            return Err(format!("{} domains were updated", updated["domains"]).into());
        }
        let undo = json!({ "municipality_id": municipality, "operation_id": null, "across": true });
        timed(&mut samples, "taking that back", call(&app, "undo", undo)).await?;
    }
    app.close_akte().await;
    Ok(samples)
}
