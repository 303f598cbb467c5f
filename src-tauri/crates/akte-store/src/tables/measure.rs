//! Table `measure`.

use crate::Result;
use crate::record::{Cells, Rows, Values, date_text};
use akte_domain::{Cents, Coded, Costs, Measure, MunicipalityId, Problem};
use uuid::Uuid;

fn cents(cells: &mut Cells<'_>) -> Result<Option<Cents>> {
    Ok(cells.next::<Option<i64>>()?.map(Cents))
}

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
        "supervised_by",
        "starts_on",
        "accepted_by",
        "accepted_on",
        "personnel_once",
        "personnel_yearly",
        "budget_year",
        "effort",
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
            .push(self.costs.invest_once.map(|cost| cost.0))
            .push(self.costs.invest_yearly.map(|cost| cost.0))
            .push(self.priority.code())
            .push(self.status.code())
            .push(&*self.supervised_by)
            .push(self.starts_on.map(date_text))
            .push(&*self.accepted_by)
            .push(self.accepted_on.map(date_text))
            .push(self.costs.personnel_once.map(|cost| cost.0))
            .push(self.costs.personnel_yearly.map(|cost| cost.0))
            .push(self.budget_year)
            .push(self.effort.map(Coded::code));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        let mut measure = Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            domain_id: cells.id()?,
            title: cells.next()?,
            description: cells.next()?,
            responsible: cells.next()?,
            due_on: cells.date()?,
            done_on: cells.date()?,
            costs: Costs {
                invest_once: cents(cells)?,
                invest_yearly: cents(cells)?,
                personnel_once: None,
                personnel_yearly: None,
            },
            priority: cells.coded()?,
            status: cells.coded()?,
            supervised_by: cells.next()?,
            starts_on: cells.date()?,
            accepted_by: cells.next()?,
            accepted_on: cells.date()?,
            budget_year: None,
            effort: None,
        };
        measure.costs.personnel_once = cents(cells)?;
        measure.costs.personnel_yearly = cents(cells)?;
        measure.budget_year = cells.next()?;
        measure.effort = cells.optional_coded()?;
        Ok(measure)
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.title, vec![&self.description, &self.responsible, &self.supervised_by]))
    }
}
