//! SVG: looked through for what must not or cannot be drawn, then drawn once.

use super::{LogoError, MAX_SIDE, Raster, scan};
use resvg::{tiny_skia, usvg};

/// Whether a file says that it is an SVG, near its beginning.
pub(super) fn is_svg(bytes: &[u8]) -> bool {
    let head = bytes.get(..bytes.len().min(64 * 1024)).unwrap_or_default();
    let head = String::from_utf8_lossy(head);
    head.trim_start_matches('\u{feff}').trim_start().starts_with('<') && head.contains("<svg")
        || head.contains(":svg ") && head.contains("http://www.w3.org/2000/svg")
}

/// Draws an SVG on white, as large as a cover needs it.
pub(super) fn svg(bytes: &[u8]) -> Result<Raster, LogoError> {
    let broken = |reason: String| LogoError::Broken(reason);
    let text = std::str::from_utf8(bytes).map_err(|error| broken(error.to_string()))?;
    let text = text.trim_start_matches('\u{feff}');
    scan::refuse(text)?;
    // The scan has refused every picture in the drawing; even so nothing is ever opened from here.
    let image_href_resolver =
        usvg::ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = usvg::Options { image_href_resolver, ..usvg::Options::default() };
    let tree = usvg::Tree::from_str(text, &options).map_err(|error| broken(error.to_string()))?;
    let size = tree.size();
    let scale = MAX_SIDE as f32 / size.width().max(size.height());
    let pixels = |length: f32| (length * scale).round().clamp(1.0, MAX_SIDE as f32) as u32;
    let (width, height) = (pixels(size.width()), pixels(size.height()));
    let mut pixmap = tiny_skia::Pixmap::new(width, height).ok_or_else(|| broken(format!("{width} × {height}")))?;
    pixmap.fill(tiny_skia::Color::WHITE);
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    // On white nothing is transparent.
    let rgb = pixmap.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    Ok(Raster { width, height, rgb })
}
