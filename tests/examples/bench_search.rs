//! Search as one types, over all imported catalogs, in an encrypted Akte.
//!
//! `bench_search AKTE_FOLDER KEY_FILE RUNS`: types some phrases letter by letter, `RUNS` times, and prints
//! `{"milliseconds": […], "hits": n}` with one number for each keystroke. The first keystroke after opening is among them.

use std::error::Error;
use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Instant;

use akte_app::App;
use akte_app::host::SystemHost;
use serde_json::{Value, json};

/// What people look for: labels, whole words, parts of compounds, transcriptions, several words.
const PHRASES: &[&str] = &[
    "Passwort",
    "GC.1.1",
    "APP.3.2.A1",
    "Notfallvorsorge",
    "gefaehrdung",
    "Übertragung",
    "sicherung",
    "Fernwartung durch Dienstleister",
    "Verschlüsselung mobiler Datenträger",
    "Zutritt Serverraum",
];

/// How many hits the window asks for.
const LIMIT: u32 = 50;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), Some(key), Some(runs)) = (arguments.next(), arguments.next(), arguments.next()) else {
        return Err("usage: bench_search AKTE_FOLDER KEY_FILE RUNS".into());
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (milliseconds, hits) = runtime.block_on(measure(Path::new(&folder), Path::new(&key), runs.parse()?))?;
    writeln!(std::io::stdout(), "{}", json!({ "milliseconds": milliseconds, "hits": hits }))?;
    Ok(())
}

async fn call(app: &App, name: &str, request: Value) -> Outcome<Value> {
    app.call(name, request).await.map_err(|refusal| format!("{name}: {} {}", refusal.code, refusal.message).into())
}

async fn measure(akte: &Path, key: &Path, runs: usize) -> Outcome<(Vec<f64>, usize)> {
    let app = App::new(Arc::new(SystemHost::bare(|line| eprintln!("{line}"))));
    let (token, key) = (app.token_of(akte), app.token_of(key));
    call(&app, "akte_open", json!({ "token": token, "door": "key_file", "key_file": key })).await?;
    let mut milliseconds = Vec::new();
    let mut hits = 0;
    for _ in 0..runs {
        for phrase in PHRASES {
            for end in (1..=phrase.len()).filter(|end| phrase.is_char_boundary(*end)) {
                let request = json!({ "municipality_id": null, "text": phrase[..end], "limit": LIMIT });
                let at = Instant::now();
                let answer = call(&app, "search", request).await?;
                milliseconds.push(at.elapsed().as_secs_f64() * 1_000.0);
                hits += answer["items"].as_array().map_or(0, Vec::len);
            }
        }
    }
    call(&app, "akte_close", json!({})).await?;
    Ok((milliseconds, hits))
}
