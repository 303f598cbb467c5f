//! The one write path: a use case is one operation, one transaction of rows *and* their change log.

use crate::log::chain::OperationFacts;
use crate::log::entry::{self, Pending};
use crate::record::{self, Record, Rows, SearchText};
use crate::search::index;
use crate::search::words::Words;
use crate::snapshot::Reads;
use crate::tables::{degree_snapshot, target_object, vault_file};
use crate::vault::StoredFile;
use crate::{Entropy, Result, Scope, StoreError};
use akte_domain::degree::StatusCounts;
use akte_domain::{
    DataState, DomainId, InformationDomain, MunicipalityId, OperationId, TargetObject, TargetObjectId, TargetObjectKind,
};
use chrono::{DateTime, NaiveDate, Utc};
use sqlx::{Sqlite, SqliteConnection, Transaction};
use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// Who does what, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The operation itself.
    pub operation_id: OperationId,
    /// Name of the use case, e.g. `answer.set`.
    pub name: String,
    /// The person who works here.
    pub actor: String,
    /// Account of the operating system.
    pub os_account: String,
    /// Now.
    pub now: DateTime<Utc>,
    /// Today where the municipality lies.
    pub today: NaiveDate,
    /// The municipality whose undo list it joins; none for what concerns the whole Akte.
    pub municipality: Option<MunicipalityId>,
}

/// What an operation wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// The operation; none where nothing changed and so nothing was written.
    pub operation_id: Option<OperationId>,
    /// Changed records.
    pub entries: usize,
    /// The data state after it.
    pub state: DataState,
}

/// An operation under way. Dropping it without [`Operation::commit`] leaves everything as it was.
pub struct Operation {
    tx: Transaction<'static, Sqlite>,
    context: Context,
    entropy: Arc<dyn Entropy>,
    words: Arc<Words>,
    entries: Vec<Pending>,
    counted: BTreeSet<(MunicipalityId, DomainId)>,
    counts: HashMap<DomainId, StatusCounts>,
    undoes: Option<i64>,
}

impl Operation {
    pub(crate) fn new(
        tx: Transaction<'static, Sqlite>,
        context: Context,
        entropy: Arc<dyn Entropy>,
        words: Arc<Words>,
    ) -> Self {
        Self {
            tx,
            context,
            entropy,
            words,
            entries: Vec::new(),
            counted: BTreeSet::new(),
            counts: HashMap::new(),
            undoes: None,
        }
    }

    /// Who does what, when.
    #[must_use]
    pub fn context(&self) -> &Context {
        &self.context
    }

