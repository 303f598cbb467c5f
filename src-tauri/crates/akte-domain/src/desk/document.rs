//! Controlled documents (Lenkung von Dokumenten; ISO/IEC 27001, 7.5; A.0.3 of the BSI audit scheme): who released which version, to
//! whom it was given, when it is reviewed, by what it was replaced.

use super::Notes;
use crate::codes::coded;
use crate::open_point::OpenPoint;
use crate::policy::Policy;
use crate::problem::{Problem, filled};
use crate::{
    Approach, Classification, Coded as _, ControlledDocumentId, DomainId, InformationDomain, Method, MunicipalityId,
};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

coded! {
    /// What a controlled document is.
    DocumentKind {
        /// Leitlinie.
        Policy = "policy" ["leitlinie"],
        /// Richtlinie.
        Guideline = "guideline" ["richtlinie"],
        /// Konzept.
        Concept = "concept" ["konzept"],
        /// Dienst- oder Arbeitsanweisung.
        Instruction = "instruction" ["anweisung", "dienstanweisung", "arbeitsanweisung"],
        /// Verfahrensbeschreibung.
        Procedure = "procedure" ["verfahren", "verfahrensbeschreibung"],
        /// Verzeichnis.
        Directory = "directory" ["verzeichnis"],
        /// Plan, such as the emergency plan.
        Plan = "plan" [],
        /// Vereinbarung, such as one with the staff council.
        Agreement = "agreement" ["vereinbarung", "dienstvereinbarung"],
        /// Formular or Merkblatt.
        Form = "form" ["formular", "merkblatt"],
    }
}

coded! {
    /// How far a controlled document is.
    ControlledStatus {
        /// Entwurf.
        Draft = "draft" ["entwurf"],
        /// In Prüfung.
        InReview = "in_review" ["in prüfung"],
        /// Freigegeben.
        Released = "released" ["freigegeben"],
        /// Zurückgezogen.
        Withdrawn = "withdrawn" ["zurückgezogen"],
    }
}

/// To whom a document is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Distribution {
    /// A person, an office, everybody.
    pub recipient: String,
    /// How: intranet, by circular, on paper.
    pub way: String,
    /// Since when.
    pub since: Option<NaiveDate>,
}

/// A controlled document of a municipality.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControlledDocument {
    /// The document itself.
    pub id: ControlledDocumentId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The information domain that it is for; none for all of them.
    pub domain_id: Option<DomainId>,
    /// The document that replaces it.
    pub replaced_by_id: Option<ControlledDocumentId>,
    /// What it is called.
    pub title: String,
    /// Its number or file reference.
    pub number: String,
    /// What it is.
    pub kind: DocumentKind,
    /// Which document of A.0 it is; none where its title says it, or it is none of them.
    pub policy: Option<Policy>,
    /// Version in hand.
    pub version: String,
    /// How far it is.
    pub status: ControlledStatus,
    /// Who wrote it.
    pub author: String,
    /// Who keeps it up to date.
    pub owner: String,
    /// Who released it.
    pub released_by: String,
    /// When.
    pub released_on: Option<NaiveDate>,
    /// Who may see it.
    pub classification: Classification,
    /// Since when it is in force.
    pub valid_from: Option<NaiveDate>,
    /// When it is reviewed next.
    pub review_due_on: Option<NaiveDate>,
    /// To whom it is given.
    pub distribution: Vec<Distribution>,
    /// Where the binding copy lies.
    pub storage: String,
    /// What is worth knowing.
    pub remark: String,
}

impl ControlledDocument {
    /// A draft of which only the title is known.
    #[must_use]
    pub fn new(id: ControlledDocumentId, municipality_id: MunicipalityId, title: &str) -> Self {
        Self {
            id,
            municipality_id,
            domain_id: None,
            replaced_by_id: None,
            title: title.to_owned(),
            number: String::new(),
            kind: DocumentKind::Guideline,
            policy: None,
            version: String::new(),
            status: ControlledStatus::Draft,
            author: String::new(),
            owner: String::new(),
            released_by: String::new(),
            released_on: None,
            classification: Classification::Internal,
            valid_from: None,
            review_due_on: None,
            distribution: Vec::new(),
            storage: String::new(),
            remark: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.title) {
            problems.push(Problem::NameMissing);
        }
        if self.replaced_by_id == Some(self.id) {
            problems.push(Problem::ReplacedByItself);
        }
        if self.released_on.zip(self.review_due_on).is_some_and(|(released, review)| review < released) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }

    /// Which document of A.0 it is: as somebody said, else as its title says.
    #[must_use]
    pub fn is_policy(&self) -> Option<Policy> {
        self.policy.or_else(|| match self.kind {
            DocumentKind::Policy | DocumentKind::Guideline | DocumentKind::Instruction => Policy::of_title(&self.title),
            _ => None,
        })
    }

    /// Whether it is in hand for an information domain: it is one of all or of this one, and was not withdrawn.
    #[must_use]
    pub fn serves(&self, domain: DomainId) -> bool {
        self.status != ControlledStatus::Withdrawn && self.domain_id.is_none_or(|of| of == domain)
    }

    /// Whether it is in force: released, and neither withdrawn nor still to come.
    #[must_use]
    pub fn is_in_force(&self, as_of: NaiveDate) -> bool {
        self.status == ControlledStatus::Released && self.valid_from.is_none_or(|day| day <= as_of)
    }
}

