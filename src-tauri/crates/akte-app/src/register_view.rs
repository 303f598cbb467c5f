//! The registers of a municipality in one read: what is recorded, what other records already say – grants, legal acts of
//! provider relations –, and what an audit would object to. Window, command line, overview and reports are computed from it.

use crate::error::Result;
use crate::provider_view::municipality_name;
use crate::records;
use akte_domain::open_points::OpenPoint;
use akte_domain::register::{self, YearCosts, shares_compartment, year_costs};
use akte_domain::{
    BackupRecord, Coded, CostItem, CostMember, Decision, DecisionId, DecisionKind, DependencyKind, DomainId, Evidence,
    EvidenceId, ExceptionApproval, ExceptionId, ExceptionKind, ExceptionState, Measure, MunicipalityId, OnlineService,
    PointPlace, ProviderEvidencePurpose, ProviderRelation, ProviderRelationId, Regime, RegimeDecision, RegisterKind,
    RequirementId, TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;
use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};
use uuid::Uuid;

/// An exception with the names of what it is about.
pub(crate) struct Excepted {
    /// With what its grant says.
    pub(crate) exception: ExceptionApproval,
    /// None where only the grant is there.
    pub(crate) record: Option<ExceptionId>,
    /// Number and title of the requirement.
    pub(crate) requirement: Option<(String, String)>,
    pub(crate) object: String,
    domain: Option<DomainId>,
    pub(crate) evidence: Vec<EvidenceId>,
}

impl Excepted {
    /// What the list calls it.
    pub(crate) fn key(&self) -> Uuid {
        key_of(&self.exception)
    }
}

/// A backup record with the names of what it is about.
pub(crate) struct Backed {
    pub(crate) record: BackupRecord,
    pub(crate) objects: Vec<TargetObject>,
    pub(crate) site: String,
    pub(crate) second_site: String,
    pub(crate) same_compartment: bool,
    pub(crate) measure: String,
    pub(crate) evidence: Vec<EvidenceId>,
}

/// A contract or decision.
pub(crate) struct Decided {
    pub(crate) decision: Decision,
    /// None where it is the legal act of a provider relation.
    pub(crate) record: Option<DecisionId>,
    pub(crate) relation: String,
    pub(crate) evidence: Vec<EvidenceId>,
}

impl Decided {
    /// What the list calls it.
    pub(crate) fn key(&self) -> Uuid {
        match (self.record, self.decision.relation_id) {
            (None, Some(relation)) => relation.0,
            _ => self.decision.id.0,
        }
    }
}

/// An online service with its target objects.
pub(crate) struct Served {
    pub(crate) service: OnlineService,
    pub(crate) objects: Vec<TargetObject>,
    pub(crate) evidence: Vec<EvidenceId>,
}

/// An entry and what it is called.
#[derive(Clone, Copy)]
pub(crate) struct NamedEntry<'a> {
    pub(crate) kind: RegisterKind,
    pub(crate) id: Uuid,
    pub(crate) name: &'a str,
}

/// An open point and what it is about.
pub(crate) struct RegisterPoint {
    pub(crate) kind: RegisterKind,
    pub(crate) entry: Option<Uuid>,
    pub(crate) subject: String,
    pub(crate) point: OpenPoint,
}

impl RegisterPoint {
    /// Which open point it is; where nothing is recorded yet, the subject says it.
    pub(crate) fn place(&self) -> PointPlace {
        let about = self.entry.map_or_else(|| self.subject.clone(), |entry| entry.to_string());
        PointPlace::of(self.point).about(about)
    }
}

/// Everything in the registers of a municipality.
pub(crate) struct RegisterView {
    pub(crate) exceptions: Vec<Excepted>,
    pub(crate) backups: Vec<Backed>,
    pub(crate) decisions: Vec<Decided>,
    pub(crate) services: Vec<Served>,
    pub(crate) regimes: Vec<(Regime, Option<RegimeDecision>)>,
    pub(crate) items: Vec<CostItem>,
    pub(crate) costs: Vec<YearCosts>,
    /// Evidence of the municipality.
    pub(crate) evidence: HashMap<EvidenceId, Evidence>,
    municipalities: HashMap<MunicipalityId, String>,
}

