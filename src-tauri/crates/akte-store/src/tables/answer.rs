//! Table `answer`.

use crate::record::{self, Cells, MAX_ROWS, Rows, Values, date_text, parse_date, placeholders};
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::degree::StatusCounts;
use akte_domain::{
    Answer, AnswerBasis, AnswerId, CatalogId, Coded, DomainId, ImplementationStatus, MunicipalityId, Problem,
    RequirementId, ReturnedFile, TargetObjectId,
};
use sqlx::{AssertSqlSafe, SqliteConnection};
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    // Starts from the requirements in force, so that one without any answer counts as unprocessed, once, at the
    // information domain as a whole.
    COUNTS = "select coalesce(a.status, 'unprocessed') as status, count(*)
        from information_domain_catalog c
        join requirement_version v on v.catalog_id = c.catalog_id and v.withdrawn = 0
        left join answer a on a.municipality_id = c.municipality_id and a.domain_id = c.domain_id
            and a.requirement_id = v.requirement_id
        where c.municipality_id = $1 and c.domain_id = $2
        group by 1";
    COUNTS_BY_GROUP = "select v.catalog_id, v.group_position, coalesce(a.status, 'unprocessed') as status, count(*)
        from information_domain_catalog c
        join requirement_version v on v.catalog_id = c.catalog_id and v.withdrawn = 0
        left join answer a on a.municipality_id = c.municipality_id and a.domain_id = c.domain_id
            and a.requirement_id = v.requirement_id
        where c.municipality_id = $1 and c.domain_id = $2
        group by c.position, 1, 2, 3
        order by c.position, v.group_position";
    COUNTS_BY_OBJECT = "select a.target_object_id, a.status, count(*)
        from answer a
        join information_domain_catalog c on c.municipality_id = a.municipality_id and c.domain_id = a.domain_id
        join requirement_version v on v.catalog_id = c.catalog_id and v.requirement_id = a.requirement_id
            and v.withdrawn = 0
        where a.municipality_id = $1 and a.domain_id = $2
        group by 1, 2";
    STATUSES = "select target_object_id, requirement_id, status from answer
        where municipality_id = $1 and domain_id = $2";
    // Every column stands in the index `answer_counts`. All answers to a requirement come in one row, because of hundreds of
    // thousands of rows each costs more than what stands in it.
    BRIEF = "select requirement_id, group_concat(
            hex(id) || hex(target_object_id) || hex(basis_catalog_id) || ',' || said || ',' || status || ','
                || ifnull(checked_on, '') || ',' || ifnull(hex(basis_requirement_id), ''),
            ';')
        from answer where municipality_id = $1 and domain_id = $2
        group by requirement_id";
    // Starts from the index of counts; an answer that nobody has processed says nothing about any text.
    BASES = "select requirement_id, nullif(basis_catalog_id, x''), nullif(basis_requirement_id, x''), answers
        from answer_basis_count where municipality_id = $1 and domain_id = $2";
    MISCOUNTED across "the counts of all municipalities are checked" =
        "select count(*) from (
            select municipality_id, domain_id, requirement_id, ifnull(basis_catalog_id, x'') as catalog,
                ifnull(basis_requirement_id, x'') as requirement, count(*) as answers
            from answer where status <> 'unprocessed' group by 1, 2, 3, 4, 5
        ) a full join answer_basis_count c
            on c.municipality_id = a.municipality_id and c.domain_id = a.domain_id and c.requirement_id = a.requirement_id
            and c.basis_catalog_id = a.catalog and c.basis_requirement_id = a.requirement
        where a.answers is not c.answers";
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
        "surveyor",
        "basis_catalog_id",
        "basis_requirement_id",
        "remaining_threats",
        "returned_file",
        "returned_sha256",
    ];
    const PLACE: usize = 5;

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
            .push(&*self.interviewee)
            .push(&*self.surveyor)
            .push(self.basis.map(|basis| basis.catalog_id.0))
            .push(self.basis.map(|basis| basis.requirement_id).filter(|id| *id != self.requirement_id).map(|id| id.0))
            .push(self.remaining_threats.as_ref().map(|codes| codes.join("\n")))
            .push(self.returned.as_ref().map(|file| &*file.name))
            .push(self.returned.as_ref().map(|file| &*file.sha256));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        let mut answer = Self {
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
            surveyor: cells.next()?,
            basis: None,
            remaining_threats: None,
            returned: None,
        };
        answer.basis = read_basis(cells, answer.requirement_id)?;
        answer.remaining_threats = threats(cells.next()?);
        let (name, sha256): (Option<String>, Option<String>) = (cells.next()?, cells.next()?);
        answer.returned = name.zip(sha256).map(|(name, sha256)| ReturnedFile { name, sha256 });
        Ok(answer)
    }

    async fn fill_in(
        conn: &mut SqliteConnection,
        scope: Scope,
        rows: &mut [Self],
        now: &HashMap<Uuid, Self>,
    ) -> Result<()> {
        let mut missing: HashMap<DomainId, Vec<RequirementId>> = HashMap::new();
        for answer in rows.iter_mut().filter(|answer| answer.basis.is_none()) {
            answer.basis = now.get(&answer.id.0).and_then(|known| known.basis);
            if answer.basis.is_none() {
                missing.entry(answer.domain_id).or_default().push(answer.requirement_id);
            }
        }
        for (domain, requirements) in missing {
            let in_force = in_force(conn, scope, domain, &requirements).await?;
            for answer in rows.iter_mut().filter(|answer| answer.basis.is_none() && answer.domain_id == domain) {
                let catalog = in_force.get(&answer.requirement_id).copied();
                let basis = |catalog_id| AnswerBasis { catalog_id, requirement_id: answer.requirement_id };
                answer.basis = catalog.map(basis);
            }
        }
        Ok(())
    }

    fn stays_in_place(&self, before: &Self) -> bool {
        (self.domain_id, self.target_object_id, self.requirement_id)
            == (before.domain_id, before.target_object_id, before.requirement_id)
    }

    fn counted_domain(&self) -> Option<DomainId> {
        Some(self.domain_id)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some(("", vec![&self.statement, &self.reason, &self.responsible, &self.interviewee, &self.surveyor]))
    }
}

