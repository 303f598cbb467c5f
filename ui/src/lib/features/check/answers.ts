import type { AnswerPatch, DomainRow, ImplementationStatus, Method } from '$lib/backend/bindings';
import { word, wordsOf } from '$lib/text';
import { write } from '../data/query.svelte';

/** A change of one answer in which everything else stays. */
export function patch(requirement: string, object: string | null, changes: Partial<AnswerPatch>): AnswerPatch {
  return {
    requirement_id: requirement,
    target_object_id: object,
    status: null,
    statement: null,
    reason: null,
    responsible: null,
    checked_on: null,
    due_on: null,
    interviewee: null,
    surveyor: null,
    remaining_threats: null,
    ...changes,
  };
}

/** Saves changes as one step, which one undo takes back. */
export async function saveAnswers(domain: DomainRow, answers: AnswerPatch[]): Promise<number> {
  const { changed } = await write('answer_save', {
    municipality_id: domain.municipality_id,
    domain_id: domain.id,
    answers,
  });
  return changed;
}

/** What can be chosen: what the method offers, and what is there already, which may have come in by import. */
export function offered(statuses: readonly ImplementationStatus[], now: ImplementationStatus): ImplementationStatus[] {
  return statuses.includes(now) ? [...statuses] : [...statuses, now];
}

/** The list of words that a method says its statuses in. */
function statusFamily(method: Method): string {
  return method === 'entry_check' ? 'entry-status' : 'status';
}

export function statusWord(method: Method, status: ImplementationStatus): string {
  return word(statusFamily(method), status);
}

/** The key that sets a status in the table; the same in both languages' keyboards, named in the help. */
export const statusKeys: Record<string, ImplementationStatus> = {
  j: 'yes',
  y: 'yes',
  t: 'partial',
  p: 'partial',
  n: 'no',
  e: 'dispensable',
  d: 'dispensable',
  u: 'unprocessed',
};

/** The statuses by the words that people write into a spreadsheet, in both languages of the window. */
export function statusesByWord(method: Method, offered: ImplementationStatus[]): Map<string, ImplementationStatus> {
  const words = new Map<string, ImplementationStatus>();
  for (const status of offered) {
    words.set(status, status);
    for (const spoken of wordsOf(statusFamily(method), status)) words.set(spoken.toLocaleLowerCase(), status);
  }
  return words;
}
