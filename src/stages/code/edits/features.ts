import { afterOf, childrenOf, endOf, kindOf, lineAt, lineEndAt, parentOf, startOf, textBetween, textOf, type PythonTree } from '../../../knowledge/parse/flat-tree.ts'; // prettier-ignore
import { wordsOf } from './likeness.ts';
import type { Site, SmallEdit } from './site.ts';

/** What the weights speak of, beside the sort of the edit. Each is between 0 and 1. */
export const FEATURES = [
  'fit', 'brings what is asked for', 'changes a line that is spoken of', 'words of the file on both sides', 'words of the file on one side',
  'in a condition', 'in a return', 'in a raise or a log', 'in the header', 'in a loop', 'first statement', 'last statement', 'long',
] as const; // prettier-ignore

/** What is known before any test: the words of the request. */
export interface Hints {
  readonly words: ReadonlySet<string>;
}

export function hintsOf(text: string): Hints {
  return { words: new Set(wordsOf(text.slice(0, 20_000)).filter((word) => word.length > 2 && !COMMON.has(word))) };
}

/** Words of every request and of Python: that they occur says nothing. */
const COMMON = new Set('the and for not from with when this that are was has have should would will can but into than then its use used using return returns def class self none true false fix fixed fixes bug issue error add added adds remove removed change changed make test tests value function method call called'.split(' ')); // prettier-ignore

/** Computes the features of the edits of one definition. */
export class Features {
  readonly #site: Site;
  readonly #hints: Hints;
  readonly #pairs: ReadonlySet<string>;
  readonly #lines = new Map<number, number>();
  readonly #places = new Map<number, readonly number[]>();

  constructor(site: Site, hints: Hints) {
    this.#site = site;
    this.#hints = hints;
    this.#pairs = pairsOf(site.tree);
  }

  of(edit: SmallEdit): number[] {
    const { tree } = this.#site;
    const left = lastToken(tree.source, edit.start);
    const right = nextToken(tree.source, edit.end);
    const tokens = edit.text.match(TOKEN) ?? [];
    const isKnownLeft = this.#pairs.has(`${left} ${tokens[0] ?? right}`);
    const isKnownRight = this.#pairs.has(`${tokens.at(-1) ?? left} ${right}`);
    const inner = tokens.length < 2 || tokens.slice(1).every((token, at) => this.#pairs.has(`${tokens[at] ?? ''} ${token}`)); // prettier-ignore
    const both = isKnownLeft && isKnownRight && inner;
    return [
      edit.fit,
      share(wordsOf(edit.brings), this.#hints.words),
      this.#spokenOf(edit),
      both ? 1 : 0,
      !both && (isKnownLeft || isKnownRight) ? 1 : 0,
      ...this.#place(edit.node),
      Math.min(1, edit.text.length / 80),
    ];
  }

  #spokenOf(edit: SmallEdit): number {
    const { tree } = this.#site;
    const line = lineAt(tree, edit.start);
    let known = this.#lines.get(line);
    if (known === undefined) {
      const from = tree.lineStarts[line - 1] ?? 0;
      known = share(wordsOf(textBetween(tree, from, lineEndAt(tree, from))), this.#hints.words);
      this.#lines.set(line, known);
    }
    return known;
  }

  /** In a condition, a return, a raise, the header, a loop; first and last statement of its block. */
  #place(node: number): readonly number[] {
    const known = this.#places.get(node);
    if (known !== undefined) return known;
    const { tree, definition } = this.#site;
    const around = new Set<string>();
    let statement = -1;
    let at = node;
    for (; at > definition.node; at = parentOf(tree, at)) {
      const kind = kindOf(tree, at);
      const parent = kindOf(tree, parentOf(tree, at));
      if (statement < 0 && parent === 'block') statement = at;
      if (kind !== 'block' && /^(if_statement|elif_clause|while_statement|if_clause|conditional_expression)$/.test(parent)) around.add('condition'); // prettier-ignore
      if (kind === 'return_statement') around.add('return');
      if (kind === 'raise_statement' || (kind === 'call' && /\b(log|logger|logging|warn|print)\b/.test(textOf(tree, at).slice(0, 30)))) around.add('raise'); // prettier-ignore
      if (kind === 'parameters') around.add('header');
      if (/^(for|while)_statement$/.test(kind)) around.add('loop');
    }
    const block = statement < 0 ? -1 : parentOf(tree, statement);
    const siblings = block < 0 ? [] : childrenOf(tree, block);
    const place = [...['condition', 'return', 'raise', 'header', 'loop'].map((name) => (around.has(name) ? 1 : 0)), siblings[0] === statement ? 1 : 0, siblings.at(-1) === statement ? 1 : 0]; // prettier-ignore
    this.#places.set(node, place);
    return place;
  }
}

const TOKEN = /[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|[<>=!*/]=|\*\*|\/\/|->|\S/g;

/** Pairs of tokens that stand side by side somewhere in the file. */
function pairsOf(tree: PythonTree): Set<string> {
  const pairs = new Set<string>();
  let before = '';
  for (let node = 1; node < tree.kind.length; node++) {
    const isString = kindOf(tree, node) === 'string';
    if (!isString && afterOf(tree, node) !== node + 1) continue;
    if (startOf(tree, node) === endOf(tree, node) || kindOf(tree, node) === 'comment') continue;
    const text = textOf(tree, node);
    pairs.add(`${before} ${text}`);
    before = text;
    if (isString) node = afterOf(tree, node) - 1;
  }
  return pairs;
}

function lastToken(source: Buffer, at: number): string {
  return (
    source
      .toString('utf8', Math.max(0, at - 60), at)
      .match(TOKEN)
      ?.at(-1) ?? ''
  );
}

function nextToken(source: Buffer, at: number): string {
  return source.toString('utf8', at, at + 60).match(TOKEN)?.[0] ?? '';
}

function share(words: readonly string[], among: ReadonlySet<string>): number {
  const long = words.filter((word) => word.length > 2);
  return long.length === 0 ? 0 : long.filter((word) => among.has(word)).length / long.length;
}
