//! What an inventory says of protection needs and of target-object categories.

use super::Sheet;
use crate::app::App;
use crate::error::Result;
use crate::rooms::package::{has_categories, known_categories};
use crate::structure_view::scheme;
use akte_domain::problem::filled;
use akte_domain::{
    BasicValue, Coded, InformationDomain, Method, ObjectCategory, ObjectCategoryId, ProtectionNeed, ProtectionNeedId,
    ProtectionScheme, TargetObject, TargetObjectId, TargetObjectKind,
};
use akte_exchange::{NEED_COLUMNS, NeedText, TargetObjectRow};
use akte_store::{Operation, Reads, Scope};
use std::collections::{HashMap, HashSet};

/// A word that names no category of the protection needs.
pub(crate) const UNKNOWN_NEED: &str = "csv.unknown-need";
/// A need of the domain as a whole, which has none.
pub(crate) const NEED_OF_WHOLE: &str = "csv.need-of-whole";
/// A reason for a need of which neither the file nor the Akte knows the category.
pub(crate) const NEED_REASON_ALONE: &str = "csv.need-reason-alone";
/// A word that names no target-object category.
pub(crate) const UNKNOWN_CATEGORY: &str = "csv.unknown-category";
/// A category of something that has none: a process, the domain as a whole, or by another method.
pub(crate) const NO_CATEGORIES: &str = "csv.no-categories";

/// What comes of the columns of needs and categories.
#[derive(Default)]
pub(crate) struct Determined {
    /// Needs that are new or change.
    pub(crate) needs: Vec<ProtectionNeed>,
    /// Categories that are new; none is ever taken away.
    pub(crate) categories: Vec<ObjectCategory>,
    /// How needs are determined, where it was only proposed until now.
    scheme: Option<ProtectionScheme>,
}

impl Determined {
    /// Writes all of it; the objects have been written before.
    ///
    /// # Errors
    /// The database refuses.
    pub(crate) async fn put(&self, operation: &mut Operation, scope: Scope) -> Result<()> {
        if let (Some(scheme), false) = (&self.scheme, self.needs.is_empty()) {
            operation.put(scope, std::slice::from_ref(scheme)).await?;
        }
        operation.put(scope, &self.needs).await?;
        operation.put(scope, &self.categories).await?;
        Ok(())
    }
}

/// Where a row stands: the object that it is about, and its line.
type Place<'a> = (&'a TargetObject, u64);

