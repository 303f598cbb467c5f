//! The list of measures of an information domain.

use super::query::{Order, Page, ScopedList, Window, anywhere};
use crate::snapshot::Reads;
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, Measure, MeasureStatus, Priority, RequirementId, TargetObjectId};
use chrono::NaiveDate;

/// Which measures.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MeasureFilter {
    /// Letters in title, description or responsible.
    pub text: String,
    /// Statuses; empty for all.
    pub statuses: Vec<MeasureStatus>,
    /// Priorities; empty for all.
    pub priorities: Vec<Priority>,
    /// Only those due before this day.
    pub due_before: Option<NaiveDate>,
    /// Only those that serve this requirement.
    pub requirement: Option<RequirementId>,
    /// Only those that serve a requirement at this target object.
    pub target_object: Option<TargetObjectId>,
}

/// By what the measures are sorted; the title breaks ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum MeasureSort {
    /// Until when; without a date last.
    #[default]
    DueOn,
    /// What is to be done.
    Title,
    /// Who sees to it.
    Responsible,
    /// The most urgent first.
    Priority,
    /// How far it is.
    Status,
    /// One-off cost; not estimated last.
    CostOnce,
    /// Yearly cost; not estimated last.
    CostYearly,
}

const IN_DOMAIN: &str = "(r.domain_id = ? or r.id in (select l.measure_id from target_object o
    join measure_link l on l.municipality_id = o.municipality_id and l.target_object_id = o.id
    where o.municipality_id = ? and o.domain_id = ?))";

impl Reads<'_> {
    /// The measures of an information domain, and those of others that serve a requirement at one of its target objects.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn measures(
        &mut self,
        scope: Scope,
        domain: DomainId,
        filter: &MeasureFilter,
        (sort, order): (MeasureSort, Order),
        window: Window,
    ) -> Result<Page<Measure>> {
        let mut list = ScopedList::new(scope, "from measure r", "r");
        list.and_ids(IN_DOMAIN, &[domain.0, scope.uuid(), domain.0]);
        if akte_domain::problem::filled(&filter.text) {
            let condition = "(r.title like ? escape '\\' or r.description like ? escape '\\'
                or r.responsible like ? escape '\\')";
            list.and_texts(condition, &[(&anywhere(filter.text.trim()), 3)]);
        }
        let statuses: Vec<&str> = filter.statuses.iter().map(|status| status.code()).collect();
        let priorities: Vec<&str> = filter.priorities.iter().map(|priority| priority.code()).collect();
        list.and_in("r.status", &statuses).and_in("r.priority", &priorities);
        if let Some(day) = filter.due_before {
            list.and_texts("r.due_on < ?", &[(&crate::record::date_text(day), 1)]);
        }
        let linked = |column: &str| {
            format!(
                "r.id in (select l.measure_id from measure_link l where l.municipality_id = r.municipality_id
                    and l.{column} = ?)"
            )
        };
        if let Some(requirement) = filter.requirement {
            list.and_id(&linked("requirement_id"), requirement);
        }
        if let Some(object) = filter.target_object {
            list.and_id(&linked("target_object_id"), object);
        }
        let by = match sort {
            MeasureSort::DueOn => "r.due_on",
            MeasureSort::Title => "r.title",
            MeasureSort::Responsible => "r.responsible",
            MeasureSort::Priority => {
                "case r.priority when 'urgent' then 0 when 'high' then 1 when 'medium' then 2 else 3 end"
            }
            MeasureSort::Status => {
                "case r.status when 'proposed' then 0 when 'planned' then 1 when 'in_progress' then 2
                    when 'done' then 3 else 4 end"
            }
            MeasureSort::CostOnce => "r.cost_once",
            MeasureSort::CostYearly => "r.cost_yearly",
        };
        list.records(self.conn, &format!("{by} {} nulls last, r.title, r.id", order.sql()), window).await
    }
}
