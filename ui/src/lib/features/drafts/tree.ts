import type { DraftDetail, DraftEntryRow, DraftGroupRow } from '$lib/backend/bindings';
import type { TreeItem } from '$lib/components/tree';
import type { Choice } from '$lib/components/Chooser.svelte';
import { t } from '$lib/text';

/** The id of the item that stands for the whole draft. */
export const wholeDraft = '';

/** The groups of a draft as a tree below the whole. */
export function draftTree(draft: DraftDetail): TreeItem[] {
  return [
    { id: wholeDraft, parent: null, label: '', title: t('reader-whole'), count: draft.entries.length },
    ...draft.groups.map((group) => ({
      id: group.id,
      parent: group.parent_id,
      label: group.label,
      title: group.title,
      count: group.requirements,
    })),
  ];
}

/** The requirements of a group and of the groups in it; all where none is chosen. */
export function entriesIn(draft: DraftDetail, group: string | null): DraftEntryRow[] {
  if (group === null) return draft.entries;
  const inside = new Set([group]);
  // Groups come with their parents before them.
  for (const one of draft.groups) if (one.parent_id !== null && inside.has(one.parent_id)) inside.add(one.id);
  return draft.entries.filter((entry) => entry.group_id !== null && inside.has(entry.group_id));
}

/** Requirements in which every word occurs. */
export function matching(entries: DraftEntryRow[], text: string): DraftEntryRow[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter((entry) => {
    const all = `${entry.label} ${entry.title} ${entry.modal_verb} ${entry.source?.title ?? ''}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** Groups to choose one from, the top first. */
export function groupOptions(groups: DraftGroupRow[]): { value: string; label: string }[] {
  const indent = (depth: number) => '\u2003'.repeat(depth);
  return [
    { value: '', label: t('draft-top') },
    ...groups.map((group) => ({ value: group.id, label: `${indent(group.depth)}${group.label} ${group.title}` })),
  ];
}

/** Where something may be moved: the top and all groups, without those that are moved and what stands in them. */
export function moveTargets(draft: DraftDetail, moved: string[]): Choice[] {
  const inside = new Set(moved);
  for (const one of draft.groups) if (one.parent_id !== null && inside.has(one.parent_id)) inside.add(one.id);
  return groupOptions(draft.groups.filter((group) => !inside.has(group.id))).map(({ value, label }) => ({
    id: value,
    title: label,
  }));
}

/** The sibling before which something comes when it moves up or down by one; none where it cannot, null for the end. */
export function neighbour(siblings: string[], id: string, by: -1 | 1): string | null | undefined {
  const place = siblings.indexOf(id);
  if (place < 0) return undefined;
  if (by < 0) return place === 0 ? undefined : siblings[place - 1];
  return place === siblings.length - 1 ? undefined : (siblings[place + 2] ?? null);
}

/** The version that probably follows one: its last number is one higher. */
export function nextVersion(version: string): string {
  const last = /^(.*?)(\d+)(\D*)$/.exec(version);
  return last ? `${last[1]}${Number(last[2]) + 1}${last[3]}` : version;
}
