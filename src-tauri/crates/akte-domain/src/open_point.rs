//! The kinds of open points: each with the code on which its sentence hangs, and with the place where it is mended.

use crate::codes::coded;

coded! {
    /// Where an open point is mended.
    PointArea {
        /// In the check.
        Check = "check" ["prüfung"],
        /// In the implementation plan.
        Measures = "measures" ["maßnahmen"],
        /// In the definition of the information domain, or among persons.
        Domain = "domain" ["informationsverbund"],
        /// In the structure analysis.
        Structure = "structure" ["strukturanalyse"],
        /// In the protection needs.
        Needs = "needs" ["schutzbedarf"],
        /// In the modelling.
        Modelling = "modelling" ["modellierung"],
        /// In the risk analysis.
        Risks = "risks" ["risiken"],
        /// In the provider relations and shared objects.
        Providers = "providers" ["dienstleister"],
        /// In the registers of the municipality.
        Registers = "registers" ["register"],
    }
}

/// Declares the kinds: `Variant = "code" in Area`, in the order in which reports list them.
macro_rules! open_points {
    ($($(#[$doc:meta])* $variant:ident = $code:literal in $area:ident),+ $(,)?) => {
        /// A kind of open point. The sentence for people hangs on the code, in `akte-text`.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum OpenPoint {
            $($(#[$doc])* $variant),+
        }

        impl OpenPoint {
            /// All kinds, in the order in which reports list them.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$variant),+];

            /// Stable code.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The kind of a code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            /// Where it is mended.
            #[must_use]
            pub fn area(self) -> PointArea {
                match self { $(Self::$variant => PointArea::$area),+ }
            }
        }
    };
}

open_points! {
    /// Nobody has looked at the requirement.
    NotProcessed = "not_processed" in Check,
    /// Dispensable without a reason.
    DispensableWithoutReason = "dispensable_without_reason" in Check,
    /// Dispensable without saying which threats remain.
    DispensableWithoutThreats = "dispensable_without_threats" in Check,
    /// Answered without a date.
    CheckDateMissing = "check_date_missing" in Check,
    /// Answered without naming who was asked.
    IntervieweeMissing = "interviewee_missing" in Check,
    /// Answered on a text that reads differently now.
    TextChanged = "text_changed" in Check,
    /// Answered, and the requirement is in no version in force; nobody has taken note of it.
    RequirementGone = "requirement_gone" in Check,
    /// Not or only partly implemented, and no measure in the plan.
    NoMeasure = "no_measure" in Check,
    /// Not or only partly implemented, and nobody is responsible.
    ResponsibleMissing = "responsible_missing" in Check,
    /// Implemented, and nothing proves it.
    NoEvidence = "no_evidence" in Check,
    /// What should prove it has expired, or does not hold yet.
    EvidenceNotValid = "evidence_not_valid" in Check,
    /// An open measure without a date.
    MeasureWithoutDueDate = "measure_without_due_date" in Measures,
    /// An open measure that nobody is responsible for.
    MeasureWithoutResponsible = "measure_without_responsible" in Measures,
    /// An open measure whose date has passed.
    MeasureOverdue = "measure_overdue" in Measures,
    /// An open measure without an estimate of its costs.
    MeasureWithoutCost = "measure_without_cost" in Measures,
    /// Nobody is the information security officer.
    SecurityOfficerMissing = "security_officer_missing" in Domain,
    /// The information security officer stands under the head of IT.
    SecurityOfficerUnderIt = "security_officer_under_it" in Domain,
    /// The information domain is not bounded or its interfaces are not named.
    ScopeMissing = "scope_missing" in Domain,
    /// The information domain has no network plan.
    NetworkPlanMissing = "network_plan_missing" in Domain,
    /// A target object that nobody is responsible for.
    ObjectWithoutResponsible = "object_without_responsible" in Structure,
    /// A target object of which nobody has said whether it is in use.
    ObjectWithoutUsage = "object_without_usage" in Structure,
    /// A target object that neither needs nor serves another one.
    ObjectIsolated = "object_isolated" in Structure,
    /// The manufacturer supports a target object no longer.
    SupportEnded = "support_ended" in Structure,
    /// The manufacturer's support of a target object ends within half a year.
    SupportEnding = "support_ending" in Structure,
    /// A communication link of which nobody has said whether it is critical.
    LinkCriteriaMissing = "link_criteria_missing" in Structure,
    /// A target object without a protection need.
    NeedMissing = "need_missing" in Needs,
    /// A protection need without a reason.
    NeedWithoutReason = "need_without_reason" in Needs,
    /// A protection need that nobody has decided.
    NeedUndecided = "need_undecided" in Needs,
    /// A cumulation or distribution effect that changes nothing.
    EffectIdle = "effect_idle" in Needs,
    /// A group whose members have different protection needs.
    GroupUneven = "group_uneven" in Needs,
    /// Dependencies that go round in a circle.
    DependencyCycle = "dependency_cycle" in Structure,
    /// Nobody has modelled the information domain.
    ModellingMissing = "modelling_missing" in Modelling,
    /// Nobody has chosen the approach of BSI 200-2.
    ApproachMissing = "approach_missing" in Domain,
    /// A module is proposed for a target object, and nobody has decided.
    ModuleUndecided = "module_undecided" in Modelling,
    /// A module is applied nowhere in the information domain, without a reason.
    ModuleNotApplied = "module_not_applied" in Modelling,
    /// A target object that no module and no requirement applies to.
    ObjectUnmodelled = "object_unmodelled" in Modelling,
    /// An answer to a requirement that modelling does not ask for at its object.
    AnswerNotModelled = "answer_not_modelled" in Check,
    /// A target object without a target-object category.
    CategoryMissing = "category_missing" in Modelling,
    /// A requirement without a category, and nobody has decided whether it is relevant.
    RelevanceUndecided = "relevance_undecided" in Modelling,
    /// A requirement was struck out of the package without a reason.
    StruckOutWithoutReason = "struck_out_without_reason" in Modelling,
    /// Implemented, but something that it requires is not.
    DependencyNotMet = "dependency_not_met" in Check,
    /// A requirement of the package needs one that the package does not have (Grundschutz++, UMS.1.1).
    RequiredOutsidePackage = "required_outside_package" in Modelling,
    /// Several values of a parameter apply, and none is the strictest.
    ParamValuesUnordered = "param_values_unordered" in Modelling,
    /// A target object that needs a risk analysis and has none.
    RiskAnalysisMissing = "risk_analysis_missing" in Risks,
    /// Threats of a target object that nobody has judged.
    ThreatNotJudged = "threat_not_judged" in Risks,
    /// A threat that a requirement names, dismissed without a reason.
    ThreatDismissedWithoutReason = "threat_dismissed_without_reason" in Risks,
    /// A risk whose frequency or damage was not estimated.
    RiskNotEstimated = "risk_not_estimated" in Risks,
    /// A risk that cannot be borne as it is, without a treatment.
    RiskWithoutTreatment = "risk_without_treatment" in Risks,
    /// A risk that nobody answers for.
    RiskWithoutOwner = "risk_without_owner" in Risks,
    /// A risk that is to be reduced, without a measure.
    RiskReducedWithoutMeasure = "risk_reduced_without_measure" in Risks,
    /// A treated risk whose residual risk was not estimated.
    ResidualRiskMissing = "residual_risk_missing" in Risks,
    /// A residual risk that is higher than the risk was.
    ResidualRiskHigher = "residual_risk_higher" in Risks,
    /// A residual risk that nobody has accepted.
    ResidualRiskNotAccepted = "residual_risk_not_accepted" in Risks,
    /// A residual risk above what can be borne, accepted without a reason.
    RiskAcceptedWithoutReason = "risk_accepted_without_reason" in Risks,
    /// A risk whose review date has passed.
    RiskReviewDue = "risk_review_due" in Risks,
    /// A risk under observation without somebody responsible or a trigger.
    RiskObservedWithoutTrigger = "risk_observed_without_trigger" in Risks,
    /// A Basis requirement that is not met, and the risk of its threat is accepted.
    BasisRiskAccepted = "basis_risk_accepted" in Risks,
    /// An open measure whose completion nobody supervises.
    MeasureWithoutSupervisor = "measure_without_supervisor" in Measures,
    /// An open measure that costs something, and nobody has said in which budget year.
    MeasureWithoutBudgetYear = "measure_without_budget_year" in Measures,
    /// An open measure that begins before one that it waits for ends.
    MeasureBeginsTooEarly = "measure_begins_too_early" in Measures,
    /// An open measure that waits for one that was given up.
    MeasureNeedsDropped = "measure_needs_dropped" in Measures,
    /// A finished measure that nobody has accepted.
    MeasureNotAccepted = "measure_not_accepted" in Measures,
    /// A finished measure that serves a requirement which is still not implemented, and nothing else is planned for it.
    MeasureWithoutEffect = "measure_without_effect" in Measures,
    /// A provider relation without legal act, deciding body or date.
    ProviderWithoutLegalAct = "provider_without_legal_act" in Providers,
    /// Nobody has decided what a provider is in data protection law.
    ProviderDataRoleMissing = "provider_data_role_missing" in Providers,
    /// A provider relation that has ended.
    ProviderExpired = "provider_expired" in Providers,
    /// A provider relation that ends within half a year.
    ProviderEnding = "provider_ending" in Providers,
    /// A provider relation that is about no target object.
    ProviderScopeMissing = "provider_scope_missing" in Providers,
    /// A provider relation without a rule for its end.
    ProviderExitMissing = "provider_exit_missing" in Providers,
    /// A provider answers for requirements and has proven nothing.
    ProviderEvidenceMissing = "provider_evidence_missing" in Providers,
    /// What a provider proves with has expired, or does not hold yet.
    ProviderEvidenceExpired = "provider_evidence_expired" in Providers,
    /// A processor or joint controller without an agreement that holds (Art. 26, 28 GDPR).
    ProviderAgreementMissing = "provider_agreement_missing" in Providers,
    /// Requirements under a provider relation for which nobody has said who answers.
    ProviderSplitUndecided = "provider_split_undecided" in Providers,
    /// Requirements for which both answer, and nobody has said who does which part.
    ProviderSharedWithoutNote = "provider_shared_without_note" in Providers,
    /// Target objects that should have moved to a provider and have not.
    ProviderTransitionLate = "provider_transition_late" in Providers,
    /// A provider that was never controlled, or whose control is due.
    ProviderControlDue = "provider_control_due" in Providers,
    /// A shared object, and nobody has decided whether it is relevant.
    SharedRelevanceUndecided = "shared_relevance_undecided" in Providers,
    /// A shared object that its municipality shares no more.
    SharedWithdrawn = "shared_withdrawn" in Providers,
    /// A shared object whose status is not what the municipality took note of.
    SharedStatusChanged = "shared_status_changed" in Providers,
    /// An exception that nobody has approved.
    ExceptionNotApproved = "exception_not_approved" in Registers,
    /// An exception whose time is over, and nobody has revoked or prolonged it.
    ExceptionExpired = "exception_expired" in Registers,
    /// An exception without a reason.
    ExceptionWithoutReason = "exception_without_reason" in Registers,
    /// An exception, and nobody has said which risk it leaves.
    ExceptionWithoutRisk = "exception_without_risk" in Registers,
    /// An exception whose review date has passed.
    ExceptionReviewDue = "exception_review_due" in Registers,
    /// An exception with neither an end nor a review date.
    ExceptionUnlimited = "exception_unlimited" in Registers,
    /// A backup record that is about no target object.
    BackupWithoutObjects = "backup_without_objects" in Registers,
    /// A backup without a second site.
    BackupSecondSiteMissing = "backup_second_site_missing" in Registers,
    /// A backup that lies in the same room or building as the data.
    BackupSameCompartment = "backup_same_compartment" in Registers,
    /// A data stock of which no successful backup is known.
    BackupNeverSucceeded = "backup_never_succeeded" in Registers,
    /// A backup that was never restored for a test, or not for a year.
    BackupRestoreTestDue = "backup_restore_test_due" in Registers,
    /// A restore test that failed, and no measure for it.
    BackupRestoreFailed = "backup_restore_failed" in Registers,
    /// A backup that nobody is responsible for.
    BackupResponsibleMissing = "backup_responsible_missing" in Registers,
    /// A contract or decision without its number.
    DecisionWithoutNumber = "decision_without_number" in Registers,
    /// A contract or decision without its body or date.
    DecisionWithoutDate = "decision_without_date" in Registers,
    /// A contract or decision that is nowhere to be read.
    DecisionWithoutEvidence = "decision_without_evidence" in Registers,
    /// A contract or decision whose term is over.
    DecisionExpired = "decision_expired" in Registers,
    /// A cost item that is distributed to nobody.
    CostNotDistributed = "cost_not_distributed" in Registers,
    /// An online service that rests on no target object.
    ServiceWithoutObject = "service_without_object" in Registers,
    /// An online service without since when, or how it is connected.
    ServiceIncomplete = "service_incomplete" in Registers,
    /// An online service that nobody answers for.
    ServiceResponsibleMissing = "service_responsible_missing" in Registers,
    /// Nobody has decided whether a regime applies.
    RegimeUndecided = "regime_undecided" in Registers,
    /// A decision about a regime without reason, legal basis, person or day.
    RegimeIncomplete = "regime_incomplete" in Registers,
    /// A regime applies, and nobody knows whom to report to.
    RegimeAuthorityMissing = "regime_authority_missing" in Registers,
}
