import { createHash } from 'node:crypto';
import { sha256 } from '../../base/hash.ts';
import { docstringOf } from './definitions.ts';
import { afterOf, childIn, endOf, kindOf, parentOf, startOf, textOf, type PythonTree } from './flat-tree.ts';
import { parsePython } from './python.ts';

const NOT_CODE = new Set(['comment', 'line_continuation', ';']);
const CLOSERS = new Set([')', ']', '}']);
/** Where a comma before the closing bracket changes nothing. */
const TRAILING_COMMA = new Set(['argument_list', 'parameters', 'list', 'set', 'dictionary', 'import_from_statement']);

/**
 * A hash of what code means to the parser: equal for sources that differ only in white space, comments, docstrings,
 * quote marks, redundant parentheses or trailing commas. Source that cannot be parsed is hashed as text.
 */
export async function normalisedFingerprint(source: Buffer | string): Promise<string> {
  const parsed = await parsePython(source);
  return parsed.ok ? fingerprintOf(parsed.tree) : sha256(source);
}

/** The fingerprint of a tree, or of the subtree of one node. */
export function fingerprintOf(tree: PythonTree, root = 0): string {
  const hash = createHash('sha256');
  const stop = afterOf(tree, root);
  // A preorder list of (depth, kind, text) determines the tree; dropped nodes hand their depth to their children.
  const depths = new Map<number, number>([[parentOf(tree, root), 0]]);
  for (let node = root; node < stop; node++) {
    const kind = kindOf(tree, node);
    const depth = depths.get(parentOf(tree, node)) ?? 0;
    if (isDropped(tree, node, kind)) {
      node = afterOf(tree, node) - 1;
      continue;
    }
    depths.set(node, kind === 'parenthesized_expression' ? depth : depth + 1);
    if (kind === 'parenthesized_expression') continue;
    const leaf = kind === 'string_content' || afterOf(tree, node) === node + 1;
    hash.update(`${depth} ${kind} ${leaf ? leafText(tree, node, kind) : ''}\n`);
    if (leaf) node = afterOf(tree, node) - 1;
  }
  return hash.digest('hex');
}

function isDropped(tree: PythonTree, node: number, kind: string): boolean {
  if (NOT_CODE.has(kind)) return true;
  const parent = parentOf(tree, node);
  const parentKind = parent < 0 ? '' : kindOf(tree, parent);
  if (kind === '(' || kind === ')')
    return parentKind === 'parenthesized_expression' || parentKind === 'import_from_statement';
  if (kind === ',') return TRAILING_COMMA.has(parentKind) && closes(tree, node, parent);
  if (kind !== 'expression_statement' || (parentKind !== 'block' && parentKind !== 'module')) return false;
  if (parentKind === 'block' && childIn(tree, parentOf(tree, parent), 'body') !== parent) return false;
  return isDocumented(tree, parent, parentKind) && docstringOf(tree, parent) === node;
}

function isDocumented(tree: PythonTree, body: number, kind: string): boolean {
  const owner = kind === 'module' ? 'module' : kindOf(tree, parentOf(tree, body));
  return owner === 'module' || owner === 'function_definition' || owner === 'class_definition';
}

function closes(tree: PythonTree, comma: number, parent: number): boolean {
  let next = afterOf(tree, comma);
  while (next < afterOf(tree, parent) && NOT_CODE.has(kindOf(tree, next))) next = afterOf(tree, next);
  return next >= afterOf(tree, parent) || CLOSERS.has(kindOf(tree, next));
}

function leafText(tree: PythonTree, node: number, kind: string): string {
  if (kind === 'string_start')
    return textOf(tree, node)
      .replace(/['"]+$/, '')
      .replace(/u/i, '')
      .toLowerCase();
  if (kind === 'string_end') return '';
  if (kind === 'string_content') return JSON.stringify(textOf(tree, node).replace(/\\(['"])/g, '$1'));
  return startOf(tree, node) === endOf(tree, node) ? '' : JSON.stringify(textOf(tree, node));
}
