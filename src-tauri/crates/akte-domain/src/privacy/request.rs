//! Requests of data subjects (Betroffenenanfragen; Art. 12 and 15 to 22) and their one-month clock.
//!
//! The clock begins with receipt, also where the identity is doubted: Art. 12(6) lets the controller ask for more, it does
//! not say that the period waits. EDPB Guidelines 01/2022 (section 5.3) allow a suspension at most while information that was asked
//! for without undue delay is outstanding; that is not taken into the clock, so that it never shows a day too late. The
//! doubt has to be documented.

use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::period::{HolidayCalendar, Period, end_of};
use crate::problem::{Problem, filled};
use crate::{Cents, DataSubjectRequestId, MunicipalityId};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Time for an answer (Art. 12(3), first sentence).
pub const ANSWER: Period = Period::months(1);
/// Time for an answer with the extension by two further months, counted from receipt as well (Art. 12(3), second sentence).
pub const EXTENDED_ANSWER: Period = Period::months(3);

coded! {
    /// What a data subject asks for.
    RequestKind {
        /// Auskunft, Kopie (Art. 15).
        Access = "access" ["auskunft"],
        /// Berichtigung (Art. 16).
        Rectification = "rectification" ["berichtigung"],
        /// Löschung (Art. 17).
        Erasure = "erasure" ["löschung"],
        /// Einschränkung der Verarbeitung (Art. 18).
        Restriction = "restriction" ["einschränkung"],
        /// Unterrichtung über Empfänger (Art. 19, second sentence).
        RecipientNotice = "recipient_notice" ["mitteilung an empfänger", "unterrichtung über empfänger"],
        /// Datenübertragbarkeit (Art. 20).
        Portability = "portability" ["datenübertragbarkeit", "übertragung"],
        /// Widerspruch (Art. 21).
        Objection = "objection" ["widerspruch"],
        /// Anfechtung einer automatisierten Entscheidung (Art. 22).
        AutomatedDecision = "automated_decision" ["automatisierte entscheidung"],
        /// Widerruf einer Einwilligung (Art. 7(3)).
        ConsentWithdrawal = "consent_withdrawal" ["widerruf", "widerruf der einwilligung"],
        /// Beschwerde that a data subject addresses to the DSB (Art. 38(4)).
        Complaint = "complaint" ["beschwerde"],
    }
}

impl RequestKind {
    /// Whether Art. 12(3) sets a month for it: Articles 15 to 22. A withdrawal takes effect at once; a complaint has no
    /// period in the GDPR.
    #[must_use]
    pub fn has_deadline(self) -> bool {
        !matches!(self, Self::ConsentWithdrawal | Self::Complaint)
    }

    /// The article.
    #[must_use]
    pub fn article(self) -> u8 {
        match self {
            Self::ConsentWithdrawal => 7,
            Self::Access => 15,
            Self::Rectification => 16,
            Self::Erasure => 17,
            Self::Restriction => 18,
            Self::RecipientNotice => 19,
            Self::Portability => 20,
            Self::Objection => 21,
            Self::AutomatedDecision => 22,
            Self::Complaint => 38,
        }
    }
}

/// How the identity of whoever asks was ascertained (Art. 12(6)).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct IdentityCheck {
    /// When more was asked for.
    pub asked_on: Option<NaiveDate>,
    /// The reasonable doubt.
    pub doubt: String,
    /// By what the identity is known, e.g. "Personalausweis am Schalter vorgelegt".
    pub means: String,
    /// Since when.
    pub confirmed_on: Option<NaiveDate>,
}

/// An extension (Art. 12(3), second and third sentences).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// When the data subject was told.
    pub notified_on: NaiveDate,
    /// The reasons: complexity and number of the requests.
    pub reason: String,
}

/// A part of the answer that was given before the rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialAnswer {
    /// When.
    pub on: NaiveDate,
    /// What it answers.
    pub content: String,
}

coded! {
    /// How a request ended.
    RequestResult {
        /// Erfüllt.
        Granted = "granted" ["erfüllt", "stattgegeben"],
        /// Teilweise erfüllt, refused for the rest.
        PartlyGranted = "partly_granted" ["teilweise erfüllt"],
        /// Negativauskunft: no data are processed.
        NoData = "no_data" ["negativauskunft", "keine daten"],
        /// Abgelehnt (Art. 12(4)).
        Refused = "refused" ["abgelehnt"],
        /// Zurückgenommen by the data subject.
        TakenBack = "taken_back" ["zurückgenommen"],
        /// Weitergeleitet: another controller is responsible, and the data subject knows.
        NotResponsible = "not_responsible" ["nicht zuständig", "weitergeleitet"],
    }
}

