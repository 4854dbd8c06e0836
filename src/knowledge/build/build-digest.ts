import type { CodeSymbol, Digest, ModuleRecord } from '../../contracts/digest.ts';
import { buildFlow } from '../flow/graph.ts';
import { link } from '../names/link.ts';
import { nameModules } from '../names/modules.ts';
import { nameSymbols, type NamedFile } from '../names/table.ts';
import type { ReadFacts } from './read-facts.ts';

type Understood = Pick<Digest, 'modules' | 'symbols' | 'imports' | 'inherits' | 'calls'> & {
  readonly stats: Pick<
    Digest['stats'],
    'files' | 'lines' | 'symbols' | 'callSites' | 'resolved' | 'guessed' | 'external' | 'failures' | 'parsed' | 'reused' | 'partial'
  >;
};

/** Names modules and symbols and links imports and calls over the facts of all files. */
export function buildDigest(read: ReadFacts): Understood {
  const facts = new Map([...read.files].map(([path, file]) => [path, file.facts]));
  const named = nameSymbols(nameModules(facts).flatMap((name) => {
    const own = facts.get(name.path);
    return own === undefined ? [] : [{ name, facts: own }];
  })); // prettier-ignore
  const links = link(named, buildFlow(named));
  const modules = named.map((file) => moduleRecord(file, read));
  const symbols = named.flatMap(symbolsOf);
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
      ...(read.partial === null ? {} : { partial: read.partial }),
    },
  };
}

function moduleRecord(file: NamedFile, read: ReadFacts): ModuleRecord {
  const { path, module, root, test } = file.name;
  return { path, module, root, test, hash: read.files.get(path)?.hash ?? '', lines: file.facts.lines };
}

function symbolsOf(file: NamedFile): CodeSymbol[] {
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
