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
        /// In the data protection registers.
        Privacy = "privacy" ["datenschutz"],
        /// In the view of ISO 27001.
        Iso = "iso" ["iso 27001", "iso27001"],
        /// On the desk of the officers.
        Desk = "desk" ["schreibtisch"],
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
    /// Nobody stands in for the information security officer.
    SecurityOfficerWithoutDeputy = "security_officer_without_deputy" in Domain,
    /// The information domain is not bounded or its interfaces are not named.
    ScopeMissing = "scope_missing" in Domain,
    /// The information domain has no network plan.
    NetworkPlanMissing = "network_plan_missing" in Domain,
    /// The definition of the information domain is not released by a named person, with version and date.
    DomainNotReleased = "domain_not_released" in Domain,
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
    /// Art. 30(1) GDPR: an application with personal data that stands in no processing activity.
    ApplicationWithoutActivity = "application_without_activity" in Structure,
    /// A communication link of which nobody has said whether it is critical.
    LinkCriteriaMissing = "link_criteria_missing" in Structure,
    /// Protection needs are determined, and nobody is named who laid down the categories and damage scenarios.
    ProtectionSchemeUndecided = "protection_scheme_undecided" in Needs,
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
    /// A parameter that the publisher leaves open, and to which nobody has given a value.
    ParamValueMissing = "param_value_missing" in Modelling,
    /// Risks are estimated, and nobody is named who laid down steps, categories and matrix.
    RiskSchemeUndecided = "risk_scheme_undecided" in Risks,
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
    /// A provider of the structure analysis, and no relation says what it does, by which contract and with which evidence.
    ProviderWithoutRelation = "provider_without_relation" in Providers,
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
    /// ITSiV-PV: which technical guidelines an online service has to follow is not recorded.
    ServiceGuidelinesMissing = "service_guidelines_missing" in Registers,
    /// ITSiV-PV: an online service does not follow a technical guideline yet.
    ServiceGuidelineOpen = "service_guideline_open" in Registers,
    /// ITSiV-PV: an online service without a security concept.
    ServiceConceptMissing = "service_concept_missing" in Registers,
    /// ITSiV-PV: a directly connected service that was not tested for penetration, or with what result.
    ServicePentestMissing = "service_pentest_missing" in Registers,
    /// ITSiV-PV: a penetration test found something serious.
    ServicePentestFailed = "service_pentest_failed" in Registers,
    /// ITSiV-PV: nothing proves the measures of an online service.
    ServiceWithoutEvidence = "service_without_evidence" in Registers,
    /// Nobody has decided whether a regime applies.
    RegimeUndecided = "regime_undecided" in Registers,
    /// A decision about a regime without reason, legal basis, person or day.
    RegimeIncomplete = "regime_incomplete" in Registers,
    /// A regime applies, and nobody knows whom to report to.
    RegimeAuthorityMissing = "regime_authority_missing" in Registers,
    /// § 33 BSIG: an entity without its registration.
    RegimeUnregistered = "regime_unregistered" in Registers,
    /// A state's law applies, and within which periods it wants reports is not recorded.
    RegimePeriodsMissing = "regime_periods_missing" in Registers,
    /// When somebody became aware of an incident is missing: no clock can run.
    IncidentAwarenessMissing = "incident_awareness_missing" in Registers,
    /// Nobody has said how bad an incident is.
    IncidentSeverityMissing = "incident_severity_missing" in Registers,
    /// Nobody has decided whether an incident is significant, and so whether it has to be reported.
    IncidentSignificanceUndecided = "incident_significance_undecided" in Registers,
    /// An incident is held not to be significant, without a reason.
    IncidentInsignificantWithoutReason = "incident_insignificant_without_reason" in Registers,
    /// A stage of a reporting duty has passed without a report.
    IncidentStageOverdue = "incident_stage_overdue" in Registers,
    /// A stage was reported late without a reason.
    IncidentStageLateWithoutReason = "incident_stage_late_without_reason" in Registers,
    /// Nobody has decided whether personal data are concerned.
    IncidentPersonalDataUndecided = "incident_personal_data_undecided" in Registers,
    /// Art. 33: personal data are concerned, and no breach is recorded.
    IncidentBreachMissing = "incident_breach_missing" in Registers,
    /// An incident is contained, and nobody has said by what.
    IncidentMeasuresMissing = "incident_measures_missing" in Registers,
    /// An incident is closed without its cause.
    IncidentCauseMissing = "incident_cause_missing" in Registers,
    /// An incident is closed, and what was learnt is missing (A.5.27).
    IncidentLessonsMissing = "incident_lessons_missing" in Registers,
    /// An incident is closed, and by whom or when is missing.
    IncidentClosingIncomplete = "incident_closing_incomplete" in Registers,
    /// Art. 30(1)(a): the controller's name or contact is missing.
    ControllerIncomplete = "controller_incomplete" in Privacy,
    /// Art. 30(1)(a), 37(1)(a): no data protection officer is named.
    OfficerMissing = "officer_missing" in Privacy,
    /// Art. 30(1)(b): the purpose is missing.
    PurposeMissing = "purpose_missing" in Privacy,
    /// Art. 5(1)(a), 6(1): no legal basis is recorded.
    LegalBasisMissing = "legal_basis_missing" in Privacy,
    /// Art. 6(3): points c and e rest on Union or national law, and none is named.
    LegalBasisWithoutLaw = "legal_basis_without_law" in Privacy,
    /// Art. 6(1), last sentence: legitimate interests are no basis for authorities in their tasks.
    LegitimateInterestsOfAuthority = "legitimate_interests_of_authority" in Privacy,
    /// Art. 9: special categories without a basis in Art. 9(2).
    SpecialWithoutBasis = "special_without_basis" in Privacy,
    /// Art. 10: data on criminal convictions without the law that allows it.
    ConvictionsWithoutLaw = "convictions_without_law" in Privacy,
    /// Art. 30(1)(c): no categories of data subjects.
    SubjectsMissing = "subjects_missing" in Privacy,
    /// Art. 30(1)(c): no categories of personal data.
    DataCategoriesMissing = "data_categories_missing" in Privacy,
    /// Two categories carry the same number, or a rule refers to a number that none carries.
    CategoryNumbersUnclear = "category_numbers_unclear" in Privacy,
    /// A category of data concerns nobody in the matrix of persons and data.
    CategoryWithoutSubject = "category_without_subject" in Privacy,
    /// Art. 30(1)(d): neither recipients nor the statement that there are none.
    RecipientsMissing = "recipients_missing" in Privacy,
    /// Both recipients and the statement that there are none.
    RecipientsContradict = "recipients_contradict" in Privacy,
    /// Art. 30(1)(e): no statement on third countries, not even that none is planned.
    TransferStatementMissing = "transfer_statement_missing" in Privacy,
    /// Art. 44 to 49: a transfer without recipient, country or safeguard.
    TransferIncomplete = "transfer_incomplete" in Privacy,
    /// Art. 49(1) subpara 2: a derogation without its documentation.
    DerogationUndocumented = "derogation_undocumented" in Privacy,
    /// Art. 30(1)(f): a category of data without deletion period.
    DeletionPeriodMissing = "deletion_period_missing" in Privacy,
    /// A deletion rule without the source of its period.
    DeletionSourceMissing = "deletion_source_missing" in Privacy,
    /// Art. 30(1)(g): neither measures nor a reference to the security concept.
    MeasuresMissing = "measures_missing" in Privacy,
    /// Nobody is responsible for the activity.
    ActivityResponsibleMissing = "activity_responsible_missing" in Privacy,
    /// Art. 13, 14: it is not recorded that the persons were informed.
    InformationMissing = "information_missing" in Privacy,
    /// Art. 35: no threshold result is recorded.
    ThresholdMissing = "threshold_missing" in Privacy,
    /// Art. 26: joint controllers without arrangement.
    JointArrangementMissing = "joint_arrangement_missing" in Privacy,
    /// Art. 22(1): an automated decision without the permission of Art. 22(2).
    AutomatedDecisionWithoutBasis = "automated_decision_without_basis" in Privacy,
    /// The activity is marked as checked although something is missing.
    CheckedIncomplete = "checked_incomplete" in Privacy,
    /// Art. 28(3): no contract is signed.
    ContractUnsigned = "contract_unsigned" in Privacy,
    /// Art. 28(3), first sentence: subject, duration, nature, purpose, data or persons are missing.
    ContractSubjectIncomplete = "contract_subject_incomplete" in Privacy,
    /// Art. 28(3)(a) to (h): a clause is missing or not looked at.
    ContractClauseMissing = "contract_clause_missing" in Privacy,
    /// Art. 28(2): sub-processors without authorisation.
    SubProcessorUnauthorised = "sub_processor_unauthorised" in Privacy,
    /// Art. 28(3)(c): the contract has no annex with measures.
    ContractMeasuresMissing = "contract_measures_missing" in Privacy,
    /// Art. 28(1): sufficient guarantees were not checked before the contract.
    GuaranteesUnchecked = "guarantees_unchecked" in Privacy,
    /// Art. 28(1), 24(1): the processor was never controlled, or the control is overdue.
    ProcessorControlDue = "processor_control_due" in Privacy,
    /// The processor transfers to a third country without safeguard.
    ProcessorTransferIncomplete = "processor_transfer_incomplete" in Privacy,
    /// A certificate on which the control rests has run out.
    CertificateExpired = "certificate_expired" in Privacy,
    /// § 80(1) SGB X: processing of social data without notice to the supervising authority.
    SocialDataUnnotified = "social_data_unnotified" in Privacy,
    /// The contract has ended and it is not recorded that the data were deleted or returned (Art. 28(3)(g)).
    ReturnUnconfirmed = "return_unconfirmed" in Privacy,
    /// Art. 33(1): when the breach became known is missing.
    AwarenessMissing = "awareness_missing" in Privacy,
    /// Art. 33(1): the risk of a breach is not assessed.
    BreachRiskMissing = "breach_risk_missing" in Privacy,
    /// Art. 33(1): 72 hours have passed without a report.
    BreachOverdue = "breach_overdue" in Privacy,
    /// Art. 33(1), second sentence: reported late without a reason.
    BreachLateWithoutReason = "breach_late_without_reason" in Privacy,
    /// Art. 33(1): not reported because of no risk, without a reason.
    BreachUnreportedWithoutReason = "breach_unreported_without_reason" in Privacy,
    /// Art. 33(4): the first report was partial, and nothing completed it.
    BreachFollowUpOpen = "breach_follow_up_open" in Privacy,
    /// Art. 33(3): the report lacks something that it has to contain.
    BreachContentsIncomplete = "breach_contents_incomplete" in Privacy,
    /// Art. 34(1): a high risk, and the persons were not told.
    PersonsNotNotified = "persons_not_notified" in Privacy,
    /// Art. 34(3): an exception without a reason.
    NoticeExceptionWithoutReason = "notice_exception_without_reason" in Privacy,
    /// Art. 33(5): facts, effects or remedial action are not documented.
    BreachUndocumented = "breach_undocumented" in Privacy,
    /// Art. 12(3): the answer is overdue.
    RequestOverdue = "request_overdue" in Privacy,
    /// Art. 12(3): the answer came late.
    RequestAnsweredLate = "request_answered_late" in Privacy,
    /// Art. 12(3), second sentence: extended without a reason or after the first month.
    ExtensionInvalid = "extension_invalid" in Privacy,
    /// Art. 12(4): refused after the first month.
    RefusalLate = "refusal_late" in Privacy,
    /// Art. 12(4): refused without a reason.
    RefusalWithoutReason = "refusal_without_reason" in Privacy,
    /// Art. 12(4): refused without naming complaint and judicial remedy.
    RefusalWithoutRemedies = "refusal_without_remedies" in Privacy,
    /// Art. 12(6): proof of identity was asked for without recording the doubt.
    IdentityDoubtUndocumented = "identity_doubt_undocumented" in Privacy,
    /// Art. 12(1), 5(1)(f): answered without recording how the identity was ascertained.
    IdentityUnascertained = "identity_unascertained" in Privacy,
    /// Art. 12(5): a fee, or a refusal as manifestly unfounded, without the proof that the controller bears.
    FeeWithoutReason = "fee_without_reason" in Privacy,
    /// Art. 15 to 22: it is not recorded what is asked for.
    RequestKindMissing = "request_kind_missing" in Privacy,
    /// Art. 35(2): the DSB was not asked for advice.
    OfficerNotConsulted = "officer_not_consulted" in Privacy,
    /// Art. 35: the threshold result has no date.
    ThresholdUndated = "threshold_undated" in Privacy,
    /// The list claims an exemption and a duty at once.
    ThresholdContradicts = "threshold_contradicts" in Privacy,
    /// Two criteria are met, and the assessment is left out without a reason.
    DeviationWithoutReason = "deviation_without_reason" in Privacy,
    /// An entry of a list is named without the list or its number.
    ThresholdSourceMissing = "threshold_source_missing" in Privacy,
    /// Art. 35(1): the threshold analysis asks for an assessment, and none is recorded.
    AssessmentMissing = "assessment_missing" in Privacy,
    /// Art. 35(7): activity, necessity, proportionality or the estimate of a risk is missing.
    AssessmentIncomplete = "assessment_incomplete" in Privacy,
    /// Art. 35(7)(d): no measure of the register is assigned.
    AssessmentWithoutMeasures = "assessment_without_measures" in Privacy,
    /// Art. 35(2): the DSB's opinion or its date is missing.
    AssessmentWithoutOpinion = "assessment_without_opinion" in Privacy,
    /// Art. 35(9): neither the views of the persons nor why they were not sought.
    ViewsMissing = "views_missing" in Privacy,
    /// Art. 36(1): a high risk remains, and the authority was not consulted.
    ConsultationMissing = "consultation_missing" in Privacy,
    /// Art. 36(2): the authority's advice was due, and it has not come.
    ConsultationOverdue = "consultation_overdue" in Privacy,
    /// Art. 5(2): nobody has decided on the result, or person or day is missing.
    AssessmentUndecided = "assessment_undecided" in Privacy,
    /// Art. 35(11): no day of review is set, or it has passed.
    AssessmentReviewDue = "assessment_review_due" in Privacy,
    /// Art. 30(2)(a): address or contact of a controller for whom is processed is missing.
    ClientIncomplete = "client_incomplete" in Privacy,
    /// Art. 30(2)(b): no categories of processing for a controller.
    ClientCategoriesMissing = "client_categories_missing" in Privacy,
    /// Art. 30(2)(c): no statement on third countries, or a transfer without recipient, country or safeguard.
    ClientTransferMissing = "client_transfer_missing" in Privacy,
    /// Art. 30(2)(d): neither measures nor a reference to the security concept.
    ClientMeasuresMissing = "client_measures_missing" in Privacy,
    /// Art. 28(3): no contract with the controller is signed.
    ClientUnsigned = "client_unsigned" in Privacy,
    /// Art. 32(1): a measure for data protection that serves neither a goal nor an area.
    TomUnassigned = "tom_unassigned" in Privacy,
    /// Art. 32(1)(d): a measure in effect that was never reviewed.
    TomUnreviewed = "tom_unreviewed" in Privacy,
    /// A deletion date has passed.
    DeletionOverdue = "deletion_overdue" in Privacy,
    /// State archive law: the records were not offered to the archive before deletion.
    ArchiveOfferMissing = "archive_offer_missing" in Privacy,
    /// Nobody is responsible for a deletion rule.
    DeletionResponsibleMissing = "deletion_responsible_missing" in Privacy,
    /// A regular period is longer than the legal maximum.
    DeletionPeriodTooLong = "deletion_period_too_long" in Privacy,
    /// A control of Annex A of which nobody has decided whether it is necessary.
    SoaUndecided = "soa_undecided" in Iso,
    /// A necessary control without reason and without source (6.1.3 d).
    SoaWithoutJustification = "soa_without_justification" in Iso,
    /// A control that is left out without a reason (6.1.3 d).
    SoaExclusionWithoutReason = "soa_exclusion_without_reason" in Iso,
    /// A necessary control without a status.
    SoaStatusMissing = "soa_status_missing" in Iso,
    /// A control that is implemented, and nobody has said how.
    SoaImplementationMissing = "soa_implementation_missing" in Iso,
    /// A necessary control that nobody answers for.
    SoaResponsibleMissing = "soa_responsible_missing" in Iso,
    /// An implemented control that nothing proves.
    SoaWithoutEvidence = "soa_without_evidence" in Iso,
    /// A statement that was never reviewed.
    SoaNeverReviewed = "soa_never_reviewed" in Iso,
    /// A statement whose review date has passed.
    SoaReviewDue = "soa_review_due" in Iso,
    /// The Statement of Applicability is not released.
    SoaNotReleased = "soa_not_released" in Iso,
    /// An obligation of clauses 4 to 10 at which nobody has looked.
    ClauseUnchecked = "clause_unchecked" in Iso,
    /// An obligation that was judged without a date.
    ClauseCheckDateMissing = "clause_check_date_missing" in Iso,
    /// An obligation that was judged without saying why.
    ClauseWithoutReason = "clause_without_reason" in Iso,
    /// An obligation without the documented information that the standard asks for.
    ClauseDocumentMissing = "clause_document_missing" in Iso,
    /// An obligation that is not fulfilled and nobody sees to.
    ClauseResponsibleMissing = "clause_responsible_missing" in Iso,
    /// An obligation that is not fulfilled, without a date.
    ClauseDueMissing = "clause_due_missing" in Iso,
    /// An obligation that is not fulfilled, and its date has passed.
    ClauseOverdue = "clause_overdue" in Iso,
    /// An audit without goal, scope or criteria (9.2.2).
    AuditPlanIncomplete = "audit_plan_incomplete" in Iso,
    /// An audit without a date.
    AuditDateMissing = "audit_date_missing" in Iso,
    /// An audit without a team.
    AuditTeamMissing = "audit_team_missing" in Iso,
    /// Somebody audits their own work, and nobody has said how independence is ensured (9.2.2).
    AuditNotIndependent = "audit_not_independent" in Iso,
    /// An audit that should have ended.
    AuditOverdue = "audit_overdue" in Iso,
    /// A finished audit with items of its checklist at which nobody has looked.
    AuditChecklistOpen = "audit_checklist_open" in Iso,
    /// A finished audit without a conclusion.
    AuditConclusionMissing = "audit_conclusion_missing" in Iso,
    /// A finished audit that was not reported to management (9.2.2).
    AuditUnreported = "audit_unreported" in Iso,
    /// A finding without requirement or fact.
    FindingIncomplete = "finding_incomplete" in Iso,
    /// A nonconformity whose cause nobody has determined (10.2).
    FindingCauseMissing = "finding_cause_missing" in Iso,
    /// A nonconformity without a corrective action.
    FindingActionMissing = "finding_action_missing" in Iso,
    /// A nonconformity that nobody sees to.
    FindingResponsibleMissing = "finding_responsible_missing" in Iso,
    /// A nonconformity without a date.
    FindingDueMissing = "finding_due_missing" in Iso,
    /// A finding whose date has passed.
    FindingOverdue = "finding_overdue" in Iso,
    /// A corrective action whose effect nobody has checked (10.2 d).
    FindingEffectUnchecked = "finding_effect_unchecked" in Iso,
    /// A corrective action that had no effect.
    FindingIneffective = "finding_ineffective" in Iso,
    /// A management review without a date.
    ReviewDateMissing = "review_date_missing" in Iso,
    /// A management review that says nothing about one of its inputs (9.3.2).
    ReviewInputMissing = "review_input_missing" in Iso,
    /// A management review without a conclusion (9.3.3).
    ReviewConclusionMissing = "review_conclusion_missing" in Iso,
    /// A decision that nobody sees to, or without a date.
    ReviewDecisionIncomplete = "review_decision_incomplete" in Iso,
    /// A decision whose date has passed.
    ReviewDecisionOverdue = "review_decision_overdue" in Iso,
    /// The next management review is overdue.
    ReviewDue = "review_due" in Iso,
    /// A document of A.0 that an information domain needs, and that is neither controlled nor among the evidence.
    PolicyMissing = "policy_missing" in Desk,
    /// A controlled document that nobody keeps up to date.
    DocumentOwnerMissing = "document_owner_missing" in Desk,
    /// A released document without the person or the day of its release.
    DocumentReleaseIncomplete = "document_release_incomplete" in Desk,
    /// A released document whose review is not set, or has passed.
    DocumentReviewDue = "document_review_due" in Desk,
    /// A released document that was given to nobody.
    DocumentUndistributed = "document_undistributed" in Desk,
    /// A training in which nobody took part, or nobody said how many.
    TrainingUnattended = "training_unattended" in Desk,
    /// A training whose effect nobody has checked after three months (ISO/IEC 27001, 7.2).
    TrainingEffectUnchecked = "training_effect_unchecked" in Desk,
    /// A training that should have been repeated.
    TrainingRepetitionDue = "training_repetition_due" in Desk,
    /// A question that has waited for an opinion for more than thirty days.
    ConsultationUnanswered = "consultation_unanswered" in Desk,
    /// Advice that was not followed, without a reason.
    ConsultationDeviationUnreasoned = "consultation_deviation_unreasoned" in Desk,
    /// An open task that nobody sees to, or without a date.
    TaskIncomplete = "task_incomplete" in Desk,
    /// An open task whose date has passed.
    TaskOverdue = "task_overdue" in Desk,
    /// An objective without an indicator or a target (ISO/IEC 27001, 6.2 b).
    ObjectiveUnmeasurable = "objective_unmeasurable" in Desk,
    /// An objective without person, date, resources or evaluation (6.2).
    ObjectiveIncomplete = "objective_incomplete" in Desk,
    /// An objective that was not measured within its interval.
    ObjectiveValueOverdue = "objective_value_overdue" in Desk,
    /// An objective that was missed, and nobody has said anything about it.
    ObjectiveMissed = "objective_missed" in Desk,
}
