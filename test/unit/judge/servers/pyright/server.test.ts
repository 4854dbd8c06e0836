import { readdirSync, readFileSync } from 'node:fs';
import type { TypeErrors } from '../../../../../src/judge/checks/findings.ts';
import { runPyright } from '../../../../../src/judge/checks/pyright.ts';
import type { PyrightSetup } from '../../../../../src/judge/checks/pyright-project.ts';
import { PyrightServer } from '../../../../../src/judge/servers/pyright/server.ts';
import { NO_CHANGE, type Tree, type Workbench } from '../../../../../src/judge/workbench.ts';
import { testBench } from '../../../../helpers/bench.ts';
import { pythonRepository, type PythonRepository } from '../../../../helpers/python-repository.ts';

const signal = new AbortController().signal;

const FILES = {
  'pkg/__init__.py': '',
  'pkg/price.py': 'def price(item: str) -> int:\n    return len(item)\n',
  'pkg/shop.py':
    'from pkg.price import price\n\n\ndef total(items: list[str]) -> str:\n    return sum(price(each) for each in items)\n',
  'pkg/odd.py': '\ufeffnäme = undefined_name + "ü𝒳"  # type: ignore[foo]\nvalue: int = "text"; other: str = 3\r\n',
  'pkg/broken.py': 'def broken(:\n    return missing(\n',
  'pyproject.toml': '[tool.pyright]\nreportUnusedVariable = "error"\n',
  'pkg/strict.py':
    '# pyright: strict\nimport os\n\n\ndef inner(x):\n    unused = 3\n    return x.y.z\n\n\nasync def late() -> None:\n    inner(1)\n    late()\n',
};
const PATHS = Object.keys(FILES).filter((path) => path.endsWith('.py'));

/** Process ids of language servers that can see this tree. */
function serversOf({ path }: Tree): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      if (!/^\d+$/.test(name) || !readFileSync(`/proc/${name}/mountinfo`, 'utf8').includes(path)) return [];
      const [program, ...args] = readFileSync(`/proc/${name}/cmdline`, 'utf8').split('\0');
      return program === process.execPath && args.some((each) => each.endsWith('langserver.index.js')) ? [Number(name)] : []; // prettier-ignore
    } catch {
      return []; // it has ended meanwhile
    }
  });
}

const places = (found: TypeErrors | null) => found?.errors.map(({ path, line, rule }) => `${path}:${line} ${rule}`);

