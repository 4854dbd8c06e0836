import { decode } from './content.ts';
import { functionsOf } from './functions.ts';
import { codeOf } from './python-text.ts';
import type { Code, FileView, Report } from './types.ts';

export function isTest(path: string): boolean {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  return /^test_.*\.py$|_test\.py$|^tests?\.py$/.test(name) || parts.slice(0, -1).some((part) => /^tests?$/.test(part));
}

const SKIP = /\bpytest\s*\.\s*(?:mark\s*\.\s*(?:skip|skipif|xfail)|skip|xfail|importorskip)\b|\bunittest\s*\.\s*(?:skip\w*|expectedFailure)\b|@(?:skip\w*|expectedFailure)\b|\bself\s*\.\s*skipTest\b|\b__test__\s*=\s*False|\bcollect_ignore/; // prettier-ignore
const VACUOUS = /^\s*assert\s+(?:True|1|not\s+False|not\s+None|\([^()]{0,200},[^()]{0,200}\)|"[^"]*"|'[^']*')\s*(?:,.*)?$|\bor\s+True\b|\bassertTrue\s*\(\s*True\b/; // prettier-ignore

/** Tells of tests that are gone, skipped, empty or weaker than they were. */
export function checkTests(view: FileView, code: Code, report: Report): void {
  const before = strengths(code.before);
  const after = strengths(code.after);
  const moved = view.from !== null && isTest(view.from) && !isTest(view.path);
  const gone = [...before.keys()].filter((name) => !after.has(name));
  if (view.deleted || moved || gone.length > 0)
    report('test-deleted', view.path, 0, gone.length > 0 ? gone.join(', ').slice(0, 200) : 'the whole file');
  else if (!view.created) report('test-edited', view.path, 0);
  for (const [name, was] of before) {
    const now = after.get(name);
    if (now !== undefined && now.strength < was.strength)
      report('test-weakened', view.path, view.complete ? now.line + 1 : 0, name);
  }
  for (const { line, bytes } of view.added) {
    const text = codeOf(decode(bytes));
    if (SKIP.test(text)) report('test-skipped', view.path, line);
    if (VACUOUS.test(decode(bytes))) report('test-vacuous', view.path, line);
  }
}

const ASSERTION = /^\s*assert\b|\.\s*assert\w+\s*\(|\b(?:raises|warns)\s*\(/;
const EQUAL = /^\s*assert\b[^\n]*==|\.\s*assert(?:Equal|Equals|DictEqual|ListEqual|SequenceEqual)\s*\(/;
const EXACT = /^\s*assert\b[^\n]*(?:!=|<|>|\bis\b(?!\s+not\s+None)|\bin\b)|\.\s*assert(?!True|IsNotNone|_called\b)\w+\s*\(|\b(?:raises|warns)\s*\((?!\s*(?:Base)?Exception\b)/; // prettier-ignore
const FORGIVING = /^\s*except\b[^\n]*:\s*(?:pass|return)?\s*$|\bsuppress\s*\(/;

/**
 * What each test asserts: three for one that compares with a value, two for another comparison or an
 * expected error, one for one that only looks for truth; a swallowed error takes two.
 */
function strengths(code: string): ReadonlyMap<string, { readonly strength: number; readonly line: number }> {
  const lines = code.split('\n');
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + valueOf(line));
  return new Map(
    functionsOf(lines)
      .filter(({ name }) => /(?:^|\.)test\w*$/.test(name))
      .map(({ name, start, end }) => [name, { strength: (sums[end] ?? 0) - (sums[start] ?? 0), line: start }]),
  );
}

function valueOf(line: string): number {
  if (FORGIVING.test(line)) return -2;
  if (!ASSERTION.test(line) || VACUOUS.test(line)) return 0;
  if (EQUAL.test(line)) return 3;
  return EXACT.test(line) ? 2 : 1;
}
