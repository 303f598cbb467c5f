//! Where an answer comes from that was taken over from another catalog.

use crate::mapping::Relation;
use crate::{AnswerId, AnswerSourceId, MappingCollectionId, MunicipalityId, RequirementId};
use serde::{Deserialize, Serialize};

/// The link from an answer to an older one, to another requirement, that it was taken over from through a mapping.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnswerSource {
    /// The link itself.
    pub id: AnswerSourceId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// The answer that was taken over.
    pub answer_id: AnswerId,
    /// The one that it was taken over from.
    pub source_answer_id: AnswerId,
    /// What that one answers.
    pub source_requirement_id: RequirementId,
    /// What the mapping calls its source: the requirement, or a sentence of it.
    pub source_label: String,
    /// How the source relates to what the new answer answers.
    pub relation: Relation,
    /// The mapping collection that says so.
    pub collection_id: MappingCollectionId,
}
