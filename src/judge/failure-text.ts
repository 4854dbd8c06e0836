import type { Finding } from '../contracts/verdict.ts';

/** A repair prompt is small: this is all that a failing artefact may take of it. */
const MOST_CHARACTERS = 3000;
const MOST_TESTS = 3;
const MOST_FINDINGS = 8;

/** Failing tests with what they printed and their source: the first few, whole where they fit. */
export function describeTests(
  title: string,
  ids: readonly string[],
  failures: Readonly<Record<string, string>>,
): string {
  const shown = ids.slice(0, MOST_TESTS);
  const each = Math.floor((MOST_CHARACTERS - 200) / Math.max(1, shown.length));
  const parts = shown.map((id) => `${id}\n${cutMiddle(failures[id] ?? '(no message)', each)}`);
  const more = ids.length > shown.length ? `\n... and ${ids.length - shown.length} more` : '';
  return `${title}\n${parts.join('\n\n')}${more}`;
}

/** Findings with the code they are about: `pkg/a.py:3: F821 Undefined name` and the line below it. */
export function describeFindings(title: string, findings: readonly (Finding & { readonly text?: string })[]): string {
  const lines = findings
    .slice(0, MOST_FINDINGS)
    .map(
      ({ path, line, rule, message, text }) =>
        `${path}:${line}: ${rule} ${message.slice(0, 300)}${text === undefined || text.trim() === '' ? '' : `\n    ${text.trim().slice(0, 200)}`}`,
    );
  const more = findings.length > lines.length ? [`... and ${findings.length - lines.length} more`] : [];
  return cutMiddle([title, ...lines, ...more].join('\n'), MOST_CHARACTERS);
}

/** Keeps both ends: the head says where, the end says what. */
export function cutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor((most - 20) / 2);
  return `${text.slice(0, half)}\n[...]\n${text.slice(-half)}`;
}
