//! The auditor's red pen: what makes an auditor reject a report, as rules that run all the time
//! (`reference/domain.md` 6.3, as far as the data exist).

pub use crate::measure::of_measure;
pub use crate::open_point::OpenPoint;
use crate::problem::filled;
use crate::protection::{LinkCriterion, criterion};
use crate::support::Support;
use crate::{
    Answer, Evidence, EvidenceState, ImplementationStatus, InformationDomain, Method, TargetObject, TargetObjectKind,
};
use chrono::NaiveDate;

/// Open points of one requirement at one target object. `answer` is none where nobody has answered; `evidence` is what
/// is linked to it; `has_measure` says whether any measure that was not dropped serves it; `to_review` whether it was given
/// on a text that reads differently now.
#[must_use]
pub fn of_answer(
    answer: Option<&Answer>,
    method: Method,
    evidence: &[&Evidence],
    has_measure: bool,
    to_review: bool,
    as_of: NaiveDate,
) -> Vec<OpenPoint> {
    let Some(answer) = answer.filter(|answer| answer.status != ImplementationStatus::Unprocessed) else {
        return vec![OpenPoint::NotProcessed];
    };
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    let dispensable = answer.status == ImplementationStatus::Dispensable;
    let open = matches!(answer.status, ImplementationStatus::No | ImplementationStatus::Partial);
    let implemented = answer.status == ImplementationStatus::Yes;
    let holds = evidence.iter().any(|evidence| evidence.state(as_of) == EvidenceState::Valid);
    note(dispensable && !filled(&answer.reason), OpenPoint::DispensableWithoutReason);
    let unsaid = dispensable && method == Method::Edition2023 && answer.remaining_threats.is_none();
    note(unsaid, OpenPoint::DispensableWithoutThreats);
    note(answer.checked_on.is_none(), OpenPoint::CheckDateMissing);
    note(!filled(&answer.interviewee), OpenPoint::IntervieweeMissing);
    note(to_review, OpenPoint::TextChanged);
    note(open && !has_measure, OpenPoint::NoMeasure);
    note(open && !filled(&answer.responsible), OpenPoint::ResponsibleMissing);
    note(implemented && evidence.is_empty(), OpenPoint::NoEvidence);
    note(implemented && !evidence.is_empty() && !holds, OpenPoint::EvidenceNotValid);
    points
}

/// Open points of the definition of an information domain.
#[must_use]
pub fn of_domain(domain: &InformationDomain) -> Vec<OpenPoint> {
    let definition = &domain.definition;
    let mut points = Vec::new();
    let bounded = [
        &definition.organisational_boundary,
        &definition.technical_boundary,
        &definition.infrastructural_boundary,
        &definition.interfaces,
    ];
    if !bounded.into_iter().all(|text| filled(text)) {
        points.push(OpenPoint::ScopeMissing);
    }
    if definition.network_plan_id.is_none() {
        points.push(OpenPoint::NetworkPlanMissing);
    }
    let released = filled(&definition.released_version) && filled(&definition.released_by);
    if !released || definition.released_on.is_none() {
        points.push(OpenPoint::DomainNotReleased);
    }
    points
}

