import type { Style } from '../../contracts/style.ts';
import { parsePython } from '../parse/python.ts';
import { clusterDocstrings, clusterNames, type PlacedDocstring } from './clusters.ts';
import type { ConfigFiles } from './config-files.ts';
import { configuredStyle, type Said } from './configured.ts';
import { docstringsOf } from './docstrings.ts';
import { INFER } from './infer.ts';
import { namingRules, type NameBook } from './naming.ts';
import { observeFile } from './observe.ts';
import { foldersOf, overridesOf } from './overrides.ts';
import { isGenerated } from './sample.ts';
import { addTo, merge, type NameKind, type Tally } from './tally.ts';
import { docstringTemplates } from './templates.ts';

const MOST_NAMES = 5_000;
const MOST_DOCSTRINGS = 20_000;

/** What the files of a repository show of its style. */
export interface Seen {
  readonly files: Map<string, Tally>;
  readonly names: NameBook;
  readonly docstrings: PlacedDocstring[];
}

/** Reads the given files; those that do not parse and those that a program wrote are left out. */
export async function seeFiles(
  paths: readonly string[],
  sources: ReadonlyMap<string, Buffer>,
  signal: AbortSignal,
): Promise<Seen> {
  const seen: Seen = { files: new Map(), names: new Map(), docstrings: [] };
  for (const path of paths) {
    signal.throwIfAborted();
    const source = sources.get(path);
    const result = source === undefined || isGenerated(source) ? null : await parsePython(source);
    if (result?.ok !== true) continue;
    const tally: Tally = new Map();
    observeFile(result.tree, path, (habit, value, _line, name) => {
      addTo(tally, habit, value);
      if (name !== undefined) addName(seen.names, habit.slice('name:'.length) as NameKind, name);
    });
    seen.files.set(path, tally);
    if (seen.docstrings.length < MOST_DOCSTRINGS)
      seen.docstrings.push(...docstringsOf(result.tree).map((each) => ({ ...each, path })));
  }
  return seen;
}

/** The fingerprint: what the tools of a repository are configured to, else what its code shows. No model, no chance. */
export function styleOf(config: ConfigFiles, seen: Seen, paths: readonly string[]): Style {
  const configured = configuredStyle(config);
  const all: Tally = new Map();
  for (const tally of seen.files.values()) merge(all, tally);
  const folders = foldersOf(seen.files);
  const fields = {
    indent: said(configured.indent) ?? INFER.indent(all),
    quotes: said(configured.quotes) ?? INFER.quotes(all),
    lineLength: said(configured.lineLength) ?? INFER.lineLength(all),
    docstrings: said(configured.docstrings) ?? INFER.docstrings(all),
    typeHints: INFER.typeHints(all),
    trailingCommas: said(configured.trailingCommas) ?? INFER.trailingCommas(all),
    formatting: INFER.formatting(all),
    blankLines: INFER.blankLines(all),
    importOrder: said(configured.importOrder) ?? INFER.importOrder(all),
    importNames: said(configured.importNames) ?? INFER.importNames(all),
    importWrap: INFER.importWrap(all),
    importGroups: INFER.importGroups(all),
  };
  return {
    schema: 2,
    ...fields,
    firstParty: firstParty(paths),
    naming: namingRules(all, seen.names, folders),
    overrides: overridesOf(fields, folders),
    docstringClusters: clusterDocstrings(seen.docstrings),
    nameClusters: clusterNames(seen.names),
    templates: docstringTemplates(fields.docstrings.value, seen.docstrings),
    tools: configured.tools,
    formatter: configured.formatter,
    files: seen.files.size,
  };
}

function said<Value>(one: Said<Value> | undefined) {
  return one === undefined ? null : { value: one.value, confidence: 1, evidence: 0, source: `config:${one.where}` };
}

function addName(names: NameBook, kind: NameKind, name: string): void {
  let own = names.get(kind);
  if (own === undefined) names.set(kind, (own = new Map<string, number>()));
  if (own.has(name) || own.size < MOST_NAMES) own.set(name, (own.get(name) ?? 0) + 1);
}

/** Packages at the top or in `src`. */
function firstParty(paths: readonly string[]): string[] {
  const found = paths.flatMap((path) => /^(?:src\/|lib\/)?([A-Za-z_]\w*)\/__init__\.py$/.exec(path)?.[1] ?? []);
  return [...new Set(found)].filter((name) => !/^(?:tests?|docs?|examples?|benchmarks?|scripts|tools)$/.test(name)).sort(); // prettier-ignore
}
