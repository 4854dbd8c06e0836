import type { StyleField } from '../../contracts/style.ts';
import { agreement, unknown } from './confidence.ts';
import { countsOf, sum, type Tally } from './tally.ts';

/** Limits that people choose; another one needs clearer evidence. */
const USUAL: ReadonlySet<number> = new Set([72, 79, 80, 88, 90, 95, 99, 100, 110, 119, 120, 127, 130, 140, 150, 160]);
const LOWEST = 60;
const HIGHEST = 200;
/** Lines this close under a limit show that it is kept, not just never reached. */
const NEAR = 8;
/** Statements that would be at most this much longer than the limit show that it is what broke them. */
const ABOVE = 20;
/** So many lines in a thousand may be longer than a limit that people keep by hand. */
const STRAY_PER_MILLE = 3;
/** Where a formatter is at work, hardly any statement is broken that would have fitted. */
const FORMATTED_SHARE = 0.1;
const FORMATTED_LEAST = 5;

/**
 * The limit that explains the code best. A formatter leaves two marks: no line that it could break is longer than the
 * limit, and no statement is broken that would have fitted. The length with the fewest exceptions to both is its limit.
 * Code that is broken by hand has only the first mark: the smallest usual limit that nearly all its lines keep.
 */
export function lineLimit(tally: Tally): StyleField<number> {
  const [lines, plain, splits] = [numbers(tally, 'line'), numbers(tally, 'plain-line'), numbers(tally, 'split')];
  const all = count(lines) + count(plain);
  if (all === 0) return unknown();
  const formatted = formatterLimit(lines, plain, splits);
  if (formatted !== null) return formatted;
  const longer = (limit: number) => count(lines, limit) + count(plain, limit);
  const value = [...USUAL].find((limit) => longer(limit) * 1000 <= all * STRAY_PER_MILLE) ?? HIGHEST;
  const near = longer(value - NEAR) - longer(value);
  return { value, confidence: agreement(near, near + longer(value)), evidence: near, source: 'code' };
}

function formatterLimit(lines: Lengths, plain: Lengths, splits: Lengths): StyleField<number> | null {
  let best = { limit: 0, cost: Number.POSITIVE_INFINITY };
  for (let limit = LOWEST; limit <= HIGHEST; limit++) {
    const exceptions = count(lines, limit) + count(splits) - count(splits, limit);
    const cost = exceptions + (USUAL.has(limit) ? 0 : 2 + count(splits) / 100);
    if (cost < best.cost) best = { limit, cost };
  }
  const { limit } = best;
  const early = count(splits) - count(splits, limit);
  const late = count(splits, limit) - count(splits, limit + ABOVE);
  if (late < FORMATTED_LEAST || early > (early + late) * FORMATTED_SHARE) return null;
  const over = count(lines, limit);
  const near = count(lines, limit - NEAR) - over + count(plain, limit - NEAR) - count(plain, limit);
  const support = near + late;
  return { value: limit, confidence: agreement(support, support + over + early), evidence: support, source: 'code' };
}

type Lengths = ReadonlyMap<string, number>;

function numbers(tally: Tally, habit: 'line' | 'plain-line' | 'split'): Lengths {
  return countsOf(tally, habit);
}

/** How many are longer than a limit. */
function count(lengths: Lengths, limit = 0): number {
  return sum(lengths, (length) => Number(length) > limit);
}
