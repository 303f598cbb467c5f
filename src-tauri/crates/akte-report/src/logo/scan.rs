//! What must not stand in a drawing: programs, references to the outside, and what would silently be missing.

use super::LogoError;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// Elements within elements; drawings are drawn by functions that call themselves.
const MAX_DEPTH: usize = 200;
/// Elements in all.
const MAX_ELEMENTS: usize = 50_000;
/// Elements that show something else than shapes, or that this program has no means to draw.
const NOT_DRAWN: [&str; 9] =
    ["text", "tspan", "textpath", "foreignobject", "iframe", "audio", "video", "canvas", "object"];

/// Refuses a drawing that is not just one.
///
/// # Errors
/// [`LogoError::Active`], [`LogoError::ReachesOut`], [`LogoError::NotDrawable`], [`LogoError::Broken`].
pub(super) fn refuse(text: &str) -> Result<(), LogoError> {
    let broken = |error: &dyn std::fmt::Display| LogoError::Broken(error.to_string());
    let mut reader = Reader::from_str(text);
    let (mut open, mut elements) = (Vec::new(), 0);
    loop {
        let event = reader.read_event().map_err(|error| broken(&error))?;
        match &event {
            Event::Start(start) | Event::Empty(start) => {
                elements += 1;
                if elements > MAX_ELEMENTS {
                    return Err(broken(&format!("> {MAX_ELEMENTS} elements")));
                }
                element(start)?;
                if matches!(event, Event::Start(_)) {
                    open.push(local(start.name().as_ref()));
                    if open.len() > MAX_DEPTH {
                        return Err(broken(&format!("> {MAX_DEPTH} levels")));
                    }
                }
            }
            Event::End(_) => {
                open.pop();
            }
            Event::Text(style) if in_style(&open) => styled(style)?,
            Event::CData(style) if in_style(&open) => styled(style)?,
            // Entities can grow without end, and stand for files.
            Event::DocType(kind) if kind.contains('[') => {
                return Err(LogoError::NotDrawable("DOCTYPE […]".to_owned()));
            }
            Event::PI(instruction) if instruction.trim_start().to_lowercase().starts_with("xml-stylesheet") => {
                return Err(LogoError::ReachesOut("xml-stylesheet".to_owned()));
            }
            Event::Eof => return Ok(()),
            _ => {}
        }
    }
}

/// A name without its prefix, in small letters.
fn local(name: &str) -> String {
    name.rsplit(':').next().unwrap_or_default().to_lowercase()
}

fn in_style(open: &[String]) -> bool {
    open.last().is_some_and(|name| name == "style")
}

fn element(start: &BytesStart<'_>) -> Result<(), LogoError> {
    let name = local(start.name().as_ref());
    if matches!(name.as_str(), "script" | "handler" | "listener") {
        return Err(LogoError::Active(format!("<{name}>")));
    }
    let drawn_elsewhere = matches!(name.as_str(), "image" | "feimage");
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| LogoError::Broken(error.to_string()))?;
        let key = local(attribute.key.as_ref());
        let value = attribute.value.trim();
        if key.starts_with("on") && !attribute.key.as_ref().contains(':') {
            return Err(LogoError::Active(key));
        }
        if key == "href" {
            reference(&name, value)?;
        }
        styled(value)?;
    }
    if drawn_elsewhere || NOT_DRAWN.contains(&name.as_str()) {
        return Err(LogoError::NotDrawable(format!("<{name}>")));
    }
    Ok(())
}

/// What an element refers to. A link that could only be clicked is not followed when drawing.
fn reference(name: &str, value: &str) -> Result<(), LogoError> {
    let lower = value.to_lowercase();
    if lower.starts_with("javascript:") {
        return Err(LogoError::Active("javascript:".to_owned()));
    }
    if name == "a" || value.is_empty() || value.starts_with('#') {
        return Ok(());
    }
    if lower.starts_with("data:") {
        return Err(LogoError::NotDrawable(format!("<{name} href=\"data:…\">")));
    }
    Err(LogoError::ReachesOut(shortened(value)))
}

/// A style, or an attribute that may hold one.
fn styled(text: &str) -> Result<(), LogoError> {
    let lower = text.to_lowercase();
    if lower.contains("@import") {
        return Err(LogoError::ReachesOut("@import".to_owned()));
    }
    for after in lower.split("url(").skip(1) {
        let target = after.trim_start().trim_start_matches(['"', '\'']).trim_start();
        let target = target.strip_prefix("&quot;").or(target.strip_prefix("&apos;")).unwrap_or(target);
        if !target.starts_with('#') {
            return Err(LogoError::ReachesOut(shortened(target)));
        }
    }
    Ok(())
}

fn shortened(text: &str) -> String {
    let text = text.split([')', '"', '\'']).next().unwrap_or_default();
    let short: String = text.chars().filter(|c| !c.is_control()).take(80).collect();
    if short.len() < text.len() { format!("{short}…") } else { short }
}
