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
