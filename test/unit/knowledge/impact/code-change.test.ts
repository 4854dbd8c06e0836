import { codeChange, type CodeChange } from '../../../../src/knowledge/impact/code-change.ts';

const OLD = [
  '"""Module."""', // 1
  'import os', // 2
  'from a import b, c', // 3
  'LIMIT = 3', // 4
  '', // 5
  '', // 6
  '@deco', // 7
  'def first(x: int = 1):', // 8
  '    """Doc."""', // 9
  '    if x:', // 10
  '        x += 1', // 11
  '    else:', // 12
  '        x = 2', // 13
  '    for y in range(x):', // 14
  '        print(y)', // 15
  '    return x', // 16
  '', // 17
  '', // 18
  'class Box(Base):', // 19
  '    size = 1', // 20
  '    def open(self):', // 21
  '        return self.size', // 22
  '    def shut(self):', // 23
  '        global STATE', // 24
  '        STATE = 1', // 25
  '', // 26
  'if TYPE_CHECKING:', // 27
  '    from d import E', // 28
  'register(Box)', // 29
].join('\n');

type Said = Partial<Omit<CodeChange, 'path' | 'before' | 'changed'>>;

async function change(from: string, to: string): Promise<Said> {
  expect(OLD).toContain(from);
  const { path: _path, before: _before, changed: _changed, ...said } = await codeChange('m.py', Buffer.from(OLD), Buffer.from(OLD.replace(from, to))); // prettier-ignore
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== false && !(Array.isArray(value) && value.length === 0))); // prettier-ignore
}

describe('knowledge/impact/code-change', () => {
  it.each<[string, string, string]>([
    ['a comment', 'LIMIT = 3', 'LIMIT = 3  # three'],
    ['layout', 'def first(x: int = 1):', 'def first(\n    x: int = 1,\n):'],
    ['a docstring', '"""Doc."""', '"""Other."""'],
    ['quotes', '"""Module."""', "'''Another module.'''"],
    ['the order of imports', 'import os\nfrom a import b, c', 'from a import c, b\nimport os'],
    ['what only types need', 'from d import E', 'from d import E, F'],
    ['the order of definitions', '    size = 1\n    def open(self):\n        return self.size\n    def shut(self):\n        global STATE\n        STATE = 1\n', '    size = 1\n    def shut(self):\n        global STATE\n        STATE = 1\n    def open(self):\n        return self.size\n'],
  ])('takes %s for nothing', async (_what, from, to) => {
    expect(await change(from, to)).toEqual({});
  }); // prettier-ignore

  it.each<[string, string, string, Said]>([
    ['a statement: its lines', 'x = 2', 'x = 3', { lines: [[13, 13]] }],
    ['a statement that is put in: what stands behind it', '    return x\n', '    x = abs(x)\n    return x\n', { lines: [[16, 16]] }],
    ['one at the end: what stands before it', '        print(y)\n', '        print(y)\n        print(x)\n', { lines: [[15, 15]] }],
    ['one behind a declaration: what shows', '        global STATE\n', '        global STATE\n        print(1)\n', { lines: [[25, 25]] }],
    ['a condition: its line', 'if x:', 'if not x:', { lines: [[10, 10]] }],
    ['a branch that goes: the line of the condition', '    else:\n        x = 2\n', '', { lines: [[10, 10]] }],
    ['a loop: its line', 'range(x)', 'range(x + 1)', { lines: [[14, 14]] }],
    ['parameters: every run', 'x: int = 1', 'x: int = 2', { entered: [7] }],
    ['a decorator: every run, and the name', '@deco', '@other', { entered: [7], names: ['first'] }],
    ['a constant: its name', 'LIMIT = 3', 'LIMIT = 4', { names: ['LIMIT'] }],
    ['an import from elsewhere: what it binds', 'from a import b, c', 'from a import b\nfrom z import c', { names: ['c'] }],
    ['an attribute: the member', 'size = 1', 'size = 2', { members: [{ owner: 'Box', name: 'size', method: false }] }],
    ['a new method: the member', '    def shut', '    def lock(self): pass\n    def shut', { added: ['Box.lock'], members: [{ owner: 'Box', name: 'lock', method: true }] }],
    ['a method that goes: its runs and the member', '    def open(self):\n        return self.size\n', '', { entered: [21], members: [{ owner: 'Box', name: 'open', method: true }] }],
    ['bases: the class', 'Box(Base)', 'Box(Other)', { classes: ['Box'], names: ['Box'] }],
    ['a renamed function: both', 'def first', 'def last', { entered: [7], added: ['last'], names: ['first', 'last'] }],
    ['a call at the top: loading', 'register(Box)', 'register(Box, 1)', { loads: true }],
  ])('takes %s', async (_what, from, to, said) => {
    expect(await change(from, to)).toEqual(said);
  }); // prettier-ignore

  it('takes a new file for its names and for the name it is imported by', async () => {
    const said = await codeChange('pkg/fresh.py', null, Buffer.from('X = 1\ndef f(): pass\n'));
    expect(said).toMatchObject({ names: ['X', 'f', 'fresh'], added: ['f'], loads: false });
  });

  it('takes what cannot be read for anything', async () => {
    expect(await codeChange('m.py', Buffer.from(OLD), Buffer.from([0, 1, 2]))).toMatchObject({ loads: true });
  });
});
