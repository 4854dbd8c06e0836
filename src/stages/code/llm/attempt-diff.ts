import { diffLines, splitLines } from '../../../judge/line-diff.ts';

const CONTEXT = 2;

/**
 * An attempt as a diff of the definition it was to replace: `-` what stands there, `+` what was tried, two lines around
 * each change, `...` for what is left out between.
 */
export function attemptDiff(before: string, attempt: string): string {
  const ended = (text: string) => splitLines(text.endsWith('\n') ? text : `${text}\n`);
  const [old, now] = [ended(before), ended(attempt)];
  const lines: string[] = [];
  let shown = 0;
  const show = (from: number, to: number) => {
    const start = Math.max(from, shown);
    if (start > shown && lines.length > 0) lines.push(' ...\n');
    lines.push(...old.slice(start, to).map((line) => ` ${line}`));
    shown = Math.max(shown, to);
  };
  let end = 0;
  for (const hunk of diffLines(old, now)) {
    if (lines.length > 0) show(shown, Math.min(end + CONTEXT, hunk.beforeStart));
    show(hunk.beforeStart - CONTEXT, hunk.beforeStart);
    lines.push(...old.slice(hunk.beforeStart, hunk.beforeEnd).map((line) => `-${line}`));
    lines.push(...now.slice(hunk.afterStart, hunk.afterEnd).map((line) => `+${line}`));
    end = shown = hunk.beforeEnd;
  }
  if (lines.length > 0) show(shown, Math.min(end + CONTEXT, old.length));
  return lines.join('').trimEnd();
}
