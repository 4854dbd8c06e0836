import { UserError } from '../base/errors.ts';
import type { CallEdge, CodeSymbol, SymbolId } from '../contracts/digest.ts';
import type { Knowledge } from './knowledge.ts';
import { callLine, findSymbol, type QueryLine } from './query.ts';

/** Edges that only a name ties. A way over them is shown when there is no other. */
const WEAK: ReadonlySet<CallEdge['how']> = new Set(['override', 'unique-name']);

/**
 * The shortest chain of calls from one symbol or file to another, a line for each call; of files that no call ties, the
 * chain of imports. Empty when neither leads there.
 */
export function pathBetween(knowledge: Knowledge, names: readonly string[]): QueryLine[] {
  const [from, to, ...rest] = names;
  if (from === undefined || to === undefined || rest.length > 0) {
    throw new UserError('option-invalid', 'query path needs two symbols or files: from where, and to where'); // prettier-ignore
  }
  const starts = placesOf(knowledge, from);
  // A symbol may lead back to itself; a file or class that holds both ends is left and entered again, or is no way.
  const ends = new Set(placesOf(knowledge, to)).difference(new Set(starts.length > 1 ? starts : []));
  const calls =
    shortest(starts, ends, (id) => knowledge.callees(id).filter((edge) => !WEAK.has(edge.how)), (edge) => edge.to) ??
    shortest(starts, ends, (id) => knowledge.callees(id), (edge) => edge.to); // prettier-ignore
  if (calls !== null) return calls.map((edge) => callLine(knowledge, edge, edge.to));
  return importPath(knowledge, from, to);
}

/** A file stands for everything in it, a class for its methods: one calls a class by calling into it. */
function placesOf(knowledge: Knowledge, text: string): SymbolId[] {
  const module = knowledge.module(text);
  if (module !== undefined) {
    return [`py:${module.module}:<module>`, ...knowledge.symbolsIn(text).map((symbol) => symbol.id)];
  }
  const symbol = findSymbol(knowledge, text);
  return symbol.kind === 'class' ? [symbol.id, ...insideOf(knowledge, symbol)] : [symbol.id];
}

function insideOf(knowledge: Knowledge, { path, qualname }: CodeSymbol): SymbolId[] {
  return knowledge.symbolsIn(path).filter((one) => one.qualname.startsWith(`${qualname}.`)).map((one) => one.id); // prettier-ignore
}

function importPath(knowledge: Knowledge, from: string, to: string): QueryLine[] {
  const start = fileOf(knowledge, from);
  const end = fileOf(knowledge, to);
  const paths = new Map(knowledge.digest.modules.map((module) => [module.module, module.path]));
  const imports = Map.groupBy(knowledge.digest.imports.filter((edge) => edge.internal), (edge) => edge.from); // prettier-ignore
  const chain = shortest([start], new Set([end]), (path) => imports.get(path) ?? [], (edge) => paths.get(edge.to) ?? edge.to); // prettier-ignore
  return (chain ?? []).map((edge) => ({ file: edge.from, line: edge.line, how: `imports ${edge.to}`, symbol: null }));
}

function fileOf(knowledge: Knowledge, text: string): string {
  return knowledge.module(text)?.path ?? findSymbol(knowledge, text).path;
}

/** The edges of a shortest way of at least one step; null when there is none. */
function shortest<Edge>(
  starts: readonly string[],
  ends: ReadonlySet<string>,
  out: (at: string) => readonly Edge[],
  next: (edge: Edge) => string,
): Edge[] | null {
  const reached = new Map<string, { readonly edge: Edge; readonly before: string } | null>(starts.map((at) => [at, null])); // prettier-ignore
  let border: readonly string[] = starts;
  while (border.length > 0) {
    const further: string[] = [];
    for (const at of border) {
      for (const edge of out(at)) {
        const to = next(edge);
        if (ends.has(to)) return wayBack(reached, at, edge);
        if (reached.has(to)) continue;
        reached.set(to, { edge, before: at });
        further.push(to);
      }
    }
    border = further;
  }
  return null;
}

function wayBack<Edge>(
  reached: ReadonlyMap<string, { readonly edge: Edge; readonly before: string } | null>,
  at: string,
  last: Edge,
): Edge[] {
  const way = [last];
  for (let step = reached.get(at); step !== null && step !== undefined; step = reached.get(step.before)) way.push(step.edge); // prettier-ignore
  return way.reverse();
}
