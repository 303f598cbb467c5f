import type { ProfileMissing, ProfileSource, UnknownTable } from '$lib/backend/bindings';

/** Profiles that miss sources, and the files that were picked with them. */
export interface MissingSources {
  profiles: ProfileMissing[];
  tokens: string[];
  /** What was given before: a source may be a profile that misses sources itself. */
  given: ProfileSource[];
}

let tables = $state.raw<UnknownTable[]>([]);
let missing = $state.raw<MissingSources | null>(null);

/** Tables whose columns somebody has to explain, one after the other. */
export function tablesToMap(): UnknownTable[] {
  return tables;
}

export function mapTables(more: UnknownTable[]): void {
  tables = [...tables.filter((known) => more.every((one) => one.token !== known.token)), ...more];
}

/** The first one is done or left alone. */
export function nextTable(): void {
  tables = tables.slice(1);
}

/** What profiles miss, until it has been given or the import is given up. */
export function missingSources(): MissingSources | null {
  return missing;
}

export function askForSources(asked: MissingSources | null): void {
  missing = asked;
}
