//! Audits (9.2): programme and plan, team with its independence, checklist from any catalog, conclusion
//! (`reference/domain.md` 5.4).

use super::Notes;
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::problem::{Problem, filled};
use crate::{AuditId, DomainId, MunicipalityId, RequirementId};
use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

coded! {
    /// Who audits.
    AuditKind {
        /// Internes Audit.
        Internal = "internal" ["intern"],
        /// Certification, surveillance or another body.
        External = "external" ["extern", "zertifizierung"],
        /// A provider is audited.
        Provider = "provider" ["dienstleister"],
    }
}

coded! {
    /// How far an audit is.
    AuditStatus {
        /// Geplant.
        Planned = "planned" ["geplant"],
        /// Läuft.
        Running = "running" ["läuft"],
        /// Abgeschlossen.
        Done = "done" ["abgeschlossen"],
        /// Entfallen.
        Dropped = "dropped" ["entfallen"],
    }
}

coded! {
    /// How an audit finds out.
    AuditMethod {
        /// Interviews.
        Interview = "interview" ["befragung"],
        /// Review of documents and records.
        Documents = "documents" ["dokumentenprüfung"],
        /// Inspection on site.
        Inspection = "inspection" ["begehung"],
        /// Samples.
        Sampling = "sampling" ["stichprobe"],
        /// Technical tests.
        Technical = "technical" ["technische prüfung"],
    }
}

coded! {
    /// What somebody does in an audit team.
    AuditorRole {
        /// Auditleitung.
        Lead = "lead" ["leitung", "auditleitung"],
        /// Auditorin or Auditor.
        Auditor = "auditor" ["auditorin"],
        /// Fachexpertin or Fachexperte.
        Expert = "expert" ["fachexperte"],
    }
}

coded! {
    /// What was found at an item of a checklist.
    ChecklistResult {
        /// Konform.
        Conform = "conform" ["konform", "erfüllt"],
        /// Abweichung; the finding itself is recorded as one.
        Deviation = "deviation" ["abweichung"],
        /// Not applicable here.
        NotApplicable = "not_applicable" ["entfällt"],
    }
}

/// A member of the audit team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Auditor {
    /// Their name.
    pub name: String,
    /// What they do.
    pub role: AuditorRole,
}

/// What is audited, and who answers for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditArea {
    /// The area or process.
    pub name: String,
    /// Who answers for it.
    pub responsible: String,
}

/// An item of a checklist.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChecklistItem {
    /// The requirement that it was taken from; none for a question of one's own.
    pub requirement_id: Option<RequirementId>,
    /// What is asked: number and title as they were when the list was made.
    pub question: String,
    /// What was found; none while nobody has looked.
    pub result: Option<ChecklistResult>,
    /// What was seen.
    pub note: String,
}

/// An audit of an information domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Audit {
    /// The audit itself.
    pub id: AuditId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The scope of the management system.
    pub domain_id: DomainId,
    /// What it is called.
    pub title: String,
    /// Its number in the programme.
    pub number: String,
    /// Who audits.
    pub kind: AuditKind,
    /// How far it is.
    pub status: AuditStatus,
    /// Its goal.
    pub goal: String,
    /// Its scope.
    pub scope: String,
    /// Against what is audited.
    pub criteria: String,
    /// Where.
    pub sites: String,
    /// How.
    pub methods: Vec<AuditMethod>,
    /// Its first day, planned or actual.
    pub starts_on: Option<NaiveDate>,
    /// Its last day, planned or actual.
    pub ends_on: Option<NaiveDate>,
    /// The team.
    pub team: Vec<Auditor>,
    /// What is audited, and who answers for it.
    pub areas: Vec<AuditArea>,
    /// How independence is ensured, also where somebody would audit their own work.
    pub independence: String,
    /// Who was asked.
    pub interviewed: String,
    /// The checklist.
    pub checklist: Vec<ChecklistItem>,
    /// The conclusion.
    pub conclusion: String,
    /// When it was reported.
    pub reported_on: Option<NaiveDate>,
    /// To whom.
    pub reported_to: String,
    /// When the same is audited next.
    pub next_on: Option<NaiveDate>,
}

/// Somebody who audits what they answer for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Conflict {
    /// Who.
    pub auditor: String,
    /// What.
    pub area: String,
}

