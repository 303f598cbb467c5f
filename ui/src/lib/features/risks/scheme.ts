/** A risk scheme while it is being edited: the matrix grows and shrinks with steps and categories. */
import type { RiskSchemeRow, RiskSchemeSaveRequest } from '$lib/backend/bindings';

export type StepKind = 'frequency' | 'damage';

/** A new step is the highest one and is rated as the one before it. */
export function addStep(scheme: RiskSchemeRow, kind: StepKind): void {
  const step = { code: '', name: '', definition: '' };
  if (kind === 'frequency') {
    scheme.frequencies.push(step);
    scheme.matrix.push([...(scheme.matrix.at(-1) ?? scheme.damages.map(() => 0))]);
  } else {
    scheme.damages.push(step);
    for (const row of scheme.matrix) row.push(row.at(-1) ?? 0);
  }
}

export function removeStep(scheme: RiskSchemeRow, kind: StepKind, place: number): void {
  if (kind === 'frequency') {
    scheme.frequencies.splice(place, 1);
    scheme.matrix.splice(place, 1);
  } else {
    scheme.damages.splice(place, 1);
    for (const row of scheme.matrix) row.splice(place, 1);
  }
}

/** A new category is the highest; no field has it yet. */
export function addCategory(scheme: RiskSchemeRow): void {
  scheme.categories.push({ code: '', name: '', definition: '', acceptable: false });
}

/** Fields of a category that goes get the one below, the lowest ones the one above. */
export function removeCategory(scheme: RiskSchemeRow, place: number): void {
  scheme.categories.splice(place, 1);
  for (const row of scheme.matrix)
    row.forEach((category, index) => {
      if (category > place || (category === place && place > 0)) row[index] = category - 1;
    });
}

/** The name under which a replacement is kept. */
export const replacementKey = (kind: string, code: string) => `${kind}:${code}`;

export function asRequest(
  municipalityId: string,
  scheme: RiskSchemeRow,
  replacements: Record<string, string>,
): RiskSchemeSaveRequest {
  const { decided_by, decided_on, frequencies, damages, categories, matrix } = scheme;
  return {
    municipality_id: municipalityId,
    decided_by,
    decided_on,
    frequencies,
    damages,
    categories,
    matrix,
    replacements: Object.entries(replacements)
      .filter(([, to]) => to)
      .map(([key, to]) => ({ kind: key.split(':')[0] ?? '', from: key.split(':')[1] ?? '', to })),
  };
}
