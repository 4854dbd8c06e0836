/** What a person would copy out of the log of a failed job: pure functions from text to text. */

/** More than this of a log is never looked at; failures stand at its end. */
const READ = 400_000;
const KEPT = 8_000;
const LINES_BEFORE_ERROR = 60;

const STAMP = /^\uFEFF?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,9}Z /;
const COLOUR = /\u001b\[[0-9;]{0,20}[A-Za-z]/g;
/** Where Actions checks a repository out: paths below it are those of the repository. */
const WORKSPACE = /\/(?:home\/runner\/work|__w)\/[^/\s]{1,100}\/[^/\s]{1,100}\//g;

/**
 * The part of a log that shows what failed: the failures that pytest prints, or the lines before the first error of the
 * runner. Without time stamps, colours and the folders of the runner.
 */
export function failingPart(log: string): string {
  const lines = log
    .slice(-READ)
    .split(/\r?\n/)
    .map((line) => line.slice(0, 2000).replace(STAMP, '').replace(COLOUR, '').replace(WORKSPACE, ''));
  const failures = lines.findIndex((line) => /^=+ (?:FAILURES|ERRORS) =+$/.test(line));
  if (failures >= 0) {
    const after = lines.findIndex(
      (line, at) => at > failures && /^=+ .*\b(?:failed|errors?)\b.* in [\d.]+s/.test(line),
    );
    return cut(lines.slice(failures, after < 0 ? undefined : after + 1));
  }
  const error = lines.findIndex((line) => line.startsWith('##[error]'));
  const end = error < 0 ? lines.length : error + 1;
  const shown = lines.slice(Math.max(0, end - LINES_BEFORE_ERROR), end);
  return cut(shown.filter((line) => !/^##\[(?:group|endgroup|debug)\]/.test(line)));
}

function cut(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  return text.length <= KEPT ? text : `${text.slice(0, KEPT / 2)}\n[...]\n${text.slice(-KEPT / 2)}`;
}
