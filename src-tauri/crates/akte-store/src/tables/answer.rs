//! Table `answer`.

use crate::record::{self, Cells, MAX_ROWS, Rows, Values, date_text, placeholders};
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::degree::StatusCounts;
use akte_domain::{
    Answer, CatalogId, Coded, DomainId, ImplementationStatus, MunicipalityId, Problem, RequirementId, TargetObjectId,
};
use sqlx::SqliteConnection;
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    // Starts from the requirements in force, so that one without any answer counts as unprocessed, once, at the
    // information domain as a whole.
    COUNTS = "select coalesce(a.status, 'unprocessed') as status, count(*)
        from information_domain_catalog c
        join requirement_version v on v.catalog_id = c.catalog_id
        left join answer a on a.municipality_id = c.municipality_id and a.domain_id = c.domain_id
            and a.requirement_id = v.requirement_id
        where c.municipality_id = $1 and c.domain_id = $2
        group by 1";
    COUNTS_BY_GROUP = "select v.catalog_id, v.group_position, coalesce(a.status, 'unprocessed') as status, count(*)
        from information_domain_catalog c
        join requirement_version v on v.catalog_id = c.catalog_id
        left join answer a on a.municipality_id = c.municipality_id and a.domain_id = c.domain_id
            and a.requirement_id = v.requirement_id
        where c.municipality_id = $1 and c.domain_id = $2
        group by c.position, 1, 2, 3
        order by c.position, v.group_position";
    COUNTS_BY_OBJECT = "select a.target_object_id, a.status, count(*)
        from answer a
        join information_domain_catalog c on c.municipality_id = a.municipality_id and c.domain_id = a.domain_id
        join requirement_version v on v.catalog_id = c.catalog_id and v.requirement_id = a.requirement_id
        where a.municipality_id = $1 and a.domain_id = $2
        group by 1, 2";
}

impl Rows for Answer {
    const KIND: &'static str = "answer";
    const TABLE: &'static str = "answer";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "target_object_id",
        "requirement_id",
        "status",
        "statement",
        "reason",
        "responsible",
        "checked_on",
        "due_on",
        "interviewee",
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
            .push(self.target_object_id.0)
            .push(self.requirement_id.0)
            .push(self.status.code())
            .push(&*self.statement)
            .push(&*self.reason)
            .push(&*self.responsible)
            .push(self.checked_on.map(date_text))
            .push(self.due_on.map(date_text))
            .push(&*self.interviewee);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            target_object_id: cells.id()?,
            requirement_id: cells.id()?,
            status: cells.coded()?,
            statement: cells.next()?,
            reason: cells.next()?,
            responsible: cells.next()?,
            checked_on: cells.date()?,
            due_on: cells.date()?,
            interviewee: cells.next()?,
        })
    }

    fn counted_domain(&self) -> Option<DomainId> {
        Some(self.domain_id)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some(("", vec![&self.statement, &self.reason, &self.responsible, &self.interviewee]))
    }
}

/// All answers of an information domain.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<Answer>> {
    record::select(conn, scope, "and domain_id = ? order by target_object_id, requirement_id", |values| {
        values.push(domain.0);
    })
    .await
}

/// The answers to some requirements at a target object, as far as there are any.
pub(crate) async fn at_object(
    conn: &mut SqliteConnection,
    scope: Scope,
    object: TargetObjectId,
    requirements: &[RequirementId],
) -> Result<Vec<Answer>> {
    let mut answers = Vec::with_capacity(requirements.len());
    for chunk in requirements.chunks(MAX_ROWS) {
        let condition = format!("and target_object_id = ? and requirement_id in ({})", placeholders(chunk.len()));
        let found = record::select(conn, scope, &condition, |values| {
            values.push(object.0);
            for requirement in chunk {
                values.push(requirement.0);
            }
        });
        answers.extend(found.await?);
    }
    Ok(answers)
}

/// How many requirements of an information domain have which status.
pub(crate) async fn counts(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<StatusCounts> {
    let rows: Vec<(String, i64)> = sqlx::query_as(COUNTS).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    let mut counts = StatusCounts::default();
    for (status, count) in rows {
        counts.add(parse_status(&status)?, parse_count(count)?);
    }
    Ok(counts)
}

/// A status of its code.
pub(crate) fn parse_status(code: &str) -> Result<ImplementationStatus> {
    ImplementationStatus::from_code(code).ok_or_else(|| StoreError::unreadable("answer.status", code))
}

/// A count of SQLite.
pub(crate) fn parse_count(count: i64) -> Result<u32> {
    u32::try_from(count).map_err(|error| StoreError::unreadable("count", error))
}

/// The counts of the requirements that stand directly in a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupCounts {
    /// The version in force.
    pub catalog_id: CatalogId,
    /// Position of the group; none for requirements outside of groups.
    pub group: Option<u32>,
    /// The counts.
    pub counts: StatusCounts,
}

/// The counts of an information domain by group, in the order of the catalogs.
pub(crate) async fn counts_by_group(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
) -> Result<Vec<GroupCounts>> {
    let rows: Vec<(Uuid, Option<u32>, String, i64)> =
        sqlx::query_as(COUNTS_BY_GROUP).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    let mut groups: Vec<GroupCounts> = Vec::new();
    for (catalog, group, status, count) in rows {
        let catalog_id = CatalogId(catalog);
        let same = |known: &&mut GroupCounts| known.catalog_id == catalog_id && known.group == group;
        let (status, count) = (parse_status(&status)?, parse_count(count)?);
        match groups.iter_mut().rev().find(same) {
            Some(known) => known.counts.add(status, count),
            None => {
                let mut counts = StatusCounts::default();
                counts.add(status, count);
                groups.push(GroupCounts { catalog_id, group, counts });
            }
        }
    }
    Ok(groups)
}

/// The counts of the answers at each target object of an information domain.
pub(crate) async fn counts_by_object(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
) -> Result<HashMap<TargetObjectId, StatusCounts>> {
    let rows: Vec<(Uuid, String, i64)> =
        sqlx::query_as(COUNTS_BY_OBJECT).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    let mut objects: HashMap<TargetObjectId, StatusCounts> = HashMap::new();
    for (object, status, count) in rows {
        objects.entry(object.into()).or_default().add(parse_status(&status)?, parse_count(count)?);
    }
    Ok(objects)
}
