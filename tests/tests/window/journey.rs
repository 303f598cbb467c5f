//! One journey through the window on the demo Akte: who works here, every view, an answer, a report.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::{Window, axe, encrypted_akte};

/// The views by the address of their link, in the order of the navigation.
const VIEWS: &[&str] = &["overview", "check", "measures", "evidence", "objects", "reports", "catalogs", "log", "akte"];

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a built window: cargo xtask test"]
async fn an_answer_is_recorded_kept_and_printed() {
    let window = Window::open().await;
    let mut barriers = barriers(&window, "who works here").await;
    window.says_who_works_here().await;
    listens_for_refusals(&window).await;

    for view in VIEWS {
        opens(&window, view).await;
        barriers.extend(self::barriers(&window, view).await);
        window.shot(view).await;
    }

    let status = changes_the_first_answer(&window).await;
    assert_eq!(refusals(&window).await, json!([]), "the content policy refuses nothing that the app needs");
    window.client.refresh().await.expect("the page loads anew");
    listens_for_refusals(&window).await;
    opens(&window, "check").await;
    shows_status(&window, &status).await;

    opens(&window, "reports").await;
    window.find("form button[type=submit]").await.click().await.expect("the report is asked for");
    shows_a_page(&window).await;
    barriers.extend(self::barriers(&window, "report").await);
    window.shot("report").await;
    assert_eq!(refusals(&window).await, json!([]), "the preview needs nothing that the content policy refuses");
    assert!(barriers.is_empty(), "axe finds barriers:\n{}", barriers.join("\n"));
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs a built window: cargo xtask test"]
async fn an_encrypted_akte_asks_for_its_passphrase() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let passphrase = "Pferd Batterie Heftklammer richtig";
    let akte = encrypted_akte(folder.path(), passphrase);
    let window = Window::open_on(&akte).await;
    window.find(".recent button").await.click().await.expect("the Akte is offered");
    let field = window.find("dialog input[type=password]").await;
    assert_eq!(barriers(&window, "unlock").await, Vec::<String>::new());
    field.send_keys("falsch").await.expect("a wrong passphrase");
    window.find("dialog button[type=submit]").await.click().await.expect("it is tried");
    window.find("dialog [role=alert]").await;
    field.clear().await.expect("the field");
    field.send_keys(passphrase).await.expect("the right passphrase");
    window.find("dialog button[type=submit]").await.click().await.expect("it is tried");
    window.gone("dialog input[type=password]").await;
    window.says_who_works_here().await;
    window.find("nav a[href='#/overview']").await;
    window.shot("unlocked").await;
    window.close().await;
}

async fn opens(window: &Window, view: &str) {
    window.at_rest().await;
    window.find(&format!("nav a[href='#/{view}']")).await.click().await.expect("the link");
    window.find(&format!("nav a[href='#/{view}'][aria-current=page]")).await;
    window.find("main h1").await;
    // Lists come after the heading.
    tokio::time::sleep(Duration::from_millis(400)).await;
}

/// What axe finds inside WebKit on what is shown now.
async fn barriers(window: &Window, place: &str) -> Vec<String> {
    if window.execute("return typeof window.axe", vec![]).await == "undefined" {
        window.execute(&axe(), vec![]).await;
    }
    let found = window
        .execute_async(
            "const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
             return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 60)).slice(0, 3).join(' | ')}`);",
            vec![],
        )
        .await;
    let found: Vec<String> = serde_json::from_value(found).expect("a list of findings");
    found.into_iter().map(|one| format!("{place}: {one}")).collect()
}

const FIRST_STATUS: &str = "[role=grid] [role=row][aria-rowindex='2'] [role=gridcell]:nth-child(4)";

/// Changes the first row's status with the keyboard and says which word it has then.
async fn changes_the_first_answer(window: &Window) -> String {
    opens(window, "check").await;
    let cell = window.find(FIRST_STATUS).await;
    let before = cell.text().await.expect("the status is a word");
    cell.click().await.expect("the cell");
    let grid = window.find("[role=grid]").await;
    // N says no, J says yes (Ja): whichever it is not yet.
    let (key, word) = if before.contains("Nein") { ("j", "Ja") } else { ("n", "Nein") };
    grid.send_keys(key).await.expect("the key");
    shows_status(window, word).await;
    word.to_owned()
}

async fn shows_status(window: &Window, word: &str) {
    let until = Instant::now() + Duration::from_secs(10);
    loop {
        let cell = window.find(FIRST_STATUS).await;
        let shown = cell.text().await.unwrap_or_default();
        if shown.contains(word) {
            return;
        }
        if Instant::now() > until {
            window.shot("status").await;
            panic!("the first row says “{shown}”, not “{word}”");
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

/// Waits until pdf.js has drawn a page that is not blank.
async fn shows_a_page(window: &Window) {
    let ink = "const canvas = document.querySelector('main canvas');
        if (!canvas || canvas.width === 0) return 0;
        const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        let dark = 0;
        for (let at = 0; at < pixels.length; at += 4) if (pixels[at + 3] > 0 && pixels[at] + pixels[at + 1] + pixels[at + 2] < 384) dark += 1;
        return dark;";
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let dark = window.execute(ink, vec![]).await.as_u64().unwrap_or_default();
        if dark > 500 {
            return;
        }
        if Instant::now() > until {
            window.shot("no-page").await;
            panic!("no page was drawn: {dark} dark pixels\n{}", window.text().await);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn listens_for_refusals(window: &Window) {
    window
        .execute(
            "window.refusals = [];
             document.addEventListener('securitypolicyviolation', (event) => window.refusals.push(`${event.effectiveDirective} ${event.blockedURI}`));",
            vec![],
        )
        .await;
}

async fn refusals(window: &Window) -> Value {
    window.execute("return window.refusals", vec![]).await
}
