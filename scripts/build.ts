/**
 * Writes dist/ from src/: plain JavaScript by tsc, one bundle per entry by ncc, the assets that the bundles read,
 * and the licences of what is bundled. The same sources give the same bytes.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ASSETS } from '../src/base/assets.ts';
import { licenceNotices } from './licences.ts';

/** Loaded at run time from an explicit folder (src/models/native.ts), never bundled. */
const NATIVES = ['node-llama-cpp', 'onnxruntime-node', 'faiss-node', 'pyright'];
/** What runs by itself: the bundles, by the module that each begins with. */
const ENTRIES = {
  action: 'entry/action',
  post: 'entry/post',
  cli: 'entry/cli',
  'parse-worker': 'knowledge/parse/worker',
};

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = values.out;
const lib = join(root, 'lib');

rmSync(lib, { recursive: true, force: true });
rmSync(out, { recursive: true, force: true });
run('tsc', ['-p', 'tsconfig.build.json']);
for (const [name, module] of Object.entries(ENTRIES)) bundle(name, module);
copyAssets();
writeFileSync(join(out, 'THIRD_PARTY_LICENSES.txt'), licenceNotices(root, NATIVES));

function bundle(entry: string, module: string): void {
  const folder = join(out, entry);
  run('ncc', ['build', join('lib', `${module}.js`), '-o', folder, '--no-cache', '--target', 'es2022', '--quiet']);
  const file = join(folder, 'index.js');
  const code = repairNamespaces(readFileSync(file, 'utf8'));
  writeFileSync(file, code);
  console.log(`${entry}: ${(statSync(file).size / 1e6).toFixed(1)} MB`);
  // A native that became part of the bundle, or a static import of one, would end the action at start-up.
  const hoisted = NATIVES.find((name) => new RegExp(`^import .* from ?["']${name}["']`, 'm').test(code));
  if (hoisted) throw new Error(`${entry}: the bundle imports ${hoisted} statically`);
  if (code.includes(root)) throw new Error(`${entry}: the bundle holds the path of this checkout`);
}

/**
 * `await import('module')` of a built-in that is a function gives a namespace without its properties in the runtime that
 * ncc 0.45 brings; web-tree-sitter then finds no `createRequire`. Later webpack has this line as it is written here.
 */
function repairNamespaces(code: string): string {
  const loop = "typeof current == 'object' && !~leafPrototypes";
  return code.replaceAll(loop, "(typeof current == 'object' || typeof current == 'function') && !~leafPrototypes");
}

function copyAssets(): void {
  mkdirSync(join(out, 'assets'), { recursive: true });
  for (const [name, source] of Object.entries(ASSETS))
    cpSync(join(root, source), join(out, 'assets', name), { recursive: true });
}

function run(program: string, args: readonly string[]): void {
  const started = performance.now();
  const { status, error } = spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  console.log(
    `${program} ${args[0] === 'build' ? (args[1] ?? '') : ''} ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
}
