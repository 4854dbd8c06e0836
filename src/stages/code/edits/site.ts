import type { Definition } from '../../../knowledge/parse/definitions.ts';
import { docstringOf } from '../../../knowledge/parse/definitions.ts';
import {
  afterOf,
  fieldOf,
  kindOf,
  lineAt,
  parentOf,
  startOf,
  textBetween,
  type PythonTree,
} from '../../../knowledge/parse/flat-tree.ts';
import { scopeOf, type Scope } from './scope.ts';

/** The definition that is edited, with what an edit may use of its surroundings. */
export interface Site {
  readonly tree: PythonTree;
  readonly definition: Definition;
  readonly scope: Scope;
  /** Nodes of the parameters and the body in source order, without the docstring and annotations. */
  readonly nodes: readonly number[];
  /** The quote mark and the step of indentation that the file uses most. */
  readonly quote: string;
  readonly indent: string;
}

/** One small change of the bytes [start, end). */
export interface SmallEdit {
  /** What sort of change it is: its weight is learned by this name. */
  readonly sort: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The node it is about: where suspicion is looked up. */
  readonly node: number;
  /** Words that the change brings in, to be compared with the request. */
  readonly brings: string;
  /** How well it fits by what its own kind knows, e.g. how alike two names are: 0..1. */
  readonly fit: number;
}

/** Proposes every change of its kind at one node. Pure, in a fixed order, never the text that stands there. */
export type EditKind = (site: Site, node: number) => Iterable<SmallEdit>;

const NOT_VALUES: ReadonlySet<string> = new Set(['type', 'return_type']);

/** Reads a definition once for all kinds. */
export function siteOf(tree: PythonTree, definition: Definition, definitions: readonly Definition[]): Site {
  const docstring = docstringOf(tree, definition.body);
  const nodes: number[] = [];
  for (let node = definition.node + 1; node < afterOf(tree, definition.node); node++) {
    if (node === docstring || NOT_VALUES.has(fieldOf(tree, node) ?? '')) {
      node = afterOf(tree, node) - 1;
      continue;
    }
    nodes.push(node);
  }
  return {
    tree,
    definition,
    scope: scopeOf(tree, definition, definitions),
    nodes,
    quote: quoteOf(tree),
    indent: indentOf(tree),
  };
}

function quoteOf({ source }: PythonTree): string {
  const text = source.toString('latin1');
  return text.split("'").length > text.split('"').length ? "'" : '"';
}

/** The indentation of the first block against its owner. */
function indentOf(tree: PythonTree): string {
  for (let node = 0; node < tree.kind.length; node++) {
    if (kindOf(tree, node) !== 'block') continue;
    const [inner, outer] = [marginOf(tree, node), marginOf(tree, parentOf(tree, node))];
    if (inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length);
  }
  return '    ';
}

/** The white space in front of a node on its line. */
function marginOf(tree: PythonTree, node: number): string {
  const at = tree.lineStarts[lineAt(tree, startOf(tree, node)) - 1] ?? 0;
  return /^[ \t]*/.exec(textBetween(tree, at, startOf(tree, node)))?.[0] ?? '';
}

/** Is this name read here, rather than bound, declared or used as a label? */
export function isRead(tree: PythonTree, node: number): boolean {
  const parent = parentOf(tree, node);
  const field = fieldOf(tree, node);
  const kind = kindOf(tree, parent);
  if (field === 'attribute' || field === 'name' || field === 'alias') return false;
  if (kind === 'parameters' || kind === 'lambda_parameters' || kind === 'global_statement') return false;
  if (kind === 'list_splat_pattern' || kind === 'dictionary_splat_pattern' || kind === 'as_pattern_target') return false;
  if (kind === 'dotted_name' || kind === 'pattern_list' || kind === 'tuple_pattern') return false;
  const binds = kind === 'assignment' || kind === 'for_statement' || kind === 'for_in_clause';
  return !(field === 'left' && binds);
} // prettier-ignore
