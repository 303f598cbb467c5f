//! Data protection (Datenschutz): the record of processing, processors, breaches, requests of data subjects, impact
//! assessments and deletion, with the clocks of the GDPR (Regulation (EU) 2016/679) and the rules by which a supervisory
//! authority looks at them (`reference/domain.md` 4).
//!
//! Articles without a name are those of the GDPR. Time is always a parameter.

pub mod activity;
pub mod assessment;
pub mod breach;
pub mod catalog;
pub mod client;
pub mod clock;
pub mod consultation;
pub mod deletion;
pub mod dpia;
mod points;
pub mod processor;
pub mod records;
pub mod request;
pub mod sdm;
pub mod statistics;
pub mod tom;

pub use activity::ProcessingActivity;
pub use assessment::{AssessmentLink, ImpactAssessment};
pub use breach::DataBreach;
pub use client::ProcessingClient;
pub use dpia::ThresholdAnalysis;
pub use points::PrivacyPoint;
pub use processor::ProcessorContract;
pub use records::{ClockStand, ControllerRecord, DeletionRun, OwnLegalBasis, PrivacyLink};
pub use request::DataSubjectRequest;
pub use tom::ProtectionMeasure;

/// Collects the points that apply, in their order.
struct Notes(Vec<PrivacyPoint>);

impl Notes {
    fn new() -> Self {
        Self(Vec::new())
    }

    fn note(&mut self, applies: bool, point: PrivacyPoint) {
        if applies {
            self.0.push(point);
        }
    }
}
