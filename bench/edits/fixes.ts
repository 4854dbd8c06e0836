/** Small fixes of one function out of the history of repositories: what the grammar of edits should contain. */
import { createHash } from 'node:crypto';
import { execText } from '../../src/base/exec.ts';
import { GIT_ENV, gitCommand } from '../../src/base/git.ts';
import { definitions, type Definition } from '../../src/knowledge/parse/definitions.ts';
import { afterOf, childrenOf, endOf, kindOf, startOf, textBetween, textOf, type PythonTree } from '../../src/knowledge/parse/flat-tree.ts'; // prettier-ignore
import { docstringOf } from '../../src/knowledge/parse/definitions.ts';
import { parsePython, syntaxErrors } from '../../src/knowledge/parse/python.ts';

export interface Fix {
  readonly repository: string;
  readonly commit: string;
  readonly message: string;
  readonly path: string;
  readonly qualname: string;
  /** The whole file before. */
  readonly before: string;
  /** `shape` of the function after. */
  readonly after: string;
  readonly tokens: number;
}

const MESSAGE =
  /\b(?:fix|bug|correct|wrong|regress|crash|error|issue|handle|broken|incorrect|missing|prevent)\w*|#\d+/i;
const LARGEST = 400_000;

/** Commits of a mirror that change one source file in one function by at most `most` tokens in one place. */
export async function fixesOf(gitDir: string, name: string, commits: number, most: number): Promise<Fix[]> {
  const run = (args: readonly string[], stdin?: string) =>
    execText(gitCommand([`--git-dir=${gitDir}`, ...args]), { env: GIT_ENV, ...(stdin === undefined ? {} : { stdin }), outputCap: 2 ** 30 }); // prettier-ignore
  const log = await run(['log', '--no-merges', '--no-renames', '--raw', '-r', '--abbrev=40', '--format=%x01%H%x02%B%x03', `-n${commits}`, 'HEAD', '--', '*.py']); // prettier-ignore
  const wanted: { commit: string; message: string; path: string; from: string; to: string }[] = [];
  for (const entry of log.split('\x01').slice(1)) {
    const [commit = '', rest = ''] = entry.split('\x02');
    const [message = '', raw = ''] = rest.split('\x03');
    if (!MESSAGE.test(message)) continue;
    const files = raw.split('\n').flatMap((line) => {
      const [, from, to, kind, path] = /^:\d+ \d+ ([0-9a-f]{40}) ([0-9a-f]{40}) (\w)\t(.+)$/.exec(line) ?? [];
      return from && to && kind && path && !/(^|\/)(tests?|testing|docs?|examples?|benchmarks?)(\/|_|\.)|(^|\/)(test_|conftest)|_test\.py$/.test(path) ? [{ from, to, kind, path }] : []; // prettier-ignore
    });
    const [only] = files;
    if (files.length === 1 && only?.kind === 'M') wanted.push({ commit, message, path: only.path, from: only.from, to: only.to }); // prettier-ignore
  }
  const fixes: Fix[] = [];
  const seen = new Set<string>();
  for (let at = 0; at < wanted.length; at += 100) {
    const part = wanted.slice(at, at + 100);
    const blobs = await readBlobs(gitDir, part.flatMap(({ from, to }) => [from, to]));
    for (const { commit, message, path, from, to } of part) {
      const [before, after] = [blobs.get(from), blobs.get(to)];
      if (before === undefined || after === undefined || before.length > LARGEST) continue;
      const found = await changeOf(before, after, most);
      if (found === null) continue;
      const key = createHash('sha1').update(`${found.qualname}${found.after}`).digest('hex');
      if (seen.has(key)) continue;
      seen.add(key);
      fixes.push({ repository: name, commit, message: message.trim().slice(0, 2000), path, before, ...found });
    }
  }
  return fixes;
} // prettier-ignore

