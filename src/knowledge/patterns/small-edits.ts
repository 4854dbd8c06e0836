import { kindOf } from '../parse/flat-tree.ts';
import { partsOf, type CodeTree } from './code-tree.ts';

/** A piece of code and what a commit made of it: the smallest whole expression or simple statement around the change. */
export interface SmallEdit {
  readonly before: number;
  readonly after: number;
}

/** What a pattern can be about. */
const UNITS: ReadonlySet<string> = new Set([
  'call', 'attribute', 'comparison_operator', 'binary_operator', 'boolean_operator', 'not_operator', 'unary_operator', 'subscript',
  'conditional_expression', 'return_statement', 'raise_statement', 'assert_statement', 'assignment', 'augmented_assignment',
  'except_clause', 'list_comprehension', 'generator_expression', 'lambda', 'decorator', 'with_item', 'default_parameter',
  'delete_statement', 'await', 'for_in_clause',
]); // prettier-ignore
/** Sequences, whose members are matched with one another. */
const LISTS: ReadonlySet<string> = new Set(['module', 'block']);
/** Holds other statements: a change is looked for in its parts. */
const COMPOUND: ReadonlySet<string> = new Set([
  'if_statement', 'elif_clause', 'else_clause', 'for_statement', 'while_statement', 'try_statement', 'finally_clause', 'with_statement',
  'with_clause', 'function_definition', 'class_definition', 'decorated_definition', 'expression_statement', 'except_group_clause',
  'match_statement', 'case_clause', 'parameters',
]); // prettier-ignore
/** A file that was changed in more places was rewritten. */
const MOST_EDITS = 12;
const MOST_MEMBERS = 400;
const MOST_DEPTH = 300;

/** The small edits between two versions of a file; none where it was changed in many places. */
export function smallEdits(before: CodeTree, after: CodeTree): readonly SmallEdit[] {
  const edits = new Map<string, SmallEdit>();
  const path: SmallEdit[] = [];
  const note = () => {
    const edit = unitOf(before, path);
    if (edit !== null) edits.set(`${edit.before}:${edit.after}`, edit);
  };
  const walk = (b: number, a: number) => {
    if (before.ids[b] === after.ids[a] || edits.size > MOST_EDITS || path.length > MOST_DEPTH) return;
    path.push({ before: b, after: a });
    const kind = kindOf(before.tree, b);
    const pairs = kind === kindOf(after.tree, a) ? pairsOf(before, after, b, a) : null;
    const differ = pairs?.filter(([one, other]) => before.ids[one] !== after.ids[other]) ?? [];
    const deeper =
      pairs !== null && differ.length > 0 && (LISTS.has(kind) || COMPOUND.has(kind) || differ.length === 1);
    if (deeper) for (const [one, other] of differ) walk(one, other);
    else if (!LISTS.has(kind) && !COMPOUND.has(kind)) note();
    path.pop();
  };
  walk(0, 0);
  return edits.size > MOST_EDITS ? [] : [...edits.values()];
}

/** Which parts of two nodes of a kind belong together; null when they cannot be told. */
function pairsOf(
  before: CodeTree,
  after: CodeTree,
  b: number,
  a: number,
): readonly (readonly [number, number])[] | null {
  const [old, now] = [partsOf(before, b), partsOf(after, a)];
  if (old.length === 0 || now.length === 0) return null;
  if (!LISTS.has(kindOf(before.tree, b)))
    return old.length === now.length ? old.map((node, index) => [node, now[index] ?? node] as const) : null;
  if (old.length > MOST_MEMBERS || now.length > MOST_MEMBERS) return null;
  return alignedGaps(old, now, (one, other) => before.ids[one] === after.ids[other]);
}

/** Members between those that are the same in both, paired where as many were replaced as there were. */
function alignedGaps(
  old: readonly number[],
  now: readonly number[],
  same: (one: number, other: number) => boolean,
): (readonly [number, number])[] {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      common[i * width + j] = same(old[i] ?? 0, now[j] ?? 0) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [fromI, fromJ] = [i, j];
    while (i < old.length || j < now.length) {
      if (i < old.length && j < now.length && same(old[i] ?? 0, now[j] ?? 0)) break;
      if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1))) i++;
      else j++;
    }
    if (i - fromI === j - fromJ) for (let k = 0; k < i - fromI; k++) pairs.push([old[fromI + k] ?? 0, now[fromJ + k] ?? 0]);
    i++;
    j++;
  }
  return pairs;
} // prettier-ignore

/** The innermost unit around the change: a name alone says nothing, so a method is seen in its call. */
function unitOf(before: CodeTree, path: readonly SmallEdit[]): SmallEdit | null {
  for (let index = path.length - 1; index >= 0; index--) {
    const edit = path[index];
    if (edit === undefined) break;
    const kind = kindOf(before.tree, edit.before);
    if (LISTS.has(kind) || COMPOUND.has(kind)) return null;
    if (!UNITS.has(kind)) continue;
    const outer = path[index - 1];
    const called = kind === 'attribute' && outer !== undefined && kindOf(before.tree, outer.before) === 'call';
    if (!called) return edit;
  }
  return null;
}
