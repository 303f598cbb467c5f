//! The cover sheet of the record of processing activities.

use super::list;
use crate::app::App;
use crate::error::Result;
use crate::rooms::lists::Key;
use crate::rooms::register::{Entry, points};
use crate::rooms::scope_of;
use crate::wire;
use akte_domain::ControllerRecord;
use akte_domain::period::LocalHolidays;
use akte_domain::privacy::activity::ControllerSheet;

impl Entry for wire::ControllerRow {
    fn texts(&self) -> Vec<&str> {
        vec![&self.sheet.name, &self.sheet.officer, &self.sheet.authority]
    }

    fn points(&self) -> &[wire::PointText] {
        &self.points
    }

    fn key(&self, column: &str) -> Option<Key> {
        Some(match column {
            "name" => Key::from(&self.sheet.name),
            "officer" => Key::from(&self.sheet.officer),
            "authority" => Key::from(&self.sheet.authority),
            _ => return None,
        })
    }
}

/// The one cover sheet of a municipality.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`], [`crate::ErrorCode::SortUnknown`].
pub async fn controller_list(app: &App, request: wire::RegisterListRequest) -> Result<wire::List<wire::ControllerRow>> {
    let texts = app.texts();
    list(app, request, |view| {
        vec![wire::ControllerRow {
            id: view.municipality.id.0,
            record_id: view.has_sheet.then_some(view.controller.id.0),
            sheet: fields(view.sheet(), view.controller.local),
            points: points(texts, view.sheet_points()),
            fields: fields(view.controller.sheet, view.controller.local),
        }]
    })
    .await
}

fn fields(sheet: ControllerSheet, local: LocalHolidays) -> wire::ControllerFields {
    wire::ControllerFields {
        name: sheet.name,
        address: sheet.address,
        email: sheet.email,
        phone: sheet.phone,
        joint_controllers: sheet.joint_controllers,
        representative: sheet.representative,
        officer: sheet.officer,
        authority: sheet.authority,
        head: sheet.head,
        contact: sheet.contact,
        corpus_christi: local.corpus_christi,
        assumption: local.assumption,
        augsburg_peace: local.augsburg_peace,
    }
}

/// Changes the cover sheet, and the holidays by which periods are counted.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn controller_save(app: &App, request: wire::ControllerSaveRequest) -> Result<wire::Saved> {
    let (mut operation, scope) = app.begin("controller.save", request.municipality_id).await?;
    scope_of(&mut operation.reads(), request.municipality_id).await?;
    let fields = request.fields;
    let record = ControllerRecord {
        sheet: ControllerSheet {
            name: fields.name,
            address: fields.address,
            email: fields.email,
            phone: fields.phone,
            joint_controllers: fields.joint_controllers,
            representative: fields.representative,
            officer: fields.officer,
            authority: fields.authority,
            head: fields.head,
            contact: fields.contact,
        },
        local: LocalHolidays {
            corpus_christi: fields.corpus_christi,
            assumption: fields.assumption,
            augsburg_peace: fields.augsburg_peace,
        },
        ..ControllerRecord::new(scope.municipality())
    };
    operation.put(scope, std::slice::from_ref(&record)).await?;
    app.commit(operation).await?;
    Ok(wire::Saved { id: record.id.0 })
}
