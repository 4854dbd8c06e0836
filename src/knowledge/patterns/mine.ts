import type { LintPack, LintPattern, PatternNode } from '../../contracts/lint-pack.ts';
import { parsePython } from '../parse/python.ts';
import { codeTree, type CodeTree, type Interned } from './code-tree.ts';
import { isTestPath, readFixes, readSides, type FixCommit } from './fix-commits.ts';
import { lineOf, matches } from './match.ts';
import { readObjects } from '../../base/git-objects.ts';
import { abstracted, changeKey, fillHoles, namesIn, particulars, patternId, type Change } from './pattern.ts';
import { ENOUGH_PLACES, resonanceOf, whyNotPromoted } from './score.ts';
import { smallEdits } from './small-edits.ts';

export interface MineInput {
  readonly root: string;
  readonly head: string;
  /** The Python files of the present tree. */
  readonly sources: ReadonlyMap<string, Buffer>;
  /** Rules of ruff that fire on a line; null where ruff is not at hand. */
  readonly rulesAt: ((source: Buffer, line: number) => Promise<readonly string[]>) | null;
  waiting(text: string): void;
}

type Evidence = LintPattern['evidence'][number];

/** One change of one commit, with where to find its two files again. */
interface Sighting {
  readonly change: Change;
  readonly evidence: Evidence;
  readonly after: { readonly object: string; readonly line: number };
  readonly before: string;
}

const FIXES_AT_ONCE = 40;
const MOST_FIXES = 1500;
const MOST_PATTERNS = 100;
const MOST_EVIDENCE = 12;
/** A file that is parsed for matches in the present tree. */
const MOST_BYTES = 300_000;

/**
 * Mines the history for small changes that came back in several fixes, scores them, and promotes those that are worth
 * being rules. Reads git objects and parses; runs nothing of the repository.
 */
export async function minePatterns(input: MineInput, signal: AbortSignal): Promise<LintPack> {
  const started = performance.now();
  const { root, head, waiting } = input;
  const history = await readFixes(root, head, signal);
  const fixes = history.fixes.slice(0, MOST_FIXES);
  const sightings: Sighting[] = [];
  for (let at = 0; at < fixes.length; at += FIXES_AT_ONCE) {
    signal.throwIfAborted();
    waiting(`reading fixes, ${at} of ${fixes.length}`);
    const batch = fixes.slice(at, at + FIXES_AT_ONCE);
    sightings.push(...(await sightingsIn(batch, await readSides(root, batch, signal))));
  }
  const groups = [...Map.groupBy(sightings, ({ change }) => changeKey(change.before, change.after)).values()];
  const clusters = groups.filter((group) => commitsOf(group) > 1 || group.length >= ENOUGH_PLACES);
  waiting('looking for them in the present tree');
  const present = await parseAll(input.sources, signal);
  const patterns: LintPattern[] = [];
  const reversed = new Set(
    groups.flatMap(([first]) => (first === undefined ? [] : [changeKey(first.change.after, first.change.before)])),
  );
  for (const group of clusters) patterns.push(await patternOf(group, present, reversed, input, signal));
  patterns.sort((a, b) => Number(b.promoted) - Number(a.promoted) || b.resonance.score - a.resonance.score || (a.id < b.id ? -1 : 1)); // prettier-ignore
  return {
    schema: 1, head, commits: history.commits, fixes: fixes.length, edits: sightings.length, clusters: clusters.length,
    patterns: patterns.slice(0, MOST_PATTERNS), seconds: Math.round((performance.now() - started) / 100) / 10,
  }; // prettier-ignore
}

async function sightingsIn(
  fixes: readonly FixCommit[],
  sides: readonly (readonly [Buffer, Buffer] | null)[],
): Promise<Sighting[]> {
  const found: Sighting[] = [];
  let index = 0;
  for (const { commit, subject, tested, files } of fixes) {
    for (const { path, before: object, after: afterObject } of files) {
      const side = sides[index++];
      if (!side) continue;
      const interned: Interned = new Map();
      const [before, after] = [await treeOf(side[0], interned), await treeOf(side[1], interned)];
      if (before === null || after === null) continue;
      for (const edit of smallEdits(before, after)) {
        const change = abstracted(before, after, edit);
        if (change === null || JSON.stringify(change.before) === JSON.stringify(change.after)) continue;
        const evidence = { commit, subject, path, line: lineOf(before, edit.before), tested };
        found.push({ change, evidence, before: object, after: { object: afterObject, line: lineOf(after, edit.after) } });
      }
    }
  }
  return found;
} // prettier-ignore

