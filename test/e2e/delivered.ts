import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { git } from '../../src/base/git.ts';
import { sandboxedPytest } from '../helpers/sandboxed-pytest.ts';
import type { SampleProblem } from '../helpers/sample-repository.ts';
import type { Pull } from './fake-github/state.ts';
import type { Laboratory } from './laboratory.ts';
import { preparedTools } from './prepared.ts';

/** What a pull request body says, read back from its Markdown. */
export interface BodyContent {
  readonly spec: Record<string, unknown>;
  /** Cells of the row of each check: before, after, result. */
  readonly checks: Readonly<Record<string, readonly string[]>>;
  readonly provenance: Record<string, unknown>;
}

/** Reads spec, checks and provenance out of a pull request body; a part that is missing is an error. */
export function readBody(body: string): BodyContent {
  const block = (language: string) => {
    const found = new RegExp(`^(\`{3,})${language}\\n([\\s\\S]*?)\\n\\1$`, 'm').exec(body);
    if (found === null) throw new Error(`the body holds no ${language} block`);
    return found[2] ?? '';
  };
  const [, table = ''] = /\| Check \| Result \| Before → after \|\n\|[-|]+\n((?:\|.*\n)+)/.exec(body) ?? [];
  const rows = table.trim().split('\n').map((row) => row.split('|').map((cell) => cell.trim()).slice(1, -1)); // prettier-ignore
  return {
    spec: parse(block('yaml')) as Record<string, unknown>,
    checks: Object.fromEntries(
      rows.map(([name = '', result = '', told = '']) => {
        const [, before = '', after = ''] = /^(\S+) → (\S+): /.exec(told) ?? [];
        return [name, [before, after, result]];
      }),
    ),
    provenance: JSON.parse(block('json')) as Record<string, unknown>,
  };
}

/** Runs the hidden test of a problem, and the whole suite, on the tree of a pull request. */
export async function proveTree(
  lab: Laboratory,
  pull: Pull,
  problem: SampleProblem,
): Promise<{ hidden: number | null; suite: number | null; changed: string[]; parents: string[] }> {
  const folder = await mkdtemp(join(lab.folder, 'proof-'));
  await git(lab.folder, ['clone', '-q', '--no-local', '-b', pull.head, `file://${lab.github.git.folder}`, folder]);
  const tools = await preparedTools();
  const pytest = (...paths: string[]) => sandboxedPytest(tools, folder, paths);
  const lines = async (...args: string[]) => (await git(folder, args)).split('\n').filter(Boolean);
  const changed = await lines('diff', '--name-only', lab.head, 'HEAD');
  const parents = await lines('rev-list', `${lab.head}..HEAD`);
  const suite = await pytest();
  await cp(problem.hiddenTest, join(folder, 'tests', 'test_hidden.py'));
  return { hidden: await pytest(join('tests', 'test_hidden.py')), suite, changed, parents };
}
