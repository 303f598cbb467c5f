//! Every fuzz target of the app runs over mutations of its seeds, the same ones every time. `FUZZ_RUNS=n` asks for more of
//! them. What came of a cross-reference also goes into an Akte and comes out again.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests may fail loudly")]

#[path = "../../akte-catalog/tests/fuzzing/mutator.rs"]
mod mutator;

use akte_app::App;
use akte_app::fuzzing::{SEEDS, TARGETS};
use akte_app::testing::TestHost;
use chrono::{TimeZone, Utc};
use mutator::Mutator;
use serde_json::{Value, json};
use std::sync::Arc;

/// Executions of each target unless `FUZZ_RUNS` says otherwise.
const RUNS: u64 = 3_000;

/// For so many executions one goes through a whole Akte, which takes as much longer.
const ONE_STORED_OF: u64 = 100;

fn runs() -> u64 {
    std::env::var("FUZZ_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(RUNS)
}

fn seeds(target: &str) -> Vec<Vec<u8>> {
    let seeds = SEEDS.iter().find(|(of, _)| *of == target).expect("a target has seeds").1;
    seeds.iter().map(|seed| seed.to_vec()).collect()
}

#[test]
fn no_mutation_of_a_seed_panics() {
    for (name, run) in TARGETS {
        let seeds = seeds(name);
        seeds.iter().for_each(|seed| run(seed));
        let mut mutator = Mutator::new(1);
        for _ in 0..runs() {
            let bytes = mutator.next_input(&seeds);
            let result = std::panic::catch_unwind(|| run(&bytes));
            // What fails here is an input to keep.
            assert!(result.is_ok(), "{name} panics over {:?}", String::from_utf8_lossy(&bytes));
        }
    }
}

#[tokio::test]
async fn whatever_cross_reference_comes_in_comes_out_of_the_akte() {
    let folder = tempfile::tempdir().unwrap();
    let host = Arc::new(TestHost::new(Utc.with_ymd_and_hms(2026, 11, 21, 9, 0, 0).unwrap(), 7));
    let app = App::new(host.clone());
    host.dialogs.next_folder(folder.path());
    let picked = app.call("folder_pick", json!({ "purpose": "create" })).await.unwrap();
    let akte = json!({ "token": picked["token"], "name": "Akte", "passphrase": null, "plain": true });
    app.call("akte_create", akte).await.unwrap();
    let path = folder.path().join("kreuz.csv");
    let (seeds, mut mutator, mut came_in) = (seeds("cross_reference_file"), Mutator::new(2), 0_u64);
    for round in 0..runs() / ONE_STORED_OF {
        std::fs::write(&path, if round == 0 { seeds[0].clone() } else { mutator.next_input(&seeds[..1]) }).unwrap();
        let token = app.picked_file(&path).unwrap().token;
        let job = app.call("catalog_import", json!({ "tokens": [token] })).await.unwrap();
        let done = loop {
            let status = app.call("job_status", job.clone()).await.unwrap();
            if status["state"] != "running" {
                break status;
            }
            tokio::time::sleep(std::time::Duration::from_millis(2)).await;
        };
        let Some(read) = done["result"]["cross_references"][0].as_object() else { continue };
        came_in += 1;
        let id = &read["cross_reference"]["id"];
        let shown = app.call("cross_reference_show", json!({ "cross_reference_id": id })).await.unwrap();
        assert_eq!(shown["pairs"], read["cross_reference"]["pairs"], "round {round}: {shown}");
    }
    assert!(came_in > 0, "some of them are tables");
    let list: Value = app.call("cross_reference_list", json!({})).await.unwrap();
    assert!(list["total"].as_u64().unwrap() > 0 && list["total"].as_u64().unwrap() <= came_in, "each once: {list}");
}
