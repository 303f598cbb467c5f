//! The desk of a municipality's officers in one read: controlled documents, trainings, consultations, tasks and objectives with what
//! they are about, and what an audit would object to. Window, command line, open points, deadlines and reports are computed
//! from it.

use crate::domain_view::DomainView;
use crate::error::Result;
use crate::iso_view::called;
use crate::register_view::RegisterPoint;
use crate::rooms::natural;
use crate::wire;
use akte_domain::desk::consultation::of_consultation;
use akte_domain::desk::document::{asks_for_policies, missing_policies, of_document};
use akte_domain::desk::objective::of_objective;
use akte_domain::desk::task::of_task;
use akte_domain::desk::training::of_training;
use akte_domain::open_points::OpenPoint;
use akte_domain::policy::Policy;
use akte_domain::{
    Coded, Consultation, ControlledDocument, ControlledDocumentId, DomainId, Evidence, EvidenceId, EvidenceKind,
    Measure, Objective, OfficerTask, Person, ProcessingActivity, RegisterKind, RequirementId, TargetObject, Training,
};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// What an entry is about.
#[derive(Debug, Clone, Default)]
pub(crate) struct Links {
    pub(crate) evidence: Vec<EvidenceId>,
    pub(crate) persons: Vec<Uuid>,
    pub(crate) activities: Vec<Uuid>,
    pub(crate) objects: Vec<Uuid>,
    pub(crate) measures: Vec<Uuid>,
    pub(crate) requirements: Vec<Uuid>,
}

/// An entry with what it is about.
pub(crate) struct Linked<T> {
    pub(crate) record: T,
    pub(crate) to: Links,
}

/// Everything on the desk.
pub(crate) struct DeskView {
    /// By title.
    pub(crate) documents: Vec<Linked<ControlledDocument>>,
    /// The latest first.
    pub(crate) trainings: Vec<Linked<Training>>,
    /// The latest first.
    pub(crate) consultations: Vec<Linked<Consultation>>,
    /// Open ones first, what is due first comes first.
    pub(crate) tasks: Vec<Linked<OfficerTask>>,
    /// By title.
    pub(crate) objectives: Vec<Linked<Objective>>,
    /// Evidence that belongs to an entry.
    pub(crate) evidence: HashMap<EvidenceId, Evidence>,
    /// Names of everything that an entry is about, and of the information domains.
    names: HashMap<Uuid, String>,
}

impl DeskView {
    /// # Errors
    /// The database refuses.
    pub(crate) async fn read(reads: &mut Reads<'_>, scope: Scope) -> Result<Self> {
        let mut links: HashMap<Uuid, Links> = HashMap::new();
        for link in reads.desk_links(scope).await? {
            let Some(entry) = link.entry() else { continue };
            let of = links.entry(entry).or_default();
            of.evidence.extend(link.evidence_id);
            of.persons.extend(link.person_id.map(Uuid::from));
            of.activities.extend(link.activity_id.map(Uuid::from));
            of.objects.extend(link.target_object_id.map(Uuid::from));
            of.measures.extend(link.measure_id.map(Uuid::from));
            of.requirements.extend(link.requirement_id.map(Uuid::from));
        }
        let (names, evidence) = names(reads, scope, &links).await?;
        Ok(Self { names, evidence, ..Self::linked(reads, scope, links).await? })
    }

