import { tokenize, type Token } from './tokens.ts';

/** What the words around a value say of it: the value that is wanted, or the one that is wrongly given now. */
export type Role = 'expected' | 'actual';

/** An example in the making. `clear` falls to false when a role had to be guessed. */
export interface Draft {
  code: string;
  expected: string | null;
  actual: string | null;
  clear: boolean;
}

const WANTING = new Set([
  'should', 'shall', 'must', 'ought', 'expected', 'expect', 'expects', 'expecting', 'want', 'wanted', 'wants', 'supposed',
  'correct', 'correctly', 'desired', 'intended', 'need', 'needs', 'hope', 'hoped', 'would', "should've", 'anticipated', 'right',
]); // prettier-ignore
/** Wishes that are often about the request as a whole and not about the next value. */
const VAGUE = new Set(['need', 'needs', 'want', 'wants', 'wanted', 'hope', 'hoped', 'would', 'right', 'correct']);
const NOT_WANTING = new Set(["shouldn't", 'shouldnt', 'mustn\'t', "shouldn't've"]); // prettier-ignore
/** Verbs of what happens now; after `should` and its like they come without their ending and change nothing. */
const GIVING = new Set([
  'returns', 'returned', 'returning', 'gives', 'gave', 'giving', 'get', 'gets', 'getting', 'yields', 'yielded', 'produces', 'produced', 'prints',
  'printed', 'outputs', 'output', 'evaluates', 'raises', 'raised', 'raising', 'throws', 'threw', 'fails', 'failed', 'crashes', 'crashed',
  'becomes', 'became', 'shows', 'comes', 'came', 'parses', 'parsed', 'converts', 'converted', 'formats', 'formatted', 'rounds', 'renders',
  'observed', 'result', 'equals', 'stays', 'emits', 'blows', 'dies', 'turns', 'ends', 'resulted', 'results', 'slugifies', 'wrongly',
  'incorrectly', 'received', 'receive', 'see', 'saw', 'seeing', 'resolves', 'reports',
]); // prettier-ignore
/** Words after which what follows is what happens now, whatever was said before. */
const NOW = new Set(['got', 'actual', 'actually', 'currently', 'instead', 'today', 'presently']);
const OPPOSITE_OF = new Set(['instead', 'rather', 'not', 'and not', 'opposed']);
const RAISING = new Set(['raise', 'raises', 'raised', 'raising', 'throw', 'throws', 'threw', 'crash', 'crashes', 'crashed', 'fail', 'fails', 'failed', 'blow', 'blows', 'error', 'errors', 'explode', 'explodes', 'dies']); // prettier-ignore
const WORKING = new Set(['work', 'succeed', 'pass', 'accept', 'accepted', 'allowed', 'valid', 'supported', 'handled']);
const LINKING = new Set(['for', 'from', 'when', 'calling', 'call', 'with', 'on', 'of', 'running', 'evaluating', 'if', 'after', 'in', 'by', 'doing', 'using', 'invoking']); // prettier-ignore
const JOINING = new Set(['and', 'or', 'both', 'also', 'as', 'well']);
/** After these a constructor is a value: `should return Decimal("1")`. */
const BEFORE_VALUE = new Set(['return', 'returns', 'be', 'is', 'equal', 'equals', 'give', 'gives', 'get', 'got', 'gets', 'yield', 'yields', 'of', 'than', 'produce', 'returned', 'gave', 'expected', 'expect']); // prettier-ignore
const IT = new Set(['it', 'this', 'that', 'result', 'output', 'value', 'answer', 'which', 'outcome']);
const EMPTY: Readonly<Record<string, string>> = {
  list: '[]',
  string: "''",
  str: "''",
  dict: '{}',
  dictionary: '{}',
  tuple: '()',
  set: 'set()',
};
const SPOKEN: Readonly<Record<string, string>> = { true: 'True', false: 'False', none: 'None', null: 'None' };
/** What may follow a bare number that is a value; any other word makes it a count (`returns 2 items`). */
const AFTER_NUMBER = new Set([
  'instead', 'but', 'when', 'rather', 'not', 'for', 'and', 'or', 'while', 'because', 'as', 'if', 'on', 'with', 'where', 'is', 'was', 'in', 'though',
  'although', 'even', 'after', 'since', 'which', 'expected', 'should', 'from', 'it', 'i', 'so', 'then', 'now', 'here', 'whereas', 'however', 'today', 'currently', 'actual',
  'got', 'this', 'that', 'the', 'like', 'correctly', 'incorrectly', 'vs', 'versus', 'like', 'to', 'by',
]); // prettier-ignore

