import { codeOf } from './python-text.ts';

// Letters of other alphabets that look like Latin ones in the fonts of editors; only those that a name can be built of.
const CONFUSABLE: Readonly<Record<string, string>> = {
  а: 'a', ɑ: 'a', α: 'a', е: 'e', о: 'o', ο: 'o', օ: 'o', р: 'p', ρ: 'p', с: 'c', ϲ: 'c', у: 'y', γ: 'y', х: 'x', χ: 'x', і: 'i', ι: 'i', ı: 'i', ј: 'j',
  ѕ: 's', һ: 'h', հ: 'h', ԁ: 'd', ԛ: 'q', ԝ: 'w', ѡ: 'w', ω: 'w', ѵ: 'v', ν: 'v', к: 'k', κ: 'k', м: 'm', т: 't', τ: 't', п: 'n', ո: 'n', η: 'n', г: 'r', ɡ: 'g', ց: 'g',
  υ: 'u', ս: 'u', ь: 'b', ӏ: 'l', ⅼ: 'l', А: 'A', Α: 'A', В: 'B', Β: 'B', С: 'C', Е: 'E', Ε: 'E', Ζ: 'Z', Н: 'H', Η: 'H', І: 'l', Ι: 'l', Ӏ: 'l', Ј: 'J', К: 'K', Κ: 'K',
  М: 'M', Μ: 'M', Ν: 'N', О: 'o', Ο: 'o', Р: 'P', Ρ: 'P', Ѕ: 'S', Т: 'T', Τ: 'T', У: 'Y', Υ: 'Y', Х: 'X', Χ: 'X',
  // Within ASCII.
  '0': 'o', O: 'o', '1': 'l', I: 'l',
}; // prettier-ignore

/** How a name looks: `ехес` (Cyrillic) and `exec` give the same, as do `va1ue` and `value`. */
export function skeletonOf(name: string): string {
  const plain = Array.from(name.normalize('NFKC'), (char) => CONFUSABLE[char] ?? char).join('');
  return plain.replaceAll('rn', 'm').replaceAll('vv', 'w');
}

const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}_]*/gu;
const ASCII = /^[\0-\x7f]*$/;
/** Shorter names are told apart by nothing but a letter all the time: `x1`, `xl`. */
const SHORTEST = 4;

/** The names in text without strings and comments. */
export function namesIn(code: string): ReadonlySet<string> {
  return new Set(code.match(NAME) ?? []);
}

export interface Lookalike {
  readonly name: string;
  readonly other: string;
  /** It holds letters of another alphabet: nobody types that by accident. */
  readonly foreign: boolean;
}

// What every module knows; a name that only looks like one of these is the classic trap.
const BUILTINS = 'abs all any bool bytes callable compile dict dir enumerate eval exec filter float format frozenset getattr globals hasattr hash input int isinstance iter len list locals map max min next object open print property range repr reversed round self set setattr slice sorted staticmethod str sum super tuple type vars zip True False None'.split(' '); // prettier-ignore

/** Finds names that are new and look like another name of the file, of a module, or of Python. */
export function lookalikes(before: string, known: Iterable<string>): (code: string) => readonly Lookalike[] {
  const names = namesIn(codeOf(before));
  const bySkeleton = new Map<string, string>();
  for (const name of [...BUILTINS, ...known, ...names])
    if (name.length >= SHORTEST) bySkeleton.set(skeletonOf(name), name);
  return (code) =>
    [...namesIn(code)].flatMap((name) => {
      if (names.has(name) || name.length < SHORTEST) return [];
      const skeleton = skeletonOf(name);
      const other = bySkeleton.get(skeleton);
      if (other === undefined) bySkeleton.set(skeleton, name);
      return other === undefined || other === name ? [] : [{ name, other, foreign: !ASCII.test(name) }];
    });
}