/// Which evidence and objects belong to which entry.
struct Links {
    evidence: HashMap<Uuid, Vec<EvidenceId>>,
    objects: HashMap<Uuid, Vec<TargetObjectId>>,
}

impl Links {
    async fn read(reads: &mut Reads<'_>, scope: Scope) -> Result<Self> {
        let (mut evidence, mut objects): (HashMap<_, Vec<_>>, HashMap<_, Vec<_>>) = (HashMap::new(), HashMap::new());
        for link in reads.register_evidence(scope).await? {
            if let Some(entry) = link.entry() {
                evidence.entry(entry).or_default().push(link.evidence_id);
            }
        }
        for link in reads.register_objects(scope).await? {
            if let Some(entry) = link.entry() {
                objects.entry(entry).or_default().push(link.target_object_id);
            }
        }
        Ok(Self { evidence, objects })
    }

    fn evidence_of(&self, entry: Uuid) -> Vec<EvidenceId> {
        self.evidence.get(&entry).cloned().unwrap_or_default()
    }

    async fn objects_of(&self, reads: &mut Reads<'_>, scope: Scope, entry: Uuid) -> Result<Vec<TargetObject>> {
        let ids: Vec<Uuid> = self.objects.get(&entry).into_iter().flatten().map(|id| id.0).collect();
        let mut objects = reads.find_all::<TargetObject>(scope, &ids).await?;
        objects.sort_by(|a, b| crate::rooms::natural(&a.name, &b.name));
        Ok(objects)
    }
}

async fn object(reads: &mut Reads<'_>, scope: Scope, id: Option<TargetObjectId>) -> Result<Option<TargetObject>> {
    Ok(match id {
        Some(id) => reads.find::<TargetObject>(scope, id).await?,
        None => None,
    })
}

fn name_of(object: Option<TargetObject>) -> String {
    object.map(|object| object.name).unwrap_or_default()
}

impl RegisterView {
    pub(crate) async fn read(reads: &mut Reads<'_>, scope: Scope) -> Result<Self> {
        let links = Links::read(reads, scope).await?;
        let exceptions = exceptions(reads, scope, &links).await?;
        let backups = backups(reads, scope, &links).await?;
        let decisions = decisions(reads, scope, &links).await?;
        let mut services = Vec::new();
        for service in reads.online_services(scope).await? {
            let objects = links.objects_of(reads, scope, service.id.0).await?;
            let evidence = links.evidence_of(service.id.0);
            services.push(Served { service, objects, evidence });
        }
        let mut decided: HashMap<Regime, RegimeDecision> =
            reads.regime_decisions(scope).await?.into_iter().map(|one| (one.regime, one)).collect();
        let regimes = Regime::ALL.iter().map(|regime| (*regime, decided.remove(regime))).collect();
        let items = reads.cost_items(scope).await?;
        let mut members: Vec<CostMember> = reads.cost_members(scope).await?;
        let mut municipalities: HashMap<MunicipalityId, String> = HashMap::new();
        let bearers = items.iter().filter_map(|item| item.member_id);
        for id in bearers.chain(members.iter().map(|member| member.member_id)) {
            if let Entry::Vacant(place) = municipalities.entry(id) {
                place.insert(municipality_name(reads, id).await?);
            }
        }
        // Whose name comes first bears the cent that is left of equal parts.
        let name_of = |member: &CostMember| municipalities.get(&member.member_id).cloned().unwrap_or_default();
        members.sort_by(|a, b| crate::rooms::natural(&name_of(a), &name_of(b)));
        let years: BTreeSet<u16> =
            items.iter().map(|item| item.year).chain(members.iter().map(|member| member.year)).collect();
        let costs: Vec<YearCosts> = years.into_iter().rev().map(|year| year_costs(year, &items, &members)).collect();
        let evidence = records::evidence(reads, scope).await?.into_iter().map(|piece| (piece.id, piece)).collect();
        Ok(Self { exceptions, backups, decisions, services, regimes, items, costs, evidence, municipalities })
    }

