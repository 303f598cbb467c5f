//! The list of a municipality's evidence.

use super::query::{Order, Page, ScopedList, Window, anywhere};
use crate::snapshot::Reads;
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, Evidence, EvidenceKind, EvidenceState, MeasureId, RequirementId, TargetObjectId};
use chrono::NaiveDate;

/// Which evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EvidenceFilter {
    /// Letters in title, file name or owner.
    pub text: String,
    /// Kinds; empty for all.
    pub kinds: Vec<EvidenceKind>,
    /// Only what is in this state on this day.
    pub state: Option<(EvidenceState, NaiveDate)>,
    /// Only what proves this requirement.
    pub requirement: Option<RequirementId>,
    /// Only what proves a requirement at this target object.
    pub target_object: Option<TargetObjectId>,
    /// Only what proves this measure.
    pub measure: Option<MeasureId>,
    /// Only what is linked to a target object or a measure of this information domain.
    pub domain: Option<DomainId>,
}

/// By what the evidence is sorted; the title breaks ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum EvidenceSort {
    /// What it is called.
    #[default]
    Title,
    /// What kind of record it is.
    Kind,
    /// Who keeps it up to date.
    Owner,
    /// Last day of its validity; without an end last.
    ValidUntil,
    /// When it was recorded.
    RecordedOn,
    /// Size of the file.
    Size,
}

const LINKED: &str =
    "r.id in (select l.evidence_id from evidence_link l where l.municipality_id = r.municipality_id and ";

impl Reads<'_> {
    /// A municipality's evidence.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn evidence(
        &mut self,
        scope: Scope,
        filter: &EvidenceFilter,
        (sort, order): (EvidenceSort, Order),
        window: Window,
    ) -> Result<Page<Evidence>> {
        let mut list = ScopedList::new(scope, "from evidence r", "r");
        if akte_domain::problem::filled(&filter.text) {
            let condition =
                "(r.title like ? escape '\\' or r.file_name like ? escape '\\' or r.owner like ? escape '\\')";
            list.and_texts(condition, &[(&anywhere(filter.text.trim()), 3)]);
        }
        let kinds: Vec<&str> = filter.kinds.iter().map(|kind| kind.code()).collect();
        list.and_in("r.kind", &kinds);
        if let Some((state, day)) = filter.state {
            let day = crate::record::date_text(day);
            match state {
                EvidenceState::Expired => list.and_texts("r.valid_until < ?", &[(&day, 1)]),
                EvidenceState::NotYetValid => {
                    let condition = "r.valid_from > ? and coalesce(r.valid_until >= ?, true)";
                    list.and_texts(condition, &[(&day, 2)])
                }
                EvidenceState::Valid => {
                    let condition = "coalesce(r.valid_from <= ?, true) and coalesce(r.valid_until >= ?, true)";
                    list.and_texts(condition, &[(&day, 2)])
                }
            };
        }
        if let Some(requirement) = filter.requirement {
            list.and_id(&format!("{LINKED} l.requirement_id = ?)"), requirement);
        }
        if let Some(object) = filter.target_object {
            list.and_id(&format!("{LINKED} l.target_object_id = ?)"), object);
        }
        if let Some(measure) = filter.measure {
            list.and_id(&format!("{LINKED} l.measure_id = ?)"), measure);
        }
        if let Some(domain) = filter.domain {
            let of = |table: &str| {
                format!("(select d.id from {table} d where d.municipality_id = r.municipality_id and d.domain_id = ?)")
            };
            let (objects, measures) = (of("target_object"), of("measure"));
            let condition = format!("{LINKED} (l.target_object_id in {objects} or l.measure_id in {measures}))");
            list.and_ids(&condition, &[domain.0, domain.0]);
        }
        let by = match sort {
            EvidenceSort::Title => "r.title",
            EvidenceSort::Kind => "r.kind",
            EvidenceSort::Owner => "r.owner",
            EvidenceSort::ValidUntil => "r.valid_until",
            EvidenceSort::RecordedOn => "r.recorded_on",
            EvidenceSort::Size => "r.size",
        };
        list.records(self.conn, &format!("{by} {} nulls last, r.title, r.id", order.sql()), window).await
    }
}
