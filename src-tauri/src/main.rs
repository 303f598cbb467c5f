//! The desktop shell: starts, opens, forwards. Every use case lives in `akte-app`.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod arguments;
mod dialogs;
mod drops;
mod forward;
mod log_file;
mod opening;
mod places;
mod window;
mod window_size;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

use akte_app::App;
use akte_app::host::{KeyringSecrets, SystemClock, SystemHost};
use tauri::{DragDropEvent, Manager, RunEvent, Window, WindowEvent};

use crate::arguments::Arguments;
use crate::log_file::LogFile;
use crate::opening::Opening;
use crate::places::Places;
use crate::window_size::WindowSize;

fn main() -> ExitCode {
    let started = Instant::now();
    let arguments = match Arguments::read(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(sentence) => {
            eprintln!("{sentence}");
            return ExitCode::from(2);
        }
    };
    match run(arguments, started) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Schutzakte kann nicht gestartet werden: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: Arguments, started: Instant) -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .invoke_handler(forward::forward)
        .on_window_event(on_window_event)
        .setup(move |tauri| {
            let places = Places::of(tauri, arguments.scratch.as_deref())?;
            let app = App::new(Arc::new(host(tauri.handle(), &places)));
            tauri.manage(app.clone());
            tauri.manage(places.clone());
            // The Akte opens while the window comes up; the first command waits for it.
            tauri.manage(Opening::start(tauri.handle(), app, arguments.akte.clone()));
            window::open(tauri, &places, arguments.measure_start.then_some(started))?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|handle, event| {
            if let RunEvent::Exit = event {
                forward::close_akte(handle);
            }
        });
    Ok(())
}

fn on_window_event(window: &Window, event: &WindowEvent) {
    match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => drops::take(window, paths),
        WindowEvent::CloseRequested { .. } => {
            if let Some(places) = window.try_state::<Places>() {
                WindowSize::keep(window, &places.config);
            }
        }
        _ => {}
    }
}

fn host(handle: &tauri::AppHandle, places: &Places) -> SystemHost {
    let log = LogFile::in_folder(&places.log);
    SystemHost {
        clock: Arc::new(SystemClock),
        config_dir: Some(places.config.clone()),
        demo_dir: Some(places.demo.clone()),
        dialogs: Box::new(dialogs::NativeDialogs::new(handle.clone())),
        secrets: Arc::new(KeyringSecrets),
        log: Box::new(move |line| log.write(line)),
    }
}
