//! The open Akte within the app: how it is opened and closed, and how every use case reads and writes.

use crate::app::App;
use crate::catalogs::Catalogs;
use crate::current::KeptDomains;
use crate::drafts::DraftSources;
use crate::error::{AppError, ErrorCode, Result};
use crate::figures::PointFigures;
use crate::host::{self, Host};
use crate::mappings::Mappings;
use crate::modelling;
use crate::unchanged::Unchanged;
use crate::versions::Compared;
use crate::words::KeptWords;
use akte_domain::{Deadline, MunicipalityId, OperationId};
use akte_store::{
    Context, Created, Entropy, Environment, Holder, NewProtection, Operation, Scope, Snapshot, Store, StoreError,
    Unlock, Written,
};
use akte_text::Language;
use chrono::NaiveDate;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;
use zeroize::Zeroizing;

/// Pages that the smallest operation writes, about; every further entry writes about one.
const PAGES_OF_OPERATION: usize = 20;
/// Pages after which the write-ahead log is carried over; as many as SQLite itself would wait for.
const PAGES_TO_CARRY_OVER: usize = 1_000;

/// An Akte that is open.
pub(crate) struct OpenAkte {
    pub(crate) store: Store,
    pub(crate) catalogs: Catalogs,
    pub(crate) compared: Compared,
    pub(crate) mappings: Mappings,
    pub(crate) words: KeptWords,
    pub(crate) draft_sources: DraftSources,
    pub(crate) kept: KeptDomains,
    /// The open points of information domains in numbers, by municipality and domain.
    pub(crate) figures: Unchanged<(Uuid, Uuid), PointFigures>,
    /// What runs out in municipalities, as it is called in a language.
    pub(crate) deadlines: Unchanged<(Uuid, Language), Vec<Deadline>>,
    /// The day whose backup is made or under way.
    backed_up: Mutex<Option<NaiveDate>>,
    /// Pages that were written since the write-ahead log was last carried over, about.
    pages_written: AtomicUsize,
}

impl OpenAkte {
    pub(crate) fn new(store: Store) -> Self {
        Self {
            store,
            catalogs: Catalogs::default(),
            compared: Compared::default(),
            mappings: Mappings::default(),
            words: KeptWords::default(),
            draft_sources: DraftSources::default(),
            kept: KeptDomains::default(),
            figures: Unchanged::default(),
            deadlines: Unchanged::default(),
            backed_up: Mutex::new(None),
            pages_written: AtomicUsize::default(),
        }
    }
}

/// The host's randomness for the store.
struct HostEntropy(Arc<dyn Host>);

impl Entropy for HostEntropy {
    fn fill(&self, bytes: &mut [u8]) {
        self.0.fill_random(bytes);
    }
}

/// The host's secrets for the store. Each call runs on a thread of its own, because the system may ask the user and
/// because its library must not wait inside the runtime of the use cases.
struct HostSecrets(Arc<dyn host::SecretStore>);

impl HostSecrets {
    fn aside<T: Send + 'static>(
        &self,
        call: impl FnOnce(&dyn host::SecretStore) -> std::result::Result<T, host::SecretError> + Send + 'static,
    ) -> std::result::Result<T, akte_store::SecretStoreError> {
        let secrets = Arc::clone(&self.0);
        let outcome = std::thread::spawn(move || call(secrets.as_ref())).join();
        match outcome {
            Ok(Ok(value)) => Ok(value),
            Ok(Err(host::SecretError::Unavailable(reason))) => Err(akte_store::SecretStoreError(reason)),
            Err(_) => Err(akte_store::SecretStoreError("the keyring's library failed".to_owned())),
        }
    }
}

impl akte_store::SecretStore for HostSecrets {
    fn get(&self, name: &str) -> std::result::Result<Option<Zeroizing<Vec<u8>>>, akte_store::SecretStoreError> {
        let name = name.to_owned();
        self.aside(move |secrets| secrets.get(&name)).map(|secret| secret.map(Zeroizing::new))
    }

    fn set(&self, name: &str, secret: &[u8]) -> std::result::Result<(), akte_store::SecretStoreError> {
        let (name, secret) = (name.to_owned(), Zeroizing::new(secret.to_vec()));
        self.aside(move |secrets| secrets.set(&name, &secret))
    }

