/** A part of a whole, as a bar shows it. */
export interface Share {
  /** Under which its colour and pattern are kept. */
  swatch: 'yes' | 'wholly' | 'partial' | 'touched' | 'no' | 'dispensable' | 'unprocessed';
  /** What it is called. */
  name: string;
  count: number;
}
