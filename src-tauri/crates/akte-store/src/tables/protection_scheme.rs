//! Tables `protection_scheme`, `protection_category`, `damage_scenario` and `damage_threshold`.

use crate::record::{Cells, Rows, Values, date_text};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{DamageScenario, DamageThreshold, MunicipalityId, Problem, ProtectionCategory, ProtectionScheme};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    CATEGORIES = "select code, name, definition, risk_analysis from protection_category
        where municipality_id = $1 order by rank";
    SCENARIOS = "select code, name from damage_scenario where municipality_id = $1 order by position";
    THRESHOLDS = "select t.scenario, t.category, t.definition from damage_threshold t
        join protection_category c on c.municipality_id = t.municipality_id and c.code = t.category
        where t.municipality_id = $1 order by t.scenario, c.rank";
    REMOVE_THRESHOLDS = "delete from damage_threshold where municipality_id = $1";
    REMOVE_SCENARIOS = "delete from damage_scenario where municipality_id = $1";
    REMOVE_CATEGORIES = "delete from protection_category where municipality_id = $1";
    ADD_CATEGORY = "insert into protection_category (municipality_id, code, rank, name, definition, risk_analysis)
        values ($1, $2, $3, $4, $5, $6)";
    ADD_SCENARIO = "insert into damage_scenario (municipality_id, code, position, name) values ($1, $2, $3, $4)";
    ADD_THRESHOLD = "insert into damage_threshold (municipality_id, scenario, category, definition)
        values ($1, $2, $3, $4)";
}

impl Rows for ProtectionScheme {
    const KIND: &'static str = "protection_scheme";
    const TABLE: &'static str = "protection_scheme";
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
            categories: Vec::new(),
            scenarios: Vec::new(),
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    async fn complete(conn: &mut SqliteConnection, scope: Scope, rows: &mut [Self]) -> Result<()> {
        let categories: Vec<(String, String, String, bool)> =
            sqlx::query_as(CATEGORIES).bind(scope.uuid()).fetch_all(&mut *conn).await?;
        let scenarios: Vec<(String, String)> =
            sqlx::query_as(SCENARIOS).bind(scope.uuid()).fetch_all(&mut *conn).await?;
        let thresholds: Vec<(String, String, String)> =
            sqlx::query_as(THRESHOLDS).bind(scope.uuid()).fetch_all(&mut *conn).await?;
        for scheme in rows {
            scheme.categories = categories
                .iter()
                .map(|(code, name, definition, risk_analysis)| ProtectionCategory {
                    code: code.clone(),
                    name: name.clone(),
                    definition: definition.clone(),
                    risk_analysis: *risk_analysis,
                })
                .collect();
            scheme.scenarios = scenarios
                .iter()
                .map(|(code, name)| DamageScenario {
                    code: code.clone(),
                    name: name.clone(),
                    thresholds: thresholds
                        .iter()
                        .filter(|(scenario, _, _)| scenario == code)
                        .map(|(_, category, definition)| DamageThreshold {
                            category: category.clone(),
                            definition: definition.clone(),
                        })
                        .collect(),
                })
                .collect();
        }
        Ok(())
    }

    async fn write_parts(conn: &mut SqliteConnection, scope: Scope, rows: &[Self]) -> Result<()> {
        for scheme in rows {
            for remove in [REMOVE_THRESHOLDS, REMOVE_SCENARIOS, REMOVE_CATEGORIES] {
                sqlx::query(remove).bind(scope.uuid()).execute(&mut *conn).await?;
            }
            for (rank, category) in (0_i64..).zip(&scheme.categories) {
                sqlx::query(ADD_CATEGORY)
                    .bind(scope.uuid())
                    .bind(&category.code)
                    .bind(rank)
                    .bind(&category.name)
                    .bind(&category.definition)
                    .bind(category.risk_analysis)
                    .execute(&mut *conn)
                    .await?;
            }
            for (position, scenario) in (0_i64..).zip(&scheme.scenarios) {
                sqlx::query(ADD_SCENARIO)
                    .bind(scope.uuid())
                    .bind(&scenario.code)
                    .bind(position)
                    .bind(&scenario.name)
                    .execute(&mut *conn)
                    .await?;
                for threshold in &scenario.thresholds {
                    sqlx::query(ADD_THRESHOLD)
                        .bind(scope.uuid())
                        .bind(&scenario.code)
                        .bind(&threshold.category)
                        .bind(&threshold.definition)
                        .execute(&mut *conn)
                        .await?;
                }
            }
        }
        Ok(())
    }
}
