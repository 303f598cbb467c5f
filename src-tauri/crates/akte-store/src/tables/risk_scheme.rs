//! Tables `risk_scheme`, `risk_frequency`, `risk_damage`, `risk_category` and `risk_matrix`.

use crate::record::{Cells, Rows, Values, date_text};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{MunicipalityId, Problem, RiskCategory, RiskField, RiskScheme, RiskStep};
use sqlx::SqliteConnection;
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    FREQUENCIES = "select code, name, definition from risk_frequency where municipality_id = $1 order by rank";
    DAMAGES = "select code, name, definition from risk_damage where municipality_id = $1 order by rank";
    CATEGORIES = "select code, name, definition, acceptable from risk_category where municipality_id = $1 order by rank";
    MATRIX = "select m.frequency, m.damage, m.category from risk_matrix m
        join risk_damage d on d.municipality_id = m.municipality_id and d.code = m.damage
        join risk_frequency f on f.municipality_id = m.municipality_id and f.code = m.frequency
        where m.municipality_id = $1 order by d.rank, f.rank";
    REMOVE_MATRIX = "delete from risk_matrix where municipality_id = $1";
    REMOVE_FREQUENCIES = "delete from risk_frequency where municipality_id = $1";
    REMOVE_DAMAGES = "delete from risk_damage where municipality_id = $1";
    REMOVE_CATEGORIES = "delete from risk_category where municipality_id = $1";
    ADD_FREQUENCY = "insert into risk_frequency (municipality_id, code, rank, name, definition)
        values ($1, $2, $3, $4, $5)";
    ADD_DAMAGE = "insert into risk_damage (municipality_id, code, rank, name, definition) values ($1, $2, $3, $4, $5)";
    ADD_CATEGORY = "insert into risk_category (municipality_id, code, rank, name, definition, acceptable)
        values ($1, $2, $3, $4, $5, $6)";
    ADD_FIELD = "insert into risk_matrix (municipality_id, frequency, damage, category) values ($1, $2, $3, $4)";
}

impl Rows for RiskScheme {
    const KIND: &'static str = "risk_scheme";
    const TABLE: &'static str = "risk_scheme";
    const COLUMNS: &'static [&'static str] = &["municipality_id", "id", "decided_by", "decided_on"];

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
            .push(&*self.decided_by)
            .push(self.decided_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            decided_by: cells.next()?,
            decided_on: cells.date()?,
            frequencies: Vec::new(),
            damages: Vec::new(),
            categories: Vec::new(),
            matrix: Vec::new(),
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    async fn complete(conn: &mut SqliteConnection, scope: Scope, rows: &mut [Self]) -> Result<()> {
        let frequencies = steps(conn, scope, FREQUENCIES).await?;
        let damages = steps(conn, scope, DAMAGES).await?;
        let categories: Vec<(String, String, String, bool)> =
            sqlx::query_as(CATEGORIES).bind(scope.uuid()).fetch_all(&mut *conn).await?;
        let matrix: Vec<(String, String, String)> =
            sqlx::query_as(MATRIX).bind(scope.uuid()).fetch_all(&mut *conn).await?;
        for scheme in rows {
            scheme.frequencies.clone_from(&frequencies);
            scheme.damages.clone_from(&damages);
            scheme.categories = categories
                .iter()
                .map(|(code, name, definition, acceptable)| RiskCategory {
                    code: code.clone(),
                    name: name.clone(),
                    definition: definition.clone(),
                    acceptable: *acceptable,
                })
                .collect();
            scheme.matrix = matrix
                .iter()
                .map(|(frequency, damage, category)| RiskField {
                    frequency: frequency.clone(),
                    damage: damage.clone(),
                    category: category.clone(),
                })
                .collect();
        }
        Ok(())
    }

    async fn fill_in(
        _conn: &mut SqliteConnection,
        _scope: Scope,
        rows: &mut [Self],
        _now: &HashMap<Uuid, Self>,
    ) -> Result<()> {
        // As it is read back: undo compares what it left with what is there.
        rows.iter_mut().for_each(Self::put_in_order);
        Ok(())
    }

    async fn write_parts(conn: &mut SqliteConnection, scope: Scope, rows: &[Self]) -> Result<()> {
        for scheme in rows {
            for remove in [REMOVE_MATRIX, REMOVE_FREQUENCIES, REMOVE_DAMAGES, REMOVE_CATEGORIES] {
                sqlx::query(remove).bind(scope.uuid()).execute(&mut *conn).await?;
            }
            for (add, steps) in [(ADD_FREQUENCY, &scheme.frequencies), (ADD_DAMAGE, &scheme.damages)] {
                for (rank, step) in (0_i64..).zip(steps) {
                    sqlx::query(add)
                        .bind(scope.uuid())
                        .bind(&step.code)
                        .bind(rank)
                        .bind(&step.name)
                        .bind(&step.definition)
                        .execute(&mut *conn)
                        .await?;
                }
            }
            for (rank, category) in (0_i64..).zip(&scheme.categories) {
                sqlx::query(ADD_CATEGORY)
                    .bind(scope.uuid())
                    .bind(&category.code)
                    .bind(rank)
                    .bind(&category.name)
                    .bind(&category.definition)
                    .bind(category.acceptable)
                    .execute(&mut *conn)
                    .await?;
            }
            for field in &scheme.matrix {
                sqlx::query(ADD_FIELD)
                    .bind(scope.uuid())
                    .bind(&field.frequency)
                    .bind(&field.damage)
                    .bind(&field.category)
                    .execute(&mut *conn)
                    .await?;
            }
        }
        Ok(())
    }
}

async fn steps(conn: &mut SqliteConnection, scope: Scope, sql: &'static str) -> Result<Vec<RiskStep>> {
    let rows: Vec<(String, String, String)> = sqlx::query_as(sql).bind(scope.uuid()).fetch_all(conn).await?;
    Ok(rows.into_iter().map(|(code, name, definition)| RiskStep { code, name, definition }).collect())
}
