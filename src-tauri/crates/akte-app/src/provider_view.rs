//! The provider relations of an information domain in one read: objects, who answers for which requirement, evidence, and
//! what an audit would object to. Which requirements there are follows from the [`Assessment`].

use crate::assess::{Assessment, Cell};
use crate::error::Result;
use akte_domain::open_points::OpenPoint;
use akte_domain::provider::{self, RelationFacts, Share};
use akte_domain::{
    Evidence, EvidenceState, Method, Municipality, MunicipalityId, PointPlace, ProviderEvidence,
    ProviderEvidencePurpose, ProviderObject, ProviderRelation, ProviderRelationId, RequirementId, Responsibility,
    ResponsibilitySplit, TargetObject, TargetObjectId, TargetObjectKind, UsageStatus,
};
use akte_store::{Reads, Scope};
use chrono::NaiveDate;
use std::collections::HashMap;
use uuid::Uuid;

type SplitAt = (ProviderRelationId, TargetObjectId, RequirementId);

/// What is recorded about the provider relations of a domain.
pub(crate) struct ProviderView {
    /// By name.
    pub(crate) relations: Vec<ProviderRelation>,
    objects: Vec<ProviderObject>,
    splits: HashMap<SplitAt, ResponsibilitySplit>,
    links: Vec<ProviderEvidence>,
    municipalities: HashMap<MunicipalityId, String>,
}

/// A requirement at an object of a relation, and who answers for it.
pub(crate) struct Placed<'a> {
    pub(crate) cell: Cell<'a>,
    pub(crate) split: Option<&'a ResponsibilitySplit>,
    pub(crate) responsibility: Option<Responsibility>,
}

impl Placed<'_> {
    /// Who does which part.
    pub(crate) fn note(&self) -> &str {
        self.split.map_or("", |split| split.note.as_str())
    }
}

impl ProviderView {
    pub(crate) async fn read(reads: &mut Reads<'_>, assessment: &Assessment) -> Result<Self> {
        let (scope, domain) = (assessment.view.scope, assessment.view.domain.id);
        let relations = reads.provider_relations(scope, domain).await?;
        let objects = reads.provider_objects(scope, domain).await?;
        let splits = reads.responsibility_splits(scope, domain).await?;
        let splits = splits
            .into_iter()
            .map(|split| ((split.relation_id, split.target_object_id, split.requirement_id), split))
            .collect();
        let links = if relations.is_empty() { Vec::new() } else { reads.provider_evidence(scope).await? };
        let mut municipalities = HashMap::new();
        for id in relations.iter().filter_map(|relation| relation.provider_municipality_id) {
            municipalities.insert(id, municipality_name(reads, id).await?);
        }
        Ok(Self { relations, objects, splits, links, municipalities })
    }

    /// What the provider of a relation is called.
    pub(crate) fn provider_name<'a>(&'a self, assessment: &'a Assessment, relation: &ProviderRelation) -> &'a str {
        let municipality = relation.provider_municipality_id.and_then(|id| self.municipalities.get(&id));
        let object = relation.provider_object_id.and_then(|id| assessment.objects.iter().find(|one| one.id == id));
        municipality.map(String::as_str).or(object.map(|object| object.name.as_str())).unwrap_or_default()
    }

