import type { Candidate, Edit } from '../../contracts/candidate.ts';
import type { Digest } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { SearchRecord } from '../../contracts/search.ts';
import type { Style } from '../../contracts/style.ts';
import type { LocalJudge } from '../../judge/create-judge.ts';
import type { StageContext } from '../stage.ts';
import type { Attempt } from './ranking.ts';

/** What a model answered when shown a candidate that failed. */
export interface RepairAnswer {
  /** Null: the answer cannot be used. */
  readonly candidate: Candidate | null;
  readonly answer: string;
  readonly note: string;
}

/** The two rungs of the ladder, as far as they need more than the judge. */
export interface Repair {
  /** Imports that a failed candidate lacks and the repository writes elsewhere; null when there is none. No model. */
  imports(failed: Attempt): Promise<{ readonly edits: readonly Edit[]; readonly done: readonly string[] } | null>;
  /** Asks a model, with the failing artefact and the attempt. */
  ask(failed: Attempt, round: number, signal: AbortSignal): AsyncIterable<RepairAnswer>;
}

export interface ValidateInput {
  readonly plan: Plan;
  readonly style: Style;
  readonly digest: Digest;
  readonly search: SearchRecord;
  readonly judge: LocalJudge;
  /** Null: no repairs (no model). */
  readonly repair: Repair | null;
}

export type ValidateContext = Pick<StageContext, 'repository' | 'run' | 'budget' | 'log' | 'signal' | 'waiting'> & {
  readonly options: Pick<StageContext['options'], 'repairs'>;
};
