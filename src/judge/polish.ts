import type { Edit } from '../contracts/candidate.ts';
import type { Style } from '../contracts/style.ts';
import { formatText, type LineRange } from './checks/formatter.ts';
import { compareFindings, type LocatedFinding, type TextFix } from './checks/findings.ts';
import { runRuff } from './checks/ruff.ts';
import type { Linter } from './linter.ts';
import { sortImports } from './own-tools/sort-imports.ts';
import { diffLines, editsBetween, splitLines } from './line-diff.ts';
import type { Tree, Workbench } from './workbench.ts';

export interface PolishResult {
  readonly edits: readonly Edit[];
  /** What was done, for people: `ruff F401 x2`, `black`. */
  readonly done: readonly string[];
}

const ROUNDS = 3;

/**
 * Removes by machine what a machine can remove: safe fixes of findings that the edits add, the order of imports where the
 * repository keeps it by isort, then formatting of the lines they touch, with the formatter of the repository, or without
 * one their trailing spaces. Null when nothing changes. No model, nothing outside the edits.
 */
export async function polish(
  bench: Workbench,
  base: Tree,
  linter: Linter,
  edits: readonly Edit[],
  style: Style,
  signal: AbortSignal,
): Promise<PolishResult | null> {
  let current = edits;
  const done: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const fixed = await fixOnce(bench, base, linter, current, signal);
    if (fixed === null) break;
    current = fixed.edits;
    done.push(...fixed.done);
  }
  const steps = [
    ...(style.tools.some((tool) => tool.name === 'isort') ? [{ name: 'isort', step: sorted }] : []),
    style.formatter === 'none'
      ? { name: 'trailing spaces', step: trimmed }
      : { name: style.formatter, step: formatted },
  ];
  for (const { name, step } of steps) {
    const next = await changeOnce(bench, base, current, (tree, file) => step({ bench, base, style, signal }, tree, file), signal); // prettier-ignore
    if (next === null) continue;
    current = next;
    done.push(name);
  }
  return done.length === 0 ? null : { edits: current, done };
}

async function fixOnce(
  bench: Workbench,
  base: Tree,
  linter: Linter,
  edits: readonly Edit[],
  signal: AbortSignal,
): Promise<PolishResult | null> {
  await using tree = await bench.open({ edits, files: [] }, signal);
  const paths = pythonPaths(tree);
  const before = await linter.lintBase(paths, signal);
  const after = await linter.lint(tree, paths, signal);
  if (before === null || after === null) return null;
  const fixable = compareFindings(before, after).added.filter((finding) => finding.fix !== null);
  if (fixable.length === 0) return null;
  const contents = await rewrite(tree, base, edits, (path, content) => {
    const own = fixable.filter((finding) => finding.path === path);
    return own.length === 0 ? content : Buffer.from(applyFixes(content.toString('utf8'), own), 'utf8');
  });
  if (contents === null) return null;
  return { edits: contents, done: summarise(fixable) };
}

interface Parts {
  readonly bench: Workbench;
  readonly base: Tree;
  readonly style: Style;
  readonly signal: AbortSignal;
}

/** A changed file with what it was, and the lines that differ; null where it is new. */
interface ChangedFile {
  readonly path: string;
  readonly content: Buffer;
  readonly before: Buffer | null;
  readonly ranges: readonly LineRange[] | null;
}

/** The edits after one step over each file that they change; null when it changes nothing. */
async function changeOnce(
  bench: Workbench,
  base: Tree,
  edits: readonly Edit[],
  step: (tree: Tree, file: ChangedFile) => Promise<Buffer | null>,
  signal: AbortSignal,
): Promise<readonly Edit[] | null> {
  await using tree = await bench.open({ edits, files: [] }, signal);
  const results = new Map<string, Buffer>();
  for (const path of pythonPaths(tree)) {
    const content = await tree.read(path);
    if (content === null) continue;
    const before = await base.read(path);
    const ranges = before === null ? null : touchedLines(before, content);
    if (ranges !== null && ranges.length === 0) continue;
    const result = await step(tree, { path, content, before, ranges });
    if (result !== null && !result.equals(content)) results.set(path, result);
  }
  if (results.size === 0) return null;
  return await rewrite(tree, base, edits, (path, content) => results.get(path) ?? content);
}

