//! Provider relations: what they are, which objects they are about, who answers for which requirement, what proves it.

mod list;
pub(crate) mod moving;
mod objects;
mod save;
mod split;

pub use list::{provider_list, provider_point_list, provider_show};
pub use objects::{provider_object_list, provider_object_save};
pub use save::{provider_delete, provider_evidence_save, provider_save};
pub use split::{provider_split_list, provider_split_save};

use crate::akte::OpenAkte;
use crate::assess::Assessment;
use crate::domain_view::DomainView;
use crate::error::Result;
use crate::provider_view::ProviderView;
use akte_domain::{ProviderRelation, ProviderRelationId};
use akte_store::Reads;
use uuid::Uuid;

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Everything about the provider relations of a domain.
async fn load(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    municipality: Uuid,
    domain: Uuid,
) -> Result<(Assessment, ProviderView)> {
    let view = DomainView::load(akte, reads, municipality, domain).await?;
    let assessment = Assessment::read(akte, reads, view).await?;
    let providers = ProviderView::read(reads, &assessment).await?;
    Ok((assessment, providers))
}

/// A relation with everything about its domain.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
async fn load_relation(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    municipality: Uuid,
    relation: Uuid,
) -> Result<(Assessment, ProviderView, ProviderRelation)> {
    let scope = crate::rooms::scope_of(reads, municipality).await?;
    let relation: ProviderRelation = reads.get(scope, ProviderRelationId(relation)).await?;
    let (assessment, providers) = load(akte, reads, municipality, relation.domain_id.0).await?;
    Ok((assessment, providers, relation))
}
