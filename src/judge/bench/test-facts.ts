import { z } from 'zod';
import { coverageFits, TestCoverage } from '../../contracts/coverage.ts';
import { TestOutcome, type TestRun } from '../../contracts/verdict.ts';
import { isSafePath } from './base-tree.ts';

/** What a run loaded: modules from outside of the tree with their files, and files of the tree; flagged when pytest rewrote them. */
export const LoadedModules = z.object({
  externals: z.array(z.tuple([z.string(), z.string(), z.boolean()])),
  sources: z.array(z.tuple([z.string().refine(isSafePath), z.boolean()])),
});
export type LoadedModules = z.infer<typeof LoadedModules>;

/** What run_tests.py says of a run. The text in it was written by code that is judged. */
export const TestFacts = z.object({
  end: z.boolean(),
  code: z.int().nullable(),
  collected: z.array(z.string()),
  outcomes: z.record(z.string(), TestOutcome),
  failures: z.record(z.string(), z.string()),
  errors: z.record(z.string(), z.string()),
  loaded: z.record(z.string(), z.string()),
  notes: z.array(z.string()),
  pytest: z.string().nullable(),
  executed: z.array(z.string()).nullable(),
  modules: LoadedModules.nullable().catch(null),
  /** Seconds in the tests themselves, with their fixtures. */
  spent: z.number(),
  /** Told by code that is judged, so a record that does not hold together is none. */
  coverage: TestCoverage.nullable().catch(null),
  timeout: z.boolean(),
  output: z.string(),
  seconds: z.number(),
});
export type TestFacts = z.infer<typeof TestFacts>;

const USAGE_ERROR = 4;
/** Stands in the id of a test for the copy of the tree: a path may be a parameter, and another copy is not another test. */
export const TREE = '{tree}';

/** The facts in the output of the runner: the last line that starts with the word only the runner was given. */
export function readFacts(stdout: Buffer, word: string): TestFacts | null {
  const start = stdout.lastIndexOf(`\n${word} `);
  if (start < 0) return null;
  const end = stdout.indexOf(10, start + 1);
  if (end < 0) return null;
  try {
    return TestFacts.parse(JSON.parse(stdout.toString('utf8', start + 1 + word.length + 1, end)));
  } catch {
    return null;
  }
}

/** Did pytest refuse its command line, as it does when the configuration names options of plugins that are absent? */
export function refusedOptions(facts: TestFacts): boolean {
  const usage = facts.code === USAGE_ERROR || (!facts.end && facts.pytest !== null && facts.collected.length === 0);
  return (
    usage && /unrecognized arguments|Missing required plugins|Error importing plugin|invalid choice/.test(facts.output)
  );
}

/** `names` are the top-level modules of the tree. One run as the rest of the product sees it. `loaded` holds paths relative to the tree, or absolute ones outside it. */
export function toTestRun(
  facts: TestFacts,
  tree: string,
  changed: readonly string[],
  names: readonly string[],
): TestRun {
  const missing = missingModules(facts, names);
  const clean = (text: string) => text.replaceAll(`${tree}/`, '').replaceAll(tree, '.');
  const cleaned = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([id, text]) => [id.replaceAll(tree, TREE), clean(text)]));
  const loaded = cleaned(facts.loaded);
  const outcomes: TestRun['outcomes'] = {};
  for (const [id, outcome] of Object.entries(facts.outcomes)) outcomes[id.replaceAll(tree, TREE)] = outcome;
  for (const id of Object.keys(facts.errors)) outcomes[id.replaceAll(tree, TREE)] = 'error';
  return {
    state: stateOf(facts, loaded, changed, missing),
    outcomes,
    loaded,
    failures: { ...cleaned(facts.errors), ...cleaned(facts.failures) },
    output: clean([...facts.notes, facts.output].join('\n')).slice(-8000),
    seconds: facts.seconds,
    spent: facts.spent,
    ...(missing.length === 0 ? {} : { missing }),
    ...(facts.executed === null ? {} : { executed: facts.executed }),
    ...(facts.coverage === null || !coverageFits(facts.coverage) ? {} : { coverage: facts.coverage }),
  };
}

function stateOf(
  facts: TestFacts,
  loaded: Readonly<Record<string, string>>,
  changed: readonly string[],
  missing: readonly string[],
): TestRun['state'] {
  if (facts.timeout) return 'timeout';
  if (facts.pytest === null) return 'not-runnable';
  if (!facts.end) return 'incomplete';
  if (facts.collected.length === 0 && missing.length > 0) return 'environment-incomplete';
  if (facts.code === USAGE_ERROR || facts.code === 3) return 'not-runnable';
  if (changed.some((path) => path in loaded && loaded[path] !== path)) return 'tests-import-another-copy';
  if (facts.collected.length === 0) return Object.keys(facts.errors).length > 0 ? 'collection-error' : 'no-tests';
  // A hook that drops tests after collection, or a session that stopped early, proves nothing.
  return facts.collected.every((id) => id in facts.outcomes) ? 'complete' : 'incomplete';
}

/** Modules that collection asked for in vain and that are not the repository's own. */
function missingModules(facts: TestFacts, names: readonly string[]): string[] {
  const said = [...Object.values(facts.errors), ...(facts.code === USAGE_ERROR ? [facts.output] : [])].join('\n');
  const found = [...said.matchAll(/ModuleNotFoundError: No module named '([\w.]{1,200})'/g)];
  const tops = found.map((match) => (match[1] ?? '').split('.')[0] ?? '');
  return [...new Set(tops)].filter((top) => top !== '' && !names.includes(top)).slice(0, 50);
}