/// Open points of what was recorded about a target object. `connected` says whether it depends on something, something
/// on it, or whether it is a group or a member of one.
#[must_use]
pub fn of_object(object: &TargetObject, connected: bool, as_of: NaiveDate) -> Vec<OpenPoint> {
    if object.kind == TargetObjectKind::InformationDomain {
        return vec![];
    }
    let mut points = Vec::new();
    let mut note = |applies: bool, point: OpenPoint| {
        if applies {
            points.push(point);
        }
    };
    note(!filled(&object.responsible), OpenPoint::ObjectWithoutResponsible);
    let in_use_or_not = matches!(
        object.kind,
        TargetObjectKind::Application
            | TargetObjectKind::ItSystem
            | TargetObjectKind::IcsSystem
            | TargetObjectKind::IotSystem
    );
    note(in_use_or_not && object.facts.usage.is_none(), OpenPoint::ObjectWithoutUsage);
    note(!connected, OpenPoint::ObjectIsolated);
    note(object.support(as_of) == Support::Ended, OpenPoint::SupportEnded);
    note(object.support(as_of) == Support::Ending, OpenPoint::SupportEnding);
    let is_link = object.kind == TargetObjectKind::CommunicationLink;
    let unsaid = LinkCriterion::ALL.into_iter().any(|one| criterion(object, one).is_none());
    note(is_link && unsaid, OpenPoint::LinkCriteriaMissing);
    points
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        AnswerId, Classification, DomainId, EvidenceId, EvidenceKind, MunicipalityId, RequirementId, TargetObjectId,
        UsageStatus,
    };
    use uuid::Uuid;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
    }

    fn object(kind: TargetObjectKind) -> TargetObject {
        let id = Uuid::from_u128(1);
        let mut object = TargetObject::new(TargetObjectId(id), MunicipalityId(id), DomainId(id), kind, "Objekt");
        object.responsible = "Kim Beispiel".into();
        object.facts.usage = Some(UsageStatus::InOperation);
        object
    }

    #[test]
    fn each_gap_of_an_object_is_noted_and_a_whole_object_keeps_quiet() {
        let server = object(TargetObjectKind::ItSystem);
        assert_eq!(of_object(&server, true, day()), [], "nothing is missing");
        assert_eq!(of_object(&server, false, day()), [OpenPoint::ObjectIsolated], "nothing needs it");
        let bare = TargetObject::new(
            server.id,
            server.municipality_id,
            server.domain_id,
            TargetObjectKind::ItSystem,
            "Server",
        );
        let expected = [OpenPoint::ObjectWithoutResponsible, OpenPoint::ObjectWithoutUsage];
        assert_eq!(of_object(&bare, true, day()), expected, "neither a person nor a state");
        let mut old = server;
        old.facts.support_ends_on = Some(day().pred_opt().unwrap());
        assert_eq!(of_object(&old, true, day()), [OpenPoint::SupportEnded], "since yesterday");
        old.facts.support_ends_on = Some(day());
        assert_eq!(of_object(&old, true, day()), [OpenPoint::SupportEnding], "today");
        let whole = TargetObject { kind: TargetObjectKind::InformationDomain, ..bare };
        assert_eq!(of_object(&whole, false, day()), [], "the domain as a whole is defined elsewhere");
    }

    fn answer(status: ImplementationStatus) -> Answer {
        let id = Uuid::from_u128(1);
        Answer {
            id: AnswerId(id),
            municipality_id: MunicipalityId(id),
            domain_id: DomainId(id),
            target_object_id: TargetObjectId(id),
            requirement_id: RequirementId(id),
            status,
            statement: String::new(),
            reason: "Es gibt kein WLAN.".into(),
            responsible: "Hauptamt".into(),
            checked_on: Some(day()),
            due_on: None,
            interviewee: "Kim Beispiel".into(),
            surveyor: String::new(),
            basis: None,
            remaining_threats: None,
            returned: None,
        }
    }

    /// A piece of evidence that holds until a day.
    fn evidence(valid_until: NaiveDate) -> Evidence {
        let id = Uuid::from_u128(1);
        Evidence {
            id: EvidenceId(id),
            municipality_id: MunicipalityId(id),
            title: "Leitlinie".into(),
            kind: EvidenceKind::Policy,
            owner: String::new(),
            file_name: "leitlinie.pdf".into(),
            size: 1,
            sha256: String::new(),
            valid_from: None,
            valid_until: Some(valid_until),
            classification: Classification::Internal,
            recorded_on: day(),
        }
    }

    #[test]
    fn each_gap_of_an_answer_is_noted_and_a_whole_answer_keeps_quiet() {
        use ImplementationStatus::{No, Partial, Unprocessed, Yes};
        let method = Method::GrundschutzPlusPlus;
        let (holds, ended) = (evidence(day()), evidence(day().pred_opt().unwrap()));
        let whole = [(Yes, vec![&holds], false), (No, vec![], true), (Partial, vec![], true)];
        for (status, proofs, measure) in whole {
            let points = of_answer(Some(&answer(status)), method, &proofs, measure, false, day());
            assert_eq!(points, [], "{status:?}: nothing is missing");
        }
        let check = |change: &dyn Fn(&mut Answer), proofs: &[&Evidence], measure, review, expected: &[OpenPoint]| {
            let mut one = answer(No);
            change(&mut one);
            assert_eq!(of_answer(Some(&one), method, proofs, measure, review, day()), expected, "{one:?}");
        };
        check(&|one| one.status = Unprocessed, &[], true, false, &[OpenPoint::NotProcessed]);
        assert_eq!(of_answer(None, method, &[], true, false, day()), [OpenPoint::NotProcessed], "there is none");
        check(&|one| one.checked_on = None, &[], true, false, &[OpenPoint::CheckDateMissing]);
        check(&|one| one.interviewee = " ".into(), &[], true, false, &[OpenPoint::IntervieweeMissing]);
        check(&|_| (), &[], true, true, &[OpenPoint::TextChanged]);
        check(&|_| (), &[], false, false, &[OpenPoint::NoMeasure]);
        check(&|one| one.responsible.clear(), &[], true, false, &[OpenPoint::ResponsibleMissing]);
        let implemented = |one: &mut Answer| {
            one.status = Yes;
            one.responsible.clear();
        };
        check(&implemented, &[], false, false, &[OpenPoint::NoEvidence]);
        check(&implemented, &[&ended], false, false, &[OpenPoint::EvidenceNotValid]);
        check(&implemented, &[&ended, &holds], false, false, &[]);
    }

    #[test]
    fn what_is_dispensable_names_the_threats_that_remain() {
        let mut answer = answer(ImplementationStatus::Dispensable);
        let points = |answer: &Answer, method| of_answer(Some(answer), method, &[], false, false, day());
        assert_eq!(points(&answer, Method::Edition2023), [OpenPoint::DispensableWithoutThreats], "nobody has said so");
        assert_eq!(points(&answer, Method::EntryCheck), [], "only Edition 2023 asks for threats");
        answer.remaining_threats = Some(Vec::new());
        assert_eq!(points(&answer, Method::Edition2023), [], "said: none remains");
        answer.remaining_threats = Some(vec!["G 0.14".into()]);
        assert_eq!(points(&answer, Method::Edition2023), [], "one is named");
        assert_eq!(answer.problems(), [], "it is one of the 47");
        answer.remaining_threats = Some(vec!["G 0.99".into()]);
        assert_eq!(answer.problems(), [crate::Problem::RemainingThreatUnknown], "there is no such threat");
        answer.reason.clear();
        answer.remaining_threats = None;
        assert!(points(&answer, Method::Edition2023).contains(&OpenPoint::DispensableWithoutReason), "nor a reason");
        answer.status = ImplementationStatus::No;
        let kept = points(&answer, Method::Edition2023);
        assert!(!kept.contains(&OpenPoint::DispensableWithoutThreats), "it is not dispensable");
    }

    #[test]
    fn a_link_says_whether_it_is_critical() {
        let mut link = object(TargetObjectKind::CommunicationLink);
        link.facts.external_connection = Some(true);
        assert_eq!(of_object(&link, true, day()), [OpenPoint::LinkCriteriaMissing], "three are not said");
        link.facts.carries_high_need.confidentiality = Some(false);
        link.facts.carries_high_need.integrity = Some(false);
        link.facts.excludes_high_need = Some(false);
        link.facts.needed_in_production = Some(false);
        assert_eq!(of_object(&link, true, day()), [OpenPoint::LinkCriteriaMissing], "nothing is said of availability");
        link.facts.carries_high_need.availability = Some(false);
        assert_eq!(of_object(&link, true, day()), [], "all four are said");
    }

    #[test]
    fn a_domain_is_bounded_and_has_a_network_plan() {
        let id = Uuid::from_u128(1);
        let mut domain = InformationDomain {
            id: DomainId(id),
            municipality_id: MunicipalityId(id),
            name: "Verwaltung".into(),
            description: String::new(),
            method: Method::Edition2023,
            responsible: String::new(),
            catalogs: Vec::new(),
            definition: crate::DomainDefinition::default(),
        };
        let all = [OpenPoint::ScopeMissing, OpenPoint::NetworkPlanMissing, OpenPoint::DomainNotReleased];
        assert_eq!(of_domain(&domain), all, "nothing is said");
        let definition = &mut domain.definition;
        definition.organisational_boundary = "Rathaus".into();
        definition.technical_boundary = "Verwaltungsnetz".into();
        definition.infrastructural_boundary = "Rathaus und Bauhof".into();
        definition.interfaces = "Kommunales Rechenzentrum".into();
        definition.network_plan_id = Some(EvidenceId(id));
        definition.released_version = "1.0".into();
        definition.released_on = Some(day());
        assert_eq!(of_domain(&domain), [OpenPoint::DomainNotReleased], "nobody has released it");
        domain.definition.released_by = "Petra Beispiel".into();
        assert_eq!(of_domain(&domain), [], "all is said");
        definition_without_reason(&mut domain);
        assert_eq!(domain.problems(), [crate::Problem::ExclusionWithoutReason], "an exclusion has a reason");
    }

    fn definition_without_reason(domain: &mut InformationDomain) {
        domain.definition.exclusions = vec![crate::Exclusion { subject: "Stadtwerke".into(), reason: " ".into() }];
    }
}
