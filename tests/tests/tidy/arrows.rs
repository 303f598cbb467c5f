//! The direction of dependencies (DESIGN section 3).

use schutzakte_tests::{metadata, own_packages};

/// What each crate may name, for the program, for its build and for its tests alike.
const ARROWS: &[(&str, &[&str])] = &[
    ("akte-domain", &[]),
    ("akte-text", &[]),
    // The four rooms never see each other; the app joins them.
    ("akte-catalog", &["akte-domain", "akte-text"]),
    ("akte-exchange", &["akte-domain", "akte-text"]),
    ("akte-report", &["akte-domain", "akte-text"]),
    ("akte-store", &["akte-domain", "akte-text"]),
    ("akte-app", &["akte-domain", "akte-text", "akte-catalog", "akte-exchange", "akte-report", "akte-store"]),
    // The hosts know the app and the words of the field, never a room.
    ("akte-cli", &["akte-app", "akte-domain", "akte-text"]),
    ("akte-devserver", &["akte-app", "akte-domain", "akte-text"]),
    ("schutzakte", &["akte-app", "akte-domain", "akte-text"]),
    ("xtask", &[]),
    (
        "schutzakte-tests",
        &["akte-app", "akte-catalog", "akte-domain", "akte-exchange", "akte-report", "akte-store", "akte-text"],
    ),
];

#[test]
fn crates_name_only_what_their_place_allows() {
    let metadata = metadata();
    let packages = own_packages(&metadata);
    let mut wrong = Vec::new();
    for package in &packages {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, allowed)) = ARROWS.iter().find(|(crate_name, _)| *crate_name == name) else {
            wrong.push(format!("{name} has no place in the map: add it to ARROWS and to ARCHITECTURE.md"));
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let other = dependency["name"].as_str().unwrap_or_default();
            let own = packages.iter().any(|package| package["name"] == other);
            if own && !allowed.contains(&other) {
                wrong.push(format!("{name} → {other}"));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows that DESIGN section 3 does not have:\n{}", wrong.join("\n"));
}

#[test]
fn only_the_shell_names_tauri() {
    let metadata = metadata();
    let mut wrong = Vec::new();
    for package in own_packages(&metadata) {
        if package["name"] == "schutzakte" {
            continue;
        }
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let other = dependency["name"].as_str().unwrap_or_default();
            if ["tauri", "wry", "tao", "webkit2gtk", "gtk"].iter().any(|name| other.starts_with(name)) {
                wrong.push(format!("{} → {other}", package["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "everything but the shell builds without a window:\n{}", wrong.join("\n"));
}

#[test]
fn the_shell_is_no_default_member() {
    let metadata = metadata();
    let shell = own_packages(&metadata).into_iter().find(|package| package["name"] == "schutzakte");
    let id = &shell.expect("the shell is a member")["id"];
    let default = metadata["workspace_default_members"].as_array().expect("cargo names the default members");
    assert!(!default.contains(id), "`cargo build` alone must not need WebKit");
    assert_eq!(default.len() + 1, own_packages(&metadata).len(), "everything but the shell is a default member");
}
