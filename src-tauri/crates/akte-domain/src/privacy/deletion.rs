//! Deletion concept (Löschkonzept; DIN 66398; Art. 5(1)(e), 17(1), 30(1)(f)): deletion classes, rules per data category, the
//! next date, legal hold, and the offer to the archive that comes before deletion.
//!
//! A deletion date is no period within which an action has to be taken towards somebody: weekends and holidays do not move
//! it. Data may be kept through the last day and are to be deleted from the next day on.

use super::{Notes, PrivacyPoint};
use crate::codes::coded;
use crate::period::{Period, PeriodUnit};
use crate::problem::filled;
use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

coded! {
    /// The event with which a standard period starts (Startzeitpunkt).
    DeletionStart {
        /// Erhebung: when the data are collected.
        Collection = "collection" ["erhebung", "ab erhebung"],
        /// Ende des Vorgangs: when the case is closed.
        EndOfProcess = "end_of_process" ["ende des vorgangs", "abschluss des vorgangs"],
        /// Ende der Beziehung: end of employment, departure, end of a contract.
        EndOfRelationship = "end_of_relationship" ["ende der beziehung"],
    }
}

coded! {
    /// What a retention is, in one word.
    RetentionKind {
        /// Unverzüglich.
        AtOnce = "at_once" ["unverzüglich"],
        /// Standardfrist.
        For = "for" ["frist"],
        /// Dauernd.
        Permanent = "permanent" ["dauernd"],
    }
}

/// How long data are kept after their start event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Retention {
    /// Unverzüglich: not at all.
    AtOnce,
    /// Standardfrist.
    For(Period),
    /// Dauernd: records of an archive (Art. 5(1)(e), 17(3)(d)).
    Permanent,
}

/// A deletion class (Löschklasse): standard period × start event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DeletionClass {
    /// The standard period.
    pub retention: Retention,
    /// The start event.
    pub start: DeletionStart,
    /// Whether the period begins with the end of the calendar year of that event, as retention periods of budget and tax law
    /// do (e.g. § 147(4) AO).
    pub from_year_end: bool,
}

impl DeletionClass {
    /// The last day on which data may be kept whose start event happened on a day; none where they are kept for good.
    #[must_use]
    pub fn kept_until(&self, event: NaiveDate) -> Option<NaiveDate> {
        let from = if self.from_year_end { year_end(event) } else { event };
        match self.retention {
            Retention::AtOnce => Some(from),
            Retention::For(period) => Some(period.calendar_end(from)),
            Retention::Permanent => None,
        }
    }

    /// The first day on which they are to be deleted.
    #[must_use]
    pub fn delete_on(&self, event: NaiveDate) -> Option<NaiveDate> {
        self.kept_until(event).map(|until| until.succ_opt().unwrap_or(until))
    }
}

fn year_end(day: NaiveDate) -> NaiveDate {
    NaiveDate::from_ymd_opt(day.year(), 12, 31).unwrap_or(day)
}

/// A deletion rule of a processing activity, or of a system.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletionRule {
    /// Numbers of the data categories that it is about.
    pub categories: Vec<u16>,
    /// The system that it is about; empty for all of the activity.
    #[serde(default)]
    pub system: String,
    /// The class.
    pub class: DeletionClass,
    /// What the start event is here, e.g. "Ablauf des Jahres, in dem die Hundehaltung endet".
    pub event: String,
    /// Why so long: the law, the file plan or the retention list.
    pub source: String,
    /// The longest period that the law allows, where it sets one.
    pub legal_maximum: Option<Period>,
    /// How it is carried out: job, by hand, how backups follow.
    pub implementation: String,
    /// Who is responsible.
    pub responsible: String,
    /// Whether the records have to be offered to the archive first (state archive law).
    pub archive_offer: bool,
}

coded! {
    /// What the archive said to an offer.
    ArchiveDecision {
        /// Archivwürdig: it takes the records over.
        Taken = "taken" ["übernommen", "archivwürdig"],
        /// Nicht archivwürdig: they may be deleted.
        Declined = "declined" ["abgelehnt", "nicht archivwürdig", "kassation"],
    }
}

/// An offer to the archive (Anbietung).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArchiveOffer {
    /// When the records were offered.
    pub offered_on: NaiveDate,
    /// What the archive said.
    pub decision: Option<ArchiveDecision>,
    /// When it said so.
    pub decided_on: Option<NaiveDate>,
    /// When the records were handed over.
    pub handed_over_on: Option<NaiveDate>,
}

/// A suspension (legal hold): the data are needed for a claim, an audit or a proceeding (Art. 17(3)(e), 18(1)(c)).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegalHold {
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day; none while it lasts.
    pub until: Option<NaiveDate>,
    /// Why.
    pub reason: String,
}

impl LegalHold {
    /// Whether it holds on a day.
    #[must_use]
    pub fn holds(&self, on: NaiveDate) -> bool {
        self.from <= on && self.until.is_none_or(|until| until >= on)
    }
}

