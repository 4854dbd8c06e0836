import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly optional?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..', '..', '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('scripts/locks', () => {
  it('names no registry', () => {
    expect(packages.filter(([, locked]) => locked.resolved !== undefined)).toEqual([]);
  });

  it('pins everything that Linux on x64 or arm64 would install by its hash', () => {
    const skippedHere = (locked: Locked) =>
      locked.optional === true &&
      ((locked.os !== undefined && !locked.os.includes('linux')) ||
        (locked.cpu !== undefined && !locked.cpu.includes('x64') && !locked.cpu.includes('arm64')));
    expect(packages.filter(([, locked]) => locked.integrity === undefined && !skippedHere(locked))).toEqual([]);
  });

  it('holds every optional package, so that npm ci accepts it', () => {
    const missing = packages.flatMap(([, locked]) =>
      Object.keys(locked.optionalDependencies ?? {}).filter(
        (name) => !packages.some(([path]) => path.endsWith(`node_modules/${name}`)),
      ),
    );
    expect(missing).toEqual([]);
  });

  it('does not install the CUDA and Vulkan builds of node-llama-cpp', () => {
    for (const name of ['linux-x64-cuda', 'linux-x64-cuda-ext', 'linux-x64-vulkan']) {
      expect(lock.packages[`node_modules/@node-llama-cpp/${name}`]?.os).toEqual(['win32']);
    }
  });

  it('pins every Python package by hash and names no index', () => {
    const folder = join(root, 'requirements');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(join(folder, file), 'utf8');
      const lines = text.replaceAll('\\\n', ' ').split('\n');
      for (const line of lines.filter((each) => each !== '' && !each.startsWith('#'))) {
        expect(line).toMatch(
          /^[a-z0-9-]+==[\w.]+ (?:; platform_machine == "x86_64" )?( {5}--hash=sha256:[0-9a-f]{64} ?)+$/,
        );
      }
    }
  });
});
