//! How a municipality rates risks: shown, tried out, laid down.

use super::count;
use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::risk_view::{elementary_title, risk_scheme};
use crate::wire;
use akte_domain::risk::{Replacement, StepKind};
use akte_domain::{
    AdditionalThreat, MunicipalityId, Risk, RiskCategory, RiskField, RiskScheme, RiskSchemeId, RiskStep, TargetObject,
};
use akte_store::{Reads, Scope};
use akte_text::Texts;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Places that a refusal names at most.
const PLACES: usize = 5;

/// How a municipality rates risks.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn risk_scheme_show(app: &App, request: wire::MunicipalityRequest) -> Result<wire::RiskSchemeRow> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = crate::rooms::scope_of(&mut reads, request.municipality_id).await?;
    let (scheme, recorded) = risk_scheme(&mut reads, app.texts(), scope).await?;
    Ok(scheme_row(scheme, recorded))
}

fn scheme_row(scheme: RiskScheme, recorded: bool) -> wire::RiskSchemeRow {
    let matrix = scheme
        .frequencies
        .iter()
        .map(|frequency| {
            let place = |damage: &RiskStep| scheme.risk(&frequency.code, &damage.code).map_or(0, count);
            scheme.damages.iter().map(place).collect()
        })
        .collect();
    let falls = scheme.falls().into_iter().map(|(row, column)| vec![count(row), count(column)]).collect();
    let step = |step: RiskStep| wire::RiskStepRow { code: step.code, name: step.name, definition: step.definition };
    wire::RiskSchemeRow {
        recorded,
        decided_by: scheme.decided_by,
        decided_on: scheme.decided_on,
        frequencies: scheme.frequencies.into_iter().map(step).collect(),
        damages: scheme.damages.into_iter().map(step).collect(),
        categories: scheme
            .categories
            .into_iter()
            .map(|category| wire::RiskCategoryRow {
                code: category.code,
                name: category.name,
                definition: category.definition,
                acceptable: category.acceptable,
            })
            .collect(),
        matrix,
        falls,
    }
}

/// The scheme of a request, and the steps that take the place of those that go.
fn asked(app: &App, request: wire::RiskSchemeSaveRequest) -> Result<(RiskScheme, Vec<Replacement>)> {
    let unsound = || AppError::new(ErrorCode::RiskSchemeUnsound);
    let code = |code: String| if code.trim().is_empty() { format!("own_{}", app.new_id().simple()) } else { code };
    let steps = |rows: Vec<wire::RiskStepRow>| -> Vec<RiskStep> {
        let step = |row: wire::RiskStepRow| RiskStep {
            code: code(row.code),
            name: row.name.trim().to_owned(),
            definition: row.definition,
        };
        rows.into_iter().map(step).collect()
    };
    let (frequencies, damages) = (steps(request.frequencies), steps(request.damages));
    let categories: Vec<RiskCategory> = request
        .categories
        .into_iter()
        .map(|row| RiskCategory {
            code: code(row.code),
            name: row.name.trim().to_owned(),
            definition: row.definition,
            acceptable: row.acceptable,
        })
        .collect();
    let mut matrix = Vec::with_capacity(frequencies.len() * damages.len());
    if request.matrix.len() != frequencies.len() {
        return Err(unsound());
    }
    for (frequency, row) in frequencies.iter().zip(&request.matrix) {
        if row.len() != damages.len() {
            return Err(unsound());
        }
        for (damage, place) in damages.iter().zip(row) {
            let category = usize::try_from(*place).ok().and_then(|place| categories.get(place)).ok_or_else(unsound)?;
            matrix.push(RiskField {
                frequency: frequency.code.clone(),
                damage: damage.code.clone(),
                category: category.code.clone(),
            });
        }
    }
    let municipality_id = MunicipalityId(request.municipality_id);
    let scheme = RiskScheme {
        id: RiskSchemeId(request.municipality_id),
        municipality_id,
        decided_by: request.decided_by,
        decided_on: request.decided_on,
        frequencies,
        damages,
        categories,
        matrix,
    };
    let replacements = request.replacements.into_iter().map(|row| {
        let unknown = || AppError::new(ErrorCode::RiskStepUnknown).with("value", &row.to);
        let kinds = [StepKind::Frequency, StepKind::Damage];
        let kind = kinds.into_iter().find(|kind| kind.code() == row.kind).ok_or_else(unknown)?;
        scheme.place(kind, &row.to).ok_or_else(unknown)?;
        Ok(Replacement { kind, from: row.from, to: row.to })
    });
    let replacements = replacements.collect::<Result<Vec<Replacement>>>()?;
    match scheme.problems().first() {
        Some(problem) => Err(AppError::from(*problem)),
        None => Ok((scheme, replacements)),
    }
}

/// Names of objects and threats, for sentences about risks of a whole municipality.
struct Named {
    objects: HashMap<Uuid, String>,
    own_threats: Vec<AdditionalThreat>,
    texts: &'static Texts,
}

impl Named {
    async fn read(reads: &mut Reads<'_>, texts: &'static Texts, scope: Scope, risks: &[Risk]) -> Result<Self> {
        let ids: HashSet<Uuid> = risks.iter().map(|risk| risk.target_object_id.0).collect();
        let ids: Vec<Uuid> = ids.into_iter().collect();
        let objects = reads.find_all::<TargetObject>(scope, &ids).await?;
        Ok(Self {
            objects: objects.into_iter().map(|object| (object.id.0, object.name)).collect(),
            own_threats: reads.additional_threats(scope).await?,
            texts,
        })
    }

