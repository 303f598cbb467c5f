import type { DomainFigures, MunicipalityFigures, PointFigures } from '$lib/backend/bindings';
import type { SortState } from '$lib/components/table';

/** An information domain with the municipality that it belongs to; none where that has not begun yet. */
export interface FigureRow {
  key: string;
  municipality: { id: string; name: string };
  domain: DomainFigures | null;
}

/** By name, with numbers in their order, as people look names up. */
const names = new Intl.Collator('de', { numeric: true });

/** One row per information domain, and one per municipality without any. */
export function figureRows(all: MunicipalityFigures[]): FigureRow[] {
  return all.flatMap(({ id, name, domains }): FigureRow[] => {
    const municipality = { id, name };
    if (domains.length === 0) return [{ key: id, municipality, domain: null }];
    return domains.map((domain) => ({ key: domain.id, municipality, domain }));
  });
}

/** Those in whose municipality or information domain a text stands. */
export function matching(rows: FigureRow[], text: string): FigureRow[] {
  const wanted = text.trim().toLocaleLowerCase('de');
  return rows.filter((row) =>
    [row.municipality.name, row.domain?.name ?? ''].some((name) => name.toLocaleLowerCase('de').includes(wanted)),
  );
}

const counted: Record<string, (points: PointFigures) => number> = {
  open: (points) => points.open,
  unproven: (points) => points.unproven,
  overdue: (points) => points.overdue_measures,
};

/** What a column says in a row; none where it says nothing. */
function valueOf({ municipality, domain }: FigureRow, column: string): string | number | null {
  if (column === 'municipality') return municipality.name;
  if (!domain) return null;
  const points = counted[column];
  if (points) return domain.points && points(domain.points);
  if (column === 'domain') return domain.name;
  if (column === 'degree') return domain.counts.degree_per_mille;
  if (column === 'unprocessed') return domain.counts.unprocessed;
  if (column === 'supported') return domain.support.degree_per_mille;
  return domain.counted_on;
}

/** In the order of a column; rows of which it says nothing come last, and what is alike stays as it was. */
export function sorted(rows: FigureRow[], sort: SortState | null): FigureRow[] {
  if (!sort) return rows;
  const turn = sort.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => {
    const [one, other] = [valueOf(a, sort.by), valueOf(b, sort.by)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    const order = typeof one === 'number' ? one - Number(other) : names.compare(one, String(other));
    return turn * order;
  });
}
