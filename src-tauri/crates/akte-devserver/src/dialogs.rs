//! Dialogs that a test answers beforehand. Unasked, a folder is `folder` and a file is saved under its proposed name, both
//! in the session's own folder.

use akte_app::host::{DialogFuture, Dialogs, SaveProposal};
use akte_app::wire::{FilePurpose, FolderPurpose};
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The answers that wait; none stands for a dialog that is closed.
type Answers = Mutex<VecDeque<Option<PathBuf>>>;

/// Dialogs of one session.
#[derive(Clone)]
pub struct ScriptedDialogs(Arc<Inner>);

struct Inner {
    root: PathBuf,
    folders: Answers,
    saves: Answers,
}

fn lock(answers: &Answers) -> MutexGuard<'_, VecDeque<Option<PathBuf>>> {
    answers.lock().unwrap_or_else(PoisonError::into_inner)
}

impl ScriptedDialogs {
    /// Dialogs whose answers lie in a folder.
    pub fn in_folder(root: &Path) -> Self {
        Self(Arc::new(Inner { root: root.to_owned(), folders: Answers::default(), saves: Answers::default() }))
    }

    /// Where saved files lie.
    pub fn saved(&self) -> PathBuf {
        self.0.root.join("saved")
    }

    /// The next folder dialog answers with this folder, or is closed.
    pub fn next_folder(&self, folder: Option<PathBuf>) {
        lock(&self.0.folders).push_back(folder);
    }

    /// The next save dialog answers with this path, or is closed.
    pub fn next_save(&self, path: Option<PathBuf>) {
        lock(&self.0.saves).push_back(path);
    }
}

impl Dialogs for ScriptedDialogs {
    fn pick_folder(&self, _: FolderPurpose) -> DialogFuture<Option<PathBuf>> {
        let answer = lock(&self.0.folders).pop_front().unwrap_or_else(|| Some(self.0.root.join("folder")));
        if let Some(folder) = &answer {
            // A folder that cannot be made is what the use case then says itself.
            let _ = std::fs::create_dir_all(folder);
        }
        Box::pin(std::future::ready(answer))
    }

    fn pick_files(&self, _: FilePurpose) -> DialogFuture<Vec<PathBuf>> {
        Box::pin(std::future::ready(Vec::new()))
    }

    fn pick_save(&self, proposal: SaveProposal) -> DialogFuture<Option<PathBuf>> {
        let answer = lock(&self.0.saves).pop_front().unwrap_or_else(|| Some(self.saved().join(proposal.file_name)));
        if answer.is_some() {
            let _ = std::fs::create_dir_all(self.saved());
        }
        Box::pin(std::future::ready(answer))
    }
}
