import { framesIn, isExceptionName } from '../../base/python-text.ts';
import type { Example, Request } from '../../contracts/request.ts';
import { splitBlocks, type Prose } from './blocks.ts';
import { errorOf, readCode } from './code-examples.ts';
import { PhraseReader, roleOf, sameCode, type Draft, type Role } from './phrases.ts';

type Hints = Request['hints'];

const CAPS = { text: 64 * 1024, names: 100, paths: 50, errors: 20, examples: 20, code: 4000, value: 1000 } as const;

/**
 * Reads what a request names: stack frames, code names, paths, errors, and examples with the value that is wanted
 * and the one that is given. `` `f(3)` returns 2 instead of 3 `` -> {code: 'f(3)', expected: '3', actual: '2'}.
 */
export function extractHints(text: string): Hints {
  const bounded = text.slice(0, CAPS.text).replaceAll('\r\n', '\n');
  return {
    frames: framesIn(bounded),
    names: namesIn(bounded),
    paths: pathsIn(bounded),
    errors: errorsIn(bounded),
    examples: examplesIn(bounded),
  };
}

const PATH =
  /(?<![\w./\\-])[\w.-]{0,80}(?:[/\\][\w.-]{1,80}){0,12}\.(?:pyi?|toml|cfg|ini|md|rst|txt|json|ya?ml|ipynb)\b/g;

