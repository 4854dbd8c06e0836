import type { CallEdge, CodeSymbol, SymbolId } from '../../contracts/digest.ts';
import { afterOf, fieldOf, kindOf, lineAt, parentOf, startOf, type PythonTree } from '../parse/flat-tree.ts';
import { parsePython } from '../parse/python.ts';
import { dependencesOf, type Dependence } from './dependence.ts';
import { ENTRY, flowOf, type FlowGraph, type Step } from './graph.ts';

/** What a slice needs to know of the repository. */
export interface Sliced {
  symbol(id: SymbolId): CodeSymbol | undefined;
  callers(id: SymbolId): readonly CallEdge[];
  callees(id: SymbolId): readonly CallEdge[];
  source(path: string): Promise<Buffer>;
}

export interface SliceLine {
  readonly symbol: CodeSymbol;
  readonly line: number;
  readonly endLine: number;
  /** `start`, `data NAME`, `control`, `call`, `return`, `argument`. */
  readonly how: string;
}

export interface Slice {
  readonly lines: readonly SliceLine[];
  /** What a limit left out; null when nothing. */
  readonly partial: string | null;
}

interface Flow {
  readonly graph: FlowGraph;
  readonly backward: readonly (readonly Dependence[])[];
  readonly forward: readonly (readonly Dependence[])[];
}

/** Functions and lines of one slice. */
const MOST_FUNCTIONS = 60;
const MOST_LINES = 2_000;

export interface Slicer {
  /** The lines that the steps on a line depend on; forward, those that depend on them. Follows calls into and out of functions. */
  slice(from: { readonly symbol: CodeSymbol; readonly line: number }, forward: boolean): Promise<Slice>;
}

/** Makes slices; what was read of a function is kept, by the hash of its bytes. */
export function createSlicer(repository: Sliced): Slicer {
  const trees = new Map<string, Promise<PythonTree | null>>();
  const flows = new Map<string, Promise<Flow | null>>();
  const treeOf = (path: string) => remembered(trees, path, async () => {
    const parsed = await parsePython(await repository.source(path));
    return parsed.ok ? parsed.tree : null;
  }); // prettier-ignore
  const flow = (symbol: CodeSymbol) => remembered(flows, `${symbol.id}\n${symbol.hash}`, async () => {
    const tree = symbol.kind === 'class' || !symbol.path.endsWith('.py') ? null : await treeOf(symbol.path);
    const node = tree === null ? -1 : definitionAt(tree, symbol);
    return tree === null || node < 0 ? null : readFlow(flowOf(tree, node));
  }); // prettier-ignore

  return {
    slice: async ({ symbol, line }, forward) => {
      const found = new Map<string, SliceLine>();
      const queue: { readonly symbol: CodeSymbol; readonly step: number; readonly how: string }[] = [];
      const seen = new Set<string>();
      const functions = new Set<SymbolId>();
      let partial: string | null = null;
      const visit = (own: CodeSymbol, step: number, how: string) => {
        // A call that was reached from inside of what it calls does not lead back in.
        const key = `${own.id}\n${step}\n${how === 'call'}`;
        if (seen.has(key)) return;
        if (!functions.has(own.id) && functions.size >= MOST_FUNCTIONS) partial = `only ${MOST_FUNCTIONS} functions were followed`; // prettier-ignore
        else if (seen.size >= MOST_LINES) partial = `only ${MOST_LINES} steps were followed`;
        else {
          seen.add(key);
          functions.add(own.id);
          queue.push({ symbol: own, step, how });
        }
      };
      const start = await flow(symbol);
      start?.graph.steps.forEach((step, index) => {
        if (index !== 1 && step.line <= line && line <= step.endLine) visit(symbol, index, 'start');
      });
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        const { graph, backward, forward: ahead } = (await flow(next.symbol)) ?? { graph: null, backward: [], forward: [] };
        const step = graph?.steps[next.step];
        if (graph === null || step === undefined) continue;
        if (graph.partial) partial = 'a function was too long to be read to its end';
        const own = next.symbol;
        found.set(`${own.id}\n${step.line}`, found.get(`${own.id}\n${step.line}`) ?? { symbol: own, line: step.line, endLine: step.endLine, how: next.how });
        for (const { on, name } of (forward ? ahead : backward)[next.step] ?? []) visit(own, on, name === null ? 'control' : `data ${name}`);
        const calls = repository.callees(own.id).filter((edge) => step.line <= edge.line && edge.line <= step.endLine && next.step !== ENTRY && next.how !== 'call');
        for (const callee of calls.flatMap((edge) => repository.symbol(edge.to) ?? [])) {
          const inner = await flow(callee);
          if (inner === null) continue;
          // What a call gives comes from what the function returns; what goes in arrives at its entry.
          if (forward) visit(callee, ENTRY, 'argument');
          else inner.graph.steps.forEach((each, index) => { if (gives(each)) visit(callee, index, 'return'); });
        }
        const leaves = forward ? gives(step) : next.step === ENTRY;
        if (!leaves) continue;
        for (const edge of repository.callers(own.id)) {
          const caller = repository.symbol(edge.from);
          const outer = caller === undefined ? null : await flow(caller);
          outer?.graph.steps.forEach((each, index) => {
            if (caller !== undefined && index > 1 && each.line <= edge.line && edge.line <= each.endLine) visit(caller, index, 'call');
          });
        }
      }
      const lines = [...found.values()].sort((left, right) => (left.symbol.path === right.symbol.path ? left.line - right.line : left.symbol.path < right.symbol.path ? -1 : 1));
      return { lines, partial };
    },
  }; // prettier-ignore
}

/** Whether a step hands a value to the caller. */
function gives(step: Step): boolean {
  return step.kind === 'return' || step.kind === 'yield';
}

function readFlow(graph: FlowGraph): Flow {
  const backward = dependencesOf(graph);
  const forward: Dependence[][] = graph.steps.map(() => []);
  backward.forEach((own, at) => own.forEach(({ on, name }) => forward[on]?.push({ on: at, name })));
  return { graph, backward, forward };
}

/** The node of a definition: the one that begins where the symbol does, behind its decorators. */
function definitionAt(tree: PythonTree, symbol: CodeSymbol): number {
  for (let node = 0; node < tree.kind.length; node++) {
    if (startOf(tree, node) >= symbol.end) break;
    if (kindOf(tree, node) !== 'function_definition' || afterOf(tree, node) <= node) continue;
    const parent = parentOf(tree, node);
    const shown = kindOf(tree, parent) === 'decorated_definition' && fieldOf(tree, node) === 'definition' ? parent : node;
    if (lineAt(tree, startOf(tree, shown)) === symbol.line) return node;
  }
  return -1;
} // prettier-ignore

async function remembered<Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
} // prettier-ignore
