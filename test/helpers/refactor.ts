import { applyEdits } from '../../src/judge/bench/overlay.ts';
import { ExactOperation } from '../../src/contracts/operation.ts';
import { buildDigest } from '../../src/knowledge/build/build-digest.ts';
import { createLookup } from '../../src/knowledge/lookup.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { factsOf } from '../../src/knowledge/parse/facts.ts';
import { parsePython } from '../../src/knowledge/parse/python.ts';
import { findSymbol } from '../../src/knowledge/query.ts';
import { openProject, perform, type Refactoring } from '../../src/refactor/index.ts';

export interface Refactored {
  /** Every file, changed or not. */
  readonly files: Readonly<Record<string, string>>;
  readonly done: Refactoring;
}

/** Carries out an exact operation on sources given as text. */
export async function refactored(sources: Readonly<Record<string, string>>, operation: unknown): Promise<Refactored> {
  const bytes = new Map(Object.entries(sources).map(([path, text]) => [path, Buffer.from(text)]));
  const facts = new Map<string, { facts: ReturnType<typeof factsOf>; hash: string }>();
  for (const [path, source] of bytes) {
    if (!path.endsWith('.py')) continue;
    const parsed = await parsePython(source);
    if (!parsed.ok) throw new Error(`${path}: ${parsed.why}`);
    facts.set(path, { facts: factsOf(parsed.tree), hash: path });
  }
  const read = { files: facts, failures: [], passing: false, parsed: facts.size, reused: 0, partial: null };
  const built = buildDigest(read);
  const digest = { schema: 1 as const, commit: '0'.repeat(40), ...built, stats: { ...built.stats, embedded: 0, vectors: 'none' as const, seconds: 0, rssMb: 0, history: 'ok' } };
  const repository = {
    files: () => Promise.resolve([...bytes.keys()]),
    readMany: (paths: readonly string[]) => Promise.resolve(new Map(paths.flatMap((path) => { const own = bytes.get(path); return own === undefined ? [] : [[path, own] as const]; }))),
  };
  const knowledge = { ...createLookup(digest), digest } as unknown as Knowledge;
  const done = await perform(await openProject(read, repository), (text) => findSymbol(knowledge, text), ExactOperation.parse(operation));
  const byPath = Map.groupBy(done.edits, (edit) => edit.path);
  const files = Object.fromEntries([...bytes].map(([path, before]) => [path, applyEdits(before, byPath.get(path) ?? []).toString()]));
  return { files, done };
} // prettier-ignore
