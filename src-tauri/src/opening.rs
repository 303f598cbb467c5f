//! The Akte that the window was started with.

use std::path::PathBuf;

use akte_app::App;
use serde_json::json;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, MessageDialogKind};
use tokio::sync::watch;

/// Opens the Akte of the command line beside the start of the window.
pub struct Opening(watch::Receiver<bool>);

impl Opening {
    /// Starts opening; an encrypted Akte is offered by the start view, which asks for its passphrase.
    pub fn start(handle: &AppHandle, app: App, akte: Option<PathBuf>) -> Self {
        let (done, opening) = watch::channel(akte.is_none());
        if let Some(akte) = akte {
            let handle = handle.clone();
            tauri::async_runtime::spawn(async move {
                open(&handle, &app, akte).await;
                done.send_replace(true);
                // While the page is still being loaded, so that its catalogs are read when it asks for the same. A refusal
                // comes again with the page's own call.
                let _ = app.call("start_view", json!({ "municipality_id": null, "domain_ids": [] })).await;
            });
        }
        Self(opening)
    }

    /// Waits until the Akte is open or refused.
    pub fn done(&self) -> impl Future<Output = ()> + Send + 'static {
        let mut opening = self.0.clone();
        async move {
            // An ended sender means that opening ended too.
            let _ = opening.wait_for(|done| *done).await;
        }
    }
}

async fn open(handle: &AppHandle, app: &App, akte: PathBuf) {
    let akte = std::path::absolute(&akte).unwrap_or(akte);
    let token = app.token_of(&akte);
    let opened = match app.call("folder_inspect", json!({ "token": &token })).await {
        Ok(folder) if folder["kind"] == "encrypted" => return app.offer(&akte),
        Ok(_) => app.call("akte_open", json!({ "token": &token, "door": null, "secret": null })).await,
        Err(refusal) => Err(refusal),
    };
    if let Err(refusal) = opened {
        app.host().log(&format!("{} was not opened: {}", akte.display(), refusal.code));
        let sentences = format!("{}\n\n{}", refusal.message, refusal.hint);
        handle.dialog().message(sentences.trim()).title("Schutzakte").kind(MessageDialogKind::Error).show(|_| ());
    }
}
