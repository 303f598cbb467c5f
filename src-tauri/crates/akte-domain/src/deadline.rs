//! Deadlines (Fristen): what runs out, whatever record says so. A clock of the law ends at an instant or on a day; everything
//! else ends on a day. Time is always a parameter.

use crate::codes::{Coded, coded};
use crate::period::{berlin_day, end_of_day};
use crate::{DomainId, RegisterKind};
use chrono::{DateTime, NaiveDate, Utc};
use uuid::Uuid;

/// What is due within so many days is soon.
pub const SOON_DAYS: i64 = 14;

coded! {
    /// What runs out.
    DeadlineKind {
        /// 72 hours for the report of a breach (Art. 33(1) GDPR).
        BreachReport = "breach_report" ["meldung einer datenschutzverletzung"],
        /// The early warning of a security incident (§ 32(1) no. 1 BSIG, or a state's law).
        IncidentWarning = "incident_warning" ["erstmeldung eines sicherheitsvorfalls"],
        /// The notification of a security incident (§ 32(1) no. 2 BSIG, or a state's law).
        IncidentNotification = "incident_notification" ["meldung eines sicherheitsvorfalls"],
        /// The final report about a security incident (§ 32(1) no. 4 BSIG, or a state's law).
        IncidentFinalReport = "incident_final_report" ["abschlussmeldung eines sicherheitsvorfalls"],
        /// The answer to a request of a data subject (Art. 12(3) GDPR).
        RequestAnswer = "request_answer" ["antwort auf eine betroffenenanfrage"],
        /// The next control of a processor.
        ProcessorControl = "processor_control" ["kontrolle eines auftragsverarbeiters"],
        /// The end of a contract with a processor.
        ProcessorEnd = "processor_end" ["ende einer auftragsverarbeitung"],
        /// The end of a contract with a controller for whom the municipality processes.
        ClientEnd = "client_end" ["ende eines auftrags"],
        /// The end of a processor's certificate.
        CertificateEnd = "certificate_end" ["ablauf eines zertifikats"],
        /// The next deletion.
        DeletionRun = "deletion_run" ["löschlauf"],
        /// The review of an impact assessment (Art. 35(11) GDPR).
        AssessmentReview = "assessment_review" ["überprüfung einer folgenabschätzung"],
        /// The advice of the supervisory authority that was consulted (Art. 36(2) GDPR).
        ConsultationAnswer = "consultation_answer" ["antwort auf eine konsultation"],
        /// Open requirements of an information domain (Umsetzung bis).
        RequirementsDue = "requirements_due" ["umsetzung von anforderungen"],
        /// An open measure.
        Measure = "measure" ["maßnahme"],
        /// The end of a piece of evidence.
        EvidenceEnd = "evidence_end" ["ablauf eines nachweises"],
        /// The end of an exception.
        ExceptionEnd = "exception_end" ["ende einer ausnahme"],
        /// The review of an exception.
        ExceptionReview = "exception_review" ["überprüfung einer ausnahme"],
        /// The end of a contract or agreement.
        DecisionEnd = "decision_end" ["ende eines vertrags"],
        /// The end of a provider relation.
        ProviderEnd = "provider_end" ["ende einer dienstleisterbeziehung"],
        /// The next control of a provider.
        ProviderControl = "provider_control" ["kontrolle eines dienstleisters"],
        /// The end of the manufacturer's support of a target object.
        SupportEnd = "support_end" ["ende der herstellerunterstützung"],
        /// The review of a risk.
        RiskReview = "risk_review" ["überprüfung eines risikos"],
        /// The planned revision of a report, such as the modelling or the risk analysis (BSI 200-2, 5.2.3).
        ReportRevision = "report_revision" ["überarbeitung eines berichts"],
        /// The review of what the Statement of Applicability says about a control.
        ControlReview = "control_review" ["überprüfung der anwendbarkeit"],
        /// An obligation of ISO/IEC 27001 that is not fulfilled yet.
        ClauseDue = "clause_due" ["pflicht der iso 27001"],
        /// The end of an audit.
        AuditEnd = "audit_end" ["audit"],
        /// The next audit of the same.
        NextAudit = "next_audit" ["nächstes audit"],
        /// What a finding asks for.
        FindingDue = "finding_due" ["feststellung"],
        /// The check of the effect of a corrective action.
        EffectCheck = "effect_check" ["wirksamkeitsprüfung"],
        /// A decision of a management review.
        ReviewDecision = "review_decision" ["beschluss der leitung"],
        /// The next management review.
        NextReview = "next_review" ["managementbewertung"],
        /// The review of a controlled document.
        DocumentReview = "document_review" ["überprüfung eines dokuments"],
        /// The repetition of a training.
        TrainingRepetition = "training_repetition" ["wiederholung einer schulung"],
        /// A task of an officer.
        TaskDue = "task_due" ["aufgabe"],
        /// The next value of an objective.
        ObjectiveValue = "objective_value" ["messwert"],
        /// The date by which an objective is to be reached.
        ObjectiveDue = "objective_due" ["sicherheitsziel"],
    }
}