    fn object(&self, risk: &Risk) -> String {
        self.objects.get(&risk.target_object_id.0).cloned().unwrap_or_default()
    }

    /// Code and title of a threat.
    fn threat(&self, risk: &Risk) -> (String, String) {
        let own = self.own_threats.iter().find(|own| Some(own.id) == risk.additional_threat_id);
        own.map_or_else(
            || (risk.threat.clone(), elementary_title(self.texts, &risk.threat)),
            |own| (own.code.clone(), own.title.clone()),
        )
    }

    /// `Dateiserver: G 0.18 Fehlplanung oder fehlende Anpassung`.
    fn place(&self, risk: &Risk) -> String {
        let (code, title) = self.threat(risk);
        format!("{}: {code} {title}", self.object(risk))
    }
}

/// What another scheme would change.
///
/// # Errors
/// [`ErrorCode::RiskSchemeUnsound`], [`ErrorCode::NameMissing`], [`ErrorCode::RiskStepUnknown`], [`ErrorCode::NotFound`].
pub async fn risk_scheme_preview(app: &App, request: wire::RiskSchemeSaveRequest) -> Result<wire::RiskSchemePreview> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let scope = crate::rooms::scope_of(&mut reads, request.municipality_id).await?;
    let (now, _) = risk_scheme(&mut reads, app.texts(), scope).await?;
    let (next, replacements) = asked(app, request)?;
    let risks = reads.risks(scope, None).await?;
    let named = Named::read(&mut reads, app.texts(), scope, &risks).await?;
    let moved: Vec<Risk> = risks.iter().map(|risk| risk.with_steps(&replacements)).collect();
    let name = |scheme: &RiskScheme, code: Option<String>| {
        let found = code.and_then(|code| scheme.categories.iter().find(|category| category.code == code));
        found.map(|category| category.name.clone()).unwrap_or_default()
    };
    let changes = now
        .changes(&next, &replacements, &risks)
        .into_iter()
        .filter_map(|change| {
            let risk = risks.get(change.risk)?;
            let (threat, threat_title) = named.threat(risk);
            Some(wire::RiskCategoryChange {
                risk_id: risk.id.0,
                object_name: named.object(risk),
                threat,
                threat_title,
                stage: change.stage.code().to_owned(),
                from: name(&now, change.from),
                to: name(&next, change.to),
            })
        })
        .collect();
    let in_use = next
        .missing_steps(&moved)
        .into_iter()
        .map(|used| wire::RiskStepInUse {
            kind: used.kind.code().to_owned(),
            name: now.step_name(used.kind, &used.code).to_owned(),
            code: used.code,
            places: used.risks.iter().filter_map(|place| risks.get(*place)).map(|risk| named.place(risk)).collect(),
        })
        .collect();
    let falls = next.falls().into_iter().filter_map(|(row, column)| {
        Some(format!("{} × {}", next.frequencies.get(row)?.name, next.damages.get(column)?.name))
    });
    Ok(wire::RiskSchemePreview {
        changes,
        in_use,
        falls: falls.collect(),
        risks: count(risks.iter().filter(|risk| risk.is_risk()).count()),
    })
}

/// Lays down how a municipality rates risks. A step that risks refer to stays, or another one takes its place.
///
/// # Errors
/// [`ErrorCode::RiskSchemeUnsound`], [`ErrorCode::NameMissing`], [`ErrorCode::RiskStepUnknown`],
/// [`ErrorCode::RiskStepInUse`] where risks refer to a step that goes, [`ErrorCode::NotFound`].
pub async fn risk_scheme_save(app: &App, request: wire::RiskSchemeSaveRequest) -> Result<wire::Empty> {
    let (mut operation, scope) = app.begin("risk_scheme.save", request.municipality_id).await?;
    let mut reads = operation.reads();
    crate::rooms::scope_of(&mut reads, request.municipality_id).await?;
    let (now, _) = risk_scheme(&mut reads, app.texts(), scope).await?;
    let (next, replacements) = asked(app, request)?;
    let risks = reads.risks(scope, None).await?;
    let moved: Vec<Risk> = risks.iter().map(|risk| risk.with_steps(&replacements)).collect();
    if let Some(used) = next.missing_steps(&moved).first() {
        let named = Named::read(&mut reads, app.texts(), scope, &risks).await?;
        let places = used.risks.iter().filter_map(|place| risks.get(*place)).map(|risk| named.place(risk));
        let mut told: Vec<String> = places.take(PLACES).collect();
        if used.risks.len() > PLACES {
            told.push("…".to_owned());
        }
        return Err(AppError::new(ErrorCode::RiskStepInUse)
            .with("value", now.step_name(used.kind, &used.code))
            .with("count", used.risks.len())
            .with("places", told.join("; ")));
    }
    let changed: Vec<Risk> =
        risks.iter().zip(moved).filter(|(before, after)| *before != after).map(|(_, after)| after).collect();
    operation.put(scope, &[next]).await?;
    operation.put(scope, &changed).await?;
    app.commit(operation).await?;
    Ok(wire::Empty {})
}
