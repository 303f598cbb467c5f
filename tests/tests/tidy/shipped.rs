//! What ships: no HTTP client, and nothing that only development needs.

use std::collections::{BTreeMap, BTreeSet};

use schutzakte_tests::metadata;
use serde_json::Value;

/// The programs that people install.
const SHIPPED: &[&str] = &["schutzakte", "akte-cli"];

/// Crates that reach the network, or serve it.
const NETWORK: &[&str] = &[
    "attohttpc",
    "axum",
    "curl",
    "curl-sys",
    "h2",
    "hyper",
    "hyper-tls",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "reqwest",
    "rustls",
    "surf",
    "tauri-plugin-http",
    "tauri-plugin-shell",
    "tauri-plugin-updater",
    "tiny_http",
    "tonic",
    "tungstenite",
    "ureq",
];

/// For each package that a shipped program is made of, the one that asked for it.
fn shipped_tree(metadata: &Value) -> BTreeMap<String, String> {
    let nodes: BTreeMap<&str, &Value> = metadata["resolve"]["nodes"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|node| Some((node["id"].as_str()?, node)))
        .collect();
    let names: BTreeMap<&str, &str> = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|package| Some((package["id"].as_str()?, package["name"].as_str()?)))
        .collect();
    let mut open: Vec<(&str, String)> = names
        .iter()
        .filter(|(_, name)| SHIPPED.contains(name))
        .map(|(id, _)| (*id, "the workspace".to_owned()))
        .collect();
    let mut seen = BTreeSet::new();
    let mut tree = BTreeMap::new();
    while let Some((id, asked_by)) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let name = names.get(id).copied().unwrap_or_default();
        tree.insert(name.to_owned(), asked_by);
        for dependency in nodes.get(id).and_then(|node| node["deps"].as_array()).into_iter().flatten() {
            let ships = dependency["dep_kinds"].as_array().into_iter().flatten().any(|kind| kind["kind"].is_null());
            if let (true, Some(package)) = (ships, dependency["pkg"].as_str()) {
                open.push((package, name.to_owned()));
            }
        }
    }
    tree
}

#[test]
fn nothing_that_ships_can_reach_the_network() {
    let metadata = metadata();
    let tree = shipped_tree(&metadata);
    assert!(tree.len() > 50, "the tree was read: {} packages", tree.len());
    let found: Vec<String> = NETWORK
        .iter()
        .filter_map(|name| tree.get(*name).map(|asked_by| format!("{name}, asked for by {asked_by}")))
        .collect();
    assert!(found.is_empty(), "Schutzakte works offline:\n{}", found.join("\n"));
}

#[test]
fn the_dev_server_and_the_tests_do_not_ship() {
    let metadata = metadata();
    let tree = shipped_tree(&metadata);
    for name in ["akte-devserver", "schutzakte-tests", "xtask", "fantoccini", "ts-rs"] {
        assert!(!tree.contains_key(name), "{name} is for development only");
    }
}
