//! Table `municipality`: the tenants themselves.

use crate::record::{Cells, Rows, Values};
use crate::statement::statements;
use crate::{Result, Scope};
use akte_domain::{Coded, Municipality, MunicipalityId, Problem};
use sqlx::SqliteConnection;
use uuid::Uuid;

statements! {
    IDS across "the switcher of municipalities lists them all" = "select municipality_id from municipality order by name";
    ID_OF_NAME across "people name a municipality before there is a scope" =
        "select municipality_id from municipality where name = $1";
}

impl Rows for Municipality {
    const KIND: &'static str = "municipality";
    const TABLE: &'static str = "municipality";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "name",
        "official_name",
        "legal_form",
        "land",
        "official_key",
        "street",
        "postal_code",
        "town",
        "email",
        "phone",
        "authority_head",
        "security_officer",
        "data_protection_officer",
        "demo",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.id.0)
            .push(self.id.0)
            .push(&*self.name)
            .push(&*self.official_name)
            .push(self.legal_form.code())
            .push(self.land.map(Coded::code))
            .push(&*self.official_key)
            .push(&*self.street)
            .push(&*self.postal_code)
            .push(&*self.town)
            .push(&*self.email)
            .push(&*self.phone)
            .push(&*self.authority_head)
            .push(&*self.security_officer)
            .push(&*self.data_protection_officer)
            .push(self.demo);
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        let _tenant: MunicipalityId = cells.id()?;
        Ok(Self {
            id: cells.id()?,
            name: cells.next()?,
            official_name: cells.next()?,
            legal_form: cells.coded()?,
            land: cells.optional_coded()?,
            official_key: cells.next()?,
            street: cells.next()?,
            postal_code: cells.next()?,
            town: cells.next()?,
            email: cells.next()?,
            phone: cells.next()?,
            authority_head: cells.next()?,
            security_officer: cells.next()?,
            data_protection_officer: cells.next()?,
            demo: cells.next()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.official_name, &self.town]))
    }
}

/// All municipalities by name.
pub(crate) async fn list(conn: &mut SqliteConnection) -> Result<Vec<Municipality>> {
    let ids: Vec<Uuid> = sqlx::query_scalar(IDS).fetch_all(&mut *conn).await?;
    let mut municipalities = Vec::with_capacity(ids.len());
    for id in ids {
        municipalities.extend(crate::record::select(conn, Scope::of(id.into()), "", |_| {}).await?);
    }
    Ok(municipalities)
}

/// The municipality of a name.
pub(crate) async fn by_name(conn: &mut SqliteConnection, name: &str) -> Result<Option<MunicipalityId>> {
    let id: Option<Uuid> = sqlx::query_scalar(ID_OF_NAME).bind(name).fetch_optional(conn).await?;
    Ok(id.map(MunicipalityId))
}
