const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/**
 * What a form shows after its record was read anew: fields that nobody touched since take what is recorded now, others keep
 * what was typed. A save of one field is followed by a reading, and somebody may be typing in the next field by then.
 */
export function flowIn<T extends object>(typed: T, before: T, now: T): T {
  const shown = { ...now };
  for (const name of Object.keys(now) as (keyof T)[]) {
    if (differ(typed[name], before[name])) shown[name] = typed[name];
  }
  return shown;
}
