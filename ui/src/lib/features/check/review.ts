import type { DomainRow } from '$lib/backend/bindings';
import { readAll } from '../data/paged.svelte';
import { write } from '../data/query.svelte';

/** Confirms answers against the text in force, or takes note of archived ones; one undo takes it back. */
export async function confirmAnswers(domain: DomainRow, answers: string[]): Promise<number> {
  const { changed } = await write('answer_review_confirm', {
    municipality_id: domain.municipality_id,
    domain_id: domain.id,
    answer_ids: answers,
  });
  return changed;
}

/** The answers about these requirements at a target object that are to be reviewed, or that are archived. */
export async function answersAbout(
  domain: DomainRow,
  object: string | null,
  requirements: ReadonlySet<string>,
  archived: boolean,
): Promise<string[]> {
  const at = object ?? domain.root_object_id;
  const place = { municipality_id: domain.municipality_id, domain_id: domain.id, text: '' };
  const rows = archived
    ? await readAll('answer_archived_list', (offset, limit) => ({ ...place, open: true, offset, limit }))
    : await readAll('answer_review_list', (offset, limit) => ({
        ...place,
        target_object_id: at,
        requirement_id: null,
        only: [],
        offset,
        limit,
      }));
  return rows
    .filter((row) => row.target_object_id === at && requirements.has(row.requirement_id))
    .map((row) => row.answer_id);
}
