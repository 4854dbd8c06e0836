import { framesIn } from '../../../base/python-text.ts';
import type { Verdict } from '../../../contracts/verdict.ts';

/** What fits beside the definition and the attempt in the prompt of a small model. */
const MOST_CHARACTERS = 1400;
const MOST_FINDINGS = 3;
const AROUND = 2;
const ERROR_LINES = 4;
const TEST_LINES = 14;

/**
 * The failing artefact, what matters most first: for a test its id, the assertion and the innermost frame in the changed
 * code; for any other check its name and findings, each with the code around it.
 */
export function failingArtefact(verdict: Verdict, changed: ReadonlyMap<string, string>): string {
  const failed = verdict.checks.find((check) => check.status === 'fail');
  const failure = verdict.failure?.trim() ?? '';
  const isTest = failed?.name === 'tests' || failed?.name === 'reproduction';
  const parts = isTest ? testParts(failure, changed) : findingParts(failed, failure, changed);
  return cut(parts.join('\n'));
}

/** `The test of the request still fails:`, the id, `E   assert 1 == 2`, the frame, the test. */
function testParts(failure: string, changed: ReadonlyMap<string, string>): string[] {
  const lines = failure.split('\n');
  const errors = lines.filter((line) => line.startsWith('E  ')).slice(0, ERROR_LINES);
  const frame = framesIn(failure).findLast(({ path }) => changed.has(path));
  const at = lines.findIndex((line) => line.startsWith('--- the test'));
  const test = at < 0 ? [] : lines.slice(at, at + TEST_LINES);
  const rest = errors.length === 0 ? lines.slice(2, 12) : [];
  return [
    ...lines.slice(0, 2),
    ...errors,
    ...(frame === undefined ? [] : [`In the attempt, ${frame.path}:${frame.line}:`, ...around(changed.get(frame.path), frame.line)]),
    ...rest,
    ...test,
  ]; // prettier-ignore
}

function findingParts(
  failed: Verdict['checks'][number] | undefined,
  failure: string,
  changed: ReadonlyMap<string, string>,
): string[] {
  if (failed === undefined || failed.added.length === 0) return [failure];
  const shown = failed.added.slice(0, MOST_FINDINGS);
  const more = failed.added.length - shown.length;
  return [
    `The check ${failed.name} fails:`,
    ...shown.flatMap(({ path, line, rule, message }) => [
      `${path}:${line}: ${rule} ${message.slice(0, 300)}`,
      ...around(changed.get(path), line),
    ]),
    ...(more > 0 ? [`and ${more} more`] : []),
  ];
}

/** Lines around one, which is marked: `  4 | x = 1`, `> 5 | return y`. */
function around(text: string | undefined, line: number): string[] {
  if (text === undefined || line < 1) return [];
  const first = Math.max(1, line - AROUND);
  return text
    .split('\n')
    .slice(first - 1, line + AROUND)
    .map((code, index) => `${first + index === line ? '>' : ' '} ${first + index} | ${code.trimEnd().slice(0, 160)}`);
}

function cut(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS)}\n[cut]`;
}
