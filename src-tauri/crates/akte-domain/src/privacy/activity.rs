//! The record of processing activities (Verzeichnis von Verarbeitungstätigkeiten; Art. 30(1)) in the structure of the DSK's
//! form (`reference/domain.md` 4.1): a cover sheet per controller, a sheet per activity, and the rules by which an authority
//! reads them.

mod checks;
#[cfg(test)]
mod tests;

pub use checks::{new_purposes, of_activity, of_change};

use super::deletion::DeletionRule;
use super::{Notes, PrivacyPoint};
use crate::codes::{Coded, coded};
use crate::problem::{Problem, filled};
use crate::{MeasureId, MunicipalityId, ProcessingActivityId, ProcessorContractId, TargetObjectId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

coded! {
    /// A legal basis that the GDPR itself names: Art. 6(1) and Art. 9(2). The code is its id in the picklist, too.
    GdprBasis {
        /// Einwilligung.
        Art6A = "art_6_1_a" [],
        /// Vertrag.
        Art6B = "art_6_1_b" [],
        /// Rechtliche Verpflichtung.
        Art6C = "art_6_1_c" [],
        /// Lebenswichtige Interessen.
        Art6D = "art_6_1_d" [],
        /// Öffentliche Aufgabe.
        Art6E = "art_6_1_e" [],
        /// Berechtigte Interessen.
        Art6F = "art_6_1_f" [],
        /// Ausdrückliche Einwilligung.
        Art9A = "art_9_2_a" [],
        /// Arbeits- und Sozialrecht.
        Art9B = "art_9_2_b" [],
        /// Lebenswichtige Interessen.
        Art9C = "art_9_2_c" [],
        /// Vereinigungen ohne Gewinnerzielungsabsicht.
        Art9D = "art_9_2_d" [],
        /// Offensichtlich öffentlich gemachte Daten.
        Art9E = "art_9_2_e" [],
        /// Rechtsansprüche und Gerichte.
        Art9F = "art_9_2_f" [],
        /// Erhebliches öffentliches Interesse.
        Art9G = "art_9_2_g" [],
        /// Gesundheits- und Sozialbereich.
        Art9H = "art_9_2_h" [],
        /// Öffentliche Gesundheit.
        Art9I = "art_9_2_i" [],
        /// Archiv, Forschung, Statistik.
        Art9J = "art_9_2_j" [],
    }
}

impl GdprBasis {
    /// Whether it is a basis of Art. 9(2); otherwise of Art. 6(1).
    #[must_use]
    pub fn is_article_9(self) -> bool {
        self >= Self::Art9A
    }

    /// Whether it rests on Union or national law (Art. 6(3)).
    #[must_use]
    pub fn needs_law(self) -> bool {
        matches!(self, Self::Art6C | Self::Art6E)
    }
}

/// A legal basis of an activity.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalBasis {
    /// Its id in the picklist: a code of [`GdprBasis`], a law, or one that users added.
    pub basis: String,
    /// The provision, e.g. "§§ 2 und 3 BMG"; may be empty where the id says all.
    #[serde(default)]
    pub provision: String,
}

impl LegalBasis {
    /// The article of the GDPR, where it is one.
    #[must_use]
    pub fn gdpr(&self) -> Option<GdprBasis> {
        GdprBasis::from_code(&self.basis)
    }
}

/// A category of data subjects.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SubjectCategory {
    /// Its number within the activity.
    pub number: u16,
    /// Who.
    pub name: String,
    /// How many, approximately.
    #[serde(default)]
    pub count: Option<u64>,
}

/// A category of personal data, numbered so that deletion rules and recipients can refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataCategory {
    /// Its number within the activity.
    pub number: u16,
    /// Which data.
    pub name: String,
    /// Special categories (Art. 9(1)).
    #[serde(default)]
    pub special: bool,
    /// Convictions and offences (Art. 10).
    #[serde(default)]
    pub convictions: bool,
    /// Social data (§ 67(2) SGB X).
    #[serde(default)]
    pub social: bool,
    /// Numbers of the data subjects whom it concerns: the matrix of persons and data.
    #[serde(default)]
    pub subjects: Vec<u16>,
}

coded! {
    /// What a recipient is to the controller.
    RecipientKind {
        /// Intern: a department or function.
        Internal = "internal" ["intern"],
        /// Extern: another body.
        External = "external" ["extern"],
        /// Auftragsverarbeiter (Art. 28).
        Processor = "processor" ["auftragsverarbeiter"],
    }
}

/// A category of recipients.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// What it is to the controller.
    pub kind: RecipientKind,
    /// Who, without names of persons.
    pub name: String,
    /// Numbers of the data categories that it gets; empty means all.
    #[serde(default)]
    pub categories: Vec<u16>,
    /// Why, by which provision.
    #[serde(default)]
    pub reason: String,
}

