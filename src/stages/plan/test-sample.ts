import type { CodeSymbol } from '../../contracts/digest.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';

/** An existing test that shows how the target is called, and what its file lends to such a test. */
export interface TestSample {
  /** The test with the helpers of its file that it calls. */
  readonly text: string;
  /** Source of a top-level helper or one-line constant of that file; null when there is none. */
  definition(name: string): string | null;
}

export const NO_SAMPLE: TestSample = { text: '', definition: () => null };
const LARGEST = 900;

/** Picks a test that calls the target, the shortest first; else the first small test of the nearest file. */
export async function sampleFor(
  target: CodeSymbol | null,
  tests: Plan['tests'],
  knowledge: Knowledge,
): Promise<TestSample> {
  const test = (target === null ? undefined : callingTest(target, knowledge)) ?? firstTest(tests, knowledge);
  if (test === undefined) return NO_SAMPLE;
  const source = await knowledge.source(test.path);
  const textOf = (symbol: CodeSymbol) => source.subarray(symbol.start, symbol.end).toString('utf8');
  const helpers = knowledge
    .symbolsIn(test.path)
    .filter((symbol) => isHelper(symbol) && !textOf(symbol).startsWith('@'));
  const called = new Set(knowledge.callees(test.id).map((edge) => edge.to));
  const shown = [...helpers.filter((symbol) => called.has(symbol.id)), test].map(textOf).join('\n\n');
  const whole = source.toString('utf8');
  return {
    text: shown.length <= LARGEST ? shown : textOf(test).slice(0, LARGEST),
    definition: (name) => {
      const helper = helpers.find((symbol) => symbol.qualname === name);
      if (helper !== undefined) return textOf(helper).trimEnd();
      // A constant on one line, as test files have them at their head.
      return whole.split('\n').find((line) => line.startsWith(`${name} = `) && !/[([{,]\s*$/.test(line)) ?? null;
    },
  };
}

function callingTest(target: CodeSymbol, knowledge: Knowledge): CodeSymbol | undefined {
  return knowledge
    .callers(target.id)
    .flatMap((edge) => knowledge.symbol(edge.from) ?? [])
    .filter((symbol) => isTest(symbol) && symbol.end - symbol.start < LARGEST)
    .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function firstTest(tests: Plan['tests'], knowledge: Knowledge): CodeSymbol | undefined {
  return tests.slice(0, 5).flatMap(({ path }) => knowledge.symbolsIn(path)).find((symbol) => isTest(symbol) && symbol.end - symbol.start < LARGEST / 2); // prettier-ignore
}

function isTest(symbol: CodeSymbol): boolean {
  return symbol.test && symbol.kind === 'function' && symbol.parent === null && symbol.qualname.startsWith('test');
}

function isHelper(symbol: CodeSymbol): boolean {
  return symbol.kind === 'function' && symbol.parent === null && !symbol.qualname.startsWith('test');
}