async function readBlobs(gitDir: string, ids: readonly string[]): Promise<Map<string, string>> {
  const { exec } = await import('../../src/base/exec.ts');
  const result = await exec(gitCommand([`--git-dir=${gitDir}`, 'cat-file', '--batch']), { env: GIT_ENV, stdin: `${ids.join('\n')}\n`, outputCap: 2 ** 30 }); // prettier-ignore
  const blobs = new Map<string, string>();
  let at = 0;
  while (at < result.stdout.length) {
    const line = result.stdout.indexOf(10, at);
    const [id = '', kind = '', size = '0'] = result.stdout.toString('latin1', at, line).split(' ');
    if (kind !== 'blob') {
      at = line + 1;
      continue;
    }
    const end = line + 1 + Number(size);
    blobs.set(id, result.stdout.toString('utf8', line + 1, end));
    at = end + 1;
  }
  return blobs;
}

async function changeOf(before: string, after: string, most: number): Promise<Pick<Fix, 'qualname' | 'after' | 'tokens'> | null> {
  const [old, now] = [await parsePython(before), await parsePython(after)];
  if (!old.ok || !now.ok || syntaxErrors(old.tree).length > 0 || syntaxErrors(now.tree).length > 0) return null;
  const [left, right] = [definitions(old.tree), definitions(now.tree)];
  if (left.length !== right.length) return null;
  let found: { qualname: string; after: string; tokens: number } | null = null;
  for (const [index, one] of left.entries()) {
    const other = right[index];
    if (other?.qualname !== one.qualname) return null;
    if (one.kind === 'class' || left.some((inner) => inner.parent === index)) continue;
    const [a, b] = [tokensOf(old.tree, one), tokensOf(now.tree, other)].map((tokens) => tokens.map(({ text }) => text));
    if (a === undefined || b === undefined) return null;
    if (a.join(' ') === b.join(' ')) continue;
    if (found !== null) return null;
    let head = 0;
    while (head < a.length && a[head] === b[head]) head++;
    let tail = 0;
    while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
    const tokens = Math.max(a.length, b.length) - head - tail;
    if (tokens > most) return null;
    found = { qualname: one.qualname, after: b.join(''), tokens };
  }
  return found;
} // prettier-ignore

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The tokens of a definition: comments and docstring left out, lines begun with their indentation. */
export function tokensOf(tree: PythonTree, definition: Definition): Token[] {
  const docstring = docstringOf(tree, definition.body);
  const tokens: Token[] = [];
  let lastEnd = startOf(tree, definition.node);
  for (let node = definition.node + 1; node < afterOf(tree, definition.node); node++) {
    if (node === docstring) {
      node = afterOf(tree, node) - 1;
      lastEnd = endOf(tree, node);
      continue;
    }
    const kind = kindOf(tree, node);
    const isLeaf = kind === 'string' || afterOf(tree, node) === node + 1;
    const [start, end] = [startOf(tree, node), endOf(tree, node)];
    if (!isLeaf || kind === 'comment' || kind === 'line_continuation' || start === end) continue;
    const gap = textBetween(tree, lastEnd, start);
    const begin = gap.includes('\n') && !insideBrackets(tree, node) ? `¶${start - (tree.source.lastIndexOf(10, start - 1) + 1)}` : ''; // prettier-ignore
    tokens.push({ text: begin + textOf(tree, node).replaceAll(/\s+/g, ''), start, end });
    lastEnd = end;
    if (kind === 'string') node = afterOf(tree, node) - 1;
  }
  return tokens;
}

function insideBrackets(tree: PythonTree, node: number): boolean {
  for (let at = tree.parent[node] ?? -1; at >= 0; at = tree.parent[at] ?? -1) {
    const kind = kindOf(tree, at);
    if (kind === 'block') return false;
    const [first] = childrenOf(tree, at);
    if (first !== undefined && first !== node && /^[([{]$/.test(kindOf(tree, first))) return true;
  }
  return false;
}
