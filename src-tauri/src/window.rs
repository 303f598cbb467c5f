//! The one window.

use std::time::Instant;

use tauri::{WebviewUrl, WebviewWindow, WebviewWindowBuilder};

use crate::places::Places;
use crate::window_size::WindowSize;

/// The label that the capability names.
pub const LABEL: &str = "main";

/// Tells by the page's title when it can be used: two frames after there is something to use.
const WATCH_START: &str = include_str!("watch_start.js");

/// The title by which [`WATCH_START`] tells.
const READY: &str = "schutzakte-ready";

/// Opens the window; `measure_since` writes to stderr how long it took from then until it could be used.
pub fn open(tauri: &tauri::App, places: &Places, measure_since: Option<Instant>) -> tauri::Result<WebviewWindow> {
    let config = tauri.config().app.windows.iter().find(|window| window.label == LABEL);
    let builder = match config {
        Some(config) => WebviewWindowBuilder::from_config(tauri, config)?,
        None => WebviewWindowBuilder::new(tauri, LABEL, WebviewUrl::default()),
    };
    let left = WindowSize::load(&places.config);
    let builder = match left {
        Some(left) => builder.inner_size(left.width, left.height).maximized(left.maximized),
        None => builder,
    };
    let mut builder = builder
        .data_directory(places.webview.clone())
        // Nothing leaves the app's own pages: neither a link nor a script can turn the window into a browser.
        .on_navigation(|url| {
            matches!(
                (url.scheme(), url.host_str()),
                ("tauri" | "http" | "https", Some("localhost" | "tauri.localhost"))
            )
        });
    if let Some(since) = measure_since {
        builder = builder.initialization_script(WATCH_START).on_document_title_changed(move |_, title| {
            if title == READY {
                eprintln!("ready-ms {}", since.elapsed().as_millis());
            }
        });
    }
    builder.build()
}