async function formatted({ bench, style, signal }: Parts, tree: Tree, file: ChangedFile): Promise<Buffer | null> {
  return style.formatter === 'none' ? null : formatText(style.formatter, bench.tools, tree, file, signal);
}

/** Imports in isort's order, where the patch touches any and base had them all in order: else old lines would move too. */
async function sorted({ bench, base, signal }: Parts, tree: Tree, file: ChangedFile): Promise<Buffer | null> {
  const { path, before, ranges } = file;
  const lines = splitLines(file.content.toString('utf8'));
  const touched = ranges === null ? lines : ranges.flatMap(({ first, last }) => lines.slice(first - 1, last));
  if (!touched.some((line) => /^\s*(?:from|import)\s/.test(line))) return null;
  if (before !== null && (await sortImports(bench, base, path, signal))?.equals(before) !== true) return null;
  return await sortImports(bench, tree, path, signal);
}

async function trimmed({ bench, signal }: Parts, tree: Tree, file: ChangedFile): Promise<Buffer | null> {
  const { ruff } = bench.tools;
  if (ruff === null || !/[ \t]\r?$/m.test(file.content.toString('latin1'))) return null;
  const within = (line: number) => file.ranges?.some(({ first, last }) => first <= line && line <= last) ?? true;
  const found = await runRuff(ruff, tree, [file.path], 'whitespace', signal);
  const own = found.filter((finding) => within(finding.line));
  return own.length === 0 ? null : Buffer.from(applyFixes(file.content.toString('utf8'), own), 'utf8');
}

/** The edits against base after each changed file went through `change`; null when nothing changed or could be kept. */
async function rewrite(
  tree: Tree,
  base: Tree,
  edits: readonly Edit[],
  change: (path: string, content: Buffer) => Buffer,
): Promise<readonly Edit[] | null> {
  const result: Edit[] = [];
  let changed = false;
  for (const [path, own] of Map.groupBy(edits, (edit) => edit.path)) {
    const content = await tree.read(path);
    const after = content === null ? null : change(path, content);
    if (content === null || after === null || after.equals(content)) {
      result.push(...own);
      continue;
    }
    const between = editsBetween(path, await base.read(path), after);
    if (between === null) return null;
    changed = true;
    result.push(...between);
  }
  // A fix that takes the whole change back leaves nothing to propose.
  return changed && result.length > 0 ? result : null;
}

/** Applies safe fixes from the end of the text to its start; of two that overlap, the later one waits for the next round. */
export function applyFixes(text: string, findings: readonly LocatedFinding[]): string {
  const lines = splitLines(text);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  // Columns count characters, not UTF-16 units.
  const offset = ({ row, column }: TextFix['start']) =>
    (starts[row - 1] ?? text.length) +
    Array.from(lines[row - 1] ?? '')
      .slice(0, column - 1)
      .join('').length;
  const fixes = findings
    .flatMap((finding) => finding.fix ?? [])
    .map((fix) => ({ start: offset(fix.start), end: offset(fix.end), content: fix.content }))
    .sort((a, b) => b.start - a.start || b.end - a.end);
  let result = text;
  let limit = text.length + 1;
  for (const fix of fixes) {
    if (fix.end > limit || fix.end < fix.start) continue;
    result = result.slice(0, fix.start) + fix.content + result.slice(fix.end);
    limit = fix.start;
  }
  return result;
}

/** The lines of the new content that differ from base, as ranges for a formatter. */
export function touchedLines(before: Buffer, after: Buffer): readonly LineRange[] {
  return diffLines(splitLines(before.toString('latin1')), splitLines(after.toString('latin1')))
    .filter((hunk) => hunk.afterEnd > hunk.afterStart)
    .map((hunk) => ({ first: hunk.afterStart + 1, last: hunk.afterEnd }));
}

/** Python files among the changed ones. */
export function pythonPaths(tree: Tree): readonly string[] {
  return tree.changed.filter((path) => path.endsWith('.py') || path.endsWith('.pyi'));
}

function summarise(findings: readonly LocatedFinding[]): readonly string[] {
  return [...Map.groupBy(findings, (finding) => finding.rule)].map(([rule, each]) =>
    each.length === 1 ? `ruff ${rule}` : `ruff ${rule} x${each.length}`,
  );
}