    /// Reads what this operation sees, its own changes included.
    pub fn reads(&mut self) -> Reads<'_> {
        Reads::new(&mut self.tx, &self.words)
    }

    /// A new identifier for this operation's instant.
    #[must_use]
    pub fn new_id(&self) -> Uuid {
        crate::entropy::uuid_v7(&*self.entropy, self.context.now)
    }

    /// New identifiers, while the connection is in use.
    pub(crate) fn id_source(&self) -> impl FnMut() -> Uuid + use<> {
        let (entropy, now) = (self.entropy.clone(), self.context.now);
        move || crate::entropy::uuid_v7(&*entropy, now)
    }

    pub(crate) fn conn(&mut self) -> &mut SqliteConnection {
        &mut self.tx
    }

    /// Records new or changed records of one municipality; unchanged ones are left out. Answers with how many changed.
    ///
    /// # Errors
    /// [`StoreError::WrongScope`], [`StoreError::Invalid`] where a record breaks a rule of the field, and
    /// [`StoreError::AlreadyExists`]. References are checked by [`Operation::commit`].
    pub async fn put<T: Record>(&mut self, scope: Scope, records: &[T]) -> Result<usize> {
        let before = self.before(scope, records).await?;
        self.put_over(scope, &before, records).await
    }

    /// As [`Operation::put`], where the caller has just read the records through [`Operation::reads`]: `before` are those
    /// of `records` that exist, as this operation sees them.
    ///
    /// # Errors
    /// As for [`Operation::put`].
    pub async fn put_over<T: Record>(
        &mut self,
        scope: Scope,
        before: &HashMap<Uuid, T>,
        records: &[T],
    ) -> Result<usize> {
        for record in records {
            if record.municipality() != scope.municipality() {
                return Err(StoreError::WrongScope { kind: T::KIND, id: record.id() });
            }
            let problems = record.broken_rules();
            if !problems.is_empty() {
                return Err(StoreError::Invalid { kind: T::KIND, id: record.id(), problems });
            }
        }
        let changed = self.write_over(scope, before, records).await?;
        T::judge(&mut self.tx, scope, records).await?;
        Ok(changed)
    }

    /// As [`Operation::put`], for images that were recorded before and so are not judged again.
    pub(crate) async fn write<T: Record>(&mut self, scope: Scope, records: &[T]) -> Result<usize> {
        let before = self.before(scope, records).await?;
        self.write_over(scope, &before, records).await
    }

    async fn before<T: Record>(&mut self, scope: Scope, records: &[T]) -> Result<HashMap<Uuid, T>> {
        let ids: Vec<Uuid> = records.iter().map(Rows::id).collect();
        record::fetch(&mut self.tx, scope, &ids).await
    }

    async fn write_over<T: Record>(
        &mut self,
        scope: Scope,
        before: &HashMap<Uuid, T>,
        records: &[T],
    ) -> Result<usize> {
        let mut records = records.to_vec();
        T::fill_in(&mut self.tx, scope, &mut records, before).await?;
        let mut seen = HashSet::with_capacity(records.len());
        let (mut changed, mut moved) = (Vec::new(), Vec::new());
        let mut texts: Vec<(Uuid, Option<SearchText>)> = Vec::new();
        // The last of several images of one record counts.
        for record in records.iter().rev().filter(|record| seen.insert(record.id())) {
            let old = before.get(&record.id());
            if old == Some(record) {
                continue;
            }
            let text = record::search_text(record);
            if old.and_then(record::search_text) != text {
                texts.push((record.id(), text));
            }
            self.note_counts(old);
            self.note_counts(Some(record));
            self.entries.push(Pending {
                municipality: Some(scope.uuid()),
                kind: T::KIND,
                entity_id: record.id(),
                before: old.map(record::image).transpose()?,
                after: Some(record::image(record)?),
            });
            let stays = old.is_some_and(|old| record.stays_in_place(old));
            if stays { &mut changed } else { &mut moved }.push(record.clone());
        }
        record::upsert(&mut self.tx, scope, &changed, T::PLACE).await?;
        record::upsert(&mut self.tx, scope, &moved, record::KEY).await?;
        index::replace(&mut self.tx, Some(scope), T::KIND, &texts, &self.words).await?;
        Ok(moved.len() + changed.len())
    }

    /// Removes records of one municipality; those that do not exist are left out. Answers with how many were removed.
    ///
    /// # Errors
    /// As for [`Operation::put`]; that something still refers to a record is found by [`Operation::commit`].
    pub async fn delete<T: Record>(&mut self, scope: Scope, ids: &[Uuid]) -> Result<usize> {
        let before = record::fetch::<T>(&mut self.tx, scope, ids).await?;
        let mut seen = HashSet::new();
        let mut removed = Vec::new();
        for id in ids.iter().filter(|id| seen.insert(**id)) {
            let Some(old) = before.get(id) else { continue };
            self.note_counts(Some(old));
            self.entries.push(Pending {
                municipality: Some(scope.uuid()),
                kind: T::KIND,
                entity_id: *id,
                before: Some(record::image(old)?),
                after: None,
            });
            removed.push(*id);
        }
        record::delete::<T>(&mut self.tx, scope, &removed).await?;
        let texts: Vec<(Uuid, Option<SearchText>)> = removed.iter().map(|id| (*id, None)).collect();
        index::replace(&mut self.tx, Some(scope), T::KIND, &texts, &self.words).await?;
        Ok(removed.len())
    }

    /// Records a new information domain together with the target object that stands for it as a whole.
    ///
    /// # Errors
    /// As for [`Operation::put`].
    pub async fn add_domain(&mut self, scope: Scope, domain: &InformationDomain) -> Result<TargetObjectId> {
        self.put(scope, std::slice::from_ref(domain)).await?;
        if let Some(whole) = target_object::whole(&mut self.tx, scope, domain.id).await? {
            return Ok(whole.id);
        }
        let id = TargetObjectId(self.new_id());
        let kind = TargetObjectKind::InformationDomain;
        let mut whole = TargetObject::new(id, scope.municipality(), domain.id, kind, &domain.name);
        whole.responsible.clone_from(&domain.responsible);
        self.put(scope, std::slice::from_ref(&whole)).await?;
        Ok(whole.id)
    }

    /// Notes a file that was stored in the vault, so that evidence can refer to it.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn add_file(&mut self, scope: Scope, file: &StoredFile) -> Result<()> {
        if file.scope() != scope {
            return Err(StoreError::WrongScope { kind: "vault_file", id: file.scope().uuid() });
        }
        vault_file::add(&mut self.tx, scope, file.sha256(), file.size(), self.context.now).await
    }

    /// Logs something that changes no record: a restore, or a read across municipalities that has to be answered for.
    pub fn note_event(&mut self, kind: &'static str, id: Uuid, details: &serde_json::Value) {
        self.note(Pending {
            municipality: self.context.municipality.map(Uuid::from),
            kind,
            entity_id: id,
            before: None,
            after: Some(details.to_string()),
        });
    }

    /// Notes an entry for something that is no record of a municipality, such as a catalog.
    pub(crate) fn note(&mut self, entry: Pending) {
        self.entries.push(entry);
    }

    pub(crate) fn set_undoes(&mut self, operation: i64) {
        self.undoes = Some(operation);
    }

    /// The information domains whose counts this operation changes.
    #[must_use]
    pub fn counted(&self) -> Vec<(MunicipalityId, DomainId)> {
        self.counted.iter().copied().collect()
    }

    /// Says how many requirements of a domain have which status after this operation, where modelling decides what counts;
    /// without this, the store counts what is in force.
    pub fn count(&mut self, domain: DomainId, counts: StatusCounts) {
        self.counts.insert(domain, counts);
    }

    fn note_counts<T: Record>(&mut self, record: Option<&T>) {
        if let Some(record) = record
            && let Some(domain) = record.counted_domain()
        {
            self.counted.insert((record.municipality(), domain));
        }
    }

    /// Writes the change log and makes everything lasting. Where nothing changed, nothing is written.
    ///
    /// # Errors
    /// [`StoreError::Reference`] where a reference is missing or still in use, [`StoreError::DiskFull`]; then nothing
    /// was written.
    pub async fn commit(mut self) -> Result<Written> {
        if self.entries.is_empty() {
            // Whatever is noted without a change of its own, such as a stored file, is kept.
            let state = entry::head(&mut self.tx).await?.data_state();
            self.tx.commit().await?;
            return Ok(Written { operation_id: None, entries: 0, state });
        }
        for (municipality, domain) in std::mem::take(&mut self.counted) {
            let scope = Scope::of(municipality);
            let counts = self.counts.get(&domain).copied();
            degree_snapshot::refresh(&mut self.tx, scope, domain, self.context.today, counts).await?;
        }
        let facts = OperationFacts {
            number: entry::next_operation(&mut self.tx).await?,
            id: self.context.operation_id.0,
            at: crate::entropy::instant(self.context.now),
            actor: self.context.actor.clone(),
            os_account: self.context.os_account.clone(),
            name: self.context.name.clone(),
            municipality: self.context.municipality.map(Uuid::from),
            undoes: self.undoes,
        };
        let head = entry::append(&mut self.tx, &facts, &self.entries, &*self.entropy).await?;
        if let Some(undone) = self.undoes {
            crate::undo::mark(&mut self.tx, undone, facts.number).await?;
        }
        self.tx.commit().await?;
        Ok(Written {
            operation_id: Some(self.context.operation_id),
            entries: self.entries.len(),
            state: head.data_state(),
        })
    }
}
