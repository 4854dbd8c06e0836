/** Characters that change the direction of text, so that a line reads other than it runs. */
export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Characters that show nothing: format characters, fillers, tags, variation selectors, line separators. */
export const INVISIBLE =
  /[\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\p{Co}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;

/** Control characters that no source text needs. Tab, form feed and the newline of either kind stay. */
export const CONTROL = /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f]|\r(?!$)/u;

const LETTERS = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{M}\p{N}_]*/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER_SCRIPT = /[\p{L}](?<!\p{Script=Latin})(?<!\p{Script=Common})/u;
const ASCII = /^[\0-\x7f]*$/;

/** Words that mix Latin letters with another alphabet, or that Python would read as another, plain word. */
export function disguisedWords(text: string): readonly string[] {
  if (ASCII.test(text)) return [];
  return (text.match(LETTERS) ?? []).filter((word) => {
    if (ASCII.test(word)) return false;
    return (LATIN.test(word) && OTHER_SCRIPT.test(word)) || ASCII.test(word.normalize('NFKC'));
  });
}

/** Words with letters outside ASCII. */
export function foreignWords(text: string): readonly string[] {
  return ASCII.test(text) ? [] : (text.match(LETTERS) ?? []).filter((word) => !ASCII.test(word));
}
