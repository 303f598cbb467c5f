//! Development only: the same commands over loopback HTTP, for browser tests.
fn main() {}
