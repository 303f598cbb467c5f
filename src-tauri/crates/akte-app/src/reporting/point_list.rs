//! The list of open points: all of the red pen of an information domain, or of the part that is looked at.

use super::points::entry;
use crate::akte::OpenAkte;
use crate::assess::{Assessment, Limit, same_name};
use crate::error::Result;
use crate::privacy_view::instant_of;
use crate::red_pen::RedPen;
use akte_domain::{PointPlace, TargetObject, TargetObjectId};
use akte_report::model::OpenPointEntry;
use akte_store::Reads;
use akte_text::Texts;
use chrono::NaiveDate;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Everything that an audit would object to, kind by kind.
///
/// # Errors
/// The database refuses.
pub(super) async fn entries(
    akte: &OpenAkte,
    reads: &mut Reads<'_>,
    texts: &'static Texts,
    assessment: &Assessment,
    as_of: NaiveDate,
) -> Result<Vec<OpenPointEntry>> {
    let red_pen = RedPen::read(akte, reads, texts, assessment, (as_of, instant_of(as_of))).await?;
    let part = assessment.limit().map(|limit| Part::of(assessment, limit));
    let points = red_pen.points(texts, assessment, as_of).into_iter();
    let shown = points.filter(|point| part.as_ref().is_none_or(|part| part.takes(&point.place)));
    Ok(shown
        .map(|point| {
            let about = (point.object.into_owned(), point.subject.into_owned());
            entry(&assessment.suppressions, &point.place, about, as_of)
        })
        .collect())
}

/// What of a domain is looked at: its points are those of its objects and requirements, and of the measures that serve these.
struct Part<'a> {
    assessment: &'a Assessment,
    limit: &'a Limit,
    objects: HashMap<TargetObjectId, &'a TargetObject>,
    measures: HashSet<Uuid>,
    /// Labels of the groups that are asked for, and of all below them.
    groups: HashSet<&'a str>,
}

impl<'a> Part<'a> {
    fn of(assessment: &'a Assessment, limit: &'a Limit) -> Self {
        let objects = assessment.objects.iter().map(|object| (object.id, object)).collect();
        let serving: HashSet<usize> =
            assessment.cells().flat_map(|cell| assessment.measures_of(&cell).iter().copied()).collect();
        // Whoever sees to a measure has it among their points, whoever sees to the requirements that it serves.
        let of_people_alone = limit.objects.is_empty() && limit.groups.is_empty();
        let measures = assessment.measures.iter().enumerate();
        let measures = measures
            .filter(|(at, measure)| serving.contains(at) || (of_people_alone && limit.names(&measure.responsible)))
            .map(|(_, measure)| measure.id.0)
            .collect();
        let mut groups = HashSet::new();
        if !limit.groups.is_empty() {
            for found in assessment.view.requirements() {
                let path = found.catalog.path(found.row);
                let asked = |label: &str| limit.groups.iter().any(|group| same_name(group, label));
                groups.extend(path.into_iter().map(|group| group.label.as_str()).skip_while(|label| !asked(label)));
            }
        }
        Self { assessment, limit, objects, measures, groups }
    }

    fn takes(&self, place: &PointPlace) -> bool {
        if let (None, Some(measure)) = (place.object, place.record()) {
            return self.measures.contains(&measure);
        }
        let found = place.requirement.map(|id| self.assessment.view.find(id));
        let object = match place.object {
            Some(id) => match self.objects.get(&id) {
                Some(object) => *object,
                None => return false,
            },
            // What is about no object is asked for with the requirements of the whole domain alone.
            None if !self.limit.objects.is_empty() => return false,
            None => &self.assessment.view.root,
        };
        match found {
            Some(Some(found)) => self.assessment.takes(object, found),
            // The requirement is in no version in force: only what is left of the whole domain or of an object names it.
            Some(None) => self.limit.groups.is_empty() && self.limit.responsible.is_empty(),
            None => self.takes_whole(place, object),
        }
    }

    /// Whether a point about no single requirement belongs to the part: one of an object, or of a module.
    fn takes_whole(&self, place: &PointPlace, object: &TargetObject) -> bool {
        let of_module = self.groups.contains(place.subject.as_str());
        let of_object = place.object.is_some() && self.limit.groups.is_empty();
        (of_module || of_object) && self.limit.takes_object(object)
    }
}
