import { nameModules } from '../../src/knowledge/names/modules.ts';
import { nameSymbols } from '../../src/knowledge/names/table.ts';
import { factsOf } from '../../src/knowledge/parse/facts.ts';
import { parsePython } from '../../src/knowledge/parse/python.ts';
import { buildFlow, type FlowGraph } from '../../src/knowledge/flow/graph.ts';
import { adjacencyOf } from '../../src/knowledge/export/adjacency.ts';

/** The solved programs of sources given as text. */
export async function flowOfSources(sources: Readonly<Record<string, string>>): Promise<FlowGraph> {
  const facts = new Map<string, ReturnType<typeof factsOf>>();
  for (const [path, source] of Object.entries(sources)) {
    const result = await parsePython(source);
    if (!result.ok) throw new Error(`${path}: ${result.why}`);
    facts.set(path, factsOf(result.tree));
  }
  const named = nameModules(facts).flatMap((name) => {
    const own = facts.get(name.path);
    return own === undefined ? [] : [{ name, facts: own }];
  });
  return buildFlow(nameSymbols(named));
}

/** The edges of one module `m.py`: `f -> g`, names without the module; `<m>` is the module itself. */
export async function edgesOf(source: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const graph = adjacencyOf(await flowOfSources({ 'm.py': source, ...more }), ['m.py']);
  const short = (name: string) => (name === 'm' ? '<m>' : name.replace(/^m\./, ''));
  return Object.entries(graph)
    .flatMap(([from, to]) => to.map((one) => `${short(from)} -> ${short(one)}`))
    .filter((edge) => !edge.includes('<builtin>'))
    .sort();
}
