//! Copying answers from one target object to others: what is taken over, and what stays as it is.

use crate::codes::coded;
use crate::problem::filled;
use crate::{Answer, ImplementationStatus};

coded! {
    /// What happens to answers that are already there.
    CopyOverwrite {
        /// Only requirements that nobody has answered there get an answer.
        Nothing = "nothing" ["nichts"],
        /// Fields that are still empty are filled, too.
        Empty = "empty" ["leere felder"],
        /// Everything that is copied takes the place of what was there.
        All = "all" ["alles"],
    }
}

coded! {
    /// A field of an answer.
    AnswerField {
        /// Implementation status.
        Status = "status" ["umsetzungsstatus"],
        /// Implementation statement.
        Statement = "statement" ["umsetzungsbeschreibung"],
        /// Reason.
        Reason = "reason" ["begründung"],
        /// Who is responsible.
        Responsible = "responsible" ["verantwortlich"],
        /// When it was looked at.
        CheckedOn = "checked_on" ["datum der erhebung"],
        /// Until when.
        DueOn = "due_on" ["umsetzung bis"],
        /// Who was asked.
        Interviewee = "interviewee" ["befragt"],
        /// Who carried out the check.
        Surveyor = "surveyor" ["erhoben durch"],
        /// Threats that remain where it is dispensable.
        RemainingThreats = "remaining_threats" ["verbleibende gefährdungen"],
    }
}

/// What an answer becomes when another one is copied onto it; none where it stays as it is. `fields` are those that are
/// taken over. A dispensable answer takes its reason along, because without one it could not stand (BSI 200-2, 8.4.3).
#[must_use]
pub fn copied(source: &Answer, target: &Answer, fields: &[AnswerField], overwrite: CopyOverwrite) -> Option<Answer> {
    let answered = target.status != ImplementationStatus::Unprocessed;
    if overwrite == CopyOverwrite::Nothing && answered {
        return None;
    }
    let mut copy = target.clone();
    for field in fields {
        match field {
            AnswerField::Status if !answered || overwrite == CopyOverwrite::All => {
                copy.status = source.status;
                // What it was said on comes along with what was said.
                copy.basis = source.basis;
            }
            AnswerField::Status => {}
            AnswerField::Statement => text(&mut copy.statement, &source.statement, overwrite),
            AnswerField::Reason => text(&mut copy.reason, &source.reason, overwrite),
            AnswerField::Responsible => text(&mut copy.responsible, &source.responsible, overwrite),
            AnswerField::CheckedOn => date(&mut copy.checked_on, source.checked_on, overwrite),
            AnswerField::DueOn => date(&mut copy.due_on, source.due_on, overwrite),
            AnswerField::Interviewee => text(&mut copy.interviewee, &source.interviewee, overwrite),
            AnswerField::Surveyor => text(&mut copy.surveyor, &source.surveyor, overwrite),
            AnswerField::RemainingThreats if overwrite == CopyOverwrite::All || copy.remaining_threats.is_none() => {
                copy.remaining_threats.clone_from(&source.remaining_threats);
            }
            AnswerField::RemainingThreats => {}
        }
    }
    if copy.status == ImplementationStatus::Dispensable && !filled(&copy.reason) {
        copy.reason.clone_from(&source.reason);
    }
    if copy == *target {
        return None;
    }
    // Whoever copies says something else than what came back from a department.
    copy.returned = None;
    (copy != *target).then_some(copy)
}

fn text(target: &mut String, source: &str, overwrite: CopyOverwrite) {
    if overwrite == CopyOverwrite::All || !filled(target) {
        source.clone_into(target);
    }
}

fn date<T: Copy>(target: &mut Option<T>, source: Option<T>, overwrite: CopyOverwrite) {
    if overwrite == CopyOverwrite::All || target.is_none() {
        *target = source;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{AnswerId, Coded, DomainId, MunicipalityId, RequirementId, TargetObjectId};
    use chrono::NaiveDate;
    use uuid::Uuid;

    fn answer(status: ImplementationStatus, statement: &str, reason: &str) -> Answer {
        let id = Uuid::from_u128(1);
        Answer {
            id: AnswerId(id),
            municipality_id: MunicipalityId(id),
            domain_id: DomainId(id),
            target_object_id: TargetObjectId(id),
            requirement_id: RequirementId(id),
            status,
            statement: statement.into(),
            reason: reason.into(),
            responsible: "Hauptamt".into(),
            checked_on: NaiveDate::from_ymd_opt(2026, 11, 20),
            due_on: None,
            interviewee: String::new(),
            surveyor: "Ingo Beispiel".into(),
            basis: None,
            remaining_threats: None,
            returned: None,
        }
    }

    #[test]
    fn what_is_there_stays_unless_it_may_be_overwritten() {
        let source = answer(ImplementationStatus::Yes, "Überall gleich", "");
        let there = answer(ImplementationStatus::No, "", "kein Geld");
        let all = AnswerField::ALL;
        assert_eq!(copied(&source, &there, all, CopyOverwrite::Nothing), None, "it is answered");
        let filled = copied(&source, &there, all, CopyOverwrite::Empty).expect("the statement was empty");
        assert_eq!(
            (filled.status, &*filled.statement, &*filled.reason),
            (ImplementationStatus::No, "Überall gleich", "kein Geld")
        );
        let over = copied(&source, &there, all, CopyOverwrite::All).expect("all of it");
        assert_eq!((over.status, &*over.statement, &*over.reason), (ImplementationStatus::Yes, "Überall gleich", ""));
        assert_eq!(over.id, there.id, "it stays the answer that it was");
        let nobody = Answer { surveyor: String::new(), ..there.clone() };
        let known = copied(&source, &nobody, &[AnswerField::Surveyor], CopyOverwrite::Empty).expect("nobody was named");
        assert_eq!((&*known.surveyor, known.status), ("Ingo Beispiel", ImplementationStatus::No), "the surveyor alone");
        let blank = Answer { responsible: String::new(), ..answer(ImplementationStatus::Unprocessed, "", "") };
        let new = copied(&source, &blank, &[AnswerField::Status], CopyOverwrite::Nothing).expect("nobody had answered");
        assert_eq!(
            (new.status, &*new.statement, &*new.responsible),
            (ImplementationStatus::Yes, "", ""),
            "the status alone"
        );
    }

    #[test]
    fn a_dispensable_answer_takes_its_reason_along_and_the_same_again_changes_nothing() {
        let source = answer(ImplementationStatus::Dispensable, "", "kein WLAN vorhanden");
        let blank = answer(ImplementationStatus::Unprocessed, "", "");
        let copy = copied(&source, &blank, &[AnswerField::Status], CopyOverwrite::Nothing).expect("a copy");
        assert_eq!(copy.reason, "kein WLAN vorhanden", "without a reason it could not stand");
        assert!(copy.problems().is_empty(), "it can be recorded");
        let source = Answer { remaining_threats: Some(vec!["G 0.14".into()]), ..source };
        let copy = copied(&source, &copy, AnswerField::ALL, CopyOverwrite::Empty).expect("threats were not named");
        assert_eq!(copy.remaining_threats, source.remaining_threats, "they come along");
        let none = Answer { remaining_threats: Some(Vec::new()), ..copy.clone() };
        assert_eq!(copied(&source, &none, AnswerField::ALL, CopyOverwrite::Empty), None, "none was said, too");
        for overwrite in CopyOverwrite::ALL {
            assert_eq!(copied(&copy, &copy, AnswerField::ALL, *overwrite), None, "onto itself: {overwrite:?}");
        }
    }
}
