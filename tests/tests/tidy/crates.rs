//! Crates say what they are for, and the ambient world stays in the hosts.

use schutzakte_tests::{files, metadata, own_packages, read};

#[test]
fn every_crate_says_what_it_is_for() {
    let metadata = metadata();
    let root = read("Cargo.toml");
    let architecture = read("src-tauri/ARCHITECTURE.md");
    for package in own_packages(&metadata) {
        let name = package["name"].as_str().expect("a package has a name");
        let description = package["description"].as_str().unwrap_or_default();
        assert!(description.len() > 10, "{name} has no description");
        assert!(architecture.contains(&format!("`{name}`")), "ARCHITECTURE.md does not speak of {name}");
        let library = name.starts_with("akte-") && !["akte-cli", "akte-devserver"].contains(&name);
        let line = root.lines().find(|line| line.starts_with(&format!("{name} = ")));
        assert!(
            !library || line.is_some_and(|line| line.contains(" # ")),
            "the root Cargo.toml does not say in a comment what {name} is for"
        );
        for field in ["edition", "rust_version", "license"] {
            assert!(package[field].is_string(), "{name} does not take {field} from the workspace");
        }
    }
}

#[test]
fn every_crate_keeps_the_house_rules() {
    for file in files().iter().filter(|file| file.ends_with("Cargo.toml") && *file != "Cargo.toml") {
        let manifest = read(file);
        assert!(manifest.contains("[lints]\nworkspace = true"), "{file} does not take the workspace's lints");
        let foreign = manifest.lines().find(|line| line.contains("git = ") || line.contains("path = \".."));
        assert_eq!(foreign, None, "{file}: dependencies come from the workspace's list");
    }
}

/// Where time, ids and randomness of the machine may be read.
const HOSTS: &[&str] = &[
    "src-tauri/src/",
    "src-tauri/crates/akte-app/src/host/system.rs",
    "src-tauri/crates/akte-cli/src/",
    "src-tauri/crates/akte-devserver/src/",
    "src-tauri/crates/xtask/src/",
];

#[test]
fn only_the_hosts_read_clock_and_randomness() {
    let wrong: Vec<String> = files()
        .into_iter()
        .filter(|file| file.ends_with(".rs") && file.starts_with("src-tauri/"))
        .filter(|file| !file.contains("/tests/") && !file.contains("/examples/"))
        .filter(|file| !HOSTS.iter().any(|host| file.starts_with(host)))
        .filter(|file| read(file).contains("clippy::disallowed_methods"))
        .collect();
    assert!(wrong.is_empty(), "time, ids and randomness are inputs here:\n{}", wrong.join("\n"));
}
