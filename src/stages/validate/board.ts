import type { Candidate } from '../../contracts/candidate.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { applyEdits } from '../../judge/bench/overlay.ts';
import { changedLineCount } from '../../judge/line-diff.ts';
import { rank, type Attempt } from './ranking.ts';
import { styleOfEdits } from './style-score.ts';
import type { ValidateContext, ValidateInput } from './types.ts';

/** Candidates that get a full verdict at most: it takes seconds, and the third best has rarely something the first lacks. */
const MOST_FULL = 3;
/** Kept free for delivery. */
export const RESERVE_SECONDS = 8;

/** Every candidate of the run with its latest verdict. */
export class Board {
  readonly checked = new Set<string>();
  readonly #input: ValidateInput;
  readonly #context: ValidateContext;
  readonly #attempts = new Map<string, Attempt>();
  /** Looked at in full, polished or not. */
  readonly #tried = new Set<string>();
  /** Syntax trees that were proposed, by step. */
  readonly #seen = new Set<string>();

  constructor(input: ValidateInput, context: ValidateContext) {
    this.#input = input;
    this.#context = context;
  }

  attempts(): readonly Attempt[] {
    return [...this.#attempts.values()];
  }

  async load(): Promise<void> {
    const verdicts = new Map(this.#input.search.verdicts.map((verdict) => [verdict.candidate, verdict]));
    for (const candidate of this.#input.search.candidates) {
      const verdict = verdicts.get(candidate.id);
      if (verdict === undefined) continue; // proposed, but the search ended before it was judged
      this.isNew(candidate);
      const scored = await this.#scored(candidate, verdict);
      this.#attempts.set(candidate.id, { candidate, verdict: scored, lines: await this.#lines(candidate) });
    }
  }

  /** Whether nobody proposed this syntax tree before; from now on somebody has. */
  isNew({ step, fingerprint }: Pick<Candidate, 'step' | 'fingerprint'>): boolean {
    const key = `${step}:${fingerprint}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }

  /** Full verdicts for the best candidates of an outcome, best first, until one keeps it. */
  async checkBest(outcome: 'proven' | 'clean'): Promise<boolean> {
    const open = rank(this.attempts()).filter(
      ({ candidate, verdict }) => verdict.outcome === outcome && !this.#tried.has(candidate.id),
    );
    for (const attempt of open.slice(0, MOST_FULL)) if (await this.#check(attempt, outcome)) return true;
    return false;
  }

  /** Spends a candidate of the budget on a quick verdict, and keeps both. */
  async judge(candidate: Candidate): Promise<Attempt> {
    const { budget, signal } = this.#context;
    budget.spendCandidate();
    const verdict = await this.#input.judge.judge(candidate, 'quick', signal);
    await this.#context.run.append('candidates.jsonl', candidate);
    return await this.#keep(candidate, verdict);
  }

  /** Polishes a candidate, judges it in full, and says whether it keeps its outcome. */
  async #check(attempt: Attempt, outcome: 'proven' | 'clean'): Promise<boolean> {
    const { judge } = this.#input;
    const { log, budget } = this.#context;
    this.#context.waiting(`checking ${attempt.candidate.id} in full`);
    this.#tried.add(attempt.candidate.id);
    const left = budget.remaining().seconds - RESERVE_SECONDS;
    const timeout = AbortSignal.timeout(Math.ceil(Math.max(1, left) * 1000));
    const signal = AbortSignal.any([this.#context.signal, timeout]);
    try {
      const candidate = await this.#polished(attempt.candidate, signal);
      const verdict = await judge.judge(candidate, 'full', signal);
      this.checked.add(candidate.id);
      this.#tried.add(candidate.id);
      await this.#keep(candidate, verdict);
      // Polishing changes no behaviour: what the polished one fails, the one it came from fails too.
      if (verdict.outcome === 'failed' && candidate !== attempt.candidate)
        this.#attempts.set(attempt.candidate.id, {
          ...attempt,
          verdict: { ...verdict, candidate: attempt.candidate.id },
        });
      return verdict.outcome === outcome || verdict.outcome === 'proven';
    } catch (error) {
      if (this.#context.signal.aborted || !timeout.aborted) throw error;
      // What the quick verdict proved still stands; it is reported as a quick one.
      log.warn(`no time is left for a full verdict of ${attempt.candidate.id}; its quick verdict stands`);
      this.checked.add(attempt.candidate.id);
      return true;
    }
  }

  async #polished(candidate: Candidate, signal: AbortSignal): Promise<Candidate> {
    const result = await this.#input.judge.polish(candidate.edits, signal);
    if (result === null) return candidate;
    const local = localCandidate(candidate, `${candidate.id}-local`, result);
    await this.#context.run.append('candidates.jsonl', local);
    return local;
  }

  async #keep(candidate: Candidate, verdict: Verdict): Promise<Attempt> {
    const scored = await this.#scored(candidate, verdict);
    await this.#context.run.append('verdicts.jsonl', scored);
    const attempt = { candidate, verdict: scored, lines: await this.#lines(candidate) };
    this.#attempts.set(candidate.id, attempt);
    return attempt;
  }

  /** The verdict with how much the patch looks like the repository; one that cannot be applied has no look. */
  async #scored(candidate: Candidate, verdict: Verdict): Promise<Verdict> {
    if (verdict.outcome === 'failed') return verdict;
    const { repository } = this.#context;
    return { ...verdict, style: await styleOfEdits(this.#input.style, candidate.edits, verdict, repository) };
  }

  async #lines(candidate: Candidate): Promise<number> {
    let lines = 0;
    for (const [path, edits] of Map.groupBy(candidate.edits, (edit) => edit.path)) {
      const before = await this.#context.repository.read(path);
      try {
        lines += changedLineCount(before, applyEdits(before, edits));
      } catch {
        lines += 1000; // cannot be applied: its verdict says so
      }
    }
    return lines;
  }
}

/** A candidate after something was done to it by machine. */
export function localCandidate(
  candidate: Candidate,
  id: string,
  change: {
    readonly edits: Candidate['edits'] | readonly Candidate['edits'][number][];
    readonly done: readonly string[];
  },
): Candidate {
  return {
    ...candidate,
    id,
    core: 'local',
    edits: [...change.edits],
    tokens: { prompt: 0, completion: 0 },
    seconds: 0,
    parent: candidate.id,
    label: `${candidate.label}; ${change.done.join(', ')}`,
  };
}
