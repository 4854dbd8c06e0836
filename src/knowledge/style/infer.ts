import type { DocstringConvention, Style, StyleField } from '../../contracts/style.ts';
import { agreement, round, unknown } from './confidence.ts';
import { lineLimit } from './line-limit.ts';
import { countsOf, sum, type Habit, type Tally } from './tally.ts';

type Fields = Pick<
  Style,
  | 'indent' | 'quotes' | 'lineLength' | 'docstrings' | 'typeHints' | 'trailingCommas' | 'formatting' | 'blankLines'
  | 'importOrder' | 'importNames' | 'importWrap' | 'importGroups'
>; // prettier-ignore

/** Every field that a tally of sightings tells, with how far the code agrees on it. */
export const INFER: { readonly [Name in keyof Fields]: (tally: Tally) => Fields[Name] } = {
  indent: (tally) => mapped(majority(countsOf(tally, 'indent')), (text) => (text === 'tab' ? 'tab' : Number(text))),
  quotes: (tally) => chosen(tally, 'quotes', ['single', 'double']),
  lineLength: lineLimit,
  docstrings: (tally) => docstrings(countsOf(tally, 'docstring')),
  typeHints: (tally) => share(countsOf(tally, 'hint')),
  trailingCommas: (tally) => truth(tally, 'comma'),
  formatting: (tally) => chosen(tally, 'formatting', ['f-string', 'format', 'percent']),
  blankLines: (tally) => mapped(majority(countsOf(tally, 'blank-lines')), Number),
  importOrder,
  importNames,
  importWrap: (tally) => chosen(tally, 'import-wrap', ['one-per-line', 'packed', 'grid', 'backslash']),
  importGroups: (tally) => truth(tally, 'import-groups'),
};

/** The most common value; of two that are as common, the one that sorts first. */
export function majority(counts: ReadonlyMap<string, number>): StyleField<string> {
  const ranked = [...counts].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
  const [best] = ranked;
  if (best === undefined) return unknown();
  const evidence = sum(counts);
  return { value: best[0], confidence: agreement(best[1], evidence), evidence, source: 'code' };
}

function chosen<Value extends string>(tally: Tally, habit: Habit, values: readonly Value[]): StyleField<Value> {
  return mapped(majority(countsOf(tally, habit)), (text) => values.find((value) => value === text) ?? null);
}

function truth(tally: Tally, habit: Habit): StyleField<boolean> {
  return mapped(majority(countsOf(tally, habit)), (text) => text === 'true');
}

function mapped<Value>(field: StyleField<string>, read: (text: string) => Value | null): StyleField<Value> {
  return { ...field, value: field.value === null ? null : read(field.value) };
}

/** The convention of docstrings that have sections; `plain` when hardly any has. */
function docstrings(counts: ReadonlyMap<string, number>): StyleField<DocstringConvention> {
  const structured = new Map([...counts].filter(([name]) => name !== 'plain'));
  const [some, all] = [sum(structured), sum(counts)];
  // One docstring in fifty with a section is a chance hit in prose.
  const winner = some > 0 && some * 50 >= all ? majority(structured) : majority(counts);
  return mapped(winner, (text) => text as DocstringConvention);
}

function share(counts: ReadonlyMap<string, number>): StyleField<number> {
  const all = sum(counts);
  if (all === 0) return unknown();
  return { value: round((counts.get('true') ?? 0) / all), confidence: round(all / (all + 5)), evidence: all, source: 'code' }; // prettier-ignore
}

/** From pairs of imports that stand under one another and cannot be in order by two customs at once. */
function importOrder(tally: Tally): StyleField<'plain-first' | 'by-module' | 'by-length'> {
  const sorted = countsOf(tally, 'import-sort');
  const kinds = countsOf(tally, 'import-kind');
  const of = (counts: ReadonlyMap<string, number>, value: string) => counts.get(value) ?? 0;
  const [alphabetical, byLength] = [of(sorted, 'alphabetical'), of(sorted, 'by-length')];
  const telling = alphabetical + byLength + of(sorted, 'unsorted');
  const evidence = telling + sum(kinds);
  if (alphabetical + byLength + of(kinds, 'plain-first') + of(kinds, 'by-module') === 0) return unknown();
  const source = 'code';
  if (byLength > alphabetical) return { value: 'by-length', confidence: agreement(byLength, telling), evidence, source };
  const [plainFirst, byModule] = [of(kinds, 'plain-first'), of(kinds, 'by-module')];
  const value = byModule > plainFirst ? 'by-module' : 'plain-first';
  const kept = Math.max(plainFirst, byModule);
  // Sorted well and only a little mixed is one custom with two kinds of evidence.
  const confidence = kept === 0 ? agreement(alphabetical, telling) / 2 : agreement(alphabetical + kept, evidence);
  return { value, confidence: round(confidence), evidence, source };
} // prettier-ignore

/** `one` only where a module is named again and again rather than with all its names at once. */
function importNames(tally: Tally): StyleField<'one' | 'several'> {
  return chosen(tally, 'import-names', ['one', 'several']);
}
