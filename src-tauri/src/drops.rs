//! Files dropped on the window: Rust takes the paths and tells the page their tokens.

use std::path::PathBuf;

use akte_app::App;
use akte_app::wire::PickedFile;
use tauri::{Emitter, Manager, Window};

/// The event that tells the page; its payload is a list of [`PickedFile`].
const FILES_DROPPED: &str = "files-dropped";

/// Hands dropped files to the page; folders and what cannot be read are left out.
pub fn take(window: &Window, paths: &[PathBuf]) {
    let Some(app) = window.try_state::<App>() else { return };
    let files: Vec<PickedFile> = paths
        .iter()
        .filter_map(|path| {
            let found = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file)?;
            let name = path.file_name()?.to_string_lossy().into_owned();
            Some(PickedFile { token: app.token_of(path), name, size: found.len() })
        })
        .collect();
    if !files.is_empty()
        && let Err(error) = window.emit(FILES_DROPPED, files)
    {
        app.host().log(&format!("the page was not told of dropped files: {error}"));
    }
}