function pathsIn(text: string): string[] {
  const found = new Set<string>();
  for (const line of text.split('\n')) {
    for (const match of line.slice(0, 2000).matchAll(PATH)) {
      const path = match[0].replaceAll('\\', '/').replace(/^\.\//, '');
      if (!path.startsWith('.') && found.size < CAPS.paths) found.add(path);
    }
  }
  return [...found];
}

function errorsIn(text: string): string[] {
  const found = new Map<string, string>();
  for (const line of text.split('\n')) {
    for (const match of line.slice(0, 2000).matchAll(/(?<![\w.])([A-Za-z_][\w.]{2,120})(?::\s([^`\n]{1,300}))?/g)) {
      const name = (match[1] ?? '').replace(/\.{1,9}$/, '');
      if (!isExceptionName(name) || (found.has(name) && (found.get(name) !== name || match[2] === undefined))) continue;
      if (found.size >= CAPS.errors) return [...found.values()];
      found.set(name, match[2] === undefined ? name : `${name}: ${match[2].trim()}`);
    }
  }
  return [...found.values()];
}

/** English and brands that look like code, and Python's own words. */
const NOT_NAMES = new Set([
  'GitHub', 'GitLab', 'JavaScript', 'TypeScript', 'PyPI', 'MacOS', 'macOS', 'NumPy', 'README', 'StackOverflow', 'e.g', 'i.e', 'None', 'True', 'False', 'self',
  'cls', 'print', 'import', 'from', 'def', 'return', 'assert', 'class', 'pip', 'python', 'python3', 'pytest', 'PyCharm', 'OpenAI', 'YouTube', 'LinkedIn', 'etc', 'list', 'dict', 'str', 'int', 'float', 'bool', 'tuple', 'set', 'len', 'repr', 'range',
]); // prettier-ignore

function namesIn(text: string): string[] {
  const ranked: string[][] = [[], [], []];
  const add = (rank: number, name: string) => {
    if (name.length >= 2 && name.length <= 200 && !NOT_NAMES.has(name) && !isExceptionName(name))
      ranked[rank]?.push(name);
  };
  for (const whole of text.split('\n')) {
    const line = whole.slice(0, 2000);
    for (const match of line.matchAll(/`{1,3}([^`\n]{1,300})`/g)) {
      const code = (match[1] ?? '').trim();
      const name = /^@?([A-Za-z_][\w.]{0,190}?)(?:\(|\s*$|\[)/.exec(code);
      if (name !== null && !/\.(?:pyi?|toml|cfg|md|txt|rst)$/.test(name[1] ?? ''))
        add(0, (name[1] ?? '').replace(/\.$/, ''));
    }
    for (const match of line.matchAll(/(?<![\w.])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8})\(/g))
      add(1, match[1] ?? '');
    const imported = /^\s*(?:>>> )?from\s+([\w.]{1,200})\s+import\s+\(?([\w, ]{1,400})/.exec(line);
    if (imported !== null) for (const name of (imported[2] ?? '').split(',')) add(1, name.trim().split(' ')[0] ?? '');
    for (const match of line.matchAll(/(?<![\w./\\-])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){1,8})/g)) {
      if (/^[\w(/]|^\.\w/.test(line.slice(match.index + match[0].length, match.index + match[0].length + 2))) continue;
      if (!/\.(?:pyi?|toml|cfg|ini|md|rst|txt|json|ya?ml|com|org|io|net)$/.test(match[1] ?? '')) add(2, match[1] ?? '');
    }
    for (const match of line.matchAll(
      /(?<![\w./\\-])(_{0,2}[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,10}_{0,2}|[A-Z][a-z0-9]{1,40}(?:[A-Z][a-z0-9]{0,40}){1,8})/g,
    )) {
      if (/^[\w/(]|^\.\w/.test(line.slice(match.index + match[0].length, match.index + match[0].length + 2))) continue;
      add(2, match[1] ?? '');
    }
  }
  return [...new Set(ranked.flat())].slice(0, CAPS.names);
}

const LABEL =
  /^\W{0,8}(?:(?:expected|desired|wanted|correct|proposed)\b|(?:actual|observed|current|got|received)\b|(?:what|steps?)\b)?/i;

function examplesIn(text: string): Example[] {
  const drafts: Draft[] = [];
  const reader = new PhraseReader();
  let label: Role | null = null;
  let lead: Role | null = null;
  let current: Draft | null = null;
  for (const block of splitBlocks(text)) {
    if (block.kind === 'prose') {
      const said = headingRole(block);
      if (block.heading) label = said;
      if (current !== null) reader.subject([current]);
      const before = reader.drafts.length;
      reader.read(block.text, said ?? label);
      if (reader.drafts.length > before) current = null;
      lead = lastLineRole(block.text) ?? label;
      continue;
    }
    const shown = readCode(block.language, block.text, lead ?? label);
    for (const draft of shown.drafts) merge(drafts, draft);
    const last = shown.drafts.at(-1);
    if (last !== undefined) current = drafts.find((draft) => sameCode(draft.code, last.code)) ?? last;
    if (shown.value !== null) {
      const subject = current ?? reader.drafts.at(-1);
      if (subject !== undefined) subject[lead ?? label ?? 'actual'] ??= shown.value;
    }
    lead = null;
  }
  for (const draft of reader.drafts) merge(drafts, draft);
  attachError(text, drafts);
  const buggy =
    /\b(?:bug|wrong|incorrect(?:ly)?|instead|broken|fails?|crash(?:es)?|unexpected|regression|should(?:n't)?|expected|but)\b/i.test(
      text,
    );
  return drafts
    .filter((draft) => draft.expected !== null || draft.actual !== null || /(?:^|\n)assert\s/.test(draft.code))
    .slice(0, CAPS.examples)
    .map((draft) => finish(draft, buggy));
}

/** A report that shows a bare script and a traceback apart from it means that the script raises it. */
function attachError(text: string, drafts: readonly Draft[]): void {
  const only = drafts.length === 1 ? drafts[0] : undefined;
  if (only === undefined || only.actual !== null || !text.includes('Traceback (most recent call last)')) return;
  only.actual = errorOf(text.split('\n').filter((line) => !/^\s*`{3}/.test(line)).map((line) => line.slice(0, 2000))); // prettier-ignore
}

function finish(draft: Draft, buggy: boolean): Example {
  const guessed = !draft.clear && !buggy && draft.expected === null;
  const { expected, actual } = guessed ? { expected: draft.actual, actual: null } : draft;
  const example = { code: draft.code.slice(0, CAPS.code), expected: cap(expected), actual: cap(actual) };
  return draft.clear ? example : { ...example, clear: false };
}

function cap(value: string | null): string | null {
  return value === null || value.length > CAPS.value ? null : value;
}

/** Examples in prose and code often show the same call; what one says completes the other. */
function merge(drafts: Draft[], draft: Draft): void {
  const lastLine = draft.code.split('\n').at(-1) ?? '';
  const same = drafts.find(
    (other) => sameCode(other.code, draft.code) || sameCode(other.code.split('\n').at(-1) ?? '', lastLine),
  );
  if (same === undefined) {
    drafts.push(draft);
    return;
  }
  // A value that was only guessed gives way to one that was said.
  if (!same.clear && draft.clear && same.expected === null && same.actual !== null) {
    if (draft.actual === null && draft.expected === same.actual) same.actual = null;
    if (draft.expected !== null || draft.actual !== null) same.clear = true;
  }
  same.expected ??= draft.expected;
  same.actual ??= draft.actual;
  if (draft.code.length > same.code.length) same.code = draft.code;
}

function headingRole(block: Prose): Role | null {
  const match = LABEL.exec(block.text);
  const word = (match?.[0] ?? '').replace(/^\W+/, '').toLowerCase();
  if (/^(?:expected|desired|wanted|correct|proposed)/.test(word)) return 'expected';
  if (/^(?:actual|observed|current|got|received)/.test(word)) return 'actual';
  return block.heading ? roleOf(block.text.slice(0, 200)) : null;
}

/** What the text right before a code block says of it. */
function lastLineRole(paragraph: string): Role | null {
  const line = paragraph.trimEnd().split('\n').at(-1) ?? '';
  const sentence = line.split(/(?<=[.!?])\s+/).at(-1) ?? line;
  return roleOf(sentence.slice(-300));
}