    /// What a municipality that takes part in costs is called.
    pub(crate) fn municipality(&self, id: MunicipalityId) -> &str {
        self.municipalities.get(&id).map(String::as_str).unwrap_or_default()
    }

    /// The exceptions that concern an information domain; all where none is named.
    pub(crate) fn exceptions_of(&self, domain: Option<DomainId>) -> impl Iterator<Item = &Excepted> {
        self.exceptions.iter().filter(move |one| domain.is_none() || one.domain.is_none() || one.domain == domain)
    }

    /// The backup records that concern an information domain: its objects, or nobody said whose; all where none is named.
    pub(crate) fn backups_of(&self, domain: Option<DomainId>) -> impl Iterator<Item = &Backed> {
        self.backups.iter().filter(move |one| concerns(&one.objects, domain))
    }

    /// What an audit would object to, as far as it concerns an information domain.
    pub(crate) fn points(&self, domain: Option<DomainId>, as_of: NaiveDate) -> Vec<RegisterPoint> {
        let mut points = Vec::new();
        let mut add = |kind, entry, subject: &str, found: Vec<OpenPoint>| {
            let told = |point| RegisterPoint { kind, entry, subject: subject.to_owned(), point };
            points.extend(found.into_iter().map(told));
        };
        for one in self.exceptions_of(domain) {
            let found = register::of_exception(&one.exception, as_of);
            add(RegisterKind::Exception, Some(one.key()), &one.exception.name, found);
        }
        for one in self.backups_of(domain) {
            add(RegisterKind::Backup, Some(one.record.id.0), &one.record.name, one.points(as_of));
        }
        for one in &self.decisions {
            add(RegisterKind::Decision, Some(one.key()), &one.decision.name, one.points(as_of));
        }
        for item in &self.items {
            add(RegisterKind::Cost, Some(item.id.0), &item.name, self.cost_points(item));
        }
        for one in self.services.iter().filter(|one| concerns(&one.objects, domain)) {
            add(RegisterKind::Service, Some(one.service.id.0), &one.service.name, one.points());
        }
        for (regime, decision) in &self.regimes {
            let id = decision.as_ref().map(|decision| decision.id.0);
            add(RegisterKind::Regime, id, regime.code(), register::of_regime(decision.as_ref()));
        }
        points
    }

    /// Each piece of evidence with the entry that has it.
    pub(crate) fn proven(&self) -> impl Iterator<Item = (EvidenceId, NamedEntry<'_>)> {
        let exceptions = self.exceptions.iter().map(|one| {
            let entry = NamedEntry { kind: RegisterKind::Exception, id: one.key(), name: &one.exception.name };
            (&one.evidence, entry)
        });
        let backups = self.backups.iter().map(|one| {
            let entry = NamedEntry { kind: RegisterKind::Backup, id: one.record.id.0, name: &one.record.name };
            (&one.evidence, entry)
        });
        let decisions = self.decisions.iter().filter(|one| one.record.is_some()).map(|one| {
            let entry = NamedEntry { kind: RegisterKind::Decision, id: one.key(), name: &one.decision.name };
            (&one.evidence, entry)
        });
        let services = self.services.iter().map(|one| {
            let entry = NamedEntry { kind: RegisterKind::Service, id: one.service.id.0, name: &one.service.name };
            (&one.evidence, entry)
        });
        let all = exceptions.chain(backups).chain(decisions).chain(services);
        all.flat_map(|(evidence, entry)| evidence.iter().map(move |id| (*id, entry)))
    }

    pub(crate) fn cost_points(&self, item: &CostItem) -> Vec<OpenPoint> {
        let left = self.costs.iter().any(|year| year.undistributed.contains(&item.id));
        if left { vec![OpenPoint::CostNotDistributed] } else { Vec::new() }
    }
}

impl Backed {
    pub(crate) fn points(&self, as_of: NaiveDate) -> Vec<OpenPoint> {
        register::of_backup(&self.record, self.objects.len(), self.same_compartment, as_of)
    }
}

