//! An empty window, for the bench: what WebKit and Tauri cost before the app does anything.

use std::time::Instant;

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let started = Instant::now();
    tauri::Builder::default()
        .setup(move |tauri| {
            WebviewWindowBuilder::new(tauri, "main", WebviewUrl::default())
                .title("empty")
                .inner_size(1280.0, 800.0)
                .initialization_script(include_str!("../../src/watch_start.js"))
                .on_document_title_changed(move |_, title| {
                    if title == "schutzakte-ready" {
                        eprintln!("ready-ms {}", started.elapsed().as_millis());
                    }
                })
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty_window/tauri.conf.json"))
}
