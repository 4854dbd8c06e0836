import type { Edit } from '../../src/contracts/candidate.ts';
import type { CodeSymbol, Digest } from '../../src/contracts/digest.ts';

/** A change of one function, as a model might propose it: most of them wrong, some broken, some harmless. */
export interface Mutant {
  readonly id: string;
  readonly symbol: CodeSymbol;
  readonly kind: string;
  readonly edits: readonly Edit[];
  /** An edit of the same place that changes nothing. */
  readonly same: Edit;
}

type Change = (lines: readonly string[], draw: (below: number) => number) => readonly string[] | null;

const SWAPS: readonly (readonly [RegExp, string])[] = [
  [/ == /, ' != '], [/ != /, ' == '], [/ < /, ' <= '], [/ > /, ' >= '], [/ and /, ' or '], [/ or /, ' and '],
  [/\bTrue\b/, 'False'], [/\bFalse\b/, 'True'], [/ is not None\b/, ' is None'], [/ not in /, ' in '], [/ \+ /, ' - '],
  [/\bif not /, 'if '], [/\b0\b/, '1'], [/\b1\b/, '2'],
]; // prettier-ignore

/** Changes the first line, from a drawn one on, that `change` has an answer for. */
const oneLine =
  (change: (line: string) => string | null): Change =>
  (lines, draw) => {
    const from = draw(lines.length);
    for (let step = 0; step < lines.length; step++) {
      const at = (from + step) % lines.length;
      const changed = change(lines[at] ?? '');
      if (changed !== null && changed !== lines[at]) return [...lines.slice(0, at), changed, ...lines.slice(at + 1)];
    }
    return null;
  };

const indentOf = (line: string) => /^\s*/.exec(line)?.[0] ?? '';

const CHANGES: Readonly<Record<string, Change>> = {
  swap: (lines, draw) => {
    const first = draw(SWAPS.length);
    for (let step = 0; step < SWAPS.length; step++) {
      const [from, to] = SWAPS[(first + step) % SWAPS.length] ?? [/$^/, ''];
      const changed = oneLine((line) => (from.test(line) ? line.replace(from, to) : null))(lines, draw);
      if (changed !== null) return changed;
    }
    return null;
  },
  'return nothing': oneLine((line) => (/^\s+return \w/.test(line) ? `${indentOf(line)}return None` : null)),
  'wrong name': oneLine((line) => (/^\s+return \w/.test(line) ? line.replace(/return (\w+)/, 'return $1_missing') : null)),
  'unused variable': oneLine((line) => (/^\s+\w+ = /.test(line) ? `${indentOf(line)}unused_value = 1\n${line}` : null)),
  layout: oneLine((line) => (/^\s+\w+ = \S/.test(line) ? line.replace(' = ', '  =   ') : null)),
  'wrong type': oneLine((line) => (/^\s+return \w/.test(line) ? `${indentOf(line)}return 1 + "one"` : null)),
  unparsable: oneLine((line) => (/^\s+return \w/.test(line) ? `${line} (` : null)),
  'wrong call': oneLine((line) => (/^\s+return \w/.test(line) ? `${indentOf(line)}len(1, 2, 3)\n${line}` : null)),
  comment: oneLine((line) => (/^\s+return \w/.test(line) ? `${indentOf(line)}# looked at\n${line}` : null)),
  'early end': oneLine((line) => (/^\s+return \w/.test(line) ? `${indentOf(line)}raise RuntimeError("never")` : null)),
}; // prettier-ignore

const MOST_FILES = 3;

/** So many changes of functions of the package, the same for the same seed. */
export async function mutantsOf(
  digest: Digest,
  read: (path: string) => Promise<Buffer | null>,
  wanted: number,
  seed: number,
): Promise<readonly Mutant[]> {
  const draw = generator(seed);
  const long = digest.symbols.filter(({ kind, test, line, endLine }) => kind !== 'class' && !test && endLine - line > 2);
  const files = [...new Set(long.map(({ path }) => path))];
  // What is known of base is known by file: a few files keep that cheap.
  const chosen = new Set(Array.from({ length: MOST_FILES }, () => files[draw(files.length)]));
  const symbols = long.filter(({ path }) => chosen.has(path));
  const kinds = Object.keys(CHANGES);
  const found: Mutant[] = [];
  for (let tries = 0; found.length < wanted && tries < wanted * 50; tries++) {
    const symbol = symbols[draw(symbols.length)];
    // Every other one changes what the code does.
    const kind = tries % 2 === 0 ? 'swap' : (kinds[draw(kinds.length)] ?? 'swap');
    const bytes = symbol === undefined ? null : await read(symbol.path);
    if (symbol === undefined || bytes === null) continue;
    const text = bytes.toString('utf8', symbol.bodyStart, symbol.bodyEnd);
    const changed = CHANGES[kind]?.(text.split('\n'), draw)?.join('\n') ?? null;
    if (changed === null || changed === text) continue;
    const edit = { path: symbol.path, start: symbol.bodyStart, end: symbol.bodyEnd, replacement: changed, create: false };
    found.push({ id: `m${String(found.length).padStart(3, '0')}`, symbol, kind, edits: [edit], same: { ...edit, replacement: text } });
  }
  return found;
} // prettier-ignore

/** A linear congruential generator: small numbers below a bound, from a seed. */
function generator(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
