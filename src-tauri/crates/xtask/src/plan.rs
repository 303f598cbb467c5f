//! Steps with names: says which one runs, how far it is and how long each took.

use std::time::{Duration, Instant};

use crate::Options;
use crate::failure::{Failure, Result};

/// One step of a task.
pub struct Step<'a> {
    name: &'static str,
    action: Box<dyn FnOnce() -> Result<()> + 'a>,
    always: bool,
}

impl<'a> Step<'a> {
    /// A step by name.
    pub fn new(name: &'static str, action: impl FnOnce() -> Result<()> + 'a) -> Self {
        Self { name, action: Box::new(action), always: false }
    }

    /// A step that others need and that `--only` therefore keeps.
    pub fn always(name: &'static str, action: impl FnOnce() -> Result<()> + 'a) -> Self {
        Self { always: true, ..Self::new(name, action) }
    }
}

/// Runs steps in their order and sums up at the end.
pub fn carry_out(title: &str, steps: Vec<Step<'_>>, options: &Options) -> Result<()> {
    let chosen: Vec<Step<'_>> = steps.into_iter().filter(|step| wanted(step, options)).collect();
    if options.list {
        for step in &chosen {
            eprintln!("{}", step.name);
        }
        return Ok(());
    }
    if chosen.iter().all(|step| step.always) && options.only.is_some() {
        return Err(Failure::usage(format!(
            "No step's name contains “{}”; --list names them.",
            options.only.as_deref().unwrap_or_default()
        )));
    }
    let total = chosen.len();
    let started = Instant::now();
    let mut done: Vec<(&'static str, Duration, bool)> = Vec::new();
    let mut failures = Vec::new();
    let mut again = String::new();
    for (index, step) in chosen.into_iter().enumerate() {
        eprintln!("\n[{}/{total}] {} (after {})", index + 1, step.name, seconds(started.elapsed()));
        let at = Instant::now();
        let outcome = (step.action)();
        let took = at.elapsed();
        done.push((step.name, took, outcome.is_ok()));
        match outcome {
            Ok(()) => eprintln!("[{}/{total}] {}: done in {}", index + 1, step.name, seconds(took)),
            Err(failure) => {
                eprintln!("[{}/{total}] {}: failed after {}\n{failure}", index + 1, step.name, seconds(took));
                failures.push(step.name);
                if !step.always {
                    again = format!("Again, only this: {title} --only '{}'", step.name);
                }
                if !options.keep_going {
                    break;
                }
            }
        }
    }
    eprintln!("\n{title}");
    for (name, took, good) in &done {
        eprintln!("  {} {name:<44} {:>9}", if *good { "✓" } else { "✗" }, seconds(*took));
    }
    let left = total - done.len();
    if failures.is_empty() {
        eprintln!("  all {total} steps in {}", seconds(started.elapsed()));
        return Ok(());
    }
    let skipped = if left > 0 { format!(", {left} not run") } else { String::new() };
    Err(Failure::new(format!("{title}: failed at {}{skipped}.", failures.join(", "))).hint(again))
}

fn wanted(step: &Step<'_>, options: &Options) -> bool {
    step.always || options.only.as_ref().is_none_or(|text| step.name.to_lowercase().contains(&text.to_lowercase()))
}

/// A duration for people.
pub fn seconds(duration: Duration) -> String {
    let whole = duration.as_secs();
    if whole >= 60 {
        format!("{} min {:02} s", whole / 60, whole % 60)
    } else {
        format!("{:.1} s", duration.as_secs_f64())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::cell::RefCell;

    fn steps<'a>(log: &'a RefCell<Vec<&'static str>>, broken: &'static str) -> Vec<Step<'a>> {
        ["one", "two", "three"]
            .into_iter()
            .map(|name| {
                Step::new(name, move || {
                    log.borrow_mut().push(name);
                    if name == broken { Err(Failure::new("broken")) } else { Ok(()) }
                })
            })
            .collect()
    }

    #[test]
    fn a_failed_step_fails_the_task_and_stops_it() {
        let log = RefCell::default();
        assert!(carry_out("t", steps(&log, "two"), &Options::default()).is_err(), "one step failed");
        assert_eq!(*log.borrow(), ["one", "two"]);
    }

    #[test]
    fn keep_going_runs_the_rest_and_still_fails() {
        let log = RefCell::default();
        let options = Options { keep_going: true, ..Options::default() };
        assert!(carry_out("t", steps(&log, "one"), &options).is_err(), "one step failed");
        assert_eq!(*log.borrow(), ["one", "two", "three"]);
    }

    #[test]
    fn only_runs_what_it_names_and_refuses_what_does_not_exist() {
        let log = RefCell::default();
        let options = Options { only: Some("TWO".to_owned()), ..Options::default() };
        assert!(carry_out("t", steps(&log, ""), &options).is_ok(), "nothing failed");
        assert_eq!(*log.borrow(), ["two"]);
        let options = Options { only: Some("four".to_owned()), ..Options::default() };
        assert!(carry_out("t", steps(&log, ""), &options).is_err(), "a task that runs nothing must not pass");
    }
}
