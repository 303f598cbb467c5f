//! An open Akte.

use crate::akte::layout::Layout;
use crate::akte::lock::{Holder, Lock};
use crate::akte::open::{self, Created, Environment, Info, NewProtection};
use crate::keys::{DataKey, DoorInfo, KeyRing, NewDoor, RecoveryKey, SecretStore, Unlock};
use crate::operation::{Context, Operation, Written};
use crate::search::words::Words;
use crate::snapshot::Snapshot;
use crate::tables::degree_snapshot;
use crate::undo::{self, Direction};
use crate::vault::Vault;
use crate::{Entropy, Result, Scope, StoreError};
use akte_domain::DraftId;
use chrono::{DateTime, Utc};
use sqlx::SqlitePool;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use uuid::Uuid;

/// An open Akte: one writer, a few readers, the vault, the keys.
///
/// A use case reads through a [`Snapshot`] or writes through an [`Operation`]. The Akte stays locked until
/// [`Store::close`] or until the value is dropped.
pub struct Store {
    layout: Layout,
    lock: Mutex<Option<Lock>>,
    data_key: Option<DataKey>,
    akte_id: Uuid,
    writer: SqlitePool,
    readers: SqlitePool,
    vault: Vault,
    entropy: Arc<dyn Entropy>,
    secrets: Option<Arc<dyn SecretStore>>,
    words: Arc<Words>,
}

impl Store {
    pub(crate) fn new(
        layout: Layout,
        lock: Lock,
        data_key: Option<DataKey>,
        info: Info,
        writer: SqlitePool,
        readers: SqlitePool,
        environment: Environment,
    ) -> Self {
        let vault = Vault::new(layout.evidence(), info.vault_key, environment.entropy.clone());
        Self {
            layout,
            lock: Mutex::new(Some(lock)),
            data_key,
            akte_id: info.akte_id,
            writer,
            readers,
            vault,
            entropy: environment.entropy,
            secrets: environment.secrets,
            words: Arc::default(),
        }
    }

    /// Makes a new Akte in a folder that does not exist yet or is empty.
    ///
    /// # Errors
    /// [`StoreError::NotEmpty`], [`StoreError::NetworkShare`], [`StoreError::PassphraseTooShort`], [`StoreError::Io`].
    pub async fn create(folder: &Path, protection: NewProtection, environment: Environment) -> Result<Created> {
        open::create(folder, protection, environment).await
    }

    /// Opens an Akte; see the crate's documentation for the sequence.
    ///
    /// A passphrase is stretched on the calling thread, which takes about a tenth of a second.
    ///
    /// # Errors
    /// [`StoreError::NotAnAkte`], [`StoreError::Locked`], [`StoreError::NetworkShare`], [`StoreError::Newer`], those of
    /// a wrong key, and [`StoreError::Migration`].
    pub async fn open(folder: &Path, means: &Unlock, environment: Environment) -> Result<Self> {
        open::open(folder, means, environment).await
    }