describe('judge/servers/pyright/server', () => {
  let repository: PythonRepository;
  let bench: Workbench;
  let setup: PyrightSetup;
  let tree: Tree;
  let server: PyrightServer;

  beforeAll(async () => {
    repository = pythonRepository(FILES);
    bench = await testBench(repository);
    const { tools, environment } = bench;
    setup = { tools, python: environment.python, binds: environment.binds, roots: [''] };
    tree = await bench.open(NO_CHANGE, signal);
    server = (await PyrightServer.open(setup, tree, signal))!;
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await tree[Symbol.asyncDispose]();
    await bench[Symbol.asyncDispose]();
    repository[Symbol.dispose]();
  });

  const warm = async (paths: readonly string[]) => places(await server.diagnostics(paths, signal));

  /** What the server says must be what one run of the program says of the same tree. */
  async function same(paths: readonly string[]) {
    const found = await server.diagnostics(paths, signal);
    const cold = await runPyright(setup, tree, paths, signal);
    const sorted = (result: typeof cold) => result?.errors.map((each) => JSON.stringify(each)).sort();
    expect(sorted(found)).toEqual(sorted(cold));
    expect(found?.version).toBe(cold?.version);
    return places(found);
  }

  it('says what one run of the program says', async () => {
    const found = await same(PATHS);
    expect(found).toContain('pkg/shop.py:5 reportReturnType');
    expect(found).toContain('pkg/strict.py:6 reportUnusedVariable');
    expect(found?.filter((each) => each.startsWith('pkg/broken.py')).length).toBeGreaterThan(0);
  });

  it('follows changes of the files asked for and of what they import, new and removed files among them', async () => {
    await server.change('pkg/price.py', 'def price(item: str) -> str:\n    return item\n');
    expect(await warm(['pkg/shop.py'])).toContain('pkg/shop.py:5 reportCallIssue');
    await server.change('pkg/shop.py', 'from pkg.later import late\n\nlate("x")\n');
    expect(await warm(['pkg/shop.py'])).toEqual(['pkg/shop.py:1 reportMissingImports']);
    await server.change('pkg/later.py', 'def late(n: int) -> None: ...\n');
    expect(await same(['pkg/shop.py', 'pkg/later.py'])).toEqual(['pkg/shop.py:3 reportArgumentType']);
    await server.change('pkg/later.py', 'def late(n: str) -> None: ...\n');
    expect(await warm(['pkg/shop.py', 'pkg/later.py'])).toEqual([]);
    await server.change('pkg/later.py', null);
    expect(await same(['pkg/shop.py'])).toEqual(['pkg/shop.py:1 reportMissingImports']);
    await server.change('new/deep/__init__.py', 'HERE = 1\n');
    await server.change('pkg/shop.py', 'from new.deep import HERE\n\nHERE.missing\n');
    expect(await same(['pkg/shop.py'])).toEqual(['pkg/shop.py:3 reportAttributeAccessIssue']);
    expect(server.state).toEqual({ name: 'ready', restarts: 0 });
  });

  it('answers many changes at once with what holds after the last one', async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `x: int = ${at % 2 === 0 ? '"no"' : '1'}\n`);
    const changes = texts.map((text) => server.change('pkg/many.py', text));
    const found = await server.diagnostics(['pkg/many.py'], signal);
    await Promise.all(changes);
    expect(found?.errors).toEqual([]);
  });

  it('shows types, and null where there is nothing to show', async () => {
    await server.change('pkg/typed.py', 'def twice(x=3):\n    return [x, x]\n\n\ny = twice()\n');
    expect(await server.hover('pkg/typed.py', { line: 4, character: 0 }, signal)).toBe('(variable) y: list[int]');
    expect(await server.hover('pkg/typed.py', { line: 3, character: 0 }, signal)).toBeNull();
    expect(await server.hover('pkg/typed.py', { line: 999, character: 5 }, signal)).toBeNull();
    expect(await server.hover('pkg/none.py', { line: 0, character: 0 }, signal)).toBeNull();
  });

  it('refuses to write outside of its tree', async () => {
    await expect(server.change('../outside.py', 'x = 1\n')).rejects.toThrow(/may not be written/);
    expect(await server.diagnostics(['../outside.py'], signal)).toMatchObject({ errors: [] });
  });

  it('starts again after a crash, and says so when it cannot', async () => {
    await using second = await bench.open(NO_CHANGE, signal);
    await using mortal = (await PyrightServer.open(setup, second, signal))!;
    for (let crash = 1; crash <= 2; crash += 1) {
      for (const pid of serversOf(second)) process.kill(pid, 'SIGKILL');
      const found = await mortal.diagnostics(['pkg/shop.py'], signal);
      expect(found?.errors.map(({ rule }) => rule)).toEqual(['reportReturnType']);
      expect(mortal.state).toEqual({ name: 'ready', restarts: crash });
    }
    for (const pid of serversOf(second)) process.kill(pid, 'SIGKILL');
    expect(await mortal.diagnostics(['pkg/shop.py'], signal)).toBeNull();
    expect(mortal.state).toMatchObject({ name: 'failed', why: expect.stringMatching(/stopped 3 times/) });
  });

  it('leaves no process behind', async () => {
    await using second = await bench.open(NO_CHANGE, signal);
    {
      await using short = (await PyrightServer.open(setup, second, signal))!;
      expect(short.state.name).toBe('ready');
      expect(serversOf(second)).toHaveLength(1);
    }
    expect(serversOf(second)).toEqual([]);
    const stop = new AbortController();
    const cancelled = (await PyrightServer.open(setup, second, stop.signal))!;
    const asked = cancelled.diagnostics(['pkg/shop.py'], stop.signal);
    stop.abort();
    await expect(asked).rejects.toThrow();
    await cancelled[Symbol.asyncDispose]();
    expect(serversOf(second)).toEqual([]);
  });

  it('is not there without pyright', async () => {
    const without = { ...setup, tools: { ...setup.tools, pyright: null } };
    expect(await PyrightServer.open(without, tree, signal)).toBeNull();
  });
});
