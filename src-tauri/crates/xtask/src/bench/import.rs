//! Import of BSI's catalog into a new Akte, against `trestle import` of the same file.

use std::path::PathBuf;

use crate::bench::RUNS;
use crate::bench::process::Processes;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::tools;
use crate::workspace::{Workspace, text};

/// The published catalog that the goal is about.
const FILE: &str = "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json";
/// The version of the tool that we compare with.
const TRESTLE: &str = "compliance-trestle==5.2.0";

/// Measures both, run by run in turn.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let catalog = catalog()?;
    let akte = text(&workspace.program("release", "akte"));
    let trestle = text(&tools::python(workspace, "trestle", &[TRESTLE])?.join("trestle"));
    let folder = workspace.target.join("bench/import");
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| Failure::io("Cannot remove", &folder, &error))?;
    }
    workspace.folder(&folder.join("trestle"))?;
    let key = folder.join("key");
    std::fs::write(&key, "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n")
        .map_err(|error| Failure::io("Cannot write", &key, &error))?;
    Run::new(&trestle).words("init --local").within(&folder.join("trestle")).read()?;

    let (mut ours, mut theirs) = (Processes::default(), Processes::default());
    for run in 0..RUNS {
        let place = text(&folder.join(format!("Akte-{run}")));
        let open = ["--akte", &place, "--key-file", &text(&key)].map(str::to_owned);
        Run::new(&akte).arg("init").args(&open).read()?;
        let mut import = ["catalog", "import", &text(&catalog)].map(str::to_owned).to_vec();
        import.extend(open);
        ours.add(workspace, &akte, &import)?;
        let root = text(&folder.join("trestle"));
        let import = ["import", "--trestle-root", &root, "-f", &text(&catalog), "-o", &format!("run{run}")];
        theirs.add(workspace, &trestle, &import.map(str::to_owned))?;
    }
    table.time("import: akte catalog import (whole process)", &ours.wall);
    let ratio = theirs.wall.p50() / ours.wall.p50();
    table.goal(format!("under 1/10 of trestle: it is 1/{ratio:.1}"), ratio > 10.0);
    table.row("import: akte, peak memory", ours.peak(), ours.peak(), "MB", RUNS);
    table.time("import: trestle import", &theirs.wall);
    Ok(())
}

fn catalog() -> Result<PathBuf> {
    let data = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from).unwrap_or_default();
    let file = data.join(FILE);
    if file.is_file() {
        return Ok(file);
    }
    Err(Failure::new(format!("{} is not there.", file.display()))
        .hint("Set AKTE_TEST_DATA to the folder with BSI's catalogs."))
}
