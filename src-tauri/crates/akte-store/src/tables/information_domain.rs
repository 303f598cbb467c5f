//! Tables `information_domain` and `information_domain_catalog`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::{
    CatalogId, CatalogInForce, CatalogLineId, Coded, DomainDefinition, DomainId, Exclusion, InformationDomain,
    MunicipalityId, Problem, target_object::contains_itself,
};
use sqlx::SqliteConnection;
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    CATALOGS = "select domain_id, line_id, catalog_id from information_domain_catalog
        where municipality_id = $1 order by domain_id, position";
    REMOVE_CATALOGS = "delete from information_domain_catalog where municipality_id = $1 and domain_id = $2";
    ADD_CATALOG = "insert into information_domain_catalog (municipality_id, domain_id, position, line_id, catalog_id)
        values ($1, $2, $3, $4, $5)";
    EXCLUSIONS = "select domain_id, subject, reason from information_domain_exclusion
        where municipality_id = $1 order by domain_id, position";
    REMOVE_EXCLUSIONS = "delete from information_domain_exclusion where municipality_id = $1 and domain_id = $2";
    ADD_EXCLUSION = "insert into information_domain_exclusion (municipality_id, domain_id, position, subject, reason)
        values ($1, $2, $3, $4, $5)";
    PARTS = "select id, part_of_id from information_domain where municipality_id = $1 and part_of_id is not null";
    WITH_CATALOG across "an imported catalog may complete an index that is in force in any municipality" =
        "select municipality_id, domain_id from information_domain_catalog where catalog_id = $1
        order by municipality_id, domain_id";
}

impl Rows for InformationDomain {
    const KIND: &'static str = "information_domain";
    const TABLE: &'static str = "information_domain";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "name",
        "description",
        "method",
        "responsible",
        "short_name",
        "purpose",
        "approach",
        "organisational_boundary",
        "technical_boundary",
        "infrastructural_boundary",
        "interfaces",
        "part_of_id",
        "network_plan_id",
        "released_version",
        "released_by",
        "released_on",
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
            .push(&*self.name)
            .push(&*self.description)
            .push(self.method.code())
            .push(&*self.responsible);
        let definition = &self.definition;
        values
            .push(&*definition.short_name)
            .push(&*definition.purpose)
            .push(definition.approach.map(Coded::code))
            .push(&*definition.organisational_boundary)
            .push(&*definition.technical_boundary)
            .push(&*definition.infrastructural_boundary)
            .push(&*definition.interfaces)
            .push(definition.part_of_id.map(Uuid::from))
            .push(definition.network_plan_id.map(Uuid::from))
            .push(&*definition.released_version)
            .push(&*definition.released_by)
            .push(definition.released_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            name: cells.next()?,
            description: cells.next()?,
            method: cells.coded()?,
            responsible: cells.next()?,
            catalogs: Vec::new(),
            definition: DomainDefinition {
                short_name: cells.next()?,
                purpose: cells.next()?,
                approach: cells.optional_coded()?,
                organisational_boundary: cells.next()?,
                technical_boundary: cells.next()?,
                infrastructural_boundary: cells.next()?,
                interfaces: cells.next()?,
                exclusions: Vec::new(),
                part_of_id: cells.optional_id()?,
                network_plan_id: cells.optional_id()?,
                released_version: cells.next()?,
                released_by: cells.next()?,
                released_on: cells.date()?,
            },
        })
    }

    fn counted_domain(&self) -> Option<DomainId> {
        Some(self.id)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.description, &self.responsible]))
    }

    async fn judge(conn: &mut SqliteConnection, scope: Scope, written: &[Self]) -> Result<()> {
        if written.iter().all(|domain| domain.definition.part_of_id.is_none()) {
            return Ok(());
        }
        let parts: Vec<(Uuid, Uuid)> = sqlx::query_as(PARTS).bind(scope.uuid()).fetch_all(conn).await?;
        let parts: HashMap<Uuid, Uuid> = parts.into_iter().collect();
        let whole_of = |domain: DomainId| parts.get(&domain.0).copied().map(DomainId);
        let round = written.iter().find(|domain| {
            domain.definition.part_of_id.is_some_and(|whole| contains_itself(domain.id, whole, whole_of))
        });
        round.map_or(Ok(()), |domain| {
            let problems = vec![Problem::DomainContainsItself];
            Err(StoreError::Invalid { kind: Self::KIND, id: domain.id.0, problems })
        })
    }

    async fn complete(conn: &mut SqliteConnection, scope: Scope, rows: &mut [Self]) -> Result<()> {
        let excluded: Vec<(Uuid, String, String)> =
            sqlx::query_as(EXCLUSIONS).bind(scope.uuid()).fetch_all(&mut *conn).await?;
        let mut exclusions: HashMap<Uuid, Vec<Exclusion>> = HashMap::new();
        for (domain, subject, reason) in excluded {
            exclusions.entry(domain).or_default().push(Exclusion { subject, reason });
        }
        let cells: Vec<(Uuid, Uuid, Uuid)> = sqlx::query_as(CATALOGS).bind(scope.uuid()).fetch_all(conn).await?;
        let mut by_domain: HashMap<Uuid, Vec<CatalogInForce>> = HashMap::new();
        for (domain, line, catalog) in cells {
            let in_force = CatalogInForce { line_id: CatalogLineId(line), catalog_id: CatalogId(catalog) };
            by_domain.entry(domain).or_default().push(in_force);
        }
        for domain in rows {
            domain.catalogs = by_domain.remove(&domain.id.0).unwrap_or_default();
            domain.definition.exclusions = exclusions.remove(&domain.id.0).unwrap_or_default();
        }
        Ok(())
    }

    async fn write_parts(conn: &mut SqliteConnection, scope: Scope, rows: &[Self]) -> Result<()> {
        for domain in rows {
            sqlx::query(REMOVE_CATALOGS).bind(scope.uuid()).bind(domain.id.0).execute(&mut *conn).await?;
            for (position, in_force) in (0_i64..).zip(&domain.catalogs) {
                sqlx::query(ADD_CATALOG)
                    .bind(scope.uuid())
                    .bind(domain.id.0)
                    .bind(position)
                    .bind(in_force.line_id.0)
                    .bind(in_force.catalog_id.0)
                    .execute(&mut *conn)
                    .await?;
            }
            sqlx::query(REMOVE_EXCLUSIONS).bind(scope.uuid()).bind(domain.id.0).execute(&mut *conn).await?;
            for (position, exclusion) in (0_i64..).zip(&domain.definition.exclusions) {
                sqlx::query(ADD_EXCLUSION)
                    .bind(scope.uuid())
                    .bind(domain.id.0)
                    .bind(position)
                    .bind(&exclusion.subject)
                    .bind(&exclusion.reason)
                    .execute(&mut *conn)
                    .await?;
            }
        }
        Ok(())
    }
}

/// All information domains of a municipality by name.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<InformationDomain>> {
    record::select(conn, scope, "order by name", |_| {}).await
}

/// Which information domains of which municipalities have a catalog version in force.
pub(crate) async fn with_catalog(
    conn: &mut SqliteConnection,
    catalog: CatalogId,
) -> Result<Vec<(MunicipalityId, DomainId)>> {
    let rows: Vec<(Uuid, Uuid)> = sqlx::query_as(WITH_CATALOG).bind(catalog.0).fetch_all(conn).await?;
    Ok(rows.into_iter().map(|(municipality, domain)| (municipality.into(), domain.into())).collect())
}
