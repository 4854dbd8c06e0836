import { afterOf, childIn, kindOf, parentOf } from '../../knowledge/parse/flat-tree.ts';
import { lastName, literalOf } from '../calls.ts';
import type { ParsedFile } from '../project.ts';
import type { Sites } from '../sites.ts';

/** Renames a name in the lists of names that Python itself reads: `__all__` of a module, `__slots__` and `__match_args__` of a class. */
export function renameListed(file: ParsedFile, lists: ReadonlySet<string>, within: number, name: string, to: string, sites: Sites): void {
  for (const at of listed(file, lists, within)) {
    const literal = literalOf(file, at);
    if (literal?.text === name) sites.add(file.path, literal.start, literal.start + Buffer.byteLength(name), to, 'list');
  }
} // prettier-ignore

/** Whether a name stands in one of these lists. */
export function isListed(file: ParsedFile, lists: ReadonlySet<string>, within: number, name: string): boolean {
  return [...listed(file, lists, within)].some((at) => literalOf(file, at)?.text === name);
}

/** The strings of `__all__ = [...]`, `__all__ += [...]`, `__all__.extend([...])` right in the body of a module or class. */
function* listed(file: ParsedFile, lists: ReadonlySet<string>, within: number): Iterable<number> {
  const { tree } = file;
  const stop = within === 0 ? tree.kind.length : afterOf(tree, within);
  for (let node = within + 1; node < stop; node++) {
    const kind = kindOf(tree, node);
    let source = -1;
    if ((kind === 'assignment' || kind === 'augmented_assignment') && lists.has(file.text(childIn(tree, node, 'left')))) source = childIn(tree, node, 'right'); // prettier-ignore
    if (kind === 'call') {
      const callee = childIn(tree, node, 'function');
      const isList = kindOf(tree, callee) === 'attribute' && lists.has(file.text(childIn(tree, callee, 'object'))) && ['append', 'extend', 'insert', 'remove'].includes(lastName(file, callee)); // prettier-ignore
      if (isList) source = childIn(tree, node, 'arguments');
    }
    if (source < 0 || ownerOf(file, node) !== within) continue;
    for (let inner = source; inner < afterOf(tree, source); inner++) if (kindOf(tree, inner) === 'string') yield inner;
  }
}

/** The class around a node, or the module; what stands in a function belongs to neither. */
function ownerOf(file: ParsedFile, node: number): number {
  for (let outer = parentOf(file.tree, node); outer > 0; outer = parentOf(file.tree, outer)) {
    const kind = kindOf(file.tree, outer);
    if (kind === 'class_definition') return outer;
    if (kind === 'function_definition') return -1;
  }
  return 0;
}
