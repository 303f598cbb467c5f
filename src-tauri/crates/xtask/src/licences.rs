//! Licences of the npm packages: the counterpart of `cargo deny` for the user interface.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::failure::{Failure, Result};

/// What may go into the shipped window.
const SHIPPED: &[&str] = &[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "EUPL-1.2",
    "ISC",
    "MIT",
    "OFL-1.1",
    "Unlicense",
];
/// What may help to build and to test it, besides.
const TOOLS: &[&str] = &["CC-BY-3.0", "CC-BY-4.0", "MIT-0", "MPL-2.0", "Python-2.0", "Unlicense"];

/// Checks every package of a `package-lock.json` and says how many there are of which licence.
pub fn check_npm(ui: &Path) -> Result<()> {
    let path = ui.join("package-lock.json");
    let lock = std::fs::read_to_string(&path).map_err(|error| Failure::io("Cannot read", &path, &error))?;
    let lock: Value =
        serde_json::from_str(&lock).map_err(|error| Failure::new(format!("{}: {error}", path.display())))?;
    let (counts, refused) = judge(&lock, |folder| licence_on_disk(&ui.join(folder)));
    for (licence, count) in &counts {
        eprintln!("  {count:>4} {licence}");
    }
    if refused.is_empty() && !counts.is_empty() {
        return Ok(());
    }
    Err(Failure::new(format!("{} npm package(s) have a licence that nobody has agreed to:", refused.len()))
        .hint(refused.join("\n  ")))
}

/// Counts by licence, and the packages that are refused.
fn judge(lock: &Value, on_disk: impl Fn(&str) -> Option<String>) -> (BTreeMap<String, usize>, Vec<String>) {
    let mut counts = BTreeMap::new();
    let mut refused = Vec::new();
    for (folder, package) in lock["packages"].as_object().into_iter().flatten() {
        if folder.is_empty() || package["link"].as_bool() == Some(true) {
            continue;
        }
        let tool = package["dev"].as_bool() == Some(true) || package["devOptional"].as_bool() == Some(true);
        let licence = package["license"].as_str().map(str::to_owned).or_else(|| on_disk(folder)).unwrap_or_default();
        *counts.entry(if licence.is_empty() { "none".to_owned() } else { licence.clone() }).or_default() += 1;
        if !agreed(&licence, tool) {
            let kind = if tool { "tool" } else { "shipped" };
            refused.push(format!("{folder} ({kind}): {}", if licence.is_empty() { "no licence" } else { &licence }));
        }
    }
    (counts, refused)
}

fn licence_on_disk(folder: &Path) -> Option<String> {
    let package = std::fs::read_to_string(folder.join("package.json")).ok()?;
    let package: Value = serde_json::from_str(&package).ok()?;
    package["license"].as_str().or_else(|| package["license"]["type"].as_str()).map(str::to_owned)
}

/// Whether an SPDX expression lets us use the package: any side of an `OR`, every side of an `AND`.
fn agreed(expression: &str, tool: bool) -> bool {
    let expression = expression.trim().trim_start_matches('(').trim_end_matches(')');
    expression.split(" OR ").any(|choice| {
        choice
            .split(" AND ")
            .map(|licence| licence.trim().trim_matches(['(', ')']))
            .all(|licence| SHIPPED.contains(&licence) || (tool && TOOLS.contains(&licence)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_read_as_spdx_means_them() {
        assert!(agreed("MIT", false));
        assert!(agreed("(MIT OR GPL-3.0-only)", false), "one side of a choice is enough");
        assert!(!agreed("MIT AND GPL-3.0-only", false), "both sides of a sum are needed");
        assert!(agreed("MPL-2.0", true), "a tool may be under the MPL");
        assert!(!agreed("MPL-2.0", false), "what ships may not");
        assert!(!agreed("", true), "no licence is no permission");
    }

    #[test]
    fn a_package_without_an_agreed_licence_is_named() {
        let lock = serde_json::json!({"packages": {
            "": {"name": "own"},
            "node_modules/good": {"license": "ISC"},
            "node_modules/bad": {"license": "SSPL-1.0", "dev": true},
            "node_modules/silent": {},
        }});
        let (counts, refused) = judge(&lock, |folder| folder.ends_with("silent").then(|| "Proprietary".to_owned()));
        assert_eq!(counts.values().sum::<usize>(), 3, "the root is not a package");
        assert_eq!(refused, ["node_modules/bad (tool): SSPL-1.0", "node_modules/silent (shipped): Proprietary"]);
    }
}
