//! `cargo xtask run|test|bench|fuzz|bundle|catalogs`: all set-up and all checks.
//!
//! Nothing has to be installed by hand beyond a C compiler, Rust and Node: what is missing comes from the distribution
//! (asked for first), from crates.io, npm or PyPI, into `target/` and `ui/node_modules`.

mod apt;
mod bench;

mod bundle;
mod catalogs;
mod command;
mod demo;
mod failure;
mod fuzz;
mod licences;
mod pdf;
mod plan;
mod run;
mod statistics;
mod test;
mod tools;
mod validator;
mod versions;
mod workspace;

use std::process::ExitCode;

use crate::failure::{Failure, Result};
use crate::workspace::Workspace;

const HELP: &str = "\
cargo xtask: set-up and checks of Schutzakte

  cargo xtask run        builds the app with a demonstration Akte and opens its window; without a display it makes
                         the Akte and its A.4 and A.6 reports and says where they are
  cargo xtask test       installs what is missing and runs every check
  cargo xtask bench      release build and measurements against others; `bench NAME…` runs some of them
  cargo xtask fuzz       mutates the corpus for every reader, for five minutes; `fuzz MINUTES SEED` for more
  cargo xtask bundle     makes an installable .deb in target/bundle
  cargo xtask catalogs   makes the index catalogs in catalogs/ again from AKTE_TEST_DATA

Options
  --yes                  installs missing packages with apt without asking
  --no-install           installs nothing; says what is missing
  --only TEXT            test: only the steps whose name contains TEXT (and the installation)
  --keep-going           test: goes on after a failed step and says at the end what failed
  --list                 test, bench: names the steps and does nothing
  -h, --help             this text

Example
  cargo xtask test --only clippy
";

/// What the command line asks for.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Answers the question before apt with yes.
    pub yes: bool,
    /// Never installs.
    pub no_install: bool,
    /// Only the steps whose name contains this.
    pub only: Option<String>,
    /// Goes on after a failed step.
    pub keep_going: bool,
    /// Names the steps and does nothing.
    pub list: bool,
    /// The words that are no options.
    pub words: Vec<String>,
}

fn main() -> ExitCode {
    match start(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\n{failure}");
            ExitCode::from(failure.exit_code)
        }
    }
}

fn start(arguments: impl Iterator<Item = String>) -> Result<()> {
    let Some((task, options)) = parse(arguments)? else {
        eprint!("{HELP}");
        return Ok(());
    };
    let workspace = Workspace::find()?;
    match task.as_str() {
        "run" => run::run(&workspace, &options),
        "test" => test::test(&workspace, &options),

        "bench" => bench::bench(&workspace, &options),
        "fuzz" => fuzz::fuzz(&workspace, &options),
        "bundle" => bundle::bundle(&workspace, &options),
        "catalogs" => catalogs::catalogs(&workspace),
        other => Err(Failure::usage(format!("There is no task “{other}”.\n\n{HELP}"))),
    }
}

/// The task and its options; none where help is asked for.
fn parse(arguments: impl Iterator<Item = String>) -> Result<Option<(String, Options)>> {
    let mut options = Options::default();
    let mut task = None;
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "-h" | "--help" | "help" => return Ok(None),
            "--yes" | "-y" => options.yes = true,
            "--no-install" => options.no_install = true,
            "--keep-going" => options.keep_going = true,
            "--list" => options.list = true,
            "--only" => {
                options.only = Some(arguments.next().ok_or_else(|| Failure::usage("--only needs a text."))?);
            }
            other if other.starts_with('-') => {
                return Err(Failure::usage(format!("There is no option “{other}”.\n\n{HELP}")));
            }
            _ if task.is_none() => task = Some(argument),
            _ => options.words.push(argument),
        }
    }
    Ok(task.map(|task| (task, options)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Option<(String, Options)>> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn options_may_stand_before_and_after_the_task() {
        let (task, options) = parsed("--yes test --only clippy").ok().flatten().unwrap_or_default();
        assert_eq!(task, "test");
        assert!(options.yes, "--yes was read before the task");
        assert_eq!(options.only.as_deref(), Some("clippy"));
    }

    #[test]
    fn an_unknown_option_is_refused() {
        assert!(parsed("test --fast").is_err(), "an option that nobody reads must not be swallowed");
        assert!(parsed("test --only").is_err(), "--only without a text is no request");
    }

    #[test]
    fn without_a_task_there_is_help() {
        assert!(matches!(parsed(""), Ok(None)));
        assert!(matches!(parsed("run --help"), Ok(None)));
    }
}
