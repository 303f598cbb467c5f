//! Time and memory, measured on demand: `cargo test --release -p akte-catalog --test speed -- --ignored --nocapture`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a measurement may fail loudly, print, and read the clock"
)]

use akte_catalog::read_oscal_catalog;
use std::fmt::Write as _;
use std::time::Instant;

/// A catalog of at least this size, shaped like Grundschutz++, in words of its own.
fn generated(bytes: usize) -> Vec<u8> {
    let mut text = String::with_capacity(bytes + 10_000);
    text.push_str("{\"catalog\":{\"uuid\":\"1f0f5b52-6a52-4f4f-9d0e-7a4e1a3f3b10\",\"metadata\":{\"title\":\"G\",\"version\":\"1\",\"last-modified\":\"x\",\"oscal-version\":\"1.1.3\"},\"groups\":[{\"id\":\"G\",\"title\":\"G\",\"controls\":[");
    let ns = "https://example.org/Stand-der-Technik-Bibliothek/tree/main/documentation/namespaces/a_namespace_of_usual_length.csv";
    let mut n = 0;
    while text.len() < bytes {
        if n > 0 {
            text.push(',');
        }
        let prop = |name: &str| format!("{{\"name\":\"{name}\",\"value\":\"ein Wert\",\"ns\":\"{ns}\"}}");
        let props: Vec<String> = ["sec_level", "effort_level", "tags"].map(prop).into();
        let of_part: Vec<String> =
            ["documentation", "result", "result_specification", "action_word", "modal_verb"].map(prop).into();
        let guidance =
            "Die Erläuterung beschreibt in mehreren Sätzen, was gemeint ist und wie es geprüft wird. ".repeat(12);
        write!(
            text,
            "{{\"id\":\"G.{n}\",\"title\":\"Anforderung {n}\",\"class\":\"Kernel\",\"props\":[{{\"name\":\"alt-identifier\",\"value\":\"{n:08x}-0000-4000-8000-000000000000\"}},{}],\
             \"links\":[{{\"href\":\"#G.0\",\"rel\":\"related\"}}],\"parts\":[{{\"id\":\"G.{n}_stm\",\"name\":\"statement\",\"props\":[{}],\"prose\":\"Die Institution SOLLTE etwas tun.\"}},\
             {{\"id\":\"G.{n}_gdn\",\"name\":\"guidance\",\"prose\":\"{guidance}\"}}]}}",
            props.join(","),
            of_part.join(",")
        )
        .unwrap();
        n += 1;
    }
    text.push_str("]}]}}");
    text.into_bytes()
}

/// A line of the process's own account, in MB.
#[cfg(target_os = "linux")]
fn memory(line: &str) -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let found = status.lines().find_map(|text| text.strip_prefix(line)).unwrap();
    found.trim_start_matches(':').trim().trim_end_matches("kB").trim().parse::<usize>().unwrap() / 1024
}

#[test]
#[ignore = "a measurement of a release build"]
fn time_of_the_largest_real_file() {
    let folder = std::env::var_os("AKTE_TEST_DATA").expect("AKTE_TEST_DATA names the folder");
    let path = std::path::Path::new(&folder).join("bsi-history/2026-06-30_313aa87_Grundschutz++-catalog.json");
    let bytes = std::fs::read(path).unwrap();
    let mut times: Vec<f64> = (0..30)
        .map(|_| {
            let start = Instant::now();
            let imported = read_oscal_catalog(&bytes, &mut |_| {}).unwrap();
            let time = start.elapsed().as_secs_f64() * 1000.0;
            assert_eq!(imported.catalog.controls.len(), 989, "all are there");
            time
        })
        .collect();
    let first = times[0];
    times.sort_by(f64::total_cmp);
    println!("4.1 MB: first {first:.1} ms, median {:.1} ms, p95 {:.1} ms", times[15], times[28]);
    assert!(times[15] < 60.0, "far above the 15 ms aimed at: {times:?}");
}

#[cfg(target_os = "linux")]
#[test]
#[ignore = "a measurement of a release build, alone in its process"]
fn memory_of_a_hundred_megabytes() {
    let bytes = generated(100 * 1024 * 1024);
    let before = memory("VmRSS");
    let start = Instant::now();
    let imported = read_oscal_catalog(&bytes, &mut |_| {}).unwrap();
    println!(
        "100 MB, {} requirements: {:.0} ms, {} MB at its peak, {before} MB of them the file",
        imported.catalog.controls.len(),
        start.elapsed().as_secs_f64() * 1000.0,
        memory("VmHWM")
    );
    assert!(memory("VmHWM") < 1000, "under 1 GB for the whole process");
}

/// The worst that the limits allow: nothing but the smallest properties.
#[cfg(target_os = "linux")]
#[test]
#[ignore = "a measurement of a release build, alone in its process"]
fn memory_of_the_smallest_elements() {
    let props = "{\"name\":\"a\",\"value\":\"b\"},".repeat(1_999_900);
    let text = format!(
        "{{\"catalog\":{{\"controls\":[{{\"id\":\"a\",\"title\":\"t\",\"props\":[{}]}}]}}}}",
        props.trim_end_matches(',')
    );
    let start = Instant::now();
    let imported = read_oscal_catalog(text.as_bytes(), &mut |_| {}).unwrap();
    println!(
        "{} MB of properties, {}: {:.0} ms, {} MB at its peak",
        text.len() / 1024 / 1024,
        imported.catalog.controls[0].props.len(),
        start.elapsed().as_secs_f64() * 1000.0,
        memory("VmHWM")
    );
    assert!(memory("VmHWM") < 1000, "under 1 GB for the whole process");
}
