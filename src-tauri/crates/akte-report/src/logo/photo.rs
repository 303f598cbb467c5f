//! PNG and JPEG.

use super::{LogoError, Raster, fits};
use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Unpacking one picture takes no more than this.
const MAX_MEMORY: usize = 256 * 1024 * 1024;

fn broken(error: impl std::fmt::Display) -> LogoError {
    LogoError::Broken(error.to_string())
}

/// Reads a PNG, its transparency laid on white.
pub(super) fn png(bytes: &[u8]) -> Result<Raster, LogoError> {
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), png::Limits { bytes: MAX_MEMORY });
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(broken)?;
    let (width, height) = reader.info().size();
    fits(width.into(), height.into())?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or_else(|| broken("size"))?];
    let frame = reader.next_frame(&mut pixels).map_err(broken)?;
    let pixels = pixels.get(..frame.buffer_size()).unwrap_or_default();
    let each: fn(&[u8]) -> [u8; 4] = match frame.color_type {
        png::ColorType::Grayscale => |p| [p[0], p[0], p[0], 255],
        png::ColorType::GrayscaleAlpha => |p| [p[0], p[0], p[0], p[1]],
        png::ColorType::Rgb => |p| [p[0], p[1], p[2], 255],
        png::ColorType::Rgba => |p| [p[0], p[1], p[2], p[3]],
        png::ColorType::Indexed => return Err(broken("palette")),
    };
    let samples = frame.color_type.samples();
    Ok(Raster::on_white(width, height, pixels.chunks_exact(samples).map(each)))
}

/// Reads a JPEG. One that ends too early is broken, not half grey.
pub(super) fn jpeg(bytes: &[u8]) -> Result<Raster, LogoError> {
    let options = DecoderOptions::default().set_strict_mode(true).jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(broken)?;
    let (width, height) = decoder.dimensions().ok_or_else(|| broken("size"))?;
    fits(width as u64, height as u64)?;
    let rgb = decoder.decode().map_err(broken)?;
    if rgb.len() != width * height * 3 {
        return Err(broken("colours"));
    }
    let side = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
    Ok(Raster { width: side(width), height: side(height), rgb })
}

/// The form in which a logo is kept.
pub(super) fn to_png(raster: &Raster) -> Result<Vec<u8>, LogoError> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, raster.width, raster.height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_compression(png::Compression::High);
    let mut writer = encoder.write_header().map_err(broken)?;
    writer.write_image_data(&raster.rgb).map_err(broken)?;
    writer.finish().map_err(broken)?;
    Ok(bytes)
}
