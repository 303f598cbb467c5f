//! The vocabularies in `catalogs/`: made from BSI's files, compared with what is committed.
//!
//! With `AKTE_TEST_DATA` they are made anew and compared; `UPDATE=1` writes them. The CSV files become terms as any import
//! of them does.

use akte_catalog::read_vocabulary;
use akte_domain::Vocabulary;
use serde::Serialize;
use std::path::{Path, PathBuf};

const FOLDER: &str = "bsi/documentation/namespaces";

/// The file, its parts in the order in which people read them.
#[derive(Serialize)]
struct Shipped {
    title: &'static str,
    publisher: &'static str,
    source: &'static str,
    rights: &'static str,
    changes: &'static str,
    vocabularies: Vec<Vocabulary>,
}

fn committed_path() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../catalogs/vocabularies.json")
}

fn vocabulary(path: &Path) -> Vocabulary {
    let tables = akte_exchange::read_tables(&std::fs::read(path).unwrap()).unwrap().tables;
    read_vocabulary(path.file_stem().unwrap().to_str().unwrap(), &tables[0]).unwrap().vocabulary
}

fn made(folder: &Path) -> String {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder.join(FOLDER)).unwrap().map(|it| it.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|ending| ending == "csv"));
    files.sort();
    let file = Shipped {
        title: "Begriffslisten des BSI",
        publisher: "Bundesamt für Sicherheit in der Informationstechnik (BSI)",
        source: "https://github.com/BSI-Bund/Stand-der-Technik-Bibliothek/tree/main/documentation/namespaces",
        rights: "CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)",
        changes: "Dreizehn CSV-Dateien in einer JSON-Datei zusammengefasst; die Texte sind unverändert.",
        vocabularies: files.iter().map(|path| vocabulary(path)).collect(),
    };
    let mut text = Vec::new();
    let format = serde_json::ser::PrettyFormatter::with_indent(b" ");
    file.serialize(&mut serde_json::Serializer::with_formatter(&mut text, format)).unwrap();
    String::from_utf8(text).unwrap() + "\n"
}

#[test]
fn the_shipped_vocabularies_are_made_from_bsi_s_files() {
    let Some(folder) = std::env::var_os("AKTE_TEST_DATA").map(PathBuf::from) else {
        #[expect(clippy::print_stdout, reason = "a skipped test says so")]
        {
            println!("skipped: AKTE_TEST_DATA is not set");
        }
        return;
    };
    let made = made(&folder);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(committed_path(), &made).unwrap();
    }
    let committed = std::fs::read_to_string(committed_path()).unwrap();
    assert!(committed == made, "the committed vocabularies differ from BSI's files; UPDATE=1 writes them anew");
}
