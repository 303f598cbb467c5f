import type { Request } from '$lib/backend';
import type { DomainRow, MunicipalityRow } from '$lib/backend/bindings';
import { useCommand } from '../data/query.svelte';

const key = 'schutzakte.scope';

interface Stored {
  municipality: string | null;
  domains: Record<string, string>;
}

function read(): Stored {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Stored>;
    return { municipality: stored.municipality ?? null, domains: stored.domains ?? {} };
  } catch {
    return { municipality: null, domains: {} };
  }
}

let stored = $state.raw(read());

/** Where the window was left, as the core is asked for it. */
export function left(): Request<'start_view'> {
  return { municipality_id: stored.municipality, domain_ids: Object.values(stored.domains) };
}

function keep(next: Stored): void {
  stored = next;
  localStorage.setItem(key, JSON.stringify(next));
}

export function chooseMunicipality(id: string): void {
  keep({ ...stored, municipality: id });
}

/** Chooses a domain; each municipality remembers its own. */
export function chooseDomain(municipality: string, domain: string): void {
  keep({ municipality, domains: { ...stored.domains, [municipality]: domain } });
}

/** The municipality and information domain that the window is about. */
export interface Scope {
  readonly municipalities: MunicipalityRow[];
  readonly domains: DomainRow[];
  readonly municipality: MunicipalityRow | null;
  readonly domain: DomainRow | null;
  /** Whether both lists have been read. */
  readonly ready: boolean;
}

export function useScope(): Scope {
  const municipalities = useCommand('municipality_list', () => ({}));
  const municipality = $derived.by(() => {
    const items = municipalities.data?.items ?? [];
    return items.find((one) => one.id === stored.municipality) ?? items[0] ?? null;
  });
  const domains = useCommand('domain_list', () => (municipality ? { municipality_id: municipality.id } : null));
  const domain = $derived.by(() => {
    const items = municipality ? (domains.data?.items ?? []) : [];
    return items.find((one) => one.id === stored.domains[municipality?.id ?? '']) ?? items[0] ?? null;
  });
  return {
    get municipalities() {
      return municipalities.data?.items ?? [];
    },
    get domains() {
      return municipality ? (domains.data?.items ?? []) : [];
    },
    get municipality() {
      return municipality;
    },
    get domain() {
      return domain;
    },
    get ready() {
      return municipalities.isSuccess && (municipality === null || domains.isSuccess);
    },
  };
}

/** What a view below the frame is about that belongs to the municipality, whether it has an information domain or not. */
export interface InMunicipality {
  municipality: MunicipalityRow;
  domain: DomainRow | null;
  today: string;
}

/** What a view below the frame is about. */
export interface InDomain extends InMunicipality {
  domain: DomainRow;
}
