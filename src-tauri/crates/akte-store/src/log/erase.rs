//! Erasing payloads with personal data by a logged rule, while the chain still verifies (GDPR Art. 17).

use super::entry::Pending;
use crate::operation::Operation;
use crate::statement::statements;
use crate::{Result, Scope, StoreError};
use uuid::Uuid;

/// Kind of the entries that log an erasure.
pub(crate) const ERASURE: &str = "log_erasure";

statements! {
    IN_SCOPE = "select exists (select 1 from log_entry where number = $1 and municipality_id = $2)";
    ERASE across "the entry was found in scope" =
        "update log_payload set salt = null, before = null, after = null, erased_by = $2
        where entry = $1 and erased_by is null";
}

/// The identifier by which an erasure names the entry that it erased.
pub(crate) fn entity_of(number: i64) -> Uuid {
    Uuid::from_u128(u128::try_from(number).unwrap_or(0))
}

impl Operation {
    /// Erases the images of some log entries of a municipality. Logged with the rule that demands it; what was erased
    /// can no longer be undone or shown in a history.
    ///
    /// # Errors
    /// [`StoreError::NoLogEntry`] where an entry does not exist in this municipality.
    pub async fn erase_payloads(&mut self, scope: Scope, numbers: &[i64], rule: &str) -> Result<()> {
        let operation = super::entry::next_operation(self.conn()).await?;
        for number in numbers {
            let in_scope: bool =
                sqlx::query_scalar(IN_SCOPE).bind(number).bind(scope.uuid()).fetch_one(self.conn()).await?;
            if !in_scope {
                return Err(StoreError::NoLogEntry { number: *number });
            }
            let erased = sqlx::query(ERASE).bind(number).bind(operation).execute(self.conn()).await?;
            if erased.rows_affected() == 0 {
                continue;
            }
            self.note(Pending {
                municipality: Some(scope.uuid()),
                kind: ERASURE,
                entity_id: entity_of(*number),
                before: None,
                after: Some(serde_json::json!({ "entry": number, "rule": rule }).to_string()),
            });
        }
        Ok(())
    }
}