impl DeadlineKind {
    /// Whether its clock counts hours: there a reminder a week before would say nothing.
    #[must_use]
    pub fn counts_hours(self) -> bool {
        matches!(self, Self::BreachReport | Self::IncidentWarning | Self::IncidentNotification)
    }

    /// The register that holds its record, where one does.
    #[must_use]
    pub fn register(self) -> Option<RegisterKind> {
        match self {
            Self::BreachReport => Some(RegisterKind::Breach),
            Self::IncidentWarning | Self::IncidentNotification | Self::IncidentFinalReport => {
                Some(RegisterKind::Incident)
            }
            Self::RequestAnswer => Some(RegisterKind::Request),
            Self::ProcessorControl | Self::ProcessorEnd | Self::CertificateEnd => Some(RegisterKind::Processor),
            Self::ClientEnd => Some(RegisterKind::Client),
            Self::DeletionRun => Some(RegisterKind::Deletion),
            Self::AssessmentReview | Self::ConsultationAnswer => Some(RegisterKind::Assessment),
            Self::ExceptionEnd | Self::ExceptionReview => Some(RegisterKind::Exception),
            Self::DecisionEnd => Some(RegisterKind::Decision),
            Self::ControlReview => Some(RegisterKind::Control),
            Self::ClauseDue => Some(RegisterKind::Clause),
            Self::AuditEnd | Self::NextAudit => Some(RegisterKind::Audit),
            Self::FindingDue | Self::EffectCheck => Some(RegisterKind::Finding),
            Self::ReviewDecision | Self::NextReview => Some(RegisterKind::Review),
            Self::DocumentReview => Some(RegisterKind::ControlledDocument),
            Self::TrainingRepetition => Some(RegisterKind::Training),
            Self::TaskDue => Some(RegisterKind::OfficerTask),
            Self::ObjectiveValue | Self::ObjectiveDue => Some(RegisterKind::Objective),
            Self::RequirementsDue
            | Self::Measure
            | Self::EvidenceEnd
            | Self::ProviderEnd
            | Self::ProviderControl
            | Self::SupportEnd
            | Self::RiskReview
            | Self::ReportRevision => None,
        }
    }
}

coded! {
    /// How near a deadline is.
    DeadlineStand {
        /// It has passed.
        Missed = "missed" ["versäumt", "überfällig"],
        /// It passes within two weeks.
        Soon = "soon" ["bald"],
        /// It passes later.
        Later = "later" ["später"],
    }
}

/// A deadline that is still open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// What runs out.
    pub kind: DeadlineKind,
    /// What it is about, as people call it.
    pub subject: String,
    /// The last day.
    pub on: NaiveDate,
    /// The last instant, where the clock counts hours.
    pub at: Option<DateTime<Utc>>,
    /// Who sees to it; empty where nobody is named.
    pub responsible: String,
    /// The record that says so.
    pub record: Uuid,
    /// Its information domain, where it belongs to one.
    pub domain_id: Option<DomainId>,
}

impl Deadline {
    /// A deadline that ends with a day.
    #[must_use]
    pub fn on(kind: DeadlineKind, subject: &str, on: NaiveDate, record: Uuid) -> Self {
        let (subject, responsible) = (subject.to_owned(), String::new());
        Self { kind, subject, on, at: None, responsible, record, domain_id: None }
    }

    /// A deadline that ends at an instant.
    #[must_use]
    pub fn at(kind: DeadlineKind, subject: &str, at: DateTime<Utc>, record: Uuid) -> Self {
        Self { at: Some(at), ..Self::on(kind, subject, berlin_day(at), record) }
    }

    /// Who sees to it.
    #[must_use]
    pub fn by(self, responsible: &str) -> Self {
        Self { responsible: responsible.to_owned(), ..self }
    }

    /// In which information domain.
    #[must_use]
    pub fn within(self, domain: DomainId) -> Self {
        Self { domain_id: Some(domain), ..self }
    }

