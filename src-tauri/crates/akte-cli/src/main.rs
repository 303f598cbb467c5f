//! The same use cases without a window: bin `akte`.
//!
//! A run reads the command line ([`args`]), opens the Akte, runs one command ([`run`]) and prints what it answers, for
//! people or as one JSON object ([`output`]). Texts are in `akte-text` (`cli.ftl`, `cli-output.ftl`).
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")
)]

mod args;
mod help;
mod locale;
mod output;
mod progress;
mod refusal;
mod resolve;
mod run;
mod session;
mod usage;

use akte_text::{Language, Texts};
use args::{Command, CommandLine};
use clap::Parser;
use clap::error::ErrorKind;
use output::Style;
use std::ffi::OsString;
use std::process::ExitCode;

/// Refused, with a sentence.
const REFUSED: u8 = 1;
/// The call was not understood.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let language = locale::language(&args, |name| std::env::var(name).ok());
    let line = match CommandLine::try_parse_from(&args) {
        Ok(line) => line,
        Err(error) => return not_understood(&args, &error, Texts::for_language(language)),
    };
    let texts = Texts::for_language(line.global.language.unwrap_or(language));
    let style = Style::new(line.global.json, texts);
    if let Command::Help { command } = &line.command {
        return help(command, style);
    }
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            return refuse(style, &refusal::Refusal::new("no-runtime", texts, &[("reason", error.to_string())]));
        }
    };
    match runtime.block_on(run::run(line, style)) {
        Ok(text) => printed(&text, texts),
        Err(failure) => {
            output::refuse(style, &failure.body(texts.language()));
            ExitCode::from(REFUSED)
        }
    }
}

fn printed(text: &str, texts: &Texts) -> ExitCode {
    match output::print(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            output::say(&texts.t("cli-error-output", &[("reason", error.to_string().into())]));
            ExitCode::from(REFUSED)
        }
    }
}

fn refuse(style: Style, refusal: &refusal::Refusal) -> ExitCode {
    output::refuse(style, &refusal.clone().into());
    ExitCode::from(REFUSED)
}

fn help(path: &[String], style: Style) -> ExitCode {
    if let Some(text) = help::of(path, style.texts) {
        return printed(text.trim_end(), style.texts);
    }
    let command = path.join(" ");
    let refusal = refusal::Refusal {
        code: "usage.unknown-command".to_owned(),
        message: style.texts.t("usage-unknown-command", &[("command", command.into())]),
        hint: style.texts.get("usage-hint-help"),
        details: Vec::new(),
    };
    output::refuse(style, &refusal.into());
    ExitCode::from(USAGE)
}

/// Help, version, or a fault: read once more with the texts, so that placeholders are in the reader's language too.
fn not_understood(args: &[OsString], first: &clap::Error, texts: &'static Texts) -> ExitCode {
    if first.kind() == ErrorKind::DisplayVersion {
        return printed(first.to_string().trim_end(), texts);
    }
    let again = help::described(texts).try_get_matches_from(args).err();
    let error = again.as_ref().unwrap_or(first);
    if error.kind() == ErrorKind::DisplayHelp {
        return printed(help::localised(&error.to_string(), texts).trim_end(), texts);
    }
    let style = Style { json: locale::wants_json(args), texts, cell_width: None };
    output::refuse(style, &usage::refusal(error, texts).into());
    ExitCode::from(USAGE)
}

/// The language of reports: German unless another one was asked for.
fn report_language(asked_for: Option<Language>) -> Language {
    asked_for.unwrap_or_default()
}