    /// Only what is recorded, without what it is about.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn without_links(reads: &mut Reads<'_>, scope: Scope) -> Result<Self> {
        Self::linked(reads, scope, HashMap::new()).await
    }

    async fn linked(reads: &mut Reads<'_>, scope: Scope, mut links: HashMap<Uuid, Links>) -> Result<Self> {
        let mut to = |id: Uuid| links.remove(&id).unwrap_or_default();
        let mut documents: Vec<Linked<ControlledDocument>> = Vec::new();
        for record in reads.controlled_documents(scope).await? {
            documents.push(Linked { to: to(record.id.0), record });
        }
        documents.sort_by(|a, b| natural(&a.record.title, &b.record.title).then(a.record.id.cmp(&b.record.id)));
        let mut trainings: Vec<Linked<Training>> = Vec::new();
        for record in reads.trainings(scope).await? {
            trainings.push(Linked { to: to(record.id.0), record });
        }
        trainings.sort_by_key(|one| std::cmp::Reverse((one.record.held_on, one.record.id)));
        let mut consultations: Vec<Linked<Consultation>> = Vec::new();
        for record in reads.consultations(scope).await? {
            consultations.push(Linked { to: to(record.id.0), record });
        }
        consultations.sort_by_key(|one| std::cmp::Reverse((one.record.requested_on, one.record.id)));
        let mut tasks: Vec<Linked<OfficerTask>> = Vec::new();
        for record in reads.officer_tasks(scope).await? {
            tasks.push(Linked { to: to(record.id.0), record });
        }
        tasks.sort_by_key(|one| {
            let record = &one.record;
            (!record.is_open(), record.due_on.is_none(), record.due_on, record.id)
        });
        let mut objectives: Vec<Linked<Objective>> = Vec::new();
        for record in reads.objectives(scope).await? {
            objectives.push(Linked { to: to(record.id.0), record });
        }
        objectives.sort_by(|a, b| natural(&a.record.title, &b.record.title).then(a.record.id.cmp(&b.record.id)));
        Ok(Self {
            documents,
            trainings,
            consultations,
            tasks,
            objectives,
            evidence: HashMap::new(),
            names: HashMap::new(),
        })
    }

    /// What something that an entry is about is called.
    pub(crate) fn name(&self, id: Uuid) -> &str {
        self.names.get(&id).map(String::as_str).unwrap_or_default()
    }

    /// What an information domain is called; nothing for all of them.
    pub(crate) fn domain_name(&self, id: Option<DomainId>) -> &str {
        id.map(|id| self.name(id.0)).unwrap_or_default()
    }

    pub(crate) fn document_title(&self, id: Option<ControlledDocumentId>) -> &str {
        let found = self.documents.iter().find(|one| Some(one.record.id) == id);
        found.map(|one| one.record.title.as_str()).unwrap_or_default()
    }

    /// What an entry is about, by names.
    pub(crate) fn named(&self, ids: &[Uuid]) -> Vec<wire::NamedRecord> {
        ids.iter().map(|id| wire::NamedRecord { id: *id, name: self.name(*id).to_owned() }).collect()
    }

    /// The evidence of an entry, by titles.
    pub(crate) fn proofs(&self, ids: &[EvidenceId]) -> Vec<wire::NamedRecord> {
        let pieces = ids.iter().filter_map(|id| self.evidence.get(id));
        pieces.map(|piece| wire::NamedRecord { id: piece.id.0, name: piece.title.clone() }).collect()
    }

    /// Whether another training is the repetition of this one.
    fn is_repeated(&self, training: &Training) -> bool {
        self.trainings.iter().any(|other| training.is_repeated_by(&other.record))
    }

    /// The trainings whose repetition is still to come.
    pub(crate) fn to_repeat(&self) -> impl Iterator<Item = &Training> {
        self.trainings.iter().map(|one| &one.record).filter(|one| !self.is_repeated(one))
    }

    pub(crate) fn training_points(&self, training: &Training, as_of: NaiveDate) -> Vec<OpenPoint> {
        of_training(training, self.is_repeated(training), as_of)
    }

    /// Documents of an information domain that an obligation or a control asks for.
    pub(crate) fn documents_for(
        &self,
        requirement: RequirementId,
        domain: DomainId,
    ) -> impl Iterator<Item = &ControlledDocument> {
        let asked = move |one: &&Linked<ControlledDocument>| one.to.requirements.contains(&requirement.0);
        self.documents.iter().filter(asked).map(|one| &one.record).filter(move |one| one.serves(domain))
    }

    /// The trainings about information security, the latest first.
    pub(crate) fn security_trainings(&self) -> Vec<Training> {
        self.trainings.iter().map(|one| &one.record).filter(|one| one.topic.is_security()).cloned().collect()
    }

    /// What an audit would object to; that of an information domain leaves out what belongs to another one.
    pub(crate) fn points(&self, domain: Option<DomainId>, as_of: NaiveDate) -> Vec<RegisterPoint> {
        let mut points = Vec::new();
        let mut add = |kind, id: Uuid, subject: &str, found: Vec<OpenPoint>| {
            let told = |point| RegisterPoint { kind, entry: Some(id), subject: subject.to_owned(), point };
            points.extend(found.into_iter().map(told));
        };
        let here = |of: Option<DomainId>| domain.is_none() || of.is_none() || of == domain;
        for one in self.documents.iter().map(|one| &one.record).filter(|one| here(one.domain_id)) {
            add(RegisterKind::ControlledDocument, one.id.0, &one.title, of_document(one, as_of));
        }
        for one in self.trainings.iter().map(|one| &one.record) {
            add(RegisterKind::Training, one.id.0, &one.title, self.training_points(one, as_of));
        }
        for one in self.consultations.iter().map(|one| &one.record) {
            add(RegisterKind::Consultation, one.id.0, &one.title, of_consultation(one, as_of));
        }
        for one in self.tasks.iter().map(|one| &one.record) {
            add(RegisterKind::OfficerTask, one.id.0, &one.title, of_task(one, as_of));
        }
        for one in self.objectives.iter().map(|one| &one.record).filter(|one| here(one.domain_id)) {
            add(RegisterKind::Objective, one.id.0, &one.title, of_objective(one, as_of));
        }
        points
    }

    /// Each piece of evidence with the entry that has it.
    pub(crate) fn proven(&self) -> Vec<(EvidenceId, wire::RegisterEntryName)> {
        let mut proven = Vec::new();
        let mut add = |to: &Links, kind, id: Uuid, name: &str| {
            let entry = |piece: &EvidenceId| (*piece, wire::RegisterEntryName { kind, id, name: name.to_owned() });
            proven.extend(to.evidence.iter().map(entry));
        };
        for Linked { record, to } in &self.documents {
            add(to, RegisterKind::ControlledDocument, record.id.0, &record.title);
        }
        for Linked { record, to } in &self.trainings {
            add(to, RegisterKind::Training, record.id.0, &record.title);
        }
        for Linked { record, to } in &self.consultations {
            add(to, RegisterKind::Consultation, record.id.0, &record.title);
        }
        for Linked { record, to } in &self.tasks {
            add(to, RegisterKind::OfficerTask, record.id.0, &record.title);
        }
        for Linked { record, to } in &self.objectives {
            add(to, RegisterKind::Objective, record.id.0, &record.title);
        }
        proven
    }
}

