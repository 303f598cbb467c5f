//! A panic is one failed command: it is caught where the command runs, and its backtrace goes to the log.

use std::backtrace::Backtrace;
use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::sync::Once;

thread_local! {
    static TRACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

static HOOK: Once = Once::new();

/// Keeps message and backtrace of a panic for [`unwind`]; what printed them before still does.
fn install_hook() {
    HOOK.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |info| {
            TRACE.with(|trace| *trace.borrow_mut() = Some(format!("{info}\n{}", Backtrace::force_capture())));
            before(info);
        }));
    });
}

/// Runs the work; a panic in it comes back as message and backtrace.
pub(crate) async fn unwind<F: Future>(work: F) -> Result<F::Output, String> {
    install_hook();
    let mut work = pin!(work);
    poll_fn(|context| match catch_unwind(AssertUnwindSafe(|| work.as_mut().poll(context))) {
        Ok(poll) => poll.map(Ok),
        Err(_) => {
            let trace = TRACE.with(|trace| trace.borrow_mut().take());
            std::task::Poll::Ready(Err(trace.unwrap_or_else(|| "panic without a trace".into())))
        }
    })
    .await
}
