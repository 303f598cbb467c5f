//! Table `provider_relation`.

use crate::record::{self, Cells, Rows, Values, date_text};
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, LegalAct, MunicipalityId, Problem, ProviderControl, ProviderRelation};
use sqlx::SqliteConnection;
use uuid::Uuid;

impl Rows for ProviderRelation {
    const KIND: &'static str = "provider_relation";
    const TABLE: &'static str = "provider_relation";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "name",
        "kind",
        "provider_object_id",
        "provider_municipality_id",
        "services",
        "contact",
        "contract",
        "legal_act",
        "legal_body",
        "legal_number",
        "legal_on",
        "valid_from",
        "valid_until",
        "exit_rule",
        "exit_on",
        "data_role",
        "data_role_reason",
        "default_split",
        "controlled_on",
        "controlled_by",
        "control_result",
        "control_due_on",
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
            .push(self.domain_id.0)
            .push(&*self.name)
            .push(self.kind.code())
            .push(self.provider_object_id.map(Uuid::from))
            .push(self.provider_municipality_id.map(Uuid::from))
            .push(&*self.services)
            .push(&*self.contact)
            .push(&*self.contract)
            .push(&*self.legal.name)
            .push(&*self.legal.body)
            .push(&*self.legal.number)
            .push(self.legal.on.map(date_text))
            .push(self.valid_from.map(date_text))
            .push(self.valid_until.map(date_text))
            .push(&*self.exit_rule)
            .push(self.exit_on.map(date_text))
            .push(self.data_role.map(Coded::code))
            .push(&*self.data_role_reason)
            .push(self.default_split.map(Coded::code))
            .push(self.control.controlled_on.map(date_text))
            .push(&*self.control.controlled_by)
            .push(&*self.control.control_result)
            .push(self.control.control_due_on.map(date_text));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            name: cells.next()?,
            kind: cells.coded()?,
            provider_object_id: cells.optional_id()?,
            provider_municipality_id: cells.optional_id()?,
            services: cells.next()?,
            contact: cells.next()?,
            contract: cells.next()?,
            legal: LegalAct { name: cells.next()?, body: cells.next()?, number: cells.next()?, on: cells.date()? },
            valid_from: cells.date()?,
            valid_until: cells.date()?,
            exit_rule: cells.next()?,
            exit_on: cells.date()?,
            data_role: cells.optional_coded()?,
            data_role_reason: cells.next()?,
            default_split: cells.optional_coded()?,
            control: ProviderControl {
                controlled_on: cells.date()?,
                controlled_by: cells.next()?,
                control_result: cells.next()?,
                control_due_on: cells.date()?,
            },
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.name, vec![&self.services, &self.contract, &self.legal.name, &self.legal.number, &self.contact]))
    }
}

/// All provider relations of an information domain by name.
pub(crate) async fn list(conn: &mut SqliteConnection, scope: Scope, domain: DomainId) -> Result<Vec<ProviderRelation>> {
    record::select(conn, scope, "and domain_id = ? order by name, id", |values| {
        values.push(domain.0);
    })
    .await
}
