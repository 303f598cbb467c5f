//! One module per table: its columns, its rows, its reads.

pub(crate) mod answer;
pub(crate) mod answer_source;
pub(crate) mod assessment_link;
pub(crate) mod backup_record;
pub(crate) mod catalog_draft;
mod content;
pub(crate) mod cost_item;
pub(crate) mod cost_member;
pub(crate) mod dated;
pub(crate) mod decision;
pub(crate) mod degree_snapshot;
pub(crate) mod dependency;
pub(crate) mod desk;
pub(crate) mod document_revision;
pub(crate) mod evidence;
pub(crate) mod evidence_link;
pub(crate) mod exception_approval;
pub(crate) mod incident;
pub(crate) mod information_domain;
pub(crate) mod iso;
pub(crate) mod measure;
pub(crate) mod measure_link;
pub(crate) mod measure_relation;
pub(crate) mod module_decision;
pub(crate) mod municipality;
pub(crate) mod municipality_logo;
pub(crate) mod object_category;
pub(crate) mod object_grant;
pub(crate) mod online_service;
pub(crate) mod package_decision;
pub(crate) mod param_value;
pub(crate) mod person;
pub(crate) mod point_suppression;
pub(crate) mod privacy;
pub(crate) mod privacy_link;
pub(crate) mod protection_need;
pub(crate) mod protection_scheme;
pub(crate) mod provider_evidence;
pub(crate) mod provider_object;
pub(crate) mod provider_relation;
pub(crate) mod regime_decision;
pub(crate) mod register_evidence;
pub(crate) mod register_object;
pub(crate) mod release;
pub(crate) mod report_handover;
pub(crate) mod report_register;
pub(crate) mod responsibility_split;
pub(crate) mod risk;
pub(crate) mod risk_scheme;
pub(crate) mod shared_reference;
pub(crate) mod target_object;
pub(crate) mod vault_file;

