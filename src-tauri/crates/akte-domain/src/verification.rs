//! What a PDF in hand is, compared with what the register of reports knows.
//!
//! A PDF may be signed after it was made: a signature appends an *incremental update* (ISO 32000-1, 7.5.6) and leaves every
//! byte before it as it was. So the file that was registered is still the beginning of the signed one.

use crate::ReportKind;
use crate::codes::coded;

coded! {
    /// What a PDF in hand is.
    ReportVerdict {
        /// Byte for byte as it was made.
        Unchanged = "unchanged" ["unverändert"],
        /// As it was made, with signatures appended.
        Signed = "signed" ["unterschrieben", "signiert"],
        /// It says to be one of ours, and is not as it was made.
        Changed = "changed" ["verändert"],
        /// Not known to this Akte.
        Foreign = "foreign" ["fremd"],
        /// No PDF that can be read.
        Unreadable = "unreadable" ["unlesbar"],
    }
}

impl ReportVerdict {
    /// Whether the file is good for what it was made for.
    #[must_use]
    pub fn holds(self) -> bool {
        matches!(self, Self::Unchanged | Self::Signed)
    }
}

/// What follows the registered file in a longer one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appended {
    /// Incremental updates that add signatures or time stamps and nothing else that can be seen.
    Signatures,
    /// Anything else: other updates, or bytes that are none.
    Other,
}

/// What is known about a file before it is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Looked {
    /// Whether it is a PDF at all.
    pub pdf: bool,
    /// Whether its SHA-256 stands in the register.
    pub whole_registered: bool,
    /// Where an unchanged beginning of it stands in the register: what follows there.
    pub appended: Option<Appended>,
    /// Whether the content hash that it names stands in the register.
    pub claim_registered: bool,
}

/// The verdict on a file.
#[must_use]
pub fn judge(looked: Looked) -> ReportVerdict {
    match looked {
        Looked { whole_registered: true, .. } => ReportVerdict::Unchanged,
        Looked { appended: Some(Appended::Signatures), .. } => ReportVerdict::Signed,
        Looked { appended: Some(Appended::Other), .. } | Looked { claim_registered: true, .. } => {
            ReportVerdict::Changed
        }
        Looked { pdf: false, .. } => ReportVerdict::Unreadable,
        _ => ReportVerdict::Foreign,
    }
}

/// Lengths of the beginnings of a file that may have been a whole file before something was appended: each ends with
/// `%%EOF`, alone or with its line end. The whole file is not among them. Longest first; at most `limit`.
#[must_use]
pub fn earlier_ends(bytes: &[u8], limit: usize) -> Vec<usize> {
    const MARK: &[u8] = b"%%EOF";
    let mut ends = Vec::new();
    let mut end = bytes.len();
    while let Some(at) = bytes.get(..end).and_then(|part| part.windows(MARK.len()).rposition(|found| found == MARK)) {
        let after = at + MARK.len();
        let line_end = bytes.get(after..).unwrap_or_default();
        let mut of_mark = vec![after];
        match line_end {
            [b'\r', b'\n', ..] => of_mark.extend([after + 1, after + 2]),
            [b'\r' | b'\n', ..] => of_mark.push(after + 1),
            _ => {}
        }
        ends.extend(of_mark.into_iter().rev().filter(|length| *length < bytes.len()));
        if ends.len() >= limit {
            ends.truncate(limit);
            break;
        }
        end = at;
    }
    ends
}

