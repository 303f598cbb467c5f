//! A real window on a display of its own, driven through WebKit's WebDriver.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// Nothing in the window may take longer than this.
const PATIENCE: Duration = Duration::from_secs(20);

/// What `cargo xtask test` hands in; without it these tests have nothing to drive.
fn variable(name: &str) -> PathBuf {
    let value = std::env::var_os(name).unwrap_or_else(|| panic!("{name} is set by `cargo xtask test`"));
    PathBuf::from(value)
}

/// A program that ends with this value, and politely: a killed driver leaves its WebKit behind.
struct Program(Child);

impl Drop for Program {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status();
        let until = Instant::now() + Duration::from_secs(5);
        while Instant::now() < until {
            if matches!(self.0.try_wait(), Ok(Some(_))) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The window of one test.
pub struct Window {
    /// The WebDriver session.
    pub client: Client,
    // Dropped in this order: first the driver with the app, then its display.
    _driver: Program,
    _display: Program,
    _scratch: tempfile::TempDir,
}

impl Window {
    /// Opens the app on the demo Akte.
    pub async fn open() -> Self {
        Self::open_on(&variable("SCHUTZAKTE_DEMO")).await
    }

    /// Opens the app on an Akte.
    pub async fn open_on(akte: &Path) -> Self {
        let scratch = tempfile::tempdir().expect("a temporary folder");
        let (display, number) = display();
        let (port, native) = (free_port(), free_port());
        let driver = Command::new(variable("SCHUTZAKTE_DRIVER"))
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .env("DISPLAY", format!(":{number}"))
            .env_remove("WAYLAND_DISPLAY")
            // The app inherits the driver's environment: no language but its own German, and no user's settings.
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LC_MESSAGES")
            .env("WEBKIT_DISABLE_DMABUF_RENDERER", "1")
            .env("XDG_CONFIG_HOME", scratch.path().join("xdg-config"))
            .env("XDG_DATA_HOME", scratch.path().join("xdg-data"))
            .env("XDG_CACHE_HOME", scratch.path().join("xdg-cache"))
            .stdout(Stdio::null())
            .spawn()
            .expect("tauri-driver starts");
        let driver = Program(driver);
        wait_for_port(port);
        wait_for_port(native);
        let arguments =
            [format!("--akte={}", akte.display()), format!("--scratch={}", scratch.path().join("app").display())];
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": { "application": variable("SCHUTZAKTE_WINDOW"), "args": arguments },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("json! made an object") };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("the window opens");
        Self { client, _driver: driver, _display: display, _scratch: scratch }
    }

    /// Answers the question that every session begins with.
    pub async fn says_who_works_here(&self) {
        self.find("dialog input").await.send_keys("Änne Großmann-Çelik").await.expect("a name with umlauts");
        self.find("dialog button[type=submit]").await.click().await.expect("the name is taken");
        self.gone("dialog[open]").await;
    }

    /// Waits until no such element is there.
    pub async fn gone(&self, css: &str) {
        let until = Instant::now() + PATIENCE;
        while !self.client.find_all(Locator::Css(css)).await.unwrap_or_default().is_empty() {
            assert!(Instant::now() < until, "{css} stays");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Waits until an element is there.
    pub async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(error) => {
                self.shot("not-found").await;
                panic!("{css}: {error}\n{}", self.text().await)
            }
        }
    }

    /// Waits until nothing has changed on the page for a moment, as somebody does before they aim: WebDriver clicks
    /// where an element was, and what is still being loaded may have moved it by then.
    pub async fn at_rest(&self) {
        let until = Instant::now() + PATIENCE;
        let mut before = String::new();
        loop {
            let now = self.text().await;
            if now == before {
                return;
            }
            assert!(Instant::now() < until, "the page does not come to rest:\n{now}");
            before = now;
            tokio::time::sleep(Duration::from_millis(150)).await;
        }
    }

    /// What the page shows.
    pub async fn text(&self) -> String {
        let text = self.client.execute("return document.body.innerText", vec![]).await;
        text.ok().and_then(|text| text.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Runs a function body in the page.
    pub async fn execute(&self, script: &str, arguments: Vec<Value>) -> Value {
        let shown: String = script.chars().take(300).collect();
        let answer = tokio::time::timeout(PATIENCE, self.client.execute(script, arguments)).await;
        let answer = answer.unwrap_or_else(|_| panic!("the driver does not answer: {shown}"));
        answer.unwrap_or_else(|error| panic!("{shown}: {error}"))
    }

    /// Runs an `async` function body in the page and waits for what it returns.
    pub async fn execute_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        let start = format!(
            "window.testAnswer = null;\
             (async (...given) => {{ {script} }})(...arguments)\
             .then((value) => (window.testAnswer = {{ value }}), (error) => (window.testAnswer = {{ error: String(error) }}));"
        );
        self.execute(&start, arguments).await;
        let until = Instant::now() + PATIENCE * 3;
        loop {
            let answer = self.execute("return window.testAnswer", vec![]).await;
            if !answer.is_null() {
                assert!(answer["error"].is_null(), "{script}: {}", answer["error"]);
                return answer["value"].clone();
            }
            assert!(Instant::now() < until, "no answer to {script}");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// Keeps a picture of the window.
    pub async fn shot(&self, name: &str) {
        let folder = variable("SCHUTZAKTE_SHOTS");
        std::fs::create_dir_all(&folder).expect("the folder for pictures");
        // WebKit takes the picture with the next frame that it draws, and a page at rest draws none.
        let frames = "let left = 100;
            const frame = setInterval(() => {
              document.documentElement.style.outline = left % 2 ? '1px solid transparent' : '';
              left -= 1;
              if (left === 0) clearInterval(frame);
            }, 20);";
        self.execute(frames, vec![]).await;
        let picture = tokio::time::timeout(PATIENCE, self.client.screenshot()).await;
        let picture = picture.unwrap_or_else(|_| panic!("WebKit takes no picture {name}")).expect("a picture");
        assert!(picture.len() > 2_000, "the picture {name} is empty");
        std::fs::write(folder.join(format!("{name}.png")), picture).expect("the picture is written");
    }

    /// Ends the session.
    pub async fn close(self) {
        // The app goes first; the driver then says that the connection broke, which is what was asked for.
        let _ = self.client.clone().close().await;
    }
}

/// A display that nobody else has.
fn display() -> (Program, u32) {
    let mut xvfb = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts");
    let mut number = String::new();
    let stdout = xvfb.stdout.take().expect("its stdout is ours");
    BufReader::new(stdout).read_line(&mut number).expect("Xvfb names its display");
    (Program(xvfb), number.trim().parse().expect("a number"))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("its address").port()
}

fn wait_for_port(port: u16) {
    let until = Instant::now() + Duration::from_secs(10);
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        assert!(Instant::now() < until, "tauri-driver does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// An encrypted Akte with this passphrase, made by the command line that lies beside the window.
pub fn encrypted_akte(folder: &Path, passphrase: &str) -> PathBuf {
    let akte = folder.join("Geheime Akte");
    let file = folder.join("passphrase.txt");
    std::fs::write(&file, passphrase).expect("the passphrase is written");
    let output = Command::new(variable("SCHUTZAKTE_WINDOW").with_file_name("akte"))
        .args(["init", "--akte"])
        .arg(&akte)
        .arg("--passphrase-file")
        .arg(&file)
        .output()
        .expect("akte starts");
    assert!(output.status.success(), "akte init: {}", String::from_utf8_lossy(&output.stderr));
    akte
}

/// The file of axe-core, for its findings inside WebKit.
pub fn axe() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
