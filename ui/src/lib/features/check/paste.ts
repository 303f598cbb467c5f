import type { AnswerPatch, CheckRow, ImplementationStatus } from '$lib/backend/bindings';
import { parseDate } from '$lib/text';

/** The columns that take what is pasted. */
export const pasteFields = ['status', 'responsible', 'due_on'] as const;
export type PasteField = (typeof pasteFields)[number];

/** What the methods say of a status, in the words that people use; the core's own list for spreadsheets says the same. */
export type StatusWords = ReadonlyMap<string, ImplementationStatus>;

/** A cell that was not taken, and why. */
export interface Refused {
  label: string;
  value: string;
  why: 'status' | 'reason' | 'date';
}

export interface Pasted {
  changes: { id: string; patch: Partial<AnswerPatch> }[];
  /** How many cells were taken. */
  cells: number;
  refused: Refused[];
  /** Rows and columns of the block for which the table has no place. */
  rowsLeft: number;
  columnsLeft: number;
}

interface Target {
  rows: CheckRow[];
  fields: PasteField[];
  statuses: StatusWords;
  today: string;
}

/** Makes changes of a block of cells. One cell fills all rows that it is given. */
export function takePaste(block: string[][], { rows, fields, statuses, today }: Target): Pasted {
  const fill = block.length === 1 && rows.length > 1 ? rows.map(() => block[0] ?? []) : block;
  const columns = Math.max(0, ...block.map((line) => line.length));
  const result: Pasted = {
    changes: [],
    cells: 0,
    refused: [],
    rowsLeft: Math.max(0, fill.length - rows.length),
    columnsLeft: Math.max(0, columns - fields.length),
  };
  rows.slice(0, fill.length).forEach((row, index) => {
    const patch: Partial<AnswerPatch> = {};
    fields.forEach((field, place) => {
      const value = fill[index]?.[place]?.trim();
      if (value === undefined) return;
      const refusal = take(patch, field, value, row, statuses, today);
      if (refusal) result.refused.push({ label: row.label, value, why: refusal });
      else result.cells += 1;
    });
    if (Object.keys(patch).length > 0) result.changes.push({ id: row.requirement_id, patch });
  });
  return result;
}

function take(
  patch: Partial<AnswerPatch>,
  field: PasteField,
  value: string,
  row: CheckRow,
  statuses: StatusWords,
  today: string,
): Refused['why'] | null {
  if (field === 'responsible') {
    patch.responsible = value;
    return null;
  }
  if (field === 'due_on') {
    const day = parseDate(value, today);
    if (day === null) return 'date';
    patch.due_on = day;
    return null;
  }
  // An empty cell says nothing about how it stands.
  if (value === '') return null;
  const status = statuses.get(value.toLocaleLowerCase());
  if (!status) return 'status';
  if (status === 'dispensable' && !row.reason.trim()) return 'reason';
  patch.status = status;
  return null;
}
