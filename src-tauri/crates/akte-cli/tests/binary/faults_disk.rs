//! A full disk: a small tmpfs where the system allows mounting one. Everywhere, `tests/tests/faults.rs` does the same with
//! SQLite's own limit.

use crate::support::Akte;
use crate::support::generate::{large_catalog, small_catalog};
use std::path::Path;
use std::process::Command;

/// A small file system of its own, unmounted at the end.
pub struct SmallDisk(tempfile::TempDir);

impl SmallDisk {
    pub fn mount(megabytes: u32) -> Option<Self> {
        let folder = tempfile::tempdir().ok()?;
        let size = format!("size={megabytes}m");
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", &size, "tmpfs"]).arg(folder.path()).output().ok()?;
        mounted.status.success().then_some(Self(folder))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg(self.path()).output();
    }
}

#[test]
fn a_full_disk_during_an_import_leaves_the_akte_as_it_was() {
    match SmallDisk::mount(12) {
        Some(disk) => {
            eprintln!("full disk: a tmpfs of 12 MB");
            on_a_small_disk(&disk);
        }
        None => {
            eprintln!("full disk: no tmpfs may be mounted here; SQLite's max_page_count stands in (tests/faults.rs)");
        }
    }
}

fn on_a_small_disk(disk: &SmallDisk) {
    let akte = Akte::at(&disk.path().join("Akte"));
    akte.done(&["init"]);
    akte.done(&["municipality", "add", "Neustadt"]);
    akte.done(&["catalog", "import", &akte.file("klein.json", small_catalog("Klein", 20))]);
    let before = akte.log_entries();
    let large = akte.beside("gross.json");
    large_catalog(&large, 30_000_000);
    let refusal = akte.refused(&["catalog", "import", large.to_str().unwrap()], "akte.disk-full");
    assert!(!refusal["hint"].as_str().unwrap().is_empty(), "what to do: {refusal}");
    assert_eq!(akte.log_entries(), before, "nothing of it is stored");
    akte.assert_clean("a full disk");

    let evidence = akte.beside("video.mp4");
    std::fs::File::create(&evidence).unwrap().set_len(30_000_000).unwrap();
    akte.refused(&["evidence", "add", evidence.to_str().unwrap()], "akte.disk-full");
    assert_eq!(akte.done(&["evidence", "list"])["total"], 0, "no half evidence");
    akte.assert_clean("a full disk");
    let out = disk.path().join("heraus.pdf");
    std::fs::write(disk.path().join("rest"), vec![0; 64]).unwrap();
    assert!(!out.exists(), "nothing half-written");

    akte.done(&["municipality", "add", "Altstadt"]);
    akte.assert_clean("going on after a full disk");
}
