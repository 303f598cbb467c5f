//! Checking the log: names the first changed entry and says what is wrong with it.

use super::chain::{self, EntryFacts, OperationFacts};
use super::entry::as_hash;
use super::erase::ERASURE;
use crate::record::Cells;
use crate::statement::statements;
use crate::{Result, hex};
use akte_domain::DataState;
use sqlx::SqliteConnection;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

statements! {
    ENTRIES across "the chain runs through all municipalities" =
        "select e.number, e.operation, e.municipality_id, e.kind, e.entity_id, e.digest, e.hash,
            p.entry is not null, p.salt, p.before, p.after, p.erased_by
        from log_entry e left join log_payload p on p.entry = e.number
        where e.number > $1 order by e.number limit $2";
    OPERATIONS across "the chain runs through all municipalities" =
        "select number, id, at, actor, os_account, name, municipality_id, undoes from operation
        where number between $1 and $2";
    REPORT_HEADS across "the chain runs through all municipalities" =
        "select number, state_number, state_hash from report_register order by number";
    BACKUP_HEADS across "the chain runs through all municipalities" =
        "select place, state_number, state_hash from backup_register order by number";
    ERASURES across "the chain runs through all municipalities" =
        "select operation, entity_id from log_entry where kind = $1";
}

/// Entries that are read at once.
const BATCH: i64 = 2_000;

/// What is wrong with an entry of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LogProblemKind {
    /// The payload is not what its digest says.
    Payload,
    /// The payload is gone, and no logged rule erased it.
    PayloadMissing,
    /// The entry or its operation is not what its hash says.
    Entry,
    /// The entry is missing.
    Missing,
    /// The operation of the entry is missing.
    OperationMissing,
    /// The entry is not the one that stands in a report or backup: the chain was written anew behind it.
    Head {
        /// The report, backup or document that names another hash.
        source: HeadSource,
    },
}

impl LogProblemKind {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Payload => "log.payload-changed",
            Self::PayloadMissing => "log.payload-missing",
            Self::Entry => "log.entry-changed",
            Self::Missing => "log.entry-missing",
            Self::OperationMissing => "log.operation-missing",
            Self::Head { .. } => "log.head-changed",
        }
    }
}

/// Where a data state stands besides the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HeadSource {
    /// In the register of reports, under this number.
    Report(i64),
    /// In the register of backups, or in a backup's own manifest, under this name.
    Backup(String),
    /// In something that a person has at hand, e.g. a printed report.
    Given(String),
}

/// A data state that must lie on the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownHead {
    /// Where it stands.
    pub source: HeadSource,
    /// The data state.
    pub state: DataState,
}

/// Something wrong with the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogProblem {
    /// Number of the entry.
    pub number: i64,
    /// What is wrong.
    pub kind: LogProblemKind,
}

/// What a check of the log found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogReport {
    /// Entries that were checked.
    pub entries: u64,
    /// Heads of reports, backups and others that were checked.
    pub heads: u64,
    /// Payloads that a logged rule erased.
    pub erased: u64,
    /// What is wrong, in the order of the entries.
    pub problems: Vec<LogProblem>,
    /// The head of the chain.
    pub state: DataState,
}

/// Checks the whole chain, and that every known head lies on it.
pub(crate) async fn verify(conn: &mut SqliteConnection, given: &[KnownHead]) -> Result<LogReport> {
    let mut heads = registered_heads(conn).await?;
    heads.extend_from_slice(given);
    heads.retain(|head| head.state.number > 0);
    let mut by_number: HashMap<i64, Vec<&KnownHead>> = HashMap::new();
    for head in &heads {
        by_number.entry(head.state.number).or_default().push(head);
    }
    let mut walk = Walk { erasures: erasures(conn).await?, ..Walk::default() };
    loop {
        let rows = sqlx::query(ENTRIES).bind(walk.last).bind(BATCH).fetch_all(&mut *conn).await?;
        let entries = rows.iter().map(|row| Entry::read(&mut Cells::new(row))).collect::<Result<Vec<_>>>()?;
        let numbers = entries.iter().map(|entry| entry.operation);
        let (Some(first), Some(last)) = (numbers.clone().min(), numbers.max()) else { break };
        let operations = operations(conn, first, last).await?;
        for entry in &entries {
            walk.step(entry, operations.get(&entry.operation))?;
            for head in by_number.remove(&entry.number).unwrap_or_default() {
                if head.state.hash != hex::encode(&entry.hash) {
                    walk.head_problem(entry.number, head);
                }
            }
        }
    }
    // What lies beyond the end of the chain was cut off.
    let mut beyond: Vec<&KnownHead> = by_number.into_values().flatten().collect();
    beyond.sort_by_key(|head| head.state.number);
    for head in beyond {
        walk.head_problem(head.state.number, head);
    }
    let state = match walk.last {
        0 => DataState::default(),
        number => DataState { number, hash: hex::encode(walk.hash) },
    };
    Ok(LogReport {
        entries: walk.count,
        heads: heads.len() as u64,
        erased: walk.erased,
        problems: walk.problems,
        state,
    })
}

