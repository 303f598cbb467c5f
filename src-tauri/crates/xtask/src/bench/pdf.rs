//! A.4 over 1,800 rows, against Typst on the same rows, both tagged for readers without eyes.

use std::path::Path;

use crate::bench::RUNS;
use crate::bench::process::Processes;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::tools;
use crate::workspace::{Workspace, text};

/// The engine that we compare with.
const TYPST: &str = "typst==0.15.2";

/// Ten times as many rows, to see how cost grows; so often.
const LARGE: (usize, usize) = (18_000, 3);

/// Measures both, run by run in turn; then ours on ten times as many rows.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let folder = workspace.target.join("bench/pdf");
    workspace.folder(&folder)?;
    let sources = workspace.root.join("tests/bench/pdf");
    let data = generated(workspace, &folder.join("data.json"), &[])?;
    let python = text(&tools::python(workspace, "typst", &[TYPST])?.join("python"));
    let ours = text(&workspace.program("release/examples", "bench_a4"));
    let fonts = text(&workspace.root.join("src-tauri/crates/akte-report/fonts"));
    let (our_pdf, their_pdf) = (text(&folder.join("akte.pdf")), text(&folder.join("typst.pdf")));

    let (mut akte, mut typst) = (Processes::default(), Processes::default());
    for _ in 0..RUNS {
        akte.add(workspace, &ours, &[data.clone(), our_pdf.clone()])?;
        let script = text(&sources.join("typst_report.py"));
        typst.add(workspace, &python, &[script, data.clone(), their_pdf.clone(), fonts.clone()])?;
    }
    let (wall, peak) = (typst.wall.p50() / akte.wall.p50(), typst.peak() / akte.peak());
    let (our_size, their_size) = (megabytes(&our_pdf)?, megabytes(&their_pdf)?);
    table.time(format!("pdf: akte-report, tagged, {} pages", pages(&our_pdf)?), &akte.wall);
    table.goal(format!("under 1/3 of Typst: it is 1/{wall:.1}"), wall > 3.0);
    table.row("pdf: akte-report, peak memory", akte.peak(), akte.peak(), "MB", RUNS);
    table.goal(format!("under 1/3 of Typst: it is 1/{peak:.1}"), peak > 3.0);
    table.row("pdf: akte-report, file", our_size, our_size, "MB", 1);
    table.goal(format!("under 1/2 of Typst's: it is 1/{:.1}", their_size / our_size), our_size * 2.0 < their_size);
    table.time(format!("pdf: Typst for PDF/UA-1, {} pages", pages(&their_pdf)?), &typst.wall);
    table.row("pdf: Typst, peak memory", typst.peak(), typst.peak(), "MB", RUNS);
    table.row("pdf: Typst, file", their_size, their_size, "MB", 1);

    let (rows, runs) = LARGE;
    let large = generated(workspace, &folder.join("large.json"), &[rows.to_string()])?;
    let large_pdf = text(&folder.join("large.pdf"));
    let mut ten_times = Processes::default();
    for _ in 0..runs {
        ten_times.add(workspace, &ours, &[large.clone(), large_pdf.clone()])?;
    }
    let growth = ten_times.wall.p50() / akte.wall.p50();
    table.time(format!("pdf: akte-report, {rows} rows, {} pages", pages(&large_pdf)?), &ten_times.wall);
    table.goal(format!("no more than 10 times the time: it is {growth:.1} times"), growth < 10.5);
    table.row(format!("pdf: akte-report, {rows} rows, peak memory"), ten_times.peak(), ten_times.peak(), "MB", runs);
    table.goal("under 1,500 MB", ten_times.peak() < 1_500.0);
    Ok(())
}

fn generated(workspace: &Workspace, file: &Path, arguments: &[String]) -> Result<String> {
    let generator = workspace.root.join("tests/bench/pdf/generate.py");
    let content = Run::new("python3").arg(generator).args(arguments).read()?;
    std::fs::write(file, content).map_err(|error| Failure::io("Cannot write", file, &error))?;
    Ok(text(file))
}

fn megabytes(file: &str) -> Result<f64> {
    let size = std::fs::metadata(file).map_err(|error| Failure::io("Cannot read", Path::new(file), &error))?.len();
    // A PDF of a bench is far below what a double holds exactly.
    Ok(u32::try_from(size / 1000).map_or(f64::MAX, f64::from) / 1000.0)
}

fn pages(file: &str) -> Result<String> {
    Ok(Run::new("qpdf").words("--show-npages").arg(file).read()?.trim().to_owned())
}
