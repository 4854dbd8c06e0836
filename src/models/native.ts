import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExitCode, UserError } from '../base/errors.ts';
import { exec } from '../base/exec.ts';
import { writeFileAtomic } from '../base/files.ts';

/** What stays outside the bundle because it carries machine code. */
export type NativeName = 'node-llama-cpp' | 'onnxruntime-node' | 'faiss-node';

export interface NativeOptions {
  /** Folders that hold `node_modules`, tried in order: the `natives` option, the checkout, the tool cache. */
  readonly roots: readonly string[];
  /** Where it is noted that a package was seen to load, so that the probe runs once. */
  readonly stamps: string;
  /** What to run when one is missing. */
  readonly hint: string;
}

export interface Natives {
  /** Loads a package, after a child process has shown that loading it crashes nothing. Absence is a UserError. */
  load<Module>(name: NativeName): Promise<Module>;
  /** Where a package would be loaded from, or null. */
  find(name: NativeName): string | null;
}

/** Opens native packages lazily and by explicit folder, never through the bundle. */
export function createNatives(options: NativeOptions): Natives {
  const loaded = new Map<NativeName, Promise<unknown>>();
  const find = (name: NativeName) => findIn(options.roots, name);
  const open = async (name: NativeName) => {
    const path = find(name);
    if (path === null) {
      throw new UserError(
        'native-missing',
        `the package ${name} was not found in ${options.roots.join(', ')}; run: ${options.hint}`,
      );
    }
    await probe(name, path, options);
    const module = (await import(/* webpackIgnore: true */ pathToFileURL(path).href)) as {
      readonly default?: unknown;
    };
    return isPlainCommonJs(module) ? module.default : module;
  };
  return {
    find,
    load: async <Module>(name: NativeName) => {
      const pending = loaded.get(name) ?? open(name);
      loaded.set(name, pending);
      return (await pending) as Module;
    },
  };
}

function findIn(roots: readonly string[], name: NativeName): string | null {
  for (const root of roots) {
    try {
      return createRequire(join(root, 'package.json')).resolve(name);
    } catch {
      // not below this root: the next one is tried
    }
  }
  return null;
}

/** A CommonJS package whose names Node could not see shows only `default`. */
function isPlainCommonJs(module: object): module is { readonly default: object } {
  const names = Object.keys(module).filter((name) => name !== 'module.exports' && name !== '__esModule');
  return names.length === 1 && names[0] === 'default';
}

/** What the child does: load the package and touch its native part. */
const PROBE: Readonly<Record<NativeName, string>> = {
  'node-llama-cpp': `const m = await import(url); await m.getLlama({ gpu: 'auto', build: 'never', logLevel: m.LlamaLogLevel.disabled });`,
  'onnxruntime-node': `const m = await import(url); if (!(m.InferenceSession ?? m.default?.InferenceSession)) throw new Error('no InferenceSession');`,
  'faiss-node': `const m = await import(url); new (m.IndexFlatIP ?? m.default.IndexFlatIP)(4).add([1, 0, 0, 0]);`,
};

async function probe(name: NativeName, path: string, options: NativeOptions): Promise<void> {
  const manifest = await readFile(join(packageFolder(path, name), 'package.json')).catch(() => Buffer.alloc(0));
  const key = createHash('sha256').update(`${name}\0${path}\0${process.version}\0`).update(manifest).digest('hex');
  const stamp = join(options.stamps, `${name}-${key.slice(0, 16)}`);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === 'ok\n') return;
  // The package forks a probe of its own, which must not inherit the flags of this one.
  const script = `process.execArgv = []; const url = ${JSON.stringify(pathToFileURL(path).href)}; ${PROBE[name]} process.exit(0);`;
  const result = await exec([process.execPath, '--input-type=module', '-e', script], { timeoutSeconds: 60 });
  if (result.exitCode !== 0) {
    const how = result.signal === null ? `exit ${result.exitCode}` : result.signal;
    throw new UserError(
      'native-missing',
      `the package ${name} in ${packageFolder(path, name)} does not load on this machine (${how}: ${lastLine(result.stderr)}); run: ${options.hint}`,
      ExitCode.misconfigured,
    );
  }
  await writeFileAtomic(stamp, 'ok\n').catch(() => undefined); // a read-only cache only costs the next probe
}

function packageFolder(path: string, name: NativeName): string {
  const marker = join('node_modules', name);
  const at = path.lastIndexOf(marker);
  return at < 0 ? dirname(path) : path.slice(0, at + marker.length);
}

function lastLine(bytes: Buffer): string {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return (lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? 'no message').trim().slice(0, 300);
}
