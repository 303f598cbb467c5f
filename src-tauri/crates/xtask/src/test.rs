//! `cargo xtask test`: every check by name, cheap ones first.
//!
//! One target folder and the dev profile for everything: clippy aside, each crate is compiled once. The feature that
//! embeds the pages is on throughout, so that tests and the window share what is built.

use std::cell::RefCell;

use crate::command::Run;
use crate::demo::Demo;
use crate::failure::Result;
use crate::plan::{Step, carry_out};
use crate::run::{EMBEDDED, build_ui, install_packages, npm};
use crate::workspace::{Workspace, text};
use crate::{Options, apt, licences, pdf, tools, versions};

/// Runs every check.
pub fn test(workspace: &Workspace, options: &Options) -> Result<()> {
    carry_out("cargo xtask test", steps(workspace, options), options)
}

fn steps<'a>(workspace: &'a Workspace, options: &'a Options) -> Vec<Step<'a>> {
    let mut steps = preparation(workspace, options);
    steps.extend(static_checks(workspace));
    steps.extend(rust_checks(workspace));
    steps.extend(journeys(workspace));
    steps
}

fn preparation<'a>(workspace: &'a Workspace, options: &'a Options) -> Vec<Step<'a>> {
    vec![
        Step::always("Look for what is needed and install it", || {
            versions::rust()?;
            versions::node()?;
            if cfg!(target_os = "linux") { apt::ensure(&apt::for_tests(), options) } else { Ok(()) }
        }),
        Step::always("Load the packages of the user interface", || install_packages(workspace)),
    ]
}

fn static_checks(workspace: &Workspace) -> Vec<Step<'_>> {
    vec![
        Step::new("Rust: formatting", || cargo(workspace, "fmt --all --check").run()),
        Step::new("npm: licences", || licences::check_npm(&workspace.ui())),
        Step::new("UI: lint and formatting", || ui(workspace, "lint").run()),
        Step::new("UI: types", || ui(workspace, "check").run()),
        Step::new("UI: unit tests", || ui(workspace, "test").run()),
        Step::always("UI: build", || build_ui(workspace)),
        Step::new("Rust: licences and sources of crates", || {
            let program = tools::cargo_deny(workspace)?;
            cargo(workspace, "fetch --locked --quiet").run()?;
            Run::new(program).words("--offline check licenses bans sources").within(&workspace.root).run()
        }),
    ]
}

fn rust_checks(workspace: &Workspace) -> Vec<Step<'_>> {
    vec![
        Step::new("Rust: clippy", || {
            cargo(workspace, "clippy --workspace --all-targets --features").arg(EMBEDDED).words("-- -D warnings").run()
        }),
        Step::new("Rust: tests", || cargo(workspace, "test --workspace --no-fail-fast --features").arg(EMBEDDED).run()),
        Step::new("Rust: build the programs", || build_programs(workspace)),
    ]
}

fn journeys(workspace: &Workspace) -> Vec<Step<'_>> {
    vec![
        Step::new("PDF: structure, fonts, text and validator", || {
            build_programs(workspace)?;
            pdf::check(workspace)
        }),
        Step::new("Browser: journeys and accessibility", || browser_journeys(workspace)),
        Step::new("Window: journey and accessibility", || window_journey(workspace)),
    ]
}

/// What the journeys run; nothing to do if it is built already. With the tests, because their dependencies' features count
/// then as they did for the tests, and no crate is compiled a second time.
fn build_programs(workspace: &Workspace) -> Result<()> {
    cargo(workspace, "build --workspace --bins --tests --features").arg(EMBEDDED).run()
}

fn cargo(workspace: &Workspace, words: &str) -> Run {
    Run::cargo().words(words).within(&workspace.root)
}

fn ui(workspace: &Workspace, script: &str) -> Run {
    Run::new(npm()).words("run --silent").arg(script).within(&workspace.ui())
}

fn browser_journeys(workspace: &Workspace) -> Result<()> {
    build_programs(workspace)?;
    ui(workspace, "e2e")
        .env("AKTE_DEVSERVER", workspace.program("debug", "akte-devserver"))
        .env("AKTE_CHROMIUM", tools::chromium(workspace)?)
        .run()
}

/// The real window on a display of its own, driven through WebKit's WebDriver.
fn window_journey(workspace: &Workspace) -> Result<()> {
    build_programs(workspace)?;
    let driver = RefCell::new(tools::tauri_driver(workspace)?);
    let demo = Demo::fresh(workspace, "debug", workspace.target.join("window-test/Demo-Akte"), "small")?;
    // With the whole workspace and its features, so that nothing is compiled anew for this.
    cargo(workspace, "test --workspace --test window --features")
        .arg(EMBEDDED)
        .words("-- --ignored --nocapture --test-threads=1")
        .env("SCHUTZAKTE_WINDOW", text(&workspace.program("debug", "schutzakte")))
        .env("SCHUTZAKTE_DRIVER", text(&driver.take()))
        .env("SCHUTZAKTE_DEMO", text(demo.folder()))
        .env("SCHUTZAKTE_SHOTS", text(&workspace.target.join("window-test/screenshots")))
        .run()
}
