//! `cargo xtask run`: from a checkout to an open window.

use std::cell::RefCell;

use crate::command::Run;
use crate::demo::Demo;
use crate::failure::Result;
use crate::plan::{Step, carry_out};
use crate::workspace::{Workspace, text};
use crate::{Options, apt, versions};

/// The features that put the pages into the program.
pub const EMBEDDED: &str = "schutzakte/custom-protocol";

/// Builds the app, makes the demo Akte and opens it.
pub fn run(workspace: &Workspace, options: &Options) -> Result<()> {
    if has_display() { with_window(workspace, options) } else { without_display(workspace, options) }
}

fn with_window(workspace: &Workspace, options: &Options) -> Result<()> {
    let demo = RefCell::new(None);
    let needs = [apt::BUILD_CORE, apt::BUILD_WINDOW].concat();
    let steps = vec![
        Step::new("Look for what is needed", || {
            versions::rust()?;
            versions::node()?;
            if cfg!(target_os = "linux") { apt::ensure(&needs, options) } else { Ok(()) }
        }),
        Step::new("Load the packages of the user interface", || install_packages(workspace)),
        Step::new("Build the user interface", || build_ui(workspace)),
        Step::new("Build the app and the command line", || {
            Run::cargo()
                .words("build --package schutzakte --package akte-cli --features")
                .arg(EMBEDDED)
                .within(&workspace.root)
                .run()
        }),
        Step::new("Make the demo Akte", || {
            *demo.borrow_mut() = Some(Demo::ensure(workspace, "debug", demo_folder(workspace), "small")?);
            Ok(())
        }),
        Step::new("Open the window", || {
            let Some(demo) = demo.take() else { return Ok(()) };
            eprintln!("  The terminal is free again when the window is closed.");
            Run::new(workspace.program("debug", "schutzakte")).arg(format!("--akte={}", text(demo.folder()))).run()
        }),
    ];
    carry_out("cargo xtask run", steps, options)
}

fn without_display(workspace: &Workspace, options: &Options) -> Result<()> {
    let demo = RefCell::new(None);
    let reports = workspace.target.join("demo");
    let steps = vec![
        Step::new("Look for what is needed (no display: command line only)", || {
            versions::rust()?;
            if cfg!(target_os = "linux") { apt::ensure(apt::BUILD_CORE, options) } else { Ok(()) }
        }),
        Step::new("Build the command line", || {
            Run::cargo().words("build --package akte-cli").within(&workspace.root).run()
        }),
        Step::new("Make the demo Akte", || {
            *demo.borrow_mut() = Some(Demo::ensure(workspace, "debug", demo_folder(workspace), "small")?);
            Ok(())
        }),
        Step::new("Write A.4 and A.6", || {
            let Some(demo) = demo.take() else { return Ok(()) };
            for (kind, file) in [("a4", "A.4.pdf"), ("a6", "A.6.pdf")] {
                demo.report(kind, "de", &reports.join(file))?;
            }
            eprintln!("\n  There is no display, so no window was opened. What was made instead:");
            eprintln!("    the Akte      {}", demo.folder().display());
            eprintln!("    A.4 (check)   {}", reports.join("A.4.pdf").display());
            eprintln!("    A.6 (plan)    {}", reports.join("A.6.pdf").display());
            Ok(())
        }),
    ];
    carry_out("cargo xtask run", steps, options)
}

/// Loads the npm packages exactly as locked, unless they are there already.
pub fn install_packages(workspace: &Workspace) -> Result<()> {
    let lock = std::fs::read(workspace.ui().join("package-lock.json")).unwrap_or_default();
    let stamp = workspace.ui().join("node_modules/.schutzakte-lock");
    if !lock.is_empty() && std::fs::read(&stamp).is_ok_and(|found| found == lock) {
        eprintln!("  They are there and match the lock file.");
        return Ok(());
    }
    Run::new(npm()).words("ci --no-audit --no-fund").within(&workspace.ui()).run()?;
    std::fs::write(&stamp, lock).map_err(|error| crate::failure::Failure::io("Cannot write", &stamp, &error))
}

/// Builds the pages into `ui/dist`.
pub fn build_ui(workspace: &Workspace) -> Result<()> {
    Run::new(npm()).words("run --silent build").within(&workspace.ui()).run()
}

/// npm's name: on Windows it is a script that needs its ending.
pub fn npm() -> &'static str {
    if cfg!(windows) { "npm.cmd" } else { "npm" }
}

fn demo_folder(workspace: &Workspace) -> std::path::PathBuf {
    workspace.target.join("demo").join("Demo-Akte")
}

fn has_display() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || set("DISPLAY") || set("WAYLAND_DISPLAY")
}
