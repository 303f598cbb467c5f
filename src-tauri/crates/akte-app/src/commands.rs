//! The one list of commands: name, request, answer. Router, TypeScript bindings and the window's permissions come from it.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::wire;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::pin::Pin;

/// A request as the handler takes it; nothing at all stands for a request without fields.
fn from_value<T: DeserializeOwned>(request: Value) -> Result<T> {
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_json::from_value(request).map_err(|error| AppError::new(ErrorCode::BadRequest).with("reason", error))
}

/// A handler's answer as it travels.
pub(crate) fn to_value<T: Serialize>(answer: T) -> Result<Value> {
    serde_json::to_value(answer).map_err(|error| AppError::new(ErrorCode::Internal).with("reason", error))
}

/// A command under way. Each has a future of its own: one that held all of them in its states would be a function that
/// compilers take minutes over.
pub(crate) type Running<'a> = Pin<Box<dyn Future<Output = Result<Value>> + Send + 'a>>;

fn run<'a, T, A, F>(app: &'a App, request: Value, handler: impl FnOnce(&'a App, T) -> F + Send + 'a) -> Running<'a>
where
    T: DeserializeOwned,
    A: Serialize,
    F: Future<Output = Result<A>> + Send + 'a,
{
    Box::pin(async move {
        let request = from_value(request)?;
        to_value(handler(app, request).await?)
    })
}

/// Declares the commands: `name(Request) -> Answer`, with a sentence of documentation each.
macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $answer:ty;)+) => {
        /// Every command's name, in the order of the list.
        pub const NAMES: &[&str] = &[$(stringify!($name)),+];

        /// Begins a command by its name.
        pub(crate) fn dispatch<'a>(app: &'a App, name: &str, request: Value) -> Running<'a> {
            match name {
                $(stringify!($name) => run::<$request, $answer, _>(app, request, crate::rooms::$name),)+
                _ => {
                    let unknown = AppError::new(ErrorCode::UnknownCommand).with("command", name);
                    Box::pin(std::future::ready(Err(unknown)))
                }
            }
        }

        #[cfg(test)]
        mod bindings {
            use super::*;
            use crate::commands::tests::Bindings;

            pub(super) fn collect(bindings: &mut Bindings) {
                $(
                    bindings.command(stringify!($name), &[$($doc),+], <$request as ts_rs::TS>::name(&bindings.config), <$answer as ts_rs::TS>::name(&bindings.config));
                    bindings.types_of::<$request>();
                    bindings.types_of::<$answer>();
                )+
            }
        }
    };
}

