//! The app: what is open, what was handed in, what is at work; and the one door by which commands come in.

use crate::akte::OpenAkte;
use crate::commands;
use crate::error::{AppError, ErrorCode, Result};
use crate::host::{self, Host};
use crate::jobs::{Job, Jobs};
use crate::panics::unwind;
use crate::progress::Progress;
use crate::rooms::Reports;
use crate::settings::Settings;
use crate::tables::TableFile;
use crate::tokens::Tokens;
use crate::wire::{ErrorBody, JobStarted};
use akte_text::{Language, Texts};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use serde_json::Value;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::task::JoinHandle;
use uuid::Uuid;

/// A command under way. It has a type of its own, so that all use cases are compiled here, once, and not again in every
/// program and test that calls them.
pub type Called<'a> = Pin<Box<dyn Future<Output = std::result::Result<Value, ErrorBody>> + Send + 'a>>;

/// The use cases with what they share. Cheap to clone; every clone is the same app.
#[derive(Clone)]
pub struct App(Arc<Inner>);

struct Inner {
    host: Arc<dyn Host>,
    settings: Mutex<Settings>,
    tokens: Mutex<Tokens>,
    jobs: Jobs,
    akte: Mutex<Option<Arc<OpenAkte>>>,
    background: Mutex<Vec<JoinHandle<()>>>,
    reports: Mutex<Reports>,
    table: Mutex<Option<LookedAt>>,
}

/// The file of tables that was looked at last: a dialog asks for it again with every change of its mapping.
struct LookedAt {
    path: PathBuf,
    size: u64,
    modified: Option<std::time::SystemTime>,
    table: Arc<TableFile>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl App {
    /// An app without an open Akte.
    #[must_use]
    pub fn new(host: Arc<dyn Host>) -> Self {
        let settings = Settings::load(host.as_ref());
        Self(Arc::new(Inner {
            host,
            settings: Mutex::new(settings),
            tokens: Mutex::default(),
            jobs: Jobs::default(),
            akte: Mutex::default(),
            background: Mutex::default(),
            reports: Mutex::default(),
            table: Mutex::default(),
        }))
    }

    /// Runs a command of the list by its name. A panic in it is this command's failure and nothing more.
    ///
    /// # Errors
    /// The refusal in the session's language.
    pub fn call<'a>(&'a self, name: &'a str, request: Value) -> Called<'a> {
        Box::pin(async move {
            let outcome = match unwind(commands::dispatch(self, name, request)).await {
                Ok(outcome) => outcome,
                Err(trace) => {
                    self.host().log(&format!("command {name}: {trace}"));
                    Err(AppError::new(ErrorCode::Panic).with("command", name))
                }
            };
            outcome.map_err(|error| error.body(self.language()))
        })
    }

    /// The host.
    #[must_use]
    pub fn host(&self) -> &dyn Host {
        self.0.host.as_ref()
    }

    /// The host, to keep.
    #[must_use]
    pub fn shared_host(&self) -> Arc<dyn Host> {
        Arc::clone(&self.0.host)
    }

    /// The instant.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.host().now()
    }

    /// Today in Europe/Berlin.
    #[must_use]
    pub fn today(&self) -> NaiveDate {
        host::today(self.host())
    }

    /// A new id.
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        let mut random = [0; 10];
        self.host().fill_random(&mut random);
        let millis = u64::try_from(self.now().timestamp_millis()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
    }

    /// The session's language: chosen, else the system's, else German.
    #[must_use]
    pub fn language(&self) -> Language {
        let chosen = Language::from_tag(&lock(&self.0.settings).language);
        let preferred = || self.host().preferred_languages().iter().find_map(|tag| Language::from_tag(tag));
        chosen.or_else(preferred).unwrap_or_default()
    }

