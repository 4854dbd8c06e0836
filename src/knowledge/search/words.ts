/** Words that say nothing in English or Python. */
const STOP = new Set(
  (
    'a an and are as at be been but by can cannot could did do does doing for from had has have how i if in into is it its ' +
    'just like me my no not of on or our should so than that the their them then there these they this to too was we were ' +
    'what when where which while who why will with would you your self cls def class return none true false import pass ' +
    'else elif except try please'
  ).split(' '),
);
/** Longer words are data, not names. */
const MAX_WORD = 60;
/** Identifiers remembered with their words: code repeats a few thousand names a million times. */
const MAX_REMEMBERED = 50_000;

/**
 * Splits text or code into search words: every identifier whole and in its parts, in lower case, plain English endings
 * folded. `parseHTTPHeader max_size` -> parsehttpheader parse http header max_size max size
 */
export function searchWords(text: string): string[] {
  return createTokeniser()(text);
}

/** `searchWords` that remembers identifiers it has split before: for many texts of one repository. */
export function createTokeniser(): (text: string) => string[] {
  const remembered = new Map<string, readonly string[]>();
  return (text) => {
    const words: string[] = [];
    for (const [identifier] of text.matchAll(/[\p{L}_][\p{L}\p{N}_]*|\p{N}{2,}/gu)) {
      let own = remembered.get(identifier);
      if (own === undefined) {
        own = wordsOf(identifier);
        if (remembered.size < MAX_REMEMBERED) remembered.set(identifier, own);
      }
      for (const word of own) words.push(word);
    }
    return words;
  };
}

function wordsOf(identifier: string): readonly string[] {
  if (identifier.length > MAX_WORD) return [];
  const words: string[] = [];
  const whole = identifier.toLowerCase();
  const parts = splitIdentifier(identifier);
  if (parts.length > 1 && !STOP.has(whole)) words.push(whole);
  for (const part of parts) if (part.length > 1 && !STOP.has(part)) words.push(stem(part));
  return words;
}

/** `parseHTTPHeader_v2` -> parse http header v2 */
export function splitIdentifier(identifier: string): string[] {
  return identifier
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .split('_')
    .filter((part) => part !== '')
    .map((part) => part.toLowerCase());
}

/** Folds the commonest English endings, so that `parsing`, `parsed` and `parses` meet `parse`. Names keep their whole form too. */
function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  for (const [ending, put] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= 3) return word.slice(0, -ending.length) + put;
  }
  return word;
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ['ations', ''], ['ation', ''], ['ators', ''], ['ator', ''], ['ating', ''], ['ated', ''], ['ates', ''], ['ate', ''],
  ['ings', ''], ['ing', ''], ['ies', 'y'], ['ied', 'y'], ['ers', ''], ['er', ''], ['ed', ''], ['es', ''], ['e', ''], ['ss', 'ss'], ['s', ''],
]; // prettier-ignore
