import type { Digest } from '../../contracts/digest.ts';
import type { FileTypes } from '../types/types-schema.ts';

/** One line of `export --format jsonl`; docs/export.md says what each holds. */
export type ExportRecord = Readonly<Record<string, unknown>> & { readonly record: string };

/** Raise it when a field is renamed, removed or means something else. */
const SCHEMA = 1;

/** The lines of a digest: what was read, its files, its symbols, and the edges between them. */
export function* recordsOf(digest: Digest): Generator<ExportRecord> {
  const { stats } = digest;
  yield {
    record: 'digest', schema: SCHEMA, commit: digest.commit, files: stats.files, lines: stats.lines, symbols: stats.symbols,
    callSites: stats.callSites, resolved: stats.resolved, guessed: stats.guessed, external: stats.external, partial: stats.partial ?? null,
  }; // prettier-ignore
  for (const { path, why } of stats.failures) yield { record: 'not-read', path, why };
  for (const { path, module, root, test, hash, lines } of digest.modules) {
    yield { record: 'file', path, module, root, test, hash, lines };
  }
  for (const one of digest.symbols) {
    yield {
      record: 'symbol', id: one.id, kind: one.kind, path: one.path, line: one.line, endLine: one.endLine, start: one.start, end: one.end,
      signature: one.signature, docstring: one.docstring, parent: one.parent, test: one.test, hash: one.hash,
    }; // prettier-ignore
  }
  for (const one of digest.imports) yield { record: 'import', ...one };
  for (const one of digest.inherits) yield { record: 'inherits', ...one };
  for (const one of digest.calls) yield { record: 'call', ...one };
}

/** The lines of `export --format types`: each name of each file, and which files could not be read. */
export function* typeRecords(files: readonly (FileTypes & { readonly path: string })[]): Generator<ExportRecord> {
  yield { record: 'types', schema: SCHEMA, files: files.length };
  for (const { path, names, note } of files) {
    if (note !== null) yield { record: 'not-read', path, why: note };
    for (const one of names) yield { record: 'type', path, ...one };
  }
}
