import type { PointText, RegisterKind } from '$lib/backend/bindings';
import { date, sentence, term } from '$lib/text';
import type { DeskPart, IsoPart, PrivacyPart, RegisterPart as NamedPart } from '$lib/util/route.svelte';

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
  | 'measure'
  | 'number'
  | 'instant'
  | 'choices'
  | 'check'
  | 'lines'
  | 'rows'
  | 'activity'
  | 'audit'
  | 'breach'
  | 'finding'
  | 'measures'
  | 'contracts'
  | 'activities'
  | 'persons'
  | 'requirements'
  | 'domain'
  | 'document'
  | 'decimal';

/** What is recorded about an entry, by the names of the core. */
export type Fields = Record<string, unknown>;

/** An entry of any register as its list shows it. */
export type EntryRow = Fields & { id: string; record_id?: string | null; points: PointText[] };

/** A column of a list within an entry. */
export interface RowColumn {
  name: string;
  label: string;
  kind:
    | 'text'
    | 'area'
    | 'number'
    | 'decimal'
    | 'numbers'
    | 'flag'
    | 'choice'
    | 'date'
    | 'instant'
    | 'basis'
    | 'entry'
    | 'shown';
  codes?: readonly string[];
  family?: string;
  /** Without it a row is not saved. */
  needed?: boolean;
  /** It takes the whole width. */
  whole?: boolean;
  /** Whether such a row has it. */
  when?: (row: Fields) => boolean;
}

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
  /** The columns of a list within the entry. */
  columns?: RowColumn[];
  /** What a new row of it says. */
  row?: (rows: Fields[]) => Fields;
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
  list:
    | 'exception_list'
    | 'backup_list'
    | 'decision_list'
    | 'cost_list'
    | 'service_list'
    | 'regime_list'
    | 'controller_list'
    | 'activity_list'
    | 'processor_list'
    | 'breach_list'
    | 'request_list'
    | 'deletion_list'
    | 'client_list'
    | 'tom_list'
    | 'threshold_list'
    | 'assessment_list'
    | 'legal_basis_list'
    | 'control_list'
    | 'clause_list'
    | 'audit_list'
    | 'finding_list'
    | 'review_list'
    | 'controlled_document_list'
    | 'training_list'
    | 'consultation_list'
    | 'officer_task_list'
    | 'objective_list'
    | 'incident_list';
  save:
    | 'exception_save'
    | 'backup_save'
    | 'decision_save'
    | 'cost_save'
    | 'service_save'
    | 'regime_save'
    | 'controller_save'
    | 'activity_save'
    | 'processor_save'
    | 'breach_save'
    | 'request_save'
    | 'deletion_save'
    | 'client_save'
    | 'tom_save'
    | 'threshold_save'
    | 'assessment_save'
    | 'legal_basis_save'
    | 'control_save'
    | 'clause_save'
    | 'audit_save'
    | 'finding_save'
    | 'review_save'
    | 'controlled_document_save'
    | 'training_save'
    | 'consultation_save'
    | 'officer_task_save'
    | 'objective_save'
    | 'incident_save';
  /** The view that shows it; the registers without a name. */
  view?: 'privacy' | 'iso' | 'desk';
  /** What a new entry is asked for first; everything without it. */
  start?: string[];
  /** The one line beside the name of an entry. */
  subtitle?: (row: EntryRow) => string;
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

/** Every register; the route leaves the first one of a view without a name. */
export type RegisterPart = 'exceptions' | NamedPart | 'activities' | PrivacyPart | 'controls' | IsoPart | DeskPart;

export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const day = (value: unknown): string => date(text(value) || null);
export const coded = (family: string, value: unknown): string => (value ? sentence(term(family, text(value))) : '');
export const names = (value: unknown): string => (value as { name: string }[]).map((one) => one.name).join(', ');
