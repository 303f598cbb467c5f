//! Copying answers from one target object to others.

use akte_domain::answer_copy::{AnswerField, CopyOverwrite};
use uuid::Uuid;

wire! {
    /// Copies answers from one target object to others, in one step.
    pub struct AnswerCopyRequest {
        /// The municipality.
        pub municipality_id: Uuid,
        /// The domain.
        pub domain_id: Uuid,
        /// The object whose answers are copied; none for the domain as a whole.
        pub from_object_id: Option<Uuid>,
        /// The objects that get them.
        pub to_object_ids: Vec<Uuid>,
        /// Only the answers to these requirements; empty for all that are answered.
        #[serde(default)]
        pub requirement_ids: Vec<Uuid>,
        /// What is taken over; empty for everything.
        #[serde(default)]
        #[cfg_attr(test, ts(type = "AnswerField[]"))]
        pub fields: Vec<AnswerField>,
        /// What happens to answers that are already there.
        #[cfg_attr(test, ts(type = "CopyOverwrite"))]
        pub overwrite: CopyOverwrite,
        /// Whether measures and evidence that are linked to an answer are linked to its copies, too.
        #[serde(default)]
        pub links: bool,
        /// Only says what would be done.
        #[serde(default)]
        pub preview: bool,
    }

    /// What copying did, or would do.
    #[derive(Copy, Default, Eq)]
    pub struct AnswersCopied {
        /// Requirements that had no answer and got one.
        pub added: u32,
        /// Answers that changed.
        pub changed: u32,
        /// Answers that stay as they are.
        pub kept: u32,
        /// New links to measures and evidence.
        pub links: u32,
    }
}
