//! What a clock says: something is due at an instant, was done at another, or is late.

use chrono::{DateTime, TimeDelta, Utc};

/// How a duty with a deadline stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockState {
    /// Not done, and there is time left.
    Running {
        /// How much time is left.
        left: TimeDelta,
    },
    /// Not done, and the deadline has passed.
    Overdue {
        /// For how long.
        by: TimeDelta,
    },
    /// Done at the deadline at the latest.
    InTime,
    /// Done after the deadline.
    Late {
        /// By how much.
        by: TimeDelta,
    },
}

impl ClockState {
    /// How a duty that was due at an instant stands now. What happens exactly at the deadline is in time.
    #[must_use]
    pub fn of(due: DateTime<Utc>, done: Option<DateTime<Utc>>, now: DateTime<Utc>) -> Self {
        match done {
            Some(done) if done <= due => Self::InTime,
            Some(done) => Self::Late { by: done - due },
            None if now <= due => Self::Running { left: due - now },
            None => Self::Overdue { by: now - due },
        }
    }

    /// Whether the duty is still to be done.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Running { .. } | Self::Overdue { .. })
    }

    /// Whether the deadline was missed, done meanwhile or not.
    #[must_use]
    pub fn is_missed(self) -> bool {
        matches!(self, Self::Overdue { .. } | Self::Late { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deadline_itself_is_in_time() {
        let due: DateTime<Utc> = "2026-11-23T15:30:00Z".parse().unwrap();
        let second = TimeDelta::seconds(1);
        assert_eq!(ClockState::of(due, None, due), ClockState::Running { left: TimeDelta::zero() }, "the last instant");
        assert_eq!(ClockState::of(due, None, due + second), ClockState::Overdue { by: second }, "a second later");
        assert_eq!(ClockState::of(due, Some(due), due + second), ClockState::InTime, "done at the last instant");
        assert_eq!(ClockState::of(due, Some(due + second), due), ClockState::Late { by: second }, "done too late");
        assert!(ClockState::of(due, None, due).is_open() && !ClockState::InTime.is_open(), "what is done is not open");
        assert!(ClockState::Late { by: second }.is_missed() && !ClockState::InTime.is_missed(), "late is missed");
    }
}
