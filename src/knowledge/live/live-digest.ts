import type { CodeSymbol, Digest, ModuleRecord } from '../../contracts/digest.ts';
import { buildDigest, linkFiles, moduleRecord, namePython, symbolsOf } from '../build/build-digest.ts';
import { nameOthers } from '../build/name-others.ts';
import type { ReadFacts } from '../build/read-facts.ts';
import { nameSymbols, type NamedFile } from '../names/table.ts';
import type { FileFacts } from '../parse/facts-schema.ts';
import { groupEdges } from './edge-groups.ts';
import { importersOf, neighbourhood } from './neighbourhood.ts';

export interface FileChange {
  readonly path: string;
  /** Null when the file is gone or cannot be read any more. */
  readonly now: { readonly facts: FileFacts; readonly hash: string } | null;
}

/** A digest that follows its files. */
export interface LiveDigest {
  readonly digest: Digest;
  /** Whether every edge was made from all files as they are now; else those of changed files are from their surroundings. */
  readonly settled: boolean;
  /** Takes changes in: symbols and imports at once and exactly, calls from the changed files and what they import. */
  apply(changes: readonly FileChange[]): void;
  /** Links everything again. Costs what linking the whole repository costs. */
  settle(): void;
}

/** Follows the files of a digest from the facts it was made of. */
export function followDigest(read: ReadFacts, commit: string): LiveDigest {
  const files = new Map(read.files);
  let named = new Map<string, NamedFile>();
  let { symbols, edges, stats } = rebuild();
  let settled = true;
  let digest: Digest | null = null;

  function rebuild() {
    named = nameAll();
    const built = buildDigest({ ...read, files: sorted(files) });
    return {
      stats: built.stats,
      symbols: Map.groupBy(built.symbols, (symbol) => symbol.path),
      edges: {
        imports: groupEdges(built.imports),
        inherits: groupEdges(built.inherits),
        calls: groupEdges(built.calls),
      },
    };
  }

  function nameAll(): Map<string, NamedFile> {
    const inOrder = sorted(files);
    return new Map([...namePython(inOrder), ...nameOthers(inOrder)].map((file) => [file.name.path, file]));
  }

  function apply(changes: readonly FileChange[]): void {
    const before = new Set(files.keys());
    for (const { path, now } of changes) {
      if (now === null) files.delete(path);
      else files.set(path, now);
    }
    const earlier = new Map(named);
    const touched = renamed(changes, before);
    const modules = new Set<string>();
    for (const path of touched) for (const from of [earlier, named]) modules.add(from.get(path)?.name.module ?? '');
    const old = new Set([...touched].flatMap((path) => (symbols.get(path) ?? []).map(({ id }) => id)));
    const gone = new Set(old);
    const come = new Set<string>();
    for (const path of touched) {
      const file = named.get(path);
      const own = file === undefined ? [] : symbolsOf(file);
      symbols.delete(path);
      if (file !== undefined) symbols.set(path, own);
      for (const { id } of own) {
        if (!old.has(id)) come.add(id);
        gone.delete(id);
      }
    }
    const linked = [...touched]
      .flatMap((path) => named.get(path) ?? [])
      .filter(({ name }) => name.path.endsWith('.py'));
    // Other names in a file are other meanings of what its importers say.
    if (come.size + gone.size > 0)
      linked.push(...importersOf(modules, new Set([...come, ...gone].map(lastName)), named));
    const outdated = new Set([...touched, ...old]);
    for (const module of modules) outdated.add(moduleScope(module));
    relink(linked, outdated, gone);
    settled = false;
    digest = null;
  }

  /** Paths whose names or facts are others now; brings `named` up to date. */
  function renamed(changes: readonly FileChange[], before: ReadonlySet<string>): Set<string> {
    const touched = new Set(changes.map(({ path }) => path));
    const sameFiles = changes.every(({ path, now }) => now !== null && before.has(path));
    if (!sameFiles) {
      const earlier = named;
      named = nameAll();
      for (const [path, file] of named) if (earlier.get(path)?.name.module !== file.name.module) touched.add(path);
      for (const path of earlier.keys()) if (!named.has(path)) touched.add(path);
      return touched;
    }
    // The numbers of equal names are given out among the files of one module: all of them are named again.
    const modules = new Set(changes.map(({ path }) => named.get(path)?.name.module));
    const together = [...named.values()].filter((file) => modules.has(file.name.module));
    for (const file of namedAgain(together, files)) {
      named.set(file.name.path, file);
      touched.add(file.name.path);
    }
    return touched;
  }

  /** Makes the edges of some files anew, and leaves out those of what is outdated. */
  function relink(linked: readonly NamedFile[], outdated: ReadonlySet<string>, gone: ReadonlySet<string>): void {
    const fresh = linkFiles(neighbourhood(linked, named));
    const anew = new Set(linked.flatMap(({ name, ids }) => [name.path, moduleScope(name.module), ...ids]));
    const from = new Set([...outdated, ...anew]);
    const isAnew = (edge: { readonly from: string }) => anew.has(edge.from);
    edges.imports.replace(from, gone, fresh.imports.filter(isAnew));
    edges.inherits.replace(from, gone, fresh.inherits.filter(isAnew));
    edges.calls.replace(from, gone, fresh.calls.filter(isAnew));
  } // prettier-ignore

  function current(): Digest {
    const inOrder = [...sorted(files).keys()];
    const modules: ModuleRecord[] = [];
    const all: CodeSymbol[] = [];
    for (const path of inOrder) {
      const file = named.get(path);
      const facts = files.get(path);
      if (file === undefined || facts === undefined) continue;
      modules.push(moduleRecord(file, facts.hash));
      for (const symbol of symbols.get(path) ?? []) all.push(symbol);
    }
    return {
      schema: 1,
      commit,
      modules,
      symbols: all,
      imports: edges.imports.all(),
      inherits: edges.inherits.all(),
      calls: edges.calls.all(),
      stats: { ...stats, files: modules.length, symbols: all.length, embedded: 0, vectors: 'none', seconds: 0, rssMb: 0, history: 'ok' },
    };
  } // prettier-ignore

  return {
    get digest() {
      return (digest ??= current());
    },
    get settled() {
      return settled;
    },
    apply,
    settle: () => {
      if (settled) return;
      ({ symbols, edges, stats } = rebuild());
      settled = true;
      digest = null;
    },
  };
}

/** `py:pkg.mod:Class.method#2` -> `method` */
function lastName(id: string): string {
  return id.slice(Math.max(id.lastIndexOf('.'), id.lastIndexOf(':')) + 1).replace(/#.*$/, '');
}

/** The id that calls outside any definition come from. */
function moduleScope(module: string): string {
  return `py:${module}:<module>`;
}

function sorted(files: ReadFacts['files']): ReadFacts['files'] {
  return new Map([...files].sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
}

/** The same modules with the facts that their files have now. */
function namedAgain(together: readonly NamedFile[], files: ReadFacts['files']): NamedFile[] {
  const isPython = ({ name }: NamedFile) => name.path.endsWith('.py');
  const python = together.filter(isPython).flatMap(({ name }) => {
    const file = files.get(name.path);
    return file === undefined ? [] : [{ name, facts: file.facts }];
  });
  const others = together.flatMap(({ name }) => {
    const file = files.get(name.path);
    return file === undefined ? [] : [[name.path, file] as const];
  });
  return [...nameSymbols(python), ...nameOthers(new Map(others))];
}
