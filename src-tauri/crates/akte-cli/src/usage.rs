//! Faults of the command line itself, said in the reader's language.

use crate::args::ValueProblem;
use crate::refusal::Refusal;
use akte_text::{Arg, Texts};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::error::Error as _;

/// What clap found, as a refusal.
pub fn refusal(error: &clap::Error, texts: &Texts) -> Refusal {
    let said = |kind| said(error, kind);
    let arg = said(ContextKind::InvalidArg);
    let (id, args): (&str, Vec<(&str, String)>) = match error.kind() {
        ErrorKind::UnknownArgument => ("usage-unknown-argument", vec![("argument", arg.clone())]),
        ErrorKind::InvalidSubcommand => {
            ("usage-unknown-command", vec![("command", said(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::MissingRequiredArgument => ("usage-missing-argument", vec![("arguments", arg.clone())]),
        ErrorKind::ArgumentConflict => {
            ("usage-conflict", vec![("first", said(ContextKind::PriorArg)), ("second", arg.clone())])
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("usage-missing-command", vec![])
        }
        ErrorKind::InvalidValue if said(ContextKind::InvalidValue).is_empty() => {
            ("usage-missing-value", vec![("argument", arg.clone())])
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("usage-wrong-value", vec![("argument", arg.clone()), ("value", said(ContextKind::InvalidValue))])
        }
        ErrorKind::InvalidUtf8 => ("usage-not-utf8", vec![]),
        _ => ("usage-other", vec![("cause", error.to_string().lines().next().unwrap_or_default().to_owned())]),
    };
    let args: Vec<(&str, Arg<'_>)> = args.iter().map(|(name, value)| (*name, value.into())).collect();
    let mut details = Vec::new();
    if !arg.is_empty() {
        details.push(("argument".to_owned(), arg.clone()));
    }
    Refusal { code: id.replacen('-', ".", 1), message: texts.t(id, &args), hint: hint(error, texts), details }
}

fn hint(error: &clap::Error, texts: &Texts) -> String {
    if let Some(problem) = error.source().and_then(|source| source.downcast_ref::<ValueProblem>()) {
        return match problem {
            ValueProblem::Word(codes) => texts.t("usage-hint-one-of", &[("values", codes.join(", ").into())]),
            ValueProblem::Date => texts.get("usage-hint-date"),
            ValueProblem::Amount => texts.get("usage-hint-amount"),
            ValueProblem::Pair => texts.get("usage-hint-pair"),
            ValueProblem::Source => texts.get("usage-hint-source"),
            ValueProblem::Numbered => texts.get("usage-hint-numbered"),
            ValueProblem::OwnParam => texts.get("usage-hint-own-param"),
            ValueProblem::Count => texts.get("usage-hint-count"),
        };
    }
    let suggested =
        [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg].into_iter().map(|kind| said(error, kind));
    match suggested.into_iter().find(|suggestion| !suggestion.is_empty()) {
        Some(suggestion) => texts.t("usage-hint-suggestion", &[("suggestion", suggestion.into())]),
        None => texts.get("usage-hint-help"),
    }
}

fn said(error: &clap::Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(ContextValue::StyledStr(text)) => text.to_string(),
        Some(ContextValue::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::args::CommandLine;
    use akte_text::Language;
    use clap::Parser;

    fn check(args: &[&str], code: &str, part: &str) {
        let error = CommandLine::try_parse_from(args).err().unwrap_or_else(|| panic!("{args:?} must be refused"));
        for language in Language::ALL {
            let refusal = refusal(&error, Texts::for_language(language));
            assert_eq!(refusal.code, code, "code of {args:?}");
            let said = format!("{} {}", refusal.message, refusal.hint);
            assert!(said.contains(part) && !said.contains('⟦'), "{args:?} says: {said}");
        }
    }

    #[test]
    fn faults_of_the_command_line_are_said_in_both_languages() {
        check(&["akte"], "usage.missing-command", "akte");
        check(&["akte", "municipality"], "usage.missing-command", "akte");
        check(&["akte", "municipalty", "list"], "usage.unknown-command", "municipality");
        check(&["akte", "verify", "--jsn"], "usage.unknown-argument", "--json");
        check(&["akte", "restore"], "usage.missing-argument", "BACKUP");
        check(&["akte", "verify", "--plain", "--key-file", "k"], "usage.conflict", "--plain");
        check(&["akte", "verify", "--key-file"], "usage.missing-value", "--key-file");
        check(&["akte", "object", "add", "x", "--kind", "Ding"], "usage.wrong-value", "it_system");
        check(&["akte", "report", "a4", "--out", "x", "--as-of", "heute"], "usage.wrong-value", "31.12.2026");
        check(&["akte", "demo", "--scale", "huge"], "usage.wrong-value", "county");
        check(&["akte", "catalog", "import"], "usage.missing-argument", "FILE");
    }

    #[test]
    fn global_options_stand_anywhere() {
        for args in [
            ["akte", "--akte", "d", "--plain", "--json", "municipality", "list"],
            ["akte", "municipality", "--akte", "d", "list", "--plain", "--json"],
            ["akte", "municipality", "list", "--json", "--plain", "--akte", "d"],
        ] {
            let line = CommandLine::try_parse_from(args).unwrap_or_else(|error| panic!("{args:?}: {error}"));
            let global = &line.global;
            assert!(global.json && global.plain && global.akte.is_some(), "{args:?} gives {global:?}");
        }
    }
}
