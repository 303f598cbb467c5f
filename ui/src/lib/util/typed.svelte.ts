/**
 * What a field shows: what is recorded until somebody types. A reading that brings the same record once more leaves what is
 * being typed; one that brings another takes its place.
 */
export class Typed<T extends string> {
  readonly #read: () => T;
  readonly #recorded = $derived.by(() => this.#read());
  value: T = $derived(this.#recorded);

  constructor(read: () => T) {
    this.#read = read;
  }
}
