//! Table `target_object`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::support::Supported;
use akte_domain::target_object::contains_itself;
use akte_domain::{CarriedNeed, Coded, DomainId, MunicipalityId, ObjectFacts, Problem, TargetObject, TargetObjectId};
use sqlx::SqliteConnection;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

statements! {
    GROUPS = "select id, parent_id from target_object
        where municipality_id = $1 and domain_id = $2 and parent_id is not null";
    // A group that is nothing beside its members does not count beside them.
    SUPPORTED = "select o.kind, o.usage_status, o.support_ends_on, sum(o.member_count) from target_object o
        where o.municipality_id = $1 and o.domain_id = $2 and not exists (
            select 1 from target_object m
            where m.municipality_id = $1 and m.domain_id = $2 and m.parent_id = o.id and m.kind = o.kind
        )
        group by 1, 2, 3";
}

impl Rows for TargetObject {
    const KIND: &'static str = "target_object";
    const TABLE: &'static str = "target_object";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "kind",
        "name",
        "description",
        "responsible",
        "member_count",
        "parent_id",
        "number",
        "platform",
        "usage_status",
        "users",
        "owner",
        "location",
        "in_service_since",
        "support_ends_on",
        "replaced_by_id",
        "process_kind",
        "personal_data",
        "classification",
        "carrier",
        "network_address",
        "contract",
        "external_connection",
        "carries_high_confidentiality",
        "carries_high_integrity",
        "carries_high_availability",
        "excludes_high_need",
        "needed_in_production",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn counted_domain(&self) -> Option<DomainId> {
        // What is asked for in a modelled domain follows from kind, group and use of its objects.
        Some(self.domain_id)
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(self.domain_id.0)
            .push(self.kind.code())
            .push(&*self.name)
            .push(&*self.description)
            .push(&*self.responsible)
            .push(self.member_count)
            .push(self.parent_id.map(Uuid::from));
        let facts = &self.facts;
        values
            .push(&*facts.number)
            .push(&*facts.platform)
            .push(facts.usage.map(Coded::code))
            .push(&*facts.users)
            .push(&*facts.owner)
            .push(&*facts.location)
            .push(facts.in_service_since.map(date_text))
            .push(facts.support_ends_on.map(date_text))
            .push(facts.replaced_by_id.map(Uuid::from))
            .push(facts.process_kind.map(Coded::code))
            .push(facts.personal_data)
            .push(facts.classification.map(Coded::code))
            .push(&*facts.carrier)
            .push(&*facts.network_address)
            .push(&*facts.contract)
            .push(facts.external_connection)
            .push(facts.carries_high_need.confidentiality)
            .push(facts.carries_high_need.integrity)
            .push(facts.carries_high_need.availability)
            .push(facts.excludes_high_need)
            .push(facts.needed_in_production);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            kind: cells.coded()?,
            name: cells.next()?,
            description: cells.next()?,
            responsible: cells.next()?,
            member_count: cells.number()?,
            parent_id: cells.optional_id()?,
            facts: ObjectFacts {
                number: cells.next()?,
                platform: cells.next()?,
                usage: cells.optional_coded()?,
                users: cells.next()?,
                owner: cells.next()?,
                location: cells.next()?,
                in_service_since: cells.date()?,
                support_ends_on: cells.date()?,
                replaced_by_id: cells.optional_id()?,
                process_kind: cells.optional_coded()?,
                personal_data: cells.next()?,
                classification: cells.optional_coded()?,
                carrier: cells.next()?,
                network_address: cells.next()?,
                contract: cells.next()?,
                external_connection: cells.next()?,
                carries_high_need: CarriedNeed {
                    confidentiality: cells.next()?,
                    integrity: cells.next()?,
                    availability: cells.next()?,
                },
                excludes_high_need: cells.next()?,
                needed_in_production: cells.next()?,
            },
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    async fn judge(conn: &mut SqliteConnection, scope: Scope, written: &[Self]) -> Result<()> {
        let members = written.iter().filter_map(|object| Some((object, object.parent_id?)));
        let domains: BTreeSet<DomainId> = members.clone().map(|(object, _)| object.domain_id).collect();
        for domain in domains {
            let groups: Vec<(Uuid, Uuid)> =
                sqlx::query_as(GROUPS).bind(scope.uuid()).bind(domain.0).fetch_all(&mut *conn).await?;
            let groups: HashMap<Uuid, Uuid> = groups.into_iter().collect();
            let parent_of = |object: TargetObjectId| groups.get(&object.0).copied().map(TargetObjectId);
            let cycle = members
                .clone()
                .find(|(object, parent)| object.domain_id == domain && contains_itself(object.id, *parent, parent_of));
            if let Some((object, _)) = cycle {
                let problems = vec![Problem::GroupContainsItself];
                return Err(StoreError::Invalid { kind: Self::KIND, id: object.id.0, problems });
            }
        }
        Ok(())
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        let facts = &self.facts;
        let texts = vec![&*self.description, &self.responsible, &facts.number, &facts.platform, &facts.location];
        Some((&self.name, texts))
    }
}

/// All target objects of an information domain: the domain as a whole first, the others by name.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<TargetObject>> {
    record::select(conn, scope, "and domain_id = ? order by kind <> 'information_domain', name", |values| {
        values.push(domain.0);
    })
    .await
}

/// The object that stands for an information domain as a whole.
pub(crate) async fn whole(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Option<TargetObject>> {
    let found = record::select(conn, scope, "and domain_id = ? and kind = 'information_domain'", |values| {
        values.push(domain.0);
    });
    Ok(found.await?.pop())
}

/// The target objects of an information domain by kind, use and end of support, each as often as the alike objects that it
/// stands for.
pub(crate) async fn supported(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<Supported>> {
    let rows = sqlx::query(SUPPORTED).bind(scope.uuid()).bind(domain.0).fetch_all(conn).await?;
    rows.iter()
        .map(|row| {
            let cells = &mut Cells::new(row);
            Ok(Supported {
                kind: cells.coded()?,
                usage: cells.optional_coded()?,
                ends_on: cells.date()?,
                count: cells.number()?,
            })
        })
        .collect()
}
