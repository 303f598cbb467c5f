//! The dependency graph as a picture: looked at in the window, saved as a file.

use crate::app::App;
use crate::error::{AppError, ErrorCode, Result};
use crate::host::SaveProposal;
use crate::save;
use crate::structure_view::StructureView;
use crate::wire;
use akte_domain::chart::{Edge, GraphNode, Paint, Size, dependency_graph as draw, graph_extent};
use akte_domain::{Dependency, TargetObject, TargetObjectId, TargetObjectKind};
use base64::Engine as _;
use std::collections::{HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

/// Room for a box with its word, in thousandths of a pixel.
const BOX: i64 = 190_000;
/// Height of a layer.
const LAYER: i64 = 96_000;
/// Size of the words.
const TEXT: i64 = 15_000;

/// The dependency graph of an information domain.
///
/// # Errors
/// [`crate::ErrorCode::NotFound`]
pub async fn dependency_graph(app: &App, request: wire::DependencyGraphRequest) -> Result<wire::DependencyGraph> {
    let mut snapshot = app.snapshot().await?;
    let mut reads = snapshot.reads();
    let view = StructureView::load(&mut reads, app.texts(), request.municipality_id, request.domain_id).await?;
    if let Some(focus) = request.focus_id
        && !view.objects.iter().any(|object| object.id.0 == focus)
    {
        return Err(AppError::not_found("target_object", focus));
    }
    let of_kind = |object: &&TargetObject| request.kinds.is_empty() || request.kinds.contains(&object.kind);
    let chosen: HashSet<TargetObjectId> = view.objects.iter().filter(of_kind).map(|object| object.id).collect();
    let known: Vec<&Dependency> = view
        .dependencies
        .iter()
        .filter(|dependency| chosen.contains(&dependency.from_id) && chosen.contains(&dependency.to_id))
        .collect();
    let near = request.focus_id.map(|focus| around(TargetObjectId(focus), &known));
    let known: Vec<&Dependency> = known
        .into_iter()
        .filter(|one| near.as_ref().is_none_or(|near| near.contains(&one.from_id) && near.contains(&one.to_id)))
        .collect();
    let ends: HashSet<TargetObjectId> = known.iter().flat_map(|one| [one.from_id, one.to_id]).collect();
    let shown: Vec<&TargetObject> = view
        .objects
        .iter()
        .filter(|object| ends.contains(&object.id) || request.focus_id == Some(object.id.0))
        .collect();
    let isolated = chosen.len() - shown.len() - usize::from(chosen.iter().any(|id| is_whole(&view, *id)));
    let place: HashMap<TargetObjectId, usize> =
        shown.iter().enumerate().map(|(place, object)| (object.id, place)).collect();
    let edges: Vec<Edge> = known
        .iter()
        .filter_map(|one| Some(Edge { from: *place.get(&one.from_id)?, to: *place.get(&one.to_id)? }))
        .collect();
    let nodes: Vec<GraphNode> = shown
        .iter()
        .map(|object| GraphNode { word: shortened(&object.name), paint: Paint::Series(series(object.kind)) })
        .collect();
    let (layers, widest) = graph_extent(shown.len(), &edges);
    let units = |count: usize, least: i64| i64::try_from(count).unwrap_or(least).max(least);
    let size = Size { width: BOX * units(widest, 3), height: LAYER * units(layers, 1), text: TEXT };
    let (picture, _) = draw(&nodes, &edges, size);
    let boxes = picture.outlines.len() - shown.len();
    let objects = (boxes..)
        .zip(&shown)
        .map(|(outline, object)| wire::GraphObject {
            id: object.id.0,
            name: object.name.clone(),
            kind: object.kind,
            outline: u32::try_from(outline).unwrap_or(u32::MAX),
        })
        .collect();
    Ok(wire::DependencyGraph {
        picture: picture.into(),
        objects,
        dependencies: u32::try_from(edges.len()).unwrap_or(u32::MAX),
        isolated: u32::try_from(if request.focus_id.is_some() { 0 } else { isolated }).unwrap_or(u32::MAX),
        cycles: view.determination().cycles().iter().map(|members| view.names(members)).collect(),
    })
}

fn is_whole(view: &StructureView, id: TargetObjectId) -> bool {
    view.objects.first().is_some_and(|whole| whole.id == id && whole.kind == TargetObjectKind::InformationDomain)
}

/// Everything that an object needs and that needs it, however far away.
fn around(focus: TargetObjectId, dependencies: &[&Dependency]) -> HashSet<TargetObjectId> {
    let mut down: HashMap<TargetObjectId, Vec<TargetObjectId>> = HashMap::new();
    let mut up: HashMap<TargetObjectId, Vec<TargetObjectId>> = HashMap::new();
    for one in dependencies {
        down.entry(one.from_id).or_default().push(one.to_id);
        up.entry(one.to_id).or_default().push(one.from_id);
    }
    let mut near = HashSet::from([focus]);
    for ways in [&down, &up] {
        let mut seen = HashSet::from([focus]);
        let mut todo = vec![focus];
        while let Some(object) = todo.pop() {
            for next in ways.get(&object).into_iter().flatten() {
                if seen.insert(*next) {
                    todo.push(*next);
                }
            }
        }
        near.extend(seen);
    }
    near
}

/// Letters that fit into a box.
const LETTERS: usize = 22;

/// A name that fits into its box; whole ones are told beside the picture.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LETTERS {
        return name.to_owned();
    }
    let mut short: String = name.chars().take(LETTERS - 1).collect();
    short.push('…');
    short
}