/// The two cells of a basis.
pub(crate) fn read_basis(cells: &mut Cells<'_>, own: RequirementId) -> Result<Option<AnswerBasis>> {
    let catalog: Option<CatalogId> = cells.optional_id()?;
    let requirement: Option<RequirementId> = cells.optional_id()?;
    Ok(catalog.map(|catalog_id| AnswerBasis { catalog_id, requirement_id: requirement.unwrap_or(own) }))
}

/// The versions in force in an information domain that have some requirements.
async fn in_force(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
    requirements: &[RequirementId],
) -> Result<HashMap<RequirementId, CatalogId>> {
    let mut found = HashMap::new();
    for chunk in requirements.chunks(MAX_ROWS) {
        let sql = format!(
            "select v.requirement_id, v.catalog_id from information_domain_catalog c
            join requirement_version v on v.catalog_id = c.catalog_id and v.requirement_id in ({})
            where c.municipality_id = ? and c.domain_id = ? order by c.position desc",
            placeholders(chunk.len())
        );
        let mut values = Values::default();
        for requirement in chunk {
            values.push(requirement.0);
        }
        values.push(scope.uuid()).push(domain.0);
        let rows: Vec<(Uuid, Uuid)> =
            sqlx::query_as_with(AssertSqlSafe(sql), values.done()?).fetch_all(&mut *conn).await?;
        found.extend(rows.into_iter().map(|(requirement, catalog)| (RequirementId(requirement), CatalogId(catalog))));
    }
    Ok(found)
}

/// How many answers to a requirement were given on the same text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BasisCount {
    /// The requirement.
    pub requirement_id: RequirementId,
    /// The text.
    pub basis: Option<AnswerBasis>,
    /// How many.
    pub answers: u32,
}

/// How many counts of [`bases`] are not those of the answers.
pub(crate) async fn miscounted(conn: &mut SqliteConnection) -> Result<u32> {
    Ok(sqlx::query_scalar(MISCOUNTED).fetch_one(conn).await?)
}

/// The processed answers of an information domain by the text that they were given on. Triggers of the database keep
/// these counts, so that reading them costs what there are texts, not what there are answers.
pub(crate) async fn bases(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<BasisCount>> {
    let rows = sqlx::query(BASES).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let cells = &mut Cells::new(row);
            let requirement_id = cells.id()?;
            Ok(BasisCount { requirement_id, basis: read_basis(cells, requirement_id)?, answers: cells.number()? })
        })
        .collect()
}

