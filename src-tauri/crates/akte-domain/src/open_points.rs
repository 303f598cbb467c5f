//! The auditor's red pen: what makes an auditor reject a report, as rules that run all the time
//! (`reference/domain.md` 6.3, as far as the data exist).

pub use crate::measure::of_measure;
use crate::problem::filled;
use crate::protection::{LinkCriterion, criterion};
use crate::suppression::PointArea;
use crate::target_object::Support;
use crate::{
    Answer, Evidence, EvidenceState, ImplementationStatus, InformationDomain, Method, TargetObject, TargetObjectKind,
};
use chrono::NaiveDate;

/// A kind of open point. The sentence for people hangs on the code, in `akte-text`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenPoint {
    /// Nobody has looked at the requirement.
    NotProcessed,
    /// Dispensable without a reason.
    DispensableWithoutReason,
    /// Dispensable without saying which threats remain.
    DispensableWithoutThreats,
    /// Answered without a date.
    CheckDateMissing,
    /// Answered without naming who was asked.
    IntervieweeMissing,
    /// Answered on a text that reads differently now.
    TextChanged,
    /// Answered, and the requirement is in no version in force; nobody has taken note of it.
    RequirementGone,
    /// Not or only partly implemented, and no measure in the plan.
    NoMeasure,
    /// Not or only partly implemented, and nobody is responsible.
    ResponsibleMissing,
    /// Implemented, and nothing proves it.
    NoEvidence,
    /// What should prove it has expired, or does not hold yet.
    EvidenceNotValid,
    /// An open measure without a date.
    MeasureWithoutDueDate,
    /// An open measure that nobody is responsible for.
    MeasureWithoutResponsible,
    /// An open measure whose date has passed.
    MeasureOverdue,
    /// An open measure without an estimate of its costs.
    MeasureWithoutCost,
    /// Nobody is the information security officer.
    SecurityOfficerMissing,
    /// The information security officer stands under the head of IT.
    SecurityOfficerUnderIt,
    /// The information domain is not bounded or its interfaces are not named.
    ScopeMissing,
    /// The information domain has no network plan.
    NetworkPlanMissing,
    /// A target object that nobody is responsible for.
    ObjectWithoutResponsible,
    /// A target object of which nobody has said whether it is in use.
    ObjectWithoutUsage,
    /// A target object that neither needs nor serves another one.
    ObjectIsolated,
    /// The manufacturer supports a target object no longer.
    SupportEnded,
    /// The manufacturer's support of a target object ends within half a year.
    SupportEnding,
    /// A communication link of which nobody has said whether it is critical.
    LinkCriteriaMissing,
    /// A target object without a protection need.
    NeedMissing,
    /// A protection need without a reason.
    NeedWithoutReason,
    /// A protection need that nobody has decided.
    NeedUndecided,
    /// A cumulation or distribution effect that changes nothing.
    EffectIdle,
    /// A group whose members have different protection needs.
    GroupUneven,
    /// Dependencies that go round in a circle.
    DependencyCycle,
    /// Nobody has modelled the information domain.
    ModellingMissing,
    /// Nobody has chosen the approach of BSI 200-2.
    ApproachMissing,
    /// A module is proposed for a target object, and nobody has decided.
    ModuleUndecided,
    /// A module is applied nowhere in the information domain, without a reason.
    ModuleNotApplied,
    /// A target object that no module and no requirement applies to.
    ObjectUnmodelled,
    /// An answer to a requirement that modelling does not ask for at its object.
    AnswerNotModelled,
    /// A target object without a target-object category.
    CategoryMissing,
    /// A requirement without a category, and nobody has decided whether it is relevant.
    RelevanceUndecided,
    /// A requirement was struck out of the package without a reason.
    StruckOutWithoutReason,
    /// Implemented, but something that it requires is not.
    DependencyNotMet,
    /// A requirement of the package needs one that the package does not have (Grundschutz++, UMS.1.1).
    RequiredOutsidePackage,
    /// Several values of a parameter apply, and none is the strictest.
    ParamValuesUnordered,
    /// A target object that needs a risk analysis and has none.
    RiskAnalysisMissing,
    /// Threats of a target object that nobody has judged.
    ThreatNotJudged,
    /// A threat that a requirement names, dismissed without a reason.
    ThreatDismissedWithoutReason,
    /// A risk whose frequency or damage was not estimated.
    RiskNotEstimated,
    /// A risk that cannot be borne as it is, without a treatment.
    RiskWithoutTreatment,
    /// A risk that nobody answers for.
    RiskWithoutOwner,
    /// A risk that is to be reduced, without a measure.
    RiskReducedWithoutMeasure,
    /// A treated risk whose residual risk was not estimated.
    ResidualRiskMissing,
    /// A residual risk that is higher than the risk was.
    ResidualRiskHigher,
    /// A residual risk that nobody has accepted.
    ResidualRiskNotAccepted,
    /// A residual risk above what can be borne, accepted without a reason.
    RiskAcceptedWithoutReason,
    /// A risk whose review date has passed.
    RiskReviewDue,
    /// A risk under observation without somebody responsible or a trigger.
    RiskObservedWithoutTrigger,
    /// A Basis requirement that is not met, and the risk of its threat is accepted.
    BasisRiskAccepted,
    /// An open measure whose completion nobody supervises.
    MeasureWithoutSupervisor,
    /// An open measure that costs something, and nobody has said in which budget year.
    MeasureWithoutBudgetYear,
    /// An open measure that begins before one that it waits for ends.
    MeasureBeginsTooEarly,
    /// An open measure that waits for one that was given up.
    MeasureNeedsDropped,
    /// A finished measure that nobody has accepted.
    MeasureNotAccepted,
    /// A finished measure that serves a requirement which is still not implemented, and nothing else is planned for it.
    MeasureWithoutEffect,
    /// A provider relation without legal act, deciding body or date.
    ProviderWithoutLegalAct,
    /// Nobody has decided what a provider is in data protection law.
    ProviderDataRoleMissing,
    /// A provider relation that has ended.
    ProviderExpired,
    /// A provider relation that ends within half a year.
    ProviderEnding,
    /// A provider relation that is about no target object.
    ProviderScopeMissing,
    /// A provider relation without a rule for its end.
    ProviderExitMissing,
    /// A provider answers for requirements and has proven nothing.
    ProviderEvidenceMissing,
    /// What a provider proves with has expired, or does not hold yet.
    ProviderEvidenceExpired,
    /// A processor or joint controller without an agreement that holds (Art. 26, 28 GDPR).
    ProviderAgreementMissing,
    /// Requirements under a provider relation for which nobody has said who answers.
    ProviderSplitUndecided,
    /// Requirements for which both answer, and nobody has said who does which part.
    ProviderSharedWithoutNote,
    /// Target objects that should have moved to a provider and have not.
    ProviderTransitionLate,
    /// A provider that was never controlled, or whose control is due.
    ProviderControlDue,
    /// A shared object, and nobody has decided whether it is relevant.
    SharedRelevanceUndecided,
    /// A shared object that its municipality shares no more.
    SharedWithdrawn,
    /// A shared object whose status is not what the municipality took note of.
    SharedStatusChanged,
    /// An exception that nobody has approved.
    ExceptionNotApproved,
    /// An exception whose time is over, and nobody has revoked or prolonged it.
    ExceptionExpired,
    /// An exception without a reason.
    ExceptionWithoutReason,
    /// An exception, and nobody has said which risk it leaves.
    ExceptionWithoutRisk,
    /// An exception whose review date has passed.
    ExceptionReviewDue,
    /// An exception with neither an end nor a review date.
    ExceptionUnlimited,
    /// A backup record that is about no target object.
    BackupWithoutObjects,
    /// A backup without a second site.
    BackupSecondSiteMissing,
    /// A backup that lies in the same room or building as the data.
    BackupSameCompartment,
    /// A data stock of which no successful backup is known.
    BackupNeverSucceeded,
    /// A backup that was never restored for a test, or not for a year.
    BackupRestoreTestDue,
    /// A restore test that failed, and no measure for it.
    BackupRestoreFailed,
    /// A backup that nobody is responsible for.
    BackupResponsibleMissing,
    /// A contract or decision without its number.
    DecisionWithoutNumber,
    /// A contract or decision without its body or date.
    DecisionWithoutDate,
    /// A contract or decision that is nowhere to be read.
    DecisionWithoutEvidence,
    /// A contract or decision whose term is over.
    DecisionExpired,
    /// A cost item that is distributed to nobody.
    CostNotDistributed,
    /// An online service that rests on no target object.
    ServiceWithoutObject,
    /// An online service without since when, or how it is connected.
    ServiceIncomplete,
    /// An online service that nobody answers for.
    ServiceResponsibleMissing,
    /// Nobody has decided whether a regime applies.
    RegimeUndecided,
    /// A decision about a regime without reason, legal basis, person or day.
    RegimeIncomplete,
    /// A regime applies, and nobody knows whom to report to.
    RegimeAuthorityMissing,
}