commands! {
    /// What the window needs to know at its start.
    session_state(wire::Empty) -> wire::SessionState;
    /// Everything that the window shows first, in one answer.
    start_view(wire::StartViewRequest) -> wire::StartView;
    /// Asks the user for a folder.
    folder_pick(wire::FolderPickRequest) -> Option<wire::PickedFolder>;
    /// Looks at a folder picked before or opened recently.
    folder_inspect(wire::FolderInspectRequest) -> wire::PickedFolder;
    /// Asks the user for files.
    file_pick(wire::FilePickRequest) -> wire::PickedFiles;
    /// Makes a new Akte in a picked folder and opens it.
    akte_create(wire::AkteCreateRequest) -> wire::AkteCreated;
    /// Opens an Akte.
    akte_open(wire::AkteOpenRequest) -> wire::SessionState;
    /// Makes (or opens) the demonstration Akte with a fictitious municipality; a job whose result is `SessionState`.
    demo_open(wire::Empty) -> wire::JobStarted;
    /// Closes the open Akte.
    akte_close(wire::Empty) -> wire::SessionState;
    /// Says who works here.
    actor_set(wire::ActorSetRequest) -> wire::SessionState;
    /// Chooses the language of the sentences.
    language_set(wire::LanguageSetRequest) -> wire::SessionState;
    /// The doors of the open Akte.
    door_list(wire::Empty) -> Vec<wire::DoorRow>;
    /// Adds a door.
    door_add(wire::DoorAddRequest) -> wire::DoorAdded;
    /// Removes a door; never the last one.
    door_remove(wire::DoorRemoveRequest) -> wire::Empty;
    /// Makes a backup; a job whose result is `SavedFile`.
    backup_create(wire::BackupCreateRequest) -> wire::JobStarted;
    /// Checks the whole Akte; a job whose result is `VerifyAnswer`.
    akte_verify(wire::Empty) -> wire::JobStarted;

    /// All municipalities of the Akte by name.
    municipality_list(wire::Empty) -> wire::List<wire::MunicipalityRow>;
    /// Adds or changes a municipality.
    municipality_save(wire::MunicipalitySaveRequest) -> wire::Saved;
    /// The logo that a municipality's reports show on their cover.
    municipality_logo(wire::MunicipalityRequest) -> Option<wire::MunicipalityLogoRow>;
    /// Sets the logo, or says anew what can be seen on it.
    municipality_logo_save(wire::MunicipalityLogoSaveRequest) -> wire::Saved;
    /// Takes the logo away.
    municipality_logo_delete(wire::MunicipalityRequest) -> wire::Empty;
    /// The persons of a municipality with their roles.
    person_list(wire::PersonListRequest) -> wire::List<wire::PersonRow>;
    /// Adds or changes a person.
    person_save(wire::PersonSaveRequest) -> wire::Saved;
    /// Removes a person to whom nobody reports.
    person_delete(wire::RecordRequest) -> wire::Empty;
    /// The information domains of a municipality by name.
    domain_list(wire::MunicipalityRequest) -> wire::List<wire::DomainRow>;
    /// Adds or changes an information domain.
    domain_save(wire::DomainSaveRequest) -> wire::Saved;
    /// The releases of an information domain, latest first.
    release_list(wire::DomainRequest) -> wire::List<wire::ReleaseRow>;
    /// Names the present state of an information domain.
    release_add(wire::ReleaseAddRequest) -> wire::Saved;
    /// Takes a release back.
    release_delete(wire::RecordRequest) -> wire::Empty;
    /// What changed in an information domain since a release.
    release_changes(wire::ReleaseChangesRequest) -> wire::ReleaseChanges;
    /// Target objects of an information domain.
    target_object_list(wire::TargetObjectListRequest) -> wire::List<wire::TargetObjectRow>;
    /// Adds or changes a target object.
    target_object_save(wire::TargetObjectSaveRequest) -> wire::Saved;
    /// Removes a target object that nothing hangs on.
    target_object_delete(wire::RecordRequest) -> wire::Empty;
    /// Looks at the file of an inventory: its sheets, its first rows, and what its columns seem to mean.
    inventory_look(wire::InventoryLookRequest) -> wire::InventoryLook;
    /// What would come of an inventory as its columns were explained.
    inventory_preview(wire::InventoryRequest) -> wire::InventoryPreview;
    /// Takes an inventory over, as one operation.
    inventory_import(wire::InventoryRequest) -> wire::SheetImported;
    /// Writes what the columns of an inventory mean into a file at a place that the user picks.
    inventory_mapping_save(wire::InventoryMappingSaveRequest) -> wire::SavedFile;
    /// Reads what columns mean from a picked file, and finds them in an inventory.
    inventory_mapping_read(wire::InventoryMappingReadRequest) -> wire::InventoryMappingRead;
    /// Copies a target object.
    target_object_copy(wire::TargetObjectCopyRequest) -> wire::Saved;
    /// Takes members out of a group.
    target_object_split(wire::TargetObjectSplitRequest) -> wire::Saved;
    /// Merges target objects into one.
    target_object_merge(wire::TargetObjectMergeRequest) -> wire::TargetObjectMerged;
    /// Dependencies between target objects.
    dependency_list(wire::DependencyListRequest) -> wire::List<wire::DependencyRow>;
    /// Adds or changes a dependency.
    dependency_save(wire::DependencySaveRequest) -> wire::Saved;
    /// Removes a dependency.
    dependency_delete(wire::RecordRequest) -> wire::Empty;
    /// The dependency graph of an information domain.
    dependency_graph(wire::DependencyGraphRequest) -> wire::DependencyGraph;
    /// Saves the dependency graph as SVG to a place that the user picks.
    dependency_graph_save(wire::DependencyGraphSaveRequest) -> wire::SavedFile;
    /// The dependency graph as an SVG file, for the window to draw it as PNG.
    dependency_graph_svg(wire::DependencyGraphRequest) -> wire::DependencyGraphSvg;
    /// What the structure analysis and the protection needs still lack.
    structure_point_list(wire::DomainRequest) -> wire::List<wire::StructurePointRow>;
    /// How a municipality determines protection needs.
    protection_scheme_show(wire::MunicipalityRequest) -> wire::ProtectionSchemeRow;
    /// Lays down how a municipality determines protection needs.
    protection_scheme_save(wire::ProtectionSchemeSaveRequest) -> wire::Empty;
    /// Target objects with their protection needs.
    need_list(wire::NeedListRequest) -> wire::List<wire::NeedRow>;
    /// Changes protection needs of any number of objects in one step.
    need_save(wire::NeedSaveRequest) -> wire::NeedsSaved;
    /// Where the needs of an object come from.
    need_explain(wire::NeedExplainRequest) -> wire::NeedExplanation;

    /// The modules of a domain with the objects that they apply to, that they are proposed for, or nowhere.
    model_list(wire::ModelListRequest) -> wire::List<wire::ModuleRow>;
    /// Decides about modules at objects in one step.
    model_save(wire::ModelSaveRequest) -> wire::ModelSaved;
    /// Accepts all proposals that a filter shows, in one step.
    model_accept(wire::ModelAcceptRequest) -> wire::ModelSaved;
    /// Modules × target objects.
    model_matrix(wire::DomainRequest) -> wire::ModelMatrix;
    /// Applies a profile, or says what applying it would do.
    model_apply(wire::ModelApplyRequest) -> wire::ModelApplication;
    /// What modelling lacks.
    model_point_list(wire::DomainRequest) -> wire::List<wire::ModelPointRow>;
    /// The requirements of a package.
    package_list(wire::PackageListRequest) -> wire::List<wire::PackageItemRow>;
    /// A package at a glance.
    package_summary(wire::DomainRequest) -> wire::PackageSummary;
    /// Decides about requirements at objects in one step.
    package_save(wire::PackageSaveRequest) -> wire::PackageSaved;
    /// The target objects of a domain with their categories.
    object_category_list(wire::DomainRequest) -> wire::ObjectCategories;
    /// Assigns categories to objects in one step.
    object_category_save(wire::ObjectCategorySaveRequest) -> wire::PackageSaved;
    /// How a municipality rates risks.
    risk_scheme_show(wire::MunicipalityRequest) -> wire::RiskSchemeRow;
    /// What another way of rating risks would change.
    risk_scheme_preview(wire::RiskSchemeSaveRequest) -> wire::RiskSchemePreview;
    /// Lays down how a municipality rates risks.
    risk_scheme_save(wire::RiskSchemeSaveRequest) -> wire::Empty;
    /// The threats that a municipality has found itself.
    additional_threat_list(wire::MunicipalityRequest) -> wire::List<wire::AdditionalThreatRow>;
    /// Adds or changes a threat of the municipality's own.
    additional_threat_save(wire::AdditionalThreatSaveRequest) -> wire::Saved;
    /// Removes a threat of the municipality's own that was judged nowhere.
    additional_threat_delete(wire::RecordRequest) -> wire::Empty;
    /// Target objects with the standing of their risk analyses.
    risk_object_list(wire::RiskObjectListRequest) -> wire::List<wire::RiskObjectRow>;
    /// Says which objects are analysed for which reason, and who analysed them.
    risk_object_save(wire::RiskObjectSaveRequest) -> wire::Empty;
    /// The threats of a target object, why they are listed, and how they were judged.
    threat_overview(wire::ThreatOverviewRequest) -> wire::List<wire::ThreatOverviewRow>;
    /// The risks of an information domain.
    risk_list(wire::RiskListRequest) -> wire::List<wire::RiskRow>;
    /// One risk with its measures and the requirements that work against its threat.
    risk_show(wire::RecordRequest) -> wire::RiskDetail;
    /// Judges threats and changes risks, any number in one step.
    risk_save(wire::RiskSaveRequest) -> wire::RisksSaved;
    /// Takes the judgement of a threat back.
    risk_delete(wire::RecordRequest) -> wire::Empty;
    /// The matrix of an information domain's risks.
    risk_matrix(wire::RiskMatrixRequest) -> wire::RiskMatrixChart;

    /// The provider relations of a domain.
    provider_list(wire::ProviderListRequest) -> wire::List<wire::ProviderRow>;
    /// One provider relation with its objects and evidence.
    provider_show(wire::RecordRequest) -> wire::ProviderDetail;
    /// Adds or changes a provider relation.
    provider_save(wire::ProviderSaveRequest) -> wire::Saved;
    /// Removes a provider relation; evidence stays.
    provider_delete(wire::RecordRequest) -> wire::Empty;
    /// The objects of provider relations with how far they have moved.
    provider_object_list(wire::ProviderObjectListRequest) -> wire::List<wire::ProviderObjectRow>;
    /// Says which objects a relation is about and how far they have moved.
    provider_object_save(wire::ProviderObjectSaveRequest) -> wire::Empty;
    /// Links a piece of evidence to a provider relation, or takes the link away.
    provider_evidence_save(wire::ProviderEvidenceSaveRequest) -> wire::Empty;
    /// Who answers for which requirement under a provider relation.
    provider_split_list(wire::ProviderSplitListRequest) -> wire::List<wire::ProviderSplitRow>;
    /// Says who answers for requirements, any number in one step.
    provider_split_save(wire::ProviderSplitSaveRequest) -> wire::ProviderSplitSaved;
    /// What an audit would object to in provider relations and shared objects.
    provider_point_list(wire::DomainRequest) -> wire::List<wire::ProviderPointRow>;
    /// What a municipality lets others see of its objects.
    object_grant_list(wire::MunicipalityRequest) -> wire::List<wire::ObjectGrantRow>;
    /// Lets municipalities refer to objects of this one.
    object_grant_save(wire::ObjectGrantSaveRequest) -> wire::ObjectGrantsSaved;
    /// Takes back what others were let see.
    object_grant_withdraw(wire::ObjectGrantWithdrawRequest) -> wire::Empty;
    /// What other municipalities share with this one.
    shared_object_list(wire::MunicipalityRequest) -> wire::List<wire::SharedObjectRow>;
    /// Refers to a shared object, or changes the decision about it.
    shared_reference_save(wire::SharedReferenceSaveRequest) -> wire::Saved;
    /// Takes a reference to a shared object back.
    shared_reference_delete(wire::RecordRequest) -> wire::Empty;
    /// How a shared object stands, requirement by requirement.
    shared_status_list(wire::SharedStatusListRequest) -> wire::List<wire::SharedStatusRow>;
    /// Takes note of how a shared object stands, and takes it over as own answers where that is wanted.
    shared_status_take(wire::SharedStatusTakeRequest) -> wire::SharedStatusTaken;

    /// The register of exceptions, grants to other municipalities among them.
    exception_list(wire::RegisterListRequest) -> wire::List<wire::ExceptionRow>;
    /// Adds or changes an exception.
    exception_save(wire::ExceptionSaveRequest) -> wire::Saved;
    /// How data stocks are backed up and whether they came back.
    backup_list(wire::RegisterListRequest) -> wire::List<wire::BackupRow>;
    /// Adds or changes a backup record.
    backup_save(wire::BackupSaveRequest) -> wire::Saved;
    /// Contracts and decisions, legal acts of provider relations among them.
    decision_list(wire::RegisterListRequest) -> wire::List<wire::DecisionRow>;
    /// Adds or changes a contract or decision.
    decision_save(wire::DecisionSaveRequest) -> wire::Saved;
    /// Cost items.
    cost_list(wire::RegisterListRequest) -> wire::List<wire::CostRow>;
    /// Adds or changes a cost item.
    cost_save(wire::CostSaveRequest) -> wire::Saved;
    /// Says how many workplaces a municipality has in a year.
    cost_member_save(wire::CostMemberSaveRequest) -> wire::Empty;
    /// What each year costs each municipality, altogether and per workplace.
    cost_share_list(wire::MunicipalityRequest) -> wire::List<wire::CostShareRow>;
    /// Online services.
    service_list(wire::RegisterListRequest) -> wire::List<wire::ServiceRow>;
    /// Adds or changes an online service.
    service_save(wire::ServiceSaveRequest) -> wire::Saved;
    /// Which regimes apply.
    regime_list(wire::RegisterListRequest) -> wire::List<wire::RegimeRow>;
    /// Decides whether a regime applies.
    regime_save(wire::RegimeSaveRequest) -> wire::Saved;
    /// The cover sheet of the record of processing activities.
    controller_list(wire::RegisterListRequest) -> wire::List<wire::ControllerRow>;
    /// Changes the cover sheet.
    controller_save(wire::ControllerSaveRequest) -> wire::Saved;
    /// The record of processing activities.
    activity_list(wire::RegisterListRequest) -> wire::List<wire::ActivityRow>;
    /// Adds or changes a processing activity.
    activity_save(wire::ActivitySaveRequest) -> wire::Saved;
    /// Starter sheets for typical procedures.
    starter_list(wire::MunicipalityRequest) -> wire::List<wire::StarterRow>;
    /// Takes starter sheets over as drafts.
    starter_take(wire::StarterTakeRequest) -> wire::StartersTaken;
    /// The text that informs the data subjects of an activity.
    information_text(wire::RecordRequest) -> wire::InformationText;
    /// Writes that text to a place that the user picks.
    information_text_save(wire::RecordRequest) -> wire::SavedFile;
    /// Legal bases to choose from, the municipality's own among them.
    legal_basis_list(wire::RegisterListRequest) -> wire::List<wire::LegalBasisRow>;
    /// Adds or changes a legal basis of the municipality's own.
    legal_basis_save(wire::LegalBasisSaveRequest) -> wire::Saved;
    /// Contracts with processors.
    processor_list(wire::RegisterListRequest) -> wire::List<wire::ProcessorRow>;
    /// Adds or changes a contract with a processor.
    processor_save(wire::ProcessorSaveRequest) -> wire::Saved;
    /// Personal data breaches with their clocks.
    breach_list(wire::RegisterListRequest) -> wire::List<wire::BreachRow>;
    /// Adds or changes a breach.
    breach_save(wire::BreachSaveRequest) -> wire::Saved;
    /// Requests of data subjects with their clocks.
    request_list(wire::RegisterListRequest) -> wire::List<wire::RequestRow>;
    /// Adds or changes a request.
    request_save(wire::RequestSaveRequest) -> wire::Saved;
    /// The deletion log.
    deletion_list(wire::RegisterListRequest) -> wire::List<wire::DeletionRow>;
    /// Adds or changes a deletion.
    deletion_save(wire::DeletionSaveRequest) -> wire::Saved;
    /// Threshold analyses of the activities, with the rule that decided.
    threshold_list(wire::RegisterListRequest) -> wire::List<wire::ThresholdRow>;
    /// Adds or changes a threshold analysis.
    threshold_save(wire::ThresholdSaveRequest) -> wire::Saved;
    /// Entries of the authorities' list of processing that needs an impact assessment.
    must_list(wire::Empty) -> wire::List<wire::MustListRow>;
    /// Impact assessments.
    assessment_list(wire::RegisterListRequest) -> wire::List<wire::AssessmentRow>;
    /// Adds or changes an impact assessment.
    assessment_save(wire::AssessmentSaveRequest) -> wire::Saved;
    /// Measures of the register with what they are for data protection.
    tom_list(wire::RegisterListRequest) -> wire::List<wire::TomRow>;
    /// Says what a measure is for data protection.
    tom_save(wire::TomSaveRequest) -> wire::Saved;
    /// Controllers on whose behalf the municipality processes.
    client_list(wire::RegisterListRequest) -> wire::List<wire::ClientRow>;
    /// Adds or changes one of them.
    client_save(wire::ClientSaveRequest) -> wire::Saved;
    /// The Statement of Applicability of an information domain.
    control_list(wire::IsoListRequest) -> wire::List<wire::ControlRow>;
    /// Adds or changes what it says about a control.
    control_save(wire::ControlSaveRequest) -> wire::Saved;
    /// Takes the status that answers propose for controls over.
    control_take(wire::ControlTakeRequest) -> wire::ControlsTaken;
    /// The check of clauses 4 to 10.
    clause_list(wire::IsoListRequest) -> wire::List<wire::ClauseCheckRow>;
    /// Changes what is recorded about an obligation.
    clause_save(wire::ClauseSaveRequest) -> wire::Saved;
    /// The audits of an information domain.
    audit_list(wire::IsoListRequest) -> wire::List<wire::AuditRow>;
    /// Adds or changes an audit.
    audit_save(wire::AuditSaveRequest) -> wire::Saved;
    /// Takes requirements of a catalog into the checklist of an audit.
    audit_checklist_take(wire::ChecklistTakeRequest) -> wire::ChecklistTaken;
    /// The findings of an information domain.
    finding_list(wire::IsoListRequest) -> wire::List<wire::AuditFindingRow>;
    /// Adds or changes a finding.
    finding_save(wire::FindingSaveRequest) -> wire::Saved;
    /// The management reviews of an information domain.
    review_list(wire::IsoListRequest) -> wire::List<wire::ManagementReviewRow>;
    /// Adds or changes a management review.
    review_save(wire::ReviewSaveRequest) -> wire::Saved;
    /// Fills the inputs of a management review that say nothing yet from the data at its date.
    review_fill(wire::RecordRequest) -> wire::ReviewFilled;
    /// What an officer of a municipality has on the desk.
    desk(wire::MunicipalityRequest) -> wire::Desk;
    /// Controlled documents.
    controlled_document_list(wire::RegisterListRequest) -> wire::List<wire::ControlledDocumentRow>;
    /// Adds or changes a controlled document.
    controlled_document_save(wire::ControlledDocumentSaveRequest) -> wire::Saved;
    /// Evidence of training and awareness.
    training_list(wire::RegisterListRequest) -> wire::List<wire::TrainingRow>;
    /// Adds or changes a training.
    training_save(wire::TrainingSaveRequest) -> wire::Saved;
    /// Advice that the officers were asked for.
    consultation_list(wire::RegisterListRequest) -> wire::List<wire::ConsultationRow>;
    /// Adds or changes a consultation.
    consultation_save(wire::ConsultationSaveRequest) -> wire::Saved;
    /// Tasks of the officers.
    officer_task_list(wire::RegisterListRequest) -> wire::List<wire::OfficerTaskRow>;
    /// Adds or changes a task.
    officer_task_save(wire::OfficerTaskSaveRequest) -> wire::Saved;
    /// Objectives of information security.
    objective_list(wire::RegisterListRequest) -> wire::List<wire::ObjectiveRow>;
    /// Adds or changes an objective.
    objective_save(wire::ObjectiveSaveRequest) -> wire::Saved;
    /// What runs out in a municipality.
    deadline_list(wire::DeadlineListRequest) -> wire::DeadlineList;
    /// Writes the deadlines as a calendar to a place that the user picks.
    deadline_export(wire::DeadlineListRequest) -> wire::SavedFile;
    /// The security incidents of a municipality, with the clocks of all reporting duties.
    incident_list(wire::RegisterListRequest) -> wire::List<wire::IncidentRow>;
    /// Adds or changes a security incident.
    incident_save(wire::IncidentSaveRequest) -> wire::Saved;
    /// Removes an entry of a register; evidence and target objects stay.
    register_delete(wire::RegisterEntryRequest) -> wire::Empty;
    /// The history of an entry of a register.
    register_history(wire::RegisterEntryRequest) -> wire::List<wire::HistoryRow>;
    /// What an audit would object to in the registers.
    register_point_list(wire::MunicipalityRequest) -> wire::List<wire::RegisterPointRow>;

    /// All imported catalog versions, newest first within a line.
    catalog_list(wire::Empty) -> wire::List<wire::CatalogRow>;
    /// Imports picked catalog files; a job whose result is `CatalogImported`.
    catalog_import(wire::CatalogImportRequest) -> wire::JobStarted;
    /// Imports picked files, profiles among them, with sources given by hand; a job whose result is `CatalogImported`.
    catalog_resolve(wire::CatalogResolveRequest) -> wire::JobStarted;
    /// Looks at a table file: its sheets, its first rows, and what its columns seem to mean.
    catalog_table_look(wire::TableLookRequest) -> wire::TableLook;
    /// What would come of a table as a mapping says.
    catalog_table_preview(wire::TablePreviewRequest) -> wire::TablePreview;
    /// Imports a table as a mapping says; a job whose result is `CatalogImported`.
    catalog_table_import(wire::TableImportRequest) -> wire::JobStarted;
    /// Writes a column mapping into a file at a place that the user picks.
    column_mapping_save(wire::ColumnMappingSaveRequest) -> wire::SavedFile;
    /// Reads a column mapping from a picked file.
    column_mapping_read(wire::ColumnMappingReadRequest) -> wire::ColumnMapping;
    /// Writes a catalog version as OSCAL to a place that the user picks.
    catalog_export(wire::CatalogRequest) -> wire::SavedFile;
    /// Imports the catalogs that ship with the app; a job whose result is `CatalogImported`.
    catalog_import_shipped(wire::Empty) -> wire::JobStarted;
    /// Compares two versions of a catalog.
    catalog_compare(wire::CatalogCompareRequest) -> wire::CatalogComparison;
    /// What an update to a version of a catalog would do.
    catalog_update_plan(wire::CatalogUpdatePlanRequest) -> wire::CatalogUpdatePlan;
    /// Updates information domains to a version of a catalog; a job whose result is `CatalogUpdated`.
    catalog_update_apply(wire::CatalogUpdateApplyRequest) -> wire::JobStarted;
    /// What the import of a catalog noticed.
    catalog_findings(wire::CatalogFindingsRequest) -> wire::CatalogFindings;
    /// The groups of a catalog.
    catalog_groups(wire::CatalogRequest) -> Vec<wire::CatalogGroupRow>;
    /// What the publisher wrote about a group.
    catalog_group_show(wire::CatalogGroupRequest) -> wire::CatalogGroupDetail;
    /// The words by which a catalog's requirements can be told apart, for filters.
    catalog_facets(wire::CatalogRequest) -> wire::CatalogFacets;
    /// Requirements of a catalog.
    requirement_list(wire::RequirementListRequest) -> wire::List<wire::RequirementRow>;
    /// One requirement with everything the catalog says.
    requirement_show(wire::RequirementRequest) -> wire::RequirementDetail;

    /// The elementary threats, each with how many requirements of a catalog work against it.
    threat_list(wire::CatalogRequest) -> wire::List<wire::ThreatRow>;
    /// All imported vocabularies by name, the latest import of each first.
    vocabulary_list(wire::Empty) -> wire::List<wire::VocabularyRow>;
    /// A vocabulary with its terms, and the words that catalogs take from it without its knowing.
    vocabulary_show(wire::VocabularyRequest) -> wire::VocabularyDetail;
    /// All imported cross-references, the latest first.
    cross_reference_list(wire::Empty) -> wire::List<wire::CrossReferenceRow>;
    /// What is noteworthy about a cross-reference.
    cross_reference_show(wire::CrossReferenceRequest) -> wire::CrossReferenceDetail;

    /// Catalogs of one's own, by title.
    catalog_draft_list(wire::Empty) -> wire::List<wire::DraftRow>;
    /// A draft with everything in it.
    catalog_draft_show(wire::DraftRequest) -> wire::DraftDetail;
    /// One requirement of a draft with everything that it says.
    catalog_draft_entry(wire::DraftEntryRequest) -> wire::DraftEntryDetail;
    /// Adds or changes a draft.
    catalog_draft_save(wire::DraftSaveRequest) -> wire::Saved;
    /// Removes a draft with everything in it.
    catalog_draft_delete(wire::DraftRequest) -> wire::Empty;
    /// Adds or changes a group of a draft.
    catalog_draft_group_save(wire::DraftGroupSaveRequest) -> wire::Saved;
    /// Adds or changes a requirement in its author's words.
    catalog_draft_requirement_save(wire::DraftRequirementSaveRequest) -> wire::Saved;
    /// Selects requirements of an imported catalog.
    catalog_draft_select(wire::DraftSelectRequest) -> wire::DraftSelected;
    /// Changes what is said beside the source of a selected requirement.
    catalog_draft_adjust(wire::DraftAdjustRequest) -> wire::Empty;
    /// Turns a selected requirement into one in its author's words.
    catalog_draft_make_own(wire::DraftEntryRequest) -> wire::Empty;
    /// Removes groups and requirements of a draft.
    catalog_draft_remove(wire::DraftRemoveRequest) -> wire::DraftChanged;
    /// Moves groups and requirements of a draft.
    catalog_draft_move(wire::DraftMoveRequest) -> wire::DraftChanged;
    /// Numbers the requirements in their author's words through.
    catalog_draft_number(wire::DraftRequest) -> wire::DraftChanged;
    /// Takes over a newer version of a source.
    catalog_draft_take_source(wire::DraftTakeSourceRequest) -> wire::DraftSourceTaken;
    /// What publishing a draft would do.
    catalog_draft_publish_plan(wire::DraftPublishRequest) -> wire::DraftPublishPlan;
    /// Publishes a draft as a version of its catalog.
    catalog_draft_publish(wire::DraftPublishRequest) -> wire::DraftPublished;
    /// Writes a draft that is nothing but a selection as a profile to a place that the user picks.
    catalog_draft_profile(wire::DraftRequest) -> wire::SavedFile;
    /// The last change of a draft.
    catalog_draft_undo_preview(wire::DraftUndoPreviewRequest) -> wire::DraftUndoPreview;
    /// Takes back the last change of a draft.
    catalog_draft_undo(wire::DraftUndoRequest) -> wire::Undone;

    /// All imported mapping collections, oldest import first.
    mapping_list(wire::Empty) -> wire::List<wire::MappingCollectionRow>;
    /// The pairs of a mapping collection and where they stand today.
    mapping_show(wire::MappingShowRequest) -> wire::MappingDetail;
    /// What a requirement corresponds to in other catalogs.
    mapping_correspondences(wire::CorrespondencesRequest) -> wire::Correspondences;
    /// How much of a catalog is covered by the answers of an information domain.
    mapping_coverage(wire::MappingCoverageRequest) -> wire::MappingCoverage;
    /// What an information domain covers of Art. 32 GDPR, Annex A, Edition 2023 and Grundschutz++, side by side.
    framework_overview(wire::DomainRequest) -> wire::FrameworkOverview;
    /// Requirements of one of these frameworks with what covers them.
    framework_list(wire::FrameworkListRequest) -> wire::List<wire::FrameworkRow>;

    /// What answers of an information domain say about the catalogs of another one.
    migration_plan(wire::MigrationPlanRequest) -> wire::MigrationPlan;
    /// Requirements that taking answers over leaves out.
    migration_rest(wire::MigrationRestRequest) -> wire::List<wire::MappedRequirement>;
    /// Takes proposed answers over, as one operation.
    migration_apply(wire::MigrationApplyRequest) -> wire::MigrationApplied;

    /// How far every municipality of the Akte is, side by side.
    akte_overview(wire::AkteOverviewRequest) -> wire::AkteOverview;
    /// The state of one information domain.
    overview(wire::DomainRequest) -> wire::Overview;
    /// Requirements × a target object with their answers.
    check_list(wire::CheckListRequest) -> wire::List<wire::CheckRow>;
    /// Everything about one requirement at one target object.
    check_detail(wire::CheckDetailRequest) -> wire::CheckDetail;
    /// The words that a domain's catalogs use, for filters.
    check_facets(wire::DomainRequest) -> wire::CheckFacets;
    /// The open points of an information domain, and those that were put back.
    point_list(wire::PointListRequest) -> wire::List<wire::PointRow>;
    /// Puts open points back with a reason.
    point_put_back(wire::PointPutBackRequest) -> wire::PointsChanged;
    /// Lets open points count again that were put back.
    point_restore(wire::PointRestoreRequest) -> wire::PointsChanged;
    /// Changes any number of answers in one step.
    answer_save(wire::AnswerSaveRequest) -> wire::AnswersSaved;
    /// Copies answers from one target object to others.
    answer_copy(wire::AnswerCopyRequest) -> wire::AnswersCopied;
    /// Writes a questionnaire for a department to a place that the user picks.
    questionnaire_export(wire::QuestionnaireExportRequest) -> wire::SavedFile;
    /// What a questionnaire that came back says against what is recorded.
    questionnaire_review(wire::QuestionnaireRequest) -> wire::QuestionnaireReview;
    /// Takes rows of a questionnaire over.
    questionnaire_import(wire::QuestionnaireImportRequest) -> wire::QuestionnaireImported;
    /// Answers whose requirement reads differently since they were given.
    answer_review_list(wire::AnswerReviewListRequest) -> wire::List<wire::ReviewRow>;
    /// Confirms answers against the text in force, and takes note of archived ones.
    answer_review_confirm(wire::AnswersRequest) -> wire::AnswersSaved;
    /// Answers whose requirement is in no version in force.
    answer_archived_list(wire::AnswerArchivedListRequest) -> wire::List<wire::ArchivedRow>;
    /// Copies what hangs on archived requirements to those that continue them.
    successor_take(wire::SuccessorTakeRequest) -> wire::SuccessorsTaken;
    /// Parameters of the requirements in force, with the municipality's own values.
    requirement_param_list(wire::RequirementParamListRequest) -> wire::List<wire::RequirementParamRow>;
    /// Sets the municipality's own values of parameters.
    requirement_param_save(wire::RequirementParamSaveRequest) -> wire::Empty;

    /// Measures of an information domain.
    measure_list(wire::MeasureListRequest) -> wire::List<wire::MeasureRow>;
    /// One measure with what it serves.
    measure_show(wire::RecordRequest) -> wire::MeasureDetail;
    /// Adds or changes a measure.
    measure_save(wire::MeasureSaveRequest) -> wire::Saved;
    /// Links a measure to requirements, or takes links away.
    measure_link(wire::MeasureLinkRequest) -> wire::Empty;
    /// Removes a measure and its links.
    measure_delete(wire::RecordRequest) -> wire::Empty;
    /// Moves a measure to another status.
    measure_move(wire::MeasureMoveRequest) -> wire::Saved;
    /// Accepts a measure that is done, or takes the acceptance back.
    measure_accept(wire::MeasureAcceptRequest) -> wire::Saved;
    /// Lets a measure wait for another one, or be accompanied by it.
    measure_relation_save(wire::MeasureRelationSaveRequest) -> wire::Saved;
    /// Removes what hangs between two measures.
    measure_relation_delete(wire::RecordRequest) -> wire::Empty;
    /// The measures of a plan by date, by person or by budget year, with sums.
    measure_plan(wire::MeasurePlanRequest) -> wire::List<wire::PlanLine>;
    /// The timeline of a plan.
    measure_timeline(wire::MeasureTimelineRequest) -> wire::MeasureTimeline;
    /// Open measures by what they close against what they take.
    measure_next(wire::MeasureNextRequest) -> wire::List<wire::NextMeasure>;

    /// Evidence of a municipality.
    evidence_list(wire::EvidenceListRequest) -> wire::List<wire::EvidenceRow>;
    /// One piece of evidence with what it proves.
    evidence_show(wire::RecordRequest) -> wire::EvidenceDetail;
    /// Adds files as evidence; a job whose result is `EvidenceAdded`.
    evidence_add(wire::EvidenceAddRequest) -> wire::JobStarted;
    /// Changes what is recorded about a piece of evidence.
    evidence_save(wire::EvidenceSaveRequest) -> wire::Empty;
    /// Links a piece of evidence, or takes links away.
    evidence_link(wire::EvidenceLinkRequest) -> wire::Empty;
    /// Removes a piece of evidence and its links.
    evidence_delete(wire::RecordRequest) -> wire::Empty;
    /// Writes a copy of an evidence file to a place that the user picks.
    evidence_extract(wire::RecordRequest) -> wire::SavedFile;

    /// The reports that can be made.
    report_kinds(wire::Empty) -> Vec<wire::ReportKindRow>;
    /// The entries to which a report can be limited.
    report_entry_list(wire::ReportEntryListRequest) -> Vec<wire::ReportEntryRow>;
    /// Makes a report; a job whose result is `ReportReady`.
    report_create(wire::ReportCreateRequest) -> wire::JobStarted;
    /// The bytes of a report, for the preview.
    report_bytes(wire::ReportTokenRequest) -> wire::ReportBytes;
    /// Saves a report to a place that the user picks.
    report_save(wire::ReportSaveRequest) -> wire::SavedFile;
    /// Asks the user where an audit package shall be written.
    report_package_pick(wire::ReportPackagePickRequest) -> Option<wire::PickedPlace>;
    /// Makes an audit package; a job whose result is `ReportPackaged`.
    report_package(wire::ReportPackageRequest) -> wire::JobStarted;
    /// The reports that were made of a municipality, newest first.
    report_register(wire::MunicipalityRequest) -> wire::ReportRegister;
    /// Records that a report was handed to somebody, or changes what was recorded.
    report_handover_save(wire::ReportHandoverSaveRequest) -> wire::Saved;
    /// Removes the record of a handover.
    report_handover_delete(wire::RecordRequest) -> wire::Empty;
    /// What a PDF in hand is, and what changed since it was made.
    report_verify(wire::ReportVerifyRequest) -> wire::ReportVerified;
    /// The history of a document.
    document_revision_list(wire::DocumentRevisionListRequest) -> Vec<wire::DocumentRevisionRow>;
    /// Adds or changes a row of a document's history.
    document_revision_save(wire::DocumentRevisionSaveRequest) -> wire::Saved;

    /// Entries of the change log, newest first.
    log_list(wire::LogListRequest) -> wire::List<wire::HistoryRow>;
    /// Checks the change log; a job whose result is `LogVerifyAnswer`.
    log_verify(wire::Empty) -> wire::JobStarted;
    /// The operation that an undo would take back.
    undo_preview(wire::MunicipalityRequest) -> wire::UndoPreview;
    /// Takes back the last operation.
    undo(wire::UndoRequest) -> wire::Undone;
    /// Searches what is recorded and imported.
    search(wire::SearchRequest) -> wire::SearchAnswer;

    /// How far a job is.
    job_status(wire::JobRequest) -> wire::JobStatus;
    /// Cancels a job.
    job_cancel(wire::JobRequest) -> wire::Empty;
}

#[cfg(test)]
mod tests;
