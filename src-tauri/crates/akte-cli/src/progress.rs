//! Progress on standard error, where people look at it; into a file or a pipe it says nothing.

use akte_app::progress::Progress;
use akte_text::Texts;
use std::io::{self, IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// The line is written anew at most this often.
const PAUSE: Duration = Duration::from_millis(80);

/// Progress that a terminal shows.
pub fn shown(texts: &'static Texts) -> Progress {
    if !io::stderr().is_terminal() {
        return Progress::unwatched();
    }
    let last = Mutex::new(None::<Instant>);
    Progress::watched(move |phase, done, total| {
        let Ok(mut last) = last.lock() else { return };
        let now = Instant::now();
        if last.is_some_and(|last| now.duration_since(last) < PAUSE) {
            return;
        }
        *last = Some(now);
        let phase = texts.get(&format!("phase-{}", phase.code().replace('_', "-")));
        let count = if total > 0 { format!(" {done}/{total}") } else { String::new() };
        // The line is overwritten by the next one, and cleared at the end.
        let _ = write!(io::stderr().lock(), "\r\u{1b}[K{phase}{count}");
    })
}

/// Clears the line.
pub fn clear() {
    if io::stderr().is_terminal() {
        let _ = write!(io::stderr().lock(), "\r\u{1b}[K");
    }
}
