//! Tasks of the officers: what is to be done until when, and by whom. A measure of the implementation plan is not entered again;
//! a task is linked to it.

use super::{DeskTopic, Notes};
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, OfficerTaskId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// How far a task is.
    TaskStatus {
        /// Offen.
        Open = "open" ["offen"],
        /// In Arbeit.
        InProgress = "in_progress" ["in arbeit"],
        /// Erledigt.
        Completed = "completed" ["erledigt"],
        /// Entfallen.
        Dropped = "dropped" ["entfallen"],
    }
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfficerTask {
    /// The task itself.
    pub id: OfficerTaskId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// What is to be done.
    pub title: String,
    /// Which field of work it is about.
    pub topic: DeskTopic,
    /// How far it is.
    pub status: TaskStatus,
    /// Until when.
    pub due_on: Option<NaiveDate>,
    /// Who sees to it.
    pub responsible: String,
    /// When it was done.
    pub done_on: Option<NaiveDate>,
    /// What is worth knowing.
    pub remark: String,
}

impl OfficerTask {
    /// An open task of which only the title is known.
    #[must_use]
    pub fn new(id: OfficerTaskId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            title: title.to_owned(),
            topic: DeskTopic::DataProtection,
            status: TaskStatus::Open,
            due_on: None,
            responsible: String::new(),
            done_on: None,
            remark: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.title) { Vec::new() } else { vec![Problem::NameMissing] }
    }

    /// Whether it is still to be done.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.status, TaskStatus::Open | TaskStatus::InProgress)
    }
}

/// Open points of a task. What is done or dropped owes nothing.
#[must_use]
pub fn of_task(task: &OfficerTask, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    if task.is_open() {
        let whole = filled(&task.responsible) && task.due_on.is_some();
        notes.note(!whole, OpenPoint::TaskIncomplete);
        notes.note(task.due_on.is_some_and(|due| due < as_of), OpenPoint::TaskOverdue);
    }
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn an_open_task_has_a_person_and_a_date_and_is_done_in_time() {
        let nil = Uuid::nil();
        let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
        let mut one = OfficerTask::new(OfficerTaskId(nil), MunicipalityId(nil), "Verzeichnis durchsehen");
        assert_eq!(of_task(&one, day("2026-10-01")), [OpenPoint::TaskIncomplete]);
        one.responsible = "Kim Beispiel".into();
        one.due_on = Some(day("2026-10-01"));
        assert_eq!(of_task(&one, day("2026-10-01")), [], "the last day is in time");
        assert_eq!(of_task(&one, day("2026-10-02")), [OpenPoint::TaskOverdue]);
        one.status = TaskStatus::Completed;
        assert_eq!(of_task(&one, day("2026-10-02")), []);
        one.title = " ".into();
        assert_eq!(one.problems(), [Problem::NameMissing]);
    }
}
