//! The narrow host: everything that the use cases need from outside, so that they run in a bare test as in a window.

mod dialogs;
mod secrets;
mod system;

pub use dialogs::{DialogFuture, Dialogs, NoDialogs, SaveProposal};
pub use secrets::{KeyringSecrets, SecretError, SecretStore};
pub use system::{Clock, FixedClock, SystemClock, SystemHost};

use chrono::{DateTime, NaiveDate, Utc};
use std::path::PathBuf;

/// What a use case may ask of its surroundings.
pub trait Host: Send + Sync + 'static {
    /// The instant.
    fn now(&self) -> DateTime<Utc>;

    /// Fills the slice with random bytes.
    fn fill_random(&self, bytes: &mut [u8]);

    /// The account of the operating system.
    fn os_account(&self) -> String;

    /// The name of the machine, for the lock.
    fn host_name(&self) -> String;

    /// The number of this process, for the lock.
    fn process_id(&self) -> u32;

    /// Language tags that the user prefers, best first, as the system spells them.
    fn preferred_languages(&self) -> Vec<String>;

    /// Where settings and the list of recent Akten lie; none keeps them in memory.
    fn config_dir(&self) -> Option<PathBuf>;

    /// Where the demonstration Akte lies; none where there is no such place.
    fn demo_dir(&self) -> Option<PathBuf>;

    /// Asks people for files and folders.
    fn dialogs(&self) -> &dyn Dialogs;

    /// The secrets that the operating system keeps.
    fn secrets(&self) -> std::sync::Arc<dyn SecretStore>;

    /// Most pages of 4 KiB that an Akte's database may grow to; none for as many as the disk holds. Tests of a full disk
    /// set it.
    fn page_limit(&self) -> Option<u32> {
        None
    }

    /// Takes a line for the log: what went wrong inside, for those who mend it.
    fn log(&self, line: &str);
}

/// Today in Europe/Berlin.
#[must_use]
pub fn today(host: &dyn Host) -> NaiveDate {
    day_in_berlin(host.now())
}

/// The day of an instant in Europe/Berlin.
#[must_use]
pub fn day_in_berlin(instant: DateTime<Utc>) -> NaiveDate {
    instant.with_timezone(&chrono_tz::Europe::Berlin).date_naive()
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;

    #[test]
    fn the_day_begins_at_midnight_in_germany() {
        let late = Utc.with_ymd_and_hms(2026, 7, 1, 22, 30, 0).unwrap();
        assert_eq!(day_in_berlin(late).to_string(), "2026-07-02", "half past twelve in summer time");
        let winter = Utc.with_ymd_and_hms(2026, 12, 31, 22, 59, 0).unwrap();
        assert_eq!(day_in_berlin(winter).to_string(), "2026-12-31", "a minute before midnight in winter time");
    }
}
