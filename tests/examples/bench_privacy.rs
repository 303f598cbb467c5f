//! A record of processing activities with 300 of them, and the deadlines of a whole county, on encrypted Akten.
//!
//! `bench_privacy FOLDER RUNS`: the county in `FOLDER` is the one that `bench_answers` has made; the record is written into an
//! Akte of its own. Prints `{NAME: [milliseconds …], …}`. Opening is not measured; every measurement is the first thing that is
//! looked at after it.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use akte_app::host::SystemHost;
use akte_app::{App, NewDoor, NewProtection, PassphraseCost};
use serde_json::{Value, json};

const PASSPHRASE: &str = "Pferd Batterie Heftklammer richtig";
const ACTIVITIES: usize = 300;

type Outcome<T> = Result<T, Box<dyn Error>>;
type Samples = BTreeMap<&'static str, Vec<f64>>;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(runs)) = (arguments.next(), arguments.next()) else {
        return Err("usage: bench_privacy FOLDER RUNS".into());
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let samples = runtime.block_on(measure(&Path::new(&folder).join("county"), runs.parse()?))?;
    writeln!(std::io::stdout(), "{}", json!(samples))?;
    Ok(())
}

async fn call(app: &App, name: &str, request: Value) -> Outcome<Value> {
    app.call(name, request).await.map_err(|refusal| format!("{name}: {} {}", refusal.code, refusal.message).into())
}

/// Starts a job and waits for its result.
async fn job(app: &App, name: &str, request: Value) -> Outcome<Value> {
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

fn app() -> App {
    App::new(Arc::new(SystemHost::bare(|line| eprintln!("{line}"))))
}

async fn opened(akte: &Path) -> Outcome<App> {
    let app = app();
    let token = app.token_of(akte);
    call(&app, "akte_open", json!({ "token": token, "door": "passphrase", "secret": PASSPHRASE })).await?;
    Ok(app)
}

async fn timed(
    samples: &mut Samples,
    name: &'static str,
    work: impl Future<Output = Outcome<Value>>,
) -> Outcome<Value> {
    let at = Instant::now();
    let answer = work.await?;
    samples.entry(name).or_default().push(at.elapsed().as_secs_f64() * 1_000.0);
    Ok(answer)
}

fn whole(municipality: &Value) -> Value {
    json!({ "municipality_id": municipality, "text": "", "sort": null, "offset": 0, "limit": ACTIVITIES })
}

/// The starter sheets as often as it takes, each time as another office's.
async fn fill(app: &App) -> Outcome<Value> {
    let fields = json!({ "name": "Musterkreis", "legal_form": "county", "land": "ni" });
    let municipality = call(app, "municipality_save", json!({ "id": null, "fields": fields })).await?["id"].clone();
    let starters = call(app, "starter_list", json!({ "municipality_id": municipality })).await?;
    let ids: Vec<&Value> = starters["items"].as_array().into_iter().flatten().map(|one| &one["id"]).collect();
    call(app, "starter_take", json!({ "municipality_id": municipality, "ids": ids })).await?;
    let taken = call(app, "activity_list", whole(&municipality)).await?;
    let taken = taken["items"].as_array().ok_or("no list")?;
    for number in taken.len()..ACTIVITIES {
        let mut fields = taken[number % taken.len()].clone();
        let name = format!("{} – Außenstelle {}", fields["name"].as_str().unwrap_or_default(), number / taken.len());
        let fields = fields.as_object_mut().ok_or("no activity")?;
        for derived in ["id", "bases", "deleted_on", "objects", "measures", "contracts", "evidence", "points"] {
            fields.remove(derived);
        }
        fields.insert("name".into(), json!(name));
        fields.insert("number".into(), json!((number + 1).to_string()));
        call(app, "activity_save", json!({ "municipality_id": municipality, "id": null, "fields": fields })).await?;
    }
    Ok(municipality)
}

async fn measure(county: &Path, runs: usize) -> Outcome<Samples> {
    let folder = tempfile::tempdir()?;
    let akte = folder.path().join("akte");
    let door = (NewDoor::Passphrase(PASSPHRASE.to_owned().into(), PassphraseCost::default()), "Passwort".to_owned());
    let making = app();
    making.create_akte(&akte, NewProtection::Encrypted(vec![door])).await.map_err(|error| error.to_string())?;
    let municipality = fill(&making).await?;
    making.close_akte().await;

    let mut samples = Samples::new();
    for _ in 0..runs {
        let app = opened(&akte).await?;
        let list = call(&app, "activity_list", whole(&municipality));
        let found = timed(&mut samples, "300 activities, from cold", list).await?;
        if found["items"].as_array().map(Vec::len) != Some(ACTIVITIES) {
            return Err(format!("{} activities", found["total"]).into());
        }
        let report = json!({ "kind": "vvt", "municipality_id": municipality, "domain_id": null, "language": "de",
            "as_of": null });
        timed(&mut samples, "300 activities, printed", job(&app, "report_create", report)).await?;
        app.close_akte().await;

        let app = opened(county).await?;
        let all = json!({ "municipality_id": null, "sort": null, "offset": 0, "limit": 100 });
        let list = || call(&app, "deadline_list", all.clone());
        let found = timed(&mut samples, "deadlines of the whole county, from cold", list()).await?;
        if found["total"].as_u64().is_none_or(|total| total == 0) {
            return Err("the county has no deadlines".into());
        }
        timed(&mut samples, "deadlines of the whole county", list()).await?;
        let task = json!({ "title": "Fristen sichten", "due_on": "2099-01-31" });
        let request = json!({ "municipality_id": found["items"][0]["municipality_id"], "id": null, "fields": task });
        call(&app, "officer_task_save", request).await?;
        let more = timed(&mut samples, "deadlines of the whole county, after one edit", list()).await?;
        if more["total"].as_u64() != found["total"].as_u64().map(|total| total + 1) {
            return Err("the new task has no deadline".into());
        }
        app.close_akte().await;
    }
    Ok(samples)
}
