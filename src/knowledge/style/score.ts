import { SURE, type Style } from '../../contracts/style.ts';
import type { Check, StyleCheck, StyleScore } from '../../contracts/verdict.ts';
import type { LineRange } from '../../judge/checks/formatter.ts';
import { touchedLines } from '../../judge/polish.ts';
import { parsePython } from '../parse/python.ts';
import { round } from './confidence.ts';
import { observeFile } from './observe.ts';
import { styleAt } from './overrides.ts';
import type { Sighting } from './tally.ts';

/** A file before and after a patch. */
export interface ScoredFile {
  readonly path: string;
  readonly before: Buffer | null;
  readonly after: Buffer;
}

/** What each check weighs; those that have nothing to look at are left out, and the rest share the whole. */
const WEIGHTS: Readonly<Record<StyleCheck['name'], number>> = {
  formatter: 0.25, linter: 0.25, naming: 0.2, 'line length': 0.1, quotes: 0.1, docstrings: 0.1, indent: 0.1,
  imports: 0.1, 'type hints': 0.05, 'trailing commas': 0.05, 'blank lines': 0.05,
}; // prettier-ignore
const EXAMPLES = 5;
/** Between these shares of annotated functions neither habit can be expected. */
const [MOST_ANNOTATE, HARDLY_ANY] = [0.6, 0.1];

interface Count {
  places: number;
  misses: StyleCheck['misses'];
}

/**
 * How much the lines that a patch writes look like the repository, 0..1, from the code as it is afterwards. Only habits
 * that the repository surely has are looked at. `checks` are those of a verdict on the same patch: formatter and linter
 * count where they ran. Null score: there was nothing to look at.
 */
export async function scoreStyle(
  style: Style,
  files: readonly ScoredFile[],
  checks: readonly Check[] = [],
): Promise<StyleScore> {
  const counts = new Map<StyleCheck['name'], Count>();
  for (const file of files) await scoreFile(style, file, counts);
  fromVerdict(checks, counts);
  const found = [...counts].map(([name, { places, misses }]) => ({
    name,
    weight: WEIGHTS[name],
    score: round(1 - misses.length / places),
    places,
    missed: misses.length,
    misses: misses.slice(0, EXAMPLES),
  }));
  const order = Object.keys(WEIGHTS);
  found.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const weight = found.reduce((sum, each) => sum + each.weight, 0);
  const score = weight === 0 ? null : round(found.reduce((sum, each) => sum + each.weight * each.score, 0) / weight);
  return { score, checks: found };
}

async function scoreFile(style: Style, file: ScoredFile, counts: Map<StyleCheck['name'], Count>): Promise<void> {
  if (!/\.pyi?$/.test(file.path)) return;
  const result = await parsePython(file.after);
  if (!result.ok) return;
  const ranges = file.before === null ? null : touchedLines(file.before, file.after);
  const known = file.before === null ? new Set<string>() : await namesOf(file.before, file.path);
  observeFile(result.tree, file.path, (habit, value, line, name) => {
    if (!isTouched(ranges, line) || (name !== undefined && known.has(`${habit} ${name}`))) return;
    const judged = judge(style, file.path, { habit, value, line, name });
    if (judged === null) return;
    const [check, complaint] = judged;
    const count = counts.get(check) ?? { places: 0, misses: [] };
    count.places++;
    if (complaint !== null) count.misses.push({ path: file.path, line, message: complaint });
    counts.set(check, count);
  });
}

/** Names that the file had before are not of the patch's choosing. */
async function namesOf(before: Buffer, path: string): Promise<Set<string>> {
  const names = new Set<string>();
  const result = await parsePython(before);
  if (!result.ok) return names;
  observeFile(result.tree, path, (habit, _value, _line, name) => {
    if (name !== undefined) names.add(`${habit} ${name}`);
  });
  return names;
}

function isTouched(ranges: readonly LineRange[] | null, line: number): boolean {
  return ranges === null || ranges.some(({ first, last }) => line >= first && line <= last);
}

type Judged = readonly [check: StyleCheck['name'], complaint: string | null] | null;

