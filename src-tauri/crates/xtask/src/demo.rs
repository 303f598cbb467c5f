//! The demonstration Akte: plain, fictitious, made by `akte demo`.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::workspace::Workspace;

/// A demonstration Akte and the program that works on it.
pub struct Demo {
    akte: PathBuf,
    folder: PathBuf,
}

impl Demo {
    /// The Akte in `folder`; made if it is not there yet.
    pub fn ensure(workspace: &Workspace, profile: &str, folder: PathBuf, scale: &str) -> Result<Self> {
        let demo = Self { akte: workspace.program(profile, "akte"), folder };
        if demo.folder.join("akte.db").is_file() {
            eprintln!("  The demo Akte is there: {}", demo.folder.display());
            return Ok(demo);
        }
        if let Some(parent) = demo.folder.parent() {
            workspace.folder(parent)?;
        }
        demo.run("demo").words("--scale").arg(scale).run()?;
        Ok(demo)
    }

    /// Makes the Akte anew.
    pub fn fresh(workspace: &Workspace, profile: &str, folder: PathBuf, scale: &str) -> Result<Self> {
        if folder.exists() {
            std::fs::remove_dir_all(&folder).map_err(|error| Failure::io("Cannot remove", &folder, &error))?;
        }
        Self::ensure(workspace, profile, folder, scale)
    }

    /// The same Akte once more, in another folder.
    pub fn copy(&self, folder: PathBuf) -> Result<Self> {
        if folder.exists() {
            std::fs::remove_dir_all(&folder).map_err(|error| Failure::io("Cannot remove", &folder, &error))?;
        }
        copy_folder(&self.folder, &folder)?;
        Ok(Self { akte: self.akte.clone(), folder })
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A command on it.
    pub fn run(&self, command: &str) -> Run {
        Run::new(&self.akte).words(command).words("--plain --akte").arg(&self.folder)
    }

    /// Writes one report: the entry check's of the domain with that method, the modelling's of the Edition 2023 domain, the
    /// package's of the Grundschutz++ domain that is modelled, every other of the first Grundschutz++ domain.
    pub fn report(&self, kind: &str, language: &str, file: &Path) -> Result<()> {
        self.report_with(kind, language, "", file)
    }

    /// Writes one report with further options.
    pub fn report_with(&self, kind: &str, language: &str, options: &str, file: &Path) -> Result<()> {
        let method = match kind {
            "entry_check" => "entry_check",
            "a3" => "edition_2023",
            _ => "grundschutz_plus_plus",
        };
        let is_modelled = kind == "requirement_package";
        let domains = self.json(self.run("domain list"))?;
        let domain = domains["items"]
            .as_array()
            .and_then(|domains| {
                domains
                    .iter()
                    .find(|domain| domain["method"] == method && (!is_modelled || domain["name"] == "Wahlamt"))
            })
            .and_then(|domain| domain["id"].as_str())
            .ok_or_else(|| Failure::new(format!("The demo Akte has no domain of the method {method}: {domains}")))?;
        if file.exists() {
            std::fs::remove_file(file).map_err(|error| Failure::io("Cannot remove", file, &error))?;
        }
        let run = self.run("report").arg(kind).words("--language").arg(language).words("--domain").arg(domain);
        run.words(options).words("--out").arg(file).run()
    }

    /// The names of its municipalities.
    pub fn municipalities(&self) -> Result<Vec<String>> {
        let said = self.json(self.run("municipality list"))?;
        let names = said["items"].as_array().into_iter().flatten().filter_map(|one| one["name"].as_str());
        Ok(names.map(str::to_owned).collect())
    }

    fn json(&self, run: Run) -> Result<Value> {
        let run = run.arg("--json");
        let line = run.line();
        let said = run.read()?;
        serde_json::from_str(&said).map_err(|error| Failure::new(format!("`{line}` wrote no JSON: {error}.")))
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    let failed = |error| Failure::io("Cannot copy", from, &error);
    std::fs::create_dir_all(to).map_err(failed)?;
    for entry in std::fs::read_dir(from).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let target = to.join(entry.file_name());
        if entry.file_type().map_err(failed)?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target).map_err(failed)?;
        }
    }
    Ok(())
}
