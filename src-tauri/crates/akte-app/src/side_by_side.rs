//! The same for every municipality of the Akte, several at once: each is a reading and a counting of its own.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use akte_domain::Municipality;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// How many municipalities are looked at side by side: as many as the Akte has connections for reading, but one for whoever
/// works on.
const AT_ONCE: usize = 5;

/// What `look` finds in each municipality, in no particular order.
///
/// # Errors
/// The first one of `look`; the other looks are given up then.
pub(crate) async fn of_each<T, F>(
    app: &App,
    all: Vec<Municipality>,
    look: impl Fn(App, Municipality) -> F,
) -> Result<Vec<T>>
where
    T: Send + 'static,
    F: Future<Output = Result<T>> + Send + 'static,
{
    let room = Arc::new(Semaphore::new(AT_ONCE));
    let mut tasks = JoinSet::new();
    for municipality in all {
        let (looked, room) = (look(app.clone(), municipality), Arc::clone(&room));
        tasks.spawn(async move {
            let _place = room.acquire_owned().await.map_err(|_| AppError::new(ErrorCode::TaskLost))?;
            looked.await
        });
    }
    let mut found = Vec::with_capacity(tasks.len());
    while let Some(ended) = tasks.join_next().await {
        found.push(ended.map_err(|_| AppError::new(ErrorCode::TaskLost))??);
    }
    Ok(found)
}