    fn delete(&self, name: &str) -> std::result::Result<(), akte_store::SecretStoreError> {
        let name = name.to_owned();
        self.aside(move |secrets| secrets.delete(&name))
    }
}

impl App {
    pub(crate) fn holder(&self) -> Holder {
        Holder {
            actor: self.actor(),
            os_account: self.host().os_account(),
            host: self.host().host_name(),
            process: self.host().process_id(),
            since: self.now(),
        }
    }

    pub(crate) fn environment(&self) -> Environment {
        let mut environment = Environment::new(self.holder(), self.now(), Arc::new(HostEntropy(self.shared_host())));
        environment.secrets = Some(Arc::new(HostSecrets(self.host().secrets())));
        environment.page_limit = self.host().page_limit();
        environment
    }

    /// Opens an Akte by its path, in place of the one that was open. One that cannot be opened leaves the other open.
    ///
    /// # Errors
    /// What the store refuses: not an Akte, locked, newer, on a network share, a wrong key.
    pub async fn open_akte(&self, folder: &Path, means: Unlock) -> Result<()> {
        if let Ok(open) = self.akte()
            && same_folder(open.store.folder(), folder)
        {
            drop(open);
            self.close_akte().await;
        }
        let store = Store::open(folder, &means, self.environment()).await?;
        self.take_over(store).await;
        Ok(())
    }

    /// Makes a new Akte by its path and opens it. Answers with the recovery keys that were made, to be shown once.
    ///
    /// # Errors
    /// What the store refuses: an occupied folder, a short passphrase, a network share.
    pub async fn create_akte(&self, folder: &Path, protection: NewProtection) -> Result<Vec<Zeroizing<String>>> {
        let Created { store, recovery_keys } = Store::create(folder, protection, self.environment()).await?;
        self.take_over(store).await;
        Ok(recovery_keys.iter().map(akte_store::RecoveryKey::to_text).collect())
    }

    async fn take_over(&self, store: Store) {
        self.close_akte().await;
        let folder = std::path::absolute(store.folder()).unwrap_or_else(|_| store.folder().to_owned());
        self.change_settings(|settings| settings.remember(&folder));
        self.set_akte(Some(Arc::new(OpenAkte::new(store))));
    }

    /// Closes the open Akte, if there is one: what is at work is cancelled, the day's backup is finished.
    pub async fn close_akte(&self) {
        self.stop_jobs().await;
        self.finish_background().await;
        if let Some(akte) = self.set_akte(None) {
            akte.store.close().await;
        }
    }

    /// One consistent view of everything.
    pub(crate) async fn snapshot(&self) -> Result<Snapshot> {
        Ok(self.akte()?.store.snapshot().await?)
    }

    /// Opens the first connection for reading, while there is something else to wait for.
    ///
    /// # Errors
    /// [`ErrorCode::NoAkteOpen`](crate::ErrorCode::NoAkteOpen), or the database refuses.
    pub async fn prepare_to_read(&self) -> Result<()> {
        self.snapshot().await.map(drop)
    }

    /// One consistent view in which is searched for what somebody typed.
    pub(crate) async fn snapshot_to_search(&self, typed: &str) -> Result<Snapshot> {
        let store = &self.akte()?.store;
        Ok(if typed.trim().is_empty() { store.snapshot().await? } else { store.snapshot_to_search().await? })
    }

    /// Who does what, now.
    pub(crate) fn context(&self, name: &str, municipality: Option<MunicipalityId>) -> Context {
        Context {
            operation_id: OperationId(self.new_id()),
            name: name.to_owned(),
            actor: self.actor(),
            os_account: self.host().os_account(),
            now: self.now(),
            today: self.today(),
            municipality,
        }
    }

    /// Begins an operation on one municipality.
    pub(crate) async fn begin(&self, name: &str, municipality: Uuid) -> Result<(Operation, Scope)> {
        let municipality = MunicipalityId(municipality);
        let operation = self.akte()?.store.begin(self.context(name, Some(municipality))).await?;
        Ok((operation, Scope::of(municipality)))
    }

