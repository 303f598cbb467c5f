//! Overview and red pen of one municipality and of the whole Akte, and copying answers in bulk, on an encrypted Akte of scale
//! county that `bench_answers` has made.
//!
//! `bench_red_pen FOLDER RUNS`: prints `{NAME: [milliseconds …], …}`. Opening is not measured; where a measurement is from cold,
//! the Akte was opened just before and nothing of it had been looked at.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use akte_app::App;
use akte_app::host::SystemHost;
use serde_json::{Value, json};

const PASSPHRASE: &str = "Pferd Batterie Heftklammer richtig";
/// How many answers are copied, and to how many objects.
const COPIED: usize = 500;
const TARGETS: usize = 20;

type Outcome<T> = Result<T, Box<dyn Error>>;
type Samples = BTreeMap<&'static str, Vec<f64>>;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(runs)) = (arguments.next(), arguments.next()) else {
        return Err("usage: bench_red_pen FOLDER RUNS".into());
    };
    let akte = Path::new(&folder).join("county");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let samples = runtime.block_on(measure(&akte, runs.parse()?))?;
    writeln!(std::io::stdout(), "{}", json!(samples))?;
    Ok(())
}

async fn call(app: &App, name: &str, request: &Value) -> Outcome<Value> {
    app.call(name, request.clone())
        .await
        .map_err(|refusal| format!("{name}: {} {}", refusal.code, refusal.message).into())
}

/// An app with the Akte open and nothing looked at.
async fn opened(akte: &Path) -> Outcome<App> {
    let app = App::new(Arc::new(SystemHost::bare(|line| eprintln!("{line}"))));
    let token = app.token_of(akte);
    call(&app, "akte_open", &json!({ "token": token, "door": "passphrase", "secret": PASSPHRASE })).await?;
    Ok(app)
}

async fn closed(app: App) -> Outcome<()> {
    call(&app, "akte_close", &json!({})).await.map(drop)
}

/// Runs a command and notes what it took.
async fn timed(app: &App, samples: &mut Samples, what: &'static str, name: &str, request: &Value) -> Outcome<Value> {
    let at = Instant::now();
    let answer = call(app, name, request).await?;
    samples.entry(what).or_default().push(at.elapsed().as_secs_f64() * 1_000.0);
    Ok(answer)
}

