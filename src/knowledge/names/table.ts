import type { FileFacts } from '../parse/facts-schema.ts';
import type { ModuleName } from './modules.ts';

/** A file with its module name and the symbol id of each of its definitions. */
export interface NamedFile {
  readonly name: ModuleName;
  readonly facts: FileFacts;
  readonly ids: readonly string[];
}

type ImportFact = FileFacts['imports'][number];
export interface ImportedName {
  readonly fact: ImportFact;
  /** The name taken from the module; null when the module itself is bound. */
  readonly name: string | null;
}

/** What a file binds, by scope: `-1` is module level, else the index of a definition. */
export interface FileNames {
  readonly file: NamedFile;
  readonly definitions: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly imports: ReadonlyMap<number, ReadonlyMap<string, ImportedName>>;
  /** The written class of a name; null where the file says two different ones. */
  readonly types: ReadonlyMap<number, ReadonlyMap<string, string | null>>;
  readonly binds: ReadonlyMap<number, ReadonlySet<string>>;
  readonly stars: readonly ImportFact[];
}

export const MODULE_SCOPE = -1;

/** Symbol ids for every definition, unique in the repository: a name defined again gets `#2`, `#3`, ... in path order. */
export function nameSymbols(files: readonly { name: ModuleName; facts: FileFacts }[]): NamedFile[] {
  const seen = new Map<string, number>();
  return files.map(({ name, facts }) => ({
    name,
    facts,
    ids: facts.definitions.map((definition) => {
      const id = `py:${name.module}:${definition.qualname}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return count === 1 ? id : `${id}#${count}`;
    }),
  }));
}

/** Indexes the names of one file. */
export function indexNames(file: NamedFile): FileNames {
  const { facts } = file;
  const definitions = new Map<number, Map<string, number>>();
  facts.definitions.forEach((definition, index) => {
    const scope = within(definitions, definition.parent ?? MODULE_SCOPE);
    // The first wins: what follows under the same name is an overload, a setter or the branch for another platform.
    if (!scope.has(definition.name)) scope.set(definition.name, index);
  });
  const imports = new Map<number, Map<string, ImportedName>>();
  for (const fact of facts.imports) {
    const scope = within(imports, fact.scope ?? MODULE_SCOPE);
    for (const { name, alias } of fact.names) if (name !== '*') scope.set(alias, { fact, name });
    if (fact.names.length > 0) continue;
    // `import a.b` binds `a`; `import a.b as c` binds `c` to `a.b`.
    if (fact.alias !== null) scope.set(fact.alias, { fact, name: null });
    else scope.set(fact.module.split('.')[0] ?? '', { fact: { ...fact, module: fact.module.split('.')[0] ?? '' }, name: null }); // prettier-ignore
  }
  const types = new Map<number, Map<string, string | null>>();
  for (const { name, type, scope } of facts.types) {
    const known = within(types, scope ?? MODULE_SCOPE);
    known.set(name, known.has(name) && known.get(name) !== type ? null : type);
  }
  const binds = new Map<number, ReadonlySet<string>>([[MODULE_SCOPE, new Set(facts.binds)]]);
  facts.definitions.forEach((definition, index) => binds.set(index, new Set(definition.binds)));
  const stars = facts.imports.filter((fact) => fact.names.some((one) => one.name === '*'));
  return { file, definitions, imports, types, binds, stars };
}

function within<Value>(scopes: Map<number, Map<string, Value>>, scope: number): Map<string, Value> {
  const known = scopes.get(scope);
  if (known !== undefined) return known;
  const fresh = new Map<string, Value>();
  scopes.set(scope, fresh);
  return fresh;
}
