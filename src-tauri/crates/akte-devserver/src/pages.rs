//! The built window, served with the same content security policy as in the desktop program.

use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use serde_json::Value;
use std::path::{Component, Path, PathBuf};

const TAURI_CONFIG: &str = include_str!("../../../tauri.conf.json");

/// The window's policy as a header.
pub fn content_security_policy() -> Result<String, String> {
    let config: Value = serde_json::from_str(TAURI_CONFIG).map_err(|error| error.to_string())?;
    let policy = config.pointer("/app/security/csp").and_then(Value::as_object);
    let policy = policy.ok_or("tauri.conf.json has no content security policy")?;
    let directives = policy.iter().map(|(name, sources)| format!("{name} {}", sources.as_str().unwrap_or_default()));
    Ok(directives.collect::<Vec<_>>().join("; "))
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "wasm" => "application/wasm",
        "pdf" => "application/pdf",
        "txt" | "ftl" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// The file of a request path below the window's folder; none for a path that would leave it.
fn file_of(ui: &Path, request: &str) -> Option<PathBuf> {
    let mut path = ui.to_owned();
    for component in Path::new(request.trim_start_matches('/')).components() {
        match component {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir | Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

/// A page of the window; a path without an ending is a view of the one page.
pub fn page(ui: &Path, request: &str, policy: &str) -> Response<Body> {
    let Some(path) = file_of(ui, request) else { return plain(StatusCode::BAD_REQUEST, "no such path") };
    let path = if path.extension().is_none() { ui.join("index.html") } else { path };
    match std::fs::read(&path) {
        Ok(content) => Response::builder()
            .header(header::CONTENT_TYPE, media_type(&path))
            .header(header::CONTENT_SECURITY_POLICY, policy)
            .header(header::CACHE_CONTROL, "no-store")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .body(Body::from(content))
            .unwrap_or_else(|_| plain(StatusCode::INTERNAL_SERVER_ERROR, "no answer")),
        Err(error) => plain(StatusCode::NOT_FOUND, &format!("{}: {error}", path.display())),
    }
}

/// A short answer in plain text.
pub fn plain(status: StatusCode, text: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(text.to_owned()));
    *response.status_mut() = status;
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_is_the_windows() {
        let policy = content_security_policy().unwrap();
        assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "{policy}");
    }

    #[test]
    fn no_request_leaves_the_windows_folder() {
        let ui = Path::new("dist");
        assert_eq!(file_of(ui, "/assets/a.js"), Some(ui.join("assets").join("a.js")), "a file of the window");
        assert_eq!(file_of(ui, "/../secret"), None, "a step up is refused");
        assert_eq!(file_of(ui, "/a/../../secret"), None, "a step up further in is refused");
    }
}
