use super::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

struct Client(SocketAddr);

impl Client {
    async fn start(scratch: &std::path::Path) -> Self {
        let ui = scratch.join("ui");
        std::fs::create_dir_all(&ui).unwrap();
        std::fs::write(ui.join("index.html"), "<!doctype html>").unwrap();
        let arguments = Arguments {
            port: 0,
            akte: None,
            scratch: scratch.to_owned(),
            ui,
            clock: Some(instant("2026-11-21T08:00:00Z").unwrap()),
        };
        let router = router(arguments).await.unwrap();
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move { axum::serve(listener, router).await });
        Self(address)
    }

    /// Status, head and body of an answer.
    async fn ask(&self, method: &str, path: &str, headers: &str, body: &str) -> (u16, String, String) {
        let mut stream = TcpStream::connect(self.0).await.unwrap();
        let host = if headers.contains("Host:") { String::new() } else { format!("Host: {}\r\n", self.0) };
        let request = format!(
            "{method} {path} HTTP/1.1\r\n{host}{headers}Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head.to_lowercase(), body.to_owned())
    }

    async fn post(&self, path: &str, body: &str) -> (u16, Value) {
        let (status, _, body) = self.ask("POST", path, "", body).await;
        (status, serde_json::from_str(&body).unwrap())
    }
}

#[tokio::test]
async fn a_browser_makes_an_akte_and_hands_in_a_file() {
    let scratch = tempfile::tempdir().unwrap();
    let client = Client::start(scratch.path()).await;
    let (status, state) = client.post("/command/session_state", "{}").await;
    assert_eq!((status, state["today"].as_str()), (200, Some("2026-11-21")), "the clock stands where it was set");
    client.post("/dev/next-folder?name=akten", "").await;
    let (_, picked) = client.post("/command/folder_pick", r#"{"purpose":"create"}"#).await;
    let request = json!({ "token": picked["token"], "name": "Musterstadt", "passphrase": null, "plain": true });
    let (status, _) = client.post("/command/akte_create", &request.to_string()).await;
    assert_eq!(status, 200, "the Akte is made in the folder that the dialog answered");
    let (status, file) = client.post("/dev/file?name=..%2FNachweis.txt", "Inhalt").await;
    assert_eq!((status, file["name"].as_str()), (200, Some("Nachweis.txt")), "an upload stays in its folder");
    let (status, refusal) = client.post("/command/no_such_command", "{}").await;
    assert_eq!(
        (status, refusal["code"].as_str()),
        (422, Some("app.unknown-command")),
        "a refusal is a body with a code"
    );
    let (status, _) = client.post("/dev/reset", "").await;
    let (_, state) = client.post("/command/session_state", "").await;
    assert_eq!((status, &state["akte"]), (200, &Value::Null), "after a reset nothing is open");
}

#[tokio::test]
async fn pages_bear_the_windows_policy_and_strangers_are_refused() {
    let scratch = tempfile::tempdir().unwrap();
    let client = Client::start(scratch.path()).await;
    let (status, head, _) = client.ask("GET", "/check/domain", "", "").await;
    assert_eq!(status, 200, "a view of the one page");
    assert!(head.contains("content-security-policy: ") && head.contains("script-src 'self'"), "{head}");
    let (status, ..) = client.ask("GET", "/missing.js", "", "").await;
    assert_eq!(status, 404, "a file that is not there");
    let (status, ..) = client.ask("GET", "/", "Host: evil.example\r\n", "").await;
    assert_eq!(status, 403, "a name that was pointed here");
    let (status, ..) = client.ask("POST", "/command/session_state", "Origin: https://evil.example\r\n", "{}").await;
    assert_eq!(status, 403, "a page of another origin");
}
