//! The record of a processor (Art. 30(2)): for whom the municipality or its data centre processes, and what
//! (`reference/domain.md` 4.2).

use super::activity::{Transfer, TransferStatement};
use super::processor::SubProcessor;
use super::{Notes, PrivacyPoint};
use crate::problem::{Problem, filled};
use crate::{MunicipalityId, ProcessingClientId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// A controller on whose behalf the municipality processes (Auftraggeber).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessingClient {
    /// The record itself.
    pub id: ProcessingClientId,
    /// The tenant: the processor.
    pub municipality_id: MunicipalityId,
    /// The controller.
    pub name: String,
    /// Its address.
    pub address: String,
    /// Whom to ask there.
    pub contact: String,
    /// Its representative (Art. 27); empty if none.
    pub representative: String,
    /// Its data protection officer.
    pub officer: String,
    /// Categories of processing that are carried out for it (Art. 30(2)(b)).
    pub categories: Vec<String>,
    /// Since when the contract of Art. 28(3) is signed.
    pub signed_on: Option<NaiveDate>,
    /// Its last day, once it is known.
    pub ends_on: Option<NaiveDate>,
    /// The statement about third countries (Art. 30(2)(c)).
    pub transfers: Option<TransferStatement>,
    /// Other processors that are engaged for it.
    pub sub_processors: Vec<SubProcessor>,
    /// Measures in words (Art. 30(2)(d)).
    pub measures_note: String,
    /// Reference to the security concept.
    pub security_concept: String,
    /// What is worth knowing.
    pub remark: String,
}

impl ProcessingClient {
    /// A controller of which only the name is known.
    #[must_use]
    pub fn new(id: ProcessingClientId, municipality_id: MunicipalityId, name: &str) -> Self {
        Self {
            id,
            municipality_id,
            name: name.to_owned(),
            address: String::new(),
            contact: String::new(),
            representative: String::new(),
            officer: String::new(),
            categories: Vec::new(),
            signed_on: None,
            ends_on: None,
            transfers: None,
            sub_processors: Vec::new(),
            measures_note: String::new(),
            security_concept: String::new(),
            remark: String::new(),
        }
    }

    /// What forbids recording it.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        if !filled(&self.name) {
            problems.push(Problem::NameMissing);
        }
        if self.signed_on.zip(self.ends_on).is_some_and(|(signed, ends)| ends < signed) {
            problems.push(Problem::PeriodReversed);
        }
        problems
    }
}

/// Open points of the record for a controller.
#[must_use]
pub fn of_client(client: &ProcessingClient) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    notes.note(!filled(&client.address) || !filled(&client.contact), PrivacyPoint::ClientIncomplete);
    let named = client.categories.iter().any(|category| filled(category));
    notes.note(!named, PrivacyPoint::ClientCategoriesMissing);
    let stated = match &client.transfers {
        None => false,
        Some(TransferStatement::NonePlanned) => true,
        Some(TransferStatement::Planned(transfers)) => {
            !transfers.is_empty() && transfers.iter().all(Transfer::is_whole)
        }
    };
    notes.note(!stated, PrivacyPoint::ClientTransferMissing);
    let protected = filled(&client.measures_note) || filled(&client.security_concept);
    notes.note(!protected, PrivacyPoint::ClientMeasuresMissing);
    notes.note(client.signed_on.is_none(), PrivacyPoint::ClientUnsigned);
    notes.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn each_gap_fires_and_a_whole_record_keeps_quiet() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 1);
        let nil = Uuid::nil();
        let whole = ProcessingClient {
            address: "Markt 1".into(),
            contact: "Hauptamt".into(),
            categories: vec!["Betrieb des Finanzwesens".into()],
            signed_on: day,
            transfers: Some(TransferStatement::NonePlanned),
            security_concept: "Version 1.0".into(),
            ..ProcessingClient::new(ProcessingClientId(nil), MunicipalityId(nil), "Gemeinde Neudorf")
        };
        let check = |change: fn(&mut ProcessingClient), expected: &[PrivacyPoint]| {
            let mut client = whole.clone();
            change(&mut client);
            assert_eq!(of_client(&client), expected);
        };
        check(|_| (), &[]);
        check(|client| client.contact.clear(), &[PrivacyPoint::ClientIncomplete]);
        check(|client| client.categories = vec![" ".into()], &[PrivacyPoint::ClientCategoriesMissing]);
        check(|client| client.transfers = None, &[PrivacyPoint::ClientTransferMissing]);
        let unnamed = |client: &mut ProcessingClient| client.transfers = Some(TransferStatement::Planned(Vec::new()));
        check(unnamed, &[PrivacyPoint::ClientTransferMissing]);
        check(|client| client.security_concept.clear(), &[PrivacyPoint::ClientMeasuresMissing]);
        check(|client| client.signed_on = None, &[PrivacyPoint::ClientUnsigned]);
        let reversed = ProcessingClient { ends_on: NaiveDate::from_ymd_opt(2026, 2, 1), ..whole.clone() };
        assert_eq!(reversed.problems(), [Problem::PeriodReversed], "it ends before it begins");
    }
}
