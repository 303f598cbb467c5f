//! Putting another version of a catalog in force. Answers hang on requirements and remember the text that they were
//! given on, so nothing of them is written: what has to be reviewed or is archived follows from the versions.

use crate::operation::Operation;
use crate::record::Record;
use crate::tables::{answer, param_value};
use crate::{Result, Scope, StoreError};
use akte_domain::{
    Answer, AnswerBasis, CatalogId, CatalogLineId, DomainId, EvidenceLink, InformationDomain, MeasureLink, ParamValue,
    RequirementId,
};
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

/// A requirement that is gone, and the one that continues it.
pub type Succession = (RequirementId, RequirementId);

/// What was copied to successors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Copied {
    /// Answers.
    pub answers: usize,
    /// Links from measures.
    pub measure_links: usize,
    /// Links from evidence.
    pub evidence_links: usize,
    /// Parameter values.
    pub param_values: usize,
}

impl std::ops::AddAssign for Copied {
    fn add_assign(&mut self, other: Self) {
        self.answers += other.answers;
        self.measure_links += other.measure_links;
        self.evidence_links += other.evidence_links;
        self.param_values += other.param_values;
    }
}

impl Operation {
    /// Puts a version of a catalog line in force in an information domain that works through the line. Answers whether
    /// anything changed.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] for a domain that does not exist or does not work through the line.
    pub async fn put_in_force(
        &mut self,
        scope: Scope,
        domain: DomainId,
        line: CatalogLineId,
        catalog: CatalogId,
    ) -> Result<bool> {
        let mut domain: InformationDomain = self.reads().get(scope, domain).await?;
        let in_force = domain.catalogs.iter_mut().find(|in_force| in_force.line_id == line);
        let in_force = in_force.ok_or(StoreError::NotFound { kind: "catalog_line", id: line.0 })?;
        in_force.catalog_id = catalog;
        Ok(self.put(scope, &[domain]).await? > 0)
    }

    /// Copies what hangs on requirements that are gone to those that continue them: answers with the text that they
    /// were given on, links, parameter values. What the successor already has stays as it is; nothing is removed.
    /// The old answers are noted as ended in `in_force`, the version that no longer has their requirement.
    ///
    /// # Errors
    /// As for [`Operation::put`].
    pub async fn copy_to_successors(
        &mut self,
        scope: Scope,
        domain: DomainId,
        successions: &[Succession],
        in_force: CatalogId,
    ) -> Result<Copied> {
        let chosen: HashMap<RequirementId, RequirementId> = successions.iter().copied().collect();
        let involved: Vec<RequirementId> = successions.iter().flat_map(|(old, new)| [*old, *new]).collect();
        if involved.is_empty() {
            return Ok(Copied::default());
        }
        let mut id = self.id_source();
        let answers = answer::of_requirements(self.conn(), scope, domain, &involved).await?;
        let noted: Vec<Answer> = answers
            .iter()
            .filter(|row| chosen.contains_key(&row.requirement_id))
            .map(|row| {
                let basis = AnswerBasis { catalog_id: in_force, requirement_id: row.requirement_id };
                Answer { basis: Some(basis), ..row.clone() }
            })
            .collect();
        let answers = copies(
            &answers,
            |row: &Answer| (row.target_object_id, row.requirement_id),
            |row| chosen.get(&row.requirement_id).copied(),
            |row, requirement_id| Answer { id: id().into(), requirement_id, ..row },
        );
        let objects = self.reads().target_objects(scope, domain).await?;
        let objects: HashSet<_> = objects.into_iter().map(|object| object.id).collect();
        let mut links = self.reads().measure_links(scope, domain).await?;
        links.retain(|link| objects.contains(&link.target_object_id));
        let measure_links = copies(
            &links,
            |row: &MeasureLink| (row.measure_id, row.target_object_id, row.requirement_id),
            |row| chosen.get(&row.requirement_id).copied(),
            |row, requirement_id| MeasureLink { id: id().into(), requirement_id, ..row },
        );
        let mut links = self.reads().evidence_links(scope).await?;
        links.retain(|link| link.target_object_id.is_some_and(|object| objects.contains(&object)));
        let evidence_links = copies(
            &links,
            |row: &EvidenceLink| (row.evidence_id, row.target_object_id, row.requirement_id),
            |row| row.requirement_id.and_then(|old| chosen.get(&old).copied()),
            |row, new| EvidenceLink { id: id().into(), requirement_id: Some(new), ..row },
        );
        let values = param_value::of_requirements(self.conn(), scope, domain, &involved).await?;
        let param_values = copies(
            &values,
            |row: &ParamValue| (row.requirement_id, row.ordinal, row.label.clone()),
            |row| chosen.get(&row.requirement_id).copied(),
            |row, requirement_id| ParamValue { id: id().into(), requirement_id, ..row },
        );
        self.put(scope, &noted).await?;
        Ok(Copied {
            answers: self.put(scope, &answers).await?,
            measure_links: self.put(scope, &measure_links).await?,
            evidence_links: self.put(scope, &evidence_links).await?,
            param_values: self.put(scope, &param_values).await?,
        })
    }
}

/// Copies of records to successors, without those whose place is taken.
fn copies<T: Record, K: Eq + Hash>(
    rows: &[T],
    place: impl Fn(&T) -> K,
    successor: impl Fn(&T) -> Option<RequirementId>,
    mut copy: impl FnMut(T, RequirementId) -> T,
) -> Vec<T> {
    let mut taken: HashSet<K> = rows.iter().map(&place).collect();
    let mut made = Vec::new();
    for row in rows {
        let Some(new) = successor(row) else { continue };
        let row = copy(row.clone(), new);
        if taken.insert(place(&row)) {
            made.push(row);
        }
    }
    made
}
