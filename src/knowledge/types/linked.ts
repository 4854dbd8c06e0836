import type { Digest, ModuleRecord } from '../../contracts/digest.ts';

/** Files that values are followed through for one file: more would take seconds. */
const MAX_FILES = 80;
const MAX_IMPORTERS = 30;

/** The Python files whose values may reach a file: itself first, then what it imports, nearest first, then who imports it, and what those import. */
export function linkedFiles(digest: Pick<Digest, 'modules' | 'imports'>, path: string): readonly ModuleRecord[] {
  const byModule = new Map(digest.modules.map((record) => [record.module, record]));
  const byPath = new Map(digest.modules.map((record) => [record.path, record]));
  const internal = digest.imports.filter((edge) => edge.internal);
  const imports = Map.groupBy(internal, (edge) => edge.from);
  const start = byPath.get(path);
  if (start === undefined) return [];
  const found = new Set([start]);
  const follow = (from: readonly ModuleRecord[]) => {
    for (const record of from) found.add(record);
    // A set yields what is added while it is walked: nearest first.
    for (const record of found) {
      for (const { to, names } of imports.get(record.path) ?? []) {
        for (const module of [to, ...names.map((name) => `${to}.${name}`)]) {
          const next = byModule.get(module);
          if (next !== undefined && next.path.endsWith('.py') && found.size < MAX_FILES) found.add(next);
        }
      }
    }
  };
  follow([]);
  const importers = internal.filter(({ to, names }) => to === start.module || names.some((name) => `${to}.${name}` === start.module));
  follow([...new Set(importers.map(({ from }) => byPath.get(from)))].filter((one) => one !== undefined).slice(0, MAX_IMPORTERS));
  return [...found];
} // prettier-ignore
