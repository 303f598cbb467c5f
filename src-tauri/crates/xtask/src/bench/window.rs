//! From process start to a window that can be used, against an empty Tauri window, on the same display.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use crate::bench::RUNS;
use crate::bench::table::Table;
use crate::demo::Demo;
use crate::failure::{Failure, Result};
use crate::statistics::Samples;
use crate::workspace::{Workspace, text};

/// The line by which a window says that it can be used.
const READY: &str = "ready-ms ";

/// Measures both, run by run in turn.
pub fn bench(workspace: &Workspace, table: &mut Table) -> Result<()> {
    let folder = workspace.target.join("bench/window");
    let demo = Demo::fresh(workspace, "release", folder.join("Demo-Akte"), "small")?;
    let app = workspace.program("release", "schutzakte");
    let empty = workspace.program("release/examples", "empty_window");
    let mut display = Display::start()?;
    let arguments = [
        format!("--akte={}", text(demo.folder())),
        format!("--scratch={}", text(&folder.join("scratch"))),
        "--measure-start".to_owned(),
    ];
    let (mut ours, mut nothing) = (Samples::default(), Samples::default());
    // The first start of each fills the system's caches and is not counted.
    for run in 0..=RUNS {
        for (program, arguments, samples) in [(&app, &arguments[..], &mut ours), (&empty, &[][..], &mut nothing)] {
            let took = start(program, arguments, &display.name)?;
            if run > 0 {
                samples.add(took);
            }
        }
    }
    display.stop();
    let above = ours.p50() - nothing.p50();
    table.time("window: start on the small demo Akte", &ours);
    table.goal(format!("no more than 300 ms above an empty window: it is {above:.0} ms"), above <= 300.0);
    table.time("window: start of an empty Tauri window", &nothing);
    Ok(())
}

/// Starts a window, waits until it says that it can be used, and ends it.
fn start(program: &Path, arguments: &[String], display: &str) -> Result<std::time::Duration> {
    let at = Instant::now();
    let mut child = Command::new(program)
        .args(arguments)
        .env("DISPLAY", display)
        .env_remove("WAYLAND_DISPLAY")
        .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| Failure::io("Cannot start", program, &error))?;
    let mut said = String::new();
    let mut ready = None;
    if let Some(stderr) = child.stderr.take() {
        for line in BufReader::new(stderr).lines().map_while(std::io::Result::ok) {
            if line.starts_with(READY) {
                ready = Some(at.elapsed());
                break;
            }
            said += &line;
            said.push('\n');
        }
    }
    terminate(&mut child);
    ready.ok_or_else(|| Failure::new(format!("{} never said “{READY}”.", program.display())).hint(said))
}

struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn start() -> Result<Self> {
        let path = PathBuf::from("Xvfb");
        let mut server = Command::new(&path)
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| Failure::io("Cannot start", &path, &error))?;
        let mut number = String::new();
        if let Some(stdout) = server.stdout.take() {
            let read = BufReader::new(stdout).read_line(&mut number);
            read.map_err(|error| Failure::io("Cannot read the display from", &path, &error))?;
        }
        Ok(Self { server, name: format!(":{}", number.trim()) })
    }

    fn stop(&mut self) {
        terminate(&mut self.server);
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        self.stop();
    }
}

/// Ends a child politely and waits for it.
fn terminate(child: &mut Child) {
    let ended = Command::new("kill").args(["-TERM", &child.id().to_string()]).status();
    if !ended.is_ok_and(|status| status.success()) {
        let _ = child.kill();
    }
    let _ = child.wait();
}
