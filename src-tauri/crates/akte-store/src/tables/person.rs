//! Tables `person` and `person_role`.

use crate::record::{self, Cells, Rows, Values};
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use akte_domain::{Coded, MunicipalityId, Person, PersonRole, Problem, RoleHeld};
use sqlx::SqliteConnection;
use std::collections::HashMap;
use uuid::Uuid;

statements! {
    ROLES = "select person_id, role, deputy from person_role where municipality_id = $1 order by person_id, position";
    REMOVE_ROLES = "delete from person_role where municipality_id = $1 and person_id = $2";
    ADD_ROLE = "insert into person_role (municipality_id, person_id, role, position, deputy) values ($1, $2, $3, $4, $5)";
}

impl Rows for Person {
    const KIND: &'static str = "person";
    const TABLE: &'static str = "person";
    const COLUMNS: &'static [&'static str] =
        &["municipality_id", "id", "name", "position", "unit", "email", "phone", "external", "superior_id"];

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
            .push(&*self.position)
            .push(&*self.unit)
            .push(&*self.email)
            .push(&*self.phone)
            .push(self.external)
            .push(self.superior_id.map(Uuid::from));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            name: cells.next()?,
            position: cells.next()?,
            unit: cells.next()?,
            email: cells.next()?,
            phone: cells.next()?,
            external: cells.next()?,
            superior_id: cells.optional_id()?,
            roles: Vec::new(),
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.position, &self.unit, &self.email]))
    }

    async fn complete(conn: &mut SqliteConnection, scope: Scope, rows: &mut [Self]) -> Result<()> {
        let cells: Vec<(Uuid, String, bool)> = sqlx::query_as(ROLES).bind(scope.uuid()).fetch_all(conn).await?;
        let mut by_person: HashMap<Uuid, Vec<RoleHeld>> = HashMap::new();
        for (person, code, deputy) in cells {
            let role =
                PersonRole::from_code(&code).ok_or_else(|| StoreError::unreadable("person_role.role", code.clone()))?;
            by_person.entry(person).or_default().push(RoleHeld { role, deputy });
        }
        for person in rows {
            person.roles = by_person.remove(&person.id.0).unwrap_or_default();
        }
        Ok(())
    }

    async fn write_parts(conn: &mut SqliteConnection, scope: Scope, rows: &[Self]) -> Result<()> {
        for person in rows {
            sqlx::query(REMOVE_ROLES).bind(scope.uuid()).bind(person.id.0).execute(&mut *conn).await?;
            for (position, held) in (0_i64..).zip(&person.roles) {
                sqlx::query(ADD_ROLE)
                    .bind(scope.uuid())
                    .bind(person.id.0)
                    .bind(held.role.code())
                    .bind(position)
                    .bind(held.deputy)
                    .execute(&mut *conn)
                    .await?;
            }
        }
        Ok(())
    }
}

/// All persons of a municipality by name.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope) -> Result<Vec<Person>> {
    record::select(conn, scope, "order by name, id", |_| {}).await
}
