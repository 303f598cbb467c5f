//! Where an import points to, and which paths are safe to follow.

use akte_domain::profile::Profile;

/// A source that a profile imports.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// As the import writes it: `#UUID` of a resource in the back matter, or an address.
    pub href: String,
    /// Title of the resource, if there is one.
    pub title: String,
    /// Addresses at which the source is said to be, the preferred one first.
    pub candidates: Vec<Candidate>,
    /// Path of the importing profile below the root folder.
    pub imported_by: String,
}

/// One address of a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// As written.
    pub href: String,
    /// Where that is.
    pub place: Place,
}

/// Where an address points to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// A file below the root folder: its path from there, with `/`, without `.` and `..`.
    Within(String),
    /// A file outside of the root folder; never followed by itself.
    Outside,
    /// An address on the net; never followed, because this app does not reach the net.
    Remote,
    /// A path that means something else on some system (drive letters, backslashes, device names, control characters);
    /// never followed.
    Unsafe,
}

impl Reference {
    pub(super) fn new(profile: &Profile, href: &str, location: &str) -> Self {
        let resource = href
            .strip_prefix('#')
            .and_then(|uuid| profile.resources.iter().find(|resource| resource.uuid.eq_ignore_ascii_case(uuid.trim())));
        let hrefs = match resource {
            Some(resource) => resource.hrefs.clone(),
            None if href.starts_with('#') => Vec::new(),
            None => vec![href.to_owned()],
        };
        let candidate = |href: String| Candidate { place: place(&href, location), href };
        Self {
            href: href.to_owned(),
            title: resource.map(|resource| resource.title.clone()).unwrap_or_default(),
            candidates: hrefs.into_iter().map(candidate).collect(),
            imported_by: location.to_owned(),
        }
    }

    /// The address that says most: that of the file, else what the import writes.
    #[must_use]
    pub fn address(&self) -> &str {
        self.candidates.first().map_or(&self.href, |candidate| &candidate.href)
    }

    /// Whether somebody means this source by `name`: by what the import writes, by an address of the resource as
    /// written, by a path below the root folder, or by the file's name alone.
    #[must_use]
    pub fn is_called(&self, name: &str) -> bool {
        let is_file = |path: &str| path.rsplit('/').next() == Some(name);
        self.href == name
            || self.href.strip_prefix('#') == Some(name)
            || self.candidates.iter().any(|candidate| {
                candidate.href == name
                    || is_file(&decoded(&candidate.href).unwrap_or_default())
                    || matches!(&candidate.place, Place::Within(path) if path == name)
            })
    }
}

/// Where an address points to, seen from the file at `location` below the root folder.
fn place(href: &str, location: &str) -> Place {
    let path = href.split(['#', '?']).next().unwrap_or_default();
    if has_scheme(path) || path.starts_with("//") {
        return Place::Remote;
    }
    let Some(path) = decoded(path) else { return Place::Unsafe };
    if path.is_empty()
        || path.starts_with('/')
        || path.contains(['\\', ':', '\0'])
        || path.chars().any(char::is_control)
    {
        return Place::Unsafe;
    }
    let mut segments: Vec<&str> = location.split('/').collect();
    segments.pop();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                if segments.pop().is_none() {
                    return Place::Outside;
                }
            }
            name if is_device(name) || name.ends_with(['.', ' ']) => return Place::Unsafe,
            name => segments.push(name),
        }
    }
    Place::Within(segments.join("/"))
}

/// `https:` and the like; a single letter is a drive.
fn has_scheme(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, _)| {
        scheme.len() > 1
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|other| other.is_ascii_alphanumeric() || matches!(other, '+' | '-' | '.'))
    })
}

/// Names that Windows takes for devices, with any extension.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    let is_one_of = |names: &[&str]| names.iter().any(|known| known.eq_ignore_ascii_case(stem));
    let numbered = stem.len() == 4
        && stem.get(..3).is_some_and(|three| three.eq_ignore_ascii_case("com") || three.eq_ignore_ascii_case("lpt"))
        && stem.ends_with(|last: char| last.is_ascii_digit());
    numbered || is_one_of(&["con", "prn", "aux", "nul", "conin$", "conout$"])
}

/// `%2B` and the like as characters; none where that is no text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digit = |at: usize| after.get(at).and_then(|byte| (*byte as char).to_digit(16));
        match (first, digit(0), digit(1)) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).ok()?);
                rest = after.get(2..)?;
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use akte_domain::profile::Resource;

    fn check(href: &str, location: &str, expected: &str) {
        let found = match place(href, location) {
            Place::Within(path) => path,
            other => format!("{other:?}"),
        };
        assert_eq!(found, expected, "{href} seen from {location}");
    }

    #[test]
    fn paths_stay_below_the_root() {
        check("a.json", "p.json", "a.json");
        check("./x/../a.json", "p.json", "a.json");
        check("../Kernel/k.json", "Methodik/p.json", "Kernel/k.json");
        check("../Kernel/k.json", "p.json", "Outside");
        check("x/../../k.json", "p.json", "Outside");
        check("%2e%2e/%2E%2e/etc/passwd", "a/p.json", "Outside");
        check("Grundschutz%2B%2B.json", "p.json", "Grundschutz++.json");
        check("Grundschutz++.json?v=2#x", "p.json", "Grundschutz++.json");
    }

    #[test]
    fn what_means_something_else_on_some_system_is_not_followed() {
        for href in
            ["/etc/passwd", "..\\k.json", "C:k.json", "C:/k.json", "a/nul", "COM1.json", "x/k.json:stream", "", "a\nb"]
        {
            check(href, "p.json", "Unsafe");
        }
        check("a%00b", "p.json", "Unsafe");
        check("a. ", "p.json", "Unsafe");
        check("%ff", "p.json", "Unsafe");
        for href in ["https://example.org/k.json", "//host/share", "file:///etc/passwd", "FTP://x"] {
            check(href, "p.json", "Remote");
        }
    }

    #[test]
    fn a_reference_is_called_by_any_of_its_names() {
        let resource = Resource {
            uuid: "ABC".into(),
            title: "Kernel".into(),
            hrefs: vec!["../Kernel/k%2B.json".into()],
            ..Resource::default()
        };
        let profile = Profile { resources: vec![resource], ..Profile::default() };
        let reference = Reference::new(&profile, "#abc", "Methodik/p.json");
        for name in ["#abc", "abc", "../Kernel/k%2B.json", "Kernel/k+.json", "k+.json"] {
            assert!(reference.is_called(name), "{name}");
        }
        assert!(!reference.is_called("k.json"), "another file");
        assert_eq!(reference.title, "Kernel", "the resource's title");
        assert_eq!(Reference::new(&profile, "#gone", "p.json").candidates, [], "a fragment without resource");
    }
}
