import { messageOf } from '../../base/errors.ts';
import { BudgetExhausted } from '../../contracts/budget.ts';
import type { Candidate } from '../../contracts/candidate.ts';
import type { Digest } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Resolution } from '../../contracts/resolution.ts';
import type { SearchRecord } from '../../contracts/search.ts';
import type { Style } from '../../contracts/style.ts';
import type { Verdict } from '../../contracts/verdict.ts';
import { applyEdits } from '../../judge/bench/overlay.ts';
import type { LocalJudge } from '../../judge/create-judge.ts';
import { changedLineCount } from '../../judge/line-diff.ts';
import type { StageContext } from '../stage.ts';
import { chooseWinner } from './choose-winner.ts';
import { rank, type Attempt } from './ranking.ts';
import { styleOfEdits } from './style-score.ts';

/** Proposes candidates from one that failed, with its failing artefact. */
export type Repair = (failed: Attempt, round: number, signal: AbortSignal) => AsyncIterable<Candidate>;

export interface ValidateInput {
  readonly plan: Plan;
  readonly style: Style;
  readonly digest: Digest;
  readonly search: SearchRecord;
  readonly judge: LocalJudge;
  /** Null: no repairs (no model). */
  readonly repair: Repair | null;
}

type ValidateContext = Pick<StageContext, 'repository' | 'run' | 'budget' | 'log' | 'signal' | 'waiting'> & {
  readonly options: Pick<StageContext['options'], 'repairs'>;
};

/** Candidates that get a full verdict at most: it takes seconds, and the third best has rarely something the first lacks. */
const MOST_FULL = 3;
/** Failed candidates that one round of repairs starts from. */
const REPAIRED_AT_ONCE = 2;
/** Kept free for delivery. */
const RESERVE_SECONDS = 8;

/** Checks the best candidates in full, repairs where nothing is proven, and decides. */
export async function validateStage(input: ValidateInput, context: ValidateContext): Promise<Resolution> {
  const board = new Board(input, context);
  await board.load();
  let proven = await board.checkBest('proven');
  let repairs = 0;
  const { repair } = input;
  while (!proven && repair !== null && repairs < context.options.repairs && board.repairable().length > 0) {
    if (context.budget.remaining().seconds < RESERVE_SECONDS * 2) break;
    repairs++;
    if (!(await board.repairRound(repair, repairs))) break;
    proven = await board.checkBest('proven');
  }
  if (!proven) await board.checkBest('clean');
  const { plan, search } = input;
  const { checked } = board;
  return chooseWinner({ plan, attempts: board.attempts(), checked, ended: search.ended, repairs });
}

/** Every candidate of the run with its latest verdict. */
class Board {
  readonly checked = new Set<string>();
  readonly #input: ValidateInput;
  readonly #context: ValidateContext;
  readonly #attempts = new Map<string, Attempt>();
  /** Looked at in full, polished or not. */
  readonly #tried = new Set<string>();
  readonly #repaired = new Set<string>();
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
      this.#seen.add(`${candidate.step}:${candidate.fingerprint}`);
      const scored = await this.#scored(candidate, verdict);
      this.#attempts.set(candidate.id, { candidate, verdict: scored, lines: await this.#lines(candidate) });
    }
  }

  /** Full verdicts for the best candidates of an outcome, best first, until one keeps it. */
  async checkBest(outcome: 'proven' | 'clean'): Promise<boolean> {
    const open = rank(this.attempts()).filter(
      ({ candidate, verdict }) => verdict.outcome === outcome && !this.#tried.has(candidate.id),
    );
    for (const attempt of open.slice(0, MOST_FULL)) if (await this.#check(attempt, outcome)) return true;
    return false;
  }

  /** Failed candidates that nobody has repaired yet, the furthest first. */
  repairable(): readonly Attempt[] {
    return rank(this.attempts()).filter(
      ({ candidate, verdict }) => verdict.failure !== null && !this.#repaired.has(candidate.id),
    );
  }

  /** One round: repairs of the best failed candidates, judged as they come. False when nothing new was proposed. */
  async repairRound(repair: Repair, round: number): Promise<boolean> {
    const { log, signal, budget } = this.#context;
    let proposed = false;
    for (const failed of this.repairable().slice(0, REPAIRED_AT_ONCE)) {
      this.#repaired.add(failed.candidate.id);
      try {
        for await (const candidate of repair(failed, round, signal)) {
          const key = `${candidate.step}:${candidate.fingerprint}`;
          if (this.#seen.has(key)) continue;
          this.#seen.add(key);
          proposed = true;
          budget.spendCandidate();
          this.#context.waiting(`judging repair ${candidate.id} (round ${round})`);
          const verdict = await this.#input.judge.judge(candidate, 'quick', signal);
          await this.#keep(candidate, verdict);
          log.info(`${candidate.id} repair ${verdict.outcome}: ${candidate.label}`);
          if (verdict.outcome === 'proven') return true;
        }
      } catch (error) {
        if (!(error instanceof BudgetExhausted)) throw error;
        log.info(`repairs end: ${messageOf(error)}`);
        return false;
      }
    }
    return proposed;
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
    const local: Candidate = {
      ...candidate,
      id: `${candidate.id}-local`,
      core: 'local',
      edits: [...result.edits],
      tokens: { prompt: 0, completion: 0 },
      seconds: 0,
      parent: candidate.id,
      label: `${candidate.label}; ${result.done.join(', ')}`,
    };
    await this.#context.run.append('candidates.jsonl', local);
    return local;
  }

  async #keep(candidate: Candidate, verdict: Verdict): Promise<void> {
    const { run } = this.#context;
    if (!this.#attempts.has(candidate.id) && candidate.core !== 'local')
      await run.append('candidates.jsonl', candidate);
    const scored = await this.#scored(candidate, verdict);
    await run.append('verdicts.jsonl', scored);
    this.#attempts.set(candidate.id, { candidate, verdict: scored, lines: await this.#lines(candidate) });
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
