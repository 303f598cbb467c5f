//! Imports into a new Akte, whole process: BSI's catalog against `trestle import` of the same file, Edition 2023 by itself;
//! and search over everything that was imported.

use std::path::PathBuf;

use crate::bench::RUNS;
use crate::bench::process::Processes;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::statistics::Samples;
use crate::tools;
use crate::workspace::{Workspace, text};

/// The published catalog that the goal is about.
const FILE: &str = "bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json";
/// The Kompendium, Edition 2023.
const EDITION_2023: &str = "edition2023/XML_Kompendium_2023.xml";
/// What else is imported for the search.
const OTHERS: &[&str] = &[
    "bsi/control_layer/ISO27001/ISO27001-AnnexA-catalog.json",
    "bsi/control_layer/WLAN/WLAN-resolved_catalog.json",
    "bsi/control_layer/Lieferkettensicherheit/Lieferkettensicherheit-resolved_catalog.json",
    "bsi/control_layer/Mindeststandard-TLS/Entwurf-Mindeststandard-TLS-catalog.json",
];
/// The version of the tool that we compare with.
const TRESTLE: &str = "compliance-trestle==5.2.0";

/// Measures ours and the other, run by run in turn.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let catalog = text(&data(FILE)?);
    let trestle = text(&tools::python(workspace, "trestle", &[TRESTLE])?.join("trestle"));
    let place = Place::new(workspace, "import")?;
    let root = place.folder.join("trestle");
    workspace.folder(&root)?;
    Run::new(&trestle).words("init --local").within(&root).read()?;

    let (mut ours, mut theirs) = (Processes::default(), Processes::default());
    for run in 0..RUNS {
        place.init(run)?;
        ours.add(workspace, &place.akte, &place.command(run, &["catalog", "import", &catalog]))?;
        let import = ["import", "--trestle-root", &text(&root), "-f", &catalog, "-o", &format!("run{run}")];
        theirs.add(workspace, &trestle, &import.map(str::to_owned))?;
    }
    table.time("import: akte catalog import (whole process)", &ours.wall);
    let ratio = theirs.wall.p50() / ours.wall.p50();
    table.goal(format!("under 1/10 of trestle: it is 1/{ratio:.1}"), ratio > 10.0);
    table.row("import: akte, peak memory", ours.peak(), ours.peak(), "MB", RUNS);
    table.time("import: trestle import", &theirs.wall);
    Ok(())
}

/// Measures the import of Edition 2023.
pub fn edition_2023(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let kompendium = text(&data(EDITION_2023)?);
    let place = Place::new(workspace, "edition2023")?;
    let mut ours = Processes::default();
    for run in 0..RUNS {
        place.init(run)?;
        ours.add(workspace, &place.akte, &place.command(run, &["catalog", "import", &kompendium]))?;
    }
    table.time("edition2023: akte catalog import (whole process)", &ours.wall);
    table.goal("under 400 ms", ours.wall.p50() < 400.0);
    Ok(())
}

/// Measures each keystroke of a search over everything that can be imported.
pub fn search(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let place = Place::new(workspace, "search")?;
    place.init(0)?;
    Run::new(&place.akte).args(place.command(0, &["catalog", "import", "--shipped"])).read()?;
    for file in [FILE, EDITION_2023].iter().chain(OTHERS) {
        Run::new(&place.akte).args(place.command(0, &["catalog", "import", &text(&data(file)?)])).read()?;
    }
    let said = Run::new(workspace.program("release/examples", "bench_search"))
        .arg(place.folder.join("Akte-0"))
        .arg(&place.key)
        .arg(RUNS.to_string())
        .read()?;
    let samples = Samples::of_output("bench search", &said)?;
    table.time("search: one keystroke over all imported catalogs", &samples);
    table.goal("p95 under 10 ms", samples.p95() < 10.0);
    Ok(())
}

/// Where one bench keeps its Akten and their key.
struct Place {
    folder: PathBuf,
    key: String,
    akte: String,
}

impl Place {
    fn new(workspace: &Workspace, name: &str) -> Result<Self> {
        let folder = workspace.target.join("bench").join(name);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).map_err(|error| Failure::io("Cannot remove", &folder, &error))?;
        }
        workspace.folder(&folder)?;
        let key = folder.join("key");
        std::fs::write(&key, "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff\n")
            .map_err(|error| Failure::io("Cannot write", &key, &error))?;
        Ok(Self { folder, key: text(&key), akte: text(&workspace.program("release", "akte")) })
    }

    fn init(&self, run: usize) -> Result<()> {
        Run::new(&self.akte).args(self.command(run, &["init"])).read().map(drop)
    }

    fn command(&self, run: usize, words: &[&str]) -> Vec<String> {
        let akte = text(&self.folder.join(format!("Akte-{run}")));
        let open = ["--akte", &akte, "--key-file", &self.key];
        words.iter().chain(&open).map(|word| (*word).to_owned()).collect()
    }
}

fn data(file: &str) -> Result<PathBuf> {
    let path = data_folder()?.join(file);
    if path.is_file() { Ok(path) } else { Err(Failure::new(format!("{} is not there.", path.display()))) }
}

/// The folder with BSI's catalogs.
pub fn data_folder() -> Result<PathBuf> {
    let folder = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from).filter(|folder| folder.is_dir());
    folder.ok_or_else(|| Failure::new("Set AKTE_TEST_DATA to the folder with BSI's catalogs."))
}