impl Served {
    pub(crate) fn points(&self) -> Vec<OpenPoint> {
        register::of_service(&self.service, self.objects.len(), self.evidence.len())
    }
}

impl Decided {
    /// Nothing is objected to the legal act of a provider relation here: that is done there.
    pub(crate) fn points(&self, as_of: NaiveDate) -> Vec<OpenPoint> {
        match self.record {
            Some(_) => register::of_decision(&self.decision, self.evidence.len(), as_of),
            None => Vec::new(),
        }
    }
}

fn concerns(objects: &[TargetObject], domain: Option<DomainId>) -> bool {
    domain.is_none_or(|domain| objects.is_empty() || objects.iter().any(|object| object.domain_id == domain))
}

/// Number and title of a requirement in the last version that has it.
async fn requirement(reads: &mut Reads<'_>, id: Option<RequirementId>) -> Result<Option<(String, String)>> {
    let Some(id) = id else { return Ok(None) };
    Ok(reads.requirement_versions(id).await?.pop().map(|row| (row.label, row.title)))
}

/// The exceptions as they stand, accesses of others among them, each with the id of its record if it has one.
///
/// # Errors
/// The database refuses.
pub(crate) async fn approvals(
    reads: &mut Reads<'_>,
    scope: Scope,
) -> Result<Vec<(Option<ExceptionId>, ExceptionApproval)>> {
    let mut by_grant = HashMap::new();
    let mut all = Vec::new();
    for exception in reads.exceptions(scope).await? {
        match exception.grant_id {
            Some(grant) => drop(by_grant.insert(grant, exception)),
            None => all.push((Some(exception.id), exception)),
        }
    }
    for grant in reads.object_grants(scope).await? {
        let name = name_of(object(reads, scope, Some(grant.target_object_id)).await?);
        let member = municipality_name(reads, grant.member_id).await?;
        let recorded = by_grant.remove(&grant.id);
        let record = recorded.as_ref().map(|exception| exception.id);
        let empty = || ExceptionApproval::new(ExceptionId(grant.id.0), scope.municipality(), ExceptionKind::Access);
        all.push((record, recorded.unwrap_or_else(empty).with_grant(&grant, &name, &member)));
    }
    Ok(all)
}

/// What the list calls an exception.
pub(crate) fn key_of(exception: &ExceptionApproval) -> Uuid {
    exception.grant_id.map_or(exception.id.0, Uuid::from)
}

async fn exceptions(reads: &mut Reads<'_>, scope: Scope, links: &Links) -> Result<Vec<Excepted>> {
    let all = approvals(reads, scope).await?;
    let mut excepted = Vec::with_capacity(all.len());
    for (record, exception) in all {
        let at = object(reads, scope, exception.target_object_id).await?;
        excepted.push(Excepted {
            record,
            requirement: requirement(reads, exception.requirement_id).await?,
            domain: exception.domain_id.or(at.as_ref().map(|object| object.domain_id)),
            object: name_of(at),
            evidence: record.map(|id| links.evidence_of(id.0)).unwrap_or_default(),
            exception,
        });
    }
    excepted.sort_by(|a, b| {
        let (one, other) = (&a.exception, &b.exception);
        crate::rooms::natural(&one.name, &other.name).then_with(|| one.beneficiary.cmp(&other.beneficiary))
    });
    Ok(excepted)
}

/// The exceptions from requirements of an information domain that hold on a day.
pub(crate) async fn exemptions(
    reads: &mut Reads<'_>,
    scope: Scope,
    domain: DomainId,
    on: NaiveDate,
) -> Result<Vec<ExceptionApproval>> {
    let holds = |one: &ExceptionApproval| {
        one.kind == ExceptionKind::Requirement
            && one.domain_id == Some(domain)
            && one.state(on) == ExceptionState::Valid
    };
    Ok(reads.exceptions(scope).await?.into_iter().filter(holds).collect())
}

