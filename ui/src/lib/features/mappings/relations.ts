import { MappingRelationCodes, type MappingRelation, type PairPlace } from '$lib/backend/bindings';
import { catalogVersion, number, t, word } from '$lib/text';

/** Where pairs may stand, the best first. */
export const places: PairPlace[] = ['same', 'moved', 'gone', 'needs_version', 'no_catalog'];

/** How a place is marked: what stands needs no mark. */
export function placeKind(place: PairPlace): 'neutral' | 'info' | 'warning' | 'danger' {
  const kinds = {
    same: 'neutral',
    moved: 'info',
    gone: 'danger',
    needs_version: 'warning',
    no_catalog: 'warning',
  } as const;
  return kinds[place];
}

export interface Option {
  value: string;
  label: string;
}

/** Choices of a relation; with counts those that do not occur are left out. */
export function relationOptions(all: string, counts?: Map<MappingRelation, number>): Option[] {
  const offered = MappingRelationCodes.filter((relation) => !counts || (counts.get(relation) ?? 0) > 0);
  return [
    { value: '', label: all },
    ...offered.map((value) => ({
      value,
      label: counts
        ? t('takeover-filter-relation-count', {
            relation: word('mapping-relation', value),
            count: number(counts.get(value) ?? 0),
          })
        : word('mapping-relation', value),
    })),
  ];
}

/** The relation of a choice, as a filter asks for it. */
export function asRelations(chosen: string): MappingRelation[] {
  return MappingRelationCodes.filter((relation) => relation === chosen);
}

/** Versions in a line. */
export function versionsOf(versions: string[]): string {
  return [...new Set(versions.map(catalogVersion))].join(', ');
}
