import { fence, inertMarkdown, sanitiseRequest } from '../../../src/base/sanitise.ts';

describe('base/sanitise', () => {
  it.each([
    ['a <!-- hidden --> b', 'a   b', ['html-comment']],
    ['a <!--> b', 'a   b', ['html-comment']],
    ['x\n<!-- hidden\nto the end', 'x\n', ['html-comment']],
    ['shown: <!-- as it is', 'shown: <!-- as it is', []],
    ['<?hidden?><!DOCTYPE hidden><![CDATA[hidden]]>x', '   x', ['html-declaration']],
    ['<img src=x alt="hidden">x', '<img>x', ['html-attributes']],
    ['![hidden](https://x/ "hidden") x', '(image) x', ['image']],
    ['![hidden][ref] x', '(image) x', ['image']],
    ['[a ![hidden](u) b](v "hidden")', '[a (image) b](v)', ['image', 'link-title']],
    ['[//]: # (hidden)\nx', 'x', ['link-definition']],
    ['[a]: <b> "hidden\nhidden"\nx', 'x', ['link-definition']],
    ['> [a]: b "hidden"\nx', 'x', ['link-definition']],
    ['a\u200bb\u{e0041}c\ufe0fd\u202ee\u00ad', 'abcde', ['invisible-characters']],
    ['a\u0007b\r\nc', 'ab\nc', ['control-characters']],
  ])('%j', (text, shown, removed) => {
    expect(sanitiseRequest(text)).toEqual({ text: shown, removed });
  });

  it.each([
    'File "<stdin>", line 1, in <module>\nTypeError: <class \'int\'> <function f at 0x7f>',
    'use `a[i](x)` and d["k"] = x[1:2]\n\n```\n[INFO]: started\n```',
    '[INFO]: something failed here',
    'if a < b and b > c: x = y<<2',
    '- [ ] a task\n\n[docs](https://example.invalid/a_(b))',
  ])('leaves %j', (text) => {
    expect(sanitiseRequest(text)).toEqual({ text, removed: [] });
  });

  it('cuts what is too long and says so', () => {
    const { text, removed } = sanitiseRequest('word '.repeat(40_000));
    expect(text.length).toBeLessThanOrEqual(64 * 1024);
    expect(text.endsWith('[the rest was cut]')).toBe(true);
    expect(removed).toEqual(['text-beyond-64-KiB']);
  });

  // Row 41: quadratic work on these takes minutes at this size.
  it.each([
    '![![',
    ' ',
    '[',
    '](',
    '](x "',
    '<!--',
    '<',
    '<a ',
    '[a](b "c',
    '`',
    '```` ',
    '\\',
    '[x]: ',
    '[](<',
    '\n',
    '[a]: b "t\n',
  ])('is linear for %j', (piece) => {
    const text = piece.repeat(2_000_000 / piece.length);
    expect(sanitiseRequest(text).text.length).toBeLessThanOrEqual(64 * 1024 + 10);
    const line = piece.repeat(200_000 / piece.length);
    expect(inertMarkdown(line).length).toBeGreaterThan(0);
  });

  it.each([
    ['hi @team and a@b.com', 'hi `@team` and `a@b.com`'],
    ['fixes #12, closes o/r#3 GH-4', 'fixes `#12,` closes `o/r#3` `GH-4`'],
    ['/merge now', '`/merge` now'],
    ['- /merge now', '- `/merge` now'],
    ['![x](https://evil.invalid/?d=1)', '`![x](https://evil.invalid/?d=1)`'],
    ['![x] [y]', '\\!\\[x\\] \\[y\\]'],
    ['<img src=x> &#64;team &amp;', '&lt;img src=x> `&#64;team` &amp;amp;'],
    ['use `@property` and `a#1`', 'use `@property` and `a#1`'],
    ['`x`@team', '`x` `@team`'],
    ['`a\\` @team `', '`a\\` `@team` \\`'],
    ['\\\\`@team x`', '\\\\\\\\`@team x`'],
    ['a ` b\nc ` @team ` d', 'a \\` b\nc ` @team ` d'],
    ['```\n@team\n```', '\\`\\`\\`\n`@team`\n\\`\\`\\`'],
    ['# title', '\\# title'],
    ['path\\to a_b', 'path\\\\to a_b'],
    ['a\u202eb', 'ab'],
  ])('makes %j inert', (text, inert) => {
    expect(inertMarkdown(text)).toBe(inert);
  });

  it('fences text so that nothing in it ends the fence, and names what cannot be seen', () => {
    expect(fence('a ``` b ```` c\u202e\u0000', 'diff')).toBe('`````diff\na ``` b ```` c<U+202E>?\n`````');
    expect(fence('x\n')).toBe('```\nx\n```');
  });
});
