//! The desk of the officers: controlled documents (Dokumentenlenkung; ISO/IEC 27001, 7.5), evidence of training and awareness
//! (7.2 and 7.3; Art. 39(1)(b) GDPR), advice that was asked for and tasks (Art. 39(1)), and objectives of information security (6.2).
//!
//! All of it belongs to the municipality; documents and objectives may belong to one information domain. Time is always a
//! parameter.

pub mod consultation;
pub mod document;
pub mod link;
pub mod objective;
pub mod task;
pub mod training;

pub use consultation::Consultation;
pub use document::ControlledDocument;
pub use link::DeskLink;
pub use objective::Objective;
pub use task::OfficerTask;
pub use training::Training;

use crate::codes::coded;
use crate::open_point::OpenPoint;

coded! {
    /// Which field of work something is about.
    DeskTopic {
        /// Datenschutz.
        DataProtection = "data_protection" ["datenschutz"],
        /// Informationssicherheit.
        InformationSecurity = "information_security" ["informationssicherheit"],
        /// Both.
        Both = "both" ["beides"],
    }
}

impl DeskTopic {
    /// Whether it concerns data protection.
    #[must_use]
    pub fn is_privacy(self) -> bool {
        self != Self::InformationSecurity
    }

    /// Whether it concerns information security.
    #[must_use]
    pub fn is_security(self) -> bool {
        self != Self::DataProtection
    }
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