    /// The objects of a relation, in the order of the structure analysis.
    pub(crate) fn objects_of<'a>(
        &'a self,
        assessment: &'a Assessment,
        relation: ProviderRelationId,
    ) -> Vec<(&'a ProviderObject, &'a TargetObject)> {
        let of: HashMap<TargetObjectId, &ProviderObject> = self
            .objects
            .iter()
            .filter(|one| one.relation_id == relation)
            .map(|one| (one.target_object_id, one))
            .collect();
        assessment.objects.iter().filter_map(|object| Some((*of.get(&object.id)?, object))).collect()
    }

    /// The requirements at the objects of a relation, and who answers for each.
    pub(crate) fn placed<'a>(
        &'a self,
        assessment: &'a Assessment,
        relation: &'a ProviderRelation,
    ) -> impl Iterator<Item = Placed<'a>> {
        self.objects_of(assessment, relation.id).into_iter().flat_map(move |(of, object)| {
            assessment.cells_at(object).map(move |cell| {
                let split = self.splits.get(&(relation.id, object.id, cell.found.row.requirement_id));
                let responsibility = provider::responsibility(relation, of, split);
                Placed { cell, split, responsibility }
            })
        })
    }

    /// What was decided for one requirement.
    pub(crate) fn split(&self, at: SplitAt) -> Option<&ResponsibilitySplit> {
        self.splits.get(&at)
    }

    /// Who answers for how many requirements of a relation.
    pub(crate) fn share(&self, assessment: &Assessment, relation: &ProviderRelation) -> Share {
        let mut share = Share::default();
        for placed in self.placed(assessment, relation) {
            share.add(placed.responsibility, placed.note());
        }
        share
    }

    /// The evidence of a relation, each piece with its link.
    pub(crate) fn evidence_of<'a>(
        &'a self,
        assessment: &'a Assessment,
        relation: ProviderRelationId,
    ) -> Vec<(&'a ProviderEvidence, &'a Evidence)> {
        let piece = |link: &'a ProviderEvidence| {
            Some((link, assessment.evidence.iter().find(|piece| piece.id == link.evidence_id)?))
        };
        self.links.iter().filter(|link| link.relation_id == relation).filter_map(piece).collect()
    }

    /// Until when the provider's part is proven on a day: none where nothing holds, or where it holds without an end.
    pub(crate) fn proven_until(
        &self,
        assessment: &Assessment,
        relation: ProviderRelationId,
        as_of: NaiveDate,
    ) -> Option<NaiveDate> {
        let proofs = self.evidence_of(assessment, relation).into_iter();
        let ends: Vec<Option<NaiveDate>> = proofs
            .filter(|(link, piece)| {
                link.purpose == ProviderEvidencePurpose::Proof && piece.state(as_of) == EvidenceState::Valid
            })
            .map(|(_, piece)| piece.valid_until)
            .collect();
        if ends.contains(&None) { None } else { ends.into_iter().flatten().max() }
    }

    /// What an audit would object to in a relation, as far as it counts.
    pub(crate) fn counted_points_of(
        &self,
        assessment: &Assessment,
        relation: &ProviderRelation,
        as_of: NaiveDate,
    ) -> Vec<OpenPoint> {
        let mut points = self.points_of(assessment, relation, as_of);
        points.retain(|point| assessment.suppressions.counts(&place_of(*point, relation.id.0), as_of));
        points
    }

    /// What an audit would object to in a relation.
    pub(crate) fn points_of(
        &self,
        assessment: &Assessment,
        relation: &ProviderRelation,
        as_of: NaiveDate,
    ) -> Vec<OpenPoint> {
        let objects = self.objects_of(assessment, relation.id).into_iter().map(|(of, _)| of).collect();
        let evidence = self.evidence_of(assessment, relation.id);
        let evidence = evidence.into_iter().map(|(link, piece)| (link.purpose, piece)).collect();
        let share = self.share(assessment, relation);
        provider::of_relation(relation, &RelationFacts { objects, evidence, share }, as_of)
    }

    /// Providers of the structure analysis that no relation names. The entry check asks for none.
    pub(crate) fn without_relation<'a>(&'a self, assessment: &'a Assessment) -> impl Iterator<Item = &'a TargetObject> {
        let named = |id: TargetObjectId| self.relations.iter().any(|relation| relation.provider_object_id == Some(id));
        let asked = assessment.view.domain.method != Method::EntryCheck;
        let of_group = |object: &TargetObject| assessment.objects.iter().any(|one| one.parent_id == Some(object.id));
        let in_use = |object: &TargetObject| object.facts.usage != Some(UsageStatus::Retired);
        assessment.objects.iter().filter(move |object| {
            asked
                && object.kind == TargetObjectKind::ServiceProvider
                && in_use(object)
                && !of_group(object)
                && !named(object.id)
                && !object.parent_id.is_some_and(named)
        })
    }

    /// What an audit would object to, relation by relation.
    pub(crate) fn points(&self, assessment: &Assessment, as_of: NaiveDate) -> Vec<(&ProviderRelation, OpenPoint)> {
        let of = |relation| self.points_of(assessment, relation, as_of).into_iter().map(move |point| (relation, point));
        self.relations.iter().flat_map(of).collect()
    }
}

/// Which open point of a relation or a reference it is.
pub(crate) fn place_of(point: OpenPoint, record: Uuid) -> PointPlace {
    PointPlace::of(point).about(record.to_string())
}

/// The short name of a municipality; all municipalities of an Akte are known by name.
pub(crate) async fn municipality_name(reads: &mut Reads<'_>, id: MunicipalityId) -> Result<String> {
    let found = reads.find::<Municipality>(Scope::of(id), id).await?;
    Ok(found.map(|municipality| municipality.name).unwrap_or_default())
}
