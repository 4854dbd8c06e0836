import type { SmallEdit } from '../../src/stages/code/edits/site.ts';
import type { Token } from './fixes.ts';

export interface Comparer {
  /** Gives the edit the function as it was fixed, but for white space and trailing commas? */
  isFix(edit: SmallEdit): boolean;
  /** The place of the fix, for people. */
  readonly diff: string;
}

/** Compares edits of a function with its fixed text; `before` are its tokens. */
export function comparerOf(before: readonly Token[], source: Buffer, fixed: string): Comparer {
  const wanted = compact(fixed);
  const texts = before.map(({ text }) => text);
  const prefix = texts.reduce<string[]>((sums, text) => [...sums, (sums.at(-1) ?? '') + text], ['']);
  const whole = prefix.at(-1) ?? '';
  let head = 0;
  while (head < wanted.length && wanted[head] === whole[head]) head++;
  let tail = 0;
  while (tail < Math.min(wanted.length, whole.length) - head && wanted.at(-1 - tail) === whole.at(-1 - tail)) tail++;
  return {
    isFix: ({ start, end, text }) => {
      const first = before.findIndex((token) => token.end > start);
      const until = first < 0 ? before.length : first;
      const next = before.findIndex((token) => token.start >= end);
      const from = next < 0 ? before.length : next;
      const kept = (prefix[until] ?? whole).length;
      const rest = whole.slice((prefix[from] ?? whole).length);
      // What the edit leaves alone must be alike on both sides: most edits end here.
      if (kept > head + 40 || rest.length > tail + 40) return false;
      const cutFirst = before[until];
      const partly =
        cutFirst !== undefined && cutFirst.start < start ? source.toString('utf8', cutFirst.start, start) : '';
      const cutLast = before[from - 1];
      const partlyLast = cutLast !== undefined && cutLast.end > end && cutLast.start < end ? source.toString('utf8', end, cutLast.end) : ''; // prettier-ignore
      const atLine = start === 0 || source[start - 1] === 10;
      return compact(`${prefix[until] ?? whole}${partly}${plain(text, atLine)}${partlyLast}${rest}`) === wanted;
    },
    diff: `- ${whole.slice(Math.max(0, head - 40), whole.length - tail + 30)}\n+ ${wanted.slice(Math.max(0, head - 40), wanted.length - tail + 30)}`,
  };
}

/** Code without white space, but for the indentation of its lines. */
function plain(text: string, atLineStart: boolean): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines
    .map((line, at) => {
      const bare = line.replaceAll(/\s+/g, '');
      if (bare === '' || (at === 0 && !atLineStart)) return bare;
      return `¶${line.length - line.trimStart().length}${bare}`;
    })
    .join('');
}

function compact(text: string): string {
  return text.replaceAll(/,([)\]}])/g, '$1');
}