async function treeOf(source: Buffer, interned: Interned): Promise<CodeTree | null> {
  const parsed = await parsePython(source);
  return parsed.ok ? codeTree(parsed.tree, interned) : null;
}

async function parseAll(sources: ReadonlyMap<string, Buffer>, signal: AbortSignal): Promise<readonly CodeTree[]> {
  const trees: CodeTree[] = [];
  for (const [path, source] of sources) {
    signal.throwIfAborted();
    if (isTestPath(path) || source.length > MOST_BYTES) continue;
    const tree = await treeOf(source, new Map());
    if (tree !== null) trees.push(tree);
  }
  return trees;
}

/** A commit that was picked to another branch has the same subject: it counts once. */
function commitsOf(group: readonly Sighting[]): number {
  return new Set(group.map(({ evidence }) => evidence.subject)).size;
}

async function patternOf(
  group: readonly Sighting[],
  present: readonly CodeTree[],
  reversed: ReadonlySet<string>,
  { rulesAt, root, sources }: MineInput,
  signal: AbortSignal,
): Promise<LintPattern> {
  const [first] = group;
  if (first === undefined) throw new RangeError('a group without members');
  const filled = sameLiterals(group);
  const literals = new Map([...filled].map(([hole, text]) => [hole, { kind: 'literal', text }]));
  const before = fillHoles(first.change.before, literals);
  const after = fillHoles(first.change.after, literals);
  const commits = commitsOf(group);
  const count = (pattern: PatternNode) => present.reduce((sum, tree) => sum + matches(pattern, tree).length, 0);
  const facts = {
    commits,
    fixed: group.length,
    particulars: particulars(before),
    afterParticulars: particulars(after),
    gone: goneNames(before, after, sources),
    reversed: reversed.has(changeKey(first.change.before, first.change.after)),
    adopted: count(after),
  };
  const signs = {
    commits,
    tested: commitsOf(group.filter(({ evidence }) => evidence.tested)),
    fixed: group.length,
    left: count(before),
  };
  const alone = resonanceOf({ ...signs, known: null });
  // Ruff can only add to it: it is asked where that can matter.
  const asks = rulesAt !== null && whyNotPromoted({ ...alone, score: 1, known: 1 }, facts) === null;
  const ruffRules = asks ? await rulesGone(first, rulesAt, root, signal) : [];
  const resonance = resonanceOf({ ...signs, known: ruffRules.length > 0 });
  const why = whyNotPromoted(resonance, facts);
  return {
    id: patternId(before, after),
    before,
    after,
    text: { before: shown(first.change.text.before, filled), after: shown(first.change.text.after, filled) },
    evidence: group.slice(0, MOST_EVIDENCE).map(({ evidence }) => evidence),
    commits,
    left: signs.left,
    adopted: facts.adopted,
    ruffRules: [...ruffRules],
    resonance,
    promoted: why === null,
    why,
  };
}

/** A rule about a name that is gone finds nothing that tests and types do not. */
function goneNames(before: PatternNode, after: PatternNode, sources: ReadonlyMap<string, Buffer>): readonly string[] {
  const kept = new Set(namesIn(after));
  const words = namesIn(before).filter((name) => !kept.has(name) && /^\w+$/.test(name));
  return words.filter((name) => {
    const word = new RegExp(`\\b${name}\\b`);
    return ![...sources.values()].some((source) => source.includes(name) && word.test(source.toString('utf8')));
  });
}

/** Rules that fire on the line before the fix and not on the one behind it. */
async function rulesGone(
  { before, after, evidence }: Sighting,
  rulesAt: NonNullable<MineInput['rulesAt']>,
  root: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const objects = await readObjects(root, [before, after.object], signal);
  const [old, now] = [objects.get(before), objects.get(after.object)];
  if (!old || !now) return [];
  const fires = await rulesAt(old, evidence.line);
  const still = new Set(await rulesAt(now, after.line));
  return fires.filter((rule) => !still.has(rule));
}

/** Holes that stand for the same literal in every member. */
function sameLiterals(group: readonly Sighting[]): ReadonlyMap<number, string> {
  const same = new Map<number, string>();
  for (const [hole, text] of (group[0]?.change.literals ?? []).entries())
    if (text !== null && group.every(({ change }) => change.literals[hole] === text)) same.set(hole, text);
  return same;
}

function shown(text: string, filled: ReadonlyMap<number, string>): string {
  return text.replaceAll(/\u0001(\d+)\u0001/g, (_all, hole: string) => filled.get(Number(hole)) ?? `$${Number(hole) + 1}`).slice(0, 200); // prettier-ignore
}
