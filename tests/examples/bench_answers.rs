//! 1,000 answers in one operation with their log entries, on an encrypted Akte of scale county.
//!
//! `bench_answers FOLDER AKTE RUNS`: makes the Akte in `FOLDER` with the program `AKTE` unless it is there, and prints
//! `{"milliseconds": […]}`. Opening is not measured, the whole command is.

use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use akte_app::App;
use akte_app::host::SystemHost;
use serde_json::{Value, json};

const PASSPHRASE: &str = "Pferd Batterie Heftklammer richtig";
const ANSWERS: usize = 1_000;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(akte), Some(runs)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: bench_answers FOLDER AKTE RUNS".into());
    };
    let akte = county(Path::new(&folder), Path::new(&akte))?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let milliseconds = runtime.block_on(measure(&akte, runs.parse()?))?;
    writeln!(std::io::stdout(), "{}", json!({ "milliseconds": milliseconds }))?;
    Ok(())
}

/// The Akte, made once.
fn county(folder: &Path, program: &Path) -> Outcome<PathBuf> {
    let akte = folder.join("county");
    if akte.join("akte.db").is_file() {
        return Ok(akte);
    }
    let passphrase = folder.join("passphrase.txt");
    std::fs::write(&passphrase, PASSPHRASE)?;
    let status = Command::new(program)
        .args(["demo", "--scale", "county", "--akte"])
        .arg(&akte)
        .arg("--passphrase-file")
        .arg(&passphrase)
        .stdout(Stdio::null())
        .status()?;
    if status.success() { Ok(akte) } else { Err(format!("akte demo ended with {status}").into()) }
}

async fn call(app: &App, name: &str, request: Value) -> Outcome<Value> {
    app.call(name, request).await.map_err(|refusal| format!("{name}: {} {}", refusal.code, refusal.message).into())
}

async fn measure(akte: &Path, runs: usize) -> Outcome<Vec<f64>> {
    let app = App::new(Arc::new(SystemHost::bare(|line| eprintln!("{line}"))));
    let token = app.token_of(akte);
    call(&app, "akte_open", json!({ "token": token, "door": "passphrase", "secret": PASSPHRASE })).await?;
    let (municipality, domain, requirements) = place(&app).await?;
    let mut milliseconds = Vec::new();
    // The first run warms up and is not counted. Every run changes every answer.
    for run in 0..=runs {
        let status = if run % 2 == 0 { "yes" } else { "partial" };
        let answers: Vec<Value> = requirements
            .iter()
            .map(|id| json!({ "requirement_id": id, "status": status, "statement": format!("Stand der Messung {run}.") }))
            .collect();
        let request = json!({ "municipality_id": municipality, "domain_id": domain, "answers": answers });
        let at = Instant::now();
        let saved = call(&app, "answer_save", request).await?;
        let took = at.elapsed();
        if saved["changed"] != ANSWERS {
            return Err(format!("run {run} changed {} answers", saved["changed"]).into());
        }
        if run > 0 {
            milliseconds.push(took.as_secs_f64() * 1_000.0);
        }
    }
    call(&app, "akte_close", json!({})).await?;
    Ok(milliseconds)
}

/// A municipality and domain with enough requirements.
async fn place(app: &App) -> Outcome<(Value, Value, Vec<Value>)> {
    let municipalities = call(app, "municipality_list", json!({})).await?;
    for municipality in municipalities["items"].as_array().into_iter().flatten() {
        let domains = call(app, "domain_list", json!({ "municipality_id": municipality["id"] })).await?;
        for domain in domains["items"].as_array().into_iter().flatten() {
            let request = json!({
                "municipality_id": municipality["id"], "domain_id": domain["id"], "target_object_id": null,
                "sort": null, "offset": 0, "limit": ANSWERS,
            });
            let rows = call(app, "check_list", request).await?;
            let ids: Vec<Value> =
                rows["items"].as_array().into_iter().flatten().map(|row| row["requirement_id"].clone()).collect();
            if ids.len() == ANSWERS {
                return Ok((municipality["id"].clone(), domain["id"].clone(), ids));
            }
        }
    }
    Err(format!("no domain of the county has {ANSWERS} requirements").into())
}