/// What was found for which requirement at which object.
pub(crate) async fn statuses(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
) -> Result<Vec<(TargetObjectId, RequirementId, ImplementationStatus)>> {
    let rows = sqlx::query(STATUSES).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let cells = &mut Cells::new(row);
            Ok((cells.id()?, cells.id()?, cells.coded()?))
        })
        .collect()
}

/// All answers to some requirements in an information domain, at whatever target object.
pub(crate) async fn of_requirements(
    conn: &mut SqliteConnection,
    scope: Scope,
    domain: DomainId,
    requirements: &[RequirementId],
) -> Result<Vec<Answer>> {
    let mut answers = Vec::new();
    for chunk in requirements.chunks(MAX_ROWS) {
        let condition = format!(
            "and domain_id = ? and requirement_id in ({}) order by target_object_id, requirement_id",
            placeholders(chunk.len())
        );
        let found = record::select(conn, scope, &condition, |values| {
            values.push(domain.0);
            for requirement in chunk {
                values.push(requirement.0);
            }
        });
        answers.extend(found.await?);
    }
    Ok(answers)
}

/// All answers of an information domain, by object and requirement.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<Answer>> {
    // Sorted here: for the database's sorting it would go through all answers of the municipality.
    let mut answers: Vec<Answer> = record::select(conn, scope, "and domain_id = ?", |values| {
        values.push(domain.0);
    })
    .await?;
    answers.sort_unstable_by_key(|answer| (answer.target_object_id, answer.requirement_id));
    Ok(answers)
}

/// What stands in an answer in brief for a text that is there.
const SAID: &str = "…";

/// The same in no particular order, as far as open points ask: of reason, responsible and interviewee only whether there is
/// something, of remaining threats whether somebody has named them or their absence; nothing else but status, day and basis.
pub(crate) async fn in_brief(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<Answer>> {
    let rows = sqlx::query(BRIEF).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    let mut answers = Vec::new();
    for row in &rows {
        let cells = &mut Cells::new(row);
        let (requirement, packed): (RequirementId, &str) = (cells.id()?, cells.next()?);
        for answer in packed.split(';') {
            answers.push(unpacked(scope, domain, requirement, answer)?);
        }
    }
    Ok(answers)
}

/// An answer as [`BRIEF`] packs it.
fn unpacked(scope: Scope, domain: DomainId, requirement: RequirementId, packed: &str) -> Result<Answer> {
    let unreadable = || StoreError::unreadable("an answer in brief", packed);
    let mut parts = packed.split(',');
    let mut part = || parts.next().ok_or_else(unreadable);
    let uuid = |hex: &str| Uuid::try_parse_ascii(hex.as_bytes()).map_err(|_| unreadable());
    let ids = part()?;
    let id = |at: usize| ids.get(at * 32..(at + 1) * 32).ok_or_else(unreadable).and_then(uuid);
    let said: u8 = part()?.parse().map_err(|_| unreadable())?;
    let text = |bit: u8| if said & bit == 0 { String::new() } else { SAID.to_owned() };
    let status = ImplementationStatus::from_code(part()?).ok_or_else(unreadable)?;
    let checked_on = Some(part()?).filter(|day| !day.is_empty()).map(parse_date).transpose()?;
    let read = Some(part()?).filter(|hex| !hex.is_empty()).map(uuid).transpose()?;
    let catalog = if ids.len() > 64 { Some(CatalogId(id(2)?)) } else { None };
    Ok(Answer {
        id: AnswerId(id(0)?),
        municipality_id: scope.municipality(),
        domain_id: domain,
        target_object_id: TargetObjectId(id(1)?),
        requirement_id: requirement,
        status,
        statement: String::new(),
        reason: text(1),
        responsible: text(2),
        checked_on,
        due_on: None,
        interviewee: text(4),
        surveyor: String::new(),
        basis: catalog
            .map(|catalog_id| AnswerBasis { catalog_id, requirement_id: read.map_or(requirement, RequirementId) }),
        remaining_threats: (said & 8 != 0).then(Vec::new),
        returned: None,
    })
}

fn threats(codes: Option<&str>) -> Option<Vec<String>> {
    codes.map(|codes| codes.lines().map(str::to_owned).collect())
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
