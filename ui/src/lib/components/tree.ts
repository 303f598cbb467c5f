/** A tree of which only what is open is shown. */

export interface TreeItem {
  id: string;
  parent: string | null;
  label: string;
  title: string;
  count: number;
}

export interface TreeRow {
  item: TreeItem;
  level: number;
  /** Whether its children are shown; none for what has no children. */
  open: boolean | null;
  /** Its place among its siblings, from 1, and how many they are. */
  place: number;
  siblings: number;
}

/** The rows that show when these are open, in order. Items come with their parents before them. */
export function visibleRows(items: TreeItem[], open: ReadonlySet<string>): TreeRow[] {
  const children = new Map<string | null, TreeItem[]>();
  for (const item of items) children.set(item.parent, [...(children.get(item.parent) ?? []), item]);
  const rows: TreeRow[] = [];
  const add = (parent: string | null, level: number): void => {
    const siblings = children.get(parent) ?? [];
    siblings.forEach((item, index) => {
      const inner = children.has(item.id);
      const isOpen = inner && open.has(item.id);
      rows.push({ item, level, open: inner ? isOpen : null, place: index + 1, siblings: siblings.length });
      if (isOpen) add(item.id, level + 1);
    });
  };
  add(null, 1);
  return rows;
}

/** The items above one, innermost first. */
export function ancestors(items: TreeItem[], id: string): string[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const found: string[] = [];
  let parent = byId.get(id)?.parent ?? null;
  while (parent !== null && !found.includes(parent)) {
    found.push(parent);
    parent = byId.get(parent)?.parent ?? null;
  }
  return found;
}
