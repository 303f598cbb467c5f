//! What the distribution must have installed, and how to get it on Debian and Ubuntu.

use std::io::{IsTerminal, Write};
use std::path::Path;

use crate::Options;
use crate::command::{Run, find_program};
use crate::failure::{Failure, Result};
use crate::tools;

/// How to tell that something is there, on any distribution.
#[derive(Debug, Clone, Copy)]
pub enum Probe {
    /// One of these programs is in `PATH`.
    Program(&'static [&'static str]),
    /// pkg-config knows the library.
    Library(&'static str),
    /// The file exists.
    File(&'static str),
    /// The command ends with success.
    Runs(&'static [&'static str]),
}

/// Something that the distribution must have.
#[derive(Debug, Clone, Copy)]
pub struct Need {
    /// Name of the Debian package.
    pub package: &'static str,
    /// How to tell that it is there.
    pub probe: Probe,
    /// What it is for.
    pub purpose: &'static str,
}

/// For building the command line: SQLCipher and OpenSSL are compiled from source.
pub const BUILD_CORE: &[Need] = &[
    Need { package: "build-essential", probe: Probe::Program(&["cc"]), purpose: "compiles SQLCipher and OpenSSL" },
    Need { package: "make", probe: Probe::Program(&["make"]), purpose: "builds OpenSSL" },
    Need {
        package: "perl",
        probe: Probe::Runs(&["perl", "-MFindBin", "-MIPC::Cmd", "-MFile::Compare", "-MFile::Copy", "-e", "1"]),
        purpose: "configures OpenSSL",
    },
    Need {
        package: "ca-certificates",
        probe: Probe::File("/etc/ssl/certs/ca-certificates.crt"),
        purpose: "lets cargo and npm load their packages",
    },
];

/// For building the window.
pub const BUILD_WINDOW: &[Need] = &[
    Need { package: "pkg-config", probe: Probe::Program(&["pkg-config"]), purpose: "finds WebKit for the compiler" },
    Need { package: "libwebkit2gtk-4.1-dev", probe: Probe::Library("webkit2gtk-4.1"), purpose: "the window's engine" },
];

/// For the checks.
const TEST: &[Need] = &[
    Need { package: "xvfb", probe: Probe::Program(&["Xvfb"]), purpose: "a display for the window's journey" },
    Need { package: "webkit2gtk-driver", probe: Probe::Program(&["WebKitWebDriver"]), purpose: "clicks in the window" },
    Need { package: "qpdf", probe: Probe::Program(&["qpdf"]), purpose: "checks the structure of PDFs" },
    Need { package: "poppler-utils", probe: Probe::Program(&["pdftotext"]), purpose: "reads the text of PDFs" },
    Need { package: "unzip", probe: Probe::Program(&["unzip"]), purpose: "looks into audit packages" },
    Need { package: "default-jdk-headless", probe: Probe::Program(&["javac"]), purpose: "runs the PDF validator" },
    Need {
        package: "libjaxb-java",
        probe: Probe::File("/usr/share/java/jaxb-runtime.jar"),
        purpose: "runs the PDF validator",
    },
    Need {
        package: "python3-venv",
        probe: Probe::Runs(&["python3", "-c", "import ensurepip, venv"]),
        purpose: "loads the PDF validator from PyPI",
    },
];

/// The browser for the journeys where the distribution has one; Ubuntu has none as a package, Playwright brings it there.
const CHROMIUM: Need =
    Need { package: "chromium", probe: Probe::Program(tools::CHROMIUM), purpose: "a browser for the journeys" };

/// What the checks need on this distribution.
pub fn for_tests() -> Vec<Need> {
    let mut needs = [BUILD_CORE, BUILD_WINDOW, TEST].concat();
    if is_there(CHROMIUM.probe) || succeeds(Run::new("apt-cache").words("show --no-all-versions chromium")) {
        needs.push(CHROMIUM);
    }
    needs
}

