//! What was read of a municipality is kept as long as nothing has changed in it: over many municipalities a look costs what was
//! written since the last one, not what is recorded.

use crate::error::Result;
use akte_domain::DataState;
use akte_store::{Changes, Reads, Scope};
use chrono::NaiveDate;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

/// What was read, of which data state and day.
struct Kept<V> {
    state: DataState,
    day: NaiveDate,
    value: Arc<V>,
}

/// What was read since the Akte was opened, by what it is of.
pub(crate) struct Unchanged<K, V>(Mutex<HashMap<K, Kept<V>>>);

impl<K, V> Default for Unchanged<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Unchanged<K, V> {
    /// What was read, where it is of this day and nothing has changed in its municipality up to `state`, the state that is read
    /// from.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn find(
        &self,
        reads: &mut Reads<'_>,
        scope: Scope,
        key: K,
        (state, day): (&DataState, NaiveDate),
    ) -> Result<Option<Arc<V>>> {
        let known = {
            let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.get(&key).filter(|kept| kept.day == day).map(|kept| (kept.state.clone(), Arc::clone(&kept.value)))
        };
        let Some((read_at, value)) = known else { return Ok(None) };
        if read_at == *state {
            return Ok(Some(value));
        }
        let same =
            matches!(reads.changes_since(scope, &read_at).await?, Changes::Records(changed) if changed.is_empty());
        Ok(same.then(|| self.keep(key, (state, day), value)))
    }

    /// Keeps what was read of a state on a day.
    pub(crate) fn keep(&self, key: K, (state, day): (&DataState, NaiveDate), value: impl Into<Arc<V>>) -> Arc<V> {
        let value = value.into();
        let kept = Kept { state: state.clone(), day, value: Arc::clone(&value) };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key, kept);
        value
    }
}