/// Each piece of evidence of a municipality with the entry of the desk that has it.
///
/// # Errors
/// The database refuses.
pub(crate) async fn proven(reads: &mut Reads<'_>, scope: Scope) -> Result<Vec<(EvidenceId, wire::RegisterEntryName)>> {
    if reads.desk_links(scope).await?.iter().all(|link| link.evidence_id.is_none()) {
        return Ok(Vec::new());
    }
    Ok(DeskView::read(reads, scope).await?.proven())
}

/// The documents of A.0 that an information domain lacks: where it is asked for, and somebody has begun to model. A piece of
/// evidence with such a title is enough.
///
/// # Errors
/// The database refuses.
pub(crate) async fn lacking<'e>(
    reads: &mut Reads<'_>,
    view: &DomainView,
    evidence: impl Iterator<Item = &'e Evidence>,
) -> Result<Vec<Policy>> {
    let domain = view.domain.id;
    if !asks_for_policies(&view.domain) || reads.module_decisions(view.scope, domain).await?.is_empty() {
        return Ok(Vec::new());
    }
    let documents = reads.controlled_documents(view.scope).await?;
    let serving = documents.iter().filter(|one| one.serves(domain));
    let titles = evidence.filter(|piece| piece.kind == EvidenceKind::Policy).map(|piece| piece.title.as_str());
    Ok(missing_policies(serving, titles))
}

/// What an audit would object to about them.
pub(crate) fn lacking_points(texts: &Texts, lacking: Vec<Policy>) -> Vec<RegisterPoint> {
    let told = |policy: Policy| RegisterPoint {
        kind: RegisterKind::ControlledDocument,
        entry: None,
        subject: format!("{} {}", policy.number(), texts.term("policy", policy.code())),
        point: OpenPoint::PolicyMissing,
    };
    lacking.into_iter().map(told).collect()
}

type Names = (HashMap<Uuid, String>, HashMap<EvidenceId, Evidence>);

/// What the links lead to, and the information domains.
async fn names(reads: &mut Reads<'_>, scope: Scope, links: &HashMap<Uuid, Links>) -> Result<Names> {
    let distinct = |of: fn(&Links) -> &Vec<Uuid>| -> Vec<Uuid> {
        links.values().flat_map(of).copied().collect::<HashSet<_>>().into_iter().collect()
    };
    let mut names: HashMap<Uuid, String> = HashMap::new();
    names.extend(reads.domains(scope).await?.into_iter().map(|one| (one.id.0, one.name)));
    let persons = reads.find_all::<Person>(scope, &distinct(|of| &of.persons)).await?;
    names.extend(persons.into_iter().map(|one| (one.id.0, one.name)));
    let activities = reads.find_all::<ProcessingActivity>(scope, &distinct(|of| &of.activities)).await?;
    names.extend(activities.into_iter().map(|one| (one.id.0, one.name)));
    let objects = reads.find_all::<TargetObject>(scope, &distinct(|of| &of.objects)).await?;
    names.extend(objects.into_iter().map(|one| (one.id.0, one.name)));
    let measures = reads.find_all::<Measure>(scope, &distinct(|of| &of.measures)).await?;
    names.extend(measures.into_iter().map(|one| (one.id.0, one.title)));
    for id in distinct(|of| &of.requirements) {
        let latest = reads.requirement_versions(RequirementId(id)).await?.pop();
        names.extend(latest.map(|row| (id, called(&row))));
    }
    let pieces: HashSet<Uuid> = links.values().flat_map(|of| &of.evidence).map(|id| id.0).collect();
    let pieces: Vec<Uuid> = pieces.into_iter().collect();
    let evidence = reads.find_all::<Evidence>(scope, &pieces).await?;
    Ok((names, evidence.into_iter().map(|one| (one.id, one)).collect()))
}
