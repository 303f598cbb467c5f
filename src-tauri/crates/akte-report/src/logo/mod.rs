//! Logos and coats of arms: PNG, JPEG and SVG in, one form out. What is kept is an opaque RGB picture as PNG, not larger
//! than a cover needs: what archives and printers stumble over (transparency, palettes, 16 bits, CMYK, gradients) is gone
//! before anything is stored, and a report only has to unpack it, which gives the same bytes everywhere.

mod error;
mod photo;
mod scan;
mod vector;

pub use error::LogoError;

/// Larger files are refused before anything in them is believed.
pub const MAX_FILE: u64 = 10 * 1024 * 1024;
/// More pixels are refused before they are unpacked.
const MAX_PIXELS: u64 = 25_000_000;
/// So many pixels at the longer side are more than 300 per inch on the cover.
const MAX_SIDE: u32 = 1_200;

/// A logo in the form in which it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// PNG: RGB, eight bits, without transparency.
    pub png: Vec<u8>,
}

/// An opaque picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Raster {
    pub(crate) width: u32,
    pub(crate) height: u32,
    /// Three bytes per pixel, row by row.
    pub(crate) rgb: Vec<u8>,
}

impl Raster {
    /// The picture with its transparency laid on white. `pixels` have red, green, blue and alpha.
    fn on_white(width: u32, height: u32, pixels: impl Iterator<Item = [u8; 4]>) -> Self {
        let laid = |value: u8, alpha: u8| {
            let (value, alpha) = (u32::from(value), u32::from(alpha));
            u8::try_from((value * alpha + 255 * (255 - alpha) + 127) / 255).unwrap_or(255)
        };
        let rgb = pixels.flat_map(|[r, g, b, a]| [laid(r, a), laid(g, a), laid(b, a)]).collect();
        Self { width, height, rgb }
    }

    /// The picture made smaller until its longer side has at most `side` pixels; each is the mean of those it stands for.
    fn within(self, side: u32) -> Self {
        let longer = self.width.max(self.height);
        if longer <= side {
            return self;
        }
        let part = |length: u32| {
            let scaled = u64::from(length) * u64::from(side) / u64::from(longer);
            u32::try_from(scaled).unwrap_or(side).max(1)
        };
        let (width, height) = (part(self.width), part(self.height));
        let mut rgb = Vec::with_capacity(width as usize * height as usize * 3);
        for y in 0..height {
            for x in 0..width {
                rgb.extend(self.mean(span(x, width, self.width), span(y, height, self.height)));
            }
        }
        Self { width, height, rgb }
    }

    fn mean(&self, columns: std::ops::Range<usize>, rows: std::ops::Range<usize>) -> [u8; 3] {
        let (mut sums, mut count) = ([0_u64; 3], 0);
        for y in rows {
            for x in columns.clone() {
                let at = (y * self.width as usize + x) * 3;
                for (sum, value) in sums.iter_mut().zip(self.rgb.get(at..at + 3).unwrap_or_default()) {
                    *sum += u64::from(*value);
                }
                count += 1;
            }
        }
        sums.map(|sum| u8::try_from((sum + count / 2) / count.max(1)).unwrap_or(255))
    }
}

/// The pixels that one of a smaller picture stands for.
fn span(at: u32, of: u32, from: u32) -> std::ops::Range<usize> {
    let edge = |at: u32| usize::try_from(u64::from(at) * u64::from(from) / u64::from(of.max(1))).unwrap_or(0);
    edge(at)..edge(at + 1).max(edge(at) + 1)
}

/// Reads a logo, whatever it was drawn with.
///
/// # Errors
/// [`LogoError`] says what is wrong with the file.
pub fn read_logo(bytes: &[u8]) -> Result<Logo, LogoError> {
    let size = bytes.len() as u64;
    if size > MAX_FILE {
        return Err(LogoError::TooLarge { size, limit: MAX_FILE });
    }
    let raster = match bytes {
        [0x89, b'P', b'N', b'G', ..] => photo::png(bytes)?,
        [0xff, 0xd8, 0xff, ..] => photo::jpeg(bytes)?,
        text if vector::is_svg(text) => vector::svg(text)?,
        _ => return Err(LogoError::Unknown),
    };
    let raster = raster.within(MAX_SIDE);
    let png = photo::to_png(&raster)?;
    Ok(Logo { width: raster.width, height: raster.height, png })
}

/// The pixels of a logo that is kept.
pub(crate) fn decode(png: &[u8]) -> Result<Raster, LogoError> {
    photo::png(png)
}

/// Refuses what would take too much memory.
fn fits(width: u64, height: u64) -> Result<(), LogoError> {
    if width == 0 || height == 0 {
        return Err(LogoError::Broken(format!("{width} × {height}")));
    }
    if width.saturating_mul(height) > MAX_PIXELS {
        return Err(LogoError::TooManyPixels { width, height, limit: MAX_PIXELS });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
