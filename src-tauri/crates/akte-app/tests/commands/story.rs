//! The demonstration, jobs, settings.

use crate::stage::Stage;
use akte_app::NewProtection;
use akte_app::demo::{self, Scale};
use akte_app::progress::Progress;
use serde_json::{Value, json};

async fn tour(stage: &Stage) -> Value {
    let municipalities = stage.call("municipality_list", json!({})).await;
    let municipality = &municipalities["items"][0];
    assert_eq!(municipality["demo"], true, "it is marked");
    let id = json!({ "municipality_id": municipality["id"] });
    let domains = stage.call("domain_list", id.clone()).await;
    let (mut objects, mut answers) = (0, 0);
    let (mut overviews, mut modelled) = (Vec::new(), Vec::new());
    for domain in domains["items"].as_array().unwrap() {
        // The two that are modelled stand beside what the design counts.
        if ["Wahlamt", "Wertstoffhof"].contains(&domain["name"].as_str().unwrap()) {
            let of = json!({ "municipality_id": municipality["id"], "domain_id": domain["id"] });
            modelled.push(stage.call("overview", of).await);
            continue;
        }
        let of = json!({ "municipality_id": municipality["id"], "domain_id": domain["id"], "sort": null, "offset": 0, "limit": 100 });
        let list = stage.call("target_object_list", of).await;
        objects += list["total"].as_u64().unwrap();
        let rows = list["items"].as_array().unwrap();
        answers += rows.iter().map(|row| row["answers"].as_u64().unwrap()).sum::<u64>();
        let of = json!({ "municipality_id": municipality["id"], "domain_id": domain["id"] });
        overviews.push(stage.call("overview", of).await);
    }
    assert_eq!((objects, answers), (30, 1_500), "as many as the design says");
    assert_eq!(modelled.len(), 2, "one of each method that is modelled");
    for overview in &modelled {
        assert!(overview["counts"]["yes"].as_u64().unwrap() > 0, "it is under way: {}", overview["counts"]);
        let codes: Vec<&str> =
            overview["open_points"].as_array().unwrap().iter().filter_map(|point| point["code"].as_str()).collect();
        assert!(!codes.contains(&"modelling_missing"), "it is modelled: {codes:?}");
    }
    let evidence = stage
        .call(
            "evidence_list",
            json!({ "municipality_id": municipality["id"], "validity": null, "sort": null, "offset": 0, "limit": 1 }),
        )
        .await;
    assert_eq!(evidence["total"], 50, "evidence files");
    json!(overviews)
}

#[tokio::test]
async fn the_small_demonstration_shows_everything_and_is_the_same_every_time() {
    let stage = Stage::bare();
    stage.job("demo_open", json!({})).await;
    let overviews = tour(&stage).await;
    let check = overviews.as_array().unwrap().iter().max_by_key(|o| o["counts"]["total"].as_u64()).unwrap();
    for status in ["yes", "no", "dispensable", "unprocessed"] {
        assert!(check["counts"][status].as_u64().unwrap() > 0, "{status} occurs: {}", check["counts"]);
    }
    assert_eq!(check["counts"]["partial"], 0, "Grundschutz++ knows no half answers");
    assert!(check["overdue_measures"].as_u64().unwrap() > 0, "measures are overdue");
    assert!(check["expired_evidence"].as_u64().unwrap() > 0, "evidence has expired");
    assert!(check["trend"].as_array().unwrap().len() >= 5, "the trend has something to show");
    let verified = stage.job("akte_verify", json!({})).await;
    assert_eq!(verified["problems"], json!([]), "it is sound");
    let first = stage.call("session_state", json!({})).await["akte"]["state_hash"].clone();
    stage.call("akte_close", json!({})).await;
    stage.job("demo_open", json!({})).await;
    let again = stage.call("session_state", json!({})).await;
    assert_eq!(again["akte"]["state_hash"], first, "opened, not made anew");

    let other = Stage::bare();
    other.job("demo_open", json!({})).await;
    let theirs = other.call("session_state", json!({})).await["akte"]["state_hash"].clone();
    assert_eq!(theirs, first, "made elsewhere it is the same, to the last hash");
}

#[tokio::test]
async fn a_cancelled_demonstration_leaves_nothing_behind() {
    let stage = Stage::bare();
    let folder = stage.folder.path().join("demo");
    let progress = Progress::unwatched();
    progress.cancel();
    let outcome = demo::create(&stage.app, &folder, NewProtection::Plain, Scale::Small, &progress).await;
    assert_eq!(outcome.unwrap_err().code.code(), "app.cancelled", "it was cancelled");
    let left: Vec<_> =
        std::fs::read_dir(stage.folder.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert!(left.iter().all(|name| name == "config"), "nothing is left: {left:?}");
}

#[tokio::test]
async fn who_works_here_and_the_language_are_remembered() {
    let stage = Stage::bare();
    stage.create("Akte", None).await;
    stage.call("actor_set", json!({ "actor": " Erika Beispiel " })).await;
    assert_eq!(
        stage.refused("actor_set", json!({ "actor": " " })).await.code,
        "app.actor-missing",
        "nobody is no name"
    );
    stage.call("language_set", json!({ "language": "en" })).await;
    let refusal = stage.refused("language_set", json!({ "language": "fr" })).await;
    assert_eq!(refusal.message, "The program does not speak the language “fr”.", "the sentence is English now");
    stage.call("akte_close", json!({})).await;
    let next = akte_app::App::new(stage.host.clone());
    let state = next.call("session_state", json!({})).await.unwrap();
    assert_eq!(state["actor"], "Erika Beispiel", "the person");
    assert_eq!(state["language"], "en", "the language");
    assert_eq!(state["recent"][0]["name"], "Akte", "the Akte");
    let token = state["recent"][0]["token"].clone();
    let inspected = next.call("folder_inspect", json!({ "token": token })).await.unwrap();
    assert_eq!(inspected["kind"], "plain", "and how it is opened");
}

#[tokio::test]
async fn a_job_is_cancelled_and_an_unknown_one_is_refused() {
    let stage = Stage::with_akte().await;
    let unknown = json!({ "job_id": "00000000-0000-7000-8000-000000000000" });
    assert_eq!(stage.refused("job_status", unknown.clone()).await.code, "app.job-unknown", "no such job");
    assert_eq!(stage.refused("job_cancel", unknown).await.code, "app.job-unknown", "nothing to cancel");
    let job = stage.call("akte_verify", json!({})).await;
    stage.call("job_cancel", json!({ "job_id": job["job_id"] })).await;
    let status = stage.status(&job).await;
    assert!(["done", "cancelled"].contains(&status["state"].as_str().unwrap()), "it ends either way: {status}");
}

#[tokio::test]
async fn the_first_change_of_a_day_is_followed_by_its_backup() {
    let stage = Stage::with_akte().await;
    stage.tenant("Musterstadt", "entry_check").await;
    stage.call("akte_close", json!({})).await;
    let backups = akte_app::backups_in(&stage.akte_folder("Akte").join("backups")).unwrap();
    assert!(!backups.is_empty(), "the day has its backup");
}
