import { kindOf } from '../../../../knowledge/parse/flat-tree.ts';
import { likeness } from '../likeness.ts';
import { indented, statementsOf, type Statement } from '../lines.ts';
import { between } from '../make.ts';
import type { EditKind, Site, SmallEdit } from '../site.ts';

const MOST_LINES = 400;
const MOST_REPLACED = 8;
const MOST_INSERTED = 10;
const ALIKE = 0.45;
const LONGEST = 160;
const LENT: ReadonlySet<string> = new Set(['expression_statement', 'return_statement', 'raise_statement', 'assert_statement', 'if_statement']); // prettier-ignore

interface Lender {
  readonly statement: Statement;
  /** The lines around it, without indentation. */
  readonly before: string;
  readonly after: string;
}

/** What other lines of the file say in the same company: a line like this one, or the one that elsewhere stands before or behind its like. */
export const lentLines: EditKind = function* (site, node) {
  const { tree } = site;
  if (kindOf(tree, node) !== 'block') return;
  const lenders = lendersOf(site);
  const all = statementsOf(tree, node);
  for (const [at, one] of all.entries()) {
    if (one.text.length > LONGEST * 2) continue;
    const next = all[at + 1]?.text ?? '';
    const before = all[at - 1]?.text ?? '';
    yield* replaced(one, lenders);
    const rated = lenders
      .filter(({ statement }) => statement.text !== one.text && statement.text !== next && statement.text !== before)
      .map((lender) => ({
        lender,
        front: near(lender.after, one.text) + 0.5 * near(lender.before, before),
        back: near(lender.before, one.text) + 0.5 * near(lender.after, next),
      }));
    yield* chosen(rated.map(({ lender, front }) => ({ lender, fit: front / 1.5 })), (text, fit) =>
      between(one.node, one.start, one.start, 'lent.before', `${text}\n`, { fit, brings: text }), one.indent); // prettier-ignore
    if (at === all.length - 1) {
      yield* chosen(rated.map(({ lender, back }) => ({ lender, fit: back / 1.5 })), (text, fit) =>
        between(one.node, one.end, one.end, 'lent.behind', `\n${text}`, { fit, brings: text }), one.indent); // prettier-ignore
    }
  }
};

function* replaced(one: Statement, lenders: readonly Lender[]): Iterable<SmallEdit> {
  if (!LENT.has(one.kind) || one.text.includes('\n')) return;
  const alike = lenders
    .filter(({ statement }) => statement.kind === one.kind && statement.text !== one.text)
    .map(({ statement }) => ({ statement, fit: likeness(one.text, statement.text) }))
    .filter(({ fit }) => fit >= ALIKE)
    .sort((left, right) => right.fit - left.fit);
  for (const { statement, fit } of alike.slice(0, MOST_REPLACED)) {
    yield between(one.node, one.start, one.end, 'lent.instead', indented(statement, one.indent), { fit, brings: statement.text }); // prettier-ignore
  }
}

function* chosen(
  rated: readonly { readonly lender: Lender; readonly fit: number }[],
  make: (text: string, fit: number) => SmallEdit,
  indent: string,
): Iterable<SmallEdit> {
  const best = rated.filter(({ fit }) => fit > 0).sort((left, right) => right.fit - left.fit);
  const seen = new Set<string>();
  for (const { lender, fit } of best.slice(0, MOST_INSERTED)) {
    const text = indented(lender.statement, indent);
    if (seen.has(text)) continue;
    seen.add(text);
    yield make(text, fit);
  }
}

function near(left: string, right: string): number {
  if (left === '' || right === '') return 0;
  const [first = ''] = left.split('\n');
  const [other = ''] = right.split('\n');
  const like = likeness(first, other);
  return like >= ALIKE ? like : 0;
}

const kept = new WeakMap<Site, Lender[]>();

/** Short statements of the whole file, each text once for each company that it keeps; those of the definition itself too. */
function lendersOf(site: Site): Lender[] {
  const known = kept.get(site);
  if (known !== undefined) return known;
  const { tree } = site;
  const lenders: Lender[] = [];
  for (let node = 0; node < tree.kind.length && lenders.length < MOST_LINES * 10; node++) {
    const kind = kindOf(tree, node);
    if (kind !== 'block') continue;
    const all = statementsOf(tree, node);
    for (const [at, statement] of all.entries()) {
      if (!LENT.has(statement.kind) || statement.text.length > LONGEST) continue;
      lenders.push({ statement, before: all[at - 1]?.text ?? '', after: all[at + 1]?.text ?? '' });
    }
  }
  kept.set(site, lenders);
  return lenders;
}
