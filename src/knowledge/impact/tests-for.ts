import type { SymbolId } from '../../contracts/digest.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSymbol, type QueryLine } from '../query.ts';
import { findAffectedTests, type AffectedTest } from './affected-tests.ts';
import { impactedBySymbols, type Impacted, type Recorded } from './impacted-tests.ts';
import { createUsers } from './name-users.ts';

/** The tests that a change of these symbols or files may turn. */
export function testsFor(knowledge: Knowledge, texts: readonly string[], recorded: Recorded | null): Promise<Impacted> {
  const files = texts.filter((text) => knowledge.module(text) !== undefined);
  const symbols = texts.filter((text) => !files.includes(text)).map((text) => findSymbol(knowledge, text));
  return impactedBySymbols(knowledge, { symbols, files }, recorded);
}

/**
 * Test files for changes of these symbols in these modules: first those from which calls lead to a symbol, then the
 * others that load a module; each group in the order of {@link Knowledge.testsImporting}. Never fewer than load one.
 */
export async function testFilesFor(
  knowledge: Knowledge,
  symbols: readonly SymbolId[],
  modules: readonly string[],
): Promise<{ readonly path: string; readonly how: string }[]> {
  const users = createUsers(knowledge.digest, (paths) => knowledge.sources(paths));
  const affected = await findAffectedTests({ symbols, files: [] }, knowledge.digest, users);
  const calling = new Map<string, string>();
  for (const { path, certainty, how } of affected) {
    if (certainty === 'calls' && !calling.has(path)) calling.set(path, how);
  }
  const loading = modules.length === 0 ? [] : knowledge.testsImporting(modules);
  const both = loading.flatMap(({ path }) => (calling.has(path) ? [path] : []));
  const first = new Set([...both, ...calling.keys()]);
  return [
    ...[...first].map((path) => ({ path, how: calling.get(path) ?? '' })),
    ...loading.filter(({ path }) => !first.has(path)),
  ];
}

/** An impacted test as a line of an answer. */
export function testLine({ path, line, symbol, test, certainty, how }: AffectedTest): QueryLine {
  return { file: path, line, how: certainty === 'calls' ? how : `only ${how}`, symbol, test };
}
