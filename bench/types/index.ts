/**
 * Types against the micro-benchmark of TypeEvalPy: exact matches as it counts them, by category, for pyright alone and
 * for ours, in the same run and from the same language server.
 *   node bench/types/index.ts [--typeevalpy FOLDER_OR_BARE_REPOSITORY] [--show-missed]
 * Without --typeevalpy the benchmark is cloned from GitHub.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { silentLogger } from '../../src/base/log.ts';
import { git } from '../../src/base/git.ts';
import { openToolsTree } from '../../src/judge/bench/tools-tree.ts';
import { findInterpreter } from '../../src/judge/bench/interpreter.ts';
import { installedPyright } from '../../src/judge/checks/tools.ts';
import { PyrightServer } from '../../src/judge/servers/pyright/server.ts';
import { needsServer } from '../../src/knowledge/types/decide.ts';
import { hoverType } from '../../src/knowledge/types/hover.ts';
import { inferTypes, type InferredPlace } from '../../src/knowledge/types/infer.ts';
import type { TypeUnion } from '../../src/knowledge/types/terms.ts';
import { createSandbox } from '../../src/sandbox/create.ts';
import { keepLog } from '../lib/log.ts';
import { adapterReading, generousReading, ourReading } from './readings.ts';
import { categoryOf, isExact, nameOf, readSnippets, type Category, type Snippet } from './truth.ts';

const CATEGORIES: readonly Category[] = ['function return', 'parameter', 'local variable'];
const TOOLS = ['pyright, as TypeEvalPy reads it', 'pyright, read as ours', 'ours without pyright', 'ours'] as const;
type Tool = (typeof TOOLS)[number];

const { values } = parseArgs({
  options: { typeevalpy: { type: 'string', default: '' }, 'show-missed': { type: 'boolean', default: false } },
});
const { signal } = new AbortController();
const work = await mkdtemp(join(tmpdir(), 'groundskeeper-bench-'));
try {
  const { folder, commit } = await checkout(values.typeevalpy);
  const snippets = await readSnippets(folder);
  const root = await asRepository(folder);
  const base = (await git(root, ['rev-parse', 'HEAD'])).trim();
  const sandbox = await createSandbox({ mode: 'auto', log: silentLogger, signal, env: {} });
  await using opened = await openToolsTree({ repository: { root, base }, sandbox, toolsFolder: null, natives: null }, signal);
  const interpreter = await findInterpreter({ python: '', root, searchPath: '' }, signal);
  const setup = { tools: opened.tools, python: interpreter.path, binds: interpreter.binds, roots: [''] };
  await using server = await PyrightServer.open(setup, opened.tree, signal);
  const installed = installedPyright(opened.tools);
  if (server === null || installed === null) throw new Error('pyright is not installed');

  const counts = new Map(CATEGORIES.map((category) => [category, { facts: 0, exact: new Map<Tool, number>() }]));
  for (const snippet of snippets) await measure(snippet, folder, server, installed.typeshed, counts);
  const total = (tool: Tool) => [...counts.values()].reduce((sum, { exact }) => sum + (exact.get(tool) ?? 0), 0);
  const rows = TOOLS.map((tool) => ({ tool, total: total(tool), ...Object.fromEntries([...counts].map(([category, { exact }]) => [category, exact.get(tool) ?? 0])) }));
  const facts = Object.fromEntries([...counts].map(([category, one]) => [category, one.facts]));
  console.table(rows);
  console.log(`${snippets.length} programs, facts: ${JSON.stringify(facts)}; pyright ${installed.version}`);
  await keepLog('types', { typeevalpy: commit, pyright: installed.version, facts, rows });
  if (total('ours') <= Math.max(total(TOOLS[0]), total(TOOLS[1]))) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
} // prettier-ignore

async function measure(
  { path, category, facts }: Snippet,
  folder: string,
  server: PyrightServer,
  typeshed: string,
  counts: ReadonlyMap<Category, { facts: number; readonly exact: Map<Tool, number> }>,
): Promise<void> {
  const places = await inferredIn(folder, path, typeshed);
  const shown = new Map<InferredPlace, TypeUnion>();
  for (const place of places) {
    if (place.ask === null || !needsServer(place.declared, place.inferred)) continue;
    const answer = await server.hover(path, place.ask, signal);
    const type = answer === null ? null : hoverType(answer, place.kind, place.name);
    if (type !== null) shown.set(place, type);
  }
  for (const fact of facts) {
    const position = { line: fact.line_number - 1, character: fact.col_offset - 1 };
    const hover = (await server.hover(path, position, signal)) ?? '';
    const said: Readonly<Record<Tool, string[] | null>> = {
      [TOOLS[0]]: adapterReading(hover, fact),
      [TOOLS[1]]: generousReading(hover, fact),
      [TOOLS[2]]: ourReading(places, fact, new Map()),
      [TOOLS[3]]: ourReading(places, fact, shown),
    };
    const count = counts.get(categoryOf(fact));
    if (count === undefined) continue;
    count.facts += 1;
    for (const tool of TOOLS) {
      if (isExact(fact.type, said[tool])) count.exact.set(tool, (count.exact.get(tool) ?? 0) + 1);
      else if (tool === 'ours' && values['show-missed'])
        console.log(`${category}: ${path}:${fact.line_number} ${nameOf(fact)} is [${fact.type.join(', ')}], said [${said[tool]?.join(', ') ?? ''}], pyright shows ${hover.split('\n')[0] ?? ''}`); // prettier-ignore
    }
  }
}

/** The places of one program, which is a repository of its own: `category/name/`. */
async function inferredIn(folder: string, path: string, typeshed: string): Promise<readonly InferredPlace[]> {
  const home = path.split('/').slice(0, 2).join('/');
  const inner = path.slice(home.length + 1);
  const all = (await readdir(join(folder, home), { recursive: true })).filter((one) => one.endsWith('.py')).sort();
  const files = [inner, ...all.filter((one) => one !== inner)].map(async (one) => {
    const module = one.replace(/\.py$/, '').replace(/(?:^|\/)__init__$/, '').replaceAll('/', '.'); // prettier-ignore
    return { module: { path: one, module, root: '', test: false }, source: await readFile(join(folder, home, one)) };
  });
  const [found] = await inferTypes(await Promise.all(files), 1, typeshed);
  return found?.places ?? [];
}

async function checkout(given: string): Promise<{ folder: string; commit: string }> {
  const clone = join(work, 'typeevalpy');
  const bare = given !== '' && existsSync(join(given, 'HEAD'));
  const from = given === '' ? 'https://github.com/secure-software-engineering/TypeEvalPy' : given;
  if (given === '' || bare) await git(work, ['clone', '-q', ...(bare ? [] : ['--depth', '1']), from, clone]);
  const root = given === '' || bare ? clone : given;
  const commit = (await git(root, ['rev-parse', 'HEAD']).catch(() => 'unknown')).trim();
  return { folder: join(root, 'micro-benchmark', 'python_features'), commit };
}

async function asRepository(folder: string): Promise<string> {
  const root = join(work, 'snippets');
  await cp(folder, root, { recursive: true });
  await git(root, ['init', '-q']);
  await git(root, ['add', '-A']);
  await git(root, ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-q', '-m', 'programs']);
  return root;
}
