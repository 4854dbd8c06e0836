import type { Resonance } from '../../contracts/lint-pack.ts';

export interface Signs {
  /** Fixes that made this change (one that was picked to another branch counts once), and those that changed a test too. */
  readonly commits: number;
  readonly tested: number;
  /** Places that were fixed, and places that look like the code before the fix today. */
  readonly fixed: number;
  readonly left: number;
  /** Ruff had something to say before the fix and not behind it; null where it was not asked. */
  readonly known: boolean | null;
}

/** A pattern below this is no rule. */
export const PROMOTED_FROM = 0.55;
/** A change of one fix is looked at when it was made in so many places. */
export const ENOUGH_PLACES = 4;
/** A form that the repository has kept since. */
const LEAST_ADOPTED = 2;
/** Below this share more was left alone than was fixed: then the fix was about something else. */
const LEAST_PRECISION = 0.5;
/** Recurrence is whole from so many fixes on; three more places of one fix count as another. */
const ENOUGH_FIXES = 4;
const PLACES_AS_FIX = 3;
const WEIGHTS = { recurrence: 0.3, tested: 0.15, known: 0.15, precision: 0.4 } as const;

/**
 * Resonance = 0.3 recurrence + 0.15 tested + 0.15 known + 0.4 precision, each 0..1. Recurrence grows from 0 for one fix in
 * one place to 1 for four fixes, and three more places in a fix count as one more; tested is the share of the commits that changed a test; known is 1 where a rule of ruff fires before
 * the fix only; precision is the share of the places that looked like this which were fixed.
 */
export function resonanceOf({ commits, tested, fixed, left, known }: Signs): Resonance {
  const recurrence = Math.min(1, (commits - 1 + (fixed - commits) / PLACES_AS_FIX) / (ENOUGH_FIXES - 1));
  const parts = {
    recurrence,
    tested: commits === 0 ? 0 : tested / commits,
    known: known === true ? 1 : 0,
    precision: fixed + left === 0 ? 0 : fixed / (fixed + left),
  };
  const score = Object.entries(WEIGHTS).reduce((sum, [name, weight]) => sum + weight * parts[name as keyof typeof WEIGHTS], 0); // prettier-ignore
  const round = (value: number) => Math.round(value * 100) / 100;
  return {
    score: round(score),
    recurrence: round(parts.recurrence),
    tested: round(parts.tested),
    known: parts.known,
    precision: round(parts.precision),
  };
}

/** Why a pattern is no rule; null when it is one. */
export function whyNotPromoted(
  resonance: Resonance,
  facts: {
    readonly commits: number;
    readonly fixed: number;
    /** How particular both sides are: 2 is one name, or two operators or literals. */
    readonly particulars: number;
    readonly afterParticulars: number;
    readonly reversed: boolean;
    /** Names of the code before the fix that nothing in the present tree has any more. */
    readonly gone: readonly string[];
    readonly adopted: number;
  },
): string | null {
  if (facts.commits < 2 && facts.fixed < ENOUGH_PLACES) return 'in one fix only, and in few places';
  if (facts.reversed) return 'other commits made the opposite change';
  if (facts.particulars < 2 && resonance.known === 0) return 'nothing in it is particular';
  if (facts.afterParticulars < 2) return 'the fix says nothing particular';
  if (facts.gone.length > 0) return `nothing has the name ${facts.gone[0] ?? ''} any more`;
  if (facts.adopted < LEAST_ADOPTED) return 'hardly anything in the present tree looks like the fix';
  if (resonance.precision < LEAST_PRECISION) return 'more places look like this than were ever fixed';
  if (resonance.score < PROMOTED_FROM) return `resonance below ${PROMOTED_FROM}`;
  return null;
}
