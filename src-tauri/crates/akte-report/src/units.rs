//! Lengths: whole thousandths of a point, so that nothing depends on how a platform rounds.

/// A length in 1/1000 pt.
pub(crate) type Len = i64;

/// Points.
pub(crate) const fn pt(points: i64) -> Len {
    points * 1000
}

/// Tenths of a point.
pub(crate) const fn dpt(tenths: i64) -> Len {
    tenths * 100
}

/// Millimetres.
pub(crate) const fn mm(millimetres: i64) -> Len {
    millimetres * 720_000 / 254
}

/// The number that a PDF wants: points. Exact to 1/1000 pt for every length on a page.
#[expect(
    clippy::cast_precision_loss,
    reason = "a page is far below the 16.7 million thousandths that f32 holds exactly"
)]
pub(crate) fn points(len: Len) -> f32 {
    len as f32 / 1000.0
}