impl RequestResult {
    /// Whether something was refused, so that Art. 12(4) applies.
    #[must_use]
    pub fn refuses(self) -> bool {
        matches!(self, Self::PartlyGranted | Self::Refused)
    }
}

/// The answer that closed a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestAnswer {
    /// When it went out.
    pub on: NaiveDate,
    /// With which result.
    pub result: RequestResult,
    /// In which form, e.g. "Brief", "Nutzerkonto".
    pub form: String,
    /// Why something was refused, with the exception (Art. 17(3), state law).
    pub refusal_reason: String,
    /// Whether complaint to the authority and judicial remedy were named (Art. 12(4)).
    pub remedies_named: bool,
    /// Whether it was refused as manifestly unfounded or excessive (Art. 12(5)(b)).
    pub manifestly_unfounded: bool,
}

/// A fee (Art. 12(5)(a); Art. 15(3) for further copies).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestFee {
    /// How much.
    pub amount: Cents,
    /// Why: the controller bears the burden of proof.
    pub reason: String,
}

/// A request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataSubjectRequest {
    /// The request itself.
    pub id: DataSubjectRequestId,
    /// The tenant.
    pub municipality_id: MunicipalityId,
    /// Its number in the register.
    pub number: String,
    /// When it arrived, with whomever in the house.
    pub received_on: NaiveDate,
    /// By which way.
    pub channel: String,
    /// Who asks.
    pub requester: String,
    /// What for.
    pub kinds: Vec<RequestKind>,
    /// How the identity was ascertained.
    pub identity: IdentityCheck,
    /// The extension, where there is one.
    pub extension: Option<Extension>,
    /// Parts answered before the rest.
    pub partial_answers: Vec<PartialAnswer>,
    /// The answer that closed it.
    pub answer: Option<RequestAnswer>,
    /// The fee, where there is one.
    pub fee: Option<RequestFee>,
    /// Offices that were asked and systems that were searched, with dates.
    pub offices: String,
    /// What is worth knowing.
    pub remark: String,
}

/// How a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RequestState {
    /// Not answered, and in time.
    Open {
        /// The last day for an answer; none where the law sets no period.
        due: Option<NaiveDate>,
        /// Whether an effective extension moved it.
        extended: bool,
    },
    /// Not answered, and the last day has passed.
    Overdue {
        /// The last day.
        due: NaiveDate,
    },
    /// Answered on the last day at the latest.
    InTime,
    /// Answered later.
    Late {
        /// The last day it would have had.
        due: NaiveDate,
    },
}

impl DataSubjectRequest {
    /// A request of which only the day of its receipt is known.
    #[must_use]
    pub fn new(id: DataSubjectRequestId, municipality_id: MunicipalityId, received_on: NaiveDate) -> Self {
        Self {
            id,
            municipality_id,
            number: String::new(),
            received_on,
            channel: String::new(),
            requester: String::new(),
            kinds: Vec::new(),
            identity: IdentityCheck::default(),
            extension: None,
            partial_answers: Vec::new(),
            answer: None,
            fee: None,
            offices: String::new(),
            remark: String::new(),
        }
    }

    /// The request as it was known on a day: without an answer or an extension that came later.
    #[must_use]
    pub fn known_on(&self, day: NaiveDate) -> Self {
        let mut known = self.clone();
        known.answer = known.answer.filter(|answer| answer.on <= day);
        known.extension = known.extension.filter(|told| told.notified_on <= day);
        known.partial_answers.retain(|part| part.on <= day);
        known
    }

    /// What forbids recording it: an answer, an extension or a part of the answer that came before the request.
    #[must_use]
    pub fn problems(&self) -> Vec<Problem> {
        let days = [self.answer.as_ref().map(|one| one.on), self.extension.as_ref().map(|one| one.notified_on)];
        let parts = self.partial_answers.iter().map(|one| one.on);
        let early = days.into_iter().flatten().chain(parts).any(|day| day < self.received_on);
        if early { vec![Problem::PeriodReversed] } else { Vec::new() }
    }

