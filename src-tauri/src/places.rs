//! Where the app keeps what belongs to the user and not to an Akte.

use std::path::{Path, PathBuf};

use tauri::Manager;

/// The folders of settings, log, demo and the page's own storage.
#[derive(Debug, Clone)]
pub struct Places {
    /// Settings.
    pub config: PathBuf,
    /// The log file.
    pub log: PathBuf,
    /// The demonstration Akte.
    pub demo: PathBuf,
    /// What the window's engine keeps.
    pub webview: PathBuf,
}

impl Places {
    /// The user's own folders, or all of them below `scratch`.
    pub fn of(tauri: &tauri::App, scratch: Option<&Path>) -> tauri::Result<Self> {
        if let Some(scratch) = scratch {
            let scratch = std::path::absolute(scratch)?;
            return Ok(Self {
                config: scratch.join("config"),
                log: scratch.join("log"),
                demo: scratch.join("Demo-Akte"),
                webview: scratch.join("webview"),
            });
        }
        let path = tauri.path();
        Ok(Self {
            config: path.app_config_dir()?,
            log: path.app_log_dir()?,
            demo: path.app_local_data_dir()?.join("Demo-Akte"),
            webview: path.app_local_data_dir()?.join("webview"),
        })
    }
}
