/** Runs every static check, all of them even when one fails, and says which failed. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadOptions } from '../src/config/load.ts';
import { placesOf, toolsFolder } from '../src/entry/setup/places.ts';

const root = join(import.meta.dirname, '..');
const { cache } = placesOf(loadOptions(new Map(), process.env), process.env);
const testTools = join(toolsFolder(cache, join(root, 'requirements', 'test.txt')), 'bin');
const npm = (program: string) => join(root, 'node_modules', '.bin', program);
const tool = (program: string) => join(testTools, program);
const files = (...patterns: string[]) => patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();

const workflows = files('examples/workflows/*.yml', '.github/workflows/*.yml');
const checks: readonly (readonly [name: string, program: string, args: readonly string[]])[] = [
  ['types', npm('tsc'), ['-p', 'tsconfig.json', '--noEmit']],
  ['eslint', npm('eslint'), ['.']],
  ['prettier', npm('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['layers', npm('depcruise'), ['--config', '.dependency-cruiser.mjs', 'src']],
  ['dead code', npm('knip'), []],
  // There is no shellcheck wheel for arm64.
  ...(existsSync(tool('shellcheck'))
    ? ([
        [
          'shell',
          tool('shellcheck'),
          ['-x', 'bin/groundskeeper', '.ci/run', ...files('scripts/*.sh', 'runner-image/*.sh')],
        ],
      ] as const)
    : []),
  ['dockerfile', tool('hadolint'), ['--failure-threshold', 'warning', ...files('runner-image/Dockerfile*')]],
  ...(workflows.length === 0
    ? []
    : ([
        ['workflow schema', tool('check-jsonschema'), ['--builtin-schema', 'vendor.github-workflows', ...workflows]],
        ['workflow security', tool('zizmor'), ['--offline', '--quiet', ...workflows]],
        ...engineChecks(workflows),
      ] as const)),
  ...(existsSync(join(root, 'action.yml'))
    ? ([
        ['action schema', tool('check-jsonschema'), ['--builtin-schema', 'vendor.github-actions', 'action.yml']],
      ] as const)
    : []),
];

/** Each workflow as a real Actions engine reads it; `queue` of concurrency is newer than that engine. */
function engineChecks(paths: readonly string[]): (readonly [string, string, readonly string[]])[] {
  const folder = mkdtempSync(join(tmpdir(), 'groundskeeper-lint-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return paths.map((path) => {
    const copy = join(folder, basename(path));
    writeFileSync(copy, readFileSync(join(root, path), 'utf8').replace(/^ +queue: max\n/m, ''));
    return [`engine: ${basename(path, '.yml')}`.slice(0, 18), tool('act'), ['--validate', '--strict', '-W', copy]];
  });
}

const failed = checks.filter(([name, program, args]) => {
  const started = performance.now();
  const run = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name.padEnd(18)} ${run.status === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
  if (run.status !== 0) console.log(run.error?.message ?? `${run.stdout}${run.stderr}`.trimEnd());
  return run.status !== 0;
});
if (failed.length > 0) {
  console.log(`lint: ${failed.map(([name]) => name).join(', ')} failed`);
  process.exitCode = 1;
}
