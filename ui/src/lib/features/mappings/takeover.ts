import type {
  DomainRow,
  MigrationApplied,
  MigrationChoice,
  MigrationFilter,
  MigrationLinks,
  MigrationProposal,
} from '$lib/backend/bindings';
import { t } from '$lib/text';

/** A key of a proposal in a list. */
export function proposalKey(proposal: MigrationProposal): string {
  return `${proposal.target_object_id} ${proposal.requirement.requirement_id}`;
}

/** The choice that a key stands for. */
export function choiceOf(key: string): MigrationChoice {
  const [target_object_id = '', requirement_id = ''] = key.split(' ');
  return { target_object_id, requirement_id };
}

/** What comes along, in words; nothing for nothing. */
export function linksText({ measures, evidence }: MigrationLinks): string {
  return measures + evidence > 0 ? t('takeover-links', { measures, evidence }) : '';
}

/** What was taken over, in sentences. */
export function doneLines({ check, links }: MigrationApplied): string[] {
  const linked = linksText(links);
  return [
    check > 0 ? t('takeover-done-check', { count: check }) : '',
    linked ? t('takeover-done-links', { links: linked }) : '',
    t('takeover-done-undo'),
  ].filter(Boolean);
}

/**
 * The two domains that are proposed to begin with: what was checked with Edition 2023, and what works with
 * Grundschutz++; else the one that the window is about and another one.
 */
export function firstPair(domains: DomainRow[], here: DomainRow | null): { from: string; to: string } {
  const of = (method: DomainRow['method'], not?: string) =>
    domains.find((one) => one.method === method && one.id !== not);
  const from = of('edition_2023') ?? domains.find((one) => one.method !== 'grundschutz_plus_plus') ?? here;
  const to = of('grundschutz_plus_plus', from?.id) ?? domains.find((one) => one.id !== from?.id);
  return { from: from?.id ?? '', to: to?.id ?? '' };
}

export function emptyMigrationFilter(): MigrationFilter {
  return { relations: [], carried: null, text: '' };
}

/** Whether anything is left out. */
export function isMigrationFiltering(filter: MigrationFilter): boolean {
  return filter.relations.length > 0 || filter.carried !== null || filter.text.trim() !== '';
}
