//! Jobs: long work on a task of its own, watched by asking, cancelled by saying so.

use crate::error::{AppError, ErrorCode, Result};
use crate::panics::unwind;
use crate::progress::Progress;
use serde_json::Value;
use std::collections::VecDeque;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use tokio::sync::watch;
use uuid::Uuid;

/// How many jobs are remembered after their end, so that a slow asker still finds the result.
const KEPT: usize = 64;

tokio::task_local! {
    /// The job that the running task is.
    static CURRENT: Uuid;
}

type Outcome = Option<Result<Value>>;

pub(crate) struct Job {
    id: Uuid,
    pub(crate) progress: Progress,
    outcome: watch::Receiver<Outcome>,
}

impl Job {
    /// The result; none while it is at work.
    pub(crate) fn outcome(&self) -> Outcome {
        self.outcome.borrow().clone()
    }

    /// Waits for the end.
    pub(crate) async fn ended(&self) -> Result<Value> {
        let mut outcome = self.outcome.clone();
        match outcome.wait_for(Option::is_some).await {
            Ok(outcome) => outcome.clone().unwrap_or_else(|| Err(AppError::new(ErrorCode::TaskLost))),
            Err(_) => Err(AppError::new(ErrorCode::TaskLost)),
        }
    }
}

#[derive(Default)]
pub(crate) struct Jobs(Mutex<VecDeque<Arc<Job>>>);

impl Jobs {
    fn list(&self) -> MutexGuard<'_, VecDeque<Arc<Job>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts work; a panic in it is its failure. `log` takes the backtrace.
    pub(crate) fn start<F>(&self, id: Uuid, progress: Progress, log: impl Fn(&str) + Send + 'static, work: F)
    where
        F: Future<Output = Result<Value>> + Send + 'static,
    {
        let (sender, outcome) = watch::channel(None);
        let job = Arc::new(Job { id, progress, outcome });
        {
            let mut list = self.list();
            while list.len() >= KEPT {
                let Some(ended) = list.iter().position(|job| job.outcome().is_some()) else { break };
                list.remove(ended);
            }
            list.push_back(job);
        }
        tokio::spawn(async move {
            let outcome = unwind(CURRENT.scope(id, work)).await.unwrap_or_else(|trace| {
                log(&trace);
                Err(AppError::new(ErrorCode::Panic))
            });
            sender.send_replace(Some(outcome));
        });
    }

    pub(crate) fn get(&self, id: Uuid) -> Result<Arc<Job>> {
        let found = self.list().iter().find(|job| job.id == id).cloned();
        found.ok_or_else(|| AppError::new(ErrorCode::JobUnknown).with("id", id))
    }

    /// Cancels everything that is at work and waits for its end; the job that asks for it goes on.
    pub(crate) async fn stop_all(&self) {
        let own = CURRENT.try_with(|id| *id).ok();
        let others = |job: &&Arc<Job>| job.outcome().is_none() && Some(job.id) != own;
        let running: Vec<_> = self.list().iter().filter(others).cloned().collect();
        for job in &running {
            job.progress.cancel();
        }
        for job in running {
            let _ = job.ended().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_job_is_watched_cancelled_and_remembered() {
        let jobs = Jobs::default();
        let id = Uuid::from_u128(1);
        let progress = Progress::unwatched();
        let inner = progress.clone();
        jobs.start(id, progress, |_| (), async move {
            while !inner.is_cancelled() {
                tokio::task::yield_now().await;
            }
            inner.check()?;
            Ok(Value::Null)
        });
        assert!(jobs.get(id).unwrap().outcome().is_none(), "it is at work");
        jobs.stop_all().await;
        let outcome = jobs.get(id).unwrap().outcome();
        assert_eq!(outcome, Some(Err(AppError::new(ErrorCode::Cancelled))), "cancelled, and still to be asked for");
        assert_eq!(jobs.get(Uuid::from_u128(2)).err().unwrap().code, ErrorCode::JobUnknown, "another one is unknown");
    }

    #[tokio::test]
    async fn a_panic_is_the_jobs_failure_and_is_logged() {
        let jobs = Jobs::default();
        let id = Uuid::from_u128(1);
        let (sender, receiver) = std::sync::mpsc::channel();
        jobs.start(id, Progress::unwatched(), move |line| sender.send(line.to_owned()).unwrap(), async {
            panic!("out of order");
        });
        let outcome = jobs.get(id).unwrap().ended().await;
        assert_eq!(outcome.unwrap_err().code, ErrorCode::Panic, "the job failed");
        assert!(receiver.recv().unwrap().contains("out of order"), "the log says why");
    }
}
