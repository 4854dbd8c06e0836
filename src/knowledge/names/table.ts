import type { FileFacts } from '../parse/facts-schema.ts';
import type { ModuleName } from './modules.ts';

/** A file with its module name and the symbol id of each of its definitions. */
export interface NamedFile {
  readonly name: ModuleName;
  readonly facts: FileFacts;
  readonly ids: readonly string[];
}

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
