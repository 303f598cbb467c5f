//! The operating system's dialogs. Rust takes the paths; the page never sees more than a token.

use std::path::PathBuf;

use akte_app::host::{DialogFuture, Dialogs, SaveProposal};
use akte_app::wire::{FilePurpose, FolderPurpose};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

use crate::window::LABEL;

/// Asks people with the dialogs of their desktop.
pub struct NativeDialogs(AppHandle);

impl NativeDialogs {
    /// Dialogs that belong to the app's window.
    pub fn new(handle: AppHandle) -> Self {
        Self(handle)
    }

    fn dialog(&self) -> FileDialogBuilder<tauri::Wry> {
        let dialog = self.0.dialog().file();
        match self.0.get_webview_window(LABEL) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

/// Endings of the files that catalogs come in.
const CATALOGS: &[&str] = &["json", "xml", "yaml", "yml", "xlsx", "csv"];

/// Endings of the files that reports go out in.
const REPORTS: &[&str] = &["pdf", "xlsx", "zip"];

/// Endings of the files that questionnaires come back in.
const QUESTIONNAIRES: &[&str] = &["xlsx", "csv"];

/// Endings of the files that logos come in.
const LOGOS: &[&str] = &["png", "jpg", "jpeg", "svg"];

impl Dialogs for NativeDialogs {
    fn pick_folder(&self, _: FolderPurpose) -> DialogFuture<Option<PathBuf>> {
        let (sender, answer) = oneshot::channel();
        self.dialog().pick_folder(move |folder| {
            let _ = sender.send(folder.and_then(path));
        });
        Box::pin(async { answer.await.ok().flatten() })
    }

    fn pick_files(&self, purpose: FilePurpose) -> DialogFuture<Vec<PathBuf>> {
        let (sender, answer) = oneshot::channel();
        let dialog = match purpose {
            FilePurpose::Catalog => self.dialog().add_filter("JSON, XML, YAML, XLSX, CSV", CATALOGS),
            FilePurpose::ColumnMapping => self.dialog().add_filter("JSON", &["json"]),
            FilePurpose::Report => self.dialog().add_filter("PDF, XLSX, ZIP", REPORTS),
            FilePurpose::Questionnaire | FilePurpose::Inventory => {
                self.dialog().add_filter("XLSX, CSV", QUESTIONNAIRES)
            }
            FilePurpose::Logo => self.dialog().add_filter("PNG, JPEG, SVG", LOGOS),
            FilePurpose::Evidence | FilePurpose::KeyFile => self.dialog(),
        };
        dialog.pick_files(move |files| {
            let _ = sender.send(files.unwrap_or_default().into_iter().filter_map(path).collect());
        });
        Box::pin(async { answer.await.unwrap_or_default() })
    }

    fn pick_save(&self, proposal: SaveProposal) -> DialogFuture<Option<PathBuf>> {
        let (sender, answer) = oneshot::channel();
        self.dialog().set_file_name(proposal.file_name).save_file(move |file| {
            let _ = sender.send(file.and_then(path));
        });
        Box::pin(async { answer.await.ok().flatten() })
    }
}

fn path(picked: FilePath) -> Option<PathBuf> {
    picked.into_path().ok()
}
