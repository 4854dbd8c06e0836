import { posix } from 'node:path';
import type { CodeSymbol, SymbolId } from '../contracts/digest.ts';
import type { Request } from '../contracts/request.ts';
import type { Knowledge } from './knowledge.ts';

/** A definition that a request may be about, with how sure that is and what said so. */
export interface Suspect {
  readonly symbol: CodeSymbol;
  /** 0..1, joined from independent hints. */
  readonly score: number;
  /** `trace`, `example`, `named`, `retrieval`, `path`, `callee`, `caller`. */
  readonly why: readonly string[];
}

export interface Located {
  /** Most likely first. Tests are among them only when the request is about tests. */
  readonly suspects: readonly Suspect[];
  /** Code names of the request that no definition, module or parameter of the repository carries. */
  readonly unknownNames: readonly string[];
}

const WEIGHT = { trace: 0.85, outerFrame: 0.45, example: 0.75, named: 0.7, named_class_member: 0.35, path: 0.2, callee: 0.4, caller: 0.15 }; // prettier-ignore
const RETRIEVAL_TOP = 0.45;
const SEARCH_TEXT = 1200;
const SEARCH_LIMIT = 12;

/** Ties a request to definitions: frames, then exact names, then hybrid search, then one step along the calls. */
export async function locate(
  request: Pick<Request, 'title' | 'text' | 'hints'>,
  knowledge: Knowledge,
  options: { readonly tests: boolean; readonly signal: AbortSignal },
): Promise<Located> {
  const found = new Map<SymbolId, { symbol: CodeSymbol; doubt: number; why: Set<string> }>();
  const add = (symbol: CodeSymbol, weight: number, why: string) => {
    if (symbol.test && !options.tests) return;
    const entry = found.get(symbol.id) ?? { symbol, doubt: 1, why: new Set<string>() };
    // One kind of hint counts once; different kinds add up.
    if (!entry.why.has(why)) entry.doubt *= 1 - weight;
    entry.why.add(why);
    found.set(symbol.id, entry);
  };
  addFrames(request, knowledge, add);
  const unknownNames = addNames(request, knowledge, add);
  addPaths(request, knowledge, add);
  const query = `${request.title}\n${proseOf(request.text)}`.slice(0, SEARCH_TEXT);
  const hits = await knowledge.search(query, { limit: SEARCH_LIMIT, tests: options.tests, signal: options.signal });
  hits.forEach((hit, rank) => add(hit.symbol, RETRIEVAL_TOP / (1 + 0.3 * rank), 'retrieval'));
  addNeighbours(found, knowledge, add);
  const suspects = [...found.values()]
    .map(({ symbol, doubt, why }) => ({ symbol, score: 1 - doubt, why: [...why] }))
    .sort((a, b) => b.score - a.score || (a.symbol.id < b.symbol.id ? -1 : 1));
  return { suspects, unknownNames };
}

type Add = (symbol: CodeSymbol, weight: number, why: string) => void;

/** The repository's file that a path of a request means: the one that shares the most folders from its end, if one does. */
export function fileOf(path: string, knowledge: Pick<Knowledge, 'digest'>): string | null {
  const wanted = posix.normalize(path.replaceAll('\\', '/')).split('/').filter((part) => part !== '' && part !== '..' && part !== '.'); // prettier-ignore
  let best: string[] = [];
  let most = 0;
  for (const module of knowledge.digest.modules) {
    const parts = module.path.split('/');
    let same = 0;
    while (same < parts.length && parts.at(-1 - same) === wanted.at(-1 - same)) same++;
    if (same === 0 || same < most) continue;
    // `util.py` alone may be anybody's: of a longer path, a folder must agree too, unless the file lies at the top.
    if (same === 1 && wanted.length > 1 && parts.length > 1) continue;
    best = same > most ? [module.path] : [...best, module.path];
    most = same;
  }
  return best.find((each) => each.split('/').length === most) ?? (best.length === 1 ? (best[0] ?? null) : null);
}

function addFrames(request: Pick<Request, 'hints'>, knowledge: Knowledge, add: Add): void {
  const inRepository = request.hints.frames.flatMap((frame) => {
    const path = fileOf(frame.path, knowledge);
    if (path === null) return [];
    // The text may be of an older commit: a name in the frame beats the line.
    const named =
      frame.symbol === null
        ? []
        : knowledge.symbolsIn(path).filter((symbol) => lastPart(symbol.qualname) === lastPart(frame.symbol ?? ''));
    const symbol =
      named.length === 1
        ? named[0]
        : (named.find((each) => each.line <= frame.line && frame.line <= each.endLine) ??
          knowledge.at(path, frame.line));
    return symbol === undefined || symbol.test ? [] : [symbol];
  });
  inRepository.forEach((symbol, index) =>
    add(symbol, index === inRepository.length - 1 ? WEIGHT.trace : WEIGHT.outerFrame, 'trace'),
  );
}

