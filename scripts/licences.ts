import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The notices of every package that the bundles may hold: the dependencies of the lock file without the given ones. */
export function licenceNotices(root: string, without: readonly string[]): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const found = new Set<string>();
  const visit = (from: string, name: string) => {
    const path = resolvePackage(lock.packages, from, name);
    if (path === null || found.has(path)) return;
    found.add(path);
    const { dependencies = {}, optionalDependencies = {} } = lock.packages[path] ?? {};
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) visit(path, next);
  };
  for (const name of Object.keys(lock.packages['']?.dependencies ?? {})) if (!without.includes(name)) visit('', name);
  const notices = [...found].sort().map((path) => noticeOf(root, path, lock.packages[path] ?? {}));
  return `The files of this folder hold code of the following packages.\n\n${[...new Set(notices)].join('\n')}`;
}

/** Node's own lookup, over the lock file: the nearest node_modules wins. */
function resolvePackage(packages: Record<string, Locked>, from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
    if (Object.hasOwn(packages, path)) return path;
    if (at === '') return null;
  }
}

function noticeOf(root: string, path: string, locked: Locked): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const folder = join(root, path);
  const file = existsSync(folder)
    ? readdirSync(folder)
        .sort()
        .find((entry) => /^licen[cs]e/i.test(entry))
    : undefined;
  const text =
    file === undefined ? '(the package holds no licence file)' : readFileSync(join(folder, file), 'utf8').trim();
  return `${'-'.repeat(80)}\n${name}@${locked.version ?? ''} (${locked.license ?? 'no licence named'})\n\n${text}\n`;
}
