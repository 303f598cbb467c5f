//! What a supervisory authority or an auditor would object to in data protection (`reference/domain.md` 4 and 6.3).

use crate::codes::coded;

coded! {
    /// An open point of data protection.
    PrivacyPoint {
        /// Art. 30(1)(a): the controller's name or contact is missing.
        ControllerIncomplete = "controller_incomplete" [],
        /// Art. 30(1)(a), 37(1)(a): no data protection officer is named.
        OfficerMissing = "officer_missing" [],
        /// Art. 30(1)(b): the purpose is missing.
        PurposeMissing = "purpose_missing" [],
        /// Art. 5(1)(a), 6(1): no legal basis is recorded.
        LegalBasisMissing = "legal_basis_missing" [],
        /// Art. 6(3): points c and e rest on Union or national law, and none is named.
        LegalBasisWithoutLaw = "legal_basis_without_law" [],
        /// Art. 6(1), last sentence: legitimate interests are no basis for authorities in their tasks.
        LegitimateInterestsOfAuthority = "legitimate_interests_of_authority" [],
        /// Art. 9: special categories without a basis in Art. 9(2).
        SpecialWithoutBasis = "special_without_basis" [],
        /// Art. 10: data on criminal convictions without the law that allows it.
        ConvictionsWithoutLaw = "convictions_without_law" [],
        /// Art. 30(1)(c): no categories of data subjects.
        SubjectsMissing = "subjects_missing" [],
        /// Art. 30(1)(c): no categories of personal data.
        DataCategoriesMissing = "data_categories_missing" [],
        /// Two categories carry the same number, or a rule refers to a number that none carries.
        CategoryNumbersUnclear = "category_numbers_unclear" [],
        /// A category of data concerns nobody in the matrix of persons and data.
        CategoryWithoutSubject = "category_without_subject" [],
        /// Art. 30(1)(d): neither recipients nor the statement that there are none.
        RecipientsMissing = "recipients_missing" [],
        /// Both recipients and the statement that there are none.
        RecipientsContradict = "recipients_contradict" [],
        /// Art. 30(1)(e): no statement on third countries, not even that none is planned.
        TransferStatementMissing = "transfer_statement_missing" [],
        /// Art. 44 to 49: a transfer without recipient, country or safeguard.
        TransferIncomplete = "transfer_incomplete" [],
        /// Art. 49(1) subpara 2: a derogation without its documentation.
        DerogationUndocumented = "derogation_undocumented" [],
        /// Art. 30(1)(f): a category of data without deletion period.
        DeletionPeriodMissing = "deletion_period_missing" [],
        /// A deletion rule without the source of its period.
        DeletionSourceMissing = "deletion_source_missing" [],
        /// Art. 30(1)(g): neither measures nor a reference to the security concept.
        MeasuresMissing = "measures_missing" [],
        /// Nobody is responsible for the activity.
        ActivityResponsibleMissing = "activity_responsible_missing" [],
        /// Art. 13, 14: it is not recorded that the persons were informed.
        InformationMissing = "information_missing" [],
        /// Art. 35: no threshold result is recorded.
        ThresholdMissing = "threshold_missing" [],
        /// Art. 26: joint controllers without arrangement.
        JointArrangementMissing = "joint_arrangement_missing" [],
        /// Art. 22(1): an automated decision without the permission of Art. 22(2).
        AutomatedDecisionWithoutBasis = "automated_decision_without_basis" [],
        /// The activity is marked as checked although something is missing.
        CheckedIncomplete = "checked_incomplete" [],
        /// Art. 5(1)(b): an existing activity got a purpose that it had not; that is a new activity.
        PurposeAdded = "purpose_added" [],

        /// Art. 28(3): no contract is signed.
        ContractUnsigned = "contract_unsigned" [],
        /// Art. 28(3), first sentence: subject, duration, nature, purpose, data or persons are missing.
        ContractSubjectIncomplete = "contract_subject_incomplete" [],
        /// Art. 28(3)(a) to (h): a clause is missing or not looked at.
        ContractClauseMissing = "contract_clause_missing" [],
        /// Art. 28(2): sub-processors without authorisation.
        SubProcessorUnauthorised = "sub_processor_unauthorised" [],
        /// Art. 28(3)(c): the contract has no annex with measures.
        ContractMeasuresMissing = "contract_measures_missing" [],
        /// Art. 28(1): sufficient guarantees were not checked before the contract.
        GuaranteesUnchecked = "guarantees_unchecked" [],
        /// Art. 28(1), 24(1): the processor was never controlled, or the control is overdue.
        ProcessorControlDue = "processor_control_due" [],
        /// The processor transfers to a third country without safeguard.
        ProcessorTransferIncomplete = "processor_transfer_incomplete" [],
        /// A certificate on which the control rests has run out.
        CertificateExpired = "certificate_expired" [],
        /// § 80(1) SGB X: processing of social data without notice to the supervising authority.
        SocialDataUnnotified = "social_data_unnotified" [],
        /// The contract has ended and it is not recorded that the data were deleted or returned (Art. 28(3)(g)).
        ReturnUnconfirmed = "return_unconfirmed" [],

        /// Art. 33(1): when the breach became known is missing.
        AwarenessMissing = "awareness_missing" [],
        /// Art. 33(1): the risk of a breach is not assessed.
        BreachRiskMissing = "breach_risk_missing" [],
        /// Art. 33(1): 72 hours have passed without a report.
        BreachOverdue = "breach_overdue" [],
        /// Art. 33(1), second sentence: reported late without a reason.
        BreachLateWithoutReason = "breach_late_without_reason" [],
        /// Art. 33(1): not reported because of no risk, without a reason.
        BreachUnreportedWithoutReason = "breach_unreported_without_reason" [],
        /// Art. 33(4): the first report was partial, and nothing completed it.
        BreachFollowUpOpen = "breach_follow_up_open" [],
        /// Art. 33(3): the report lacks something that it has to contain.
        BreachContentsIncomplete = "breach_contents_incomplete" [],
        /// Art. 34(1): a high risk, and the persons were not told.
        PersonsNotNotified = "persons_not_notified" [],
        /// Art. 34(3): an exception without a reason.
        NoticeExceptionWithoutReason = "notice_exception_without_reason" [],
        /// Art. 33(5): facts, effects or remedial action are not documented.
        BreachUndocumented = "breach_undocumented" [],

        /// Art. 12(3): the answer is overdue.
        RequestOverdue = "request_overdue" [],
        /// Art. 12(3): the answer came late.
        RequestAnsweredLate = "request_answered_late" [],
        /// Art. 12(3), second sentence: extended without a reason or after the first month.
        ExtensionInvalid = "extension_invalid" [],
        /// Art. 12(4): refused after the first month.
        RefusalLate = "refusal_late" [],
        /// Art. 12(4): refused without a reason.
        RefusalWithoutReason = "refusal_without_reason" [],
        /// Art. 12(4): refused without naming complaint and judicial remedy.
        RefusalWithoutRemedies = "refusal_without_remedies" [],
        /// Art. 12(6): proof of identity was asked for without recording the doubt.
        IdentityDoubtUndocumented = "identity_doubt_undocumented" [],
        /// Art. 12(1), 5(1)(f): answered without recording how the identity was ascertained.
        IdentityUnascertained = "identity_unascertained" [],
        /// Art. 12(5): a fee, or a refusal as manifestly unfounded, without the proof that the controller bears.
        FeeWithoutReason = "fee_without_reason" [],
        /// Art. 15 to 22: it is not recorded what is asked for.
        RequestKindMissing = "request_kind_missing" [],

        /// Art. 35(2): the DSB was not asked for advice.
        OfficerNotConsulted = "officer_not_consulted" [],
        /// Art. 35: the threshold result has no date.
        ThresholdUndated = "threshold_undated" [],
        /// The list claims an exemption and a duty at once.
        ThresholdContradicts = "threshold_contradicts" [],
        /// Two criteria are met, and the assessment is left out without a reason.
        DeviationWithoutReason = "deviation_without_reason" [],
        /// A joint assessment, an exemption or a legislator's assessment is named without its source.
        ThresholdSourceMissing = "threshold_source_missing" [],

        /// Art. 35(1): the threshold analysis asks for an assessment, and none is recorded.
        AssessmentMissing = "assessment_missing" [],
        /// Art. 35(7): activity, necessity, proportionality or the estimate of a risk is missing.
        AssessmentIncomplete = "assessment_incomplete" [],
        /// Art. 35(7)(d): no measure of the register is assigned.
        AssessmentWithoutMeasures = "assessment_without_measures" [],
        /// Art. 35(2): the DSB's opinion or its date is missing.
        AssessmentWithoutOpinion = "assessment_without_opinion" [],
        /// Art. 35(9): neither the views of the persons nor why they were not sought.
        ViewsMissing = "views_missing" [],
        /// Art. 36(1): a high risk remains, and the authority was not consulted.
        ConsultationMissing = "consultation_missing" [],
        /// Art. 36(2): the authority's advice was due, and it has not come.
        ConsultationOverdue = "consultation_overdue" [],
        /// Art. 5(2): nobody has decided on the result, or person or day is missing.
        AssessmentUndecided = "assessment_undecided" [],
        /// Art. 35(11): no day of review is set, or it has passed.
        AssessmentReviewDue = "assessment_review_due" [],

        /// Art. 30(2)(a): address or contact of a controller for whom is processed is missing.
        ClientIncomplete = "client_incomplete" [],
        /// Art. 30(2)(b): no categories of processing for a controller.
        ClientCategoriesMissing = "client_categories_missing" [],
        /// Art. 30(2)(c): no statement on third countries, or a transfer without recipient, country or safeguard.
        ClientTransferMissing = "client_transfer_missing" [],
        /// Art. 30(2)(d): neither measures nor a reference to the security concept.
        ClientMeasuresMissing = "client_measures_missing" [],
        /// Art. 28(3): no contract with the controller is signed.
        ClientUnsigned = "client_unsigned" [],

        /// Art. 32(1): a measure for data protection that serves neither a goal nor an area nor a control.
        TomUnassigned = "tom_unassigned" [],
        /// Art. 32(1)(d): a measure in effect that was never reviewed.
        TomUnreviewed = "tom_unreviewed" [],

        /// A deletion date has passed.
        DeletionOverdue = "deletion_overdue" [],
        /// State archive law: the records were not offered to the archive before deletion.
        ArchiveOfferMissing = "archive_offer_missing" [],
        /// A deletion is held without a reason.
        HoldWithoutReason = "hold_without_reason" [],
        /// Nobody is responsible for a deletion rule.
        DeletionResponsibleMissing = "deletion_responsible_missing" [],
        /// A regular period is longer than the legal maximum.
        DeletionPeriodTooLong = "deletion_period_too_long" [],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Coded;

    #[test]
    fn every_point_has_a_code_of_its_own() {
        let mut codes: Vec<&str> = PrivacyPoint::ALL.iter().map(|point| point.code()).collect();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), PrivacyPoint::ALL.len(), "no code stands twice");
        for point in PrivacyPoint::ALL {
            assert_eq!(PrivacyPoint::from_code(point.code()), Some(*point), "a code names its point");
        }
    }
}
