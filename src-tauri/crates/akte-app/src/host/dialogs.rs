//! Dialogs: how people hand in files and folders. The page never composes a path.

use crate::wire::{FilePurpose, FolderPurpose};
use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;

/// The answer of a dialog, once the user has given it.
pub type DialogFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What a save dialog proposes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaveProposal {
    /// Name of the file.
    pub file_name: String,
}

/// Asks people. A dialog that was closed answers with nothing.
pub trait Dialogs: Send + Sync {
    /// A folder.
    fn pick_folder(&self, purpose: FolderPurpose) -> DialogFuture<Option<PathBuf>>;

    /// Any number of files.
    fn pick_files(&self, purpose: FilePurpose) -> DialogFuture<Vec<PathBuf>>;

    /// A place to save a file.
    fn pick_save(&self, proposal: SaveProposal) -> DialogFuture<Option<PathBuf>>;
}

/// Where nobody can be asked: every dialog is closed at once.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoDialogs;

impl Dialogs for NoDialogs {
    fn pick_folder(&self, _: FolderPurpose) -> DialogFuture<Option<PathBuf>> {
        Box::pin(std::future::ready(None))
    }

    fn pick_files(&self, _: FilePurpose) -> DialogFuture<Vec<PathBuf>> {
        Box::pin(std::future::ready(Vec::new()))
    }

    fn pick_save(&self, _: SaveProposal) -> DialogFuture<Option<PathBuf>> {
        Box::pin(std::future::ready(None))
    }
}
