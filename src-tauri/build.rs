//! Declares the app's own commands, so that the page may call only what the capability names.

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let list = Path::new("commands.json");
    println!("cargo:rerun-if-changed={}", list.display());
    println!("cargo:rerun-if-changed=capabilities");
    let names: Vec<String> = serde_json::from_slice(&std::fs::read(list)?)?;
    // Tauri's builder wants names that live as long as the build script, which is as long as this leak lasts.
    let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    let manifest = tauri_build::AppManifest::new().commands(names.leak());
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
