//! The logo as an image of the file: opaque, in the colours of the output intent, nothing interpolated.

use crate::ReportError;
use crate::logo::Raster;
use lopdf::{Document, Object, ObjectId, Stream, dictionary};

/// The name of the logo among the resources.
pub(super) const LOGO: &str = "Logo";

/// Adds the logo to the resources of a page.
pub(super) fn add(document: &mut Document, page: ObjectId, logo: Raster) -> Result<(), ReportError> {
    let failed = |error: lopdf::Error| ReportError::Write(error.to_string());
    // The writer compresses it with the rest.
    let image = Stream::new(
        dictionary! {
            "Type" => "XObject",
            "Subtype" => "Image",
            "Width" => i64::from(logo.width),
            "Height" => i64::from(logo.height),
            "ColorSpace" => "DeviceRGB",
            "BitsPerComponent" => 8,
        },
        logo.rgb,
    );
    let image = document.add_object(image);
    let images = dictionary! { LOGO => image };
    let page = document.get_dictionary_mut(page).map_err(failed)?;
    let shared = match page.get_mut(b"Resources").map_err(failed)? {
        Object::Dictionary(own) => {
            own.set("XObject", images);
            return Ok(());
        }
        other => other.as_reference().map_err(failed)?,
    };
    document.get_dictionary_mut(shared).map_err(failed)?.set("XObject", images);
    Ok(())
}