impl Audit {
    /// An internal audit of which only the name is known.
    #[must_use]
    pub fn new(id: AuditId, municipality_id: MunicipalityId, domain_id: DomainId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            domain_id,
            title: title.to_owned(),
            number: String::new(),
            kind: AuditKind::Internal,
            status: AuditStatus::Planned,
            goal: String::new(),
            scope: String::new(),
            criteria: String::new(),
            sites: String::new(),
            methods: Vec::new(),
            starts_on: None,
            ends_on: None,
            team: Vec::new(),
            areas: Vec::new(),
            independence: String::new(),
            interviewed: String::new(),
            checklist: Vec::new(),
            conclusion: String::new(),
            reported_on: None,
            reported_to: String::new(),
            next_on: None,
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if self.starts_on.zip(self.ends_on).is_some_and(|(from, until)| until < from) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// Whether it is still to take place or to be finished.
    #[must_use]
    pub fn is_open(&self) -> bool {
        matches!(self.status, AuditStatus::Planned | AuditStatus::Running)
    }

    /// When the same is audited next; none once another audit that began after this one, on that day or within the year before it, has
    /// the same kind and scope: then the next one is planned or done there.
    #[must_use]
    pub fn next_due<'a>(&self, others: impl IntoIterator<Item = &'a Audit>) -> Option<NaiveDate> {
        let next = self.next_on.filter(|_| self.status == AuditStatus::Done)?;
        let year_before = next.checked_sub_months(Months::new(12)).unwrap_or(next);
        let same = |other: &Audit| {
            other.kind == self.kind && other.scope.trim().to_lowercase() == self.scope.trim().to_lowercase()
        };
        let follows = |other: &Audit| {
            let later = other.starts_on > self.starts_on && other.starts_on >= Some(year_before);
            other.id != self.id && other.status != AuditStatus::Dropped && later && same(other)
        };
        let followed = others.into_iter().any(follows);
        (!followed).then_some(next)
    }

    /// Members of the team who answer for what they audit (9.2.2: objectivity and impartiality). `responsible` says who answers
    /// for the requirement of an item of the checklist.
    #[must_use]
    pub fn conflicts<'r>(&self, responsible: impl Fn(RequirementId) -> Option<&'r str>) -> Vec<Conflict> {
        let same = |a: &str, b: &str| filled(a) && a.trim().to_lowercase() == b.trim().to_lowercase();
        let mut conflicts = Vec::new();
        for auditor in &self.team {
            let mut add = |area: &str| {
                conflicts.push(Conflict { auditor: auditor.name.trim().to_owned(), area: area.to_owned() });
            };
            for area in self.areas.iter().filter(|area| same(&auditor.name, &area.responsible)) {
                add(&area.name);
            }
            for item in &self.checklist {
                let own = item.requirement_id.and_then(&responsible).is_some_and(|who| same(&auditor.name, who));
                if own {
                    add(&item.question);
                }
            }
        }
        conflicts.sort();
        conflicts.dedup();
        conflicts
    }
}

