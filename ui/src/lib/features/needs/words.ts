import type { NeedValue, ProtectionSchemeRow } from '$lib/backend/bindings';
import { t } from '$lib/text';

/** The name of a category. */
export function categoryName(scheme: ProtectionSchemeRow | undefined, code: string | null): string {
  if (code === null) return t('needs-missing');
  return scheme?.categories.find((one) => one.code === code)?.name ?? code;
}

/** How high a category stands: 0 for the lowest, 1 for the highest; none where nothing is known. */
export function height(scheme: ProtectionSchemeRow | undefined, code: string | null): number | null {
  const place = scheme?.categories.findIndex((one) => one.code === code) ?? -1;
  if (!scheme || place < 0) return null;
  return place / Math.max(1, scheme.categories.length - 1);
}

/** The categories to choose from, the empty one first. */
export function categoryOptions(scheme: ProtectionSchemeRow | undefined, none: string) {
  return [
    { value: '', label: none },
    ...(scheme?.categories ?? []).map((one) => ({ value: one.code, label: one.name })),
  ];
}

/** Which of three signs stands beside a value that the object does not decide by itself. */
export function sign(value: NeedValue): string {
  if (value.origin === 'maximum') return '↑';
  if (value.origin === 'cumulation') return '+';
  return value.origin === 'distribution' ? '−' : '';
}
