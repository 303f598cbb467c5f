import type { SuccessorChoice, UpdateEffect, UpdateSuccessor } from '$lib/backend/bindings';
import { t } from '$lib/text';

/** What an update does to what is recorded, in sentences; what does not happen is left out. */
export function effectLines(effect: UpdateEffect): string[] {
  const lines: [keyof UpdateEffect, string][] = [
    ['carried', 'update-carried'],
    ['moved', 'update-moved'],
    ['review', 'update-review'],
    ['archived', 'update-archived'],
    ['returned', 'update-returned'],
    ['new_requirements', 'update-new'],
    ['params', 'update-params'],
    ['params_unused', 'update-params-unused'],
  ];
  return lines.filter(([field]) => effect[field] > 0).map(([field, text]) => t(text, { count: effect[field] }));
}

/** The choice that a proposal stands for. */
export function choiceOf({ old_requirement_id, new_requirement_id }: UpdateSuccessor): SuccessorChoice {
  return { old_requirement_id, new_requirement_id };
}

/** A key of a proposal: the same new requirement may be proposed for two old ones. */
export function successorKey({ old_requirement_id, new_requirement_id }: SuccessorChoice): string {
  return `${old_requirement_id} ${new_requirement_id}`;
}
