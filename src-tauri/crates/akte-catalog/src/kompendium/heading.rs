//! Headings, which carry what other formats put into fields: numbers, level, roles.

use akte_domain::{Coded, RequirementLevel};

/// The heading of a requirement: `ORP.1.A13 Sicherheit bei Umzügen (S) [IT-Betrieb, Haustechnik]`.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RequirementHeading<'h> {
    /// Number of the module, `ORP.1`.
    pub module: String,
    /// Number within the module, 13.
    pub number: String,
    /// Whether the number is spelt as it ought to be.
    pub is_regular: bool,
    pub title: &'h str,
    pub level: Option<RequirementLevel>,
    pub roles: Vec<&'h str>,
}

impl<'h> RequirementHeading<'h> {
    pub fn parse(heading: &'h str) -> Option<Self> {
        let mut scan = Scan { rest: heading.trim_start(), is_regular: true };
        let module = scan.module()?;
        let number = scan.number()?;
        let rest = scan.rest.trim();
        let (rest, roles) = match rest.strip_suffix(']').and_then(|rest| rest.rsplit_once('[')) {
            Some((before, roles)) => (before.trim_end(), split_roles(roles)),
            None => (rest, Vec::new()),
        };
        let (title, level) = match rest.strip_suffix(')').and_then(|rest| rest.rsplit_once('(')) {
            Some((title, letter)) if letter.trim().len() == 1 => match RequirementLevel::from_word(letter) {
                Some(level) => (title.trim_end(), Some(level)),
                None => (rest, None),
            },
            _ => (rest, None),
        };
        Some(Self { module, number, is_regular: scan.is_regular, title, level, roles })
    }

    pub fn id(&self) -> String {
        format!("{}.A{}", self.module, self.number)
    }

    /// BSI drops a requirement (entfallen) by this title and keeps its number.
    pub fn is_dropped(&self) -> bool {
        self.title.eq_ignore_ascii_case("entfallen")
    }
}

/// The heading of a module: number and title, `ORP.1 Organisation`.
pub(super) fn module(heading: &str) -> Option<(String, &str)> {
    let mut scan = Scan { rest: heading.trim_start(), is_regular: true };
    let number = scan.module()?;
    scan.rest.starts_with(char::is_whitespace).then(|| (number, scan.rest.trim()))
}

/// The heading of a layer: short name and title, `ORP Organisation und Personal`.
pub(super) fn layer(heading: &str) -> Option<(&str, &str)> {
    let (short, title) = heading.trim().split_once(char::is_whitespace)?;
    let is_short = !short.is_empty() && short.bytes().all(|byte| byte.is_ascii_uppercase());
    is_short.then(|| (short, title.trim()))
}

/// The heading of an elementary threat: number and title, `G 0.18 Fehlplanung oder fehlende Anpassung`.
pub(super) fn threat(heading: &str) -> Option<(String, &str)> {
    let rest = heading.trim().strip_prefix('G')?.trim_start().strip_prefix("0.")?;
    let end = rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(rest.len());
    let (number, title) = rest.split_at(end);
    let is_threat = !number.is_empty() && (title.is_empty() || title.starts_with(char::is_whitespace));
    is_threat.then(|| (format!("G 0.{number}"), title.trim()))
}

/// Roles are set apart by commas, but not by those within brackets: `OT-Betrieb (Operational Technology, OT)`.
pub(super) fn split_roles(roles: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let parts = roles.split(|letter| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        letter == ',' && depth == 0
    });
    parts.map(str::trim).filter(|role| !role.is_empty()).collect()
}

/// Reads numbers; spaces within them and a missing point before `A` are taken as slips.
struct Scan<'h> {
    rest: &'h str,
    is_regular: bool,
}

