import type { CodeSymbol, SymbolId } from '../../contracts/digest.ts';
import type { PlanStep } from '../../contracts/plan.ts';
import type { Operation, Spec } from '../../contracts/spec.ts';
import { framesIn } from '../../base/python-text.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { fileOf, membersOf, type Suspect } from '../../knowledge/locate.ts';

const MAX_STEPS = 6;
/** A class of at most this many lines is rewritten whole. */
const SMALL_CLASS = 30;
const LEAST = 0.08;

interface Weighed {
  readonly symbol: CodeSymbol;
  readonly suspicion: number;
  readonly why: readonly string[];
}

/** What running red tests at base showed. */
export interface Dynamic {
  /** Tracebacks of red tests that are about the request. */
  readonly failures: readonly string[];
  /** Tracebacks of tests that fail at base; they may be about something else. */
  readonly otherFailures: readonly string[];
  /** First lines of the definitions that the reproduction executed, as `path:line`; null when unknown. */
  readonly executed: readonly string[] | null;
}

/** Joins what retrieval, the spec and the red tests say into one order, most suspicious first. */
export function weigh(suspects: readonly Suspect[], spec: Spec, dynamic: Dynamic, knowledge: Knowledge): Weighed[] {
  const doubt = new Map<SymbolId, { symbol: CodeSymbol; doubt: number; why: Set<string> }>();
  const add = (symbol: CodeSymbol | undefined, weight: number, why: string) => {
    if (symbol === undefined || (symbol.test && spec.kind !== 'test')) return;
    const entry = doubt.get(symbol.id) ?? { symbol, doubt: 1, why: new Set<string>() };
    entry.doubt *= 1 - Math.min(0.98, weight);
    entry.why.add(why);
    doubt.set(symbol.id, entry);
  };
  for (const { symbol, score, why } of suspects)
    for (const [index, each] of why.entries()) add(symbol, index === 0 ? score : 0, each);
  for (const target of spec.targets) add(knowledge.symbol(target.symbol), 0.5 * target.confidence, 'spec');
  const frames = (texts: readonly string[], deepest: number, outer: number) => {
    for (const text of texts.slice(0, 10)) {
      const symbols = framesIn(text).flatMap((frame) => {
        const path = fileOf(frame.path, knowledge);
        const symbol = path === null ? undefined : knowledge.at(path, frame.line);
        return symbol === undefined || symbol.test ? [] : [symbol];
      });
      symbols.forEach((symbol, index) => add(symbol, index === symbols.length - 1 ? deepest : outer, 'failing-test'));
    }
  };
  frames(dynamic.failures, 0.5, 0.25);
  frames(dynamic.otherFailures, 0.2, 0.05);
  addExecuted(doubt, dynamic, spec, knowledge, add);
  return [...doubt.values()]
    .map((entry) => ({ symbol: entry.symbol, suspicion: 1 - entry.doubt, why: [...entry.why] }))
    .sort((a, b) => b.suspicion - a.suspicion || (a.symbol.id < b.symbol.id ? -1 : 1));
}

/** A function that the red test never entered cannot be what makes it red; one that it did enter may be. */
function addExecuted(
  doubt: ReadonlyMap<SymbolId, { symbol: CodeSymbol; doubt: number }>,
  dynamic: Dynamic,
  spec: Spec,
  knowledge: Knowledge,
  add: (symbol: CodeSymbol | undefined, weight: number, why: string) => void,
): void {
  if (dynamic.executed === null || dynamic.executed.length === 0) return;
  const executed = new Set<SymbolId>();
  for (const place of dynamic.executed) {
    const colon = place.lastIndexOf(':');
    const symbol = knowledge.at(place.slice(0, colon), Number(place.slice(colon + 1)));
    if (symbol !== undefined && !symbol.test) executed.add(symbol.id);
  }
  const share = Math.min(0.35, 1.4 / executed.size);
  for (const id of executed) add(knowledge.symbol(id), share, 'failing-test');
  if (spec.kind !== 'bug') return;
  for (const [id, entry] of doubt) {
    const holdsExecuted = entry.symbol.kind === 'class' && [...executed].some((other) => other.startsWith(`${id}.`));
    if (!executed.has(id) && !holdsExecuted) entry.doubt = 1 - (1 - entry.doubt) * 0.4;
  }
}

/** The ordered steps: definitions to rewrite, or where to add the wanted one. */
export function stepsOf(
  weighed: readonly Weighed[],
  spec: Spec,
  knowledge: Knowledge,
  paths: readonly string[],
): PlanStep[] {
  const instruction = instructionOf(spec);
  const added = spec.operations.find((operation) => operation.op === 'add-symbol');
  const steps: Omit<PlanStep, 'step'>[] = [];
  if (added !== undefined) steps.push(...additions(added.detail, weighed, knowledge, paths, instruction));
  const op = operationOf(spec);
  for (const { symbol, suspicion, why } of expandClasses(weighed, knowledge)) {
    if (steps.length >= MAX_STEPS) break;
    if (suspicion < LEAST && steps.length > 0) break;
    // Beside an addition, only what the request points at plainly is worth a rewrite.
    if (added !== undefined && (suspicion < 0.5 || steps.length >= 4)) break;
    steps.push({
      op,
      target: symbol.id,
      path: symbol.path,
      after: null,
      instruction: `In ${symbol.qualname}: ${instruction}`,
      suspicion: round(added === undefined ? suspicion : suspicion * 0.6),
      why: [...why],
    });
  }
  return steps.slice(0, MAX_STEPS).map((step, index) => ({ step: index, ...step }));
}

