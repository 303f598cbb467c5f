//! One session: an app on a host whose folders, dialogs and clock belong to the test.

use crate::arguments::Arguments;
use crate::dialogs::ScriptedDialogs;
use akte_app::host::{Clock, FixedClock, SystemClock, SystemHost};
use akte_app::testing::MemorySecrets;
use akte_app::{App, Unlock};
use chrono::{DateTime, Utc};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A session.
pub struct Session {
    /// The app.
    pub app: App,
    /// Its dialogs.
    pub dialogs: ScriptedDialogs,
    /// Its clock, if it stands.
    pub clock: Option<Arc<FixedClock>>,
    root: PathBuf,
}

impl Session {
    /// A session in an empty folder; with `akte` opens that Akte.
    pub async fn begin(arguments: &Arguments, number: usize, akte: Option<&Path>) -> Result<Self, String> {
        let root = arguments.scratch.join(format!("session-{number}"));
        std::fs::create_dir_all(&root).map_err(|error| format!("{}: {error}", root.display()))?;
        let dialogs = ScriptedDialogs::in_folder(&root);
        let fixed = arguments.clock.map(|at| Arc::new(FixedClock::at(at)));
        let clock: Arc<dyn Clock> = match &fixed {
            Some(fixed) => Arc::new(Shared(Arc::clone(fixed))),
            None => Arc::new(SystemClock),
        };
        let mut host = SystemHost::bare(|line| {
            let _ = writeln!(std::io::stderr(), "{line}");
        });
        host.clock = clock;
        host.config_dir = Some(root.join("config"));
        host.demo_dir = Some(root.join("demo"));
        host.dialogs = Box::new(dialogs.clone());
        // A test never touches the keyring of whoever runs it.
        host.secrets = Arc::new(MemorySecrets::default());
        let app = App::new(Arc::new(host));
        if let Some(folder) = akte {
            let opened = app.open_akte(folder, Unlock::Plain).await;
            opened.map_err(|error| error.body(app.language()).message)?;
        }
        Ok(Self { app, dialogs, clock: fixed, root })
    }

    /// Puts a file that a browser uploaded where the app can read it.
    pub fn keep_upload(&self, name: &str, content: &[u8]) -> std::io::Result<PathBuf> {
        let uploads = self.root.join("uploads");
        let number = std::fs::read_dir(&uploads).map_or(0, Iterator::count);
        let folder = uploads.join(number.to_string());
        std::fs::create_dir_all(&folder)?;
        let path = folder.join(file_name(name));
        std::fs::write(&path, content)?;
        Ok(path)
    }

    /// A path that a test names: as it is if it is absolute, else in the session's folder.
    pub fn path(&self, name: &str) -> PathBuf {
        self.root.join(name)
    }
}

/// The last part of a name, so that an upload stays in its folder.
pub fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    if last.is_empty() || last == "." || last == ".." { "file".to_owned() } else { last.to_owned() }
}

/// A clock that the session moves.
struct Shared(Arc<FixedClock>);

impl Clock for Shared {
    fn now(&self) -> DateTime<Utc> {
        self.0.now()
    }
}
