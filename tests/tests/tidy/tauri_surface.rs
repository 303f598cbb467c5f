//! The window's surface: what the page may load, call and see.

use schutzakte_tests::{metadata, own_packages, read, read_json, root};
use serde_json::{Value, json};

const CONFIG: &str = "src-tauri/tauri.conf.json";
const CAPABILITY: &str = "src-tauri/capabilities/main.json";

#[test]
fn the_content_policy_lets_nothing_foreign_in() {
    let config = read_json(CONFIG);
    let policy = config["app"]["security"]["csp"].as_object().expect("the policy is written out by directive");
    for directive in
        ["default-src", "script-src", "style-src", "connect-src", "img-src", "font-src", "object-src", "base-uri"]
    {
        assert!(policy.contains_key(directive), "{directive} is not left to chance");
    }
    let allowed = ["'none'", "'self'", "data:", "blob:", "ipc:", "http://ipc.localhost"];
    for (directive, sources) in policy {
        for source in sources.as_str().expect("sources are a text").split_whitespace() {
            assert!(allowed.contains(&source), "{directive} lets in {source}");
            let data = source == "data:";
            assert!(!data || directive == "img-src", "{directive} must not take data: addresses");
        }
    }
    assert_eq!(policy["default-src"], "'none'", "what is not named is closed");
    assert_eq!(policy["script-src"], "'self'", "scripts come from the app alone");
    assert_eq!(policy["style-src"], "'self'", "styles come from the app alone");
}

#[test]
fn no_switch_weakens_the_window() {
    let config = read_json(CONFIG);
    let app = &config["app"];
    assert_eq!(app["withGlobalTauri"], false, "the page reaches the app through its one door only");
    assert_eq!(app["security"]["dangerousDisableAssetCspModification"], false);
    assert!(app["security"]["pattern"].is_null(), "the isolation pattern stays off: nothing foreign is loaded");
    assert!(app["security"]["assetProtocol"].is_null(), "the page reads no files");
    assert!(config["plugins"].is_null(), "no plugin is configured for the page");
    assert!(config["build"]["devUrl"].is_null(), "pages come from inside the program");
    assert_eq!(config["build"]["frontendDist"], "../ui/dist", "pages come from inside the program");
    let windows = app["windows"].as_array().expect("the window is declared");
    assert_eq!(windows.len(), 1, "one window");
    assert_eq!(windows[0]["label"], "main");
    assert!(windows[0]["url"].is_null(), "the window shows the app's own page");
}

#[test]
fn the_one_capability_names_exactly_the_commands_of_the_list() {
    let commands = read_json("src-tauri/commands.json");
    let mut permissions = vec!["core:event:allow-listen".to_owned(), "core:event:allow-unlisten".to_owned()];
    for name in commands.as_array().expect("the list is an array") {
        permissions.push(format!("allow-{}", name.as_str().expect("a name").replace('_', "-")));
    }
    let expected = json!({
        "identifier": "main",
        "description": "What the one window may ask of the app: the commands of commands.json, and to hear the app's events.",
        "windows": ["main"],
        "permissions": permissions,
    });
    if std::env::var_os("UPDATE").is_some() {
        let text = serde_json::to_string_pretty(&expected).expect("JSON can be written");
        std::fs::write(root().join(CAPABILITY), text + "\n").expect("the capability can be written");
    }
    assert_eq!(read_json(CAPABILITY), expected, "UPDATE=1 cargo test -p schutzakte-tests --test tidy writes it anew");
    let folder = std::fs::read_dir(root().join("src-tauri/capabilities")).expect("the folder is there");
    assert_eq!(folder.count(), 1, "there is no other capability");
    assert_eq!(read_json(CONFIG)["app"]["security"]["capabilities"], json!(["main"]));
}

#[test]
fn the_app_declares_its_commands_as_closed() {
    let build = read("src-tauri/build.rs");
    assert!(
        build.contains("commands.json") && build.contains("app_manifest"),
        "own commands are open without a manifest"
    );
}

#[test]
fn the_only_plugin_is_the_one_for_dialogs_and_rust_alone_uses_it() {
    let metadata = metadata();
    let packages = own_packages(&metadata);
    let shell = packages.iter().find(|package| package["name"] == "schutzakte").expect("the shell is a member");
    let plugins: Vec<&str> = shell["dependencies"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|dependency| dependency["name"].as_str())
        .filter(|name| name.starts_with("tauri-plugin-"))
        .collect();
    assert_eq!(plugins, ["tauri-plugin-dialog"], "files go through use cases, never through a plugin of the page");
    let permissions = read_json(CAPABILITY)["permissions"].as_array().cloned().unwrap_or_default();
    assert!(!permissions.iter().any(|name| Value::as_str(name).is_some_and(|name| name.starts_with("dialog:"))));
}
