//! Evidence: small files, some of them expired, linked to what they prove.

use super::answers::given;
use super::dice::Dice;
use super::phrases::{EVIDENCE, PEOPLE};
use super::place::Place;
use super::{STEPS, Stage};
use crate::error::{AppError, ErrorCode, Result};
use akte_domain::{
    Classification, Coded, Evidence, EvidenceId, EvidenceKind, EvidenceLink, EvidenceLinkId, ImplementationStatus,
    Measure, MeasureStatus,
};
use akte_store::StoredFile;
use chrono::Days;
use tokio::task::JoinSet;

/// Files that are stored at once: each waits for the disk.
const AT_ONCE: usize = 16;

pub(super) async fn add(stage: &Stage, dice: &mut Dice, place: &Place, measures: &[Measure]) -> Result<Vec<Evidence>> {
    let met = given(place, &[ImplementationStatus::Yes]);
    let step = STEPS.len() - 1;
    let pieces: Vec<(String, Vec<u8>)> = (0..stage.size.evidence).map(|number| file(place, number)).collect();
    let stored = store(stage, place, pieces.iter().map(|(_, content)| content.clone()).collect()).await?;
    let mut operation = stage.begin(step, "evidence.add", place.scope.municipality()).await?;
    let (mut evidence, mut links) = (Vec::new(), Vec::new());
    for (number, ((file_name, _), file)) in pieces.iter().zip(&stored).enumerate() {
        operation.add_file(place.scope, file).await?;
        let piece = piece(stage, dice, place, number, file_name, file);
        let link = |requirement, object, measure| EvidenceLink {
            id: EvidenceLinkId(stage.new_id(step)),
            municipality_id: place.scope.municipality(),
            evidence_id: piece.id,
            requirement_id: requirement,
            target_object_id: object,
            measure_id: measure,
        };
        if number % 5 == 4 {
            let done: Vec<&Measure> = measures.iter().filter(|measure| measure.status == MeasureStatus::Done).collect();
            if let Some(measure) = done.get(dice.below(done.len())) {
                links.push(link(None, None, Some(measure.id)));
            }
        } else {
            let first = dice.below(met.len());
            for given in met.iter().skip(first).take(1 + dice.below(3)) {
                links.push(link(Some(given.requirement), Some(given.object), None));
            }
        }
        evidence.push(piece);
    }
    operation.put(place.scope, &evidence).await?;
    operation.put(place.scope, &links).await?;
    operation.commit().await?;
    Ok(evidence)
}

/// Stores the contents, in their order.
async fn store(stage: &Stage, place: &Place, contents: Vec<Vec<u8>>) -> Result<Vec<StoredFile>> {
    let mut stored: Vec<Option<StoredFile>> = Vec::new();
    stored.resize_with(contents.len(), || None);
    let mut waiting = contents.into_iter().enumerate();
    let mut tasks = JoinSet::new();
    loop {
        stage.progress.check()?;
        while tasks.len() < AT_ONCE {
            let Some((number, content)) = waiting.next() else { break };
            let (akte, scope) = (stage.akte.clone(), place.scope);
            tasks.spawn(async move { (number, akte.store.vault().store_bytes(scope, content).await) });
        }
        let Some(ended) = tasks.join_next().await else { break };
        let (number, file) = ended.map_err(|_| AppError::new(ErrorCode::TaskLost))?;
        if let Some(slot) = stored.get_mut(number) {
            *slot = Some(file?);
        }
    }
    Ok(stored.into_iter().flatten().collect())
}

fn named(number: usize) -> (String, EvidenceKind) {
    let (title, kind) = EVIDENCE.get(number % EVIDENCE.len()).copied().unwrap_or_default();
    let round = number / EVIDENCE.len() + 1;
    (format!("{title} {round}"), EvidenceKind::from_word(kind).unwrap_or(EvidenceKind::Other))
}

fn piece(stage: &Stage, dice: &mut Dice, place: &Place, number: usize, file_name: &str, file: &StoredFile) -> Evidence {
    let (title, kind) = named(number);
    let from = stage.day(0) - Days::new(dice.below(300) as u64);
    let until = match dice.below(10) {
        0 | 1 => Some(stage.today - Days::new(1 + dice.below(120) as u64)),
        2 => Some(stage.today + Days::new(10 + dice.below(45) as u64)),
        3..7 => Some(stage.today + Days::new(90 + dice.below(700) as u64)),
        _ => None,
    };
    Evidence {
        id: EvidenceId(stage.new_id(STEPS.len() - 1)),
        municipality_id: place.scope.municipality(),
        title,
        kind,
        owner: dice.pick(PEOPLE).to_owned(),
        file_name: file_name.to_owned(),
        size: file.size(),
        sha256: file.sha256().to_owned(),
        valid_from: Some(from),
        valid_until: until.map(|until| until.max(from)),
        classification: if dice.percent(20) { Classification::Confidential } else { Classification::Internal },
        recorded_on: stage.today,
    }
}

/// Name and content of a file; every second one is a PDF.
fn file(place: &Place, number: usize) -> (String, Vec<u8>) {
    let (title, _) = named(number);
    let text = format!("{title} - Demonstration, frei erfunden - {}", place.scope.municipality());
    let name = title.to_lowercase().replace(' ', "-");
    if number.is_multiple_of(2) {
        (format!("{name}.pdf"), pdf(&text))
    } else {
        (format!("{name}.txt"), format!("{text}\n").into_bytes())
    }
}

/// The smallest PDF that shows one line; what is not ASCII is left out.
fn pdf(text: &str) -> Vec<u8> {
    let text: String = text.chars().filter(|c| c.is_ascii() && !"()\\".contains(*c)).collect();
    let stream = format!("BT /F1 12 Tf 60 780 Td ({text}) Tj ET");
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R \
         /Resources << /Font << /F1 5 0 R >> >> >>"
            .to_owned(),
        format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
    ];
    let mut pdf = "%PDF-1.4\n".to_owned();
    let mut table = String::new();
    for (number, object) in objects.iter().enumerate() {
        table.push_str(&format!("{:010} 00000 n \n", pdf.len()));
        pdf.push_str(&format!("{} 0 obj\n{object}\nendobj\n", number + 1));
    }
    let start = pdf.len();
    let size = objects.len() + 1;
    pdf.push_str(&format!("xref\n0 {size}\n0000000000 65535 f \n{table}"));
    pdf.push_str(&format!("trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n"));
    pdf.into_bytes()
}
