import type { Style } from '../../contracts/style.ts';
import type { Observations } from './observe.ts';

type Field<Value> = { value: Value | null; confidence: number; evidence: number; source: string };

/** Line lengths that people choose. */
const LENGTHS = [79, 80, 88, 99, 100, 110, 119, 120, 140, 160] as const;
/** So many lines in a thousand may be longer than the limit that the rest keeps to. */
const STRAY_PER_MILLE = 3;
/** Lines this close under a limit show that it is kept, not just never reached. */
const NEAR = 8;
/** Fewer places than this leave doubt, however much they agree. */
const ENOUGH = 10;

/** The most common value, how far the code agrees on it, and in how many places. */
export function majority<Value>(counts: ReadonlyMap<Value, number>): Field<Value> {
  const ranked = [...counts].sort(([a, left], [b, right]) => right - left || (String(a) < String(b) ? -1 : 1));
  const evidence = ranked.reduce((sum, [, times]) => sum + times, 0);
  const [best] = ranked;
  if (best === undefined) return unknown();
  return { value: best[0], confidence: confidence(best[1] / evidence, evidence), evidence, source: 'code' };
}

/** The smallest usual limit that nearly all lines of code keep. */
export function lineLength(lengths: ReadonlyMap<number, number>): Field<number> {
  const longer = (limit: number) => sum(lengths, (length) => length > limit);
  const evidence = longer(0);
  if (evidence === 0) return unknown();
  const value = LENGTHS.find((limit) => longer(limit) * 1000 <= evidence * STRAY_PER_MILLE) ?? 160;
  const near = sum(lengths, (length) => length > value - NEAR && length <= value);
  const kept = near + longer(value) === 0 ? 0 : near / (near + longer(value));
  return { value, confidence: confidence(kept, near), evidence, source: 'code' };
}

/** Which convention docstrings with sections follow; `plain` when hardly any has sections. */
export function docstrings(counts: Observations['docstrings']): Field<NonNullable<Style['docstrings']['value']>> {
  const structured = new Map([...counts].filter(([name]) => name !== 'plain'));
  const withSections = sum(structured, () => true);
  const all = sum(counts, () => true);
  if (withSections > 0 && (withSections >= 3 || withSections * 5 >= all)) return majority(structured);
  return all === 0 ? unknown() : { ...majority(counts), value: 'plain', evidence: all };
}

/** The share of functions with any annotation. */
export function typeHints({ annotated, all }: Observations['functions']): Field<number> {
  if (all === 0) return unknown();
  return { value: round(annotated / all), confidence: confidence(1, all), evidence: all, source: 'code' };
}

/** Whether lists that end on a line of their own have a comma at the end. */
export function trailingCommas({ comma, all }: Observations['lists']): Field<boolean> {
  if (all === 0) return unknown();
  const share = comma / all;
  return {
    value: share >= 0.5,
    confidence: confidence(Math.max(share, 1 - share), all),
    evidence: all,
    source: 'code',
  };
}

function unknown(): { value: null; confidence: number; evidence: number; source: string } {
  return { value: null, confidence: 0, evidence: 0, source: 'code' };
}

/** Agreement, held back while there is little to agree on. */
function confidence(share: number, places: number): number {
  return round(share * (places / (places + ENOUGH / 2)));
}

function sum<Key>(counts: ReadonlyMap<Key, number>, when: (key: Key) => boolean): number {
  let total = 0;
  for (const [key, times] of counts) if (when(key)) total += times;
  return total;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
