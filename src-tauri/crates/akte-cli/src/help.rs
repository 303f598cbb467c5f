//! Puts the help texts in: the command line is declared without them, and they are read only when somebody asks.
//!
//! A command's texts are the messages `cli-PATH` (one sentence), `cli-PATH-example` and, where there is more to say,
//! `cli-PATH-more`. An argument's text is `cli-PATH-arg-NAME`, else `cli-arg-NAME`.

use crate::args::CommandLine;
use akte_text::Texts;
use clap::{Arg, Command, CommandFactory};

/// The command line with all texts of a language.
pub fn described(texts: &Texts) -> Command {
    describe(CommandLine::command(), "cli", texts)
}

fn describe(command: Command, id: &str, texts: &Texts) -> Command {
    let mut about = texts.get(id);
    let more = format!("{id}-more");
    if texts.has(&more) {
        // Lines end in the file for those who write it; the terminal's width decides here.
        about = format!("{about}\n\n{}", texts.get(&more).replace('\n', " "));
    }
    let example = texts.get(&format!("{id}-example"));
    let template = format!(
        "{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}\n\n{}\n{}\n",
        texts.get("cli-heading-usage"),
        texts.get("cli-heading-example"),
        indented(&example),
    );
    command
        .about(texts.get(id))
        .long_about(about)
        .help_template(template)
        .subcommand_help_heading(texts.get("cli-heading-commands"))
        .subcommand_value_name(texts.get("cli-value-command"))
        .mut_args(|arg| describe_arg(arg, id, texts))
        .mut_subcommands(|sub| {
            let id = format!("{id}-{}", sub.get_name().replace('_', "-"));
            describe(sub, &id, texts)
        })
}

fn describe_arg(arg: Arg, command: &str, texts: &Texts) -> Arg {
    let name = arg.get_id().as_str().replace('_', "-");
    let own = format!("{command}-arg-{name}");
    let text = if texts.has(&own) { texts.get(&own) } else { texts.get(&format!("cli-arg-{name}")) };
    let heading = match (arg.is_global_set(), arg.is_positional()) {
        (true, _) => "cli-heading-global",
        (false, true) => "cli-heading-arguments",
        (false, false) => "cli-heading-options",
    };
    let names: Option<Vec<String>> = arg
        .get_value_names()
        .map(|names| names.iter().map(|name| texts.get(&format!("cli-value-{}", name.to_lowercase()))).collect());
    // The default stands in the text, where it is put in the reader's language.
    let has_default = !arg.get_default_values().is_empty();
    let arg = arg.help(text).help_heading(texts.get(heading)).hide_default_value(has_default);
    match names {
        Some(names) => arg.value_names(names),
        None => arg,
    }
}

fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect::<String>().trim_end().to_owned()
}

/// The help of the command that `path` names; none if there is no such command.
pub fn of(path: &[String], texts: &Texts) -> Option<String> {
    let mut command = described(texts);
    command.build();
    let mut command = &mut command;
    for name in path {
        command = command.find_subcommand_mut(name)?;
    }
    Some(localised(&command.render_long_help().to_string(), texts))
}

/// What clap writes by itself, in the reader's language.
pub fn localised(help: &str, texts: &Texts) -> String {
    help.replace("[OPTIONS]", &texts.get("cli-value-options"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_text::Language;

    fn visit(command: &Command, path: &mut Vec<String>, seen: &mut impl FnMut(&[String])) {
        seen(path);
        for sub in command.get_subcommands() {
            path.push(sub.get_name().to_owned());
            visit(sub, path, seen);
            path.pop();
        }
    }

    #[test]
    fn every_command_and_argument_has_a_text_in_both_languages() {
        for language in Language::ALL {
            let texts = Texts::for_language(language);
            visit(&CommandLine::command(), &mut Vec::new(), &mut |path| {
                let help = of(path, texts).unwrap_or_default();
                assert!(!help.contains('⟦'), "akte {} lacks a text in {}:\n{help}", path.join(" "), language.tag());
                assert!(help.contains("akte "), "akte {} shows how it is used", path.join(" "));
            });
        }
    }

    #[test]
    fn every_text_of_the_help_is_used() {
        let mut known = std::collections::BTreeSet::new();
        let mut root = CommandLine::command();
        root.build();
        visit(&root, &mut Vec::new(), &mut |path| {
            let id = path.iter().fold(String::from("cli"), |id, name| format!("{id}-{}", name.replace('_', "-")));
            let command = path.iter().try_fold(&root, |command, name| command.find_subcommand(name)).unwrap();
            for arg in command.get_arguments() {
                let name = arg.get_id().as_str().replace('_', "-");
                known.extend([format!("{id}-arg-{name}"), format!("cli-arg-{name}")]);
                let values = arg.get_value_names().unwrap_or_default();
                known.extend(values.iter().map(|value| format!("cli-value-{}", value.to_lowercase())));
            }
            known.extend([format!("{id}-example"), format!("{id}-more"), id]);
        });
        let elsewhere = ["cli-heading-", "cli-value-options", "cli-value-command", "cli-out-", "cli-error-"];
        for id in akte_text::ids(Language::German).iter().filter(|id| id.starts_with("cli-")) {
            let used = known.contains(id) || elsewhere.iter().any(|prefix| id.starts_with(prefix));
            assert!(used, "{id} belongs to no command and no argument");
        }
    }

    #[test]
    fn the_declaration_is_sound() {
        CommandLine::command().debug_assert();
    }

    #[test]
    fn german_help_is_german() {
        let help = of(&["municipality".to_owned(), "add".to_owned()], Texts::for_language(Language::German));
        let help = help.unwrap_or_default();
        for english in ["Usage:", "Options:", "Arguments:", "Commands:", "[OPTIONS]", "default:"] {
            assert!(!help.contains(english), "{english} is English:\n{help}");
        }
        assert!(help.contains("Aufruf:") && help.contains("Beispiel:"), "headings are there:\n{help}");
    }
}
