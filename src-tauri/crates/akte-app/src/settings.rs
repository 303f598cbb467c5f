//! What the program remembers of its user beside any Akte: who works here, the language, and the Akten opened before.

use crate::error::Result;
use crate::host::Host;
use crate::save;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};

/// How many Akten are remembered.
const MAX_RECENT: usize = 10;

/// Kept as `settings.json` in the configuration folder; a damaged one counts as empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Settings {
    /// Who works here.
    pub(crate) actor: String,
    /// `de` or `en`; empty until chosen.
    pub(crate) language: String,
    /// Folders of Akten opened before, newest first.
    pub(crate) recent: Vec<PathBuf>,
}

impl Settings {
    pub(crate) fn load(host: &dyn Host) -> Self {
        let Some(path) = file(host) else { return Self::default() };
        match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_else(|error| {
                host.log(&format!("{} is damaged and is not used: {error}", path.display()));
                Self::default()
            }),
            Err(_) => Self::default(),
        }
    }

    /// Keeps the settings. A folder that cannot be written is logged and nothing more: nobody's work hangs on it.
    pub(crate) fn store(&self, host: &dyn Host) {
        if let Some(path) = file(host)
            && let Err(error) = self.write(&path)
        {
            host.log(&format!("the settings cannot be kept: {error}"));
        }
    }

    fn write(&self, path: &Path) -> Result<()> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| crate::error::AppError::unwritable(folder, &error))?;
        }
        save::write_file(path, &serde_json::to_vec_pretty(self).unwrap_or_default())
    }

    pub(crate) fn remember(&mut self, folder: &Path) {
        self.recent.retain(|known| known != folder);
        self.recent.insert(0, folder.to_owned());
        self.recent.truncate(MAX_RECENT);
    }
}

fn file(host: &dyn Host) -> Option<PathBuf> {
    host.config_dir().map(|folder| folder.join("settings.json"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::TestHost;

    fn host(folder: &Path) -> TestHost {
        let mut host = TestHost::new(chrono::DateTime::UNIX_EPOCH, 1);
        host.config_dir = Some(folder.join("config"));
        host
    }

    #[test]
    fn settings_are_kept_and_the_newest_akte_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        let host = host(folder.path());
        let mut settings = Settings { actor: "Erika Beispiel".into(), ..Settings::load(&host) };
        settings.remember(Path::new("/a"));
        settings.remember(Path::new("/b"));
        settings.remember(Path::new("/a"));
        settings.store(&host);
        let again = Settings::load(&host);
        assert_eq!(again.actor, "Erika Beispiel", "who works here is remembered");
        assert_eq!(again.recent, [Path::new("/a"), Path::new("/b")], "each Akte once, the newest first");
    }

    #[test]
    fn damaged_settings_count_as_empty_and_are_logged() {
        let folder = tempfile::tempdir().unwrap();
        let host = host(folder.path());
        std::fs::create_dir_all(folder.path().join("config")).unwrap();
        std::fs::write(folder.path().join("config/settings.json"), "{").unwrap();
        assert_eq!(Settings::load(&host), Settings::default(), "nothing is taken from a damaged file");
        assert_eq!(host.logged().len(), 1, "the damage stands in the log");
    }
}
