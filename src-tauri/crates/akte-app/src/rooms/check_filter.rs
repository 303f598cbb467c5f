//! Which requirements the list of the check shows, and in which order.

use super::lists::Key;
use crate::domain_view::InForce;
use crate::text_search::TextSearch;
use crate::wire;
use akte_domain::{Answer, Coded, ImplementationStatus, RequirementId};
use std::collections::HashSet;

/// What the list is sorted by; none for a column that it does not have.
pub(super) fn sort_key(row: &wire::CheckRow, column: &str) -> Option<Key> {
    let status = ImplementationStatus::ALL.iter().position(|status| *status == row.status);
    Some(match column {
        "label" => Key::from(&row.label),
        "title" => Key::from(&row.title),
        "group_title" => Key::from(&row.group_title),
        "modal_verb" => Key::from(&row.modal_verb),
        "level" => Key::from(&row.level),
        "effort" => Key::number(row.effort),
        "status" => Key::number(status.and_then(|position| u32::try_from(position).ok())),
        "statement" => Key::from(&row.statement),
        "reason" => Key::from(&row.reason),
        "responsible" => Key::from(&row.responsible),
        "checked_on" => Key::date(row.checked_on),
        "due_on" => Key::date(row.due_on),
        "interviewee" => Key::from(&row.interviewee),
        "surveyor" => Key::from(&row.surveyor),
        "measures" => Key::from(row.measures),
        "evidence" => Key::from(row.evidence),
        _ => return None,
    })
}

/// What of the requirements the list shows.
pub(super) struct Filter<'a> {
    pub(super) filter: &'a wire::CheckFilter,
    pub(super) search: TextSearch,
    /// What has the properties that are asked for; none where none are.
    pub(super) bearing: Option<HashSet<RequirementId>>,
}

impl Filter<'_> {
    /// How well a requirement fits what was typed, the best first; none where the filter leaves it out.
    pub(super) fn rank(&self, found: InForce<'_>, answer: Option<&Answer>) -> Option<usize> {
        let of = |answer: &Answer| {
            [&answer.statement, &answer.reason, &answer.responsible, &answer.interviewee, &answer.surveyor]
                .map(String::clone)
        };
        let texts: Vec<String> = answer.filter(|_| self.search.is_typed()).map(of).into_iter().flatten().collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        self.admits(found, answer).then(|| self.search.rank(found.catalog, found.row, &texts)).flatten()
    }

    fn admits(&self, found: InForce<'_>, answer: Option<&Answer>) -> bool {
        let InForce { catalog, row } = found;
        let filter = self.filter;
        let status = answer.map_or(ImplementationStatus::Unprocessed, |answer| answer.status);
        let among = |list: &[String], value: &String| list.is_empty() || list.contains(value);
        (filter.statuses.is_empty() || filter.statuses.contains(&status))
            && self.bearing.as_ref().is_none_or(|bearing| bearing.contains(&row.requirement_id))
            && filter.catalog_id.is_none_or(|id| catalog.info.id.0 == id)
            && filter.group.is_none_or(|group| catalog.is_in(row, group))
            && among(&filter.modal_verbs, &row.modal_verb)
            && among(&filter.levels, &row.security_level)
            && filter.max_effort.is_none_or(|most| row.effort_level.is_some_and(|effort| effort <= most))
            && filter.due_before.is_none_or(|day| answer.and_then(|answer| answer.due_on).is_some_and(|due| due < day))
    }
}
