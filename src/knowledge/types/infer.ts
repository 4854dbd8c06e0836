import type { ModuleRecord } from '../../contracts/digest.ts';
import { buildFlow } from '../flow/graph.ts';
import type { NamedFile } from '../names/table.ts';
import { factsOf } from '../parse/facts.ts';
import { parsePython } from '../parse/python.ts';
import { readPlaces, type Place, type TypedFile } from './places.ts';
import { openStubs } from './stubs.ts';
import { distinct, type TypeUnion } from './terms.ts';
import { createTypeReader } from './values.ts';

/** A file of the repository with its bytes. */
export interface SourceFile {
  readonly module: Pick<ModuleRecord, 'path' | 'module' | 'root' | 'test'>;
  readonly source: Buffer;
}

/** A place of a file with what the values that arrive there say. */
export interface InferredPlace extends Place {
  /** Qualified name of the function or class around it, or of the function itself; '' for the module. */
  readonly scope: string;
  readonly inferred: TypeUnion;
}

export type Inference =
  | { readonly ok: true; readonly places: readonly InferredPlace[]; readonly complete: boolean }
  | { readonly ok: false; readonly why: string };

/**
 * The types of the first file, by following values through it and the files given with it: literals, calls of classes,
 * defaults, what functions return, what they are called with. `stubs` is the folder of typeshed, or null.
 */
export async function inferTypes(files: readonly SourceFile[], stubs: string | null): Promise<Inference> {
  const named: NamedFile[] = [];
  let first: TypedFile | null = null;
  for (const { module, source } of files) {
    const parsed = await parsePython(source);
    if (!parsed.ok) {
      if (first === null) return { ok: false, why: parsed.why };
      continue;
    }
    const typed = readPlaces(parsed.tree);
    first ??= typed;
    const isPackage = module.path === '__init__.py' || module.path.endsWith('/__init__.py');
    const facts = { ...factsOf(parsed.tree), flow: typed.program };
    named.push({ name: { ...module, isPackage }, facts, ids: [] });
  }
  if (first === null) return { ok: false, why: 'there is no such file' };
  const modules = named.flatMap(({ facts }) => facts.imports.flatMap(({ module, names }) => [module, ...names.map(({ name }) => `${module}.${name}`)])); // prettier-ignore
  const graph = buildFlow(named, await openStubs(stubs, modules));
  const types = createTypeReader(graph, 0);
  const places = first.places.map((place): InferredPlace => {
    const read = place.kind === 'function' ? (node: number) => types.result(place.owner, node) : types.of;
    return {
      ...place,
      scope: first.definitions[place.owner]?.qualname ?? '',
      inferred: distinct(place.nodes.flatMap((node) => read(node))),
    };
  });
  return { ok: true, places, complete: graph.solved.complete };
}
