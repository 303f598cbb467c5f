//! Provider relations (Dienstleisterbeziehungen; BSI 200-2, 8.3.7; `reference/domain.md` 1.6): who does what for a
//! municipality, by which legal act, from when until when, and who answers for which requirement. Responsibility as such
//! always stays with the municipality.
//!
//! The state of a transition and the responsibility for a requirement are never recorded twice: they follow from dates,
//! and from the relation unless somebody decided otherwise.

mod points;
mod shared;
#[cfg(test)]
mod tests;

pub use points::{RelationFacts, Share, of_reference, of_relation};
pub use shared::{ObjectGrant, SeenStatus, SharedReference, changes_since};

use crate::codes::coded;
use crate::problem::{Problem, filled};
use crate::{
    DomainId, EvidenceId, MunicipalityId, ProviderEvidenceId, ProviderObjectId, ProviderRelationId, RequirementId,
    ResponsibilitySplitId, TargetObjectId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// The five kinds of provider relations.
    ProviderKind {
        /// Auslagerung: a provider runs what the municipality used to run.
        Outsourcing = "outsourcing" ["auslagerung"],
        /// Arbeitsplatzdienst: complete office workplaces from the provider's data centre.
        WorkplaceService = "workplace_service" ["arbeitsplatzdienst", "arbeitsplatz aus der cloud"],
        /// Aufgabenübertragung: the task itself moves to another body.
        TaskTransfer = "task_transfer" ["aufgabenübertragung", "übertragung"],
        /// Gemeinsamer Betrieb: equals run shared systems under an agreement.
        JointOperation = "joint_operation" ["gemeinsamer betrieb", "it-verbund"],
        /// Shared-Service-Center: one municipality serves others that stay involved.
        SharedServiceCentre = "shared_service_centre" ["shared-service-center", "shared service center"],
    }
}

coded! {
    /// Who answers for a requirement.
    Responsibility {
        /// Dienstleister: it implements and proves.
        Provider = "provider" ["dienstleister"],
        /// Eigen: the municipality itself.
        Own = "own" ["eigen", "selbst", "kommune"],
        /// Geteilt: both, each their part.
        Shared = "shared" ["geteilt", "gemeinsam"],
    }
}

coded! {
    /// What the provider is in data protection law. It is decided with a reason where a task is transferred.
    DataRole {
        /// Auftragsverarbeiter (Art. 28 DSGVO).
        Processor = "processor" ["auftragsverarbeiter", "auftragsverarbeitung"],
        /// Gemeinsam Verantwortliche (Art. 26 DSGVO).
        JointController = "joint_controller" ["gemeinsam verantwortlich", "gemeinsame verantwortung"],
        /// Selbst Verantwortlicher: it took the task over.
        Controller = "controller" ["verantwortlicher", "selbst verantwortlich"],
        /// It sees no personal data.
        NoPersonalData = "none" ["keine personenbezogenen daten", "keine"],
    }
}

impl DataRole {
    /// Whether an agreement has to be made (Art. 26 or 28).
    #[must_use]
    pub fn needs_agreement(self) -> bool {
        matches!(self, Self::Processor | Self::JointController)
    }
}

coded! {
    /// What a piece of evidence is to a provider relation.
    ProviderEvidencePurpose {
        /// Nachweis: certificate, check, audit report of what the provider does.
        Proof = "proof" ["nachweis"],
        /// Vertrag or Vereinbarung.
        Contract = "contract" ["vertrag"],
        /// Vereinbarung nach Art. 26 oder 28 DSGVO.
        DataAgreement = "data_agreement" ["avv", "auftragsverarbeitungsvertrag"],
        /// Beschluss or other legal act.
        LegalAct = "legal_act" ["beschluss", "rechtsakt"],
    }
}

