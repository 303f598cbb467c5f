//! The command line of the dev server.

use chrono::{DateTime, Utc};
use std::path::PathBuf;

/// What it was started with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arguments {
    /// Port on the loopback interface; 0 takes a free one.
    pub port: u16,
    /// A plain Akte that is open from the start.
    pub akte: Option<PathBuf>,
    /// Where everything lies that the session makes.
    pub scratch: PathBuf,
    /// The built window.
    pub ui: PathBuf,
    /// A clock that stands; none for the machine's.
    pub clock: Option<DateTime<Utc>>,
}

const USAGE: &str = "akte-devserver [--port N] [--akte DIR] [--scratch DIR] [--ui DIR] [--clock RFC3339]";

impl Arguments {
    /// Reads the arguments after the program's name.
    pub fn read(arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let scratch = std::env::temp_dir().join(format!("akte-devserver-{}", std::process::id()));
        let mut read = Self { port: 4455, akte: None, scratch, ui: PathBuf::from("ui/dist"), clock: None };
        let mut arguments = arguments;
        while let Some(argument) = arguments.next() {
            let (name, value) = match argument.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (argument, None),
            };
            let value = value.or_else(|| arguments.next()).ok_or_else(|| format!("{name} needs a value. {USAGE}"))?;
            match name.as_str() {
                "--port" => read.port = value.parse().map_err(|_| format!("{value} is no port. {USAGE}"))?,
                "--akte" => read.akte = Some(value.into()),
                "--scratch" => read.scratch = value.into(),
                "--ui" => read.ui = value.into(),
                "--clock" => read.clock = Some(instant(&value)?),
                _ => return Err(format!("{name} is unknown. {USAGE}")),
            }
        }
        Ok(read)
    }
}

/// An instant as `--clock` and `/dev/clock` take it.
pub fn instant(text: &str) -> Result<DateTime<Utc>, String> {
    let instant = DateTime::parse_from_rfc3339(text);
    instant.map(|at| at.with_timezone(&Utc)).map_err(|error| format!("{text} is no instant: {error}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_come_with_an_equals_sign_or_as_the_next_word() {
        let words = ["--port=0", "--clock", "2026-11-21T08:00:00Z", "--ui=dist"].map(str::to_owned);
        let read = Arguments::read(words.into_iter()).unwrap();
        assert_eq!((read.port, read.ui), (0, PathBuf::from("dist")), "with an equals sign");
        assert_eq!(read.clock, Some(instant("2026-11-21T08:00:00Z").unwrap()), "as the next word");
        assert!(Arguments::read(["--prot".to_owned(), "1".to_owned()].into_iter()).is_err(), "a slip is refused");
        assert!(Arguments::read(["--port".to_owned()].into_iter()).is_err(), "a missing value is refused");
    }
}
