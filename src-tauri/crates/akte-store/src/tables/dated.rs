//! What ends on a day, from the tables that are long: only what a list of deadlines shows of it.

use crate::record::Cells;
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{DeadlineKind, DomainId};
use chrono::NaiveDate;
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    // One statement, because asking one municipality after the other costs more than what is found. What is done, given up, out of
    // use or archived ends no more. The requirements without a version in force are few, and looked for once.
    DATED = "select 'measure', m.id, m.domain_id, m.title, '', m.responsible, m.due_on, 0, 0 from measure m
        where m.municipality_id = $1 and m.due_on is not null and m.status in ('proposed', 'planned', 'in_progress')
        union all
        select 'evidence_end', e.id, null, e.title, '', e.owner, e.valid_until, 0, 0 from evidence e
        where e.municipality_id = $1 and e.valid_until is not null
        union all
        select 'support_end', o.id, o.domain_id, o.name, '', o.responsible, o.support_ends_on, 0, 0 from target_object o
        where o.municipality_id = $1 and o.support_ends_on is not null and o.usage_status is not 'retired'
        union all
        select 'risk_review', r.id, r.domain_id, coalesce(t.code, r.threat), o.name, '', r.review_on, 0, 0 from risk r
        join target_object o on o.municipality_id = r.municipality_id and o.id = r.target_object_id
        left join additional_threat t on t.municipality_id = r.municipality_id and t.id = r.additional_threat_id
        where r.municipality_id = $1 and r.review_on is not null
        union all
        select 'requirements_due', min(a.target_object_id), a.domain_id, d.name, '', a.responsible, a.due_on, count(*),
            count(distinct a.target_object_id)
        from information_domain d
        join answer a on a.municipality_id = d.municipality_id and a.domain_id = d.id
        where d.municipality_id = $1 and a.due_on is not null and a.status in ('partial', 'no')
            and (a.domain_id, a.requirement_id) not in (
                select b.domain_id, b.requirement_id from answer_basis_count b
                where b.municipality_id = $1 and not exists (
                    select 1 from information_domain_catalog c
                    join requirement_version v on v.catalog_id = c.catalog_id and v.requirement_id = b.requirement_id
                    where c.municipality_id = b.municipality_id and c.domain_id = b.domain_id and v.withdrawn = 0
                )
            )
        group by a.domain_id, a.due_on, a.responsible";
}

/// What ends on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// What runs out.
    pub kind: DeadlineKind,
    /// The record that says so; of requirements the first target object at which they stand.
    pub record: Uuid,
    /// Its information domain, where it belongs to one.
    pub domain_id: Option<DomainId>,
    /// What it is called: of a risk the code of its threat, of requirements the information domain.
    pub name: String,
    /// The target object that a risk stands at; empty for everything else.
    pub object: String,
    /// Who sees to it; empty where nobody is named.
    pub responsible: String,
    /// The last day.
    pub on: NaiveDate,
    /// How many requirements, and at how many target objects; nothing for everything else.
    pub requirements: (u64, u64),
}

/// What ends in a municipality, in no particular order.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Dated>> {
    let rows = sqlx::query(DATED).bind(scope.uuid()).fetch_all(conn).await?;
    let read = |row| {
        let cells = &mut Cells::new(row);
        Ok(Dated {
            kind: cells.coded()?,
            record: cells.next()?,
            domain_id: cells.optional_id()?,
            name: cells.next()?,
            object: cells.next()?,
            responsible: cells.next()?,
            on: cells.required_date()?,
            requirements: (cells.number()?, cells.number()?),
        })
    };
    rows.iter().map(read).collect()
}
