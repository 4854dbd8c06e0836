import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sha256 } from '../../src/base/hash.ts';
import type { Digest } from '../../src/contracts/digest.ts';

export interface PythonRepository extends Disposable {
  readonly root: string;
  readonly base: string;
  readonly digest: Digest;
  /** A folder beside the repository, for site-packages and the like. */
  readonly aside: string;
}

/** A committed repository of these files (null: a symbolic link to nowhere) with a digest of its modules. */
export function pythonRepository(
  files: Readonly<Record<string, string | Uint8Array | null>>,
  roots: readonly string[] = [''],
): PythonRepository {
  const top = mkdtempSync(join(tmpdir(), 'groundskeeper-test-'));
  const root = join(top, 'checkout');
  const aside = join(top, 'aside');
  mkdirSync(root);
  mkdirSync(aside);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (content === null) symlinkSync('/etc/hostname', join(root, path));
    else writeFileSync(join(root, path), content);
  }
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  git('init', '-q', '-b', 'main');
  git('add', '-A', '-f');
  git('-c', 'user.name=t', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'base');
  return {
    root,
    aside,
    base: git('rev-parse', 'HEAD'),
    digest: digestOf(git('rev-parse', 'HEAD'), files, roots),
    [Symbol.dispose]: () => rmSync(top, { recursive: true, force: true }),
  };
}

function digestOf(commit: string, files: Readonly<Record<string, unknown>>, roots: readonly string[]): Digest {
  const deepest = [...roots].sort((a, b) => b.length - a.length);
  const modules = Object.keys(files)
    .filter((path) => path.endsWith('.py'))
    .map((path) => {
      const root = deepest.find((folder) => folder === '' || path.startsWith(`${folder}/`)) ?? '';
      const inner = root === '' ? path : path.slice(root.length + 1);
      const module = inner
        .replace(/\.py$/, '')
        .replace(/\/__init__$/, '')
        .replaceAll('/', '.');
      const test = /(^|\/)(tests?\/|test_|conftest)/.test(path);
      return { path, module, root, test, hash: sha256(path), lines: 1 };
    });
  const stats = {
    files: modules.length, lines: 0, symbols: 0, callSites: 0, resolved: 0, guessed: 0, external: 0, failures: [], parsed: 0,
    reused: 0, embedded: 0, vectors: 'none' as const, seconds: 0, rssMb: 0, history: '',
  }; // prettier-ignore
  return { schema: 1, commit, modules, symbols: [], imports: [], inherits: [], calls: [], stats };
}
