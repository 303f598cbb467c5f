//! Reading: one consistent view, and what can be read from it.

use crate::lists::query::{Page, Window};
use crate::log::entry;
use crate::log::read::{Changes, LogEntry, RecentHistory};
use crate::record::{self, Record};
use crate::search::query::{self, Hit};
use crate::search::words::Words;
use crate::tables::release::ReleasedState;
use crate::tables::{
    document_revision, information_domain, municipality, municipality_logo, person, release, report_handover,
};
use crate::undo::{self, Direction, Undoable};
use crate::{Result, Scope, StoreError};
use akte_domain::{
    DataState, DocumentRevision, DomainId, DraftId, InformationDomain, Municipality, MunicipalityId, MunicipalityLogo,
    Person, ReportHandover, ReportKind, RequirementId,
};
use sqlx::{Sqlite, SqliteConnection, Transaction};
use std::collections::HashMap;
use std::sync::Arc;
use uuid::Uuid;

/// One consistent view of the Akte: whatever is written meanwhile is not seen.
pub struct Snapshot {
    tx: Transaction<'static, Sqlite>,
    words: Arc<Words>,
}

impl Snapshot {
    pub(crate) fn new(tx: Transaction<'static, Sqlite>, words: Arc<Words>) -> Self {
        Self { tx, words }
    }

    /// Reads from it.
    pub fn reads(&mut self) -> Reads<'_> {
        Reads::new(&mut self.tx, &self.words)
    }
}

/// What can be read, from a [`Snapshot`] or within an [`crate::Operation`].
pub struct Reads<'c> {
    pub(crate) conn: &'c mut SqliteConnection,
    pub(crate) words: &'c Words,
}

impl<'c> Reads<'c> {
    pub(crate) fn new(conn: &'c mut SqliteConnection, words: &'c Words) -> Self {
        Self { conn, words }
    }

    /// The data state.
    ///
    /// # Errors
    /// The database refuses; as for all reads.
    pub async fn data_state(&mut self) -> Result<DataState> {
        Ok(entry::head(self.conn).await?.data_state())
    }