async fn backups(reads: &mut Reads<'_>, scope: Scope, links: &Links) -> Result<Vec<Backed>> {
    let records = reads.backup_records(scope).await?;
    let above = if records.iter().any(|one| one.site_id.is_some() && one.second_site_id.is_some()) {
        compartments(reads, scope).await?
    } else {
        HashMap::new()
    };
    let mut backed = Vec::with_capacity(records.len());
    for record in records {
        let both = record.site_id.zip(record.second_site_id);
        let measure = match record.measure_id {
            Some(id) => reads.find::<Measure>(scope, id).await?.map(|measure| measure.title),
            None => None,
        };
        backed.push(Backed {
            objects: links.objects_of(reads, scope, record.id.0).await?,
            site: name_of(object(reads, scope, record.site_id).await?),
            second_site: name_of(object(reads, scope, record.second_site_id).await?),
            same_compartment: both.is_some_and(|(one, other)| shares_compartment(one, other, &above)),
            measure: measure.unwrap_or_default(),
            evidence: links.evidence_of(record.id.0),
            record,
        });
    }
    Ok(backed)
}

/// In which rooms and buildings each object lies: by dependencies, and by the groups that are rooms or buildings.
async fn compartments(reads: &mut Reads<'_>, scope: Scope) -> Result<HashMap<TargetObjectId, Vec<TargetObjectId>>> {
    let mut above: HashMap<TargetObjectId, Vec<TargetObjectId>> = HashMap::new();
    for domain in reads.domains(scope).await? {
        let objects = reads.target_objects(scope, domain.id).await?;
        let places: HashSet<TargetObjectId> = objects
            .iter()
            .filter(|object| matches!(object.kind, TargetObjectKind::Room | TargetObjectKind::Building))
            .map(|object| object.id)
            .collect();
        let in_group = objects.iter().filter_map(|object| Some((object.id, object.parent_id?)));
        let located = reads.dependencies(scope, domain.id).await?;
        let located =
            located.iter().filter(|one| one.kind == DependencyKind::LocatedIn).map(|one| (one.from_id, one.to_id));
        for (what, place) in in_group.chain(located).filter(|(_, place)| places.contains(place)) {
            above.entry(what).or_default().push(place);
        }
    }
    Ok(above)
}

/// Contracts and decisions, and the legal acts of provider relations.
async fn decisions(reads: &mut Reads<'_>, scope: Scope, links: &Links) -> Result<Vec<Decided>> {
    let mut relations: Vec<ProviderRelation> = Vec::new();
    for domain in reads.domains(scope).await? {
        relations.extend(reads.provider_relations(scope, domain.id).await?);
    }
    let names: HashMap<ProviderRelationId, String> =
        relations.iter().map(|relation| (relation.id, relation.name.clone())).collect();
    let mut decided: Vec<Decided> = reads
        .decisions(scope)
        .await?
        .into_iter()
        .map(|decision| Decided {
            record: Some(decision.id),
            relation: decision.relation_id.and_then(|id| names.get(&id)).cloned().unwrap_or_default(),
            evidence: links.evidence_of(decision.id.0),
            decision,
        })
        .collect();
    let acts = |purpose| matches!(purpose, ProviderEvidencePurpose::LegalAct | ProviderEvidencePurpose::Contract);
    let proofs = if relations.is_empty() { Vec::new() } else { reads.provider_evidence(scope).await? };
    for relation in relations.into_iter().filter(|relation| !relation.legal.name.trim().is_empty()) {
        let of_act = proofs.iter().filter(|link| link.relation_id == relation.id && acts(link.purpose));
        decided.push(Decided {
            record: None,
            evidence: of_act.map(|link| link.evidence_id).collect(),
            relation: relation.name,
            decision: Decision {
                id: DecisionId(relation.id.0),
                municipality_id: scope.municipality(),
                kind: DecisionKind::Agreement,
                name: relation.legal.name,
                body: relation.legal.body,
                number: relation.legal.number,
                decided_on: relation.legal.on,
                public: None,
                valid_from: relation.valid_from,
                valid_until: relation.valid_until,
                relation_id: Some(relation.id),
                remark: relation.contract,
            },
        });
    }
    decided.sort_by_key(|one| std::cmp::Reverse(one.decision.decided_on));
    Ok(decided)
}
