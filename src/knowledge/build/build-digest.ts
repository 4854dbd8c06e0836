import type { CodeSymbol, Digest, ModuleRecord } from '../../contracts/digest.ts';
import { buildFlow } from '../flow/graph.ts';
import { link, type Links } from '../names/link.ts';
import { nameModules } from '../names/modules.ts';
import { nameSymbols, type NamedFile } from '../names/table.ts';
import { languageOf } from '../parse/languages.ts';
import { nameOthers } from './name-others.ts';
import type { ReadFacts } from './read-facts.ts';

type Understood = Pick<Digest, 'modules' | 'symbols' | 'imports' | 'inherits' | 'calls'> & {
  readonly stats: Pick<
    Digest['stats'],
    'files' | 'lines' | 'symbols' | 'callSites' | 'resolved' | 'guessed' | 'external' | 'failures' | 'parsed' | 'reused' | 'partial'
  >;
};

/** Names modules and symbols and links imports and calls over the facts of all files. */
export function buildDigest(read: ReadFacts): Understood {
  const named = namePython(read.files);
  const others = nameOthers(read.files);
  const graph = buildFlow(named);
  const links = link(named, graph);
  const partial = read.partial === null ? [] : [read.partial];
  if (!graph.solved.complete) partial.push('calls were followed up to a limit: some edges are missing');
  const all = [...named, ...others].sort(byPath);
  const modules = all.map((file) => moduleRecord(file, read.files.get(file.name.path)?.hash ?? ''));
  const symbols = all.flatMap(symbolsOf);
  return {
    modules,
    symbols,
    imports: links.imports,
    inherits: links.inherits,
    calls: links.calls,
    stats: {
      files: modules.length,
      lines: modules.reduce((sum, module) => sum + module.lines, 0),
      symbols: symbols.length,
      callSites: links.callSites,
      resolved: links.resolved,
      guessed: links.guessed,
      external: links.external,
      failures: read.failures,
      parsed: read.parsed,
      reused: read.reused,
      ...(partial.length === 0 ? {} : { partial: partial.join('; ') }),
    },
  };
}

/** The edges between these files; names of files that are not among them count as outside. */
export function linkFiles(named: readonly NamedFile[]): Links {
  return link(named, buildFlow(named));
}

/** Names the Python files and their symbols; the others have no part in imports and calls. */
export function namePython(files: ReadFacts['files']): NamedFile[] {
  const facts = new Map([...files].flatMap(([path, file]) => (languageOf(path)?.language === 'py' ? [[path, file.facts] as const] : [])));
  return nameSymbols(nameModules(facts).flatMap((name) => {
    const own = facts.get(name.path);
    return own === undefined ? [] : [{ name, facts: own }];
  }));
} // prettier-ignore

function byPath(left: NamedFile, right: NamedFile): number {
  return left.name.path < right.name.path ? -1 : left.name.path > right.name.path ? 1 : 0;
}

/** The record of a file; `hash` names its bytes. */
export function moduleRecord(file: NamedFile, hash: string): ModuleRecord {
  const { path, module, root, test } = file.name;
  return { path, module, root, test, hash, lines: file.facts.lines };
}

/** The symbols of a file. */
export function symbolsOf(file: NamedFile): CodeSymbol[] {
  return file.facts.definitions.map((one, index) => ({
    id: file.ids[index] ?? '',
    kind: one.kind,
    path: file.name.path,
    module: file.name.module,
    qualname: one.qualname,
    signature: one.signature,
    docstring: one.docstring,
    line: one.line,
    endLine: one.endLine,
    start: one.start,
    end: one.end,
    bodyStart: one.bodyStart,
    bodyEnd: one.bodyEnd,
    parent: one.parent === null ? null : (file.ids[one.parent] ?? null),
    test: file.name.test,
    hash: one.hash,
  }));
}
