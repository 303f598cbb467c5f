//! The window opens as it was left: its size, or filling the screen.

use std::path::{Path, PathBuf};

use akte_app::save;
use serde_json::{Value, json};
use tauri::Window;

/// How the window was left, in points that do not depend on the screen's density.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowSize {
    /// Width of the content.
    pub width: f64,
    /// Height of the content.
    pub height: f64,
    /// Whether it fills the screen.
    pub maximized: bool,
}

fn file(config: &Path) -> PathBuf {
    config.join("window.json")
}

impl WindowSize {
    /// How the window was left; none at the first start or where that cannot be read.
    pub fn load(config: &Path) -> Option<Self> {
        Self::from_json(&serde_json::from_slice(&std::fs::read(file(config)).ok()?).ok()?)
    }

    fn from_json(value: &Value) -> Option<Self> {
        let (width, height) = (value["width"].as_f64()?, value["height"].as_f64()?);
        let maximized = value["maximized"].as_bool()?;
        let sensible = (200.0..20_000.0).contains(&width) && (200.0..20_000.0).contains(&height);
        sensible.then_some(Self { width, height, maximized })
    }

    fn to_json(self) -> Value {
        json!({ "width": self.width, "height": self.height, "maximized": self.maximized })
    }

    /// Keeps how a window is left. Where that fails, the next start is like the first: nobody's work hangs on it.
    pub fn keep(window: &Window, config: &Path) {
        let (Ok(size), Ok(scale), Ok(maximized)) = (window.inner_size(), window.scale_factor(), window.is_maximized())
        else {
            return;
        };
        let size = size.to_logical::<f64>(scale);
        // A window that fills the screen keeps the size to go back to.
        let before = Self::load(config).filter(|_| maximized);
        let kept = Self {
            width: before.map_or(size.width, |before| before.width),
            height: before.map_or(size.height, |before| before.height),
            maximized,
        };
        if std::fs::create_dir_all(config).is_ok() {
            let _ = save::write_file(&file(config), kept.to_json().to_string().as_bytes());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_again_and_nonsense_is_not() {
        let kept = WindowSize { width: 1440.0, height: 900.5, maximized: false };
        assert_eq!(WindowSize::from_json(&kept.to_json()), Some(kept));
        for nonsense in [json!({}), json!({"width": 3.0, "height": 900.0, "maximized": false}), json!(null)] {
            assert_eq!(WindowSize::from_json(&nonsense), None, "{nonsense} is no window");
        }
    }
}
