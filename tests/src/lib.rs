//! Journeys across crates, golden files, e2e of the window, benches.