    /// The sentences in the session's language.
    #[must_use]
    pub fn texts(&self) -> &'static Texts {
        Texts::for_language(self.language())
    }

    /// Chooses the language for this session and the next ones.
    pub fn set_language(&self, language: Language) {
        self.change_settings(|settings| settings.language = language.tag().to_owned());
    }

    /// Who works here, as entered; empty until asked once.
    #[must_use]
    pub fn entered_actor(&self) -> String {
        lock(&self.0.settings).actor.clone()
    }

    /// Who works here, for the log: as entered, else the account of the operating system.
    #[must_use]
    pub fn actor(&self) -> String {
        let entered = self.entered_actor();
        if entered.is_empty() { self.host().os_account() } else { entered }
    }

    /// Says who works here.
    ///
    /// # Errors
    /// [`ErrorCode::ActorMissing`] for a name without content.
    pub fn set_actor(&self, actor: &str) -> Result<()> {
        let actor = actor.trim();
        if actor.is_empty() {
            return Err(AppError::new(ErrorCode::ActorMissing));
        }
        self.change_settings(|settings| settings.actor = actor.to_owned());
        Ok(())
    }

    pub(crate) fn change_settings(&self, change: impl FnOnce(&mut Settings)) {
        let mut settings = lock(&self.0.settings);
        change(&mut settings);
        settings.store(self.host());
    }

    /// Puts a folder first among the Akten opened before, so that the start view offers it.
    pub fn offer(&self, folder: &Path) {
        self.change_settings(|settings| settings.remember(folder));
    }

    pub(crate) fn recent(&self) -> Vec<PathBuf> {
        lock(&self.0.settings).recent.clone()
    }

    /// The token by which the page names a path that the user picked.
    #[must_use]
    pub fn token_of(&self, path: &Path) -> String {
        lock(&self.0.tokens).of(path, || self.random_token())
    }

    /// The path that a token names.
    ///
    /// # Errors
    /// [`ErrorCode::TokenUnknown`]
    pub fn path_of(&self, token: &str) -> Result<PathBuf> {
        lock(&self.0.tokens).path(token)
    }

    pub(crate) fn random_token(&self) -> String {
        let mut random = [0; 16];
        self.host().fill_random(&mut random);
        hex(&random)
    }

    /// The open Akte.
    pub(crate) fn akte(&self) -> Result<Arc<OpenAkte>> {
        lock(&self.0.akte).clone().ok_or_else(|| AppError::new(ErrorCode::NoAkteOpen))
    }

    /// Puts an Akte in the place of the one that was open, which comes back.
    pub(crate) fn set_akte(&self, akte: Option<Arc<OpenAkte>>) -> Option<Arc<OpenAkte>> {
        self.forget_table();
        std::mem::replace(&mut *lock(&self.0.akte), akte)
    }

    /// Runs work that nobody waits for, until the Akte is closed.
    pub(crate) fn in_background(&self, work: impl Future<Output = ()> + Send + 'static) {
        let mut background = lock(&self.0.background);
        background.retain(|task| !task.is_finished());
        background.push(tokio::spawn(work));
    }

    pub(crate) async fn finish_background(&self) {
        let tasks = std::mem::take(&mut *lock(&self.0.background));
        for task in tasks {
            // A task that panicked has said so in the log; closing goes on.
            let _ = task.await;
        }
    }

    pub(crate) async fn stop_jobs(&self) {
        self.0.jobs.stop_all().await;
    }

    /// The finished reports that wait to be looked at and saved.
    pub(crate) fn reports(&self) -> MutexGuard<'_, Reports> {
        lock(&self.0.reports)
    }

    /// The tables of a file, read anew only where it has changed.
    pub(crate) fn table_file(&self, path: &Path, read: impl FnOnce() -> Result<TableFile>) -> Result<Arc<TableFile>> {
        let metadata = std::fs::metadata(path).map_err(|error| AppError::unreadable(path, &error))?;
        let (size, modified) = (metadata.len(), metadata.modified().ok());
        if let Some(known) = &*lock(&self.0.table)
            && (known.path.as_path(), known.size, known.modified) == (path, size, modified)
        {
            return Ok(Arc::clone(&known.table));
        }
        let table = Arc::new(read()?);
        *lock(&self.0.table) = Some(LookedAt { path: path.to_owned(), size, modified, table: Arc::clone(&table) });
        Ok(table)
    }

    /// Lets go of the tables that were looked at.
    pub(crate) fn forget_table(&self) {
        *lock(&self.0.table) = None;
    }

    /// Starts long work as a job.
    pub(crate) fn start_job<T, W, F>(&self, work: W) -> JobStarted
    where
        T: Serialize,
        W: FnOnce(App, Progress) -> F,
        F: Future<Output = Result<T>> + Send + 'static,
    {
        let job_id = self.new_id();
        let progress = Progress::unwatched();
        // In a box: what a job keeps over its waits is large, and would pass through the stack of every caller.
        let work = Box::pin(work(self.clone(), progress.clone()));
        let host = self.shared_host();
        self.0.jobs.start(job_id, progress, move |trace| host.log(&format!("job {job_id}: {trace}")), async move {
            commands::to_value(work.await?)
        });
        JobStarted { job_id }
    }

    pub(crate) fn job(&self, id: Uuid) -> Result<Arc<Job>> {
        self.0.jobs.get(id)
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
