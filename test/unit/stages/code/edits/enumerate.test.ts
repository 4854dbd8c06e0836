import { definitions } from '../../../../../src/knowledge/parse/definitions.ts';
import { parsePython } from '../../../../../src/knowledge/parse/python.ts';
import { applyEdits } from '../../../../../src/stages/code/proposal.ts';
import { smallEdits } from '../../../../../src/stages/code/edits/enumerate.ts';
import { siteOf, type SmallEdit } from '../../../../../src/stages/code/edits/site.ts';

async function editsOf(source: string, name = 'f'): Promise<{ edits: SmallEdit[]; texts: Map<string, SmallEdit> }> {
  const parsed = await parsePython(source);
  if (!parsed.ok) throw new Error(parsed.why);
  const all = definitions(parsed.tree);
  const target = all.find((one) => one.name === name);
  if (target === undefined) throw new Error(`no ${name}`);
  const edits = [...smallEdits(siteOf(parsed.tree, target, all))];
  const texts = new Map<string, SmallEdit>();
  for (const edit of edits) {
    const text = applyEdits(parsed.tree.source, [{ ...edit, replacement: edit.text }]).toString();
    if (!texts.has(text)) texts.set(text, edit);
  }
  return { edits, texts };
}

describe('stages/code/edits/enumerate', () => {
  it.each([
    ['a wrong boundary', 'def f(a, n):\n    return a < n\n', 'def f(a, n):\n    return a <= n\n'],
    ['swapped operands', 'def f(a, b):\n    return a - b\n', 'def f(a, b):\n    return b - a\n'],
    ['missing brackets', 'def f(a, b, c):\n    return a + b * c\n', 'def f(a, b, c):\n    return (a + b) * c\n'],
    ['or for and', 'def f(a, b):\n    return a and b\n', 'def f(a, b):\n    return a or b\n'],
    ['not in for in', 'def f(a, b):\n    return a in b\n', 'def f(a, b):\n    return a not in b\n'],
    ['off by one', 'def f(n):\n    return range(n)\n', 'def f(n):\n    return range(n + 1)\n'],
    ['a wrong constant', 'def f(n):\n    return n + 1\n', 'def f(n):\n    return n + 2\n'],
    ['a wrong name', 'def f(first, last):\n    return first\n', 'def f(first, last):\n    return last\n'],
    ['an attribute of its kin', 'def f(a, b):\n    a.append(b)\n', 'def f(a, b):\n    a.extend(b)\n'],
    ['swapped arguments', 'def f(a, b):\n    return g(b, a)\n', 'def f(a, b):\n    return g(a, b)\n'],
    ['an argument too few', 'def f(a, b):\n    return g(a)\n', 'def f(a, b):\n    return g(a, b)\n'],
    ['a keyword not handed on', 'def f(a, limit):\n    return g(a)\n', 'def f(a, limit):\n    return g(a, limit=limit)\n'],
    ['a missing call around', 'def f(a):\n    return a\n', 'def f(a):\n    return sorted(a)\n'],
    ['a missing method', 'def f(a):\n    return a\n', 'def f(a):\n    return a.strip()\n'],
    ['a key that may be missing', "def f(a):\n    return a['x']\n", "def f(a):\n    return a.get('x')\n"],
    ['a receiver that may be None', 'def f(a):\n    if a.ok:\n        return 1\n', 'def f(a):\n    if a and a.ok:\n        return 1\n'],
    ['truth for presence', 'def f(a):\n    if a:\n        return 1\n', 'def f(a):\n    if a is not None:\n        return 1\n'],
    ['a slice too long', 'def f(a):\n    return a[1:]\n', 'def f(a):\n    return a[2:]\n'],
    ['the first for the last', 'def f(a):\n    return a[0]\n', 'def f(a):\n    return a[-1]\n'],
    ['an error not caught', 'def f(a):\n    try:\n        g()\n    except ValueError:\n        pass\n', 'def f(a):\n    try:\n        g()\n    except (ValueError, TypeError):\n        pass\n'],
    ['a type not accepted', 'def f(a):\n    return isinstance(a, list)\n', 'def f(a):\n    return isinstance(a, (list, tuple))\n'],
    ['a statement too much', 'def f(a):\n    a += 1\n    return a\n', 'def f(a):\n    return a\n'],
    ['statements in the wrong order', 'def f(a):\n    g(a)\n    h(a)\n', 'def f(a):\n    h(a)\n    g(a)\n'],
    ['a return inside the loop', 'def f(a):\n    for b in a:\n        g(b)\n        return b\n', 'def f(a):\n    for b in a:\n        g(b)\n    return b\n'],
    ['a missing guard', 'def f(a):\n    return a[0]\n', 'def f(a):\n    if not a:\n        return None\n    return a[0]\n'],
    ['a missing return', 'def f(a):\n    b = g(a)\n', 'def f(a):\n    b = g(a)\n    return b\n'],
    ['a missing break', 'def f(a):\n    for b in a:\n        g(b)\n', 'def f(a):\n    for b in a:\n        g(b)\n        break\n'],
    ['a wrong default', 'def f(a, b=1):\n    return a\n', 'def f(a, b=2):\n    return a\n'],
    ['a name for a word', 'def f(a, weight):\n    return a[weight]\n', 'def f(a, weight):\n    return a["weight"]\n'],
    ['a line that its sibling has', 'def g(a):\n    a = a.lower()\n    check(a)\n\ndef f(a):\n    check(a)\n', 'def g(a):\n    a = a.lower()\n    check(a)\n\ndef f(a):\n    a = a.lower()\n    check(a)\n'],
  ])('holds the fix of %s', async (_what, before, after) => {
    const { texts } = await editsOf(before);
    expect([...texts.keys()]).toContain(after);
  }); // prettier-ignore

  it('keeps to the definition, changes something each time, and proposes nothing twice', async () => {
    const before = '# é ü\nX = 1\n\ndef f(a, b=2):\n    """Döc."""\n    if a > b:\n        return [a, b][0]\n    return g(a, key=b)\n\nY = 2\n';
    const { edits, texts } = await editsOf(before);
    const [start, end] = [Buffer.from(before).indexOf('def f'), Buffer.from(before).indexOf('\nY = 2')];
    expect(edits.filter((edit) => edit.start < start || edit.end > end || edit.start > edit.end)).toEqual([]);
    expect(texts.has(before)).toBe(false);
    expect(new Set(edits.map((edit) => `${edit.start} ${edit.end} ${edit.text}`)).size).toBe(edits.length);
    expect([...texts.keys()].every((text) => text.startsWith('# é ü\nX = 1\n') && text.includes('"""Döc."""') && text.endsWith('\nY = 2\n'))).toBe(true);
  }); // prettier-ignore

  it('gives the same edits in the same order each time, with tabs, CRLF and no body', async () => {
    for (const source of ['def f(a):\r\n\tif a:\r\n\t\treturn a\r\n\treturn 1\r\n', 'def f(): ...\n', 'def f(a): return a\n', 'class A:\n\tdef f(self):\n\t\tself.b = self.c\n']) {
      const once = await editsOf(source);
      const again = await editsOf(source);
      expect(again.edits).toEqual(once.edits);
    }
    const { texts } = await editsOf('def f(a):\n\treturn a[0]\n');
    expect([...texts.keys()]).toContain('def f(a):\n\tif not a:\n\t\treturn None\n\treturn a[0]\n');
  }); // prettier-ignore
});
