//! Pure types and rules of the field: no IO, no clock, no randomness, no wire formats.
//!
//! Serde stands on the recorded types because the change log keeps their images; what travels to the window or to
//! other programs has its own types in `akte-app` and `akte-catalog`.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test stops where it fails")
)]

pub mod answer;
pub mod answer_copy;
pub mod answer_source;
pub mod catalog;
pub mod change;
pub mod chart;
mod codes;
pub mod coverage;
pub mod cross_reference;
pub mod data_state;
pub mod deadline;
pub mod degree;
pub mod dependency;
pub mod desk;
pub mod document;
pub mod draft;
pub mod evidence;
pub mod export;
pub mod finding;
pub mod handover;
pub mod head;
pub mod ids;
pub mod incident;
pub mod information_domain;
mod insertion;
pub mod iso;
pub mod kind_words;
pub mod kompendium;
pub mod logo;
pub mod mapping;
pub mod measure;
pub mod modelling;
pub mod money;
pub mod municipality;
pub mod next_steps;
mod open_point;
pub mod open_points;
pub mod param_value;
pub mod period;
pub mod person;
pub mod policy;
pub mod privacy;
pub mod problem;
pub mod profile;
pub mod protection;
pub mod provider;
pub mod register;
pub mod release;
pub mod risk;
pub mod support;
pub mod suppression;
pub mod table;
pub mod target_object;
pub mod verification;
pub mod vocabulary;
pub mod words;

pub use answer::{Answer, AnswerBasis, ImplementationStatus, ReturnedFile};
pub use answer_source::AnswerSource;
pub use change::Change;
pub use codes::Coded;
pub use cross_reference::{CrossReference, CrossReferenceRow, ProtectedValues};
pub use data_state::{DataState, MadeReport, differing_states};
pub use deadline::{Deadline, DeadlineKind, DeadlineStand};
pub use dependency::{Dependency, DependencyKind};
pub use desk::{Consultation, ControlledDocument, DeskLink, Objective, OfficerTask, Training};
pub use document::{Classification, DocumentRevision, DocumentStatus, ReportKind, ReportSection};
pub use draft::{CatalogDraft, DraftEntry, DraftGroup, DraftProblem};
pub use evidence::{Evidence, EvidenceKind, EvidenceLink, EvidenceState};
pub use finding::{Finding, Severity};
pub use handover::ReportHandover;
pub use head::Head;
pub use ids::*;
pub use incident::{Incident, IncidentLink};
pub use information_domain::{Approach, CatalogInForce, DomainDefinition, Exclusion, InformationDomain, Method};
pub use iso::{Audit, AuditFinding, ClauseCheck, ControlStatement, IsoLink, ManagementReview};
pub use kompendium::RequirementLevel;
pub use logo::MunicipalityLogo;
pub use measure::{
    Costs, Measure, MeasureEffort, MeasureLink, MeasureRelation, MeasureRelationKind, MeasureStatus, Priority,
};
pub use modelling::{AdditionBasis, ModuleDecision, ObjectCategory, ObjectParamValue, PackageChoice, PackageDecision};
pub use money::Cents;
pub use municipality::{Land, LegalForm, Municipality};
pub use open_point::PointArea;
pub use param_value::ParamValue;
pub use person::{Person, PersonRole, RoleHeld};
pub use privacy::{
    AssessmentLink, ClockStand, ControllerRecord, DataBreach, DataSubjectRequest, DeletionRun, ImpactAssessment,
    OwnLegalBasis, PrivacyLink, PrivacyPoint, ProcessingActivity, ProcessingClient, ProcessorContract,
    ProtectionMeasure, ThresholdAnalysis,
};
pub use problem::Problem;
pub use protection::{
    BasicValue, DamageScenario, DamageThreshold, NeedEffect, ProtectionCategory, ProtectionNeed, ProtectionScheme,
};
pub use provider::{
    DataRole, LegalAct, ObjectGrant, ProviderControl, ProviderEvidence, ProviderEvidencePurpose, ProviderKind,
    ProviderObject, ProviderRelation, Responsibility, ResponsibilitySplit, SeenStatus, SharedReference,
    TransitionState,
};
pub use register::{
    Applicability, BackupFrequency, BackupRecord, CostItem, CostKey, CostMember, Decision, DecisionKind,
    ExceptionApproval, ExceptionKind, ExceptionState, Guideline, GuidelineState, OnlineService, PentestResult,
    PortalConnection, Regime, RegimeDecision, RegisterEvidence, RegisterKind, RegisterObject, RestoreResult,
    ServiceStatus,
};
pub use release::{Release, ReleaseOccasion};
pub use risk::{
    AdditionalThreat, AnalysisOccasion, Risk, RiskAnalysis, RiskCategory, RiskField, RiskMeasure, RiskScheme, RiskStep,
    RiskTreatment, ThreatRelevance,
};
pub use support::SupportCounts;
pub use suppression::{PointPlace, PointSuppression, Suppressions};
pub use target_object::{CarriedNeed, ObjectFacts, ProcessKind, TargetObject, TargetObjectKind, UsageStatus};
pub use verification::ReportVerdict;
pub use vocabulary::{Term, Vocabulary};
