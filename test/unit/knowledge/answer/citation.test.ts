import type { Citation } from '../../../../src/contracts/answer.ts';
import { holds, linesOf, quote } from '../../../../src/knowledge/answer/citation.ts';

const COMMIT = 'a'.repeat(40);
const reader = (bytes: Buffer | null, commit = COMMIT) => ({ commit, read: () => bytes });
const weigh = (word: string) => (line: string) => (line.includes(word) ? 1 : 0);

function quoted(text: string | Buffer, place: { line: number; endLine: number }, word = 'needle'): Citation | null {
  return quote({ path: 'a.py', ...place }, linesOf(Buffer.from(text)), COMMIT, weigh(word));
}

describe('knowledge/answer/citation', () => {
  it('quotes a short place whole and finds it again', () => {
    const text = 'import os\n\ndef f(x):\n    return x\n\n';
    const made = quoted(text, { line: 3, endLine: 5 });
    expect(made).toEqual({ path: 'a.py', line: 3, endLine: 4, commit: COMMIT, quote: 'def f(x):\n    return x' });
    expect(holds(made!, reader(Buffer.from(text)))).toBe(true);
  });

  it('quotes the lines of a long place that speak to the question', () => {
    const lines = Array.from({ length: 80 }, (_, index) =>
      index > 50 && index < 56 ? `needle ${index}` : `x${index}`,
    );
    const made = quoted(lines.join('\n'), { line: 1, endLine: 80 });
    expect(made!.line).toBeGreaterThan(40);
    expect(made!.quote.match(/needle/g)).toHaveLength(5);
    expect(quoted(lines.join('\n'), { line: 1, endLine: 80 }, 'absent')!.line).toBe(1);
  });

  it.each<[string, Partial<Citation>]>([
    ['another line', { line: 2, endLine: 2 }],
    ['more lines than quoted', { line: 1, endLine: 2 }],
    ['lines beyond the file', { line: 9, endLine: 9 }],
    ['a line before the file', { line: 0, endLine: 0 }],
    ['another commit', { commit: 'b'.repeat(40) }],
    ['other text', { quote: 'x = 2' }],
    ['more text', { quote: 'x = 1 ' }],
    ['less text', { quote: 'x =' }],
  ])('does not hold for %s', (_what, change) => {
    const right = { path: 'a.py', line: 1, endLine: 1, commit: COMMIT, quote: 'x = 1' };
    const at = reader(Buffer.from('x = 1\ny = 2\n'));
    expect(holds(right, at)).toBe(true);
    expect(holds({ ...right, ...change }, at)).toBe(false);
  });

  it('does not hold where the file is gone', () => {
    const one = { path: 'a.py', line: 1, endLine: 1, commit: COMMIT, quote: '' };
    expect(holds(one, reader(null))).toBe(false);
    expect(holds(one, reader(Buffer.alloc(0)))).toBe(false);
  });

  it('takes the line ends of Windows as line ends, and no others', () => {
    const bytes = Buffer.from('def f():\r\n    return 1\r\n');
    const made = quoted(bytes, { line: 1, endLine: 2 });
    expect(made!.quote).toBe('def f():\n    return 1');
    expect(holds(made!, reader(bytes))).toBe(true);
    expect(linesOf(Buffer.from('a\rb\u2028c\n')).map(String)).toEqual(['a\rb\u2028c']);
  });

  it('never quotes what it cannot quote exactly: latin-1 and endless lines are left out', () => {
    const latin = Buffer.from('def f():\n    return "caf\xe9"\n', 'latin1');
    expect(quoted(latin, { line: 1, endLine: 2 })).toMatchObject({ line: 1, endLine: 1, quote: 'def f():' });
    expect(quoted(`x = "${'y'.repeat(5_000)}"\n`, { line: 1, endLine: 1 })).toBeNull();
    expect(quoted('\n\n\n', { line: 1, endLine: 3 })).toBeNull();
    expect(quoted('x\n', { line: 5, endLine: 9 })).toBeNull();
  });
});
