//! Network file systems cannot hold the database's write-ahead log: they are found before anything is written.

use crate::{Result, StoreError};
use std::path::Path;

/// Names of file systems that live on another computer. 9p is how a Linux subsystem sees the drives of its Windows.
const NETWORK_FILE_SYSTEMS: &[&str] = &[
    "9p",
    "afs",
    "afpfs",
    "beegfs",
    "ceph",
    "cifs",
    "coda",
    "davfs",
    "davfs2",
    "drvfs",
    "glusterfs",
    "gfs2",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "ocfs2",
    "smb2",
    "smb3",
    "smbfs",
    "webdav",
];

/// Programs behind `fuse.NAME` that bring in another computer's files.
const NETWORK_FUSE: &[&str] = &[
    "ceph",
    "curlftpfs",
    "davfs",
    "davfs2",
    "gcsfuse",
    "glusterfs",
    "goofys",
    "gvfsd-fuse",
    "mount.davfs",
    "onedriver",
    "rclone",
    "s3fs",
    "smbnetfs",
    "sshfs",
    "vmhgfs-fuse",
];

/// Refuses a folder on a network file system. `mount_table` stands in for the system's own table of mounts.
pub(crate) fn refuse_network_share(folder: &Path, mount_table: Option<&str>) -> Result<()> {
    let full = std::fs::canonicalize(folder).map_err(|error| StoreError::io("open", folder, error))?;
    let file_system = match mount_table {
        Some(table) => network_file_system(table, &full),
        None => system_answer(&full),
    };
    match file_system {
        Some(file_system) => Err(StoreError::NetworkShare { path: folder.to_owned(), file_system }),
        None => Ok(()),
    }
}

#[cfg(target_os = "linux")]
fn system_answer(folder: &Path) -> Option<String> {
    // A system without this table cannot say; then the database's own locks are all there is.
    network_file_system(&std::fs::read_to_string("/proc/self/mountinfo").ok()?, folder)
}

#[cfg(windows)]
fn system_answer(folder: &Path) -> Option<String> {
    // A canonical path of a share, mapped to a drive letter or not, starts with \\?\UNC\.
    let text = folder.to_string_lossy();
    (text.starts_with(r"\\?\UNC\") || (text.starts_with(r"\\") && !text.starts_with(r"\\?\"))).then(|| "smb".to_owned())
}

#[cfg(not(any(target_os = "linux", windows)))]
fn system_answer(_folder: &Path) -> Option<String> {
    None
}

/// The network file system that holds a folder, by a table in the form of Linux's `/proc/self/mountinfo`.
fn network_file_system(table: &str, folder: &Path) -> Option<String> {
    let mut best: Option<(usize, &str)> = None;
    for line in table.lines() {
        let Some((mount, kind)) = parse_line(line) else { continue };
        let deeper = best.is_none_or(|(depth, _)| Path::new(&mount).components().count() >= depth);
        if deeper && folder.starts_with(&mount) {
            best = Some((Path::new(&mount).components().count(), kind));
        }
    }
    let (_, kind) = best?;
    let name = kind.to_ascii_lowercase();
    let remote = match name.split_once('.') {
        Some(("fuse", program)) => NETWORK_FUSE.contains(&program),
        _ => NETWORK_FILE_SYSTEMS.contains(&name.as_str()),
    };
    remote.then(|| kind.to_owned())
}

/// Mount point and file system of a line: `36 35 98:0 /root /mount/point opts [tags] - type source opts`.
fn parse_line(line: &str) -> Option<(String, &str)> {
    let (front, back) = line.split_once(" - ")?;
    let mount = front.split(' ').nth(4)?;
    let kind = back.split(' ').next()?;
    Some((unescape(mount), kind))
}

/// Blanks and a few others stand as three octal digits behind a backslash.
fn unescape(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, tail)) = rest.split_first() {
        let octal = tail.get(..3).and_then(|digits| std::str::from_utf8(digits).ok());
        match octal.and_then(|digits| u8::from_str_radix(digits, 8).ok()) {
            Some(byte) if *first == b'\\' => {
                bytes.push(byte);
                rest = &tail[3..];
            }
            _ => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n\
        23 22 0:40 / /mnt/amt rw - cifs //server/amt rw\n\
        24 23 8:2 / /mnt/amt/lokal rw - ext4 /dev/sdb1 rw\n\
        25 22 0:41 / /mnt/mit\\040Leerzeichen rw - nfs4 server:/x rw\n\
        26 22 0:42 / /home/a/fern rw - fuse.sshfs a@b:/ rw\n\
        27 22 0:43 / /home/a/usb rw - fuse.ntfs-3g /dev/sdc1 rw\n";

    fn check(folder: &str, expected: Option<&str>) {
        assert_eq!(network_file_system(TABLE, Path::new(folder)).as_deref(), expected, "file system of {folder}");
    }

    #[test]
    fn the_deepest_mount_decides() {
        check("/home/a/akte", None);
        check("/mnt/amt/akte", Some("cifs"));
        check("/mnt/amt/lokal/akte", None);
        check("/mnt/amtlich/akte", None);
        check("/mnt/mit Leerzeichen/akte", Some("nfs4"));
        check("/home/a/fern", Some("fuse.sshfs"));
        check("/home/a/usb/akte", None);
    }
}
