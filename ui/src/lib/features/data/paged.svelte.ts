import { createQueries, keepPreviousData } from '@tanstack/svelte-query';
import { backend, type Answer, type Command, type Request } from '$lib/backend';

const size = 200;

/** A part of a list, whatever else stands beside it. */
interface Part<R> {
  items: R[];
  total: number;
}

/** Commands that answer with a part of a list. */
type ListCommand = { [K in Command]: Answer<K> extends Part<unknown> ? K : never }[Command];
type Row<K extends ListCommand> = Answer<K> extends Part<infer R> ? R : never;

/** A list of any length of which only the parts on the screen are read. */
export interface Paged<R> {
  readonly total: number;
  /** How many rows there are, once the first answer said it: for what people read. */
  readonly count: number | null;
  readonly loading: boolean;
  readonly error: unknown;
  /** The row at a place; none while it is being read. */
  at(index: number): R | undefined;
  /** Says which rows are on the screen. */
  show(first: number, last: number): void;
}

/**
 * Reads a list by pages. `request` makes the request for one page, or none to read nothing.
 */
export function usePaged<K extends ListCommand>(
  name: K,
  request: (offset: number, limit: number) => Request<K> | null,
): Paged<Row<K>> {
  let pages = $state<number[]>([0]);
  const queries = createQueries(() => ({
    queries: pages.map((page) => {
      const asked = request(page * size, size);
      return {
        queryKey: [name, asked] as const,
        queryFn: () => backend.call(name, asked as Request<K>) as Promise<Part<Row<K>>>,
        enabled: asked !== null,
        placeholderData: keepPreviousData,
      };
    }),
  }));
  const lists = $derived(queries.map((query) => query.data as Part<Row<K>> | undefined));
  const count = $derived(lists.find((list) => list !== undefined)?.total ?? null);

  return {
    get total() {
      return count ?? 0;
    },
    get count() {
      return count;
    },
    get loading() {
      return queries.some((query) => query.isLoading);
    },
    get error() {
      return queries.find((query) => query.error)?.error ?? null;
    },
    at(index) {
      const place = pages.indexOf(Math.floor(index / size));
      return place < 0 ? undefined : lists[place]?.items[index % size];
    },
    show(first, last) {
      const from = Math.floor(Math.max(0, first) / size);
      const to = Math.floor(Math.max(0, last) / size);
      // The first page stays: it knows how many rows there are.
      const wanted = [...new Set([0, ...Array.from({ length: to - from + 1 }, (_, i) => from + i)])];
      if (wanted.length !== pages.length || wanted.some((page, i) => page !== pages[i])) pages = wanted;
    },
  };
}

/** Reads all rows of a list, for what is done with all of them at once. */
export async function readAll<K extends ListCommand>(
  name: K,
  request: (offset: number, limit: number) => Request<K>,
): Promise<Row<K>[]> {
  const rows: Row<K>[] = [];
  for (;;) {
    const list = (await backend.call(name, request(rows.length, 1000))) as Part<Row<K>>;
    rows.push(...list.items);
    if (rows.length >= list.total || list.items.length === 0) return rows;
  }
}