    /// What tells it from every other deadline of its municipality: only of requirements several persons can have some at one
    /// place to the same day.
    #[must_use]
    pub fn key(&self) -> String {
        let key = format!("{}-{}-{}", self.kind.code(), self.record, self.on);
        match self.kind {
            DeadlineKind::RequirementsDue => format!("{key}-{}", self.responsible),
            _ => key,
        }
    }

    /// The first instant that is too late: after the last one, or the end of the last day in Europe/Berlin.
    #[must_use]
    pub fn ends(&self) -> DateTime<Utc> {
        self.at.unwrap_or_else(|| end_of_day(self.on))
    }

    /// How near it is. The last instant itself is in time.
    #[must_use]
    pub fn stand(&self, now: impl Into<Now>) -> DeadlineStand {
        let now = now.into();
        let missed = self.at.map_or(self.on < now.day, |at| at < now.instant);
        if missed {
            DeadlineStand::Missed
        } else if self.days_left(now) <= SOON_DAYS {
            DeadlineStand::Soon
        } else {
            DeadlineStand::Later
        }
    }

    /// How many days are left by the calendar of Berlin; negative once it has passed.
    #[must_use]
    pub fn days_left(&self, now: impl Into<Now>) -> i64 {
        (self.on - now.into().day).num_days()
    }
}

/// An instant, and the day that it falls on in Europe/Berlin: looked up once for all deadlines that are judged by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    instant: DateTime<Utc>,
    day: NaiveDate,
}

impl From<DateTime<Utc>> for Now {
    fn from(instant: DateTime<Utc>) -> Self {
        Self { instant, day: berlin_day(instant) }
    }
}

/// Puts deadlines into their order.
pub fn sort(deadlines: &mut [Deadline]) {
    deadlines.sort_by(|a, b| order(a).cmp(&order(b)));
}

/// See [`sort`]. What ends within a day ends before the day does.
pub fn order(deadline: &Deadline) -> impl Ord + '_ {
    let Deadline { kind, subject, on, at, record, .. } = deadline;
    (*on, at.is_none(), *at, *kind, subject, *record)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn instant(text: &str) -> DateTime<Utc> {
        text.parse().unwrap()
    }

    fn on(day: &str) -> Deadline {
        Deadline::on(DeadlineKind::Measure, "Sicherung prüfen", day.parse().unwrap(), Uuid::nil())
    }

    #[test]
    fn a_day_is_over_at_midnight_in_berlin() {
        let deadline = on("2026-11-30");
        assert_eq!(deadline.stand(instant("2026-11-30T22:59:59Z")), DeadlineStand::Soon, "the last second");
        assert_eq!(deadline.stand(instant("2026-11-30T23:00:00Z")), DeadlineStand::Missed, "midnight in winter");
        assert_eq!(on("2026-07-30").stand(instant("2026-07-30T22:00:00Z")), DeadlineStand::Missed, "in summer");
        assert_eq!(deadline.days_left(instant("2026-11-29T23:30:00Z")), 0, "it is the day already");
    }

    #[test]
    fn two_weeks_are_soon() {
        let now = instant("2026-11-30T09:00:00Z");
        assert_eq!(on("2026-12-14").stand(now), DeadlineStand::Soon, "fourteen days");
        assert_eq!(on("2026-12-15").stand(now), DeadlineStand::Later, "fifteen");
        assert_eq!(on("2026-11-29").stand(now), DeadlineStand::Missed, "yesterday");
    }

    #[test]
    fn an_instant_counts_to_the_second() {
        let at = instant("2026-11-30T08:15:00Z");
        let deadline = Deadline::at(DeadlineKind::BreachReport, "Fehlversand", at, Uuid::nil());
        assert_eq!(deadline.on, "2026-11-30".parse().unwrap(), "shown on its day");
        assert_eq!(deadline.stand(at), DeadlineStand::Soon, "the last instant is in time");
        assert_eq!(deadline.stand(instant("2026-11-30T08:15:01Z")), DeadlineStand::Missed, "a second later is not");
    }

    #[test]
    fn what_ends_first_comes_first() {
        let at = instant("2026-11-30T08:15:00Z");
        let mut all = [
            on("2026-12-01"),
            on("2026-11-30"),
            Deadline::at(DeadlineKind::BreachReport, "Fehlversand", at, Uuid::nil()),
        ];
        sort(&mut all);
        assert!(all.is_sorted_by_key(Deadline::ends), "as they end");
        let order: Vec<_> = all.iter().map(|one| (one.kind, one.on.to_string())).collect();
        assert_eq!(order[0].0, DeadlineKind::BreachReport, "in the morning: {order:?}");
        assert_eq!(order[1].1, "2026-11-30", "at the end of the same day: {order:?}");
    }
}
