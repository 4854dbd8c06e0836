import { framesIn } from '../../base/python-text.ts';

/** What one failing test says: which exception, with what message, and where it came from. */
export interface Failure {
  readonly exception: string;
  readonly message: string;
  /** The innermost place that pytest shows. */
  readonly place: { readonly path: string; readonly line: number; readonly symbol: string | null } | null;
}

/** Reads pytest's short traceback. `E   assert 2 == 3` -> AssertionError. */
export function readFailure(text: string): Failure {
  const report = text.split('\n--- the test, from line')[0] ?? text;
  const lines = report.split('\n');
  let group: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (!/^E(?: {3}|$)/.test(line)) continue;
    // The last block of E lines is the exception that ended the test.
    if (!/^E(?: {3}|$)/.test(lines[at - 1] ?? '')) group = [];
    group.push(line.slice(4));
  }
  const first = group[0] ?? '';
  const named = /^([A-Za-z_][\w.]{0,200})(?::\s?(.*))?$/s.exec(first);
  const assertion = /^assert\b/.test(first);
  const exception = assertion ? 'AssertionError' : (named?.[1] ?? '');
  const message = [assertion ? first : (named?.[2] ?? ''), ...group.slice(1)].join('\n').trim();
  return { exception, message, place: framesIn(report).at(-1) ?? null };
}

/** Faults of a test rather than of the code that it tests. */
const OWN_FAULT = new Set(['ImportError', 'ModuleNotFoundError', 'NameError', 'SyntaxError', 'IndentationError', 'TabError', 'UnboundLocalError', '']); // prettier-ignore

export interface Claim {
  readonly testPath: string;
  /** The exception that the request says is raised today. */
  readonly raisesNow: string | null;
  /** Every exception that the request names. */
  readonly errors: readonly string[];
  /** A definition or keyword that does not exist yet because the request asks for it. */
  readonly wanted: string | null;
  /** The request's text, to look for names in messages. */
  readonly text: string;
}

/** Is a test red because of what the request describes, and not because the test itself is broken? Null when it is; else why not. */
export function wrongReason(failure: Failure, claim: Claim): string | null {
  const { exception, message, place } = failure;
  const last = exception.slice(exception.lastIndexOf('.') + 1);
  if (exception === 'AssertionError' || exception === 'Failed' || exception.endsWith('.Failed')) {
    return /fixture '.*' not found/.test(message) ? 'a fixture is missing' : null;
  }
  const named = [claim.raisesNow, ...claim.errors.map((error) => error.split(':')[0] ?? '')].some(
    (name) => name !== null && name.slice(name.lastIndexOf('.') + 1) === last,
  );
  const inTest = place === null || place.path === claim.testPath;
  if (claim.wanted !== null && mentions(message, claim.wanted.slice(claim.wanted.lastIndexOf('.') + 1))) return null;
  if (OWN_FAULT.has(last))
    return named && !inTest ? null : `the test itself fails with ${last || 'something unreadable'}`;
  const keyword = /unexpected keyword argument '(\w{1,80})'/.exec(message)?.[1];
  if (keyword !== undefined)
    return mentions(claim.text, keyword) ? null : `the test passes ${keyword}, which the request does not name`;
  if (named || claim.raisesNow === 'Exception')
    return inTest &&
      /positional argument|required keyword|takes no arguments/.test(message) &&
      !mentions(claim.text, message.slice(0, 60))
      ? 'the test calls with the wrong arguments'
      : null;
  if (inTest) return `${last} comes from the test, not from the code`;
  return null;
}

function mentions(text: string, name: string): boolean {
  return name !== '' && text.includes(name);
}
