import type { CheckFilter } from '$lib/backend/bindings';

export function emptyFilter(): CheckFilter {
  return {
    text: '',
    statuses: [],
    catalog_id: null,
    group: null,
    modal_verbs: [],
    levels: [],
    props: [],
    max_effort: null,
    due_before: null,
    review: false,
    archived: false,
    taken_over: false,
  };
}

/** Whether anything is left out. */
export function isFiltering(filter: CheckFilter): boolean {
  // What modelling asks for is where the list begins, no narrowing of it.
  const { modelled: _, ...narrowed } = filter;
  return JSON.stringify(narrowed) !== JSON.stringify(emptyFilter());
}
