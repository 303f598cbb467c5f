import { CoverCodes, FrameworkCodes, type Cover, type CoverCounts, type Framework } from '$lib/backend/bindings';
import type { Share } from '$lib/components/share';
import { word } from '$lib/text';

export const swatches: Record<Cover, Share['swatch']> = {
  direct: 'yes',
  wholly: 'wholly',
  partly: 'partial',
  touched: 'touched',
  nothing: 'no',
  dispensable: 'dispensable',
};

/** The parts of a bar. */
export function shares(counts: CoverCounts): Share[] {
  return CoverCodes.map((cover) => ({ swatch: swatches[cover], name: word('cover', cover), count: counts[cover] }));
}

export function asFramework(text: string | undefined): Framework | null {
  return FrameworkCodes.find((one) => one === text) ?? null;
}

export function asCover(text: string): Cover | '' {
  return CoverCodes.find((one) => one === text) ?? '';
}