impl Scan<'_> {
    fn digits(&mut self) -> Option<String> {
        let end = self.rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(self.rest.len());
        let (digits, rest) = self.rest.split_at(end);
        let digits = (!digits.is_empty()).then(|| digits.to_owned())?;
        self.rest = rest;
        Some(digits)
    }

    /// Takes a letter, and spaces around it as slips.
    fn take(&mut self, letter: char) -> bool {
        let Some(rest) = self.rest.trim_start().strip_prefix(letter) else { return false };
        self.is_regular &= self.rest.starts_with(letter) && !rest.starts_with(char::is_whitespace);
        self.rest = rest.trim_start();
        true
    }

    /// `ORP.1`, `SYS.1.2.3`
    fn module(&mut self) -> Option<String> {
        let end = self.rest.find(|letter: char| !letter.is_ascii_uppercase()).unwrap_or(self.rest.len());
        let (letters, rest) = self.rest.split_at(end);
        let mut module = (!letters.is_empty()).then(|| letters.to_owned())?;
        self.rest = rest;
        let mut numbers = 0;
        loop {
            let (rest, was_regular) = (self.rest, self.is_regular);
            match self.take('.').then(|| self.digits()).flatten() {
                Some(number) => module.extend([".", &number]),
                None => {
                    (self.rest, self.is_regular) = (rest, was_regular);
                    return (numbers > 0).then_some(module);
                }
            }
            numbers += 1;
        }
    }

    /// `.A13`
    fn number(&mut self) -> Option<String> {
        let has_point = self.take('.');
        self.is_regular &= has_point;
        let number = self.take('A').then(|| self.digits()).flatten()?;
        (self.rest.is_empty() || self.rest.starts_with(char::is_whitespace)).then_some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use RequirementLevel::{Basis, Elevated, Standard};

    fn check(heading: &str, id: &str, is_regular: bool, title: &str, level: Option<RequirementLevel>, roles: &[&str]) {
        let read = RequirementHeading::parse(heading).unwrap_or_else(|| panic!("{heading:?} is a heading"));
        assert_eq!(
            (read.id().as_str(), read.is_regular, read.title, read.level, read.roles.as_slice()),
            (id, is_regular, title, level, roles),
            "{heading:?}"
        );
    }

    #[test]
    fn headings_of_requirements_are_read() {
        check(
            "ORP.1.A13 Sicherheit bei Umzügen (S) [IT-Betrieb, Haustechnik] ",
            "ORP.1.A13",
            true,
            "Sicherheit bei Umzügen",
            Some(Standard),
            &["IT-Betrieb", "Haustechnik"],
        );
        check("ORP.1.A5 ENTFALLEN (B)", "ORP.1.A5", true, "ENTFALLEN", Some(Basis), &[]);
        check("OPS.2.3A22 Übungen (H)", "OPS.2.3.A22", false, "Übungen", Some(Elevated), &[]);
        check("SYS.3.2.2. A 7 Apps (für alle) ( S )", "SYS.3.2.2.A7", false, "Apps (für alle)", Some(Standard), &[]);
        check("APP.6.A1 Planung (MDM)", "APP.6.A1", true, "Planung (MDM)", None, &[]);
        check("APP.6.A1 Planung (X)", "APP.6.A1", true, "Planung (X)", None, &[]);
        check(
            "IND.1.A1 Titel (B) [OT-Betrieb (Operational Technology, OT), Planende,]",
            "IND.1.A1",
            true,
            "Titel",
            Some(Basis),
            &["OT-Betrieb (Operational Technology, OT)", "Planende"],
        );
        check("ORP.1.A1", "ORP.1.A1", true, "", None, &[]);
        for other in
            ["", "ORP.1 Organisation", "ORP.1 Abc", "ORP.A1 x", "ORP.1.A", "ORP.1.A1b", "orp.1.A1", "G 0.1 Feuer"]
        {
            assert_eq!(RequirementHeading::parse(other), None, "{other:?} is no requirement");
        }
    }

    #[test]
    fn headings_of_modules_layers_and_threats_are_read() {
        assert_eq!(module("CON.11.1 Geheimschutz (VS-NfD)"), Some(("CON.11.1".into(), "Geheimschutz (VS-NfD)")));
        assert_eq!(module("ORP Organisation"), None, "a layer");
        assert_eq!(layer("ORP Organisation und Personal"), Some(("ORP", "Organisation und Personal")));
        assert_eq!(layer("IT-Grundschutz – Basis"), None, "a hyphen");
        assert_eq!(threat("G 0.18 Fehlplanung"), Some(("G 0.18".into(), "Fehlplanung")));
        assert_eq!(threat("Gefahr"), None, "a word");
        assert_eq!(split_roles("A (b, c), , D)"), ["A (b, c)", "D)"], "commas in brackets");
    }
}
