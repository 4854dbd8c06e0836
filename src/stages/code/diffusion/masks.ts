import type { Request } from '../../../contracts/request.ts';
import { docstringOf } from '../../../knowledge/parse/definitions.ts';
import { childrenOf, endOf, kindOf, lineAt, startOf } from '../../../knowledge/parse/flat-tree.ts';
import { spans, type Span } from '../../../knowledge/parse/spans.ts';
import type { Target } from '../target.ts';

/** A piece of the definition that is taken out and drawn again; an insertion takes out nothing. */
export interface Mask {
  readonly kind: 'operator' | 'line' | 'insert' | 'expression' | 'block';
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** Higher is drawn sooner. */
  readonly score: number;
}

const MAX_OPERATORS = 12;
const MAX_LINES = 40;
const MAX_INSERTS = 6;
const MAX_EXPRESSIONS = 30;
const MAX_BLOCKS = 8;
const MAX_BLOCK_LINES = 10;

/** Words of the language and of every request: that they occur in both says nothing. */
const COMMON = new Set([
  'and', 'for', 'not', 'from', 'import', 'return', 'with', 'while', 'else', 'True', 'False', 'None', 'self', 'raise', 'try', 'the', 'class',
  'pass', 'def', 'lambda', 'assert', 'del', 'elif', 'except', 'finally', 'yield', 'async', 'await', 'but', 'has', 'get',
]); // prettier-ignore

/** Expressions that are wrong often and are worth drawing on their own. */
const SUSPECT_EXPRESSIONS = new Set([
  'comparison_operator', 'boolean_operator', 'binary_operator', 'not_operator', 'call', 'argument_list', 'subscript', 'slice',
  'conditional_expression', 'list_comprehension', 'generator_expression', 'dictionary_comprehension', 'set_comprehension',
  'if_clause', 'lambda', 'unary_operator', 'expression_list', 'tuple', 'keyword_argument',
]); // prettier-ignore

/** The smallest spans: with an operator they are where a boundary is off by one. */
const ATOMS = new Set(['integer', 'float', 'true', 'false', 'none']);

/** What can be masked in a definition, by kind, the most suspicious and the smallest first. */
export function masksOf(target: Target, hints: Request['hints'], text: string): Readonly<Record<Mask['kind'], Mask[]>> {
  const { file, definition } = target;
  const all = spans(file.tree, definition);
  const score = scorer(target, hints, text);
  const lineMasks = all
    .filter((span) => span.kind === 'statement' || span.kind === 'header')
    .map((span) => whole(span, 'line', target));
  const expressions = all
    .filter((span) => span.kind === 'expression' && SUSPECT_EXPRESSIONS.has(span.type))
    .map((span) => whole(span, 'expression', target));
  const operators = all
    .filter((span) => span.kind === 'operator' || (span.kind === 'expression' && ATOMS.has(span.type)))
    .map((span) => whole(span, 'operator', target));
  const blocks = all
    .filter(
      (span) => span.kind === 'compound' && span.endLine > span.line && span.endLine - span.line < MAX_BLOCK_LINES,
    )
    .map((span) => whole(span, 'block', target));
  const taken = new Set(lineMasks.map(key));
  const order = (masks: readonly Mask[], most: number) =>
    masks
      .map((mask) => ({ ...mask, score: score(mask) }))
      .sort((left, right) => right.score - left.score || size(left) - size(right) || left.start - right.start)
      .slice(0, most);
  return {
    operator: order(operators, MAX_OPERATORS),
    line: order(lineMasks, MAX_LINES),
    insert: order(insertions(target, all), MAX_INSERTS),
    expression: order(
      expressions.filter((mask) => !taken.has(key(mask))),
      MAX_EXPRESSIONS,
    ),
    block: order(blocks, MAX_BLOCKS),
  };
}

/**
 * A mask that begins its line takes the line's indentation with it, and one in the middle the space before it:
 * that is how the model's tokens are cut, and half a token in front of the gap misleads it.
 */
function whole(span: Span, kind: Mask['kind'], { file }: Target): Mask {
  const { source, lineStarts } = file.tree;
  const lineStart = lineStarts[span.line - 1] ?? 0;
  const beginsLine = source.toString('utf8', lineStart, span.start).trim() === '';
  const spaced = !beginsLine && source[span.start - 1] === 0x20;
  const start = beginsLine ? lineStart : spaced ? span.start - 1 : span.start;
  return { kind, start, end: span.end, line: span.line, score: 0 };
}

/** New lines can go before the first statement (a guard), and before each return, raise and loop. */
function insertions({ file, definition }: Target, all: readonly Span[]): Mask[] {
  const { tree } = file;
  const docstring = docstringOf(tree, definition.body);
  const [first] = childrenOf(tree, definition.body).filter(
    (node) => node !== docstring && kindOf(tree, node) !== 'comment',
  );
  const offsets = new Set<number>();
  if (first !== undefined) offsets.add(startOf(tree, first));
  for (const span of all) {
    if (span.kind === 'statement' && /^(return|raise)_statement$/.test(span.type)) offsets.add(span.start);
    if (span.kind === 'header' && /^(for|while)_statement$/.test(span.type)) offsets.add(span.start);
  }
  return [...offsets].flatMap((offset) => {
    const line = lineAt(tree, offset);
    const at = tree.lineStarts[line - 1] ?? 0;
    if (tree.source.toString('utf8', at, offset).trim() !== '') return [];
    return [{ kind: 'insert' as const, start: at, end: at, line, score: 0 }];
  });
}

/** Lines of the trace, words and literals of the request, and conditions weigh most. */
function scorer(target: Target, hints: Request['hints'], text: string): (mask: Mask) => number {
  const { source } = target.file.tree;
  const words = new Set([...hints.names, ...(text.match(/[A-Za-z_][A-Za-z0-9_]{2,}|\b[0-9]+(?:\.[0-9]+)?\b/g) ?? [])]);
  const lines = new Set(
    hints.frames
      .filter((frame) => target.symbol.path.endsWith(frame.path) || frame.path.endsWith(target.symbol.path))
      .map((frame) => frame.line),
  );
  const bodyEnd = endOf(target.file.tree, target.definition.body);
  return (mask) => {
    const own = source.toString('utf8', mask.start, Math.max(mask.end, Math.min(bodyEnd, mask.start + 1)));
    const found = new Set(
      (own.match(/[A-Za-z_][A-Za-z0-9_]{2,}|[0-9]+/g) ?? []).filter((word) => words.has(word) && !COMMON.has(word)),
    );
    const condition = /[<>=!]=|[<>]/.test(own) ? 2 : /\b(?:if|while|not|and|or|in|is|return|range)\b/.test(own) ? 1 : 0;
    const first = mask.kind === 'insert' && mask.line <= target.definition.line + 3 ? 1 : 0;
    return (lines.has(mask.line) ? 8 : 0) + Math.min(3, found.size) * 2 + condition + first;
  };
}

function size(mask: Mask): number {
  return mask.end - mask.start;
}

function key(mask: Mask): string {
  return `${mask.start}-${mask.end}`;
}
