import { describe, expect, it } from 'vitest';
import { scaleOf } from './png';

describe('the size of a picture', () => {
  it('is twice that of the screen', () => expect(scaleOf(1000, 800)).toBe(2));
  it('stays within what a browser draws', () => {
    expect(scaleOf(40_000, 500) * 40_000).toBeLessThanOrEqual(16_000);
    const scale = scaleOf(15_000, 15_000);
    expect(scale * scale * 15_000 * 15_000).toBeLessThanOrEqual(120_000_001);
  });
});
