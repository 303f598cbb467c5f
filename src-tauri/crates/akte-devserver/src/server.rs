//! The routes.

use crate::arguments::{Arguments, instant};
use crate::pages;
use crate::session::{Session, file_name};
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, Path, Query, Request, State};
use axum::http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header};
use axum::middleware::{self, Next};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::Write;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::TcpListener;
use tokio::sync::RwLock;

/// Size of an upload: one byte more than a catalog may have, so that its refusal can be tried.
const MAX_UPLOAD: usize = 300 * 1024 * 1024;

struct Server {
    arguments: Arguments,
    policy: String,
    session: RwLock<Arc<Session>>,
    sessions: AtomicUsize,
}

type Shared = State<Arc<Server>>;
type Answer = Result<Json<Value>, (StatusCode, Json<Value>)>;

/// Serves until the process is ended.
pub async fn run(arguments: Arguments) -> Result<(), String> {
    let router = router(arguments.clone()).await?;
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    let listener = TcpListener::bind(address).await.map_err(|error| format!("{address}: {error}"))?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    // Whoever started it waits for this line.
    let _ = writeln!(std::io::stdout(), "http://{address}");
    let _ = std::io::stdout().flush();
    axum::serve(listener, router).await.map_err(|error| error.to_string())
}

async fn router(arguments: Arguments) -> Result<Router, String> {
    let session = Session::begin(&arguments, 0, arguments.akte.as_deref()).await?;
    let server = Arc::new(Server {
        policy: pages::content_security_policy()?,
        arguments,
        session: RwLock::new(Arc::new(session)),
        sessions: AtomicUsize::new(1),
    });
    Ok(Router::new()
        .route("/command/{name}", post(command))
        .route("/dev/file", post(upload))
        .route("/dev/next-folder", post(next_folder))
        .route("/dev/next-save", post(next_save))
        .route("/dev/saved", get(saved))
        .route("/dev/clock", post(clock))
        .route("/dev/reset", post(reset))
        .fallback(page)
        .layer(DefaultBodyLimit::max(MAX_UPLOAD))
        .layer(middleware::from_fn(refuse_strangers))
        .with_state(server))
}

/// Another page that the browser shows must not reach the commands: neither by a name that points here nor from its own
/// origin.
async fn refuse_strangers(request: Request, next: Next) -> Response<Body> {
    if is_local(request.headers()) {
        next.run(request).await
    } else {
        pages::plain(StatusCode::FORBIDDEN, "only from this machine")
    }
}

fn is_local(headers: &HeaderMap) -> bool {
    let local = |value: &HeaderValue| {
        let text = value.to_str().unwrap_or_default();
        let host = text.strip_prefix("http://").unwrap_or(text);
        let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
        matches!(host, "127.0.0.1" | "localhost")
    };
    headers.get(header::HOST).is_some_and(local) && headers.get(header::ORIGIN).is_none_or(local)
}

impl Server {
    async fn session(&self) -> Arc<Session> {
        Arc::clone(&*self.session.read().await)
    }
}

fn refused(text: impl ToString) -> (StatusCode, Json<Value>) {
    let body = json!({ "code": "dev.refused", "message": text.to_string(), "hint": "", "details": [] });
    (StatusCode::UNPROCESSABLE_ENTITY, Json(body))
}

async fn command(State(server): Shared, Path(name): Path<String>, body: Bytes) -> Answer {
    let request = if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).map_err(refused)? };
    match server.session().await.app.call(&name, request).await {
        Ok(answer) => Ok(Json(answer)),
        Err(error) => {
            let body = serde_json::to_value(error).map_err(refused)?;
            Err((StatusCode::UNPROCESSABLE_ENTITY, Json(body)))
        }
    }
}

/// A name, or a dialog that is closed.
#[derive(Deserialize)]
struct Named {
    name: Option<String>,
    #[serde(default)]
    closed: bool,
}

async fn upload(State(server): Shared, Query(named): Query<Named>, content: Bytes) -> Answer {
    let session = server.session().await;
    let path = session.keep_upload(&named.name.unwrap_or_default(), &content).map_err(refused)?;
    let picked = session.app.picked_file(&path).map_err(refused)?;
    serde_json::to_value(picked).map(Json).map_err(refused)
}

async fn next_folder(State(server): Shared, Query(named): Query<Named>) -> Answer {
    let session = server.session().await;
    let folder = (!named.closed).then(|| session.path(named.name.as_deref().unwrap_or("folder")));
    let path = folder.as_ref().map(|folder| folder.display().to_string());
    session.dialogs.next_folder(folder);
    Ok(Json(json!({ "path": path })))
}

async fn next_save(State(server): Shared, Query(named): Query<Named>) -> Answer {
    let session = server.session().await;
    let saved = session.dialogs.saved();
    let path = (!named.closed).then(|| saved.join(named.name.unwrap_or_else(|| "saved".to_owned())));
    let shown = path.as_ref().map(|path| path.display().to_string());
    session.dialogs.next_save(path);
    Ok(Json(json!({ "path": shown })))
}

/// The saved files, or the content of one of them.
async fn saved(State(server): Shared, Query(named): Query<Named>) -> Response<Body> {
    let folder = server.session().await.dialogs.saved();
    if let Some(name) = named.name {
        return match std::fs::read(folder.join(file_name(&name))) {
            Ok(content) => Response::new(Body::from(content)),
            Err(error) => pages::plain(StatusCode::NOT_FOUND, &error.to_string()),
        };
    }
    let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let mut files: Vec<(String, u64)> = entries
        .map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.metadata().map_or(0, |file| file.len())))
        .collect();
    files.sort();
    let files: Vec<Value> = files.into_iter().map(|(name, size)| json!({ "name": name, "size": size })).collect();
    Response::new(Body::from(Value::from(files).to_string()))
}

#[derive(Deserialize)]
struct At {
    at: String,
}

async fn clock(State(server): Shared, Query(at): Query<At>) -> Answer {
    let session = server.session().await;
    let clock = session.clock.as_ref().ok_or_else(|| refused("started without --clock"))?;
    clock.set(instant(&at.at).map_err(refused)?);
    Ok(Json(json!({})))
}

/// Closes the Akte and begins anew in an empty folder.
async fn reset(State(server): Shared) -> Answer {
    let number = server.sessions.fetch_add(1, Ordering::Relaxed);
    let fresh = Session::begin(&server.arguments, number, None).await.map_err(refused)?;
    let old = std::mem::replace(&mut *server.session.write().await, Arc::new(fresh));
    old.app.close_akte().await;
    Ok(Json(json!({})))
}

async fn page(State(server): Shared, uri: Uri) -> Response<Body> {
    pages::page(&server.arguments.ui, uri.path(), &server.policy)
}

#[cfg(test)]
mod tests;