impl OpenPoint {
    /// All kinds, in the order in which reports list them.
    pub const ALL: [Self; 103] = [
        Self::NotProcessed,
        Self::DispensableWithoutReason,
        Self::DispensableWithoutThreats,
        Self::CheckDateMissing,
        Self::IntervieweeMissing,
        Self::TextChanged,
        Self::RequirementGone,
        Self::NoMeasure,
        Self::ResponsibleMissing,
        Self::NoEvidence,
        Self::EvidenceNotValid,
        Self::MeasureWithoutDueDate,
        Self::MeasureWithoutResponsible,
        Self::MeasureOverdue,
        Self::MeasureWithoutCost,
        Self::SecurityOfficerMissing,
        Self::SecurityOfficerUnderIt,
        Self::ScopeMissing,
        Self::NetworkPlanMissing,
        Self::ObjectWithoutResponsible,
        Self::ObjectWithoutUsage,
        Self::ObjectIsolated,
        Self::SupportEnded,
        Self::SupportEnding,
        Self::LinkCriteriaMissing,
        Self::NeedMissing,
        Self::NeedWithoutReason,
        Self::NeedUndecided,
        Self::EffectIdle,
        Self::GroupUneven,
        Self::DependencyCycle,
        Self::ModellingMissing,
        Self::ApproachMissing,
        Self::ModuleUndecided,
        Self::ModuleNotApplied,
        Self::ObjectUnmodelled,
        Self::AnswerNotModelled,
        Self::CategoryMissing,
        Self::RelevanceUndecided,
        Self::StruckOutWithoutReason,
        Self::DependencyNotMet,
        Self::RequiredOutsidePackage,
        Self::ParamValuesUnordered,
        Self::RiskAnalysisMissing,
        Self::ThreatNotJudged,
        Self::ThreatDismissedWithoutReason,
        Self::RiskNotEstimated,
        Self::RiskWithoutTreatment,
        Self::RiskWithoutOwner,
        Self::RiskReducedWithoutMeasure,
        Self::ResidualRiskMissing,
        Self::ResidualRiskHigher,
        Self::ResidualRiskNotAccepted,
        Self::RiskAcceptedWithoutReason,
        Self::RiskReviewDue,
        Self::RiskObservedWithoutTrigger,
        Self::BasisRiskAccepted,
        Self::MeasureWithoutSupervisor,
        Self::MeasureWithoutBudgetYear,
        Self::MeasureBeginsTooEarly,
        Self::MeasureNeedsDropped,
        Self::MeasureNotAccepted,
        Self::MeasureWithoutEffect,
        Self::ProviderWithoutLegalAct,
        Self::ProviderDataRoleMissing,
        Self::ProviderExpired,
        Self::ProviderEnding,
        Self::ProviderScopeMissing,
        Self::ProviderExitMissing,
        Self::ProviderEvidenceMissing,
        Self::ProviderEvidenceExpired,
        Self::ProviderAgreementMissing,
        Self::ProviderSplitUndecided,
        Self::ProviderSharedWithoutNote,
        Self::ProviderTransitionLate,
        Self::ProviderControlDue,
        Self::SharedRelevanceUndecided,
        Self::SharedWithdrawn,
        Self::SharedStatusChanged,
        Self::ExceptionNotApproved,
        Self::ExceptionExpired,
        Self::ExceptionWithoutReason,
        Self::ExceptionWithoutRisk,
        Self::ExceptionReviewDue,
        Self::ExceptionUnlimited,
        Self::BackupWithoutObjects,
        Self::BackupSecondSiteMissing,
        Self::BackupSameCompartment,
        Self::BackupNeverSucceeded,
        Self::BackupRestoreTestDue,
        Self::BackupRestoreFailed,
        Self::BackupResponsibleMissing,
        Self::DecisionWithoutNumber,
        Self::DecisionWithoutDate,
        Self::DecisionWithoutEvidence,
        Self::DecisionExpired,
        Self::CostNotDistributed,
        Self::ServiceWithoutObject,
        Self::ServiceIncomplete,
        Self::ServiceResponsibleMissing,
        Self::RegimeUndecided,
        Self::RegimeIncomplete,
        Self::RegimeAuthorityMissing,
    ];

