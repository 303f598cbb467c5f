//! Tables `information_domain` and `information_domain_catalog`.

use crate::record::{self, Cells, Rows, Values};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{
    CatalogId, CatalogInForce, CatalogLineId, Coded, DomainId, InformationDomain, MunicipalityId, Problem,
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
    WITH_CATALOG across "an imported catalog may complete an index that is in force in any municipality" =
        "select municipality_id, domain_id from information_domain_catalog where catalog_id = $1
        order by municipality_id, domain_id";
}

impl Rows for InformationDomain {
    const KIND: &'static str = "information_domain";
    const TABLE: &'static str = "information_domain";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "name", "description", "method", "responsible"];

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

    async fn complete(conn: &mut SqliteConnection, scope: Scope, rows: &mut [Self]) -> Result<()> {
        let cells: Vec<(Uuid, Uuid, Uuid)> = sqlx::query_as(CATALOGS).bind(scope.uuid()).fetch_all(conn).await?;
        let mut by_domain: HashMap<Uuid, Vec<CatalogInForce>> = HashMap::new();
        for (domain, line, catalog) in cells {
            let in_force = CatalogInForce { line_id: CatalogLineId(line), catalog_id: CatalogId(catalog) };
            by_domain.entry(domain).or_default().push(in_force);
        }
        for domain in rows {
            domain.catalogs = by_domain.remove(&domain.id.0).unwrap_or_default();
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
