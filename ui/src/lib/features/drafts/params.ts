import type { DraftOwnParam } from '$lib/backend/bindings';

/** A parameter as the form shows it: its choices in one line. */
export interface ParamFields {
  name: string;
  label: string;
  value: string;
  choices: string;
}

export function asFields(params: DraftOwnParam[]): ParamFields[] {
  return params.map((param) => ({ ...param, choices: param.choices.join('; ') }));
}

export function fromFields(params: ParamFields[]): DraftOwnParam[] {
  return params.map((param) => ({
    ...param,
    choices: param.choices
      .split(';')
      .map((choice) => choice.trim())
      .filter(Boolean),
  }));
}

/** The next name that no parameter has: p1, p2, … */
export function freeName(params: { name: string }[]): string {
  let number = 1;
  while (params.some((param) => param.name === `p${number}`)) number += 1;
  return `p${number}`;
}

/** A text with a parameter put into it at a place. */
export function withParam(text: string, name: string, from: number, to: number): string {
  return `${text.slice(0, from)}{{ insert: param, ${name} }}${text.slice(to)}`;
}
