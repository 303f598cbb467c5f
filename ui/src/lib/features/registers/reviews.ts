import { ReviewInputCodes } from '$lib/backend/bindings';
import { number } from '$lib/text';
import { day, text, type RegisterSpec } from './spec';

/** Management reviews: the ten inputs of 9.3.2, and decisions that are followed. */
export const reviews: RegisterSpec = {
  part: 'reviews',
  kind: 'review',
  view: 'iso',
  tab: 'iso-part-reviews',
  newText: 'iso-new-review',
  newHint: 'iso-hint-review',
  empty: 'iso-empty-review',
  emptyText: 'iso-empty-review-text',
  list: 'review_list',
  save: 'review_save',
  start: ['title', 'held_on', 'participants'],
  title: (row) => text(row.title),
  subtitle: (row) => day(row.held_on),
  columns: [
    { key: 'title', label: 'review-name', width: 'minmax(12rem, 2fr)', show: (row) => text(row.title) },
    { key: 'held_on', label: 'field-held-on', width: '9rem', show: (row) => day(row.held_on) },
    {
      key: 'open_decisions',
      label: 'review-open-decisions',
      width: '8rem',
      end: true,
      show: (row) => number(row.open_decisions as number),
    },
    { key: 'next_on', label: 'field-next-review-on', width: '10rem', wide: true, show: (row) => day(row.next_on) },
  ],
  groups: [
    {
      title: 'iso-group-review-meeting',
      fields: [
        { name: 'title', label: 'review-name', kind: 'text', required: true, whole: true },
        { name: 'held_on', label: 'field-held-on', kind: 'date' },
        { name: 'next_on', label: 'field-next-review-on', kind: 'date' },
        { name: 'participants', label: 'field-participants', kind: 'text', whole: true },
        { name: 'conclusion', label: 'field-conclusion', kind: 'area' },
      ],
    },
    {
      title: 'iso-group-decisions',
      fields: [
        {
          name: 'decisions',
          label: 'field-review-decisions',
          kind: 'rows',
          columns: [
            { name: 'decision', label: 'review-decision', kind: 'text', needed: true, whole: true },
            { name: 'responsible', label: 'field-responsible', kind: 'text' },
            { name: 'due_on', label: 'field-due-on', kind: 'date' },
            { name: 'done_on', label: 'iso-done-on', kind: 'date' },
          ],
          row: () => ({ decision: '', responsible: '', due_on: null, done_on: null }),
        },
      ],
    },
    {
      title: 'iso-group-inputs',
      fields: [
        {
          name: 'inputs',
          label: 'field-inputs',
          kind: 'rows',
          columns: [
            { name: 'input', label: 'review-input', kind: 'shown', family: 'review-input', whole: true },
            { name: 'text', label: 'review-said', kind: 'area', whole: true },
          ],
        },
        { name: 'evidence_ids', label: 'field-evidence-id', kind: 'evidence' },
      ],
    },
  ],
  blank: {
    domain_id: null,
    title: '',
    held_on: null,
    participants: '',
    inputs: ReviewInputCodes.map((input) => ({ input, text: '' })),
    conclusion: '',
    decisions: [],
    next_on: null,
    evidence_ids: [],
  },
};
