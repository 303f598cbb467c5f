//! A bare host for tests: a clock that stands until it is stepped, seeded randomness, secrets in memory, dialogs that
//! answer what was queued.

use crate::host::{Clock, DialogFuture, Dialogs, FixedClock, Host, SaveProposal, SecretError, SecretStore};
use crate::wire::{FilePurpose, FolderPurpose};
use chrono::{DateTime, TimeDelta, Utc};
use sha2::{Digest, Sha256};
use std::collections::{HashMap, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Random bytes that are the same for the same seed: SHA-256 over seed and counter. Never for real keys.
#[derive(Debug)]
pub struct SeededRandom(Mutex<(u64, u64)>);

impl SeededRandom {
    /// Begins at a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new((seed, 0)))
    }

    /// Fills the slice.
    pub fn fill(&self, bytes: &mut [u8]) {
        let mut state = lock(&self.0);
        for chunk in bytes.chunks_mut(32) {
            let mut hasher = Sha256::new();
            hasher.update(state.0.to_le_bytes());
            hasher.update(state.1.to_le_bytes());
            state.1 += 1;
            let digest = hasher.finalize();
            chunk.copy_from_slice(&digest[..chunk.len()]);
        }
    }
}

/// Dialogs that answer what was queued; with an empty queue they are closed at once.
#[derive(Debug, Default)]
pub struct QueuedDialogs {
    folders: Mutex<VecDeque<PathBuf>>,
    files: Mutex<VecDeque<Vec<PathBuf>>>,
    saves: Mutex<VecDeque<PathBuf>>,
    proposals: Mutex<Vec<SaveProposal>>,
}

impl QueuedDialogs {
    /// The next folder dialog answers this.
    pub fn next_folder(&self, path: impl Into<PathBuf>) {
        lock(&self.folders).push_back(path.into());
    }

    /// The next file dialog answers this.
    pub fn next_files(&self, paths: Vec<PathBuf>) {
        lock(&self.files).push_back(paths);
    }

    /// The next save dialog answers this.
    pub fn next_save(&self, path: impl Into<PathBuf>) {
        lock(&self.saves).push_back(path.into());
    }

    /// What save dialogs proposed so far.
    #[must_use]
    pub fn proposals(&self) -> Vec<SaveProposal> {
        lock(&self.proposals).clone()
    }
}

impl Dialogs for QueuedDialogs {
    fn pick_folder(&self, _: FolderPurpose) -> DialogFuture<Option<PathBuf>> {
        Box::pin(std::future::ready(lock(&self.folders).pop_front()))
    }

    fn pick_files(&self, _: FilePurpose) -> DialogFuture<Vec<PathBuf>> {
        Box::pin(std::future::ready(lock(&self.files).pop_front().unwrap_or_default()))
    }

    fn pick_save(&self, proposal: SaveProposal) -> DialogFuture<Option<PathBuf>> {
        lock(&self.proposals).push(proposal);
        Box::pin(std::future::ready(lock(&self.saves).pop_front()))
    }
}

/// Secrets in memory.
#[derive(Debug, Default)]
pub struct MemorySecrets {
    secrets: Mutex<HashMap<String, Vec<u8>>>,
    broken: Mutex<bool>,
}

impl MemorySecrets {
    /// From now on there is no secret service.
    pub fn break_down(&self) {
        *lock(&self.broken) = true;
    }

    fn check(&self) -> Result<(), SecretError> {
        if *lock(&self.broken) { Err(SecretError::Unavailable("no secret service".into())) } else { Ok(()) }
    }
}

impl SecretStore for MemorySecrets {
    fn get(&self, name: &str) -> Result<Option<Vec<u8>>, SecretError> {
        self.check()?;
        Ok(lock(&self.secrets).get(name).cloned())
    }

    fn set(&self, name: &str, secret: &[u8]) -> Result<(), SecretError> {
        self.check()?;
        lock(&self.secrets).insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<(), SecretError> {
        self.check()?;
        lock(&self.secrets).remove(name);
        Ok(())
    }
}

/// The bare host.
pub struct TestHost {
    /// The clock; stands until it is stepped.
    pub clock: FixedClock,
    /// The dialogs.
    pub dialogs: QueuedDialogs,
    /// The secrets.
    pub secrets: Arc<MemorySecrets>,
    /// Where settings lie; none keeps them in memory.
    pub config_dir: Option<PathBuf>,
    /// Where the demonstration lies.
    pub demo_dir: Option<PathBuf>,
    random: SeededRandom,
    log: Mutex<Vec<String>>,
}

impl TestHost {
    /// A host at an instant, with randomness of a seed.
    #[must_use]
    pub fn new(at: DateTime<Utc>, seed: u64) -> Self {
        Self {
            clock: FixedClock::at(at),
            dialogs: QueuedDialogs::default(),
            secrets: Arc::default(),
            config_dir: None,
            demo_dir: None,
            random: SeededRandom::new(seed),
            log: Mutex::default(),
        }
    }

    /// Lets time pass.
    pub fn step(&self, by: TimeDelta) {
        self.clock.step(by);
    }

    /// What was logged.
    #[must_use]
    pub fn logged(&self) -> Vec<String> {
        lock(&self.log).clone()
    }
}

impl Host for TestHost {
    fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    fn fill_random(&self, bytes: &mut [u8]) {
        self.random.fill(bytes);
    }

    fn os_account(&self) -> String {
        "test".into()
    }

    fn host_name(&self) -> String {
        "testhost".into()
    }

    fn process_id(&self) -> u32 {
        std::process::id()
    }

    fn preferred_languages(&self) -> Vec<String> {
        vec!["de_DE.UTF-8".into()]
    }

    fn config_dir(&self) -> Option<PathBuf> {
        self.config_dir.clone()
    }

    fn demo_dir(&self) -> Option<PathBuf> {
        self.demo_dir.clone()
    }

    fn dialogs(&self) -> &dyn Dialogs {
        &self.dialogs
    }

    fn secrets(&self) -> Arc<dyn SecretStore> {
        Arc::clone(&self.secrets) as Arc<dyn SecretStore>
    }

    fn log(&self, line: &str) {
        lock(&self.log).push(line.to_owned());
    }
}
