/** Why a formatter changes something. */
export const LAYOUT_RULES = [
  'blank lines', 'quotes', 'trailing commas', 'line breaks', 'parentheses', 'spacing', 'other',
] as const; // prettier-ignore
export type LayoutRule = (typeof LAYOUT_RULES)[number];

export interface LayoutChanges {
  readonly files: number;
  /** Lines that it would take away or replace. */
  readonly lines: number;
  readonly rules: Readonly<Record<LayoutRule, number>>;
}

/** Reads a unified diff of a formatter: how many files and lines it touches, and why, by hunk of adjacent changes. */
export function readLayoutDiff(diff: string): LayoutChanges {
  const rules: Record<LayoutRule, number> = {
    'blank lines': 0, quotes: 0, 'trailing commas': 0, 'line breaks': 0, parentheses: 0, spacing: 0, other: 0,
  }; // prettier-ignore
  const files = new Set<string>();
  let lines = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (removed.length + added.length > 0) {
      rules[ruleOf(removed, added)]++;
      lines += Math.max(removed.length, 1);
    }
    removed = [];
    added = [];
  };
  // How many lines of the hunk are still to come, before and after: only then is a `--- ` text and not a header.
  let [before, after] = [0, 0];
  for (const line of diff.split('\n')) {
    if (before + after === 0) {
      close();
      if (line.startsWith('+++ ')) files.add(line.slice(4).split('\t')[0] ?? line);
      const counts = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line);
      if (counts !== null) [before, after] = [Number(counts[1] ?? 1), Number(counts[2] ?? 1)];
    } else if (line.startsWith('-')) {
      // After an addition a new removal begins another change.
      if (added.length > 0) close();
      removed.push(line.slice(1));
      before--;
    } else if (line.startsWith('+')) {
      added.push(line.slice(1));
      after--;
    } else if (!line.startsWith('\\')) {
      close();
      before--;
      after--;
    }
  }
  close();
  return { files: files.size, lines, rules };
}

/** The least that has to be ignored for both sides to be the same. */
function ruleOf(removed: readonly string[], added: readonly string[]): LayoutRule {
  const [before, after] = [removed.join('\n'), added.join('\n')];
  const same = (change: (text: string) => string) => change(before) === change(after);
  const blank = (text: string) => text.split('\n').filter((line) => line.trim() !== '').join('\n'); // prettier-ignore
  const quotes = (text: string) => text.replaceAll("'", '"').replaceAll('\\"', '"');
  const dense = (text: string) => text.replace(/\s+/g, '');
  const commas = (text: string) => dense(text).replace(/,(?=[)\]}]|$)/g, '');
  const bare = (text: string) => commas(text).replace(/[()]/g, '');
  if (same(blank)) return 'blank lines';
  if (same(quotes)) return 'quotes';
  if (same(dense)) return removed.length === added.length ? 'spacing' : 'line breaks';
  if (same(commas)) return removed.length === added.length || removed.length === 1 ? 'trailing commas' : 'line breaks';
  if (same(bare)) return 'parentheses';
  return same((text) => quotes(bare(text))) ? 'line breaks' : 'other';
}
