import type { Logger } from '../../../../../src/base/log.ts';
import { formatText } from '../../../../../src/judge/checks/formatter.ts';
import { parseFiles } from '../../../../../src/judge/checks/parse.ts';
import { runRuff } from '../../../../../src/judge/checks/ruff.ts';
import { NO_CHANGE, type Tree, type Workbench } from '../../../../../src/judge/workbench.ts';
import { SIDECAR, testBench } from '../../../../helpers/bench.ts';
import { pythonRepository, type PythonRepository } from '../../../../helpers/python-repository.ts';

const signal = new AbortController().signal;
const FILES = {
  'pyproject.toml': '[tool.black]\nline-length = 40\nskip-string-normalization = true\n',
  'pkg/__init__.py': '',
  'pkg/long.py': "import os\n\n\ndef f(first, second, third, fourth):\n    return 'a'+missing\n",
  'pkg/broken.py': 'def f(:\n',
  'pkg/deep.py': `x = ${'('.repeat(150)}1${')'.repeat(150)}\n`,
};

/** The same questions to a bench with servers and to one without. */
describe('judge/servers/tools/tool-server', () => {
  let repository: PythonRepository;
  const said: string[] = [];
  const keep = (text: string) => void said.push(text);
  const log = { debug: keep, info: keep, warn: keep, error: keep } as Logger;
  const both: { bench: Workbench; tree: Tree }[] = [];

  beforeAll(async () => {
    repository = pythonRepository(FILES);
    for (const warm of [true, false]) {
      const bench = await testBench(repository, { warm, log });
      both.push({ bench, tree: await bench.open(NO_CHANGE, signal) });
    }
  });
  afterAll(async () => {
    for (const { bench, tree } of both) {
      await tree[Symbol.asyncDispose]();
      await bench[Symbol.asyncDispose]();
    }
    repository[Symbol.dispose]();
  });

  const ask = async <T>(question: (bench: Workbench, tree: Tree) => Promise<T>): Promise<[T, T]> => {
    const [warm, cold] = both;
    return [await question(warm!.bench, warm!.tree), await question(cold!.bench, cold!.tree)];
  };

  it.each([
    ['pkg/long.py', null],
    ['pkg/long.py', [{ first: 5, last: 5 }]],
    ['pkg/broken.py', null],
    ['pkg/deep.py', null],
  ])('formats %s as black does, with the configuration of the repository', async (path, ranges) => {
    const [warm, cold] = await ask(async ({ tools }, tree) =>
      (await formatText('black', tools, tree, { path, content: (await tree.read(path))!, ranges }, signal))?.toString(),
    );
    expect(warm).toBe(cold);
    expect(cold === undefined).toBe(path === 'pkg/broken.py');
  });

  it('lints and compiles as the programs do', async () => {
    const paths = ['pkg/long.py', 'pkg/broken.py'];
    const [warm, cold] = await ask(({ tools }, tree) => runRuff(tools.ruff!, tree, paths, 'default', signal));
    expect(warm).toEqual(cold);
    expect(cold.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['F401', 'F821', 'invalid-syntax']));
    const [parsed, alone] = await ask(({ environment: { python, binds } }, tree) =>
      parseFiles(tree, paths, { python, binds, sidecar: SIDECAR }, signal),
    );
    expect(parsed).toEqual(alone);
    expect(alone?.errors).toHaveLength(1);
  });

  it('was one process for all of that', () => {
    expect(said.filter((line) => line.includes('gave no answer'))).toEqual([]);
  });

  it('cannot write to a tree, and is started again when a tool hangs', async () => {
    const { tree } = both[0]!;
    const shell = (text: string) => ({ argv: ['/bin/sh', '-c', text] as ['/bin/sh', ...string[]], resident: true });
    expect((await tree.run(shell('echo x > left.py'), signal)).exitCode).not.toBe(0);
    expect(await tree.read('left.py')).toBeNull();
    const hanging = { ...shell('sleep 30'), limits: { wallSeconds: 1 } };
    expect((await tree.run(hanging, signal)).exitCode).toBeNull();
    expect((await tree.run(shell('echo fine'), signal)).stdout.toString()).toBe('fine\n');
  });
});
