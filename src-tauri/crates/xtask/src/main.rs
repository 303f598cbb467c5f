//! cargo xtask run|test|bench|bundle: all set-up and all checks.
fn main() {}
