import type { NamedFile } from '../names/table.ts';

/** Files taken along to link a few: more would cost what linking everything costs. */
const MAX_FILES = 80;
/** Length of their programs together: the nearest files count, and a save must be seen at once. */
const MAX_CODE = 160_000;
const MAX_STEPS = 2;
const MAX_IMPORTERS = 30;

/** These files and those that they import, directly or through one other, nearest first. */
export function neighbourhood(files: readonly NamedFile[], all: ReadonlyMap<string, NamedFile>): NamedFile[] {
  const byModule = new Map<string, NamedFile>();
  for (const file of all.values()) if (file.name.path.endsWith('.py')) byModule.set(file.name.module, file);
  const found = new Set(files);
  let code = 0;
  let edge: readonly NamedFile[] = files;
  for (let step = 0; step < MAX_STEPS; step++) {
    const next: NamedFile[] = [];
    for (const file of edge) {
      for (const module of importedBy(file)) {
        const target = byModule.get(module);
        if (target === undefined || found.has(target) || found.size - files.length >= MAX_FILES) continue;
        if (code + target.facts.flow.code.length > MAX_CODE) continue;
        code += target.facts.flow.code.length;
        found.add(target);
        next.push(target);
      }
    }
    edge = next;
  }
  return [...found];
}

/** Files that import one of these modules and speak of one of these names, for as many as may be linked again with them. */
export function importersOf(modules: ReadonlySet<string>, names: ReadonlySet<string>, all: ReadonlyMap<string, NamedFile>): NamedFile[] {
  const found: NamedFile[] = [];
  for (const file of all.values()) {
    if (found.length >= MAX_IMPORTERS) break;
    if (!file.name.path.endsWith('.py') || modules.has(file.name.module)) continue;
    if (!file.facts.flow.names.some((name) => names.has(name))) continue;
    if (importedBy(file).some((one) => modules.has(one))) found.push(file);
  }
  return found;
} // prettier-ignore

/** Every module that an import statement of a file may mean. */
function importedBy({ name, facts }: NamedFile): string[] {
  const parts = name.module.split('.');
  return facts.imports.flatMap(({ level, module, names }) => {
    const up = level - (name.isPackage ? 1 : 0);
    const base = level === 0 ? [] : parts.slice(0, Math.max(0, parts.length - up));
    const from = [...base, module].filter((part) => part !== '').join('.');
    return [from, ...names.map((one) => `${from}.${one.name}`)];
  });
}