coded! {
    /// How far the move of an object to a provider is on a day.
    TransitionState {
        /// In house, as before.
        InHouse = "in_house" ["im haus"],
        /// On the provider's systems in the municipality's rooms.
        OnSite = "on_site" ["vor ort"],
        /// In the provider's data centre.
        Transferred = "transferred" ["übergeben", "im rechenzentrum"],
    }
}

/// By what a relation came about (Rechtsakt): a contract, an agreement, and the decision of a body.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LegalAct {
    /// What it is, e.g. "Übertragungszweckvereinbarung".
    #[serde(rename = "legal_act")]
    pub name: String,
    /// The body that decided, e.g. "Kreistag".
    #[serde(rename = "legal_body")]
    pub body: String,
    /// Its number, e.g. "2017/417-1".
    #[serde(rename = "legal_number")]
    pub number: String,
    /// The day of the decision or signature.
    #[serde(rename = "legal_on")]
    pub on: Option<NaiveDate>,
}

impl LegalAct {
    /// Whether it can be found again: what it is, who decided, and when.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        filled(&self.name) && filled(&self.body) && self.on.is_some()
    }
}

/// The last control of a provider, and the next one.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ProviderControl {
    /// When the provider was last controlled.
    pub controlled_on: Option<NaiveDate>,
    /// By whom.
    pub controlled_by: String,
    /// With which result.
    pub control_result: String,
    /// When the next control is due.
    pub control_due_on: Option<NaiveDate>,
}

/// What a provider does for an information domain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderRelation {
    /// The relation itself.
    pub id: ProviderRelationId,
    /// The tenant that receives.
    pub municipality_id: MunicipalityId,
    /// The information domain that is served.
    pub domain_id: DomainId,
    /// Its name, unique within the information domain.
    pub name: String,
    /// Which of the five kinds.
    pub kind: ProviderKind,
    /// The provider as a target object of the information domain.
    pub provider_object_id: Option<TargetObjectId>,
    /// The provider as another municipality of the Akte.
    pub provider_municipality_id: Option<MunicipalityId>,
    /// What the provider does (Leistungsumfang).
    pub services: String,
    /// Whom to ask at the provider.
    pub contact: String,
    /// The contract as people find it: number, file.
    pub contract: String,
    /// By what it came about.
    #[serde(flatten)]
    pub legal: LegalAct,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// Last day; an extension moves it.
    pub valid_until: Option<NaiveDate>,
    /// How it ends: notice, return of data, hand-over.
    pub exit_rule: String,
    /// The day on which the provider is left, once that is planned.
    pub exit_on: Option<NaiveDate>,
    /// What the provider is in data protection law.
    pub data_role: Option<DataRole>,
    /// Why that is so.
    pub data_role_reason: String,
    /// Who answers for requirements about which nobody decided otherwise.
    pub default_split: Option<Responsibility>,
    /// The last control and the next one.
    #[serde(flatten)]
    pub control: ProviderControl,
}

impl ProviderRelation {
    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut note = |applies: bool, problem: Problem| {
            if applies {
                problems.push(problem);
            }
        };
        note(!filled(&self.name), Problem::NameMissing);
        let named =
            usize::from(self.provider_object_id.is_some()) + usize::from(self.provider_municipality_id.is_some());
        note(named != 1, Problem::ProviderUnclear);
        note(self.provider_municipality_id == Some(self.municipality_id), Problem::ProvidesForItself);
        let reversed = |from: Option<NaiveDate>, until: Option<NaiveDate>| {
            from.zip(until).is_some_and(|(from, until)| until < from)
        };
        note(reversed(self.valid_from, self.valid_until), Problem::PeriodReversed);
        note(reversed(self.valid_from, self.exit_on), Problem::ExitBeforeBeginning);
        note(reversed(self.control.controlled_on, self.control.control_due_on), Problem::ControlBeforeLast);
        problems
    }

    /// The last day of the relation: the planned exit where it comes before the end of the term.
    #[must_use]
    pub fn ends_on(&self) -> Option<NaiveDate> {
        match (self.exit_on, self.valid_until) {
            (Some(exit), Some(until)) => Some(exit.min(until)),
            (exit, until) => exit.or(until),
        }
    }

    /// Whether it holds on a day.
    #[must_use]
    pub fn is_running(&self, on: NaiveDate) -> bool {
        self.valid_from.is_none_or(|from| from <= on) && self.ends_on().is_none_or(|until| until >= on)
    }
}

