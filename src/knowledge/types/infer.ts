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

/** What is known of one file, or why it could not be read. */
export interface Inference {
  readonly path: string;
  readonly places: readonly InferredPlace[];
  readonly why: string | null;
}

/**
 * The types of the first `wanted` files, by following values through all of them: literals, calls of classes, defaults,
 * what functions return, what they are called with. `stubs` is the folder of typeshed, or null.
 */
export async function inferTypes(
  files: readonly SourceFile[],
  wanted: number,
  stubs: string | null,
): Promise<readonly Inference[]> {
  const named: NamedFile[] = [];
  const read: { readonly path: string; readonly index: number; readonly typed: TypedFile | null; readonly why: string | null }[] = []; // prettier-ignore
  for (const { module, source } of files) {
    const parsed = await parsePython(source);
    if (!parsed.ok) {
      read.push({ path: module.path, index: -1, typed: null, why: parsed.why });
      continue;
    }
    const typed = readPlaces(parsed.tree);
    read.push({ path: module.path, index: named.length, typed, why: null });
    const isPackage = module.path === '__init__.py' || module.path.endsWith('/__init__.py');
    const facts = { ...factsOf(parsed.tree), flow: typed.program };
    named.push({ name: { ...module, isPackage }, facts, ids: [] });
  }
  const modules = named.flatMap(({ facts }) => facts.imports.flatMap(({ module, names }) => [module, ...names.map(({ name }) => `${module}.${name}`)])); // prettier-ignore
  const graph = buildFlow(named, await openStubs(stubs, modules));
  return read.slice(0, wanted).map(({ path, index, typed, why }) => {
    if (typed === null) return { path, places: [], why };
    const types = createTypeReader(graph, index);
    const places = typed.places.map((place): InferredPlace => {
      const of = place.kind === 'function' ? (node: number) => types.result(place.owner, node) : types.of;
      const scope = typed.definitions[place.owner]?.qualname ?? '';
      return { ...place, scope, inferred: distinct(place.nodes.flatMap((node) => of(node))) };
    });
    return { path, places, why: graph.solved.complete ? null : 'following values was cut short: types may be missing' };
  });
}