/// Open points of a document. What was withdrawn owes nothing; a draft only somebody who sees to it.
#[must_use]
pub fn of_document(document: &ControlledDocument, as_of: NaiveDate) -> Vec<OpenPoint> {
    let mut notes = Notes::new();
    if document.status == ControlledStatus::Withdrawn {
        return notes.0;
    }
    notes.note(!filled(&document.owner), OpenPoint::DocumentOwnerMissing);
    if document.status == ControlledStatus::Released {
        let signed = filled(&document.released_by) && document.released_on.is_some();
        notes.note(!signed, OpenPoint::DocumentReleaseIncomplete);
        notes.note(document.review_due_on.is_none_or(|due| due < as_of), OpenPoint::DocumentReviewDue);
        let given = document.distribution.iter().any(|one| filled(&one.recipient));
        notes.note(!given, OpenPoint::DocumentUndistributed);
    }
    notes.0
}

/// Whether A.0 is asked for in an information domain: Edition 2023, Standard- or Kern-Absicherung (`reference/domain.md` 2.2).
#[must_use]
pub fn asks_for_policies(domain: &InformationDomain) -> bool {
    let approach = domain.definition.approach;
    domain.method == Method::Edition2023
        && matches!(approach, Some(Approach::StandardProtection | Approach::CoreProtection))
}

/// The documents of A.0 that are missing: neither a controlled document is one of them, nor a title of evidence says so.
#[must_use]
pub fn missing_policies<'d>(
    documents: impl Iterator<Item = &'d ControlledDocument>,
    evidence: impl Iterator<Item = &'d str>,
) -> Vec<Policy> {
    let controlled = documents.filter_map(ControlledDocument::is_policy);
    let known: Vec<Policy> = controlled.chain(evidence.filter_map(Policy::of_title)).collect();
    Policy::ALL.iter().copied().filter(|policy| !known.contains(policy)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn released() -> ControlledDocument {
        let nil = Uuid::nil();
        let new = ControlledDocument::new(ControlledDocumentId(nil), MunicipalityId(nil), "Passwortrichtlinie");
        ControlledDocument {
            status: ControlledStatus::Released,
            owner: "IT".into(),
            released_by: "Bürgermeisterin".into(),
            released_on: Some(day("2026-03-01")),
            review_due_on: Some(day("2027-03-01")),
            distribution: vec![Distribution { recipient: "Alle".into(), way: "Intranet".into(), since: None }],
            ..new
        }
    }

    #[test]
    fn each_gap_of_a_released_document_fires_and_a_whole_one_keeps_quiet() {
        let as_of = day("2027-03-01");
        let check = |change: fn(&mut ControlledDocument), expected: &[OpenPoint]| {
            let mut one = released();
            change(&mut one);
            assert_eq!(of_document(&one, as_of), expected);
        };
        check(|_| (), &[]);
        check(|one| one.owner.clear(), &[OpenPoint::DocumentOwnerMissing]);
        check(|one| one.released_by = " ".into(), &[OpenPoint::DocumentReleaseIncomplete]);
        check(|one| one.released_on = None, &[OpenPoint::DocumentReleaseIncomplete]);
        check(|one| one.review_due_on = None, &[OpenPoint::DocumentReviewDue]);
        check(|one| one.review_due_on = "2027-02-28".parse().ok(), &[OpenPoint::DocumentReviewDue]);
        check(|one| one.distribution.clear(), &[OpenPoint::DocumentUndistributed]);
        check(|one| one.distribution[0].recipient.clear(), &[OpenPoint::DocumentUndistributed]);
    }

    #[test]
    fn a_draft_owes_an_owner_and_what_was_withdrawn_nothing() {
        let as_of = day("2027-03-01");
        let nil = Uuid::nil();
        let mut one = ControlledDocument::new(ControlledDocumentId(nil), MunicipalityId(nil), "Konzept");
        assert_eq!(of_document(&one, as_of), [OpenPoint::DocumentOwnerMissing]);
        one.owner = "IT".into();
        assert_eq!(of_document(&one, as_of), []);
        one = ControlledDocument { status: ControlledStatus::Withdrawn, owner: String::new(), ..released() };
        assert_eq!(of_document(&one, day("2030-01-01")), []);
        assert!(!one.serves(DomainId(nil)) && !one.is_in_force(as_of), "it is out of hand");
    }

    #[test]
    fn days_and_replacement_are_sound() {
        let mut one = released();
        one.review_due_on = Some(day("2026-02-28"));
        assert_eq!(one.problems(), [Problem::PeriodReversed]);
        one.review_due_on = Some(day("2026-03-01"));
        one.replaced_by_id = Some(one.id);
        assert_eq!(one.problems(), [Problem::ReplacedByItself]);
    }

    #[test]
    fn a_policy_is_there_as_a_controlled_document_or_by_the_title_of_evidence() {
        let mut said = released();
        said.policy = Some(Policy::RiskAnalysis);
        let named = ControlledDocument { title: "Leitlinie zur Informationssicherheit".into(), ..released() };
        let concept = ControlledDocument { kind: DocumentKind::Concept, title: "Auditkonzept".into(), ..released() };
        let documents = [said, named, concept];
        let missing = missing_policies(documents.iter(), ["Richtlinie zur Lenkung von Dokumenten"].into_iter());
        assert_eq!(missing, [Policy::InternalAudit, Policy::CorrectiveAction], "a concept is no policy");
        assert_eq!(missing_policies([].iter(), [].into_iter()).len(), 5, "everything");
    }
}
