//! The list of target objects of an information domain.

use super::query::{Order, Page, ScopedList, Window, anywhere};
use crate::snapshot::Reads;
use crate::{Result, Scope};
use akte_domain::{Coded, DomainId, TargetObject, TargetObjectId, TargetObjectKind};

/// Which target objects.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TargetObjectFilter {
    /// Letters in name, description or responsible.
    pub text: String,
    /// Kinds; empty for all.
    pub kinds: Vec<TargetObjectKind>,
    /// Only the direct members of this group.
    pub parent: Option<TargetObjectId>,
}

/// By what the target objects are sorted; the name breaks ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum TargetObjectSort {
    /// The information domain as a whole first, the others by name.
    #[default]
    Name,
    /// What kind of object it is.
    Kind,
    /// Who is responsible.
    Responsible,
    /// How many alike objects it stands for.
    MemberCount,
}

impl Reads<'_> {
    /// The target objects of an information domain, as a list that can be filtered.
    ///
    /// # Errors
    /// The database refuses.
    pub async fn target_object_page(
        &mut self,
        scope: Scope,
        domain: DomainId,
        filter: &TargetObjectFilter,
        (sort, order): (TargetObjectSort, Order),
        window: Window,
    ) -> Result<Page<TargetObject>> {
        let mut list = ScopedList::new(scope, "from target_object r", "r");
        list.and_id("r.domain_id = ?", domain);
        if akte_domain::problem::filled(&filter.text) {
            let condition =
                "(r.name like ? escape '\\' or r.description like ? escape '\\' or r.responsible like ? escape '\\')";
            list.and_texts(condition, &[(&anywhere(filter.text.trim()), 3)]);
        }
        let kinds: Vec<&str> = filter.kinds.iter().map(|kind| kind.code()).collect();
        list.and_in("r.kind", &kinds);
        if let Some(parent) = filter.parent {
            list.and_id("r.parent_id = ?", parent);
        }
        let direction = order.sql();
        let order = match sort {
            TargetObjectSort::Name => format!("r.kind <> 'information_domain', r.name {direction}, r.id"),
            TargetObjectSort::Kind => format!("r.kind {direction}, r.name, r.id"),
            TargetObjectSort::Responsible => format!("r.responsible {direction}, r.name, r.id"),
            TargetObjectSort::MemberCount => format!("r.member_count {direction}, r.name, r.id"),
        };
        list.records(self.conn, &order, window).await
    }
}
