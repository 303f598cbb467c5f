/** Everything people read comes through here. */
export { language, levelHelp, levelWord, locale, sentence, t, term, useLanguage, word, wordsOf } from './text.svelte';
export type { Args, Language } from './text.svelte';
export { catalogVersion, date, euro, fileSize, instant, number, percent, quantity } from './format';
export { addDays, parseDate, parseEuro, parseInstant, parseQuantity } from './parse';
