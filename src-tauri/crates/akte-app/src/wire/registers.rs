//! Registers of a municipality: exceptions, backups, contracts and decisions, online services, regimes. Costs stand in
//! `costs`.

use super::common::Sort;
use super::evidence::NamedRecord;
use super::providers::PointText;
use akte_domain::{
    Applicability, BackupFrequency, DecisionKind, ExceptionKind, ExceptionState, GuidelineState, PentestResult,
    PortalConnection, Regime, RegisterKind, RestoreResult, ServiceStatus,
};
use chrono::NaiveDate;
use uuid::Uuid;

wire! {
    /// Asks for the entries of a register.
    pub struct RegisterListRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Words that its texts contain.
        #[serde(default)]
        pub text: String,
        /// Only entries to which something can be objected.
        #[serde(default)]
        pub only_open: bool,
        /// Sort; none for the usual order.
        pub sort: Option<Sort>,
        /// How many to skip.
        pub offset: u32,
        /// How many to return.
        pub limit: u32,
    }

    /// Names an entry of a register.
    pub struct RegisterEntryRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which register.
        #[cfg_attr(test, ts(type = "RegisterKind"))]
        pub kind: RegisterKind,
        /// The entry.
        pub id: Uuid,
    }

    /// An entry of a register and what it is called.
    #[derive(Eq)]
    pub struct RegisterEntryName {
        /// Which register.
        #[cfg_attr(test, ts(type = "RegisterKind"))]
        pub kind: RegisterKind,
        /// The entry as the list calls it.
        pub id: Uuid,
        /// What it is called.
        pub name: String,
    }

    /// An open point of a register.
    #[derive(Eq)]
    pub struct RegisterPointRow {
        /// Stable code.
        pub code: String,
        /// The sentence for people.
        pub text: String,
        /// Where to mend it.
        pub place: String,
        /// Which register.
        #[cfg_attr(test, ts(type = "RegisterKind"))]
        pub kind: RegisterKind,
        /// The entry as the list calls it; none where there is none yet.
        pub entry_id: Option<Uuid>,
        /// What it is about.
        pub subject: String,
    }

    /// What is recorded about an exception.
    pub struct ExceptionFields {
        /// What it is from.
        #[cfg_attr(test, ts(type = "ExceptionKind"))]
        pub kind: ExceptionKind,
        /// The information domain of the requirement.
        pub domain_id: Option<Uuid>,
        /// The requirement.
        pub requirement_id: Option<Uuid>,
        /// The target object; none for all.
        pub target_object_id: Option<Uuid>,
        /// The grant that it hangs on; what that says is not entered again.
        pub grant_id: Option<Uuid>,
        /// What is excepted.
        #[serde(default)]
        pub name: String,
        /// For whom.
        #[serde(default)]
        pub beneficiary: String,
        /// Why.
        #[serde(default)]
        pub reason: String,
        /// On which legal basis.
        #[serde(default)]
        pub legal_basis: String,
        /// Which risk that leaves.
        #[serde(default)]
        pub risk: String,
        /// What makes up for it.
        #[serde(default)]
        pub compensation: String,
        /// Who approved it.
        #[serde(default)]
        pub approved_by: String,
        /// When.
        pub approved_on: Option<NaiveDate>,
        /// First day.
        pub valid_from: Option<NaiveDate>,
        /// Last day.
        pub valid_until: Option<NaiveDate>,
        /// When it has to be looked at again.
        pub review_on: Option<NaiveDate>,
        /// Since when it holds no more.
        pub revoked_on: Option<NaiveDate>,
        /// Its evidence.
        #[serde(default)]
        pub evidence_ids: Vec<Uuid>,
    }

    /// An exception.
    pub struct ExceptionRow {
        /// What the list calls it: the grant that it hangs on, else the record.
        pub id: Uuid,
        /// The record; none where only the grant is there.
        pub record_id: Option<Uuid>,
        /// What is recorded, and what the grant says.
        #[serde(flatten)]
        pub fields: ExceptionFields,
        /// How it stands today.
        #[cfg_attr(test, ts(type = "ExceptionState"))]
        pub state: ExceptionState,
        /// Number and title of the requirement.
        pub requirement: String,
        /// Name of the target object.
        pub object_name: String,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes an exception.
    pub struct ExceptionSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ExceptionFields,
    }

    /// What is recorded about the backup of a data stock.
    #[derive(Default)]
    pub struct BackupFields {
        /// The data stock.
        pub name: String,
        /// What is backed up how.
        #[serde(default)]
        pub plan: String,
        /// How often.
        #[cfg_attr(test, ts(type = "BackupFrequency | null"))]
        pub frequency: Option<BackupFrequency>,
        /// On what.
        #[serde(default)]
        pub medium: String,
        /// How long backups are kept.
        #[serde(default)]
        pub retention: String,
        /// The room or building of the data.
        pub site_id: Option<Uuid>,
        /// The room or building of the backup.
        pub second_site_id: Option<Uuid>,
        /// Whether a copy is kept offline.
        pub offline_copy: Option<bool>,
        /// The last backup that succeeded.
        pub last_success_on: Option<NaiveDate>,
        /// The last restore test.
        pub restore_tested_on: Option<NaiveDate>,
        /// What came of it.
        #[cfg_attr(test, ts(type = "RestoreResult | null"))]
        pub restore_result: Option<RestoreResult>,
        /// What is worth knowing about it.
        #[serde(default)]
        pub restore_note: String,
        /// The measure that mends what failed.
        pub measure_id: Option<Uuid>,
        /// Who sees to it.
        #[serde(default)]
        pub responsible: String,
        /// The target objects whose data these are.
        #[serde(default)]
        pub object_ids: Vec<Uuid>,
        /// Its evidence.
        #[serde(default)]
        pub evidence_ids: Vec<Uuid>,
    }

    /// How a data stock is backed up.
    pub struct BackupRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: BackupFields,
        /// Name of the room or building of the data.
        pub site_name: String,
        /// Name of the room or building of the backup.
        pub second_site_name: String,
        /// Whether a fire would take both.
        pub same_compartment: bool,
        /// Title of the measure.
        pub measure_title: String,
        /// Its target objects by name.
        pub objects: Vec<NamedRecord>,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a backup record.
    pub struct BackupSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: BackupFields,
    }

    /// What is recorded about a contract or decision.
    pub struct DecisionFields {
        /// What it is.
        #[cfg_attr(test, ts(type = "DecisionKind"))]
        pub kind: DecisionKind,
        /// What it is about.
        pub name: String,
        /// The body that decided, or the other party.
        #[serde(default)]
        pub body: String,
        /// Its number.
        #[serde(default)]
        pub number: String,
        /// The day of the decision or signature.
        pub decided_on: Option<NaiveDate>,
        /// Whether it was decided in public.
        pub public: Option<bool>,
        /// First day.
        pub valid_from: Option<NaiveDate>,
        /// Last day.
        pub valid_until: Option<NaiveDate>,
        /// The provider relation that it belongs to.
        pub relation_id: Option<Uuid>,
        /// What is worth knowing.
        #[serde(default)]
        pub remark: String,
        /// Its evidence.
        #[serde(default)]
        pub evidence_ids: Vec<Uuid>,
    }

    /// A contract or decision.
    pub struct DecisionRow {
        /// The record; the provider relation where its legal act is shown.
        pub id: Uuid,
        /// The record; none where it is the legal act of a provider relation.
        pub record_id: Option<Uuid>,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: DecisionFields,
        /// Name of the provider relation.
        pub relation_name: String,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes a contract or decision.
    pub struct DecisionSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: DecisionFields,
    }

    /// What is recorded about an online service.
    pub struct ServiceFields {
        /// What it is called.
        pub name: String,
        /// Its key in the catalog of services (LeiKa).
        #[serde(default)]
        pub service_key: String,
        /// Its number after the OZG.
        #[serde(default)]
        pub ozg_id: String,
        /// How far it is.
        #[cfg_attr(test, ts(type = "ServiceStatus"))]
        pub status: ServiceStatus,
        /// How it is connected to the Portalverbund.
        #[cfg_attr(test, ts(type = "PortalConnection | null"))]
        pub connection: Option<PortalConnection>,
        /// Since when it is online.
        pub online_since: Option<NaiveDate>,
        /// Who answers for it.
        #[serde(default)]
        pub responsible: String,
        /// What is worth knowing.
        #[serde(default)]
        pub remark: String,
        /// The technical guidelines that it has to follow.
        #[serde(default)]
        pub guidelines: Vec<Guideline>,
        /// Of when the security concept is that it is in.
        #[serde(default)]
        pub concept_on: Option<NaiveDate>,
        /// When it was last tested for penetration.
        #[serde(default)]
        pub pentest_on: Option<NaiveDate>,
        /// What the test found.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "PentestResult | null"))]
        pub pentest_result: Option<PentestResult>,
        /// The target objects that it rests on.
        #[serde(default)]
        pub object_ids: Vec<Uuid>,
        /// Its evidence.
        #[serde(default)]
        pub evidence_ids: Vec<Uuid>,
    }

    /// A technical guideline that a service has to follow.
    pub struct Guideline {
        /// Its number, such as "BSI TR-03107-1".
        pub name: String,
        /// How far it is followed.
        #[cfg_attr(test, ts(type = "GuidelineState"))]
        pub state: GuidelineState,
    }

    /// An online service.
    pub struct ServiceRow {
        /// The record.
        pub id: Uuid,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: ServiceFields,
        /// Its target objects by name.
        pub objects: Vec<NamedRecord>,
        /// Its evidence by title.
        pub evidence: Vec<NamedRecord>,
        /// Whether the ITSiV-PV asks for its measures: it is in operation and connected to the Portalverbund.
        pub under_regulation: bool,
        /// Which measures of the ITSiV-PV it lacks.
        pub lacking: Vec<PointText>,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Adds or changes an online service.
    pub struct ServiceSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// Which one; none for a new one.
        pub id: Option<Uuid>,
        /// What is recorded.
        pub fields: ServiceFields,
    }

    /// What is recorded about a regime.
    pub struct RegimeFields {
        /// Which one.
        #[cfg_attr(test, ts(type = "Regime"))]
        pub regime: Regime,
        /// Whether it applies.
        #[cfg_attr(test, ts(type = "Applicability"))]
        pub applies: Applicability,
        /// Why.
        #[serde(default)]
        pub reason: String,
        /// After which norm.
        #[serde(default)]
        pub legal_basis: String,
        /// Who decided.
        #[serde(default)]
        pub decided_by: String,
        /// When.
        pub decided_on: Option<NaiveDate>,
        /// Number under which it is registered.
        #[serde(default)]
        pub registration: String,
        /// The authority that incidents are reported to.
        #[serde(default)]
        pub authority: String,
        /// How it is reached.
        #[serde(default)]
        pub authority_contact: String,
        /// Hours from awareness of an incident to the early warning, by a state's law.
        #[serde(default)]
        pub early_warning_hours: Option<u32>,
        /// Hours from awareness to the notification, by a state's law.
        #[serde(default)]
        pub notification_hours: Option<u32>,
        /// Months from the notification to the final report, by a state's law.
        #[serde(default)]
        pub final_report_months: Option<u32>,
    }

    /// A regime and whether it applies; each is listed, whether decided or not.
    pub struct RegimeRow {
        /// What the list calls it.
        #[cfg_attr(test, ts(type = "Regime"))]
        pub id: Regime,
        /// The record; none while nobody has decided.
        pub record_id: Option<Uuid>,
        /// What is recorded.
        #[serde(flatten)]
        pub fields: RegimeFields,
        /// What an audit would object to.
        pub points: Vec<PointText>,
    }

    /// Decides whether a regime applies.
    pub struct RegimeSaveRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// What is recorded; what was decided before about the same regime is replaced.
        pub fields: RegimeFields,
    }
}
