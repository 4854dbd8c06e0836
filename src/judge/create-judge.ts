import { UserError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { Candidate, Edit } from '../contracts/candidate.ts';
import type { Digest } from '../contracts/digest.ts';
import type { Judge } from '../contracts/judge.ts';
import type { Plan } from '../contracts/plan.ts';
import type { Style } from '../contracts/style.ts';
import type { Verdict } from '../contracts/verdict.ts';
import { createBaseline, type Baseline, type BaselineCache, type BaselineOptions } from './baseline.ts';
import { importRootsOf } from './bench/import-roots.ts';
import { blackGate } from './gates/black.ts';
import { guardGate } from './gates/guard.ts';
import { parseGate } from './gates/parse.ts';
import { ownToolsGate } from './gates/own-tools.ts';
import { patternsGate } from './gates/patterns.ts';
import { pyrightGate } from './gates/pyright.ts';
import { ruffGate } from './gates/ruff.ts';
import { testsGate } from './gates/tests.ts';
import { CHECK_NAMES, notRun, type Gate, type GateResult, type ImpactedTests, type JudgeParts } from './gates/gate.ts';
import { createLinter } from './linter.ts';
import type { PatternCheck } from './pattern-check.ts';
import { polish, type PolishResult } from './polish.ts';
import { NO_CHANGE, type Tree, type Workbench } from './workbench.ts';

export interface JudgeOptions {
  readonly workbench: Workbench;
  readonly plan: Plan;
  readonly style: Style;
  readonly digest: Digest;
  /** Protected paths that a patch may change after all. */
  readonly allowPaths?: readonly string[];
  /** Names that the repository declares as dependencies; what it imports already is known anyway. */
  readonly knownImports?: ReadonlySet<string>;
  /** Bug patterns mined from the history, where there are any. */
  readonly patterns?: PatternCheck | null;
  /** Values that must not appear in a patch. */
  readonly secrets?: readonly string[];
  /** Names the tests that a candidate may turn; default: those of the plan. */
  readonly impacted?: ImpactedTests;
  /** Takes what each test of a run of the whole suite at base ran. */
  readonly keepCoverage?: BaselineOptions['keepCoverage'];
  /** Where results at base are kept: the run folder. */
  readonly cache: BaselineCache | null;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Longest test run of a quick verdict; defaults to 60 s. */
  readonly quickSeconds?: number;
  /** Longest run of the whole suite in a full verdict; defaults to 180 s. 0: the impacted tests only. */
  readonly suiteSeconds?: number;
}

/** A judge that also does the mechanical part of a repair. */
export interface LocalJudge extends Judge {
  /** As any judge; a verdict needs no more of a candidate than its edits. */
  judge(candidate: Pick<Candidate, 'id' | 'edits'>, level: Verdict['level'], signal: AbortSignal): Promise<Verdict>;
  /** Safe fixes of what the edits add, and formatting of the lines they touch; null when nothing changes. */
  polish(edits: readonly Edit[], signal: AbortSignal): Promise<PolishResult | null>;
  /** What the tests say without any change. */
  readonly baseline: Baseline;
}

/** The order of the gates: cheap first. Quick stops at the first that fails. */
const GATES: readonly Gate[] = [
  guardGate,
  parseGate,
  testsGate,
  ruffGate,
  blackGate,
  pyrightGate,
  ownToolsGate,
  patternsGate,
];

/** Makes the judge of one plan. The workbench stays the caller's. */
export async function createJudge(options: JudgeOptions): Promise<LocalJudge> {
  const { workbench, plan, style, digest, log, signal } = options;
  const base = await workbench.open(NO_CHANGE, signal);
  const configured = style.tools.some((tool) => tool.name === 'ruff');
  const linter = createLinter(workbench.tools.ruff, base, configured, log);
  const baseline = createBaseline({
    bench: workbench,
    plan,
    cache: options.cache,
    log,
    quickSeconds: options.quickSeconds ?? 60,
    suiteSeconds: options.suiteSeconds ?? 180,
    keepCoverage: options.keepCoverage ?? null,
  });
  const known = new Set([
    ...(options.knownImports ?? []),
    ...importRootsOf(digest).names,
    ...digest.imports.map((edge) => edge.to.split('.')[0] ?? edge.to),
  ]);
  const parts: JudgeParts = {
    workbench, plan, style, digest, log, base, linter, baseline, impacted: options.impacted ?? (() => Promise.resolve({ tests: plan.tests.map(({ path }) => path), by: 'calls' })),
    guard: { allowPaths: options.allowPaths ?? [], secrets: options.secrets ?? [], knownImports: known },
    suiteSeconds: options.suiteSeconds ?? 180,
    typeErrors: new Map(),
    ownFindings: new Map(),
    patterns: options.patterns ?? null,
  }; // prettier-ignore
  return {
    baseline,
    judge: (candidate, level, stop) => judge(parts, candidate, level, AbortSignal.any([signal, stop])),
    polish: (edits, stop) => polish(workbench, base, linter, edits, style, AbortSignal.any([signal, stop])),
    [Symbol.asyncDispose]: () => base[Symbol.asyncDispose](),
  };
}

async function judge(
  parts: JudgeParts,
  candidate: Pick<Candidate, 'id' | 'edits'>,
  level: Verdict['level'],
  signal: AbortSignal,
): Promise<Verdict> {
  const started = performance.now();
  const done: GateResult[] = [];
  const subject = { edits: candidate.edits, level, tree: null as Tree | null };
  try {
    for (const gate of GATES) {
      signal.throwIfAborted();
      const result = await gate(parts, subject, signal);
      done.push(result);
      const failed = result.checks.find((check) => check.status === 'fail');
      // Without parsing code, nothing after it means anything, whatever the level.
      if (failed !== undefined && (level === 'quick' || failed.name === 'guard' || failed.name === 'parse')) break;
    }
  } catch (error) {
    // An edit that cannot be applied is a property of the candidate, not a failure of ours.
    if (!(error instanceof UserError) || error.reason !== 'patch-refused') throw error;
    done.push(cannotApply(error));
  } finally {
    await subject.tree?.[Symbol.asyncDispose]();
  }
  return conclude(candidate.id, level, done, (performance.now() - started) / 1000);
}

function conclude(id: string, level: Verdict['level'], done: readonly GateResult[], seconds: number): Verdict {
  const ran = done.flatMap((result) => result.checks);
  const failed = ran.find((check) => check.status === 'fail');
  const checks = CHECK_NAMES.map(
    (name) =>
      ran.find((check) => check.name === name) ??
      notRun(name, failed === undefined ? 'not part of this level' : `skipped: ${failed.name} failed`),
  );
  const blocked = done.find((result) => result.failure !== null);
  const tests = done.find((result) => result.tests !== undefined);
  return {
    schema: 1,
    candidate: id,
    level,
    outcome: blocked !== undefined ? 'failed' : tests?.proof === true ? 'proven' : 'clean',
    checks,
    tests: tests?.tests ?? null,
    testState: tests?.testState ?? null,
    failure: blocked?.failure ?? null,
    seconds: Math.round(seconds * 1000) / 1000,
  };
}

function cannotApply(error: UserError): GateResult {
  const check = { ...notRun('guard', error.message), status: 'fail' as const };
  return { checks: [check], failure: `The patch cannot be applied: ${error.message}` };
}