/** Which check a sighting belongs to and what it says; null when the repository has no such habit. */
function judge(style: Style, path: string, { habit, value, name }: Sighting): Judged {
  const sure = <Value>(field: { readonly value: Value | null; readonly confidence: number }): Value | null =>
    field.confidence >= SURE ? field.value : null;
  const compare = (
    check: StyleCheck['name'],
    expected: string | number | boolean | null,
    say: (wanted: string) => string,
  ): Judged => (expected === null ? null : [check, String(expected) === value ? null : say(String(expected))]);
  switch (habit) {
    case 'indent':
      return compare('indent', sure(styleAt(style, path, 'indent')), (wanted) => `indented by ${value}, not ${wanted}`);
    case 'quotes':
      return compare('quotes', sure(styleAt(style, path, 'quotes')), (wanted) => `${value} quotes, not ${wanted}`);
    case 'comma':
      return compare('trailing commas', sure(styleAt(style, path, 'trailingCommas')), (wanted) => wanted === 'true' ? 'no comma after the last element' : 'a comma after the last element'); // prettier-ignore
    case 'line':
    case 'plain-line': {
      const limit = sure(styleAt(style, path, 'lineLength'));
      return limit === null ? null : ['line length', Number(value) <= limit ? null : `${value} characters, not ${limit}`]; // prettier-ignore
    }
    case 'docstring': {
      const wanted = sure(styleAt(style, path, 'docstrings'));
      return value === 'plain' || wanted === null || wanted === 'plain' ? null : compare('docstrings', wanted, () => `${value} docstring, not ${wanted}`); // prettier-ignore
    }
    case 'hint': {
      const share = sure(style.typeHints);
      if (share === null || (share > HARDLY_ANY && share < MOST_ANNOTATE)) return null;
      return compare('type hints', share >= MOST_ANNOTATE, (wanted) => (wanted === 'true' ? 'no annotations' : 'annotations')); // prettier-ignore
    }
    case 'blank-lines':
      return compare('blank lines', sure(style.blankLines), (wanted) => `${value} blank lines above, not ${wanted}`);
    case 'import-groups':
      return compare('imports', sure(style.importGroups), () => 'not grouped as elsewhere');
    case 'import-names': {
      // Several names are a choice only against the custom of one.
      const wanted = sure(style.importNames);
      return wanted === 'one' ? compare('imports', wanted, () => 'several names in one import') : null;
    }
    case 'import-wrap':
      return compare('imports', sure(style.importWrap), (wanted) => `wrapped ${value}, not ${wanted}`);
    case 'import-sort':
    case 'import-kind':
      return importOrder(sure(styleAt(style, path, 'importOrder')), value);
    case 'formatting':
    case 'split':
      return null;
    case 'name:module':
    case 'name:class':
    case 'name:function':
    case 'name:method':
    case 'name:parameter':
    case 'name:variable':
    case 'name:constant':
    case 'name:attribute':
      return naming(style, path, habit.slice('name:'.length), name ?? '');
  }
}

function importOrder(wanted: Style['importOrder']['value'], value: string): Judged {
  if (wanted === null) return null;
  const fine: Readonly<Record<typeof wanted, readonly string[]>> = {
    'plain-first': ['alphabetical', 'both', 'plain-first'],
    'by-module': ['alphabetical', 'both', 'by-module'],
    'by-length': ['by-length', 'both', 'plain-first', 'by-module'],
  };
  return ['imports', fine[wanted].includes(value) ? null : `not in the order ${wanted}`];
}

function naming(style: Style, path: string, kind: string, name: string): Judged {
  const rule = style.naming.find((one) => one.kind === kind);
  if (rule === undefined) return null;
  const own = rule.exceptions.findLast((one) => path.startsWith(`${one.folder}/`)) ?? rule;
  if (own.confidence < SURE) return null;
  return ['naming', new RegExp(own.pattern).test(name) ? null : `${kind} ${name} is not ${own.convention}`];
}

/** Formatter and linter, as the verdict saw them on the touched lines. */
function fromVerdict(checks: readonly Check[], counts: Map<StyleCheck['name'], Count>): void {
  const take = (name: 'formatter' | 'linter', check: Check | undefined, places: number) => {
    if (check === undefined || check.status === 'not-run') return;
    const misses = check.added.map(({ path, line, message }) => ({ path, line, message }));
    counts.set(name, { places: Math.max(places, misses.length), misses });
  };
  take('formatter', checks.find((check) => check.name === 'black'), 1); // prettier-ignore
  // Five findings are as bad as it gets.
  take('linter', checks.find((check) => check.name === 'ruff'), 5); // prettier-ignore
}
