import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '../../../../src/base/log.ts';
import { loadOptions } from '../../../../src/config/load.ts';
import type { Command } from '../../../../src/entry/command.ts';
import { exportGraph } from '../../../../src/entry/commands/export.ts';
import { query } from '../../../../src/entry/commands/query.ts';
import { gitRepository } from '../../../helpers/git-repository.ts';

const FILES = {
  'src/pkg/__init__.py': '',
  'src/pkg/shop.py':
    'import textwrap\n\nfrom pkg.price import price\n\n\nclass Shop:\n    def total(self, items):\n        return price(items) * 2\n\n\n' +
    'sale = textwrap.TextWrapper().wrap("a")\nShop().total(["x"])\n',
  'src/pkg/price.py': 'def price(items) -> int:\n    return len(items)\n',
  'broken.py': 'def f(:\n    x = 1\n',
  'web.ts': 'export const x = 1;\n',
};

describe('entry/commands/query', () => {
  let cache = '';
  beforeEach(async () => (cache = await mkdtemp(join(tmpdir(), 'gk-query-'))));
  afterEach(() => rm(cache, { recursive: true, force: true }));

  async function run(command: Command, root: string, args: readonly string[], given: Readonly<Record<string, string>> = {}) {
    const env = { PATH: process.env['PATH'] ?? '', HOME: cache };
    const options = loadOptions(new Map(Object.entries({ repo: root, 'cache-dir': cache, ...given })), env);
    const signal = new AbortController().signal;
    return command.run({ options, args, env, cwd: root, log: silentLogger, signal, waiting: () => undefined });
  } // prettier-ignore

  it('types: of a file, with pyright for what is open, and of a symbol', async () => {
    using repository = gitRepository(FILES);
    const { text } = await run(query, repository.root, ['types', 'src/pkg/shop.py']);
    expect(text.split('\n')).toEqual([
      'src/pkg/shop.py:7  Shop.total() -> int  (inferred)',
      'src/pkg/shop.py:7  Shop.total.self: Shop  (inferred)',
      'src/pkg/shop.py:7  Shop.total.items: list[str]  (inferred)',
      'src/pkg/shop.py:11  sale: list[str]  (inferred)',
    ]);
    const priced = await run(query, repository.root, ['types', 'pkg.price.price']);
    expect(priced.document).toEqual([
      { file: 'src/pkg/price.py', line: 1, how: 'declared', symbol: 'price() -> int', name: 'price', kind: 'function', type: 'int' }, // prettier-ignore
      { file: 'src/pkg/price.py', line: 1, how: 'inferred', symbol: 'price.items: list[str]', name: 'price.items', kind: 'parameter', type: 'list[str]' }, // prettier-ignore
    ]);
    expect((await run(query, repository.root, ['types', 'broken.py'])).text).toContain('broken.py:2');
    await expect(run(query, repository.root, ['types', 'web.ts'])).rejects.toThrow(/not Python/);
    await expect(run(query, repository.root, ['types', 'nowhere.py'])).rejects.toThrow(/no symbol/);
  });

  it('types: asks the real pyright in the sandbox, and keeps what it said', async () => {
    const source = 'import os\n\nhere = os.environ\nwalk = list(os.walk("."))\nfirst = walk[0]\n';
    using repository = gitRepository({ 'm.py': source });
    const first = await run(query, repository.root, ['types', 'm.py']);
    expect(first.text).toContain('m.py:3  here: _Environ[str]  (pyright)');
    expect(first.document).not.toContainEqual(expect.objectContaining({ kind: 'note' }));
    const again = await run(query, repository.root, ['types', 'm.py'], { python: '/nowhere/python' });
    expect(again.text).toBe(first.text);
  });

  it('types: goes without pyright where it cannot be asked, and says so', async () => {
    using repository = gitRepository({ 'm.py': 'import os\n\nhere = os.environ\nn = 1\n' });
    const { text } = await run(query, repository.root, ['types', 'm.py'], { python: '/nowhere/python' });
    expect(text.split('\n')).toEqual([
      'm.py:3  here: ?  (unknown)',
      'm.py:4  n: int  (inferred)',
      expect.stringMatching(
        /^m\.py:1 {2}\(pyright was not asked for 1 names: no Python interpreter at \/nowhere\/python/,
      ),
    ]);
  });

  it('export --format types: every name of every file, or of some', async () => {
    using repository = gitRepository(FILES);
    const all = (await run(exportGraph, repository.root, [], { format: 'types' })).document;
    expect(all).toContainEqual({
      record: 'type', path: 'src/pkg/price.py', kind: 'parameter', name: 'items', scope: 'price', line: 1, character: 10, type: 'list[str]', how: 'inferred',
    }); // prettier-ignore
    const some = (await run(exportGraph, repository.root, ['broken.py'], { format: 'types' })).document;
    expect(some).toEqual([
      expect.objectContaining({ record: 'types', files: 1 }),
      expect.objectContaining({ name: 'f' }),
      expect.objectContaining({ name: 'x', type: 'int' }),
    ]);
    await expect(run(exportGraph, repository.root, ['gone.py'], { format: 'types' })).rejects.toThrow(
      /not a Python file/,
    );
  });
});
