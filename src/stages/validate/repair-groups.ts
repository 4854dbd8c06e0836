import { messageOf } from '../../base/errors.ts';
import { BudgetExhausted } from '../../contracts/budget.ts';
import type { RepairAttempt, RepairGroup } from '../../contracts/attempt.ts';
import type { Candidate, Edit } from '../../contracts/candidate.ts';
import { applyEdits } from '../../judge/bench/overlay.ts';
import { normalisedFingerprint } from '../../knowledge/parse/fingerprint.ts';
import { localCandidate, RESERVE_SECONDS, type Board } from './board.ts';
import { isFurther, rank, type Attempt } from './ranking.ts';
import type { Repair, ValidateContext, ValidateInput } from './types.ts';

/** Groups that are worked on in one round. */
const GROUPS_AT_ONCE = 2;

/** A failed candidate and what was made of it. */
interface Group {
  readonly name: string;
  best: Attempt;
  rounds: number;
  attempts: number;
  ended: RepairGroup['ended'] | null;
}

/**
 * Repairs failed candidates in rounds, the furthest first. In a round each of two groups climbs the ladder: what a
 * machine can put right, then the model. A group ends when it is proven, after three rounds, when a round brought only
 * what was proposed before, or when it brought nothing that got further (`isFurther`); its place goes to the next.
 */
export class RepairGroups {
  readonly #board: Board;
  readonly #repair: Repair;
  readonly #input: ValidateInput;
  readonly #context: ValidateContext;
  readonly #groups = new Map<string, Group>();
  /** Which group a candidate belongs to. */
  readonly #member = new Map<string, string>();
  rounds = 0;

  constructor(board: Board, repair: Repair, input: ValidateInput, context: ValidateContext) {
    this.#board = board;
    this.#repair = repair;
    this.#input = input;
    this.#context = context;
  }

