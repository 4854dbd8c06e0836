import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assetFolder } from '../../src/base/assets.ts';
import { execText } from '../../src/base/exec.ts';
import type { Logger } from '../../src/base/log.ts';
import { loadOptions } from '../../src/config/load.ts';
import type { Digest } from '../../src/contracts/digest.ts';
import type { Plan } from '../../src/contracts/plan.ts';
import type { Style } from '../../src/contracts/style.ts';
import { openAsking } from '../../src/entry/asking.ts';
import { placesOf } from '../../src/entry/setup/places.ts';
import { createWorkbench } from '../../src/judge/create-workbench.ts';
import type { Workbench } from '../../src/judge/workbench.ts';
import { testsFor } from '../../src/knowledge/impact/tests-for.ts';
import { openKnowledge } from '../../src/knowledge/open.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { digestStage } from '../../src/stages/digest/index.ts';
import { styleStage } from '../../src/stages/style/index.ts';
import { mutantsOf, type Mutant } from '../../test/helpers/mutants.ts';
import { fetchSdist, type Sdist } from '../lib/sdist.ts';

/** Packages from the index; test files that wait for sockets or timeouts for half a minute and more are left out. */
export const SUBJECTS: readonly (Sdist & { readonly without: readonly string[] })[] = [
  {
    name: 'requests', version: '2.32.5', sha256: 'dbba0bac56e100853db0ea71b82b4dfd5fe2bf6d3754a8893c3af500cec7d7cf',
    without: ['tests/test_requests.py', 'tests/test_lowlevel.py', 'tests/test_testserver.py'],
  },
  { name: 'httpx', version: '0.28.1', sha256: '75e98c5f16b0f35b567856f597f06ff2270a374470a5c2392242528e3e3e42fc', without: ['tests/test_timeouts.py'] },
  { name: 'packaging', version: '25.0', sha256: 'd443872c98d677bf60f6a1f2f8c1cb748e8fe762d2bf9d3148b5599295b0fc4f', without: ['tests/test_version.py', 'tests/test_specifiers.py'] },
]; // prettier-ignore

export interface Subject extends AsyncDisposable {
  readonly name: string;
  readonly digest: Digest;
  readonly style: Style;
  readonly mutants: readonly Mutant[];
  /** The plan of changes of these symbols: the nearest of the tests that call them. */
  planFor(changed: readonly Mutant[]): Promise<Plan>;
  bench(warm: boolean): Promise<Workbench>;
}

const MOST_TESTS = 25;
const work = join(import.meta.dirname, '..', '..', 'build', 'bench', 'warm');

/** A package as a committed repository, with changes of its functions. */
export async function openSubject(
  sdist: (typeof SUBJECTS)[number],
  options: {
    readonly mutants: number;
    readonly seed: number;
    readonly python: string;
    readonly sandbox: Sandbox;
    readonly log: Logger;
  },
): Promise<Subject> {
  const { log, python, sandbox } = options;
  const folder = join(work, `${sdist.name}-${sdist.version}`);
  const tree = join(folder, 'tree');
  await rm(tree, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(await fetchSdist(sdist), tree, { recursive: true });
  await commit(tree);
  const given = new Map([['repo', tree], ['cache-dir', join(folder, 'knowledge')]]); // prettier-ignore
  const { signal } = new AbortController();
  const asking = await openAsking(
    { options: loadOptions(given, process.env), args: [], env: process.env, cwd: dirname(folder), log, signal, waiting: () => undefined },
    { 'no-embed': true },
  ); // prettier-ignore
  const { repository } = asking.context;
  const style = await styleStage(asking.context);
  const digest = await digestStage(asking.context);
  const knowledge = await openKnowledge(digest, asking.context);
  const places = placesOf(loadOptions(given, process.env), process.env);
  const mutants = await mutantsOf(digest, (path) => repository.read(path), options.mutants, options.seed);
  return {
    name: sdist.name,
    digest,
    style,
    mutants,
    planFor: async (changed) => {
      const affected = await testsFor(knowledge, [...new Set(changed.map(({ symbol }) => symbol.id))]);
      const quick = affected.filter(({ path }) => !sdist.without.includes(path));
      const calling = quick.filter(({ certainty }) => certainty === 'calls');
      const tests = (calling.length > 0 ? calling : quick.slice(0, 2))
        .slice(0, MOST_TESTS)
        .map(({ path, symbol, how }) => ({ path: idOf(path, symbol), how }));
      return { schema: 1, base: repository.base, steps: [], tests, failingAtBase: [], reproduction: null };
    },
    bench: (warm) =>
      createWorkbench({
        repository, digest, sandbox, python, log, signal, warm,
        pythonPath: '', searchPath: process.env['PATH'] ?? '', home: '',
        toolsFolder: places.tools, natives: places.natives, sidecar: assetFolder('sidecar'),
      }), // prettier-ignore
    [Symbol.asyncDispose]: async () => {
      knowledge.close();
      await asking[Symbol.asyncDispose]();
    },
  };
}

/** `tests/test_a.py` and `py:tests.test_a:TestX.test_y` -> `tests/test_a.py::TestX::test_y` */
function idOf(path: string, symbol: string | null): string {
  return symbol === null ? path : [path, ...(symbol.split(':')[2] ?? '').split('.')].join('::');
}

async function commit(tree: string): Promise<void> {
  const git = (...args: string[]) => execText(['git', '-C', tree, '-c', 'user.name=bench', '-c', 'user.email=bench@example.org', ...args]); // prettier-ignore
  await git('init', '-q');
  await git('add', '-A', '-f');
  await git('commit', '-q', '-m', 'state');
}
