import { inertLine } from '../../../src/entry/terminal.ts';

/** What the runner obeys: a line that begins, after blanks, with one of its marks. */
const obeyed = (text: string) => text.split(/\r\n|\r|\n/).some((line) => /^\s*(::|##\[)/.test(line));

describe('entry/terminal', () => {
  it.each([
    '::add-path::/tmp/evil',
    '   ::set-env name=LD_PRELOAD::x',
    'ok\n::warning::x',
    'ok\r::warning::x',
    '##[command]x',
    '\u001b[2K::add-mask::x',
    '\u0085::add-mask::x',
  ])('prints %j so that the runner obeys nothing in it', (text) => {
    expect(obeyed(text.replace('\u001b[2K', '').replace('\u0085', '\n'))).toBe(true);
    expect(obeyed(inertLine(text))).toBe(false);
  });

  it('leaves ordinary text alone', () => {
    expect(inertLine('py:pkg::f  a::b\n\tindented')).toBe('py:pkg::f  a::b\n\tindented');
  });
});