coded! {
    /// On what a transfer to a third country rests (Art. 45 to 49).
    Safeguard {
        /// Angemessenheitsbeschluss (Art. 45).
        Adequacy = "adequacy" ["angemessenheitsbeschluss"],
        /// Rechtsverbindliches Dokument or Verwaltungsvereinbarung between authorities (Art. 46(2)(a), (3)(b)).
        AuthorityArrangement = "authority_arrangement" ["verwaltungsvereinbarung"],
        /// Standarddatenschutzklauseln (Art. 46(2)(c) and (d)).
        StandardClauses = "standard_clauses" ["standarddatenschutzklauseln", "standardvertragsklauseln"],
        /// Verbindliche interne Datenschutzvorschriften (Art. 46(2)(b), 47).
        BindingRules = "binding_rules" ["verbindliche interne datenschutzvorschriften"],
        /// Ausnahme (Art. 49(1), first subparagraph).
        Derogation = "derogation" ["ausnahme"],
        /// Zwingende berechtigte Interessen (Art. 49(1), second subparagraph), to be documented.
        CompellingInterests = "compelling_interests" ["zwingende berechtigte interessen"],
    }
}

/// A transfer to a third country or an international organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transfer {
    /// The concrete recipient.
    pub recipient: String,
    /// The country or organisation.
    pub country: String,
    /// On what it rests.
    pub safeguard: Option<Safeguard>,
    /// The documentation of suitable safeguards (Art. 30(1)(e), 49(6)).
    pub documentation: String,
}

impl Transfer {
    /// Whether recipient, country and safeguard are named.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        filled(&self.recipient) && filled(&self.country) && self.safeguard.is_some()
    }
}

/// The statement about third countries, which is never left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TransferStatement {
    /// Keine Übermittlung geplant.
    NonePlanned,
    /// These.
    Planned(Vec<Transfer>),
}

coded! {
    /// What a statement about third countries says, in one word.
    TransferChoice {
        /// Keine Übermittlung geplant.
        NonePlanned = "none_planned" ["keine", "keine geplant"],
        /// Übermittlungen, each of which is named.
        Planned = "planned" ["geplant"],
    }
}

coded! {
    /// How far a sheet is.
    ActivityStatus {
        /// Entwurf.
        Draft = "draft" ["entwurf"],
        /// Vollständig.
        Complete = "complete" ["vollständig"],
        /// Geprüft by the DSB.
        Checked = "checked" ["geprüft"],
    }
}

/// How the persons were informed (Art. 13 and 14).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct InformationDuty {
    /// Since when a text is in use.
    pub fulfilled_on: Option<NaiveDate>,
    /// Which text.
    pub document: String,
    /// The text itself as somebody edited it; empty while it follows from the facts of the activity.
    pub text: String,
    /// Why none is owed (Art. 13(4), 14(5), state law); empty if it is.
    pub exemption: String,
}

/// The cover sheet (Vorblatt) of a controller.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ControllerSheet {
    /// The controller.
    pub name: String,
    /// Postal address.
    pub address: String,
    /// E-mail address.
    pub email: String,
    /// Telephone.
    pub phone: String,
    /// Joint controllers (Art. 26); empty if none.
    pub joint_controllers: String,
    /// Representative (Art. 27); empty for bodies in the Union.
    pub representative: String,
    /// The data protection officer, name and contact (Art. 37(1)(a): every authority has one).
    pub officer: String,
    /// The competent supervisory authority.
    pub authority: String,
    /// Who leads the body.
    pub head: String,
    /// Whom to ask.
    pub contact: String,
}

/// Open points of the cover sheet (Art. 30(1)(a)).
#[must_use]
pub fn of_controller(sheet: &ControllerSheet) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    let reachable = filled(&sheet.address) && (filled(&sheet.email) || filled(&sheet.phone));
    notes.note(!filled(&sheet.name) || !reachable, PrivacyPoint::ControllerIncomplete);
    notes.note(!filled(&sheet.officer), PrivacyPoint::OfficerMissing);
    notes.0
}

