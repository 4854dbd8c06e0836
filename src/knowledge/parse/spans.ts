import { docstringOf, type Definition } from './definitions.ts';
import {
  afterOf,
  childrenOf,
  endOf,
  fieldOf,
  kindOf,
  lineAt,
  parentOf,
  startOf,
  type PythonTree,
} from './flat-tree.ts';

/** A piece of a definition that can be replaced on its own. Offsets are bytes of the file. */
export interface Span {
  /** `statement`: a simple statement. `header`: the line of a compound one up to its colon. `compound`: all of it. */
  readonly kind: 'statement' | 'header' | 'compound' | 'expression' | 'operator';
  /** The parser's name for it, such as `return_statement`, or the operator itself. */
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly endLine: number;
  /** Nesting below the definition: statements of its own body have 0. */
  readonly depth: number;
}

const COMPOUND = new Set([
  'if_statement', 'elif_clause', 'else_clause', 'for_statement', 'while_statement', 'try_statement', 'except_clause',
  'finally_clause', 'with_statement', 'match_statement', 'case_clause', 'function_definition', 'class_definition',
]); // prettier-ignore
const SIMPLE = new Set([
  'expression_statement', 'return_statement', 'assert_statement', 'raise_statement', 'delete_statement', 'pass_statement',
  'break_statement', 'continue_statement', 'global_statement', 'nonlocal_statement', 'import_statement',
  'import_from_statement', 'type_alias_statement',
]); // prettier-ignore
const EXPRESSIONS = new Set([
  'binary_operator', 'boolean_operator', 'comparison_operator', 'not_operator', 'unary_operator', 'call', 'attribute',
  'subscript', 'slice', 'identifier', 'integer', 'float', 'string', 'concatenated_string', 'true', 'false', 'none', 'list',
  'tuple', 'dictionary', 'set', 'list_comprehension', 'dictionary_comprehension', 'set_comprehension',
  'generator_expression', 'conditional_expression', 'lambda', 'await', 'named_expression', 'parenthesized_expression',
  'yield', 'expression_list', 'argument_list', 'pair', 'keyword_argument', 'for_in_clause', 'if_clause',
]); // prettier-ignore
const OPERATED = new Set(['binary_operator', 'boolean_operator', 'comparison_operator', 'unary_operator', 'augmented_assignment']); // prettier-ignore
/** Roles that bind or name something: a different text there is a different program, not a different value. */
const NAMING = new Set(['name', 'attribute', 'alias', 'parameters', 'module_name', 'type', 'return_type']);

/** Everything inside a definition that can be masked, in source order, the docstring left out. */
export function spans(tree: PythonTree, definition: Definition): Span[] {
  const found: Span[] = [];
  const docstring = docstringOf(tree, definition.body);
  const depths = new Map<number, number>();
  const add = (kind: Span['kind'], type: string, start: number, end: number, depth: number) => {
    if (end <= start) return;
    const [line, endLine] = [lineAt(tree, start), lineAt(tree, end - 1)];
    found.push({ kind, type, start, end, line, endLine, depth });
  };
  for (let node = definition.body + 1; node < afterOf(tree, definition.body); node++) {
    const kind = kindOf(tree, node);
    const parent = parentOf(tree, node);
    const depth = depths.get(parent) ?? 0;
    depths.set(node, kind === 'block' ? depth + 1 : depth);
    if (node === docstring || NAMING.has(fieldOf(tree, node) ?? '')) {
      node = afterOf(tree, node) - 1;
    } else if (COMPOUND.has(kind)) {
      const colon = childrenOf(tree, node).find((child) => kindOf(tree, child) === ':');
      add('compound', kind, startOf(tree, node), endOf(tree, node), depth);
      if (colon !== undefined) add('header', kind, startOf(tree, node), endOf(tree, colon), depth);
    } else if (SIMPLE.has(kind)) {
      add('statement', kind, startOf(tree, node), endOf(tree, node), depth);
    } else if (EXPRESSIONS.has(kind) && !isBound(tree, node)) {
      add('expression', kind, startOf(tree, node), endOf(tree, node), depth);
    } else if (OPERATED.has(kindOf(tree, parent)) && afterOf(tree, node) === node + 1) {
      add('operator', kind, startOf(tree, node), endOf(tree, node), depth);
    }
  }
  return found;
}

function isBound(tree: PythonTree, node: number): boolean {
  if (fieldOf(tree, node) !== 'left') return false;
  return ['assignment', 'augmented_assignment', 'for_statement', 'for_in_clause'].includes(
    kindOf(tree, parentOf(tree, node)),
  );
}
