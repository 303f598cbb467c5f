//! The same use cases without a window: bin akte.
fn main() {}