    /// Whether any part of it has a deadline. A request of which nobody has said what it asks for has one, to be safe.
    #[must_use]
    pub fn has_deadline(&self) -> bool {
        self.kinds.is_empty() || self.kinds.iter().any(|kind| kind.has_deadline())
    }

    /// The last day of the first month: for an answer, a notice of extension and any refusal.
    #[must_use]
    pub fn first_due(&self, calendar: &HolidayCalendar) -> NaiveDate {
        end_of(ANSWER, self.received_on, calendar)
    }

    /// Whether the extension moves the deadline: told within the first month, with reasons.
    #[must_use]
    pub fn is_extended(&self, calendar: &HolidayCalendar) -> bool {
        let first_due = self.first_due(calendar);
        self.extension.as_ref().is_some_and(|told| told.notified_on <= first_due && filled(&told.reason))
    }

    /// The last day for an answer.
    #[must_use]
    pub fn due(&self, calendar: &HolidayCalendar) -> Option<NaiveDate> {
        let period = if self.is_extended(calendar) { EXTENDED_ANSWER } else { ANSWER };
        self.has_deadline().then(|| end_of(period, self.received_on, calendar))
    }

    /// The last day for the answer that was given. An entire refusal has only the first month: Art. 12(4) knows no extension.
    fn due_for_answer(&self, answer: &RequestAnswer, calendar: &HolidayCalendar) -> Option<NaiveDate> {
        if answer.result == RequestResult::Refused && self.has_deadline() {
            Some(self.first_due(calendar))
        } else {
            self.due(calendar)
        }
    }

    /// How it stands on a day.
    #[must_use]
    pub fn state(&self, as_of: NaiveDate, calendar: &HolidayCalendar) -> RequestState {
        if let Some(answer) = &self.answer {
            let taken_back = answer.result == RequestResult::TakenBack;
            return match self.due_for_answer(answer, calendar) {
                Some(due) if answer.on > due && !taken_back => RequestState::Late { due },
                _ => RequestState::InTime,
            };
        }
        match self.due(calendar) {
            Some(due) if due < as_of => RequestState::Overdue { due },
            due => RequestState::Open { due, extended: self.is_extended(calendar) },
        }
    }

    /// The next day by which something has to happen; none once it is answered.
    #[must_use]
    pub fn next_deadline(&self, calendar: &HolidayCalendar) -> Option<NaiveDate> {
        if self.answer.is_some() { None } else { self.due(calendar) }
    }
}

/// Open points of a request.
#[must_use]
pub fn of_request(request: &DataSubjectRequest, as_of: NaiveDate, calendar: &HolidayCalendar) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    let state = request.state(as_of, calendar);
    notes.note(request.kinds.is_empty(), PrivacyPoint::RequestKindMissing);
    notes.note(matches!(state, RequestState::Overdue { .. }), PrivacyPoint::RequestOverdue);
    let refused = request.answer.as_ref().is_some_and(|answer| answer.result == RequestResult::Refused);
    let late = matches!(state, RequestState::Late { .. });
    notes.note(late && !refused, PrivacyPoint::RequestAnsweredLate);
    notes.note(late && refused, PrivacyPoint::RefusalLate);
    let void = request.extension.is_some() && !request.is_extended(calendar);
    notes.note(void, PrivacyPoint::ExtensionInvalid);
    let identity = &request.identity;
    notes.note(identity.asked_on.is_some() && !filled(&identity.doubt), PrivacyPoint::IdentityDoubtUndocumented);
    if let Some(answer) = &request.answer {
        let gave_data = matches!(answer.result, RequestResult::Granted | RequestResult::PartlyGranted);
        notes.note(gave_data && !filled(&identity.means), PrivacyPoint::IdentityUnascertained);
        let refuses = answer.result.refuses();
        notes.note(refuses && !filled(&answer.refusal_reason), PrivacyPoint::RefusalWithoutReason);
        notes.note(refuses && !answer.remedies_named, PrivacyPoint::RefusalWithoutRemedies);
    }
    let unproven = request.fee.as_ref().is_some_and(|fee| fee.amount.0 != 0 && !filled(&fee.reason));
    notes.note(unproven, PrivacyPoint::FeeWithoutReason);
    notes.0
}

#[cfg(test)]
mod tests;
