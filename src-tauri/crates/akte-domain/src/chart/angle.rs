//! Sine and cosine in whole numbers: every platform gives the same circle.

use super::{Point, Step, Unit, at};

/// A whole turn. Angles begin above and go clockwise.
pub(super) const TURN: i64 = 3_600_000;
/// Sines count thousandths of a thousandth.
const ONE: i128 = 1_000_000;
/// π in units of 10⁻¹².
const PI: i128 = 3_141_592_653_590;
const FINE: i128 = 1_000_000_000_000;

/// Sine of an angle between 0 and a quarter, in units of 10⁻¹²; by its series, which ends below the unit.
fn sine_of_quarter(angle: i64) -> i128 {
    let x = i128::from(angle) * 2 * PI / i128::from(TURN);
    let square = x * x / FINE;
    let (mut sum, mut term) = (x, x);
    for k in 1..12_i128 {
        term = -term * square / FINE / ((2 * k) * (2 * k + 1));
        sum += term;
    }
    sum
}

fn sine(angle: i64) -> i128 {
    let angle = angle.rem_euclid(TURN);
    let quarter = TURN / 4;
    match angle / quarter {
        0 => sine_of_quarter(angle),
        1 => sine_of_quarter(2 * quarter - angle),
        2 => -sine_of_quarter(angle - 2 * quarter),
        _ => -sine_of_quarter(4 * quarter - angle),
    }
}

fn rounded(value: i128, unit: i128) -> i128 {
    (value + value.signum() * unit / 2) / unit
}

/// Sine and cosine in millionths.
pub(super) fn sine_and_cosine(angle: i64) -> (i64, i64) {
    let whole = |value: i128| i64::try_from(rounded(value, FINE / ONE)).unwrap_or(0);
    (whole(sine(angle)), whole(sine(angle + TURN / 4)))
}

/// The point of a circle at an angle.
pub(super) fn on_circle(centre: Point, radius: Unit, angle: i64) -> Point {
    let (sine, cosine) = sine_and_cosine(angle);
    let part = |value: i64| i64::try_from(rounded(i128::from(radius) * i128::from(value), ONE)).unwrap_or(0);
    at(centre.x + part(sine), centre.y - part(cosine))
}

/// Curves from one angle to another, in either direction; the pen stands on the first already.
pub(super) fn arc(centre: Point, radius: Unit, from: i64, to: i64, steps: &mut Vec<Step>) {
    // An eighth of a turn is less than a thousandth of the radius away from the circle.
    let pieces = ((to - from).abs() * 8 + TURN - 1) / TURN;
    for piece in 0..pieces {
        let (begin, end) = (from + (to - from) * piece / pieces, from + (to - from) * (piece + 1) / pieces);
        // The handles are 4/3 · tan(angle / 4) of the radius long.
        let (sine, cosine) = sine_and_cosine((end - begin) / 4);
        let handle = |value: i64| {
            let length = i128::from(radius) * i128::from(value) * i128::from(sine) * 4;
            i64::try_from(rounded(length, ONE * i128::from(cosine) * 3)).unwrap_or(0)
        };
        let tangent = |angle: i64, sign: i64| {
            let (sine, cosine) = sine_and_cosine(angle);
            let point = on_circle(centre, radius, angle);
            at(point.x + sign * handle(cosine), point.y + sign * handle(sine))
        };
        steps.push(Step::Curve(tangent(begin, 1), tangent(end, -1), on_circle(centre, radius, end)));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_angles_have_their_known_values() {
        assert_eq!(sine_and_cosine(0), (0, 1_000_000), "above");
        assert_eq!(sine_and_cosine(TURN / 4), (1_000_000, 0), "right");
        assert_eq!(sine_and_cosine(TURN / 12), (500_000, 866_025), "thirty degrees");
        assert_eq!(sine_and_cosine(TURN / 8), (707_107, 707_107), "forty-five degrees");
        assert_eq!(sine_and_cosine(-TURN / 4), (-1_000_000, 0), "left");
        assert_eq!(sine_and_cosine(TURN * 5 / 8), (-707_107, -707_107), "past half");
    }

    #[test]
    fn curves_stay_on_the_circle() {
        let centre = at(0, 0);
        let mut steps = Vec::new();
        arc(centre, 100_000, 0, TURN, &mut steps);
        assert_eq!(steps.len(), 8, "a whole turn in eight pieces");
        let mut begin = on_circle(centre, 100_000, 0);
        for step in steps {
            let Step::Curve(first, second, end) = step else { panic!("only curves") };
            // The middle of a cubic curve.
            let middle = |a: i64, b: i64, c: i64, d: i64| (a + 3 * b + 3 * c + d) / 8;
            let (x, y) = (middle(begin.x, first.x, second.x, end.x), middle(begin.y, first.y, second.y, end.y));
            let squared = x * x + y * y;
            assert!((squared - 10_000_000_000).abs() < 2_000_000, "({x}, {y}) lies on the circle");
            begin = end;
        }
    }
}
