/** Where the user is: a view with the few parameters that it keeps, in the address after the hash. */

export const viewNames = [
  'overview',
  'check',
  'measures',
  'evidence',
  'objects',
  'risks',
  'providers',
  'points',
  'registers',
  'privacy',
  'iso',
  'desk',
  'coverage',
  'deadlines',
  'reports',
  'catalogs',
  'mappings',
  'municipalities',
  'log',
  'akte',
] as const;
export type ViewName = (typeof viewNames)[number];

/** What each view may be asked to show at once. */
interface ViewParams {
  overview: unknown;
  check: {
    object?: string;
    requirement?: string;
    catalog?: string;
    group?: string;
    status?: string;
    due?: string;
    show?: string;
  };
  measures: { id?: string; overdue?: string; part?: PlanPart };
  evidence: { id?: string; validity?: string };
  objects: {
    /** The object whose detail is shown. */
    id?: string;
    part?: ObjectPart;
    /** What of the modelling is shown; its list where it is left out. */
    show?: ModelShow;
  };
  risks: {
    /** The risk whose detail is shown; in the list of objects the object. */
    id?: string;
    part?: RiskPart;
    /** The object whose threats are judged. */
    object?: string;
  };
  providers: {
    /** The relation whose detail or responsibilities are shown; among shared objects the grant. */
    id?: string;
    part?: ProviderPart;
  };
  points: {
    /** Only points of this kind. */
    code?: string;
    /** Only what is mended there. */
    area?: string;
  };
  registers: {
    /** Which register; the exceptions without a name. */
    part?: RegisterPart;
    /** The entry whose detail is shown. */
    id?: string;
  };
  privacy: {
    /** Which register; the record of processing activities without a name. */
    part?: PrivacyPart;
    /** The entry whose detail is shown. */
    id?: string;
  };
  iso: {
    /** Which list; the Statement of Applicability without a name. */
    part?: IsoPart;
    /** The entry whose detail is shown. */
    id?: string;
  };
  desk: {
    /** Which register; the page of what is due without a name. */
    part?: DeskPart;
    /** The entry whose detail is shown. */
    id?: string;
  };
  coverage: {
    /** The framework whose requirements are shown; all side by side without one. */
    framework?: string;
  };
  deadlines: {
    /** Only what is so near. */
    stand?: string;
  };
  reports: {
    /** The report that is chosen at first. */
    kind?: string;
    /** The only entry of its register that it shows. */
    entry?: string;
  };
  catalogs: {
    /** The version in the reader; none for the library. */
    id?: string;
    group?: string;
    requirement?: string;
    /** The older version that it is compared with. */
    compare?: string;
    /** The version that the library tells about. */
    about?: string;
    /** Which list of the library shows; none for imported catalogs. */
    list?: 'drafts';
    /** The own catalog in the editor; `group` and `requirement` are then its own. */
    draft?: string;
  };
  mappings: {
    part?: MappingPart;
    /** The collection whose pairs are shown; none for the list. */
    id?: string;
    /** The collection that the list tells about. */
    about?: string;
    /** The catalog to be covered. */
    catalog?: string;
    /** The information domain that answers are taken over from, and the one that they are taken over to. */
    from?: string;
    to?: string;
  };
  municipalities: unknown;
  log: unknown;
  akte: unknown;
}

/** Needs, modelling and graph; the list without a name. */
export type ObjectPart = 'needs' | 'modelling' | 'graph';

/** The matrix of Edition 2023, the categories of Grundschutz++; modules or package without a name. */
export type ModelShow = 'matrix' | 'categories';

/** Objects with their threats; the risks without a name. */
export type RiskPart = 'objects';

/** Who answers under a relation, and what others share; the relations without a name. */
export type ProviderPart = 'split' | 'shared';

/** The registers of a municipality. */
export type RegisterPart = 'backups' | 'decisions' | 'costs' | 'services' | 'regimes' | 'incidents';

/** The registers of data protection. */
export type PrivacyPart =
  | 'controller'
  | 'processors'
  | 'breaches'
  | 'requests'
  | 'clients'
  | 'toms'
  | 'thresholds'
  | 'assessments'
  | 'deletions'
  | 'bases';

/** Clauses 4 to 10, audits, findings and management reviews; the Statement of Applicability without a name. */
export type IsoPart = 'clauses' | 'audits' | 'findings' | 'reviews';

/** Documents, trainings, consultations, tasks and objectives; the page of what is due without a name. */
export type DeskPart = 'documents' | 'trainings' | 'consultations' | 'tasks' | 'objectives';

/** The plan by date, person and budget year, by status, on a timeline, and what to do next; the list without a name. */
export type PlanPart = 'date' | 'person' | 'year' | 'board' | 'timeline' | 'next';

/** Coverage and takeover; the collections without a name. */
export type MappingPart = 'coverage' | 'takeover';

export type Route = { [V in ViewName]: { view: V } & ViewParams[V] }[ViewName];

/** The route of an address; an unknown one leads to the overview. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const view = viewNames.find((name) => name === path) ?? 'overview';
  return { view, ...Object.fromEntries(new URLSearchParams(query)) } as Route;
}

/** The address of a route. */
export function href(route: Route): string {
  const { view, ...params } = route;
  const given = Object.entries(params).filter((pair): pair is [string, string] => Boolean(pair[1]));
  const query = new URLSearchParams(given).toString();
  return `#/${view}${query ? `?${query}` : ''}`;
}

let current = $state.raw<Route>(parseRoute(location.hash));

window.addEventListener('hashchange', () => {
  current = parseRoute(location.hash);
});

export function route(): Route {
  return current;
}

/** Goes to a route, with an entry in the window's history. */
export function go(next: Route): void {
  location.hash = href(next);
}

/** Notes where the user is within a view, without an entry in the window's history. */
export function note(next: Route): void {
  if (href(next) === location.hash) return;
  history.replaceState(null, '', href(next));
  current = next;
}