/// Data under a rule: when they started, and what happened to them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeletionCase<'a> {
    /// When the start event happened; none while it has not.
    pub event_on: Option<NaiveDate>,
    /// Suspensions.
    pub holds: Vec<&'a LegalHold>,
    /// The offer to the archive.
    pub offer: Option<ArchiveOffer>,
    /// How long the law gives the archive to decide, after which the records may be deleted; none where its decision has to be
    /// waited for.
    pub archive_period: Option<Period>,
    /// When the data were deleted.
    pub deleted_on: Option<NaiveDate>,
}

/// What comes next for data under a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeletionStep {
    /// The start event has not happened.
    NotStarted,
    /// They may be kept until the day before.
    NotDue {
        /// The first day on which they are to be deleted.
        on: NaiveDate,
    },
    /// They are kept for good.
    Permanent,
    /// A suspension keeps them.
    Held {
        /// Its last day, where it has one.
        until: Option<NaiveDate>,
    },
    /// They have to be offered to the archive first.
    OfferFirst {
        /// Since when they should have been deleted or handed over.
        since: NaiveDate,
    },
    /// The archive has not decided.
    AwaitArchive {
        /// After which day its silence lets them be deleted, where the law says so.
        until: Option<NaiveDate>,
    },
    /// The archive takes them: they are handed over, then deleted.
    HandOver,
    /// They are to be deleted.
    Due {
        /// Since when.
        since: NaiveDate,
    },
    /// They are deleted.
    Done,
}

/// What comes next on a day. A suspension stops deletion, never the calculation of its date.
#[must_use]
pub fn next_step(rule: &DeletionRule, case: &DeletionCase<'_>, on: NaiveDate) -> DeletionStep {
    if case.deleted_on.is_some_and(|day| day <= on) {
        return DeletionStep::Done;
    }
    let Some(event) = case.event_on.filter(|day| *day <= on) else { return DeletionStep::NotStarted };
    let Some(since) = rule.class.delete_on(event) else { return DeletionStep::Permanent };
    if on < since {
        return DeletionStep::NotDue { on: since };
    }
    let mut holding = case.holds.iter().filter(|hold| hold.holds(on)).peekable();
    if holding.peek().is_some() {
        // The longest counts; one without end is longer than any other.
        let until = holding.map(|hold| hold.until.unwrap_or(NaiveDate::MAX)).max().filter(|day| *day < NaiveDate::MAX);
        return DeletionStep::Held { until };
    }
    if !rule.archive_offer {
        return DeletionStep::Due { since };
    }
    let Some(offer) = case.offer else { return DeletionStep::OfferFirst { since } };
    match offer.decision {
        Some(ArchiveDecision::Taken) if offer.handed_over_on.is_none() => DeletionStep::HandOver,
        Some(_) => DeletionStep::Due { since },
        None => {
            let until = case.archive_period.map(|period| period.calendar_end(offer.offered_on));
            if until.is_some_and(|until| until < on) {
                DeletionStep::Due { since }
            } else {
                DeletionStep::AwaitArchive { until }
            }
        }
    }
}

/// Whether a period is surely longer than another: both are laid on the same day.
fn longer(one: Period, other: Period) -> bool {
    let Some(day) = NaiveDate::from_ymd_opt(2001, 1, 1) else { return false };
    let comparable = one.unit != PeriodUnit::WorkingDays && other.unit != PeriodUnit::WorkingDays;
    comparable && one.calendar_end(day) > other.calendar_end(day)
}

/// Open points of a deletion rule.
#[must_use]
pub fn of_rule(rule: &DeletionRule) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    notes.note(!filled(&rule.source), PrivacyPoint::DeletionSourceMissing);
    notes.note(!filled(&rule.responsible), PrivacyPoint::DeletionResponsibleMissing);
    let too_long = rule.legal_maximum.is_some_and(|maximum| match rule.class.retention {
        Retention::AtOnce => false,
        Retention::For(period) => longer(period, maximum),
        Retention::Permanent => true,
    });
    notes.note(too_long, PrivacyPoint::DeletionPeriodTooLong);
    notes.0
}

/// Open points of data under a rule.
#[must_use]
pub fn of_case(rule: &DeletionRule, case: &DeletionCase<'_>, on: NaiveDate) -> Vec<PrivacyPoint> {
    let mut notes = Notes::new();
    let step = next_step(rule, case, on);
    notes.note(matches!(step, DeletionStep::Due { since } if since < on), PrivacyPoint::DeletionOverdue);
    let unoffered = rule.archive_offer && case.offer.is_none();
    let gone = step == DeletionStep::Done && unoffered;
    notes.note(matches!(step, DeletionStep::OfferFirst { .. }) || gone, PrivacyPoint::ArchiveOfferMissing);
    notes.note(case.holds.iter().any(|hold| !filled(&hold.reason)), PrivacyPoint::HoldWithoutReason);
    notes.0
}

#[cfg(test)]
mod tests;