function operationOf(spec: Spec): Operation {
  const op = spec.operations.find((operation) => operation.op !== 'add-symbol')?.op;
  return (
    op ??
    (spec.kind === 'docs'
      ? 'update-docstring'
      : spec.kind === 'test'
        ? 'add-test'
        : spec.kind === 'refactor' || spec.kind === 'chore'
          ? 'generic-edit'
          : 'modify-symbol')
  );
}

/** A big class gives way to its methods; a small one stands for them. */
function expandClasses(weighed: readonly Weighed[], knowledge: Knowledge): Weighed[] {
  const best = new Map<SymbolId, Weighed>();
  const put = (entry: Weighed) => {
    const known = best.get(entry.symbol.id);
    if (known === undefined || known.suspicion < entry.suspicion) best.set(entry.symbol.id, entry);
  };
  for (const entry of weighed) {
    const members = entry.symbol.kind === 'class' ? membersOf(entry.symbol, knowledge) : [];
    if (members.length === 0) put(entry);
    else if (entry.symbol.endLine - entry.symbol.line < SMALL_CLASS)
      put({ ...entry, suspicion: entry.suspicion * 0.8 });
    else
      for (const symbol of members.slice(0, 12))
        put({ symbol, suspicion: entry.suspicion * (0.5 / Math.sqrt(members.length)), why: entry.why });
  }
  return [...best.values()].sort((a, b) => b.suspicion - a.suspicion || (a.symbol.id < b.symbol.id ? -1 : 1));
}

/** Where the wanted definition may go: the class or module that its name gives, a file that the request names, the module of the likeliest relatives. */
function additions(
  name: string,
  weighed: readonly Weighed[],
  knowledge: Knowledge,
  paths: readonly string[],
  instruction: string,
): Omit<PlanStep, 'step'>[] {
  const [first, second] = placesFor(name, weighed, knowledge, paths);
  const places = [first, second].flatMap((place) =>
    place === undefined || (place !== first && place.suspicion < 0.5) ? [] : [place],
  );
  const last = name.slice(name.lastIndexOf('.') + 1);
  return places.map(({ path, after, suspicion, why }) => ({
    op: 'add-symbol' as const,
    target: null,
    path,
    after,
    instruction: `Add ${last} to ${path}: ${instruction}`,
    suspicion: round(suspicion),
    why,
  }));
}

interface Place {
  readonly path: string;
  readonly after: SymbolId | null;
  readonly suspicion: number;
  readonly why: string[];
}

/** Also used to know from where a test imports the wanted definition. */
export function placesFor(
  name: string,
  weighed: readonly Weighed[],
  knowledge: Knowledge,
  paths: readonly string[],
): Place[] {
  const places: Place[] = [];
  const put = (place: Place) => {
    if (!places.some((other) => other.path === place.path)) places.push(place);
  };
  const owner = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : '';
  if (owner !== '') {
    for (const symbol of knowledge
      .named(owner)
      .filter((each) => each.kind === 'class' && !each.test)
      .slice(0, 1)) {
      put({ path: symbol.path, after: membersOf(symbol, knowledge).at(-1)?.id ?? symbol.id, suspicion: 0.85, why: ['named'] }); // prettier-ignore
    }
    const module = knowledge.digest.modules.find((each) => each.module === owner || each.module.endsWith(`.${owner}`));
    if (module !== undefined)
      put({ path: module.path, after: lastTop(module.path, weighed, knowledge), suspicion: 0.85, why: ['named'] });
  }
  for (const path of paths) {
    const file = fileOf(path, knowledge);
    if (file !== null && knowledge.module(file)?.test !== true)
      put({ path: file, after: lastTop(file, weighed, knowledge), suspicion: 0.8, why: ['named'] });
  }
  for (const { symbol, suspicion, why } of weighed.slice(0, 8)) {
    put({
      path: symbol.path,
      after: lastTop(symbol.path, weighed, knowledge),
      suspicion: 0.8 * suspicion,
      why: [...why],
    });
  }
  return places;
}

/** The top-level definition after which a new one fits: the likeliest relative in the file, else the last one. */
function lastTop(path: string, weighed: readonly Weighed[], knowledge: Knowledge): SymbolId | null {
  const tops = knowledge.symbolsIn(path).filter((symbol) => symbol.parent === null);
  const relative = weighed.find((each) => each.symbol.path === path)?.symbol;
  const top = tops.find(
    (symbol) => relative !== undefined && symbol.line <= relative.line && relative.line <= symbol.endLine,
  );
  return (top ?? tops.at(-1))?.id ?? null;
}

function instructionOf(spec: Spec): string {
  const facts = spec.acceptance.slice(0, 5).map((each) => each.text);
  const rest = spec.constraints.map((constraint) => `Keep to: ${constraint}`);
  return [spec.title, ...facts, ...rest].join('. ').replaceAll('..', '.').slice(0, 700);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
