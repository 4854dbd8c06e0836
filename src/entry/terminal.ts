import type { LogLine } from '../base/log.ts';

/**
 * Makes a text safe to print in a job: the runner obeys lines that begin with `::` or `##[`, after any blanks,
 * and a carriage return or an escape can hide one.
 */
export function inertLine(text: string): string {
  const plain = text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, ' ');
  return plain.replaceAll(/^(\s*)(::|##\[)/gm, (_all, blanks: string, mark: string) => `${blanks}\u200b${mark}`);
}

/** The sink of the logger: progress and problems on stderr. */
export function printLine(line: LogLine): void {
  if (line.level === 'debug') return;
  process.stderr.write(`${line.level === 'info' ? '  ' : `${line.level}: `}${inertLine(line.text)}\n`);
}
