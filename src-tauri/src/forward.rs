//! Hands the page's commands to the app and the app's answers to the page.

use akte_app::App;
use akte_app::commands::NAMES;
use serde_json::{Value, json};
use tauri::ipc::{Invoke, InvokeBody, InvokeError};
use tauri::{AppHandle, Manager};

use crate::opening::Opening;

/// Answers a command of the list; every other name is not the app's.
pub fn forward(invoke: Invoke<tauri::Wry>) -> bool {
    let Invoke { message, resolver, .. } = invoke;
    let Some(name) = NAMES.iter().copied().find(|name| *name == message.command()) else { return false };
    let request = request(message.payload());
    let handle = message.webview_ref().app_handle().clone();
    resolver.respond_async(async move {
        let opening = handle.state::<Opening>().done();
        opening.await;
        let app = handle.state::<App>().inner().clone();
        app.call(name, request).await.map_err(InvokeError::from)
    });
    true
}

/// The one argument that every command has; none means the empty request.
fn request(payload: &InvokeBody) -> Value {
    match payload {
        InvokeBody::Json(arguments) => arguments.get("request").cloned().unwrap_or_else(|| json!({})),
        InvokeBody::Raw(_) => Value::Null,
    }
}

/// Closes the Akte, so that its lock does not outlive the window.
pub fn close_akte(handle: &AppHandle) {
    let Some(app) = handle.try_state::<App>() else { return };
    if let Err(refusal) = tauri::async_runtime::block_on(app.call("akte_close", json!({}))) {
        app.host().log(&format!("the Akte was not closed: {} {}", refusal.code, refusal.message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_request_is_the_one_argument() {
        let body = InvokeBody::Json(json!({"request": {"id": 1}, "other": true}));
        assert_eq!(request(&body), json!({"id": 1}));
        assert_eq!(request(&InvokeBody::Json(json!({}))), json!({}), "no argument is the empty request");
        assert_eq!(request(&InvokeBody::Raw(vec![1])), Value::Null, "raw bytes are no request");
    }
}