    /// Stable code.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotProcessed => "not_processed",
            Self::DispensableWithoutReason => "dispensable_without_reason",
            Self::DispensableWithoutThreats => "dispensable_without_threats",
            Self::CheckDateMissing => "check_date_missing",
            Self::IntervieweeMissing => "interviewee_missing",
            Self::TextChanged => "text_changed",
            Self::RequirementGone => "requirement_gone",
            Self::NoMeasure => "no_measure",
            Self::ResponsibleMissing => "responsible_missing",
            Self::NoEvidence => "no_evidence",
            Self::EvidenceNotValid => "evidence_not_valid",
            Self::MeasureWithoutDueDate => "measure_without_due_date",
            Self::MeasureWithoutResponsible => "measure_without_responsible",
            Self::MeasureOverdue => "measure_overdue",
            Self::MeasureWithoutCost => "measure_without_cost",
            Self::SecurityOfficerMissing => "security_officer_missing",
            Self::SecurityOfficerUnderIt => "security_officer_under_it",
            Self::ScopeMissing => "scope_missing",
            Self::NetworkPlanMissing => "network_plan_missing",
            Self::ObjectWithoutResponsible => "object_without_responsible",
            Self::ObjectWithoutUsage => "object_without_usage",
            Self::ObjectIsolated => "object_isolated",
            Self::SupportEnded => "support_ended",
            Self::SupportEnding => "support_ending",
            Self::LinkCriteriaMissing => "link_criteria_missing",
            Self::NeedMissing => "need_missing",
            Self::NeedWithoutReason => "need_without_reason",
            Self::NeedUndecided => "need_undecided",
            Self::EffectIdle => "effect_idle",
            Self::GroupUneven => "group_uneven",
            Self::DependencyCycle => "dependency_cycle",
            Self::ModellingMissing => "modelling_missing",
            Self::ApproachMissing => "approach_missing",
            Self::ModuleUndecided => "module_undecided",
            Self::ModuleNotApplied => "module_not_applied",
            Self::ObjectUnmodelled => "object_unmodelled",
            Self::AnswerNotModelled => "answer_not_modelled",
            Self::CategoryMissing => "category_missing",
            Self::RelevanceUndecided => "relevance_undecided",
            Self::StruckOutWithoutReason => "struck_out_without_reason",
            Self::DependencyNotMet => "dependency_not_met",
            Self::RequiredOutsidePackage => "required_outside_package",
            Self::ParamValuesUnordered => "param_values_unordered",
            Self::RiskAnalysisMissing => "risk_analysis_missing",
            Self::ThreatNotJudged => "threat_not_judged",
            Self::ThreatDismissedWithoutReason => "threat_dismissed_without_reason",
            Self::RiskNotEstimated => "risk_not_estimated",
            Self::RiskWithoutTreatment => "risk_without_treatment",
            Self::RiskWithoutOwner => "risk_without_owner",
            Self::RiskReducedWithoutMeasure => "risk_reduced_without_measure",
            Self::ResidualRiskMissing => "residual_risk_missing",
            Self::ResidualRiskHigher => "residual_risk_higher",
            Self::ResidualRiskNotAccepted => "residual_risk_not_accepted",
            Self::RiskAcceptedWithoutReason => "risk_accepted_without_reason",
            Self::RiskReviewDue => "risk_review_due",
            Self::RiskObservedWithoutTrigger => "risk_observed_without_trigger",
            Self::BasisRiskAccepted => "basis_risk_accepted",
            Self::MeasureWithoutSupervisor => "measure_without_supervisor",
            Self::MeasureWithoutBudgetYear => "measure_without_budget_year",
            Self::MeasureBeginsTooEarly => "measure_begins_too_early",
            Self::MeasureNeedsDropped => "measure_needs_dropped",
            Self::MeasureNotAccepted => "measure_not_accepted",
            Self::MeasureWithoutEffect => "measure_without_effect",
            Self::ProviderWithoutLegalAct => "provider_without_legal_act",
            Self::ProviderDataRoleMissing => "provider_data_role_missing",
            Self::ProviderExpired => "provider_expired",
            Self::ProviderEnding => "provider_ending",
            Self::ProviderScopeMissing => "provider_scope_missing",
            Self::ProviderExitMissing => "provider_exit_missing",
            Self::ProviderEvidenceMissing => "provider_evidence_missing",
            Self::ProviderEvidenceExpired => "provider_evidence_expired",
            Self::ProviderAgreementMissing => "provider_agreement_missing",
            Self::ProviderSplitUndecided => "provider_split_undecided",
            Self::ProviderSharedWithoutNote => "provider_shared_without_note",
            Self::ProviderTransitionLate => "provider_transition_late",
            Self::ProviderControlDue => "provider_control_due",
            Self::SharedRelevanceUndecided => "shared_relevance_undecided",
            Self::SharedWithdrawn => "shared_withdrawn",
            Self::SharedStatusChanged => "shared_status_changed",
            Self::ExceptionNotApproved => "exception_not_approved",
            Self::ExceptionExpired => "exception_expired",
            Self::ExceptionWithoutReason => "exception_without_reason",
            Self::ExceptionWithoutRisk => "exception_without_risk",
            Self::ExceptionReviewDue => "exception_review_due",
            Self::ExceptionUnlimited => "exception_unlimited",
            Self::BackupWithoutObjects => "backup_without_objects",
            Self::BackupSecondSiteMissing => "backup_second_site_missing",
            Self::BackupSameCompartment => "backup_same_compartment",
            Self::BackupNeverSucceeded => "backup_never_succeeded",
            Self::BackupRestoreTestDue => "backup_restore_test_due",
            Self::BackupRestoreFailed => "backup_restore_failed",
            Self::BackupResponsibleMissing => "backup_responsible_missing",
            Self::DecisionWithoutNumber => "decision_without_number",
            Self::DecisionWithoutDate => "decision_without_date",
            Self::DecisionWithoutEvidence => "decision_without_evidence",
            Self::DecisionExpired => "decision_expired",
            Self::CostNotDistributed => "cost_not_distributed",
            Self::ServiceWithoutObject => "service_without_object",
            Self::ServiceIncomplete => "service_incomplete",
            Self::ServiceResponsibleMissing => "service_responsible_missing",
            Self::RegimeUndecided => "regime_undecided",
            Self::RegimeIncomplete => "regime_incomplete",
            Self::RegimeAuthorityMissing => "regime_authority_missing",
        }
    }

    /// The kind of a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|point| point.code() == code)
    }

    /// Where it is mended.
    #[must_use]
    pub fn area(self) -> PointArea {
        match self {
            Self::NotProcessed
            | Self::DispensableWithoutReason
            | Self::DispensableWithoutThreats
            | Self::CheckDateMissing
            | Self::IntervieweeMissing
            | Self::TextChanged
            | Self::RequirementGone
            | Self::NoMeasure
            | Self::ResponsibleMissing
            | Self::NoEvidence
            | Self::EvidenceNotValid
            | Self::AnswerNotModelled
            | Self::DependencyNotMet => PointArea::Check,
            Self::MeasureWithoutDueDate
            | Self::MeasureWithoutResponsible
            | Self::MeasureOverdue
            | Self::MeasureWithoutCost
            | Self::MeasureWithoutSupervisor
            | Self::MeasureWithoutBudgetYear
            | Self::MeasureBeginsTooEarly
            | Self::MeasureNeedsDropped
            | Self::MeasureNotAccepted
            | Self::MeasureWithoutEffect => PointArea::Measures,
            Self::SecurityOfficerMissing
            | Self::SecurityOfficerUnderIt
            | Self::ScopeMissing
            | Self::NetworkPlanMissing
            | Self::ApproachMissing => PointArea::Domain,
            Self::ObjectWithoutResponsible
            | Self::ObjectWithoutUsage
            | Self::ObjectIsolated
            | Self::SupportEnded
            | Self::SupportEnding
            | Self::LinkCriteriaMissing
            | Self::DependencyCycle => PointArea::Structure,
            Self::NeedMissing
            | Self::NeedWithoutReason
            | Self::NeedUndecided
            | Self::EffectIdle
            | Self::GroupUneven => PointArea::Needs,
            Self::ModellingMissing
            | Self::ModuleUndecided
            | Self::ModuleNotApplied
            | Self::ObjectUnmodelled
            | Self::CategoryMissing
            | Self::RelevanceUndecided
            | Self::StruckOutWithoutReason
            | Self::RequiredOutsidePackage
            | Self::ParamValuesUnordered => PointArea::Modelling,
            Self::RiskAnalysisMissing
            | Self::ThreatNotJudged
            | Self::ThreatDismissedWithoutReason
            | Self::RiskNotEstimated
            | Self::RiskWithoutTreatment
            | Self::RiskWithoutOwner
            | Self::RiskReducedWithoutMeasure
            | Self::ResidualRiskMissing
            | Self::ResidualRiskHigher
            | Self::ResidualRiskNotAccepted
            | Self::RiskAcceptedWithoutReason
            | Self::RiskReviewDue
            | Self::RiskObservedWithoutTrigger
            | Self::BasisRiskAccepted => PointArea::Risks,
            Self::ProviderWithoutLegalAct
            | Self::ProviderDataRoleMissing
            | Self::ProviderExpired
            | Self::ProviderEnding
            | Self::ProviderScopeMissing
            | Self::ProviderExitMissing
            | Self::ProviderEvidenceMissing
            | Self::ProviderEvidenceExpired
            | Self::ProviderAgreementMissing
            | Self::ProviderSplitUndecided
            | Self::ProviderSharedWithoutNote
            | Self::ProviderTransitionLate
            | Self::ProviderControlDue
            | Self::SharedRelevanceUndecided
            | Self::SharedWithdrawn
            | Self::SharedStatusChanged => PointArea::Providers,
            Self::ExceptionNotApproved
            | Self::ExceptionExpired
            | Self::ExceptionWithoutReason
            | Self::ExceptionWithoutRisk
            | Self::ExceptionReviewDue
            | Self::ExceptionUnlimited
            | Self::BackupWithoutObjects
            | Self::BackupSecondSiteMissing
            | Self::BackupSameCompartment
            | Self::BackupNeverSucceeded
            | Self::BackupRestoreTestDue
            | Self::BackupRestoreFailed
            | Self::BackupResponsibleMissing
            | Self::DecisionWithoutNumber
            | Self::DecisionWithoutDate
            | Self::DecisionWithoutEvidence
            | Self::DecisionExpired
            | Self::CostNotDistributed
            | Self::ServiceWithoutObject
            | Self::ServiceIncomplete
            | Self::ServiceResponsibleMissing
            | Self::RegimeUndecided
            | Self::RegimeIncomplete
            | Self::RegimeAuthorityMissing => PointArea::Registers,
        }
    }
}

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
    use crate::{AnswerId, DomainId, EvidenceId, MunicipalityId, RequirementId, TargetObjectId, UsageStatus};
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

    #[test]
    fn what_is_dispensable_names_the_threats_that_remain() {
        let id = Uuid::from_u128(1);
        let mut answer = Answer {
            id: AnswerId(id),
            municipality_id: MunicipalityId(id),
            domain_id: DomainId(id),
            target_object_id: TargetObjectId(id),
            requirement_id: RequirementId(id),
            status: ImplementationStatus::Dispensable,
            statement: String::new(),
            reason: "Es gibt kein WLAN.".into(),
            responsible: String::new(),
            checked_on: Some(day()),
            due_on: None,
            interviewee: "Kim Beispiel".into(),
            basis: None,
            remaining_threats: None,
            returned: None,
        };
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
        link.facts.carries_high_need = Some(false);
        link.facts.excludes_high_need = Some(false);
        link.facts.needed_in_production = Some(false);
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
        assert_eq!(of_domain(&domain), [OpenPoint::ScopeMissing, OpenPoint::NetworkPlanMissing], "nothing is said");
        let definition = &mut domain.definition;
        definition.organisational_boundary = "Rathaus".into();
        definition.technical_boundary = "Verwaltungsnetz".into();
        definition.infrastructural_boundary = "Rathaus und Bauhof".into();
        definition.interfaces = "Kommunales Rechenzentrum".into();
        definition.network_plan_id = Some(EvidenceId(id));
        assert_eq!(of_domain(&domain), [], "all is said");
        definition_without_reason(&mut domain);
        assert_eq!(domain.problems(), [crate::Problem::ExclusionWithoutReason], "an exclusion has a reason");
    }

    fn definition_without_reason(domain: &mut InformationDomain) {
        domain.definition.exclusions = vec![crate::Exclusion { subject: "Stadtwerke".into(), reason: " ".into() }];
    }
}
