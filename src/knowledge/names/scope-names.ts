import type { FlowGraph } from '../flow/graph.ts';
import { MODULE } from '../flow/solve/world.ts';
import type { NamedFile } from './table.ts';

/** The symbols that scopes belong to. A symbol is the number of its own scope, so that edges are numbers until the end. */
export interface ScopeNames {
  /** The symbol of a scope: what holds it when it is a lambda, the first file of its name when it is a module. */
  of(scope: number): number;
  /** The id of a symbol. */
  text(symbol: number): string;
  /** The file it stands in. */
  file(symbol: number): number;
}

export function nameScopes(files: readonly NamedFile[], { world, definitionOf, holderOf }: FlowGraph): ScopeNames {
  const moduleScope = new Map<string, number>();
  files.forEach(({ name }, index) => {
    if (!moduleScope.has(name.module)) moduleScope.set(name.module, world.firstScope[index] ?? 0);
  });
  const symbols = Int32Array.from(world.scopeFile, (fileOfScope, scope) => {
    const holder = holderOf(scope);
    const own = holder === MODULE ? scope : holder;
    return definitionOf(own) >= 0 ? own : (moduleScope.get(files[fileOfScope]?.name.module ?? '') ?? own);
  });
  const file = (symbol: number) => world.scopeFile[symbol] ?? 0;
  return {
    of: (scope) => symbols[scope] ?? scope,
    file,
    text: (symbol) => {
      const of = files[file(symbol)];
      const definition = definitionOf(symbol);
      return definition < 0 ? `py:${of?.name.module ?? ''}:<module>` : (of?.ids[definition] ?? '');
    },
  };
}
