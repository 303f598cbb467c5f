//! Looks at the PDFs with other people's eyes: qpdf for the structure, poppler for fonts and text, veraPDF for the rest.

use std::path::{Path, PathBuf};

use crate::command::Run;
use crate::demo::Demo;
use crate::failure::{Failure, Result};
use crate::validator;
use crate::workspace::Workspace;

/// The reports in both languages, with words that must be found in their text.
const REPORTS: &[(&str, &str, &[&str])] = &[
    (
        "a0",
        "de",
        &["Leitlinie und Richtlinien", "Seite 1 von", "Datenstand", "A.0.3", "Dokumente des Sicherheitskonzepts"],
    ),
    ("a1", "de", &["Strukturanalyse", "Seite 1 von", "Datenstand", "Abhängigkeiten", "Einwohnermeldewesen"]),
    ("a2", "de", &["Schutzbedarfsfeststellung", "Seite 1 von", "Datenstand", "Maximumprinzip", "Kumulationseffekt"]),
    ("a3", "de", &["Modellierung", "Seite 1 von", "Datenstand", "Nicht angewendete Bausteine", "Matrix"]),
    ("requirement_package", "de", &["Anforderungspaket", "Seite 1 von", "Datenstand", "Gestrichene Anforderungen"]),
    ("a4", "de", &["Ergebnis des IT-Grundschutz-Checks", "Seite 1 von", "Datenstand", "Prüf"]),
    ("a5", "de", &["Risikoanalyse", "Seite 1 von", "Datenstand", "Restrisiken", "Schadprogramme", "Risikoreduktion"]),
    ("a6", "de", &["Realisierungsplan", "Seite 1 von", "Datenstand", "Maßnahme"]),
    ("gs_status", "de", &["Umsetzungsstatus", "Seite 1 von", "Datenstand", "nicht umgesetzt"]),
    ("gs_plan", "de", &["Umsetzungsplan", "Seite 1 von", "Datenstand", "Freigabe durch"]),
    ("providers", "de", &["Seite 1 von", "Datenstand", "Dienstleister"]),
    ("exceptions", "de", &["Ausnahmeregister", "Seite 1 von", "Datenstand"]),
    ("backups", "de", &["Wiederherstellung", "Seite 1 von", "Datenstand"]),
    ("vvt", "de", &["Vorblatt", "Seite 1 von", "Datenstand", "Hundesteuer"]),
    (
        "information_texts",
        "de",
        &["Art. 13 und 14 der Datenschutz-Grundverordnung", "Seite 1 von", "Datenstand", "Ihre Rechte"],
    ),
    ("processors", "de", &["Auftragsverarbeiter", "Seite 1 von", "Datenstand", "Rechenzentrum"]),
    ("breaches", "de", &["Datenschutzverletzungen", "Seite 1 von", "Datenstand"]),
    ("requests", "de", &["Betroffenenanfragen", "Seite 1 von", "Datenstand"]),
    ("deletion_concept", "de", &["Löschkonzept", "Seite 1 von", "Datenstand", "Löschprotokoll"]),
    ("processor_record", "de", &["Auftragsverarbeiters", "Seite 1 von", "Datenstand"]),
    ("tom", "de", &["organisatorische", "Seite 1 von", "Datenstand", "Nichtverkettung"]),
    ("dsb_annual", "de", &["Jahresbericht zum Datenschutz", "Seite 1 von", "Datenstand", "Betroffenenanfragen"]),
    ("dpia", "de", &["Folgenabschätzung", "Seite 1 von", "Datenstand", "Schwellwertanalyse"]),
    ("soa", "de", &["Erklärung zur Anwendbarkeit", "Seite 1 von", "Datenstand", "A.8.13", "Eigene Maßnahmen"]),
    ("iso_clauses", "de", &["Abschnitte 4 bis 10", "Seite 1 von", "Datenstand", "Festgelegter Geltungsbereich"]),
    ("audit_report", "de", &["Auditbericht", "Seite 1 von", "Datenstand", "Auditprogramm", "Unabhängigkeit"]),
    ("capa", "de", &["Korrekturmaßnahme", "Seite 1 von", "Datenstand", "Grundursache"]),
    ("management_review", "de", &["Managementbewertung", "Seite 1 von", "Datenstand", "Beschluss"]),
    ("document_control", "de", &["Dokumentenlenkung", "Seite 1 von", "Datenstand", "Verteiler"]),
    ("trainings", "de", &["Schulungs", "Seite 1 von", "Datenstand", "Wirksamkeit"]),
    ("objectives", "de", &["Sicherheitsziele", "Seite 1 von", "Datenstand", "Messwerte"]),
    (
        "incidents",
        "de",
        &["Sicherheitsvorfälle", "Seite 1 von", "Datenstand", "Erstmeldung", "Schadsoftware im Bauamt"],
    ),
    ("coverage", "de", &["Abdeckung der Regelwerke", "Seite 1 von", "Datenstand", "Grundschutz++", "Edition 2023"]),
    ("changes", "de", &["Änderungen", "Seite 1 von", "Datenstand", "damals und heute", "Verarbeitungstätigkeit"]),
    ("deadlines", "de", &["Fristen", "Seite 1 von", "Datenstand"]),
    ("management", "de", &["Managementbericht", "Seite 1 von 1", "Datenstand", "Was ist zu entscheiden?"]),
    ("verbund", "de", &["Verbundübersicht", "Seite 1 von", "Datenstand", "Kommunen nebeneinander"]),
    ("entry_check", "de", &["Seite 1 von", "Datenstand"]),
    ("open_points", "de", &["Liste der offenen Punkte", "Seite 1 von", "Datenstand", "Kürzel"]),
    ("evidence_list", "de", &["Seite 1 von", "Datenstand", "SHA-256"]),
    ("a0", "en", &["Policies and guidelines", "Page 1 of", "Data state", "A.0.3"]),
    ("a1", "en", &["Structure analysis", "Page 1 of", "Data state"]),
    ("a2", "en", &["protection needs", "Page 1 of", "Data state", "maximum principle"]),
    ("a3", "en", &["Modelling", "Page 1 of", "Data state", "Modules not applied"]),
    ("requirement_package", "en", &["Requirement package", "Page 1 of", "Data state"]),
    ("a4", "en", &["Page 1 of", "Data state"]),
    ("a5", "en", &["Risk analysis", "Page 1 of", "Data state", "Residual risks", "Malware"]),
    ("a6", "en", &["Page 1 of", "Data state"]),
    ("gs_status", "en", &["implementation status", "Page 1 of", "Data state"]),
    ("gs_plan", "en", &["implementation plan", "Page 1 of", "Data state"]),
    ("providers", "en", &["Page 1 of", "Data state"]),
    ("exceptions", "en", &["Page 1 of", "Data state"]),
    ("backups", "en", &["Page 1 of", "Data state"]),
    ("vvt", "en", &["Cover sheet", "Page 1 of", "Data state"]),
    (
        "information_texts",
        "en",
        &["Art. 13 and 14 of the General Data Protection", "Page 1 of", "Data state", "Your rights"],
    ),
    ("document_control", "en", &["Document control", "Page 1 of", "Data state"]),
    ("objectives", "en", &["Security objectives", "Page 1 of", "Data state"]),
    ("soa", "en", &["Statement of Applicability", "Page 1 of", "Data state"]),
    ("changes", "en", &["Changes", "Page 1 of", "Data state", "Processing activity"]),
    ("management", "en", &["Management report", "Page 1 of 1", "Data state"]),
    ("verbund", "en", &["Overview of the Verbund", "Page 1 of", "Data state"]),
    ("entry_check", "en", &["Page 1 of", "Data state"]),
    ("open_points", "en", &["List of open points", "Page 1 of", "Data state"]),
    ("evidence_list", "en", &["Page 1 of", "Data state", "SHA-256"]),
];