/// What the rows say; `places` are theirs in the same order. What cannot be understood is noted with its cell.
///
/// # Errors
/// The database refuses.
pub(super) async fn determined(
    app: &App,
    reads: &mut Reads<'_>,
    domain: &InformationDomain,
    sheet: &mut Sheet<TargetObjectRow>,
    places: &[Place<'_>],
) -> Result<Determined> {
    let mut found = Determined::default();
    if NEED_COLUMNS.iter().any(|(category, reason)| sheet.has(category) || sheet.has(reason)) {
        needs(app, reads, domain, sheet, places, &mut found).await?;
    }
    if sheet.has("categories") {
        categories(app, reads, domain, sheet, places, &mut found).await?;
    }
    Ok(found)
}

async fn needs(
    app: &App,
    reads: &mut Reads<'_>,
    domain: &InformationDomain,
    sheet: &mut Sheet<TargetObjectRow>,
    places: &[Place<'_>],
    found: &mut Determined,
) -> Result<()> {
    let scope = Scope::of(domain.municipality_id);
    let (scheme, recorded) = scheme(reads, app.texts(), scope).await?;
    let known: HashMap<(TargetObjectId, BasicValue), ProtectionNeed> = reads
        .protection_needs(scope, domain.id)
        .await?
        .into_iter()
        .map(|need| ((need.target_object_id, need.value), need))
        .collect();
    let rows: Vec<[NeedText; 3]> = sheet.imported.rows.iter().map(|row| row.row.needs.clone()).collect();
    for ((object, line), row) in places.iter().zip(&rows) {
        for (value, said) in BasicValue::ALL.iter().zip(row) {
            let (column, reason_column) = NEED_COLUMNS[value.index()];
            if said.category.is_empty() && said.reason.is_empty() {
                continue;
            }
            if object.kind == TargetObjectKind::InformationDomain {
                sheet.note(NEED_OF_WHOLE, *line, column, &object.name);
                continue;
            }
            let code = code_of(&scheme, &said.category);
            if code.is_none() && !said.category.is_empty() {
                sheet.note(UNKNOWN_NEED, *line, column, &said.category);
                continue;
            }
            let before = known.get(&(object.id, *value));
            if code.is_none() && before.is_none_or(|need| need.category.is_none()) {
                sheet.note(NEED_REASON_ALONE, *line, reason_column, &said.reason);
                continue;
            }
            let mut need = before.cloned().unwrap_or_else(|| new(app, object, *value));
            need.category = code.or(need.category);
            if !said.reason.is_empty() {
                need.reason.clone_from(&said.reason);
            }
            if before != Some(&need) {
                // Whoever decided what was there has not decided this.
                (need.decided_by, need.decided_on) = (String::new(), None);
                found.needs.push(need);
            }
        }
    }
    found.scheme = (!recorded).then_some(scheme);
    Ok(())
}

fn new(app: &App, object: &TargetObject, value: BasicValue) -> ProtectionNeed {
    ProtectionNeed::new(ProtectionNeedId(app.new_id()), object.municipality_id, (object.domain_id, object.id), value)
}

/// The code of a category of needs that a word names: by its name or its code, case aside.
fn code_of(scheme: &ProtectionScheme, word: &str) -> Option<String> {
    let folded = word.trim().to_lowercase();
    let named = scheme.categories.iter().find(|category| {
        filled(&folded) && [&category.name, &category.code].iter().any(|one| one.to_lowercase() == folded)
    });
    named.map(|category| category.code.clone())
}

async fn categories(
    app: &App,
    reads: &mut Reads<'_>,
    domain: &InformationDomain,
    sheet: &mut Sheet<TargetObjectRow>,
    places: &[Place<'_>],
    found: &mut Determined,
) -> Result<()> {
    let akte = app.akte()?;
    let words = akte.words(reads).await?;
    let known: HashMap<String, String> =
        known_categories(&words).into_iter().map(|one| (one.category.to_lowercase(), one.category)).collect();
    let assigned = reads.object_categories(Scope::of(domain.municipality_id), domain.id).await?;
    let mut seen: HashSet<(TargetObjectId, String)> =
        assigned.into_iter().map(|one| (one.target_object_id, one.category)).collect();
    let rows: Vec<Vec<String>> = sheet.imported.rows.iter().map(|row| row.row.categories.clone()).collect();
    for ((object, line), row) in places.iter().zip(&rows) {
        let bears = domain.method == Method::GrundschutzPlusPlus && has_categories(object.kind);
        if !row.is_empty() && !bears {
            sheet.note(NO_CATEGORIES, *line, "categories", &object.name);
            continue;
        }
        for text in row {
            match meant(&known, text) {
                Err(unknown) => sheet.note(UNKNOWN_CATEGORY, *line, "categories", unknown),
                Ok(categories) => {
                    let new = categories.into_iter().filter(|category| seen.insert((object.id, category.clone())));
                    found.categories.extend(new.map(|category| ObjectCategory {
                        id: ObjectCategoryId(app.new_id()),
                        municipality_id: domain.municipality_id,
                        domain_id: domain.id,
                        target_object_id: object.id,
                        category,
                    }));
                }
            }
        }
    }
    Ok(())
}

/// The categories that a text names: as a whole, else its parts between commas. What is none is told.
fn meant<'t>(known: &HashMap<String, String>, text: &'t str) -> std::result::Result<Vec<String>, &'t str> {
    let find = |word: &str| known.get(&word.trim().to_lowercase()).cloned();
    if let Some(category) = find(text) {
        return Ok(vec![category]);
    }
    let parts = text.split(',').map(str::trim).filter(|part| !part.is_empty());
    parts.map(|part| find(part).ok_or(part)).collect()
}
