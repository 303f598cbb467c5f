//! Tools from crates.io and PyPI, kept in `target/tools` between runs.

use std::path::PathBuf;

use crate::command::{Run, find_program};
use crate::failure::{Failure, Result};
use crate::workspace::Workspace;

/// Version of tauri-driver; its interface to the WebKit driver follows Tauri's.
const TAURI_DRIVER: &str = "2.1.0";
/// Version of cargo-deny.
const CARGO_DENY: &str = "0.20.2";

/// The program that hands the window to a WebDriver client.
pub fn tauri_driver(workspace: &Workspace) -> Result<PathBuf> {
    installed(workspace, "tauri-driver", TAURI_DRIVER)
}

/// The program that checks licences and sources of the crates.
pub fn cargo_deny(workspace: &Workspace) -> Result<PathBuf> {
    installed(workspace, "cargo-deny", CARGO_DENY)
}

/// A program from crates.io in exactly this version; unoptimised, because it runs for a second and builds for minutes.
fn installed(workspace: &Workspace, name: &str, version: &str) -> Result<PathBuf> {
    let root = workspace.tools().join(format!("{name}-{version}"));
    let program = root.join("bin").join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    workspace.folder(&root)?;
    eprintln!("  {name} {version} is built once and kept in {}.", root.display());
    Run::cargo()
        .words("install --locked --debug --quiet --root")
        .arg(&root)
        .arg("--target-dir")
        .arg(workspace.tools().join("build"))
        .words("--version")
        .arg(version)
        .arg(name)
        .run()?;
    if program.is_file() {
        return Ok(program);
    }
    Err(Failure::new(format!("cargo install made no {}.", program.display())))
}

/// Packages from PyPI in an environment of their own; the folder of its programs.
pub fn python(workspace: &Workspace, name: &str, packages: &[&str]) -> Result<PathBuf> {
    let folder = workspace.tools().join(format!("python-{name}"));
    let programs = folder.join("bin");
    let done = folder.join("installed.txt");
    let wanted = packages.join("\n");
    if std::fs::read_to_string(&done).is_ok_and(|found| found == wanted) {
        return Ok(programs);
    }
    if find_program("python3").is_none() {
        return Err(Failure::new("python3 is missing.").hint("sudo apt-get install python3-venv"));
    }
    workspace.folder(&workspace.tools())?;
    Run::new("python3").words("-m venv").arg(&folder).run()?;
    Run::new(programs.join("python")).words("-m pip install --quiet --no-input").args(packages).run()?;
    std::fs::write(&done, wanted).map_err(|error| Failure::io("Cannot write", &done, &error))?;
    Ok(programs)
}

/// Names under which distributions install Chromium.
pub const CHROMIUM: &[&str] = &["chromium", "chromium-browser", "google-chrome"];

/// The browser for the journeys: the distribution's; where it has none, the one that Playwright brings.
pub fn chromium(workspace: &Workspace) -> Result<PathBuf> {
    if let Some(found) = CHROMIUM.iter().copied().find_map(find_program) {
        return Ok(found);
    }
    Run::new("npx").words("playwright install --with-deps chromium").within(&workspace.ui()).run()?;
    let place = "console.log(require('@playwright/test').chromium.executablePath())";
    let found = PathBuf::from(Run::new("node").arg("-e").arg(place).within(&workspace.ui()).read()?.trim());
    if found.is_file() { Ok(found) } else { Err(Failure::new(format!("Playwright brought no {}.", found.display()))) }
}
