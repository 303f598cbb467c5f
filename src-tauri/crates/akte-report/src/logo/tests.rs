//! What is a logo, and what is not one.

use super::*;

/// A PNG of any kind.
fn png_of(color: png::ColorType, width: u32, height: u32, pixels: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(color);
    encoder.set_depth(png::BitDepth::Eight);
    if color == png::ColorType::Indexed {
        encoder.set_palette(vec![255, 0, 0, 0, 0, 255]);
    }
    encoder.write_header().unwrap().write_image_data(pixels).unwrap();
    bytes
}

/// Eight by eight pixels of red as a baseline JPEG: one block per colour, nothing but its mean.
pub(super) fn red_jpeg() -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    let mut part = |marker: u8, content: &[u8]| {
        bytes.extend([0xff, marker]);
        bytes.extend(u16::try_from(content.len() + 2).unwrap().to_be_bytes());
        bytes.extend(content);
    };
    let steps: Vec<u8> = [0].into_iter().chain([8; 64]).collect();
    part(0xdb, &steps);
    part(0xc0, &[8, 0, 8, 0, 8, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
    let codes = |class: u8, counts: [u8; 2], symbols: &[u8]| -> Vec<u8> {
        [class].into_iter().chain(counts).chain([0; 14]).chain(symbols.iter().copied()).collect()
    };
    part(0xc4, &codes(0x00, [1, 1], &[6, 7]));
    part(0xc4, &codes(0x10, [1, 0], &[0]));
    part(0xda, &[3, 1, 0, 2, 0, 3, 0, 0, 63, 0]);
    bytes.extend([0x16, 0x28, 0xbf, 0xbf, 0xff, 0xd9]);
    bytes
}

fn pixel(logo: &Logo, x: u32, y: u32) -> [u8; 3] {
    let raster = decode(&logo.png).unwrap();
    assert_eq!((raster.width, raster.height), (logo.width, logo.height), "it says its own size");
    let at = ((y * raster.width + x) * 3) as usize;
    [raster.rgb[at], raster.rgb[at + 1], raster.rgb[at + 2]]
}

#[test]
fn transparency_is_laid_on_white_whatever_kind_of_png_it_is() {
    let clear = read_logo(&png_of(png::ColorType::Rgba, 1, 2, &[255, 0, 0, 0, 0, 0, 0, 128])).unwrap();
    assert_eq!(pixel(&clear, 0, 0), [255; 3], "nothing is white");
    assert_eq!(pixel(&clear, 0, 1), [127; 3], "half black is grey");
    let grey = read_logo(&png_of(png::ColorType::GrayscaleAlpha, 1, 1, &[0, 255])).unwrap();
    assert_eq!(pixel(&grey, 0, 0), [0; 3], "grey becomes colour");
    let palette = read_logo(&png_of(png::ColorType::Indexed, 2, 1, &[0, 1])).unwrap();
    assert_eq!((pixel(&palette, 0, 0), pixel(&palette, 1, 0)), ([255, 0, 0], [0, 0, 255]), "a palette too");
    assert_eq!(clear.png[25], 2, "what is kept is RGB without transparency");
}

#[test]
fn a_jpeg_is_read_and_one_that_ends_too_early_is_broken() {
    let red = read_logo(&red_jpeg()).unwrap();
    let [r, g, b] = pixel(&red, 3, 3);
    assert!(r > 245 && g < 10 && b < 10, "red: {r} {g} {b}");
    let short = &red_jpeg()[..90];
    assert!(matches!(read_logo(short), Err(LogoError::Broken(_))), "{:?}", read_logo(short));
}

#[test]
fn large_pictures_are_made_smaller_by_their_means() {
    let (width, height) = (2_400_u32, 600);
    let stripes: Vec<u8> = (0..width * height).flat_map(|at| if at % 2 == 0 { [0; 3] } else { [255; 3] }).collect();
    let logo = read_logo(&png_of(png::ColorType::Rgb, width, height, &stripes)).unwrap();
    assert_eq!((logo.width, logo.height), (1_200, 300), "its longer side fits");
    assert_eq!(pixel(&logo, 600, 150), [128; 3], "black and white are grey from afar");
}

const SHIELD: &str = r##"<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 50">
  <defs><linearGradient id="g"><stop offset="0" stop-color="#c00"/><stop offset="1" stop-color="#c00"/></linearGradient>
  <path id="p" d="M20 45 Q2 35 2 2 H38 Q38 35 20 45"/></defs>
  <use xlink:href="#p" fill="url(#g)" style="stroke:#000;stroke-width:.1"/><circle cx="20" cy="20" r="8" fill="#ffffff80"/>
</svg>"##;

#[test]
fn a_drawing_is_drawn_on_white() {
    let logo = read_logo(SHIELD.as_bytes()).unwrap();
    assert_eq!((logo.width, logo.height), (960, 1_200), "as large as a cover needs it");
    assert_eq!(pixel(&logo, 0, 1_199), [255; 3], "white beside the shield");
    assert_eq!(pixel(&logo, 100, 100), [204, 0, 0], "the shield, with its gradient");
    let [r, g, _] = pixel(&logo, 480, 480);
    assert!(r > 220 && (120..136).contains(&g), "half transparent white on it: {r} {g}");
    assert_eq!(read_logo(SHIELD.as_bytes()).unwrap(), logo, "the same every time");
    let bom = format!("\u{feff}{SHIELD}");
    assert_eq!(read_logo(bom.as_bytes()).unwrap(), logo, "with a byte order mark too");
}

#[test]
fn a_drawing_that_runs_something_or_reaches_out_is_refused() {
    let with = |inside: &str| SHIELD.replace("<defs>", &format!("{inside}<defs>"));
    let refused = |inside: &str| read_logo(with(inside).as_bytes()).unwrap_err();
    for active in ["<script>alert(1)</script>", "<g onload='x()'/>", "<a xlink:href='javascript:x()'/>"] {
        assert!(matches!(refused(active), LogoError::Active(_)), "{active}: {:?}", refused(active));
    }
    for outside in [
        "<use href='https://example.org/a.svg#b'/>",
        "<image href='file:///etc/passwd'/>",
        "<rect fill=\"url('http://example.org/#a')\"/>",
        "<style>@import 'a.css';</style>",
        "<style><![CDATA[rect { fill: url( x.svg#a ) }]]></style>",
        "<?xml-stylesheet href='a.css'?>",
    ] {
        assert!(matches!(refused(outside), LogoError::ReachesOut(_)), "{outside}: {:?}", refused(outside));
    }
    for missing in ["<text>Stadt</text>", "<foreignObject/>", "<image href='data:image/png;base64,AA'/>"] {
        assert!(matches!(refused(missing), LogoError::NotDrawable(_)), "{missing}: {:?}", refused(missing));
    }
    let entities = SHIELD.replace("dtd\">", "dtd\" [<!ENTITY a \"b\">]>");
    assert!(matches!(read_logo(entities.as_bytes()), Err(LogoError::NotDrawable(_))), "entities");
    let deep = with(&format!("{}{}", "<g>".repeat(5_000), "</g>".repeat(5_000)));
    assert!(matches!(read_logo(deep.as_bytes()), Err(LogoError::Broken(_))), "too deep");
}

#[test]
fn what_is_no_logo_is_refused() {
    let too_large = vec![0; 40 * 1024 * 1024];
    assert!(matches!(read_logo(&too_large), Err(LogoError::TooLarge { .. })), "40 MB");
    for nothing in [&b""[..], b"GIF89a", b"%PDF-1.7", b"<html><body/></html>", &[0x1f, 0x8b, 8]] {
        assert_eq!(read_logo(nothing), Err(LogoError::Unknown), "{nothing:?}");
    }
    let whole = png_of(png::ColorType::Rgb, 4, 4, &[9; 48]);
    assert!(matches!(read_logo(&whole[..whole.len() - 30]), Err(LogoError::Broken(_))), "cut off");
    let mut bomb = png_of(png::ColorType::Grayscale, 1, 1, &[0]);
    bomb[16..24].copy_from_slice(&[0, 0, 0xc3, 0x50, 0, 0, 0xc3, 0x50]);
    // The checksum of the header is the first thing that is wrong with it; a bomb would have a right one.
    let mut crc = flate2::Crc::new();
    crc.update(&bomb[12..29]);
    bomb[29..33].copy_from_slice(&crc.sum().to_be_bytes());
    assert!(matches!(read_logo(&bomb), Err(LogoError::TooManyPixels { .. })), "{:?}", read_logo(&bomb));
    assert!(matches!(read_logo(b"<svg xmlns='http://www.w3.org/2000/svg'><g></svg>"), Err(LogoError::Broken(_))));
}
