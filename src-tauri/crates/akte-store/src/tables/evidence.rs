//! Table `evidence`.

use crate::record::{Cells, Rows, Values, date_text};
use crate::{Result, StoreError};
use akte_domain::{Coded, Evidence, MunicipalityId, Problem};
use uuid::Uuid;

impl Rows for Evidence {
    const KIND: &'static str = "evidence";
    const TABLE: &'static str = "evidence";
    const COLUMNS: &'static [&'static str] = &[
        "municipality_id",
        "id",
        "title",
        "kind",
        "owner",
        "file_name",
        "size",
        "sha256",
        "valid_from",
        "valid_until",
        "classification",
        "recorded_on",
    ];

    fn id(&self) -> Uuid {
        self.id.0
    }

    fn municipality(&self) -> MunicipalityId {
        self.municipality_id
    }

    fn bind(&self, values: &mut Values) {
        values
            .push(self.municipality_id.0)
            .push(self.id.0)
            .push(&*self.title)
            .push(self.kind.code())
            .push(&*self.owner)
            .push(&*self.file_name)
            .push(i64::try_from(self.size).unwrap_or(i64::MAX))
            .push(&*self.sha256)
            .push(self.valid_from.map(date_text))
            .push(self.valid_until.map(date_text))
            .push(self.classification.code())
            .push(date_text(self.recorded_on));
    }

    fn read(cells: &mut Cells<'_>) -> Result<Self> {
        Ok(Self {
            municipality_id: cells.id()?,
            id: cells.id()?,
            title: cells.next()?,
            kind: cells.coded()?,
            owner: cells.next()?,
            file_name: cells.next()?,
            size: cells.number()?,
            sha256: cells.next()?,
            valid_from: cells.date()?,
            valid_until: cells.date()?,
            classification: cells.coded()?,
            recorded_on: cells.required_date()?,
        })
    }

    fn broken_rules(&self) -> Vec<Problem> {
        self.problems()
    }

    fn search_texts(&self) -> Option<(&str, Vec<&str>)> {
        Some((&self.title, vec![&self.file_name, &self.owner]))
    }
}

/// The content hash of a piece of evidence as bytes.
pub(crate) fn digest(sha256: &str) -> Result<[u8; 32]> {
    crate::hex::decode(sha256).ok_or_else(|| StoreError::unreadable("evidence.sha256", sha256))
}