function addNames(request: Pick<Request, 'hints'>, knowledge: Knowledge, add: Add): string[] {
  const called = new Set(request.hints.examples.flatMap((example) => namesCalled(example.code)));
  const unknown: string[] = [];
  const known = knownWords(knowledge);
  for (const name of new Set([...called, ...request.hints.names])) {
    const symbols = resolve(name, knowledge);
    if (symbols.length === 0) {
      if (!known.has(lastPart(name)) && !known.has(name)) unknown.push(name);
      continue;
    }
    const share = 1 / Math.min(symbols.length, 4);
    for (const symbol of symbols.slice(0, 8)) {
      add(symbol, (called.has(name) ? WEIGHT.example : WEIGHT.named) * share, called.has(name) ? 'example' : 'named');
      if (symbol.kind === 'class')
        for (const member of membersOf(symbol, knowledge)) add(member, WEIGHT.named_class_member * share, 'named');
    }
  }
  return unknown;
}

/** `Box.area`, `pkg.mod.f` and `mod.f` by name; `box.area` by its last part when that is rare. */
function resolve(name: string, knowledge: Knowledge): readonly CodeSymbol[] {
  const exact = knowledge.named(name).filter((symbol) => !symbol.test);
  if (exact.length > 0) return exact;
  const parts = name.split('.');
  if (parts.length < 2) return [];
  const tail = knowledge.named(parts.slice(-2).join('.')).filter((symbol) => !symbol.test);
  if (tail.length > 0) return tail;
  return knowledge.named(parts.at(-1) ?? '').filter((symbol) => !symbol.test);
}

/** Module names, parameters of signatures: names that a request may use without meaning a definition. */
function knownWords(knowledge: Knowledge): Set<string> {
  const words = new Set<string>();
  for (const module of knowledge.digest.modules) {
    words.add(module.module);
    for (const part of module.module.split('.')) words.add(part);
  }
  for (const symbol of knowledge.digest.symbols)
    for (const match of symbol.signature.matchAll(/[A-Za-z_]\w{0,80}/g)) words.add(match[0]);
  for (const edge of knowledge.digest.imports) if (!edge.internal) words.add(edge.to.split('.')[0] ?? '').add(edge.to);
  return words;
}

function addPaths(request: Pick<Request, 'hints'>, knowledge: Knowledge, add: Add): void {
  for (const path of request.hints.paths.slice(0, 10)) {
    const file = fileOf(path, knowledge);
    if (file === null || knowledge.module(file)?.test === true) continue;
    for (const symbol of knowledge.symbolsIn(file).slice(0, 60)) add(symbol, WEIGHT.path, 'path');
  }
}

/** A fault is often one call below the function that a request names, seldom one above. */
function addNeighbours(
  found: ReadonlyMap<SymbolId, { symbol: CodeSymbol; doubt: number }>,
  knowledge: Knowledge,
  add: Add,
): void {
  const strong = [...found.values()].filter((entry) => 1 - entry.doubt >= 0.5).sort((a, b) => a.doubt - b.doubt).slice(0, 5); // prettier-ignore
  for (const { symbol, doubt } of strong) {
    for (const edge of knowledge.callees(symbol.id).slice(0, 12)) {
      const callee = knowledge.symbol(edge.to);
      if (callee !== undefined) add(callee, WEIGHT.callee * (1 - doubt), 'callee');
    }
    for (const edge of knowledge.callers(symbol.id).slice(0, 6)) {
      const caller = knowledge.symbol(edge.from);
      if (caller !== undefined) add(caller, WEIGHT.caller * (1 - doubt), 'caller');
    }
  }
}

/** The methods of a class, in the order of the file. */
export function membersOf(symbol: CodeSymbol, knowledge: Knowledge): readonly CodeSymbol[] {
  return knowledge.symbolsIn(symbol.path).filter((member) => member.parent === symbol.id && member.kind !== 'class');
}

/** Names called in a snippet: `list(pkg.f(x.g(1)))` -> `list`, `pkg.f`, `x.g`. */
export function namesCalled(code: string): string[] {
  const names = new Set<string>();
  for (const match of code.slice(0, 4000).matchAll(/(?<![\w.])([A-Za-z_]\w{0,80}(?:\.[A-Za-z_]\w{0,80}){0,8})\(/g))
    names.add(match[1] ?? '');
  for (const match of code.slice(0, 4000).matchAll(/[)\]]\.([A-Za-z_]\w{0,80})\(/g)) names.add(match[1] ?? '');
  return [...names];
}

/** The text without its code blocks: what is searched by meaning. */
function proseOf(text: string): string {
  return text
    .split(/^ {0,3}(?:```|~~~).*$/m)
    .filter((_, index) => index % 2 === 0)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
