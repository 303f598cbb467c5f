//! ISO/IEC 27001:2022 on the facts that the Akte already has: the Statement of Applicability (6.1.3 d), the check of clauses 4
//! to 10, internal audits (9.2), management reviews (9.3), and nonconformities with their corrective actions (10.2); `reference/domain.md` 5.
//!
//! Everything belongs to one information domain, which is the scope of the management system (4.3). Clauses without a
//! name are those of ISO/IEC 27001:2022. Time is always a parameter.

pub mod audit;
pub mod clause;
pub mod finding;
pub mod link;
pub mod review;
pub mod statement;

pub use audit::Audit;
pub use clause::ClauseCheck;
pub use finding::AuditFinding;
pub use link::IsoLink;
pub use review::ManagementReview;
pub use statement::ControlStatement;

use crate::open_point::OpenPoint;
use crate::{DomainId, RequirementId};
use uuid::Uuid;

/// Spreads ids that follow each other over the whole range (the golden ratio, odd).
const SPREAD: u128 = 0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835;

/// The id of what an information domain records about a requirement: both ends determine it, so that there is one such record
/// and it is known before it exists.
fn record_of(domain: DomainId, requirement: RequirementId) -> Uuid {
    Uuid::from_u128(domain.0.as_u128().wrapping_mul(SPREAD) ^ requirement.0.as_u128())
}

/// Collects the points that apply, in their order.
struct Notes(Vec<OpenPoint>);

impl Notes {
    fn new() -> Self {
        Self(Vec::new())
    }

    fn note(&mut self, applies: bool, point: OpenPoint) {
        if applies {
            self.0.push(point);
        }
    }
}
