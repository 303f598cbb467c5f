//! How far long work is, and whether it shall stop.

use crate::error::{AppError, ErrorCode, Result};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};

/// What long work is at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// About to begin.
    Starting,
    /// Reading a file.
    Reading,
    /// Checking what was read.
    Checking,
    /// Making a backup.
    BackingUp,
    /// Writing into the Akte.
    Storing,
    /// Reading from the Akte.
    Collecting,
    /// Laying out pages.
    Rendering,
    /// Checking the database.
    VerifyingDatabase,
    /// Checking the change log.
    VerifyingLog,
    /// Checking evidence files.
    VerifyingFiles,
    /// Making demonstration data.
    Demonstrating,
    /// Putting files into a package.
    Packing,
}

impl Phase {
    /// All phases.
    pub const ALL: [Self; 12] = [
        Self::Starting,
        Self::Reading,
        Self::Checking,
        Self::BackingUp,
        Self::Storing,
        Self::Collecting,
        Self::Rendering,
        Self::VerifyingDatabase,
        Self::VerifyingLog,
        Self::VerifyingFiles,
        Self::Demonstrating,
        Self::Packing,
    ];

    /// Stable code; the words are the message `phase-CODE`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Starting => "starting",
            Self::Reading => "reading",
            Self::Checking => "checking",
            Self::BackingUp => "backing_up",
            Self::Storing => "storing",
            Self::Collecting => "collecting",
            Self::Rendering => "rendering",
            Self::VerifyingDatabase => "verifying_database",
            Self::VerifyingLog => "verifying_log",
            Self::VerifyingFiles => "verifying_files",
            Self::Demonstrating => "demonstrating",
            Self::Packing => "packing",
        }
    }
}

type Watcher = Box<dyn Fn(Phase, u64, u64) + Send + Sync>;

#[derive(Default)]
struct State {
    phase: AtomicUsize,
    done: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
    watcher: Option<Watcher>,
}

/// A handle on long work, for those who do it and those who watch it.
#[derive(Clone, Default)]
pub struct Progress(Arc<State>);

impl Progress {
    /// Work that nobody watches.
    #[must_use]
    pub fn unwatched() -> Self {
        Self::default()
    }

    /// Work whose every step is told: phase, done, total (0 while unknown).
    #[must_use]
    pub fn watched(watcher: impl Fn(Phase, u64, u64) + Send + Sync + 'static) -> Self {
        Self(Arc::new(State { watcher: Some(Box::new(watcher)), ..State::default() }))
    }

    /// A new phase begins.
    pub fn begin(&self, phase: Phase, total: u64) {
        let index = Phase::ALL.iter().position(|known| *known == phase).unwrap_or_default();
        self.0.phase.store(index, Ordering::Relaxed);
        self.set(0, total);
    }

    /// So much is done of so much.
    pub fn set(&self, done: u64, total: u64) {
        self.0.total.store(total, Ordering::Relaxed);
        self.0.done.store(done, Ordering::Relaxed);
        if let Some(watcher) = &self.0.watcher {
            let (phase, done, total) = self.state();
            watcher(phase, done, total);
        }
    }

    /// `n` more are done.
    pub fn step(&self, n: u64) {
        let done = self.0.done.load(Ordering::Relaxed) + n;
        self.set(done, self.0.total.load(Ordering::Relaxed));
    }

    /// Phase, done, total.
    #[must_use]
    pub fn state(&self) -> (Phase, u64, u64) {
        let phase = Phase::ALL.get(self.0.phase.load(Ordering::Relaxed)).copied().unwrap_or(Phase::Starting);
        (phase, self.0.done.load(Ordering::Relaxed), self.0.total.load(Ordering::Relaxed))
    }

    /// Asks the work to stop.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it shall stop.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// Stops here if it shall.
    ///
    /// # Errors
    /// [`ErrorCode::Cancelled`]
    pub fn check(&self) -> Result<()> {
        if self.is_cancelled() { Err(AppError::new(ErrorCode::Cancelled)) } else { Ok(()) }
    }
}
