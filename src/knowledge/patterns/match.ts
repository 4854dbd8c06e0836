import type { PatternNode } from '../../contracts/lint-pack.ts';
import { kindOf, lineAt, startOf, textOf } from '../parse/flat-tree.ts';
import { LITERALS } from './pattern.ts';
import { leafText, partsOf, type CodeTree } from './code-tree.ts';

const MOST_MATCHES = 10_000;

/** The nodes of a tree that look like a pattern, in source order. */
export function matches(pattern: PatternNode, side: CodeTree): number[] {
  const found: number[] = [];
  const kind = side.tree.kinds.indexOf(pattern.kind);
  for (let node = side.tree.kind.indexOf(kind); node >= 0; node = side.tree.kind.indexOf(kind, node + 1)) {
    if (fits(pattern, side, node, new Map())) found.push(node);
    if (found.length >= MOST_MATCHES) break;
  }
  return found;
}

/** The 1-based line of a node. */
export function lineOf({ tree }: CodeTree, node: number): number {
  return lineAt(tree, startOf(tree, node));
}

function fits(pattern: PatternNode, side: CodeTree, node: number, bound: Map<number, number>): boolean {
  if (pattern.hole !== undefined) {
    // A block stands for any statements.
    if (pattern.hole < 0) return kindOf(side.tree, node) === pattern.kind;
    const id = side.ids[node] ?? -1;
    const known = bound.get(pattern.hole);
    bound.set(pattern.hole, id);
    return known === undefined || known === id;
  }
  if (pattern.kind === 'literal') return LITERALS.has(kindOf(side.tree, node)) && textOf(side.tree, node) === pattern.text; // prettier-ignore
  if (kindOf(side.tree, node) !== pattern.kind) return false;
  const parts = partsOf(side, node);
  if (pattern.children === undefined) return parts.length === 0 && leafText(side.tree, node) === (pattern.text ?? '');
  const { children } = pattern;
  return parts.length === children.length && children.every((child, index) => fits(child, side, parts[index] ?? 0, bound)); // prettier-ignore
}