  report(): readonly RepairGroup[] {
    return [...this.#groups.values()]
      .filter(({ rounds }) => rounds > 0)
      .map(({ name, rounds, attempts, ended, best }) => ({
        group: name,
        rounds,
        attempts,
        ended: ended ?? (this.rounds < this.#context.options.repairs ? 'another-proven' : 'rounds'),
        best: best.candidate.id,
      }));
  }

  /** One round; false when nothing is left to repair. */
  async round(): Promise<boolean> {
    const { options, budget } = this.#context;
    if (this.rounds >= options.repairs || budget.remaining().seconds < RESERVE_SECONDS * 2) return false;
    const groups = this.#next();
    if (groups.length === 0) return false;
    this.rounds++;
    for (const group of groups) {
      try {
        await this.#climb(group);
      } catch (error) {
        if (!(error instanceof BudgetExhausted)) throw error;
        this.#context.log.info(`repairs end: ${messageOf(error)}`);
        group.ended = 'budget';
        return false;
      }
      if (group.ended === 'proven') return true;
    }
    return true;
  }

  /** Groups that go on and new ones from failed candidates that nobody has repaired, the furthest first. */
  #next(): readonly Group[] {
    const failed = rank(this.#board.attempts()).filter(({ verdict }) => verdict.failure !== null);
    const groups: Group[] = [];
    for (const attempt of failed) {
      const group = this.#groupOf(attempt);
      if (group.ended !== null || group.best.candidate.id !== attempt.candidate.id) continue;
      groups.push(group);
      if (groups.length === GROUPS_AT_ONCE) break;
    }
    return groups;
  }

  #groupOf(attempt: Attempt): Group {
    const { id, parent, core } = attempt.candidate;
    const known = this.#groups.get(this.#member.get(id) ?? this.#member.get(parent ?? '') ?? '');
    if (known === undefined) {
      const group: Group = { name: id, best: attempt, rounds: 0, attempts: 0, ended: null };
      this.#groups.set(id, group);
      // What was polished and what it came from are one idea.
      for (const member of core === 'local' && parent !== null ? [id, parent] : [id]) this.#member.set(member, id);
      return group;
    }
    // What the quick checks proved has failed in full since.
    if (known.ended === 'proven' && known.rounds < this.#context.options.repairs) {
      known.ended = null;
      known.best = attempt;
    }
    return known;
  }

  async #climb(group: Group): Promise<void> {
    group.rounds++;
    const start = group.best;
    const local = await this.#local(group);
    if (local?.verdict.outcome === 'proven') return;
    let fresh = local !== null;
    const { waiting, signal } = this.#context;
    const from = group.best;
    for await (const { candidate, answer, note } of this.#repair.ask(from, this.rounds, signal)) {
      if (candidate === null || !this.#board.isNew(candidate)) {
        await this.#write(group, { rung: 'model', parent: from, candidate: null, note, answer, result: candidate === null ? 'unusable' : 'repeated' }); // prettier-ignore
        continue;
      }
      fresh = true;
      waiting(`judging repair ${candidate.id} (round ${this.rounds})`);
      const attempt = await this.#judged(group, from, candidate, { rung: 'model', note, answer });
      if (attempt.verdict.outcome === 'proven') return;
    }
    if (!fresh) group.ended = 'repetition';
    else if (group.best === start) group.ended = 'no-progress';
    else if (group.rounds >= this.#context.options.repairs) group.ended = 'rounds';
  }

  /** The first rung. Layout alone changes no verdict: only what changes the syntax tree is judged again. */
  async #local(group: Group): Promise<Attempt | null> {
    const { judge } = this.#input;
    const { signal } = this.#context;
    const { best } = group;
    const imports = await this.#repair.imports(best);
    const polished = await judge.polish(imports?.edits ?? best.candidate.edits, signal);
    const edits = polished?.edits ?? imports?.edits;
    if (edits === undefined) return null;
    const fingerprint = await this.#fingerprint(edits);
    if (fingerprint === null || fingerprint === best.candidate.fingerprint) return null;
    const done = [...(imports?.done ?? []), ...(polished?.done ?? [])];
    const id = `${best.candidate.id}-fix${this.rounds}`;
    const candidate = { ...localCandidate(best.candidate, id, { edits, done }), fingerprint };
    if (!this.#board.isNew(candidate)) return null;
    return await this.#judged(group, best, candidate, { rung: 'local', note: done.join(', '), answer: null });
  }

  /** Of the whole file, as the cores make it; null where edits of several files have no single one, or do not apply. */
  async #fingerprint(edits: readonly Edit[]): Promise<string | null> {
    const paths = [...new Set(edits.map((edit) => edit.path))];
    const [path] = paths;
    if (path === undefined || paths.length > 1) return null;
    return await normalisedFingerprint(applyEdits(await this.#context.repository.read(path), edits));
  }

  async #judged(
    group: Group,
    parent: Attempt,
    candidate: Candidate,
    from: Pick<RepairAttempt, 'rung' | 'note' | 'answer'>,
  ): Promise<Attempt> {
    this.#member.set(candidate.id, group.name);
    const attempt = await this.#board.judge(candidate);
    const { outcome } = attempt.verdict;
    const further = isFurther(attempt.verdict, group.best.verdict);
    if (further) group.best = attempt;
    if (outcome === 'proven') group.ended = 'proven';
    const result = outcome === 'proven' ? 'proven' : further ? 'better' : 'no-better';
    await this.#write(group, { ...from, parent, candidate, result });
    this.#context.log.info(`${candidate.id} repair ${outcome}, ${result}: ${candidate.label}`);
    return attempt;
  }

  async #write(
    group: Group,
    made: Pick<RepairAttempt, 'rung' | 'note' | 'answer' | 'result'> & {
      readonly parent: Attempt;
      readonly candidate: Candidate | null;
    },
  ): Promise<void> {
    group.attempts++;
    const { rung, note, answer, result, parent, candidate } = made;
    const line: RepairAttempt = {
      schema: 1, group: group.name, round: group.rounds, rung, parent: parent.candidate.id, candidate: candidate?.id ?? null, result, note, answer,
    }; // prettier-ignore
    await this.#context.run.append('attempts.jsonl', line);
  }
}