#[derive(Default)]
struct Walk {
    last: i64,
    hash: [u8; 32],
    count: u64,
    erased: u64,
    problems: Vec<LogProblem>,
    erasures: HashSet<(i64, Uuid)>,
}

impl Walk {
    fn step(&mut self, entry: &Entry, operation: Option<&OperationFacts>) -> Result<()> {
        if entry.number != self.last + 1 {
            self.problems.push(LogProblem { number: self.last + 1, kind: LogProblemKind::Missing });
        }
        if let Some(kind) = self.payload_problem(entry) {
            self.problems.push(LogProblem { number: entry.number, kind });
        }
        match operation {
            None => self.problems.push(LogProblem { number: entry.number, kind: LogProblemKind::OperationMissing }),
            Some(operation) if entry.number == self.last + 1 => {
                let expected = chain::entry_hash(&self.hash, operation, &entry.facts());
                if expected.as_slice() != entry.hash {
                    self.problems.push(LogProblem { number: entry.number, kind: LogProblemKind::Entry });
                }
            }
            // After a gap nothing can be computed; the gap itself is reported.
            Some(_) => {}
        }
        // Goes on from the stored hash, so that one changed entry does not condemn all that follow.
        self.hash = as_hash(&entry.hash).unwrap_or(chain::START);
        self.last = entry.number;
        self.count += 1;
        Ok(())
    }

    fn payload_problem(&mut self, entry: &Entry) -> Option<LogProblemKind> {
        if !entry.has_payload {
            return Some(LogProblemKind::PayloadMissing);
        }
        if let Some(by) = entry.erased_by {
            self.erased += 1;
            let logged = self.erasures.contains(&(by, super::erase::entity_of(entry.number)));
            let empty = entry.before.is_none() && entry.after.is_none() && entry.salt.is_none();
            return (!logged || !empty).then_some(LogProblemKind::PayloadMissing);
        }
        let Some(salt) = &entry.salt else { return Some(LogProblemKind::PayloadMissing) };
        let digest = chain::payload_digest(salt, entry.before.as_deref(), entry.after.as_deref());
        (digest.as_slice() != entry.digest).then_some(LogProblemKind::Payload)
    }

    fn head_problem(&mut self, number: i64, head: &KnownHead) {
        self.problems.push(LogProblem { number, kind: LogProblemKind::Head { source: head.source.clone() } });
    }
}

struct Entry {
    number: i64,
    operation: i64,
    municipality: Option<Uuid>,
    kind: String,
    entity_id: Uuid,
    digest: Vec<u8>,
    hash: Vec<u8>,
    has_payload: bool,
    salt: Option<Vec<u8>>,
    before: Option<String>,
    after: Option<String>,
    erased_by: Option<i64>,
}

impl Entry {
    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            number: cells.next()?,
            operation: cells.next()?,
            municipality: cells.next()?,
            kind: cells.next()?,
            entity_id: cells.next()?,
            digest: cells.next()?,
            hash: cells.next()?,
            has_payload: cells.next()?,
            salt: cells.next()?,
            before: cells.next()?,
            after: cells.next()?,
            erased_by: cells.next()?,
        })
    }

    fn facts(&self) -> EntryFacts<'_> {
        EntryFacts {
            number: self.number,
            municipality: self.municipality,
            kind: &self.kind,
            entity_id: self.entity_id,
            digest: &self.digest,
        }
    }
}

async fn operations(conn: &mut SqliteConnection, first: i64, last: i64) -> Result<HashMap<i64, OperationFacts>> {
    let rows = sqlx::query(OPERATIONS).bind(first).bind(last).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let cells = &mut Cells::new(row);
            let facts = OperationFacts {
                number: cells.next()?,
                id: cells.next()?,
                at: cells.next()?,
                actor: cells.next()?,
                os_account: cells.next()?,
                name: cells.next()?,
                municipality: cells.next()?,
                undoes: cells.next()?,
            };
            Ok((facts.number, facts))
        })
        .collect()
}

async fn registered_heads(conn: &mut SqliteConnection) -> Result<Vec<KnownHead>> {
    let reports: Vec<(i64, i64, String)> = sqlx::query_as(REPORT_HEADS).fetch_all(&mut *conn).await?;
    let backups: Vec<(String, i64, String)> = sqlx::query_as(BACKUP_HEADS).fetch_all(conn).await?;
    let head = |source, number, hash| KnownHead { source, state: DataState { number, hash } };
    let reports = reports.into_iter().map(|(report, number, hash)| head(HeadSource::Report(report), number, hash));
    let backups = backups.into_iter().map(|(place, number, hash)| head(HeadSource::Backup(place), number, hash));
    Ok(reports.chain(backups).collect())
}

/// Which operations erased which entries, by what they logged.
async fn erasures(conn: &mut SqliteConnection) -> Result<HashSet<(i64, Uuid)>> {
    let rows: Vec<(i64, Uuid)> = sqlx::query_as(ERASURES).bind(ERASURE).fetch_all(conn).await?;
    Ok(rows.into_iter().collect())
}
