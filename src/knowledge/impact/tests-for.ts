import type { SymbolId } from '../../contracts/digest.ts';
import type { Knowledge } from '../knowledge.ts';
import { findSymbol, type QueryLine } from '../query.ts';
import { findAffectedTests, type AffectedTest } from './affected-tests.ts';
import { changedCode, changedLines } from './changed-code.ts';
import { createUsers } from './name-users.ts';

type Known = Pick<Knowledge, 'digest' | 'source'>;

/** The tests that a diff may reach, read against the code as it is behind the diff (`git diff -U0`). */
export async function testsForDiff(knowledge: Known, diff: string): Promise<AffectedTest[]> {
  const users = usersOf(knowledge);
  const changed = await changedCode(changedLines(diff), knowledge.digest, users);
  return findAffectedTests(changed, knowledge.digest, users);
}

/** The tests that a change of these symbols or files may reach. */
export async function testsFor(knowledge: Knowledge, texts: readonly string[]): Promise<AffectedTest[]> {
  const symbols = new Set<string>();
  const files = new Set<string>();
  for (const text of texts) {
    if (knowledge.module(text) === undefined) symbols.add(findSymbol(knowledge, text).id);
    else {
      files.add(text);
      for (const { id } of knowledge.symbolsIn(text)) symbols.add(id);
    }
  }
  const changed = { symbols: [...symbols], files: [...files] };
  return findAffectedTests(changed, knowledge.digest, usersOf(knowledge));
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
  const affected = await findAffectedTests({ symbols, files: [] }, knowledge.digest, usersOf(knowledge));
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

/** An affected test as a line of an answer. */
export function testLine({ path, line, symbol, certainty, how }: AffectedTest): QueryLine {
  return { file: path, line, how: certainty === 'calls' ? how : `only ${how}`, symbol };
}

function usersOf(knowledge: Known) {
  const known = new Set(knowledge.digest.modules.map((one) => one.path));
  return createUsers(knowledge.digest, (path) => (known.has(path) ? knowledge.source(path) : Promise.resolve(null)));
}
