import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { exec } from '../../src/base/exec.ts';
import { runTests, withoutParameters, type TestSetting } from './suite.ts';
import type { Trees } from './trees.ts';

/** The tests that one way of choosing selects for the change of the code. */
export interface Selection {
  has(id: string): boolean;
  readonly seconds: number;
}

const root = join(import.meta.dirname, '..', '..');

/** With no record: by calls. */
export async function byCalls(trees: Trees, cache: string): Promise<Selection> {
  await rm(cache, { recursive: true, force: true });
  await trees.behind();
  return ours(trees, cache);
}

/** With what the tests ran on the code before. Leaves the tree behind the commit. */
export async function byCoverage(trees: Trees, python: string, cache: string): Promise<Selection & { readonly recordSeconds: number }> {
  await rm(cache, { recursive: true, force: true });
  const started = performance.now();
  await groundskeeper(['digest', '--coverage', '--no-embed', '--python', python, '--repo', trees.folder, '--json'], cache);
  const recordSeconds = (performance.now() - started) / 1000;
  await trees.behind();
  return { ...(await ours(trees, cache)), recordSeconds };
} // prettier-ignore

/** What pytest-testmon would run after it saw all tests on the code before; its data lie in the tree. */
export async function byTestmon(trees: Trees, setting: TestSetting): Promise<Selection> {
  await trees.behind();
  const started = performance.now();
  const { output } = await runTests(trees.folder, setting, [], ['--testmon', '--testmon-nocollect', '--collect-only']);
  const ids = new Set(output.split('\n').flatMap((line) => (/^\S+\.py::/.test(line) ? [withoutParameters(line)] : [])));
  return { has: (id) => ids.has(id), seconds: (performance.now() - started) / 1000 };
}

async function ours({ folder }: Trees, cache: string): Promise<Selection> {
  const started = performance.now();
  const text = await groundskeeper(['query', 'impacted-tests', '--changed', 'HEAD~1..HEAD', '--json', '--repo', folder], cache); // prettier-ignore
  const tests = new Set((JSON.parse(text) as { test: string }[]).map(({ test }) => test));
  const seconds = (performance.now() - started) / 1000;
  return { has: (id) => tests.has(id) || tests.has(id.split('::')[0] ?? ''), seconds };
}

async function groundskeeper(args: readonly string[], cache: string): Promise<string> {
  const cli = [process.execPath, join(root, 'src', 'entry', 'cli.ts')] as const;
  const result = await exec([...cli, ...args, '--quiet', '--cache-dir', cache], { cwd: root, timeoutSeconds: 900, outputCap: 400_000_000 });
  if (result.exitCode !== 0) throw new Error(`${result.stderr.toString('utf8').slice(0, 400)} ${result.stdout.toString('utf8').slice(0, 400)}`);
  return result.stdout.toString('utf8');
} // prettier-ignore
