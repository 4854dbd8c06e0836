import { childrenOf, endOf, kindOf, parentOf, startOf } from '../../knowledge/parse/flat-tree.ts';
import type { ParsedFile, Project } from '../project.ts';
import { refusal } from '../refuse.ts';
import { isWordByte } from '../scopes.ts';
import type { Sites } from '../sites.ts';

/** How a target is written about. */
export interface Mention {
  readonly name: string;
  readonly to: string;
  /** Whether the dotted name before the target's own is one under which it is known: `pkg.mod`, `Class`. */
  owns(prefix: string): boolean;
  /** No other definition has the name, so that it alone says what is meant. */
  readonly isUnique: boolean;
  /** Reached with a dot: an attribute. */
  readonly attribute: boolean;
}

const DOCUMENT = /\.(?:rst|md|txt)$/;
/** What was so called stays so called in the history. */
const HISTORY =
  /(?:^|\/)(?:change(?:s|log)?|history|news|releases?|whatsnew|newsfragments?|release[-_]notes)(?:[./_-]|$)/i;
/** A document longer than this is looked at no further. */
const MAX_BYTES = 1_000_000;

/** Renames what comments, docstrings and other texts of Python files say of the target. */
export function mentionsInCode(files: readonly ParsedFile[], mention: Mention, sites: Sites): void {
  for (const { tree, path } of files) {
    for (let node = 0; node < tree.kind.length; node++) {
      const kind = kindOf(tree, node);
      const isText = kind === 'string_content' && isDocstring(tree, node);
      if (kind !== 'comment' && kind !== 'string_content') continue;
      const [start, end] = [startOf(tree, node), endOf(tree, node)];
      const isHint = kind === 'comment' && /^#\s*type:(?!\s*ignore)/.test(tree.source.toString('latin1', start, start + 40));
      const whole = kind === 'string_content' && !isText;
      for (const [from, to] of spansIn(tree.source.subarray(start, end), mention, { whole, code: isHint }))
        sites.add(path, start + from, start + to, mention.to, isText ? 'docstring' : kind === 'comment' ? 'comment' : 'string');
    }
  }
} // prettier-ignore

/** Renames what the documents of the repository say of the target, and refuses where a stub or an entry point names it. */
export function mentionsInTexts(project: Project, mention: Mention, sites: Sites): void {
  for (const [path, bytes] of project.texts) {
    if (bytes.length > MAX_BYTES || !bytes.includes(mention.name)) continue;
    if (DOCUMENT.test(path)) {
      if (HISTORY.test(path)) continue;
      for (const [from, to] of spansIn(bytes, mention, { whole: false, code: false })) sites.add(path, from, to, mention.to, 'docs'); // prettier-ignore
      continue;
    }
    const at = dotted(bytes.toString('latin1'), mention)[0]?.[0];
    if (at === undefined && !path.endsWith('.pyi')) continue;
    const where = `${path}:${bytes.toString('latin1', 0, at ?? bytes.indexOf(mention.name)).split('\n').length}`;
    if (path.endsWith('.pyi')) throw refusal(`${where}: a stub names it, and stubs are not renamed`);
    if (/\.(?:toml|cfg|ini)$/.test(path)) throw refusal(`${where}: configuration such as an entry point names it, and others may look it up there`); // prettier-ignore
    sites.note(`${where} names it and was left alone`, 'medium');
  }
}

/** Byte spans of the target's own name in a text. `whole`: the text must be a dotted name and nothing else; `code`: it is code. */
function spansIn(bytes: Buffer, mention: Mention, how: { readonly whole: boolean; readonly code: boolean }): [number, number][] {
  if (!bytes.includes(mention.name)) return [];
  // One unit per byte, so that positions are those of the bytes.
  const text = bytes.toString('latin1');
  const found = dotted(text, mention);
  if (how.whole) return /^[A-Za-z_][\w.]*(?::[A-Za-z_][\w.]*)?$/.test(text) ? found : [];
  if (!mention.isUnique) return found;
  const name = Buffer.from(mention.name, 'utf8').toString('latin1');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (isWordByte(bytes[at - 1] ?? 32) || isWordByte(bytes[end] ?? 32)) continue;
    const behindDot = text[at - 1] === '.';
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const line = text.slice(lineStart, lineStart + 2_000);
    const inCode = how.code || /^\s*(?:>>>|\.\.\. )/.test(line);
    const marked = isMarked(text, at, end) || /^\s*\.\. [\w:]+::\s/.test(line) || (looksLikeCode(mention.name) && !behindDot);
    const isRight = behindDot ? mention.attribute && (inCode || /[`(]/.test(text[end] ?? '')) : inCode ? !mention.attribute : marked;
    if (isRight && !found.some(([from]) => from === at)) found.push([at, end]);
  }
  return found;
} // prettier-ignore

/** `pkg.mod.name`, `Class.name`, `pkg.mod:name` where the part before it is one of the target's. */
function dotted(text: string, mention: Mention): [number, number][] {
  const found: [number, number][] = [];
  const name = Buffer.from(mention.name, 'utf8').toString('latin1');
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (/[\w\x80-\xff]/.test(text[end] ?? '') || !/[.:]/.test(text[at - 1] ?? '')) continue;
    const before = /[A-Za-z_][\w.]*$/.exec(text.slice(Math.max(0, at - 301), at - 1))?.[0] ?? '';
    if (before !== '' && !before.endsWith('.') && mention.owns(before)) found.push([at, end]);
  }
  return found;
}

/** In backticks, alone or with what comes before and behind a call: `` `name` ``, `` :func:`~name` ``, `` `name(x)` ``. */
function isMarked(text: string, at: number, end: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  const after = text.slice(end, end + 2);
  return /[`~]$/.test(before) && /^[`(.]/.test(after);
}

/** `snake_case`, `CamelCase` and `UPPER_CASE` are no words of a sentence. */
function looksLikeCode(name: string): boolean {
  return /[a-z0-9]_[a-z0-9]|[a-z][A-Z]|[A-Z]_[A-Z]|^_[a-z]/.test(name);
}

/** Whether a string stands alone as a statement: nobody uses its value. */
function isDocstring(tree: ParsedFile['tree'], content: number): boolean {
  let at = parentOf(tree, content);
  if (kindOf(tree, parentOf(tree, at)) === 'concatenated_string') at = parentOf(tree, at);
  const statement = parentOf(tree, at);
  return kindOf(tree, statement) === 'expression_statement' && childrenOf(tree, statement).length === 1;
}