/// Which colour a kind has: what people do, what runs, what carries, where it stands, who else.
fn series(kind: TargetObjectKind) -> u8 {
    match kind {
        TargetObjectKind::InformationDomain | TargetObjectKind::BusinessProcess | TargetObjectKind::Information => 0,
        TargetObjectKind::Application => 1,
        TargetObjectKind::ItSystem | TargetObjectKind::IcsSystem | TargetObjectKind::IotSystem => 2,
        TargetObjectKind::CommunicationLink => 3,
        TargetObjectKind::Room | TargetObjectKind::Building | TargetObjectKind::Site => 4,
        TargetObjectKind::ServiceProvider | TargetObjectKind::People => 5,
    }
}

/// Saves the dependency graph to a place that the user picks: as SVG, or as PNG where the window has drawn it.
///
/// # Errors
/// [`ErrorCode::NotFound`], [`ErrorCode::BadRequest`] for something that is no PNG file, [`ErrorCode::FileUnwritable`],
/// [`ErrorCode::DiskFull`].
pub async fn dependency_graph_save(app: &App, request: wire::DependencyGraphSaveRequest) -> Result<wire::SavedFile> {
    let graph = dependency_graph(app, request.graph).await?;
    let (bytes, ending) = match request.png {
        Some(png) => (png_file(&png)?, "png"),
        None => (svg(app, &graph).into_bytes(), "svg"),
    };
    let file_name = format!("{}.{ending}", app.texts().get("graph-file-name"));
    let Some(path) = app.host().dialogs().pick_save(SaveProposal { file_name }).await else {
        return Ok(wire::SavedFile { path: None });
    };
    save::write_file(&path, &bytes)?;
    Ok(wire::SavedFile { path: Some(path.display().to_string()) })
}

/// How every PNG file begins.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

fn png_file(base64: &str) -> Result<Vec<u8>> {
    let decoded = base64::engine::general_purpose::STANDARD.decode(base64);
    let bytes = decoded.map_err(|error| AppError::new(ErrorCode::BadRequest).with("reason", error))?;
    if bytes.starts_with(PNG) { Ok(bytes) } else { Err(AppError::new(ErrorCode::BadRequest).with("reason", "png")) }
}

/// The dependency graph as an SVG file.
///
/// # Errors
/// [`ErrorCode::NotFound`]
pub async fn dependency_graph_svg(
    app: &App,
    request: wire::DependencyGraphRequest,
) -> Result<wire::DependencyGraphSvg> {
    let graph = dependency_graph(app, request).await?;
    Ok(wire::DependencyGraphSvg { svg: svg(app, &graph) })
}

/// Writes the dependency graph as SVG to a path.
///
/// # Errors
/// As for [`dependency_graph_save`].
pub async fn dependency_graph_save_to(app: &App, request: wire::DependencyGraphRequest, path: &Path) -> Result<()> {
    let graph = dependency_graph(app, request).await?;
    save::write_file(path, svg(app, &graph).as_bytes())
}

/// Fills of the kinds of objects, light enough for black words.
const FILLS: [&str; 6] = ["#d5e3ed", "#d6e6da", "#ebe4cf", "#e4d9ea", "#dcdfe3", "#efdcd4"];

/// The picture as a file of its own, its colours written out.
fn svg(app: &App, graph: &wire::DependencyGraph) -> String {
    let picture = &graph.picture;
    let title = app.texts().t("graph-file-title", &[("count", graph.objects.len().into())]);
    let (width, height) = (picture.width, picture.height);
    let mut file = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{}\" height=\"{}\" role=\"img\">\n<title>{}</title>\n",
        width / 1000,
        height / 1000,
        escaped(&title)
    );
    let kinds: HashMap<usize, TargetObjectKind> =
        graph.objects.iter().map(|object| (object.outline as usize, object.kind)).collect();
    for (index, outline) in picture.outlines.iter().enumerate() {
        let fill = kinds.get(&index).and_then(|kind| FILLS.get(usize::from(series(*kind)))).unwrap_or(&"none");
        let _ = writeln!(
            file,
            "<path d=\"{}\" fill=\"{fill}\" stroke=\"#6b7380\" stroke-width=\"{}\"/>",
            outline.path, outline.thickness
        );
    }
    for label in &picture.labels {
        let _ = writeln!(
            file,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"{}\" font-size=\"{}\" font-family=\"sans-serif\" fill=\"#1a1a1a\">{}</text>",
            label.x,
            label.y,
            label.anchor,
            label.size,
            escaped(&label.text)
        );
    }
    file.push_str("</svg>\n");
    file
}

/// A text as XML takes it; control characters, which it does not take, fall away.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_break_the_file() {
        assert_eq!(escaped("Bau & <Ordnung>\u{7}\""), "Bau &amp; &lt;Ordnung&gt;&quot;", "as XML takes it");
    }
}
