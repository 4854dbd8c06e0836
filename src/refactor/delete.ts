import { childrenOf, kindOf, lineAt, parentOf } from '../knowledge/parse/flat-tree.ts';
import type { ParsedFile } from './project.ts';
import { refusal } from './refuse.ts';
import { rename } from './rename/index.ts';
import { Sites, type Refactoring } from './sites.ts';
import { targetOf, type Look } from './target.ts';

/** What only tells of a definition does not keep it alive. */
const TELLING = new Set(['docs', 'docstring', 'comment']);

/** Removes a definition that nothing uses. Who uses it is what a rename would have to change. */
export async function deleteSymbol(look: Look, { symbol }: { readonly symbol: string }): Promise<Refactoring> {
  const target = await targetOf(look, symbol);
  const { file } = target;
  const one = target.kind === 'name' || target.kind === 'attribute' ? file.definitions[target.definition] : undefined;
  if (one === undefined) throw refusal(`${symbol} is no function or class; only those are removed`);
  const found = await rename(look, { symbol, to: `${target.name}_removed` });
  const uses = found.sites.filter((site) => site.path !== file.path || site.start < one.start || site.start >= one.end);
  const used = uses.find((site) => !TELLING.has(site.how));
  if (used !== undefined) throw refusal(`${used.path}:${await lineOf(look, used.path, used.start)} uses ${symbol} (${used.how}), and ${uses.length - 1} more places may`); // prettier-ignore
  if (found.risk === 'high') throw refusal(`${symbol} may be used by name: ${found.notes[0] ?? ''}`);
  const sites = new Sites();
  for (const site of uses) sites.note(`${site.path}:${await lineOf(look, site.path, site.start)} still tells of it`, 'medium'); // prettier-ignore
  const [start, end] = wholeLines(file.tree.source, one.start, one.end);
  sites.add(file.path, start, end, isAlone(file, one.node) ? `${indentOf(file, one.start)}pass\n` : '', 'definition');
  return sites.finish();
}

async function lineOf({ project }: Look, path: string, offset: number): Promise<number> {
  const index = project.indexOf(path);
  if (index < 0) return project.texts.get(path)?.subarray(0, offset).toString('latin1').split('\n').length ?? 1;
  return lineAt((await project.file(index)).tree, offset);
}

/** The lines of a definition with the empty ones behind it; at the end of a file with those before it. */
function wholeLines(source: Buffer, from: number, to: number): [number, number] {
  const text = source.toString('latin1');
  const behind = /^[^\n]*(?:\n|$)(?:[ \t\r]*\n)*/.exec(text.slice(to))?.[0].length ?? 0;
  if (to + behind < source.length) return [from, to + behind];
  const before = /(?:\n[ \t\r]*)*\n$/.exec(text.slice(Math.max(0, from - 200), from))?.[0].length ?? 1;
  return [from === 0 ? 0 : from - before + 1, source.length];
}

/** Whether nothing else stands in the same block. */
function isAlone(file: ParsedFile, node: number): boolean {
  const { tree } = file;
  const whole = kindOf(tree, parentOf(tree, node)) === 'decorated_definition' ? parentOf(tree, node) : node;
  const block = parentOf(tree, whole);
  return kindOf(tree, block) === 'block' && childrenOf(tree, block).filter((child) => kindOf(tree, child) !== 'comment').length === 1; // prettier-ignore
}

function indentOf(file: ParsedFile, at: number): string {
  return /^[ \t]*/.exec(file.tree.source.toString('latin1', at, at + 200))?.[0] ?? '';
}