/// Open points of an audit; `conflicts` says how many members of its team audit their own work.
#[must_use]
pub fn of_audit(audit: &Audit, conflicts: usize, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    if audit.status == AuditStatus::Dropped {
        return notes.0;
    }
    let planned = [&audit.goal, &audit.scope, &audit.criteria].into_iter().all(|text| filled(text));
    notes.note(!planned, OpenPoint::AuditPlanIncomplete);
    notes.note(audit.starts_on.is_none(), OpenPoint::AuditDateMissing);
    notes.note(audit.team.is_empty(), OpenPoint::AuditTeamMissing);
    notes.note(conflicts > 0 && !filled(&audit.independence), OpenPoint::AuditNotIndependent);
    let end = audit.ends_on.or(audit.starts_on);
    notes.note(audit.is_open() && end.is_some_and(|day| day < as_of), OpenPoint::AuditOverdue);
    if audit.status == AuditStatus::Done {
        notes.note(audit.checklist.iter().any(|item| item.result.is_none()), OpenPoint::AuditChecklistOpen);
        notes.note(!filled(&audit.conclusion), OpenPoint::AuditConclusionMissing);
        notes.note(audit.reported_on.is_none() || !filled(&audit.reported_to), OpenPoint::AuditUnreported);
    }
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn audit() -> Audit {
        let nil = Uuid::nil();
        let mut audit = Audit::new(AuditId(nil), MunicipalityId(nil), DomainId(nil), "Internes Audit");
        audit.goal = "Wirksamkeit".into();
        audit.scope = "Verwaltung".into();
        audit.criteria = "ISO/IEC 27001".into();
        audit.starts_on = Some(day("2026-09-01"));
        audit.ends_on = Some(day("2026-09-02"));
        audit.team = vec![Auditor { name: "Kim Beispiel".into(), role: AuditorRole::Lead }];
        audit
    }

    #[test]
    fn the_next_audit_is_owed_until_one_of_the_same_follows() {
        let mut done = audit();
        done.status = AuditStatus::Done;
        done.next_on = Some(day("2027-09-01"));
        let next = |others: &[Audit]| done.next_due(others);
        assert_eq!(next(std::slice::from_ref(&done)), done.next_on, "nothing followed");
        let follower = |starts: &str| {
            let mut other = audit();
            other.id = AuditId(Uuid::from_u128(2));
            other.starts_on = Some(day(starts));
            other
        };
        assert_eq!(next(&[follower("2027-06-01")]), None, "a little early, and planned");
        assert_eq!(next(&[follower("2026-09-01")]), done.next_on, "the same day is no follower");
        let mut other = follower("2027-06-01");
        other.status = AuditStatus::Dropped;
        assert_eq!(next(&[other]), done.next_on, "it does not take place");
        let mut other = follower("2027-06-01");
        other.scope = "Bauhof".into();
        assert_eq!(next(&[other]), done.next_on, "another scope");
        let mut planned = done.clone();
        planned.status = AuditStatus::Planned;
        assert_eq!(planned.next_due(&[]), None, "first comes this one");
    }

    #[test]
    fn nobody_audits_their_own_work_unnoticed() {
        let control = RequirementId(Uuid::from_u128(1));
        let mut audit = audit();
        audit.areas = vec![
            AuditArea { name: "Datensicherung".into(), responsible: " kim beispiel ".into() },
            AuditArea { name: "Personal".into(), responsible: "Alex Muster".into() },
            AuditArea { name: "Ohne Angabe".into(), responsible: String::new() },
        ];
        let item =
            |id| ChecklistItem { requirement_id: id, question: "A.8.13".into(), result: None, note: String::new() };
        audit.checklist = vec![item(Some(control)), item(None)];
        let areas = |found: Vec<Conflict>| found.into_iter().map(|one| one.area).collect::<Vec<_>>();
        assert_eq!(areas(audit.conflicts(|_| None)), ["Datensicherung"]);
        let found = audit.conflicts(|id| (id == control).then_some("Kim Beispiel"));
        assert_eq!(areas(found), ["A.8.13", "Datensicherung"], "also who answers for a control");
        let as_of = day("2026-08-01");
        assert_eq!(of_audit(&audit, 1, as_of), [OpenPoint::AuditNotIndependent]);
        audit.independence = "Datensicherung prüft Alex Muster".into();
        assert_eq!(of_audit(&audit, 1, as_of), [], "it is said how it is ensured");
    }

    #[test]
    fn an_audit_takes_place_and_is_reported() {
        let mut audit = audit();
        assert_eq!(of_audit(&audit, 0, day("2026-09-02")), [], "its last day is in time");
        assert_eq!(of_audit(&audit, 0, day("2026-09-03")), [OpenPoint::AuditOverdue]);
        audit.status = AuditStatus::Done;
        let points = of_audit(&audit, 0, day("2026-09-03"));
        assert_eq!(points, [OpenPoint::AuditConclusionMissing, OpenPoint::AuditUnreported]);
        audit.conclusion = "wirksam".into();
        audit.reported_on = Some(day("2026-09-10"));
        audit.reported_to = "Verwaltungsleitung".into();
        audit.checklist =
            vec![ChecklistItem { requirement_id: None, question: "?".into(), result: None, note: String::new() }];
        assert_eq!(of_audit(&audit, 0, day("2026-09-11")), [OpenPoint::AuditChecklistOpen]);
        audit.status = AuditStatus::Dropped;
        assert_eq!(of_audit(&audit, 3, day("2027-01-01")), [], "what is dropped owes nothing");
        audit.ends_on = Some(day("2026-08-01"));
        assert_eq!(audit.problems(), [Problem::PeriodReversed]);
    }
}
