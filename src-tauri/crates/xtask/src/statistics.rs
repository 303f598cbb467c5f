//! Percentiles for the benches.

use std::time::Duration;

use serde_json::Value;

use crate::failure::{Failure, Result};

/// Measured durations.
#[derive(Debug, Clone, Default)]
pub struct Samples(Vec<Duration>);

impl Samples {
    /// The measurements that a bench of its own printed on its last line: `{"milliseconds": […]}`.
    pub fn of_output(name: &str, said: &str) -> Result<Self> {
        let line = said.lines().last().unwrap_or_default();
        let measured: Value =
            serde_json::from_str(line).map_err(|error| Failure::new(format!("{name}: {error}\n{said}")))?;
        Ok(Self::of_json(&measured["milliseconds"]))
    }

    /// Measurements as a list of milliseconds; none where it is no list.
    pub fn of_json(milliseconds: &Value) -> Self {
        let mut samples = Self::default();
        for milliseconds in milliseconds.as_array().into_iter().flatten().filter_map(Value::as_f64) {
            samples.add(Duration::from_secs_f64(milliseconds / 1000.0));
        }
        samples
    }

    /// Adds one measurement.
    pub fn add(&mut self, duration: Duration) {
        let place = self.0.partition_point(|other| *other <= duration);
        self.0.insert(place, duration);
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The smallest measurement that `percent` of all do not exceed (nearest rank).
    pub fn percentile(&self, percent: usize) -> Duration {
        let rank = (self.0.len() * percent).div_ceil(100);
        self.0.get(rank.max(1) - 1).copied().unwrap_or_default()
    }

    /// The median in milliseconds.
    pub fn p50(&self) -> f64 {
        self.percentile(50).as_secs_f64() * 1000.0
    }

    /// The 95th percentile in milliseconds.
    pub fn p95(&self) -> f64 {
        self.percentile(95).as_secs_f64() * 1000.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_the_nearest_rank() {
        let mut samples = Samples::default();
        for value in [7, 1, 10, 3, 5, 2, 9, 4, 8, 6] {
            samples.add(Duration::from_millis(value));
        }
        assert_eq!(samples.len(), 10);
        assert_eq!(samples.percentile(50), Duration::from_millis(5));
        assert_eq!(samples.percentile(95), Duration::from_millis(10));
        assert_eq!(samples.percentile(100), Duration::from_millis(10));
        assert_eq!(Samples::default().percentile(50), Duration::ZERO);
    }
}
