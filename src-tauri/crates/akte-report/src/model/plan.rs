//! A.6 and the Umsetzungsplan of Grundschutz++: what is still to be done, by whom, until when, for how much.

use super::ResidualRisk;
use akte_domain::{ImplementationStatus, Measure, MeasureStatus};
use chrono::NaiveDate;
use serde::Serialize;

/// A.6 Realisierungsplan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImplementationPlan {
    /// Every requirement that is not or only partly implemented, also those without a measure, in the order in which the
    /// plan shall be worked through.
    pub rows: Vec<PlanRow>,
    /// The measures of the plan; rows refer to them by position. Each is summed up once. Those that no row refers to are
    /// printed after the rows.
    pub measures: Vec<PlanMeasure>,
    /// The residual risks of the risk analysis.
    pub residual: Vec<ResidualRisk>,
}

/// One requirement at one target object that is still open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanRow {
    /// Name of the target object.
    pub object: String,
    /// Id and title of the requirement's group: `ORP.1 Organisation`.
    pub group: String,
    /// Id of the requirement.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Language tag of its catalog; empty where the catalog names none.
    pub language: String,
    /// Modal verb as the catalog spells it; empty where it has none.
    pub modal_verb: String,
    /// Security level as the catalog spells it; empty where it has none.
    pub level: String,
    /// What was found: not or partly implemented.
    pub status: ImplementationStatus,
    /// Who has to see to the requirement; printed where no measure serves it.
    pub responsible: String,
    /// Until when the requirement shall be met; printed where no measure serves it.
    pub due_on: Option<NaiveDate>,
    /// Why it is not implemented.
    pub reason: String,
    /// Positions in [`ImplementationPlan::measures`].
    pub measures: Vec<usize>,
}

/// A measure of the plan; its number is its position, counted from one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanMeasure {
    /// The measure; whether it is overdue on the reporting date is computed.
    pub measure: Measure,
    /// What has to be finished before, by its end.
    pub needs: Vec<RelatedMeasure>,
    /// What accompanies it: awareness, training.
    pub accompanied_by: Vec<RelatedMeasure>,
}

/// A measure that another one names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RelatedMeasure {
    /// Its position in [`ImplementationPlan::measures`]; none where it stands in another plan or was given up.
    pub position: Option<usize>,
    /// Its title.
    pub title: String,
    /// How far it is.
    pub status: MeasureStatus,
    /// When it ends or ended.
    pub ends: Option<NaiveDate>,
}
