import type { Logger } from '../../base/log.ts';
import type { Edit } from '../../contracts/candidate.ts';
import type { Digest } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Style } from '../../contracts/style.ts';
import type { Check, CheckName, TestDelta, TestRun, Verdict } from '../../contracts/verdict.ts';
import type { Baseline } from '../baseline.ts';
import type { LocatedFinding } from '../checks/findings.ts';
import type { GuardOptions } from '../guard/types.ts';
import type { Linter } from '../linter.ts';
import type { ToolRun } from '../own-tools/run.ts';
import type { PatternCheck } from '../pattern-check.ts';
import type { Tree, Workbench } from '../workbench.ts';

/** In the order in which they are shown. */
export const CHECK_NAMES: readonly CheckName[] = [
  'guard',
  'parse',
  'reproduction',
  'tests',
  'ruff',
  'black',
  'pyright',
  'mypy',
  'flake8',
  'pylint',
  'isort',
  'patterns',
];

/** A file before and after a change; null is a file that is not there. */
export interface JudgedFile {
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer | null;
}

/** Names the tests that a change may turn, nearest first, as pytest calls them without parameters, or whole files. */
export type ImpactedTests = (
  files: readonly JudgedFile[],
) => Promise<{ readonly tests: readonly string[]; readonly by: NonNullable<TestDelta['by']> }>;

export interface JudgeParts {
  readonly workbench: Workbench;
  readonly plan: Plan;
  readonly style: Style;
  readonly digest: Digest;
  readonly log: Logger;
  /** The base tree, never changed. */
  readonly base: Tree;
  readonly linter: Linter;
  readonly baseline: Baseline;
  readonly impacted: ImpactedTests;
  readonly guard: GuardOptions;
  readonly suiteSeconds: number;
  /** What pyright says of files at base, by the files. */
  readonly typeErrors: Map<string, { readonly version: string; readonly errors: readonly LocatedFinding[] }>;
  /** What the repository's own tools say of files at base, by tool and files. */
  readonly ownFindings: Map<string, ToolRun>;
  /** Bug patterns of this repository; null where none are known. */
  readonly patterns: PatternCheck | null;
}

/** What is judged. `tree` is opened by the first gate that needs files and shared by the static ones. */
export interface Subject {
  readonly edits: readonly Edit[];
  readonly level: Verdict['level'];
  tree: Tree | null;
}

export interface GateResult {
  readonly checks: readonly Check[];
  /** Words for a repair prompt when this gate stops the candidate; null when it passes. */
  readonly failure: string | null;
  /** Set by the tests gate. */
  readonly tests?: TestDelta | null;
  readonly testState?: TestRun['state'] | null;
  /** The tests prove the change. */
  readonly proof?: boolean;
}

export type Gate = (parts: JudgeParts, subject: Subject, signal: AbortSignal) => Promise<GateResult>;

/** The tree of the candidate, opened once. */
export async function treeOf(parts: JudgeParts, subject: Subject, signal: AbortSignal): Promise<Tree> {
  return (subject.tree ??= await parts.workbench.open({ edits: subject.edits, files: [] }, signal));
}

export function notRun(name: CheckName, summary: string, seconds = 0): Check {
  return { name, status: 'not-run', before: null, after: null, added: [], removed: 0, summary, seconds, version: null };
}

/** Seconds since `started`, to a millisecond. */
export function since(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

/** `1 test`, `2 tests` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