    /// All municipalities by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn municipalities(&mut self) -> Result<Vec<Municipality>> {
        municipality::list(self.conn).await
    }

    /// The municipality of a name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn municipality_by_name(&mut self, name: &str) -> Result<Option<MunicipalityId>> {
        municipality::by_name(self.conn, name).await
    }

    /// The record of an identifier, if it exists in this municipality.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn find<T: Record>(&mut self, scope: Scope, id: impl Into<Uuid>) -> Result<Option<T>> {
        let id = id.into();
        Ok(record::fetch(self.conn, scope, &[id]).await?.remove(&id))
    }

    /// The record of an identifier.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where it does not exist in this municipality.
    pub async fn get<T: Record>(&mut self, scope: Scope, id: impl Into<Uuid>) -> Result<T> {
        let id = id.into();
        self.find(scope, id).await?.ok_or(StoreError::NotFound { kind: T::KIND, id })
    }

    /// The records of some identifiers, as far as they exist in this municipality, in the order of the identifiers.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn find_all<T: Record>(&mut self, scope: Scope, ids: &[Uuid]) -> Result<Vec<T>> {
        let mut found = record::fetch(self.conn, scope, ids).await?;
        Ok(ids.iter().filter_map(|id| found.remove(id)).collect())
    }

    /// All information domains of a municipality by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn domains(&mut self, scope: Scope) -> Result<Vec<InformationDomain>> {
        information_domain::list(self.conn, scope).await
    }

    /// All persons of a municipality by name.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn persons(&mut self, scope: Scope) -> Result<Vec<Person>> {
        person::list(self.conn, scope).await
    }

    /// The history of a document, oldest first. Without a domain, and for one that is made of the registers of the municipality,
    /// whatever information domain it was recorded in.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn document_revisions(
        &mut self,
        scope: Scope,
        domain: Option<DomainId>,
        report: ReportKind,
    ) -> Result<Vec<DocumentRevision>> {
        match domain.filter(|_| !report.is_of_registers()) {
            Some(domain) => document_revision::list(self.conn, scope, domain, report).await,
            None => document_revision::list_of_municipality(self.conn, scope, report).await,
        }
    }

    /// The history of all documents of a municipality, each oldest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn all_document_revisions(&mut self, scope: Scope) -> Result<Vec<DocumentRevision>> {
        record::select(self.conn, scope, "order by domain_id, report, edited_on, id", |_| {}).await
    }

    /// Full-text search over what a municipality recorded and over imported requirements; without a scope over the
    /// latter alone. Every word must occur; the beginning of a word or a part of a compound is enough; case, accents and
    /// the spelling of umlauts do not matter. What has the whole word comes first. Only in a snapshot of
    /// [`crate::Store::snapshot_to_search`].
    ///
    /// # Errors
    /// The database refuses.
    pub async fn search(&mut self, scope: Option<Scope>, typed: &str, window: Window) -> Result<Vec<Hit>> {
        query::find(self.conn, scope, typed, window, self.words).await
    }

    /// Full-text search over imported requirements: all that match, the best first. None where nothing was typed that could
    /// be found. They are indexed as they read in the latest import. Only in a snapshot of
    /// [`crate::Store::snapshot_to_search`].
    ///
    /// # Errors
    /// The database refuses.
    pub async fn search_requirements(&mut self, typed: &str) -> Result<Option<Vec<RequirementId>>> {
        query::requirements(self.conn, typed, self.words).await
    }

    /// The history of a record, latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn history(&mut self, scope: Scope, kind: &str, id: impl Into<Uuid>) -> Result<Vec<LogEntry>> {
        crate::log::read::history(self.conn, scope, kind, id.into()).await
    }

    /// The last `each` entries of every processing activity of a municipality, in one read.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn recent_history_of_activities(
        &mut self,
        scope: Scope,
        each: u32,
    ) -> Result<HashMap<Uuid, RecentHistory>> {
        crate::log::read::recent_of_activities(self.conn, scope, each).await
    }

    /// The change log of a municipality, latest first; without a scope that of the whole Akte.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn log(&mut self, scope: Option<Scope>, window: Window) -> Result<Page<LogEntry>> {
        crate::log::read::list(self.conn, scope, window).await
    }

    /// The change log of what belongs to no municipality, such as imports of catalogs, latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn log_shared(&mut self, window: Window) -> Result<Page<LogEntry>> {
        crate::log::read::list_shared(self.conn, window).await
    }

    /// What changed in a municipality, or in what all share, since a data state.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn changes_since(&mut self, scope: Scope, state: &DataState) -> Result<Changes> {
        crate::log::read::since(self.conn, scope, state).await
    }

    /// The entries of a municipality's change log after a number, oldest first, at most `limit`.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn log_since(&mut self, scope: Scope, number: i64, limit: u32) -> Result<Vec<LogEntry>> {
        crate::log::read::entries_since(self.conn, scope, number, limit).await
    }

    /// To whom reports of a municipality were handed, by report, oldest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn report_handovers(&mut self, scope: Scope) -> Result<Vec<ReportHandover>> {
        report_handover::list(self.conn, scope).await
    }

    /// The releases of an information domain with the data states that they name, latest state first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn releases(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ReleasedState>> {
        release::list(self.conn, scope, domain).await
    }

    /// The logo that stands on a municipality's reports, if it has one.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn municipality_logo(&mut self, scope: Scope) -> Result<Option<MunicipalityLogo>> {
        municipality_logo::of(self.conn, scope).await
    }

    /// What can be undone or redone in a municipality, latest first.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn undoable(&mut self, scope: Scope, direction: Direction, limit: u32) -> Result<Vec<Undoable>> {
        undo::candidates(self.conn, scope, direction, limit).await
    }

    /// The latest operation on several municipalities at once, this one among them, that can be undone, and how many they
    /// are.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn undoable_across(&mut self, scope: Scope) -> Result<Option<(Undoable, u32)>> {
        undo::across(self.conn, scope).await
    }

    /// The latest operation on drafts of catalogs that can be undone; on this draft alone where one is named.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn undoable_shared(&mut self, draft: Option<DraftId>) -> Result<Option<Undoable>> {
        undo::latest_shared(self.conn, draft).await
    }
}
