//! Memory that an import needs, watched from outside while the program runs.

use crate::support::generate::{catalog, large_catalog, xml_catalog};
use crate::support::{Akte, Run, finish};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

/// The most memory that a process held so far, in bytes.
fn peak_memory(pid: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    Some(line.split_whitespace().nth(1)?.parse::<u64>().ok()? * 1024)
}

/// Runs a command that must succeed, and watches the most memory that it holds.
fn with_peak(akte: &Akte, args: &[&str]) -> (Run, u64) {
    let mut child = akte.command(args).spawn().unwrap();
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        peak = peak.max(peak_memory(child.id()).unwrap_or_default());
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let run = finish(child);
    assert_eq!(run.code, Some(0), "it comes in: {}", run.stderr);
    (run, peak)
}

/// How many requirements the lists have.
const MANY: usize = 100_000;

/// What an import may need beside three times what it reads: the cache of the database (16 MiB while a catalog comes in) and
/// what the allocator does not give back.
const ALLOWANCE: u64 = 80_000_000;

/// Imports a list of many requirements, and holds what that needs above what the program needs for doing nothing against
/// three times `size`: the bytes that are read, those of a workbook unpacked.
fn within_bounds(akte: &Akte, path: &Path, size: u64, more: &[&str]) {
    let (_, idle) = with_peak(akte, &["catalog", "list"]);
    let file = path.display().to_string();
    let (run, peak) = with_peak(akte, &[&["catalog", "import", &file], more].concat());
    assert_eq!(run.json()["items"][0]["new_requirements"], MANY, "all of them");
    let above = peak.saturating_sub(idle);
    let tenths = above * 10 / size;
    eprintln!(
        "{}: {} MB read, {} MB above {} MB, {}.{} times",
        file,
        size / 1_000_000,
        above / 1_000_000,
        idle / 1_000_000,
        tenths / 10,
        tenths % 10
    );
    assert!(above > size / 2, "the figure is one: {above} bytes for {size}");
    assert!(above < 3 * size + ALLOWANCE, "{above} bytes for a file of {size}");
}

fn buffered(path: &Path) -> BufWriter<File> {
    BufWriter::with_capacity(1 << 20, File::create(path).unwrap())
}

/// Small requirements are the hard case: what surrounds a text weighs more than the text.
#[test]
fn a_hundred_thousand_requirements_in_json_come_in_within_bounds() {
    let akte = Akte::plain();
    let path = akte.beside("viele.json");
    catalog(buffered(&path), "Viele Anforderungen", MANY, 60).unwrap();
    within_bounds(&akte, &path, std::fs::metadata(&path).unwrap().len(), &[]);
}

#[test]
fn a_hundred_thousand_requirements_in_xml_come_in_within_bounds() {
    let akte = Akte::plain();
    let path = akte.beside("viele.xml");
    xml_catalog(buffered(&path), "Viele Anforderungen", MANY, 60).unwrap();
    within_bounds(&akte, &path, std::fs::metadata(&path).unwrap().len(), &[]);
}

fn row(number: usize) -> [String; 3] {
    let text = format!("{number}: {}", "Das MUSS geregelt sein. ".repeat(8));
    [format!("K.{number}"), format!("Kapitel {}", number / 100), text.trim().to_owned()]
}

/// The file that says what the columns of a list mean.
fn mapping(akte: &Akte, table: &Path) -> String {
    let mapping = akte.done(&["catalog", "columns", &table.display().to_string()]);
    akte.file("zuordnung.json", mapping.to_string())
}

#[test]
fn a_hundred_thousand_rows_of_a_csv_file_come_in_within_bounds() {
    let akte = Akte::plain();
    let mut list = String::from("Nr.;Kapitel;Anforderung\n");
    (0..MANY).for_each(|number| list += &format!("{}\n", row(number).join(";")));
    let path = akte.beside("liste.csv");
    std::fs::write(&path, &list).unwrap();
    let mapping = mapping(&akte, &path);
    within_bounds(&akte, &path, list.len() as u64, &["--mapping", &mapping]);
}

#[test]
fn a_hundred_thousand_rows_of_a_workbook_come_in_within_bounds() {
    let akte = Akte::plain();
    let path = akte.beside("liste.xlsx");
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    let heading = ["Nr.", "Kapitel", "Anforderung"].map(str::to_owned);
    for (at, cells) in std::iter::once(heading).chain((0..MANY).map(row)).enumerate() {
        for (column, cell) in cells.into_iter().enumerate() {
            sheet.write(u32::try_from(at).unwrap(), u16::try_from(column).unwrap(), cell).unwrap();
        }
    }
    workbook.save(&path).unwrap();
    let mut archive = zip::ZipArchive::new(File::open(&path).unwrap()).unwrap();
    let unpacked: u64 = (0..archive.len()).map(|part| archive.by_index(part).unwrap().size()).sum();
    let packed = std::fs::metadata(&path).unwrap().len();
    assert!(packed < unpacked, "{packed} bytes packed, {unpacked} unpacked");
    let mapping = mapping(&akte, &path);
    within_bounds(&akte, &path, unpacked, &["--mapping", &mapping]);
}

#[test]
fn a_catalog_of_100_mb_needs_less_than_1_gb() {
    let akte = Akte::encrypted();
    let path = akte.beside("gross.json");
    large_catalog(&path, 100_000_000);
    let size = std::fs::metadata(&path).unwrap().len();
    assert!(size > 95_000_000, "the generated catalog has {size} bytes");
    let begun = std::time::Instant::now();
    let (run, peak) = with_peak(&akte, &["catalog", "import", &path.display().to_string()]);
    let requirements = run.json()["items"][0]["catalog"]["requirements"].clone();
    eprintln!("{size} bytes, {requirements} requirements: {} MB, {:?}", peak / 1_000_000, begun.elapsed());
    assert!(peak > 10_000_000 && peak < 1_000_000_000, "peak memory was {peak} bytes");
    akte.assert_clean("a large catalog");
}
