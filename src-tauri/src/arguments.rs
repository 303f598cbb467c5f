//! The command line of the window.

use std::ffi::OsString;
use std::path::PathBuf;

const USAGE: &str = "\
Aufruf: schutzakte [--akte=ORDNER] [--scratch=ORDNER] [--measure-start]

  --akte=ORDNER      öffnet die Akte in diesem Ordner
  --scratch=ORDNER   legt Einstellungen, Protokoll und Demo-Akte in diesen Ordner (für Tests)
  --measure-start    schreibt nach stderr, nach wie vielen Millisekunden das Fenster bedienbar war

Die Befehlszeile für alles Übrige heißt `akte`.";

/// What the window was started with.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The Akte to open.
    pub akte: Option<PathBuf>,
    /// Where everything lies that otherwise lies in the user's own folders.
    pub scratch: Option<PathBuf>,
    /// Whether to say how long the start took.
    pub measure_start: bool,
}

impl Arguments {
    /// Reads the arguments; what nobody knows is refused with the usage.
    pub fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut read = Self::default();
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let text = argument.to_string_lossy().into_owned();
            let (name, value) = text.split_once('=').map_or((text.as_str(), None), |(name, value)| (name, Some(value)));
            match name {
                "--akte" => read.akte = Some(folder(name, value, &mut arguments)?),
                "--scratch" => read.scratch = Some(folder(name, value, &mut arguments)?),
                "--measure-start" => read.measure_start = true,
                // Desktops hand a folder over without any option.
                _ if !name.starts_with('-') && read.akte.is_none() => read.akte = Some(argument.into()),
                _ => return Err(format!("Unbekannte Angabe: {text}\n\n{USAGE}")),
            }
        }
        Ok(read)
    }
}

/// The value after `=`, or the next argument, which may hold any bytes.
fn folder(name: &str, value: Option<&str>, rest: &mut impl Iterator<Item = OsString>) -> Result<PathBuf, String> {
    let value = value.map(OsString::from).or_else(|| rest.next()).filter(|value| !value.is_empty());
    value.map(PathBuf::from).ok_or_else(|| format!("{name} braucht einen Ordner.\n\n{USAGE}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    fn read(arguments: &[&str]) -> Result<Arguments, String> {
        Arguments::read(arguments.iter().map(OsString::from))
    }

    #[test]
    fn folders_come_with_an_equals_sign_or_as_the_next_word() {
        let one = read(&["--akte=/a b/ä", "--scratch", "/tmp/x", "--measure-start"]);
        assert_eq!(one.as_ref().map(|one| one.akte.as_deref()), Ok(Some(Path::new("/a b/ä"))));
        assert_eq!(one.as_ref().map(|one| one.scratch.as_deref()), Ok(Some(Path::new("/tmp/x"))));
        assert!(one.is_ok_and(|one| one.measure_start), "the flag was read");
        assert_eq!(read(&["/akten/rathaus"]).map(|one| one.akte), Ok(Some(PathBuf::from("/akten/rathaus"))));
    }

    #[test]
    fn what_nobody_knows_is_refused() {
        for wrong in [&["--akten=/a"][..], &["--akte"], &["--akte="], &["/a", "/b"]] {
            assert!(read(wrong).is_err(), "{wrong:?} must be refused");
        }
    }
}