/** Reads the examples out of paragraphs of prose. Keeps the last call in mind: "It should be 3." may follow. */
export class PhraseReader {
  readonly drafts: Draft[] = [];
  #group: Draft[] = [];
  #last: Role | null = null;
  #polarity: Role | null = null;
  #negated = false;
  #raising = false;
  #pending: { role: Role; value: string }[] = [];
  #link = false;
  /** The wish was made by a word that may be about something else: `I need more digits: f(1) gives ...`. */
  #vague = false;
  /** A vague wish, and no call since: `f(1) gives 1.2 and I would like to see 1.234` need not be about f(1). */
  #bare = false;
  /** What the value before `and` was, when a new call follows: `so that f(1) returns 1 and f(2) returns 2`. */
  #carry: Role | null = null;

  /** The example that the next value without a call of its own belongs to. */
  subject(drafts: readonly Draft[]): void {
    this.#group = [...drafts];
  }

  /** Reads one paragraph. `label` is what the heading above it said (`Expected behavior`), if it said anything. */
  read(paragraph: string, label: Role | null): void {
    const tokens = tokenize(paragraph);
    this.#endSentence(label);
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      if (token.type === 'stop') this.#endSentence(label);
      else if (token.type === 'call') this.#call(token.text, tokens, at);
      else if (token.type === 'arrow') this.#arrow(token.text);
      else if (token.type === 'exception') this.#value(`raises ${token.text}`, callFollows(tokens, at));
      else if (token.type === 'value') {
        if (!isDefault(tokens, at) && (token.quoted || !countsSomething(token.text, tokens[at + 1])))
          this.#value(token.text, callFollows(tokens, at));
      } else at += this.#word(token.text.toLowerCase(), tokens, at, label);
    }
    this.#endSentence(null);
  }

  #call(code: string, tokens: readonly Token[], at: number): void {
    const before = tokens[at - 1];
    if (/^[\w.]+\(\s*\)$/.test(code) && tokens[at + 1]?.type !== 'arrow') return; // `parse()` names a function, it is no example
    const afterVerb = before?.type === 'arrow' || BEFORE_VALUE.has(wordAt(tokens, at - 1) ?? '');
    if (afterVerb && this.#polarity !== null && this.#group.length > 0 && CONSTRUCTOR.test(code)) {
      this.#value(code);
      return;
    }
    const known = this.drafts.find((other) => sameCode(other.code, code));
    const subject = known ?? { code, expected: null, actual: null, clear: true };
    if (known === undefined && this.drafts.length < 40) this.drafts.push(subject);
    this.#carry = JOINING.has(wordAt(tokens, at - 1) ?? '') ? this.#last : null;
    const joins = this.#link && this.#group.every((each) => each.expected === null && each.actual === null);
    this.#group = joins ? [...this.#group, subject] : [subject];
    this.#link = true;
    this.#bare = false;
    if (LINKING.has(wordAt(tokens, at - 1) ?? ''))
      for (const { role, value } of this.#pending) this.#assign(role, value);
    this.#pending = [];
  }

  #arrow(operator: string): void {
    if (operator === '!=' || operator === 'is not')
      this.#polarity = this.#polarity === 'expected' ? 'actual' : this.#polarity;
    else this.#polarity ??= 'actual';
  }

  /** `later`: the call it belongs to follows, as in `I get 2 from f(3)`. */
  #value(value: string, later = false): void {
    const role = this.#polarity;
    if (role === null) return;
    const meant = this.#negated ? opposite(role) : role;
    if (this.#negated && value.startsWith('raises ')) this.#place('expected', 'no error', later);
    this.#place(meant, value, later);
    this.#last = meant;
    this.#polarity = null;
    this.#negated = false;
    this.#raising = false;
    this.#link = false;
  }

  #place(role: Role, value: string, later: boolean): void {
    if (later || this.#group.length === 0) this.#pending.push({ role, value });
    else this.#assign(role, value);
  }

  #assign(role: Role, value: string): void {
    for (const draft of this.#group) {
      if (draft[role] !== null) continue;
      draft[role] = value;
      if (role === 'expected' && this.#bare) draft.clear = false;
    }
  }

  /** Handles one word; returns how many further tokens it took. */
  #word(word: string, tokens: readonly Token[], at: number, label: Role | null): number {
    const next = wordAt(tokens, at + 1);
    if (!JOINING.has(word)) this.#link = false;
    if (
      OPPOSITE_OF.has(word) &&
      (word !== 'not' || this.#last !== null) &&
      (word === 'not' || next === 'of' || next === 'than' || next === 'to')
    ) {
      this.#polarity = this.#last === null ? (this.#polarity ?? 'expected') : opposite(this.#last);
      this.#negated = false;
      return word === 'not' ? 0 : 1;
    }
    if (word === 'not' || word === 'never' || word === "doesn't" || word === 'without') {
      if (this.#polarity === 'expected') this.#negated = !this.#negated;
      return 0;
    }
    if (NOT_WANTING.has(word)) {
      this.#polarity = 'expected';
      this.#negated = true;
    } else if (WANTING.has(word) || (word === 'so' && next === 'that')) {
      this.#negated = false;
      this.#polarity = 'expected';
      this.#vague = VAGUE.has(word);
      this.#bare = this.#vague;
    } else if (word === 'but' || word === 'however' || word === 'yet' || word === 'whereas') {
      if (this.#raising) this.#unnamedError();
      this.#polarity = this.#last === null ? label : opposite(this.#last);
      this.#negated = false;
    } else if (NOW.has(word)) {
      this.#polarity = 'actual';
      this.#negated = false;
    } else if (word === 'is' || word === 'was' || word === 'are') {
      const before = tokens[at - 1];
      if (before?.type === 'call' || IT.has(wordAt(tokens, at - 1) ?? '')) this.#polarity ??= 'actual';
    } else if (GIVING.has(word)) {
      if (this.#vague && tokens[at - 1]?.type === 'call') this.#polarity = 'actual';
      this.#polarity ??= this.#carry ?? 'actual';
    } else if (word === 'empty' && next !== null && EMPTY[next] !== undefined && this.#polarity !== null) {
      if (!this.#aboutInput(tokens, at)) this.#value(EMPTY[next]);
      return 1;
    } else if (SPOKEN[word] !== undefined && this.#polarity !== null) {
      this.#value(SPOKEN[word]);
    } else if (WORKING.has(word) && this.#polarity === 'expected' && !this.#negated && this.#group.length > 0) {
      this.#value('no error');
    }
    if (RAISING.has(word) && this.#polarity !== null) this.#raising = true;
    if ((word === 'exception' || word === 'error') && this.#polarity !== null && this.#raising) this.#unnamedError();
    return 0;
  }

  /** "for an empty list" is about what goes in, not what comes out. */
  #aboutInput(tokens: readonly Token[], at: number): boolean {
    const before = [wordAt(tokens, at - 1), wordAt(tokens, at - 2)];
    return before.some((word) => word !== null && LINKING.has(word));
  }

  #unnamedError(): void {
    if (this.#polarity !== null && this.#group.length > 0) this.#value('raises Exception');
    this.#raising = false;
  }

  #endSentence(label: Role | null): void {
    if (this.#raising) this.#unnamedError();
    this.#polarity = label;
    this.#last = null;
    this.#negated = false;
    this.#raising = false;
    this.#pending = [];
    this.#link = false;
    this.#vague = false;
    this.#bare = false;
    this.#carry = null;
  }
}

const CONSTRUCTOR = /^(?:[\w.]*\.)?(?:[A-Z]\w*|timedelta|datetime|date|set|frozenset|range)\(/;

function callFollows(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next <= at + 4; next++) {
    const token = tokens[next];
    if (token?.type === 'call') return next > at + 1;
    if (token?.type !== 'word' || !LINKING.has(token.text.toLowerCase())) return false;
  }
  return false;
}

/** Compares expressions without their white space. */
export function sameCode(a: string, b: string): boolean {
  return a === b || a.replaceAll(/\s+/g, '') === b.replaceAll(/\s+/g, '');
}

/** What a line that introduces something says of it; the last word that says anything wins. `I expect this but get:` -> actual. */
export function roleOf(line: string): Role | null {
  if (/\binstead of:?\s*$/i.test(line)) return /\bshould\b/i.test(line) ? 'actual' : 'expected';
  let role: Role | null = null;
  for (const match of line.toLowerCase().matchAll(/[a-z][a-z']*/g)) {
    const word = match[0];
    if (WANTING.has(word) || word === 'fixed') role = 'expected';
    else if (word === 'proposed' || word === 'proposal') role = 'expected';
    else if (word === 'instead') continue;
    else if (NOW.has(word) || word === 'wrong' || word === 'incorrect' || word === 'bug' || word === 'traceback')
      role = 'actual';
    else if (GIVING.has(word) && word !== 'result' && word !== 'output' && !(role === 'expected' && word === 'results'))
      role = 'actual';
  }
  return role;
}

function opposite(role: Role): Role {
  return role === 'expected' ? 'actual' : 'expected';
}

function wordAt(tokens: readonly Token[], at: number): string | null {
  const token = tokens[at];
  return token?.type === 'word' ? token.text.toLowerCase() : null;
}

/** `with a default of 1`, `defaults to None`: a value of a parameter, not a result. */
function isDefault(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some((back) =>
    /^(?:defaults?|defaulting|parameter|argument|keyword|option)$/.test(wordAt(tokens, at - back) ?? ''),
  );
}

function countsSomething(value: string, next: Token | undefined): boolean {
  return /^[+-]?[\d.]/.test(value) && next?.type === 'word' && !AFTER_NUMBER.has(next.text.toLowerCase());
}
