import type { PointText, RegisterKind } from '$lib/backend/bindings';
import { date, sentence, term } from '$lib/text';
import type { RegisterPart as NamedPart } from '$lib/util/route.svelte';

/** What is entered into a field. */
export type FieldKind =
  | 'text'
  | 'area'
  | 'date'
  | 'choice'
  | 'flag'
  | 'person'
  | 'year'
  | 'euro'
  | 'site'
  | 'object'
  | 'objects'
  | 'evidence'
  | 'requirement'
  | 'municipality'
  | 'relation'
  | 'measure';

/** What is recorded about an entry, by the names of the core. */
export type Fields = Record<string, unknown>;

/** An entry of any register as its list shows it. */
export type EntryRow = Fields & { id: string; record_id?: string | null; points: PointText[] };

/** A field of a form. */
export interface FieldSpec {
  name: string;
  label: string;
  kind: FieldKind;
  codes?: readonly string[];
  family?: string;
  /** A choice may be left open. */
  optional?: boolean;
  required?: boolean;
  /** It takes the whole width. */
  whole?: boolean;
  /** Whether it belongs to such an entry. */
  when?: (fields: Fields) => boolean;
}

export interface ColumnSpec {
  key: string;
  label: string;
  width: string;
  /** Left out beside a detail. */
  wide?: boolean;
  end?: boolean;
  show: (row: EntryRow) => string;
}

/** A register: how it is read and written, its columns and its form. */
export interface RegisterSpec {
  part: RegisterPart;
  kind: RegisterKind;
  tab: string;
  newText: string;
  newHint: string;
  empty: string;
  emptyText: string;
  list: 'exception_list' | 'backup_list' | 'decision_list' | 'cost_list' | 'service_list' | 'regime_list';
  save: 'exception_save' | 'backup_save' | 'decision_save' | 'cost_save' | 'service_save' | 'regime_save';
  /** Each entry is there from the beginning. */
  fixed?: boolean;
  title: (row: EntryRow) => string;
  columns: ColumnSpec[];
  groups: { title: string; fields: FieldSpec[] }[];
  /** An entry of which nothing is known. */
  blank: Fields;
  /** What another record says and is changed there, and the sentence that tells so. */
  given?: (row: EntryRow) => { fields: string[]; note: string } | null;
}

/** Every register; the route leaves the first one without a name. */
export type RegisterPart = 'exceptions' | NamedPart;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const day = (value: unknown): string => date(text(value) || null);
export const coded = (family: string, value: unknown): string => (value ? sentence(term(family, text(value))) : '');
export const names = (value: unknown): string => (value as { name: string }[]).map((one) => one.name).join(', ');