fn items(list: &Value) -> &[Value] {
    list["items"].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The domains that are checked by Grundschutz++ and have enough objects to copy to: municipality and domain of each.
async fn domains(app: &App) -> Outcome<Vec<Value>> {
    let mut found = Vec::new();
    for municipality in items(&call(app, "municipality_list", &json!({})).await?) {
        let of = json!({ "municipality_id": municipality["id"] });
        let domains = call(app, "domain_list", &of).await?;
        for domain in items(&domains).iter().filter(|domain| domain["method"] == "grundschutz_plus_plus") {
            let place = json!({ "municipality_id": municipality["id"], "domain_id": domain["id"] });
            let all = json!({ "text": "", "kinds": [], "sort": null, "offset": 0, "limit": 1 });
            let objects = call(app, "target_object_list", &with(&place, all)).await?;
            if objects["total"].as_u64().is_some_and(|total| total > TARGETS as u64) {
                found.push(place);
            }
        }
    }
    if found.is_empty() { Err("no domain of the county is large enough".into()) } else { Ok(found) }
}

fn with(request: &Value, more: Value) -> Value {
    let mut request = request.clone();
    if let (Some(into), Value::Object(more)) = (request.as_object_mut(), more) {
        into.extend(more);
    }
    request
}

async fn measure(akte: &Path, runs: usize) -> Outcome<Samples> {
    let mut samples = Samples::new();
    let app = opened(akte).await?;
    let domains = domains(&app).await?;
    closed(app).await?;
    for run in 0..runs {
        let place = &domains[run % domains.len()];
        let points = with(place, json!({ "object_id": null, "sort": null, "offset": 0, "limit": 100 }));
        let app = opened(akte).await?;
        timed(&app, &mut samples, "overview, from cold", "overview", place).await?;
        timed(&app, &mut samples, "overview", "overview", place).await?;
        edit(&app, place, run + 1).await?;
        timed(&app, &mut samples, "overview, after one edit", "overview", place).await?;
        closed(app).await?;
        let app = opened(akte).await?;
        timed(&app, &mut samples, "red pen, from cold", "point_list", &points).await?;
        edit(&app, place, run).await?;
        timed(&app, &mut samples, "red pen, after one edit", "point_list", &points).await?;
        copy(&app, place, run, &mut samples).await?;
        closed(app).await?;
    }
    for _ in 0..runs {
        let app = opened(akte).await?;
        timed(&app, &mut samples, "whole Akte, overview", "akte_overview", &json!({})).await?;
        closed(app).await?;
        let app = opened(akte).await?;
        let request = json!({ "points": true });
        let found = timed(&app, &mut samples, "whole Akte, red pen", "akte_overview", &request).await?;
        let counted = found["municipalities"].as_array().map_or(0, Vec::len);
        let municipalities: BTreeSet<String> = domains.iter().map(|one| one["municipality_id"].to_string()).collect();
        if counted < municipalities.len() {
            return Err(format!("the overview has {counted} municipalities").into());
        }
        timed(&app, &mut samples, "whole Akte, red pen again", "akte_overview", &request).await?;
        closed(app).await?;
    }
    Ok(samples)
}

/// One answer reads differently.
async fn edit(app: &App, place: &Value, run: usize) -> Outcome<()> {
    let list = json!({ "target_object_id": null, "sort": null, "offset": 0, "limit": 1 });
    let rows = call(app, "check_list", &with(place, list)).await?;
    let status = if run.is_multiple_of(2) { "yes" } else { "partial" };
    let answer = json!({
        "requirement_id": items(&rows)[0]["requirement_id"], "status": status,
        "statement": format!("Stand der Messung {run}."),
    });
    call(app, "answer_save", &with(place, json!({ "answers": [answer] }))).await.map(drop)
}

/// Copies answers of the whole domain to objects, and takes that back.
async fn copy(app: &App, place: &Value, run: usize, samples: &mut Samples) -> Outcome<()> {
    // Every run has other answers to copy, so that none is alike already and left out.
    let list = json!({ "target_object_id": null, "sort": null, "offset": 0, "limit": COPIED });
    let rows = call(app, "check_list", &with(place, list)).await?;
    let ids: Vec<Value> = items(&rows).iter().map(|row| row["requirement_id"].clone()).collect();
    let statement = format!("Stand der Messung {run} im Lauf {}.", std::process::id());
    let answers: Vec<Value> =
        ids.iter().map(|id| json!({ "requirement_id": id, "status": "yes", "statement": statement })).collect();
    call(app, "answer_save", &with(place, json!({ "answers": answers }))).await?;
    let list = json!({ "text": "", "kinds": [], "sort": null, "offset": 0, "limit": 200 });
    let objects = call(app, "target_object_list", &with(place, list)).await?;
    let whole = |object: &&Value| object["kind"] == "information_domain";
    let Some(from) = items(&objects).iter().find(whole) else { return Err("no whole domain".into()) };
    let others = items(&objects).iter().filter(|object| !whole(object));
    let targets: Vec<Value> = others.map(|object| object["id"].clone()).take(TARGETS).collect();
    let request = with(
        place,
        json!({
            "from_object_id": from["id"], "to_object_ids": targets, "requirement_ids": ids,
            "fields": [], "overwrite": "all", "links": false, "preview": false,
        }),
    );
    let copied = timed(app, samples, "copying 500 answers to 20 objects", "answer_copy", &request).await?;
    let written = copied["added"].as_u64().unwrap_or_default() + copied["changed"].as_u64().unwrap_or_default();
    if written < (COPIED * TARGETS * 9 / 10) as u64 {
        return Err(format!("copying wrote {written} answers: {copied}").into());
    }
    let undo = json!({ "municipality_id": place["municipality_id"], "operation_id": null });
    timed(app, samples, "taking that back", "undo", &undo).await.map(drop)
}
