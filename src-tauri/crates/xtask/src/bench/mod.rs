//! `cargo xtask bench`: release build, encrypted Akten, at least ten runs each, ratios within one run.

mod answers;
mod import;
mod needs;
mod package;
mod pdf;
mod privacy;
mod process;
mod red_pen;
mod table;
mod update;
mod window;

use std::cell::RefCell;

use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::Result;
use crate::plan::{Step, carry_out};
use crate::run::{EMBEDDED, build_ui, install_packages};
use crate::workspace::Workspace;
use crate::{Options, apt, versions};

/// How often each thing is measured.
const RUNS: usize = 12;

/// Builds for release, measures, and prints a table with the goals.
pub fn bench(workspace: &Workspace, options: &Options) -> Result<()> {
    let table = RefCell::new(Table::default());
    let wanted = |name: &str| options.words.is_empty() || options.words.iter().any(|word| word == name);
    let mut steps = vec![
        Step::always("Look for what is needed", || {
            versions::rust()?;
            versions::node()?;
            if cfg!(target_os = "linux") { apt::ensure(&apt::for_tests(), options) } else { Ok(()) }
        }),
        Step::always("Load the packages of the user interface", || install_packages(workspace)),
        Step::always("Build the user interface", || build_ui(workspace)),
        Step::always("Build for release (takes some minutes)", || build(workspace)),
    ];
    type Measure = fn(&Workspace, &mut Table) -> Result<()>;
    let benches: [(&str, &'static str, Measure); 11] = [
        ("import", "import: a catalog of 989 controls", import::bench),
        ("edition2023", "edition2023: the Kompendium's XML", import::edition_2023),
        ("search", "search: as one types, over all catalogs", import::search),
        ("answers", "answers: 1,000 in one operation on scale county", answers::bench),
        ("red_pen", "red_pen: overview, red pen and copying on scale county", red_pen::bench),
        ("needs", "needs: recalculated after one edit", needs::bench),
        ("privacy", "privacy: 300 processing activities, and the deadlines of scale county", privacy::bench),
        ("pdf", "pdf: A.4 over 1,800 rows", pdf::bench),
        ("package", "package: every report of scale verbund", package::bench),
        ("update", "update: 400,000 answers to the next version of their catalog", update::bench),
        ("window", "window: from process start until it can be used", window::bench),
    ];
    for (name, title, measure) in benches {
        if wanted(name) {
            let table = &table;
            steps.push(Step::new(title, move || measure(workspace, &mut table.borrow_mut())));
        }
    }
    let outcome = carry_out("cargo xtask bench", steps, options);
    table.borrow().print()?;
    outcome.and_then(|()| table.borrow().goals())
}

/// All in one go: crates that are built for several of them are built once.
fn build(workspace: &Workspace) -> Result<()> {
    Run::cargo()
        .words(
            "build --release --package schutzakte --package akte-cli --package akte-report --package schutzakte-tests",
        )
        .words("--bins --example empty_window --example bench_a4 --example bench_answers --example bench_needs")
        .words(
            "--example bench_privacy --example bench_search --example bench_red_pen --example bench_update --features",
        )
        .arg(EMBEDDED)
        .within(&workspace.root)
        .run()
}
