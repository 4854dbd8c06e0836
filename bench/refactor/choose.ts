import { childIn, kindOf, startOf } from '../../src/knowledge/parse/flat-tree.ts';
import type { Digest } from '../../src/contracts/digest.ts';
import type { Project } from '../../src/refactor/index.ts';

/** A rename that is asked of both. */
export interface Job {
  readonly kind: string;
  readonly symbol: string;
  readonly parameter?: string;
  readonly name: string;
  readonly to: string;
  readonly path: string;
  /** Where the name stands, in characters, for rope. */
  readonly offset: number;
}

/** A small generator of numbers that is the same everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Random functions, classes, methods, parameters and constants of a package, `each` of every kind. */
export async function choose(project: Project, digest: Digest, each: number, seed: number): Promise<Job[]> {
  const random = seeded(seed);
  const all = new Map<string, Job[]>();
  const add = (job: Job) => all.set(job.kind, [...(all.get(job.kind) ?? []), job]);
  for (const [index, { name: file }] of project.files.entries()) {
    if (file.test || /(?:^|\/)(?:docs|examples|setup\.py)/.test(file.path)) continue;
    const parsed = await project.file(index);
    const offset = (node: number) => parsed.tree.source.toString('utf8', 0, startOf(parsed.tree, node)).length;
    for (const one of parsed.definitions) {
      if (/^__/.test(one.name)) continue;
      const symbol = digest.symbols.find((each) => each.path === file.path && each.start === one.start)?.id;
      if (symbol === undefined || symbol.includes('#')) continue;
      const shared = { symbol, path: file.path };
      add({ ...shared, kind: one.kind, name: one.name, to: newName(one.name), offset: offset(childIn(parsed.tree, one.node, 'name')) });
      const list = one.kind === 'class' ? -1 : childIn(parsed.tree, one.node, 'parameters');
      for (let node = list + 1; list >= 0 && node < (parsed.tree.after[list] ?? 0); node++) {
        const parent = parsed.tree.parent[node] ?? -1;
        const isName = parent === list || ['default_parameter', 'typed_parameter', 'typed_default_parameter'].includes(kindOf(parsed.tree, parent)) && (parsed.tree.parent[parent] === list) && node === parent + 1;
        if (kindOf(parsed.tree, node) !== 'identifier' || !isName) continue;
        const name = parsed.text(node);
        if (['self', 'cls', '_'].includes(name)) continue;
        add({ ...shared, kind: 'parameter', parameter: name, name, to: newName(name), offset: offset(node) });
      }
    }
    for (let node = 0; node < parsed.tree.kind.length; node++) {
      const parent = parsed.tree.parent[node] ?? 0;
      if (kindOf(parsed.tree, node) !== 'identifier' || kindOf(parsed.tree, parent) !== 'assignment' || childIn(parsed.tree, parent, 'left') !== node) continue;
      if ((parsed.tree.parent[parsed.tree.parent[parent] ?? 0] ?? 0) !== 0) continue;
      const name = parsed.text(node);
      const known = (all.get('constant') ?? []).some((job) => job.path === file.path && job.name === name);
      if (!name.startsWith('__') && !known) add({ kind: 'constant', symbol: `${file.path}::${name}`, path: file.path, name, to: newName(name), offset: offset(node) });
    }
  }
  return [...all.values()].flatMap((jobs) => shuffled(jobs, random).slice(0, each));
} // prettier-ignore

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  const keyed = values.map((value) => ({ value, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}

/** A name that nothing has, in the same style. */
function newName(name: string): string {
  if (/^_?[A-Z0-9_]+$/.test(name)) return `${name}_RENAMED`;
  return /^_?[A-Z]/.test(name) ? `${name}Renamed` : `${name}_renamed`;
}
