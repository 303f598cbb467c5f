//! The host of a real program: clock, randomness, account and keyring of the operating system.

use super::{Dialogs, Host, KeyringSecrets, NoDialogs, SecretStore};
use chrono::{DateTime, TimeDelta, Utc};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

/// Where the time comes from.
pub trait Clock: Send + Sync {
    /// The instant.
    fn now(&self) -> DateTime<Utc>;
}

/// The clock of the machine.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> DateTime<Utc> {
        #[expect(clippy::disallowed_methods, reason = "this is where the use cases' time comes from")]
        let now = SystemTime::now();
        now.into()
    }
}

/// A clock that stands until it is stepped.
#[derive(Debug)]
pub struct FixedClock(Mutex<DateTime<Utc>>);

impl FixedClock {
    /// Stands at `at`.
    #[must_use]
    pub fn at(at: DateTime<Utc>) -> Self {
        Self(Mutex::new(at))
    }

    /// Goes on by `by`.
    pub fn step(&self, by: TimeDelta) {
        let mut at = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *at += by;
    }

    /// Is set to `to`.
    pub fn set(&self, to: DateTime<Utc>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = to;
    }
}

impl Clock for FixedClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The host of a real program; the window and the dev server bring their own dialogs, clock and folders.
pub struct SystemHost {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Where settings lie.
    pub config_dir: Option<PathBuf>,
    /// Where the demonstration Akte lies.
    pub demo_dir: Option<PathBuf>,
    /// Asks people.
    pub dialogs: Box<dyn Dialogs>,
    /// Keeps secrets.
    pub secrets: Arc<dyn SecretStore>,
    /// Takes lines for the log.
    pub log: Box<dyn Fn(&str) + Send + Sync>,
}

impl SystemHost {
    /// A host without folders and dialogs, as the command line needs it.
    #[must_use]
    pub fn bare(log: impl Fn(&str) + Send + Sync + 'static) -> Self {
        Self {
            clock: Arc::new(SystemClock),
            config_dir: None,
            demo_dir: None,
            dialogs: Box::new(NoDialogs),
            secrets: Arc::new(KeyringSecrets),
            log: Box::new(log),
        }
    }
}

impl Host for SystemHost {
    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        // A machine without randomness cannot keep an Akte: going on with guessable keys would be the worse end.
        #[expect(clippy::panic, reason = "there is no safe way on without randomness")]
        #[expect(clippy::disallowed_methods, reason = "this is where the use cases' randomness comes from")]
        if let Err(error) = getrandom::fill(bytes) {
            panic!("the operating system has no randomness: {error}");
        }
    }

    fn os_account(&self) -> String {
        whoami::username().unwrap_or_default()
    }

    fn host_name(&self) -> String {
        whoami::hostname().unwrap_or_default()
    }

    fn process_id(&self) -> u32 {
        std::process::id()
    }

    fn preferred_languages(&self) -> Vec<String> {
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().filter_map(|name| std::env::var(name).ok()).collect()
    }

    fn config_dir(&self) -> Option<PathBuf> {
        self.config_dir.clone()
    }

    fn demo_dir(&self) -> Option<PathBuf> {
        self.demo_dir.clone()
    }

    fn dialogs(&self) -> &dyn Dialogs {
        self.dialogs.as_ref()
    }

    fn secrets(&self) -> Arc<dyn SecretStore> {
        Arc::clone(&self.secrets)
    }

    fn log(&self, line: &str) {
        (self.log)(line);
    }
}
