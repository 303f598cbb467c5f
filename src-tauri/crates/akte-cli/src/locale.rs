//! In which language to speak: what was asked for, else the system's, German first.

use akte_text::Language;
use std::ffi::OsString;

/// The language of this run, known before the command line was understood, because faults in it need one too.
pub fn language(args: &[OsString], env: impl Fn(&str) -> Option<String>) -> Language {
    asked_for(args).unwrap_or_else(|| of_system(env))
}

/// What `--language` says, as far as it can be read.
fn asked_for(args: &[OsString]) -> Option<Language> {
    let mut args = args.iter().filter_map(|arg| arg.to_str());
    while let Some(arg) = args.next() {
        if arg == "--" {
            return None;
        }
        let value = if arg == "--language" { args.next() } else { arg.strip_prefix("--language=") };
        if let Some(value) = value {
            return Language::from_tag(value);
        }
    }
    None
}

/// POSIX: the first of these that is set decides, even where it names a language that is not spoken here.
fn of_system(env: impl Fn(&str) -> Option<String>) -> Language {
    let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| env(name).filter(|tag| !tag.is_empty()));
    tag.and_then(|tag| Language::from_tag(&tag)).unwrap_or_default()
}

/// Whether `--json` stands on a command line that was not understood.
pub fn wants_json(args: &[OsString]) -> bool {
    args.iter().take_while(|arg| *arg != "--").any(|arg| arg == "--json")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(args: &[&str], env: &[(&str, &str)], expected: Language) {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        let env = |name: &str| env.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        assert_eq!(language(&args, env), expected, "language of {args:?}");
    }

    #[test]
    fn german_is_first() {
        check(&["akte"], &[], Language::German);
        check(&["akte"], &[("LANG", "C.UTF-8")], Language::German);
        check(&["akte"], &[("LANG", "fr_FR.UTF-8")], Language::German);
        check(&["akte"], &[("LANG", "de_AT"), ("LC_ALL", "en_GB.UTF-8")], Language::English);
        check(&["akte"], &[("LANG", "en_US.UTF-8"), ("LC_ALL", "")], Language::English);
    }

    #[test]
    fn what_was_asked_for_wins() {
        check(&["akte", "--language", "de"], &[("LANG", "en_US")], Language::German);
        check(&["akte", "verify", "--language=en"], &[], Language::English);
        check(&["akte", "search", "--", "--language=en"], &[], Language::German);
    }
}
