import { number, t } from '$lib/text';
import { notifyPartly, notifySuccess } from '../notify/notify.svelte';
import type { Pasted, Refused } from './paste';

const shown = 3;
const reasons: Record<Refused['why'], string> = {
  status: 'paste-refused-status',
  reason: 'paste-refused-reason',
  date: 'paste-refused-date',
};

/** Says what of a pasted block was taken, and what was not and why. */
export function tellPasted({ changes, cells, refused, rowsLeft, columnsLeft }: Pasted): void {
  const taken = t('paste-taken', { cells, rows: changes.length });
  const left = [
    ...refused.slice(0, shown).map(({ label, value, why }) => t(reasons[why], { label, value })),
    ...(refused.length > shown ? [t('paste-refused-more', { count: number(refused.length - shown) })] : []),
    ...(rowsLeft > 0 ? [t('paste-rows-left', { count: rowsLeft })] : []),
    ...(columnsLeft > 0 ? [t('paste-columns-left', { count: columnsLeft })] : []),
  ];
  if (left.length === 0) notifySuccess(taken);
  else notifyPartly(taken, left.join(' '));
}
