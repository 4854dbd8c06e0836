import { endOf, lineAt, startOf, type PythonTree } from '../parse/flat-tree.ts';
import type { Definition } from '../parse/definitions.ts';
import { expression } from './expressions.ts';
import { Op, type PackedProgram } from './ops.ts';
import { createBuilder } from './program.ts';
import { boundNames, openScope, type Typing, type Writer } from './scope.ts';
import { block } from './statements.ts';

/**
 * The flow program of a file: see {@link Op}. Depends on the bytes of the file only. With `typing` it says more than
 * calls need (`None`, comparisons, operators, functions that end without `return`) and what is not known is said too. The
 * places told to `observe` are those of any other writing of the same file.
 */
export function writeProgram(
  tree: PythonTree,
  definitions: readonly Definition[],
  typing: Typing | null = null,
  observe?: (node: number, place: number) => void,
): PackedProgram {
  const build = createBuilder(definitions.length);
  // Cutting pieces out of one string is several times as fast as decoding each.
  const latin = tree.source.toString('latin1');
  const plain = /[\x80-\xff]/.test(latin) ? null : latin;
  const text = (node: number) =>
    node < 0
      ? ''
      : plain === null
        ? tree.source.toString('utf8', startOf(tree, node), endOf(tree, node))
        : plain.slice(startOf(tree, node), endOf(tree, node));
  const writer: Writer = {
    tree,
    build,
    definitions: new Map(definitions.map((one, index) => [one.node, index])),
    text,
    line: (node) => lineAt(tree, startOf(tree, node)),
    expression: (node) => expression(writer, node),
    typing,
    observe,
    scope: openScope({
      id: 0,
      kind: 'module',
      parent: null,
      bound: { locals: new Set(), globals: new Set(), nonlocals: new Set() },
      result: 0,
      own: null,
    }),
  };
  const module = writer.scope;
  for (const name of boundNames(writer, [0]).locals) module.bound.locals.add(name);
  block(writer, 0);
  for (const [name, node] of module.now) if (node !== 0) build.emit(Op.export, build.name(name), node);
  for (const [name, nodes] of module.foreign) for (const node of nodes) build.emit(Op.export, build.name(name), node);
  return build.finish();
}
