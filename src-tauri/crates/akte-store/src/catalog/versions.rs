//! What the comparison of versions and a municipality's own parameter values need to know of a version.

use super::details::parse;
use super::read::{Details, RequirementRow};
use super::rows;
use crate::record::{Cells, MAX_ROWS, Values, placeholders};
use crate::snapshot::Reads;
use crate::statement::statements;
use crate::tables::{answer, param_value};
use crate::{Result, Scope, StoreError};
use akte_domain::catalog::{Control, Param};
use akte_domain::{Answer, CatalogId, DomainId, ParamValue, RequirementId};
use sqlx::AssertSqlSafe;
use std::collections::HashMap;

pub use crate::tables::answer::BasisCount;

statements! {
    ALL_DETAILS = "select requirement_id, statement, guidance, details from requirement_version where catalog_id = $1
        order by position";
    CATALOG_PARAMS = "select params from catalog where id = $1";
}

impl Reads<'_> {
    /// What the publisher wrote besides the texts about every requirement of a version, in its order.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn all_details(&mut self, id: CatalogId) -> Result<Vec<(RequirementId, Details)>> {
        let namespaces = self.namespaces(id).await?;
        let rows = sqlx::query(ALL_DETAILS).bind(id.0).fetch_all(&mut *self.conn).await?;
        rows.iter()
            .map(|row| {
                let cells = &mut Cells::new(row);
                Ok((cells.id()?, Details::read(cells, &namespaces)?))
            })
            .collect()
    }

    /// The catalog versions that have some requirements, oldest import first, with label and title as they read there.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn named_in(
        &mut self,
        requirements: &[RequirementId],
    ) -> Result<HashMap<RequirementId, Vec<(CatalogId, String)>>> {
        let mut found: HashMap<RequirementId, Vec<(CatalogId, String)>> = HashMap::with_capacity(requirements.len());
        for chunk in requirements.chunks(MAX_ROWS) {
            let sql = format!(
                "select v.requirement_id, v.catalog_id, v.label, v.title from requirement_version v
                join catalog c on c.id = v.catalog_id where v.requirement_id in ({}) order by c.number",
                placeholders(chunk.len())
            );
            let mut values = Values::default();
            for requirement in chunk {
                values.push(requirement.0);
            }
            let rows = sqlx::query_with(AssertSqlSafe(sql), values.done()?).fetch_all(&mut *self.conn).await?;
            for row in &rows {
                let cells = &mut Cells::new(row);
                let (requirement, catalog) = (cells.id()?, cells.id()?);
                let (label, title): (String, String) = (cells.next()?, cells.next()?);
                found.entry(requirement).or_default().push((catalog, format!("{label} {title}")));
            }
        }
        Ok(found)
    }

    /// What the publisher wrote about some requirements of a version.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn details_of(
        &mut self,
        id: CatalogId,
        requirements: &[RequirementId],
    ) -> Result<HashMap<RequirementId, Details>> {
        let namespaces = self.namespaces(id).await?;
        let mut found = HashMap::with_capacity(requirements.len());
        for chunk in requirements.chunks(MAX_ROWS) {
            let sql = format!(
                "select requirement_id, statement, guidance, details from requirement_version
                where catalog_id = ? and requirement_id in ({})",
                placeholders(chunk.len())
            );
            let mut values = Values::default();
            values.push(id.0);
            for requirement in chunk {
                values.push(requirement.0);
            }
            let rows = sqlx::query_with(AssertSqlSafe(sql), values.done()?).fetch_all(&mut *self.conn).await?;
            for row in &rows {
                let cells = &mut Cells::new(row);
                found.insert(cells.id()?, Details::read(cells, &namespaces)?);
            }
        }
        Ok(found)
    }

    /// The parameters of a version that belong to no requirement.
    ///
    /// # Errors
    /// [`StoreError::NotFound`].
    pub async fn catalog_params(&mut self, id: CatalogId) -> Result<Vec<Param>> {
        let params: Option<String> =
            sqlx::query_scalar(CATALOG_PARAMS).bind(id.0).fetch_optional(&mut *self.conn).await?;
        parse(&params.ok_or(StoreError::NotFound { kind: "catalog", id: id.0 })?)
    }

    /// All parameter values of an information domain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn param_values(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<ParamValue>> {
        param_value::list(self.conn, scope, domain).await
    }

    /// All answers to some requirements in an information domain, at whatever target object.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answers_to(
        &mut self,
        scope: Scope,
        domain: DomainId,
        requirements: &[RequirementId],
    ) -> Result<Vec<Answer>> {
        answer::of_requirements(self.conn, scope, domain, requirements).await
    }

    /// The processed answers of an information domain, counted by requirement and by the text that they were given on.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn answer_bases(&mut self, scope: Scope, domain: DomainId) -> Result<Vec<BasisCount>> {
        answer::bases(self.conn, scope, domain).await
    }
}

/// A requirement with a municipality's own values in the place of the publisher's. `own` are values by parameter id.
#[must_use]
pub fn tailored(
    row: &RequirementRow,
    details: &Details,
    catalog_params: &[Param],
    own: &HashMap<String, String>,
) -> RequirementRow {
    let control = Control { params: details.params.clone(), parts: details.parts.clone(), ..Control::default() };
    let texts = rows::render(catalog_params, &control, own);
    RequirementRow { statement: texts.statement, guidance: texts.guidance, ..row.clone() }
}
