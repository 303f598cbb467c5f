//! Table `measure`.

use crate::Result;
use crate::record::{Cells, Rows, Values, date_text};
use akte_domain::{Cents, Coded, Measure, MunicipalityId, Problem};
use uuid::Uuid;

impl Rows for Measure {
    const KIND: &'static str = "measure";
    const TABLE: &'static str = "measure";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "domain_id",
        "title",
        "description",
        "responsible",
        "due_on",
        "done_on",
        "cost_once",
        "cost_yearly",
        "priority",
        "status",
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
            .push(&*self.title)
            .push(&*self.description)
            .push(&*self.responsible)
            .push(self.due_on.map(date_text))
            .push(self.done_on.map(date_text))
            .push(self.cost_once.map(|cost| cost.0))
            .push(self.cost_yearly.map(|cost| cost.0))
            .push(self.priority.code())
            .push(self.status.code());
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            title: cells.next()?,
            description: cells.next()?,
            responsible: cells.next()?,
            due_on: cells.date()?,
            done_on: cells.date()?,
            cost_once: cells.next::<Option<i64>>()?.map(Cents),
            cost_yearly: cells.next::<Option<i64>>()?.map(Cents),
            priority: cells.coded()?,
            status: cells.coded()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.title, vec![&self.description, &self.responsible]))
    }
}
