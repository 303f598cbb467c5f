//! What the page can reach: its own origin and the commands of the list, nothing else.

use std::net::TcpListener;
use std::time::Duration;

use serde_json::json;

use crate::harness::{Window, axe};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a built window: cargo xtask test"]
async fn the_page_reaches_nothing_but_its_own_origin() {
    let window = Window::open().await;
    window.find("main").await;

    // Whatever the page names and loaded came out of the program.
    let named = window
        .execute(
            "const named = [...document.querySelectorAll('[src], link[href]')].map((one) => one.src || one.href);
             const loaded = performance.getEntriesByType('resource').map((entry) => entry.name);
             return [...named, ...loaded];",
            vec![],
        )
        .await;
    let origin = window.execute("return location.origin", vec![]).await;
    let origin = origin.as_str().expect("the page has an origin").to_owned();
    let named: Vec<String> = serde_json::from_value(named).expect("a list of addresses");
    assert!(named.len() > 1, "the page names its script and its styles: {named:?}");
    for address in named {
        let own = [origin.as_str(), "ipc:", "http://ipc.localhost", "blob:", "data:"];
        assert!(own.iter().any(|start| address.starts_with(start)), "the page asked for {address}");
    }

    // And nothing gets out: a listener that anybody could reach is not reached.
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.set_nonblocking(true).expect("a listener that does not wait");
    let address = format!("http://{}/", listener.local_addr().expect("its address"));
    let refused = window
        .execute_async(
            "const [address] = given;
             window.refusals = [];
             document.addEventListener('securitypolicyviolation', (event) => window.refusals.push(event.effectiveDirective));
             const image = new Promise((done) => { const image = new Image(); image.onerror = () => done('refused'); image.onload = () => done('loaded'); image.src = address; });
             const fetched = fetch(address, { mode: 'no-cors' }).then(() => 'loaded', () => 'refused');
             const script = new Promise((done) => { const script = document.createElement('script'); script.onerror = () => done('refused'); script.onload = () => done('loaded'); script.src = address; document.head.append(script); });
             return Promise.all([image, fetched, script]);",
            vec![json!(address)],
        )
        .await;
    assert_eq!(refused, json!(["refused", "refused", "refused"]), "image, fetch and script");
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert!(listener.accept().is_err(), "somebody connected to {address}");

    let refusals = window.execute("return window.refusals.sort()", vec![]).await;
    assert_eq!(refusals, json!(["connect-src", "img-src", "script-src-elem"]), "the content policy refused all three");

    // Inline scripts do not run, and text does not become code.
    let ran = window
        .execute(
            "const script = document.createElement('script'); script.textContent = 'window.inlineRan = true'; document.body.append(script);
             let evaluated = 'refused'; try { evaluated = new Function('return \"ran\"')(); } catch { /* as it should */ }
             return [window.inlineRan === true, evaluated];",
            vec![],
        )
        .await;
    assert_eq!(ran, json!([false, "refused"]), "inline script, new Function");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a built window: cargo xtask test"]
async fn the_page_may_call_the_commands_of_the_list_and_no_others() {
    let window = Window::open().await;
    window.find("main").await;
    let call = "const [name, request] = given;
                return window.__TAURI_INTERNALS__.invoke(name, request).then(() => 'answered', (error) => typeof error === 'string' ? error : error.code);";
    let known = window.execute_async(call, vec![json!("session_state"), json!({"request": {}})]).await;
    assert_eq!(known, "answered", "a command of the list is answered");
    for name in ["no_such_command", "plugin:dialog|open", "plugin:path|resolve_directory", "plugin:window|close"] {
        let answer = window.execute_async(call, vec![json!(name), json!({})]).await;
        assert_ne!(answer, "answered", "{name} is closed");
    }
    let wrong = window.execute_async(call, vec![json!("answer_save"), json!({"request": {"no": "such"}})]).await;
    assert!(wrong.as_str().is_some_and(|code| code.contains('.')), "a wrong request gets a code: {wrong}");
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a built window: cargo xtask test"]
async fn axe_finds_what_is_wrong() {
    // The control of the journeys' accessibility checks: axe works inside WebKit and under the content policy.
    let window = Window::open().await;
    window.find("main").await;
    // What lies behind the first question is not there for anybody yet.
    window.says_who_works_here().await;
    window.execute("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\">')", vec![]).await;
    window.execute(&axe(), vec![]).await;
    let found = window
        .execute_async("const result = await axe.run(document); return result.violations.map((one) => one.id);", vec![])
        .await;
    assert!(
        found.as_array().is_some_and(|found| found.contains(&json!("image-alt"))),
        "a picture without words: {found}"
    );
    window.close().await;
}
