import { endOfString, isLiteral } from '../../base/python-text.ts';

/**
 * A small model asserts things of its own making, or asserts as wanted what the request complains about. These checks say
 * what of a test stands in the request. They read text only; nothing is run.
 */

const WISH =
  /\b(?:should|must|shall|ought|expect\w*|wants?|wanted|needs? to|refused?|reject(?:ed)?|would like|supposed)\b/i;
const COMPLAINT =
  /\b(?:raises?|raised|throws?|threw|crash\w*|fails?|failed|dies|got|gets?|gives?|instead of(?: raising)?|rather than|not raise|n't raise|no longer)\b/i;

/** What a request says of an exception: that it is wanted, that it is raised today, or nothing. */
export function saidOf(exception: string, request: string): 'wanted' | 'present' | 'nothing' {
  const name = exception.slice(exception.lastIndexOf('.') + 1);
  let said: 'wanted' | 'present' | 'nothing' = 'nothing';
  for (const sentence of request.slice(0, 20_000).split(/(?<=[.!?;])\s|\n\s*\n|\bbut\b|, (?:it|which|and it) /)) {
    const at = sentence.indexOf(name);
    if (at < 0 || /\w/.test(sentence.charAt(at - 1)) || /\w/.test(sentence.charAt(at + name.length))) continue;
    const before = sentence.slice(Math.max(0, at - 120), at);
    const refused = /(?:instead of|rather than|not|n't|without|no longer)(?:\s\w+){0,2}\s[`"']?$/i.test(before);
    if (WISH.test(before) && !refused) return 'wanted';
    if (
      /\binstead of (?:returning|giving)\b/i.test(sentence.slice(at)) ||
      /^\s*(?:[`"']?\s*)?(?:is|was) expected/i.test(sentence.slice(at + name.length))
    )
      return 'wanted';
    if (COMPLAINT.test(before) || refused || /Traceback|^\s*\w*(?:Error|Exception): /m.test(sentence)) said = 'present';
  }
  return said;
}

/** Does what an assertion compares with stand in the request? */
export function isSupported(assertion: string, request: string): boolean {
  const raises = raisedIn(assertion);
  if (raises !== null) return saidOf(raises, request) === 'wanted';
  const value = comparedWith(assertion);
  return value !== null && valueStands(value, request);
}

/** `with pytest.raises(ValueError): f(1)` -> `ValueError`. */
function raisedIn(assertion: string): string | null {
  return /^with pytest\.raises\(\s*([\w.]+)/.exec(assertion)?.[1] ?? null;
}

/** `assert f(1) == 2` -> `2`. */
function comparedWith(assertion: string): string | null {
  return /(?:==|\bis(?: not)?\b|!=)\s*(.+)$/.exec(assertion)?.[1]?.trim() ?? null;
}

/** Does any input of a test stand in the request? Values that are asserted do not count. */
export function usesInputOf(body: string, request: string): boolean {
  const inputs = body
    .split('\n')
    .map((line) => (/^\s*assert\b/.test(line) ? line.replace(/(?:==|\bis(?: not)?\b|!=)\s*[^=]+$/, '') : line))
    .join('\n');
  return literalsIn(inputs).some((literal) => valueStands(literal, request));
}

function literalsIn(code: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < code.length && found.length < 60; at++) {
    const char = code.charAt(at);
    if (char === '"' || char === "'") {
      const end = endOfString(code, at);
      if (end < 0) break;
      found.push(code.slice(at, end));
      at = end - 1;
    } else {
      const match = /^(?:None\b|True\b|False\b|\[\]|\{\}|-?\d[\d_]{0,30}(?:\.\d{1,20})?)/.exec(code.slice(at, at + 60));
      if (match === null || /[\w.]/.test(code.charAt(at - 1))) continue;
      found.push(match[0]);
      at += match[0].length - 1;
    }
  }
  return found;
}

/** People write some values in words. */
const SPOKEN: ReadonlyMap<string, RegExp> = new Map([
  ['None', /\bnone\b/i],
  ['True', /\btrue\b/i],
  ['False', /\bfalse\b/i],
  ['[]', /\bempty (?:list|sequence|result)|\[\]/i],
  ["''", /\bempty (?:str|text|value)|''|""/i],
  ['""', /\bempty (?:str|text|value)|''|""/i],
  ['{}', /\bempty (?:dict|map|object)|\{\}/i],
  ['0', /(?<![\d.])0(?![\d.]\d|\d)|\bzero\b/i],
]);

function valueStands(value: string, request: string): boolean {
  const words = SPOKEN.get(value);
  if (words !== undefined) return words.test(request);
  if (/^-?[\d_.]+$/.test(value)) {
    const digits = value.replaceAll('_', '').replaceAll('.', '\\.');
    return new RegExp(`(?<![\\d.])${digits}(?!\\d|\\.\\d)`).test(request.replaceAll(/(?<=\d)[_,](?=\d{3})/g, ''));
  }
  if (/^["']/.test(value) && isLiteral(value)) return textStands(value.slice(1, -1), request);
  return value.length > 1 && normal(request).includes(normal(value));
}

/** A phrase counts only where the request quotes it: a sentence of the request is no value. */
function textStands(text: string, request: string): boolean {
  if (text === '') return false;
  if (text.trim().split(/\s+/).length < 3) return request.includes(text);
  return (
    [`"${text}"`, `'${text}'`, `\`${text}\``, `“${text}”`].some((quoted) => request.includes(quoted)) ||
    request.split('\n').some((line) => line.trim() === text)
  );
}

function normal(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll("'", '"');
}
