import type { AnswerPatch, DomainRow, ImplementationStatus, Method } from '$lib/backend/bindings';
import { term } from '$lib/text';
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

export function statusWord(method: Method, status: ImplementationStatus): string {
  return term(method === 'entry_check' ? 'entry-status' : 'status', status);
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