/// A target object that a relation is about, and its way to the provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderObject {
    /// The record itself.
    pub id: ProviderObjectId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of both.
    pub domain_id: DomainId,
    /// The relation.
    pub relation_id: ProviderRelationId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// Who answers for its requirements about which nobody decided otherwise; none for what the relation says.
    pub responsibility: Option<Responsibility>,
    /// Until when it shall have moved.
    pub planned_on: Option<NaiveDate>,
    /// Since when it runs on the provider's systems in the municipality's rooms.
    pub on_site_on: Option<NaiveDate>,
    /// Since when it runs in the provider's data centre.
    pub transferred_on: Option<NaiveDate>,
    /// What is worth knowing.
    pub remark: String,
}

impl ProviderObject {
    /// An object of which nothing is known but that it belongs to a relation.
    #[must_use]
    pub fn new(id: ProviderObjectId, relation: &ProviderRelation, object: TargetObjectId) -> Self {
        Self {
            id,
            municipality_id: relation.municipality_id,
            domain_id: relation.domain_id,
            relation_id: relation.id,
            target_object_id: object,
            responsibility: None,
            planned_on: None,
            on_site_on: None,
            transferred_on: None,
            remark: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let reversed = self.on_site_on.zip(self.transferred_on).is_some_and(|(on_site, moved)| moved < on_site);
        if reversed { vec![Problem::TransitionReversed] } else { Vec::new() }
    }

    /// How far its move is on a day; none where no move is planned or happened.
    #[must_use]
    pub fn state(&self, on: NaiveDate) -> Option<TransitionState> {
        let reached = |day: Option<NaiveDate>| day.is_some_and(|day| day <= on);
        if reached(self.transferred_on) {
            Some(TransitionState::Transferred)
        } else if reached(self.on_site_on) {
            Some(TransitionState::OnSite)
        } else if self.planned_on.is_some() || self.on_site_on.is_some() || self.transferred_on.is_some() {
            Some(TransitionState::InHouse)
        } else {
            None
        }
    }

    /// Whether it should have moved before a day and has not.
    #[must_use]
    pub fn is_late(&self, as_of: NaiveDate) -> bool {
        self.planned_on.is_some_and(|day| day < as_of) && self.state(as_of) != Some(TransitionState::Transferred)
    }
}

/// Who answers for one requirement at one object, where that is not what the relation says for all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ResponsibilitySplit {
    /// The record itself.
    pub id: ResponsibilitySplitId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of both.
    pub domain_id: DomainId,
    /// The relation.
    pub relation_id: ProviderRelationId,
    /// The object.
    pub target_object_id: TargetObjectId,
    /// The requirement.
    pub requirement_id: RequirementId,
    /// Who answers for it.
    pub responsibility: Responsibility,
    /// Who does which part.
    pub note: String,
}

/// The link from a relation to a piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProviderEvidence {
    /// The link itself.
    pub id: ProviderEvidenceId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain of both.
    pub domain_id: DomainId,
    /// The relation.
    pub relation_id: ProviderRelationId,
    /// The piece of evidence.
    pub evidence_id: EvidenceId,
    /// What it is to the relation.
    pub purpose: ProviderEvidencePurpose,
}

/// Who answers for a requirement: what was decided for it, else for its object, else by the relation.
#[must_use]
pub fn responsibility(
    relation: &ProviderRelation,
    object: &ProviderObject,
    split: Option<&ResponsibilitySplit>,
) -> Option<Responsibility> {
    split.map(|split| split.responsibility).or(object.responsibility).or(relation.default_split)
}
