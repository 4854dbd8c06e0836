import type { StyleField } from '../../contracts/style.ts';

/** One-sided 95%. */
const Z = 1.645;

/**
 * How sure a majority is, 0..1: the lower end of the Wilson interval of its share, 0 where it may as well be a half.
 * 30 of 30 places give 0.84, 3 of 3 give 0.05, nine tenths of very many give 0.8.
 */
export function agreement(agreeing: number, all: number): number {
  if (all === 0) return 0;
  const share = agreeing / all;
  const middle = share + (Z * Z) / (2 * all);
  const width = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all));
  const lower = (middle - width) / (1 + (Z * Z) / all);
  return round(Math.max(0, 2 * lower - 1));
}

/** A field that the code says nothing of. */
export function unknown(): StyleField<never> {
  return { value: null, confidence: 0, evidence: 0, source: 'code' };
}

/** Three digits are more than is known. */
export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
