import type { Digest } from '../../../../src/contracts/digest.ts';
import type { ReadFacts } from '../../../../src/knowledge/build/read-facts.ts';
import { followDigest, type FileChange } from '../../../../src/knowledge/live/live-digest.ts';
import { readSource } from '../../../../src/knowledge/parse/read-source.ts';

const FILES = {
  'pkg/__init__.py': '',
  'pkg/a.py': 'def f(x):\n    return g(x)\n\n\ndef g(x):\n    return x\n',
  'pkg/b.py': 'from pkg.a import f\n\n\ndef h():\n    return f(1)\n',
  'pkg/c.py': 'from .b import h\n\n\nclass C:\n    def m(self):\n        return h()\n',
  'web/list.ts': 'export function push() {}\n',
};

async function change(path: string, source: string): Promise<FileChange> {
  const read = await readSource(path, Buffer.from(source));
  if (!read.ok) throw new Error(read.why);
  return { path, now: { facts: read.facts, hash: `hash of ${source}` } };
}

async function factsOfAll(sources: Readonly<Record<string, string>>): Promise<ReadFacts> {
  const all = await Promise.all(Object.entries(sources).map(([path, source]) => change(path, source)));
  const files = new Map(all.flatMap(({ path, now }) => (now === null ? [] : [[path, now] as const])));
  return { files, failures: [], passing: false, parsed: files.size, reused: 0, partial: null };
}

const shape = ({ modules, symbols, imports, calls }: Digest) => ({
  modules,
  symbols,
  imports: imports.map((edge) => JSON.stringify(edge)).sort(),
  calls: calls.map((edge) => JSON.stringify(edge)).sort(),
});

describe('knowledge/live/live-digest', () => {
  it('ties callers in other files to the later of two definitions once everything is linked again', async () => {
    const twice = { ...FILES, 'pkg/a.py': `${FILES['pkg/a.py']}\n\ndef f(y):\n    return y\n` };
    const live = followDigest(await factsOfAll(FILES), 'c');
    live.apply([await change('pkg/a.py', twice['pkg/a.py'])]);
    expect(live.digest.symbols.map(({ id }) => id)).toContain('py:pkg.a:f#2');
    live.settle();
    expect(shape(live.digest)).toEqual(shape(followDigest(await factsOfAll(twice), 'c').digest));
    expect(live.digest.calls).toContainEqual(expect.objectContaining({ from: 'py:pkg.b:h', to: 'py:pkg.a:f#2' }));
  });

  it.each<[string, Record<string, string | null>]>([
    ['a body is edited', { 'pkg/a.py': FILES['pkg/a.py'].replace('return g(x)', 'return g(g(x))') }],
    [
      'a call is added to another module',
      { 'pkg/c.py': `${FILES['pkg/c.py']}\n\ndef n():\n    C().m()\n    return h()\n` },
    ],
    ['a function goes away', { 'pkg/a.py': 'def f(x):\n    return x\n' }],
    ['lines move', { 'pkg/b.py': `# one\n# two\n${FILES['pkg/b.py']}` }],
    ['a file is created', { 'pkg/d.py': 'from pkg.c import C\n\n\ndef k():\n    return C()\n' }],
    ['a file is deleted', { 'pkg/c.py': null }],
    ['a file is moved', { 'pkg/c.py': null, 'pkg/e.py': FILES['pkg/c.py'] }],
    ['another language is edited', { 'web/list.ts': 'export class List { push() {} }\n' }],
  ])('is the digest of the files as they are now when %s', async (_name, edits) => {
    const live = followDigest(await factsOfAll(FILES), 'c');
    const changes = await Promise.all(
      Object.entries(edits).map(([path, source]) =>
        source === null ? Promise.resolve({ path, now: null }) : change(path, source),
      ),
    );
    live.apply(changes);
    const after = Object.fromEntries(
      Object.entries<string | null>({ ...FILES, ...edits }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    );
    const expected = shape(followDigest(await factsOfAll(after), 'c').digest);
    expect(live.settled).toBe(false);
    expect(shape(live.digest)).toEqual(expected);
    live.settle();
    expect(live.settled).toBe(true);
    expect(shape(live.digest)).toEqual(expected);
  });

  it('finds callers that only now have something to call once it is settled', async () => {
    const live = followDigest(await factsOfAll({ ...FILES, 'pkg/a.py': 'def g(x):\n    return x\n' }), 'c');
    expect(live.digest.calls.some((edge) => edge.to === 'py:pkg.a:f')).toBe(false);
    live.apply([await change('pkg/a.py', FILES['pkg/a.py'])]);
    live.settle();
    expect(live.digest.calls.map(({ from, to }) => `${from} ${to}`)).toContain('py:pkg.b:h py:pkg.a:f');
  });
});
