import type { ImportEdge } from '../../contracts/digest.ts';
import type { ModuleIndex } from './module-index.ts';
import type { NamedFile } from './table.ts';

/** The edges of one import statement: to the modules it names, and to those that it takes names from. */
export function importEdges(
  files: readonly NamedFile[],
  modules: ModuleIndex,
  file: NamedFile,
  index: number,
  fact: NamedFile['facts']['imports'][number],
): ImportEdge[] {
  const module = modules.imported(index, fact.level, fact.module);
  const own = files[modules.file(module, index)];
  const from = file.name.path;
  const nearest = own?.name.module ?? longestKnown(files, modules, index, module);
  if (fact.names.length === 0) return [{ from, to: nearest ?? module, names: [], internal: nearest !== null, line: fact.line }];
  const edges: ImportEdge[] = [];
  const names: string[] = [];
  for (const { name } of fact.names) {
    const defined = own !== undefined && definesItself(own, name);
    const below = defined || name === '*' ? undefined : files[modules.file(`${module}.${name}`, index)];
    if (below === undefined) names.push(name);
    else edges.push({ from, to: below.name.module, names: [name], internal: true, line: fact.line });
  }
  if (names.length > 0 && module !== '') edges.unshift({ from, to: nearest ?? module, names, internal: nearest !== null, line: fact.line });
  return edges;
} // prettier-ignore

function definesItself({ facts }: NamedFile, name: string): boolean {
  return facts.binds.includes(name) || facts.definitions.some((one) => one.parent === null && one.name === name);
}

/** `pkg.gone` -> `pkg`: the deepest package of this repository that an unknown module would live in. */
function longestKnown(files: readonly NamedFile[], modules: ModuleIndex, from: number, module: string): string | null {
  for (let dot = module.lastIndexOf('.'); dot > 0; dot = module.lastIndexOf('.', dot - 1)) {
    const found = files[modules.file(module.slice(0, dot), from)];
    if (found !== undefined) return found.name.module;
  }
  return null;
}
