/** How hard a passphrase is to guess, roughly: length first, then how much it varies. A hint, no gate. */
export type Strength = 'short' | 'weak' | 'fair' | 'good';

export function strengthOf(passphrase: string): Strength {
  if (passphrase.length < 12) return 'short';
  const words = passphrase
    .trim()
    .split(/[\s\-_.,]+/)
    .filter((word) => word.length > 2);
  const different = new Set(passphrase.toLowerCase()).size;
  if (different < 8 || new Set(words).size < words.length) return 'weak';
  if (words.length >= 4 || (passphrase.length >= 16 && different >= 12)) return 'good';
  return 'fair';
}
