//! Integrity: everything that can be wrong with an Akte, found in one go.

use crate::log::verify::{self, HeadSource, KnownHead, LogProblem, LogReport};
use crate::statement::statements;
use crate::store::Store;
use crate::tables::{answer, vault_file};
use crate::vault::{Swept, VaultProblem};
use crate::{Result, StoreError};
use sqlx::SqliteConnection;

statements! {
    INTEGRITY_CHECK = "pragma integrity_check(20)";
    FOREIGN_KEY_CHECK = "pragma foreign_key_check";
    // Compares the index with its own content; it answers with an error where they differ.
    SEARCH_CHECK = "insert into search_text (search_text) values ('integrity-check')";
    SEARCH_STRAY across "the index serves all municipalities" =
        "select (select count(*) from search_entry e where not exists
                (select 1 from search_text t where t.rowid = e.id))
            + (select count(*) from search_text t where not exists
                (select 1 from search_entry e where e.id = t.rowid))";
}

/// Something wrong with an Akte.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// SQLite's own check found damage.
    Database {
        /// What it said.
        detail: String,
    },
    /// A reference leads nowhere.
    Reference {
        /// The table whose row refers to nothing.
        table: String,
    },
    /// The change log is not what it was.
    Log(LogProblem),
    /// The evidence vault is not what it should be.
    Vault(VaultProblem),
    /// Files in the vault that nobody refers to; a sweep removes them.
    VaultOrphans {
        /// How many.
        files: usize,
    },
    /// Answers are counted wrongly by the text that they were given on.
    Counts {
        /// How many of these counts are wrong.
        counts: u32,
    },
    /// The search index does not fit what is recorded.
    Search {
        /// What is wrong.
        detail: String,
    },
}

impl Problem {
    /// Stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Database { .. } => "verify.database",
            Self::Reference { .. } => "verify.reference",
            Self::Log(problem) => problem.kind.code(),
            Self::Vault(VaultProblem::Missing { .. }) => "evidence.missing",
            Self::Vault(VaultProblem::Altered { .. }) => "evidence.altered",
            Self::VaultOrphans { .. } => "verify.evidence-orphans",
            Self::Counts { .. } => "verify.counts",
            Self::Search { .. } => "verify.search",
        }
    }
}

/// What a check of the whole Akte found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// What is wrong; empty for a sound Akte.
    pub problems: Vec<Problem>,
    /// What the check of the log found.
    pub log: LogReport,
    /// Evidence files that were read.
    pub evidence_files: usize,
}

impl Store {
    /// Checks everything: file, references, log with all heads, vault, counts, search index. `given` are data states that stand
    /// in something at hand, such as a printed report.
    ///
    /// # Errors
    /// The check itself cannot be made; whatever it finds is in the answer.
    pub async fn verify(&self, given: &[KnownHead]) -> Result<Verified> {
        let mut problems = Vec::new();
        let log = self.verify_log(given).await?;
        // The check of the search index is a write as far as SQLite is concerned; nothing is changed.
        let mut tx = self.writer().begin_with("begin immediate").await?;
        check_database(&mut tx, &mut problems).await?;
        let counts = answer::miscounted(&mut tx).await?;
        if counts > 0 {
            problems.push(Problem::Counts { counts });
        }
        check_search(&mut tx, &mut problems).await?;
        let expected = vault_file::all(&mut tx).await?;
        tx.rollback().await?;
        problems.extend(log.problems.iter().cloned().map(Problem::Log));
        let evidence_files = expected.len();
        problems.extend(self.vault().check(expected.clone()).await?.into_iter().map(Problem::Vault));
        let orphans = self.vault().count_orphans(expected).await?;
        if orphans > 0 {
            problems.push(Problem::VaultOrphans { files: orphans });
        }
        Ok(Verified { problems, log, evidence_files })
    }

    /// Checks the change log: names every changed entry, and every data state of a report, a backup or of `given` that
    /// does not lie on the chain.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn verify_log(&self, given: &[KnownHead]) -> Result<LogReport> {
        let mut heads = given.to_vec();
        // A manifest lies outside of the database: whoever writes the chain anew has to find it as well.
        heads.extend(self.registered_backups().await?.into_iter().map(|backup| KnownHead {
            source: HeadSource::Backup(backup.folder.file_name().unwrap_or_default().to_string_lossy().into_owned()),
            state: backup.state,
        }));
        let mut snapshot = self.snapshot().await?;
        verify::verify(snapshot.reads().conn, &heads).await
    }

    /// Removes files from the vault that nobody refers to, and the remains of interrupted ones.
    ///
    /// # Errors
    /// [`StoreError::Io`].
    pub async fn sweep_evidence(&self) -> Result<Swept> {
        // No operation may note a file while the sweep decides about it.
        let mut tx = self.writer().begin_with("begin immediate").await?;
        let expected = vault_file::all(&mut tx).await?;
        let swept = self.vault().sweep(expected).await;
        tx.rollback().await?;
        swept
    }
}

async fn check_database(conn: &mut SqliteConnection, problems: &mut Vec<Problem>) -> Result<()> {
    let answers: Vec<String> = sqlx::query_scalar(INTEGRITY_CHECK).fetch_all(&mut *conn).await?;
    problems.extend(answers.into_iter().filter(|answer| answer != "ok").map(|detail| Problem::Database { detail }));
    let broken: Vec<(String, Option<i64>, String, i64)> = sqlx::query_as(FOREIGN_KEY_CHECK).fetch_all(conn).await?;
    problems.extend(broken.into_iter().map(|(table, ..)| Problem::Reference { table }));
    Ok(())
}

async fn check_search(conn: &mut SqliteConnection, problems: &mut Vec<Problem>) -> Result<()> {
    if let Err(error) = sqlx::query(SEARCH_CHECK).execute(&mut *conn).await {
        match StoreError::from(error) {
            StoreError::Corrupt { detail } => problems.push(Problem::Search { detail }),
            StoreError::Database(error) => problems.push(Problem::Search { detail: error.to_string() }),
            error => return Err(error),
        }
    }
    let stray: i64 = sqlx::query_scalar(SEARCH_STRAY).fetch_one(conn).await?;
    if stray > 0 {
        problems.push(Problem::Search { detail: format!("{stray} stray entries") });
    }
    Ok(())
}
