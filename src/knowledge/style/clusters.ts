import type { DocstringCluster, NameCluster, NameKind } from '../../contracts/style.ts';
import type { Docstring, DocstringShape } from './docstrings.ts';
import type { NameBook } from './naming.ts';
import { NAME_KINDS } from './tally.ts';

/** Shapes further apart than this are not one habit. */
const APART = 1.5;
const MOST_SHAPES = 120;
const MOST_CLUSTERS = 8;
const EXAMPLES = 3;
const SUMMARY = 120;

export interface PlacedDocstring extends Docstring {
  readonly path: string;
}

interface Group {
  readonly shapes: { readonly shape: DocstringShape; readonly count: number }[];
  readonly members: PlacedDocstring[];
}

/**
 * Docstrings grouped by how they are laid out: average-linkage clustering of their distinct shapes, merged while two
 * groups are near. Exact and without chance: equal distances merge the pair that comes first.
 */
export function clusterDocstrings(docstrings: readonly PlacedDocstring[]): DocstringCluster[] {
  const byShape = Map.groupBy(docstrings, ({ shape }) => JSON.stringify(shape));
  const shapes = [...byShape].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
  const groups = shapes.slice(0, MOST_SHAPES).map(([, members]): Group => {
    return { shapes: members.slice(0, 1).map(({ shape }) => ({ shape, count: members.length })), members: [...members] };
  });
  for (;;) {
    const pair = nearest(groups);
    if (pair === null) break;
    groups.splice(groups.indexOf(pair.right), 1);
    pair.left.shapes.push(...pair.right.shapes);
    pair.left.members.push(...pair.right.members);
  }
  return groups
    .sort((a, b) => b.members.length - a.members.length)
    .slice(0, MOST_CLUSTERS)
    .map(({ shapes: [first], members }) => ({
      convention: first?.shape.convention ?? 'plain',
      label: first === undefined ? '' : labelOf(first.shape),
      count: members.length,
      examples: members.slice(0, EXAMPLES).map(({ path, line, of, text }) => ({
        path, line, of, summary: (text.split('\n')[0] ?? '').slice(0, SUMMARY),
      })),
    }));
} // prettier-ignore

/** The two groups that are nearest to one another, when they are near at all. */
function nearest(groups: readonly Group[]): { readonly left: Group; readonly right: Group } | null {
  let best: { left: Group; right: Group; distance: number } | null = null;
  for (const [index, left] of groups.entries())
    for (const right of groups.slice(index + 1)) {
      const distance = between(left, right);
      if (distance < (best?.distance ?? APART)) best = { left, right, distance };
    }
  return best;
}

/** The mean distance of two groups, weighted by how common their shapes are. Conventions never mix. */
function between(left: Group, right: Group): number {
  const [a, b] = [left.shapes[0]?.shape, right.shapes[0]?.shape];
  if (a === undefined || b === undefined || a.convention !== b.convention || a.oneLine !== b.oneLine) return APART;
  let total = 0;
  let weight = 0;
  for (const one of left.shapes)
    for (const other of right.shapes) {
      total += distanceOf(one.shape, other.shape) * one.count * other.count;
      weight += one.count * other.count;
    }
  return total / weight;
}

function distanceOf(a: DocstringShape, b: DocstringShape): number {
  const shared = a.sections.filter((section) => b.sections.includes(section)).length;
  const union = new Set([...a.sections, ...b.sections]).size;
  return (
    (a.mark === b.mark ? 0 : 1) +
    (a.hugs === b.hugs ? 0 : 1) +
    (a.period === b.period ? 0 : 0.75) +
    (a.types === b.types ? 0 : 0.5) +
    (union === 0 ? 0 : 1 - shared / union)
  );
}

function labelOf(shape: DocstringShape): string {
  return [
    shape.oneLine ? 'one line' : shape.hugs ? 'summary beside the marks' : 'summary on the next line',
    shape.mark,
    shape.period ? 'ends with a period' : 'no period',
    ...(shape.sections.length > 0 ? [shape.sections.slice(0, 4).join(', ')] : []),
    ...(shape.types ? ['types written'] : []),
  ].join('; ');
}

/** Names of a kind that share a first or a last word: the largest group is taken out first, then the next. */
export function clusterNames(names: NameBook): NameCluster[] {
  return NAME_KINDS.flatMap((kind) => (kind === 'variable' ? [] : clustersOf(kind, [...(names.get(kind) ?? new Map<string, number>()).keys()])));
} // prettier-ignore

function clustersOf(kind: NameKind, names: readonly string[]): NameCluster[] {
  const least = Math.max(3, Math.ceil(names.length / 40));
  const clusters: NameCluster[] = [];
  let left = names.map((name) => ({ name, words: wordsOf(name) })).filter(({ words }) => words.length > 1);
  while (clusters.length < MOST_CLUSTERS) {
    const groups = new Map<string, string[]>();
    for (const { name, words } of left)
      for (const label of [`${words[0] ?? ''}*`, `*${words.at(-1) ?? ''}`]) {
        const group = groups.get(label);
        if (group === undefined) groups.set(label, [name]);
        else group.push(name);
      }
    const [best] = [...groups].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1));
    if (best === undefined || best[1].length < least) break;
    const [label, members] = best;
    const taken = new Set(members);
    clusters.push({ kind, label: pretty(label, members), count: members.length, examples: members.slice(0, EXAMPLES) });
    left = left.filter(({ name }) => !taken.has(name));
  }
  return clusters;
}

/** `get*` is shown as `get_*` where the names are written that way. */
function pretty(label: string, members: readonly string[]): string {
  const snake = members.every((name) => name.replace(/^_+|_+$/g, '').includes('_'));
  return snake ? (label.startsWith('*') ? `*_${label.slice(1)}` : `${label.slice(0, -1)}_*`) : label;
}

/** `get_user_name` and `GetUserName` -> their words, as written. */
function wordsOf(name: string): string[] {
  return name.split('_').flatMap((part) => part.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+|[0-9]+/g) ?? []);
}
