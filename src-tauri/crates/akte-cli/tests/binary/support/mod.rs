//! Runs the real program on Akten in temporary folders.

pub mod generate;

use serde_json::Value;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use tempfile::TempDir;

/// What one run of the program left.
#[derive(Debug)]
pub struct Run {
    /// Exit code; none where a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

/// The program with an environment that does not depend on this machine.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_akte"));
    for name in ["AKTE_DIR", "LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.stdin(Stdio::null());
    command
}

/// Runs the program to its end.
pub fn run<S: AsRef<OsStr>>(args: impl IntoIterator<Item = S>) -> Run {
    finish(program().args(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts"))
}

/// Waits for a started program.
pub fn finish(child: Child) -> Run {
    let output = child.wait_with_output().expect("the program ends");
    Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("standard output is UTF-8"),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Run {
    /// The one JSON object that a run with `--json` prints.
    pub fn json(&self) -> Value {
        assert_eq!(self.stdout.lines().count(), 1, "exactly one line of JSON: {self:?}");
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self:?}"))
    }

    /// The refusal of a run with `--json`.
    pub fn refusal(&self) -> Value {
        let json = self.json();
        assert_eq!(self.code, Some(1), "a refusal ends with 1: {self:?}");
        let error = &json["error"];
        for field in ["code", "message", "hint"] {
            assert!(error[field].is_string(), "a refusal has a {field}: {self:?}");
        }
        assert!(error["details"].is_array(), "a refusal has details: {self:?}");
        let message = error["message"].as_str().unwrap_or_default();
        assert!(!message.is_empty() && !message.contains('⟦'), "a refusal has a sentence: {self:?}");
        assert!(!self.stderr.contains("panicked"), "nothing panics: {self:?}");
        error.clone()
    }
}

/// An Akte in a temporary folder, with what opens it.
pub struct Akte {
    folder: TempDir,
    /// Where the Akte lies.
    pub path: PathBuf,
    door: Vec<String>,
}

impl Akte {
    /// A new one that is not encrypted.
    pub fn plain() -> Self {
        Self::new(|_| vec!["--plain".into()])
    }

    /// A new one that a key file opens, so that nothing is derived from a passphrase.
    pub fn encrypted() -> Self {
        Self::new(|folder| vec!["--key-file".into(), folder.join("akte.key").display().to_string()])
    }

    fn new(door: impl Fn(&Path) -> Vec<String>) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let akte = Self { path: folder.path().join("Akte"), door: door(folder.path()), folder };
        akte.done(&["init"]);
        akte
    }

    /// An Akte at a place of its own that this program is to make.
    pub fn at(path: &Path) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        Self { path: path.to_owned(), door: vec!["--plain".into()], folder }
    }

    /// The folder around the Akte, for files beside it.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file beside the Akte.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        let path = self.beside(name);
        std::fs::write(&path, content).expect("a file beside the Akte");
        path.display().to_string()
    }

    /// The program on this Akte, about to start.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = program();
        command.args(args).arg("--akte").arg(&self.path).args(&self.door).arg("--json");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs a command with `--json`.
    pub fn run(&self, args: &[&str]) -> Run {
        finish(self.command(args).spawn().expect("the program starts"))
    }

    /// What a command that must succeed tells people.
    pub fn text(&self, args: &[&str]) -> String {
        let run = run(args
            .iter()
            .map(OsStr::new)
            .chain([OsStr::new("--akte"), self.path.as_os_str()])
            .chain(self.door.iter().map(OsStr::new)));
        assert_eq!(run.code, Some(0), "akte {} succeeds: {run:?}", args.join(" "));
        run.stdout
    }

    /// Runs a command that must succeed.
    pub fn done(&self, args: &[&str]) -> Value {
        let run = self.run(args);
        assert_eq!(run.code, Some(0), "akte {} succeeds: {run:?}", args.join(" "));
        run.json()
    }

    /// Runs a command that must be refused with this code, and answers the refusal.
    pub fn refused(&self, args: &[&str], code: &str) -> Value {
        let refusal = self.run(args).refusal();
        assert_eq!(refusal["code"], code, "akte {} is refused: {refusal}", args.join(" "));
        refusal
    }

    /// The Akte is whole, and nothing half-written lies in it.
    pub fn assert_clean(&self, after: &str) {
        let run = self.run(&["verify"]);
        assert_eq!(run.code, Some(0), "the Akte is clean after {after}: {run:?}");
        let problems = run.json()["problems"].clone();
        assert_eq!(problems, Value::Array(vec![]), "no problems after {after}");
    }

    /// How many log entries there are: unchanged means that nothing was written.
    pub fn log_entries(&self) -> i64 {
        self.done(&["log", "verify"])["entries"].as_i64().expect("a number of entries")
    }

    /// A municipality with an information domain on the shipped catalogs.
    pub fn with_domain(self) -> Self {
        self.done(&["catalog", "import", "--shipped"]);
        self.done(&["municipality", "add", "Neustadt", "--land", "ni"]);
        self.done(&["domain", "add", "Rathaus"]);
        self
    }
}

/// A detail of a refusal.
pub fn detail<'a>(refusal: &'a Value, name: &str) -> &'a str {
    let details = refusal["details"].as_array().map(Vec::as_slice).unwrap_or_default();
    let found = details.iter().find(|detail| detail["name"] == name);
    found.and_then(|detail| detail["value"].as_str()).unwrap_or_else(|| panic!("{refusal} has the detail {name}"))
}

impl Akte {
    /// A copy of the closed Akte in a folder of its own, opened by the same key.
    pub fn copy(&self) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("Akte");
        copy_folder(&self.path, &path);
        Self { path, door: self.door.clone(), folder }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir(to).expect("a new folder");
    for entry in std::fs::read_dir(from).expect("a folder").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("a copy");
        }
    }
}

/// Compares a text with its golden file; `UPDATE=1` writes the file instead.
pub fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let text = format!("{}\n", text.trim_end());
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for golden files");
        std::fs::write(&path, text).expect("a golden file");
        return;
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(known == text, "{name} reads otherwise; UPDATE=1 writes it anew:\n{text}");
}
