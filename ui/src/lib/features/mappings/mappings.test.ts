import { describe, expect, it } from 'vitest';
import type {
  CorrespondenceRow,
  CoverageRow,
  DomainRow,
  MappedCatalog,
  MappingCollectionRow,
  Method,
  MigrationApplied,
} from '$lib/backend/bindings';
import { countsLine, missingCatalogs } from './collections';
import { byCatalog } from './correspondences';
import { coveredBy, shares, totalOf } from './coverage';
import { asRelations, placeKind, places, relationOptions, versionsOf } from './relations';
import { choiceOf, doneLines, emptyMigrationFilter, firstPair, isMigrationFiltering, linksText } from './takeover';

const pairs = { pairs: 1185, same: 1039, moved: 130, gone: 16, needs_version: 0, no_catalog: 0 };

describe('collections', () => {
  const catalog = (name: string, id: string | null): MappedCatalog => ({
    name,
    catalog_id: id,
    title: id ? name : '',
    version: '',
  });
  const collection = (...sides: [MappedCatalog, MappedCatalog][]) =>
    ({ mappings: sides.map(([source, target]) => ({ source, target, counts: pairs })) }) as MappingCollectionRow;

  it('miss a catalog once, however many mappings name it', () => {
    const [here, there] = [catalog('Einstieg', '1'), catalog('DSGVO', '2')];
    const missing = catalog('Annex A', null);
    expect(missingCatalogs(collection([here, there]))).toBe(0);
    expect(missingCatalogs(collection([missing, here], [missing, there]))).toBe(1);
    expect(missingCatalogs(collection([missing, here], [catalog('Kernel', null), there]))).toBe(2);
  });

  it('say where their pairs stand, and nothing of what does not occur', () => {
    expect(countsLine(pairs)).toBe('1.185 Paare: 1.039 stehen, 130 umnummeriert, 16 entfallen');
    const unknown = countsLine({ ...pairs, needs_version: 3, no_catalog: 2 });
    expect(unknown).toContain('3 brauchen die Fassung');
    expect(unknown).toContain('bei 2 fehlt ein Katalog');
  });
});

describe('relations', () => {
  it('are offered where they occur', () => {
    expect(relationOptions('alle')).toHaveLength(8);
    const counted = relationOptions('alle', new Map([['superset_of', 12]]));
    expect(counted).toEqual([
      { value: '', label: 'alle' },
      { value: 'superset_of', label: 'Umfasst mehr (12)' },
    ]);
  });

  it('are asked for by their code, all by none', () => {
    expect(asRelations('subset_of')).toEqual(['subset_of']);
    expect(asRelations('')).toEqual([]);
  });

  it('are marked where they are stale', () => {
    expect(places.filter((place) => placeKind(place) === 'neutral')).toEqual(['same']);
  });

  it('name each version once', () => {
    expect(versionsOf(['2026-04-20T10:00:00Z', '1.0', '2026-04-20T11:00:00Z'])).toBe('20.04.2026, 1.0');
  });
});

describe('correspondences', () => {
  const row = (catalog_id: string, steps: number) =>
    ({
      requirement: { catalog_id, catalog: catalog_id, version: '' },
      path: Array(steps).fill({}),
    }) as CorrespondenceRow;

  it('stand catalog by catalog, those that a pair names first', () => {
    const found = byCatalog([row('a', 2), row('b', 1), row('b', 2), row('c', 1)]);
    expect(found.map((one) => [one.id, one.direct.length, one.through.length])).toEqual([
      ['b', 1, 1],
      ['c', 1, 0],
      ['a', 0, 1],
    ]);
  });
});

describe('coverage', () => {
  const counts = { wholly: 3, partly: 2, open: 1, not_mapped: 4 };

  it('has one part for each state', () => {
    expect(shares(counts).map((part) => [part.name, part.count])).toEqual([
      ['Ganz', 3],
      ['Teilweise', 2],
      ['Offen', 1],
      ['Nicht zugeordnet', 4],
    ]);
    expect(totalOf(counts)).toBe(10);
  });

  it('names the first that cover, and counts the others', () => {
    const by = (labels: string[]) => ({ by: labels.map((label) => ({ requirement: { label } })) }) as CoverageRow;
    expect(coveredBy(by([]))).toBe('');
    expect(coveredBy(by(['KE.1.1', 'KE.1.2']))).toBe('KE.1.1, KE.1.2');
    expect(coveredBy(by(['A', 'B', 'C', 'D', 'E']))).toBe('A, B, C und 2 weitere');
  });
});

describe('takeover', () => {
  const domain = (id: string, method: Method) => ({ id, method }) as DomainRow;
  const [old, next, entry] = [
    domain('old', 'edition_2023'),
    domain('next', 'grundschutz_plus_plus'),
    domain('entry', 'entry_check'),
  ];

  it('begins with Edition 2023 and Grundschutz++, wherever they stand', () => {
    expect(firstPair([next, entry, old], entry)).toEqual({ from: 'old', to: 'next' });
    expect(firstPair([entry, next], next)).toEqual({ from: 'entry', to: 'next' });
    expect(firstPair([old, entry], entry)).toEqual({ from: 'old', to: 'entry' });
    expect(firstPair([old], old), 'the second has to be made').toEqual({ from: 'old', to: '' });
    expect(firstPair([], null)).toEqual({ from: '', to: '' });
  });

  it('says what comes along', () => {
    expect(linksText({ measures: 0, evidence: 0 })).toBe('');
    expect(linksText({ measures: 1, evidence: 0 })).toBe('1 Maßnahme');
    expect(linksText({ measures: 2, evidence: 1 })).toBe('2 Maßnahmen, 1 Nachweis');
    expect(linksText({ measures: 0, evidence: 3 })).toBe('3 Nachweise');
  });

  it('says what was done, and nothing of what was not', () => {
    const done: MigrationApplied = {
      answers: 3,
      check: 0,
      left: 0,
      links: { measures: 0, evidence: 0 },
      operation_id: null,
    };
    expect(doneLines(done)).toHaveLength(1);
    const more = doneLines({ ...done, check: 2, links: { measures: 1, evidence: 1 } });
    expect(more.slice(0, 2)).toEqual(['Davon zu prüfen: 2.', 'Verknüpft wurden 1 Maßnahme, 1 Nachweis.']);
  });

  it('names a proposal by object and requirement', () => {
    expect(choiceOf('o r')).toEqual({ target_object_id: 'o', requirement_id: 'r' });
  });

  it('filters where anything is left out', () => {
    expect(isMigrationFiltering(emptyMigrationFilter())).toBe(false);
    expect(isMigrationFiltering({ ...emptyMigrationFilter(), carried: false })).toBe(true);
    expect(isMigrationFiltering({ ...emptyMigrationFilter(), text: ' ' })).toBe(false);
  });
});