/// Whether changes of this kind of record, as the change log calls it, can show in a report of this kind.
#[must_use]
pub fn shows(report: ReportKind, record: &str) -> bool {
    if report == ReportKind::Changes {
        return record != "report_handover";
    }
    // What one page of a municipality, a line of a Verbund, or all that is open is computed from is everything.
    if matches!(report, ReportKind::ManagementReport | ReportKind::VerbundOverview | ReportKind::OpenPoints) {
        return !matches!(record, "report_handover" | "municipality_logo");
    }
    // The year of the officer is counted from everything in data protection.
    if report == ReportKind::OfficerReport {
        return is_of_privacy(record) || matches!(record, "municipality" | "document_revision" | "point_suppression");
    }
    // Data subjects are told what the sheet of the activity and the cover sheet say, and nothing else.
    if report == ReportKind::InformationTexts && !is_of_privacy(record) {
        return record == "municipality";
    }
    match record {
        "municipality" | "information_domain" | "document_revision" | "target_object" | "evidence"
        | "evidence_link" => true,
        // What there is and how much it needs is said before anybody looks at how it is protected.
        "answer" | "measure" | "measure_link" => {
            !matches!(report, ReportKind::StructureAnalysis | ReportKind::ProtectionNeeds)
        }
        // Every report lists open points, and those that were put back.
        "point_suppression" => true,
        "person" => {
            matches!(report, ReportKind::PolicyOverview | ReportKind::StructureAnalysis | ReportKind::ProtectionNeeds)
        }
        "decision" | "release" => report == ReportKind::PolicyOverview,
        // Needs decide which requirements for a raised need are asked for, wherever modelling counts, and which objects
        // are analysed.
        "dependency" | "protection_need" | "protection_scheme" => {
            !matches!(report, ReportKind::PolicyOverview | ReportKind::EntryCheck | ReportKind::EvidenceList)
        }
        "risk_analysis" | "risk_measure" => report == ReportKind::RiskAnalysis,
        // The plan names residual risks by their threats and categories.
        "risk" | "risk_scheme" | "additional_threat" => {
            matches!(report, ReportKind::RiskAnalysis | ReportKind::ImplementationPlan)
        }
        "module_decision" | "object_category" | "package_decision" => !matches!(
            report,
            ReportKind::PolicyOverview
                | ReportKind::StructureAnalysis
                | ReportKind::ProtectionNeeds
                | ReportKind::EntryCheck
        ),
        "measure_relation" => matches!(report, ReportKind::ImplementationPlan | ReportKind::RequirementPlan),
        "provider_relation" | "provider_object" | "responsibility_split" | "provider_evidence" | "shared_reference" => {
            report == ReportKind::ProviderRegister
        }
        "object_grant" => matches!(report, ReportKind::ProviderRegister | ReportKind::ExceptionRegister),
        "exception_approval" => {
            matches!(report, ReportKind::ExceptionRegister | ReportKind::ImplementationStatus)
        }
        "backup_record" | "register_object" => report == ReportKind::BackupRecord,
        "controller_sheet" => {
            matches!(report, ReportKind::ProcessingRecord | ReportKind::InformationTexts | ReportKind::ProcessorRecord)
        }
        "own_legal_basis" => matches!(report, ReportKind::ProcessingRecord | ReportKind::InformationTexts),
        "protection_measure" => report == ReportKind::TomReport,
        "processing_client" => report == ReportKind::ProcessorRecord,
        "processing_activity" => {
            matches!(
                report,
                ReportKind::ProcessingRecord
                    | ReportKind::InformationTexts
                    | ReportKind::DeletionConcept
                    | ReportKind::ImpactAssessment
            )
        }
        "processor_contract" => {
            matches!(report, ReportKind::ProcessingRecord | ReportKind::ProcessorRegister | ReportKind::DeadlineList)
        }
        "data_breach" => {
            matches!(report, ReportKind::BreachRegister | ReportKind::IncidentRegister | ReportKind::DeadlineList)
        }
        "data_subject_request" => matches!(report, ReportKind::RequestRegister | ReportKind::DeadlineList),
        "deletion_run" => matches!(report, ReportKind::DeletionConcept | ReportKind::DeadlineList),
        "threshold_analysis" => matches!(report, ReportKind::ImpactAssessment | ReportKind::ProcessingRecord),
        "impact_assessment" => matches!(report, ReportKind::ImpactAssessment | ReportKind::DeadlineList),
        "assessment_link" => report == ReportKind::ImpactAssessment,
        "control_statement" => matches!(
            report,
            ReportKind::ApplicabilityStatement
                | ReportKind::AuditReport
                | ReportKind::Coverage
                | ReportKind::DeadlineList
        ),
        // Who answers for an obligation decides whether an auditor is independent.
        "clause_check" => {
            matches!(report, ReportKind::ClauseCheck | ReportKind::AuditReport | ReportKind::DeadlineList)
        }
        "audit" | "audit_finding" => {
            matches!(report, ReportKind::AuditReport | ReportKind::CorrectiveActions | ReportKind::DeadlineList)
        }
        "management_review" => matches!(report, ReportKind::ManagementReview | ReportKind::DeadlineList),
        // What A.0 and an obligation ask for may be a controlled document; a training proves competence.
        "controlled_document" => matches!(
            report,
            ReportKind::DocumentControl
                | ReportKind::PolicyOverview
                | ReportKind::ClauseCheck
                | ReportKind::DeadlineList
        ),
        "training" => {
            matches!(report, ReportKind::TrainingRecord | ReportKind::ClauseCheck | ReportKind::DeadlineList)
        }
        "security_objective" => matches!(report, ReportKind::ObjectiveReport | ReportKind::DeadlineList),
        "officer_task" => report == ReportKind::DeadlineList,
        "desk_link" => report.is_desk() || matches!(report, ReportKind::PolicyOverview | ReportKind::ClauseCheck),
        "incident" | "regime_decision" => {
            matches!(report, ReportKind::IncidentRegister | ReportKind::DeadlineList | ReportKind::BreachRegister)
        }
        "incident_link" => report == ReportKind::IncidentRegister,
        "iso_link" => report.is_iso() || report == ReportKind::Coverage,
        "privacy_link" => {
            report.is_privacy() && !matches!(report, ReportKind::DeadlineList | ReportKind::InformationTexts)
        }
        "register_evidence" => matches!(report, ReportKind::ExceptionRegister | ReportKind::BackupRecord),
        // Parameters stand in the texts of requirements.
        "param_value" => !matches!(
            report,
            ReportKind::EvidenceList
                | ReportKind::PolicyOverview
                | ReportKind::StructureAnalysis
                | ReportKind::ProtectionNeeds
        ),
        _ => false,
    }
}