    /// Closes the connections and lets go of the lock. Waits for every [`Snapshot`] and [`Operation`] that is still
    /// held, so let go of your own first.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
        drop(self.lock.lock().unwrap_or_else(PoisonError::into_inner).take());
    }

    /// The Akte itself.
    #[must_use]
    pub fn akte_id(&self) -> Uuid {
        self.akte_id
    }

    /// Its folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.layout.root()
    }

    /// Whether it is not encrypted, which the window says permanently.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        self.data_key.is_none()
    }

    /// Notes who works here now, for a second program that finds the Akte locked.
    ///
    /// # Errors
    /// [`StoreError::Io`].
    pub fn note_holder(&self, holder: &Holder) -> Result<()> {
        let lock = self.lock.lock().unwrap_or_else(PoisonError::into_inner);
        lock.as_ref().map_or(Ok(()), |lock| lock.note(holder))
    }

    /// Begins an operation. Only one at a time: a second one waits.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn begin(&self, context: Context) -> Result<Operation> {
        let tx = self.writer.begin_with("begin immediate").await?;
        Ok(Operation::new(tx, context, self.entropy.clone(), Arc::clone(&self.words)))
    }

    /// Carries what the write-ahead log holds over into the database, as far as nobody reads the older state. To be done
    /// in the background after larger operations, so that no commit has to wait for it.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn carry_over(&self) -> Result<()> {
        sqlx::query("pragma wal_checkpoint(passive)").execute(&self.readers).await?;
        Ok(())
    }

    /// One consistent view of everything, untouched by what is written meanwhile.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        Ok(Snapshot::new(self.readers.begin().await?, Arc::clone(&self.words)))
    }

    /// One consistent view in which is searched: what was imported since the last search is indexed before.
    ///
    /// # Errors
    /// The database refuses, or the disk is full.
    pub async fn snapshot_to_search(&self) -> Result<Snapshot> {
        self.index_due().await?;
        self.snapshot().await
    }

    /// Takes back or does again the latest operations of a municipality, at most `steps` of them, each as an operation
    /// of its own. Answers with what was written, latest first.
    ///
    /// # Errors
    /// [`StoreError::NothingToUndo`], and [`StoreError::UndoConflict`] where something newer changed the same records;
    /// operations that were taken back before the conflict stay taken back.
    pub async fn undo(
        &self,
        direction: Direction,
        steps: u32,
        mut context: impl FnMut() -> Context,
        scope: Scope,
    ) -> Result<Vec<Written>> {
        let mut written = Vec::new();
        for _ in 0..steps {
            let mut operation = self.begin(context()).await?;
            let candidates = undo::candidates(operation.conn(), scope, direction, 1).await?;
            let Some(candidate) = candidates.first() else { break };
            undo::apply(&mut operation, Some(scope), candidate.number).await?;
            written.push(operation.commit().await?);
        }
        if written.is_empty() { Err(StoreError::NothingToUndo) } else { Ok(written) }
    }

    /// Sets right what counts today in an information domain where modelling decides what does: after taking back, which
    /// knows nothing of modelling.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn recount(
        &self,
        context: Context,
        scope: Scope,
        domain: akte_domain::DomainId,
        counts: akte_domain::degree::StatusCounts,
    ) -> Result<()> {
        let today = context.today;
        let mut operation = self.begin(context).await?;
        degree_snapshot::refresh(operation.conn(), scope, domain, today, Some(counts)).await?;
        operation.commit().await.map(|_| ())
    }

    /// Takes back the latest operation on several municipalities at once, this one among them, for all of them.
    ///
    /// # Errors
    /// As for [`Store::undo`]; then nothing was taken back in any municipality.
    pub async fn undo_across(&self, context: Context, scope: Scope) -> Result<Written> {
        let mut operation = self.begin(context).await?;
        let (candidate, _) = undo::across(operation.conn(), scope).await?.ok_or(StoreError::NothingToUndo)?;
        undo::apply(&mut operation, None, candidate.number).await?;
        operation.commit().await
    }

    /// Takes back the latest operation on drafts of catalogs; on this draft alone where one is named.
    ///
    /// # Errors
    /// As for [`Store::undo`].
    pub async fn undo_shared(&self, context: Context, draft: Option<DraftId>) -> Result<Written> {
        let mut operation = self.begin(context).await?;
        let candidate = undo::latest_shared(operation.conn(), draft).await?.ok_or(StoreError::NothingToUndo)?;
        undo::apply_shared(&mut operation, candidate.number).await?;
        operation.commit().await
    }

    /// The doors of the Akte; none of a plain one.
    ///
    /// # Errors
    /// `key.json` cannot be read.
    pub fn doors(&self) -> Result<Vec<DoorInfo>> {
        Ok(KeyRing::read(&self.layout.keys())?.doors())
    }

    /// Adds a door. A recovery key that was made for it is handed out once.
    ///
    /// # Errors
    /// [`StoreError::IsPlain`], [`StoreError::PassphraseTooShort`], [`StoreError::KeyringUnavailable`].
    pub fn add_door(&self, door: &NewDoor, label: &str, now: DateTime<Utc>) -> Result<(DoorInfo, Option<RecoveryKey>)> {
        let data_key = self.data_key.as_ref().ok_or(StoreError::IsPlain)?;
        let mut ring = KeyRing::read(&self.layout.keys())?;
        let made = ring.add(door, label, data_key, self.secrets.as_deref(), &*self.entropy, now)?;
        ring.write(&self.layout.keys())?;
        Ok(made)
    }

    /// Removes a door.
    ///
    /// # Errors
    /// [`StoreError::DoorNotFound`], and [`StoreError::LastDoor`] where nothing would open the Akte any more.
    pub fn remove_door(&self, id: Uuid) -> Result<()> {
        let mut ring = KeyRing::read(&self.layout.keys())?;
        let removed = ring.remove(id)?;
        ring.write(&self.layout.keys())?;
        ring.forget_secret(&removed, self.secrets.as_deref())
    }

    /// The evidence vault.
    #[must_use]
    pub fn vault(&self) -> &Vault {
        &self.vault
    }

    pub(crate) fn layout(&self) -> &Layout {
        &self.layout
    }

    pub(crate) fn data_key(&self) -> Option<&DataKey> {
        self.data_key.as_ref()
    }

    pub(crate) fn writer(&self) -> &SqlitePool {
        &self.writer
    }

    pub(crate) fn words(&self) -> &Words {
        &self.words
    }

    pub(crate) fn shared_words(&self) -> &Arc<Words> {
        &self.words
    }

    pub(crate) fn readers(&self) -> &SqlitePool {
        &self.readers
    }
}
