//! Table `release`, and the data states that releases name.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{Coded, DataState, DomainId, MunicipalityId, Problem, Release};
use sqlx::SqliteConnection;
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    // The last entry of the operation that recorded a release. The first entry counts: one that was removed and came
    // back by an undo names the state that it always named.
    STATES = "select first.entity_id, last.number, last.hash from
            (select e.entity_id, min(e.number) number from log_entry e
                where e.municipality_id = $1 and e.kind = 'release' group by e.entity_id) first
            join log_entry own on own.municipality_id = $1 and own.number = first.number
            join log_entry last on last.municipality_id = $1 and last.number =
                (select max(l.number) from log_entry l where l.municipality_id = $1 and l.operation = own.operation)";
}

/// A release with the data state that it names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReleasedState {
    /// What is recorded.
    pub release: Release,
    /// The state.
    pub state: DataState,
}

impl Rows for Release {
    const KIND: &'static str = "release";
    const TABLE: &'static str = "release";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "occasion",
        "version",
        "released_by",
        "function",
        "released_on",
        "remark",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(self.domain_id.0)
            .push(self.occasion.code())
            .push(&*self.version)
            .push(&*self.released_by)
            .push(&*self.function)
            .push(date_text(self.released_on))
            .push(&*self.remark);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            occasion: cells.coded()?,
            version: cells.next()?,
            released_by: cells.next()?,
            function: cells.next()?,
            released_on: cells.required_date()?,
            remark: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }
}

/// The releases of an information domain with their states, latest state first.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<ReleasedState>> {
    let releases: Vec<Release> = record::select(conn, scope, "and domain_id = ?", |values| {
        values.push(domain.0);
    })
    .await?;
    let rows: Vec<(Uuid, i64, Vec<u8>)> = sqlx::query_as(STATES).bind(scope.uuid()).fetch_all(conn).await?;
    let states: HashMap<Uuid, DataState> =
        rows.into_iter().map(|(id, number, hash)| (id, DataState { number, hash: crate::hex::encode(hash) })).collect();
    let mut listed: Vec<ReleasedState> = releases
        .into_iter()
        .filter_map(|release| states.get(&release.id.0).map(|state| ReleasedState { release, state: state.clone() }))
        .collect();
    listed.sort_by_key(|one| std::cmp::Reverse(one.state.number));
    Ok(listed)
}
