import { z } from 'zod';
import { TestCoverage } from './coverage.ts';

/** One finding of one tool, keyed so that it survives line shifts. */
export const Finding = z.object({
  tool: z.string(),
  rule: z.string(),
  path: z.string(),
  line: z.int().nonnegative(),
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;

export const CheckName = z.enum([
  'guard', 'parse', 'ruff', 'black', 'pyright', 'mypy', 'flake8', 'pylint', 'isort', 'patterns', 'tests', 'reproduction',
]); // prettier-ignore
export type CheckName = z.infer<typeof CheckName>;

/** One check, relative to base. A tool that is absent is `not-run`, never a pass and never a failure. */
export const Check = z.object({
  name: CheckName,
  status: z.enum(['pass', 'fail', 'not-run']),
  /** Counts before and after, where the check counts something. */
  before: z.int().nullable(),
  after: z.int().nullable(),
  added: z.array(Finding),
  removed: z.int().nonnegative(),
  /** One line for people. */
  summary: z.string(),
  seconds: z.number(),
  version: z.string().nullable(),
});
export type Check = z.infer<typeof Check>;

export const TestOutcome = z.enum(['passed', 'failed', 'error', 'skipped']);
export type TestOutcome = z.infer<typeof TestOutcome>;

/** One run of tests. Anything but `complete` proves nothing. */
export const TestRun = z.object({
  state: z.enum([
    'complete',
    'incomplete',
    'timeout',
    'no-tests',
    'collection-error',
    'tests-import-another-copy',
    /** Nothing could be collected because modules from outside of the repository are missing. */
    'environment-incomplete',
    'not-runnable',
  ]),
  outcomes: z.record(z.string(), TestOutcome),
  /** Changed modules that a test loaded, with the file they came from. */
  loaded: z.record(z.string(), z.string()),
  /** First failure messages by test id, cut. */
  failures: z.record(z.string(), z.string()),
  /** End of what the run printed. */
  output: z.string(),
  seconds: z.number(),
  /** Of them in the tests themselves, with their fixtures. */
  spent: z.number().optional(),
  /** Modules from outside of the repository that some tests need and the interpreter does not have. */
  missing: z.array(z.string()).optional(),
  /** Asked for with `trace`: functions of the tree that failing tests entered, as `path:first line`. */
  executed: z.array(z.string()).optional(),
  /** Asked for with `coverage`: what each test ran. */
  coverage: TestCoverage.optional(),
});
export type TestRun = z.infer<typeof TestRun>;

export const TestDelta = z.object({
  selection: z.enum(['impacted-tests', 'whole-suite', 'none']),
  /** How impacted tests were chosen: by what each was seen to run at an earlier time, or by what it may call. */
  by: z.enum(['coverage', 'calls']).optional(),
  fixed: z.array(z.string()),
  broken: z.array(z.string()),
  stillFailing: z.array(z.string()),
  vanished: z.array(z.string()),
  appeared: z.array(z.string()),
  /** Tests that do not always end the same: they count for neither side. */
  flaky: z.array(z.string()).optional(),
  passing: z.int().nonnegative(),
});
export type TestDelta = z.infer<typeof TestDelta>;

export const StyleCheck = z.object({
  name: z.enum([
    'formatter', 'linter', 'naming', 'line length', 'quotes', 'docstrings', 'indent', 'imports', 'type hints',
    'trailing commas', 'blank lines',
  ]),
  weight: z.number(),
  score: z.number().min(0).max(1),
  /** How many places of the touched lines were looked at, and how many are otherwise than in the repository. */
  places: z.int().positive(),
  missed: z.int().nonnegative(),
  /** The first of them. */
  misses: z.array(z.object({ path: z.string(), line: z.int().nonnegative(), message: z.string() })),
}); // prettier-ignore
export type StyleCheck = z.infer<typeof StyleCheck>;

/** How much a patch looks like the repository: 1 is just like it. Null: it has nothing that could be compared. */
export const StyleScore = z.object({ score: z.number().min(0).max(1).nullable(), checks: z.array(StyleCheck) });
export type StyleScore = z.infer<typeof StyleScore>;

/** What the checks say of a tree, against base. */
export const Verdict = z.object({
  schema: z.literal(1),
  candidate: z.string(),
  level: z.enum(['quick', 'full']),
  /** `proven`: a red test turned green and nothing broke. `clean`: nothing got worse. `failed`: something did. */
  outcome: z.enum(['proven', 'clean', 'failed']),
  checks: z.array(Check),
  tests: TestDelta.nullable(),
  testState: TestRun.shape.state.nullable(),
  /** The failing artefact in words for a repair prompt; null unless failed. */
  failure: z.string().nullable(),
  seconds: z.number(),
  /** Absent where nobody asked for it. */
  style: StyleScore.optional(),
});
export type Verdict = z.infer<typeof Verdict>;
