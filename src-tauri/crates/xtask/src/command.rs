//! Runs programs: says which, lets their output through or keeps it, fails with a sentence.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::failure::{Failure, Result};

/// A program with its arguments.
#[derive(Debug)]
pub struct Run {
    program: OsString,
    arguments: Vec<OsString>,
    folder: Option<OsString>,
    environment: Vec<(OsString, OsString)>,
}

/// What a program left behind.
#[derive(Debug)]
pub struct Output {
    /// What it wrote to stdout.
    pub stdout: String,
    /// What it wrote to stderr.
    pub stderr: String,
    /// Whether it ended with 0.
    pub success: bool,
}

impl Run {
    /// A program by name or path.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { program: program.as_ref().to_owned(), arguments: Vec::new(), folder: None, environment: Vec::new() }
    }

    /// The cargo that runs this task.
    pub fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    /// Adds words, split at blanks: for arguments that are written here and hold none.
    pub fn words(mut self, words: &str) -> Self {
        self.arguments.extend(words.split_whitespace().map(OsString::from));
        self
    }

    /// Adds one argument as it is.
    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Self {
        self.arguments.push(argument.as_ref().to_owned());
        self
    }

    /// Adds arguments as they are.
    pub fn args<T: AsRef<OsStr>>(mut self, arguments: impl IntoIterator<Item = T>) -> Self {
        self.arguments.extend(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
        self
    }

    /// Runs it in a folder.
    pub fn within(mut self, folder: &Path) -> Self {
        self.folder = Some(folder.as_os_str().to_owned());
        self
    }

    /// Sets a variable of its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.environment.push((name.into(), value.as_ref().to_owned()));
        self
    }

    /// The line as a person would type it.
    pub fn line(&self) -> String {
        let mut words = Vec::new();
        for (name, value) in &self.environment {
            words.push(format!("{}={}", name.to_string_lossy(), quoted(value)));
        }
        let cargo = std::env::var_os("CARGO").is_some_and(|cargo| cargo == self.program);
        words.push(if cargo { "cargo".to_owned() } else { quoted(&self.program) });
        words.extend(self.arguments.iter().map(|argument| quoted(argument)));
        words.join(" ")
    }

    /// The ready command of the standard library.
    pub fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments);
        for (name, value) in &self.environment {
            command.env(name, value);
        }
        if let Some(folder) = &self.folder {
            command.current_dir(folder);
        }
        command
    }

    /// Runs it and lets its output through.
    pub fn run(self) -> Result<()> {
        eprintln!("  $ {}", self.line());
        let status = self.command().status().map_err(|error| self.not_started(&error))?;
        if status.success() {
            return Ok(());
        }
        Err(Failure::new(format!("`{}` failed ({status}).", self.line())))
    }

    /// Runs it quietly and keeps what it writes, however it ends.
    pub fn output(self) -> Result<Output> {
        let mut command = self.command();
        let output = command.stdin(Stdio::null()).output().map_err(|error| self.not_started(&error))?;
        Ok(Output {
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
            success: output.status.success(),
        })
    }

    /// Runs it quietly; what it wrote to stdout, if it succeeded.
    pub fn read(self) -> Result<String> {
        let line = self.line();
        let output = self.output()?;
        if output.success {
            return Ok(output.stdout);
        }
        Err(Failure::new(format!("`{line}` failed."))
            .hint(format!("{}{}", output.stdout, output.stderr).trim().to_owned()))
    }

    fn not_started(&self, error: &std::io::Error) -> Failure {
        Failure::new(format!("`{}` cannot be started: {error}.", self.program.to_string_lossy()))
    }
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    if word.chars().all(|character| character.is_alphanumeric() || "-_./=:,@+".contains(character)) && !word.is_empty()
    {
        return word.into_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// Where a program lies in `PATH`.
pub fn find_program(name: &str) -> Option<std::path::PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
        .find(|candidate| candidate.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_can_be_typed_again() {
        let line = Run::new("akte").words("report a4").arg("Musterstadt am See").env("LANG", "C").line();
        assert_eq!(line, "LANG=C akte report a4 'Musterstadt am See'");
    }

    #[test]
    fn a_failing_program_is_a_failure() {
        let failed = Run::cargo().arg("no-such-cargo-command").read();
        assert!(failed.is_err(), "cargo does not know that command");
    }
}