/// Makes every report of the demo Akte in both languages, each a second time from a copy of the Akte, and checks them.
pub fn check(workspace: &Workspace) -> Result<()> {
    let folder = workspace.target.join("pdf-test");
    workspace.folder(&folder)?;
    let demo = Demo::fresh(workspace, "debug", folder.join("Demo-Akte"), "small")?;
    let copy = demo.copy(folder.join("Demo-Akte-again"))?;
    let file = |kind: &str, language: &str| folder.join(format!("{kind}-{language}.pdf"));
    let again = |kind: &str, language: &str| folder.join(format!("{kind}-{language}-again.pdf"));
    let (first, second) = std::thread::scope(|scope| {
        let second = scope.spawn(|| {
            REPORTS.iter().try_for_each(|(kind, language, _)| copy.report(kind, language, &again(kind, language)))
        });
        let first = REPORTS.iter().try_for_each(|(kind, language, words)| {
            let file = file(kind, language);
            demo.report(kind, language, &file)?;
            structure(&file)?;
            fonts(&file)?;
            text(&file, words)?;
            eprintln!("  ✓ {}", file.display());
            Ok(())
        });
        (first, second.join().unwrap_or_else(|_| Err(Failure::new("The second run of the reports broke off."))))
    });
    first.and(second)?;
    let mut files = Vec::new();
    for (kind, language, _) in REPORTS {
        let file = file(kind, language);
        same_bytes(&file, &again(kind, language))?;
        files.push(file);
    }
    files.extend(with_options(&demo, &folder)?);
    validator::check(workspace, &files, &folder.join("a4-de.pdf"))
}