/// Says what is there and installs what is not, after asking.
pub fn ensure(needs: &[Need], options: &Options) -> Result<()> {
    let missing: Vec<Need> = needs.iter().filter(|need| !is_there(need.probe)).copied().collect();
    if missing.is_empty() {
        eprintln!("  Everything that the distribution provides is there.");
        return Ok(());
    }
    let width = missing.iter().map(|need| need.package.len()).max().unwrap_or_default();
    eprintln!("  Missing:");
    for need in &missing {
        eprintln!("    {:<width$}  {}", need.package, need.purpose);
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package).collect();
    let by_hand = format!("sudo apt-get install --no-install-recommends {}", packages.join(" "));
    let by_hand = move |reason: &str| Failure::new(reason).hint(format!("By hand: {by_hand}"));
    if options.no_install {
        return Err(by_hand("Packages are missing, and --no-install forbids to install them."));
    }
    if find_program("apt-get").is_none() {
        return Err(by_hand("This system has no apt-get; please install the packages above (named as in Debian)."));
    }
    let prefix: &[&str] = if is_root() {
        &[]
    } else if find_program("sudo").is_some() {
        &["sudo"]
    } else {
        return Err(by_hand("Installing needs root, and there is no sudo."));
    };
    if !options.yes && !agreed(packages.len())? {
        return Err(by_hand("Nothing was installed."));
    }
    apt_get(prefix, &["update"])?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(&packages);
    apt_get(prefix, &install)?;
    match missing.iter().find(|need| !is_there(need.probe)) {
        None => Ok(()),
        Some(need) => {
            Err(Failure::new(format!("{} was installed, and yet what it brings is not found.", need.package)))
        }
    }
}

fn apt_get(prefix: &[&str], arguments: &[&str]) -> Result<()> {
    let mut words: Vec<&str> = prefix.to_vec();
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    words.extend(arguments);
    Run::new(words[0]).args(&words[1..]).run()
}

fn agreed(count: usize) -> Result<bool> {
    if !std::io::stdin().is_terminal() {
        eprintln!("  Nobody can be asked here; --yes installs without asking.");
        return Ok(false);
    }
    eprint!("  Install {count} package(s) with apt now? [y/N] ");
    let _ = std::io::stderr().flush();
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer).map_err(|error| Failure::new(format!("No answer was read: {error}.")))?;
    Ok(matches!(answer.trim().to_lowercase().as_str(), "y" | "yes" | "j" | "ja"))
}

fn is_there(probe: Probe) -> bool {
    match probe {
        Probe::Program(names) => names.iter().any(|name| find_program(name).is_some()),
        Probe::File(path) => Path::new(path).is_file(),
        Probe::Library(name) => succeeds(Run::new("pkg-config").arg("--exists").arg(name)),
        Probe::Runs(words) => succeeds(Run::new(words[0]).args(&words[1..])),
    }
}

fn succeeds(run: Run) -> bool {
    run.output().is_ok_and(|output| output.success)
}

fn is_root() -> bool {
    Run::new("id").arg("-u").read().is_ok_and(|id| id.trim() == "0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn probes_tell_presence_from_absence() {
        assert!(is_there(Probe::Program(&["no-such-program", "cargo"])), "cargo runs this test");
        assert!(!is_there(Probe::Program(&["no-such-program"])));
        assert!(!is_there(Probe::Library("no-such-library")));
        assert!(!is_there(Probe::Runs(&["perl", "-MNo::Such::Module", "-e", "1"])));
    }

    #[test]
    fn what_is_missing_is_refused_with_the_line_to_type() {
        let need = Need { package: "no-such-package", probe: Probe::Program(&["no-such-program"]), purpose: "nothing" };
        let options = Options { no_install: true, ..Options::default() };
        let said = ensure(&[need], &options).err().map(|failure| failure.to_string()).unwrap_or_default();
        assert!(said.contains("apt-get install --no-install-recommends no-such-package"), "{said}");
    }
}