/// Whether a kind of record, as the change log calls it, belongs to data protection.
fn is_of_privacy(record: &str) -> bool {
    matches!(
        record,
        "controller_sheet"
            | "processing_activity"
            | "processor_contract"
            | "data_breach"
            | "data_subject_request"
            | "deletion_run"
            | "own_legal_basis"
            | "privacy_link"
            | "threshold_analysis"
            | "impact_assessment"
            | "assessment_link"
            | "processing_client"
            | "protection_measure"
            | "training"
            | "consultation"
            | "officer_task"
            | "desk_link"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOTHING: Looked = Looked { pdf: true, whole_registered: false, appended: None, claim_registered: false };

    #[test]
    fn each_verdict_follows_from_what_was_seen() {
        for (looked, expected) in [
            (Looked { whole_registered: true, claim_registered: true, ..NOTHING }, ReportVerdict::Unchanged),
            (Looked { appended: Some(Appended::Signatures), ..NOTHING }, ReportVerdict::Signed),
            (Looked { appended: Some(Appended::Other), claim_registered: true, ..NOTHING }, ReportVerdict::Changed),
            (Looked { claim_registered: true, ..NOTHING }, ReportVerdict::Changed),
            (NOTHING, ReportVerdict::Foreign),
            (Looked { pdf: false, ..NOTHING }, ReportVerdict::Unreadable),
        ] {
            assert_eq!(judge(looked), expected, "{looked:?}");
        }
    }

    #[test]
    fn a_signed_file_has_the_first_one_among_its_beginnings() {
        let first = b"%PDF-1.7 ... %%EOF\n";
        let signed = [first.as_slice(), b"9 0 obj ... %%EOF\r\n"].concat();
        let ends = earlier_ends(&signed, 50);
        assert!(ends.contains(&first.len()), "the whole first file: {ends:?}");
        assert!(ends.contains(&(first.len() - 1)), "also where it was written without a line end: {ends:?}");
        assert!(!ends.contains(&signed.len()), "the file itself is no beginning of itself");
        assert_eq!(earlier_ends(b"%PDF-1.7", 50), Vec::<usize>::new(), "nothing ends here");
    }

    #[test]
    fn a_file_full_of_ends_is_looked_at_so_far_and_no_further() {
        let ends = earlier_ends(&b"%%EOF\n".repeat(100_000), 64);
        assert_eq!(ends.len(), 64, "the limit holds");
    }

    proptest! {
        #[test]
        fn whatever_is_appended_to_a_whole_file_leaves_its_length_among_the_ends(tail in proptest::collection::vec(any::<u8>(), 1..200)) {
            let first = b"%PDF-1.7 ... %%EOF\n".to_vec();
            let long = [first.clone(), tail].concat();
            prop_assert!(earlier_ends(&long, usize::MAX).contains(&first.len()));
        }
    }
}