/// Runs an expression with the type of a kind of record; none for a kind that is not a record.
macro_rules! for_kind {
    ($kind:expr, $record:ident => $run:expr) => {
        match $kind {
            "municipality" => {
                type $record = akte_domain::Municipality;
                Some($run)
            }
            "information_domain" => {
                type $record = akte_domain::InformationDomain;
                Some($run)
            }
            "target_object" => {
                type $record = akte_domain::TargetObject;
                Some($run)
            }
            "answer" => {
                type $record = akte_domain::Answer;
                Some($run)
            }
            "answer_source" => {
                type $record = akte_domain::AnswerSource;
                Some($run)
            }
            "param_value" => {
                type $record = akte_domain::ParamValue;
                Some($run)
            }
            "measure" => {
                type $record = akte_domain::Measure;
                Some($run)
            }
            "measure_link" => {
                type $record = akte_domain::MeasureLink;
                Some($run)
            }
            "measure_relation" => {
                type $record = akte_domain::MeasureRelation;
                Some($run)
            }
            "evidence" => {
                type $record = akte_domain::Evidence;
                Some($run)
            }
            "evidence_link" => {
                type $record = akte_domain::EvidenceLink;
                Some($run)
            }
            "document_revision" => {
                type $record = akte_domain::DocumentRevision;
                Some($run)
            }
            "report_handover" => {
                type $record = akte_domain::ReportHandover;
                Some($run)
            }
            "municipality_logo" => {
                type $record = akte_domain::MunicipalityLogo;
                Some($run)
            }
            "person" => {
                type $record = akte_domain::Person;
                Some($run)
            }
            "dependency" => {
                type $record = akte_domain::Dependency;
                Some($run)
            }
            "protection_scheme" => {
                type $record = akte_domain::ProtectionScheme;
                Some($run)
            }
            "protection_need" => {
                type $record = akte_domain::ProtectionNeed;
                Some($run)
            }
            "module_decision" => {
                type $record = akte_domain::ModuleDecision;
                Some($run)
            }
            "object_category" => {
                type $record = akte_domain::ObjectCategory;
                Some($run)
            }
            "package_decision" => {
                type $record = akte_domain::PackageDecision;
                Some($run)
            }
            "release" => {
                type $record = akte_domain::Release;
                Some($run)
            }
            "risk_scheme" => {
                type $record = akte_domain::RiskScheme;
                Some($run)
            }
            "additional_threat" => {
                type $record = akte_domain::AdditionalThreat;
                Some($run)
            }
            "risk_analysis" => {
                type $record = akte_domain::RiskAnalysis;
                Some($run)
            }
            "risk" => {
                type $record = akte_domain::Risk;
                Some($run)
            }
            "risk_measure" => {
                type $record = akte_domain::RiskMeasure;
                Some($run)
            }
            "provider_relation" => {
                type $record = akte_domain::ProviderRelation;
                Some($run)
            }
            "provider_object" => {
                type $record = akte_domain::ProviderObject;
                Some($run)
            }
            "responsibility_split" => {
                type $record = akte_domain::ResponsibilitySplit;
                Some($run)
            }
            "provider_evidence" => {
                type $record = akte_domain::ProviderEvidence;
                Some($run)
            }
            "object_grant" => {
                type $record = akte_domain::ObjectGrant;
                Some($run)
            }
            "shared_reference" => {
                type $record = akte_domain::SharedReference;
                Some($run)
            }
            "point_suppression" => {
                type $record = akte_domain::PointSuppression;
                Some($run)
            }
            "exception_approval" => {
                type $record = akte_domain::ExceptionApproval;
                Some($run)
            }
            "backup_record" => {
                type $record = akte_domain::BackupRecord;
                Some($run)
            }
            "decision" => {
                type $record = akte_domain::Decision;
                Some($run)
            }
            "cost_item" => {
                type $record = akte_domain::CostItem;
                Some($run)
            }
            "cost_member" => {
                type $record = akte_domain::CostMember;
                Some($run)
            }
            "online_service" => {
                type $record = akte_domain::OnlineService;
                Some($run)
            }
            "regime_decision" => {
                type $record = akte_domain::RegimeDecision;
                Some($run)
            }
            "register_object" => {
                type $record = akte_domain::RegisterObject;
                Some($run)
            }
            "register_evidence" => {
                type $record = akte_domain::RegisterEvidence;
                Some($run)
            }
            "controller_sheet" => {
                type $record = akte_domain::ControllerRecord;
                Some($run)
            }
            "processing_activity" => {
                type $record = akte_domain::ProcessingActivity;
                Some($run)
            }
            "processor_contract" => {
                type $record = akte_domain::ProcessorContract;
                Some($run)
            }
            "data_breach" => {
                type $record = akte_domain::DataBreach;
                Some($run)
            }
            "data_subject_request" => {
                type $record = akte_domain::DataSubjectRequest;
                Some($run)
            }
            "deletion_run" => {
                type $record = akte_domain::DeletionRun;
                Some($run)
            }
            "own_legal_basis" => {
                type $record = akte_domain::OwnLegalBasis;
                Some($run)
            }
            "privacy_link" => {
                type $record = akte_domain::PrivacyLink;
                Some($run)
            }
            "threshold_analysis" => {
                type $record = akte_domain::ThresholdAnalysis;
                Some($run)
            }
            "impact_assessment" => {
                type $record = akte_domain::ImpactAssessment;
                Some($run)
            }
            "protection_measure" => {
                type $record = akte_domain::ProtectionMeasure;
                Some($run)
            }
            "processing_client" => {
                type $record = akte_domain::ProcessingClient;
                Some($run)
            }
            "assessment_link" => {
                type $record = akte_domain::AssessmentLink;
                Some($run)
            }
            "control_statement" => {
                type $record = akte_domain::ControlStatement;
                Some($run)
            }
            "clause_check" => {
                type $record = akte_domain::ClauseCheck;
                Some($run)
            }
            "audit" => {
                type $record = akte_domain::Audit;
                Some($run)
            }
            "audit_finding" => {
                type $record = akte_domain::AuditFinding;
                Some($run)
            }
            "management_review" => {
                type $record = akte_domain::ManagementReview;
                Some($run)
            }
            "iso_link" => {
                type $record = akte_domain::IsoLink;
                Some($run)
            }
            "controlled_document" => {
                type $record = akte_domain::ControlledDocument;
                Some($run)
            }
            "training" => {
                type $record = akte_domain::Training;
                Some($run)
            }
            "consultation" => {
                type $record = akte_domain::Consultation;
                Some($run)
            }
            "officer_task" => {
                type $record = akte_domain::OfficerTask;
                Some($run)
            }
            "security_objective" => {
                type $record = akte_domain::Objective;
                Some($run)
            }
            "desk_link" => {
                type $record = akte_domain::DeskLink;
                Some($run)
            }
            "incident" => {
                type $record = akte_domain::Incident;
                Some($run)
            }
            "incident_link" => {
                type $record = akte_domain::IncidentLink;
                Some($run)
            }
            _ => None,
        }
    };
}

pub(crate) use for_kind;
