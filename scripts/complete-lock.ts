/**
 * Adds to package-lock.json the optional packages of other systems that the registry in use did not have when the
 * lock was made. Without them `npm ci` calls the lock incomplete; with them it skips them, because their system is not ours.
 * An entry added here carries no hash, so it must name a system: nothing without a hash is installed on Linux x64 or arm64.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  name?: string;
  version?: string;
  os?: string[];
  cpu?: string[];
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const OS: readonly (readonly [RegExp, string])[] = [
  [/darwin|mac/, 'darwin'], [/win32|win-/, 'win32'], [/android/, 'android'], [/freebsd/, 'freebsd'],
  [/openharmony/, 'openharmony'], [/aix/, 'aix'], [/linux/, 'linux'],
]; // prettier-ignore
const CPU = ['x64', 'arm64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'loong64', 'wasm32'];

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
const { overrides } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
  overrides: Record<string, string>;
};

for (const locked of Object.values({ ...lock.packages })) {
  for (const [name, range] of Object.entries(locked.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (Object.keys(lock.packages).some((key) => key.endsWith(path))) continue;
    const alias = /^npm:(.+)@([^@]+)$/.exec(overrides[name] ?? '');
    const real = alias?.[1] ?? name;
    const version = alias?.[2] ?? range;
    if (!/^\d+\.\d+\.\d+[\w.-]*$/.test(version)) throw new Error(`${name}: ${version} is no exact version`);
    lock.packages[path] = { ...(alias ? { name: real } : {}), version, ...systemOf(real), optional: true };
    console.log(`added ${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([left], [right]) => left.localeCompare(right, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);

/** `@swc/core-darwin-arm64` -> `{ os: ['darwin'], cpu: ['arm64'] }`. */
function systemOf(name: string): { os: string[]; cpu?: string[] } {
  const os = OS.find(([pattern]) => pattern.test(name))?.[1];
  const cpu = CPU.find((candidate) => new RegExp(`-${candidate}(?![0-9a-z])`).test(name));
  if (os === undefined) {
    if (cpu === 'wasm32') return { os: ['wasm'], cpu: ['wasm32'] };
    throw new Error(`${name}: its name says no system, so it must be locked with a hash`);
  }
  if (os === 'linux' && (cpu === undefined || cpu === 'x64' || cpu === 'arm64')) {
    throw new Error(`${name} is for our own systems, so it must be locked with a hash`);
  }
  return { os: [os], ...(cpu === undefined ? {} : { cpu: [cpu] }) };
}