/// A processing activity (Verarbeitungstätigkeit): one purpose, one sheet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessingActivity {
    /// The activity itself.
    pub id: ProcessingActivityId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Serial number.
    pub number: String,
    /// Designation, derived from the purpose.
    pub name: String,
    /// How far the sheet is.
    pub status: ActivityStatus,
    /// The starter sheet from which it was made and against which it still has to be checked; empty if none.
    pub proposed_by: String,
    /// Date of introduction.
    pub introduced_on: Option<NaiveDate>,
    /// Date of the last change.
    pub changed_on: Option<NaiveDate>,
    /// Responsible department.
    pub department: String,
    /// Whom to ask there.
    pub contact: String,
    /// The purposes.
    pub purposes: Vec<String>,
    /// The legal bases.
    pub legal_bases: Vec<LegalBasis>,
    /// Why legitimate interests are a basis, outside the tasks of an authority; empty if they are none.
    pub legitimate_interest_reason: String,
    /// Kind of processing, necessity.
    pub nature: String,
    /// Who is concerned.
    pub subjects: Vec<SubjectCategory>,
    /// Which data.
    pub categories: Vec<DataCategory>,
    /// Who gets them.
    pub recipients: Vec<Recipient>,
    /// The explicit statement that nobody gets them.
    pub no_recipients: bool,
    /// The statement about third countries.
    pub transfers: Option<TransferStatement>,
    /// What is to be said about it beside.
    pub transfer_note: String,
    /// Deletion rules per data category.
    pub deletion: Vec<DeletionRule>,
    /// Measures in words, or deviations from the security concept.
    pub measures_note: String,
    /// Reference to the security concept.
    pub security_concept: String,
    /// Measures of the Akte that protect it; links of their own ([`super::PrivacyLink`]).
    #[serde(skip)]
    pub measure_ids: Vec<MeasureId>,
    /// Applications and systems, objects of the structure analysis; links of their own ([`super::PrivacyLink`]).
    #[serde(skip)]
    pub object_ids: Vec<TargetObjectId>,
    /// Contracts with processors; links of their own ([`super::PrivacyLink`]).
    #[serde(skip)]
    pub contract_ids: Vec<ProcessorContractId>,
    /// Typical software, while no object is named.
    pub software: String,
    /// Where the data come from.
    pub source: String,
    /// How the persons were informed.
    pub information: InformationDuty,
    /// The result of the threshold analysis, with its reason (Art. 35), where no analysis of its own is recorded.
    pub threshold: String,
    /// Whether a threshold analysis is recorded for it ([`super::ThresholdAnalysis`]).
    #[serde(skip)]
    pub analysed: bool,
    /// The opinion of the DSB.
    pub officer_opinion: String,
    /// Whether there are joint controllers (Art. 26).
    pub joint: bool,
    /// Who they are.
    #[serde(default)]
    pub joint_controllers: String,
    /// Their arrangement.
    pub joint_arrangement: String,
    /// How its essence is made available to the persons (Art. 26(2)).
    #[serde(default)]
    pub joint_essence: String,
    /// The contact point for the persons (Art. 26(1)); empty where none is designated.
    #[serde(default)]
    pub joint_contact: String,
    /// Whether decisions are made automatically (Art. 22(1)).
    pub automated_decision: bool,
    /// By what Art. 22(2) allows that.
    pub automated_decision_basis: String,
    /// Reference documents.
    pub references: String,
}

impl ProcessingActivity {
    /// An activity of which only the name is known.
    #[must_use]
    pub fn new(id: ProcessingActivityId, municipality_id: MunicipalityId, name: &str) -> Self {
        Self {
            id,
            municipality_id,
            number: String::new(),
            name: name.to_owned(),
            status: ActivityStatus::Draft,
            proposed_by: String::new(),
            introduced_on: None,
            changed_on: None,
            department: String::new(),
            contact: String::new(),
            purposes: Vec::new(),
            legal_bases: Vec::new(),
            legitimate_interest_reason: String::new(),
            nature: String::new(),
            subjects: Vec::new(),
            categories: Vec::new(),
            recipients: Vec::new(),
            no_recipients: false,
            transfers: None,
            transfer_note: String::new(),
            deletion: Vec::new(),
            measures_note: String::new(),
            security_concept: String::new(),
            measure_ids: Vec::new(),
            object_ids: Vec::new(),
            contract_ids: Vec::new(),
            software: String::new(),
            source: String::new(),
            information: InformationDuty::default(),
            threshold: String::new(),
            analysed: false,
            officer_opinion: String::new(),
            joint: false,
            joint_controllers: String::new(),
            joint_arrangement: String::new(),
            joint_essence: String::new(),
            joint_contact: String::new(),
            automated_decision: false,
            automated_decision_basis: String::new(),
            references: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        if filled(&self.name) { Vec::new() } else { vec![Problem::NameMissing] }
    }

    /// Numbers of the data categories that no deletion rule mentions.
    #[must_use]
    pub fn categories_without_deletion(&self) -> Vec<u16> {
        let ruled: HashSet<u16> = self.deletion.iter().flat_map(|rule| rule.categories.iter().copied()).collect();
        self.categories.iter().map(|category| category.number).filter(|number| !ruled.contains(number)).collect()
    }

    /// Whether all numbers are given once, and everything refers to numbers that are given.
    #[must_use]
    pub fn numbers_are_clear(&self) -> bool {
        let categories: HashSet<u16> = self.categories.iter().map(|category| category.number).collect();
        let subjects: HashSet<u16> = self.subjects.iter().map(|subject| subject.number).collect();
        let unique = categories.len() == self.categories.len() && subjects.len() == self.subjects.len();
        let rules = self.deletion.iter().flat_map(|rule| &rule.categories);
        let recipients = self.recipients.iter().flat_map(|recipient| &recipient.categories);
        let known = rules.chain(recipients).all(|number| categories.contains(number));
        let mut of_matrix = self.categories.iter().flat_map(|category| &category.subjects);
        unique && known && of_matrix.all(|number| subjects.contains(number))
    }

    fn has_basis(&self, wanted: impl Fn(GdprBasis) -> bool) -> bool {
        self.legal_bases.iter().filter_map(LegalBasis::gdpr).any(wanted)
    }

    /// Whether a law beside the GDPR is named.
    fn has_law(&self) -> bool {
        self.legal_bases.iter().any(|basis| basis.gdpr().is_none() && filled(&basis.provision))
    }
}
