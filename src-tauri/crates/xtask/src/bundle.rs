//! `cargo xtask bundle`: a `.deb` with the app, the command line and the catalogs.
//!
//! Made with `dpkg-deb` and `dpkg-shlibdeps`, which every Debian and Ubuntu with a compiler has: no bundler to install.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Run, find_program};
use crate::failure::{Failure, Result};
use crate::plan::{Step, carry_out};
use crate::run::{EMBEDDED, build_ui, install_packages};
use crate::workspace::{Workspace, text};
use crate::{Options, apt, versions};

const PACKAGE: &str = "schutzakte";

/// Builds release programs and packs them.
pub fn bundle(workspace: &Workspace, options: &Options) -> Result<()> {
    let needs = [apt::BUILD_CORE, apt::BUILD_WINDOW].concat();
    let steps = vec![
        Step::new("Look for what is needed", || {
            versions::rust()?;
            versions::node()?;
            apt::ensure(&needs, options)?;
            for program in ["dpkg-deb", "dpkg-shlibdeps"] {
                if find_program(program).is_none() {
                    return Err(Failure::new(format!("{program} is missing: a .deb is made on Debian or Ubuntu."))
                        .hint("sudo apt-get install dpkg-dev"));
                }
            }
            Ok(())
        }),
        Step::new("Load the packages of the user interface", || install_packages(workspace)),
        Step::new("Build the user interface", || build_ui(workspace)),
        Step::new("Build the programs (release; takes some minutes)", || {
            Run::cargo()
                .words("build --release --package schutzakte --package akte-cli --features")
                .arg(EMBEDDED)
                .within(&workspace.root)
                .run()
        }),
        Step::new("Pack", || pack(workspace)),
    ];
    carry_out("cargo xtask bundle", steps, options)
}

fn pack(workspace: &Workspace) -> Result<()> {
    let folder = workspace.target.join("bundle");
    let stage = folder.join("stage");
    if stage.exists() {
        fs::remove_dir_all(&stage).map_err(|error| Failure::io("Cannot remove", &stage, &error))?;
    }
    lay_out(workspace, &stage)?;
    let architecture = Run::new("dpkg").arg("--print-architecture").read()?.trim().to_owned();
    let depends = shared_libraries(&folder, &stage)?;
    let version = version(workspace)?;
    let control = control(&version, &architecture, &depends, installed_size(&stage)?);
    write(&stage.join("DEBIAN/control"), &control)?;
    let file = folder.join(format!("{PACKAGE}_{version}_{architecture}.deb"));
    Run::new("dpkg-deb").words("--root-owner-group -Zxz --build").arg(&stage).arg(&file).run()?;
    Run::new("dpkg-deb").arg("--info").arg(&file).run()?;
    eprintln!("\n  {}\n  Install it with: sudo apt install {}", file.display(), text(&file));
    Ok(())
}

fn lay_out(workspace: &Workspace, stage: &Path) -> Result<()> {
    let root = &workspace.root;
    for name in ["schutzakte", "akte"] {
        copy(&workspace.program("release", name), &stage.join("usr/bin").join(name), 0o755)?;
    }
    let icons = root.join("src-tauri/icons");
    for (size, file) in
        [("32x32", "32x32.png"), ("128x128", "128x128.png"), ("256x256", "128x128@2x.png"), ("512x512", "icon.png")]
    {
        copy(&icons.join(file), &stage.join(format!("usr/share/icons/hicolor/{size}/apps/{PACKAGE}.png")), 0o644)?;
    }
    copy(&icons.join("icon.svg"), &stage.join(format!("usr/share/icons/hicolor/scalable/apps/{PACKAGE}.svg")), 0o644)?;
    let share = root.join("src-tauri/linux");
    copy(&share.join("schutzakte.desktop"), &stage.join("usr/share/applications/schutzakte.desktop"), 0o644)?;
    copy(&share.join("copyright"), &stage.join("usr/share/doc/schutzakte/copyright"), 0o644)?;
    copy(&root.join("LICENSE"), &stage.join("usr/share/doc/schutzakte/EUPL-1.2.txt"), 0o644)
}

/// What the programs link, as Debian packages with versions.
fn shared_libraries(folder: &Path, stage: &Path) -> Result<String> {
    // dpkg-shlibdeps wants to stand in a source package.
    let source = folder.join("shlibdeps");
    write(&source.join("debian/control"), &format!("Source: {PACKAGE}\n\nPackage: {PACKAGE}\nArchitecture: any\n"))?;
    let said = Run::new("dpkg-shlibdeps")
        .arg("-O")
        .args(["schutzakte", "akte"].map(|name| stage.join("usr/bin").join(name)))
        .within(&source)
        .read()?;
    said.lines()
        .find_map(|line| line.strip_prefix("shlibs:Depends="))
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(format!("dpkg-shlibdeps names no packages: {said}")))
}

fn control(version: &str, architecture: &str, depends: &str, kibibytes: u64) -> String {
    format!(
        "Package: {PACKAGE}\n\
         Version: {version}\n\
         Architecture: {architecture}\n\
         Maintainer: Schutzakte <schutzakte@localhost>\n\
         Installed-Size: {kibibytes}\n\
         Depends: {depends}\n\
         Section: misc\n\
         Priority: optional\n\
         Description: Informationssicherheit und Datenschutz der Kommune in einer Akte\n \
         Erfasst IT-Grundschutz, Maßnahmen und Nachweise einer Kommune ohne\n \
         Netzverbindung und erzeugt prüffähige PDF-Berichte.\n \
         .\n \
         Das Paket enthält die Anwendung „schutzakte“ und die Befehlszeile „akte“.\n"
    )
}

fn version(workspace: &Workspace) -> Result<String> {
    let path = workspace.root.join("Cargo.toml");
    let manifest = fs::read_to_string(&path).map_err(|error| Failure::io("Cannot read", &path, &error))?;
    manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| Failure::new("The root Cargo.toml names no version."))
}

fn installed_size(stage: &Path) -> Result<u64> {
    let said = Run::new("du").words("--summarize --block-size=1024").arg(stage).read()?;
    said.split_whitespace()
        .next()
        .and_then(|number| number.parse().ok())
        .ok_or_else(|| Failure::new("du names no size."))
}

fn copy(from: &Path, to: &Path, mode: u32) -> Result<()> {
    parents(to)?;
    fs::copy(from, to).map_err(|error| Failure::io("Cannot copy", from, &error))?;
    set_mode(to, mode)
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
        .map_err(|error| Failure::io("Cannot set the mode of", path, &error))
}

#[cfg(not(unix))]
fn set_mode(_path: &Path, _mode: u32) -> Result<()> {
    Ok(())
}

fn write(path: &PathBuf, content: &str) -> Result<()> {
    parents(path)?;
    fs::write(path, content).map_err(|error| Failure::io("Cannot write", path, &error))
}

fn parents(path: &Path) -> Result<()> {
    let parent = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|error| Failure::io("Cannot make the folder", parent, &error))
}
