import { SURE, type Style, type StyleOverride } from '../../contracts/style.ts';
import { INFER } from './infer.ts';
import { merge, type Habit, type Tally } from './tally.ts';

const FIELDS = ['indent', 'quotes', 'lineLength', 'docstrings', 'trailingCommas', 'importOrder'] as const;
/** Places that a folder must show before it is an exception and not an accident. */
const LEAST = 15;
const MOST_FOLDERS = 400;

/** The sightings of each folder with everything below it, outer folders first. The top is left out: it is the rule. */
export function foldersOf(files: ReadonlyMap<string, Tally>): Map<string, Tally> {
  const folders = new Map<string, Tally>();
  for (const [path, tally] of files) {
    const parts = path.split('/').slice(0, -1);
    for (let depth = 1; depth <= parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/');
      let into = folders.get(folder);
      if (into === undefined) folders.set(folder, (into = new Map<Habit, Map<string, number>>()));
      merge(into, tally);
    }
  }
  return new Map([...folders].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_FOLDERS));
}

/** Folders whose code is sure of another value than the whole, or of one that the whole is not sure of. What configuration fixes has no exceptions here. */
export function overridesOf(style: Pick<Style, (typeof FIELDS)[number]>, folders: ReadonlyMap<string, Tally>): StyleOverride[] {
  const overrides: StyleOverride[] = [];
  for (const field of FIELDS) {
    if (style[field].source !== 'code' || style[field].value === null) continue;
    for (const [folder, tally] of folders) {
      const above = overrides.findLast((one) => one.field === field && folder.startsWith(`${one.folder}/`)) ?? style[field];
      const { value, confidence, evidence } = INFER[field](tally);
      // The same value is worth saying where the whole is not sure of it.
      if (value === null || (value === above.value && above.confidence >= SURE)) continue;
      if (confidence < SURE || evidence < LEAST) continue;
      // Docstrings without sections are no custom of their own: tests and small helpers need none.
      if (field === 'docstrings' && value === 'plain') continue;
      overrides.push({ folder, field, value, confidence, evidence });
    }
  }
  return overrides;
} // prettier-ignore

/** The value of a field for a file: that of the innermost folder with an override. */
export function styleAt<Name extends StyleOverride['field']>(style: Style, path: string, field: Name): Pick<Style[Name], 'value' | 'confidence'> {
  const own = style.overrides.findLast((one) => one.field === field && path.startsWith(`${one.folder}/`));
  if (own === undefined) return style[field];
  return { value: own.value as Style[Name]['value'], confidence: own.confidence };
} // prettier-ignore
