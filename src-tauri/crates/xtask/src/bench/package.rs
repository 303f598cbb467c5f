//! Every report of an Akte of scale verbund as audit packages, one for each of its municipalities, whole processes.

use crate::bench::RUNS;
use crate::bench::process::Processes;
use crate::bench::table::Table;
use crate::demo::Demo;
use crate::failure::Result;
use crate::workspace::{Workspace, text};

/// Makes the Akte once and measures the commands that write the packages.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let folder = workspace.target.join("bench/package");
    workspace.folder(&folder)?;
    let demo = Demo::fresh(workspace, "release", folder.join("verbund"), "verbund")?;
    let (akte, package) = (text(demo.folder()), text(&folder.join("package.zip")));
    let program = text(&workspace.program("release", "akte"));
    let (mut together, mut peak) = (0.0, 0.0_f64);
    for municipality in demo.municipalities()? {
        let words =
            ["report", "package", "--plain", "--akte", &akte, "--municipality", &municipality, "--out", &package];
        let mut one = Processes::default();
        for _ in 0..RUNS {
            // The command does not write over a file that is there.
            let _ = std::fs::remove_file(&package);
            one.add(workspace, &program, &words.map(str::to_owned))?;
        }
        table.time(format!("package: all reports of {municipality}"), &one.wall);
        together += one.wall.p50();
        peak = peak.max(one.peak());
    }
    table.row("package: all reports of scale verbund", together, together, "ms", RUNS);
    table.goal("under 30 s", together < 30_000.0);
    table.row("package: peak memory", peak, peak, "MB", RUNS);
    Ok(())
}
