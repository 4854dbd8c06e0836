import { childIn, childrenOf, kindOf, type PythonTree } from '../knowledge/parse/flat-tree.ts';
import type { ClassGraph } from './classes.ts';
import type { ParsedFile, Project } from './project.ts';
import { constructorOf, heldAt } from './receivers.ts';

/** A call, with the functions that it may run. */
export interface Call {
  readonly file: ParsedFile;
  readonly node: number;
  readonly callee: number;
  readonly arguments: readonly Argument[];
  /** Scopes of functions of the repository; null when nothing is known of the callee. */
  readonly functions: readonly number[] | null;
  /** Classes of the repository that it makes instances of. */
  readonly classes: readonly number[];
  /** The last name of the callee. */
  readonly called: string;
  /** The function is an argument of `partial`, and the arguments behind it are its own. */
  readonly partial: boolean;
  /** It may also run something that is not of this repository. */
  readonly leaves: boolean;
}

export interface Argument {
  readonly node: number;
  readonly kind: 'position' | 'keyword' | 'star' | 'double-star';
  /** The identifier of a keyword; -1 for others. */
  readonly name: number;
  readonly value: number;
}

/** Every call of a file. */
export function callsOf(project: Project, classes: ClassGraph, file: ParsedFile): Call[] {
  const { tree } = file;
  const found: Call[] = [];
  for (let node = 0; node < tree.kind.length; node++) {
    if (kindOf(tree, node) !== 'call') continue;
    const callee = childIn(tree, node, 'function');
    const list = childIn(tree, node, 'arguments');
    if (callee < 0 || list < 0) continue;
    const all = kindOf(tree, list) === 'argument_list' ? childrenOf(tree, list).flatMap((child) => argument(tree, child)) : [argument(tree, list)].flat();
    const called = lastName(file, callee);
    const held = heldAt(project, file, callee);
    const [first] = all;
    const isPartial = (called === 'partial' || called === 'partialmethod') && first?.kind === 'position' && held?.functions.length !== 1;
    const inner = isPartial ? heldAt(project, file, first.value) : held;
    found.push({
      file,
      node,
      callee: isPartial ? first.value : callee,
      arguments: isPartial ? all.slice(1) : all,
      functions: inner === null ? null : [...inner.functions, ...inner.constructed.map((scope) => constructorOf(project, classes, scope)).filter((one) => one >= 0)],
      classes: inner?.constructed ?? [],
      called: isPartial ? lastName(file, first.value) : called,
      partial: isPartial,
      leaves: inner !== null && (inner.outside.length > 0 || inner.other),
    });
  }
  return found;
} // prettier-ignore

function argument(tree: PythonTree, node: number): Argument[] {
  switch (kindOf(tree, node)) {
    case '(':
    case ')':
    case ',':
    case 'comment':
    case 'line_continuation':
      return [];
    case 'keyword_argument':
      return [{ node, kind: 'keyword', name: childIn(tree, node, 'name'), value: childIn(tree, node, 'value') }];
    case 'list_splat':
      return [{ node, kind: 'star', name: -1, value: node + 2 }];
    case 'dictionary_splat':
      return [{ node, kind: 'double-star', name: -1, value: node + 2 }];
    default:
      return [{ node, kind: 'position', name: -1, value: node }];
  }
}

/** `a.b.c` -> `c`; empty where the callee has no name. */
export function lastName(file: ParsedFile, callee: number): string {
  const kind = kindOf(file.tree, callee);
  if (kind === 'identifier') return file.text(callee);
  return kind === 'attribute' ? file.text(childIn(file.tree, callee, 'attribute')) : '';
}

/** The text of a plain string without prefix, or null. */
export function literalOf(file: ParsedFile, node: number): { text: string; start: number; content: number } | null {
  const { tree } = file;
  if (kindOf(tree, node) !== 'string') return null;
  const content = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'string_content');
  if (content.length !== 1 || childrenOf(tree, node).some((child) => kindOf(tree, child) === 'interpolation')) return null;
  const [only = -1] = content;
  return { text: file.text(only), start: tree.start[only] ?? 0, content: only };
} // prettier-ignore
