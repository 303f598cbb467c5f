//! Long work: started by a command, watched by asking, cancelled by saying so.

use super::common::ErrorBody;
use uuid::Uuid;

wire! {
    /// A job was started.
    pub struct JobStarted {
        /// Its id.
        pub job_id: Uuid,
    }

    /// Names a job.
    pub struct JobRequest {
        /// Its id.
        pub job_id: Uuid,
    }

    /// How far a job is.
    #[serde(rename_all = "snake_case", tag = "state")]
    pub enum JobStatus {
        /// At work.
        Running {
            /// Code of the phase, e.g. `reading`.
            phase: String,
            /// The phase in words.
            phase_text: String,
            /// How much of it is done.
            done: u64,
            /// How much there is; 0 while unknown.
            total: u64,
        },
        /// Ready.
        Done {
            /// The job's result, as the starting command's documentation names it.
            result: serde_json::Value,
        },
        /// Refused or failed.
        Failed {
            /// Why.
            error: ErrorBody,
        },
        /// Cancelled; nothing was changed.
        Cancelled {},
    }
}