    /// Ends an operation; after the first change of a day its backup is made in the background.
    pub(crate) async fn commit(&self, mut operation: Operation) -> Result<Written> {
        modelling::count(&*self.akte()?, &mut operation).await?;
        let written = operation.commit().await?;
        if written.operation_id.is_some() {
            self.start_daily_backup();
            self.carry_over_when_due(PAGES_OF_OPERATION + written.entries);
        }
        Ok(written)
    }

    /// Brings what was written from the write-ahead log into the database, in the background, once it is worth it.
    fn carry_over_when_due(&self, pages: usize) {
        let Ok(akte) = self.akte() else { return };
        if akte.pages_written.fetch_add(pages, Ordering::Relaxed) + pages < PAGES_TO_CARRY_OVER {
            return;
        }
        akte.pages_written.store(0, Ordering::Relaxed);
        let host = self.shared_host();
        self.in_background(async move {
            if let Err(error) = akte.store.carry_over().await {
                host.log(&format!("the write-ahead log could not be carried over: {error}"));
            }
        });
    }

    /// Makes the day's backup in the background, if there is none yet.
    pub(crate) fn start_daily_backup(&self) {
        let Ok(akte) = self.akte() else { return };
        let (now, today) = (self.now(), self.today());
        {
            let mut day = akte.backed_up.lock().unwrap_or_else(PoisonError::into_inner);
            if day.replace(today) == Some(today) {
                return;
            }
        }
        let host = self.shared_host();
        self.in_background(async move {
            if let Err(error) = akte.store.daily_backup(now).await {
                host.log(&format!("the day's backup failed: {error}"));
            }
        });
    }
}

fn same_folder(a: &Path, b: &Path) -> bool {
    match (std::fs::canonicalize(a), std::fs::canonicalize(b)) {
        (Ok(a), Ok(b)) => a == b,
        _ => a == b,
    }
}

impl From<StoreError> for AppError {
    fn from(error: StoreError) -> Self {
        if let StoreError::Invalid { problems, kind, id } = &error
            && let Some(problem) = problems.first()
        {
            return Self::from(*problem).with("kind", kind).with("id", id);
        }
        let code = match &error {
            StoreError::CatalogEmpty => ErrorCode::CatalogWithoutRequirements,
            _ => ErrorCode::from_code(error.code()).unwrap_or(ErrorCode::Database),
        };
        let mut refusal = Self::new(code);
        collect("", &error.details(), &mut refusal);
        if refusal.detail("reason").is_none() {
            use std::error::Error as _;
            let source = error.source().map(ToString::to_string);
            if let Some(reason) = source.or_else(|| says_reason(code).then(|| error.to_string())) {
                refusal = refusal.with("reason", reason);
            }
        }
        refusal
    }
}

/// Codes whose sentence needs to say what exactly happened.
fn says_reason(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::Database
            | ErrorCode::AkteIo
            | ErrorCode::Cryptography
            | ErrorCode::Corrupt
            | ErrorCode::BackupUnusable
    )
}

/// Details that the store nests become flat pairs: `holder.host` is `holder_host`.
fn collect(prefix: &str, value: &serde_json::Value, refusal: &mut AppError) {
    use serde_json::Value;
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (name, member) in members {
                let name = if prefix.is_empty() { name.clone() } else { format!("{prefix}_{name}") };
                collect(&name, member, refusal);
            }
        }
        Value::String(text) => refusal.details.push((prefix.to_owned(), text.clone())),
        other => refusal.details.push((prefix.to_owned(), other.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_of_the_store_has_a_sentence() {
        for code in StoreError::CODES {
            assert!(ErrorCode::from_code(code).is_some(), "{code} has no sentence");
        }
    }

    #[test]
    fn who_holds_a_locked_akte_stands_in_the_sentence() {
        let holder = Holder {
            actor: "Erika Beispiel".into(),
            os_account: "ebeispiel".into(),
            host: "RATHAUS-7".into(),
            process: 7,
            since: chrono::DateTime::UNIX_EPOCH,
        };
        let error = AppError::from(StoreError::Locked { holder: Some(Box::new(holder)) });
        let message = error.body(akte_text::Language::German).message;
        assert_eq!(message, "Die Akte ist bereits geöffnet (Erika Beispiel an RATHAUS-7).", "who and where");
    }
}
