//! Files: their size, their line ends, and where lock files fetch from.

use schutzakte_tests::{files, read, read_json, root};

/// A file past this is named.
const WARN: usize = 450;
/// A file past this is refused.
const REFUSE: usize = 1_000;

const CODE: &[&str] = &[".rs", ".ts", ".svelte", ".js", ".mjs", ".css", ".sql"];

/// Written by a program, and compared by a test of its own.
const GENERATED: &[&str] = &["ui/src/lib/backend/bindings.ts"];

fn is_test(file: &str) -> bool {
    file.contains("/tests/")
        || file.contains("/e2e/")
        || file.starts_with("tests/")
        || ["tests.rs", ".test.ts", ".spec.ts"].iter().any(|ending| file.ends_with(ending))
}

/// Lines before a file's own tests.
fn lines_of_code(text: &str) -> usize {
    let tests = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
    text[..tests].lines().count()
}

#[test]
fn rooms_are_split_before_they_are_full() {
    let mut refused = Vec::new();
    let mut read_files = 0;
    for file in files() {
        let code = CODE.iter().any(|ending| file.ends_with(ending));
        if !code || is_test(&file) || GENERATED.contains(&file.as_str()) {
            continue;
        }
        read_files += 1;
        let lines = lines_of_code(&read(&file));
        if lines > REFUSE {
            refused.push(format!("{file}: {lines} lines"));
        } else if lines > WARN {
            println!("warning: {file} has {lines} lines; past {REFUSE} it is refused");
        }
    }
    assert!(read_files > 50, "the files were found: {read_files}");
    assert!(refused.is_empty(), "files past {REFUSE} lines:\n{}", refused.join("\n"));
}

#[test]
fn a_files_own_tests_do_not_count() {
    assert_eq!(lines_of_code("fn a() {}\n\n#[cfg(test)]\nmod tests {\n    fn b() {}\n}\n"), 2);
}

/// Folders whose files keep other line ends on purpose.
const BYTES: &[&str] = &["/bytes/", "/crlf/"];

#[test]
fn lines_end_with_a_line_feed() {
    let mut wrong = Vec::new();
    for file in files() {
        if BYTES.iter().any(|folder| file.contains(folder)) {
            continue;
        }
        let bytes = std::fs::read(root().join(&file)).unwrap_or_default();
        let binary = bytes.iter().take(8_000).any(|byte| *byte == 0);
        if !binary && bytes.contains(&b'\r') {
            wrong.push(file);
        }
    }
    assert!(wrong.is_empty(), "files with carriage returns:\n{}", wrong.join("\n"));
}

#[test]
fn lock_files_fetch_from_the_public_registries() {
    for line in read("Cargo.lock").lines().filter(|line| line.starts_with("source = ")) {
        assert_eq!(line, "source = \"registry+https://github.com/rust-lang/crates.io-index\"", "Cargo.lock");
    }
    let lock = read_json("ui/package-lock.json");
    let packages = lock["packages"].as_object().expect("the lock file lists packages");
    for (name, package) in packages {
        let from = package["resolved"].as_str().unwrap_or("https://registry.npmjs.org/");
        assert!(from.starts_with("https://registry.npmjs.org/"), "ui/package-lock.json: {name} comes from {from}");
        let own = name.is_empty() || package["link"] == true;
        assert!(own || package["integrity"].is_string(), "ui/package-lock.json: {name} has no checksum");
    }
}

#[test]
fn no_file_names_the_machine_it_was_written_on() {
    // Put together, so that this file does not name them itself.
    let traces = [["/wo", "rk/"].concat(), ["/ro", "ot/"].concat()];
    let mut wrong = Vec::new();
    for file in files() {
        let Ok(text) = std::fs::read_to_string(root().join(&file)) else { continue };
        for trace in &traces {
            if let Some(line) = text.lines().find(|line| line.contains(trace.as_str())) {
                let shown: String = line.trim().chars().take(160).collect();
                wrong.push(format!("{file}: {shown}"));
            }
        }
    }
    assert!(wrong.is_empty(), "paths of somebody's machine:\n{}", wrong.join("\n"));
}
