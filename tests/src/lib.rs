//! Journeys across crates, golden files, e2e of the window, benches.
//!
//! What the tests share: where the checkout lies, its files, and what cargo knows of its crates.

#![expect(clippy::expect_used, clippy::panic, reason = "a test's helper may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The root of the checkout.
///
/// # Panics
/// If this crate lies in no workspace.
#[must_use]
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie below the root")
}

/// A file of the checkout as text.
///
/// # Panics
/// If it cannot be read.
#[must_use]
pub fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A JSON file of the checkout.
///
/// # Panics
/// If it cannot be read.
#[must_use]
pub fn read_json(path: &str) -> Value {
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// What tools fill, and what belongs to git (a file in a linked checkout).
const MADE: &[&str] =
    &[".git", "target", "node_modules", "dist", "gen", "permissions", "test-results", "playwright-report"];

/// Every file that people wrote, relative to the root and with `/`, sorted.
#[must_use]
pub fn files() -> Vec<String> {
    let mut found = Vec::new();
    collect(root(), &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, found: &mut Vec<String>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path: PathBuf = entry.expect("the folder can be listed").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if MADE.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            collect(&path, found);
        } else {
            let relative = path.strip_prefix(root()).expect("below the root");
            found.push(relative.to_string_lossy().replace('\\', "/"));
        }
    }
}

/// What cargo knows of the workspace and its dependencies on this platform.
///
/// # Panics
/// If cargo does not answer.
#[must_use]
pub fn metadata() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let version = Command::new("rustc").arg("-vV").output().expect("rustc answers");
    let version = String::from_utf8_lossy(&version.stdout).into_owned();
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("rustc names its host");
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", host])
        .current_dir(root())
        .output()
        .expect("cargo answers");
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo metadata is JSON")
}

/// The workspace's own packages.
#[must_use]
pub fn own_packages(metadata: &Value) -> Vec<&Value> {
    let members = metadata["workspace_members"].as_array().cloned().unwrap_or_default();
    metadata["packages"].as_array().into_iter().flatten().filter(|package| members.contains(&package["id"])).collect()
}