/// A logo with everything that PDF/A-2 has no room for: transparency, a gradient, colours that are no sRGB by themselves.
const SHIELD: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 48">
<defs><linearGradient id="g"><stop offset="0" stop-color="#b3182b"/><stop offset="1" stop-color="#7a0f1d" stop-opacity=".8"/></linearGradient></defs>
<path fill="url(#g)" d="M1 1h38v22q0 16-19 24Q1 39 1 23z"/><path fill="#e8b021" fill-opacity=".7" d="M13 36V14h3v3h2v-3h4v3h2v-3h3v22z"/></svg>"##;

/// A part of a report with a logo, and the index of an audit package whose sums other people's tools can check.
fn with_options(demo: &Demo, folder: &Path) -> Result<Vec<PathBuf>> {
    let write =
        |path: &Path, text: &str| std::fs::write(path, text).map_err(|error| Failure::io("Cannot write", path, &error));
    let shield = folder.join("wappen.svg");
    write(&shield, SHIELD)?;
    demo.run("municipality logo").arg(&shield).words("--alternative").arg("Wappen: goldener Turm auf Rot").run()?;
    let part = folder.join("a4-part-de.pdf");
    let options = "--without-section history --without-section evidence --without-remarks --marking VS-NfD";
    demo.report_with("a4", "de", options, &part)?;
    structure(&part)?;
    fonts(&part)?;
    text(&part, &["Teilbericht", "VS-NfD", "ohne die Abschnitte: Dokumentenhistorie, Nachweisliste"])?;
    eprintln!("  ✓ {}", part.display());
    let mut files = vec![part];
    for (language, index) in [("de", "Verzeichnis.pdf"), ("en", "Index.pdf")] {
        let zip = folder.join(format!("package-{language}.zip"));
        let run = demo.run("report package").words("--with-tables --language").arg(language);
        run.words("--out").arg(&zip).run()?;
        let unpacked = folder.join(format!("package-{language}"));
        Run::new("unzip").words("-q -o").arg(&zip).words("-d").arg(&unpacked).run()?;
        Run::new("sha256sum").words("--check --quiet --strict SHA256SUMS.txt").within(&unpacked).run()?;
        let index = unpacked.join(index);
        structure(&index)?;
        fonts(&index)?;
        text(&index, &["SHA-256"])?;
        eprintln!("  ✓ {}", index.display());
        files.push(index);
    }
    Ok(files)
}

fn same_bytes(one: &Path, other: &Path) -> Result<()> {
    let read = |path: &Path| std::fs::read(path).map_err(|error| Failure::io("Cannot read", path, &error));
    if read(one)? == read(other)? {
        return Ok(());
    }
    Err(Failure::new(format!("{} and {} differ, though their data are the same.", one.display(), other.display())))
}

fn structure(file: &Path) -> Result<()> {
    let output = Run::new("qpdf").words("--check").arg(file).output()?;
    let said = format!("{}{}", output.stdout, output.stderr);
    if output.success && !said.contains("WARNING") {
        return Ok(());
    }
    Err(Failure::new(format!("qpdf finds fault with {}:", file.display())).hint(said))
}

/// Every font embedded, subset and with its way back to text.
fn fonts(file: &Path) -> Result<()> {
    let table = Run::new("pdffonts").arg(file).read()?;
    let rows: Vec<&str> = table.lines().skip(2).collect();
    if rows.is_empty() {
        return Err(Failure::new(format!("{} has no fonts.", file.display())));
    }
    match rows.iter().find(|row| !font_is_whole(row)) {
        None => Ok(()),
        Some(row) => {
            Err(Failure::new(format!("{} has a font that is not embedded, subset and readable:", file.display()))
                .hint(*row))
        }
    }
}

/// Columns of `pdffonts` from the right: object number and generation, uni, sub, emb.
fn font_is_whole(row: &str) -> bool {
    let columns: Vec<&str> = row.split_whitespace().rev().skip(2).take(3).collect();
    columns == ["yes", "yes", "yes"]
}

fn text(file: &Path, words: &[&str]) -> Result<()> {
    let said = Run::new("pdftotext").words("-enc UTF-8").arg(file).arg("-").read()?;
    // So stands a text that is missing.
    if said.contains('⟦') {
        return Err(Failure::new(format!("{} names a text that nobody wrote.", file.display())));
    }
    match words.iter().find(|word| !said.contains(**word)) {
        None => Ok(()),
        Some(word) => Err(Failure::new(format!("The text of {} does not contain “{word}”.", file.display()))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_font_that_is_not_embedded_is_seen() {
        assert!(font_is_whole("ABCDEF+FiraSans-Regular   CID TrueType      Identity-H       yes yes yes     12  0"));
        assert!(!font_is_whole("Helvetica                 Type 1            Standard         no  no  no       7  0"));
        assert!(!font_is_whole("FiraSans-Regular          CID TrueType      Identity-H       yes no  yes     12  0"));
    }
}
