//! A.4 over 1,800 rows, against Typst on the same rows.

use crate::bench::RUNS;
use crate::bench::process::Processes;
use crate::bench::table::Table;
use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::tools;
use crate::workspace::{Workspace, text};

/// The engine that we compare with.
const TYPST: &str = "typst==0.15.2";

/// Measures both, run by run in turn.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let folder = workspace.target.join("bench/pdf");
    workspace.folder(&folder)?;
    let sources = workspace.root.join("tests/bench/pdf");
    let data = folder.join("data.json");
    let content = Run::new("python3").arg(sources.join("generate.py")).read()?;
    std::fs::write(&data, content).map_err(|error| Failure::io("Cannot write", &data, &error))?;
    let python = text(&tools::python(workspace, "typst", &[TYPST])?.join("python"));
    let ours = text(&workspace.program("release/examples", "bench_a4"));
    let fonts = text(&workspace.root.join("src-tauri/crates/akte-report/fonts"));
    let (our_pdf, their_pdf) = (text(&folder.join("akte.pdf")), text(&folder.join("typst.pdf")));

    let (mut akte, mut typst) = (Processes::default(), Processes::default());
    for _ in 0..RUNS {
        akte.add(workspace, &ours, &[text(&data), our_pdf.clone()])?;
        let arguments = [text(&sources.join("typst_report.py")), text(&data), their_pdf.clone(), fonts.clone()];
        typst.add(workspace, &python, &[&arguments[..], &["notags".to_owned()]].concat())?;
    }
    let (wall, peak) = (typst.wall.p50() / akte.wall.p50(), typst.peak() / akte.peak());
    table.time(format!("pdf: akte-report, {} pages", pages(&our_pdf)?), &akte.wall);
    table.goal(format!("under 1/3 of Typst: it is 1/{wall:.1}"), wall > 3.0);
    table.row("pdf: akte-report, peak memory", akte.peak(), akte.peak(), "MB", RUNS);
    table.goal(format!("under 1/3 of Typst: it is 1/{peak:.1}"), peak > 3.0);
    table.time(format!("pdf: Typst untagged, {} pages", pages(&their_pdf)?), &typst.wall);
    table.row("pdf: Typst untagged, peak memory", typst.peak(), typst.peak(), "MB", RUNS);
    Ok(())
}

fn pages(file: &str) -> Result<String> {
    Ok(Run::new("qpdf").words("--show-npages").arg(file).read()?.trim().to_owned())
}
